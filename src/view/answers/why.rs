//! Why: from the baseline to the headline, part by part; and what is lost when funding ends.

use super::ask::in_order;
use super::named;
use super::when::enough_alone;
use crate::model::answers::{Part, Share, why as shapley};
use crate::model::{Ending, Month, Percent, Scenario, Workers};
use crate::order::sort_by_number;
use crate::text::{self, AnswerTexts, Lang, rounded_parts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// The waterfall and its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyView {
    /// The question: `Mengapa 36.624?`.
    pub title: String,
    /// What the figures count.
    pub unit: String,
    /// The bars from the baseline to the plan.
    pub falls: Vec<Fall>,
    /// What is said where there is no plan to explain.
    pub empty: Vec<Sentence>,
    /// The same as a table, the sum last.
    pub rows: Vec<WhyRow>,
}

/// One bar of the waterfall. Places are shares of the width, from 0 workers on the left.
#[derive(Clone, Debug, PartialEq)]
pub struct Fall {
    /// Its name.
    pub name: String,
    /// Its figure.
    pub figure: String,
    /// What it is.
    pub kind: FallKind,
    /// Left end.
    pub from: f64,
    /// Right end.
    pub to: f64,
    /// Where the bar before ends, to join them.
    pub join: Option<f64>,
    /// The target: its place and its words.
    pub target: Option<(f64, String)>,
}

/// What a bar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FallKind {
    /// Without extra effort.
    Base,
    /// A part that adds members.
    Up,
    /// A part that costs members.
    Down,
    /// The plan.
    Plan,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyRow {
    /// The part.
    pub name: String,
    /// Workers with their sign.
    pub workers: String,
    /// Points with their sign.
    pub points: String,
    /// Whether it is the sum.
    pub sum: bool,
}

/// Why the headline's December stands where it does; `None` outside the projection.
pub fn why(projected: &Projected, lang: Lang) -> Option<WhyView> {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).why;
    let month = projected.focus_month();
    let found = shapley(&projected.scenario, month)?;
    let mut shares = found.shares.clone();
    sort_by_number(&mut shares, |share| -share.workers.0);
    let people: Vec<f64> = shares.iter().map(|share| share.workers.0).collect();
    let (base, plan) = (words.rounded(found.baseline.active), words.rounded(found.plan.active));
    let people = rounded_parts(&people, (plan - base).0, words.people_power());
    let change = found.plan.coverage - found.baseline.coverage;
    let points: Vec<f64> = shares.iter().map(|share| share.points.0).collect();
    let points = rounded_parts(&points, change.0, words.points_power());
    let name = |share: &Share| part(words, &projected.scenario, share.part);
    let names: Vec<String> = shares.iter().map(name).collect();
    let title = if words.is_rough() {
        (texts.title_percent)(&words.percent(found.plan.coverage))
    } else {
        words.each((texts.title)(&text::count(lang, plan.0)))
    };
    let rows = names.iter().zip(&people).zip(points).map(|((name, people), points)| WhyRow {
        name: name.clone(),
        workers: text::signed_count(lang, *people),
        points: named::signed_points(words, Percent(points)),
        sum: false,
    });
    let sum = WhyRow {
        name: texts.change.to_owned(),
        workers: text::signed_count(lang, (plan - base).0),
        points: named::signed_points(words, change),
        sum: true,
    };
    Some(WhyView {
        title,
        unit: words.each((texts.unit)(&words.month_short(month))),
        rows: rows.chain([sum]).collect(),
        empty: if shares.is_empty() { empty(projected, words, plan.0) } else { Vec::new() },
        falls: if shares.is_empty() {
            Vec::new()
        } else {
            falls(projected, words, (base.0, found.from), &names, &people)
        },
    })
}

fn part(words: Words, scenario: &Scenario, part: Part) -> String {
    let texts = words.text;
    match part {
        Part::WageEnrolment => texts.lever.short_wage.to_owned(),
        Part::SelfPaidEnrolment => texts.lever.short_self_paid.to_owned(),
        Part::Retention => texts.lever.short_retention.to_owned(),
        Part::NonAsn => texts.lever.short_non_asn.to_owned(),
        Part::PppkFullTime => AnswerTexts::of(words.lang).why.pppk.to_owned(),
        Part::Sponsorship(place) => named::programme(words, scenario, place),
        Part::SponsorshipsOf(payer) => (AnswerTexts::of(words.lang).why.programmes)(words.payer(payer)),
    }
}

/// The bars, one after the other, as shares of the longest reach.
fn falls(
    projected: &Projected,
    words: Words,
    (base, from): (f64, Option<Month>),
    names: &[String],
    people: &[f64],
) -> Vec<Fall> {
    let texts = &AnswerTexts::of(words.lang).why;
    let mut reached = vec![base];
    for people in people {
        reached.push(reached.last().copied().unwrap_or(base) + people);
    }
    let plan = reached.last().copied().unwrap_or(base);
    // Beside the plan and the gap of the headline: the three close.
    let target = projected.focus().map(|verdict| plan + words.rounded(verdict.judged.gap).0);
    let most = reached.iter().copied().chain(target).fold(1.0, f64::max);
    let share = |people: f64| (people / most).clamp(0.0, 1.0);
    let count = |people: f64| text::count(words.lang, people);
    let mut falls = vec![Fall {
        name: from.map_or_else(|| texts.base.to_owned(), |from| (texts.base_from)(&words.month_short(from))),
        figure: count(base),
        kind: FallKind::Base,
        from: 0.0,
        to: share(base),
        join: None,
        target: None,
    }];
    let steps = reached.iter().zip(reached.iter().skip(1)).zip(names);
    falls.extend(steps.map(|((&before, &after), name)| Fall {
        name: name.clone(),
        figure: text::signed_count(words.lang, after - before),
        kind: if after < before { FallKind::Down } else { FallKind::Up },
        from: share(before.min(after)),
        to: share(before.max(after)),
        join: Some(share(before)),
        target: None,
    }));
    falls.push(Fall {
        name: texts.plan.to_owned(),
        figure: count(plan),
        kind: FallKind::Plan,
        from: 0.0,
        to: share(plan),
        join: Some(share(plan)),
        target: target.map(|people| (share(people), (texts.target)(&count(people)))),
    });
    falls
}

/// No plan: say so, and which single lever would be enough for the headline's target.
fn empty(projected: &Projected, words: Words, people: f64) -> Vec<Sentence> {
    let texts = &AnswerTexts::of(words.lang).why;
    let mut say = vec![Sentence::new(&words.each((texts.empty)(&text::count(words.lang, people))))];
    let Some((_, target)) = in_order(projected).into_iter().next() else { return say };
    let month = named::december(words, target.year);
    if projected.focus().is_some_and(|verdict| verdict.judged.gap.0 <= 0.0) {
        say.push(Sentence::new(&(texts.met)(&super::ask::name(words, target))));
        return say;
    }
    let levers = enough_alone(projected, words);
    if levers.is_empty() {
        say.push(Sentence::new(&(texts.alone_none)(&month)));
    } else {
        let is_over = projected.is_over(Month::december(target.year));
        let alone = if is_over { texts.alone_then } else { texts.alone };
        say.push(Sentence::new(&alone(&month)));
        say.extend(levers.iter().map(|line| Sentence::new(line)));
    }
    say
}

/// What is lost at each end of a funding, in time order, and who goes on; or that nothing ends.
pub fn endings(projected: &Projected, lang: Lang) -> Vec<Sentence> {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).why;
    let ending = |ending: &Ending| {
        let (lapsed, continued) = (words.people(ending.lapsed), words.some_people(ending.continued));
        Sentence::new(&words.each((texts.ending)(
            &words.month(ending.month + -1),
            &words.funding_after(projected, ending),
            &lapsed,
            &continued,
        )))
    };
    let mut say: Vec<Sentence> =
        projected.plan.endings.iter().filter(|ending| ending.lapsed >= Workers(1.0)).map(ending).collect();
    if say.is_empty() {
        say.push(Sentence::new(&(texts.no_ending)(&words.month(projected.scenario.horizon))));
    }
    say
}

//! The stage in words: the number, the sentence beside it, the levers under the picture.

use std::rc::Rc;

use super::agenda::question;
use super::levers::{changed_levers, on_stage};
use super::names::chosen;
use super::price::price_step;
use crate::model::{Field, Lever, Scenario, Status, Workers};
use crate::session::{Phase, Session, StepKind};
use crate::state::link_of;
use crate::state::scenario_of_link;
use crate::text::{Catalogue, Lang, PresenterTexts};
use crate::view::lever::{LeverView, levers};
use crate::view::phone::{lowest_after, value_in};
use crate::view::words::{Words, capital, said};
use crate::view::{Fact, Projected, Sentence, besides, lever_name, region_name, status_word, still_headline};

/// The words of the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageView {
    /// Coverage at the target that is looked at.
    pub number: String,
    /// The same exactly, percent; `None` where nothing is projected.
    pub exact: Option<f64>,
    /// What it means; the question while the room is asked.
    pub say: Sentence,
    /// What becomes of a target that is reached; empty while the room is asked.
    pub caveat: Sentence,
    /// Where the figures come from.
    pub source: String,
    /// Where the price of contributions changes what the same money pays for; empty where it does not.
    pub price: String,
    /// The levers, at most three.
    pub levers: Vec<StageLeverView>,
}

impl StageView {
    /// Both sentences as plain text, for the minutes.
    pub fn whole(&self) -> String {
        [self.say.plain(), self.caveat.plain()].join(" ").trim_end().to_owned()
    }
}

/// A lever under the chart of the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageLeverView {
    /// The lever as the planner's page shows it.
    pub view: LeverView,
    /// Its short name; of honorer with what is assumed about them, where the sources leave it open.
    pub name: String,
    /// Where it stood before the last change, and where it stands.
    pub moved: Sentence,
    /// Whether the last change was at another lever.
    pub is_still: bool,
    /// Whether the arrow keys move it.
    pub is_held: bool,
}

/// The words of the stage for the plan on it and the one before the last change.
pub fn stage(now: &Projected, before: Option<&Projected>, session: &Session, lang: Lang) -> StageView {
    let words = Words::new(lang, now);
    let month = now.focus_month();
    let (say, caveat) = match asked(now, session, lang) {
        Some(question) => (question, Sentence::default()),
        None => (Sentence::new(&[covered(now, words), missing(now, words)].join(" ")), caveat(now, words)),
    };
    StageView {
        number: now.at(month).map_or(String::new(), |row| words.percent(row.coverage)),
        exact: now.at(month).map(|row| row.coverage.0),
        say,
        caveat,
        source: source(now, words),
        price: price_step(now, words).unwrap_or_default(),
        levers: moved_levers(now, before, session, lang),
    }
}

/// The question of the step on the screen until it is answered, and what a vote has come to; what is decided in words
/// stays.
fn asked(now: &Projected, session: &Session, lang: Lang) -> Option<Sentence> {
    let step = session.step()?;
    let is_said = step.is_vote() || step.kind == StepKind::Decide || !step.is_answered();
    let said = if step.is_vote() && step.is_answered() {
        chosen(&step.votes, lang)
    } else {
        question(step, now, lang)
    };
    is_said.then(|| Sentence::new(&said))
}

fn covered(now: &Projected, words: Words) -> String {
    let texts = &PresenterTexts::of(words.lang).stage;
    let (month, region) = (now.focus_month(), &now.scenario.region);
    let (name, year) = (now.profile.map_or(region.name.as_str(), |profile| profile.short_name), month.year());
    let people = words.people(now.at(month).map_or(Workers::ZERO, |row| row.active));
    let tense = now.tense(month);
    match (now.is_without_plan(), now.is_rough()) {
        (true, true) => (texts.base_about)(name, year, tense),
        (false, true) => (texts.about)(name, year, tense),
        (_, false) if words.is_per_100k() => (texts.covered_per_100k)(&people, name, year, tense),
        (true, false) => (texts.base)(&people, name, year),
        (false, false) => (texts.covered)(&people, name, year, tense),
    }
}

/// How many people are missing to the target, or that it is reached.
fn missing(now: &Projected, words: Words) -> String {
    let texts = &PresenterTexts::of(words.lang).stage;
    let Some(verdict) = now.focus() else { return String::new() };
    match &verdict.judged {
        judged if judged.reached => texts.reached.to_owned(),
        judged if now.is_rough() || words.is_per_100k() => {
            (texts.short_points)(&words.points(judged.gap_points))
        }
        _ if verdict.is_exact() => words.each((texts.short_few)(&words.some_people(verdict.judged.gap))),
        judged => words.each((texts.short)(&words.people(judged.gap))),
    }
}

/// What becomes of a target that is reached, in the planner's words. The planner's sentence looks at six months only, but a
/// room sees the line fall after them: then it lasts until there, and what comes then is said as well.
fn caveat(now: &Projected, words: Words) -> Sentence {
    let texts = &PresenterTexts::of(words.lang).stage;
    let focus = now.focus();
    if focus.is_some_and(|verdict| !verdict.judged.reached) {
        return Sentence::new(&if now.is_past() { passed(now, words) } else { String::new() });
    }
    let Some((verdict, low)) = focus.and_then(|verdict| Some((verdict, lowest_after(now, verdict)?))) else {
        return still_headline(now, words.lang).caveat;
    };
    let (month, percent) = (words.month_short(low.month), words.percent(low.coverage));
    let endings = now.plan.endings.iter();
    let ended = endings.filter(|ending| ending.month > verdict.month() && ending.month <= low.month);
    let lost: Workers = ended.map(|ending| ending.lapsed).sum();
    let held =
        verdict.judged.after.filter(|after| after.holds).map(|after| verdict.month() + after.months as i32);
    let tense = now.tense(low.month);
    let start = match held.filter(|held| *held < low.month) {
        Some(held) => (texts.lasts_until)(&words.month_short(held), tense),
        None => (texts.lasts_not)(tense),
    };
    let is_counted = lost >= Workers(1.0) && !now.is_rough() && !words.is_per_100k();
    let people = if is_counted { (texts.people_stop)(&words.people(lost)) } else { String::new() };
    Sentence::new(&[start, (texts.falls)(&month, &percent), people, ".".to_owned()].concat())
}

/// That the month is over, and from where it was projected.
fn passed(now: &Projected, words: Words) -> String {
    let texts = &words.text.headline;
    let since = (texts.counted_from)(&words.month(now.known_until()));
    [&(texts.passed)(&words.month(now.focus_month())), " ", &capital(&since), "."].concat()
}

fn source(now: &Projected, words: Words) -> String {
    let region = &now.scenario.region;
    let coverage = now.reading().map(|reading| reading.coverage.figure());
    let date = coverage
        .map_or_else(|| words.month(region.baseline_month), |figure| words.date(figure.as_of.as_str()));
    let is_senders = now.scenario.status(Field::ActiveTotal) == Some(Status::Sender);
    let date = if is_senders { format!("{date}, {}", status_word(words.lang, Status::Sender)) } else { date };
    let line = (PresenterTexts::of(words.lang).stage.source)(&region_name(&region.name, words.lang), &date);
    [Some(line), besides(now, words.lang)].into_iter().flatten().collect::<Vec<String>>().join(" ")
}

/// Whether the room is guessing; the stage shows nothing then that gives the answer away.
pub fn is_asking(session: &Session) -> bool {
    session.step().is_some_and(|step| step.is_question() && !step.is_answered())
}

/// Whether the stage says how sure its number is: not while the room guesses, votes, or looks at the moving line.
pub fn shows_odds(session: &Session, is_moving: bool) -> bool {
    !is_moving
        && !session.is_over
        && !session.step().is_some_and(|step| step.is_vote() || !step.is_answered())
}

/// How sure the number is, in one clause with the figure of the planner's page.
pub fn odds(now: &Projected, fact: &Fact, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).stage;
    if now.focus().is_some() { (texts.odds)(&fact.figure) } else { (texts.within)(&fact.figure) }
}

/// The note above the number that it is the present one: while the room guesses, and while the line moves to the answer.
pub fn number_note(session: &Session, is_moving: bool, lang: Lang) -> Option<&'static str> {
    let is_coming = || session.step().is_some_and(|step| step.is_question() && step.phase == Phase::Revealed);
    let is_old = is_asking(session) || (is_moving && is_coming());
    is_old.then_some(PresenterTexts::of(lang).stage.now)
}

/// The plan before the last change, `last` being the one of the history: where the step on the screen started, else
/// `last`. `None` where it is the same plan, or of another region or baseline and so cannot be drawn in the same chart.
pub fn before_link(
    session: &Session,
    now: &Rc<Scenario>,
    last: Option<&Rc<Scenario>>,
) -> Option<Rc<Scenario>> {
    // While the room guesses nothing may give the answer away, and the last change may have been it.
    if is_asking(session) {
        return None;
    }
    let outcome = session.step().and_then(|step| step.outcome.as_ref());
    let from = outcome
        .filter(|outcome| outcome.to == link_of(now))
        .and_then(|outcome| scenario_of_link(&outcome.from));
    let before = from.map(Rc::new).or_else(|| last.cloned())?;
    let (one, other) = (&before.region, &now.region);
    let fits = one.code == other.code && one.name == other.name && one.baseline_month == other.baseline_month;
    (fits && before != *now).then_some(before)
}

fn moved_levers(
    now: &Projected,
    before: Option<&Projected>,
    session: &Session,
    lang: Lang,
) -> Vec<StageLeverView> {
    let wanted = on_stage(now, session);
    let views = levers(now, lang, wanted.contains(&Lever::Retention));
    let changed = before.map_or(Vec::new(), |before| changed_levers(&now.scenario, &before.scenario));
    let held = session.selected.filter(|lever| wanted.contains(lever)).or(wanted.first().copied());
    views
        .into_iter()
        .filter(|view| wanted.contains(&view.lever))
        .map(|view| StageLeverView {
            moved: moved(&view, before.filter(|_| changed.contains(&view.lever)), lang),
            is_still: !changed.is_empty() && !changed.contains(&view.lever),
            is_held: held == Some(view.lever),
            name: assumed(&view, now, lang).unwrap_or_else(|| view.short_name.clone()),
            view,
        })
        .collect()
}

/// The name of the honorer lever with the reading of the sources that is chosen, where readings differ about honorer.
fn assumed(view: &LeverView, now: &Projected, lang: Lang) -> Option<String> {
    let (profile, reading) = now.profile.zip(now.reading()).filter(|_| view.lever == Lever::NonAsn)?;
    let is_open = profile.readings().any(|other| other.honorer != reading.honorer);
    let first = view.short_name.split(" (").next().unwrap_or_default();
    let label = said(reading.label, lang).to_lowercase();
    is_open.then(|| format!("{first} ({}: {label})", status_word(lang, Status::Assumed)))
}

fn moved(view: &LeverView, before: Option<&Projected>, lang: Lang) -> Sentence {
    let texts = &PresenterTexts::of(lang).stage;
    Sentence::new(&match before {
        Some(before) => (texts.from_to)(&value_in(view, before, lang), &view.summary),
        None => (texts.at)(&view.summary),
    })
}

/// The label of the line before the last change: the lever that moved with its value, where only one did.
pub(super) fn before_name(now: &Projected, before: &Projected, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).stage;
    let changed = changed_levers(&now.scenario, &before.scenario);
    let [lever] = changed.as_slice() else { return texts.before.to_owned() };
    let views = levers(now, lang, true);
    match views.iter().find(|view| view.lever == *lever) {
        Some(view) => (texts.before_at)(&view.short_name, &value_in(view, before, lang)),
        None => {
            (texts.before_at)(&lever_name(&before.scenario, lang, *lever), Catalogue::of(lang).lever.percent)
        }
    }
}

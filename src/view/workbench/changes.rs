//! The history in words: each change, and what it did to the December of the headline. The last one as a picture, before
//! and after.

mod since;

use std::rc::Rc;

use super::comparison::{InputRow, inputs};
use crate::chart::{ChartSpec, ComparisonSpec, LineLook, PlanLine, SeriesKind};
use crate::model::{Month, Scenario, Workers};
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::chart::plan_values;
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Projected, Sentence, chart, region_name};

pub use since::{SinceView, since};

/// So many changes are told, the last first.
pub const MOST_CHANGES: usize = 20;
/// So many inputs of one change are named.
const MOST_INPUTS: usize = 3;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeView {
    /// What was changed, from what to what.
    pub what: Sentence,
    /// What it did; empty where another region was opened.
    pub effect: Sentence,
    /// People more or fewer in the December of the headline, exactly; `None` where that says nothing.
    pub people: Option<f64>,
}

/// The changes of a history, the last first. `steps` are the scenarios that were on screen, the present one last.
pub fn changes(steps: &[Rc<Scenario>], lang: Lang) -> Vec<ChangeView> {
    let pairs = steps.windows(2).rev().filter_map(|pair| match pair {
        [before, after] if before != after => Some((before, after)),
        _ => None,
    });
    pairs.take(MOST_CHANGES).map(|(before, after)| change(before, after, lang)).collect()
}

/// What was changed between two scenarios, and what that did.
pub fn change(before: &Rc<Scenario>, after: &Rc<Scenario>, lang: Lang) -> ChangeView {
    let texts = &WorkbenchTexts::of(lang).comparison;
    if !is_comparable(before, after) {
        let what = Sentence::new(&(texts.opened)(&region_name(&after.region.name, lang)));
        return ChangeView { what, effect: Sentence::default(), people: None };
    }
    let rows = inputs(&[before, after], lang);
    let (was, is) = (Projected::of(before), Projected::of(after));
    let words = Words::new(lang, &is);
    let month = is.focus_month();
    let what = Sentence::new(&what(&rows, lang));
    let Some((old, new)) = was.at(month).zip(is.at(month)) else {
        return ChangeView { what, effect: Sentence::default(), people: None };
    };
    let people = new.active - old.active;
    let december = words.month(month);
    let mut effect = if people.abs() < Workers(0.5) {
        (texts.nobody)(&december, &words.percent(new.coverage))
    } else {
        let said = text::signed_count(lang, words.rounded(people).0);
        (texts.people)(&said, &december, &words.percent(old.coverage), &words.percent(new.coverage))
    };
    let money = is.cost_until(month) - was.cost_until(month);
    if is_difference_unknown(before, after, month) {
        effect.push_str(", ");
        effect.push_str(texts.unknown_difference);
    } else if money.abs() >= A_RUPIAH {
        let sign = if money.0 > 0.0 { "+" } else { "\u{2212}" };
        effect.push_str(", ");
        effect.push_str(sign);
        effect.push_str(&words.money(money.abs()));
    }
    effect.push('.');
    ChangeView { what, effect: Sentence::new(&words.each(effect)), people: Some(people.0) }
}

/// Whether staff whose minimum wage is not known are paid for in one of two scenarios, and not alike in both.
fn is_difference_unknown(before: &Scenario, after: &Scenario, month: Month) -> bool {
    let is_open = |scenario: &Scenario| scenario.is_cost_unknown(month);
    let is_same = before.plan.non_asn == after.plan.non_asn && is_open(before) == is_open(after);
    (is_open(before) || is_open(after)) && !is_same
}

/// Whether two scenarios are of one region and baseline, so that a difference says something.
fn is_comparable(one: &Scenario, other: &Scenario) -> bool {
    let (one, other) = (&one.region, &other.region);
    one.code == other.code && one.name == other.name && one.baseline_month == other.baseline_month
}

/// Each input in which two scenarios differ, from what to what.
fn told_inputs(before: &Scenario, after: &Scenario, lang: Lang) -> Vec<String> {
    inputs(&[before, after], lang).iter().filter_map(|row| told_input(row, lang)).collect()
}

fn told_input(row: &InputRow, lang: Lang) -> Option<String> {
    let texts = &WorkbenchTexts::of(lang).comparison;
    match row.cells.as_slice() {
        [before, after] => Some((texts.became)(&row.name, &before.text, &after.text)),
        _ => None,
    }
}

fn what(rows: &[InputRow], lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let said: Vec<String> = rows.iter().take(MOST_INPUTS).filter_map(|row| told_input(row, lang)).collect();
    let more = rows.len().saturating_sub(MOST_INPUTS);
    match (said.is_empty(), more) {
        (true, _) => texts.renamed.to_owned(),
        (_, 0) => said.join("; "),
        _ => (texts.and_more)(&said.join("; "), more),
    }
}

/// The picture of the last change: the plan before it, and the plan on its way from there to the present one, at
/// `progress` from 0 to 1. `None` where the two cannot be drawn in one picture.
pub fn change_chart(
    before: &Rc<Scenario>,
    after: &Rc<Scenario>,
    progress: f64,
    lang: Lang,
) -> Option<ComparisonSpec> {
    if !is_comparable(before, after) {
        return None;
    }
    let texts = &WorkbenchTexts::of(lang).comparison;
    let (was, is) = (Projected::of(before), Projected::of(after));
    let words = Words::new(lang, &is);
    let december = is.focus_month();
    let (old, new) = (plan_values(&was), plan_values(&is));
    let on_the_way = |(place, new): (usize, &f64)| {
        let old = old.get(place).copied().unwrap_or(*new);
        if old.is_finite() && new.is_finite() { old + (new - old) * progress } else { *new }
    };
    let moving: Vec<f64> = new.iter().enumerate().map(on_the_way).collect();
    let line = |letter, look, values: Vec<f64>, name: &str, of: &Projected| PlanLine {
        letter,
        look,
        values,
        name: name.to_owned(),
        value: of.at(december).map_or_else(String::new, |row| words.percent(row.coverage)),
        end: of.expected().rows.last().map_or_else(String::new, |row| words.percent(row.coverage)),
    };
    let finite = old.iter().chain(&new).filter(|value| value.is_finite());
    let range = finite
        .fold((f64::INFINITY, f64::NEG_INFINITY), |range, value| (range.0.min(*value), range.1.max(*value)));
    let shown = if progress < 0.5 { &was } else { &is };
    let plans = vec![
        line('A', LineLook::Dashed, old.clone(), texts.before, &was),
        line('B', LineLook::Current, moving, texts.after, shown),
    ];
    Some(ComparisonSpec { chart: frame(&is, range, december, lang), december, plans })
}

fn frame(is: &Projected, range: (f64, f64), december: Month, lang: Lang) -> ChartSpec {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let whole = chart(is, lang);
    let baseline = |mut series: crate::chart::Series| {
        series.value.clear();
        series
    };
    let series = whole.series.into_iter().filter(|series| series.kind == SeriesKind::Baseline).map(baseline);
    ChartSpec {
        series: series.collect(),
        targets: whole
            .targets
            .into_iter()
            .map(|target| crate::chart::TargetMark { projected: None, reached: false, ..target })
            .collect(),
        cliffs: Vec::new(),
        range: range.0.is_finite().then_some(range),
        summary: (texts.change_picture)(&text::month_long(lang, december)),
        ..whole
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::model::Lever;

    fn binjai(rate: f64) -> Rc<Scenario> {
        let mut scenario = REGIONS[0].scenario(0);
        let last = scenario.last_target();
        Lever::SelfPaidEnrolment.set(&mut scenario, rate, last);
        Rc::new(scenario)
    }

    #[test]
    fn a_change_says_what_it_did_to_the_headline() {
        let (before, after) = (binjai(0.004), binjai(0.005));
        let told = change(&before, &after, Lang::Id);
        assert_eq!(told.what.plain(), "Laju pendaftaran bukan penerima upah per bulan 0,40% menjadi 0,50%");
        let (was, is) = (Projected::of(&before), Projected::of(&after));
        let month = is.focus_month();
        let people = is.at(month).unwrap().active - was.at(month).unwrap().active;
        assert_eq!(told.people, Some(people.0));
        let said = told.effect.plain();
        let expected = format!("{} pekerja pada Desember 2025", text::signed_count(Lang::Id, people.0));
        assert!(said.starts_with(&expected), "{said}");
        assert!(said.contains(", +Rp"), "{said}");
        let back = change(&after, &before, Lang::Id).effect.plain();
        assert!(back.starts_with('\u{2212}') && back.contains(", \u{2212}Rp"), "{back}");
    }

    #[test]
    fn the_last_change_comes_first_and_what_changed_nothing_is_left_out() {
        let steps = [binjai(0.0), binjai(0.004), binjai(0.004), binjai(0.005)];
        let told = changes(&steps, Lang::En);
        assert_eq!(told.len(), 2);
        assert!(told[0].what.plain().contains("0.50%"), "{:?}", told[0]);
        assert!(told[1].what.plain().contains("none"), "{:?}", told[1]);
        assert_eq!(changes(&steps[3..], Lang::En), []);
        assert!(changes(&vec![steps.clone(); 30].concat(), Lang::Id).len() <= MOST_CHANGES);
    }

    #[test]
    fn another_region_is_opened_and_has_no_effect() {
        let told = change(&binjai(0.0), &Rc::new(REGIONS[1].scenario(0)), Lang::Id);
        assert_eq!(told.what.plain(), format!("Membuka {}", REGIONS[1].name));
        assert_eq!((told.effect, told.people), (Sentence::default(), None));
        assert_eq!(change_chart(&binjai(0.0), &Rc::new(REGIONS[1].scenario(0)), 1.0, Lang::Id), None);
    }

    #[test]
    fn the_replay_goes_from_before_to_after() {
        let (before, after) = (binjai(0.0), binjai(0.01));
        let at = |progress| change_chart(&before, &after, progress, Lang::Id).unwrap();
        assert_eq!(at(0.0).plans[0].values, at(0.0).plans[1].values);
        assert_eq!(at(1.0).plans[1].values, plan_values(&Projected::of(&after)));
        assert_eq!(at(0.0).chart.range, at(1.0).chart.range, "the axis holds still");
    }
}

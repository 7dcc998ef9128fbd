//! Between which values each uncertain assumption is drawn, as rows of a form.

use std::rc::Rc;

use super::ask::Offer;
use super::named;
use crate::model::answers::{Uncertain, uncertain};
use crate::model::{OwnRange, PARAMETERS, Scenario, Unit};
use crate::text::parse::{NumberKind, Per, field as field_text};
use crate::text::{self, AnswerTexts, Lang, WorkbenchTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// The form.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeForm {
    /// What the rows are about; with the bounds of the baseline where only those are known.
    pub say: Vec<Sentence>,
    /// One for each uncertain assumption.
    pub rows: Vec<RangeRow>,
    /// All ranges as they come; `None` where they are.
    pub reset: Option<Offer>,
}

/// The range of an assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeRow {
    /// Which, by its id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Unit of the fields, and the value that the scenario has.
    pub note: String,
    /// How its fields are read and written.
    pub kind: NumberKind,
    /// What the fields count for one of the file.
    pub scale: f64,
    /// Its lower and its upper end.
    pub ends: [RangeEnd; 2],
    /// Back to the range as it comes; `None` where it is.
    pub back: Option<Offer>,
}

/// One end of a range.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeEnd {
    /// The name of its field.
    pub name: String,
    /// The text of its field.
    pub text: String,
    /// What it can be, as the field counts.
    pub allowed: (f64, f64),
    /// The same in words.
    pub allowed_text: (String, String),
}

/// The ranges from which the futures of `projected` are drawn.
pub fn ranges(projected: &Projected, lang: Lang) -> RangeForm {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(lang).range;
    let scenario = &projected.scenario;
    let mut say = vec![Sentence::new(texts.about)];
    if let Some((low, high)) = scenario.region.active_range {
        say.push(Sentence::new(&(texts.active)(&text::count(lang, low.0), &text::count(lang, high.0))));
    }
    let reset = Offer { name: texts.reset.to_owned(), scenario: Rc::new(without(scenario, |_| true)) };
    RangeForm {
        say,
        rows: uncertain(&scenario.assumptions).iter().map(|row| range_row(words, scenario, row)).collect(),
        reset: (!scenario.assumptions.ranges.is_empty()).then_some(reset),
    }
}

fn range_row(words: Words, scenario: &Scenario, row: &Uncertain) -> RangeRow {
    let (lang, id) = (words.lang, row.parameter.id);
    let texts = &AnswerTexts::of(lang).range;
    let (kind, scale, unit) = reading(lang, row.parameter.unit);
    // No digits of the arithmetic behind those that were typed.
    let read = |value: f64| (value * scale * 1e9).round() / 1e9;
    let written = |value: f64| field_text(kind, lang, read(value));
    let name = named::assumption(lang, id);
    let end = |name: String, value: f64, (least, most): (f64, f64)| RangeEnd {
        name,
        text: written(value),
        allowed: (read(least), read(most)),
        allowed_text: (written(least), written(most)),
    };
    let (lowest, highest) = row.parameter.allowed;
    let back = scenario.assumptions.own_range(id).and(row.parameter.range).map(|(low, high)| Offer {
        name: (texts.back)(&name, &written(low), &written(high)),
        scenario: Rc::new(without(scenario, |range| range.id == id)),
    });
    RangeRow {
        id,
        note: (texts.now)(unit, &written(row.mode)),
        kind,
        scale,
        // The value that the scenario has lies in its range.
        ends: [
            end((texts.low)(&name), row.low, (lowest, row.mode)),
            end((texts.high)(&name), row.high, (row.mode, highest)),
        ],
        name,
        back,
    }
}

/// How an assumption is read, what its field counts for one of the file, and its unit.
fn reading(lang: Lang, unit: Unit) -> (NumberKind, f64, &'static str) {
    let texts = &WorkbenchTexts::of(lang).form;
    match unit {
        Unit::Months => (NumberKind::Months, 1.0, texts.months),
        Unit::PerYear => (NumberKind::Growth { per: Per::Year }, 100.0, texts.percent_a_year),
        Unit::PerMonth => (NumberKind::Growth { per: Per::Month }, 100.0, texts.percent_a_month),
        // Nothing that costs money is drawn.
        Unit::Fraction | Unit::OfWage | Unit::RupiahPerPerson => (NumberKind::Percent, 100.0, texts.percent),
    }
}

/// `scenario` with one end of a range, as its field counts it, at `read`; the other end stays.
pub fn with_end(scenario: &Scenario, row: &RangeRow, is_high: bool, read: f64) -> Rc<Scenario> {
    let drawn = uncertain(&scenario.assumptions);
    let Some(now) = drawn.iter().find(|drawn| drawn.parameter.id == row.id) else {
        return Rc::new(scenario.clone());
    };
    let value = read / row.scale;
    let (low, high) = if is_high { (now.low, value) } else { (value, now.high) };
    let own = OwnRange { id: row.id, low, high };
    let mut scenario = without(scenario, |range| range.id == row.id);
    // As it comes is no range of the planner's own.
    if now.parameter.range.is_none_or(|(least, most)| !is_close(least, low) || !is_close(most, high)) {
        let before = |id: &str| PARAMETERS.iter().position(|parameter| parameter.id == id);
        let ranges = &mut scenario.assumptions.ranges;
        let place = ranges.partition_point(|range| before(range.id) < before(row.id));
        ranges.insert(place, own);
    }
    Rc::new(scenario)
}

fn without(scenario: &Scenario, leaves: impl Fn(&OwnRange) -> bool) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.assumptions.ranges.retain(|range| !leaves(range));
    scenario
}

/// Equal but for the arithmetic of percent.
fn is_close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-12
}

//! The table that counts are typed into, what a paste would do, and the rows of revisions of the base.

mod segments;

use crate::model::{BaseRevision, Month, Observation, Percent, Row, Scenario, SegmentCounts, Workers};
use crate::state::{Edit, try_edit};
use crate::text::parse::counted::{LineError, LineProblem, line_sentence, observations};
use crate::text::parse::{NumberKind, field as field_text, sentences};
use crate::text::refusals::refusal_in_form;
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::Projected;
use crate::view::words::Words;
use segments::in_words;

pub use segments::{SegmentCell, SegmentRow, segment_rows};

/// Months offered after the last count: some regions count each quarter.
const NEXT_MONTHS: i32 = 3;

/// What counts are typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountUnit {
    /// Members.
    Members,
    /// Percent of the eligible workers.
    Percent,
}

impl CountUnit {
    /// What the counts of a scenario are given in: percent where all of them are.
    pub fn of(scenario: &Scenario) -> Self {
        let counts = &scenario.region.observations;
        let is_percent = !counts.is_empty() && counts.iter().all(|observed| observed.active.is_none());
        if is_percent { Self::Percent } else { Self::Members }
    }

    /// How a field of this unit is read.
    pub const fn kind(self) -> NumberKind {
        match self {
            Self::Members => NumberKind::Count,
            Self::Percent => NumberKind::Percent,
        }
    }

    /// What typing `value` into the field of `row` does. Segments that were counted stay.
    pub fn edit(self, row: &CountRow, value: f64) -> Edit {
        let blank = Observation { segments: row.segments, ..Observation::of(row.month) };
        Edit::PutObservations(vec![match self {
            Self::Members => Observation { active: Some(Workers(value)), ..blank },
            Self::Percent => Observation { percent: Some(Percent(value)), ..blank },
        }])
    }
}

/// A month of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct CountRow {
    /// The month.
    pub month: Month,
    /// The month in words.
    pub name: String,
    /// The accessible name of its field.
    pub field: String,
    /// Place of its count among the observations; `None` while there is none.
    pub place: Option<usize>,
    /// The text of its field, empty without a count.
    pub text: String,
    /// The least value that the field takes, and in words: the segments that were counted.
    pub least: (f64, String),
    /// The greatest value that the field takes, and in words.
    pub most: (f64, String),
    /// The plan's value.
    pub plan: String,
    /// The segments of its count.
    segments: SegmentCounts,
}

/// The months to type counts into: from the month after the baseline to some after the last count, within the projection.
pub fn count_rows(projected: &Projected, unit: CountUnit, lang: Lang) -> Vec<CountRow> {
    let region = &projected.scenario.region;
    let counted = region.observations.iter().map(|observed| observed.month);
    let first = region.baseline_month + 1;
    let last = counted.fold(region.baseline_month, Month::max) + NEXT_MONTHS;
    let rows = projected.plan.rows.iter().filter(|row| (first..=last).contains(&row.month));
    rows.map(|row| count_row(projected, row, unit, lang)).collect()
}

fn count_row(projected: &Projected, row: &Row, unit: CountUnit, lang: Lang) -> CountRow {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let words = Words::new(lang, projected);
    let counts = &projected.scenario.region.observations;
    let place = counts.iter().position(|observed| observed.month == row.month);
    let value = |observed: &Observation| match unit {
        CountUnit::Members => observed
            .active
            .or_else(|| observed.percent.map(|percent| percent.of(row.eligible)))
            .map(|people| people.0),
        CountUnit::Percent => {
            let of = |active: Workers| Percent(hundredths(active.percent_of(row.eligible).0));
            observed.percent.or_else(|| observed.active.map(of)).map(|percent| percent.0)
        }
    };
    let counted = place.and_then(|place| counts.get(place));
    let typed = counted.and_then(value);
    let segments = counted.map_or(SegmentCounts::NONE, |observed| observed.segments);
    let told_apart = segments.sum().unwrap_or(Workers::ZERO);
    // The hundredth of a percent below, which is as many people as they are rounded to.
    let least = match unit {
        CountUnit::Members => told_apart.0,
        CountUnit::Percent => (told_apart.percent_of(row.eligible).0 * 100.0).floor() / 100.0,
    };
    let most = match unit {
        CountUnit::Members => row.eligible.0,
        CountUnit::Percent => 100.0,
    };
    CountRow {
        month: row.month,
        name: words.month_short(row.month),
        field: (texts.counted_at)(&words.month(row.month)),
        place,
        text: typed.map_or_else(String::new, |value| field_text(unit.kind(), lang, value)),
        least: (least, sentences::amount(lang, unit.kind(), least)),
        most: (most, sentences::amount(lang, unit.kind(), most)),
        segments,
        plan: match unit {
            CountUnit::Members => words.people(row.active),
            CountUnit::Percent => words.percent(row.coverage),
        },
    }
}

fn hundredths(percent: f64) -> f64 {
    (percent * 100.0).round() / 100.0
}

/// What a paste would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// Month, number and what becomes of it, a line for each.
    pub rows: Vec<[String; 3]>,
    /// The words of the button, and what it does; `None` where nothing would change.
    pub take: Option<(String, Edit)>,
    /// What is said where there is nothing to take.
    pub say: &'static str,
}

/// What pasting `text` would do to `scenario`.
///
/// # Errors
/// The sentence about the first line that is not understood or not allowed. Then nothing is taken.
pub fn pasted(scenario: &Scenario, text: &str, lang: Lang) -> Result<Pasted, String> {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let found = observations(lang, text).map_err(|error| line_sentence(lang, &error))?;
    for one in &found {
        let edit = Edit::PutObservations(vec![one.observed]);
        let Err(refusals) = try_edit(scenario, edit) else { continue };
        let Some(refused) = refusals.first() else { continue };
        let why = LineProblem::Refused(refused.problem);
        return Err(line_sentence(lang, &LineError { line: one.line, text: one.text.clone(), why }));
    }
    let new: Vec<Observation> = found.iter().map(|one| one.observed).collect();
    let others: Vec<Observation> = new.iter().copied().filter(|one| is_other_count(scenario, one)).collect();
    let count = others.len();
    Ok(Pasted {
        rows: new.iter().map(|one| count_words(scenario, one, lang)).collect(),
        say: if new.is_empty() { texts.nothing_found } else { texts.nothing_changes },
        take: (count > 0).then(|| ((texts.take)(count), Edit::PutObservations(others))),
    })
}

/// Whether taking a count would change anything.
pub fn is_other_count(scenario: &Scenario, new: &Observation) -> bool {
    known(scenario, new.month) != Some(new)
}

fn known(scenario: &Scenario, month: Month) -> Option<&Observation> {
    scenario.region.observations.iter().find(|other| other.month == month)
}

/// A count in words: month, number, and what becomes of it.
pub fn count_words(scenario: &Scenario, new: &Observation, lang: Lang) -> [String; 3] {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let what = match known(scenario, new.month) {
        None => texts.is_new.to_owned(),
        Some(old) if old == new => texts.is_same.to_owned(),
        Some(old) => (texts.replaces)(&number(lang, old)),
    };
    [text::month_long(lang, new.month), number(lang, new), what]
}

/// What was counted, as it was given.
fn number(lang: Lang, observed: &Observation) -> String {
    let people = observed.active.map(|active| sentences::amount(lang, NumberKind::Count, active.0));
    let percent = observed.percent.map(|percent| sentences::amount(lang, NumberKind::Percent, percent.0));
    people.into_iter().chain(percent).collect::<Vec<_>>().join(", ") + &in_words(lang, &observed.segments)
}

/// A revision of the base as a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RevisionRow {
    /// Its first month.
    pub month: Month,
    /// The month in words.
    pub name: String,
    /// The accessible name of its field.
    pub field: String,
    /// The text of its field.
    pub text: String,
}

/// The revisions of the base in the order of the scenario.
pub fn revision_rows(scenario: &Scenario, lang: Lang) -> Vec<RevisionRow> {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let row = |revision: &BaseRevision| {
        let name = text::month_long(lang, revision.month);
        RevisionRow {
            month: revision.month,
            field: (texts.revised_at)(&name),
            name,
            text: field_text(NumberKind::Count, lang, revision.workers.0),
        }
    };
    scenario.region.base_revisions.iter().map(row).collect()
}

/// The months from which a new base can hold, in words: those of the projection after the baseline without one.
pub fn free_months(scenario: &Scenario, lang: Lang) -> Vec<(Month, String)> {
    let region = &scenario.region;
    let is_free = |month: &Month| region.base_revisions.iter().all(|revision| revision.month != *month);
    let months = (1..=scenario.horizon - region.baseline_month).map(|step| region.baseline_month + step);
    months.filter(is_free).map(|month| (month, text::month_long(lang, month))).collect()
}

/// The sentence about what `edit` would break; empty where it can be made.
pub fn refused(scenario: &Scenario, edit: &Edit, lang: Lang) -> String {
    let refusals = try_edit(scenario, edit.clone()).err().unwrap_or_default();
    refusals.first().map_or_else(String::new, |refused| refusal_in_form(lang, refused))
}

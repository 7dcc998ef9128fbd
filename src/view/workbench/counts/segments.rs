//! The table in which counts are told apart by segment: for each month that was counted a field for each segment, and its
//! difference to the plan.

use crate::model::{Month, Observation, Percent, Row, Segment, SegmentCounts, Workers};
use crate::state::Edit;
use crate::text::parse::{NumberKind, field as field_text, sentences};
use crate::text::{Lang, WorkbenchTexts};
use crate::view::answers::{difference_to_plan, segment_names};
use crate::view::words::Words;
use crate::view::{Projected, Tone};

/// A person of rounding, by which segments may be more than the members.
const ROUNDING: Workers = Workers(1.0);

/// A month that was counted, by segment.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentRow {
    /// The month.
    pub month: Month,
    /// The month in words.
    pub name: String,
    /// All members.
    pub members: String,
    /// A cell for each segment.
    pub cells: Vec<SegmentCell>,
    /// Members who are told apart in no segment.
    pub rest: String,
}

/// A segment in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentCell {
    /// The segment.
    pub segment: Segment,
    /// Its name.
    pub name: &'static str,
    /// The accessible name of its field.
    pub field: String,
    /// The text of its field, empty where it was not counted.
    pub text: String,
    /// The greatest number that the field takes, and in words: what the other segments leave of the members.
    pub most: (f64, String),
    /// The difference to the plan and what it means; `None` where it was not counted.
    pub difference: Option<(String, Tone)>,
    observed: Observation,
}

impl SegmentCell {
    /// What counting so many members of the segment does; nothing: it was not counted.
    pub fn edit(&self, members: Option<f64>) -> Edit {
        let segments = self.observed.segments.with(self.segment, members.map(Workers));
        Edit::PutObservations(vec![Observation { segments, ..self.observed }])
    }
}

/// The months that were counted, in their order.
pub fn segment_rows(projected: &Projected, lang: Lang) -> Vec<SegmentRow> {
    let counts = &projected.scenario.region.observations;
    let counted = |row: &Row| counts.iter().find(|observed| observed.month == row.month).copied();
    let rows = projected.plan.rows.iter().filter_map(|row| Some((row, counted(row)?)));
    rows.map(|(row, observed)| segment_row(projected, row, observed, lang)).collect()
}

fn segment_row(projected: &Projected, row: &Row, observed: Observation, lang: Lang) -> SegmentRow {
    let words = Words::new(lang, projected);
    let members = members(&observed, row);
    let rest = members - observed.segments.sum().unwrap_or(Workers::ZERO);
    let cell = |(segment, name): (Segment, &'static str)| {
        let texts = &WorkbenchTexts::of(lang).tracking;
        let counted = observed.segments.get(segment);
        let others = observed.segments.with(segment, None).sum().unwrap_or(Workers::ZERO);
        let (most, amount) = ((members - others).max(Workers::ZERO), |people: Workers| {
            sentences::amount(lang, NumberKind::Count, people.0.floor())
        });
        let most_text = if others > Workers::ZERO {
            (texts.most_of_segment)(&amount(most), &amount(members), &amount(others))
        } else {
            amount(most)
        };
        let difference = counted.map(|counted| difference_to_plan(words, counted - row.members(segment)));
        SegmentCell {
            segment,
            name,
            field: (texts.of_segment)(name, &words.month(row.month)),
            text: counted.map_or_else(String::new, |people| field_text(NumberKind::Count, lang, people.0)),
            most: ((most + ROUNDING).0, most_text),
            difference,
            observed,
        }
    };
    SegmentRow {
        month: row.month,
        name: words.month_short(row.month),
        members: words.people(members),
        cells: segment_names(lang).map(cell).collect(),
        rest: words.people(rest.max(Workers::ZERO)),
    }
}

/// All members of a count.
pub(super) fn members(observed: &Observation, row: &Row) -> Workers {
    let of_base = |percent: Percent| percent.of(row.eligible);
    observed.active.or_else(|| observed.percent.map(of_base)).unwrap_or(Workers::ZERO)
}

/// The segments of a count in words, behind its number; empty where none was counted.
pub(super) fn in_words(lang: Lang, segments: &SegmentCounts) -> String {
    let told = segment_names(lang).filter_map(|(segment, name)| {
        let people = sentences::amount(lang, NumberKind::Count, segments.get(segment)?.0);
        Some(format!("{name} {people}"))
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { String::new() } else { format!(" ({})", told.join("; ")) }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::expect_used, clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::{Field, ObservationField, Scenario, Source};
    use crate::state::{Action, State, try_edit};
    use crate::view::workbench::{CountUnit, count_rows, pasted};

    fn counted() -> Scenario {
        let mut scenario = crate::data::REGIONS[0].scenario(0);
        let month = scenario.region.baseline_month + 3;
        let percent = Some(Percent(25.0));
        let later = Observation { percent, ..Observation::of(month + 1) };
        let active = Some(Workers(25_000.0));
        scenario.region.observations = vec![Observation { active, ..Observation::of(month) }, later];
        scenario
    }

    fn rows(scenario: &Scenario) -> Vec<SegmentRow> {
        segment_rows(&Projected::of(&scenario.clone().into()), Lang::Id)
    }

    fn edited(scenario: &Scenario, edit: Edit) -> Scenario {
        let state = State::new(scenario.clone(), Lang::Id).reduce(Action::Edit(edit)).expect("a change");
        assert_eq!(state.unfinished, None);
        Scenario::clone(&state.scenario)
    }

    /// The scenario after `members` were typed for the segment at `place` of the first month.
    fn typed(scenario: &Scenario, place: usize, members: Option<f64>) -> Scenario {
        edited(scenario, rows(scenario)[0].cells[place].edit(members))
    }

    #[test]
    fn a_month_that_was_counted_is_told_apart_within_its_members() {
        let scenario = typed(&typed(&counted(), 0, Some(13_000.0)), 2, Some(5_000.0));
        let rows = rows(&scenario);
        assert_eq!(rows.len(), 2, "months without a count cannot be told apart");
        assert_eq!((rows[0].members.as_str(), rows[0].rest.as_str()), ("25.000", "7.000"));
        let cell = &rows[0].cells[0];
        assert_eq!((cell.text.as_str(), cell.name), ("13.000", "Penerima upah"));
        assert_eq!(
            cell.most.1,
            "20.000 pekerja: dari 25.000 pekerja, 5.000 pekerja sudah ada di segmen lain"
        );
        assert!(
            cell.difference.is_some() && rows[0].cells[1].difference.is_none(),
            "unknown is no difference"
        );
        assert!(try_edit(&scenario, cell.edit(Some(20_000.0))).is_ok());
        assert!(try_edit(&scenario, cell.edit(Some(20_002.0))).is_err());
        let without = typed(&scenario, 0, None);
        assert_eq!(without.region.observations[0].segments.sum(), Some(Workers(5_000.0)));
        let counted = Field::Observation(0, ObservationField::Segment(Segment::Wage));
        assert_eq!(scenario.source(counted), Some(&Source::yours()));
        assert_eq!(without.source(counted), None);
    }

    #[test]
    fn a_total_typed_again_keeps_the_segments_and_is_not_below_them() {
        let scenario = typed(&counted(), 0, Some(13_000.0));
        let projected = Projected::of(&scenario.clone().into());
        for (unit, least, value) in
            [(CountUnit::Members, 13_000.0, 26_000.0), (CountUnit::Percent, 13.29, 26.0)]
        {
            let row = &count_rows(&projected, unit, Lang::Id)[2];
            assert_eq!(row.least.0, least);
            let again = edited(&scenario, unit.edit(row, value));
            assert_eq!(again.region.observations[0].segments, scenario.region.observations[0].segments);
        }
    }

    #[test]
    fn a_pasted_table_by_segment_says_what_it_read() {
        let scenario = counted();
        let text = "Bulan\tJumlah\tPU\tBPU\nFeb 2025\t25.100\t13.000\t5.600";
        let found = pasted(&scenario, text, Lang::Id).unwrap_or_else(|why| panic!("{why}"));
        assert!(
            found.rows[0][1].ends_with("(Penerima upah 13.000 pekerja; BPU mandiri 5.600 pekerja)"),
            "{:?}",
            found.rows
        );
        let beyond = pasted(&scenario, &text.replace("13.000", "23.000"), Lang::Id).unwrap_err();
        assert!(beyond.contains("28.600") && beyond.contains("25.100"), "names both: {beyond}");
    }
}

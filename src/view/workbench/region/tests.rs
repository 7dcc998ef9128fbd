#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::rc::Rc;

use super::*;
use crate::data::REGIONS;
use crate::model::{CohortField, Month, Stock, validate};
use crate::state::blank;
use crate::state::{Action, State};
use crate::text::Lang;
use crate::view::workbench::form_blocks::{FieldRow, Input};

fn binjai() -> State {
    State::new(REGIONS.first().expect("a region").scenario(0), Lang::Id)
}

fn after(state: State, edits: impl IntoIterator<Item = Edit>) -> State {
    edits.into_iter().fold(state, |state, edit| state.reduce(Action::Edit(edit)).unwrap_or(state))
}

fn set(field: Field, number: f64) -> Edit {
    Edit::Set(field, Value::Number(number))
}

fn blocks(state: &State) -> Vec<FormBlock> {
    region(&Form::of(state), "Kota Binjai").into_iter().flat_map(|section| section.blocks).collect()
}

fn row(state: &State, field: Field) -> FieldRow {
    let rows = blocks(state)
        .into_iter()
        .filter_map(|block| if let FormBlock::Row(row) = block { Some(*row) } else { None });
    rows.into_iter().find(|row| row.field == field).unwrap()
}

fn says(state: &State, words: &str) -> Option<Tone> {
    blocks(state).into_iter().find_map(|block| match block {
        FormBlock::Text(say, tone) if say.plain().contains(words) => Some(tone),
        _ => None,
    })
}

#[test]
fn a_printed_target_is_checked_against_the_base() {
    let state = binjai();
    assert_eq!(says(&state, "32,48% dari 97.777 = 31.758, cocok"), Some(Tone::Reached));
    let state = after(state, [set(Field::Target(0, TargetField::Workers), 31_000.0)]);
    assert_eq!(says(&state, "tetapi tercetak 31.000: beda 758"), Some(Tone::Short));
    let state = after(state, [Edit::Set(Field::Target(0, TargetField::Workers), Value::Nothing)]);
    assert_eq!(says(&state, "32,48% dari 97.777 = 31.758 pekerja"), Some(Tone::Plain));
}

#[test]
fn a_row_has_its_source_and_a_button_back_to_it() {
    let eligible = row(&binjai(), Field::Eligible);
    assert_eq!(eligible.origin.unwrap().1, "turunan, 18 Oktober 2024");
    assert_eq!(eligible.back, None);
    let changed = row(&after(binjai(), [set(Field::Eligible, 100_000.0)]), Field::Eligible);
    assert_eq!(changed.origin.unwrap().1, "angka Anda");
    assert_eq!(changed.back.as_deref(), Some("Kembali ke 97.777"));
}

#[test]
fn too_many_people_are_refused_at_their_field() {
    let state = after(binjai(), [set(Field::Active(Stock::Wage), 60_000.0)]);
    assert!(row(&state, Field::Active(Stock::Wage)).wrong.contains("pekerja formal yang eligible"));
    let segments = region(&Form::of(&state), "").into_iter().find(|section| section.id == "wilayah-segmen");
    assert_eq!(segments.unwrap().fold, Fold::Open);
    let UnfinishedView { say, wrong, .. } = unfinished(&Form::of(&state), "Kota Binjai").unwrap();
    assert!(say.plain().contains("Kota Binjai") && !wrong.is_empty());
}

#[test]
fn an_empty_new_region_shows_no_errors() {
    let state = binjai().reduce(Action::NewRegion(Rc::new(blank(Month::parse("2026-10").unwrap())))).unwrap();
    let eligible = row(&state, Field::Eligible);
    assert!(matches!(eligible.input, Input::Number { ref text, .. } if text.is_empty()));
    assert_eq!((eligible.wrong.as_str(), eligible.about.as_str()), ("", "belum diisi"));
    assert_eq!((eligible.back, eligible.origin), (None, None));
    assert!(says(&state, "layar tetap menampilkan Kota Binjai").is_some());
}

#[test]
fn every_refusal_of_the_region_has_its_sentence_at_a_row_of_the_form() {
    let late = Value::Month(Month::december(2029));
    let cases: [(Edit, Field); 14] = [
        (set(Field::Eligible, 0.0), Field::Eligible),
        (set(Field::FormalShare, 1.5), Field::FormalShare),
        (set(Field::ActiveTotal, 99_000.0), Field::ActiveTotal),
        (set(Field::Active(Stock::NonAsn), 2e9), Field::Active(Stock::NonAsn)),
        (set(Field::Active(Stock::Wage), 50_000.0), Field::Active(Stock::Wage)),
        (set(Field::Active(Stock::SelfPaid), 70_000.0), Field::Active(Stock::SelfPaid)),
        (set(Field::Active(Stock::Other), 2e9), Field::Active(Stock::Other)),
        (set(Field::Active(Stock::Construction), 2e9), Field::Active(Stock::Construction)),
        (set(Field::NonAsnTotal, 2e9), Field::NonAsnTotal),
        (set(Field::MinimumWage(2025), 2e15), Field::MinimumWage(2025)),
        (set(Field::Target(0, TargetField::Percent), 101.0), Field::Target(0, TargetField::Percent)),
        (set(Field::Target(0, TargetField::Workers), 2e9), Field::Target(0, TargetField::Workers)),
        (set(Field::Cohort(0, CohortField::Workers), 2e9), Field::Cohort(0, CohortField::Workers)),
        (Edit::Set(Field::BaselineMonth, late), Field::Horizon),
    ];
    for lang in Lang::ALL {
        for (edit, field) in cases.clone() {
            let state = after(State { lang, ..binjai() }, [Edit::AddCohort, edit.clone()]);
            assert!(validate(state.working()).is_err(), "{edit:?}");
            let wrong = row(&state, field).wrong;
            assert!(wrong.ends_with('.') && wrong.len() > 20, "{edit:?} at {field:?}: {wrong:?}");
        }
    }
}

#[test]
fn staff_fewer_than_their_members_are_refused_at_the_total() {
    let edits = [set(Field::Active(Stock::NonAsn), 2_000.0), set(Field::NonAsnTotal, 1_000.0)];
    assert!(row(&after(binjai(), edits), Field::NonAsnTotal).wrong.contains("2.000"));
}

#[test]
fn ladders_can_be_drawn_one_at_a_time() {
    let ticks = |state: &State| -> Vec<(String, bool)> {
        let all = blocks(state).into_iter();
        all.filter_map(
            |block| if let FormBlock::Checkbox(tick) = block { Some((tick.name, tick.on)) } else { None },
        )
        .collect()
    };
    assert!(ticks(&binjai()).iter().all(|(_, on)| !on));
    let state = after(binjai(), [Edit::Reference { ladder: 1, year: 2029, drawn: true }]);
    let drawn: Vec<String> = ticks(&state).into_iter().filter(|(_, on)| *on).map(|(name, _)| name).collect();
    assert_eq!(drawn, ["2029: 43,92%, RPJMN 2025-2029"]);
    assert_eq!(
        row(&state, Field::Target(2, TargetField::Percent)).origin.unwrap().0,
        crate::model::Status::Reported
    );
}

#[test]
fn an_unfinished_form_leads_to_its_first_error() {
    let remedy = |edits: &[Edit]| {
        let state = after(binjai(), edits.iter().cloned());
        unfinished(&Form::of(&state), "Kota Binjai").map(|waiting| waiting.remedy)
    };
    assert_eq!(remedy(&[]), None);
    assert!(matches!(remedy(&[set(Field::Eligible, 0.0)]), Some(Remedy::Panel(Panel::Region, _))));
    assert!(matches!(remedy(&[set(Field::Season(3), 0.0)]), Some(Remedy::Panel(Panel::Assumptions, _))));
    let months = Field::Programme(0, crate::model::ProgrammeField::Months);
    let Some(Remedy::Field(id, _)) = remedy(&[set(months, 61.0)]) else { panic!("a field") };
    assert_eq!(id, "plan-sponsorships-0-months-isian");
}

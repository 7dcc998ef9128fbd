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

fn own_region(edits: impl IntoIterator<Item = Edit>) -> State {
    let state = binjai().reduce(Action::NewRegion(Rc::new(blank(Month::parse("2026-10").unwrap())))).unwrap();
    after(state, [set(Field::Eligible, 201_200.0)].into_iter().chain(edits))
}

#[test]
fn one_line_says_how_much_of_the_total_is_itemised_and_what_the_rest_is_taken_from() {
    let total = set(Field::ActiveTotal, 61_400.0);
    let people = |people| set(Field::Cohort(0, CohortField::Workers), people);
    let stock = |stock, people| set(Field::Active(stock), people);
    let state = own_region([total.clone(), Edit::AddCohort, people(8_900.0)]);
    assert!(says(&state, "Masih 52.500 belum terinci, dibagi menurut komposisi nasional").is_some());
    let segments = [stock(Stock::Wage, 40_000.0), stock(Stock::Construction, 12_500.0)];
    let state = own_region([total.clone()].into_iter().chain(segments.clone()));
    assert!(says(&state, "Masih 8.900 belum terinci, diambil dari peserta mandiri").is_some());
    let state = after(state, [Edit::AddCohort, people(8_900.0)]);
    assert_eq!(says(&state, "Terinci 61.400 dari 61.400"), Some(Tone::Reached));
    let state = after(state, [people(90_000.0)]);
    assert_eq!(says(&state, "Terinci 142.500 dari 61.400"), Some(Tone::Short));
    let wrong = row(&state, Field::Cohort(0, CohortField::Workers)).wrong;
    assert_eq!(wrong, "Peserta yang sedang didanai (90.000) tidak boleh melebihi peserta aktif (61.400).");
    let sum = own_region(segments);
    assert!(says(&sum, "Jumlah dari rincian di bawah.").is_some());
    assert_eq!(row(&sum, Field::ActiveTotal).origin.unwrap().1, "turunan");
}

#[test]
fn what_the_program_derives_is_never_the_planners_own_in_the_form_the_file_and_the_list_of_sources() {
    use crate::model::Status;
    use crate::view::{Projected, workbench::sources};
    for given in 0..32_u32 {
        let stocks = Stock::ALL.into_iter().enumerate().filter(|(place, _)| given >> place & 1 == 1);
        let edits = stocks.map(|(_, stock)| set(Field::Active(stock), 9_000.0));
        let total = (given != 31).then(|| set(Field::ActiveTotal, 61_400.0));
        let state = own_region(edits.chain(total));
        assert_eq!(state.unfinished, None, "{given:05b}");
        let written = crate::codec::file::write(&state.document());
        for (place, stock) in Stock::ALL.into_iter().enumerate() {
            let field = Field::Active(stock);
            let is_typed = given >> place & 1 == 1;
            let is_own = row(&state, field).origin.is_some_and(|(status, _)| status == Status::Yours);
            assert_eq!(is_own, is_typed, "{stock:?} of {given:05b}");
            let read = crate::codec::file::read(&written).unwrap();
            assert_eq!(
                read.scenario.status(field) == Some(Status::Yours),
                is_typed,
                "{stock:?} of {given:05b}"
            );
        }
        let projected = Projected::of(&state.scenario);
        let lines = sources(&projected, Lang::Id);
        let split = lines.iter().find(|line| line.name == "Rincian peserta menurut segmen").unwrap();
        assert_eq!(split.status == Status::Yours, given == 31, "{given:05b}");
    }
}

#[test]
fn what_the_planner_says_about_his_figures_stands_at_each_of_them_and_in_the_file() {
    use crate::view::{Projected, workbench::sources};
    let said = Edit::OwnSource { source: "Disnaker Langkat".into(), as_of: "2026-10-31".into() };
    let state = own_region([said, set(Field::ActiveTotal, 61_400.0)]);
    for field in [Field::Eligible, Field::ActiveTotal] {
        assert_eq!(row(&state, field).origin.unwrap().1, "angka Anda: Disnaker Langkat, 31 Oktober 2026");
    }
    assert!(row(&state, Field::Active(Stock::Wage)).origin.unwrap().1.starts_with("asumsi"));
    let read = crate::codec::file::read(&crate::codec::file::write(&state.document())).unwrap();
    assert_eq!(*read.scenario, *state.scenario);
    let lines = sources(&Projected::of(&read.scenario), Lang::Id);
    let active = lines.iter().find(|line| line.name == "Peserta aktif").unwrap();
    assert_eq!((active.date.as_str(), active.note.as_str()), ("31 Oktober 2026", "Disnaker Langkat"));
    let unsaid = after(state, [Edit::OwnSource { source: String::new(), as_of: String::new() }]);
    assert_eq!(row(&unsaid, Field::Eligible).origin.unwrap().1, "angka Anda");
}

#[test]
fn published_wages_come_with_the_place_and_never_over_a_typed_one() {
    let langkat = super::super::place::places_offered("langkat", "", Lang::Id).taken.unwrap();
    let nias = super::super::place::places_offered("12.04", "", Lang::Id).taken.unwrap();
    let typed = set(Field::MinimumWage(2026), 3_500_000.0);
    let number = |state: &State, year| Field::MinimumWage(year).get(state.working()).number();
    let state = own_region([langkat.clone(), typed.clone()]);
    assert_eq!(
        [2024, 2025, 2026].map(|year| number(&state, year)),
        [Some(2_943_343.0), Some(3_134_660.0), Some(3_500_000.0)]
    );
    assert_eq!(row(&state, Field::MinimumWage(2025)).origin.unwrap().1, "dilaporkan, 18 Desember 2024");
    let other_order = own_region([typed, nias, langkat]);
    assert_eq!(other_order.working().region, state.working().region);
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

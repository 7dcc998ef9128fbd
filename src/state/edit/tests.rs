#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod counted;
mod fields;
#[cfg(not(target_arch = "wasm32"))]
mod orders;
mod programmes;

use super::*;
use crate::data::REGIONS;
use crate::model::{
    CohortField, Lever, Month, PARAMETERS, PartField, Percent, PlanPart, ProgrammeField, Status, Stock,
    Switch, TargetField, Workers, validate,
};
use crate::preferences::Lang;
use crate::state::{Action, State};
use std::rc::Rc;

fn binjai() -> State {
    State::new(REGIONS[0].scenario(0), Lang::Id)
}

fn after(state: State, edits: impl IntoIterator<Item = Edit>) -> State {
    edits.into_iter().fold(state, |state, edit| state.reduce(Action::Edit(edit)).unwrap_or(state))
}

fn number(field: Field, value: f64) -> Edit {
    Edit::Set(field, Value::Number(value))
}

fn status_of(state: &State, field: Field) -> Option<Status> {
    state.working().status(field)
}

#[test]
fn a_changed_figure_is_yours_and_an_equal_one_is_the_source_again() {
    let target = Field::Target(1, TargetField::Percent);
    let state = after(binjai(), [number(target, 40.0)]);
    assert_eq!(status_of(&state, Field::Target(1, TargetField::Percent)), Some(Status::Yours));
    let state = after(state, [number(target, 37.10)]);
    assert_eq!(status_of(&state, Field::Target(1, TargetField::Percent)), Some(Status::Reported));
}

#[test]
fn an_own_base_keeps_the_percentage_of_the_source_but_not_typed_members() {
    let state = after(binjai(), [number(Field::Eligible, 100_000.0)]);
    let members = Field::ActiveTotal.get(&state.scenario).number().unwrap();
    assert!((members - 24_940.0).abs() < 1e-6, "{members}");
    let typed = [number(Field::ActiveTotal, 30_000.0), number(Field::Eligible, 100_000.0)];
    let members = Field::ActiveTotal.get(&after(binjai(), typed).scenario).number().unwrap();
    assert!((members - 30_000.0).abs() < 1e-6, "{members}");
}

#[test]
fn a_total_is_split_by_the_national_mix_and_sums() {
    let edits = [
        Edit::AddCohort,
        number(Field::Cohort(0, CohortField::Workers), 1_000.0),
        number(Field::ActiveTotal, 20_000.0),
    ];
    let state = after(binjai(), edits);
    let active = &state.scenario.region.active;
    assert!((active.construction.0 - 0.134 * 20_000.0).abs() < 1e-6);
    assert!((active.self_paid.0 - (0.231 * 20_000.0 - 1_000.0)).abs() < 1e-6);
    assert!((Field::ActiveTotal.get(&state.scenario).number().unwrap() - 20_000.0).abs() < 1e-6);
    assert_eq!(status_of(&state, Field::ActiveTotal), Some(Status::Yours));
    assert_eq!(status_of(&state, Field::Active(Stock::Wage)), Some(Status::Assumed));
}

#[test]
fn what_cannot_be_projected_waits_and_the_last_valid_scenario_stays() {
    let state = after(binjai(), [number(Field::Eligible, 20_000.0), number(Field::ActiveTotal, 30_000.0)]);
    assert_eq!(Field::ActiveTotal.get(state.working()).number().map(f64::round), Some(30_000.0));
    let refusals = &state.unfinished.as_ref().unwrap().refusals;
    assert!(refusals.iter().any(|refusal| refusal.field == Field::ActiveTotal));
    assert!(validate(&state.scenario).is_ok());
    let mended = after(state, [number(Field::Eligible, 150_000.0)]);
    assert_eq!(mended.unfinished, None);
    assert_eq!(mended.scenario.region.eligible_workers, Workers(150_000.0));
}

#[test]
fn undo_goes_through_unfinished_work_step_by_step() {
    let state = after(binjai(), [number(Field::Eligible, 0.0), number(Field::FormalShare, 0.5)]);
    let back = state.reduce(Action::Undo).unwrap();
    assert_eq!(back.working().region.formal_share, 0.40);
    assert_eq!(back.working().region.eligible_workers, Workers(0.0));
    let start = back.reduce(Action::Undo).unwrap();
    assert_eq!(start.unfinished, None);
    assert_eq!(start.scenario, binjai().scenario);
    let again = start.reduce(Action::Redo).and_then(|state| state.reduce(Action::Redo)).unwrap();
    assert_eq!(again.unfinished, state.unfinished);
}

#[test]
fn a_lever_moves_in_unfinished_work_too() {
    let state = after(binjai(), [number(Field::Eligible, 0.0)]);
    let moved = state.reduce(Action::SetLever(Lever::WageEnrolment, 0.01)).unwrap();
    assert_eq!(Lever::WageEnrolment.value(&moved.scenario), 0.01);
    assert_eq!(Lever::WageEnrolment.value(moved.working()), 0.01);
    assert!(moved.unfinished.is_some());
}

#[test]
fn a_new_region_is_projected_once_its_numbers_are_there() {
    let state = binjai().reduce(Action::NewRegion(Rc::new(blank(Month::parse("2026-10").unwrap())))).unwrap();
    assert_eq!(state.scenario, binjai().scenario);
    let state = after(
        state,
        [
            Edit::Set(Field::RegionName, Value::Text("Kota Contoh".into())),
            number(Field::Eligible, 50_000.0),
            number(Field::ActiveTotal, 12_000.0),
        ],
    );
    assert_eq!(state.unfinished, None);
    assert_eq!(state.scenario.region.name, "Kota Contoh");
    assert_eq!(state.scenario.horizon, Month::december(2027));
    assert_eq!(status_of(&state, Field::Eligible), Some(Status::Yours));
    assert_eq!(status_of(&state, Field::FormalShare), Some(Status::Assumed));
}

#[test]
fn segments_of_a_new_region_need_no_total() {
    let state = binjai().reduce(Action::NewRegion(Rc::new(blank(Month::parse("2026-10").unwrap())))).unwrap();
    let edits = [number(Field::Eligible, 50_000.0), number(Field::Active(Stock::SelfPaid), 3_000.0)];
    let state = after(state, edits);
    assert_eq!(Field::ActiveTotal.get(&state.scenario), Value::Number(3_000.0));
}

#[test]
fn sources_follow_their_rows() {
    let state =
        after(binjai(), [number(Field::Target(1, TargetField::Percent), 40.0), Edit::RemoveTarget(0)]);
    assert_eq!(state.scenario.region.targets[0].percent, Percent(40.0));
    assert_eq!(status_of(&state, Field::Target(0, TargetField::Percent)), Some(Status::Yours));
    assert_eq!(status_of(&state, Field::Target(1, TargetField::Percent)), None);
    let back = after(state, [Edit::BackToTargets]);
    assert_eq!(back.scenario, binjai().scenario);
}

#[test]
fn programmes_are_copied_moved_and_removed() {
    let payers = |state: &State| -> Vec<Payer> {
        state.scenario.plan.sponsorships.iter().map(|programme| programme.payer).collect()
    };
    let state = after(binjai(), [Payer::Csr, Payer::Apbd, Payer::Zakat].map(Edit::AddProgramme));
    let state = after(state, [Edit::RaiseProgramme(2), Edit::CopyProgramme(0)]);
    assert_eq!(payers(&state), [Payer::Csr, Payer::Csr, Payer::Zakat, Payer::Apbd]);
    let state = after(state, [Edit::RemoveProgramme(1), Edit::LowerProgramme(0)]);
    assert_eq!(payers(&state), [Payer::Zakat, Payer::Csr, Payer::Apbd]);
    let same =
        after(state.clone(), [Edit::RaiseProgramme(0), Edit::LowerProgramme(2), Edit::RemoveProgramme(9)]);
    assert_eq!(same.scenario, state.scenario);
}

#[test]
fn ladders_are_never_mixed() {
    let years = |state: &State| -> Vec<i32> {
        state.scenario.region.targets.iter().map(|target| target.year).collect()
    };
    let refer = |ladder, year, drawn| Edit::Reference { ladder, year, drawn };
    let state = after(binjai(), [refer(1, 2026, true), refer(1, 2029, true)]);
    assert_eq!(years(&state), [2024, 2025, 2026, 2029]);
    assert_eq!(state.scenario.horizon, Month::december(2029));
    let state = after(state, [refer(0, 2025, true)]);
    assert_eq!(years(&state), [2024, 2025, 2025]);
    let state = after(state, [refer(0, 2025, false)]);
    assert_eq!(years(&state), [2024, 2025]);
}

#[test]
fn assumptions_go_back_all_at_once() {
    let state = after(
        binjai(),
        [
            number(Field::Parameter(0), 0.02),
            number(Field::Season(3), 2.0),
            Edit::Set(Field::Switch(Switch::PppkLeaves), Value::Switch(false)),
        ],
    );
    assert_eq!(state.scenario.assumptions.changed(), 3);
    assert_eq!(after(state, [Edit::ResetAssumptions]).scenario, binjai().scenario);
}

#[test]
fn a_loaded_file_is_what_values_go_back_to() {
    let mut file = REGIONS[0].scenario(0);
    file.region.code.clear();
    file.region.name = "Kota Lain".into();
    let state = binjai().reduce(Action::OpenSaved(file.clone().into())).unwrap();
    let state = after(state, [number(Field::Eligible, 120_000.0), Edit::Back(Field::Eligible)]);
    assert_eq!(*state.scenario, file);
    assert_eq!(state.reduce(Action::Undo).unwrap().scenario.region.eligible_workers, Workers(120_000.0));
}

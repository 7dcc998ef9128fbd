#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[cfg(not(target_arch = "wasm32"))]
mod orders;
mod programmes;

use super::*;
use crate::data::REGIONS;
use crate::model::{
    CohortField, Lever, Month, PARAMETERS, PartField, Percent, PlanPart, ProgrammeField, Status, Stock,
    TargetField, Workers, validate,
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

/// Every field of a scenario that has one row of each list.
fn all_fields() -> Vec<Field> {
    let mut fields = vec![
        Field::RegionName,
        Field::RegionCode,
        Field::BaselineMonth,
        Field::Horizon,
        Field::Eligible,
        Field::FormalShare,
        Field::ActiveTotal,
        Field::NonAsnTotal,
        Field::MinimumWage(2026),
        Field::PppkLeaves,
        Field::Plan(PlanPart::Pppk, PartField::Amount),
    ];
    fields.extend(Stock::ALL.map(Field::Active));
    for field in [CohortField::Payer, CohortField::Workers, CohortField::Ends] {
        fields.push(Field::Cohort(0, field));
    }
    for field in [TargetField::Year, TargetField::Percent, TargetField::Workers, TargetField::Label] {
        fields.push(Field::Target(0, field));
    }
    for part in [
        PlanPart::WageEnrolment,
        PlanPart::SelfPaidEnrolment,
        PlanPart::Retention,
        PlanPart::NonAsn,
        PlanPart::Pppk,
    ] {
        fields.push(Field::Plan(part, PartField::From));
    }
    for part in [PlanPart::WageEnrolment, PlanPart::SelfPaidEnrolment, PlanPart::Retention] {
        fields.push(Field::Plan(part, PartField::Until));
    }
    fields.extend([
        Field::Plan(PlanPart::NonAsn, PartField::OverMonths),
        Field::Plan(PlanPart::Pppk, PartField::OverMonths),
    ]);
    for field in [
        ProgrammeField::Payer,
        ProgrammeField::Budget,
        ProgrammeField::Months,
        ProgrammeField::Package,
        ProgrammeField::Sector,
        ProgrammeField::FirstMonth,
        ProgrammeField::Years,
    ] {
        fields.push(Field::Programme(0, field));
    }
    fields.extend((0..PARAMETERS.len()).map(Field::Parameter));
    fields.extend((0..12).map(Field::Season));
    fields
}

/// Another value of the same kind.
fn other(value: &Value) -> Value {
    match value {
        Value::Nothing => Value::Number(5.0),
        Value::Number(number) => Value::Number(number + 1.0),
        Value::Month(month) => Value::Month(*month + 1),
        Value::Text(text) => Value::Text(format!("{text}x")),
        Value::Payer(payer) => Value::Payer(if *payer == Payer::Zakat { Payer::Apbd } else { Payer::Zakat }),
        Value::Package(_) => Value::Package(crate::model::Package::JkkJkmJht),
        Value::Sector(_) => Value::Sector(crate::model::Sector::Transport),
        Value::Switch(on) => Value::Switch(!on),
        Value::Between(low, high) => Value::Between(*low, high + 1.0),
    }
}

#[test]
fn every_field_reads_back_what_was_written() {
    let base = after(binjai(), [Edit::AddCohort, Edit::AddProgramme(Payer::Apbd)]);
    for field in all_fields() {
        let value = match field {
            Field::Plan(_, PartField::Until) => Value::Month(Month::december(2025)),
            field => other(&field.get(base.working())),
        };
        let changed = after(base.clone(), [Edit::Set(field, value.clone())]);
        let now = field.get(changed.working());
        match (&now, &value) {
            // A total is a sum of stocks.
            (Value::Number(now), Value::Number(then)) => assert!((now - then).abs() < 1e-6, "{field:?}"),
            _ => assert_eq!(now, value, "{field:?}"),
        }
    }
}

#[test]
fn every_field_is_named_as_the_file_names_it() {
    let base = after(binjai(), [Edit::AddCohort, Edit::AddProgramme(Payer::Apbd)]);
    let written = crate::codec::file::write(&base.working().clone().into());
    let file: serde_json::Value = serde_json::from_str(&written).unwrap();
    for field in [
        Field::RegionName,
        Field::RegionCode,
        Field::BaselineMonth,
        Field::Horizon,
        Field::Eligible,
        Field::FormalShare,
        Field::ActiveTotal,
        Field::Active(Stock::NonAsn),
        Field::NonAsnTotal,
        Field::MinimumWage(2026),
        Field::Cohort(0, CohortField::Ends),
        Field::Target(1, TargetField::Percent),
        Field::Programme(0, ProgrammeField::Budget),
        Field::Programme(0, ProgrammeField::FirstMonth),
    ] {
        let pointer = crate::codec::pointer::of(field);
        assert!(file.pointer(&pointer).is_some(), "{pointer}");
    }
}

#[test]
fn back_undoes_any_change_of_the_region_with_its_source() {
    let start = binjai();
    let fields = [
        Field::RegionName,
        Field::BaselineMonth,
        Field::FormalShare,
        Field::ActiveTotal,
        Field::Active(Stock::SelfPaid),
        Field::NonAsnTotal,
        Field::MinimumWage(2025),
        Field::Target(0, TargetField::Percent),
        Field::Target(1, TargetField::Workers),
        Field::Eligible,
        Field::Parameter(3),
    ];
    for field in fields {
        let value = match field.get(&start.scenario) {
            Value::Number(number) => Value::Number(number * 0.9 + 1e-3),
            value => other(&value),
        };
        let changed = after(start.clone(), [Edit::Set(field, value)]);
        assert_ne!(changed.working(), start.working(), "{field:?}");
        let back = after(changed, [Edit::Back(field)]);
        assert_eq!(back.working(), start.working(), "{field:?}");
    }
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
            Edit::Set(Field::PppkLeaves, Value::Switch(false)),
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

fn counted(month: &str, active: f64) -> Observation {
    Observation { active: Some(Workers(active)), ..Observation::of(Month::parse(month).unwrap()) }
}

fn months(state: &State) -> Vec<String> {
    state.scenario.region.observations.iter().map(|observed| observed.month.to_string()).collect()
}

#[test]
fn counts_stand_in_the_order_of_time_each_month_once_and_go_back_in_one_step() {
    let first = [counted("2025-03", 25_000.0), counted("2024-12", 24_800.0)];
    let state = after(binjai(), [Edit::PutObservations(first.to_vec())]);
    assert_eq!(months(&state), ["2024-12", "2025-03"]);
    let again = [counted("2025-01", 24_900.0), counted("2025-03", 25_100.0)];
    let more = after(state.clone(), [Edit::PutObservations(again.to_vec())]);
    assert_eq!(months(&more), ["2024-12", "2025-01", "2025-03"]);
    assert_eq!(more.scenario.region.observations[2].active, Some(Workers(25_100.0)));
    assert_eq!(more.reduce(Action::Undo).unwrap().scenario, state.scenario, "a paste is one step");
    let less = after(more, [Edit::RemoveObservation(0)]);
    assert_eq!(months(&less), ["2025-01", "2025-03"]);
    assert_eq!(months(&less.reduce(Action::Undo).unwrap()), ["2024-12", "2025-01", "2025-03"]);
}

#[test]
fn a_count_is_the_planners_own_and_its_source_moves_with_it() {
    use crate::model::ObservationField::{Active, Percent as InPercent};
    let state = after(binjai(), [Edit::PutObservations(vec![counted("2025-03", 25_000.0)])]);
    assert_eq!(status_of(&state, Field::Observation(0, Active)), Some(Status::Yours));
    let month = Month::parse("2025-01").unwrap();
    let earlier = Observation { percent: Some(Percent(25.5)), ..Observation::of(month) };
    let state = after(state, [Edit::PutObservations(vec![earlier])]);
    assert_eq!(status_of(&state, Field::Observation(0, InPercent)), Some(Status::Yours));
    assert_eq!(status_of(&state, Field::Observation(0, Active)), None);
    assert_eq!(status_of(&state, Field::Observation(1, Active)), Some(Status::Yours));
    let state = after(state, [Edit::RemoveObservation(0)]);
    assert_eq!(status_of(&state, Field::Observation(0, Active)), Some(Status::Yours));
    assert_eq!(status_of(&state, Field::Observation(1, Active)), None);
}

#[test]
fn revisions_stand_in_the_order_of_time_and_one_of_a_month_takes_its_place() {
    let revision = |month: &str, workers: f64| {
        Edit::PutRevision(BaseRevision { month: Month::parse(month).unwrap(), workers: Workers(workers) })
    };
    let edits =
        [revision("2025-12", 101_000.0), revision("2025-01", 99_000.0), revision("2025-12", 102_000.0)];
    let state = after(binjai(), edits);
    let bases: Vec<f64> =
        state.scenario.region.base_revisions.iter().map(|revision| revision.workers.0).collect();
    assert_eq!(bases, [99_000.0, 102_000.0]);
    let state = after(state, [Edit::RemoveRevision(0)]);
    assert_eq!(state.scenario.region.base_revisions.len(), 1);
    let workers = Field::Revision(0, crate::model::RevisionField::Workers);
    assert_eq!(status_of(&state, workers), Some(Status::Yours));
}

#[test]
fn a_trial_of_an_edit_says_what_it_would_break() {
    let scenario = binjai().scenario;
    assert!(try_edit(&scenario, Edit::PutObservations(vec![counted("2025-03", 25_000.0)])).is_ok());
    for broken in [counted("2024-10", 25_000.0), counted("2025-03", 97_778.0), counted("2099-01", 1.0)] {
        assert!(try_edit(&scenario, Edit::PutObservations(vec![broken])).is_err(), "{broken:?}");
    }
}

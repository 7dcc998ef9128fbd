//! What was counted, and revisions of the base.

use super::*;

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

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod documents;
#[cfg(not(target_arch = "wasm32"))]
mod unfinished;

use super::*;
use crate::data::REGIONS;

fn binjai() -> State {
    State::new(REGIONS[0].scenario(0), Lang::Id)
}

fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, |state, action| state.reduce(action).unwrap_or(state))
}

#[test]
fn one_drag_is_one_step_back() {
    let start = binjai();
    let drag = (1..=50).map(|k| Action::SetLever(Lever::Csr, f64::from(k) * 1e7));
    let dragged = after(start.clone(), drag.chain([Action::EndGesture]));
    assert_eq!(Lever::Csr.value(&dragged.scenario), 5e8);
    let back = after(dragged, [Action::Undo]);
    assert_eq!(back.scenario, start.scenario);
    assert!(!back.history.can_undo());
}

#[test]
fn a_second_drag_of_the_same_lever_is_a_second_step() {
    let moves = [
        Action::SetLever(Lever::NonAsn, 0.3),
        Action::EndGesture,
        Action::SetLever(Lever::NonAsn, 0.6),
        Action::Undo,
    ];
    assert_eq!(Lever::NonAsn.value(&after(binjai(), moves).scenario), 0.3);
}

#[test]
fn another_lever_starts_another_step_without_a_rest() {
    let moves = [Action::SetLever(Lever::NonAsn, 0.3), Action::SetLever(Lever::Retention, 0.2), Action::Undo];
    let state = after(binjai(), moves);
    assert_eq!(Lever::NonAsn.value(&state.scenario), 0.3);
    assert_eq!(Lever::Retention.value(&state.scenario), 0.0);
}

#[test]
fn redo_takes_back_undo_until_something_new_is_done() {
    let moved = after(binjai(), [Action::SetLever(Lever::Csr, 1e9), Action::EndGesture]);
    let again = after(moved.clone(), [Action::Undo, Action::Redo]);
    assert_eq!(again.scenario, moved.scenario);
    let other = after(moved, [Action::Undo, Action::SetLever(Lever::NonAsn, 1.0)]);
    assert!(!other.history.can_redo());
}

#[test]
fn undo_brings_back_the_region_that_was_left() {
    let start = binjai();
    let elsewhere = after(start.clone(), [Action::OpenScenario(Rc::new(REGIONS[2].scenario(0)))]);
    assert_ne!(elsewhere.scenario.region.code, start.scenario.region.code);
    assert_eq!(after(elsewhere, [Action::Undo]).scenario, start.scenario);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let state = binjai();
    assert_eq!(state.reduce(Action::SetLever(Lever::Csr, 0.0)), None);
    assert_eq!(state.reduce(Action::SetLever(Lever::Csr, f64::NAN)), None);
    assert_eq!(state.reduce(Action::OpenScenario(Rc::clone(&state.scenario))), None);
    assert_eq!(state.reduce(Action::Undo), None);
    assert_eq!(state.reduce(Action::EndGesture), None);
    assert_eq!(state.reduce(Action::SetLanguage(Lang::Id)), None);
}

#[test]
fn a_lever_back_at_zero_leaves_the_plan_as_it_was() {
    let start = binjai();
    for lever in Lever::MAIN {
        let high = lever.range(&start.scenario).high;
        let back = after(start.clone(), [Action::SetLever(lever, high), Action::SetLever(lever, 0.0)]);
        assert_eq!(back.scenario, start.scenario, "{lever:?}");
    }
}

#[test]
fn the_history_is_bounded() {
    let moves =
        (0..500).flat_map(|k| [Action::SetLever(Lever::Csr, f64::from(k + 1) * 1e7), Action::EndGesture]);
    let mut state = after(binjai(), moves);
    let mut steps = 0;
    while let Some(back) = state.reduce(Action::Undo) {
        state = back;
        steps += 1;
    }
    assert_eq!(steps, 200);
}

#[test]
fn locks_open_and_close_and_are_no_step_of_the_history() {
    let state = binjai();
    let locked = state.reduce(Action::ToggleLock(Lever::Csr)).unwrap();
    assert_eq!(locked.locks, [Lever::Csr]);
    assert_eq!((&locked.scenario, locked.history.can_undo()), (&state.scenario, false));
    assert_eq!(locked.reduce(Action::ToggleLock(Lever::Csr)), Some(state));
}

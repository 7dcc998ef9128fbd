//! The letters of compared plans, and how letters and lines look.

use std::rc::Rc;

use super::ProjectedPlan;
use crate::chart::LineLook;
use crate::state::ComparedPlan;

/// The letter of the plan at a place.
pub(super) fn letter(place: usize) -> char {
    char::from(b'A' + place.min(25) as u8)
}

/// How the lines of `plans` look: the one on screen thick, the others each with a dash of its own.
pub(super) fn looks(plans: &[Rc<ProjectedPlan>]) -> Vec<LineLook> {
    looks_of(plans.iter().map(|plan| plan.plan.is_current)).collect()
}

/// The letters of `plans` and how they look, for the list in which they are chosen.
pub fn plan_letters(plans: &[ComparedPlan]) -> Vec<(char, LineLook)> {
    looks_of(plans.iter().map(|plan| plan.is_current))
        .enumerate()
        .map(|(place, look)| (letter(place), look))
        .collect()
}

fn looks_of(is_current: impl Iterator<Item = bool>) -> impl Iterator<Item = LineLook> {
    let mut others =
        [LineLook::Dashed, LineLook::Dotted, LineLook::DashDotted].into_iter().chain([LineLook::Thin]);
    is_current.map(
        move |is_current| {
            if is_current { LineLook::Current } else { others.next().unwrap_or(LineLook::Thin) }
        },
    )
}

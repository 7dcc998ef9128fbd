//! Which levers stand on the stage.

use crate::model::{Lever, Scenario};
use crate::session::{MAX_LEVERS, Session, StepKind};
use crate::view::Projected;

/// The levers on the stage of a new session: those that the plan moves, else [`USUAL`].
pub fn usual_levers(scenario: &Scenario) -> Vec<Lever> {
    let moved = Lever::all(scenario).into_iter().filter(|lever| lever.value(scenario) != 0.0);
    let moved: Vec<Lever> = moved.take(MAX_LEVERS).collect();
    if moved.is_empty() { USUAL.into() } else { moved }
}

/// The levers on the stage without a plan.
const USUAL: [Lever; MAX_LEVERS] = [Lever::WageEnrolment, Lever::Csr, Lever::NonAsn];

/// The levers that differ between two plans.
pub fn changed_levers(now: &Scenario, before: &Scenario) -> Vec<Lever> {
    let levers =
        Lever::all(if now.plan.sponsorships.len() < before.plan.sponsorships.len() { before } else { now });
    levers.into_iter().filter(|lever| lever.value(now) != lever.value(before)).collect()
}

/// The levers on the stage, in the order of the plan: those of the session that the plan has.
pub fn on_stage(now: &Projected, session: &Session) -> Vec<Lever> {
    let wanted: &[Lever] = match session.step().map(|step| &step.kind) {
        Some(StepKind::SetLever(lever, _)) => std::slice::from_ref(lever),
        _ if session.shown.is_empty() => &USUAL,
        _ => &session.shown,
    };
    Lever::all(&now.scenario).into_iter().filter(|lever| wanted.contains(lever)).collect()
}

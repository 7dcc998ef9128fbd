//! Lines below what the wage and the non-ASN lever can do between two values: steps 1 and 2 of the recursion, the same
//! functions as in a run, evaluated with forms.

use super::affine::Affine;
use super::frontier::{PeopleAndCost, WATCHED};
use super::watch::Watch;
use crate::model::Prepared;
use crate::model::run::wage_step;
use crate::model::start::Staff;

/// People and rupiah at both ends of a lever's values.
type LineEnds = [PeopleAndCost; 2];
/// The symbol of the lever at both ends.
const SYMBOLS: [f64; 2] = [-1.0, 1.0];

/// A line below what wage enrolment can do at rates from `least` to `most`, in the steps of `watch`, since the last count.
pub fn wage_floor(prepared: &Prepared, (least, most): (f64, f64), watch: &Watch) -> LineEnds {
    let rate = Affine::<1>::between(least, most, 0);
    let keep = 1.0 - prepared.assumptions.wage_exit_per_month;
    let window = prepared.windows.wage.unwrap_or((1, 0));
    let mut wage = Affine::exactly(prepared.start.wage);
    let mut enrolled = Affine::ZERO;
    let (mut ends, mut counted) = (LineEnds::default(), Affine::ZERO);
    for (t, step) in prepared.steps.iter().enumerate().take(watch.months.end() + 1) {
        if t > 0 {
            let runs = window.0 <= t && t <= window.1;
            let rate = if runs { rate } else { Affine::ZERO };
            let next = wage_step(wage, keep, step.wage_organic, rate, step.wage_cap);
            wage = next.wage;
            if t <= watch.paid {
                enrolled = enrolled + next.enrolled(step.wage_cap);
            }
        }
        keep_people(&mut ends, &wage, watch, t, &mut counted);
    }
    let unit = &prepared.assumptions;
    keep_cost(&mut ends, &(enrolled * (unit.outreach_cost_wage * unit.outreach_share())));
    ends
}

/// The same for the inclusion of non-ASN staff at shares from `least` to `most`, with their contributions.
pub fn staff_floor(prepared: &Prepared, (least, most): (f64, f64), watch: &Watch) -> LineEnds {
    let (mut ends, mut counted) = (LineEnds::default(), Affine::ZERO);
    let Some(inclusion) = &prepared.windows.non_asn else { return ends };
    let months = inclusion.over_months.cast_signed();
    let each = Affine::<1>::between(least, most, 0) * (prepared.start.not_members / f64::from(months));
    let mut staff = Staff::<Affine<1>>::at(prepared.start.members, prepared.start.not_members);
    let mut wages = Affine::ZERO;
    let mut total = prepared.start.members + prepared.start.not_members;
    for (t, detail) in prepared.details.iter().enumerate().take(watch.months.end() + 1) {
        let month = prepared.baseline + t as i32;
        if t > 0 && (0..months).contains(&(month - inclusion.from)) {
            staff.include(each);
        }
        // The share that appointments leave is that of the prepared staff, whoever of them is a member.
        let left = detail.staff.members + detail.staff.not_members;
        staff.stay(if total > 0.0 { left / total } else { 0.0 });
        total = left;
        if (1..=watch.paid).contains(&t) {
            wages = wages + staff.added * detail.minimum_wage.0;
        }
        keep_people(&mut ends, &staff.members, watch, t, &mut counted);
    }
    keep_cost(&mut ends, &(wages * prepared.assumptions.non_asn_contribution_rate));
    ends
}

/// The most people that the form of step `t` allows at each end; `counted` holds that of the last count's step.
fn keep_people(ends: &mut LineEnds, people: &Affine<1>, watch: &Watch, t: usize, counted: &mut Affine<1>) {
    if watch.counted == Some(t) {
        *counted = *people;
    }
    let Some(place) = t.checked_sub(*watch.months.start()).filter(|place| *place < WATCHED) else { return };
    let mut people = *people;
    if watch.is_carried(t) {
        people.add_times(-1.0, counted);
    }
    for (end, symbol) in ends.iter_mut().zip(SYMBOLS) {
        if let Some(slot) = end.people.get_mut(place) {
            *slot = people.centre + symbol * people.slopes[0] + people.error;
        }
    }
}

/// The least rupiah that the form allows at each end.
fn keep_cost(ends: &mut LineEnds, cost: &Affine<1>) {
    for (end, symbol) in ends.iter_mut().zip(SYMBOLS) {
        end.cost = cost.centre + symbol * cost.slopes[0] - cost.error;
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::model::answers::cheapest::problem::CheapestProblem;
    use crate::model::answers::lever_runner::LeverRunner;
    use crate::model::answers::limits::Limits;
    use crate::ordinary::question;
    use crate::property::config;
    use proptest::prelude::*;

    fn is_same(one: &PeopleAndCost, other: &PeopleAndCost, months: usize) -> bool {
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
        let people = one.people.iter().zip(&other.people).take(months);
        close(one.cost, other.cost) && people.into_iter().all(|(one, other)| close(*one, *other))
    }

    proptest! {
        #![proptest_config(config(64))]

        /// At a single value a floor is the run itself.
        #[test]
        fn at_a_single_value_the_floor_is_the_run((scenario, goal) in question()) {
            let limits = Limits { beyond_evidence: true, ..Limits::default() };
            let runner = LeverRunner::new(&scenario, goal.until(), scenario.schedule(None).through(goal.december()));
            let problem = CheapestProblem::new(runner, &goal, &limits);
            let (prepared, watched) = (&problem.runner.prepared, problem.watch());
            let months = watched.months.clone().count();
            for (value, node) in problem.wage.values.iter().zip(&problem.wage.stands).step_by(16) {
                for end in wage_floor(prepared, (*value, *value), &watched) {
                    prop_assert!(is_same(&end, node, months), "{end:?} at {value}, run {node:?}");
                }
            }
            for (value, node) in problem.staff.values.iter().zip(&problem.staff.stands).step_by(16) {
                for end in staff_floor(prepared, (*value, *value), &watched) {
                    prop_assert!(is_same(&end, node, months), "{end:?} at {value}, run {node:?}");
                }
            }
        }
    }
}

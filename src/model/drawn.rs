//! The assumptions that are drawn when asking how sure an answer is: all that a run needs of them.

use super::assumptions::{Assumptions, PARAMETERS, Parameter};
use super::number::KnownNumber;

/// How many there are: the rows of [`PARAMETERS`] that say so.
pub const DRAWN: usize = drawn(PARAMETERS);

const fn drawn(parameters: &[Parameter]) -> usize {
    match parameters {
        [] => 0,
        [first, rest @ ..] => first.drawn as usize + drawn(rest),
    }
}

/// Least d_s + l a month; below it self-payers have no balanced growth to start from.
const LEAST_TURNOVER: f64 = 1e-4;

/// The drawn assumptions in one future or in several side by side, each as in [`Assumptions`].
#[derive(Clone, Copy, Debug)]
pub struct DrawnAssumptions<Q = f64> {
    pub organic_growth_wage: Q,
    pub organic_growth_self_paid: Q,
    pub organic_growth_construction: Q,
    pub wage_exit_per_month: Q,
    pub first_month_persistence: Q,
    pub self_paid_lapse_per_month: Q,
    pub sponsored_attrition_per_month: Q,
    pub continue_after_sponsorship: Q,
    pub quota_acceptance: Q,
    pub grace_months_counted: Q,
}

impl DrawnAssumptions {
    /// Those of `assumptions`.
    pub fn of(assumptions: &Assumptions) -> Self {
        Self {
            organic_growth_wage: assumptions.organic_growth_wage,
            organic_growth_self_paid: assumptions.organic_growth_self_paid,
            organic_growth_construction: assumptions.organic_growth_construction,
            wage_exit_per_month: assumptions.wage_exit_per_month,
            first_month_persistence: assumptions.first_month_persistence,
            self_paid_lapse_per_month: assumptions.self_paid_lapse_per_month,
            sponsored_attrition_per_month: assumptions.sponsored_attrition_per_month,
            continue_after_sponsorship: assumptions.continue_after_sponsorship,
            quota_acceptance: assumptions.quota_acceptance,
            grace_months_counted: assumptions.grace_months_counted,
        }
    }
}

impl<Q: KnownNumber> DrawnAssumptions<Q> {
    /// Those of `values`, which are in the order of [`PARAMETERS`], with enough turnover among self-payers. What the
    /// eligible workers grow by, the first of them, is no part of it: a run takes the growth of a month.
    #[inline(always)]
    pub fn from_values(values: [Q; DRAWN]) -> Self {
        let [
            _,
            organic_growth_wage,
            organic_growth_self_paid,
            organic_growth_construction,
            wage_exit_per_month,
            first_month_persistence,
            self_paid_lapse_per_month,
            sponsored_attrition_per_month,
            continue_after_sponsorship,
            quota_acceptance,
            grace_months_counted,
        ] = values;
        Self {
            organic_growth_wage,
            organic_growth_self_paid: with_turnover(organic_growth_self_paid, self_paid_lapse_per_month),
            organic_growth_construction,
            wage_exit_per_month,
            first_month_persistence,
            self_paid_lapse_per_month,
            sponsored_attrition_per_month,
            continue_after_sponsorship,
            quota_acceptance,
            grace_months_counted,
        }
    }
}

/// Keeps enough turnover among self-payers.
pub fn keep_turnover(assumptions: &mut Assumptions) {
    assumptions.organic_growth_self_paid =
        with_turnover(assumptions.organic_growth_self_paid, assumptions.self_paid_lapse_per_month);
}

/// d_s, or what is the least of it beside l.
#[inline(always)]
fn with_turnover<Q: KnownNumber>(growth: Q, lapse: Q) -> Q {
    growth.at_least(Q::all(LEAST_TURNOVER) - lapse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_where_their_rows_write_them() {
        let mut assumptions = Assumptions::default();
        let rows: Vec<_> = PARAMETERS.iter().filter(|row| row.drawn).collect();
        let values: [f64; DRAWN] = std::array::from_fn(|place| 0.01 * (place + 1) as f64);
        for (row, value) in rows.iter().zip(values) {
            (row.set)(&mut assumptions, value);
        }
        assert_eq!(
            format!("{:?}", DrawnAssumptions::from_values(values)),
            format!("{:?}", DrawnAssumptions::of(&assumptions))
        );
        assert_eq!(assumptions.eligible_growth_per_year, values[0]);
    }
}

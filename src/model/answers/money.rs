//! Answer 8: what the plan costs, who pays, what is left over, and what a protected worker costs.

use crate::model::{Cost, Month, Payer, Rupiah, Table};

/// The money of a plan from the baseline to a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Money {
    /// The month.
    pub until: Month,
    /// Spent in each month, the baseline first.
    pub monthly: Vec<Cost>,
    /// Spent so far at the end of each month.
    pub cumulated: Vec<Cost>,
    /// Spent in all.
    pub spent: Cost,
    /// Budgets left over, by payer in the order of [`Payer::ALL`]: quotas that were not accepted or found no room.
    pub unspent: [f64; Payer::ALL.len()],
    /// What self-paying workers contribute themselves; not public money.
    pub self_contribution: Rupiah,
    /// Worker-years protected beyond the baseline pair; below 0 when the plan costs members.
    pub worker_years: f64,
    /// Percentage points beyond the baseline pair at the end of `until`.
    pub points: f64,
}

impl Money {
    /// Rupiah for each worker-year protected beyond the baseline pair; `None` when there is none.
    pub fn per_worker_year(&self) -> Option<Rupiah> {
        (self.worker_years > 0.0).then(|| Rupiah(self.spent.total() / self.worker_years))
    }

    /// Rupiah for each percentage point beyond the baseline pair; `None` when there is none.
    pub fn per_point(&self) -> Option<Rupiah> {
        (self.points > 0.0).then(|| Rupiah(self.spent.total() / self.points))
    }
}

/// The money of `plan` up to the end of `until`, against `baseline`: the same region without a plan.
pub fn money(plan: &Table, baseline: &Table, until: Month) -> Money {
    let rows = || plan.rows.iter().take_while(|row| row.month <= until);
    let pairs = || rows().zip(&baseline.rows);
    let monthly: Vec<Cost> = rows().map(|row| row.cost).collect();
    let cumulated: Vec<Cost> = monthly
        .iter()
        .scan(Cost::default(), |so_far, cost| {
            so_far.add(cost);
            Some(*so_far)
        })
        .collect();
    let mut unspent = [0.0; Payer::ALL.len()];
    for tranche in plan.tranches.iter().filter(|tranche| tranche.first <= until) {
        if let Some(slot) = unspent.get_mut(tranche.payer as usize) {
            *slot += tranche.unspent;
        }
    }
    Money {
        until,
        spent: cumulated.last().copied().unwrap_or_default(),
        monthly,
        cumulated,
        unspent,
        self_contribution: Rupiah(rows().skip(1).map(|row| row.self_contribution).sum()),
        worker_years: pairs().skip(1).map(|(with, without)| with.active - without.active).sum::<f64>() / 12.0,
        points: pairs()
            .last()
            .map_or(0.0, |(with, without)| with.coverage_percent - without.coverage_percent),
    }
}

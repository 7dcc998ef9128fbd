//! Answer 8: what the plan costs, who pays, what is left over, and what a protected worker costs.

use crate::model::{Cost, Month, PayerMap, Percent, Rupiah, Scenario, Sponsorship, Table, Workers};

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
    /// Budgets left over, by who pays: quotas that were not accepted or found no room.
    pub unspent: PayerMap<Rupiah>,
    /// The part of it that was for names which failed verification; the rest found nobody without cover.
    pub rejected: PayerMap<Rupiah>,
    /// What self-paying workers contribute themselves; not public money.
    pub self_contribution: Rupiah,
    /// Outreach that BPJS pays; no money of the region or of donors.
    pub outreach_by_bpjs: Rupiah,
    /// Worker-years protected beyond the baseline pair; below 0 when the plan costs members.
    pub worker_years: f64,
    /// Percentage points beyond the baseline pair at the end of `until`.
    pub points: Percent,
}

impl Money {
    /// Rupiah for each worker-year protected beyond the baseline pair; `None` when there is none.
    pub fn per_worker_year(&self) -> Option<Rupiah> {
        (self.worker_years > 0.0).then(|| self.spent.total() / self.worker_years)
    }

    /// Rupiah for each percentage point beyond the baseline pair; `None` when there is none.
    pub fn per_point(&self) -> Option<Rupiah> {
        (self.points > Percent::ZERO).then(|| self.spent.total() / self.points.0)
    }
}

/// The money of `plan` up to the end of `until`, against `baseline`: the same region without a plan.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, Month, Payer, Rupiah, answers::money, table};
///
/// let baseline = table(&scenario);
/// let mut plan = scenario;
/// let last = plan.last_target();
/// Lever::Csr.set(&mut plan, 1e9, last);
/// let money = money(&table(&plan), &baseline, Month::december(2025));
/// assert!(money.spent.by_payer[Payer::Csr] > Rupiah::ZERO && money.per_worker_year().is_some());
/// # Ok::<(), &str>(())
/// ```
pub fn money(plan: &Table, baseline: &Table, until: Month) -> Money {
    let rows = || plan.rows.iter().take_while(|row| row.month <= until);
    let pairs = || rows().zip(&baseline.rows);
    let monthly: Vec<Cost> = rows().map(|row| row.cost).collect();
    let cumulated: Vec<Cost> = monthly
        .iter()
        .scan(Cost::default(), |so_far, cost| {
            *so_far += *cost;
            Some(*so_far)
        })
        .collect();
    let (mut unspent, mut rejected) = (PayerMap::default(), PayerMap::default());
    for tranche in plan.tranches.iter().filter(|tranche| tranche.first <= until) {
        unspent[tranche.payer] += tranche.unspent;
        rejected[tranche.payer] += tranche.rejected;
    }
    let more: Workers = pairs().skip(1).map(|(with, without)| with.active - without.active).sum();
    Money {
        until,
        spent: cumulated.last().copied().unwrap_or_default(),
        monthly,
        cumulated,
        unspent,
        rejected,
        self_contribution: rows().skip(1).map(|row| row.self_contribution).sum(),
        outreach_by_bpjs: rows().map(|row| row.outreach_by_bpjs).sum(),
        worker_years: more.0 / 12.0,
        points: pairs().last().map_or(Percent::ZERO, |(with, without)| with.coverage - without.coverage),
    }
}

/// What is paid month by month as contributions run, the baseline first, to the end of `until`: each tranche in its own
/// months, where [`Money::monthly`] books all of it at its start. Over all months of a tranche both are the same.
///
/// ```text
/// people of the running tranches x premium of the month + contributions of non-ASN staff + outreach
/// ```
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, Month, Rupiah, answers::running_contributions, table};
///
/// let mut plan = scenario;
/// let last = plan.last_target();
/// Lever::Csr.set(&mut plan, 1e9, last);
/// let table = table(&plan);
/// let months = running_contributions(&plan, &table, Month::december(2025));
/// assert!(months.iter().skip(1).all(|month| *month > Rupiah::ZERO), "a part in each month, not all at the start");
/// # Ok::<(), &str>(())
/// ```
pub fn running_contributions(scenario: &Scenario, table: &Table, until: Month) -> Vec<Rupiah> {
    let months = table.rows.iter().take_while(|row| row.month <= until);
    let tariff = scenario.assumptions.tariff();
    let paid = |month: Month| -> Rupiah {
        let running = table.tranches.iter().filter(|tranche| tranche.first <= month && month <= tranche.last);
        let paid = running.filter_map(|tranche| {
            let programme = scenario.plan.sponsorships.get(tranche.programme)?;
            let Sponsorship { package, payer, sector, .. } = *programme;
            Some(tranche.people() * tariff.premium(package, Some(payer), sector, month))
        });
        paid.sum()
    };
    months.map(|row| paid(row.month) + row.cost.non_asn + row.cost.outreach).collect()
}

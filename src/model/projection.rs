//! The projection in full: a row a month, what every tranche bought, and what was lost when funding ended.

use super::choices::Payer;
use super::money::{Cost, Outreach, non_asn_contributions};
use super::month::Month;
use super::prepare::Prepared;
use super::recorder::{Flows, MonthEnd, Recorder};
use super::run::RunBuffers;
use super::scenario::Scenario;
use super::units::{Percent, Rupiah, Workers};

/// The monthly table of a scenario, from the baseline to the horizon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// A row a month; the first is the baseline.
    pub rows: Vec<Row>,
    /// Tranches of the plan's programmes, in the order in which they start.
    pub tranches: Vec<Tranche>,
    /// Cohorts that ended within the horizon, in time order.
    pub endings: Vec<Ending>,
}

/// One month.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Month, stocks at its end.
    pub month: Month,
    /// Eligible workers.
    pub eligible: Workers,
    /// Wage earners.
    pub wage: Workers,
    /// Honorer / non-ASN members.
    pub non_asn: Workers,
    /// Self-payers.
    pub self_paid: Workers,
    /// Members whose contribution somebody else pays.
    pub sponsored: Workers,
    /// Construction workers.
    pub construction: Workers,
    /// Others, constant.
    pub other: Workers,
    /// Lapsed people who still count.
    pub grace: Workers,
    /// All of them.
    pub active: Workers,
    /// Active members of the eligible workers.
    pub coverage: Percent,
    /// Money of local government and donors.
    pub cost: Cost,
    /// People the plan enrolled in this month.
    pub enrolled: Enrolled,
    /// What self-paying workers contribute; not public money.
    pub self_contribution: Rupiah,
    /// Outreach that BPJS pays; no money of local government or donors.
    pub outreach_by_bpjs: Rupiah,
}

/// People whom the plan enrolled in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Enrolled {
    /// Honorer / non-ASN staff.
    pub non_asn: Workers,
    /// Wage earners.
    pub wage: Workers,
    /// Sponsored workers who were in no cohort before.
    pub sponsored: Workers,
    /// Self-payers.
    pub self_paid: Workers,
}

impl Enrolled {
    /// All of them.
    pub fn total(&self) -> Workers {
        self.non_asn + self.wage + self.sponsored + self.self_paid
    }
}

/// What one tranche of a programme bought.
#[derive(Clone, Debug, PartialEq)]
pub struct Tranche {
    /// Place of the programme in the plan.
    pub programme: usize,
    /// Who pays.
    pub payer: Payer,
    /// First paid month.
    pub first: Month,
    /// Last paid month.
    pub last: Month,
    /// People who stayed from the tranche before.
    pub kept: Workers,
    /// People who joined.
    pub new: Workers,
    /// Money spent.
    pub spent: Rupiah,
    /// Money left over.
    pub unspent: Rupiah,
    /// The part of it that was for names which failed verification.
    pub rejected: Rupiah,
}

impl Tranche {
    /// People whose contribution it pays.
    pub fn people(&self) -> Workers {
        self.kept + self.new
    }

    /// The part of what is left over that found nobody without cover.
    pub fn no_room(&self) -> Rupiah {
        self.unspent - self.rejected
    }

    /// The money that was set aside for it.
    pub fn budget(&self) -> Rupiah {
        self.spent + self.unspent
    }
}

/// The end of a cohort's funding.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// First month without contribution.
    pub month: Month,
    /// Who paid.
    pub payer: Payer,
    /// Place of the programme in the plan; `None` for a cohort of the baseline.
    pub programme: Option<usize>,
    /// People who are no longer protected.
    pub lapsed: Workers,
    /// People who go on paying for themselves.
    pub continued: Workers,
}

impl Table {
    /// The row of `month`; `None` outside the projection.
    pub fn row(&self, month: Month) -> Option<&Row> {
        let first = self.rows.first()?.month;
        self.rows.get(usize::try_from(month - first).ok()?)
    }

    /// Money from the baseline to the end of `month`.
    pub fn cost_until(&self, month: Month) -> Cost {
        self.rows.iter().take_while(|row| row.month <= month).map(|row| row.cost).sum()
    }

    /// Whether the programme pays on for others of the cohort that ends: its money is enough for fewer.
    pub fn goes_on(&self, ending: &Ending) -> bool {
        let mut next = self.tranches.iter().filter(|next| next.first == ending.month);
        next.any(|next| Some(next.programme) == ending.programme && next.kept > Workers::ZERO)
    }
}

/// The table of `scenario`, which has passed [`super::validate`].
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Month, table};
///
/// let december = table(&scenario).row(Month::december(2025)).cloned().ok_or("not projected")?;
/// assert_eq!(format!("{:.2} %", december.coverage.0), "25.87 %");
/// assert_eq!(december.active.percent_of(december.eligible), december.coverage);
/// # Ok::<(), &str>(())
/// ```
pub fn table(scenario: &Scenario) -> Table {
    Prepared::new(scenario).table()
}

impl Prepared {
    /// The full table of this preparation.
    pub fn table(&self) -> Table {
        let mut recorder = TableRecorder {
            prepared: self,
            table: Table::default(),
            cost: Cost::default(),
            flows: Flows::default(),
        };
        recorder.table.rows.reserve_exact(self.last() + 1);
        recorder.push(0, &self.baseline_end());
        self.run(self.last(), &mut RunBuffers::default(), &mut recorder);
        recorder.table
    }

    /// Formal and informal eligible workers `t` months after the baseline; `None` after the horizon. Staff who became
    /// full-time PPPK are no longer in the formal pool.
    pub fn pools(&self, t: usize) -> Option<(Workers, Workers)> {
        let (step, detail) = (self.steps.get(t)?, self.details.get(t)?);
        let formal = step.wage_cap + detail.staff.members + detail.staff.not_members;
        Some((Workers(formal), Workers(step.informal)))
    }

    /// E(t): eligible workers of step `t`; `None` after the horizon.
    pub fn eligible(&self, t: usize) -> Option<Workers> {
        self.steps.get(t).map(|step| Workers(step.eligible))
    }

    /// Contributions in step `t` for the non-ASN staff whom the plan added.
    pub(super) fn non_asn_contributions(&self, t: usize) -> Rupiah {
        self.details.get(t).filter(|_| t > 0).map_or(Rupiah::ZERO, |detail| {
            let rate = self.assumptions.non_asn_contribution_rate;
            non_asn_contributions(Workers(detail.staff.added), rate, detail.minimum_wage)
        })
    }
}

/// Fills the table while a run goes on.
struct TableRecorder<'a> {
    prepared: &'a Prepared,
    table: Table,
    /// Money of the month that is running.
    cost: Cost,
    /// Flows of the month that is running.
    flows: Flows,
}

impl TableRecorder<'_> {
    fn push(&mut self, t: usize, end: &MonthEnd) {
        let (Some(step), Some(detail)) = (self.prepared.steps.get(t), self.prepared.details.get(t)) else {
            return;
        };
        let mut cost = std::mem::take(&mut self.cost);
        cost.non_asn = self.prepared.non_asn_contributions(t);
        let flows = std::mem::take(&mut self.flows);
        self.table.rows.push(Row {
            month: self.prepared.baseline + t as i32,
            eligible: Workers(step.eligible),
            wage: end.wage,
            non_asn: Workers(detail.staff.members),
            self_paid: end.self_paid,
            sponsored: end.sponsored,
            construction: Workers(detail.construction),
            other: Workers(self.prepared.start.other),
            grace: end.grace,
            active: end.active,
            coverage: end.coverage,
            cost,
            enrolled: Enrolled {
                non_asn: Workers(detail.staff.joining),
                wage: flows.wage_enrolled,
                sponsored: flows.sponsored_enrolled,
                self_paid: flows.self_paid_enrolled,
            },
            self_contribution: end.self_paid * detail.self_premium,
            outreach_by_bpjs: Outreach::by_bpjs(&flows, &self.prepared.assumptions),
        });
    }
}

impl Recorder for TableRecorder<'_> {
    const DETAIL: bool = true;

    fn month_end(&mut self, t: usize, end: &MonthEnd) {
        self.push(t, end);
    }

    fn flows(&mut self, _t: usize, flows: &Flows) {
        self.cost.outreach = Outreach::of(flows, &self.prepared.assumptions).total();
        self.flows = *flows;
    }

    fn tranche_started(&mut self, cohort: usize, kept: Workers, new: Workers) {
        let Some(cohort) = self.prepared.calendar.cohorts.get(cohort) else { return };
        let Some(programme) = cohort.programme else { return };
        let spent = cohort.spent(kept + new);
        let unspent = cohort.budget - spent;
        let accepted = cohort.acceptance(self.prepared.assumptions.quota_acceptance);
        self.cost.by_payer[cohort.payer] += spent;
        self.table.tranches.push(Tranche {
            programme,
            payer: cohort.payer,
            first: self.prepared.baseline + cohort.start as i32,
            last: self.prepared.baseline + (cohort.expiry as i32 - 1),
            kept,
            new,
            spent,
            unspent,
            rejected: (cohort.budget * (1.0 - accepted)).min(unspent),
        });
    }

    fn cohort_expired(&mut self, cohort: usize, lapsed: Workers, continued: Workers) {
        let Some(cohort) = self.prepared.calendar.cohorts.get(cohort) else { return };
        self.table.endings.push(Ending {
            month: self.prepared.baseline + cohort.expiry as i32,
            payer: cohort.payer,
            programme: cohort.programme,
            lapsed,
            continued,
        });
    }
}

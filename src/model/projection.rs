//! The projection in full: a row a month, what every tranche bought, and what was lost when funding ended.

use super::month::Month;
use super::prepare::Prepared;
use super::run::{Done, Reached, Record, Scratch};
use super::scenario::{Payer, Scenario};

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

/// One month. People unless said otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Month, stocks at its end.
    pub month: Month,
    /// Eligible workers.
    pub eligible: f64,
    /// Wage earners.
    pub wage: f64,
    /// Honorer / non-ASN members.
    pub non_asn: f64,
    /// Self-payers.
    pub self_paid: f64,
    /// Members whose contribution somebody else pays.
    pub sponsored: f64,
    /// Construction workers.
    pub construction: f64,
    /// Others, constant.
    pub other: f64,
    /// Lapsed people who still count.
    pub grace: f64,
    /// All of them.
    pub active: f64,
    /// Active members as percent of eligible workers.
    pub coverage_percent: f64,
    /// Money of local government and donors, rupiah.
    pub cost: Cost,
    /// People the plan enrolled in this month.
    pub enrolled: Enrolled,
    /// What self-paying workers contribute, rupiah; not public money.
    pub self_contribution: f64,
}

/// Rupiah of one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Sponsored contributions in the order of [`Payer::ALL`], in the month their tranche starts.
    pub by_payer: [f64; 9],
    /// Contributions of non-ASN staff whom the plan added, paid by the regional budget.
    pub non_asn: f64,
    /// Enrolling and keeping people.
    pub outreach: f64,
}

impl Cost {
    /// All money of the month, rupiah.
    pub fn total(&self) -> f64 {
        self.by_payer.iter().sum::<f64>() + self.non_asn + self.outreach
    }

    /// Adds the money of another month.
    pub fn add(&mut self, other: &Self) {
        for (sum, paid) in self.by_payer.iter_mut().zip(other.by_payer) {
            *sum += paid;
        }
        self.non_asn += other.non_asn;
        self.outreach += other.outreach;
    }
}

/// People whom the plan enrolled in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Enrolled {
    /// Honorer / non-ASN staff.
    pub non_asn: f64,
    /// Wage earners.
    pub wage: f64,
    /// Sponsored workers who were in no cohort before.
    pub sponsored: f64,
    /// Self-payers.
    pub self_paid: f64,
}

impl Enrolled {
    /// All of them.
    pub fn total(&self) -> f64 {
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
    pub kept: f64,
    /// People who joined.
    pub new: f64,
    /// Rupiah spent.
    pub spent: f64,
    /// Rupiah left over.
    pub unspent: f64,
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
    pub lapsed: f64,
    /// People who go on paying for themselves.
    pub continued: f64,
}

impl Table {
    /// Whether the programme pays on for others of the cohort that ends: its money is enough for fewer.
    pub fn goes_on(&self, ending: &Ending) -> bool {
        let mut next = self.tranches.iter().filter(|next| next.first == ending.month);
        next.any(|next| Some(next.programme) == ending.programme && next.kept > 0.0)
    }
}

/// The table of `scenario`, which has passed [`super::validate`].
pub fn table(scenario: &Scenario) -> Table {
    Prepared::new(scenario).table()
}

impl Prepared {
    /// The full table of this preparation.
    pub fn table(&self) -> Table {
        let mut filler =
            Filler { prepared: self, table: Table::default(), cost: Cost::default(), done: Done::default() };
        filler.table.rows.reserve_exact(self.last() + 1);
        filler.push(0, &self.baseline_reached());
        self.run(self.last(), &mut Scratch::default(), &mut filler);
        filler.table
    }
}

impl Prepared {
    /// Formal and informal eligible workers `t` months after the baseline; `None` after the horizon. Staff who became
    /// full-time PPPK are no longer in the formal pool.
    pub fn pools(&self, t: usize) -> Option<(f64, f64)> {
        let (step, aside) = (self.steps.get(t)?, self.asides.get(t)?);
        let formal = step.wage_cap + aside.staff.members + aside.staff.not_members;
        Some((formal, step.informal))
    }
}

struct Filler<'a> {
    prepared: &'a Prepared,
    table: Table,
    cost: Cost,
    done: Done,
}

impl Filler<'_> {
    fn push(&mut self, t: usize, reached: &Reached) {
        let (Some(step), Some(aside)) = (self.prepared.steps.get(t), self.prepared.asides.get(t)) else {
            return;
        };
        let mut cost = std::mem::take(&mut self.cost);
        if t > 0 {
            let rate = self.prepared.assumptions.non_asn_contribution_rate;
            cost.non_asn = aside.staff.added * rate * aside.minimum_wage;
        }
        let done = std::mem::take(&mut self.done);
        self.table.rows.push(Row {
            month: self.prepared.baseline + t as i32,
            eligible: step.eligible,
            wage: reached.wage,
            non_asn: aside.staff.members,
            self_paid: reached.self_paid,
            sponsored: reached.sponsored,
            construction: aside.construction,
            other: self.prepared.start.other,
            grace: reached.grace,
            active: reached.active,
            coverage_percent: reached.coverage_percent,
            cost,
            enrolled: Enrolled {
                non_asn: aside.staff.joining,
                wage: done.wage_enrolled,
                sponsored: done.sponsored_enrolled,
                self_paid: done.self_paid_enrolled,
            },
            self_contribution: reached.self_paid * aside.self_premium,
        });
    }
}

impl Record for Filler<'_> {
    const DETAIL: bool = true;

    fn reached(&mut self, t: usize, reached: &Reached) {
        self.push(t, reached);
    }

    fn done(&mut self, _t: usize, done: &Done) {
        let unit = &self.prepared.assumptions;
        self.cost.outreach = unit.outreach_cost_wage * done.wage_enrolled
            + unit.outreach_cost_self_paid * done.self_paid_enrolled
            + unit.outreach_cost_kept * done.kept;
        self.done = *done;
    }

    fn started(&mut self, cohort: usize, kept: f64, new: f64) {
        let Some(cohort) = self.prepared.calendar.cohorts.get(cohort) else { return };
        let Some(programme) = cohort.programme else { return };
        let spent = (kept + new) * cohort.cost_per_head;
        if let Some(slot) = self.cost.by_payer.get_mut(cohort.payer as usize) {
            *slot += spent;
        }
        self.table.tranches.push(Tranche {
            programme,
            payer: cohort.payer,
            first: self.prepared.baseline + cohort.start as i32,
            last: self.prepared.baseline + (cohort.expiry as i32 - 1),
            kept,
            new,
            spent,
            unspent: cohort.budget - spent,
        });
    }

    fn expired(&mut self, cohort: usize, lapsed: f64, continued: f64) {
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

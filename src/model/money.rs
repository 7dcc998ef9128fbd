//! What a month costs, each formula once: docs/model.md, section 2, "Money", and the quota of step 4.

use std::iter::Sum;
use std::ops::AddAssign;

use super::assumptions::Assumptions;
use super::choices::Payer;
use super::number::KnownNumber;
use super::payer_map::PayerMap;
use super::recorder::Flows;
use super::units::{Rupiah, RupiahPerWorker, Workers};

/// Money of one month or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Sponsored contributions by who pays, in the month their tranche starts.
    pub by_payer: PayerMap<Rupiah>,
    /// Contributions of non-ASN staff whom the plan added, paid by the regional budget.
    pub non_asn: Rupiah,
    /// Enrolling and keeping people.
    pub outreach: Rupiah,
}

/// What a [`Cost`] is made of: a row of every table of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostItem {
    /// Sponsored contributions that a payer pays.
    Payer(Payer),
    /// Contributions of non-ASN staff whom the plan added.
    NonAsn,
    /// Enrolling and keeping people.
    Outreach,
}

impl CostItem {
    /// The key in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Payer(payer) => payer.id(),
            Self::NonAsn => "apbd_non_asn",
            Self::Outreach => "outreach",
        }
    }
}

impl Cost {
    /// How many items a cost has.
    pub const ITEMS: usize = Payer::ALL.len() + 2;

    /// Each item with its money: the payers in the order of [`Payer::ALL`], then non-ASN staff, then outreach.
    pub fn items(&self) -> impl Iterator<Item = (CostItem, Rupiah)> {
        let payers = self.by_payer.iter().map(|(payer, money)| (CostItem::Payer(payer), money));
        payers.chain([(CostItem::NonAsn, self.non_asn), (CostItem::Outreach, self.outreach)])
    }

    /// The money of one item.
    pub fn of(&self, item: CostItem) -> Rupiah {
        match item {
            CostItem::Payer(payer) => self.by_payer[payer],
            CostItem::NonAsn => self.non_asn,
            CostItem::Outreach => self.outreach,
        }
    }

    /// All money.
    pub fn total(&self) -> Rupiah {
        self.by_payer.values().sum::<Rupiah>() + self.non_asn + self.outreach
    }
}

/// Item by item.
impl AddAssign for Cost {
    fn add_assign(&mut self, other: Self) {
        self.by_payer += other.by_payer;
        self.non_asn += other.non_asn;
        self.outreach += other.outreach;
    }
}

impl Sum for Cost {
    fn sum<I: Iterator<Item = Self>>(costs: I) -> Self {
        costs.fold(Self::default(), |mut sum, cost| {
            sum += cost;
            sum
        })
    }
}

/// People whom the money of a tranche can cover: the share of the names that is verified, of those it could pay for.
///
/// ```text
/// quota = alpha * budget / cost per head
/// ```
///
/// ```
/// use jangkau::model::{Rupiah, RupiahPerWorker, quota};
///
/// let half_a_year = RupiahPerWorker(6.0 * 16_800.0);
/// assert_eq!(quota(0.8, Rupiah(1e9), half_a_year).0.round(), 7_937.0);
/// ```
#[inline(always)]
pub fn quota(acceptance: f64, budget: Rupiah, cost_per_head: RupiahPerWorker) -> Workers {
    Workers(quota_of(acceptance, budget, cost_per_head))
}

/// [`quota`] in one future or in several.
#[inline(always)]
pub(super) fn quota_of<Q: KnownNumber>(
    acceptance: Q,
    Rupiah(budget): Rupiah,
    RupiahPerWorker(cost_per_head): RupiahPerWorker,
) -> Q {
    Q::all(budget) * acceptance / Q::all(cost_per_head)
}

/// Contributions of a month for non-ASN staff whom the plan added and who are still there.
///
/// ```text
/// added * non_asn_contribution_rate * minimum wage of the year
/// ```
pub(super) fn non_asn_contributions(added: Workers, rate: f64, minimum_wage: RupiahPerWorker) -> Rupiah {
    added * rate * minimum_wage
}

/// Enrolling and keeping people, by what it buys.
///
/// ```text
/// unit cost x people newly enrolled by the plan in wage and self_paid + unit cost kept x lapses avoided
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Outreach {
    /// Wage earners enrolled.
    pub wage: Rupiah,
    /// Self-payers enrolled.
    pub self_paid: Rupiah,
    /// Lapses avoided.
    pub kept: Rupiah,
}

impl Outreach {
    /// What the flows of a month cost regional budgets: nothing where BPJS pays.
    pub fn of(flows: &Flows, unit: &Assumptions) -> Self {
        let (share, all) = (unit.outreach_share(), Self::whole(flows, unit));
        Self { wage: all.wage * share, self_paid: all.self_paid * share, kept: all.kept * share }
    }

    /// What they cost BPJS.
    pub fn by_bpjs(flows: &Flows, unit: &Assumptions) -> Rupiah {
        Self::whole(flows, unit).total() * (1.0 - unit.outreach_share())
    }

    /// What they cost, whoever pays.
    fn whole(flows: &Flows, unit: &Assumptions) -> Self {
        Self {
            wage: flows.wage_enrolled * RupiahPerWorker(unit.outreach_cost_wage),
            self_paid: flows.self_paid_enrolled * RupiahPerWorker(unit.outreach_cost_self_paid),
            kept: flows.kept * RupiahPerWorker(unit.outreach_cost_kept),
        }
    }

    /// All of it.
    pub fn total(&self) -> Rupiah {
        self.wage + self.self_paid + self.kept
    }
}

impl AddAssign for Outreach {
    fn add_assign(&mut self, other: Self) {
        self.wage += other.wage;
        self.self_paid += other.self_paid;
        self.kept += other.kept;
    }
}

/// What outreach buys; each has an assumed price of its own, none of which has a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutreachItem {
    /// Wage earners enrolled.
    Wage,
    /// Self-payers enrolled.
    SelfPaid,
    /// Lapses avoided.
    Kept,
}

impl OutreachItem {
    /// All of them, in the order of docs/model.md, section 3.
    pub const ALL: [Self; 3] = [Self::Wage, Self::SelfPaid, Self::Kept];

    /// The id of the assumption that is its price.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Wage => "outreach_cost_per_enrolment.wage",
            Self::SelfPaid => "outreach_cost_per_enrolment.self_paid",
            Self::Kept => "outreach_cost_per_enrolment.kept",
        }
    }

    /// Its price in `assumptions`, rupiah a person.
    pub const fn price_mut(self, assumptions: &mut Assumptions) -> &mut f64 {
        match self {
            Self::Wage => &mut assumptions.outreach_cost_wage,
            Self::SelfPaid => &mut assumptions.outreach_cost_self_paid,
            Self::Kept => &mut assumptions.outreach_cost_kept,
        }
    }

    /// What of `outreach` it takes.
    pub const fn of(self, outreach: &Outreach) -> Rupiah {
        match self {
            Self::Wage => outreach.wage,
            Self::SelfPaid => outreach.self_paid,
            Self::Kept => outreach.kept,
        }
    }
}

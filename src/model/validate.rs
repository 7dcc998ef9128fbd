//! What can be projected: every rule of docs/model.md, section 6 on a scenario, whoever made it.
//!
//! Called on each move of a slider, so nothing is allocated while nothing is wrong. Ranges are those of the table of
//! fields; here stand the rules that join several values.

mod assumptions;
mod observed;
mod parts;
mod refusal;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

pub use refusal::{Problem, Refusal};

use super::allowed::Allowed;
use super::field::{Bound, Field, Group, PartField, PlanPart, Stock};
use super::fields::{
    ACTIVE, Access, COHORT, ENROLMENT, NON_ASN, PLAN, PPPK, PROGRAMME, REGION, RETENTION, RecordField, TARGET,
};
use super::month::Month;
use super::scenario::{Active, Plan, PppkFullTime, Region, Scenario};
use super::units::Workers;

/// Longest projection, in months from the baseline.
pub const LONGEST: i32 = 360;

/// One person: figures are rounded before they reach the file.
const SLACK: f64 = 1.0;

/// What appointments may take of the eligible workers: the months of a window sum to it but for rounding.
const LEAST_REST: f64 = 1.0 - 1e-9;

/// Summing six stocks may be off by a few units in the last place.
const ROUNDING: f64 = 1.0 + 1e-12;

/// Whether `scenario` can be projected.
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Workers, validate};
///
/// assert!(validate(&scenario).is_ok());
/// scenario.region.eligible_workers = Workers(0.0);
/// assert!(validate(&scenario).is_err());
/// # Ok::<(), &str>(())
/// ```
///
/// # Errors
/// Every value that breaks a rule, in the order of the file.
pub fn validate(scenario: &Scenario) -> Result<(), Vec<Refusal>> {
    let mut check = Check::default();
    check.horizon(scenario);
    check.region(&scenario.region);
    check.assumptions(&scenario.assumptions);
    check.plan(&scenario.plan, scenario.region.staff());
    if check.refusals.is_empty() {
        check.denominator(scenario);
    }
    if check.refusals.is_empty() {
        check.observations(scenario);
    }
    if check.refusals.is_empty() { Ok(()) } else { Err(check.refusals) }
}

/// The refusals so far.
#[derive(Default)]
struct Check {
    refusals: Vec<Refusal>,
}

impl Check {
    #[cold]
    fn refuse(&mut self, field: Field, problem: Problem) {
        self.refusals.push(Refusal { field, problem });
    }

    fn within(&mut self, field: Field, value: f64, allowed: Allowed) {
        if !allowed.accepts(value) {
            self.refuse(field, Problem::OutOfRange(allowed));
        }
    }

    /// What one row says about a record. Months made by arithmetic may have left the four digits of the file.
    fn row<T, K: Copy>(&mut self, row: &RecordField<T, K>, record: &T, field: impl Fn(K) -> Field) {
        if let Some(allowed) = row.outside(record) {
            self.refuse(field(row.key), Problem::OutOfRange(allowed));
        }
    }

    fn rows<T, K: Copy>(&mut self, rows: &[RecordField<T, K>], record: &T, field: impl Fn(K) -> Field) {
        for row in rows {
            self.row(row, record, &field);
        }
    }

    fn horizon(&mut self, scenario: &Scenario) {
        let first = scenario.region.baseline_month;
        self.within(Field::Horizon, f64::from(scenario.horizon.year()), Allowed::YEAR);
        if scenario.horizon < first || scenario.horizon > first + LONGEST {
            let last = first + LONGEST;
            self.refuse(Field::Horizon, Problem::HorizonOutside { first, last });
        }
    }

    fn region(&mut self, region: &Region) {
        for row in &REGION {
            match row.access {
                Access::Group(group) => self.group(group, region),
                _ => self.row(row, region, |field| field),
            }
            if row.key == Field::NonAsnTotal {
                self.non_asn(region);
            }
        }
        self.parts(region);
        self.pools(region);
    }

    /// A part or a list of the region.
    fn group(&mut self, group: Group, region: &Region) {
        match group {
            Group::Active => self.rows(&ACTIVE, &region.active, Field::Active),
            Group::Cohorts => {
                for (place, cohort) in region.sponsored.iter().enumerate() {
                    self.rows(&COHORT, cohort, |field| Field::Cohort(place, field));
                }
            }
            Group::MinimumWages => self.minimum_wage(region),
            Group::Targets => {
                for (place, target) in region.targets.iter().enumerate() {
                    self.rows(&TARGET, target, |field| Field::Target(place, field));
                }
            }
            Group::ActiveRange => self.active_range(region),
            Group::Revisions => self.revisions(region),
            Group::Observations | Group::Histories => self.observed_rows(group, region),
            _ => {}
        }
    }

    fn non_asn(&mut self, region: &Region) {
        let members = region.active.non_asn;
        if region.non_asn_total.is_some_and(|total| total < members) {
            self.refuse(Field::NonAsnTotal, Problem::NonAsnBelowMembers { members: members.0 });
        }
    }

    fn minimum_wage(&mut self, region: &Region) {
        let mut before = None;
        for &(year, wage) in &region.minimum_wage {
            let field = Field::MinimumWage(year);
            self.within(field, f64::from(year), Allowed::YEAR);
            self.within(field, wage.0, Allowed::MONEY);
            if before.is_some_and(|before| before >= year) {
                self.refuse(field, Problem::NotAscending);
            }
            before = Some(year);
        }
    }

    /// The members cannot be more than the eligible workers wherever they lie within the bounds.
    fn active_range(&mut self, region: &Region) {
        let Some((low, high)) = region.active_range else { return };
        let most = Some(region.eligible_workers.0).filter(|eligible| Allowed::ELIGIBLE.accepts(*eligible));
        let within = Allowed { high: most.unwrap_or(Allowed::PEOPLE.high), ..Allowed::PEOPLE };
        self.within(Field::ActiveRange(Bound::Low), low.0, Allowed::PEOPLE);
        self.within(Field::ActiveRange(Bound::High), high.0, within);
        if low > high {
            self.refuse(Field::whole(Group::ActiveRange), Problem::BoundsReversed);
        }
    }

    /// Who fits where; asked only if the pools themselves make sense.
    fn pools(&mut self, region: &Region) {
        let (eligible, share) = (region.eligible_workers.0, region.formal_share);
        if !Allowed::ELIGIBLE.accepts(eligible) || !Allowed::FRACTION.accepts(share) {
            return;
        }
        let Active { wage, non_asn, self_paid, construction, other, .. } = &region.active;
        let sponsored = region.sponsored_workers();
        let parts = (*wage + *non_asn + *self_paid + sponsored + *construction + *other).0;
        let active = region.active_total.map_or(parts, |total| total.0);
        if active > eligible * ROUNDING {
            self.refuse(Field::ActiveTotal, Problem::ActiveAboveEligible { active, eligible });
        }
        let (workers, pool) = ((*wage + region.staff()).0, region.formal_pool().0);
        if workers > pool + SLACK {
            self.refuse(Field::Active(Stock::Wage), Problem::FormalPoolExceeded { workers, pool });
        }
        let (workers, pool) = ((*self_paid + sponsored).0, region.informal_pool().0);
        if workers > pool + SLACK {
            self.refuse(Field::Active(Stock::SelfPaid), Problem::InformalPoolExceeded { workers, pool });
        }
    }

    fn plan(&mut self, plan: &Plan, non_asn_total: Workers) {
        for row in &PLAN {
            match row.access {
                Access::Group(Group::Part(part)) => self.part(part, plan, non_asn_total),
                _ => self.programmes(plan),
            }
        }
    }

    fn part(&mut self, part: PlanPart, plan: &Plan, non_asn_total: Workers) {
        let field = |field| Field::Plan(part, field);
        match part {
            PlanPart::WageEnrolment | PlanPart::SelfPaidEnrolment => {
                let is_wage = part == PlanPart::WageEnrolment;
                let enrolment = if is_wage { &plan.wage_enrolment } else { &plan.self_paid_enrolment };
                let Some(enrolment) = enrolment else { return };
                self.rows(&ENROLMENT, enrolment, field);
                self.window(part, enrolment.from, enrolment.until);
            }
            PlanPart::Retention => {
                let Some(retention) = &plan.retention else { return };
                self.rows(&RETENTION, retention, field);
                self.window(part, retention.from, retention.until);
            }
            PlanPart::NonAsn => {
                let Some(inclusion) = &plan.non_asn else { return };
                self.rows(&NON_ASN, inclusion, field);
            }
            PlanPart::Pppk => {
                let Some(pppk) = &plan.pppk_full_time else { return };
                self.pppk(pppk, non_asn_total);
            }
        }
    }

    fn programmes(&mut self, plan: &Plan) {
        for (place, programme) in plan.sponsorships.iter().enumerate() {
            self.rows(&PROGRAMME, programme, |field| Field::Programme(place, field));
        }
    }

    fn pppk(&mut self, pppk: &PppkFullTime, non_asn_total: Workers) {
        for row in &PPPK {
            self.row(row, pppk, |field| Field::Plan(PlanPart::Pppk, field));
            if row.key == PartField::Amount && pppk.workers > non_asn_total {
                let problem = Problem::PppkAboveNonAsn { total: non_asn_total.0 };
                self.refuse(PPPK_WORKERS, problem);
            }
        }
    }

    /// E stays above 0: otherwise the coverage would be no number. The base is taken where it does not grow, since
    /// answers also draw lower growth than the planner's; then E is least at the end of each base.
    fn denominator(&mut self, scenario: &Scenario) {
        let Scenario { region, assumptions, horizon: month, .. } = scenario;
        let Some(pppk) = scenario.plan.pppk_full_time.as_ref() else { return };
        if !assumptions.pppk_leaves_denominator {
            return;
        }
        for (from, base) in observed::bases(region, *month) {
            let last = observed::last_of(region, from, *month);
            let until = last.min(pppk.from + (pppk.over_months.cast_signed() - 1));
            let months = (until - pppk.from.max(region.baseline_month + 1) + 1).max(0);
            let appointed = pppk.workers.0 * f64::from(months) / f64::from(pppk.over_months);
            let years = f64::from(last - from) / 12.0;
            let shrinking = assumptions.eligible_growth_per_year.min(0.0);
            let eligible = base.0 * libm::pow(1.0 + shrinking, years);
            if appointed > 0.0 && appointed >= eligible * LEAST_REST {
                self.refuse(PPPK_WORKERS, Problem::PppkAboveEligible { eligible, month: last });
                return;
            }
        }
    }

    fn window(&mut self, part: PlanPart, from: Month, until: Option<Month>) {
        if until.is_some_and(|until| until < from) {
            self.refuse(Field::Plan(part, PartField::Until), Problem::UntilBeforeFrom { from });
        }
    }
}

const PPPK_WORKERS: Field = Field::Plan(PlanPart::Pppk, PartField::Amount);

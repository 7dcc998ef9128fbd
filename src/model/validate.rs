//! What can be projected: every rule of MODEL section 6 on a scenario, whoever made it.
//!
//! Called on each move of a slider, so nothing is allocated while nothing is wrong.

mod refusal;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use std::fmt::Arguments;

pub use refusal::{Allowed, Choice, Kind, Measure, Problem, Refusal};

use super::assumptions::{Assumptions, PARAMETERS, Parameter, Unit};
use super::month::Month;
use super::scenario::{Active, Enrolment, Plan, Region, Retention, Scenario, Sponsorship, Target};
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
/// # Errors
/// Every value that breaks a rule, in the order of the file.
pub fn validate(scenario: &Scenario) -> Result<(), Vec<Refusal>> {
    let mut check = Check::default();
    check.horizon(scenario);
    check.region(&scenario.region);
    check.assumptions(&scenario.assumptions);
    check.plan(&scenario.plan, non_asn_total(&scenario.region));
    if check.refusals.is_empty() {
        check.denominator(scenario);
    }
    if check.refusals.is_empty() { Ok(()) } else { Err(check.refusals) }
}

/// Non-ASN staff in all: absent means that all are members.
fn non_asn_total(region: &Region) -> Workers {
    region.non_asn_total.unwrap_or(region.active.non_asn)
}

impl Parameter {
    /// The numbers this assumption accepts.
    pub fn accepted(&self) -> Allowed {
        let (low, high) = self.allowed;
        let measure = match self.unit {
            Unit::PerYear | Unit::PerMonth | Unit::Fraction | Unit::OfWage => Measure::Fraction,
            Unit::Months => Measure::Months,
            Unit::RupiahPerPerson => Measure::Rupiah,
        };
        Allowed { low, high, above_low: false, whole: self.unit == Unit::Months, measure }
    }

    /// JSON pointer of this assumption in the scenario file.
    pub fn pointer(&self) -> String {
        format!("/assumptions/{}", self.id.replace('.', "/"))
    }
}

/// The refusals so far. Names of fields are put together only when one is refused.
#[derive(Default)]
struct Check {
    refusals: Vec<Refusal>,
}

impl Check {
    #[cold]
    fn refuse(&mut self, field: Arguments<'_>, problem: Problem) {
        self.refusals.push(Refusal { field: field.to_string(), problem });
    }

    fn within(&mut self, field: Arguments<'_>, value: f64, allowed: Allowed) {
        if !allowed.accepts(value) {
            self.refuse(field, Problem::OutOfRange(allowed));
        }
    }

    fn people(&mut self, field: Arguments<'_>, value: Workers) {
        self.within(field, value.0, Allowed::PEOPLE);
    }

    /// Months made by arithmetic may have left the four digits of the file.
    fn month(&mut self, field: Arguments<'_>, month: Month) {
        self.within(field, f64::from(month.year()), Allowed::YEAR);
    }

    fn horizon(&mut self, scenario: &Scenario) {
        let first = scenario.region.baseline_month;
        self.month(format_args!("/horizon"), scenario.horizon);
        if scenario.horizon < first || scenario.horizon > first + LONGEST {
            let last = first + LONGEST;
            self.refuse(format_args!("/horizon"), Problem::HorizonOutside { first, last });
        }
    }

    fn region(&mut self, region: &Region) {
        self.month(format_args!("/region/baseline_month"), region.baseline_month);
        self.within(format_args!("/region/eligible_workers"), region.eligible_workers.0, Allowed::ELIGIBLE);
        self.within(format_args!("/region/formal_share"), region.formal_share, Allowed::FRACTION);
        self.active(&region.active);
        self.sponsored(region);
        self.non_asn(region);
        self.minimum_wage(region);
        for (place, target) in region.targets.iter().enumerate() {
            self.target(format_args!("/region/targets/{place}"), target);
        }
        self.active_range(region);
        self.pools(region);
    }

    fn active(&mut self, active: &Active) {
        self.people(format_args!("/region/active/wage"), active.wage);
        self.people(format_args!("/region/active/non_asn"), active.non_asn);
        self.people(format_args!("/region/active/self_paid"), active.self_paid);
        self.people(format_args!("/region/active/construction"), active.construction);
        self.people(format_args!("/region/active/other"), active.other);
    }

    fn sponsored(&mut self, region: &Region) {
        for (place, cohort) in region.sponsored.iter().enumerate() {
            self.people(format_args!("/region/sponsored/{place}/workers"), cohort.workers);
            self.month(format_args!("/region/sponsored/{place}/ends"), cohort.ends);
        }
    }

    fn non_asn(&mut self, region: &Region) {
        let Some(total) = region.non_asn_total else { return };
        self.people(format_args!("/region/non_asn_total"), total);
        let members = region.active.non_asn;
        if total < members {
            let problem = Problem::NonAsnBelowMembers { members: members.0 };
            self.refuse(format_args!("/region/non_asn_total"), problem);
        }
    }

    fn minimum_wage(&mut self, region: &Region) {
        let mut before = None;
        for &(year, wage) in &region.minimum_wage {
            let field = format_args!("/region/minimum_wage/{year:04}");
            self.within(field, f64::from(year), Allowed::YEAR);
            self.within(field, wage.0, Allowed::MONEY);
            if before.is_some_and(|before| before >= year) {
                self.refuse(field, Problem::NotAscending);
            }
            before = Some(year);
        }
    }

    fn target(&mut self, field: Arguments<'_>, target: &Target) {
        self.within(format_args!("{field}/year"), f64::from(target.year), Allowed::YEAR);
        self.within(format_args!("{field}/percent"), target.percent.0, Allowed::PERCENT);
        if let Some(workers) = target.workers {
            self.people(format_args!("{field}/workers"), workers);
        }
    }

    /// The members cannot be more than the eligible workers wherever they lie within the bounds.
    fn active_range(&mut self, region: &Region) {
        let Some((low, high)) = region.active_range else { return };
        let most = Some(region.eligible_workers.0).filter(|eligible| Allowed::ELIGIBLE.accepts(*eligible));
        let within = Allowed { high: most.unwrap_or(Allowed::PEOPLE.high), ..Allowed::PEOPLE };
        self.people(format_args!("/region/active_range/0"), low);
        self.within(format_args!("/region/active_range/1"), high.0, within);
        if low > high {
            self.refuse(format_args!("/region/active_range"), Problem::BoundsReversed);
        }
    }

    /// Who fits where; asked only if the pools themselves make sense.
    fn pools(&mut self, region: &Region) {
        let (eligible, share) = (region.eligible_workers.0, region.formal_share);
        if !Allowed::ELIGIBLE.accepts(eligible) || !Allowed::FRACTION.accepts(share) {
            return;
        }
        let Active { wage, non_asn, self_paid, construction, other, .. } = &region.active;
        let sponsored: Workers = region.sponsored.iter().map(|cohort| cohort.workers).sum();
        let active = (*wage + *non_asn + *self_paid + sponsored + *construction + *other).0;
        if active > eligible * ROUNDING {
            self.refuse(format_args!("/region/active"), Problem::ActiveAboveEligible { active, eligible });
        }
        let (workers, pool) = ((*wage + non_asn_total(region)).0, share * eligible);
        if workers > pool + SLACK {
            let problem = Problem::FormalPoolExceeded { workers, pool };
            self.refuse(format_args!("/region/active/wage"), problem);
        }
        let (workers, pool) = ((*self_paid + sponsored).0, (1.0 - share) * eligible);
        if workers > pool + SLACK {
            let problem = Problem::InformalPoolExceeded { workers, pool };
            self.refuse(format_args!("/region/active/self_paid"), problem);
        }
    }

    fn assumptions(&mut self, assumptions: &Assumptions) {
        for row in &PARAMETERS {
            let allowed = row.accepted();
            if !allowed.accepts((row.get)(assumptions)) {
                self.refuse(format_args!("{}", row.pointer()), Problem::OutOfRange(allowed));
            }
        }
        for (place, index) in assumptions.construction_season.iter().enumerate() {
            let field = format_args!("/assumptions/construction_season/{place}");
            self.within(field, *index, Allowed::SEASON);
        }
        let growth = assumptions.organic_growth_self_paid;
        if growth + assumptions.self_paid_lapse_per_month <= 0.0 {
            let field = format_args!("/assumptions/self_paid_lapse_per_month");
            self.refuse(field, Problem::NoBalancedGrowth { growth });
        }
    }

    fn plan(&mut self, plan: &Plan, non_asn_total: Workers) {
        if let Some(enrolment) = &plan.wage_enrolment {
            self.enrolment(format_args!("/plan/wage_enrolment"), enrolment);
        }
        if let Some(enrolment) = &plan.self_paid_enrolment {
            self.enrolment(format_args!("/plan/self_paid_enrolment"), enrolment);
        }
        if let Some(retention) = &plan.retention {
            self.retention(retention);
        }
        for (place, sponsorship) in plan.sponsorships.iter().enumerate() {
            self.sponsorship(format_args!("/plan/sponsorships/{place}"), sponsorship);
        }
        if let Some(inclusion) = &plan.non_asn {
            self.within(format_args!("/plan/non_asn/share"), inclusion.share, Allowed::FRACTION);
            self.month(format_args!("/plan/non_asn/from"), inclusion.from);
            self.months(format_args!("/plan/non_asn/over_months"), inclusion.over_months);
        }
        if let Some(pppk) = &plan.pppk_full_time {
            self.people(format_args!("/plan/pppk_full_time/workers"), pppk.workers);
            if pppk.workers > non_asn_total {
                let problem = Problem::PppkAboveNonAsn { total: non_asn_total.0 };
                self.refuse(format_args!("/plan/pppk_full_time/workers"), problem);
            }
            self.month(format_args!("/plan/pppk_full_time/from"), pppk.from);
            self.months(format_args!("/plan/pppk_full_time/over_months"), pppk.over_months);
        }
    }

    /// E stays above 0: otherwise the coverage would be no number. The base is taken where it does not grow, since
    /// answers also draw lower growth than the planner's; then E is least at the end.
    fn denominator(&mut self, scenario: &Scenario) {
        let Scenario { region, assumptions, horizon: month, .. } = scenario;
        let Some(pppk) = scenario.plan.pppk_full_time.as_ref() else { return };
        if !assumptions.pppk_leaves_denominator {
            return;
        }
        let last = (*month).min(pppk.from + (pppk.over_months.cast_signed() - 1));
        let months = (last - pppk.from.max(region.baseline_month + 1) + 1).max(0);
        let appointed = pppk.workers.0 * f64::from(months) / f64::from(pppk.over_months);
        let years = f64::from(*month - region.baseline_month) / 12.0;
        let shrinking = assumptions.eligible_growth_per_year.min(0.0);
        let eligible = region.eligible_workers.0 * libm::pow(1.0 + shrinking, years);
        if appointed > 0.0 && appointed >= eligible * LEAST_REST {
            let problem = Problem::PppkAboveEligible { eligible, month: *month };
            self.refuse(format_args!("/plan/pppk_full_time/workers"), problem);
        }
    }

    fn enrolment(&mut self, field: Arguments<'_>, enrolment: &Enrolment) {
        self.within(format_args!("{field}/rate_per_month"), enrolment.rate_per_month, Allowed::FRACTION);
        self.window(field, enrolment.from, enrolment.until);
    }

    fn retention(&mut self, retention: &Retention) {
        let field = format_args!("/plan/retention/lapse_reduction");
        self.within(field, retention.lapse_reduction, Allowed::FRACTION);
        self.window(format_args!("/plan/retention"), retention.from, retention.until);
    }

    fn window(&mut self, field: Arguments<'_>, from: Month, until: Option<Month>) {
        self.month(format_args!("{field}/from"), from);
        let Some(until) = until else { return };
        self.month(format_args!("{field}/until"), until);
        if until < from {
            self.refuse(format_args!("{field}/until"), Problem::UntilBeforeFrom { from });
        }
    }

    fn sponsorship(&mut self, field: Arguments<'_>, sponsorship: &Sponsorship) {
        self.within(format_args!("{field}/budget_per_year"), sponsorship.budget_per_year.0, Allowed::MONEY);
        self.months(format_args!("{field}/months"), sponsorship.months);
        self.month(format_args!("{field}/first_month"), sponsorship.first_month);
        self.within(format_args!("{field}/years"), f64::from(sponsorship.years), Allowed::TRANCHES);
    }

    fn months(&mut self, field: Arguments<'_>, months: u32) {
        self.within(field, f64::from(months), Allowed::MONTHS);
    }
}

//! Everything of a projection that does not depend on how many people are covered, month by month:
//! pools, trends, rates, the non-ASN and PPPK windows, the calendar of sponsored cohorts. docs/model.md, section 2.
//!
//! Preparing and running are apart, because answers run one preparation many times with another lever value.

mod programmes;
mod trends;
mod world;

pub(super) use self::trends::pool_growth;
pub(super) use self::world::{Lapsing, Rates, World};

use self::trends::Trends;
use super::assumptions::Assumptions;
use super::calendar::{Calendar, NO_EVENT};
use super::choices::{Package, Sector};
use super::drawn::DrawnAssumptions;
use super::month::Month;
use super::scenario::{Region, Scenario};
use super::start::{BaselineCounts, Staff, Start, revisions};
use super::units::{RupiahPerWorker, Workers};
use super::windows::{StepWindow, Windows};

/// What one step needs to know beforehand. Rates are zero in months in which their lever rests.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StepInputs<Q = f64> {
    /// Most wage earners there can be: F - (H + V), at least 0. People.
    pub wage_cap: Q,
    /// o: wage earners who join by themselves. People.
    pub wage_organic: Q,
    /// r_w, of the room.
    pub wage_rate: Q,
    /// I: the informal pool. People.
    pub informal: Q,
    /// First-month payers who join by themselves. People.
    pub self_paid_organic: Q,
    /// r_s, of the room.
    pub self_paid_rate: Q,
    /// l' and s'.
    pub lapsing: Lapsing<Q>,
    /// H + J + O: members that depend on neither pool. People.
    pub outside: Q,
    /// E: eligible workers. People.
    pub eligible: Q,
    /// Which event of the calendar happens, or `NO_EVENT`.
    pub event: u32,
}

/// What only the full table shows, and what other assumptions do not change.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StepDetail {
    /// Non-ASN staff, people.
    pub staff: Staff,
    /// J, people.
    pub construction: f64,
    /// Seasonal index of construction against the baseline month's.
    pub season: f64,
    /// Minimum wage of the year, for each month.
    pub minimum_wage: RupiahPerWorker,
    /// What a self-paying worker contributes in the month.
    pub self_premium: RupiahPerWorker,
}

/// A scenario made ready to run, many times and with other lever values.
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// # jangkau::model::Lever::WageEnrolment.set(&mut scenario, 0.014, jangkau::model::Month::december(2025));
/// use jangkau::model::{Month, Prepared, RunBuffers};
///
/// let mut prepared = Prepared::new(&scenario);
/// let december = prepared.step_of(Month::december(2025)).ok_or("not projected")?;
/// let mut buffers = RunBuffers::default();
/// let with = prepared.at(december, &mut buffers);
/// prepared.set_wage_rate(0.0);
/// assert!(prepared.at(december, &mut buffers).coverage < with.coverage);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(super) baseline: Month,
    /// Step 0 is the baseline; the last is the horizon.
    pub(super) steps: Vec<StepInputs>,
    pub(super) details: Vec<StepDetail>,
    pub(super) calendar: Calendar,
    pub(super) assumptions: Assumptions,
    pub(super) start: Start,
    pub(super) observed: BaselineCounts,
    /// Steps in which the base is revised, ascending, with the new base in people.
    pub(super) revisions: Vec<(usize, f64)>,
    pub(super) windows: Windows,
    /// rho.
    pub(super) lapse_reduction: f64,
}

impl Prepared {
    /// Prepares `scenario`, which has passed [`super::validate`]; another gives numbers without meaning, but no panic.
    pub fn new(scenario: &Scenario) -> Self {
        let baseline = scenario.region.baseline_month;
        let last = usize::try_from(scenario.horizon - baseline).unwrap_or(0);
        let mut prepared = Self {
            baseline,
            steps: vec![StepInputs { event: NO_EVENT, ..StepInputs::<f64>::default() }; last + 1],
            details: vec![StepDetail::default(); last + 1],
            calendar: Calendar::new(scenario, last),
            assumptions: scenario.assumptions.clone(),
            start: Start::default(),
            observed: BaselineCounts::new(&scenario.region),
            revisions: revisions(&scenario.region),
            windows: Windows::of(scenario),
            lapse_reduction: 0.0,
        };
        prepared.fill_world(&scenario.region);
        prepared.start_over();
        prepared.fill_staff();
        prepared.fill_steps();
        let plan = &scenario.plan;
        prepared.set_wage_rate(plan.wage_enrolment.as_ref().map_or(0.0, |lever| lever.rate_per_month));
        prepared
            .set_self_paid_rate(plan.self_paid_enrolment.as_ref().map_or(0.0, |lever| lever.rate_per_month));
        prepared.set_lapse_reduction(plan.retention.as_ref().map_or(0.0, |lever| lever.lapse_reduction));
        prepared.mark_events();
        prepared
    }

    /// A preparation of nothing, to be filled by [`Prepared::unpacked`](Self::unpacked).
    pub(super) fn blank() -> Self {
        Self {
            baseline: Month::of(0, 1),
            steps: Vec::new(),
            details: Vec::new(),
            calendar: Calendar::default(),
            assumptions: Assumptions::default(),
            start: Start::default(),
            observed: BaselineCounts::default(),
            revisions: Vec::new(),
            windows: Windows::default(),
            lapse_reduction: 0.0,
        }
    }

    /// Finds the start from what was observed.
    pub(super) fn start_over(&mut self) {
        self.start = Start::new(&self.observed, &DrawnAssumptions::of(&self.assumptions), 1.0);
    }

    /// Prepares the same region and plan under other `assumptions`, in place: nothing is allocated. Every count of
    /// active members at the baseline is taken `scale` times. The season of construction stays.
    pub fn set_assumptions(&mut self, assumptions: &Assumptions, scale: f64) {
        self.assumptions.clone_from(assumptions);
        self.calendar.set_assumptions(assumptions, scale);
        let staff = self.start.members;
        self.start = Start::new(&self.observed, &DrawnAssumptions::of(assumptions), scale);
        if self.start.members != staff {
            self.fill_staff();
        }
        self.fill_steps();
        self.set_lapse_reduction(self.lapse_reduction);
    }

    /// The last step.
    pub fn last(&self) -> usize {
        self.steps.len() - 1
    }

    /// The step that ends with `month`; `None` outside the projection.
    pub fn step_of(&self, month: Month) -> Option<usize> {
        usize::try_from(month - self.baseline).ok().filter(|&step| step <= self.last())
    }

    /// Sets r_w within the window of the plan's lever; without one nothing changes.
    pub fn set_wage_rate(&mut self, rate: f64) {
        self.within(self.windows.wage, |step| step.wage_rate = rate);
    }

    /// Sets r_s within the window of the plan's lever; without one nothing changes.
    pub fn set_self_paid_rate(&mut self, rate: f64) {
        self.within(self.windows.self_paid, |step| step.self_paid_rate = rate);
    }

    /// Sets rho within the window of the plan's lever; without one nothing changes. Step 3:
    ///
    /// ```text
    /// l' = l (1-rho),  s' = 1 - (1-s)(1-rho)  while the lever runs, else l, s
    /// ```
    pub fn set_lapse_reduction(&mut self, reduction: f64) {
        self.lapse_reduction = reduction;
        let lapsing = Lapsing::reduced(&DrawnAssumptions::of(&self.assumptions), reduction);
        self.within(self.windows.retention, |step| step.lapsing = lapsing);
    }

    /// Sets z of the plan's lever; without one nothing changes.
    pub fn set_non_asn_share(&mut self, share: f64) {
        if let Some(inclusion) = &mut self.windows.non_asn {
            inclusion.share = share;
            self.fill_staff();
            self.fill_formal();
        }
    }

    /// Sets N of the plan's PPPK appointments; without them nothing changes.
    pub fn set_pppk_workers(&mut self, workers: Workers) {
        if let Some(pppk) = &mut self.windows.pppk {
            pppk.workers = workers;
            self.fill_staff();
            self.fill_formal();
        }
    }

    fn within(&mut self, window: Option<StepWindow>, mut set: impl FnMut(&mut StepInputs)) {
        let Some((first, last)) = window else { return };
        let last = last.min(self.last());
        for step in self.steps.get_mut(first..=last).unwrap_or_default() {
            set(step);
        }
    }

    /// Season, minimum wage and what self-payers contribute: the world that no assumption but the season moves.
    fn fill_world(&mut self, region: &Region) {
        let season = |month: Month| {
            self.assumptions.construction_season.get(month.of_year() as usize - 1).copied().unwrap_or(1.0)
        };
        let first_season = season(self.baseline);
        let tariff = self.assumptions.tariff();
        let mut month = self.baseline;
        let (mut year, mut minimum_wage) = (i32::MIN, RupiahPerWorker::ZERO);
        for detail in &mut self.details {
            if month.year() != year {
                year = month.year();
                minimum_wage = minimum_wage_of(region, year);
            }
            detail.season = season(month) / first_season;
            detail.minimum_wage = minimum_wage;
            detail.self_premium = tariff.premium(Package::JkkJkm, None, Sector::General, month);
            month = month + 1;
        }
    }

    /// The non-ASN and PPPK windows.
    fn fill_staff(&mut self) {
        let mut staff = Staff::at(self.start.members, self.start.not_members);
        for t in 0..self.details.len() {
            if t > 0 {
                self.step_staff(&mut staff, t, self.start.not_members);
            }
            if let Some(detail) = self.details.get_mut(t) {
                detail.staff = staff;
            }
        }
    }

    /// Step `t` of the staff, of whom `not_members` were no members at the baseline.
    pub(super) fn step_staff(&self, staff: &mut Staff, t: usize, not_members: f64) {
        let (inclusion, pppk) = (self.windows.non_asn.as_ref(), self.windows.pppk.as_ref());
        staff.step(self.baseline + t as i32, inclusion, pppk, not_members);
    }

    /// Everything in the steps but the plan's rates, month by month.
    fn fill_steps(&mut self) {
        let assumptions = DrawnAssumptions::of(&self.assumptions);
        let lapsing = Lapsing::of(&assumptions);
        let mut trends = Trends::new(&self.start, &assumptions);
        for (t, (step, detail)) in self.steps.iter_mut().zip(&mut self.details).enumerate() {
            if t > 0 {
                trends.grow(step);
                step.lapsing = lapsing;
            }
            detail.construction = trends.construction * detail.season;
        }
        self.fill_formal();
    }

    /// Pools, eligible workers and the members outside the pools; g grows month by month.
    fn fill_formal(&mut self) {
        let Self { steps, details, assumptions, start, revisions, .. } = self;
        let factor = pool_growth(assumptions.eligible_growth_per_year);
        let leaves = assumptions.pppk_leaves_denominator;
        let mut grown = start.eligible;
        let mut revisions = revisions.iter().peekable();
        for (t, (step, detail)) in steps.iter_mut().zip(details).enumerate() {
            if let Some((_, base)) = revisions.next_if(|(at, _)| *at == t) {
                grown = *base;
            }
            step.set_pools(grown, start, &detail.staff.counts(), detail.construction, leaves);
            grown *= factor;
        }
    }
}

/// The minimum wage of `year` for each month: the latest known if later, the first known if earlier, 0 if none.
fn minimum_wage_of(region: &Region, year: i32) -> RupiahPerWorker {
    let known = &region.minimum_wage;
    let latest = known.iter().rev().find(|(known, _)| *known <= year);
    RupiahPerWorker(latest.or_else(|| known.first()).map_or(0.0, |(_, wage)| wage.0))
}

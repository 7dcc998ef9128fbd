//! The levers of docs/model.md, section 5: what a planner moves, over which range, in which steps.
//!
//! A lever is a row: the slider, the solver and the command line all read this file.

use super::choices::Payer;
use super::month::Month;
use super::premium::JKK_JKM;
use super::scenario::{Enrolment, NonAsnInclusion, Retention, Scenario, Sponsorship};
use super::schedule::Schedule;
use super::units::Rupiah;

/// Something a planner can move.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::Lever;
///
/// let mut plan = scenario.clone();
/// let last = plan.last_target();
/// Lever::WageEnrolment.set(&mut plan, 0.014, last);
/// assert_eq!(Lever::WageEnrolment.value(&plan), 0.014);
/// assert_eq!(Lever::WageEnrolment.range(&plan).position(0.014), 28);
/// Lever::WageEnrolment.set(&mut plan, 0.0, last);
/// assert_eq!(plan, scenario, "a lever at 0 with its usual schedule leaves the plan");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lever {
    /// Rate at which uncovered wage earners are enrolled.
    WageEnrolment,
    /// Rate at which uncovered informal workers start paying for themselves.
    SelfPaidEnrolment,
    /// Money a year of the first programme paid by CSR.
    Csr,
    /// Share of the honorer / non-ASN staff to include who are not members.
    NonAsn,
    /// Share of lapses avoided.
    Retention,
    /// Money a year of another programme, by its place in the plan from 0.
    Sponsorship(usize),
}

/// Values a lever can take, in the unit of the scenario file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Least value, always 0.
    pub low: f64,
    /// Greatest value.
    pub high: f64,
    /// Step of the slider.
    pub step: f64,
    /// The most that has been seen anywhere; beyond it nothing is recorded.
    pub evidence: Option<f64>,
}

impl Range {
    /// The greatest slider position, counted in steps.
    pub fn steps(&self) -> i32 {
        (self.high / self.step).round() as i32
    }

    /// The slider position nearest to `value`.
    pub fn position(&self, value: f64) -> i32 {
        (value.clamp(self.low, self.high) / self.step).round() as i32
    }

    /// The value at a slider position, free of the noise of repeated addition.
    pub fn value(&self, position: i32) -> f64 {
        // Division by a whole number gives the nearest f64 to the decimal value (0.0005 x 28 does not).
        let per_unit = (1.0 / self.step).round();
        let value =
            if self.step < 1.0 { f64::from(position) / per_unit } else { f64::from(position) * self.step };
        value.clamp(self.low, self.high)
    }

    /// The value `steps` further along the slider than `value`, in the unit of the scenario file; at most at an end, unless
    /// it was beyond. Step buttons and keys call it, coarse ones with a multiple of [`Range::coarse`].
    ///
    /// ```
    /// use jangkau::model::Range;
    ///
    /// let range = Range { low: 0.0, high: 0.8, step: 0.01, evidence: None };
    /// assert_eq!(range.stepped(0.30, 1), 0.31);
    /// assert_eq!(range.stepped(0.30, -range.coarse()), 0.28);
    /// assert_eq!(range.stepped(0.79, range.coarse()), 0.8, "the end");
    /// ```
    pub fn stepped(&self, value: f64, steps: i32) -> f64 {
        let along = self.value((self.position(value) + steps).clamp(0, self.steps()));
        if steps < 0 { along } else { along.max(value) }
    }

    /// Steps of the slider in a coarse step, a fortieth of the range: any value stays within reach of few presses.
    pub fn coarse(&self) -> i32 {
        (self.steps() / COARSE_STEPS).max(1)
    }
}

/// Coarse steps of a whole range.
const COARSE_STEPS: i32 = 40;

/// The most enrolment recorded in a month, of those uncovered: the ward-head drive of Medan, May to October 2025,
/// about 0.016 to 0.019 (inspirasinews.id/?p=35031).
pub const ENROLMENT_EVIDENCE: f64 = 0.02;

const RATE: Range = Range { low: 0.0, high: 0.05, step: 0.0005, evidence: Some(ENROLMENT_EVIDENCE) };
const MILLION: f64 = 1e6;

impl Lever {
    /// The five levers that every plan has.
    pub const MAIN: [Self; 5] =
        [Self::WageEnrolment, Self::SelfPaidEnrolment, Self::Csr, Self::NonAsn, Self::Retention];

    /// All levers of `scenario`: the main ones, then each further programme.
    pub fn all(scenario: &Scenario) -> Vec<Self> {
        let csr = csr_place(scenario);
        let further = (0..scenario.plan.sponsorships.len()).filter(|&place| Some(place) != csr);
        Self::MAIN.into_iter().chain(further.map(Self::Sponsorship)).collect()
    }

    /// The id used in files, addresses and on the command line; programmes count from 1.
    pub fn id(self) -> String {
        match self {
            Self::WageEnrolment => "wage_enrolment".into(),
            Self::SelfPaidEnrolment => "self_paid_enrolment".into(),
            Self::Csr => "csr".into(),
            Self::NonAsn => "non_asn".into(),
            Self::Retention => "retention".into(),
            Self::Sponsorship(place) => format!("sponsorship_{}", place + 1),
        }
    }

    /// The lever of an id.
    pub fn parse(id: &str) -> Option<Self> {
        if let Some(main) = Self::MAIN.into_iter().find(|lever| lever.id() == id) {
            return Some(main);
        }
        let place: usize = id.strip_prefix("sponsorship_")?.parse().ok()?;
        Some(Self::Sponsorship(place.checked_sub(1)?))
    }

    /// Values the lever can take in `scenario`.
    pub fn range(self, scenario: &Scenario) -> Range {
        match self {
            Self::WageEnrolment | Self::SelfPaidEnrolment => RATE,
            Self::NonAsn => Range { low: 0.0, high: 1.0, step: 0.01, evidence: None },
            Self::Retention => Range { low: 0.0, high: 0.8, step: 0.01, evidence: None },
            Self::Csr | Self::Sponsorship(_) => {
                Range { low: 0.0, high: most_money(scenario), step: 10.0 * MILLION, evidence: None }
            }
        }
    }

    /// Where the lever stands; 0 when the plan does not have it.
    pub fn value(self, scenario: &Scenario) -> f64 {
        let plan = &scenario.plan;
        match self {
            Self::WageEnrolment => plan.wage_enrolment.as_ref().map_or(0.0, |lever| lever.rate_per_month),
            Self::SelfPaidEnrolment => {
                plan.self_paid_enrolment.as_ref().map_or(0.0, |lever| lever.rate_per_month)
            }
            Self::NonAsn => plan.non_asn.as_ref().map_or(0.0, |lever| lever.share),
            Self::Retention => plan.retention.as_ref().map_or(0.0, |lever| lever.lapse_reduction),
            Self::Csr | Self::Sponsorship(_) => self
                .place(scenario)
                .and_then(|place| plan.sponsorships.get(place))
                .map_or(0.0, |programme| programme.budget_per_year.0),
        }
    }

    /// Moves the lever as [`Lever::set_from`] does, from the month after the baseline on.
    pub fn set(self, scenario: &mut Scenario, value: f64, last_target: Month) {
        let schedule = Schedule { first: scenario.region.baseline_month + 1, last: last_target };
        self.set_from(scenario, value, schedule);
    }

    /// Moves the lever. One that the plan does not have gets its usual months of `schedule`; one that goes to 0 and has
    /// the usual months, as seen now or from the baseline, leaves the plan.
    pub fn set_from(self, scenario: &mut Scenario, value: f64, schedule: Schedule) {
        let was = self.place(scenario);
        let at_first = Schedule { first: scenario.region.baseline_month + 1, ..schedule };
        if value == 0.0 && [schedule, at_first].into_iter().any(|it| self.has_months_of(scenario, it)) {
            self.remove(scenario, was);
        } else {
            self.write(scenario, value, self.with_usual_months(value, schedule));
        }
    }

    /// The programme of a money lever, by its place in the plan.
    pub fn place(self, scenario: &Scenario) -> Option<usize> {
        match self {
            Self::Csr => csr_place(scenario),
            Self::Sponsorship(place) => (place < scenario.plan.sponsorships.len()).then_some(place),
            _ => None,
        }
    }

    fn with_usual_months(self, value: f64, schedule: Schedule) -> Usual {
        let from = schedule.first;
        match self {
            Self::WageEnrolment | Self::SelfPaidEnrolment => {
                Usual::Enrolment(Enrolment { rate_per_month: value, from, until: None })
            }
            Self::Retention => Usual::Retention(Retention { lapse_reduction: value, from, until: None }),
            Self::NonAsn => Usual::NonAsn(NonAsnInclusion { share: value, from, over_months: 3 }),
            Self::Csr | Self::Sponsorship(_) => Usual::Money(Sponsorship {
                budget_per_year: Rupiah(value),
                years: schedule.years(),
                ..Sponsorship::once(Payer::Csr, from, 12)
            }),
        }
    }

    /// Whether the plan's part is the usual one but for its value.
    fn has_months_of(self, scenario: &Scenario, schedule: Schedule) -> bool {
        let plan = &scenario.plan;
        match self.with_usual_months(self.value(scenario), schedule) {
            Usual::Enrolment(usual) if self == Self::WageEnrolment => {
                plan.wage_enrolment.as_ref().is_none_or(|part| *part == usual)
            }
            Usual::Enrolment(usual) => plan.self_paid_enrolment.as_ref().is_none_or(|part| *part == usual),
            Usual::Retention(usual) => plan.retention.as_ref().is_none_or(|part| *part == usual),
            Usual::NonAsn(usual) => plan.non_asn.as_ref().is_none_or(|part| *part == usual),
            Usual::Money(usual) => {
                let programme = self.place(scenario).and_then(|place| plan.sponsorships.get(place));
                self == Self::Csr && programme.is_none_or(|part| *part == usual)
            }
        }
    }

    fn remove(self, scenario: &mut Scenario, place: Option<usize>) {
        let plan = &mut scenario.plan;
        match self {
            Self::WageEnrolment => plan.wage_enrolment = None,
            Self::SelfPaidEnrolment => plan.self_paid_enrolment = None,
            Self::Retention => plan.retention = None,
            Self::NonAsn => plan.non_asn = None,
            Self::Csr | Self::Sponsorship(_) => {
                if let Some(place) = place {
                    plan.sponsorships.remove(place);
                }
            }
        }
    }

    fn write(self, scenario: &mut Scenario, value: f64, usual: Usual) {
        let place = self.place(scenario);
        let plan = &mut scenario.plan;
        match (self, usual) {
            (Self::WageEnrolment, Usual::Enrolment(usual)) => {
                plan.wage_enrolment.get_or_insert(usual).rate_per_month = value;
            }
            (Self::SelfPaidEnrolment, Usual::Enrolment(usual)) => {
                plan.self_paid_enrolment.get_or_insert(usual).rate_per_month = value;
            }
            (Self::Retention, Usual::Retention(usual)) => {
                plan.retention.get_or_insert(usual).lapse_reduction = value;
            }
            (Self::NonAsn, Usual::NonAsn(usual)) => plan.non_asn.get_or_insert(usual).share = value,
            (Self::Csr | Self::Sponsorship(_), Usual::Money(usual)) => {
                match place.and_then(|place| plan.sponsorships.get_mut(place)) {
                    Some(programme) => programme.budget_per_year = Rupiah(value),
                    None if self == Self::Csr => plan.sponsorships.push(usual),
                    None => {}
                }
            }
            _ => {}
        }
    }
}

/// The part of a plan that a lever makes when there is none.
enum Usual {
    Enrolment(Enrolment),
    Retention(Retention),
    NonAsn(NonAsnInclusion),
    Money(Sponsorship),
}

/// The first programme paid by CSR.
fn csr_place(scenario: &Scenario) -> Option<usize> {
    scenario.plan.sponsorships.iter().position(|programme| programme.payer == Payer::Csr)
}

/// The price of covering every informal worker uncovered at the baseline for 12 months, rounded up to Rp100 million.
fn most_money(scenario: &Scenario) -> f64 {
    let Rupiah(price) = scenario.region.informal_room() * JKK_JKM * 12.0;
    ((price / (100.0 * MILLION)).ceil() * 100.0 * MILLION).max(100.0 * MILLION)
}

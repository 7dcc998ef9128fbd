//! Answer 10: when to pay. The same money at other months: which dates give the highest December, which the highest
//! worst month, and what lies between. docs/model.md, section 9.
//!
//! One programme is enumerated. Of two and more the effects are added up, programme by programme, and the best sums are
//! run in full: while no pool is full the recursion is linear in the people of the programmes, so the sums are what a run
//! gives. Where a pool might be full two programmes are enumerated as well.

mod choice;
mod cloud;
mod front;
mod options;
mod runner;
mod sums;

use crate::model::{LONGEST, Month, Percent, Prepared, Rupiah, Scenario, Workers};
use front::{Front, TimedPoint};
use options::{DateChoice, choices};
use runner::TimingRunner;
use sums::Sums;

use super::counts::CarriedOn;
use super::goal::LASTING_MONTHS;

pub use choice::TimingChoice;
pub use cloud::TimingCloud;

/// Fewest months of cover that are advised: a member of less than three months leaves Rp10 million, not 42.
pub const LEAST_COVER: u32 = 3;
/// Most months of cover that a tranche buys here.
pub const MOST_COVER: u32 = 12;
/// Runs in one step: a few milliseconds.
const AT_ONCE: usize = 1000;
/// Combinations up to this many are run one by one where sums cannot say what is asked.
const MOST_RUNS: usize = 150_000;
/// Points less than this below a bar still reach it.
const TOLERANCE: f64 = 1e-9;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimingQuestion {
    /// The December of this year counts.
    pub year: i32,
    /// Fewest months of cover, 1 to 12.
    pub least: u32,
    /// No programme starts before this month; without it the month after the baseline, or after the last count.
    pub not_before: Option<Month>,
}

/// A programme with its dates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated {
    /// Place of the programme in the plan.
    pub programme: usize,
    /// First paid month of its first tranche.
    pub first_month: Month,
    /// Months of cover.
    pub months: u32,
    /// People whose contribution its first tranche after the baseline pays.
    pub people: Workers,
}

/// A plan with its dates, and what they give.
#[derive(Clone, Debug, PartialEq)]
pub struct TimedPlan {
    /// Every programme, in the plan's order.
    pub programmes: Vec<Dated>,
    /// Coverage in December.
    pub coverage: Percent,
    /// The lowest coverage of the twelve months that end there, as far as they are free.
    pub lowest: Percent,
    /// The mean of these months.
    pub mean: Percent,
    /// The lowest coverage of the six months after.
    pub lowest_after: Percent,
    /// Money paid from the baseline to December.
    pub cost: Rupiah,
}

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Timing {
    /// The plan as it is.
    pub entered: TimedPlan,
    /// The plans that no other beats both in December and in the worst month, the highest December first.
    pub frontier: Vec<TimedPlan>,
    /// Whether no dates were left out; otherwise these are the best that were found.
    pub exact: bool,
}

/// When the programmes of `scenario` are best paid, for `question`, whose December is projected.
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, answers::{TimingQuestion, timing}};
///
/// let last = scenario.last_target();
/// Lever::Csr.set(&mut scenario, 1e9, last);
/// let found = timing(&scenario, TimingQuestion { year: 2025, least: 3, not_before: None });
/// let highest = found.frontier.first().ok_or("always one plan")?;
/// assert!(found.exact && highest.coverage >= found.entered.coverage);
/// # Ok::<(), &str>(())
/// ```
pub fn timing(scenario: &Scenario, question: TimingQuestion) -> Timing {
    let mut search = TimingSearch::new(scenario, question);
    loop {
        if let Some(found) = search.step() {
            return found;
        }
    }
}

/// A search on its way, in steps that are short enough for a page that is being used.
pub struct TimingSearch {
    runner: TimingRunner,
    entered: Vec<DateChoice>,
    /// What each programme may choose from.
    choices: Vec<Vec<DateChoice>>,
    front: Front,
    exact: bool,
    /// Programmes that have a choice.
    free: usize,
    /// What December and the six months after it must not fall below.
    lasting: Option<Percent>,
    next: TimingStep,
}

/// What comes next.
enum TimingStep {
    /// Every combination, by its number.
    Run(usize),
    /// The effects of each programme alone.
    Effects,
    /// Sums of effects.
    Add(Box<Sums>),
    /// Combinations that are run in full, the last first.
    Check(Vec<Vec<usize>>),
}

impl TimingSearch {
    /// The question of [`timing`].
    pub fn new(scenario: &Scenario, question: TimingQuestion) -> Self {
        let baseline = scenario.region.baseline_month;
        let december = Month::december(question.year);
        let mut scenario = scenario.clone();
        scenario.horizon = (december + LASTING_MONTHS).min(baseline + LONGEST).max(december);
        let carried = CarriedOn::from(&scenario, &Prepared::new(&scenario));
        let free = baseline + carried.step as i32 + 1;
        let free = question.not_before.map_or(free, |month| month.max(free));
        let programmes = &scenario.plan.sponsorships;
        let entered = programmes.iter().map(DateChoice::of).collect();
        let least = question.least.clamp(1, MOST_COVER);
        let choices: Vec<Vec<DateChoice>> =
            programmes.iter().map(|programme| choices(programme, (free, december), least)).collect();
        let free_programmes = choices.iter().filter(|choices| choices.len() > 1).count();
        Self {
            runner: TimingRunner::new(&scenario, (free, december), carried),
            entered,
            choices,
            front: Front::default(),
            exact: true,
            free: free_programmes,
            lasting: None,
            next: if free_programmes <= 1 { TimingStep::Run(0) } else { TimingStep::Effects },
        }
    }

    /// Only plans that are at `percent` or above in December and stay so for six months.
    #[must_use]
    pub fn lasting_at(mut self, percent: Percent) -> Self {
        self.lasting = Some(percent);
        self.runner.watch_after();
        // Sums of effects end with December.
        if self.combinations() <= MOST_RUNS as f64 {
            self.next = TimingStep::Run(0);
        }
        self
    }

    /// How many combinations of dates there are.
    fn combinations(&self) -> f64 {
        self.choices.iter().map(|choices| choices.len() as f64).product()
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<Timing> {
        self.next = match std::mem::replace(&mut self.next, TimingStep::Effects) {
            TimingStep::Run(done) => {
                let all: usize = self.choices.iter().map(Vec::len).product();
                let end = (done + AT_ONCE).min(all);
                for number in done..end {
                    self.add(self.places(number));
                }
                if end == all {
                    return Some(self.answer());
                }
                TimingStep::Run(end)
            }
            TimingStep::Effects => {
                let sums = Sums::new(&mut self.runner, &self.entered, &self.choices);
                self.exact = (sums.is_linear || self.free <= 2) && self.lasting.is_none();
                if self.exact && !sums.is_linear {
                    TimingStep::Run(0)
                } else {
                    TimingStep::Add(Box::new(sums))
                }
            }
            TimingStep::Add(mut sums) => {
                if sums.step() {
                    self.exact &= sums.is_complete();
                    TimingStep::Check(sums.best())
                } else {
                    TimingStep::Add(sums)
                }
            }
            TimingStep::Check(mut list) => {
                let rest = list.split_off(list.len().saturating_sub(AT_ONCE));
                for places in rest {
                    self.add(places);
                }
                if list.is_empty() {
                    return Some(self.answer());
                }
                TimingStep::Check(list)
            }
        };
        None
    }

    /// The combination of a number: the last programme changes fastest.
    fn places(&self, mut number: usize) -> Vec<usize> {
        let digits = self.choices.iter().rev().map(|choices| {
            let digit = number % choices.len();
            number /= choices.len();
            digit
        });
        let mut places: Vec<usize> = digits.collect();
        places.reverse();
        places
    }

    fn add(&mut self, places: Vec<usize>) {
        let measures = self.runner.run(&self.dates(&places));
        if self
            .lasting
            .is_some_and(|least| self.runner.lowest_after().min(measures.coverage) < least.0 - TOLERANCE)
        {
            return;
        }
        self.front.add(TimedPoint { measures, places });
    }

    fn dates(&self, places: &[usize]) -> Vec<DateChoice> {
        let chosen = self.choices.iter().zip(places).map(|(choices, place)| choices.get(*place).copied());
        chosen.flatten().collect()
    }

    fn answer(&mut self) -> Timing {
        let points = std::mem::take(&mut self.front).into_points();
        let plans = points.iter().map(|point| self.dates(&point.places)).collect::<Vec<_>>();
        Timing {
            entered: self.runner.plan(&self.entered),
            frontier: plans.iter().map(|dates| self.runner.plan(dates)).collect(),
            exact: self.exact,
        }
    }
}

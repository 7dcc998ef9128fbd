//! How sure, computed a few futures at a time, so that a slider follows the pointer.

use std::rc::Rc;

use super::ask::in_order;
use super::backtest::{model_error, past_error};
use crate::model::answers::{
    FUTURES, Futures, FuturesRun, Goal, MonthBand, Swing, Tracked, Tracker, Uncertain, compared, tornado,
    uncertain,
};
use crate::model::{Active, Month, Percent, Scenario, SponsoredCohort, Workers};
use crate::view::Projected;

/// Futures run in one step: a millisecond or two.
pub(in crate::view) const AT_ONCE: usize = 1000;

/// The futures drawn last, kept because they are the same for every position of the levers.
#[derive(Clone, Debug, Default)]
pub struct Samples(Option<(Key, Rc<Futures>)>);

/// What the samples depend on.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    uncertain: Vec<Uncertain>,
    /// The members at the baseline, where only their bounds are known.
    active: Option<((Workers, Workers), Active, Vec<SponsoredCohort>)>,
}

impl Samples {
    /// The futures of `scenario`.
    pub(in crate::view) fn of(&mut self, scenario: &Scenario) -> Rc<Futures> {
        let region = &scenario.region;
        let active =
            region.active_range.map(|range| (range, region.active.clone(), region.sponsored.clone()));
        let key = Key { uncertain: uncertain(&scenario.assumptions), active };
        if let Some((_, futures)) = self.0.as_ref().filter(|(last, _)| *last == key) {
            return Rc::clone(futures);
        }
        let futures = Rc::new(Futures::new(key.uncertain.clone(), region, FUTURES));
        self.0 = Some((key, Rc::clone(&futures)));
        futures
    }
}

/// The chance of the headline's target, from 0 to 1, by the same futures and the same error; `None` where it has none or
/// nothing of it lies ahead. All futures at once, some milliseconds, for what is written down once.
pub(in crate::view) fn chance(projected: &Projected, samples: &mut Samples) -> Option<f64> {
    let (_, target) = in_order(projected).first().copied()?;
    if Month::december(target.year) != projected.focus_month() {
        return None;
    }
    let scenario = &projected.scenario;
    let mut run = FuturesRun::new(scenario, scenario.horizon);
    let futures = samples.of(scenario);
    while run.advance(&futures, AT_ONCE) > 0 {}
    compared(scenario, &Goal::of(target), Some((&run, past_error())))?.probability
}

/// How sure the projection of a scenario is. Numbers only; [`super::sure`] makes sentences of them.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    pub(super) scenario: Rc<Scenario>,
    /// The middle 80 % with the model's error, month by month; from the last count on where there is one.
    pub(super) bands: Vec<MonthBand>,
    /// The counts beside the futures; `None` where nothing was counted.
    pub(super) tracked: Option<TrackedCounts>,
    /// The same of the headline's month from the assumptions alone.
    pub(super) alone: Option<MonthBand>,
    /// For each target that can be asked for, the headline's first: its place, and the share of futures that meet it
    /// with the model's error and without. Carried on from the last count where there is one.
    pub(super) odds: Vec<(usize, f64, f64)>,
    /// What each assumption does to the headline's month.
    pub(super) swings: Vec<Swing>,
}

/// What was counted beside the futures of the plan.
#[derive(Clone, Debug)]
pub struct TrackedCounts {
    /// The region's own error, points.
    pub(super) sigma: Percent,
    /// The error of the past cases alone, points.
    pub(super) past: Percent,
    /// The counts in the order of their months.
    pub(super) observed: Vec<Tracked>,
    /// The share of futures that meet the headline's target from the last count on, and as planned at first; `None` where
    /// no target lies ahead.
    pub(super) odds: Option<(f64, f64)>,
}

impl PartialEq for Uncertainty {
    /// Everything follows from the scenario.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario) || self.scenario == other.scenario
    }
}

impl Uncertainty {
    /// Whether it is about `projected`, or about another plan in the same region and months: then it may stay on screen
    /// for the moment until its successor is there.
    pub fn fits(&self, projected: &Projected) -> bool {
        let (old, new) = (&self.scenario, &projected.scenario);
        old.horizon == new.horizon && old.region == new.region && old.assumptions == new.assumptions
    }

    /// Whether it is about exactly this scenario.
    pub fn is_of(&self, projected: &Projected) -> bool {
        Rc::ptr_eq(&self.scenario, &projected.scenario) || self.scenario == projected.scenario
    }
}

/// The computation on its way.
#[derive(Clone, Debug)]
pub struct UncertaintyRun {
    projected: Projected,
    sure: FuturesRun,
    futures: Rc<Futures>,
    /// The band, once all futures have been run.
    bands: Option<Vec<MonthBand>>,
}

impl UncertaintyRun {
    /// Starts for `projected`.
    pub fn new(projected: &Projected, samples: &mut Samples) -> Self {
        let scenario = &projected.scenario;
        Self {
            sure: FuturesRun::new(scenario, scenario.horizon),
            futures: samples.of(scenario),
            projected: projected.clone(),
            bands: None,
        }
    }

    /// One step, short enough for a page that is being used; the answer with the last.
    pub fn step(&mut self) -> Option<Uncertainty> {
        if self.sure.advance(&self.futures, AT_ONCE) > 0 {
            return None;
        }
        match self.bands.take() {
            None => {
                self.bands = Some(match self.tracker() {
                    Some(tracker) => tracker.bands(tracker.sigma()),
                    None => self.sure.bands(model_error()),
                });
                None
            }
            Some(bands) => Some(self.finish(bands)),
        }
    }

    /// Where something was counted.
    fn tracker(&self) -> Option<Tracker<'_>> {
        let is_counted = self.projected.carried.is_some();
        is_counted.then(|| Tracker::new(&self.projected.scenario, &self.sure, past_error()))
    }

    fn finish(&self, bands: Vec<MonthBand>) -> Uncertainty {
        let projected = &self.projected;
        let month = projected.focus_month();
        let tracker = self.tracker();
        let sigma = tracker.as_ref().map_or_else(model_error, Tracker::sigma);
        let planned = |goal: &Goal, sigma: Percent| self.sure.probability(goal, sigma);
        let chance = |goal: &Goal, sigma: Percent| {
            let carried = tracker.as_ref().and_then(|tracker| tracker.probability(goal, sigma));
            carried.unwrap_or_else(|| planned(goal, sigma))
        };
        let targets = in_order(projected).into_iter();
        let goals: Vec<(usize, Goal)> = targets.map(|(place, target)| (place, Goal::of(target))).collect();
        let odds =
            goals.iter().map(|(place, goal)| (*place, chance(goal, sigma), chance(goal, Percent::ZERO)));
        let odds: Vec<(usize, f64, f64)> = odds.collect();
        let bands_alone = || match &tracker {
            Some(tracker) => tracker.bands(Percent::ZERO),
            None => self.sure.bands(Percent::ZERO),
        };
        let alone = || bands_alone().into_iter().find(|band| band.month == month);
        let first = odds.first().map(|(_, chance, _)| *chance).zip(goals.first());
        let tracked = tracker.as_ref().map(|tracker| TrackedCounts {
            sigma,
            past: model_error(),
            observed: tracker.observed(),
            odds: first.map(|(chance, (_, goal))| (chance, planned(goal, model_error()))),
        });
        Uncertainty {
            scenario: Rc::clone(&projected.scenario),
            alone: if odds.is_empty() { alone() } else { None },
            tracked,
            odds,
            bands,
            swings: tornado(&projected.scenario, &uncertain(&projected.scenario.assumptions), month),
        }
    }
}

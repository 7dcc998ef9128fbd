//! How sure each region is to reach its target under the common plan, from 1,000 futures, a few at a time.

use std::rc::Rc;

use super::region::OverviewRegions;
use crate::model::answers::{CommonPlan, Futures, FuturesRun, Goal, uncertain};
use crate::model::{Rupiah, Scenario};
use crate::overview::Overview;
use crate::view::answers::past_error;

/// Futures of each region.
const FUTURES_OF_MANY: usize = 1_000;
/// Futures of one step.
const OF_A_STEP: usize = 100;

/// What is asked of a program elsewhere: `browser/workers.rs` hands it over.
pub struct ChanceQuestion {
    /// The plan, packed.
    pub plan: Vec<f64>,
    /// Futures of its own, packed; `None`: those of [`RegionChances::shared_futures`].
    pub futures: Option<Vec<f64>>,
    /// The year whose December is asked for.
    pub year: i32,
    /// The region's target.
    pub percent: f64,
    /// Error of the model, points.
    pub sigma: f64,
}

/// The chances on their way: regions in their order, each by the same futures.
pub struct RegionChances {
    regions: Rc<OverviewRegions>,
    overview: Rc<Overview>,
    common: CommonPlan,
    /// The futures of all regions whose members are known exactly.
    shared: Option<Rc<Futures>>,
    /// The region under way.
    run: Option<(FuturesRun, Rc<Futures>)>,
    /// Chances from 0 to 1; `None` for what cannot be projected.
    found: Vec<Option<f64>>,
}

impl RegionChances {
    /// Starts.
    pub fn new(regions: &Rc<OverviewRegions>, overview: &Rc<Overview>) -> Self {
        Self {
            regions: Rc::clone(regions),
            overview: Rc::clone(overview),
            common: regions.common_plan(overview),
            shared: None,
            run: None,
            found: Vec::new(),
        }
    }

    /// One short step; whether that was the last.
    pub fn step(&mut self) -> bool {
        let regions = Rc::clone(&self.regions);
        let Some(region) = regions.all.get(self.found.len()) else { return true };
        let Some(scenario) = region.scenario.as_deref() else {
            self.found.push(None);
            return self.found.len() >= regions.all.len();
        };
        let (mut run, futures) = if let Some(under_way) = self.run.take() {
            under_way
        } else {
            let planned = self.common.scenario(scenario, Rupiah::ZERO, regions.december);
            (FuturesRun::new(&planned, regions.december), self.futures(scenario))
        };
        if run.advance(&futures, OF_A_STEP) == 0 {
            let percent = region.target(&self.overview);
            let goal = Goal { year: regions.december.year(), percent, lasting: false };
            self.found.push(Some(run.probability(&goal, past_error().sigma)));
        } else {
            self.run = Some((run, futures));
        }
        self.found.len() >= regions.all.len()
    }

    /// The futures of a region: those of all others, unless its members are known within bounds alone.
    fn futures(&mut self, scenario: &Scenario) -> Rc<Futures> {
        let draw =
            || Rc::new(Futures::new(uncertain(&scenario.assumptions), &scenario.region, FUTURES_OF_MANY));
        if scenario.region.active_range.is_some() {
            return draw();
        }
        Rc::clone(self.shared.get_or_insert_with(draw))
    }

    /// The futures of all regions that have none of their own, packed.
    pub fn shared_futures(&mut self) -> Vec<f64> {
        let regions = Rc::clone(&self.regions);
        let known = regions.all.iter().filter_map(|region| region.scenario.as_deref());
        let first = known.into_iter().find(|scenario| scenario.region.active_range.is_none());
        first.map_or_else(Vec::new, |scenario| self.futures(scenario).packed().to_vec())
    }

    /// What a program elsewhere is asked for the region at `place`; `None` where nothing can be projected.
    pub fn question(&mut self, place: usize) -> Option<ChanceQuestion> {
        let regions = Rc::clone(&self.regions);
        let region = regions.all.get(place)?;
        let scenario = region.scenario.as_deref()?;
        let planned = self.common.scenario(scenario, Rupiah::ZERO, regions.december);
        Some(ChanceQuestion {
            plan: FuturesRun::new(&planned, regions.december).packed(),
            futures: scenario.region.active_range.is_some().then(|| self.futures(scenario).packed().to_vec()),
            year: regions.december.year(),
            percent: region.target(&self.overview).0,
            sigma: past_error().sigma.0,
        })
    }

    /// The chances found so far, in the order of the regions.
    pub fn found(&self) -> &[Option<f64>] {
        &self.found
    }

    /// How many regions are done, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.found.len(), self.regions.all.len())
    }
}

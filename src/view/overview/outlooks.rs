//! Where all regions stand: at once without money of the purse, and step by step with what money does in each.

use std::rc::Rc;

use super::region::OverviewRegions;
use crate::model::answers::{CommonPlan, Goal, RegionOutlook, Standing, needed};
use crate::model::{Lever, Percent, Rupiah, Schedule};
use crate::overview::Overview;

/// Where each region stands under the common plan, in their order; `None` for what cannot be projected.
#[derive(Clone, Debug, PartialEq)]
pub struct Standings(pub Vec<Option<Standing>>);

// Numbers all of them, so each equals itself: see `OverviewRegions`.
impl Eq for Standings {}
impl Eq for Outlooks {}

impl Standings {
    /// Projects all regions: what a move of a slider asks for.
    pub fn of(regions: &OverviewRegions, overview: &Overview) -> Self {
        let common = regions.common_plan(overview);
        let standing =
            |scenario: &crate::model::Scenario| common.standing(scenario, Rupiah::ZERO, regions.december);
        Self(regions.all.iter().map(|region| region.scenario.as_deref().map(standing)).collect())
    }

    /// That of the region at a place.
    pub fn at(&self, place: usize) -> Option<&Standing> {
        self.0.get(place)?.as_ref()
    }
}

/// What money does in each region, and what would be enough there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlooks {
    /// In the order of the regions.
    pub all: Vec<Option<RegionOutlook>>,
    /// The least rates with which each reaches its target by one of them alone: wage earners, informal workers. `None`
    /// where no rate is enough.
    pub enough: Vec<[Option<f64>; 2]>,
}

impl Outlooks {
    /// The outlook of the region at a place.
    pub fn at(&self, place: usize) -> Option<&RegionOutlook> {
        self.all.get(place)?.as_ref()
    }

    /// The rates that would be enough for the region at a place.
    pub fn enough_at(&self, place: usize) -> [Option<f64>; 2] {
        self.enough.get(place).copied().unwrap_or_default()
    }
}

/// The outlooks on their way, a region at a time.
pub struct OutlookRun {
    regions: Rc<OverviewRegions>,
    overview: Rc<Overview>,
    common: CommonPlan,
    found: Outlooks,
}

impl OutlookRun {
    /// Starts.
    pub fn new(regions: &Rc<OverviewRegions>, overview: &Rc<Overview>) -> Self {
        let common = regions.common_plan(overview);
        Self {
            regions: Rc::clone(regions),
            overview: Rc::clone(overview),
            common,
            found: Outlooks::default(),
        }
    }

    /// The next region; all outlooks with the last.
    pub fn step(&mut self) -> Option<Outlooks> {
        let place = self.found.all.len();
        if let Some(region) = self.regions.all.get(place) {
            let december = self.regions.december;
            self.found.all.push(region.outlook(&self.overview, &self.common, december));
            self.found.enough.push(self.enough(place));
        }
        (self.found.all.len() >= self.regions.all.len()).then(|| std::mem::take(&mut self.found))
    }

    /// How many regions are done, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.found.all.len(), self.regions.all.len())
    }

    fn enough(&self, place: usize) -> [Option<f64>; 2] {
        let Some(region) = self.regions.all.get(place) else { return [None; 2] };
        let Some(scenario) = region.scenario.as_deref() else { return [None; 2] };
        let december = self.regions.december;
        let goal = Goal { year: december.year(), percent: region.target(&self.overview), lasting: false };
        let scenario = self.common.scenario(scenario, Rupiah::ZERO, december);
        let schedule = Schedule { first: self.overview.effort.from, last: december };
        let found =
            if goal.check(&scenario).is_ok() { needed(&scenario, &[goal], schedule) } else { Vec::new() };
        [Lever::WageEnrolment, Lever::SelfPaidEnrolment].map(|lever| {
            let of = found.iter().find(|needed| needed.lever == lever);
            of.and_then(|needed| needed.zones.first()?.smallest())
        })
    }
}

/// Points that are missing to the target under the common plan; below 0 where there are more.
pub(super) fn points(standing: &Standing, target: Percent) -> Percent {
    target - standing.coverage
}

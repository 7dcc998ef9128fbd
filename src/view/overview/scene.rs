//! Everything that the page knows at a moment; what is still being found is not there yet.

use super::outlooks::{Outlooks, Standings};
use super::region::{OverviewRegion, OverviewRegions};
use crate::model::answers::{Standing, reaches};
use crate::model::{Month, Percent, Rupiah, Workers};
use crate::overview::Overview;
use crate::text::Lang;

/// What the views of an overview are made of.
#[derive(Clone, Copy)]
pub struct OverviewScene<'a> {
    /// The ground state.
    pub overview: &'a Overview,
    /// Its rows as regions.
    pub regions: &'a OverviewRegions,
    /// Where they stand under the common plan.
    pub standings: &'a Standings,
    /// What money does in each; `None` until it is found. May be of a moment ago while `is_settled` is not set.
    pub outlooks: Option<&'a Outlooks>,
    /// How sure each is, as far as that is found.
    pub chances: &'a [Option<f64>],
    /// What each gets of the purse by the chosen aim.
    pub given: Option<&'a [Rupiah]>,
    /// Whether outlooks, chances and purse are those of what stands on the page.
    pub is_settled: bool,
    /// The month that it is where the reader is.
    pub today: Option<Month>,
    /// Language.
    pub lang: Lang,
}

/// A region that can be projected, with all that is known.
#[derive(Clone, Copy)]
pub(super) struct PlacedRegion<'a> {
    pub place: usize,
    pub region: &'a OverviewRegion,
    pub standing: &'a Standing,
    pub target: Percent,
}

impl PlacedRegion<'_> {
    pub fn is_reached(&self) -> bool {
        reaches(self.standing.coverage, self.target)
    }

    /// People that are missing; below 0 where there are more.
    pub fn missing_people(&self) -> Workers {
        let eligible = self.region.without.map_or(Workers::ZERO, |without| without.eligible);
        self.target.of(eligible) - self.standing.active
    }

    /// Points that are missing; below 0 where there are more.
    pub fn missing(&self) -> Percent {
        super::outlooks::points(self.standing, self.target)
    }
}

impl<'a> OverviewScene<'a> {
    pub(super) fn placed(&self, place: usize) -> Option<PlacedRegion<'a>> {
        let region = self.regions.all.get(place)?;
        let standing = self.standings.at(place)?;
        Some(PlacedRegion { place, region, standing, target: region.target(self.overview) })
    }

    /// All regions that can be projected.
    pub(super) fn all_placed(&self) -> impl Iterator<Item = PlacedRegion<'a>> {
        let scene = *self;
        (0..self.regions.all.len()).filter_map(move |place| scene.placed(place))
    }

    /// What the region at a place gets of the purse.
    pub(super) fn given_to(&self, place: usize) -> Rupiah {
        self.given.and_then(|given| given.get(place)).copied().unwrap_or_default()
    }

    /// Whether the region at a place is at its target under the common plan.
    pub fn is_reached(&self, place: usize) -> bool {
        self.placed(place).is_some_and(|placed| placed.is_reached())
    }

    /// Whether the region at a place gets money of the purse.
    pub fn gets(&self, place: usize) -> bool {
        self.given_to(place) > Rupiah::ZERO
    }
}

//! What follows from an overview, found once for all that shows it.

use std::rc::Rc;

use yew::prelude::*;

use super::engine::{OutlookHandle, use_outlooks};
use crate::model::{Month, Rupiah};
use crate::overview::Overview;
use crate::text::Lang;
use crate::view::overview::{OverviewRegions, OverviewScene, PurseShare, Standings};

/// What follows from an overview.
#[derive(Clone, PartialEq)]
#[allow(missing_docs)]
pub struct DerivedOverview {
    pub regions: Rc<OverviewRegions>,
    pub standings: Rc<Standings>,
    pub engine: OutlookHandle,
    pub shares: Rc<Vec<PurseShare>>,
}

impl DerivedOverview {
    /// What the chosen aim gives each region.
    pub fn given(&self, overview: &Overview) -> Option<&[Rupiah]> {
        let share = self.shares.iter().find(|share| share.aim == overview.aim)?;
        share.found.as_ref().ok().map(|found| found.given.as_slice())
    }

    /// The moment as the views take it.
    pub fn scene<'a>(
        &'a self,
        overview: &'a Overview,
        today: Option<Month>,
        lang: Lang,
    ) -> OverviewScene<'a> {
        OverviewScene {
            overview,
            regions: &self.regions,
            standings: &self.standings,
            outlooks: self.engine.found.outlooks.as_deref(),
            chances: &self.engine.found.chances,
            given: self.given(overview),
            is_settled: self.engine.is_settled,
            today,
            lang,
        }
    }
}

/// Finds what follows: regions and where they stand at once, the rest between frames.
#[hook]
pub fn use_derived(overview: &Rc<Overview>) -> DerivedOverview {
    let regions =
        use_memo((Rc::clone(&overview.rows), overview.year), |(rows, year)| OverviewRegions::of(rows, *year));
    let standings = use_memo((Rc::clone(&regions), overview.effort, overview.year), {
        let overview = Rc::clone(overview);
        move |(regions, ..)| Standings::of(regions, &overview)
    });
    let engine = use_outlooks(&regions, overview);
    let outlooks = engine.found.outlooks.clone();
    let shares = use_memo((outlooks, overview.purse, overview.limits.clone()), {
        let (overview, regions) = (Rc::clone(overview), Rc::clone(&regions));
        move |(outlooks, ..)| {
            outlooks.as_ref().map_or_else(Vec::new, |outlooks| PurseShare::all(&overview, &regions, outlooks))
        }
    });
    DerivedOverview { regions, standings, engine, shares }
}

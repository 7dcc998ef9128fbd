//! What a page is about.

use std::rc::Rc;

use anyhow::{Result, anyhow};
use jangkau::data::RegionProfile;
use jangkau::model::{Month, Scenario};
use jangkau::state::link_of;
use jangkau::text::Lang;
use jangkau::view::workbench::{CardShape, card, region_folder};
use jangkau::view::{Projected, data_line, still_headline};

/// A region without a plan, or a plan, with what is said of it. In Indonesian, the language of the portals.
pub struct Subject {
    /// Its folder inside the site, with its last slash.
    pub folder: String,
    /// What it is called: "Simulasi cakupan Jamsostek Kota Binjai".
    pub title: String,
    /// The result in a sentence, as a card says it.
    pub sentence: String,
    /// Where the figures come from.
    pub source: String,
    /// Query and fragment of the card and of the simulation, `?wilayah=12.75` or `#1~...`.
    pub address: String,
    projected: Projected,
}

impl Subject {
    /// A built-in region, as its sources have it, told in the month `today`.
    pub fn region(profile: &RegionProfile, today: Month) -> Self {
        let folder = region_folder(profile.code);
        Self::of(&profile.scenario(0), today, folder, format!("?wilayah={}", profile.code))
    }

    /// A plan, which its link holds, told in the month `today`.
    pub fn plan(scenario: &Scenario, today: Month) -> Self {
        Self::of(scenario, today, "rencana/".to_owned(), link_of(scenario))
    }

    fn of(scenario: &Scenario, today: Month, folder: String, address: String) -> Self {
        let projected = Projected::seen(&Rc::new(scenario.clone()), Some(today));
        let headline = still_headline(&projected, Lang::Id);
        Self {
            folder,
            title: format!("Simulasi cakupan Jamsostek {}", scenario.region.name),
            sentence: format!("{} {}", headline.result, headline.caveat.plain()),
            source: data_line(&projected, Lang::Id).plain(),
            address,
            projected,
        }
    }

    /// The card as a picture, in SVG.
    ///
    /// # Errors
    /// Its chart cannot be drawn.
    pub fn card(&self, shape: CardShape) -> Result<String> {
        card(&self.projected, Lang::Id, shape).map_err(|error| anyhow!("{}: {error:?}", self.title))
    }
}

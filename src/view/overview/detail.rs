//! What opens below a row: where the figures come from, what would be enough, how fast that is, what the purse may give.

use super::pace::asked_of;
use super::row_words::{known_text, source_line, why};
use super::scene::OverviewScene;
use crate::overview::Allowance;
use crate::text::{self, OverviewTexts};

/// The detail of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionDetail {
    /// The region.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What is known and what follows, a line each.
    pub lines: Vec<DetailLine>,
    /// Where the coverage was read; `None` where nobody has published it.
    pub address: Option<String>,
    /// What it may get of the purse; `None` for one that takes no part.
    pub allowance: Option<Allowance>,
    /// Whether the planner can open it.
    pub can_open: bool,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq)]
pub struct DetailLine {
    /// What it is.
    pub name: &'static str,
    /// The value.
    pub value: String,
}

/// The detail of the region with this key.
pub fn region_detail(scene: &OverviewScene<'_>, key: &str) -> Option<RegionDetail> {
    let (place, region) = scene.regions.find(key)?;
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).detail);
    let mut lines = Vec::new();
    let mut add = |name: &'static str, value: String| {
        if !value.is_empty() {
            lines.push(DetailLine { name, value });
        }
    };
    let (known, date) = known_text(region, lang);
    add(
        texts.known,
        [known, date].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
    );
    add(texts.source, source_line(region, lang));
    add(
        texts.said,
        region
            .said
            .map_or("", |note| if lang == crate::text::Lang::Id { note.id } else { note.en })
            .to_owned(),
    );
    add(
        texts.missing,
        if region.said.is_none() || region.scenario.is_some() { why(region, scene) } else { String::new() },
    );
    if let Some(placed) = scene.placed(place) {
        let percent = |value: crate::model::Percent| text::percent(lang, value.0, 2);
        add(texts.without, region.without.map_or_else(String::new, |without| percent(without.coverage)));
        add(texts.planned, percent(placed.standing.coverage));
        add(texts.target, percent(placed.target));
        add(texts.pace, asked_of(scene, placed).unwrap_or_default());
    }
    let address = region.source.as_ref().and_then(|source| {
        let (_, address) = source.source.split_once(", https://")?;
        Some(format!("https://{address}"))
    });
    Some(RegionDetail {
        key: region.key.clone(),
        name: region.name.clone(),
        lines,
        address,
        allowance: region.is_counted().then(|| scene.overview.allowance(key)),
        can_open: region.scenario.is_some(),
    })
}

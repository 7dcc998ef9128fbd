//! The tile map: a square for each region, in the order of the compass; what is beyond it stands in a row below.

use super::region::{Knowledge, KnownPercent, OverviewRegion, OverviewRegions};
use super::row_words::{known_text, short_name};
use super::scene::OverviewScene;
use crate::model::Percent;
use crate::overview::RowOrigin;
use crate::text::{self, Lang, OverviewTexts};

/// So many squares are drawn; the table has all.
const MOST_TILES: usize = 600;
/// Where the shades change, percent.
const STEPS: [f64; 3] = [20.0, 30.0, 40.0];

/// What marks the squares under a plan: the rest of a square follows from its region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileMarks(Vec<[bool; 2]>);

impl TileMarks {
    /// Whether each region is at its target, and whether it gets money of the purse.
    pub fn of(scene: &OverviewScene<'_>) -> Self {
        let places = 0..scene.regions.all.len();
        Self(places.map(|place| [scene.is_reached(place), scene.gets(place)]).collect())
    }
}

/// A square.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "marks that stand beside each other")]
pub struct TileView {
    /// The region.
    pub key: String,
    /// Its name in short.
    pub name: String,
    /// What stands in it; empty without figures.
    pub figure: String,
    /// Shade from 1 to 4; 0 without a coverage.
    pub shade: u32,
    /// Whether only a percentage is known.
    pub is_percent_alone: bool,
    /// Whether its figures are somebody's own.
    pub is_own: bool,
    /// Whether it gets money of the purse.
    pub gets: bool,
    /// Whether it is at its target without money of the purse.
    pub is_reached: bool,
    /// Column and row; `None` beyond the map.
    pub place: Option<(u32, u32)>,
    /// All of it in words.
    pub spoken: String,
}

/// A mark of the map and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLegend {
    /// The class of its picture.
    pub class: &'static str,
    /// What it means.
    pub says: String,
}

/// The squares: those of the map from north to south, then the others in the order of the table.
pub fn tiles(regions: &OverviewRegions, marks: &TileMarks, lang: Lang) -> Vec<TileView> {
    let mut all: Vec<TileView> = regions
        .all
        .iter()
        .zip(&marks.0)
        .map(|(region, [is_reached, gets])| tile(region, *is_reached, *gets, lang))
        .collect();
    all.sort_by_key(|tile| tile.place.map_or((u32::MAX, 0), |(column, row)| (row, column)));
    all.truncate(MOST_TILES);
    all
}

fn tile(region: &OverviewRegion, is_reached: bool, gets: bool, lang: Lang) -> TileView {
    let texts = &OverviewTexts::of(lang).map;
    let (known, said) = known_text(region, lang);
    let name = region.tile.map_or_else(|| short_name(&region.name), |tile| tile.short.to_owned());
    let figure = figure(region, lang);
    // Behind the short name and the figure that are seen.
    let mut spoken = format!(": {}, {known}", region.name);
    for more in
        [said.as_str(), if is_reached { texts.reached } else { "" }, if gets { texts.gets } else { "" }]
    {
        if !more.is_empty() {
            spoken.push_str(", ");
            spoken.push_str(more);
        }
    }
    TileView {
        key: region.key.clone(),
        name,
        figure,
        shade: region.known.map_or(0, shade),
        is_percent_alone: region.knowledge == Knowledge::PercentAlone,
        is_own: region.origin != RowOrigin::Published,
        gets,
        is_reached,
        place: region.tile.map(|tile| (tile.column, tile.row)),
        spoken,
    }
}

fn figure(region: &OverviewRegion, lang: Lang) -> String {
    match (&region.knowledge, region.known) {
        (_, Some(KnownPercent { band: Some((low, high)), .. })) => {
            format!("{}\u{2013}{}", text::decimal(lang, low.0, 0), text::decimal(lang, high.0, 0))
        }
        (_, Some(KnownPercent { percent, is_rough: true, .. })) => {
            format!("\u{b1}{}", text::decimal(lang, percent.0, 0))
        }
        (_, Some(known)) => text::decimal(lang, known.percent.0, 1),
        (Knowledge::Members(members), None) => text::count(lang, members.0),
        (_, None) => String::new(),
    }
}

fn shade(known: KnownPercent) -> u32 {
    let Percent(percent) = known.percent;
    1 + STEPS.iter().filter(|step| percent >= **step).count() as u32
}

/// What the squares mean.
pub fn map_legend(lang: Lang) -> Vec<MapLegend> {
    let texts = &OverviewTexts::of(lang).map;
    let [low, middle, high] = STEPS.map(|step| text::decimal(lang, step, 0));
    let entry = |class: &'static str, says: String| MapLegend { class, says };
    vec![
        entry("is-shade-1", (texts.below)(&low)),
        entry("is-shade-2", format!("{low}\u{2013}{middle}")),
        entry("is-shade-3", format!("{middle}\u{2013}{high}")),
        entry("is-shade-4", (texts.from)(&high)),
        entry("is-shade-3 is-percent-alone", texts.percent_alone.to_owned()),
        entry("is-shade-0", texts.no_data.to_owned()),
    ]
}

/// Where an arrow key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileStep {
    /// Left.
    West,
    /// Right.
    East,
    /// Up.
    North,
    /// Down.
    South,
    /// The first square.
    First,
    /// The last one.
    Last,
}

/// The square that a key leads to from the one at `from`: the nearest on that side of it; beyond the map, and where the map
/// ends, the next or the one before in the order of the squares.
pub fn next_tile(tiles: &[TileView], from: usize, step: TileStep) -> Option<usize> {
    let last = tiles.len().checked_sub(1)?;
    let in_order = match step {
        TileStep::First => return Some(0),
        TileStep::Last => return Some(last),
        TileStep::West | TileStep::North => from.checked_sub(1),
        TileStep::East | TileStep::South => Some(from + 1).filter(|next| *next <= last),
    };
    let Some((column, row)) = tiles.get(from)?.place else { return in_order };
    let ahead = |place: &(u32, u32)| {
        let (across, down) = (i64::from(place.0) - i64::from(column), i64::from(place.1) - i64::from(row));
        let (forward, aside) = match step {
            TileStep::West => (-across, down),
            TileStep::East => (across, down),
            TileStep::North => (-down, across),
            _ => (down, across),
        };
        // In the same row or column first; a square aside counts as far as it lies aside.
        (forward > 0 && aside.abs() <= forward).then_some(forward + 4 * aside.abs())
    };
    let found = tiles.iter().enumerate().filter_map(|(place, tile)| Some((ahead(&tile.place?)?, place)));
    found.min().map(|(_, place)| place).or(in_order)
}

//! The ranked table: regions whose people are counted, those with a percentage alone, those without data.

use super::region::{Knowledge, OverviewRegion};
use super::row_words::{is_old, known_text, short_name, source_line, why};
use super::scene::{OverviewScene, PlacedRegion};
use super::strip::{RegionStrip, strip};
use crate::model::Rupiah;
use crate::order::sort_by_number;
use crate::text::{self, Lang, OverviewTexts};
use crate::view::Tone;
use crate::view::answers::in_ten;

/// A column that the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverviewColumn {
    /// Name of the region.
    Name,
    /// The last coverage that is known.
    Known,
    /// What is missing to the target; regions at their targets come last.
    Gap,
    /// How sure.
    Chance,
    /// Cost to the target.
    Cost,
    /// What it gets of the purse.
    Gets,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverviewOrder {
    /// By this column.
    pub column: OverviewColumn,
    /// From the greatest to the least.
    pub is_descending: bool,
}

/// Which regions are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionFilter {
    /// All.
    All,
    /// Those below their targets.
    Short,
    /// Those at their targets.
    Reached,
    /// Those that get money of the purse.
    Getting,
    /// Those without complete data.
    Incomplete,
}

impl RegionFilter {
    /// All of them, with an id.
    pub const ALL: [(&'static str, Self); 5] = [
        ("semua", Self::All),
        ("kurang", Self::Short),
        ("capai", Self::Reached),
        ("dapat", Self::Getting),
        ("belum", Self::Incomplete),
    ];
}

/// What the table shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableGroup {
    /// Regions whose people are counted.
    pub counted: Vec<RegionRowView>,
    /// Regions that are in no sum: a percentage alone, members alone, figures that cannot be projected.
    pub partial: Vec<RegionRowView>,
    /// Regions without data.
    pub without: Vec<RegionRowView>,
    /// Rows that are there and not made yet.
    pub more: usize,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionRowView {
    /// The region.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The name as the table has it.
    pub short: String,
    /// Its own target, where it has one.
    pub target: String,
    /// Its last coverage that is known.
    pub known: String,
    /// The month of that.
    pub date: String,
    /// Whether that is more than a year old.
    pub is_old: bool,
    /// Whose it is and from where.
    pub source: String,
    /// Where it stands on the axis; `None` for what cannot be projected.
    pub strip: Option<RegionStrip>,
    /// People that are missing, or points.
    pub gap: (String, Tone),
    /// Points that are missing, below the people.
    pub points: String,
    /// How sure; empty until it is found.
    pub chance: String,
    /// The least money to the target; empty until it is found.
    pub cost: (String, Tone),
    /// What would be enough besides money.
    pub enough: String,
    /// What it gets of the purse.
    pub gets: String,
    /// Why it has no people, money or projection; empty where it has.
    pub why: String,
}

/// The rows in their order; `most` rows are made, in the order of the groups.
pub fn table_groups(
    scene: &OverviewScene<'_>,
    order: OverviewOrder,
    filter: RegionFilter,
    search: &str,
    most: usize,
) -> TableGroup {
    let search = search.trim().to_lowercase();
    let is_found = |region: &OverviewRegion| {
        search.is_empty() || region.name.to_lowercase().contains(&search) || region.code.starts_with(&search)
    };
    let is_kept = |place: usize, region: &OverviewRegion| match filter {
        RegionFilter::All => true,
        RegionFilter::Short => region.is_counted() && !scene.is_reached(place),
        RegionFilter::Reached => scene.is_reached(place),
        RegionFilter::Getting => scene.gets(place),
        RegionFilter::Incomplete => !region.is_counted(),
    };
    let mut places: [Vec<usize>; 3] = Default::default();
    let [counted, partial, without] = &mut places;
    for (place, region) in scene.regions.all.iter().enumerate() {
        if is_found(region) && is_kept(place, region) {
            match region.knowledge {
                Knowledge::Counted => counted.push(place),
                Knowledge::Nothing => without.push(place),
                _ => partial.push(place),
            }
        }
    }
    let mut left = most;
    let [counted, partial, without] = places.map(|mut places| {
        sorted(scene, &mut places, order);
        let shown = places.len().min(left);
        left -= shown;
        let rows: Vec<RegionRowView> =
            places.iter().take(shown).filter_map(|place| row(scene, *place)).collect();
        (rows, places.len() - shown)
    });
    let more = counted.1 + partial.1 + without.1;
    TableGroup { counted: counted.0, partial: partial.0, without: without.0, more }
}

fn sorted(scene: &OverviewScene<'_>, places: &mut [usize], order: OverviewOrder) {
    let name = |place: &usize| scene.regions.all.get(*place).map(|region| region.sorted_as.as_str());
    places.sort_by(|one, other| name(one).cmp(&name(other)));
    if order.column != OverviewColumn::Name {
        let sign = if order.is_descending { -1.0 } else { 1.0 };
        // Without a number a row stays behind all others, in either direction.
        sort_by_number(places, |place| {
            number(scene, *place, order.column).map_or(f64::MAX, |number| sign * number)
        });
    } else if order.is_descending {
        places.reverse();
    }
}

/// What a row is sorted by.
fn number(scene: &OverviewScene<'_>, place: usize, column: OverviewColumn) -> Option<f64> {
    let placed = scene.placed(place);
    let outlook = scene.outlooks.and_then(|outlooks| outlooks.at(place));
    match column {
        OverviewColumn::Name => None,
        OverviewColumn::Known => scene.regions.all.get(place)?.known.map(|known| known.percent.0),
        OverviewColumn::Gap => placed.map(|placed| {
            let missing = placed.missing().0;
            // Who is there comes after everybody who is not, the furthest ahead last.
            if placed.is_reached() { 1e3 - missing } else { missing }
        }),
        OverviewColumn::Chance => *scene.chances.get(place)?,
        OverviewColumn::Cost => {
            let placed = placed.filter(|placed| placed.region.is_counted())?;
            let cost = outlook?.cost_to_target.map_or(1e17, |cost| cost.0);
            Some(if placed.is_reached() { 1e18 } else { cost })
        }
        OverviewColumn::Gets => Some(scene.given_to(place).0).filter(|given| *given > 0.0),
    }
}

fn row(scene: &OverviewScene<'_>, place: usize) -> Option<RegionRowView> {
    let region = scene.regions.all.get(place)?;
    let (lang, placed) = (scene.lang, scene.placed(place));
    let texts = &OverviewTexts::of(lang).table;
    let (known, date) = known_text(region, lang);
    let target = region
        .own_target
        .map_or_else(String::new, |target| (texts.own_target)(&text::percent(lang, target.0, 2)));
    Some(RegionRowView {
        key: region.key.clone(),
        name: region.name.clone(),
        short: short_name(&region.name),
        target,
        known,
        date,
        is_old: is_old(region.month, scene.today),
        source: source_line(region, lang),
        strip: placed.map(|placed| strip(scene, placed)),
        gap: placed.map_or((String::new(), Tone::Plain), |placed| gap(placed, lang)),
        points: placed.filter(|placed| placed.region.is_counted()).map_or_else(String::new, |placed| {
            (texts.points)(&text::decimal(lang, placed.missing().0.abs(), 2))
        }),
        chance: chance(scene, place),
        cost: cost(scene, place),
        enough: enough(scene, place),
        gets: gets(scene, place),
        why: why(region, scene),
    })
}

fn gap(placed: PlacedRegion<'_>, lang: Lang) -> (String, Tone) {
    let texts = &OverviewTexts::of(lang).table;
    let tone = if placed.is_reached() { Tone::Reached } else { Tone::Short };
    let missing = placed.missing();
    let amount = if placed.region.is_counted() {
        let people = placed.missing_people().0.abs();
        text::count(lang, people)
    } else {
        (texts.points)(&text::decimal(lang, missing.0.abs(), 2))
    };
    (if placed.is_reached() { (texts.ahead)(&amount) } else { amount }, tone)
}

fn chance(scene: &OverviewScene<'_>, place: usize) -> String {
    let odds = scene.chances.get(place).copied().flatten();
    odds.map_or_else(String::new, |odds| in_ten(scene.lang, odds))
}

fn cost(scene: &OverviewScene<'_>, place: usize) -> (String, Tone) {
    let texts = &OverviewTexts::of(scene.lang).table;
    let Some(placed) = scene.placed(place).filter(|placed| placed.region.is_counted()) else {
        return (String::new(), Tone::Plain);
    };
    if placed.is_reached() {
        return (texts.there.to_owned(), Tone::Reached);
    }
    match scene.outlooks.and_then(|outlooks| outlooks.at(place)).map(|outlook| outlook.cost_to_target) {
        None => (String::new(), Tone::Plain),
        Some(None) => (texts.no_money.to_owned(), Tone::Short),
        Some(Some(cost)) => (text::rupiah_words(scene.lang, cost.0), Tone::Plain),
    }
}

fn enough(scene: &OverviewScene<'_>, place: usize) -> String {
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).table);
    let Some(outlooks) = scene.outlooks else { return String::new() };
    if scene.placed(place).is_none_or(|placed| placed.is_reached()) {
        return String::new();
    }
    let rates = outlooks.enough_at(place).map(|rate| rate.map(|rate| text::percent(lang, 100.0 * rate, 2)));
    match rates {
        [Some(wage), Some(self_paid)] => (texts.enough_either)(&wage, &self_paid),
        [Some(wage), None] => (texts.enough_wage)(&wage),
        [None, Some(self_paid)] => (texts.enough_self_paid)(&self_paid),
        [None, None] => texts.enough_neither.to_owned(),
    }
}

fn gets(scene: &OverviewScene<'_>, place: usize) -> String {
    if scene.given.is_none() || !scene.regions.is_counted(place) {
        return String::new();
    }
    let given = scene.given_to(place);
    if given > Rupiah::ZERO { text::rupiah_words(scene.lang, given.0) } else { text::NO_NUMBER.to_owned() }
}

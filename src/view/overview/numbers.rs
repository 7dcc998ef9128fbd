//! The overview as a table of plain numbers: for spreadsheets, and as the command line writes it.

use super::outlooks::Outlooks;
use super::region::OverviewRegion;
use super::scene::OverviewScene;
use crate::codec::answers::regions::{ProjectedRegion, RegionAnswer, region_csv, regions_head};
use crate::model::answers::Standing;
use crate::model::{Month, Percent, Rupiah, Workers};
use crate::text::OverviewTexts;
use crate::view::workbench::{ColumnPlaces, NumberTable, Plain};

/// The rows as `jangkau regions --format csv` writes them; chances are those on the page.
pub fn overview_csv(scene: &OverviewScene<'_>, outlooks: &Outlooks) -> String {
    let mut text = regions_head();
    for (place, region) in scene.regions.all.iter().enumerate() {
        let projected = outlooks.at(place).map(|outlook| {
            let allocation = scene.given.filter(|_| region.is_counted()).map(|_| scene.given_to(place));
            let money = allocation.unwrap_or_default();
            let standing = if money > Rupiah::ZERO {
                let active = outlook.curve.members(money);
                Standing { active, coverage: active.percent_of(outlook.eligible) }
            } else {
                outlook.planned
            };
            let probability = scene.chances.get(place).copied().flatten();
            ProjectedRegion { outlook: outlook.clone(), standing, probability, allocation }
        });
        let counted = region.scenario.as_deref().filter(|_| region.is_counted());
        text.push_str(&region_csv(&RegionAnswer {
            code: region.code.clone(),
            name: region.name.clone(),
            eligible: counted.map(|scenario| scenario.region.eligible_workers),
            known: region.month.zip(region.known.map(|known| known.percent)),
            projected,
        }));
    }
    text
}

/// The numbers of a region, exact; what is not known has none.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionNumbers {
    /// Code of the Ministry of Home Affairs; may be empty.
    pub code: String,
    /// Name.
    pub name: String,
    /// Whose its figures are and from where.
    pub source: String,
    /// The month of its figures.
    pub month: Option<Month>,
    /// The last coverage that is known.
    pub known: Option<Percent>,
    /// Coverage in the December if nobody does anything.
    pub without: Option<Percent>,
    /// Eligible workers in the December, where people are counted.
    pub eligible: Option<Workers>,
    /// Members in the December under the common plan, where people are counted.
    pub members: Option<Workers>,
    /// Coverage under the common plan.
    pub planned: Option<Percent>,
    /// Coverage to reach, where it can be projected.
    pub target: Option<Percent>,
    /// How sure, from 0 to 1.
    pub chance: Option<f64>,
    /// The least money to the target.
    pub cost: Option<Rupiah>,
    /// What it gets of the purse.
    pub gets: Option<Rupiah>,
    /// Members that this buys.
    pub bought: Option<Workers>,
}

/// The numbers of all regions, in their order.
pub fn region_numbers(scene: &OverviewScene<'_>) -> Vec<RegionNumbers> {
    let places = scene.regions.all.iter().enumerate();
    places.map(|(place, region)| numbers_of(scene, place, region)).collect()
}

fn numbers_of(scene: &OverviewScene<'_>, place: usize, region: &OverviewRegion) -> RegionNumbers {
    let placed = scene.placed(place);
    let counted = placed.filter(|placed| placed.region.is_counted());
    let outlook = scene.outlooks.and_then(|outlooks| outlooks.at(place)).filter(|_| counted.is_some());
    let gets = scene.given.filter(|_| counted.is_some()).map(|_| scene.given_to(place));
    let bought = outlook.zip(gets).map(|(outlook, gets)| {
        if gets > Rupiah::ZERO { outlook.curve.members(gets) - outlook.planned.active } else { Workers::ZERO }
    });
    RegionNumbers {
        code: region.code.clone(),
        name: region.name.clone(),
        source: super::row_words::source_line(region, scene.lang),
        month: region.month,
        known: region.known.map(|known| known.percent),
        without: region.without.map(|without| without.coverage),
        eligible: counted.and(region.without).map(|without| without.eligible),
        members: counted.map(|placed| placed.standing.active),
        planned: placed.map(|placed| placed.standing.coverage),
        target: placed.map(|placed| placed.target),
        chance: scene.chances.get(place).copied().flatten(),
        cost: outlook.and_then(|outlook| outlook.cost_to_target),
        gets,
        bought,
    }
}

/// The same for people: heads in their language, whole people and rupiah.
pub fn overview_numbers(scene: &OverviewScene<'_>) -> NumberTable {
    let texts = &OverviewTexts::of(scene.lang).columns;
    let (whole, two) = (ColumnPlaces::None, ColumnPlaces::Two);
    let places = [whole, whole, whole, whole, two, two, two, whole, two, two, whole, whole, whole];
    let heads = texts.iter().map(|head| (*head).to_owned());
    let mut table = NumberTable::new(heads.zip(places).collect());
    let number = |value: Option<f64>| value.map_or(Plain::Unknown, Plain::Number);
    let words = |text: String| if text.is_empty() { Plain::Unknown } else { Plain::Text(text) };
    for of in region_numbers(scene) {
        let missing = of.target.zip(of.planned).map(|(target, planned)| target - planned);
        let people = of.target.zip(of.eligible).zip(of.members);
        table.push(vec![
            words(of.code),
            words(of.name),
            words(of.source),
            words(of.month.map_or_else(String::new, |month| month.to_string())),
            number(of.known.map(|known| known.0)),
            number(of.without.map(|without| without.0)),
            number(of.planned.map(|planned| planned.0)),
            number(people.map(|((target, eligible), members)| (target.of(eligible) - members).0)),
            number(missing.map(|missing| missing.0)),
            number(of.chance),
            number(of.cost.map(|cost| cost.0)),
            number(of.gets.map(|gets| gets.0)),
            number(of.bought.map(|bought| bought.0)),
        ]);
    }
    table
}

/// The name of a file of the overview: `ikhtisar-sumatera-utara_2026-11-28.csv`.
pub fn overview_file_name(name: &str, day: (i32, u32, u32), ending: &str) -> String {
    let letters = name.to_lowercase();
    let words: Vec<&str> = letters
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = if words.is_empty() { "wilayah".to_owned() } else { words.join("-") };
    let (year, month, day) = day;
    format!("ikhtisar-{name}_{year:04}-{month:02}-{day:02}.{ending}")
}

//! The overview as a table of plain numbers: for spreadsheets, and as the command line writes it.

use super::outlooks::Outlooks;
use super::scene::OverviewScene;
use crate::codec::answers::regions::{ProjectedRegion, RegionAnswer, region_csv, regions_head};
use crate::model::Rupiah;
use crate::model::answers::Standing;
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

/// The same for people: heads in their language, whole people and rupiah.
pub fn overview_numbers(scene: &OverviewScene<'_>) -> NumberTable {
    let texts = &OverviewTexts::of(scene.lang).columns;
    let (whole, two) = (ColumnPlaces::None, ColumnPlaces::Two);
    let places = [whole, whole, whole, whole, two, two, two, whole, two, two, whole, whole, whole];
    let heads = texts.iter().map(|head| (*head).to_owned());
    let mut table = NumberTable::new(heads.zip(places).collect());
    for (place, region) in scene.regions.all.iter().enumerate() {
        let placed = scene.placed(place);
        let counted = placed.filter(|placed| placed.region.is_counted());
        let outlook = scene.outlooks.and_then(|outlooks| outlooks.at(place)).filter(|_| counted.is_some());
        let number = |value: Option<f64>| value.map_or(Plain::Unknown, Plain::Number);
        let words = |text: String| if text.is_empty() { Plain::Unknown } else { Plain::Text(text) };
        let given = scene.given.filter(|_| counted.is_some()).map(|_| scene.given_to(place));
        table.push(vec![
            words(region.code.clone()),
            words(region.name.clone()),
            words(super::row_words::source_line(region, scene.lang)),
            words(region.month.map_or_else(String::new, |month| month.to_string())),
            number(region.known.map(|known| known.percent.0)),
            number(region.without.map(|without| without.coverage.0)),
            number(placed.map(|placed| placed.standing.coverage.0)),
            number(counted.map(|placed| placed.missing_people().0)),
            number(placed.map(|placed| placed.missing().0)),
            number(scene.chances.get(place).copied().flatten()),
            number(outlook.and_then(|outlook| outlook.cost_to_target).map(|cost| cost.0)),
            number(given.map(|given| given.0)),
            number(outlook.zip(given).map(|(outlook, given)| {
                if given > Rupiah::ZERO {
                    (outlook.curve.members(given) - outlook.planned.active).0
                } else {
                    0.0
                }
            })),
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

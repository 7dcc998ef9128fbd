//! A region that somebody adds by its code or name.

use super::region::OverviewRegions;
use crate::data::{place, place_named};
use crate::model::RegionRow;
use crate::overview::row_key;
use crate::text::{Lang, OverviewTexts};

/// What a typed region is.
#[derive(Clone, Debug, PartialEq)]
pub enum AddedRegion {
    /// Nothing was typed.
    Nothing,
    /// It stands in the table under this key, with a sentence that says so.
    There(String, String),
    /// A new row and its key.
    New(String, Box<RegionRow>),
}

/// The region that `text` names: a public place by code or name, else one of the planner's own.
pub fn added_region(regions: &OverviewRegions, text: &str, lang: Lang) -> AddedRegion {
    let text = text.trim();
    if text.is_empty() {
        return AddedRegion::Nothing;
    }
    let row = match place(text).or_else(|| place_named(text)) {
        Some(place) => {
            RegionRow { code: place.code.to_owned(), name: place.name.to_owned(), ..RegionRow::default() }
        }
        None => RegionRow { name: text.to_owned(), ..RegionRow::default() },
    };
    let key = row_key(&row);
    match regions.find(&key) {
        Some((_, region)) => AddedRegion::There(key, (OverviewTexts::of(lang).page.twice)(&region.name)),
        None => AddedRegion::New(key, Box::new(row)),
    }
}

//! The 33 kabupaten and kota of North Sumatra as they stand on the overview: where each lies, and what has been published
//! about it. Most have published nothing: that is a row here too, and never a 0.
//!
//! The five built-in regions say more about themselves ([`super::find`]); for the others a [`PublishedRegion`] becomes a
//! region by the defaults of an own one, as the row of a table does.

mod published;
mod records;

pub use published::{Published, PublishedRegion};
pub use records::{PaceRecord, pace_records};

use published::{
    ASAHAN, KARO, LABUHANBATU, MANDAILING_NATAL, PADANG_LAWAS_UTARA, SIMALUNGUN, TAPANULI_UTARA, TOBA,
};

/// The code of North Sumatra.
pub const PROVINCE: &str = "12";
/// Its name.
pub const PROVINCE_NAME: &str = "Sumatera Utara";

/// A place of the tile map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tile {
    /// Code of the Ministry of Home Affairs.
    pub code: &'static str,
    /// Its name as it fits into a square.
    pub short: &'static str,
    /// Column, from 0 in the west.
    pub column: u32,
    /// Row, from 0 in the north.
    pub row: u32,
    /// What has been published, where the region is not built in; `None` for nothing.
    pub published: Option<&'static PublishedRegion>,
}

/// Rows and columns of the map.
pub const TILES_ACROSS: u32 = 8;

/// The 33 regions by their codes. A long name may break on a narrow map, where a soft hyphen stands.
pub const TILES: [Tile; 33] = [
    tile("12.01", "Tap\u{ad}teng", 4, 5),
    known("12.02", "Taput", 5, 4, &TAPANULI_UTARA),
    tile("12.03", "Tapsel", 5, 5),
    tile("12.04", "Nias", 1, 6),
    tile("12.05", "Lang\u{ad}kat", 3, 0),
    known("12.06", "Karo", 3, 1, &KARO),
    tile("12.07", "D. Ser\u{ad}dang", 4, 1),
    known("12.08", "Sima\u{ad}lungun", 4, 2, &SIMALUNGUN),
    known("12.09", "Asahan", 6, 2, &ASAHAN),
    known("12.10", "Labu\u{ad}han B.", 7, 3, &LABUHANBATU),
    tile("12.11", "Dairi", 3, 2),
    known("12.12", "Toba", 5, 3, &TOBA),
    known("12.13", "Madina", 5, 7, &MANDAILING_NATAL),
    tile("12.14", "Nias Sel.", 1, 7),
    tile("12.15", "Pakpak B.", 3, 3),
    tile("12.16", "Hum\u{ad}bahas", 4, 4),
    tile("12.17", "Samo\u{ad}sir", 4, 3),
    tile("12.18", "Sergai", 5, 1),
    tile("12.19", "Batu Bara", 7, 1),
    known("12.20", "Paluta", 6, 4, &PADANG_LAWAS_UTARA),
    tile("12.21", "Palas", 6, 5),
    tile("12.22", "Labu\u{ad}sel", 7, 4),
    tile("12.23", "Labura", 6, 3),
    tile("12.24", "Nias Utara", 0, 5),
    tile("12.25", "Nias Barat", 0, 6),
    tile("12.71", "Medan", 5, 0),
    tile("12.72", "Siantar", 5, 2),
    tile("12.73", "Si\u{ad}bolga", 4, 6),
    tile("12.74", "Tj. Balai", 7, 2),
    tile("12.75", "Binjai", 4, 0),
    tile("12.76", "T. Tinggi", 6, 1),
    tile("12.77", "Sidim\u{ad}puan", 5, 6),
    tile("12.78", "G. Sitoli", 1, 5),
];

const fn tile(code: &'static str, short: &'static str, column: u32, row: u32) -> Tile {
    Tile { code, short, column, row, published: None }
}

const fn known(
    code: &'static str,
    short: &'static str,
    column: u32,
    row: u32,
    published: &'static PublishedRegion,
) -> Tile {
    Tile { published: Some(published), ..tile(code, short, column, row) }
}

/// The tile of a region.
pub fn tile_of(code: &str) -> Option<&'static Tile> {
    TILES.iter().find(|tile| tile.code == code)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::data::{RegionFigures, find, place, places};
    use crate::model::validate;

    #[test]
    fn every_region_of_the_province_has_a_square_of_its_own() {
        let own: Vec<&str> =
            places().filter(|place| place.code.starts_with("12.")).map(|place| place.code).collect();
        assert_eq!(TILES.map(|tile| tile.code).to_vec(), own);
        let mut squares: Vec<(u32, u32)> = TILES.iter().map(|tile| (tile.row, tile.column)).collect();
        squares.sort_unstable();
        squares.dedup();
        assert_eq!(squares.len(), 33);
        assert!(TILES.iter().all(|tile| tile.column < TILES_ACROSS && tile.row < TILES_ACROSS));
    }

    #[test]
    fn what_was_published_can_be_projected_and_is_that_of_no_built_in_region() {
        let mut counted = Vec::new();
        for tile in TILES.iter().filter(|tile| tile.published.is_some()) {
            assert_eq!(find(tile.code).map(|profile| profile.code), None);
            let name = place(tile.code).unwrap().name;
            let figures = tile.published.unwrap().figures(tile.code);
            if let Some(scenario) = figures.scenario() {
                assert_eq!((validate(scenario), scenario.region.name.as_str()), (Ok(()), name));
                counted.push((tile.short, matches!(figures, RegionFigures::Counted(_))));
            }
        }
        let all = [
            ("Taput", true),
            ("Karo", false),
            ("Asahan", true),
            ("Labu\u{ad}han B.", true),
            ("Paluta", true),
        ];
        assert_eq!(counted, all);
    }
}

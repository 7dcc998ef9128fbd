//! Minimum wages of all 33 kabupaten and kota of North Sumatra, for a region that is not built in.

use super::figure::{AsOf, Citation, Figure, Note};
use super::sourced::Sourced;
use super::sources;
use crate::model::{Field, Rupiah, Source, Status};

/// The table: a line each with the ministry's code and the rupiah of 2024, 2025 and 2026, or `UMP` where the region has no
/// minimum wage of its own.
const TABLE: &str = include_str!("wages.txt");

/// Years of the table.
const YEARS: [i32; 3] = [2024, 2025, 2026];

const OWN: [(AsOf, &Citation); 3] = [
    (AsOf::new("2023-11-30"), &sources::UMK_2024),
    (AsOf::new("2024-12-18"), &sources::UMK_2025),
    (AsOf::new("2025-12-24"), &sources::UMK_2026),
];

/// The province's, which holds where a region has none of its own.
const PROVINCE: [Figure<Rupiah>; 3] = [
    of_province(2_809_915.0, AsOf::new("2023-12"), &sources::UMP_2024),
    of_province(2_992_559.0, AsOf::new("2024-12"), &sources::UMP_2025),
    of_province(3_228_971.0, AsOf::new("2025-12-19"), &sources::UMP_2026),
];

const fn of_province(value: f64, as_of: AsOf, source: &'static Citation) -> Figure<Rupiah> {
    Figure {
        value: Rupiah(value),
        as_of,
        status: Status::Derived,
        source,
        note: Some(Note {
            id: "Daerah ini tidak punya UMK sendiri; berlaku upah minimum provinsi.",
            en: "This region has no minimum wage of its own; that of the province holds.",
        }),
    }
}

/// The minimum wages of the place with this code of the ministry, by year, each with its source; none for a place of
/// another province.
pub fn published_wages(code: &str) -> Vec<(i32, Rupiah, Source)> {
    let line = TABLE.lines().filter_map(|line| line.split_once(' ')).find(|(of, _)| *of == code);
    let Some((_, rest)) = line else { return Vec::new() };
    let mut own = rest.split(' ');
    let mut wages = Vec::new();
    for ((year, (as_of, source)), province) in YEARS.into_iter().zip(OWN).zip(PROVINCE) {
        let figure = match own.next().and_then(|rupiah| rupiah.parse().ok()) {
            Some(rupiah) => {
                Figure { value: Rupiah(rupiah), as_of, status: Status::Reported, source, note: None }
            }
            None => province,
        };
        wages.push((year, figure.value, Sourced::new(Field::MinimumWage(year), &figure).source()));
    }
    wages
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::data::{REGIONS, place, places};

    #[test]
    fn all_of_north_sumatra_have_their_wages_and_nobody_else() {
        let of_province = |code: &str| code.starts_with("12.");
        for known in places() {
            let wages = published_wages(known.code);
            assert_eq!(wages.len(), if of_province(known.code) { 3 } else { 0 }, "{known:?}");
            assert!(wages.iter().all(|(_, wage, _)| (2.5e6..5e6).contains(&wage.0)), "{known:?}");
            assert!(wages.is_sorted_by(|one, next| one.0 < next.0 && one.1 < next.1), "they rise every year");
        }
        assert_eq!(TABLE.lines().count(), 33);
        assert!(TABLE.lines().all(|line| place(line.split_once(' ').unwrap().0).is_some()));
    }

    #[test]
    fn the_built_in_regions_have_the_same() {
        for profile in &REGIONS {
            let known: Vec<_> = profile
                .minimum_wage
                .iter()
                .map(|(year, wage)| {
                    (*year, wage.value, Sourced::new(Field::MinimumWage(*year), wage).source())
                })
                .collect();
            assert_eq!(published_wages(profile.code), known, "{}", profile.name);
        }
    }

    #[test]
    fn a_region_without_its_own_has_that_of_the_province_and_says_so() {
        let nias = published_wages("12.04");
        assert_eq!(
            nias.iter().map(|(_, wage, _)| wage.0).collect::<Vec<_>>(),
            [2_809_915.0, 2_992_559.0, 3_228_971.0]
        );
        assert!(
            nias.iter()
                .all(|(.., source)| source.status == Status::Derived && source.note.contains("provinsi"))
        );
        let langkat = published_wages("12.05");
        assert_eq!(
            langkat.iter().map(|(_, wage, _)| wage.0).collect::<Vec<_>>(),
            [2_943_343.0, 3_134_660.0, 3_402_892.0]
        );
        assert!(
            langkat.iter().all(|(.., source)| source.status == Status::Reported && !source.as_of.is_empty())
        );
    }
}

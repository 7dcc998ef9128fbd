//! The built-in regions, in the order of the choice.

mod binjai;
mod medan;
mod padangsidimpuan;
mod serdang_bedagai;
mod tebing_tinggi;

use super::figure::{AsOf, Citation, Figure, Note};
use super::region::RegionProfile;
use super::sources;
use crate::model::{Rupiah, Status, Workers};

/// Binjai opens; it alone has published numerator, base and two yearly targets.
pub static REGIONS: [RegionProfile; 5] = [
    binjai::PROFILE,
    tebing_tinggi::PROFILE,
    serdang_bedagai::PROFILE,
    padangsidimpuan::PROFILE,
    medan::PROFILE,
];

/// Minimum wages by decree of the governor, as printed by the press.
const fn minimum_wages(of_2024: f64, of_2025: f64, of_2026: f64) -> [(i32, Figure<Rupiah>); 3] {
    [
        (2024, minimum_wage(of_2024, AsOf::new("2023-11-30"), &sources::UMK_2024)),
        (2025, minimum_wage(of_2025, AsOf::new("2024-12-18"), &sources::UMK_2025)),
        (2026, minimum_wage(of_2026, AsOf::new("2025-12-24"), &sources::UMK_2026)),
    ]
}

const fn minimum_wage(value: f64, as_of: AsOf, source: &'static Citation) -> Figure<Rupiah> {
    Figure { value: Rupiah(value), as_of, status: Status::Reported, source, note: None }
}

/// The convention for a region that has published no base. `source` is the page that gives only percentages.
const fn per_100k(as_of: AsOf, source: &'static Citation) -> Figure<Workers> {
    Figure {
        value: Workers(100_000.0),
        as_of,
        status: Status::Assumed,
        source,
        note: Some(Note {
            id: "Jumlah pekerja eligible tidak dipublikasikan: semua angka orang dan rupiah berlaku per 100.000 pekerja eligible. Isi jumlahnya bila Anda tahu.",
            en: "The number of eligible workers is not published: all people and rupiah are per 100,000 eligible workers. Enter the number if you know it.",
        }),
    }
}

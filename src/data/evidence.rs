//! National and neighbouring figures that fill what a region has not published.

use super::figure::{AsOf, Figure, Note};
use super::sources;
use crate::model::{Status, Workers};

/// Share of the formal pool in the eligible workers, where a region has none of its own.
pub const FORMAL_SHARE: Figure<f64> = Figure {
    value: 0.40,
    as_of: AsOf::new("2025-07-31"),
    status: Status::Assumed,
    source: &sources::NATIONAL_ELIGIBLE,
    note: Some(Note {
        id: "Nasional: 40% dari 101,81 juta pekerja eligible bekerja di sektor formal; dipakai untuk daerah ini sampai ada angkanya sendiri.",
        en: "National: 40% of 101.81 million eligible workers are in the formal sector; used for this region until it has its own figure.",
    }),
};

/// Share of wage earners, non-ASN among them, in the active members.
pub const MIX_WAGE: Figure<f64> = mix(
    0.635,
    "Komposisi daerah tidak dipublikasikan; dipakai komposisi nasional: penerima upah, honorer termasuk, 26,26 dari 41,37 juta = 63,5%. Dihitung sebagai sisa, agar jumlahnya tepat.",
    "The region's mix is not published; the national mix is used: wage earners, honorary staff among them, 26.26 of 41.37 million = 63.5%. Taken as the rest, so that the parts sum.",
);

/// Share of self-paying members.
pub const MIX_SELF_PAID: Figure<f64> = mix(
    0.231,
    "Komposisi daerah tidak dipublikasikan; dipakai komposisi nasional: 9,58 dari 41,37 juta = 23,1% (dibulatkan agar jumlahnya 100%).",
    "The region's mix is not published; the national mix is used: 9.58 of 41.37 million = 23.1% (rounded so that the shares sum to 100%).",
);

/// Share of construction members.
pub const MIX_CONSTRUCTION: Figure<f64> = mix(
    0.134,
    "Komposisi daerah tidak dipublikasikan; dipakai komposisi nasional: 5,53 dari 41,37 juta = 13,4%.",
    "The region's mix is not published; the national mix is used: 5.53 of 41.37 million = 13.4%.",
);

const fn mix(value: f64, id: &'static str, en: &'static str) -> Figure<f64> {
    Figure {
        value,
        as_of: AsOf::new("2025-02"),
        status: Status::Derived,
        source: &sources::NATIONAL_MIX,
        note: Some(Note { id, en }),
    }
}

/// People whom Medan's ward heads (Kepling) enrolled from May to 29 October 2025: the fastest drive found,
/// about 0.016 to 0.019 of the uncovered informal workers a month.
pub const KEPLING_ENROLLED: Figure<Workers> = kepling(
    37_058.0,
    "Mei-29 Oktober 2025, 74,08% dari 50.025; sekitar 1,6-1,9% pekerja informal yang belum terlindungi per bulan, laju tertinggi yang tercatat.",
    "May to 29 October 2025, 74.08% of 50,025; about 1.6-1.9% of the uncovered informal workers a month, the highest rate on record.",
);

/// People whom the ward heads were asked to enrol, 25 each.
pub const KEPLING_TARGET: Figure<Workers> = kepling(
    50_025.0,
    "25 orang per kepala lingkungan, tanpa APBD.",
    "25 people per ward head, without the city budget.",
);

/// Of those enrolled, people who had paid one month only.
pub const KEPLING_ONE_MONTH: Figure<Workers> = kepling(
    18_152.0,
    "18.152 / 37.058 = 49% baru membayar satu bulan; termasuk yang baru mendaftar, jadi ini batas atas.",
    "18,152 / 37,058 = 49% had paid one month only; recent joiners are among them, so this is an upper bound.",
);

const fn kepling(value: f64, id: &'static str, en: &'static str) -> Figure<Workers> {
    Figure {
        value: Workers(value),
        as_of: AsOf::new("2025-10-29"),
        status: Status::Reported,
        source: &sources::MEDAN_SPEECH,
        note: Some(Note { id, en }),
    }
}

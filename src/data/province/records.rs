//! How fast coverage has risen somewhere, as far as it is on record: what stands beside a pace that a target asks for.

use crate::data::evidence::KEPLING_ENROLLED;
use crate::data::figure::{AsOf, Citation, Note};
use crate::data::sources;
use crate::model::Percent;

/// A rise of members that was reached somewhere, as points of the eligible workers a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaceRecord {
    /// Where.
    pub place: &'static str,
    /// When, in words.
    pub when: Note,
    /// Points of the eligible workers a month.
    pub a_month: Percent,
    /// How it was found.
    pub arithmetic: Note,
    /// Date of the last figure.
    pub as_of: AsOf,
    /// Where it was read: the last figure first.
    pub sources: &'static [&'static Citation],
}

/// What is on record, fastest first.
pub fn pace_records() -> [PaceRecord; 3] {
    [
        PaceRecord {
            place: "Kota Makassar",
            when: Note { id: "Agustus-Desember 2025", en: "August to December 2025" },
            a_month: a_month(296_178.0 - 263_903.0, 507_506.0, 4.0),
            arithmetic: Note {
                id: "(296.178 - 263.903) / 507.506 dalam 4 bulan; 263.903 adalah 52% dari 507.506.",
                en: "(296,178 - 263,903) / 507,506 in 4 months; 263,903 is 52% of 507,506.",
            },
            as_of: AsOf::new("2026-01-12"),
            sources: &[&sources::MAKASSAR, &sources::MAKASSAR_AUGUST],
        },
        PaceRecord {
            place: "Kabupaten Labuhanbatu",
            when: Note {
                id: "sepanjang 2024, dengan program iuran",
                en: "all of 2024, with programmes that pay",
            },
            a_month: a_month(27_637.0, 181_567.0, 12.0),
            arithmetic: Note { id: "27.637 / 181.567 dalam 12 bulan.", en: "27,637 / 181,567 in 12 months." },
            as_of: AsOf::new("2025-08"),
            sources: &[&sources::LABUHANBATU],
        },
        PaceRecord {
            place: "Kota Medan",
            when: Note {
                id: "Mei-Oktober 2025, lewat kepala lingkungan",
                en: "May to October 2025, by ward heads",
            },
            a_month: a_month(KEPLING_ENROLLED.value.0, 849_807.0, 6.0),
            arithmetic: Note { id: "37.058 / 849.807 dalam 6 bulan.", en: "37,058 / 849,807 in 6 months." },
            as_of: KEPLING_ENROLLED.as_of,
            sources: &[KEPLING_ENROLLED.source],
        },
    ]
}

fn a_month(people: f64, eligible: f64, months: f64) -> Percent {
    Percent(100.0 * people / eligible / months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_in_order_and_as_published() {
        let paces = pace_records().map(|record| (record.a_month.0 * 100.0).round() / 100.0);
        assert_eq!(paces, [1.59, 1.27, 0.73]);
    }
}

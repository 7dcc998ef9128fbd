//! What is wrong with a table of regions, or with what is asked about it.

use crate::model::{Month, Rupiah};
use crate::text::{Lang, count};

/// Why a question about many regions has no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum RegionsMistake {
    /// A limit for a region that gets nothing of the purse: the table has no such code, or no figures for it.
    NoSuchRegion(String),
    /// A purse that does not hold what the regions get at least.
    PurseTooSmall {
        /// What they get at least.
        least: Rupiah,
    },
    /// A part of a common plan that counts the people of one region.
    PartOfOneRegion(&'static str),
}

/// The reason in both languages.
pub(super) fn regions_mistake(mistake: &RegionsMistake) -> (String, String) {
    match mistake {
        RegionsMistake::NoSuchRegion(code) => (
            format!("--limit {code}: tabel tidak memuat wilayah itu dengan pekerja eligible dan peserta"),
            format!("--limit {code}: the table has no such region with eligible workers and members"),
        ),
        RegionsMistake::PurseTooSmall { least } => (
            format!(
                "--purse lebih kecil daripada jumlah batas bawah wilayah, Rp{}",
                count(Lang::Id, least.0)
            ),
            format!("--purse is smaller than what the regions get at least, Rp{}", count(Lang::En, least.0)),
        ),
        RegionsMistake::PartOfOneRegion(part) => (
            format!("{part} menghitung orang satu wilayah; rencana bersama tidak dapat memuatnya"),
            format!("{part} counts the people of one region; a common plan cannot have it"),
        ),
    }
}

/// Why a row of a table of regions is left out.
#[derive(Clone, Debug, PartialEq)]
pub enum TableMistake {
    /// It is about a region that has a row already.
    Twice {
        /// The row of the file that counts.
        first: usize,
    },
    /// It and all after it are too many.
    TooMany {
        /// Rows that are answered.
        most: usize,
    },
    /// Its figures are of no month.
    MonthMissing,
    /// Its figures are later than the December that is asked about.
    AfterTarget {
        /// That December.
        december: Month,
        /// The month of the figures.
        month: Month,
    },
}

/// The reason as a sentence.
pub fn table_mistake(lang: Lang, mistake: &TableMistake) -> String {
    let (id, en) = match mistake {
        TableMistake::Twice { first } => (
            format!("Wilayah ini sudah ada di baris {first}; baris itu yang dipakai."),
            format!("This region stands in row {first} already; that row is used."),
        ),
        TableMistake::TooMany { most } => (
            format!(
                "Tabel memuat lebih dari {} wilayah; baris ini dan seterusnya tidak dibaca.",
                count(lang, *most as f64)
            ),
            format!(
                "The table has more than {} regions; this row and all after it are not read.",
                count(lang, *most as f64)
            ),
        ),
        TableMistake::MonthMissing => {
            ("Bulan datanya harus diisi.".to_owned(), "The month of its figures is required.".to_owned())
        }
        TableMistake::AfterTarget { december, month } => (
            format!("Data bulan {month} lebih baru daripada target {december}."),
            format!("The figures of {month} are later than the target of {december}."),
        ),
    };
    if lang == Lang::Id { id } else { en }
}

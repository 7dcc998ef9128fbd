//! What the command line says.

use super::refusals::file_error;
mod regions;
mod usage;

use self::regions::regions_mistake;
pub use self::regions::{RegionsMistake, TableMistake, table_mistake};
pub use self::usage::{outputs, usage};
use super::Lang;
use crate::codec::backtest::BacktestError;
use crate::model::Month;
use crate::model::answers::{Impossible, Purse, Unanswerable};

/// Why the command line did not do what it was asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Mistake {
    /// No command.
    NoCommand,
    /// A command that does not exist.
    UnknownCommand(String),
    /// A command without its file.
    NoFile,
    /// Plans to compare, of which there is only one or none.
    TooFewFiles,
    /// One argument too many.
    Unexpected(String),
    /// An option that does not exist.
    UnknownOption(String),
    /// An option without its value, or with one it does not take.
    BadValue {
        /// The option.
        option: &'static str,
        /// What it takes.
        allowed: &'static str,
    },
    /// A file that cannot be read.
    Unreadable {
        /// Its name.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// A command without an option that it needs.
    Missing(&'static str),
    /// Two options that exclude each other.
    NotTogether(&'static str, &'static str),
    /// A plan to be carried on from a count where nothing was counted.
    NothingCounted,
    /// A year without a target in the file.
    NoTargetOf(i32),
    /// A target that has no answer.
    Unanswerable(Unanswerable),
    /// A target whose December is not after the last count.
    TargetCounted {
        /// The December asked for.
        december: Month,
        /// The month of the last count, or the baseline.
        last: Month,
    },
    /// A workbook with a value that is no number.
    NoWorkbook,
    /// Limits that cannot be kept.
    Impossible(Impossible),
    /// A question about many regions that cannot be answered.
    Regions(RegionsMistake),
    /// Standard output that cannot be written.
    Unwritable {
        /// What the system says.
        reason: String,
    },
}

/// One line about a mistake.
pub fn mistake(lang: Lang, mistake: &Mistake) -> String {
    let (id, en) = match mistake {
        Mistake::NoCommand => ("perintah belum disebut".to_owned(), "no command given".to_owned()),
        Mistake::UnknownCommand(name) => {
            (format!("perintah tidak dikenal: {name}"), format!("unknown command: {name}"))
        }
        Mistake::NoFile => ("berkas belum disebut".to_owned(), "no file given".to_owned()),
        Mistake::TooFewFiles => (
            "compare membutuhkan dua berkas atau lebih".to_owned(),
            "compare needs two files or more".to_owned(),
        ),
        Mistake::Unexpected(argument) => {
            (format!("argumen berlebih: {argument}"), format!("unexpected argument: {argument}"))
        }
        Mistake::UnknownOption(option) => {
            (format!("opsi tidak dikenal: {option}"), format!("unknown option: {option}"))
        }
        Mistake::BadValue { option, allowed } => (
            format!("{option} harus salah satu dari {allowed}"),
            format!("{option} must be one of {allowed}"),
        ),
        Mistake::Missing(option) => (format!("{option} belum disebut"), format!("{option} is missing")),
        Mistake::NotTogether(one, other) => {
            (format!("{one} tidak dapat bersama {other}"), format!("{one} does not go together with {other}"))
        }
        Mistake::NothingCounted => (
            "berkas tidak memuat realisasi (\"observations\" dalam \"region\")".to_owned(),
            "the file has nothing that was counted (\"observations\" in \"region\")".to_owned(),
        ),
        Mistake::NoTargetOf(year) => (
            format!("berkas tidak memuat target {year}; sebutkan, misalnya --target {year}:40"),
            format!("the file has no target of {year}; say it, for example --target {year}:40"),
        ),
        Mistake::Unanswerable(error) => unanswerable(error),
        Mistake::TargetCounted { december, last } => (
            format!("target {december} tidak sesudah data terakhir ({last})"),
            format!("the target of {december} is not after the last count ({last})"),
        ),
        Mistake::Impossible(error) => impossible(error),
        Mistake::Regions(error) => regions_mistake(error),
        Mistake::Unreadable { file, reason } => {
            (format!("{file} tidak dapat dibaca: {reason}"), format!("{file} cannot be read: {reason}"))
        }
        Mistake::NoWorkbook => (
            "buku kerja tidak dapat ditulis: ada nilai yang bukan bilangan".to_owned(),
            "no workbook can be written: a value is no number".to_owned(),
        ),
        Mistake::Unwritable { reason } => {
            (format!("keluaran tidak dapat ditulis: {reason}"), format!("output cannot be written: {reason}"))
        }
    };
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

fn unanswerable(error: &Unanswerable) -> (String, String) {
    match error {
        Unanswerable::BeforeBaseline { december, baseline } => (
            format!("target {december} jatuh sebelum data dasar ({baseline})"),
            format!("the target of {december} lies before the baseline ({baseline})"),
        ),
        Unanswerable::AfterHorizon { december, horizon } => (
            format!("target {december} jatuh setelah bulan terakhir proyeksi ({horizon})"),
            format!("the target of {december} lies after the last projected month ({horizon})"),
        ),
        Unanswerable::PercentOutside(percent) => (
            format!("target {} persen: harus dari 0 sampai 100", percent.0),
            format!("a target of {} percent: it must be from 0 to 100", percent.0),
        ),
    }
}

fn impossible(error: &Impossible) -> (String, String) {
    match error {
        Impossible::Empty(lever) => (
            format!("--limit {}: nilai terkecil di atas nilai terbesar", lever.id()),
            format!("--limit {}: the least is above the most", lever.id()),
        ),
        Impossible::Outside(lever, range) => (
            format!("--limit {}: harus di antara {} dan {}", lever.id(), range.low, range.high),
            format!("--limit {}: must lie between {} and {}", lever.id(), range.low, range.high),
        ),
        Impossible::NoSuchLever(lever) => (
            format!("skenario tidak mempunyai tuas {}", lever.id()),
            format!("the scenario has no lever {}", lever.id()),
        ),
        Impossible::LockedWithRange(lever) => (
            format!("tuas {} dikunci dan sekaligus diberi rentang", lever.id()),
            format!("the lever {} is locked and given a range", lever.id()),
        ),
        Impossible::Ceiling(purse) => {
            let name = match purse {
                Purse::Payer(payer) => payer.id(),
                Purse::Outreach => "outreach",
            };
            (
                format!("batas dana {name}: harus 0 atau lebih"),
                format!("ceiling of {name}: must be 0 or more"),
            )
        }
    }
}

/// What is wrong with a file of past cases: where, and what.
pub fn backtest_error(lang: Lang, error: &BacktestError) -> Vec<(Option<String>, String)> {
    let (place, id, en) = match error {
        BacktestError::File(error) => return file_error(lang, error),
        BacktestError::Case { id, error } => {
            let within = |(pointer, sentence): (Option<String>, String)| {
                (Some(format!("{id}{}", pointer.unwrap_or_default())), sentence)
            };
            return file_error(lang, error).into_iter().map(within).collect();
        }
        BacktestError::Shape { line, column } => (
            None,
            format!("Bukan berkas kasus jangkau-backtest versi 1: baris {line}, kolom {column}."),
            format!("Not a file of cases jangkau-backtest version 1: line {line}, column {column}."),
        ),
        BacktestError::Observation { id, month } => (
            Some(id.clone()),
            format!("Pengamatan {month}: bulan harus dalam skenario, dengan jumlah peserta atau persentase."),
            format!(
                "Observation {month}: a month of the scenario, with a number of members or a percentage."
            ),
        ),
    };
    vec![(place, if lang == Lang::Id { id } else { en })]
}

//! What is said about a table, in both languages.

mod files;
mod notes;
mod rows;

use super::column::Meaning;
use super::reading::{TableKind, TableQuestion};
use crate::text::Lang;

pub use files::not_a_table;
pub use notes::note;
pub use rows::row_problem;

/// What a column is read as.
pub fn meaning(lang: Lang, meaning: Meaning) -> String {
    use crate::model::{Segment, Stock};
    let (id, en) = match meaning {
        Meaning::Name => ("nama wilayah", "name of the region"),
        Meaning::Code => ("kode wilayah", "code of the region"),
        Meaning::StatisticsCode => ("kode BPS", "code of Statistics Indonesia"),
        Meaning::Eligible => ("pekerja eligible (pembagi)", "eligible workers (the base)"),
        Meaning::Active => ("peserta aktif", "active members"),
        Meaning::Percent => ("cakupan, persen", "coverage, percent"),
        Meaning::Month => ("bulan data", "month of the figures"),
        Meaning::Segment(Stock::Wage) | Meaning::Counted(Segment::Wage) => {
            ("peserta penerima upah", "wage-earning members")
        }
        Meaning::Segment(Stock::NonAsn) | Meaning::Counted(Segment::NonAsn) => {
            ("peserta honorer (non-ASN)", "members among non-ASN staff")
        }
        Meaning::Segment(Stock::SelfPaid) | Meaning::Counted(Segment::SelfPaid) => {
            ("peserta bukan penerima upah", "self-paying members")
        }
        Meaning::Segment(Stock::Construction) | Meaning::Counted(Segment::Construction) => {
            ("peserta jasa konstruksi", "construction members")
        }
        Meaning::Segment(Stock::Other) | Meaning::Counted(Segment::Other) => {
            ("peserta lain", "other members")
        }
        Meaning::Counted(Segment::Sponsored) => {
            ("peserta yang iurannya didanai", "members whose contribution is paid for them")
        }
        Meaning::Staff => ("honorer (non-ASN) seluruhnya", "non-ASN staff in all"),
        Meaning::MinimumWage(year) => {
            return match lang {
                Lang::Id => format!("upah minimum {year}, rupiah"),
                Lang::En => format!("minimum wage {year}, rupiah"),
            };
        }
        Meaning::Target(year) => {
            return match lang {
                Lang::Id => format!("target {year}, persen"),
                Lang::En => format!("target {year}, percent"),
            };
        }
        Meaning::Year => ("tahun data", "year of the figures"),
        Meaning::Payer => ("pembayar", "payer"),
        Meaning::Workers => ("jumlah pekerja", "number of workers"),
        Meaning::Starts => ("bulan pertama dibayar", "first paid month"),
        Meaning::Ends => ("bulan terakhir dibayar", "last paid month"),
        Meaning::Duration => ("lama, bulan", "duration, months"),
    };
    lang.pick(id, en).to_owned()
}

/// What a table is about.
pub const fn kind(lang: Lang, kind: TableKind) -> &'static str {
    match (kind, lang) {
        (TableKind::Regions, Lang::Id) => "tabel wilayah",
        (TableKind::Regions, Lang::En) => "a table of regions",
        (TableKind::Months, Lang::Id) => "tabel bulan satu wilayah",
        (TableKind::Months, Lang::En) => "a table of months of one region",
        (TableKind::Workbook, Lang::Id) => "buku kerja Jangkau yang kembali",
        (TableKind::Workbook, Lang::En) => "a workbook of Jangkau that comes back",
        (TableKind::Sponsorships, Lang::Id) => "tabel bantuan iuran yang berjalan",
        (TableKind::Sponsorships, Lang::En) => "a table of running sponsorships",
    }
}

/// A question, as a sentence.
pub fn question(lang: Lang, question: &TableQuestion) -> String {
    match (question, lang) {
        (TableQuestion::Codes { digits, ministry, statistics }, Lang::Id) => {
            format!("Kode siapa {digits}? Menurut Kemendagri {ministry}, menurut BPS {statistics}.")
        }
        (TableQuestion::Codes { digits, ministry, statistics }, Lang::En) => format!(
            "Whose code is {digits}? For the Ministry of Home Affairs it is {ministry}, for Statistics Indonesia {statistics}."
        ),
        (TableQuestion::Share { heading, sample, .. }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d} berisi angka sampai 1, misalnya {sample}. Bagian dari 1 (0,25 = 25 persen), atau persen?"
        ),
        (TableQuestion::Share { heading, sample, .. }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d} holds numbers up to 1, such as {sample}. Are they shares of 1 (0.25 = 25 percent), or percent?"
        ),
        (TableQuestion::Decimal { heading, samples, .. }, Lang::Id) => {
            format!("Kolom \u{201c}{heading}\u{201d}: apa tanda desimalnya? Ada {}.", samples.join(" dan "))
        }
        (TableQuestion::Decimal { heading, samples, .. }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: which is the decimal mark? There is {}.",
            samples.join(" and ")
        ),
        (TableQuestion::DayFirst { heading, sample }, Lang::Id) => {
            format!("Kolom \u{201c}{heading}\u{201d}: dalam {sample}, hari atau bulan yang di depan?")
        }
        (TableQuestion::DayFirst { heading, sample }, Lang::En) => {
            format!("Column \u{201c}{heading}\u{201d}: does the day or the month stand first in {sample}?")
        }
        (TableQuestion::Month, Lang::Id) => {
            "Bulan berapa angka-angka ini? Tabel tidak menyebutnya.".to_owned()
        }
        (TableQuestion::Month, Lang::En) => {
            "Of which month are these figures? The table does not say.".to_owned()
        }
        (TableQuestion::Several { .. } | TableQuestion::Sheet { .. } | TableQuestion::Lying { .. }, _) => {
            which(lang, question)
        }
        (TableQuestion::Columns, Lang::Id) => {
            "Judul kolom tidak dikenali. Pilih di bawah apa isi tiap kolom; perlu kolom wilayah, bulan, atau pembayar.".to_owned()
        }
        (TableQuestion::Columns, Lang::En) => {
            "The headings are not known. Choose below what each column holds; a column of regions, months or payers is needed.".to_owned()
        }
        (TableQuestion::HiddenRows { rows }, Lang::Id) => {
            format!("Baris {} disembunyikan di buku kerja. Ikut dibaca?", numbers(rows))
        }
        (TableQuestion::HiddenRows { rows }, Lang::En) => {
            format!("The workbook hides row {}. Is it meant to be read?", numbers(rows))
        }
    }
}

/// Which of several is meant.
fn which(lang: Lang, question: &TableQuestion) -> String {
    match question {
        TableQuestion::Several { meaning: of, columns } => several(lang, *of, columns),
        TableQuestion::Sheet { sheets } => {
            let names: Vec<String> = sheets.iter().map(|(_, name)| format!("\u{201c}{name}\u{201d}")).collect();
            let (id, en) = ("Lembar mana yang dibaca? Tabel ada di", "Which sheet is read? There is a table in");
            format!("{} {}.", lang.pick(id, en), names.join(", "))
        }
        TableQuestion::Lying { months, .. } if months.is_empty() => lang
            .pick(
                "Bantuan iuran ini dari beberapa wilayah. Wilayah mana yang dibaca?",
                "These sponsorships are of several regions. Which region is read?",
            )
            .to_owned(),
        TableQuestion::Lying { .. } => lang
            .pick(
                "Tabel ini memuat beberapa bulan. Bulan mana yang dibaca untuk semua wilayah, atau wilayah mana untuk semua bulan?",
                "This table holds several months. Which month is read of all regions, or which region in all months?",
            )
            .to_owned(),
        _ => String::new(),
    }
}

/// Which of several columns is meant.
fn several(lang: Lang, of: Meaning, columns: &[(usize, String)]) -> String {
    let names: Vec<String> = columns.iter().map(column_name).collect();
    let (id, en) = ("Kolom mana yang dibaca sebagai", "Which column is read as");
    format!("{} {}: {}?", lang.pick(id, en), meaning(lang, of), names.join(", "))
}

/// A column by its heading and its letter, `\u{201c}Aktif 2025\u{201d} (E)`.
pub fn column_name((place, heading): &(usize, String)) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    let first = place.checked_div(26).and_then(|at| at.checked_sub(1)).map(letter);
    let letters: String = first.into_iter().chain([letter(*place)]).collect();
    format!("\u{201c}{heading}\u{201d} ({letters})")
}

/// Numbers of rows, the first twelve.
fn numbers(rows: &[usize]) -> String {
    let first: Vec<String> = rows.iter().take(12).map(ToString::to_string).collect();
    let more = if rows.len() > 12 { ", \u{2026}" } else { "" };
    first.join(", ") + more
}

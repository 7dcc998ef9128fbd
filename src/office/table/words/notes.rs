//! What is worth knowing about a table.

use super::super::private::Private;
use super::super::reading::TableNote;
use super::numbers;
use crate::text::{Lang, count, month_long, percent};

/// What is worth knowing, as a sentence.
pub fn note(lang: Lang, note: &TableNote) -> String {
    match (note, lang) {
        (TableNote::ReadSheet { name, is_hidden }, _) => {
            let read = lang.pick("Yang dibaca: lembar", "What is read: sheet");
            format!("{read} \u{201c}{name}\u{201d}{}.", hidden(lang, *is_hidden))
        }
        (TableNote::OtherSheets(sheets), _) => {
            let names: Vec<String> = sheets
                .iter()
                .map(|(name, is_hidden)| format!("\u{201c}{name}\u{201d}{}", hidden(lang, *is_hidden)))
                .collect();
            format!(
                "{}: {}.",
                lang.pick("Lembar yang tidak dibaca", "Sheets that are not read"),
                names.join(", ")
            )
        }
        (TableNote::TotalAgrees { row }, Lang::Id) => {
            format!("Jumlah di baris {row} sama dengan baris-baris yang dibaca.")
        }
        (TableNote::TotalAgrees { row }, Lang::En) => {
            format!("The total in row {row} is that of the rows that were read.")
        }
        (TableNote::TotalDiffers { row, heading, total, sum }, Lang::Id) => format!(
            "Jumlah di baris {row}, kolom \u{201c}{heading}\u{201d}, {}; baris yang dibaca berjumlah {}.",
            count(lang, *total),
            count(lang, *sum)
        ),
        (TableNote::TotalDiffers { row, heading, total, sum }, Lang::En) => format!(
            "The total in row {row}, column \u{201c}{heading}\u{201d}, is {}; the rows that were read add up to {}.",
            count(lang, *total),
            count(lang, *sum)
        ),
        (TableNote::PercentDiffers { row, given, computed }, Lang::Id) => format!(
            "Baris {row}: persennya {}, tetapi peserta dibagi pekerja eligible {}. Jumlah orang yang dipakai.",
            percent(lang, *given, 2),
            percent(lang, *computed, 2)
        ),
        (TableNote::PercentDiffers { row, given, computed }, Lang::En) => format!(
            "Row {row}: its percentage is {}, but members divided by eligible workers give {}. The people are used.",
            percent(lang, *given, 2),
            percent(lang, *computed, 2)
        ),
        _ => row_note(lang, note),
    }
}

/// What is to be said about rows that are not read, and about the month of those that are.
fn row_note(lang: Lang, note: &TableNote) -> String {
    match (note, lang) {
        (TableNote::HiddenRows(rows), Lang::Id) => {
            format!("Disembunyikan di buku kerja dan tidak dibaca: baris {}.", numbers(rows))
        }
        (TableNote::HiddenRows(rows), Lang::En) => {
            format!("Hidden in the workbook and not read: row {}.", numbers(rows))
        }
        (TableNote::TitleMonth(month), Lang::Id) => {
            format!("Bulan data dari judul tabel: {}.", month_long(lang, *month))
        }
        (TableNote::TitleMonth(month), Lang::En) => {
            format!("The month of the figures is that of the title: {}.", month_long(lang, *month))
        }
        (TableNote::NoData(rows), Lang::Id) => format!("Belum ada data: baris {}.", numbers(rows)),
        (TableNote::NoData(rows), Lang::En) => format!("No data yet: row {}.", numbers(rows)),
        (TableNote::PassedOver(rows), Lang::Id) => format!("Bukan baris angka, dilewati: {}.", numbers(rows)),
        (TableNote::PassedOver(rows), Lang::En) => {
            format!("No rows of figures, passed over: {}.", numbers(rows))
        }
        (TableNote::NoPercent(rows), Lang::Id) => {
            format!(
                "Rumus persennya belum dihitung atau salah, jumlah orangnya dibaca: baris {}.",
                numbers(rows)
            )
        }
        (TableNote::NoPercent(rows), Lang::En) => format!(
            "The formula of the percentage is not computed or wrong, the people are read: row {}.",
            numbers(rows)
        ),
        (TableNote::OneRegion(name), Lang::Id) => format!("Semua bantuan iuran yang dibaca dari {name}."),
        (TableNote::OneRegion(name), Lang::En) => format!("All sponsorships that are read are of {name}."),
        _ => column_note(lang, note),
    }
}

/// What stands behind the name of a hidden sheet.
const fn hidden(lang: Lang, is_hidden: bool) -> &'static str {
    match (is_hidden, lang) {
        (true, Lang::Id) => " (tersembunyi)",
        (true, Lang::En) => " (hidden)",
        (false, _) => "",
    }
}

/// What is to be said about a column.
fn column_note(lang: Lang, note: &TableNote) -> String {
    match (note, lang) {
        (TableNote::Private { heading, private }, _) => private_column(lang, heading, *private),
        (TableNote::Lying, Lang::Id) => {
            "Bulan berdiri sebagai kolom; setiap bulan dibaca sebagai satu baris, bernomor kolomnya."
                .to_owned()
        }
        (TableNote::Lying, Lang::En) => {
            "Months stand as columns; each is read as a row with the number of its column.".to_owned()
        }
        (TableNote::LyingMonth(month), Lang::Id) => {
            format!("Ada beberapa bulan; yang dibaca {}.", month_long(lang, *month))
        }
        (TableNote::LyingMonth(month), Lang::En) => {
            format!("There are several months; {} is read.", month_long(lang, *month))
        }
        (TableNote::SecondColumn(heading), Lang::Id) => {
            format!("Kolom \u{201c}{heading}\u{201d} tidak dibaca: kolom lain sudah berarti sama.")
        }
        (TableNote::SecondColumn(heading), Lang::En) => {
            format!("Column \u{201c}{heading}\u{201d} is not read: another column means the same.")
        }
        _ => figures_note(lang, note),
    }
}

/// What is to be said about a column of figures.
fn figures_note(lang: Lang, note: &TableNote) -> String {
    match (note, lang) {
        (TableNote::NoYear(heading), Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d} tidak dibaca: tahunnya tidak disebut. Tulislah misalnya \u{201c}Target 2027 (%)\u{201d}, \u{201c}UMK 2027\u{201d}."
        ),
        (TableNote::NoYear(heading), Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d} is not read: it names no year. Write, for example, \u{201c}Target 2027 (%)\u{201d}, \u{201c}UMK 2027\u{201d}."
        ),
        (TableNote::TargetPeople(heading), Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d} tidak dibaca: targetnya jumlah orang. Di sini target dalam persen."
        ),
        (TableNote::TargetPeople(heading), Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d} is not read: its target is a number of people. Targets here are percent."
        ),
        (TableNote::OfTarget(heading), Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d} tidak dibaca: tampaknya persen dari target, bukan dari pekerja eligible."
        ),
        (TableNote::OfTarget(heading), Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d} is not read: it seems to be percent of the target, not of the eligible workers."
        ),
        (TableNote::LooksLikePeople(heading), Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d} tidak dibaca: angkanya tampak seperti jumlah orang, bukan persen."
        ),
        (TableNote::LooksLikePeople(heading), Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d} is not read: its numbers look like people, not percent."
        ),
        (TableNote::Unit { heading, times }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d}: angkanya dikalikan {}, satuan judulnya.",
            count(lang, f64::from(*times))
        ),
        (TableNote::Unit { heading, times }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: its numbers are multiplied by {}, the unit of its heading.",
            count(lang, f64::from(*times))
        ),
        (TableNote::HiddenColumns(headings), _) => {
            let names: Vec<String> = headings.iter().map(|name| format!("\u{201c}{name}\u{201d}")).collect();
            let (id, en) = (
                "Disembunyikan di buku kerja tetapi dibaca: kolom",
                "Hidden in the workbook but read: column",
            );
            format!("{} {}.", lang.pick(id, en), names.join(", "))
        }
        (TableNote::OtherBase(heading), Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d} tidak dibaca: penduduk bekerja atau angkatan kerja menurut BPS bukan pembagi UCJ."
        ),
        (TableNote::OtherBase(heading), Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d} is not read: working people or the labour force of Statistics Indonesia are not the base of coverage."
        ),
        _ => String::new(),
    }
}

fn private_column(lang: Lang, heading: &str, private: Private) -> String {
    let (id, en) = match private {
        Private::IdentityNumber => {
            ("nomor identitas (NIK atau sejenisnya)", "identity numbers (NIK or the like)")
        }
        Private::PersonName => ("nama orang", "names of people"),
        Private::Telephone => ("nomor telepon", "telephone numbers"),
        Private::Contact => ("alamat atau data pribadi", "addresses or personal data"),
    };
    match lang {
        Lang::Id => format!(
            "Kolom \u{201c}{heading}\u{201d} ditolak: tampaknya berisi {id}. Jangkau hanya menghitung jumlah orang; data pribadi tidak diperlukan, tidak dibaca, dan tidak disimpan. Hapuslah kolom itu sebelum berkas dibagikan."
        ),
        Lang::En => format!(
            "Column \u{201c}{heading}\u{201d} is refused: it seems to hold {en}. Jangkau only counts people; personal data is not needed, not read and not kept. Remove the column before the file is shared."
        ),
    }
}

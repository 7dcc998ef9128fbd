//! Why rows are not taken.

use super::super::place::PlaceProblem;
use super::super::reading::{RowProblem, TableQuestion};
use super::{meaning, numbers, question};
use crate::text::{Lang, count};

/// Why a row is not taken, without its number.
pub fn row_problem(lang: Lang, why: &RowProblem) -> String {
    match (why, lang) {
        (RowProblem::Place(problem), _) => place_problem(lang, problem),
        (RowProblem::Twice { what, first }, Lang::Id) => {
            format!("{what} sudah ada di baris {first} dengan isi yang sama; yang pertama dipakai.")
        }
        (RowProblem::Twice { what, first }, Lang::En) => {
            format!("{what} already stands in row {first} with the same figures; the first is used.")
        }
        (RowProblem::MoreActive { active, eligible }, Lang::Id) => format!(
            "Peserta aktif ({}) lebih banyak daripada pekerja eligible ({}).",
            count(lang, *active),
            count(lang, *eligible)
        ),
        (RowProblem::MoreActive { active, eligible }, Lang::En) => format!(
            "There are more active members ({}) than eligible workers ({}).",
            count(lang, *active),
            count(lang, *eligible)
        ),
        (RowProblem::SegmentsDisagree { active, sum }, Lang::Id) => format!(
            "Segmen berjumlah {}, lebih banyak daripada seluruh peserta aktif ({}).",
            count(lang, *sum),
            count(lang, *active)
        ),
        (RowProblem::SegmentsDisagree { active, sum }, Lang::En) => format!(
            "The segments add up to {}, more than all active members ({}).",
            count(lang, *sum),
            count(lang, *active)
        ),
        (RowProblem::NoTotal, Lang::Id) => {
            "Ada peserta per segmen tetapi tidak ada jumlah semuanya. Tambahkan kolom peserta aktif."
                .to_owned()
        }
        (RowProblem::NoTotal, Lang::En) => {
            "There are members by segment and no number of all. Add a column of active members.".to_owned()
        }
        (RowProblem::UnknownPayer(text), Lang::Id) => format!(
            "Pembayar \u{201c}{text}\u{201d} tidak dikenali. Contoh: CSR, APBD, APBN, APBDes, DBH sawit, DBH CHT, zakat, ASN, lainnya."
        ),
        (RowProblem::UnknownPayer(text), Lang::En) => format!(
            "The payer \u{201c}{text}\u{201d} is not known. Examples: CSR, APBD, APBN, APBDes, DBH sawit, DBH CHT, zakat, ASN, other."
        ),
        (RowProblem::Missing(column), Lang::Id) => format!("Tidak ada {}.", meaning(lang, *column)),
        (RowProblem::Missing(column), Lang::En) => format!("There is no {}.", meaning(lang, *column)),
        (RowProblem::Asked(asked), Lang::Id) => format!("Menunggu jawaban: {}", question(lang, asked)),
        (RowProblem::Asked(asked), Lang::En) => format!("Waits for an answer: {}", question(lang, asked)),
        (RowProblem::TooMany, Lang::Id) => {
            "Baris ini dan berikutnya melebihi 5.000 baris dan tidak dibaca.".to_owned()
        }
        (RowProblem::TooMany, Lang::En) => {
            "This row and those behind it exceed 5,000 rows and are not read.".to_owned()
        }
        _ => rows_problem(lang, why),
    }
}

/// What is wrong with a row beside others, or with its months.
fn rows_problem(lang: Lang, why: &RowProblem) -> String {
    match (why, lang) {
        (RowProblem::Several { what, rows }, Lang::Id) => format!(
            "{what} ada di baris {} dengan isi berbeda, maka tidak satu pun dipakai. Hapus yang tidak berlaku.",
            numbers(rows)
        ),
        (RowProblem::Several { what, rows }, Lang::En) => format!(
            "{what} stands in rows {} with different figures, so none is used. Remove those that do not hold.",
            numbers(rows)
        ),
        (RowProblem::OtherHeadings { row }, Lang::Id) => {
            format!("Baris ini di bawah judul lain (baris {row}). Tempel tabel itu tersendiri.")
        }
        (RowProblem::OtherHeadings { row }, Lang::En) => {
            format!("This row stands below other headings (row {row}). Paste that table by itself.")
        }
        (RowProblem::PeriodDisagrees, Lang::Id) => {
            "Bulan terakhirnya sebelum bulan pertama, atau tidak sesuai dengan lamanya.".to_owned()
        }
        (RowProblem::PeriodDisagrees, Lang::En) => {
            "Its last month is before its first, or not where its length leads to.".to_owned()
        }
        _ => cell_problem(lang, why),
    }
}

/// What is wrong with a cell of a row.
fn cell_problem(lang: Lang, why: &RowProblem) -> String {
    match (why, lang) {
        (RowProblem::NotANumber { heading, cell }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} bukan angka yang dapat dibaca seperti angka lain di kolom itu."
        ),
        (RowProblem::NotANumber { heading, cell }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} is no number as the others of the column are written."
        ),
        (RowProblem::OutOfRange { heading, cell }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} di luar batas. Persen dari 0 sampai 100, jumlah paling sedikit 0."
        ),
        (RowProblem::OutOfRange { heading, cell }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} is out of range. Percent goes from 0 to 100, numbers start at 0."
        ),
        (RowProblem::NotWhole { heading, cell }, Lang::Id) => {
            format!("Kolom \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} bukan jumlah orang yang bulat.")
        }
        (RowProblem::NotWhole { heading, cell }, Lang::En) => {
            format!("Column \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} is no whole number of people.")
        }
        (RowProblem::NotAMonth { heading, cell }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} bukan bulan. Contoh: Jan 2025, 2025-01, 31/01/2025."
        ),
        (RowProblem::NotAMonth { heading, cell }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: \u{201c}{cell}\u{201d} is no month. Examples: Jan 2025, 2025-01, 31/01/2025."
        ),
        (RowProblem::Joint { heading }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d}: satu angka untuk beberapa baris (sel gabungan). Pisahkan per baris."
        ),
        (RowProblem::Joint { heading }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: one number for several rows (merged cells). Write one for each row."
        ),
        (RowProblem::Uncomputed { heading }, Lang::Id) => format!(
            "Kolom \u{201c}{heading}\u{201d}: rumusnya belum dihitung atau salah. Buka berkasnya di Excel dan simpan lagi."
        ),
        (RowProblem::Uncomputed { heading }, Lang::En) => format!(
            "Column \u{201c}{heading}\u{201d}: its formula has not been computed, or is wrong. Open the file in Excel and save it again."
        ),
        _ => String::new(),
    }
}

fn place_problem(lang: Lang, problem: &PlaceProblem) -> String {
    match (problem, lang) {
        (PlaceProblem::Nameless, Lang::Id) => "Tidak ada nama atau kode wilayah.".to_owned(),
        (PlaceProblem::Nameless, Lang::En) => "There is neither a name nor a code of a region.".to_owned(),
        (PlaceProblem::UnknownName(name), Lang::Id) => {
            format!("Tidak ada kabupaten atau kota bernama \u{201c}{name}\u{201d}.")
        }
        (PlaceProblem::UnknownName(name), Lang::En) => {
            format!("No kabupaten or kota is called \u{201c}{name}\u{201d}.")
        }
        (PlaceProblem::TwoOfName(name), Lang::Id) => format!(
            "Ada kabupaten dan kota bernama \u{201c}{name}\u{201d}. Tulislah Kabupaten atau Kota di depannya, atau tambahkan kodenya."
        ),
        (PlaceProblem::TwoOfName(name), Lang::En) => format!(
            "A kabupaten and a kota are called \u{201c}{name}\u{201d}. Write Kabupaten or Kota before it, or add its code."
        ),
        (PlaceProblem::ProvinceToo(name), Lang::Id) => format!(
            "\u{201c}{name}\u{201d} nama provinsi dan juga nama kota atau kabupaten. Tulislah Kota, Kabupaten, atau Provinsi di depannya."
        ),
        (PlaceProblem::ProvinceToo(name), Lang::En) => format!(
            "\u{201c}{name}\u{201d} is a province and a kota or kabupaten. Write Kota, Kabupaten or Provinsi before it."
        ),
        (PlaceProblem::UnknownCode(code), Lang::Id) => {
            format!("Tidak ada kabupaten atau kota berkode \u{201c}{code}\u{201d}.")
        }
        (PlaceProblem::UnknownCode(code), Lang::En) => {
            format!("No kabupaten or kota has the code \u{201c}{code}\u{201d}.")
        }
        (PlaceProblem::TwoOfCode { digits, ministry, statistics }, _) => {
            let asked = TableQuestion::Codes {
                digits: digits.clone(),
                ministry: ministry.clone(),
                statistics: statistics.clone(),
            };
            question(lang, &asked)
        }
        (PlaceProblem::Disagree { name, code }, Lang::Id) => {
            format!("Kode {code} bukan kode {name}, menurut Kemendagri maupun BPS.")
        }
        (PlaceProblem::Disagree { name, code }, Lang::En) => format!(
            "The code {code} is not that of {name}, neither the ministry's nor that of Statistics Indonesia."
        ),
    }
}

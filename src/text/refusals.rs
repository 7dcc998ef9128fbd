//! Why a file, a link or a typed value was not taken, in sentences a planner understands.

mod fields;
mod kinds;
mod links;
mod members;
mod ranges;

use super::{Lang, count, decimal, month_long};
use crate::codec::file::{FORMAT, FileError, FileProblem, FileRefusal, IdKind, JsonKind, VERSION};
use crate::model::{Field, Month, PARAMETERS, Package, Payer, Problem, Refusal, Status, Switch};
use ranges::fraction;

pub use fields::{field_name, parameter_name, pointer_name};
pub use links::{link_error, link_notice, trouble};

/// One of two texts.
fn pick<T>(lang: Lang, id: T, en: T) -> T {
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

/// One sentence that names the field and what is allowed.
pub fn refusal(lang: Lang, refusal: &Refusal) -> String {
    let name = members::name(lang, refusal).unwrap_or_else(|| field_name(lang, refusal.field));
    problem(lang, &name, refusal.problem)
}

/// The same for a value of a file, also for what is no field of a scenario.
pub fn file_refusal(lang: Lang, refusal: &FileRefusal) -> String {
    let name = pointer_name(lang, &refusal.pointer);
    let field = sentence_start(&name);
    let plain = |id: &str, en: &str| format!("{field} {}.", pick(lang, id, en));
    match refusal.problem {
        FileProblem::Missing => plain("harus diisi", "is required"),
        FileProblem::Duplicate => plain("tertulis dua kali", "is written twice"),
        FileProblem::WrongType(wanted) => {
            let (id, en) = kind(wanted);
            plain(&format!("harus berupa {id}"), &format!("must be {en}"))
        }
        FileProblem::UnknownId(from) => unknown_id(lang, &field, from),
        FileProblem::Value(value) => problem(lang, &name, value),
    }
}

/// What is wrong with the value of this name.
fn problem(lang: Lang, name: &str, problem: Problem) -> String {
    let field = sentence_start(name);
    let plain = |id: &str, en: &str| format!("{field} {}.", pick(lang, id, en));
    match problem {
        Problem::OutOfRange(allowed) => ranges::out_of_range(lang, &field, &allowed),
        Problem::NotAscending => {
            plain("harus urut menurut tahun, tanpa ulangan", "must ascend by year, each once")
        }
        Problem::BoundsReversed => plain("harus mulai dari batas bawah", "must start with the lower bound"),
        Problem::ActiveAboveEligible { active, eligible } => exceeds(lang, &ACTIVE, active, eligible),
        Problem::FormalPoolExceeded { workers, pool } => exceeds(lang, &FORMAL, workers, pool),
        Problem::InformalPoolExceeded { workers, pool } => exceeds(lang, &INFORMAL, workers, pool),
        parts @ (Problem::PartsAboveMembers { .. } | Problem::PartsBelowMembers { .. }) => {
            members::sentence(lang, &field, parts)
        }
        Problem::NonAsnBelowMembers { members } => {
            let beyond = ("kurang dari peserta non-ASN", "be below the non-ASN members");
            limit(lang, &field, beyond, &count(lang, members))
        }
        Problem::PppkAboveNonAsn { total } => {
            let beyond = ("melebihi jumlah pegawai non-ASN", "exceed the non-ASN staff in all");
            limit(lang, &field, beyond, &count(lang, total))
        }
        Problem::PppkAboveEligible { eligible, month } => {
            let (eligible, month) = (count(lang, eligible), month_long(lang, month));
            let id =
                format!("harus di bawah pekerja eligible pada {month} ({eligible}), agar masih ada penyebut");
            let en = format!(
                "must be below the eligible workers of {month} ({eligible}), or nothing is left to divide by"
            );
            plain(&id, &en)
        }
        Problem::UntilBeforeFrom { from } => {
            let beyond = ("sebelum bulan mulainya", "be before its first month");
            limit(lang, &field, beyond, &month_long(lang, from))
        }
        counted @ (Problem::MonthOutside { .. }
        | Problem::MonthTwice { .. }
        | Problem::NothingObserved
        | Problem::ObservedAboveEligible { .. }
        | Problem::ObservedDisagree { .. }
        | Problem::SegmentsAboveObserved { .. }) => {
            let (id, en) = counts(lang, counted);
            plain(&id, &en)
        }
        Problem::NoBalancedGrowth { growth } => balance(lang, &field, growth),
        Problem::HorizonOutside { first, last } => horizon(lang, &field, first, last),
    }
}

/// What is wrong with something that was counted, or with a revision of the base: Indonesian, then English.
fn counts(lang: Lang, problem: Problem) -> (String, String) {
    let pair = |id: &str, en: &str| (id.to_owned(), en.to_owned());
    match problem {
        Problem::MonthOutside { first, last } => {
            let (first, last) = (month_long(lang, first), month_long(lang, last));
            pair(&format!("harus antara {first} dan {last}"), &format!("must be between {first} and {last}"))
        }
        Problem::MonthTwice { month } => {
            let month = month_long(lang, month);
            pair(&format!("ada dua untuk {month}"), &format!("stands twice: {month}"))
        }
        Problem::NothingObserved => pair(
            "harus berisi jumlah peserta (active) atau persentase (percent)",
            "must have a number of members (active) or a percentage (percent)",
        ),
        Problem::ObservedAboveEligible { eligible, month } => {
            let (eligible, month) = (count(lang, eligible), month_long(lang, month));
            pair(
                &format!("melebihi pekerja eligible pada {month} ({eligible})"),
                &format!("must not exceed the eligible workers of {month} ({eligible})"),
            )
        }
        Problem::ObservedDisagree { percent, eligible } => {
            let (percent, eligible) = (decimal(lang, percent, 2), count(lang, eligible));
            pair(
                &format!("tidak cocok: jumlah peserta itu {percent}% dari {eligible} pekerja eligible"),
                &format!("does not fit: that many members are {percent}% of {eligible} eligible workers"),
            )
        }
        Problem::SegmentsAboveObserved { segments, active } => {
            let (segments, active) = (count(lang, segments), count(lang, active));
            pair(
                &format!("punya segmen yang berjumlah {segments}, melebihi {active} peserta"),
                &format!("has segments that add up to {segments}, more than its {active} members"),
            )
        }
        _ => pair("tidak berlaku", "is not valid"),
    }
}

/// What is wrong with a count or with a revision of the base, behind its name.
pub fn counted_problem(lang: Lang, problem: Problem) -> String {
    let (id, en) = counts(lang, problem);
    pick(lang, id, en)
}

/// The same for what was typed into a form: nobody there thinks of the file.
pub fn refusal_in_form(lang: Lang, refused: &Refusal) -> String {
    if let Field::Season(_) = refused.field {
        // The form counts in hundredths of the average.
        let field = sentence_start(&field_name(lang, refused.field));
        let rule = pick(lang, "harus lebih dari 0; 100 = rata-rata", "must be above 0; 100 = average");
        return format!("{field} {rule}.");
    }
    let sentence = refusal(lang, refused);
    match sentence.split_once(ranges::of_file(lang)) {
        Some((said, _)) => format!("{said}."),
        None => sentence,
    }
}

/// Who is too many, and for what: Indonesian, then English.
type Crowd = [(&'static str, &'static str); 2];
const ACTIVE: Crowd = [("Peserta aktif", "pekerja eligible"), ("Active members", "eligible workers")];
const FORMAL: Crowd = [
    ("Penerima upah dan semua pegawai non-ASN", "pekerja formal yang eligible"),
    ("Wage earners and all non-ASN staff", "eligible formal workers"),
];
const INFORMAL: Crowd = [
    ("Peserta mandiri dan yang didanai", "pekerja informal yang eligible"),
    ("Self-paying and sponsored members", "eligible informal workers"),
];

fn exceeds(lang: Lang, [id, en]: &Crowd, workers: f64, most: f64) -> String {
    let (who, whom) = pick(lang, id, en);
    let (workers, most) = (count(lang, workers), count(lang, most));
    let verb = pick(lang, "tidak boleh melebihi", "must not exceed");
    format!("{who} ({workers}) {verb} {whom} ({most}).")
}

fn limit(lang: Lang, field: &str, (id, en): (&str, &str), value: &str) -> String {
    let verb = pick(lang, format!("tidak boleh {id}"), format!("must not {en}"));
    format!("{field} {verb} ({value}).")
}

fn balance(lang: Lang, field: &str, growth: f64) -> String {
    let growth = fraction(lang, growth);
    let id = format!("ditambah pertumbuhan alami peserta mandiri ({growth}) harus lebih dari 0%");
    let en = format!("plus the organic growth of self-paying members ({growth}) must be above 0%");
    format!("{field} {}.", pick(lang, id, en))
}

fn horizon(lang: Lang, field: &str, first: Month, last: Month) -> String {
    let (first, last) = (month_long(lang, first), month_long(lang, last));
    let id = format!("harus antara {first} (data dasar) dan {last}");
    let en = format!("must be between {first} (the baseline) and {last}");
    format!("{field} {}.", pick(lang, id, en))
}

/// Every sentence of a file that was not opened, with the JSON pointer of each value that was refused.
pub fn file_error(lang: Lang, error: &FileError) -> Vec<(Option<String>, String)> {
    match error {
        FileError::Refused(refusals) => {
            refusals.iter().map(|one| (Some(one.pointer.clone()), file_refusal(lang, one))).collect()
        }
        error => vec![(None, whole_file(lang, error))],
    }
}

fn whole_file(lang: Lang, error: &FileError) -> String {
    let (id, en) = match error {
        FileError::TooLarge => (
            "Berkas terlalu besar: paling banyak 1.000.000 bita.".to_owned(),
            "The file is too large: 1,000,000 bytes at most.".to_owned(),
        ),
        FileError::OtherKind(kind) => kinds::other_kind(*kind),
        FileError::NotText => (
            format!("Berkas ini bukan teks. {}", kinds::OPENS_ID),
            format!("This file is not text. {}", kinds::OPENS_EN),
        ),
        FileError::NotJson { line, column } => (
            format!("Berkas bukan JSON yang sah: baris {line}, kolom {column}."),
            format!("The file is not valid JSON: line {line}, column {column}."),
        ),
        FileError::NotAnObject => (
            "Berkas bukan skenario Jangkau: harus berupa objek JSON { }.".to_owned(),
            "The file is not a Jangkau scenario: it must be a JSON object { }.".to_owned(),
        ),
        FileError::Newer { version, program } => newer(*version, *program),
        FileError::Refused(refusals) => {
            let all = |lang| refusals.iter().map(|one| file_refusal(lang, one)).collect::<Vec<_>>().join(" ");
            (all(Lang::Id), all(Lang::En))
        }
    };
    pick(lang, id, en)
}

fn newer(version: u64, program: u64) -> (String, String) {
    let this = env!("CARGO_PKG_VERSION");
    let id = format!(
        "Berkas ini memakai format versi {version}. Jangkau {this} membaca format versi {VERSION}; \
         untuk membukanya perlu Jangkau {program}.0 atau yang lebih baru. Berkas tidak diubah."
    );
    let en = format!(
        "This file is in format version {version}. Jangkau {this} reads format version {VERSION}; \
         Jangkau {program}.0 or later can open it. The file was left as it is."
    );
    (id, en)
}

fn sentence_start(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn kind(kind: JsonKind) -> (&'static str, &'static str) {
    match kind {
        JsonKind::Object => ("objek JSON { }", "a JSON object { }"),
        JsonKind::List => ("daftar JSON [ ]", "a JSON list [ ]"),
        JsonKind::Text => ("teks", "text"),
        JsonKind::Number => ("angka", "a number"),
        JsonKind::Switch => ("true atau false", "true or false"),
        JsonKind::Month => ("bulan seperti 2025-12", "a month such as 2025-12"),
        JsonKind::Year => ("tahun empat angka seperti 2025", "a year of four digits such as 2025"),
        JsonKind::TwelveNumbers => (
            "dua belas angka positif, Januari sampai Desember",
            "twelve positive numbers, January to December",
        ),
        JsonKind::TwoNumbers => {
            ("dua angka, batas bawah dan batas atas", "two numbers, the lower and the upper bound")
        }
    }
}

fn unknown_id(lang: Lang, field: &str, from: IdKind) -> String {
    let ids: Vec<&str> = match from {
        IdKind::Format => vec![FORMAT],
        IdKind::Payer => Payer::ALL.iter().map(|payer| payer.id()).collect(),
        IdKind::Package => Package::ALL.iter().map(|package| package.id()).collect(),
        IdKind::Sector => vec!["transport"],
        IdKind::Status => Status::ALL.iter().map(|status| status.id()).collect(),
        IdKind::Assumption => {
            let switches = Switch::ALL.iter().map(|switch| switch.id());
            PARAMETERS.iter().map(|row| row.id).chain(switches).chain(["construction_season"]).collect()
        }
    };
    let text = pick(lang, "tidak dikenal; yang berlaku", "is not known; allowed");
    let absent = match from {
        IdKind::Sector => pick(lang, ", atau tidak ditulis", ", or left out"),
        _ => "",
    };
    format!("{field} {text}: {}{absent}.", ids.join(", "))
}

#[cfg(test)]
mod tests;

//! What the parser says to people: why a text was refused, and how it was read.

use super::super::{Lang, decimal_between, rupiah, rupiah_words};
use super::{Kind, MoneyUnit, Note, ParseError, Per, Reading, field};

/// A value with its unit, to the last digit that the field keeps: `31.758 pekerja`, `1,40% per bulan`, `Rp1.000.000`.
pub fn amount(lang: Lang, kind: Kind, value: f64) -> String {
    let number = || field(kind, lang, value);
    match kind {
        Kind::Percent => number() + "%",
        Kind::Rate => format!("{}%{}", number(), per(lang, Per::Month)),
        Kind::Growth { per: time } => format!("{}%{}", number(), per(lang, time)),
        Kind::Count => plural(lang, value, number(), [" pekerja", " worker", " workers"]),
        Kind::Months => plural(lang, value, number(), [" bulan", " month", " months"]),
        Kind::Rupiah { .. } if value.fract() == 0.0 => rupiah(lang, value),
        Kind::Rupiah { .. } => format!("Rp{}", decimal_between(lang, value, 0, 6)),
    }
}

/// Why `error` and what the field accepts, in one or two short sentences.
pub fn parse_error(lang: Lang, kind: Kind, error: &ParseError) -> String {
    let reason = match error {
        ParseError::Ambiguous { first, second } => return ambiguous(lang, kind, *first, *second),
        ParseError::Empty => lang.pick("Isi dengan angka.", "Enter a number.").to_owned(),
        ParseError::NotANumber => lang.pick("Ini bukan angka.", "This is not a number.").to_owned(),
        ParseError::ForeignDigits => {
            lang.pick("Gunakan angka 0 sampai 9.", "Use the digits 0 to 9.").to_owned()
        }
        ParseError::Negative => {
            lang.pick("Tidak boleh kurang dari nol.", "It cannot be below zero.").to_owned()
        }
        ParseError::NotWhole => lang.pick("Harus bilangan bulat.", "It must be a whole number.").to_owned(),
        ParseError::TooLarge => too_large(lang, kind),
        ParseError::UnknownUnit(unit) => {
            let (start, end) =
                (lang.pick("Satuan", "The unit"), lang.pick("tidak dikenal di sini.", "is not known here."));
            format!("{start} \u{201c}{unit}\u{201d} {end}")
        }
    };
    format!("{reason} {}: {}", lang.pick("Contoh", "Example"), example(lang, kind))
}

/// The echo line, `Dibaca sebagai 31.758 pekerja`; `None` where the number was read as anybody would.
pub fn echo(lang: Lang, kind: Kind, reading: &Reading) -> Option<String> {
    let why = match reading.note? {
        Note::DecimalMark(mark) => {
            format!("{} {}", mark_name(lang, mark), lang.pick("sebagai tanda desimal", "as the decimal mark"))
        }
        Note::GroupMark(mark) => {
            format!("{} {}", mark_name(lang, mark), lang.pick("sebagai pemisah ribuan", "between thousands"))
        }
        Note::Rounded => lang.pick("dibulatkan", "rounded").to_owned(),
        Note::FullRupiah => lang.pick("rupiah penuh, bukan juta", "full rupiah, not millions").to_owned(),
    };
    let read = lang.pick("Dibaca sebagai", "Read as");
    Some(format!("{read} {} ({why}).", amount(lang, kind, reading.value)))
}

/// A text that the field accepts, with the marks of the language.
pub fn example(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Percent => lang.pick("32,48", "32.48"),
        Kind::Rate => lang.pick("1,40", "1.40"),
        Kind::Growth { .. } => lang.pick("-0,5", "-0.5"),
        Kind::Count => lang.pick("31.758", "31,758"),
        Kind::Months => "12",
        Kind::Rupiah { unit: MoneyUnit::One, .. } => lang.pick("25.000", "25,000"),
        Kind::Rupiah { unit: MoneyUnit::Million, .. } => lang.pick("1,5 miliar", "1.5 billion"),
    }
}

/// The readings, written so that each can be typed as it stands.
fn ambiguous(lang: Lang, kind: Kind, first: f64, second: f64) -> String {
    let ask = lang.pick("Maksudnya", "Did you mean");
    let likely = amount(lang, kind, first);
    // A fraction of a person or of a rupiah can only be a slip.
    if second.fract() != 0.0 {
        return format!("{ask} {likely}? {}", lang.pick("Tulislah seperti itu.", "Type it like that."));
    }
    let (or, other) = (lang.pick("atau", "or"), amount(lang, kind, second));
    format!("{ask} {likely} {or} {other}? {}", lang.pick("Tulislah salah satunya.", "Type one of them."))
}

fn too_large(lang: Lang, kind: Kind) -> String {
    let most = match kind {
        Kind::Rupiah { .. } => rupiah_words(lang, kind.ceiling()),
        _ => amount(lang, kind, kind.ceiling()),
    };
    if kind.is_signed() {
        let (between, and) = (lang.pick("Harus antara", "It must be between"), lang.pick("dan", "and"));
        return format!("{between} {} {and} {most}.", amount(lang, kind, -kind.ceiling()));
    }
    format!("{} {most}.", lang.pick("Paling banyak", "At most"))
}

/// ` per bulan` and the like.
fn per(lang: Lang, per: Per) -> &'static str {
    match per {
        Per::Month => lang.pick(" per bulan", " per month"),
        Per::Year => lang.pick(" per tahun", " per year"),
        Per::Person => lang.pick(" per orang", " per person"),
    }
}

/// Indonesian has one form, English two.
fn plural(lang: Lang, value: f64, number: String, [indonesian, one, many]: [&str; 3]) -> String {
    number + lang.pick(indonesian, if value == 1.0 { one } else { many })
}

fn mark_name(lang: Lang, mark: char) -> &'static str {
    match mark {
        '.' => lang.pick("titik", "point"),
        ',' => lang.pick("koma", "comma"),
        _ => lang.pick("spasi", "space"),
    }
}

#[cfg(test)]
mod tests;

//! What the parser says to people: why a text was refused, and how it was read.

use super::super::{Lang, decimal_between, rupiah, rupiah_words};
use super::{MoneyUnit, NumberKind, ParseError, ParseNote, ParsedNumber, Per, field};

/// A value with its unit, to the last digit that the field keeps: `31.758 pekerja`, `1,40% per bulan`, `Rp1.000.000`.
pub fn amount(lang: Lang, kind: NumberKind, value: f64) -> String {
    let number = || field(kind, lang, value);
    match kind {
        NumberKind::Percent => number() + "%",
        NumberKind::Rate => format!("{}%{}", number(), per(lang, Per::Month)),
        NumberKind::Growth { per: time } => format!("{}%{}", number(), per(lang, time)),
        NumberKind::Count => plural(lang, value, number(), [" pekerja", " worker", " workers"]),
        NumberKind::Months => plural(lang, value, number(), [" bulan", " month", " months"]),
        NumberKind::Rupiah { .. } if value.fract() == 0.0 => rupiah(lang, value),
        NumberKind::Rupiah { .. } => format!("Rp{}", decimal_between(lang, value, 0, 6)),
    }
}

/// Why `error` and what the field accepts, in one or two short sentences.
pub fn parse_error(lang: Lang, kind: NumberKind, error: &ParseError) -> String {
    let reason = match error {
        ParseError::Ambiguous { first, second } => return ambiguous(lang, kind, *first, *second),
        ParseError::SeveralNumbers { count: 2, cells } => return several(lang, cells),
        ParseError::SeveralNumbers { count, .. } => {
            format!("{count} {}", lang.pick("angka sekaligus. Isi satu saja.", "numbers at once. Enter one."))
        }
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

/// That two numbers stand where one is asked for.
pub fn several(lang: Lang, [one, other]: &[String; 2]) -> String {
    match lang {
        Lang::Id => format!("Ada dua angka, {one} dan {other}. Isi satu saja."),
        Lang::En => format!("There are two numbers, {one} and {other}. Enter one."),
    }
}

/// The echo line, `Dibaca sebagai 31.758 pekerja`; `None` where the number was read as anybody would.
pub fn echo(lang: Lang, kind: NumberKind, reading: &ParsedNumber) -> Option<String> {
    let why = match reading.note? {
        ParseNote::DecimalMark(mark) => {
            format!("{} {}", mark_name(lang, mark), lang.pick("sebagai tanda desimal", "as the decimal mark"))
        }
        ParseNote::GroupMark(mark) => {
            format!("{} {}", mark_name(lang, mark), lang.pick("sebagai pemisah ribuan", "between thousands"))
        }
        ParseNote::Rounded => lang.pick("dibulatkan", "rounded").to_owned(),
        ParseNote::FullRupiah => {
            lang.pick("rupiah penuh, bukan juta", "full rupiah, not millions").to_owned()
        }
    };
    let read = lang.pick("Dibaca sebagai", "Read as");
    Some(format!("{read} {} ({why}).", amount(lang, kind, reading.value)))
}

/// A text that the field accepts, with the marks of the language.
pub fn example(lang: Lang, kind: NumberKind) -> &'static str {
    match kind {
        NumberKind::Percent => lang.pick("32,48", "32.48"),
        NumberKind::Rate => lang.pick("1,40", "1.40"),
        NumberKind::Growth { .. } => lang.pick("-0,5", "-0.5"),
        NumberKind::Count => lang.pick("31.758", "31,758"),
        NumberKind::Months => "12",
        NumberKind::Rupiah { unit: MoneyUnit::One, .. } => lang.pick("25.000", "25,000"),
        NumberKind::Rupiah { unit: MoneyUnit::Million, .. } => lang.pick("1,5 miliar", "1.5 billion"),
    }
}

/// The readings, written so that each can be typed as it stands.
fn ambiguous(lang: Lang, kind: NumberKind, first: f64, second: f64) -> String {
    let ask = lang.pick("Maksudnya", "Did you mean");
    let likely = amount(lang, kind, first);
    // A fraction of a person or of a rupiah can only be a slip.
    if second.fract() != 0.0 {
        return format!("{ask} {likely}? {}", lang.pick("Tulislah seperti itu.", "Type it like that."));
    }
    let (or, other) = (lang.pick("atau", "or"), amount(lang, kind, second));
    format!("{ask} {likely} {or} {other}? {}", lang.pick("Tulislah salah satunya.", "Type one of them."))
}

fn too_large(lang: Lang, kind: NumberKind) -> String {
    let most = match kind {
        NumberKind::Rupiah { .. } => rupiah_words(lang, kind.ceiling()),
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

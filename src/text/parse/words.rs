//! The words behind a number: scale, currency, unit, and what the amount is for.

use super::entry::TypedText;
use super::{NumberKind, ParseError, Per};

/// How much one of the typed number is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Amount {
    /// A bare number: the field decides.
    Bare,
    /// Ten to this power, of rupiah or of people.
    Power(u32),
    /// `M`: miliar to Indonesians, million to the English.
    MiliarOrMillion,
}

/// Words for thousands and more.
const SCALES: [(&[&str], Amount); 5] = [
    (&["ribu", "rb", "thousand", "k"], Amount::Power(3)),
    (&["juta", "jt", "million", "mio", "mn"], Amount::Power(6)),
    (&["miliar", "milyar", "miliyar", "milliar", "mld", "billion", "bn", "b"], Amount::Power(9)),
    (&["triliun", "trilyun", "trilliun", "trillion", "tn", "t"], Amount::Power(12)),
    (&["m"], Amount::MiliarOrMillion),
];

const CURRENCY: [&str; 3] = ["rupiah", "rp", "idr"];
const PERCENT: [&str; 5] = ["%", "persen", "percent", "per cent", "pct"];
const PEOPLE: [&str; 16] = [
    "pekerja",
    "orang",
    "org",
    "peserta",
    "jiwa",
    "penduduk",
    "tenaga kerja",
    "tk",
    "workers",
    "worker",
    "people",
    "persons",
    "person",
    "members",
    "member",
    "employees",
];
const MONTHS: [&str; 5] = ["bulan", "bln", "months", "month", "mo"];
const PER_MONTH: [&str; 10] = [
    "per bulan",
    "/ bulan",
    "sebulan",
    "per bln",
    "/ bln",
    "per month",
    "/ month",
    "a month",
    "monthly",
    "/ mo",
];
const PER_YEAR: [&str; 12] = [
    "per tahun",
    "/ tahun",
    "setahun",
    "per thn",
    "/ thn",
    "per th",
    "/ th",
    "per year",
    "/ year",
    "a year",
    "yearly",
    "/ yr",
];
const PER_PERSON: [&str; 10] = [
    "per orang",
    "/ orang",
    "per pekerja",
    "/ pekerja",
    "per peserta",
    "/ peserta",
    "per person",
    "/ person",
    "per worker",
    "/ worker",
];

/// Reads the words behind the number; any that the field does not know are refused.
pub(super) fn read(kind: NumberKind, entry: &TypedText) -> Result<Amount, ParseError> {
    let money = matches!(kind, NumberKind::Rupiah { .. });
    if entry.currency && !money {
        return Err(ParseError::UnknownUnit("Rp".to_owned()));
    }
    let mut rest = entry.words.as_str();
    let mut amount = if entry.currency { Amount::Power(0) } else { Amount::Bare };
    if money || kind == NumberKind::Count {
        amount = take_scale(&mut rest).unwrap_or(amount);
    }
    if take(&mut rest, units(kind)) && money && amount == Amount::Bare {
        amount = Amount::Power(0);
    }
    take(&mut rest, purpose(kind));
    if rest.is_empty() { Ok(amount) } else { Err(unknown(rest)) }
}

const fn units(kind: NumberKind) -> &'static [&'static str] {
    match kind {
        NumberKind::Percent | NumberKind::Rate | NumberKind::Growth { .. } => &PERCENT,
        NumberKind::Count => &PEOPLE,
        NumberKind::Months => &MONTHS,
        NumberKind::Rupiah { .. } => &CURRENCY,
    }
}

const fn purpose(kind: NumberKind) -> &'static [&'static str] {
    match kind {
        NumberKind::Percent
        | NumberKind::Count
        | NumberKind::Months
        | NumberKind::Rupiah { per: None, .. } => &[],
        NumberKind::Rate => &PER_MONTH,
        NumberKind::Growth { per } | NumberKind::Rupiah { per: Some(per), .. } => match per {
            Per::Month => &PER_MONTH,
            Per::Year => &PER_YEAR,
            Per::Person => &PER_PERSON,
        },
    }
}

fn take_scale(rest: &mut &str) -> Option<Amount> {
    SCALES.iter().find(|(words, _)| take(rest, words)).map(|(_, amount)| *amount)
}

/// Takes one of `phrases` from the front of `rest`, if it stands there as whole words.
fn take(rest: &mut &str, phrases: &[&str]) -> bool {
    for phrase in phrases {
        let Some(behind) = rest.strip_prefix(phrase) else {
            continue;
        };
        if behind.is_empty() || behind.starts_with(' ') {
            *rest = behind.trim_start();
            return true;
        }
    }
    false
}

/// Signs without a letter are no unit.
fn unknown(words: &str) -> ParseError {
    if words.chars().any(|char| char.is_alphabetic() || matches!(char, '%' | '‰' | '$' | '€')) {
        ParseError::UnknownUnit(words.chars().take(24).collect())
    } else {
        ParseError::NotANumber
    }
}

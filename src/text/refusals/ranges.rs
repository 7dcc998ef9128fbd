//! Numbers inside a refusal, written the language's way.

use super::{Lang, pick};
use crate::model::{Allowed, Measure, Month};

/// Which numbers a field accepts.
pub(super) fn out_of_range(lang: Lang, field: &str, allowed: &Allowed) -> String {
    let value = |value| with_unit(lang, value, allowed.measure);
    let (low, high) = (value(allowed.low), value(allowed.high));
    let whole = if allowed.whole { pick(lang, "bilangan bulat ", "a whole number ") } else { "" };
    let range = if low == high {
        format!("{} {low}", pick(lang, "harus", "must be"))
    } else if allowed.above_low {
        let (above, most) = pick(lang, ("lebih dari", "dan paling banyak"), ("above", "and at most"));
        format!("{} {whole}{above} {low} {most} {high}", pick(lang, "harus", "must be"))
    } else {
        let (between, and) = pick(lang, ("antara", "dan"), ("between", "and"));
        format!("{} {whole}{between} {low} {and} {high}", pick(lang, "harus", "must be"))
    };
    // On the screen it is a percentage, in the file a fraction.
    let file = if allowed.measure == Measure::Fraction {
        let (low, high) = (decimal(lang, allowed.low), decimal(lang, allowed.high));
        pick(lang, format!(" (dalam berkas {low} sampai {high})"), format!(" (in the file {low} to {high})"))
    } else {
        String::new()
    };
    format!("{field} {range}{}{file}.", unit_after(lang, allowed.measure))
}

fn with_unit(lang: Lang, value: f64, measure: Measure) -> String {
    match measure {
        Measure::Rupiah => format!("Rp{}", decimal(lang, value)),
        Measure::Fraction => percent(lang, value),
        Measure::Percent => format!("{}%", decimal(lang, value)),
        Measure::CalendarYear => format!("{value}"),
        Measure::People | Measure::Months | Measure::Years | Measure::Plain => decimal(lang, value),
    }
}

fn unit_after(lang: Lang, measure: Measure) -> &'static str {
    match measure {
        Measure::People => pick(lang, " orang", " people"),
        Measure::Months => pick(lang, " bulan", " months"),
        Measure::Years => pick(lang, " tahun", " years"),
        _ => "",
    }
}

/// A fraction as percent.
pub(super) fn percent(lang: Lang, fraction: f64) -> String {
    format!("{}%", decimal(lang, fraction * 100.0))
}

/// People, rounded: nobody is a fraction.
pub(super) fn people(lang: Lang, people: f64) -> String {
    decimal(lang, people.round())
}

/// Up to six decimals, thousands grouped.
pub(super) fn decimal(lang: Lang, value: f64) -> String {
    let text = format!("{:.6}", value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let (group, point) = pick(lang, ('.', ','), (',', '.'));
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    let fraction = fraction.trim_end_matches('0');
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    let is_zero = out.chars().all(|char| char == '0');
    if value < 0.0 && !is_zero { format!("-{out}") } else { out }
}

/// A month as people write it.
pub(super) fn month(lang: Lang, month: Month) -> String {
    const ID: [&str; 12] = [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = pick(lang, ID, EN);
    let name = names.get(month.of_year() as usize - 1).copied().unwrap_or_default();
    format!("{name} {}", month.year())
}

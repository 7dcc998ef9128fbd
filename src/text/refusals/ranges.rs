//! Numbers inside a refusal, written the language's way.

use super::{Lang, pick};
use crate::model::{Allowed, Measure};
use crate::text::{decimal_between, rupiah};

/// What a sentence for a file says beside the percentages of the screen; starts after the language's opening.
pub(super) const fn of_file(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => " (dalam berkas ",
        Lang::En => " (in the file ",
    }
}

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
        let (low, high) = (number(lang, allowed.low), number(lang, allowed.high));
        [of_file(lang), &low, pick(lang, " sampai ", " to "), &high, ")"].concat()
    } else {
        String::new()
    };
    format!("{field} {range}{}{file}.", unit_after(lang, allowed.measure))
}

fn with_unit(lang: Lang, value: f64, measure: Measure) -> String {
    match measure {
        Measure::Rupiah => rupiah(lang, value),
        Measure::Fraction => fraction(lang, value),
        Measure::Percent => format!("{}%", number(lang, value)),
        Measure::CalendarYear => format!("{value}"),
        Measure::People | Measure::Months | Measure::Years | Measure::Plain => number(lang, value),
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
pub(super) fn fraction(lang: Lang, fraction: f64) -> String {
    format!("{}%", number(lang, fraction * 100.0))
}

/// As many decimals as the smallest step of a file.
pub(super) fn number(lang: Lang, value: f64) -> String {
    decimal_between(lang, value, 0, 6)
}

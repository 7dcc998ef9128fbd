//! Levers, programmes, assumptions and differences in words.

use crate::model::{Lever, Month, Payer, Percent, Scenario, Segment, Workers};
use crate::text::{self, AnswerTexts, Lang, WorkbenchTexts};
use crate::view::lever::{FieldKind, with_unit};
use crate::view::words::{Words, capital};

/// A lever's short name: `Dana CSR`, `Penerima upah`.
pub(super) fn lever(words: Words, scenario: &Scenario, lever: Lever) -> String {
    let texts = &words.text.lever;
    match lever {
        Lever::WageEnrolment => texts.short_wage.to_owned(),
        Lever::SelfPaidEnrolment => texts.short_self_paid.to_owned(),
        Lever::NonAsn => texts.short_non_asn.to_owned(),
        Lever::Retention => texts.short_retention.to_owned(),
        Lever::Csr => texts.short_csr.to_owned(),
        Lever::Sponsorship(place) => programme(words, scenario, place),
    }
}

/// A programme by its payer; where the payer has several, also by its first month.
pub(super) fn programme(words: Words, scenario: &Scenario, place: usize) -> String {
    let texts = &AnswerTexts::of(words.lang).why;
    let programmes = &scenario.plan.sponsorships;
    let Some(programme) = programmes.get(place) else { return String::new() };
    let name = (texts.programme)(words.payer(programme.payer));
    let same = programmes.iter().filter(|other| other.payer == programme.payer).count();
    if same > 1 { (texts.programme_from)(&name, &words.month_short(programme.first_month)) } else { name }
}

/// What the field of a lever holds.
pub(super) const fn field(lever: Lever) -> FieldKind {
    match lever {
        Lever::WageEnrolment | Lever::SelfPaidEnrolment => FieldKind::Rate,
        Lever::NonAsn | Lever::Retention => FieldKind::Share,
        Lever::Csr | Lever::Sponsorship(_) => FieldKind::Million,
    }
}

/// A lever's value with its unit: `1,40% per bulan`, `Rp1 miliar`.
pub(super) fn value(words: Words, lever: Lever, value: f64) -> String {
    with_unit(words, field(lever), value)
}

/// A lever's value as short as it can be: `1,40%`, `Rp1 miliar`.
pub(super) fn short_value(words: Words, lever: Lever, value: f64) -> String {
    match field(lever) {
        FieldKind::Million => with_unit(words, FieldKind::Million, value),
        FieldKind::Rate => text::percent(words.lang, 100.0 * value, 2),
        FieldKind::Share => text::decimal_between(words.lang, 100.0 * value, 0, 1) + "%",
    }
}

/// A purse: `dana CSR`, `sosialisasi`.
pub(super) fn purse(words: Words, payer: Option<Payer>) -> &'static str {
    (AnswerTexts::of(words.lang).cheapest.purse)(payer)
}

/// An assumption by its id, with a capital letter.
pub(super) fn assumption(lang: Lang, id: &str) -> String {
    capital(&text::refusals::parameter_name(lang, id))
}

/// Percentage points without sign: `1,20 poin`.
pub(super) fn points(words: Words, value: Percent) -> String {
    let digits = if words.is_rough() { 0 } else { 2 };
    let unit = words.lang.pick(" poin", " points");
    text::decimal(words.lang, value.0.abs(), digits) + unit
}

/// Percentage points with their sign: `+1,20 poin`.
pub(super) fn signed_points(words: Words, value: Percent) -> String {
    let plain = points(words, value);
    let is_zero = !plain.chars().any(|letter| ('1'..='9').contains(&letter));
    match value {
        _ if is_zero => plain,
        _ if value < Percent::ZERO => format!("\u{2212}{plain}"),
        _ => format!("+{plain}"),
    }
}

/// People with their sign: `+1.234`.
pub(super) fn signed_people(words: Words, value: Workers) -> String {
    text::signed_count(words.lang, words.rounded(value).0)
}

/// A month in words: the December of a year.
pub(super) fn december(words: Words, year: i32) -> String {
    words.month(Month::december(year))
}

/// Segments of members by name, in their order.
pub(in crate::view) fn segment_names(lang: Lang) -> impl Iterator<Item = (Segment, &'static str)> {
    // Members in grace, the last of the stocks there, are in no segment.
    Segment::ALL.into_iter().zip(WorkbenchTexts::of(lang).covered.stocks)
}

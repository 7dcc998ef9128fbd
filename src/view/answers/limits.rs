//! What the planner allows: ranges of the levers and ceilings of money, as rows of a form.

use super::named;
use super::obstacles::purse_name;
use super::when::shown;
use crate::model::answers::{Impossible, Limits, Purse};
use crate::model::{Lever, Payer, Rupiah};
use crate::text::parse::{MoneyUnit, NumberKind, field as field_text};
use crate::text::{AnswerTexts, Lang};
use crate::view::Projected;
use crate::view::lever::FieldKind;
use crate::view::words::Words;

/// The range of a lever.
#[derive(Clone, Debug, PartialEq)]
pub struct LimitRow {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// How its fields are read and written.
    pub field: FieldKind,
    /// Unit behind the fields.
    pub unit: &'static str,
    /// Least and most as allowed now, in the unit of the file.
    pub bounds: (f64, f64),
    /// The most that can be allowed, in the unit of the file.
    pub highest: f64,
    /// Names of the two fields.
    pub names: (String, String),
}

/// A ceiling of money.
#[derive(Clone, Debug, PartialEq)]
pub struct CeilingRow {
    /// Whose money.
    pub purse: Purse,
    /// The name of its field.
    pub name: String,
    /// The text of its field, millions of rupiah; empty without a ceiling.
    pub text: String,
    /// The words that remove it; `None` without a ceiling.
    pub remove: Option<String>,
}

/// How a ceiling is read.
pub const CEILING: NumberKind = NumberKind::Rupiah { unit: MoneyUnit::Million, per: None };

/// The ranges of every lever that answers may move.
pub fn limit_rows(projected: &Projected, limits: &Limits, locked: &[Lever], lang: Lang) -> Vec<LimitRow> {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let free = shown(projected).into_iter().filter(|lever| !locked.contains(lever));
    free.map(|lever| {
        let range = lever.range(&projected.scenario);
        let entered = Some(lever.value(&projected.scenario)).filter(|value| limits.within && *value > 0.0);
        let most = entered.or(if limits.beyond_evidence { None } else { range.evidence });
        let own = limits.allowed.iter().find(|(row, ..)| *row == lever);
        let name = named::lever(words, &projected.scenario, lever);
        let field = named::field(lever);
        LimitRow {
            lever,
            field,
            unit: match field {
                FieldKind::Million => words.text.lever.million_rupiah,
                FieldKind::Rate | FieldKind::Share => words.text.lever.percent,
            },
            bounds: own.map_or((range.low, most.unwrap_or(range.high)), |(_, low, high)| (*low, *high)),
            highest: range.high,
            names: ((texts.least)(&name), (texts.most)(&name)),
            name,
        }
    })
    .collect()
}

/// The ceilings of everybody who pays for something that can be planned.
pub fn ceiling_rows(projected: &Projected, limits: &Limits, lang: Lang) -> Vec<CeilingRow> {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let programmes = &projected.scenario.plan.sponsorships;
    let pays = |payer: &Payer| {
        matches!(payer, Payer::Csr | Payer::Apbd) || programmes.iter().any(|row| row.payer == *payer)
    };
    let payers = Payer::ALL.into_iter().filter(pays).map(Purse::Payer);
    let row = |purse: Purse| {
        let name = purse_name(words, purse);
        let most = limits.ceilings.iter().find(|(row, _)| *row == purse).map(|(_, most)| most.0);
        CeilingRow {
            purse,
            name: (texts.ceiling)(name),
            text: most.map_or(String::new(), |most| field_text(CEILING, lang, most)),
            remove: most.map(|_| (texts.no_ceiling)(name)),
        }
    };
    payers.chain([Purse::Outreach]).map(row).collect()
}

/// `limits` with another range of a lever.
pub fn with_range(limits: &Limits, lever: Lever, (low, high): (f64, f64)) -> Limits {
    let mut limits = limits.clone();
    limits.allowed.retain(|(row, ..)| *row != lever);
    limits.allowed.push((lever, low, high));
    limits
}

/// `limits` with another ceiling in rupiah, or none.
pub fn with_ceiling(limits: &Limits, purse: Purse, most: Option<f64>) -> Limits {
    let mut limits = limits.clone();
    limits.ceilings.retain(|(row, _)| *row != purse);
    limits.ceilings.extend(most.map(|most| (purse, Rupiah(most))));
    limits
}

/// Why limits cannot be kept.
pub(super) fn impossible(projected: &Projected, words: Words, why: Impossible) -> String {
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let name = |lever| named::lever(words, &projected.scenario, lever);
    match why {
        Impossible::Empty(lever) => (texts.empty_range)(&name(lever)),
        Impossible::Outside(lever, _) | Impossible::NoSuchLever(lever) => (texts.outside_range)(&name(lever)),
        Impossible::LockedWithRange(lever) => (texts.locked_range)(&name(lever)),
        Impossible::Ceiling(purse) => (texts.bad_ceiling)(purse_name(words, purse)),
    }
}

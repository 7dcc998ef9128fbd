//! Chooses between the meanings of a number, or asks.

use super::numeral::{Numeral, Readings};
use super::words::Amount;
use super::{Lang, NumberKind, ParseError, ParseNote, ParsedNumber};

/// A bare number of this many juta or more is full rupiah: no local government discusses Rp10 triliun in juta.
const FULL_RUPIAH_FROM: f64 = 1e7;
/// From this many juta on a bare number could be either.
const EITHER_FROM: f64 = 1e6;
/// Counts from this on may lose a fraction: less than a hundredth changes.
const ROUNDED_FROM: f64 = 50.0;

/// The value of a number in the unit of its kind, without sign. It may still exceed the ceiling.
pub(super) fn resolve(
    kind: NumberKind,
    lang: Lang,
    readings: &Readings,
    amount: Amount,
) -> Result<ParsedNumber, ParseError> {
    let choice = |power| Interpretation { kind, lang, power, whole: power == 0 && is_whole(kind) };
    match amount {
        Amount::MiliarOrMillion => miliar_or_million(readings, &choice(6)),
        Amount::Bare if kind.is_million() => {
            in_juta(readings, &Interpretation { whole: false, ..choice(0) }, &choice(6))
        }
        Amount::Bare => people(kind, choice(0).make(readings)?),
        Amount::Power(power) => people(kind, choice(power).make(readings)?),
    }
}

/// People, months and rupiah have no three decimals: such a number means what it would not elsewhere.
const fn is_whole(kind: NumberKind) -> bool {
    matches!(kind, NumberKind::Count | NumberKind::Months | NumberKind::Rupiah { .. })
}

/// Two readings of `M`, of the same digits.
fn miliar_or_million(readings: &Readings, choice: &Interpretation) -> Result<ParsedNumber, ParseError> {
    let ceiling = choice.kind.ceiling();
    let (figure, _) = choice.figure(readings)?;
    let value = |power| people(choice.kind, ParsedNumber { value: figure.value(power), note: None });
    let (million, miliar) = (value(6)?.value, value(9)?.value);
    if million > ceiling {
        return Err(ParseError::TooLarge);
    }
    if miliar > ceiling {
        return Err(ParseError::UnknownUnit("m".to_owned()));
    }
    match choice.lang {
        _ if miliar == 0.0 => Ok(ParsedNumber { value: 0.0, note: None }),
        Lang::Id => Err(ParseError::Ambiguous { first: miliar, second: million }),
        Lang::En => Err(ParseError::Ambiguous { first: million, second: miliar }),
    }
}

/// A bare number in a field of juta.
fn in_juta(
    readings: &Readings,
    full: &Interpretation,
    juta: &Interpretation,
) -> Result<ParsedNumber, ParseError> {
    match full.make(readings) {
        Ok(ParsedNumber { value, .. }) if value >= FULL_RUPIAH_FROM => {
            Ok(ParsedNumber { value, note: Some(ParseNote::FullRupiah) })
        }
        Ok(ParsedNumber { value, .. }) if value >= EITHER_FROM => {
            Err(ParseError::Ambiguous { first: juta.make(readings)?.value, second: value })
        }
        _ => juta.make(readings),
    }
}

/// Whole people: a small rest is rounded away, a large one refused.
fn people(kind: NumberKind, reading: ParsedNumber) -> Result<ParsedNumber, ParseError> {
    let whole = reading.value.round();
    if !matches!(kind, NumberKind::Count | NumberKind::Months) || whole == reading.value {
        return Ok(reading);
    }
    if kind == NumberKind::Count && reading.value >= ROUNDED_FROM {
        return Ok(ParsedNumber { value: whole, note: reading.note.or(Some(ParseNote::Rounded)) });
    }
    Err(ParseError::NotWhole)
}

/// How to choose between the meanings of the marks.
struct Interpretation {
    kind: NumberKind,
    lang: Lang,
    /// The number counts ten to this power.
    power: u32,
    /// Three digits behind a mark are never decimals.
    whole: bool,
}

impl Interpretation {
    /// The value of the meaning to take.
    fn make(&self, readings: &Readings) -> Result<ParsedNumber, ParseError> {
        let (figure, note) = self.figure(readings)?;
        Ok(ParsedNumber { value: figure.value(self.power), note })
    }

    /// The meaning to take, and what to say about its marks.
    fn figure<'a>(&self, readings: &'a Readings) -> Result<(&'a Numeral, Option<ParseNote>), ParseError> {
        let grouped = readings.grouped.as_ref().filter(|figure| self.is_possible(figure));
        match (grouped, &readings.decimal) {
            (Some(grouped), Some(decimal)) => self.between(grouped, decimal),
            (Some(grouped), None) => {
                let foreign = grouped.mark.filter(|mark| *mark != self.lang.group_mark());
                Ok((grouped, foreign.map(ParseNote::GroupMark)))
            }
            (None, Some(decimal)) => {
                let foreign = decimal.mark.filter(|mark| *mark != self.lang.decimal_mark());
                Ok((decimal, foreign.map(ParseNote::DecimalMark)))
            }
            (None, None) => Err(ParseError::TooLarge),
        }
    }

    /// Both are possible: the language's own group mark decides, any other mark asks.
    fn between<'a>(
        &self,
        grouped: &'a Numeral,
        decimal: &Numeral,
    ) -> Result<(&'a Numeral, Option<ParseNote>), ParseError> {
        if !self.is_own(grouped) {
            let (first, second) = (grouped.value(self.power), decimal.value(self.power));
            return Err(ParseError::Ambiguous { first, second });
        }
        Ok((grouped, grouped.mark.filter(|_| !self.whole).map(ParseNote::GroupMark)))
    }

    /// Whether grouped digits can be meant here: 32.481 in a field of percent are not 32 thousand.
    fn is_possible(&self, grouped: &Numeral) -> bool {
        let fits = grouped.value(self.power) <= self.kind.ceiling();
        (self.whole || !grouped.mixed) && (fits || (self.whole && self.is_own(grouped)))
    }

    fn is_own(&self, grouped: &Numeral) -> bool {
        !grouped.mixed && grouped.mark == Some(self.lang.group_mark())
    }
}

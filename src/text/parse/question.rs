//! Asks back where what was typed has two meanings, or one that is less likely than another. Each answer is a value, so
//! that one press gives it; it is written so that it can be typed as it stands, too.

use super::super::{Lang, percent};
use super::sentences::amount;
use super::{NumberKind, ParseError, ParsedNumber, entry, parse};

/// A question about what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberQuestion {
    /// The question, with what makes it necessary.
    pub say: String,
    /// What can be meant, the likeliest first.
    pub answers: Vec<Answer>,
}

/// A value that can be meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// In the unit of [`ParsedNumber::value`].
    pub value: f64,
    /// With its unit.
    pub text: String,
}

/// What is known about the value that a field should hold. Other values are allowed, and asked about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expected {
    /// Whether a count is one of people.
    pub is_people: bool,
    /// The people of whom a share is typed, where they are known.
    pub whole: Option<f64>,
    /// A value is not expected below this one.
    pub least: Option<ExpectedBound>,
    /// A value is not expected above this one.
    pub most: Option<ExpectedBound>,
}

/// Where the expected values end.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectedBound {
    /// In the unit of [`ParsedNumber::value`].
    pub value: f64,
    /// A value beyond this one is refused where it is used, so nothing is asked.
    pub refused: f64,
    /// What is unusual about a value beyond it, a sentence.
    pub why: String,
}

impl Expected {
    /// A number of people, of which nothing else is known.
    pub const PEOPLE: Self = Self { is_people: true, whole: None, least: None, most: None };
}

/// The field whose text is asked about.
#[derive(Clone, Copy)]
struct FieldText<'a> {
    kind: NumberKind,
    lang: Lang,
    text: &'a str,
    expected: &'a Expected,
}

/// The question about `text` in a field of this kind; `None` where it has one likely meaning, or none at all.
pub fn question(kind: NumberKind, lang: Lang, text: &str, expected: &Expected) -> Option<NumberQuestion> {
    let field = FieldText { kind, lang, text, expected };
    let reading = parse(kind, lang, text);
    let value = reading.as_ref().ok().map(|reading| reading.value);
    match reading {
        // A fraction of a person or of a rupiah can only be a slip.
        Err(ParseError::Ambiguous { first, second }) if second.fract() != 0.0 => {
            Some(field.between(&[first]))
        }
        Err(ParseError::Ambiguous { first, second }) => Some(field.between(&[first, second])),
        Err(ParseError::SeveralNumbers { cells, .. }) => field.one_of(&cells),
        Err(ParseError::Negative | ParseError::Empty | ParseError::ForeignDigits) => None,
        _ => field
            .people_for_percent(value)
            .or_else(|| field.fraction_for_percent(value?))
            .or_else(|| field.thousands(value))
            .or_else(|| field.unusual(value?)),
    }
}

impl FieldText<'_> {
    /// Two numbers were pasted at once.
    fn one_of(self, cells: &[String; 2]) -> Option<NumberQuestion> {
        let read = |cell: &String| parse(self.kind, self.lang, cell).ok().map(|reading| reading.value);
        let values: Vec<f64> = cells.iter().filter_map(read).collect();
        let say = super::sentences::several(self.lang, cells);
        (values.len() == cells.len()).then(|| NumberQuestion { say, answers: self.answers(&values) })
    }

    /// People were typed into a field for a share of people.
    fn people_for_percent(self, read: Option<f64>) -> Option<NumberQuestion> {
        if self.kind != NumberKind::Percent {
            return None;
        }
        let people = parse(NumberKind::Count, self.lang, self.text).ok().map(|reading| reading.value);
        let people = people.filter(|people| *people > self.kind.ceiling())?;
        let Some(whole) = self.expected.whole.filter(|whole| people <= *whole) else {
            return read.map(|read| self.between(&[read]));
        };
        let share = 100.0 * people / whole;
        // So few are a slip of another kind.
        if share < 1.0 {
            return None;
        }
        let share = Answer { value: share, text: percent(self.lang, share, 2) };
        let meant = format!("{} = {}", amount(self.lang, NumberKind::Count, people), share.text);
        let others = self.answers(read.as_slice());
        let texts: Vec<String> =
            std::iter::once(meant).chain(others.iter().map(|other| other.text.clone())).collect();
        Some(NumberQuestion {
            say: self.ask(&texts),
            answers: std::iter::once(share).chain(others).collect(),
        })
    }

    /// A fraction of one was typed into a field of percent of people: 0,35 for 35%. Who writes the sign means it.
    fn fraction_for_percent(self, read: f64) -> Option<NumberQuestion> {
        let is_bare = !self.text.contains(|char: char| char == '%' || char.is_alphabetic());
        let is_share = self.kind == NumberKind::Percent && self.expected.whole.is_some();
        (is_share && is_bare && read > 0.0 && read < 1.0)
            .then(|| self.between(&[rounded(100.0 * read), read]))
    }

    /// Thousands of people were typed with a mark that stands before decimals: 61.4 for 61.400.
    fn thousands(self, read: Option<f64>) -> Option<NumberQuestion> {
        if self.kind != NumberKind::Count || !self.expected.is_people {
            return None;
        }
        let entry = entry::read(self.text).ok().filter(|entry| entry.words.is_empty())?;
        let decimal = entry.readings.decimal.filter(super::numeral::Numeral::is_short_fraction)?;
        let people = decimal.value(3);
        let values: Vec<f64> = [Some(people), read].into_iter().flatten().collect();
        (people <= self.kind.ceiling()).then(|| self.between(&values))
    }

    /// The value lies where none is expected.
    fn unusual(self, read: f64) -> Option<NumberQuestion> {
        let Expected { least, most, .. } = self.expected;
        let below = least.as_ref().filter(|bound| read < bound.value && read >= bound.refused);
        let bound =
            below.or_else(|| most.as_ref().filter(|bound| read > bound.value && read <= bound.refused))?;
        let is_usual = |value: &f64| {
            let is_whole = self.kind != NumberKind::Count || value.fract() == 0.0;
            let is_above = least.as_ref().is_none_or(|least| *value >= least.value);
            let is_below = most.as_ref().is_none_or(|most| *value <= most.value);
            is_whole && is_above && is_below && *value <= self.kind.ceiling()
        };
        // The usual slips: a digit too few or too many, a mark in the wrong place.
        let slips = [10.0, 0.1, 100.0, 0.01, 1000.0, 0.001].map(|times| rounded(read * times));
        let values: Vec<f64> = slips.into_iter().find(is_usual).into_iter().chain([read]).collect();
        let NumberQuestion { say, answers } = self.between(&values);
        Some(NumberQuestion { say: format!("{} {say}", bound.why), answers })
    }

    /// Asks which of the values is meant.
    fn between(self, values: &[f64]) -> NumberQuestion {
        let texts: Vec<String> = values.iter().map(|value| self.written(*value)).collect();
        NumberQuestion { say: self.ask(&texts), answers: self.answers(values) }
    }

    fn ask(self, texts: &[String]) -> String {
        let or = self.lang.pick(" atau ", " or ");
        format!("{} {}?", self.lang.pick("Maksudnya", "Did you mean"), texts.join(or))
    }

    fn answers(self, values: &[f64]) -> Vec<Answer> {
        values.iter().map(|value| Answer { value: *value, text: self.written(*value) }).collect()
    }

    /// A value with its unit; a share to the hundredth, as the screen has it, unless that would be another one.
    fn written(self, value: f64) -> String {
        let short = percent(self.lang, value, 2);
        let reads_back = || parse(self.kind, self.lang, &short).is_ok_and(|reading| reading.value == value);
        match self.kind {
            NumberKind::Percent if reads_back() => short,
            NumberKind::Count if !self.expected.is_people => super::field(self.kind, self.lang, value),
            _ => amount(self.lang, self.kind, value),
        }
    }
}

/// Without the last bits, which a multiplication by ten leaves.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// What stands in the field, where nothing is to be asked about it.
pub fn certain(kind: NumberKind, lang: Lang, text: &str, expected: &Expected) -> Option<ParsedNumber> {
    parse(kind, lang, text).ok().filter(|_| question(kind, lang, text, expected).is_none())
}

#[cfg(test)]
mod tests;

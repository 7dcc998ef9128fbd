//! Takes what was typed apart: sign, currency, number, words behind.

use super::ParseError;
use super::numeral::{self, Readings};

/// What was typed, in parts.
pub(super) struct TypedText {
    /// A minus stood before the number.
    pub negative: bool,
    /// `Rp` or `IDR` stood before the number.
    pub currency: bool,
    /// What the digits can mean.
    pub readings: Readings,
    /// The words behind the number: lower case, one space between, `%` and `/` words of their own.
    pub words: String,
}

impl TypedText {
    /// Whether the number is nought in every reading.
    pub fn is_zero(&self) -> bool {
        self.readings.is_zero()
    }
}

/// Takes `text` apart.
pub(super) fn read(text: &str) -> Result<TypedText, ParseError> {
    let clean = clean(text);
    if clean.is_empty() {
        return Err(ParseError::Empty);
    }
    if clean.chars().any(|char| char.is_numeric() && !char.is_ascii_digit()) {
        return Err(ParseError::ForeignDigits);
    }
    if let Some(several) = several(&clean) {
        return Err(several);
    }
    let (head, currency, negative) = strip_prefix(&clean);
    let (number, rest) = numeral::scan(head);
    if rest.contains(|char: char| char.is_ascii_digit()) {
        return Err(ParseError::NotANumber);
    }
    let readings = numeral::readings(number).ok_or(ParseError::NotANumber)?;
    Ok(TypedText { negative, currency, readings, words: words(without_dash(number, rest)) })
}

/// Several numbers in cells of a table. A line break behind the only one means nothing.
fn several(text: &str) -> Option<ParseError> {
    /// The longest piece of a cell that is repeated, characters.
    const LONGEST: usize = 24;
    let has_number = |cell: &&str| cell.chars().any(|char| char.is_ascii_digit());
    let mut cells = text.split(is_cell_end).map(str::trim).filter(has_number);
    let mut next = || cells.next().map(|cell| cell.chars().take(LONGEST).collect::<String>());
    let cells_found = [next()?, next()?];
    Some(ParseError::SeveralNumbers { count: 2 + cells.count(), cells: cells_found })
}

/// Whether a table that is copied ends a cell with it. A field shows line breaks as nothing, so they become tabs there.
pub fn is_cell_end(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Without spaces around and signs that cannot be seen, every minus a hyphen.
fn clean(text: &str) -> String {
    let visible = text.chars().filter(|char| !is_invisible(*char));
    let plain: String = visible.map(|char| if is_minus(char) { '-' } else { char }).collect();
    plain.trim().to_owned()
}

/// Marks of direction and joining: spreadsheets and calculators put them around copied numbers.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_minus(char: char) -> bool {
    matches!(char, '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

/// The text from the number on, whether a currency and whether a minus stood before it.
fn strip_prefix(text: &str) -> (&str, bool, bool) {
    let (text, before) = strip_sign(text);
    let (text, currency) = strip_currency(text);
    let (text, after) = if before.is_none() { strip_sign(text) } else { (text, None) };
    (text, currency, before.or(after) == Some('-'))
}

fn strip_sign(text: &str) -> (&str, Option<char>) {
    for sign in ['+', '-'] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (rest.trim_start(), Some(sign));
        }
    }
    (text, None)
}

fn strip_currency(text: &str) -> (&str, bool) {
    for currency in ["rp", "idr"] {
        let Some((head, rest)) = text.split_at_checked(currency.len()) else {
            continue;
        };
        if head.eq_ignore_ascii_case(currency) {
            return (rest.strip_prefix('.').unwrap_or(rest).trim_start(), true);
        }
    }
    (text, false)
}

/// Without the dash of `Rp1.000.000,-`, which stands for no sen.
fn without_dash<'a>(number: &str, rest: &'a str) -> &'a str {
    if number.ends_with(',') || number.ends_with('.') { rest.trim_start_matches('-') } else { rest }
}

fn words(text: &str) -> String {
    let spaced = text.to_lowercase().replace(['%', '\u{ff05}'], " % ").replace('/', " / ");
    let words = spaced.split_whitespace().map(|word| word.trim_end_matches('.'));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

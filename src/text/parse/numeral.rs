//! The digits of a number and what the marks between them can mean.

use super::exact;

/// What one run of digits and marks can mean: at least one of the two.
pub(super) struct Readings {
    /// All marks group digits.
    pub grouped: Option<Numeral>,
    /// The last mark, if there is one, stands before the decimals.
    pub decimal: Option<Numeral>,
}

/// One meaning of a run.
pub(super) struct Numeral {
    whole: String,
    fraction: String,
    /// The mark that makes it this meaning; `None` for plain digits.
    pub mark: Option<char>,
    /// Marks of more than one sort group its digits: a slip, if meant at all.
    pub mixed: bool,
}

impl Readings {
    /// Whether all digits are 0.
    pub fn is_zero(&self) -> bool {
        [&self.grouped, &self.decimal].into_iter().flatten().all(|figure| figure.value(0) == 0.0)
    }
}

impl Numeral {
    /// Whether it has one or two decimals that count, behind at most three digits: as thousands are written in short.
    pub fn is_short_fraction(&self) -> bool {
        let is_short = (1..=2).contains(&self.fraction.len()) && (1..=3).contains(&self.whole.len());
        is_short && self.fraction.chars().any(|digit| digit != '0')
    }

    /// Times ten to the power of `exponent`, rounded once; may be infinite.
    pub fn value(&self, exponent: u32) -> f64 {
        exact::nearest(&self.whole, &self.fraction, exponent)
    }
}

/// Splits `text` behind the digits and marks it starts with.
pub(super) fn scan(text: &str) -> (&str, &str) {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut after_digit = false;
    while let Some((at, char)) = chars.next() {
        let before_digit = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let inside =
            char.is_ascii_digit() || is_mark(char) || (is_space(char) && after_digit && before_digit);
        if !inside {
            break;
        }
        after_digit = char.is_ascii_digit();
        end = at + char.len_utf8();
    }
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// What a run can mean; `None` if nothing.
pub(super) fn readings(run: &str) -> Option<Readings> {
    let run = without_last_mark(run);
    let marks: Vec<char> = run.chars().filter(|char| !char.is_ascii_digit()).collect();
    let groups: Vec<&str> = run.split(|char: char| !char.is_ascii_digit()).collect();
    let decimal = decimal(&groups, &marks);
    let grouped = grouped(&groups, &marks).filter(|figure| !figure.mixed || decimal.is_some());
    (decimal.is_some() || grouped.is_some()).then_some(Readings { grouped, decimal })
}

/// Without one mark at the end, as in `32,` while typing or at the end of a sentence.
fn without_last_mark(run: &str) -> &str {
    match run.strip_suffix(is_mark) {
        Some(shorter) if run.starts_with(|char: char| char.is_ascii_digit()) => shorter,
        _ => run,
    }
}

fn grouped(groups: &[&str], marks: &[char]) -> Option<Numeral> {
    let mark = *marks.first()?;
    let mixed = marks.iter().any(|other| *other != mark);
    is_grouped(groups).then(|| Numeral {
        whole: groups.concat(),
        fraction: String::new(),
        mark: Some(mark),
        mixed,
    })
}

fn decimal(groups: &[&str], marks: &[char]) -> Option<Numeral> {
    let figure = |whole: &[&str], fraction: &str, mark| Numeral {
        whole: whole.concat(),
        fraction: fraction.to_owned(),
        mark,
        mixed: false,
    };
    let Some((mark, group_marks)) = marks.split_last() else {
        return groups.iter().all(|group| !group.is_empty()).then(|| figure(groups, "", None));
    };
    let (fraction, whole) = groups.split_last()?;
    let plain = group_marks.is_empty() || is_grouped(whole);
    let one_sort = group_marks.iter().all(|other| other != mark && group_marks.first() == Some(other));
    (is_mark(*mark) && plain && one_sort && !fraction.is_empty())
        .then(|| figure(whole, fraction, Some(*mark)))
}

/// Whether the groups have the lengths of thousands, and do not start with a nought.
fn is_grouped(groups: &[&str]) -> bool {
    let Some((first, others)) = groups.split_first() else {
        return false;
    };
    (1..=3).contains(&first.len()) && !first.starts_with('0') && others.iter().all(|group| group.len() == 3)
}

const fn is_mark(char: char) -> bool {
    matches!(char, '.' | ',')
}

/// Spaces that may group digits: those of one line.
const fn is_space(char: char) -> bool {
    matches!(char, ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

//! Reading what was counted as people type it and as spreadsheets copy it: a line for each month, the month first, then
//! members or percent or both, then members of segments in columns whose heads name them.
//!
//! Cells are apart by tabs or semicolons; a line without them is a month and a number. A first row of months is read as a
//! table that lies on its side, a first line without any digit as the heads of the columns. Lines that are empty, and months
//! without a number, are passed over.

use super::month::{MonthError, month};
use super::sentences::parse_error;
use super::{NumberKind, ParseError, parse};
use crate::model::{Month, Observation, Percent, Problem, Segment, Workers};
use crate::text::refusals::counted_problem;
use crate::text::{Lang, month_long};

/// A bare number up to this is percent: no region has so few members.
const MOST_PERCENT: f64 = 100.0;
/// More lines than this are no table of months.
const MOST_LINES: usize = 400;
/// Words that make a column one of a segment, as parts of its head or, where they are short, as whole words of it.
const SEGMENT_WORDS: [(Segment, &[&str]); 6] = [
    (Segment::Wage, &["pu", "ppu", "penerima upah", "wage"]),
    (Segment::NonAsn, &["non-asn", "non asn", "nonasn", "honorer"]),
    (Segment::SelfPaid, &["bpu", "mandiri", "bukan penerima upah", "self"]),
    (Segment::Sponsored, &["didanai", "dibiayai", "bantuan", "sponsor"]),
    (Segment::Construction, &["jakon", "konstruksi", "construction"]),
    (Segment::Other, &["lain", "other"]),
];
/// Words up to so many letters are part of others.
const SHORT_WORD: usize = 3;
/// Words that make a column one of percent.
const PERCENT_WORDS: [&str; 6] = ["%", "persen", "percent", "cakupan", "coverage", "ucj"];
/// Letters of a line that a message repeats.
const QUOTED: usize = 40;

/// A line that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedLine {
    /// Its number, from 1, as it was pasted.
    pub line: usize,
    /// What stands there.
    pub text: String,
    /// What it says.
    pub observed: Observation,
}

/// A line that is not understood.
#[derive(Clone, Debug, PartialEq)]
pub struct LineError {
    /// Its number, from 1, as it was pasted.
    pub line: usize,
    /// What stands there.
    pub text: String,
    /// What is wrong.
    pub why: LineProblem,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq)]
pub enum LineProblem {
    /// It has no month.
    NoMonth,
    /// Its date could be of two months.
    AmbiguousDate,
    /// A cell is no number.
    Number(NumberKind, ParseError),
    /// Two cells hold the same kind of number.
    TwoNumbers,
    /// Its month has been read before.
    Twice(Month),
    /// It has members of segments and no number of all.
    NoTotal,
    /// There are too many lines.
    TooMany,
    /// The scenario does not allow what it says.
    Refused(Problem),
}

/// Reads lines of months. Nothing is left out: one line that is not understood refuses all.
///
/// # Errors
/// The first line that is not understood.
pub fn observations(lang: Lang, text: &str) -> Result<Vec<CountedLine>, LineError> {
    let lines: Vec<&str> = text.lines().collect();
    if let Some(line) = lines.get(MOST_LINES) {
        return Err(LineError { line: MOST_LINES + 1, text: short(line), why: LineProblem::TooMany });
    }
    let rows = upright(lines.iter().map(|line| cells(line)).enumerate().collect());
    let mut heads: Vec<String> = Vec::new();
    let mut found: Vec<CountedLine> = Vec::new();
    for (at, row) in &rows {
        let written = row.join(" ");
        if written.trim().is_empty() {
            continue;
        }
        if found.is_empty() && heads.is_empty() && !written.contains(|letter: char| letter.is_ascii_digit()) {
            heads.clone_from(row);
            continue;
        }
        let text = short(lines.get(*at).copied().unwrap_or(&written));
        let wrong = |why| LineError { line: at + 1, text: text.clone(), why };
        let Some(observed) = observation(lang, row, &heads).map_err(wrong)? else { continue };
        if found.iter().any(|other| other.observed.month == observed.month) {
            return Err(wrong(LineProblem::Twice(observed.month)));
        }
        found.push(CountedLine { line: at + 1, text, observed });
    }
    Ok(found)
}

/// A line as a message repeats it.
fn short(line: &str) -> String {
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(QUOTED).collect()
}

/// The cells of a line; of one without tabs and semicolons the month and what follows it.
fn cells(line: &str) -> Vec<String> {
    let separator = ['\t', ';'].into_iter().find(|separator| line.contains(*separator));
    let cells: Vec<&str> = match separator {
        Some(separator) => line.split(separator).collect(),
        None => month_first(line).map_or_else(|| vec![line], Vec::from),
    };
    let clean = |cell: &str| {
        let edge = |letter: char| letter.is_whitespace() || ":=|\"\u{feff}".contains(letter);
        cell.trim_matches(edge).trim_start_matches(',').trim().to_owned()
    };
    cells.into_iter().map(clean).collect()
}

/// The longest beginning of a line that is a month, and what follows it.
fn month_first(line: &str) -> Option<[&str; 2]> {
    let ends = line.match_indices(|letter: char| letter.is_whitespace() || ":=,|".contains(letter));
    ends.rev().find_map(|(at, _)| {
        let (head, tail) = line.split_at_checked(at)?;
        month(head).is_ok().then_some([head, tail])
    })
}

/// A table that lies on its side, months in its first row, set upright: each month with the place of its number's line.
fn upright(rows: Vec<(usize, Vec<String>)>) -> Vec<(usize, Vec<String>)> {
    let filled: Vec<&(usize, Vec<String>)> =
        rows.iter().filter(|(_, row)| row.iter().any(|cell| !cell.is_empty())).collect();
    let Some(((_, first), others)) = filled.split_first() else { return rows };
    let months = first.iter().filter(|cell| month(cell).is_ok()).count();
    let Some((at, _)) = others.first().filter(|_| months >= 2) else { return rows };
    let column = |place: usize| {
        let below = others.iter().map(|(_, row)| row.get(place).cloned().unwrap_or_default());
        let head = first.get(place).cloned().unwrap_or_default();
        (*at, std::iter::once(head).chain(below).collect())
    };
    (0..first.len()).map(column).collect()
}

/// The observation of a row; `None` for a month without a number.
fn observation(lang: Lang, row: &[String], heads: &[String]) -> Result<Option<Observation>, LineProblem> {
    let (head, numbers) = row.split_first().ok_or(LineProblem::NoMonth)?;
    let month = month(head).map_err(|error| match error {
        MonthError::NotAMonth => LineProblem::NoMonth,
        MonthError::Ambiguous => LineProblem::AmbiguousDate,
    })?;
    let mut observed = Observation::of(month);
    for (place, cell) in numbers.iter().enumerate().filter(|(_, cell)| !is_blank(cell)) {
        let is_percent = |text: &str| {
            let lower = text.to_lowercase();
            PERCENT_WORDS.iter().any(|word| lower.contains(word))
        };
        let in_percent = is_percent(cell) || heads.get(place + 1).is_some_and(|head| is_percent(head));
        if let Some(segment) = heads.get(place + 1).and_then(|head| segment_of(head)).filter(|_| !in_percent)
        {
            let members = parse(NumberKind::Count, lang, cell)
                .map_err(|error| LineProblem::Number(NumberKind::Count, error))?;
            if observed.segments.get(segment).is_some() {
                return Err(LineProblem::TwoNumbers);
            }
            observed.segments.put(segment, Some(Workers(members.value)));
            continue;
        }
        let (kind, value) = number(lang, cell, in_percent)?;
        let is_new = if kind == NumberKind::Percent {
            observed.percent.replace(Percent(value)).is_none()
        } else {
            observed.active.replace(Workers(value)).is_none()
        };
        if !is_new {
            return Err(LineProblem::TwoNumbers);
        }
    }
    let is_counted = observed.active.is_some() || observed.percent.is_some();
    if !is_counted && observed.segments.sum().is_some() {
        return Err(LineProblem::NoTotal);
    }
    Ok(is_counted.then_some(observed))
}

/// The segment that a head names; `None` for one that names none, or several: that is their sum.
pub fn segment_of(head: &str) -> Option<Segment> {
    let head = head.to_lowercase();
    let has_word = |word: &&str| {
        if word.len() > SHORT_WORD {
            return head.contains(word);
        }
        head.split(|letter: char| !letter.is_alphanumeric()).any(|other| other == *word)
    };
    let names = |segment: Segment| {
        let words = SEGMENT_WORDS.iter().find(|(other, _)| *other == segment);
        words.is_some_and(|(_, words)| words.iter().any(&has_word))
    };
    // "BPU didanai" are sponsored, "PU non-ASN" honorer staff, and "bukan penerima upah" no wage earners.
    let narrower = |segment: Segment| match segment {
        Segment::SelfPaid => names(Segment::Sponsored),
        Segment::Wage => names(Segment::NonAsn) || head.contains("bukan penerima upah"),
        _ => false,
    };
    let mut named = Segment::ALL.into_iter().filter(|segment| names(*segment) && !narrower(*segment));
    let first = named.next();
    first.filter(|_| named.next().is_none())
}

/// Whether a cell says that nothing is known.
fn is_blank(cell: &str) -> bool {
    cell.is_empty() || cell.chars().all(|letter| matches!(letter, '-' | '\u{2013}' | '\u{2014}'))
}

/// What a cell counts and its value. A bare number up to 100 and one with one or two decimals are percent.
fn number(lang: Lang, cell: &str, in_percent: bool) -> Result<(NumberKind, f64), LineProblem> {
    let read = |kind: NumberKind| parse(kind, lang, cell).map(|number| (kind, number.value));
    let fraction = cell.rsplit([',', '.']).next().filter(|tail| tail.len() < cell.len());
    let is_short = fraction.is_none_or(|digits| digits.len() < 3);
    match read(NumberKind::Percent) {
        Ok(percent) if in_percent || (is_short && percent.1 <= MOST_PERCENT) => Ok(percent),
        Err(error) if in_percent => Err(LineProblem::Number(NumberKind::Percent, error)),
        _ => read(NumberKind::Count).map_err(|error| LineProblem::Number(NumberKind::Count, error)),
    }
}

/// The line, what stands there and what is wrong with it, in one or two sentences.
pub fn line_sentence(lang: Lang, error: &LineError) -> String {
    let why = match &error.why {
        LineProblem::NoMonth => lang
            .pick(
                "tidak dimulai dengan bulan. Contoh: Jan 2025, 2025-01 atau 01/2025.",
                "does not begin with a month. Examples: Jan 2025, 2025-01 or 01/2025.",
            )
            .to_owned(),
        LineProblem::AmbiguousDate => lang
            .pick(
                "bisa berarti dua bulan. Tulislah bulannya dengan nama, misalnya Mar 2025.",
                "could be of two months. Write the month as a name, for example Mar 2025.",
            )
            .to_owned(),
        LineProblem::Number(kind, problem) => parse_error(lang, *kind, problem),
        LineProblem::TwoNumbers => lang
            .pick(
                "punya dua angka sejenis. Cukup satu jumlah peserta, satu persentase, atau keduanya.",
                "has two numbers of one kind. One number of members, one percentage, or both are enough.",
            )
            .to_owned(),
        LineProblem::Twice(month) => {
            let month = month_long(lang, *month);
            match lang {
                Lang::Id => format!("mengulang {month}, yang sudah ada di atasnya."),
                Lang::En => format!("repeats {month}, which stands above it."),
            }
        }
        LineProblem::NoTotal => lang
            .pick(
                "punya peserta per segmen tetapi tidak punya jumlah semuanya. Tambahkan kolom jumlah peserta.",
                "has members by segment and no number of all. Add a column with all members.",
            )
            .to_owned(),
        LineProblem::Refused(problem) => counted_problem(lang, *problem) + ".",
        LineProblem::TooMany => lang
            .pick("terlalu banyak: paling banyak 400 baris.", "is one too many: 400 lines at most.")
            .to_owned(),
    };
    let row = lang.pick("Baris", "Line");
    let text =
        if error.text.is_empty() { String::new() } else { format!(" (\u{201c}{}\u{201d})", error.text) };
    let colon = if matches!(error.why, LineProblem::Number(..)) { ":" } else { "" };
    format!("{row} {}{text}{colon} {why}", error.line)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

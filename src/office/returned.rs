//! A workbook of a plan that comes back from somebody who has changed it: which entries are others now, and what they mean
//! for the plan on screen.

use super::inputs::{number_of, scale};
use super::plan_entries;
use super::table::{DecimalMark, Digits, NumberLook, TableCell, TableReading, TableRecord};
use crate::model::{
    Allowed, CohortField, Field, Measure, PartField, ProgrammeField, RevisionField, Scenario, TargetField,
    Value,
};
use crate::state::scenario_of_link;
use crate::text::spreadsheet::SheetWords;
use crate::text::{self, Lang};

/// Rows of the sheet of sources behind those of the entries.
const RULES: usize = 3;
/// How far two numbers of a cell may be apart that are the same, as a share: spreadsheets write fifteen digits.
const CLOSE: f64 = 1e-9;

/// What has become of a workbook.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    /// The plan as it was downloaded.
    pub scenario: Scenario,
    /// The entries that are others now, in the order of the sheet.
    pub changes: Vec<EntryChange>,
    /// How many entries are as they were.
    pub same: usize,
    /// What stands before entries that are no longer there.
    pub missing: Vec<String>,
}

/// An entry that is another now.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryChange {
    /// The number of its row.
    pub row: usize,
    /// What stands before it.
    pub name: String,
    /// Which value of the scenario it is.
    pub field: Field,
    /// What stood in it when the workbook was made, as the scenario has it.
    pub was: f64,
    /// What stands in it now, as the scenario has it; else why that cannot be taken.
    pub now: Result<f64, EntryProblem>,
}

/// Why what stands in an entry cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryProblem {
    /// Nothing stands there.
    Blank,
    /// A formula that was not computed.
    Uncomputed,
    /// No number.
    NotANumber(String),
    /// A text that is two numbers, by what its marks mean.
    TwoNumbers(String),
    /// Outside of what is allowed.
    OutOfRange(Field),
}

/// What has become of the workbook in `reading`; `None` where it is none, or its plan cannot be opened.
pub fn returned(reading: &TableReading) -> Option<Returned> {
    let scenario = scenario_of_link(address(&reading.plan.as_ref()?.link))?;
    // The language of the workbook is the one whose words stand in it.
    let in_languages = Lang::ALL.map(|lang| compared(reading, &scenario, lang));
    let (changes, same, missing) = in_languages.into_iter().min_by_key(|(_, _, missing)| missing.len())?;
    Some(Returned { scenario, changes, same, missing })
}

/// The fragment of an address.
fn address(link: &str) -> &str {
    link.find('#').and_then(|at| link.get(at..)).unwrap_or(link)
}

type ComparedEntries = (Vec<EntryChange>, usize, Vec<String>);

fn compared(reading: &TableReading, scenario: &Scenario, lang: Lang) -> ComparedEntries {
    let (mut changes, mut same, mut missing) = (Vec::new(), 0, Vec::new());
    let mut rows = reading.rows.iter().filter_map(|row| match &row.record {
        TableRecord::Entry { label, cell } => Some((row.number, label.as_str(), cell)),
        _ => None,
    });
    let all: Vec<(usize, &str, &TableCell)> = rows.by_ref().collect();
    let mut from = 0;
    let entries = plan_entries(scenario, lang);
    // An address rounds what a file has: the sheet of sources says what stood in the entries.
    let values = reading.plan.as_ref().map_or(&[][..], |origin| &origin.values);
    let is_whole = values.len() == entries.len() + RULES;
    let then =
        |place: usize, then: f64| if is_whole { values.get(place).copied().unwrap_or(then) } else { then };
    for (place, (field, name, linked)) in entries.into_iter().enumerate() {
        let then = then(place, linked);
        // Rows stand in their order; one that was moved is looked for among all of them.
        let is_it = |(_, label, _): &&(usize, &str, &TableCell)| bare(label) == bare(&name);
        let found = all.iter().skip(from).position(|row| is_it(&row)).map(|at| at + from);
        let Some(place) = found.or_else(|| all.iter().position(|row| is_it(&row))) else {
            missing.push(name);
            continue;
        };
        let Some((row, _, cell)) = all.get(place) else { continue };
        from = if place + 1 > from { place + 1 } else { from };
        let measure = field.allowed().map_or(Measure::Plain, |allowed| allowed.measure);
        let was = then / scale(measure);
        let now = number(cell, measure).and_then(|number| taken(field, measure, number, then));
        match now {
            Ok(None) => same += 1,
            Ok(Some(now)) => changes.push(EntryChange { row: *row, name, field, was, now: Ok(now) }),
            Err(why) => changes.push(EntryChange { row: *row, name, field, was, now: Err(why) }),
        }
    }
    (changes, same, missing)
}

/// A label without what stands in brackets behind it: names of programmes do not travel with an address.
fn bare(label: &str) -> &str {
    label.split(" (").next().unwrap_or(label).trim()
}

/// The number in a cell.
fn number(cell: &TableCell, measure: Measure) -> Result<f64, EntryProblem> {
    match cell {
        TableCell::Number(number, NumberLook::Plain | NumberLook::Percent) => Ok(*number),
        TableCell::Uncomputed | TableCell::Broken | TableCell::Joint => Err(EntryProblem::Uncomputed),
        TableCell::Month(month) => Err(EntryProblem::NotANumber(month.to_string())),
        TableCell::Text(text) => of_text(text, measure),
        TableCell::Blank => Err(EntryProblem::Blank),
    }
}

/// A number that was typed as text, as spreadsheets keep what they do not understand.
fn of_text(text: &str, measure: Measure) -> Result<f64, EntryProblem> {
    let yes = Lang::ALL.iter().any(|lang| SheetWords::of(*lang).yes.eq_ignore_ascii_case(text.trim()));
    let no = Lang::ALL.iter().any(|lang| SheetWords::of(*lang).no.eq_ignore_ascii_case(text.trim()));
    if yes || no || text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
        return Ok(f64::from(u8::from(yes || text.eq_ignore_ascii_case("true"))));
    }
    let wrong = || EntryProblem::NotANumber(text.to_owned());
    let digits = Digits::of(text).ok_or_else(wrong)?;
    let whole = matches!(measure, Measure::People | Measure::Rupiah);
    let mut found =
        [DecimalMark::Comma, DecimalMark::Point].map(|mark| digits.value(mark)).into_iter().flatten();
    let number = match (found.next(), found.next()) {
        (Some(one), Some(other)) if one == other => one,
        // "2.200" of people is no part of somebody.
        (Some(one), Some(other)) if whole && (one.fract() == 0.0) != (other.fract() == 0.0) => {
            if one.fract() == 0.0 { one } else { other }
        }
        (Some(_), Some(_)) => return Err(EntryProblem::TwoNumbers(text.to_owned())),
        (Some(one), None) => one,
        (None, _) => return Err(wrong()),
    };
    Ok(if digits.is_percent { number / 100.0 } else { number })
}

/// What a number of a cell is in the scenario; nothing where it is as it was.
fn taken(field: Field, measure: Measure, number: f64, then: f64) -> Result<Option<f64>, EntryProblem> {
    if (number - then).abs() <= CLOSE * number.abs().max(then.abs()) {
        return Ok(None);
    }
    let number = number / scale(measure);
    // Without the last digits of a division by a hundredth.
    let number = if measure == Measure::Percent { (number * 1e10).round() / 1e10 } else { number };
    let is_allowed = match field.allowed() {
        Some(allowed) => allowed.accepts(number),
        None => number == 0.0 || number == 1.0,
    };
    if is_allowed { Ok(Some(number)) } else { Err(EntryProblem::OutOfRange(field)) }
}

/// A number of a field as a value of the scenario.
pub fn value_of(field: Field, number: f64) -> Value {
    if matches!(field, Field::Switch(_)) { Value::Switch(number == 1.0) } else { Value::Number(number) }
}

/// A number of a field in words, as the sheet shows it.
pub fn shown(field: Field, number: f64, lang: Lang) -> String {
    let words = SheetWords::of(lang);
    let Some(allowed) = field.allowed() else {
        return (if number == 1.0 { words.yes } else { words.no }).to_owned();
    };
    let plain = text::decimal_between(lang, number, 0, 6);
    match allowed.measure {
        Measure::Fraction => [&text::decimal_between(lang, 100.0 * number, 0, 4), "%"].concat(),
        Measure::Percent => [&plain, "%"].concat(),
        Measure::Rupiah => text::rupiah(lang, number),
        measure => [&plain, " ", words.unit(measure)].concat().trim().to_owned(),
    }
}

/// Why an entry is not taken.
pub fn problem(lang: Lang, why: &EntryProblem) -> String {
    match (why, lang) {
        (EntryProblem::Blank, Lang::Id) => "dikosongkan; isi angka, 0 bila memang nol".to_owned(),
        (EntryProblem::Blank, Lang::En) => "left empty; type a number, 0 where it is zero".to_owned(),
        (EntryProblem::Uncomputed, Lang::Id) => {
            "rumus tanpa hasil: buka di Excel, hitung ulang, lalu simpan".to_owned()
        }
        (EntryProblem::Uncomputed, Lang::En) => {
            "a formula without a result: open it in Excel, recalculate, and save".to_owned()
        }
        (EntryProblem::NotANumber(text), Lang::Id) => format!("\u{201c}{text}\u{201d} bukan angka"),
        (EntryProblem::NotANumber(text), Lang::En) => format!("\u{201c}{text}\u{201d} is no number"),
        (EntryProblem::TwoNumbers(text), Lang::Id) => {
            format!(
                "\u{201c}{text}\u{201d} tersimpan sebagai teks dan dapat berarti dua angka; ketik ulang sebagai angka"
            )
        }
        (EntryProblem::TwoNumbers(text), Lang::En) => {
            format!(
                "\u{201c}{text}\u{201d} is kept as text and can mean two numbers; type it again as a number"
            )
        }
        (EntryProblem::OutOfRange(field), _) => {
            let (low, high) = field.allowed().map_or((0.0, 1.0), |Allowed { low, high, .. }| (low, high));
            (SheetWords::of(lang).refusal)(&shown(*field, low, lang), &shown(*field, high, lang))
        }
    }
}

/// The same value in another scenario: programmes, groups, targets and revisions are found by what they are, not by their
/// place. `None` where the other scenario has it no more.
pub fn found_in(field: Field, from: &Scenario, to: &Scenario) -> Option<Field> {
    let found = match field {
        Field::Programme(place, of @ ProgrammeField::Budget) => {
            let key = |scenario: &Scenario, place: usize| {
                let it = scenario.plan.sponsorships.get(place)?;
                Some((it.payer, it.first_month, it.package, it.months))
            };
            Field::Programme(
                same(place, to.plan.sponsorships.len(), |at| key(to, at), key(from, place)?)?,
                of,
            )
        }
        Field::Cohort(place, of @ CohortField::Workers) => {
            let key = |scenario: &Scenario, place: usize| {
                scenario.region.sponsored.get(place).map(|it| (it.payer, it.ends))
            };
            Field::Cohort(same(place, to.region.sponsored.len(), |at| key(to, at), key(from, place)?)?, of)
        }
        Field::Target(place, of @ TargetField::Percent) => {
            let key =
                |scenario: &Scenario, place: usize| scenario.region.targets.get(place).map(|it| it.year);
            Field::Target(same(place, to.region.targets.len(), |at| key(to, at), key(from, place)?)?, of)
        }
        Field::Revision(place, of @ RevisionField::Workers) => {
            let key = |scenario: &Scenario, place: usize| {
                scenario.region.base_revisions.get(place).map(|it| it.month)
            };
            Field::Revision(
                same(place, to.region.base_revisions.len(), |at| key(to, at), key(from, place)?)?,
                of,
            )
        }
        Field::Plan(part, PartField::Amount) if !part.is_in(&to.plan) => return None,
        field => field,
    };
    number_of(to, found).map(|_| found)
}

/// The place of what is `wanted`: the same place where it stands there, else the only other one.
fn same<T: PartialEq>(
    place: usize,
    count: usize,
    key: impl Fn(usize) -> Option<T>,
    wanted: T,
) -> Option<usize> {
    let wanted = Some(wanted);
    if key(place) == wanted {
        return Some(place);
    }
    let mut others = (0..count).filter(|at| key(*at) == wanted);
    others.next().filter(|_| others.next().is_none())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

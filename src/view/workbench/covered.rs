//! Who is covered: the stocks of active members month by month, and the coverage of formal and informal workers.

use std::fmt::Write as _;

use crate::model::{Month, Prepared, Row};
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::Projected;
use crate::view::words::Words;

/// Width and height of the picture in its own units.
pub const PICTURE: (f64, f64) = (600.0, 160.0);
/// Months that have a column beside the baseline.
const MOST_COLUMNS: usize = 5;

/// The view of the stocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    /// What the picture shows, for those who do not see it.
    pub picture: String,
    /// Caption of the table.
    pub caption: String,
    /// Months of the table.
    pub columns: Vec<String>,
    /// The stocks with members, the largest pools first; each with its area in the picture.
    pub stocks: Vec<Stock>,
    /// Sum and coverages, below the stocks: name and a cell for each column.
    pub sums: Vec<(String, Vec<String>)>,
    /// The zero line's first and last month under the picture.
    pub ends: (String, String),
}

/// A stock of members.
#[derive(Clone, Debug, PartialEq)]
pub struct Stock {
    /// Its name.
    pub name: &'static str,
    /// A cell for each column.
    pub cells: Vec<String>,
    /// Its area: an SVG path in units of [`PICTURE`].
    pub area: String,
    /// Place among the patterns, the same for a stock whatever the others.
    pub pattern: usize,
}

fn stocks_of(row: &Row) -> [f64; 7] {
    [row.wage, row.non_asn, row.self_paid, row.sponsored, row.construction, row.other, row.grace]
}

/// Who is covered with the plan.
pub fn covered(projected: &Projected, lang: Lang) -> Covered {
    let words = Words::new(lang, projected);
    let texts = &WorkbenchTexts::of(words.lang).covered;
    let rows = &projected.plan.rows;
    let months = columns(rows);
    let at = |month: &Month| projected.at(*month);
    let areas = areas(rows);
    let stock = |place: usize| {
        let is_there = rows.iter().any(|row| stocks_of(row).get(place).is_some_and(|people| *people >= 0.5));
        is_there.then(|| Stock {
            name: texts.stocks.get(place).copied().unwrap_or_default(),
            cells: months
                .iter()
                .filter_map(at)
                .map(|row| words.people(stocks_of(row).get(place).copied().unwrap_or_default()))
                .collect(),
            area: areas.get(place).cloned().unwrap_or_default(),
            pattern: place,
        })
    };
    let (first, last) = (rows.first(), rows.last());
    let month = |row: Option<&Row>| row.map_or_else(String::new, |row| words.month_short(row.month));
    let people = |row: Option<&Row>| row.map_or_else(String::new, |row| words.people(row.active));
    Covered {
        picture: (texts.picture)(&month(first), &month(last), &people(first), &people(last)),
        caption: (texts.caption)(&projected.scenario.region.name),
        columns: months.iter().map(|month| words.month_short(*month)).collect(),
        stocks: (0..texts.stocks.len()).filter_map(stock).collect(),
        sums: sums(projected, words, &months),
        ends: (month(first), month(last)),
    }
}

/// The baseline and the Decembers, the horizon last.
fn columns(rows: &[Row]) -> Vec<Month> {
    let Some((first, last)) = rows.first().zip(rows.last()) else { return Vec::new() };
    let mut months: Vec<Month> =
        rows.iter().skip(1).map(|row| row.month).filter(|month| month.of_year() == 12).collect();
    if last.month != first.month && months.last() != Some(&last.month) {
        months.push(last.month);
    }
    // Of a long projection the first years and the end.
    while months.len() > MOST_COLUMNS {
        months.remove(MOST_COLUMNS - 1);
    }
    months.insert(0, first.month);
    months
}

fn sums(projected: &Projected, words: Words, months: &[Month]) -> Vec<(String, Vec<String>)> {
    let texts = &WorkbenchTexts::of(words.lang).covered;
    let prepared = Prepared::new(&projected.scenario);
    let start = projected.scenario.region.baseline_month;
    let cells = |cell: &dyn Fn(&Row, (f64, f64)) -> String| -> Vec<String> {
        let pools = |month: &Month| prepared.pools(usize::try_from(*month - start).unwrap_or(0));
        let found = months.iter().filter_map(|month| Some((projected.at(*month)?, pools(month)?)));
        found.map(|(row, pools)| cell(row, pools)).collect()
    };
    let share = |people: f64, pool: f64| {
        if pool > 0.0 { words.percent(100.0 * people / pool) } else { text::NO_NUMBER.to_owned() }
    };
    vec![
        (texts.all.to_owned(), cells(&|row, _| words.people(row.active))),
        (texts.formal.to_owned(), cells(&|row, (formal, _)| share(row.wage + row.non_asn, formal))),
        (
            texts.informal.to_owned(),
            cells(&|row, (_, informal)| share(row.self_paid + row.sponsored + row.grace, informal)),
        ),
        (texts.coverage.to_owned(), cells(&|row, _| words.percent(row.coverage_percent))),
    ]
}

/// The areas, one on the other from zero, since a cut axis would flatter.
fn areas(rows: &[Row]) -> Vec<String> {
    let (width, height) = PICTURE;
    let most = rows.iter().map(|row| row.active).fold(1.0, f64::max);
    let last = rows.len().saturating_sub(1).max(1) as f64;
    let mut below = vec![0.0; rows.len()];
    let mut areas = Vec::new();
    for stock in 0..7 {
        let above: Vec<f64> = rows
            .iter()
            .zip(&below)
            .map(|(row, below)| below + stocks_of(row).get(stock).copied().unwrap_or_default())
            .collect();
        let point =
            |(step, people): (usize, &f64)| (width * step as f64 / last, height * (1.0 - people / most));
        let there = above.iter().enumerate().map(point);
        let back = below.iter().enumerate().rev().map(point);
        let mut path = String::new();
        for (x, y) in there.chain(back) {
            let command = if path.is_empty() { 'M' } else { 'L' };
            // Writing to a string cannot fail.
            let _ = write!(path, "{command}{x:.1} {y:.1}");
        }
        path.push('Z');
        areas.push(path);
        below = above;
    }
    areas
}

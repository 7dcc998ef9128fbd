//! Who is covered: the stocks of active members month by month, and the coverage of formal and informal workers.

use super::picture::{areas, upright};
use crate::model::{Ending, Month, Prepared, Row, Workers};
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// Up to so many months have a column beside the baseline.
const MOST_COLUMNS: usize = 5;

/// Up to so many endings are written out.
const MOST_ENDINGS: usize = 6;

/// The stocks as a picture and a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    /// The accessible name of the picture: what it shows.
    pub picture: String,
    /// Caption of the table.
    pub caption: String,
    /// Months of the table.
    pub columns: Vec<String>,
    /// The stocks that have members, the largest pools first.
    pub stocks: Vec<StockView>,
    /// The sum and the coverages below the stocks: name, and a cell for each column.
    pub sums: Vec<(String, Vec<String>)>,
    /// The labels under the picture: first and last month with their members.
    pub ends: (String, String),
    /// Lines in the picture where a funding ends: SVG paths in units of [`PICTURE`].
    pub marks: Vec<String>,
    /// The first of these endings as sentences.
    pub endings: Vec<Sentence>,
}

/// A stock of members.
#[derive(Clone, Debug, PartialEq)]
pub struct StockView {
    /// Its name.
    pub name: &'static str,
    /// A cell for each column.
    pub cells: Vec<String>,
    /// Its area: an SVG path in units of [`PICTURE`].
    pub area: String,
    /// The number of its pattern, the same for a stock in each plan.
    pub pattern: usize,
}

fn stocks_of(row: &Row) -> [Workers; 7] {
    [row.wage, row.non_asn, row.self_paid, row.sponsored, row.construction, row.other, row.grace]
}

/// The stocks of `projected` with its plan.
pub fn covered(projected: &Projected, lang: Lang) -> Covered {
    let words = Words::new(lang, projected);
    let texts = &WorkbenchTexts::of(words.lang).covered;
    let rows = &projected.plan.rows;
    let months = columns(rows);
    let layers = |row: &Row| stocks_of(row).map(|people| people.0);
    let areas = areas(&rows.iter().map(layers).collect::<Vec<_>>(), 1.0);
    let of = |row: &Row, place: usize| stocks_of(row).get(place).copied().unwrap_or_default();
    let is_there = |place: &usize| rows.iter().any(|row| words.rounded(of(row, *place)) > Workers::ZERO);
    let there: Vec<usize> = (0..texts.stocks.len()).filter(is_there).collect();
    // Those that are too few to have a row of their own leave their part to the others.
    let columns: Vec<Vec<String>> = months
        .iter()
        .filter_map(|month| projected.plan.row(*month))
        .map(|row| {
            let people: Vec<Workers> = there.iter().map(|place| of(row, *place)).collect();
            words.people_parts(&people, row.active)
        })
        .collect();
    let stock = |(order, place): (usize, usize)| StockView {
        name: texts.stocks.get(place).copied().unwrap_or_default(),
        cells: columns.iter().filter_map(|column| column.get(order).cloned()).collect(),
        area: areas.get(place).cloned().unwrap_or_default(),
        pattern: place,
    };
    let (first, last) = (rows.first(), rows.last());
    let month = |row: Option<&Row>| row.map_or_else(String::new, |row| words.month_short(row.month));
    let people = |row: Option<&Row>| row.map_or_else(String::new, |row| words.people(row.active));
    Covered {
        picture: words.each((texts.picture)(&month(first), &month(last), &people(first), &people(last))),
        caption: words.each((texts.caption)(&projected.scenario.region.name)),
        columns: months.iter().map(|month| words.month_short(*month)).collect(),
        stocks: there.iter().copied().enumerate().map(stock).collect(),
        sums: sums(projected, words, &months),
        ends: [first, last].map(|row| words.each((texts.end)(&month(row), &people(row)))).into(),
        marks: endings(projected).map(|ending| mark(projected, ending)).collect(),
        endings: endings(projected)
            .take(MOST_ENDINGS)
            .map(|ending| ended(projected, words, ending))
            .collect(),
    }
}

/// The endings of a funding after which at least one person is no longer covered, in the order of time.
fn endings(projected: &Projected) -> impl Iterator<Item = &Ending> {
    projected.plan.endings.iter().filter(|ending| ending.lapsed >= Workers(0.5))
}

/// The line of an ending, between the last paid month and the one after.
fn mark(projected: &Projected, ending: &Ending) -> String {
    let step = f64::from(ending.month - projected.scenario.region.baseline_month) - 0.5;
    upright(step, projected.plan.rows.len())
}

fn ended(projected: &Projected, words: Words, ending: &Ending) -> Sentence {
    let texts = &WorkbenchTexts::of(words.lang).covered;
    let (lapsed, continued) = (words.people(ending.lapsed), words.some_people(ending.continued));
    let say = (texts.ending)(
        &words.month(ending.month + -1),
        &words.funding_after(projected, ending),
        &lapsed,
        &continued,
    );
    Sentence::new(&words.each(say))
}

/// The months of the columns: the baseline and the Decembers, the horizon last.
fn columns(rows: &[Row]) -> Vec<Month> {
    let Some((first, last)) = rows.first().zip(rows.last()) else { return Vec::new() };
    let mut months: Vec<Month> =
        rows.iter().skip(1).map(|row| row.month).filter(|month| month.of_year() == 12).collect();
    if last.month != first.month && months.last() != Some(&last.month) {
        months.push(last.month);
    }
    // A long projection shows the first years and the end.
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
    let cells = |cell: &dyn Fn(&Row, (Workers, Workers)) -> String| -> Vec<String> {
        let pools = |month: &Month| prepared.pools(usize::try_from(*month - start).unwrap_or(0));
        let found = months.iter().filter_map(|month| Some((projected.plan.row(*month)?, pools(month)?)));
        found.map(|(row, pools)| cell(row, pools)).collect()
    };
    let share = |people: Workers, pool: Workers| {
        if pool > Workers::ZERO { words.percent(people.percent_of(pool)) } else { text::NO_NUMBER.to_owned() }
    };
    vec![
        (texts.all.to_owned(), cells(&|row, _| words.people(row.active))),
        (texts.formal.to_owned(), cells(&|row, (formal, _)| share(row.wage + row.non_asn, formal))),
        (
            texts.informal.to_owned(),
            cells(&|row, (_, informal)| share(row.self_paid + row.sponsored + row.grace, informal)),
        ),
        (texts.coverage.to_owned(), cells(&|row, _| words.percent(row.coverage))),
    ]
}

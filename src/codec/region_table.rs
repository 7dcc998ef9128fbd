//! A table of regions as `jangkau regions` reads it: CSV with a point for decimals, a heading for each column.
//!
//! ```text
//! code,name,eligible,active,percent,month,target_2027
//! 12.09,Kabupaten Asahan,98000,,41.39,2025-10,45
//! ```

use crate::codec::csv::cells;
use crate::model::{Month, Percent, RegionRow, Rupiah, Stock, Workers};

/// Why a table, or a row of it, cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum TableProblem {
    /// More bytes than a table may have.
    TooLarge {
        /// That many.
        most: usize,
    },
    /// No row of headings with `name` or `code`.
    NoHeadings,
    /// A heading stands over two columns.
    HeadingTwice(String),
    /// A target or a minimum wage without its year.
    NoYear(String),
    /// A cell that is no number, or a number that is not allowed there.
    NoNumber {
        /// The heading of its column.
        heading: String,
        /// What stands there.
        cell: String,
    },
    /// A cell that is no month.
    NoMonth(String),
    /// Figures without the month that they are of.
    MonthMissing,
    /// Neither a code nor a name.
    Nameless,
}

/// Rows with their row in the file, from 1; those that cannot be read say why.
pub type Rows = Vec<(usize, Result<RegionRow, TableProblem>)>;

/// The rows of `text`.
///
/// # Errors
/// Headings that cannot be read.
pub fn read(text: &str) -> Result<Rows, TableProblem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let (_, head) = lines.next().ok_or(TableProblem::NoHeadings)?;
    let headings: Vec<String> = cells(head).iter().map(|cell| cell.trim().to_lowercase()).collect();
    let mut columns = Vec::new();
    for (place, heading) in headings.iter().enumerate() {
        if !heading.is_empty() && headings.iter().position(|other| other == heading) != Some(place) {
            return Err(TableProblem::HeadingTwice(heading.clone()));
        }
        columns.push(TableColumn::of(heading)?);
    }
    if !columns.iter().any(|column| matches!(column, Some(TableColumn::Code | TableColumn::Name))) {
        return Err(TableProblem::NoHeadings);
    }
    Ok(lines.map(|(place, line)| (place + 1, row(&headings, &columns, &cells(line)))).collect())
}

/// What a column holds.
#[derive(Clone, Copy)]
enum TableColumn {
    Code,
    Name,
    Eligible,
    Active,
    Percent,
    Month,
    Segment(Stock),
    Staff,
    Wage(i32),
    Target(i32),
}

impl TableColumn {
    /// `None` for a heading that means nothing here: a note, a source.
    fn of(heading: &str) -> Result<Option<Self>, TableProblem> {
        let column = match heading {
            "code" => Self::Code,
            "name" => Self::Name,
            "eligible" => Self::Eligible,
            "active" => Self::Active,
            "percent" => Self::Percent,
            "month" => Self::Month,
            "wage" => Self::Segment(Stock::Wage),
            "non_asn" => Self::Segment(Stock::NonAsn),
            "self_paid" => Self::Segment(Stock::SelfPaid),
            "construction" => Self::Segment(Stock::Construction),
            "other" => Self::Segment(Stock::Other),
            "non_asn_total" => Self::Staff,
            _ => match (heading.strip_prefix("target"), heading.strip_prefix("minimum_wage")) {
                (Some(rest), _) => Self::Target(year(heading, rest)?),
                (_, Some(rest)) => Self::Wage(year(heading, rest)?),
                _ => return Ok(None),
            },
        };
        Ok(Some(column))
    }
}

/// The year at the end of a heading.
fn year(heading: &str, rest: &str) -> Result<i32, TableProblem> {
    let digits = rest.trim_start_matches(['_', ' ', '-']);
    let year = digits.parse().ok().filter(|year| (1..=9999).contains(year) && digits.len() == 4);
    year.ok_or_else(|| TableProblem::NoYear(heading.to_owned()))
}

fn row(
    headings: &[String],
    columns: &[Option<TableColumn>],
    cells: &[String],
) -> Result<RegionRow, TableProblem> {
    let mut row = RegionRow::default();
    for ((heading, column), cell) in headings.iter().zip(columns).zip(cells) {
        let (Some(column), cell) = (column, cell.trim()) else { continue };
        if is_unknown(cell) {
            continue;
        }
        let number = |most: f64| {
            let number = cell.parse().ok().filter(|number| (0.0..=most).contains(number));
            number.ok_or_else(|| TableProblem::NoNumber { heading: heading.clone(), cell: cell.to_owned() })
        };
        let people = || number(MOST_PEOPLE).map(Workers);
        match column {
            TableColumn::Code => cell.clone_into(&mut row.code),
            TableColumn::Name => cell.clone_into(&mut row.name),
            TableColumn::Eligible => row.eligible = Some(people()?),
            TableColumn::Active => row.active = Some(people()?),
            TableColumn::Percent => row.percent = Some(Percent(number(MOST_PERCENT)?)),
            TableColumn::Month => {
                let month = cell.get(..7).and_then(Month::parse);
                row.month = Some(month.ok_or_else(|| TableProblem::NoMonth(cell.to_owned()))?);
            }
            TableColumn::Segment(stock) => row.segments.push((*stock, people()?)),
            TableColumn::Staff => row.non_asn_total = Some(people()?),
            TableColumn::Wage(year) => row.minimum_wage.push((*year, Rupiah(number(f64::MAX)?))),
            TableColumn::Target(year) => row.targets.push((*year, Percent(number(100.0)?))),
        }
    }
    row.minimum_wage.sort_by_key(|(year, _)| *year);
    let has_figures = row.active.is_some() || row.percent.is_some() || !row.segments.is_empty();
    match (row.code.is_empty() && row.name.is_empty(), has_figures && row.month.is_none()) {
        (true, _) => Err(TableProblem::Nameless),
        (_, true) => Err(TableProblem::MonthMissing),
        _ => Ok(row),
    }
}

/// docs/model.md, section 6: the most eligible workers a scenario may have.
const MOST_PEOPLE: f64 = 1e9;
/// Members outside the pools may be more than the eligible workers; twice as many are a mistake.
const MOST_PERCENT: f64 = 200.0;

/// What people write where they know nothing: never 0.
fn is_unknown(cell: &str) -> bool {
    matches!(
        cell.to_lowercase().as_str(),
        "" | "-" | "–" | "n/a" | "na" | "null" | "belum" | "belum ada data"
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_by_its_headings() {
        let rows = read(
            "\u{feff}Name,code,note,eligible,percent,month,target_2027,minimum_wage_2025,self_paid\r\n\
             \"Asahan, Kab.\",12.09,\"so \"\"it\"\" is\",98000,41.39,2025-10-31,45,3242323,10\r\n\r\n\
             Labuhanbatu,12.10,,-,belum,,n/a,,\n",
        )
        .unwrap();
        let [(2, Ok(asahan)), (4, Ok(labuhanbatu))] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!((asahan.name.as_str(), asahan.code.as_str()), ("Asahan, Kab.", "12.09"));
        assert_eq!((asahan.eligible, asahan.percent), (Some(Workers(98_000.0)), Some(Percent(41.39))));
        assert_eq!(asahan.month, Month::parse("2025-10"));
        assert_eq!(asahan.targets, [(2027, Percent(45.0))]);
        assert_eq!(asahan.minimum_wage, [(2025, Rupiah(3_242_323.0))]);
        assert_eq!(asahan.segments, [(Stock::SelfPaid, Workers(10.0))]);
        let nothing = RegionRow { code: "12.10".into(), name: "Labuhanbatu".into(), ..RegionRow::default() };
        assert_eq!(*labuhanbatu, nothing);
    }

    #[test]
    fn what_cannot_be_read_says_where() {
        assert_eq!(read(""), Err(TableProblem::NoHeadings));
        assert_eq!(read("a,b\n1,2"), Err(TableProblem::NoHeadings));
        assert_eq!(read("name,target\nx,45"), Err(TableProblem::NoYear("target".into())));
        assert_eq!(read("name,active,Active\n"), Err(TableProblem::HeadingTwice("active".into())));
        let rows =
            read("name,active,percent,month\nx,-5,,2025-01\nx,,41;3,2025-01\nx,5,,Okt\nx,5,,\n,5,,2025-01")
                .unwrap();
        let problems: Vec<_> = rows.into_iter().map(|(_, row)| row.unwrap_err()).collect();
        let number =
            |heading: &str, cell: &str| TableProblem::NoNumber { heading: heading.into(), cell: cell.into() };
        let expected = [
            number("active", "-5"),
            number("percent", "41;3"),
            TableProblem::NoMonth("Okt".into()),
            TableProblem::MonthMissing,
            TableProblem::Nameless,
        ];
        assert_eq!(problems, expected);
    }
}

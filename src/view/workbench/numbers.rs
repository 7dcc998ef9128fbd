//! Tables of plain numbers for spreadsheets: no thousands, no "Rp", no "juta"; what a number counts stands in the head.

use crate::codec::csv::{self, Cell, Dialect};
use crate::data::{VERSION, place, place_named};
use crate::model::{Cost, CostItem, Row};
use crate::state::link_of;
use crate::text::spreadsheet::{MoneyColumn, MonthColumn, SheetWords};
use crate::text::{Catalogue, Lang};
use crate::view::{Projected, data_line, region_name};

/// How exact a column is in a table for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnPlaces {
    /// Whole numbers: people, rupiah.
    None,
    /// Two: percent.
    Two,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Plain {
    /// A name or a month.
    Text(String),
    /// A number.
    Number(f64),
    /// Nothing is known.
    Unknown,
}

/// A table with a head for each column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberTable {
    columns: Vec<(String, ColumnPlaces)>,
    rows: Vec<Vec<Plain>>,
}

impl NumberTable {
    /// A table without rows; each column has a head and the places of its numbers.
    pub fn new(columns: Vec<(String, ColumnPlaces)>) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Plain>) {
        self.rows.push(row);
    }

    /// The heads and the places of their numbers.
    pub fn columns(&self) -> &[(String, ColumnPlaces)] {
        &self.columns
    }

    /// The rows.
    pub fn rows(&self) -> &[Vec<Plain>] {
        &self.rows
    }

    /// A number of a column as people read it.
    pub fn rounded(&self, column: usize, number: f64) -> f64 {
        self.columns.get(column).map_or(number, |(_, places)| places.round(number))
    }

    /// The table as text. What people read is rounded, what machines read is exact.
    pub fn write(&self, dialect: Dialect) -> String {
        let heads = self.columns.iter().map(|(head, _)| Cell::from(head.as_str())).collect();
        let is_exact = dialect == Dialect::Data;
        let rows = self.rows.iter().map(|row| {
            let cells = row.iter().zip(&self.columns);
            let cells = cells.map(|(cell, (_, places))| match cell {
                Plain::Text(text) => Cell::from(text.as_str()),
                Plain::Number(number) if is_exact => Cell::Number(*number),
                Plain::Number(number) => Cell::Number(places.round(*number)),
                Plain::Unknown => Cell::Empty,
            });
            cells.collect::<Vec<_>>()
        });
        csv::write(dialect, std::iter::once(heads).chain(rows))
    }
}

impl ColumnPlaces {
    fn round(self, number: f64) -> f64 {
        let step = if self == Self::Two { 100.0 } else { 1.0 };
        // A negative zero would be written as one.
        (number * step).round() / step + 0.0
    }
}

/// The clipboard for a spreadsheet in the reader's language.
pub const fn clipboard(lang: Lang) -> Dialect {
    match lang {
        Lang::Id => Dialect::Clipboard { comma: true },
        Lang::En => Dialect::Clipboard { comma: false },
    }
}

/// A head with what the column counts.
pub(super) fn with_unit(head: &str, unit: &str) -> String {
    format!("{head} ({unit})")
}

/// The months of a plan: coverage with and without it, members by stock, money.
pub fn month_numbers(projected: &Projected, lang: Lang) -> NumberTable {
    let words = SheetWords::of(lang);
    let people = |column: MonthColumn| (with_unit(column.head(lang), words.people()), ColumnPlaces::None);
    let percent = |head: &str| (with_unit(head, "%"), ColumnPlaces::Two);
    let coverage = MonthColumn::Coverage.head(lang);
    let mut columns = vec![
        (MonthColumn::Month.head(lang).to_owned(), ColumnPlaces::None),
        percent(coverage),
        percent(words.coverage_without),
        people(MonthColumn::Active),
        people(MonthColumn::Eligible),
    ];
    columns.extend(STOCKS.map(|(column, _)| people(column)));
    columns.push((with_unit(MonthColumn::Money.head(lang), "Rp"), ColumnPlaces::None));
    let mut table = NumberTable::new(columns);
    // Members and coverage follow what was counted, as on screen; stocks and money are the plan's.
    for (row, base) in projected.expected().rows.iter().zip(&projected.base.rows) {
        let before = [row.coverage.0, base.coverage.0, row.active.0, row.eligible.0];
        let numbers = before.into_iter().chain(STOCKS.map(|(_, of)| of(row))).chain([row.cost.total().0]);
        table.push(
            std::iter::once(Plain::Text(row.month.to_string())).chain(numbers.map(Plain::Number)).collect(),
        );
    }
    table
}

/// The table as it stands in a file, which is read far from the page: each row says which region it is about, whether it is
/// a projection, and what it starts from. `table` has a row for each month of the projection.
pub fn in_file(projected: &Projected, table: NumberTable, lang: Lang) -> NumberTable {
    let words = SheetWords::of(lang);
    let region = &projected.scenario.region;
    let place = if region.code.is_empty() { place_named(&region.name) } else { place(&region.code) };
    let code = |code: Option<String>| code.map_or(Plain::Unknown, Plain::Text);
    let front = [
        Plain::Text(region_name(&region.name, lang)),
        code(place.map(|place| place.code.to_owned())),
        code(place.map(|place| place.statistics_code())),
    ];
    let version = (Catalogue::of(lang).shell.version)(env!("CARGO_PKG_VERSION"), VERSION);
    let back = [
        Plain::Text(data_line(projected, lang).plain()),
        Plain::Text(version),
        Plain::Text(link_of(&projected.scenario)),
    ];
    let head = |head: &str| (head.to_owned(), ColumnPlaces::None);
    let [kind, basis, made, link] = words.provenance;
    let heads = [words.one_region, "kode_kemendagri", "kode_bps"].map(head).into_iter();
    let [baseline, projection, counted] = words.kinds;
    let is_counted = |step: usize| {
        projected
            .carried
            .as_ref()
            .is_some_and(|carried| carried.counts.iter().any(|count| count.step == step))
    };
    let rows = table.rows.into_iter().enumerate().map(|(place, row)| {
        let kind = match place {
            0 => baseline,
            step if is_counted(step) => counted,
            _ => projection,
        };
        let kind = Plain::Text(kind.to_owned());
        front.iter().cloned().chain(row).chain([kind]).chain(back.iter().cloned()).collect()
    });
    NumberTable {
        columns: heads.chain(table.columns).chain([kind, basis, made, link].map(head)).collect(),
        rows: rows.collect(),
    }
}

/// A stock, and how many people a month has in it.
type StockColumn = (MonthColumn, fn(&Row) -> f64);

const STOCKS: [StockColumn; 7] = [
    (MonthColumn::Wage, |row| row.wage.0),
    (MonthColumn::Staff, |row| row.non_asn.0),
    (MonthColumn::SelfPaid, |row| row.self_paid.0),
    (MonthColumn::Sponsored, |row| row.sponsored.0),
    (MonthColumn::Construction, |row| row.construction.0),
    (MonthColumn::Other, |row| row.other.0),
    (MonthColumn::Grace, |row| row.grace.0),
];

/// The money of a plan by month and payer; payers who pay nothing are left out.
pub fn money_numbers(projected: &Projected, lang: Lang) -> NumberTable {
    let all: Cost = projected.plan.rows.iter().map(|row| row.cost).sum();
    let items: Vec<CostItem> = all.items().filter(|(_, money)| money.0 > 0.0).map(|(item, _)| item).collect();
    let rupiah = |head: &str| (with_unit(head, "Rp"), ColumnPlaces::None);
    let mut columns = vec![(MoneyColumn::Month.head(lang).to_owned(), ColumnPlaces::None)];
    columns.extend(items.iter().map(|item| rupiah(item_name(*item, lang))));
    columns.extend([MoneyColumn::Total, MoneyColumn::SelfPaid].map(|column| rupiah(column.head(lang))));
    let mut table = NumberTable::new(columns);
    for row in &projected.plan.rows {
        let costs = items.iter().map(|item| row.cost.of(*item).0);
        let numbers = costs.chain([row.cost.total().0, row.self_contribution.0]);
        table.push(
            std::iter::once(Plain::Text(row.month.to_string())).chain(numbers.map(Plain::Number)).collect(),
        );
    }
    table
}

/// What an item of cost is called over a column.
pub(super) fn item_name(item: CostItem, lang: Lang) -> &'static str {
    match item {
        CostItem::Payer(payer) => (Catalogue::of(lang).facts.payer)(payer),
        CostItem::NonAsn => MoneyColumn::Staff.head(lang),
        CostItem::Outreach => MoneyColumn::Outreach.head(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_get_round_numbers_and_machines_exact_ones() {
        let mut table = NumberTable::new(vec![
            ("Bulan".to_owned(), ColumnPlaces::None),
            ("Cakupan (%)".to_owned(), ColumnPlaces::Two),
            ("Biaya (Rp)".to_owned(), ColumnPlaces::None),
        ]);
        table.push(vec![
            Plain::Text("2024-10".to_owned()),
            Plain::Number(25.944_4),
            Plain::Number(1e9 + 0.4),
        ]);
        table.push(vec![Plain::Text("=1".to_owned()), Plain::Unknown, Plain::Number(-0.2)]);
        assert_eq!(
            table.write(Dialect::Excel),
            "\u{feff}Bulan;Cakupan (%);Biaya (Rp)\r\n2024-10;\"25,94\";1000000000\r\n'=1;;0\r\n"
        );
        assert_eq!(
            table.write(Dialect::Data),
            "Bulan,Cakupan (%),Biaya (Rp)\r\n2024-10,25.9444,1000000000.4\r\n'=1,,-0.2\r\n"
        );
        let tabs = "Bulan\tCakupan (%)\tBiaya (Rp)\r\n2024-10\t25,94\t1000000000\r\n'=1\t\t0\r\n";
        assert_eq!(table.write(clipboard(Lang::Id)), tabs);
        assert_eq!(table.write(clipboard(Lang::En)), tabs.replace("25,94", "25.94"));
    }
}

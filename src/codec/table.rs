//! The monthly table as the command line prints and the app exports it: docs/contracts.md.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::csv::{self, Cell, Dialect};
use super::lines::{self, Pairs};
use crate::model::{Cost, Row, Table};

/// The rows as a JSON array, one a line. Costs of zero are left out; both maps are empty at the baseline.
pub fn json(table: &Table) -> String {
    let rows = table.rows.iter().enumerate().map(|(step, row)| RowJson { row, is_first: step == 0 });
    lines::write(&rows.collect::<Vec<_>>())
}

/// The rows as CSV: the maps become columns `cost_*` and `enrolled_*`, every one of them always there.
pub fn csv(table: &Table, dialect: Dialect) -> String {
    let head = ["month"].into_iter().chain(STOCKS.iter().map(|(name, _)| *name)).map(Cell::from);
    let none = Cost::default();
    let costs = costs(&none).map(|(key, _)| Cell::from(format!("cost_{key}")));
    let enrolled = ENROLLED.iter().map(|(name, _)| Cell::from(format!("enrolled_{name}")));
    let head = head.chain(costs).chain(enrolled).collect();
    csv::write(dialect, std::iter::once(head).chain(table.rows.iter().map(cells)))
}

type Column = (&'static str, fn(&Row) -> f64);

const STOCKS: [Column; 10] = [
    ("eligible", |row| row.eligible.0),
    ("wage", |row| row.wage.0),
    ("non_asn", |row| row.non_asn.0),
    ("self_paid", |row| row.self_paid.0),
    ("sponsored", |row| row.sponsored.0),
    ("construction", |row| row.construction.0),
    ("other", |row| row.other.0),
    ("grace", |row| row.grace.0),
    ("active", |row| row.active.0),
    ("coverage_percent", |row| row.coverage.0),
];

const ENROLLED: [Column; 4] = [
    ("non_asn", |row| row.enrolled.non_asn.0),
    ("wage", |row| row.enrolled.wage.0),
    ("sponsored", |row| row.enrolled.sponsored.0),
    ("self_paid", |row| row.enrolled.self_paid.0),
];

/// Each item of `cost`, by its key, in rupiah.
fn costs(cost: &Cost) -> impl Iterator<Item = (&'static str, f64)> {
    cost.items().map(|(item, money)| (item.id(), money.0))
}

/// A row of the table as JSON; the first has neither costs nor people enrolled.
struct RowJson<'a> {
    row: &'a Row,
    is_first: bool,
}

impl Serialize for RowJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = self.row;
        let costs = costs(&row.cost).filter(|(_, cost)| !self.is_first && *cost != 0.0);
        let enrolled = ENROLLED.iter().filter(|_| !self.is_first).map(|(name, get)| (*name, get(row)));
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("month", &row.month.to_string())?;
        for (name, get) in &STOCKS {
            object.serialize_entry(name, &get(row))?;
        }
        object.serialize_entry("cost", &Pairs(costs.collect()))?;
        object.serialize_entry("enrolled_by_plan", &Pairs(enrolled.collect()))?;
        object.end()
    }
}

/// 0 for `-0`, which the model may come to.
fn unsigned_zero(value: f64) -> f64 {
    value + 0.0
}

fn cells(row: &Row) -> Vec<Cell<'static>> {
    let stocks = STOCKS.iter().map(|(_, get)| get(row));
    let enrolled = ENROLLED.iter().map(|(_, get)| get(row));
    let costs = costs(&row.cost).map(|(_, money)| money);
    let numbers = stocks.chain(costs).chain(enrolled).map(unsigned_zero).map(Cell::Number);
    std::iter::once(Cell::from(row.month.to_string())).chain(numbers).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::model::{Enrolled, Month, Payer, PayerMap, Percent, Rupiah, Workers};

    /// Two months: a baseline, and a month with money of two kinds.
    fn table() -> Table {
        let by_payer = PayerMap::from_fn(|payer| Rupiah(if payer == Payer::Csr { 1e9 } else { 0.0 }));
        let cost = Cost { by_payer, outreach: Rupiah(2500.5), ..Cost::default() };
        let enrolled = Enrolled { wage: Workers(0.1), ..Enrolled::default() };
        let first = row("2024-10", Cost::default(), Enrolled::default());
        Table { rows: vec![first, row("2024-11", cost, enrolled)], ..Table::default() }
    }

    fn row(month: &str, cost: Cost, enrolled: Enrolled) -> Row {
        Row {
            month: Month::parse(month).unwrap(),
            eligible: Workers(97777.0),
            wage: Workers(13126.0),
            non_asn: Workers(2359.0),
            self_paid: Workers(5633.25),
            sponsored: Workers(0.0),
            construction: Workers(3268.0),
            other: Workers(0.0),
            grace: Workers(-0.0),
            active: Workers(24386.25),
            coverage: Percent(24.94),
            cost,
            enrolled,
            self_contribution: Rupiah(1.0),
            outreach_by_bpjs: Rupiah(0.0),
        }
    }

    #[test]
    fn json_has_the_keys_of_the_contract() {
        let stocks = "\"eligible\":97777,\"wage\":13126,\"non_asn\":2359,\"self_paid\":5633.25,\"sponsored\":0,\
                      \"construction\":3268,\"other\":0,\"grace\":0,\"active\":24386.25,\"coverage_percent\":24.94";
        let enrolled = "{\"non_asn\":0,\"wage\":0.1,\"sponsored\":0,\"self_paid\":0}";
        let cost = "{\"csr\":1000000000,\"outreach\":2500.5}";
        let expected = format!(
            "[\n{{\"month\":\"2024-10\",{stocks},\"cost\":{{}},\"enrolled_by_plan\":{{}}}},\n\
             {{\"month\":\"2024-11\",{stocks},\"cost\":{cost},\"enrolled_by_plan\":{enrolled}}}\n]\n"
        );
        assert_eq!(json(&table()), expected);
        assert!(serde_json::from_str::<serde_json::Value>(&expected).is_ok());
    }

    #[test]
    fn csv_has_every_column_in_every_row() {
        let text = csv(&table(), Dialect::Data);
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|cells| cells.len() == 1 + 10 + 11 + 4));
        assert_eq!(lines[0][..2], ["month", "eligible"]);
        assert_eq!(lines[0][11..13], ["cost_csr", "cost_apbd"]);
        assert_eq!(lines[0][20..23], ["cost_apbd_non_asn", "cost_outreach", "enrolled_non_asn"]);
        assert_eq!(lines[2][11..13], ["1000000000", "0"]);
        assert_eq!(lines[2][21..24], ["2500.5", "0", "0.1"]);
    }

    #[test]
    fn excel_gets_semicolons_and_decimal_commas() {
        let text = csv(&table(), Dialect::Excel);
        assert!(text.starts_with("\u{feff}month;eligible;"));
        assert!(text.contains(";\"24386,25\";\"24,94\";"));
        assert!(!text.contains('.'));
    }
}

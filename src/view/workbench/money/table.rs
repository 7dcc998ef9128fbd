//! The table of the money: who pays what in each year, what is set aside and absorbed. What is not known is not 0.

use super::{is_told, power_of};
use crate::model::answers::Money;
use crate::model::{Cost, CostItem, Month, Payer, Rupiah};
use crate::text::{RoundedTable, WorkbenchTexts, rounded_table};
use crate::view::Projected;
use crate::view::words::{A_RUPIAH, AT_LEAST, Words, capital};
use crate::view::workbench::left_over::LeftOver;

/// Name and cells.
type MoneyRow = (String, Vec<String>);

/// The rows: payers, the sum last.
pub(super) fn rows(
    projected: &Projected,
    words: Words,
    money: &Money,
    left: &LeftOver,
    years: &[i32],
) -> Vec<MoneyRow> {
    let by_year: Vec<Cost> = years.iter().map(|year| paid_in(projected, money, *year)).collect();
    let is_shown = |part: &(CostItem, Rupiah)| is_told(projected, money, *part);
    let items: Vec<CostItem> = money.spent.items().filter(is_shown).map(|(item, _)| item).collect();
    let exact: Vec<Vec<f64>> =
        items.iter().map(|item| by_year.iter().map(|cost| cost.of(*item).0).collect()).collect();
    let power = power_of(money);
    let RoundedTable { cells, rows: sums, columns, all } = rounded_table(&exact, power);
    let cell = |exact: f64, rounded: f64| words.money_part(Rupiah(exact), rounded, power);
    let is_open = |month: Month| projected.scenario.is_cost_unknown(month);
    let open: Vec<bool> = years.iter().map(|year| is_open(Month::december(*year).min(money.until))).collect();
    let texts = &WorkbenchTexts::of(words.lang).money;
    let unknown = || texts.unknown_cell.to_owned();
    let mut rows = Vec::new();
    for (((item, exact), rounded), sum) in items.iter().zip(&exact).zip(cells).zip(sums) {
        let is_staff = *item == CostItem::NonAsn;
        let in_years = exact.iter().zip(rounded).zip(&open);
        let in_years = in_years.map(
            |((exact, rounded), open)| {
                if is_staff && *open { unknown() } else { cell(*exact, rounded) }
            },
        );
        let mut told: Vec<String> = in_years.collect();
        let spent: f64 = exact.iter().sum();
        // What nobody sets aside beforehand is set aside as it is paid.
        let (unspent, rounded) = match item {
            CostItem::Payer(payer) => (money.unspent[*payer].0, left.of_payer(*payer)),
            CostItem::NonAsn | CostItem::Outreach => (0.0, 0.0),
        };
        let pair = if is_staff && is_open(money.until) {
            [unknown(), unknown()]
        } else {
            [cell(spent + unspent, sum + rounded), cell(spent, sum)]
        };
        told.extend(pair);
        told.push(cell(unspent, rounded));
        rows.push((capital(&name(words, *item)), told));
    }
    // "At least less than a step" says no more than that it is not known.
    let least = |open: bool, exact: f64, rounded: f64| match open {
        true if rounded == 0.0 && Rupiah(exact) >= A_RUPIAH => unknown(),
        true => [AT_LEAST, &cell(exact, rounded)].concat(),
        false => cell(exact, rounded),
    };
    let sums = by_year.iter().zip(columns).zip(&open);
    let sums = sums.map(|((cost, sum), open)| least(*open, cost.total().0, sum));
    let (spent, unspent) = (money.spent.total().0, money.unspent.values().sum::<Rupiah>().0);
    let pair = [(spent + unspent, all + left.table.all), (spent, all)];
    let pair = pair.map(|(exact, rounded)| least(is_open(money.until), exact, rounded));
    let sums = sums.chain(pair).chain([cell(unspent, left.table.all)]);
    rows.push((texts.all.to_owned(), sums.collect()));
    rows
}

/// The local government pays for honorer: it is their employer. For outreach it pays unless BPJS does.
fn name(words: Words, item: CostItem) -> String {
    match item {
        CostItem::NonAsn | CostItem::Outreach => {
            format!("{} ({})", words.payer(Payer::Apbd), words.cost_item(item))
        }
        CostItem::Payer(_) => words.cost_item(item).to_owned(),
    }
}

fn paid_in(projected: &Projected, money: &Money, year: i32) -> Cost {
    let rows = projected.plan.rows.iter();
    rows.filter(|row| row.month.year() == year && row.month <= money.until).map(|row| row.cost).sum()
}

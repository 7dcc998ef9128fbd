//! Plans side by side as plain numbers, a row for each plan.

use super::ProjectedPlan;
use crate::model::{Cost, CostItem, Field, Month, PartField, PlanPart, Value};
use crate::state::link_of;
use crate::text::Lang;
use crate::text::refusals::field_name;
use crate::text::spreadsheet::{MoneyColumn, MonthColumn, SheetWords};
use crate::view::words::capital;
use crate::view::workbench::numbers::{ColumnPlaces, NumberTable, Plain, item_name, with_unit};

/// What `plans` lead to in the compared December, what they cost until then, and their amounts.
pub fn comparison_numbers(plans: &[std::rc::Rc<ProjectedPlan>], lang: Lang) -> NumberTable {
    let costs: Vec<Cost> = plans.iter().map(|plan| plan.projected.plan.cost_until(december(plan))).collect();
    let all: Cost = costs.iter().copied().sum();
    let items: Vec<CostItem> = all.items().filter(|(_, money)| money.0 > 0.0).map(|(item, _)| item).collect();
    let words = SheetWords::of(lang);
    let head = |column: MonthColumn, unit: &str, places| (with_unit(column.head(lang), unit), places);
    let mut columns = vec![
        (words.plan.to_owned(), ColumnPlaces::None),
        (words.one_region.to_owned(), ColumnPlaces::None),
        (MonthColumn::Month.head(lang).to_owned(), ColumnPlaces::None),
        head(MonthColumn::Coverage, "%", ColumnPlaces::Two),
        head(MonthColumn::Active, words.people(), ColumnPlaces::None),
        head(MonthColumn::Eligible, words.people(), ColumnPlaces::None),
    ];
    columns.extend(items.iter().map(|item| (with_unit(item_name(*item, lang), "Rp"), ColumnPlaces::None)));
    columns.push((with_unit(MoneyColumn::Total.head(lang), "Rp"), ColumnPlaces::None));
    columns.extend(PlanPart::ALL.map(|part| amount_head(part, words, lang)));
    let [.., link] = words.provenance;
    columns.push((link.to_owned(), ColumnPlaces::None));
    let mut table = NumberTable::new(columns);
    for (plan, cost) in plans.iter().zip(&costs) {
        let month = december(plan);
        let row = plan.projected.expected().row(month);
        let number = |number: Option<f64>| number.map_or(Plain::Unknown, Plain::Number);
        let mut cells = vec![
            Plain::Text(plan.shown_name(lang)),
            Plain::Text(plan.projected.scenario.region.name.clone()),
            Plain::Text(month.to_string()),
        ];
        cells.extend([
            number(row.map(|row| row.coverage.0)),
            number(row.map(|row| row.active.0)),
            number(row.map(|row| row.eligible.0)),
        ]);
        cells.extend(items.iter().map(|item| Plain::Number(cost.of(*item).0)));
        cells.push(Plain::Number(cost.total().0));
        cells.extend(PlanPart::ALL.map(|part| number(amount(plan, part))));
        cells.push(Plain::Text(link_of(&plan.projected.scenario)));
        table.push(cells);
    }
    table
}

fn december(plan: &ProjectedPlan) -> Month {
    Month::december(plan.year)
}

/// The amount of a part in percent, or in people; nothing where the plan has no such part.
fn amount(plan: &ProjectedPlan, part: PlanPart) -> Option<f64> {
    match Field::Plan(part, PartField::Amount).value(&plan.projected.scenario) {
        Value::Number(number) if part == PlanPart::Pppk => Some(number),
        Value::Number(number) => Some(100.0 * number),
        _ => None,
    }
}

fn amount_head(part: PlanPart, words: &SheetWords, lang: Lang) -> (String, ColumnPlaces) {
    let name = capital(&field_name(lang, Field::Plan(part, PartField::Amount)));
    let (unit, places) =
        if part == PlanPart::Pppk { (words.people(), ColumnPlaces::None) } else { ("%", ColumnPlaces::Two) };
    (with_unit(&name, unit), places)
}

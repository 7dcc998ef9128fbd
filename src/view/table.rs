//! The numbers behind the chart, a row a month.

use super::projected::Projected;
use super::words::Words;
use crate::state::FigureId;
use crate::text::Lang;

/// The table behind the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct TableView {
    /// What it shows.
    pub caption: String,
    /// Names of the columns, the month first.
    pub columns: Vec<String>,
    /// A row a month.
    pub rows: Vec<TableRow>,
}

/// One month.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// `2025-12`, the identity of the row.
    pub id: String,
    /// The month in words.
    pub month: String,
    /// Which figures the cells are, the name of the month first.
    pub figures: [FigureId; 6],
    /// One text for each column after the month.
    pub cells: Vec<String>,
    /// Whether targets are judged in this month.
    pub december: bool,
}

/// The table of a projection.
pub fn table(projected: &Projected, lang: Lang) -> TableView {
    let words = Words::new(lang, projected);
    let texts = &words.text.table;
    let each = |name: &str| words.each(name.to_owned());
    let columns = vec![
        texts.month.to_owned(),
        texts.plan_percent.to_owned(),
        each(texts.plan_people),
        texts.base_percent.to_owned(),
        each(texts.base_people),
        each(texts.cost),
    ];
    let region = &projected.scenario.region;
    let rows = projected.expected().rows.iter().zip(&projected.base.rows).map(|(plan, base)| TableRow {
        id: plan.month.to_string(),
        month: words.month_short(plan.month),
        figures: [
            FigureId::Month(plan.month),
            FigureId::Month(plan.month),
            FigureId::Month(plan.month),
            FigureId::Base(plan.month),
            FigureId::Base(plan.month),
            FigureId::MonthCost(plan.month),
        ],
        cells: vec![
            words.percent(plan.coverage),
            words.people(plan.active),
            words.percent(base.coverage),
            words.people(base.active),
            words.plan_money(projected, plan.month, plan.cost.total()),
        ],
        december: plan.month.of_year() == 12,
    });
    TableView { caption: (texts.caption)(&region.name), columns, rows: rows.collect() }
}

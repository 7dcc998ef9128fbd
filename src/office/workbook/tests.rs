//! The formulas of a workbook say what the model says, also after entries have changed.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;
use crate::codec::file;
use crate::data::all_members;
use crate::model::answers::carried_on;
use crate::model::{BaseRevision, Observation, Percent, Row, Table, Value, Workers, table, validate};
use crate::office::inputs::{number_of, scale};
use crate::office::write;
use crate::text::spreadsheet::MoneyColumn;
use crate::{ordinary, property};

/// How far a formula may be from the model, as a share of the larger.
const CLOSE: f64 = 1e-9;
/// What is left of sums that cancel out: of people, and of rupiah.
const LEFT: [f64; 2] = [1.0, 1e4];

/// A column of the months, and what the model says about it.
type Said = (MonthColumn, fn(&Row) -> f64);

const STOCKS: [Said; 13] = [
    (MonthColumn::Coverage, |row| row.coverage.0 / 100.0),
    (MonthColumn::Active, |row| row.active.0),
    (MonthColumn::Eligible, |row| row.eligible.0),
    (MonthColumn::Wage, |row| row.wage.0),
    (MonthColumn::Staff, |row| row.non_asn.0),
    (MonthColumn::SelfPaid, |row| row.self_paid.0),
    (MonthColumn::Sponsored, |row| row.sponsored.0),
    (MonthColumn::Construction, |row| row.construction.0),
    (MonthColumn::Other, |row| row.other.0),
    (MonthColumn::Grace, |row| row.grace.0),
    (MonthColumn::Money, |row| row.cost.total().0),
    (MonthColumn::NewSponsored, |row| row.enrolled.sponsored.0),
    (MonthColumn::Planned, |row| {
        let stocks =
            [row.wage, row.non_asn, row.self_paid, row.sponsored, row.construction, row.other, row.grace];
        stocks.iter().map(|people| people.0).sum()
    }),
];

fn made(scenario: &Scenario) -> PlanBook {
    plan_book(scenario, Lang::Id, &[], "https://contoh.id/")
}

/// What the screen shows: the plan, from the last count on where members were counted.
fn expected(scenario: &Scenario) -> Table {
    let plan = table(scenario);
    carried_on(scenario, &plan).map_or(plan, |carried| carried.table)
}

fn is_money(name: &str) -> bool {
    name.ends_with("Money") || name.ends_with("outreach")
}

/// What the workbook says elsewhere than the model.
fn differences(made: &PlanBook, expected: &Table) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |name: String, book: f64, model: f64| {
        let left = LEFT[usize::from(is_money(&name))];
        if (book - model).abs() > CLOSE * book.abs().max(model.abs()).max(left) {
            found.push(format!("{name}: {book} instead of {model}"));
        }
    };
    for (row, at) in expected.rows.iter().zip(FIRST..) {
        for (column, of) in STOCKS {
            let cell = At { sheet: made.months, row: at, column: column as u16 };
            check(format!("{} {column:?}", row.month), made.book.value(cell), of(row));
        }
        let money = made.months + 1;
        let heads = &made.book.sheets[money].cells;
        let last = heads.keys().filter(|(row, _)| *row == HEAD).map(|(_, column)| *column).max().unwrap();
        let from_right = |column: MoneyColumn| last - (MoneyColumn::SelfPaid as u16 - column as u16);
        let value = |column| made.book.value(At { sheet: money, row: at, column: from_right(column) });
        check(format!("{} staff", row.month), value(MoneyColumn::Staff), row.cost.non_asn.0);
        check(format!("{} outreach", row.month), value(MoneyColumn::Outreach), row.cost.outreach.0);
        check(format!("{} self-paid", row.month), value(MoneyColumn::SelfPaid), row.self_contribution.0);
    }
    let programmes = made.months + 2;
    for tranche in &expected.tranches {
        let cells = &made.book.sheets[programmes].cells;
        let first = date(tranche.first);
        let is_it = |row: u32| {
            let value = |column| made.book.value(At { sheet: programmes, row, column: column as u16 });
            let is_near = |column, model: f64| (value(column) - model).abs() <= 1e-9 * model.abs().max(1e3);
            value(ProgrammeColumn::First) == first
                && is_near(ProgrammeColumn::Kept, tranche.kept.0)
                && is_near(ProgrammeColumn::New, tranche.new.0)
                && is_near(ProgrammeColumn::Spent, tranche.spent.0)
        };
        if !cells.keys().any(|(row, _)| is_it(*row)) {
            found.push(format!("no row for {tranche:?}"));
        }
    }
    found
}

/// The scenario with every entry of the workbook moved by its share of `shares`, within what is allowed.
fn moved(scenario: &Scenario, made: &PlanBook, shares: &[f64]) -> Scenario {
    let mut moved = scenario.clone();
    for ((field, _), share) in made.inputs.fields().zip(shares.iter().cycle()) {
        let mut one = moved.clone();
        match (field.value(&moved), field.allowed()) {
            (Value::Number(number), Some(allowed)) => {
                let number = (number * share).clamp(allowed.low, allowed.high);
                field.put(&mut one, &Value::Number(if allowed.whole { number.round() } else { number }));
            }
            (Value::Switch(on), _) => field.put(&mut one, &Value::Switch(on != (*share > 1.2))),
            _ => {}
        }
        if validate(&one).is_ok() {
            moved = one;
        }
    }
    moved
}

/// What somebody types to get from one scenario to another.
fn typed(made: &PlanBook, moved: &Scenario) -> Vec<(At, f64)> {
    let number = |field| number_of(moved, field).map(|(number, measure)| number * scale(measure));
    made.inputs.fields().filter_map(|(field, at)| Some((at, number(field)?))).collect()
}

proptest! {
    #![proptest_config(property::config(200))]

    #[test]
    fn formulas_say_what_the_model_says(
        mut scenario in ordinary::scenario(),
        revision in proptest::option::of((1..40_i32, 0.9..1.2_f64)),
        counts in proptest::collection::btree_map(1..40_i32, (0.5..1.1_f64, proptest::bool::ANY), 0..4),
        shares in proptest::collection::vec(0.6..1.5_f64, 17),
    ) {
        let region = &mut scenario.region;
        region.base_revisions.extend(revision.map(|(months, share)| BaseRevision {
            month: region.baseline_month + months,
            workers: region.eligible_workers * share,
        }));
        let (members, percent) = (all_members(region), 100.0 * all_members(region) / region.eligible_workers.0);
        region.observations = counts
            .into_iter()
            .map(|(months, (share, by_percent))| Observation {
                active: (!by_percent).then_some(Workers((members * share).round())),
                percent: by_percent.then_some(Percent(percent * share)),
                ..Observation::of(region.baseline_month + months)
            })
            .collect();
        let mut made = made(&scenario);
        prop_assert_eq!(differences(&made, &expected(&scenario)), Vec::<String>::new());
        let moved = moved(&scenario, &made, &shares);
        let typed = typed(&made, &moved);
        made.book.type_in(&typed);
        prop_assert_eq!(differences(&made, &expected(&moved)), Vec::<String>::new(), "after typing");
    }
}

#[test]
fn a_workbook_of_62_months_is_small() {
    let example = include_str!("../../../tests/files/example.json");
    let mut scenario = file::read(example).unwrap().into_scenario();
    scenario.horizon = scenario.region.baseline_month + 62;
    let bytes = write(&made(&scenario).book).unwrap();
    assert!(bytes.len() < 150_000, "{}", bytes.len());
}

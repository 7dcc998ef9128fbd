#![allow(clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;
use crate::property;
use crate::text::{Lang, decimal};

/// Powers that screens use: people, people in hundreds, points, money.
const POWERS: [i32; 5] = [0, 2, -2, 6, 7];

fn values(signs: f64) -> impl Strategy<Value = (Vec<f64>, i32)> {
    let value = prop_oneof![1 => Just(0.0), 4 => signs..1.0_f64, 1 => (signs..1.0_f64).prop_map(|value| 1e-3 * value)];
    (proptest::collection::vec(value, 0..9), 0..POWERS.len(), 0.0..5.0_f64).prop_map(
        |(values, power, size)| {
            let power = POWERS[power];
            let scale = 10_f64.powf(size + f64::from(power));
            (values.into_iter().map(|value| scale * value).collect(), power)
        },
    )
}

fn in_steps(value: f64, power: i32) -> i64 {
    (value / 10_f64.powi(power)).round() as i64
}

proptest! {
    #![proptest_config(property::config(2_000))]

    #[test]
    fn parts_sum_to_the_rounded_total((parts, power) in values(-1.0)) {
        let total: f64 = parts.iter().sum();
        let rounded = rounded_parts(&parts, total, power);
        let sum: i64 = rounded.iter().map(|part| in_steps(*part, power)).sum();
        if parts.iter().any(|part| *part != 0.0) {
            prop_assert_eq!(sum, in_steps(rounded_to(total, power), power));
        }
        for (part, rounded) in parts.iter().zip(&rounded) {
            let apart = in_steps(*rounded, power) - in_steps(rounded_to(*part, power), power);
            prop_assert!(apart.abs() <= 1, "{} became {}", part, rounded);
            prop_assert!(part * rounded >= 0.0, "the sign of {} in {}", part, rounded);
            prop_assert!(*part != 0.0 || *rounded == 0.0, "nothing became {}", rounded);
        }
    }

    #[test]
    fn parts_close_on_a_difference_of_rounded_numbers((parts, power) in values(-1.0), before in 0.0..1e6_f64) {
        let after = before + parts.iter().sum::<f64>();
        let total = rounded_to(after, power) - rounded_to(before, power);
        let rounded = rounded_parts(&parts, total, power);
        let sum: i64 = rounded.iter().map(|part| in_steps(*part, power)).sum();
        if parts.iter().any(|part| *part != 0.0) {
            prop_assert_eq!(sum, in_steps(total, power));
        }
    }

    #[test]
    fn equal_parts_stay_in_their_order(part in 0.0..50.0_f64, count in 1..9_usize) {
        let rounded = rounded_parts(&vec![part; count], part * count as f64, 0);
        prop_assert!(rounded.windows(2).all(|pair| pair[0] >= pair[1] && pair[0] - pair[1] <= 1.0));
    }

    #[test]
    fn tables_close_both_ways((cells, power) in values(0.0), width in 1..5_usize) {
        let cells: Vec<Vec<f64>> = cells.chunks_exact(width).map(<[f64]>::to_vec).collect();
        let table = rounded_table(&cells, power);
        let number = |value: &f64| in_steps(*value, power);
        for (row, total) in table.cells.iter().zip(&table.rows) {
            prop_assert_eq!(row.iter().map(number).sum::<i64>(), number(total));
        }
        for (column, total) in table.columns.iter().enumerate() {
            prop_assert_eq!(table.cells.iter().map(|row| number(&row[column])).sum::<i64>(), number(total));
        }
        prop_assert_eq!(table.rows.iter().map(number).sum::<i64>(), number(&table.all));
        prop_assert_eq!(table.columns.iter().map(number).sum::<i64>(), number(&table.all));
        let all: f64 = cells.iter().flatten().sum();
        prop_assert_eq!(table.all, rounded_to(all, power));
        let near = |exact: f64, rounded: f64| (number(&rounded) - number(&rounded_to(exact, power))).abs() <= 1;
        for (row, rounded) in cells.iter().zip(&table.cells) {
            for (cell, rounded) in row.iter().zip(rounded) {
                prop_assert!(near(*cell, *rounded) && (*cell > 0.0 || *rounded == 0.0), "{} became {}", cell, rounded);
            }
        }
        for (row, rounded) in cells.iter().zip(&table.rows) {
            prop_assert!(near(row.iter().sum(), *rounded));
        }
    }
}

#[test]
fn the_total_is_rounded_by_its_decimal_digits() {
    assert_eq!(rounded_to(2.675, -2), 2.68);
    assert_eq!(rounded_parts(&[2.0, 0.675], 2.675, -2), [2.0, 0.68]);
    assert_eq!(decimal(Lang::Id, rounded_parts(&[0.1, 0.2], 0.3, -2)[1], 2), "0,20");
}

#[test]
fn what_cannot_be_summed_is_nothing() {
    assert_eq!(rounded_parts(&[], 3.0, 0), [0.0; 0]);
    assert_eq!(rounded_parts(&[0.0, 0.0], 3.0, 0), [0.0, 0.0]);
    assert_eq!(rounded_parts(&[f64::NAN, 1.2], f64::NAN, 0), [0.0, 0.0]);
    assert_eq!(rounded_table(&[], 0), RoundedTable::default());
    assert_eq!(rounded_table(&[vec![], vec![]], 0).rows, [0.0, 0.0]);
}

#[test]
fn a_table_that_row_by_row_would_not_close_does() {
    let table = rounded_table(&[vec![0.4, 0.4, 0.4], vec![0.4, 0.4, 0.0], vec![0.4, 0.0, 0.4]], 0);
    assert_eq!(table.all, 3.0);
    assert_eq!(table.rows.iter().sum::<f64>(), 3.0);
    assert_eq!(table.columns.iter().sum::<f64>(), 3.0);
    assert_eq!(table.cells[1][2], 0.0);
}

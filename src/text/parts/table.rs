//! A table whose rows and columns both close: every cell goes down or up to a whole step, such that each row sums to its
//! total, each column to its own, and both to the whole.
//!
//! Totals and cells together sum to nought along each row and column. As long as a cell is between two steps, another of
//! its row is, another of that one's column, and so on round to the first: along such a ring cells are moved up and down
//! by the same amount, until one of them is whole. Sums stay as they are, and nothing moves beyond the next step.

use super::{NOISE, of_steps, steps, whole_steps};

/// Parts of a step that are told apart; powers of two lose nothing.
const FINE: i64 = 1 << 20;

/// What is printed of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoundedTable {
    /// The cells, row by row.
    pub cells: Vec<Vec<f64>>,
    /// The sum of each row.
    pub rows: Vec<f64>,
    /// The sum of each column.
    pub columns: Vec<f64>,
    /// The sum of all.
    pub all: f64,
}

/// `cells`, none of them negative, in whole steps of ten to `power`. The sum of all is rounded as it would be alone; each
/// other number is within one step of its own rounding, and what is zero stays zero.
pub fn rounded_table(cells: &[Vec<f64>], power: i32) -> RoundedTable {
    let all = whole_steps(cells.iter().flatten().sum(), power);
    let mut ring = Ring::of(cells, all, power);
    while ring.turn() {}
    let value = |fine: &i64| of_steps((fine / FINE) as f64, power);
    let mut lines: Vec<Vec<f64>> = ring.lines.iter().map(|line| line.iter().map(value).collect()).collect();
    let mut columns = lines.pop().unwrap_or_default();
    columns.pop();
    // Totals stand with the other sign beside their cells.
    let rows = lines.iter_mut().map(|line| 0.0 - line.pop().unwrap_or_default()).collect();
    let columns = columns.into_iter().map(|total| 0.0 - total).collect();
    RoundedTable { cells: lines, rows, columns, all: of_steps(all, power) }
}

/// Cells with the totals at the end of each line and column, in fine parts of a step.
struct Ring {
    lines: Vec<Vec<i64>>,
}

/// A cell by its line and column.
type CellPlace = (usize, usize);

impl Ring {
    fn of(cells: &[Vec<f64>], all: f64, power: i32) -> Self {
        let sum: f64 = cells.iter().flatten().map(|cell| steps(*cell, power)).sum();
        // With every cell stretched alike the sum is a whole number, as it is printed.
        let stretch = if sum > NOISE { all / sum } else { 0.0 };
        let fine = |cell: &f64| (steps(*cell, power) * stretch * FINE as f64).round() as i64;
        let mut lines: Vec<Vec<i64>> = cells.iter().map(|line| line.iter().map(fine).collect()).collect();
        let missing = all as i64 * FINE - lines.iter().flatten().sum::<i64>();
        if let Some(greatest) = lines.iter_mut().flatten().max() {
            *greatest += missing;
        }
        let width = lines.iter().map(Vec::len).max().unwrap_or(0);
        let mut totals = vec![0; width + 1];
        for line in &mut lines {
            line.resize(width, 0);
            line.push(-line.iter().sum::<i64>());
            totals.iter_mut().zip(line.iter()).for_each(|(total, cell)| *total -= cell);
        }
        lines.push(totals);
        Self { lines }
    }

    /// Makes one more cell whole; false when all are.
    fn turn(&mut self) -> bool {
        let Some(ring) = self.ring() else { return false };
        let is_up = |order: usize, up_first: bool| order.is_multiple_of(2) == up_first;
        let room = |up_first: bool| {
            let rooms = ring.iter().enumerate().map(|(order, place)| {
                let over = self.over(*place);
                if is_up(order, up_first) { FINE - over } else { over }
            });
            rooms.min().unwrap_or(0)
        };
        // The way that changes less.
        let (up, down) = (room(true), room(false));
        let up_first = up <= down;
        for (order, (line, column)) in ring.into_iter().enumerate() {
            if let Some(cell) = self.lines.get_mut(line).and_then(|line| line.get_mut(column)) {
                *cell += if is_up(order, up_first) { up.min(down) } else { -up.min(down) };
            }
        }
        true
    }

    /// How far a cell is over the step below it.
    fn over(&self, (line, column): CellPlace) -> i64 {
        self.lines.get(line).and_then(|line| line.get(column)).map_or(0, |cell| cell.rem_euclid(FINE))
    }

    /// Cells between two steps, each in the line or the column of the one before, in turns, and the last in that of the
    /// first.
    fn ring(&self) -> Option<Vec<CellPlace>> {
        let width = self.lines.first()?.len();
        let places = (0..self.lines.len()).flat_map(|line| (0..width).map(move |column| (line, column)));
        let open: Vec<CellPlace> = places.filter(|place| self.over(*place) > 0).collect();
        let mut walk = vec![*open.first()?];
        loop {
            let last = *walk.last()?;
            let along_line = walk.len() % 2 == 1;
            let is_beside = |place: &&CellPlace| {
                **place != last && if along_line { place.0 == last.0 } else { place.1 == last.1 }
            };
            let next = *open.iter().find(is_beside)?;
            // Back in a column that the walk came out of, or in a line: the ring is what lies between.
            let start = walk.iter().enumerate().position(|(order, place)| {
                order.is_multiple_of(2) == along_line
                    && if along_line { place.1 == next.1 } else { place.0 == next.0 }
            });
            walk.push(next);
            if let Some(start) = start {
                return Some(walk.split_off(start));
            }
        }
    }
}

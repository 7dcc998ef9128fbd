//! What a planner has said about a table.

use super::column::Meaning;
use super::figure::DecimalMark;
use crate::data::CodeSystem;
use crate::model::Month;

/// What the planner has said to the questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Whose the four digits are.
    pub codes: Option<CodeSystem>,
    /// Whether numbers up to 1 are shares, by the place of the column.
    pub shares: Vec<(usize, bool)>,
    /// The mark before the decimals, by the place of the column.
    pub decimals: Vec<(usize, DecimalMark)>,
    /// Whether the day stands first.
    pub day_first: Option<bool>,
    /// The month of figures that name none.
    pub month: Option<Month>,
    /// Whether hidden rows are read.
    pub hidden_rows: Option<bool>,
    /// The sheet to read, by its place.
    pub sheet: Option<usize>,
    /// What is read of regions whose months are columns.
    pub lying: Option<LyingAnswer>,
    /// What columns are, by their place, where the planner has said so; nothing for one that is not read.
    pub meanings: Vec<(usize, Option<Meaning>)>,
    /// Whether columns are shown whose headings nobody knows, so that the planner can say what they are.
    pub by_hand: bool,
}

/// What is read of regions whose months are columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LyingAnswer {
    /// All regions in this month.
    Month(Month),
    /// All months of the region in the row of this number.
    Row(usize),
}

impl Answers {
    /// Whether numbers up to 1 in a column are shares.
    pub fn share(&self, column: usize) -> Option<bool> {
        said(&self.shares, column)
    }

    /// What the planner has said a column is.
    pub fn meaning(&self, column: usize) -> Option<Option<Meaning>> {
        said(&self.meanings, column)
    }

    /// The mark before the decimals of a column.
    pub fn decimal(&self, column: usize) -> Option<DecimalMark> {
        said(&self.decimals, column)
    }
}

fn said<T: Copy>(answers: &[(usize, T)], column: usize) -> Option<T> {
    answers.iter().rev().find(|(place, _)| *place == column).map(|(_, answer)| *answer)
}

//! Formulas as data: written once in Rust, computed here for the stored value, and written out for the spreadsheet. Only
//! operators and functions that all spreadsheets know; no exponents and no names (docs/contracts.md).

use std::ops::{Add, Div, Mul, Sub};

use super::at::At;

/// A formula whose value is a number.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// A number.
    Number(f64),
    /// What stands in a cell; an empty one is 0.
    Cell(At),
    /// The sum of the cells of a row or column from the first to the last, both of one sheet.
    Sum(At, At),
    /// Two formulas and what is between them.
    Join(Operator, Box<Formula>, Box<Formula>),
    /// A function of formulas.
    Call(Function, Vec<Formula>),
}

/// What may stand between two formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Operator {
    Plus,
    Minus,
    Times,
    Over,
    /// Of a positive base.
    Power,
    /// Not less: 1 where it holds, else 0; only as the condition of [`Function::If`].
    AtLeast,
}

/// The functions that are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// The least.
    Min,
    /// The greatest.
    Max,
    /// The second where the first holds, else the third.
    If,
    /// Up to whole numbers, away from zero.
    RoundUp,
}

impl Formula {
    /// The lesser of both.
    #[must_use]
    pub fn at_most(self, other: impl Into<Self>) -> Self {
        Self::Call(Function::Min, vec![self, other.into()])
    }

    /// Itself, but not below zero.
    #[must_use]
    pub fn above_zero(self) -> Self {
        Self::Call(Function::Max, vec![Self::Number(0.0), self])
    }

    /// Raised to `exponent`; it must be positive.
    #[must_use]
    pub fn power(self, exponent: f64) -> Self {
        self.join(Operator::Power, Self::Number(exponent))
    }

    /// `then` where it is at least `least`, else `otherwise`.
    #[must_use]
    pub fn if_at_least(
        self,
        least: impl Into<Self>,
        then: impl Into<Self>,
        otherwise: impl Into<Self>,
    ) -> Self {
        let condition = self.join(Operator::AtLeast, least.into());
        Self::Call(Function::If, vec![condition, then.into(), otherwise.into()])
    }

    /// `then` where it is above zero, else `otherwise`.
    #[must_use]
    pub fn if_above_zero(self, then: impl Into<Self>, otherwise: impl Into<Self>) -> Self {
        Self::from(0.0).if_at_least(self, otherwise, then)
    }

    /// Up to the next whole number. Spreadsheets differ in what they make of a value that is whole but for its last bit
    /// (findings/seven-rounded-up-is-eight.sh): callers take a little off first.
    #[must_use]
    pub fn rounded_up(self) -> Self {
        Self::Call(Function::RoundUp, vec![self, Self::Number(0.0)])
    }

    /// The sum of several; 0 of none.
    pub fn sum_of(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().reduce(Add::add).unwrap_or(Self::Number(0.0))
    }

    fn join(self, operator: Operator, other: Self) -> Self {
        Self::Join(operator, Box::new(self), Box::new(other))
    }

    /// Its value, where `read` says what stands in a cell.
    pub fn value(&self, read: &dyn Fn(At) -> f64) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Cell(at) => read(*at),
            Self::Sum(first, last) => first.to(*last).map(read).sum(),
            Self::Join(operator, one, other) => operator.value(one.value(read), other.value(read)),
            Self::Call(function, of) => {
                let values: Vec<f64> = of.iter().map(|formula| formula.value(read)).collect();
                function.value(&values)
            }
        }
    }

    /// As a spreadsheet writes it, without the sign in front. `home` is the sheet it stands in, `name` says how another
    /// one is called. Cells of its own sheet are relative, those of another are fixed, so that rows can be filled down.
    pub fn text(&self, home: usize, name: &dyn Fn(usize) -> String) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Cell(at) if at.sheet == home => at.relative(),
            Self::Cell(at) => format!("{}!{}", name(at.sheet), at.fixed()),
            Self::Sum(first, last) if first.sheet == home => {
                format!("SUM({}:{})", first.relative(), last.relative())
            }
            Self::Sum(first, last) => {
                format!("SUM({}!{}:{})", name(first.sheet), first.fixed(), last.fixed())
            }
            Self::Join(operator, one, other) => {
                let part = |part: &Self, is_bound: bool| {
                    let text = part.text(home, name);
                    if is_bound { text } else { format!("({text})") }
                };
                let one_text = part(one, one.binds() >= operator.binds());
                // What is subtracted or divided by keeps its brackets.
                let other_text = part(other, other.binds() > operator.binds());
                format!("{one_text}{}{other_text}", operator.sign())
            }
            Self::Call(function, of) => {
                let texts: Vec<String> = of.iter().map(|formula| formula.text(home, name)).collect();
                format!("{}({})", function.name(), texts.join(","))
            }
        }
    }

    /// How closely its outermost operator binds.
    fn binds(&self) -> u8 {
        match self {
            // A sign in front binds in its own way in every spreadsheet.
            Self::Number(number) if *number < 0.0 => 0,
            Self::Join(operator, ..) => operator.binds(),
            _ => u8::MAX,
        }
    }
}

impl Operator {
    const fn binds(self) -> u8 {
        match self {
            Self::AtLeast => 1,
            Self::Plus | Self::Minus => 2,
            Self::Times | Self::Over => 3,
            Self::Power => 4,
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Over => "/",
            Self::Power => "^",
            Self::AtLeast => ">=",
        }
    }

    fn value(self, one: f64, other: f64) -> f64 {
        match self {
            Self::Plus => one + other,
            Self::Minus => one - other,
            Self::Times => one * other,
            Self::Over => one / other,
            Self::Power => one.powf(other),
            Self::AtLeast => f64::from(u8::from(one >= other)),
        }
    }
}

impl Function {
    const fn name(self) -> &'static str {
        match self {
            Self::Min => "MIN",
            Self::Max => "MAX",
            Self::If => "IF",
            Self::RoundUp => "ROUNDUP",
        }
    }

    fn value(self, of: &[f64]) -> f64 {
        match (self, of) {
            (Self::Min, _) => of.iter().copied().fold(f64::INFINITY, f64::min),
            (Self::Max, _) => of.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            (Self::If, [condition, then, otherwise]) => {
                if *condition == 0.0 {
                    *otherwise
                } else {
                    *then
                }
            }
            (Self::RoundUp, [number, ..]) => number.abs().ceil().copysign(*number),
            _ => f64::NAN,
        }
    }
}

impl From<f64> for Formula {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! between {
    ($trait:ident, $method:ident, $operator:ident) => {
        impl<F: Into<Formula>> $trait<F> for Formula {
            type Output = Self;
            fn $method(self, other: F) -> Self {
                self.join(Operator::$operator, other.into())
            }
        }
    };
}

between!(Add, add, Plus);
between!(Sub, sub, Minus);
between!(Mul, mul, Times);
between!(Div, div, Over);

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(sheet: usize, row: u32, column: u16) -> Formula {
        Formula::Cell(At { sheet, row, column })
    }

    #[test]
    fn a_formula_is_written_with_the_brackets_it_needs() {
        let text = |formula: Formula| formula.text(0, &|sheet| format!("Sheet{sheet}"));
        let (a, b) = (|| cell(0, 0, 0), || cell(0, 1, 27));
        assert_eq!(text(a() + b() * 2.0), "A1+AB2*2");
        assert_eq!(text((a() + b()) * 2.0), "(A1+AB2)*2");
        assert_eq!(text(a() - (b() - 1.0)), "A1-(AB2-1)");
        assert_eq!(text(a() / (b() * 2.0)), "A1/(AB2*2)");
        assert_eq!(text(a() + Formula::from(-0.5)), "A1+(-0.5)");
        assert_eq!(text((a() + 1.0).power(0.5)), "(A1+1)^0.5");
        assert_eq!(text((cell(1, 2, 3) - a()).above_zero()), "MAX(0,Sheet1!$D$3-A1)");
        assert_eq!(text(a().if_at_least(1e-9, b(), 0.0)), "IF(A1>=0.000000001,AB2,0)");
        let sum = |sheet| Formula::Sum(At { sheet, row: 0, column: 0 }, At { sheet, row: 0, column: 2 });
        assert_eq!(text(sum(0) + sum(1)), "SUM(A1:C1)+SUM(Sheet1!$A$1:$C$1)");
    }

    #[test]
    fn a_formula_has_the_value_that_a_spreadsheet_gives_it() {
        let read = |at: At| f64::from(at.row) + 0.5;
        let value = |formula: Formula| formula.value(&read);
        assert_eq!(value(cell(0, 3, 0).at_most(2.0) + cell(0, 1, 0)), 3.5);
        assert_eq!(value(cell(0, 3, 0).rounded_up()), 4.0);
        assert_eq!(value((cell(0, 3, 0) * -1.0).rounded_up()), -4.0);
        assert_eq!(value(cell(0, 3, 0).if_at_least(3.5, 1.0, 2.0)), 1.0);
        assert_eq!(value(cell(0, 3, 0).if_at_least(3.6, 1.0, 2.0)), 2.0);
        let (first, last) = (At { sheet: 0, row: 1, column: 0 }, At { sheet: 0, row: 3, column: 0 });
        assert_eq!(value(Formula::Sum(first, last)), 7.5);
    }
}

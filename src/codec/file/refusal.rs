//! What a refused file says: where, and what is wrong there. No text; `text` has the sentences.

use crate::codec::pointer;
use crate::model::{Allowed, Measure, Problem, Refusal};

/// Versions of the file format that are read.
pub const VERSIONS: Allowed = Allowed::whole(1.0, 1.0, Measure::Plain);

/// One value of a file that cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct FileRefusal {
    /// JSON pointer of the value (`/region/eligible_workers`).
    pub pointer: String,
    /// What is wrong with it.
    pub problem: FileProblem,
}

impl From<Refusal> for FileRefusal {
    fn from(refusal: Refusal) -> Self {
        Self { pointer: pointer::of(refusal.field), problem: refusal.problem.into() }
    }
}

/// What is wrong with a value of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FileProblem {
    /// A required field is absent.
    Missing,
    /// The same name stands twice in one object.
    Duplicate,
    /// The value is of another kind.
    WrongType(JsonKind),
    /// The id is not one of those that exist.
    UnknownId(IdKind),
    /// It can be read but not projected.
    Value(Problem),
}

impl From<Problem> for FileProblem {
    fn from(problem: Problem) -> Self {
        Self::Value(problem)
    }
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// A JSON object.
    Object,
    /// A JSON array.
    List,
    /// Text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Switch,
    /// A month, `"YYYY-MM"`.
    Month,
    /// A year of four digits, as a name.
    Year,
    /// Twelve numbers, January to December.
    TwelveNumbers,
    /// Two numbers, low and high.
    TwoNumbers,
}

/// Ids that a field chooses from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdKind {
    /// The name of this file format.
    Format,
    /// [`crate::model::Payer`].
    Payer,
    /// [`crate::model::Package`].
    Package,
    /// [`crate::model::Sector`].
    Sector,
    /// [`crate::model::Status`].
    Status,
    /// The name of an assumption.
    Assumption,
}

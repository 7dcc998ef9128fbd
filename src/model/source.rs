//! Where a value comes from, and how sure it is.

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Published by the authority that owns the figure.
    Official,
    /// Said by an official, printed by the press.
    Reported,
    /// Arithmetic on official or reported figures.
    Derived,
    /// Ours, until somebody knows better.
    Assumed,
    /// Entered by the planner.
    Yours,
}

impl Status {
    /// All of them, surest first.
    pub const ALL: [Self; 5] = [Self::Official, Self::Reported, Self::Derived, Self::Assumed, Self::Yours];

    /// The id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reported => "reported",
            Self::Derived => "derived",
            Self::Assumed => "assumed",
            Self::Yours => "yours",
        }
    }
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// How sure it is.
    pub status: Status,
    /// Publication or address.
    pub source: String,
    /// Date of the figure, ISO, day or month.
    pub as_of: String,
    /// Arithmetic or caveat.
    pub note: String,
}

impl Source {
    /// The source of a number of the planner's own: no publication and no date, unless given later.
    pub const fn yours() -> Self {
        Self { status: Status::Yours, source: String::new(), as_of: String::new(), note: String::new() }
    }
}

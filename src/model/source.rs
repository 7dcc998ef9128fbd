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
    /// Entered by whoever sent the link.
    Sender,
}

impl Status {
    /// All of them, surest first.
    pub const ALL: [Self; 6] =
        [Self::Official, Self::Reported, Self::Derived, Self::Assumed, Self::Yours, Self::Sender];

    /// The id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reported => "reported",
            Self::Derived => "derived",
            Self::Assumed => "assumed",
            Self::Yours => "yours",
            Self::Sender => "sender",
        }
    }

    /// Whether somebody has typed it, here or where a link comes from.
    pub const fn is_typed(self) -> bool {
        matches!(self, Self::Yours | Self::Sender)
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
        Self::bare(Status::Yours)
    }

    /// The source of a number that came with a link and that no built-in region has.
    pub const fn of_sender() -> Self {
        Self::bare(Status::Sender)
    }

    /// The source of a number that follows from others of the scenario.
    pub const fn derived() -> Self {
        Self::bare(Status::Derived)
    }

    /// Whether it names neither a publication nor a date.
    pub const fn is_bare(&self) -> bool {
        self.source.is_empty() && self.as_of.is_empty()
    }

    const fn bare(status: Status) -> Self {
        Self { status, source: String::new(), as_of: String::new(), note: String::new() }
    }
}

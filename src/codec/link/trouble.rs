//! What can be wrong with a link, and what of it could not be had.

use crate::model::{Field, Month, Refusal};

/// Why a text is not a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nothing there.
    Empty,
    /// More than [`MAX_LENGTH`](super::MAX_LENGTH) bytes.
    TooLong,
    /// It does not start with a version.
    NotALink,
    /// Written by another version, never guessed at.
    UnknownVersion {
        /// The version of the link.
        version: u64,
    },
}

/// What a link asked for and did not get. Numbers are in the unit of the scenario file.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkNotice {
    /// An item, or a flag of one, of a kind that this version does not know; left out.
    Unknown {
        /// Its text, shortened.
        item: String,
    },
    /// An item whose values make no sense; left out.
    Unreadable {
        /// Its text, shortened.
        item: String,
    },
    /// A number outside what is allowed.
    Clamped {
        /// Where.
        field: Field,
        /// In the link.
        given: f64,
        /// In the scenario.
        used: f64,
    },
    /// A month outside what is allowed.
    ClampedMonth {
        /// Where.
        field: Field,
        /// In the link.
        given: Month,
        /// In the scenario.
        used: Month,
    },
}

/// Something in a link that could not be opened as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// It is no link of this version.
    Link(LinkError),
    /// A part was left out or moved to what is allowed.
    Part(LinkNotice),
    /// What it says cannot be projected.
    Refused(Refusal),
    /// The link was cut or changed on its way; of so many settings so many could be read.
    Cut {
        /// Read.
        read: usize,
        /// Written, where that is known.
        of: Option<usize>,
    },
    /// Nobody can tell whether the link is whole: it has no check.
    Unchecked {
        /// Settings that were read.
        read: usize,
    },
    /// Words of the address that mean nothing here: the parameter and the word.
    Words(Vec<(&'static str, String)>),
}

impl Trouble {
    /// Whether a quiet line is enough: what was asked for is on screen, as far as anybody can tell.
    pub const fn is_quiet(&self) -> bool {
        matches!(self, Self::Unchecked { .. } | Self::Words(_))
    }
}

//! The source of one built-in value, as the screen shows it and as a scenario file carries it.

use super::figure::{AsOf, Citation, Figure, Note, Quantity};
use crate::model::{Field, Source, Status};

/// Where one value of a built-in scenario comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced {
    /// The value.
    pub field: Field,
    /// How sure it is.
    pub status: Status,
    /// Where it was read.
    pub citation: &'static Citation,
    /// Date of the figure.
    pub as_of: AsOf,
    /// Arithmetic or caveat.
    pub note: Option<Note>,
}

impl Sourced {
    /// The source of `field`, whose value is `figure`.
    pub fn new<T: Quantity>(field: Field, figure: &Figure<T>) -> Self {
        Self { field, status: figure.status, citation: figure.source, as_of: figure.as_of, note: figure.note }
    }

    pub(super) fn with_status(self, status: Status) -> Self {
        Self { status, ..self }
    }

    /// As the file carries it; its note is Indonesian, the language of those who exchange the files.
    pub fn source(&self) -> Source {
        Source {
            status: self.status,
            source: format!("{}, {}", self.citation.publication(), self.citation.address()),
            as_of: self.as_of.as_str().to_owned(),
            note: self.note.map_or_else(String::new, |note| note.id.to_owned()),
        }
    }
}

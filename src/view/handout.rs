//! View-models of what is handed on: one page for the leadership, and what it says when it is printed.
//!
//! ```text
//! Projected, Band, Fact -> note, note_of_plans       (one A4 page of one plan, or of several side by side)
//! Projected, DayAndSite -> picture -> Framed            (chart and card as files that say all by themselves)
//!                    -> message                      (the answer and its link for a chat)
//! Projected, FigureId -> figure, figures             (where a figure on screen comes from; all of them by name)
//! Projected -> ledger -> ledger_csv, ledger_json      (all of them, as files)
//! ```

mod figure;
mod imprint;
mod ledger;
mod message;
mod note;
mod picture;
mod plans;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;

pub use figure::{Conflict, FigureGroup, FigureView, ReadingView, figure, figures, with_unit};
pub use imprint::{Colophon, DayAndSite};
pub use ledger::{LedgerRow, ledger, ledger_csv, ledger_json};
pub use message::{MessageView, message};
pub use note::{NoteView, PlanPartRow, TargetRow, note};
pub use picture::{PictureKind, PictureView, picture};
pub use plans::{PlanHeadline, PlansNoteView, note_of_plans};

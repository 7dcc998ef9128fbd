//! What is handed on: one page for the leadership, pictures, a message, where a figure comes from. The page reaches it through `ui/deferred.rs`; it is fetched when it is
//! asked for.

mod figure;
mod note;
mod pictures;
mod plans;
mod sending;

pub use figure::FigureSource;
pub use note::Note;
pub use plans::PlansNote;
pub use sending::Sending;

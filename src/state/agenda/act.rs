//! What can happen in a session.

use super::{Decision, Guess, Kept, Outcome, Step};
use crate::model::Lever;

/// Something that happened in the session.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A scenario gets a key.
    Keep(Kept),
    /// A kept scenario is called otherwise.
    Name(usize, String),
    /// A kept scenario loses its key.
    Drop(usize),
    /// A step at the end of the agenda.
    Add(Step),
    /// A step less.
    Remove(usize),
    /// A step changes places with the one before it.
    Earlier(usize),
    /// Another question.
    Ask(usize, String),
    /// Another note.
    Note(usize, String),
    /// A step comes on the screen, or none.
    Go(Option<usize>),
    /// A guess from the room.
    Guess(Guess),
    /// A guess is taken back, by its place.
    Unguess(usize),
    /// So many hands for an option.
    Vote(usize, u32),
    /// The answer.
    Reveal(Outcome),
    /// The answer is taken off the screen again, as if it had not been shown.
    Hide,
    /// The step stays in the plan, or not.
    Close(bool),
    /// A step is to be asked again from the start.
    Restart(usize),
    /// The last change is shown again.
    Replay,
    /// A lever comes on the stage, or leaves it.
    Show(Lever),
    /// The arrow keys move this lever.
    Hold(Lever),
    /// Single keys do something, or nothing.
    Keys(bool),
    /// The code is on the screen, or not.
    Code(bool),
    /// Where phones find the app.
    Site(String),
    /// Something was decided.
    Decide(Decision),
    /// A decision is crossed out.
    Forget(usize),
    /// Everything from the start.
    Clear,
}

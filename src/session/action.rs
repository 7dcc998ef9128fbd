//! What can happen in a session.

use super::{AgendaStep, Decision, Guess, NamedScenario, Outcome, SessionRegion};
use crate::model::Lever;

/// Something that the presenter has done in the session. Plain data; [`Session::reduce`](super::Session::reduce) carries
/// it out. Places count from 0.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionAction {
    /// Says what the session is about.
    SetRegion(SessionRegion),
    /// Puts a scenario under the next key.
    AddScenario(NamedScenario),
    /// Names the scenario at a place.
    RenameScenario(usize, String),
    /// Removes the scenario at a place.
    RemoveScenario(usize),
    /// Adds a step at the end of the agenda.
    AddStep(AgendaStep),
    /// Removes the step at a place.
    RemoveStep(usize),
    /// Swaps the step at a place with the one before it.
    MoveStepUp(usize),
    /// Sets the question of the step at a place.
    SetQuestion(usize, String),
    /// Sets the note of the step at a place.
    SetNote(usize, String),
    /// Puts the step at a place on the screen; `None` leaves the agenda.
    GoToStep(Option<usize>),
    /// Counts a guess about the step on the screen.
    AddGuess(Guess),
    /// Removes the guess at a place.
    RemoveGuess(usize),
    /// Sets how many hands were raised for the option at a place.
    SetVotes(usize, u32),
    /// Shows the answer to the step on the screen.
    RevealAnswer(Outcome),
    /// Takes the answer off the screen, as if it had not been shown.
    HideAnswer,
    /// Ends the step on the screen; `true` if its change stays in the plan.
    CloseStep(bool),
    /// Makes the step at a place one that has not been asked.
    RestartStep(usize),
    /// Shows the last change again.
    Replay,
    /// Puts a lever on the stage, or takes it off.
    ToggleLever(Lever),
    /// Chooses the lever that the arrow keys move.
    SelectLever(Lever),
    /// Switches single keys on or off.
    SetKeys(bool),
    /// Shows or hides the code of the plan.
    ShowCode(bool),
    /// Sets the address at which phones find the app.
    SetSite(String),
    /// Adds a decision to the minutes.
    AddDecision(Decision),
    /// Removes the decision at a place.
    RemoveDecision(usize),
    /// Starts anew; the switch of the keys and the address stay.
    Clear,
}

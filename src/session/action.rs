//! What can happen in a session.

use super::{AgendaStep, Basis, Guess, Meeting, NamedScenario, Outcome, Record, RoomProposal, SessionRegion};
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
    /// Shows the answer to the step on the screen, and writes it into the minutes. Guesses and votes of the record are
    /// those of the step.
    RevealAnswer(Outcome, Box<Record>),
    /// Takes the answer off the screen, as if it had not been shown.
    HideAnswer,
    /// Ends the step on the screen; `true` if its change stays in the plan.
    CloseStep(bool),
    /// Ends the agenda: the summary is on the screen.
    Finish,
    /// Keeps agenda, names and notes and drops what the room has said: guesses, votes, minutes.
    StartOver,
    /// Sets the link of the plan with which the agenda starts.
    SetStart(String),
    /// Puts a step at a place of the agenda, as it was when it was removed there.
    InsertStep(usize, Box<AgendaStep>),
    /// Sets from where the step at a place moves its lever, before it is asked.
    SetBasis(usize, Basis),
    /// Sets whether the step at a place is shown without asking, before it is asked.
    SetStatement(usize, bool),
    /// Sets where the session takes place and who is there.
    SetMeeting(Meeting),
    /// Makes the arrow keys lead through the agenda, or move levers again.
    SetClicker(bool),
    /// Writes a record into the minutes.
    AddRecord(Box<Record>),
    /// Removes the record with a number.
    RemoveRecord(u32),
    /// Takes the records of what a session of before has kept as steps and decisions: for each the place of its step.
    RecordDecisions(Vec<(Option<usize>, Record)>),
    /// Takes a proposal in.
    TakeProposal(RoomProposal),
    /// Removes the proposal at a place.
    RemoveProposal(usize),
    /// Puts a proposed plan into the next vote that has room, else into a new one beside the plan on the stage.
    PutToVote {
        /// The proposed plan.
        option: NamedScenario,
        /// The plan on the stage.
        plan: NamedScenario,
    },
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
    /// Starts anew; the switch of the keys and the address stay.
    Clear,
}

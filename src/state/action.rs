//! What can happen to the state. The ui dispatches actions; [`State::reduce`](super::State::reduce) is the one place that
//! carries them out.

use std::rc::Rc;

use super::{ComparedPlan, Edit, Message, Panel};
use crate::codec::document::Document;
use crate::model::{Lever, Scenario, Workers};
use crate::preferences::{Lang, Page, Theme};

/// Something that the user, the browser or another window has caused. Plain data: it can be compared, printed and kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Sets a lever, in the unit of the scenario file. All values of one lever up to [`Action::EndGesture`] are one
    /// step of the history.
    SetLever(Lever, f64),
    /// The user has let go of the slider or stopped typing: the next [`Action::SetLever`] starts a new step.
    EndGesture,
    /// Opens another scenario: a region, the scenario of a link. Where the region stays, changed values still go back to
    /// those of the scenario that was opened first.
    OpenScenario(Rc<Scenario>),
    /// Takes over a scenario made out of the one on screen: an answer, a fix, a step of an agenda. What else the file
    /// carries stays with the parts that stay.
    ChangeScenario(Rc<Scenario>),
    /// Opens a file or a draft. Changed values go back to those of its scenario.
    OpenSaved(Document),
    /// Opens a draft with what forms had made of it when it was written.
    OpenUnfinished {
        /// The last scenario that could be projected.
        document: Document,
        /// What changed values go back to.
        opened: Document,
        /// What forms had made. The reducer validates it as it does after each edit.
        typed: Document,
    },
    /// Calls the plan on screen by a name. No step of the history.
    NamePlan(String),
    /// Opens the form of a region that is not built in; it has no numbers yet.
    NewRegion(Rc<Scenario>),
    /// Changes the scenario that forms work on.
    Edit(Edit),
    /// Opens the scenario of a link: the fragment of the page's address has changed.
    OpenLink(String),
    /// Opens a link that a script of the page has handed over. A card takes only one that can be read as a whole.
    TakeLink(String),
    /// Opens the built-in region with this code, in answer to [`State::question`](super::State::question); with the plan of
    /// the link where the region may be meant by it.
    AnswerQuestion(&'static str),
    /// Goes back to what was on screen before the question.
    DropQuestion,
    /// Takes the notice about what could not be opened off the screen.
    DismissTroubles,
    /// Reads the sources of the region in another way, by the number of the reading. The plan stays.
    ChooseReading(usize),
    /// Throws away what forms have made and cannot be projected.
    DiscardUnfinished,
    /// Sets the number of eligible workers, in people.
    SetEligible(Workers),
    /// Sets the number of people in further honorer groups who are not members yet.
    SetFurtherGroups(Workers),
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
    /// Sets the language of the interface.
    SetLanguage(Lang),
    /// Sets the colours of the interface.
    SetTheme(Theme),
    /// Shows another page.
    SetPage(Page),
    /// Locks a lever against answers, or unlocks it.
    ToggleLock(Lever),
    /// Opens a panel in place of the one that is open; `None` closes it.
    ShowPanel(Option<Panel>),
    /// Shows the library of plans beside the picture, or takes it away.
    ShowLibrary(bool),
    /// What the browser keeps of plans has changed.
    LibraryChanged,
    /// Puts plans side by side, at most [`MOST_COMPARED`](super::MOST_COMPARED); fewer than two end the comparison.
    Compare(Vec<ComparedPlan>),
    /// Puts the compared plan at this place on screen, and what is on screen in its place.
    OpenCompared(usize),
    /// Adds a message about a file or a draft.
    AddMessage(Message),
    /// Removes a message, by its place in [`State::messages`](super::State::messages).
    DismissMessage(usize),
}

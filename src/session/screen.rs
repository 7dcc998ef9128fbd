//! What the presenter's window and the audience's tell each other: always everything that is on the screen, so that
//! either window may be reloaded.

use super::{Press, Session};
use crate::preferences::Lang;

/// Everything on the audience's screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Language of the interface.
    pub lang: Lang,
    /// The link of the plan.
    pub plan: String,
    /// The name of its region, which a link does not carry in all cases.
    pub region: String,
    /// Whether its figures came with a link from somebody else.
    pub is_senders: bool,
    /// The link of the plan before the last change.
    pub before: Option<String>,
    /// The session.
    pub session: Session,
    /// Whether the screens are dark.
    pub blank: bool,
    /// The id of the last press in the audience's window that was carried out; empty before the first.
    pub heard: String,
}

/// A message from one window to the other.
#[derive(Clone, Debug, PartialEq)]
pub enum ScreenMessage {
    /// The audience's window has opened and shows nothing yet.
    Hello,
    /// What the audience's window is to show.
    Snapshot(Box<Snapshot>),
    /// A command was given in the audience's window.
    Key(Press),
}

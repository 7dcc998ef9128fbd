//! The answers a planner asks for, each a pure function of one scenario. MODEL section 5.
//!
//! Nothing here is stored and nothing is drawn by chance: the same question gives the same answer, natively and in
//! the browser. Answers hold numbers; `text` makes sentences of them.

mod goal;
mod headline;
mod levered;
mod needed;
mod why;

pub use goal::{Goal, LASTING_MONTHS, Unanswerable, reaches};
pub use headline::{After, December, Judged, Outcome, Verdict, december, headline, to_be_judged};
pub use needed::{Needed, Zone, needed};
pub use why::{Part, Share, Stand, Why, why};

//! The keys under which the app keeps something in the browser. `static/boot.js` erases by [`PREFIX`] when the program
//! has stopped; nothing else outside the program knows them.

/// What all keys of the app start with.
pub const PREFIX: &str = "jangkau";
/// Which draft this tab writes.
pub const TAB: &str = "jangkau.tab";
/// How many drafts were ever written, so that the latest is known without a clock.
pub const DRAFT_COUNTER: &str = "jangkau.urut";
/// The session of the stage: in the tab, so that it survives a reload, and for the next visit.
pub const SESSION: &str = "jangkau.sesi";

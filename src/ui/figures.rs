//! What an eye can read.

pub mod announcer;
pub mod chart;
pub mod facts;
pub mod headline;
pub mod pulse;
pub mod table;

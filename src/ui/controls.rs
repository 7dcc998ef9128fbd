//! What a hand can move.

pub mod bench;
pub mod field;
pub mod further;
pub mod header;
pub mod lever;
pub mod notices;
pub mod track;

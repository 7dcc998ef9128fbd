//! What a reader can see: sentences, figures, pictures.

pub mod announcer;
pub mod canvas;
pub mod chart;
pub mod compact_result;
pub mod facts;
pub mod headline;
pub mod table;

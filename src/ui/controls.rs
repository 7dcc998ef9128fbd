//! What a reader can move, type and press.

pub mod further_groups;
pub mod header;
pub mod language_offer;
pub mod lever;
pub mod lever_field;
pub mod lever_handlers;
pub mod lever_slider;
pub mod levers;
pub mod notices;
pub mod number_field;
pub mod slider;
pub mod track;
pub mod zones;

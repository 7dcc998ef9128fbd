//! View-models of the planner's workbench: what is kept, the plan in detail, assumptions, own baseline, sections below.

mod keep;

pub use keep::{Message, MessageKind, Offer, file_name, stamp};

//! What a room sees: one number, one sentence, one picture, up to three levers; and what the presenter sees beside it.

mod picture;
mod stage;

#[cfg(test)]
mod tests;

pub use picture::picture;
pub use stage::{StageLever, StageView, before_link, changed_levers, on_stage, stage, usual_levers};

//! What a room sees: one number, one sentence, one picture, up to three levers; and what the presenter sees beside it.

mod agenda;
mod code;
mod levers;
mod marks;
mod minutes;
mod names;
mod opening;
mod picture;
mod stage;

#[cfg(test)]
mod tests;

pub use agenda::{
    AgendaRow, LETTERS, NextMove, OptionView, after_step, agenda, from_plan, next_move, options, outcome,
    question, scenario_coverage, step_of_change, title,
};
pub use code::{CodeView, address, code, named_proposal, proposal};
pub use levers::{changed_levers, on_stage, usual_levers};
pub use marks::{Mark, Placed, label, marks, percent, place, read_guesses};
pub use minutes::{Minutes, MinutesEntry, minutes};
pub use names::{scenario_name, scenario_region};
pub use opening::{OtherRegion, StageOpening, opening, plan_to_go_on, session_region, started};
pub use picture::picture;
pub use stage::{StageLeverView, StageView, before_link, is_asking, number_note, stage};

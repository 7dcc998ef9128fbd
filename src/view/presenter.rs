//! What a room sees: one number, one sentence, one picture, up to three levers; and what the presenter sees beside it.

mod agenda;
mod code;
mod levers;
mod marks;
mod minutes;
mod names;
mod opening;
mod picture;
mod price;
mod proposals;
mod record;
mod stage;
mod summary;
mod vote;

#[cfg(test)]
mod tests;

pub use agenda::{
    AgendaRow, NextMove, StepForm, after_step, agenda, from_plan, next_move, outcome, question,
    scenario_coverage, short_title, step_of_change, title,
};
pub use code::{CodeView, address, code, frozen_address, invitation};
pub use levers::{changed_levers, on_stage, usual_levers};
pub use marks::{GuessDot, Mark, Placed, guessed, label, marks, percent, place, read_guesses};
pub use minutes::{Minutes, MinutesEntry, minutes, minutes_article, minutes_file};
pub use names::{LETTERS, scenario_name, scenario_region};
pub use opening::{OtherRegion, StageOpening, opening, plan_to_go_on, session_region, started};
pub use picture::{agenda_range, picture};
pub use proposals::{ProposalRow, Received, plan_as_option, proposals, received, taken};
pub use record::{decision_record, records_of_before, step_record};
pub use stage::{StageLeverView, StageView, before_link, is_asking, number_note, odds, shows_odds, stage};
pub use summary::{SummaryRow, summary};
pub use vote::{OptionView, is_many, options};

//! The planner's workbench: drafts and files, the plan in detail, assumptions, own baseline, sections below the chart.
//!
//! The planner's page reaches it through `ui/deferred.rs`, so that it can load after the first picture.

mod bar_tools;
mod changes;
mod comparison;
mod documents;
mod draft_search;
mod draft_store;
mod drafts;
mod drawer;
mod export;
mod focus;
mod form;
mod form_row;
mod handout;
mod kept_drafts;
mod lever_details;
mod library;
mod library_store;
mod messages;
mod overlays;
mod own_regions;
mod own_source;
mod panels;
mod paper;
mod phone_actions;
mod place_field;
mod quarters;
mod sections;
mod share;
mod sources;
mod stored_data;
mod table_dialog;
mod tables;
mod taken_tables;
mod terms;
mod timing;
mod tracking;

pub use bar_tools::BarTools;
pub use comparison::{Comparison, use_chances};
pub use drawer::AssumptionsButton;
pub use export::{MonthFiles, MonthKeys};
pub use lever_details::{Additions, DetailsButton, details, lever_blocks};
pub use library::Library;
pub use overlays::Overlays;
pub use own_regions::{OwnRegions, choose_region};
pub use paper::{Paper, PrintedChart};
pub use phone_actions::PhoneActions;
pub use sections::Sections;
pub use sources::Sources;
pub use stored_data::StoredData;
pub use table_dialog::TableDialog;
pub use terms::{Terms, TermsOf};
pub use timing::{TimingButton, TimingOpener, WhenToPay};
pub use tracking::Tracking;

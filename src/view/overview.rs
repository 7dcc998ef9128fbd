//! The overview: many regions, a plan for all, one purse. docs/model.md, section 11.
//!
//! ```text
//! Overview -> OverviewRegions (each row as a scenario) -> Standings (each move of a slider, all regions)
//!                                                      -> OutlookRun --step--> Outlooks (money, what is enough)
//!                                                      -> RegionChances --step--> chances
//!          -> headline, map, table, purse
//! ```

mod adding;
mod chances;
mod detail;
mod headline;
mod map;
mod numbers;
mod opening;
mod outlooks;
mod pace;
mod plan;
mod purse;
mod region;
mod row_form;
mod row_words;
mod rows;
mod scene;
mod strip;
#[cfg(test)]
mod tests;

pub use adding::{AddedRegion, added_region};
pub use chances::{ChanceQuestion, RegionChances};
pub use detail::{DetailLine, RegionDetail, region_detail};
pub use headline::{overview_data, overview_headline};
pub use map::{MapLegend, TileMarks, TileStep, TileView, map_legend, next_tile, tiles};
pub use numbers::{RegionNumbers, overview_csv, overview_file_name, overview_numbers, region_numbers};
pub use opening::{first_overview, opened_region};
pub use outlooks::{OutlookRun, Outlooks, Standings};
pub use pace::{PaceView, pace_facts};
pub use plan::{EffortKey, EffortLever, effort_levers, first_months, payers};
pub use purse::{AimView, PurseShare, PurseView, purse};
pub use region::{Knowledge, OverviewRegion, OverviewRegions};
pub use row_form::{RowForm, RowFormField, RowFormValue, row_form, typed_month};
pub use rows::{OverviewColumn, OverviewOrder, RegionFilter, RegionRowView, TableGroup, table_groups};
pub use scene::OverviewScene;
pub use strip::RegionStrip;

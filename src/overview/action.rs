//! What can happen to an overview.

use super::{Aim, Allowance, CommonEffort, Overview, OverviewRow};
use crate::model::{Percent, RegionRow, Rupiah};

/// Something that the planner has done on the overview. Plain data; [`OverviewHistory::reduce`](super::OverviewHistory::reduce)
/// carries it out.
#[derive(Clone, Debug, PartialEq)]
pub enum OverviewAction {
    /// Calls it by a name.
    Name(String),
    /// Asks about the December of another year.
    SetYear(i32),
    /// Sets the coverage to reach where a region has no target of its own.
    SetTarget(Percent),
    /// Sets what all regions do; all settings up to [`OverviewAction::EndGesture`] are one step back.
    SetEffort(CommonEffort),
    /// A slider has come to rest.
    EndGesture,
    /// Sets the money to divide.
    SetPurse(Rupiah),
    /// Sets what it is for.
    SetAim(Aim),
    /// Says what the region with this key may get; `None` for anything.
    SetAllowance(String, Option<Allowance>),
    /// Puts the planner's own figures in the place of those of the region with this key; adds a region for a key that no
    /// row has. What has no other figures than those published is published again.
    SetRow(String, Box<RegionRow>),
    /// Takes the region with this key off the table; one that the map has goes back to what is published.
    RemoveRow(String),
    /// Rows of a table: they replace those of the same regions, others are added.
    Import(Vec<RegionRow>),
    /// Opens another overview in its place: a file.
    Open(Box<Overview>),
    /// Puts rows there as they are: regions of another province.
    AddRows(Vec<OverviewRow>),
    /// Goes back to published figures of the same regions; those of the planner's own go.
    Restart,
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
}

//! What the reader has chosen of the table, and what the table is given.

use yew::prelude::*;

use crate::model::{Month, Percent};
use crate::text::Lang;
use crate::view::overview::{
    OverviewColumn, OverviewOrder, OverviewScene, RegionFilter, TableGroup, table_groups,
};

/// Rows that a table begins with, and that a press adds.
pub const ROWS: usize = 60;

/// What the reader has chosen of the table; no part of the overview.
#[derive(Clone, PartialEq)]
pub struct TableChoice {
    /// The order.
    pub order: OverviewOrder,
    /// Which regions.
    pub filter: RegionFilter,
    /// Part of a name or code.
    pub search: String,
    /// So many rows are made.
    pub most: usize,
    /// Whether regions without data are listed one by one.
    pub shows_without: bool,
}

impl Default for TableChoice {
    fn default() -> Self {
        Self {
            order: OverviewOrder { column: OverviewColumn::Gap, is_descending: false },
            filter: RegionFilter::All,
            search: String::new(),
            most: ROWS,
            shows_without: false,
        }
    }
}

impl TableChoice {
    /// The rows.
    pub fn groups(&self, scene: &OverviewScene<'_>) -> TableGroup {
        table_groups(scene, self.order, self.filter, &self.search, self.most)
    }
}

/// Properties of [`RegionTable`].
#[derive(PartialEq, Properties)]
pub struct RegionTableProps {
    /// The rows.
    pub groups: TableGroup,
    /// What is chosen.
    pub choice: TableChoice,
    /// Receives another choice.
    pub onchoice: Callback<TableChoice>,
    /// The December that is asked about.
    pub december: Month,
    /// The common target.
    pub target: Percent,
    /// Whether all figures are of what stands on the page.
    pub is_settled: bool,
    /// Regions whose chance is found, and of how many.
    pub progress: Option<(usize, usize)>,
    /// Whether the chances were stopped.
    pub is_stopped: bool,
    /// Stops the chances, or goes on.
    pub ontoggle: Callback<MouseEvent>,
    /// The region whose details are open.
    pub chosen: Option<String>,
    /// Its details.
    pub detail: Option<Html>,
    /// Language of the interface.
    pub lang: Lang,
    /// Opens and shuts the details of a region.
    pub onchoose: Callback<Option<String>>,
}

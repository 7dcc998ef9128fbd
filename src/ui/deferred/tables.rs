//! What the module that reads tables holds.

use yew::prelude::*;

use crate::ui::tables::{TableImport, TableImportProps};

/// The screen that reads a planner's own tables, with the reader. [`super::use_on_demand`] fetches it.
#[derive(Clone, Copy)]
pub struct TableModule {
    /// The screen, inside its dialog.
    pub import: fn(&TableImportProps) -> Html,
}

/// The screen that reads tables, and the reader. A loader calls it; whoever else names it links them into the first file.
pub fn table_module() -> TableModule {
    TableModule { import }
}

/// The screen.
fn import(props: &TableImportProps) -> Html {
    html!(<TableImport ..props.clone() />)
}

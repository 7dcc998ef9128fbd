//! What the stage's module holds.

use super::StageModule;
use crate::ui::presenter::page;

/// The stage for a room. A loader calls it; whoever else names it links the stage into the first file.
pub fn stage_module() -> StageModule {
    StageModule { page }
}

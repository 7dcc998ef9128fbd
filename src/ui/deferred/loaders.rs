//! Where all modules come from: `main.rs` chooses one of these, or says that each is a file of its own.

use super::{
    Loader, OverviewModule, PageModule, PlannerModule, handout_module, office_module, overview_module,
    phone_module, planner_module, reader_module, stage_module, table_module,
};

/// Where a page's modules come from: `main.rs` hands them to the app.
#[derive(Clone, Copy, PartialEq)]
pub struct Loaders {
    /// Of the planner's module.
    pub planner: Loader<PlannerModule>,
    /// Of the stage.
    pub stage: Loader<PageModule>,
    /// Of the page of a phone.
    pub phone: Loader<PageModule>,
    /// Of the overview.
    pub overview: Loader<OverviewModule>,
}

/// All modules are part of the program.
pub const LINKED: Loaders = Loaders {
    planner: Loader::Linked(linked_planner),
    stage: Loader::Linked(|| stage_module(Loader::Linked(reader_module))),
    phone: Loader::Linked(phone_module),
    overview: Loader::Linked(linked_overview),
};
/// No module can be had: tests show the page as it is before anything has loaded.
pub const MISSING: Loaders = Loaders {
    planner: Loader::Missing,
    stage: Loader::Missing,
    phone: Loader::Missing,
    overview: Loader::Missing,
};

/// The planner's module of a program that has all in one.
fn linked_planner() -> PlannerModule {
    planner_module(
        Loader::Linked(office_module),
        Loader::Linked(table_module),
        Loader::Linked(handout_module),
    )
}

/// The overview's module of a program that has all in one.
fn linked_overview() -> OverviewModule {
    overview_module(Loader::Linked(office_module))
}

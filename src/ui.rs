//! The Yew app: components show view-models and dispatch actions; they compute nothing.
//!
//! `main.rs` mounts [`App`] with a [`Store`] and the [`Loaders`] of what comes after the first picture.

mod answers;
mod app;
mod controls;
mod deferred;
mod figures;
mod hooks;
mod overview;
mod owned;
mod page_scripts;
mod pages;
mod presenter;
mod replay;
mod shared;
mod store;
mod tab;
mod tables;
mod uncertainty;
mod workbench;

pub use app::{App, AppProps};
pub use deferred::{
    Fetch, LINKED, Loader, Loaders, MISSING, OfficeModule, OverviewModule, PlannerModule, StageModule,
    TableModule, UncertaintyFunctions, office_module, overview_module, planner_module, stage_module,
    table_module,
};
pub use page_scripts::open_storage;
pub use store::Store;

//! The Yew app: components show view-models and dispatch actions; they compute nothing.
//!
//! `main.rs` mounts [`App`] with a [`Store`] and the [`Loaders`] of what comes after the first picture.

mod answers;
mod app;
mod controls;
mod deferred;
mod figures;
mod handout;
mod hooks;
mod overview;
mod owned;
mod page_scripts;
mod pages;
mod phone;
mod presenter;
mod replay;
mod shared;
mod store;
mod tab;
mod tables;
mod uncertainty;
mod visited;
mod workbench;

pub use app::{App, AppProps};
pub use deferred::{
    Fetch, HandoutModule, KeptKeys, LINKED, Loader, Loaders, MISSING, ModulePage, OfficeModule,
    OverviewModule, PageModule, PlannerModule, ReaderModule, TableModule, UncertaintyFunctions,
    handout_module, office_module, overview_module, phone_module, planner_module, reader_module,
    stage_module, table_module,
};
pub use page_scripts::open_storage;
pub use store::Store;

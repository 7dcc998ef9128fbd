//! The Yew app: components show view-models and dispatch actions; they compute nothing.
//!
//! `main.rs` mounts [`App`] with a [`Store`] and the [`Loaders`] of what comes after the first picture.

mod answers;
mod app;
mod controls;
mod deferred;
mod figures;
mod hooks;
mod page_scripts;
mod pages;
mod presenter;
mod shared;
mod storage_keys;
mod store;
mod uncertainty;
mod workbench;

pub use app::{App, AppProps};
pub use deferred::{
    Fetch, LINKED, Loader, Loaders, MISSING, PlannerModule, StageModule, UncertaintyFunctions,
    planner_module, stage_module,
};
pub use page_scripts::keep_given;
pub use store::Store;

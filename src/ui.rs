//! The Yew app. Components show view-models and dispatch actions; they compute nothing.

mod app;
mod controls;
mod figures;
mod pages;
mod part;
mod shared;
mod store;
mod workbench;

pub use app::App;
pub use part::{Host, HostProps};

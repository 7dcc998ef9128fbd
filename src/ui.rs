//! The Yew app. Components show view-models and dispatch actions; they compute nothing.

mod app;
mod controls;
mod figures;
mod pages;
mod shared;
mod start;
mod store;
mod workbench;

pub use app::{App, Props};
pub use start::start;

//! The Yew app. Components show view-models and dispatch actions; they compute nothing.

mod answers;
mod app;
mod controls;
mod figures;
mod pages;
mod shared;
mod store;

pub use app::{App, Props};

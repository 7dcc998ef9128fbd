//! The Yew app. Components show view-models and dispatch actions; they compute nothing.

mod app;
mod controls;
mod figures;
mod pages;
mod part;
mod rest;
mod shared;
mod store;

pub use app::App;
pub use part::{Host, HostProps};
pub use rest::{Load, Rest, rest};

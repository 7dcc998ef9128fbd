//! The Yew app. Components show view-models and dispatch actions; they compute nothing.

mod answers;
mod app;
mod controls;
mod figures;
mod pages;
mod part;
mod shared;
mod sounding;
mod store;

pub use answers::{Answers, answers};
pub use app::App;
pub use part::{Host, HostProps};

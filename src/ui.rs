//! The Yew app. Components show view-models and dispatch actions; they compute nothing.

mod answers;
mod app;
mod controls;
mod figures;
mod page_scripts;
mod pages;
mod part;
mod presenter;
mod rest;
mod shared;
mod sounding;
mod storage_keys;
mod store;
mod workbench;

pub use app::App;
pub use page_scripts::keep_given;
pub use part::{Host, HostProps};
pub use presenter::{Stage, stage};
pub use rest::{Load, LoadStage, Rest, Supply, rest};

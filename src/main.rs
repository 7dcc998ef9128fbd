//! The web app: panic hook, read the address, mount; and the point at which the program is split.
#![allow(unsafe_code, clippy::unnecessary_wraps)] // What the macro writes, and asks for, at the split point.

use std::rc::Rc;

use jangkau::browser::{page, panic};
use jangkau::ui::{App, Host, HostProps, Rest, Stage, Supply, keep_given};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

fn main() {
    yew::set_custom_panic_hook(panic::hook(env!("CARGO_PKG_VERSION")));
    let Some(root) = page::mount_point() else { return };
    keep_given();
    let start = Rc::new(jangkau::state::open(&query(), &page::fragment()));
    let app = App { start, rest: Supply::Fetched(load, load_stage) };
    yew::Renderer::<Host>::with_root_and_props(root, HostProps::of(app)).render();
}

/// The query of the address, behind what the entry itself is for: `embed.html` is always a card.
fn query() -> String {
    match page::root_data("tampil") {
        Some(view) => format!("tampil={view}&{}", page::query()),
        None => page::query(),
    }
}

/// What the first picture does not need: a file of its own.
#[wasm_split(rest, fallible)]
fn rest() -> Result<Rest, SplitLoaderError> {
    Ok(jangkau::ui::rest())
}

fn load(then: Box<dyn FnOnce(Option<Rest>)>) {
    yew::platform::spawn_local(async move { then(rest().await.ok()) });
}

/// The stage in a room, another one: most visitors never present.
#[wasm_split(stage, fallible)]
fn stage() -> Result<Stage, SplitLoaderError> {
    Ok(jangkau::ui::stage())
}

fn load_stage(then: Box<dyn FnOnce(Option<Stage>)>) {
    yew::platform::spawn_local(async move { then(stage().await.ok()) });
}

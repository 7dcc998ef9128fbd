//! The web app: panic hook, read the address, mount.

use std::rc::Rc;

use jangkau::browser::page;
use jangkau::ui::{App, Host, HostProps, answers};

fn main() {
    let Some(root) = page::mount_point() else { return };
    let start = Rc::new(jangkau::state::open(&page::query(), &page::fragment()));
    let app = App { start, answers: Some(answers()) };
    yew::Renderer::<Host>::with_root_and_props(root, HostProps::of(app)).render();
}

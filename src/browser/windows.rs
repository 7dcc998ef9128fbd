//! Two windows of the app that talk to each other, without a network: over a named channel, and directly where one has
//! opened the other. What is heard is text, from this origin or from the very window that is known; nothing else.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, Event, MessageEvent, Window};

/// The origin of pages from a disk and of frames without rights: shared by strangers.
const NOBODY: &str = "null";

/// A line to the other window, until it is dropped.
pub struct WindowChannel {
    channel: Option<BroadcastChannel>,
    partner: Rc<RefCell<Option<Window>>>,
    #[allow(dead_code, reason = "held for their Drop, which stops the listening")]
    listeners: Vec<EventListener>,
}

impl Drop for WindowChannel {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

impl WindowChannel {
    /// A line of this name; `heard` gets every text that comes over it.
    pub fn new(name: &str, heard: impl Fn(String) + Clone + 'static) -> Self {
        let channel = BroadcastChannel::new(name).ok();
        let partner: Rc<RefCell<Option<Window>>> = Rc::new(RefCell::new(opener()));
        let mut listeners = Vec::new();
        if let Some(channel) = &channel {
            let heard = heard.clone();
            listeners.push(EventListener::new(channel, "message", move |event| {
                if let Some(text) = text(event) {
                    heard(text);
                }
            }));
        }
        if let Some(window) = web_sys::window() {
            let partner = Rc::clone(&partner);
            listeners.push(EventListener::new(&window, "message", move |event| {
                if let Some(text) = text(event).filter(|_| is_partner(event, &partner)) {
                    heard(text);
                }
            }));
        }
        Self { channel, partner, listeners }
    }

    /// Says something to the other window.
    pub fn post(&self, text: &str) {
        let text = JsValue::from_str(text);
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&text);
        }
        if let Some(partner) = &*self.partner.borrow() {
            let _ = partner.post_message(&text, &target());
        }
    }

    /// Opens the other window, or takes hold of the open one of that name; whether the browser allows it.
    pub fn open(&self, address: &str, name: &str) -> bool {
        let opened = web_sys::window().and_then(|window| {
            window
                .open_with_url_and_target_and_features(address, name, "popup,width=1280,height=720")
                .ok()
                .flatten()
        });
        let is_open = opened.is_some();
        *self.partner.borrow_mut() = opened;
        is_open
    }
}

fn text(event: &Event) -> Option<String> {
    event.dyn_ref::<MessageEvent>()?.data().as_string()
}

/// Whether a message comes from the known window. A stranger of our own origin is our window after a reload, and is
/// known from then on.
fn is_partner(event: &Event, partner: &RefCell<Option<Window>>) -> bool {
    let Some(event) = event.dyn_ref::<MessageEvent>() else { return false };
    let Some(source) = event.source() else { return false };
    if event.origin() != origin() {
        return false;
    }
    let is_known = partner.borrow().as_ref().is_some_and(|known| js_sys::Object::is(known, &source));
    if !is_known && origin() != NOBODY {
        *partner.borrow_mut() = Some(source.unchecked_into());
        return true;
    }
    is_known
}

fn opener() -> Option<Window> {
    let opener = web_sys::window()?.opener().ok()?;
    (!opener.is_null() && !opener.is_undefined()).then(|| opener.unchecked_into())
}

/// The origin as messages say it: pages from a disk have none, whatever their address says.
fn origin() -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    if origin.starts_with("file:") { NOBODY.to_owned() } else { origin }
}

/// To whom a direct message may go: pages from a disk have no origin that could be named.
fn target() -> String {
    let origin = origin();
    if origin == NOBODY { "*".to_owned() } else { origin }
}

//! A channel between all pages of this origin that know its name, without a network.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// The channel, until it is dropped. Where the browser gives none, nobody hears anything.
pub struct Broadcast {
    channel: Option<BroadcastChannel>,
    #[allow(dead_code, reason = "held for its Drop, which stops the listening")]
    listener: Option<EventListener>,
}

impl Drop for Broadcast {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

impl Broadcast {
    /// The channel of this name; `heard` gets every text that another page posts.
    pub fn new(name: &str, heard: impl Fn(String) + 'static) -> Self {
        let channel = BroadcastChannel::new(name).ok();
        let listener = channel.as_ref().map(|channel| {
            EventListener::new(channel, "message", move |event| {
                let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                if let Some(text) = data.and_then(|data| data.as_string()) {
                    heard(text);
                }
            })
        });
        Self { channel, listener }
    }

    /// Says something to all others.
    pub fn post(&self, text: &str) {
        if let Some(channel) = &self.channel {
            // A browser that refuses leaves this page as the only one it knows of.
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    }
}

//! The share sheet of the device, where there is one. Nothing is sent before the reader has chosen where.

use gloo::file::Blob;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// What is shared.
#[derive(Clone)]
pub struct SharedMessage {
    /// The words.
    pub text: String,
    /// The address.
    pub address: String,
    /// A picture with the name of its file.
    pub picture: Option<(Blob, String)>,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareOutcome {
    /// An app has taken it.
    Sent,
    /// The reader has closed the sheet.
    Closed,
    /// The browser did not.
    Refused,
}

/// Whether the browser has a share sheet for this.
pub fn is_possible(shared: &SharedMessage) -> bool {
    let Some((navigator, data)) = navigator().zip(data(shared)) else { return false };
    match function(&navigator, "canShare") {
        Some(can_share) => can_share.call1(&navigator, &data).is_ok_and(|can| can.is_truthy()),
        None => shared.picture.is_none() && function(&navigator, "share").is_some(),
    }
}

/// Opens the sheet; it must be a press that asks for it. Calls `done` when it is over.
pub fn share(shared: &SharedMessage, done: impl FnOnce(ShareOutcome) + 'static) {
    let promise = navigator().zip(data(shared)).and_then(|(navigator, data)| {
        function(&navigator, "share")?.call1(&navigator, &data).ok()?.dyn_into::<Promise>().ok()
    });
    let Some(promise) = promise else { return done(ShareOutcome::Refused) };
    spawn_local(async move {
        let outcome = match JsFuture::from(promise).await {
            Ok(_) => ShareOutcome::Sent,
            Err(error) if name(&error).as_deref() == Some("AbortError") => ShareOutcome::Closed,
            Err(_) => ShareOutcome::Refused,
        };
        done(outcome);
    });
}

fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}

fn function(navigator: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(navigator, &name.into()).ok()?.dyn_into().ok()
}

/// The name of an error.
fn name(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}

/// With a picture the address stands in the words: many apps take either files or an address.
fn data(shared: &SharedMessage) -> Option<Object> {
    let data = Object::new();
    let set = |name: &str, value: &JsValue| Reflect::set(&data, &name.into(), value).ok();
    if let Some((blob, name)) = &shared.picture {
        let blob: &web_sys::Blob = blob.as_ref();
        let options = web_sys::FilePropertyBag::new();
        options.set_type(&blob.type_());
        let parts = Array::of1(blob);
        let file = web_sys::File::new_with_blob_sequence_and_options(&parts, name, &options).ok()?;
        set("files", &Array::of1(&file))?;
        set("text", &[&shared.text, "\n", &shared.address].concat().into())?;
    } else {
        set("text", &shared.text.as_str().into())?;
        set("url", &shared.address.as_str().into())?;
    }
    Some(data)
}

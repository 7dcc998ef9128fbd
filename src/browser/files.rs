//! Files to and from the machine: save by download, open by picking or dropping. Nothing is sent anywhere.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, File, ObjectUrl};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event, HtmlElement, HtmlInputElement};

use super::timer::later;

/// How long the browser may take to start a download before its source is let go, milliseconds.
const DOWNLOAD_START: u32 = 10_000;

/// Offers `text` as a file called `name`, of the media type `mime`. Nothing happens where the browser cannot.
pub fn download(name: &str, mime: &str, text: &str) {
    download_bytes(name, mime, text.as_bytes());
}

/// Offers `bytes` in the same way.
pub fn download_bytes(name: &str, mime: &str, bytes: &[u8]) {
    download_blob(name, Blob::new_with_options(bytes, Some(mime)));
}

/// Offers what the browser has made itself in the same way.
pub fn download_blob(name: &str, blob: Blob) {
    let url = ObjectUrl::from(blob);
    if press_link(name, &url).is_some() {
        later(DOWNLOAD_START, move || drop(url)).keep();
    }
}

/// Presses a link to `url` that downloads it.
fn press_link(name: &str, url: &str) -> Option<()> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    link.set_attribute("href", url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_ref::<HtmlElement>()?.click();
    Some(())
}

/// A file that somebody picked or dropped, not read yet.
pub struct Picked(File);

impl Picked {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// As the browser's own object.
    pub(super) fn value(&self) -> JsValue {
        let file: &web_sys::File = self.0.as_ref();
        file.into()
    }

    /// Reads it, at most `most` bytes; `done` gets nothing where the browser cannot. Dropping the answer stops the
    /// reading.
    pub fn read(&self, most: u32, done: impl FnOnce(Option<Vec<u8>>) + 'static) -> FileReading {
        let start = self.0.slice(0, self.0.size().min(u64::from(most)));
        FileReading(read_as_bytes(&start, move |bytes| done(bytes.ok())))
    }
}

/// A file being read.
pub struct FileReading(#[allow(dead_code, reason = "held for its Drop, which stops the reading")] FileReader);

/// The file picked in a file input; empties the input, so that the same file can be picked again.
pub fn picked(event: &Event) -> Option<Picked> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(Picked(File::from(file)))
}

/// Calls `over` when a file comes over the page or leaves it, and `dropped` with one that is dropped on it, until the
/// listeners are dropped.
pub fn on_dropping(
    over: impl Fn(bool) + Clone + 'static,
    dropped: impl Fn(Picked) + 'static,
) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return Vec::new() };
    let listen = |kind: &'static str, heard: Box<dyn Fn(&DragEvent)>| {
        let may_prevent = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, kind, may_prevent, move |event| {
            if let Some(event) = event.dyn_ref::<DragEvent>() {
                heard(event);
            }
        })
    };
    let (enter, leave) = (over.clone(), over.clone());
    vec![
        listen(
            "dragover",
            Box::new(move |event| {
                if is_file(event) {
                    event.prevent_default();
                    enter(true);
                }
            }),
        ),
        listen(
            "dragleave",
            Box::new(move |event| {
                // Between two elements of the page there is another one to go to.
                if event.related_target().is_none() {
                    leave(false);
                }
            }),
        ),
        listen(
            "drop",
            Box::new(move |event| {
                over(false);
                if let Some(file) = first(event) {
                    event.prevent_default();
                    dropped(file);
                }
            }),
        ),
    ]
}

fn first(event: &DragEvent) -> Option<Picked> {
    Some(Picked(File::from(event.data_transfer()?.files()?.get(0)?)))
}

fn is_file(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

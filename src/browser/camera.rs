//! The camera as a reader of QR codes: by the browser's own reader where it has one, else by the one that it is given.
//! Pictures never leave the machine.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

use super::pixels::{self, Drawable};
use super::timer::{Later, later};

/// The element that shows what the camera sees.
pub use web_sys::HtmlVideoElement as Video;

/// How often a picture is looked at, milliseconds.
const PACE: u32 = 200;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The text of a code.
    Code(String),
    /// There is no camera, or it may not be used.
    Refused,
}

/// Finds the text of a code in a picture: how many pixels wide and high, and the brightness of each.
pub type CodeDecoder = fn(usize, usize, &[u8]) -> Option<String>;

/// A side of the pictures that are looked at, pixels; what a camera should give, too.
const SIDE: f64 = 1280.0;

/// Whether this browser reads codes by itself.
pub fn reads_codes() -> bool {
    detector().is_some()
}

/// Whether this browser has cameras at all; a page that was opened over plain http from another machine has none.
pub fn has_cameras() -> bool {
    devices().is_some()
}

/// A camera that is on; dropping it turns it off.
pub struct Camera(Rc<CameraState>);

struct CameraState {
    video: HtmlVideoElement,
    /// The browser's own reader.
    detector: Option<JsValue>,
    reader: Option<CodeDecoder>,
    stream: RefCell<Option<MediaStream>>,
    next: RefCell<Option<Later>>,
    is_on: Cell<bool>,
    seen: Box<dyn Fn(Seen)>,
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.0.off();
    }
}

impl CameraState {
    fn off(&self) {
        self.is_on.set(false);
        self.next.take();
        if let Some(stream) = self.stream.take() {
            for track in stream.get_tracks() {
                if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
                    track.stop();
                }
            }
        }
        self.video.set_src_object(None);
    }
}

/// Turns the camera on and shows it in `video`; `seen` gets the first code, or that there is no camera. Where the browser
/// reads no code by itself, `reader` looks.
pub fn start(
    video: HtmlVideoElement,
    reader: Option<CodeDecoder>,
    seen: impl Fn(Seen) + 'static,
) -> Option<Camera> {
    let (detector, devices) = (detector(), devices()?);
    let wanted = MediaStreamConstraints::new();
    let side = Object::new();
    let _ = Reflect::set(&side, &"facingMode".into(), &"environment".into());
    let _ = Reflect::set(&side, &"width".into(), &SIDE.into());
    wanted.set_video(&side);
    let state = Rc::new(CameraState {
        video,
        detector,
        reader,
        stream: RefCell::default(),
        next: RefCell::default(),
        is_on: Cell::new(true),
        seen: Box::new(seen),
    });
    let asked = devices.get_user_media_with_constraints(&wanted).ok()?;
    let opened = Rc::clone(&state);
    spawn_local(async move {
        match JsFuture::from(asked).await.ok().and_then(|found| found.dyn_into().ok()) {
            Some(stream) => show(&opened, stream),
            None => (opened.seen)(Seen::Refused),
        }
    });
    Some(Camera(state))
}

fn show(state: &Rc<CameraState>, stream: MediaStream) {
    state.video.set_src_object(Some(&stream));
    *state.stream.borrow_mut() = Some(stream);
    if !state.is_on.get() {
        state.off();
        return;
    }
    if let Ok(playing) = state.video.play() {
        // Awaited, so that a refusal to play is no unhandled rejection; the next picture simply shows nothing.
        spawn_local(async move { drop(JsFuture::from(playing).await) });
    }
    look(state);
}

/// Looks at one picture, and at the next after a while.
fn look(state: &Rc<CameraState>) {
    let here = Rc::clone(state);
    let next = later(PACE, move || {
        let again = Rc::clone(&here);
        match detected(&here) {
            Some(found) => spawn_local(async move { hear(&again, JsFuture::from(found).await.ok()) }),
            None => hear(&again, None),
        }
    });
    *state.next.borrow_mut() = Some(next);
}

fn hear(state: &Rc<CameraState>, found: Option<JsValue>) {
    if !state.is_on.get() {
        return;
    }
    let codes: Option<Array> = found.and_then(|found| found.dyn_into().ok());
    let first = codes.map(|codes| codes.get(0)).and_then(|code| Reflect::get(&code, &"rawValue".into()).ok());
    match first.and_then(|text| text.as_string()).or_else(|| read(state)) {
        Some(text) => {
            state.off();
            (state.seen)(Seen::Code(text));
        }
        None => look(state),
    }
}

/// What the browser's own reader finds, once it has looked; `None` where there is none.
fn detected(state: &CameraState) -> Option<Promise> {
    let detector = state.detector.as_ref()?;
    let detect: Function = Reflect::get(detector, &"detect".into()).ok()?.dyn_into().ok()?;
    detect.call1(detector, &state.video).ok()?.dyn_into().ok()
}

/// What the other reader finds in the picture that the camera shows now.
fn read(state: &CameraState) -> Option<String> {
    let (reader, video) = (state.reader?, &state.video);
    let size = (f64::from(video.video_width()), f64::from(video.video_height()));
    let pixels = pixels::of(&Drawable { drawable: video.as_ref(), size }, SIDE)?;
    reader(pixels.width, pixels.height, &pixels.brightness)
}

/// The reader of codes, which not every browser has.
fn detector() -> Option<JsValue> {
    let class: Function = Reflect::get(&js_sys::global(), &"BarcodeDetector".into()).ok()?.dyn_into().ok()?;
    let wanted = Object::new();
    let _ = Reflect::set(&wanted, &"formats".into(), &Array::of1(&"qr_code".into()));
    Reflect::construct(&class, &Array::of1(&wanted)).ok()
}

fn devices() -> Option<web_sys::MediaDevices> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"mediaDevices".into()).ok()?.dyn_into().ok()
}

//! A picture as a bitmap, made on a canvas that is on no page.

use gloo::file::Blob;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::media;
use super::surface::{Canvas, Surface};
use crate::chart::{Look, Picture};

/// The media type of a bitmap without loss.
pub const PNG: &str = "image/png";

/// Draws `picture` at `ratio` pixels for each of its own and calls `done` with it as PNG, with nothing where the browser
/// cannot.
pub fn png(
    picture: &dyn Picture,
    look: &Look,
    size: (f64, f64),
    ratio: f64,
    done: impl FnOnce(Option<Blob>) + 'static,
) {
    let canvas = new_canvas().and_then(|canvas| {
        Surface::new(canvas.clone(), media::media().has_typeface)?.draw(picture, look, size, ratio).ok()?;
        Some(canvas)
    });
    let Some(canvas) = canvas else { return done(None) };
    let take = Closure::once_into_js(move |blob: Option<web_sys::Blob>| done(blob.map(Blob::from)));
    // Refused only for canvases with pictures of other sites; ours has none.
    let _ = canvas.to_blob_with_type(take.unchecked_ref(), PNG);
}

fn new_canvas() -> Option<Canvas> {
    web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()
}

//! The brightness of pictures: of what a camera shows, and of a file. They are drawn on a canvas that nobody sees, and
//! never leave the machine.

use js_sys::{Array, Function, Promise, Reflect, Uint8ClampedArray};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlCanvasElement;

use super::files::Picked;

/// A picture, row by row, a byte for each pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// From dark to light.
    pub brightness: Vec<u8>,
}

/// A video or a picture in its longest sides, pixels of its own.
pub(super) struct Drawable<'a> {
    /// What a canvas can draw.
    pub drawable: &'a JsValue,
    /// Its own width and height.
    pub size: (f64, f64),
}

/// What `source` shows, no longer than `most` on any side; `None` where it shows nothing yet or the browser refuses.
pub(super) fn of(source: &Drawable<'_>, most: f64) -> Option<Pixels> {
    let (wide, high) = source.size;
    if !(wide >= 1.0 && high >= 1.0) {
        return None;
    }
    let scale = (most / wide.max(high)).min(1.0);
    let (width, height) = ((wide * scale).round().max(1.0), (high * scale).round().max(1.0));
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: JsValue = canvas.get_context("2d").ok()??.into();
    let numbers = |values: &[f64]| values.iter().map(|value| JsValue::from_f64(*value)).collect::<Vec<_>>();
    let area = numbers(&[0.0, 0.0, width, height]);
    call(&context, "drawImage", std::iter::once(source.drawable.clone()).chain(area.iter().cloned()))?;
    let data = Reflect::get(&call(&context, "getImageData", area.into_iter())?, &"data".into()).ok()?;
    let data = data.dyn_into::<Uint8ClampedArray>().ok()?.to_vec();
    let brightness: Vec<u8> = data.chunks_exact(4).map(luma).collect();
    Some(Pixels { width: width as usize, height: height as usize, brightness })
}

/// The brightness of a pixel; what is see-through is white paper.
fn luma(pixel: &[u8]) -> u8 {
    let [red, green, blue, alpha] = *pixel else { return u8::MAX };
    let bright = (299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue)) / 1000;
    ((bright * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255) as u8
}

/// Hands `done` the picture in a file, no longer than each of `most` on any side; nothing where the file is no picture
/// that the browser knows.
pub fn of_file(file: &Picked, most: &'static [f64], done: impl FnOnce(Vec<Pixels>) + 'static) {
    let opened = web_sys::window()
        .and_then(|window| call(&window.into(), "createImageBitmap", std::iter::once(file.value())))
        .and_then(|promise| promise.dyn_into::<Promise>().ok());
    spawn_local(async move {
        let found = match opened {
            Some(opened) => JsFuture::from(opened).await.ok(),
            None => None,
        };
        let side = |bitmap: &JsValue, name: &str| Reflect::get(bitmap, &name.into()).ok()?.as_f64();
        let pictures = found.and_then(|bitmap| {
            let size = (side(&bitmap, "width")?, side(&bitmap, "height")?);
            let source = Drawable { drawable: &bitmap, size };
            Some(most.iter().filter_map(|most| of(&source, *most)).collect())
        });
        done(pictures.unwrap_or_default());
    });
}

/// Calls a method of `object`; `None` where it has none or the call throws.
fn call(object: &JsValue, name: &str, arguments: impl Iterator<Item = JsValue>) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    Reflect::apply(&method, object, &arguments.collect::<Array>()).ok()
}

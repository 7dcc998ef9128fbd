//! What the reader's system asks for: colours, contrast, pixel density, text size.

use gloo::events::EventListener;
use js_sys::Number;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, FontFaceSet, MediaQueryList};

const DARK: &str = "(prefers-color-scheme: dark)";
const STILL: &str = "(prefers-reduced-motion: reduce)";
const FORCED: &str = "(forced-colors: active)";
/// A phone, as `styles/phone.css` has it.
const NARROW: &str = "(max-width: 50rem)";
/// The weights of the typeface, as the style sheet names them; the size means nothing.
const TYPEFACE: [&str; 2] = ["400 1em Roboto", "600 1em Roboto"];

/// Red, green and blue.
pub type Rgb = (u8, u8, u8);

/// What a drawing must know about the system it is seen on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Media {
    /// The system asks for light on dark.
    pub dark: bool,
    /// The system sets the colours itself.
    pub forced: bool,
    /// Device pixels for a CSS pixel.
    pub density: f64,
    /// What the reader's text size multiplies all text with; 1 for 16-px root text.
    pub text_scale: f64,
    /// The site's typeface has arrived in both weights.
    pub has_typeface: bool,
}

/// What the user has set in system and browser, as of now.
pub fn media() -> Media {
    let matches = |query: &str| list(query).is_some_and(|list| list.matches());
    let density = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio());
    Media {
        dark: matches(DARK),
        forced: matches(FORCED),
        density: if density.is_finite() && density > 0.0 { density.min(8.0) } else { 1.0 },
        text_scale: text_scale().unwrap_or(1.0),
        has_typeface: fonts().is_some_and(|fonts| TYPEFACE.iter().all(|font| fonts.check(font) == Ok(true))),
    }
}

/// Whether the reader asks for no motion.
pub fn wants_stillness() -> bool {
    list(STILL).is_some_and(|list| list.matches())
}

/// Whether the page has one column.
pub fn is_narrow() -> bool {
    list(NARROW).is_some_and(|list| list.matches())
}

/// Calls `changed` whenever the page gets one column or several, until the listener is dropped.
pub fn watch_narrow(changed: impl Fn(bool) + 'static) -> Option<EventListener> {
    let list = EventTarget::from(list(NARROW)?);
    Some(EventListener::new(&list, "change", move |_| changed(is_narrow())))
}

/// Calls `changed` whenever colours or contrast change or fonts arrive, until the listeners are dropped. Density and
/// text size change the size of the picture too, which has its own observer.
pub fn watch(changed: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let systems = [DARK, FORCED].into_iter().filter_map(list).map(|list| (EventTarget::from(list), "change"));
    let fonts = fonts().map(|fonts| (EventTarget::from(fonts), "loadingdone"));
    systems
        .chain(fonts)
        .map(|(target, event)| {
            let changed = changed.clone();
            EventListener::new(&target, event, move |_| changed())
        })
        .collect()
}

/// The colours that the system forces on an element: background, text.
pub fn forced_colours(element: &web_sys::Element) -> Option<(Rgb, Rgb)> {
    let style = web_sys::window()?.get_computed_style(element).ok()??;
    let colour = |name| style.get_property_value(name).ok().and_then(|text| rgb(&text));
    Some((colour("background-color")?, colour("color")?))
}

/// The font list of an element, so that the picture speaks in the type of the page.
pub fn font_family(element: &web_sys::Element) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(element).ok()??;
    style.get_property_value("font-family").ok().filter(|family| !family.is_empty())
}

fn list(query: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(query).ok()?
}

/// The fonts of the page; `None` where the browser keeps no list of them.
fn fonts() -> Option<FontFaceSet> {
    let fonts = web_sys::window()?.document()?.fonts();
    (!fonts.is_undefined()).then_some(fonts)
}

fn text_scale() -> Option<f64> {
    let window = web_sys::window()?;
    let root = window.document()?.document_element()?;
    let style = window.get_computed_style(root.unchecked_ref()).ok()??;
    let size = Number::parse_float(&style.get_property_value("font-size").ok()?);
    (size > 0.0).then_some(size / 16.0)
}

/// Reads `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0)`, as computed styles are written.
fn rgb(text: &str) -> Option<Rgb> {
    let inside = text.split_once('(')?.1.trim_end_matches(')');
    let mut parts = inside.split([',', ' ', '/']).filter(|part| !part.is_empty()).map(Number::parse_float);
    let mut next =
        || parts.next().filter(|part| part.is_finite()).map(|part| part.clamp(0.0, 255.0).round() as u8);
    Some((next()?, next()?, next()?))
}

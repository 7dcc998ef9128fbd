//! Drawings of the minutes as images. Offices leave out drawings that stand in the text of a page, but for their words;
//! images that a page carries inside they show.

use std::fmt::Write;

/// A drawing of `width` by `height` CSS pixels as an `img`. `drawing` is SVG with single quotation marks, in units of which
/// `side` lie across.
pub(super) fn image(drawing: &str, (width, height): (f64, f64), side: f64, class: &str) -> String {
    let units = side * height / width;
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} {units}' width='{width}' height='{height}' \
         font-family='Roboto, Arial, sans-serif' font-size='12'>{drawing}</svg>"
    );
    let mut html =
        format!("<img{class} alt=\"\" width=\"{width}\" height=\"{height}\" src=\"data:image/svg+xml,");
    for byte in svg.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'/' | b':' | b'=' | b',' | b'\'' => {
                html.push(char::from(byte));
            }
            // Writing into a text does not fail.
            other => drop(write!(html, "%{other:02X}")),
        }
    }
    html + "\">"
}

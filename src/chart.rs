//! The coverage chart, one drawing for canvas and SVG.
//!
//! ```text
//! ChartSpec + Look + size -> layout -> Layout (CSS pixels, with its Geometry) -> paint -> any Ink backend
//! ```
//!
//! [`layout`] is pure and decides everything; [`paint`] only draws, through plotters. A backend says with
//! [`Ink`] how it draws dashes and outlined text.

mod axis;
mod card;
mod element;
mod ink;
mod layout;
mod letters;
mod look;
mod measure;
mod paint;
mod palette;
mod scale;
mod shape;
mod spec;
mod svg;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

pub use axis::{Axis, labelled_months};
pub use card::{CardLabels, card_svg};
pub use ink::{Dash, FONT_SIZE, Ink, TEXT_TOP};
pub use layout::{TextMeasure, layout};
pub use look::{Look, SizeClass};
pub use measure::text_width;
pub use paint::paint;
pub use palette::{ColourRole, Palette};
pub use scale::{Geometry, Point, Rect};
pub use shape::{Anchor, Layout, Pattern, Shape, Stroke, Text};
pub use spec::{
    Band, ChartSpec, Cliff, CountMark, GAP, PercentStyle, Series, SeriesKind, StartMark, TargetMark,
};
pub use svg::to_svg;

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

/// Why a chart could not be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartError {
    /// The backend refused; a canvas without its context, for example.
    Backend,
    /// The backend is drawing something else.
    Busy,
}

/// Lays the chart out in `width` by `height` CSS pixels and paints it over the whole `area`. Returns where
/// months and percentages are, for a cursor laid over the picture.
///
/// # Errors
/// [`ChartError`] when the backend fails; the spec cannot be the reason.
pub fn draw<DB: Ink>(
    area: &DrawingArea<DB, Shift>,
    spec: &ChartSpec,
    look: &Look,
    (width, height): (f64, f64),
    measure: TextMeasure,
) -> Result<Geometry, ChartError> {
    let layout = layout(spec, look, width, height, measure);
    paint(&layout, look, area)?;
    Ok(layout.geometry)
}

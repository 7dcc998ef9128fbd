//! The coverage chart, one drawing for canvas and SVG.
//!
//! ```text
//! ChartSpec, ComparisonSpec, TimingSpec + Look + size -> layout -> Layout (CSS pixels, with its Geometry) -> paint -> any Ink backend
//! ```
//!
//! [`layout`] is pure and decides everything; [`paint`] only draws, through plotters. A backend says with
//! [`Ink`] how it draws dashes and outlined text.

mod axis;
mod card;
mod comparison;
mod element;
mod ink;
mod layout;
mod letters;
mod look;
mod measure;
mod paint;
mod palette;
mod picture;
mod scale;
mod shape;
mod spec;
mod svg;
mod timing;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
mod wrap;

pub use axis::{Axis, labelled_months};
pub use card::{CardLabels, CardShape, Framed, card_svg};
pub use comparison::{ComparisonSpec, LineLook, PlanLine};
pub use ink::{Dash, FONT_SIZE, Ink, TEXT_TOP};
pub use layout::{TextMeasure, comparison_layout, layout, timing_layout};
pub use look::{Look, SizeClass};
pub use measure::text_width;
pub use paint::paint;
pub use palette::{ColourRole, Palette};
pub use picture::Picture;
pub use scale::{Geometry, Point, Rect};
pub use shape::{Anchor, Layout, Pattern, Shape, Stroke, Text};
pub use spec::{
    Band, ChartSpec, Cliff, CountMark, DiscountMark, GAP, PercentStyle, Series, SeriesKind, StartMark,
    TargetMark, TodayMark,
};
pub use svg::to_svg;
pub use timing::{CloudPanel, TimingSpec};

/// Why a chart could not be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartError {
    /// The backend refused; a canvas without its context, for example.
    Backend,
    /// The backend is drawing something else.
    Busy,
}

//! What the chart needs of a plotters backend beyond plotters' own trait: patterns and outlined text.

use plotters::style::{ShapeStyle, TextStyle};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

/// From the position of a text down to its base line, in font sizes: what plotters' SVG backend does for
/// [`VPos::Top`](plotters::style::text_anchor::VPos), and every [`Ink`] must do.
pub const TEXT_TOP: f64 = 0.76;
/// The size of a plotters font over the font size in units: plotters' SVG backend divides by it, and every
/// [`Ink`] must do so.
pub const FONT_SIZE: f64 = 1.24;

/// The pattern of a line, in units of the backend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dash {
    /// Dashes of `on` with gaps of `off`.
    Lines {
        /// Length of a dash.
        on: f64,
        /// Length of a gap.
        off: f64,
    },
    /// A dash of `on`, a gap of `off`, a short dash of `dot`, a gap of `off`.
    LinesAndDots {
        /// Length of the long dash.
        on: f64,
        /// Length of each gap.
        off: f64,
        /// Length of the short dash.
        dot: f64,
    },
    /// Round dots as wide as the line.
    Dots {
        /// From centre to centre.
        every: f64,
    },
}

/// A backend the chart can be painted on.
///
/// The width of the backend over the width of the layout is the number of units per CSS pixel. plotters'
/// coordinates are whole numbers, so an `Ink` has several units per device pixel: flat lines stay smooth.
pub trait Ink: DrawingBackend {
    /// Units per device pixel.
    const GRAIN: u32;

    /// Draws a line with a pattern.
    ///
    /// # Errors
    /// Those of the backend.
    fn draw_dashed(
        &mut self,
        points: &[BackendCoord],
        dash: Dash,
        style: &ShapeStyle,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;

    /// Draws the outline behind a text, `width` units on each side, in the colour of `style`. Position and
    /// size mean what they mean in `draw_text`.
    ///
    /// # Errors
    /// Those of the backend.
    fn draw_halo(
        &mut self,
        text: &str,
        style: &TextStyle,
        at: BackendCoord,
        width: u32,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;
}

/// More dashes than this are not drawn one by one.
const MOST_PIECES: usize = 4000;

/// Cuts a line into dashes and gaps of these lengths, which alternate, each dash a line of two or more points.
pub(super) fn pieces(points: &[BackendCoord], lengths: &[f64]) -> Vec<Vec<BackendCoord>> {
    let mut pieces: Vec<Vec<BackendCoord>> = Vec::new();
    let mut lengths = lengths
        .iter()
        .enumerate()
        .map(|(place, length)| if place % 2 == 0 { length.max(1e-3) } else { length.max(1.0) })
        .cycle();
    let Some(first) = lengths.next() else { return pieces };
    let (mut drawing, mut left) = (true, first);
    for pair in points.windows(2) {
        let [from, to] = pair else { continue };
        let from = (f64::from(from.0), f64::from(from.1));
        let (dx, dy) = (f64::from(to.0) - from.0, f64::from(to.1) - from.1);
        // Not hypot: its last digit depends on the platform, and documents must not.
        let length = (dx * dx + dy * dy).sqrt();
        let at = |along: f64| {
            let share = if length > 0.0 { along / length } else { 0.0 };
            ((from.0 + dx * share).round() as i32, (from.1 + dy * share).round() as i32)
        };
        let mut along = 0.0;
        extend(&mut pieces, drawing, at(0.0));
        while along + left < length && pieces.len() < MOST_PIECES {
            along += left;
            extend(&mut pieces, drawing, at(along));
            drawing = !drawing;
            left = lengths.next().unwrap_or(first);
            if drawing {
                pieces.push(vec![at(along)]);
            }
        }
        left -= length - along;
        extend(&mut pieces, drawing, at(length));
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

/// Adds a point to the dash being drawn.
fn extend(pieces: &mut Vec<Vec<BackendCoord>>, drawing: bool, point: BackendCoord) {
    if !drawing {
        return;
    }
    match pieces.last_mut() {
        Some(piece) if piece.last() == Some(&point) && piece.len() > 1 => {}
        Some(piece) => piece.push(point),
        None => pieces.push(vec![point]),
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_straight_line_is_cut_evenly() {
        let dashes = pieces(&[(0, 0), (100, 0)], &[20.0, 10.0]);
        let ends: Vec<(i32, i32)> = dashes.iter().map(|dash| (dash[0].0, dash[dash.len() - 1].0)).collect();
        assert_eq!(ends, [(0, 20), (30, 50), (60, 80), (90, 100)]);
    }

    #[test]
    fn a_dash_goes_around_a_corner() {
        let dashes = pieces(&[(0, 0), (10, 0), (10, 30)], &[20.0, 10.0]);
        assert_eq!(dashes[0].first(), Some(&(0, 0)));
        assert!(dashes[0].contains(&(10, 0)));
        assert_eq!(dashes[0].last(), Some(&(10, 10)));
        assert_eq!(dashes[1].first(), Some(&(10, 20)));
    }

    #[test]
    fn a_long_and_a_short_dash_alternate() {
        let dashes = pieces(&[(0, 0), (100, 0)], &[20.0, 10.0, 5.0, 10.0]);
        let ends: Vec<(i32, i32)> = dashes.iter().map(|dash| (dash[0].0, dash[dash.len() - 1].0)).collect();
        assert_eq!(ends, [(0, 20), (30, 35), (45, 65), (75, 80), (90, 100)]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(pieces(&[], &[5.0, 4.0]).is_empty());
        assert!(pieces(&[(3, 3)], &[5.0, 4.0]).is_empty());
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn dashes_and_gaps_add_up(xs in proptest::collection::vec((0..2000i32, 0..2000i32), 2..20)) {
            let length = |points: &[BackendCoord]| points.windows(2).map(|pair| {
                f64::from(pair[1].0 - pair[0].0).hypot(f64::from(pair[1].1 - pair[0].1))
            }).sum::<f64>();
            let drawn: f64 = pieces(&xs, &[50.0, 30.0]).iter().map(|piece| length(piece)).sum();
            let whole = length(&xs);
            prop_assert!((drawn - whole * 50.0 / 80.0).abs() <= 50.0 + xs.len() as f64 * 4.0 + whole * 0.02);
        }
    }
}

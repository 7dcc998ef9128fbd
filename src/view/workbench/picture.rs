//! Pictures of sums, month by month: areas stacked from zero, since a cut axis would exaggerate. All are SVG paths in units
//! of [`PICTURE`], which the page stretches to its width.

use std::fmt::Write as _;

/// Width and height of a picture in its own units.
pub const PICTURE: (f64, f64) = (600.0, 160.0);

/// One area for each layer, the first at the bottom. `months` hold the layers of each month; the highest sum takes
/// `share` of the height.
pub(super) fn areas<const LAYERS: usize>(months: &[[f64; LAYERS]], share: f64) -> Vec<String> {
    let most = months.iter().map(|layers| layers.iter().sum()).fold(1.0, f64::max) / share;
    let mut below = vec![0.0; months.len()];
    let mut areas = Vec::new();
    for layer in 0..LAYERS {
        let above: Vec<f64> = months
            .iter()
            .zip(&below)
            .map(|(layers, below)| below + layers.get(layer).copied().unwrap_or_default())
            .collect();
        let point = |(step, value): (usize, &f64)| (x(step as f64, months.len()), y(value / most));
        let there = above.iter().enumerate().map(point);
        let back = below.iter().enumerate().rev().map(point);
        areas.push(path(there.chain(back)));
        below = above;
    }
    areas
}

/// A line from top to bottom, `step` months after the first; the middle of a month lies half a step before it.
pub(super) fn upright(step: f64, months: usize) -> String {
    path([(x(step, months), 0.0), (x(step, months), PICTURE.1)].into_iter())
}

/// The field between two steps; `None` where all of it lies outside the picture.
pub(super) fn band(first: f64, last: f64, months: usize) -> Option<String> {
    let end = months.saturating_sub(1) as f64;
    let (left, right) = (x(first.clamp(0.0, end), months), x(last.clamp(0.0, end), months));
    let corners = [(left, 0.0), (right, 0.0), (right, PICTURE.1), (left, PICTURE.1)];
    (left < right).then(|| path(corners.into_iter()))
}

fn x(step: f64, months: usize) -> f64 {
    PICTURE.0 * step / months.saturating_sub(1).max(1) as f64
}

fn y(share: f64) -> f64 {
    PICTURE.1 * (1.0 - share)
}

fn path(points: impl Iterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    for (x, y) in points {
        let command = if path.is_empty() { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{command}{x:.1} {y:.1}");
    }
    path.push('Z');
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_stacked_from_zero() {
        assert_eq!(
            areas(&[[1.0, 0.0], [1.0, 3.0]], 1.0),
            ["M0.0 120.0L600.0 120.0L600.0 160.0L0.0 160.0Z", "M0.0 120.0L600.0 0.0L600.0 120.0L0.0 120.0Z"]
        );
    }

    #[test]
    fn a_band_is_cut_at_the_edge_of_the_picture() {
        assert_eq!(band(-3.0, 1.0, 3).as_deref(), Some("M0.0 0.0L300.0 0.0L300.0 160.0L0.0 160.0Z"));
        assert_eq!(band(5.0, 9.0, 3), None);
        assert_eq!(band(0.0, 1.0, 1), None);
        assert_eq!(upright(0.5, 2), "M300.0 0.0L300.0 160.0Z");
    }
}

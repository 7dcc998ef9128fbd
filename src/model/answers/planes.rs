//! The best point in the plane of each two levers, all others where they are: on a grid over all of it, then along its
//! ridges. Where a coverage must last the best lies on the ridge between two months, along which no lever climbs alone and
//! two climb at any ratio.

use std::f64::consts::PI;

use crate::order::sort_by_number;

/// The part of its points that a plane spends on its grid, and the points of the grid from which it is looked at closely.
const ON_GRID: f64 = 0.35;
const PEAKS: usize = 8;
/// Circles from each of them, the directions that are looked into on each, and halvings of the best one.
const MOST_CIRCLES: usize = 40;
const DIRECTIONS: u32 = 16;
const HALVINGS: usize = 12;
/// The least radius, as a share of a range.
const LEAST_RADIUS: f64 = 1e-6;

/// A lever by its place, with its least and most.
pub(super) type FreeLever = (usize, (f64, f64));

/// Every two of `axes`.
pub(super) fn planes(axes: &[FreeLever]) -> Vec<[FreeLever; 2]> {
    let first = axes.iter().enumerate();
    first.flat_map(|(index, one)| axes.iter().skip(index + 1).map(|other| [*one, *other])).collect()
}

/// Moves `found`, values of all levers and what they are worth, to where two levers together are worth most by `value`,
/// which is asked about so many `points`. A gain below `noticeable` is none.
pub(super) fn climb_in_plane(
    axes: [FreeLever; 2],
    found: &mut (Vec<f64>, f64),
    (points, noticeable): (usize, f64),
    value: &mut dyn FnMut(&[f64]) -> f64,
) {
    Plane { start: found.0.clone(), axes, points, noticeable, found, value }.climb();
}

/// Moves `found` to where one lever alone is worth most, which is asked about so many `points`, evenly over its range.
pub(super) fn climb_on_line(
    (place, (least, most)): FreeLever,
    found: &mut (Vec<f64>, f64),
    points: usize,
    value: &mut dyn FnMut(&[f64]) -> f64,
) {
    let mut tried = found.0.clone();
    for point in 0..=points {
        let Some(slot) = tried.get_mut(place) else { return };
        *slot = least + (most - least) * (point as f64 / points as f64);
        let worth = value(&tried);
        if worth > found.1 {
            *found = (tried.clone(), worth);
        }
    }
}

/// Two levers as shares of their ranges, from 0 to 1.
type Shares = [f64; 2];

/// The plane of two levers.
struct Plane<'a> {
    start: Vec<f64>,
    axes: [FreeLever; 2],
    /// Points that may still be asked about.
    points: usize,
    noticeable: f64,
    found: &'a mut (Vec<f64>, f64),
    value: &'a mut dyn FnMut(&[f64]) -> f64,
}

impl Plane<'_> {
    fn at(&mut self, shares: Shares) -> (Shares, f64) {
        let shares = shares.map(|share| share.clamp(0.0, 1.0));
        let mut tried = self.start.clone();
        for ((place, (least, most)), share) in self.axes.iter().zip(shares) {
            if let Some(value) = tried.get_mut(*place) {
                *value = if share == 1.0 { *most } else { least + share * (most - least) };
            }
        }
        self.points = self.points.saturating_sub(1);
        let worth = (self.value)(&tried);
        if worth > self.found.1 {
            *self.found = (tried, worth);
        }
        (shares, worth)
    }

    fn climb(mut self) {
        let here = self.axes.map(|(place, (least, most))| {
            let value = self.start.get(place).copied().unwrap_or(least);
            (value - least) / (most - least)
        });
        let start = (here, self.found.1);
        let grid = libm::sqrt(self.points as f64 * ON_GRID) as u32;
        let step = 1.0 / f64::from(grid.max(2));
        let peaks = self.peaks(grid.max(2));
        for peak in std::iter::once(start).chain(peaks) {
            self.ascend(peak, 0.5 * step);
        }
    }

    /// The best points of a grid of so many steps that are no neighbours, the best first.
    fn peaks(&mut self, grid: u32) -> Vec<(Shares, f64)> {
        let node = |node: u32| f64::from(node) / f64::from(grid);
        let mut points: Vec<(Shares, f64)> = Vec::new();
        for one in 0..=grid {
            for other in 0..=grid {
                points.push(self.at([node(one), node(other)]));
            }
        }
        sort_by_number(&mut points, |(_, worth)| -worth);
        let mut peaks: Vec<(Shares, f64)> = Vec::new();
        for point in points {
            let is_near = |peak: &(Shares, f64)| {
                peak.0.iter().zip(point.0).all(|(peak, share)| (peak - share).abs() < 2.5 / f64::from(grid))
            };
            if peaks.len() < PEAKS && point.1.is_finite() && !peaks.iter().any(is_near) {
                peaks.push(point);
            }
        }
        peaks
    }

    /// Goes up from a point by circles around it: to the best point of a circle, whose place on it is found as exactly as
    /// a ridge is narrow, or to a smaller circle where none is better.
    fn ascend(&mut self, (mut centre, mut best): (Shares, f64), mut radius: f64) {
        for _ in 0..MOST_CIRCLES {
            if self.points == 0 {
                return;
            }
            let (shares, worth) = self.best_around(centre, radius);
            if worth > best + self.noticeable {
                (centre, best) = (shares, worth);
                radius = (1.5 * radius).min(0.25);
            } else {
                radius *= 0.3;
            }
            if radius < LEAST_RADIUS {
                return;
            }
        }
    }

    /// The best point of a circle.
    fn best_around(&mut self, centre: Shares, radius: f64) -> (Shares, f64) {
        let mut at = |angle: f64| {
            let (sine, cosine) = (libm::sin(angle), libm::cos(angle));
            self.at([centre[0] + radius * cosine, centre[1] + radius * sine])
        };
        let mut width = 2.0 * PI / f64::from(DIRECTIONS);
        let mut best = (0.0, at(0.0));
        for place in 1..DIRECTIONS {
            let angle = f64::from(place) * width;
            best = better(best, (angle, at(angle)));
        }
        for _ in 0..HALVINGS {
            width *= 0.5;
            let middle = best.0;
            for angle in [middle - width, middle + width] {
                best = better(best, (angle, at(angle)));
            }
        }
        best.1
    }
}

/// A direction with the point that it leads to and what that is worth.
type Directed = (f64, (Shares, f64));

fn better(one: Directed, other: Directed) -> Directed {
    if other.1.1 > one.1.1 { other } else { one }
}

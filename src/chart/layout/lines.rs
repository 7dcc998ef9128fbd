//! The band and the lines.

use super::free_space::Run;
use super::scene::Scene;
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::shape::{Pattern, Shape};
use crate::chart::spec::{Band, Series, SeriesKind};
use crate::model::Month;

/// What it costs a label, in pixels of distance, to cross these.
const CROSS_BASELINE: f64 = 90.0;
const CROSS_BEFORE: f64 = 90.0;
/// Pixels between a label and an upright line.
const CLEAR: f64 = 3.0;
const CROSS_OTHER: f64 = 14.0;
const CROSS_BAND: f64 = 8.0;

/// Draws band, ends of funding and lines, and tells the free space where they are.
pub(super) fn draw(scene: &mut Scene) {
    if let Some(band) = scene.spec.band.as_ref().filter(|_| !scene.is_spark()) {
        draw_band(scene, band);
    }
    draw_cliffs(scene);
    draw_today(scene);
    draw_discount(scene);
    for series in &scene.spec.series {
        draw_series(scene, series);
    }
}

fn draw_band(scene: &mut Scene, band: &Band) {
    // A gap in one edge is a gap in both.
    let edge = |one: &[f64], other: &[f64]| -> Vec<f64> {
        let both = |(one, other): (&f64, &f64)| if other.is_finite() { *one } else { f64::NAN };
        one.iter().zip(other).map(both).collect()
    };
    let lows = scene.runs(&edge(&band.low, &band.high));
    let highs = scene.runs(&edge(&band.high, &band.low));
    for (low, high) in lows.into_iter().zip(highs) {
        let points = high.iter().copied().chain(low.iter().rev().copied()).collect();
        scene.shapes.push(Shape::Area { points, tone: ColourRole::PlanWash });
        for run in [low, high] {
            draw_band_edge(scene, run);
        }
    }
}

/// Where the band has no colour of its own (forced colours), its edges show it.
fn draw_band_edge(scene: &mut Scene, run: Run) {
    if scene.look.is_flat() {
        scene.line(run.clone(), ColourRole::Edge, 1.0, Pattern::Dashed { on: 1.0, off: 2.0 });
    }
    scene.space.add_quiet_line(run, CROSS_BAND);
}

/// A dotted line between the last month paid and the month after; the spark has none.
fn draw_cliffs(scene: &mut Scene) {
    let plot = scene.geometry.plot;
    let (on, off) = scene.sizes.cliff_dash;
    for cliff in scene.spec.cliffs.iter().filter(|_| !scene.is_spark()).collect::<Vec<_>>() {
        let Some(x) = cliff_x(scene, cliff.month) else { continue };
        let points = [plot.top, plot.bottom].map(|y| Point { x, y });
        scene.line(points.to_vec(), ColourRole::Short, scene.sizes.cliff, Pattern::Dashed { on, off });
        scene.space.add_mark(Rect { left: x, right: x, ..plot }.grown(CLEAR));
    }
}

/// A bar on the axis below the months in which contributions cost less, with a tick at its ends; the spark has none.
fn draw_discount(scene: &mut Scene) {
    let Some(bar) = discount_bar(scene) else { return };
    let tick = scene.sizes.note / 2.0;
    let (y, width) = (bar.bottom, scene.sizes.cliff);
    scene.rule((bar.left, y), (bar.right, y), ColourRole::InkSoft, 2.0 * width);
    for x in [bar.left, bar.right] {
        scene.rule((x, y - tick), (x, y), ColourRole::InkSoft, width);
        scene.space.add_mark(Rect { left: x, right: x, top: y - tick, bottom: y }.grown(width));
    }
}

/// Where that bar is; `None` where it is not on the axis or not drawn.
pub(super) fn discount_bar(scene: &Scene) -> Option<Rect> {
    let mark = scene.spec.discount.as_ref().filter(|_| !scene.is_spark())?;
    let (geometry, plot) = (scene.geometry, scene.geometry.plot);
    let x = |month: Month, shift: f64| geometry.x_at(f64::from(month - geometry.first) + shift);
    let (left, right) = (x(mark.first, -0.5).max(plot.left), x(mark.last, 0.5).min(plot.right));
    (left < right).then_some(Rect { left, right, top: plot.bottom, bottom: plot.bottom })
}

/// A thin line through the month that it is; the spark has none.
fn draw_today(scene: &mut Scene) {
    let Some(x) = today_x(scene) else { return };
    let plot = scene.geometry.plot;
    scene.rule((x, plot.top), (x, plot.bottom), ColourRole::InkSoft, 1.0);
    scene.space.add_mark(Rect { left: x, right: x, ..plot }.grown(CLEAR));
}

/// Pixel of the month that it is; `None` where it is not on the axis or not drawn.
pub(super) fn today_x(scene: &Scene) -> Option<f64> {
    let today = scene.spec.today.as_ref().filter(|_| !scene.is_spark())?;
    cliff_x(scene, today.month)
}

/// Pixel of the middle of a month, where an end of funding stands too; `None` when it is not on the axis.
pub(super) fn cliff_x(scene: &Scene, month: Month) -> Option<f64> {
    let index = scene.geometry.index_of(month).filter(|index| *index > 0)?;
    Some(scene.geometry.x_at(index as f64 - 0.5))
}

fn draw_series(scene: &mut Scene, series: &Series) {
    let sizes = scene.sizes;
    let (tone, width, pattern) = match series.kind {
        SeriesKind::Plan => (ColourRole::Plan, sizes.plan, Pattern::Solid),
        SeriesKind::Baseline => {
            (ColourRole::Base, sizes.base, Pattern::Dashed { on: sizes.base_dash.0, off: sizes.base_dash.1 })
        }
        SeriesKind::Before => {
            (ColourRole::InkSoft, sizes.before, Pattern::Dotted { every: sizes.before * 2.4 })
        }
        SeriesKind::Original => (ColourRole::Plan, sizes.other, Pattern::Solid),
        SeriesKind::Other => (ColourRole::InkSoft, sizes.other, Pattern::Solid),
    };
    for run in scene.runs(&series.values) {
        match series.kind {
            SeriesKind::Plan | SeriesKind::Original => {
                scene.space.add_line(run.clone(), width / 2.0 + 1.0);
            }
            SeriesKind::Baseline => scene.space.add_quiet_line(run.clone(), CROSS_BASELINE),
            SeriesKind::Before => scene.space.add_quiet_line(run.clone(), CROSS_BEFORE),
            SeriesKind::Other => scene.space.add_quiet_line(run.clone(), CROSS_OTHER),
        }
        match run.as_slice() {
            [only] => scene.shapes.push(Shape::Disc { centre: *only, radius: width, tone }),
            _ => scene.line(run, tone, width, pattern),
        }
    }
}

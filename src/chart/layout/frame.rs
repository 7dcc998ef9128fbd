//! The frame of the picture: margins, percent grid, months.

use super::block::{LabelBox, LabelLine};
use super::free_space::Align;
use super::scene::{Scene, known};
use crate::chart::axis::{Axis, labelled_months};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::shape::{Pattern, Text};

/// Chooses the axis and the plot rectangle, leaving `right` pixels for labels at the line ends.
pub(super) fn fit(scene: &mut Scene, right: f64) -> Axis {
    let (top, bottom) = margins(scene);
    let height = (scene.height - top - bottom).max(1.0);
    let (above, below) = label_room(scene);
    let (low, high) = shown_range(scene);
    let wanted = (height / (scene.sizes.note * 4.6)).clamp(2.0, 6.0) as usize;
    let axis = Axis::with_room(low, high, above / height, below / height, wanted);
    let left = if scene.is_spark() { scene.sizes.dot + 1.0 } else { tick_room(scene, &axis) };
    let left = left.min(scene.width - 1.0);
    let width = (scene.width - left - right).max(1.0);
    scene.geometry.plot = Rect::new(left, top, width, height);
    (scene.geometry.low, scene.geometry.high) = (axis.low, axis.high);
    axis
}

/// Free pixels above the plot and, for the months, below it.
fn margins(scene: &Scene) -> (f64, f64) {
    if scene.is_spark() { (1.0, 1.0) } else { (scene.sizes.note * 0.8, scene.sizes.note * 2.0) }
}

/// Pixels inside the plot, above and below the data, that labels need.
fn label_room(scene: &Scene) -> (f64, f64) {
    let sizes = &scene.sizes;
    if scene.is_spark() {
        return (sizes.label + sizes.dot, sizes.dot + 2.0);
    }
    let over = !scene.spec.cliffs.is_empty() || !scene.spec.targets.is_empty();
    let above = if over { 2.2 * sizes.label + 1.1 * sizes.note } else { sizes.note };
    let below = if scene.spec.start.is_some() { sizes.dot + 1.9 * sizes.label } else { sizes.note };
    (above, below)
}

/// The least height of the picture, percentage points: a drift of two points must not look like a climb.
const LEAST_SPAN: f64 = 10.0;

/// The range of the picture: what is drawn, and not less than [`LEAST_SPAN`].
fn shown_range(scene: &Scene) -> (f64, f64) {
    let (low, high) = data_range(scene);
    let missing = (LEAST_SPAN - (high - low)).max(0.0);
    ((low - missing / 2.0).max(0.0).min(low), high + missing / 2.0)
}

/// Smallest and largest value of everything that is drawn.
fn data_range(scene: &Scene) -> (f64, f64) {
    let spec = scene.spec;
    let count = scene.geometry.count;
    let series = spec.series.iter().flat_map(|series| series.values.iter().take(count));
    let band = spec.band.iter().flat_map(|band| [&band.low, &band.high]);
    let marks = (spec.targets.iter())
        .filter(|target| scene.geometry.index_of(target.month).is_some())
        .flat_map(|target| [Some(target.percent), target.projected])
        .chain(spec.cliffs.iter().map(|cliff| cliff.after))
        .chain([spec.start.as_ref().map(|start| start.percent)])
        .chain(spec.counts.iter().map(|count| Some(count.percent)))
        .flatten();
    let range = spec.range.into_iter().flat_map(|(low, high)| [low, high]);
    (series.chain(band.flat_map(|edge| edge.iter().take(count))).copied())
        .chain(marks)
        .chain(range)
        .filter_map(known)
        .fold((f64::NAN, f64::NAN), |(low, high), value| (low.min(value), high.max(value)))
}

fn tick_text(scene: &Scene, axis: &Axis, tick: f64) -> LabelLine {
    LabelLine::new(
        &scene.spec.percent.write(tick, axis.decimals),
        scene.sizes.note,
        false,
        ColourRole::InkSoft,
    )
}

/// Width of the tick labels with the gap to the plot.
fn tick_room(scene: &Scene, axis: &Axis) -> f64 {
    let widths = axis.ticks.iter().filter_map(|tick| scene.block([tick_text(scene, axis, *tick)]));
    widths.map(|block| block.width).fold(0.0, f64::max) + scene.sizes.note * 0.7 + 1.0
}

/// Draws grid, axis and their labels; the spark has none.
pub(super) fn draw(scene: &mut Scene, axis: &Axis) {
    if scene.is_spark() {
        return;
    }
    draw_grid(scene, axis);
    draw_months(scene);
}

fn draw_grid(scene: &mut Scene, axis: &Axis) {
    let plot = scene.geometry.plot;
    for tick in &axis.ticks {
        let y = scene.geometry.y_of(*tick);
        if scene.look.is_flat() {
            let ends = [plot.left, plot.right].map(|x| Point { x, y });
            scene.line(ends.to_vec(), ColourRole::Rule, 1.0, Pattern::Dashed { on: 1.0, off: 3.0 });
        } else {
            scene.rule((plot.left, y), (plot.right, y), ColourRole::Rule, 1.0);
        }
        let Some(block) = scene.block([tick_text(scene, axis, *tick)]) else { continue };
        let right = plot.left - scene.sizes.note * 0.7;
        let rect = Rect::new(right - block.width, y - block.height * 0.5, block.width, block.height);
        write(scene, block, rect, Align::Right);
    }
}

fn draw_months(scene: &mut Scene) {
    let geometry = scene.geometry;
    let (plot, note) = (geometry.plot, scene.sizes.note);
    scene.rule((plot.left, plot.bottom), (plot.right, plot.bottom), ColourRole::Edge, 1.0);
    let targets: Vec<usize> =
        scene.spec.targets.iter().filter_map(|target| geometry.index_of(target.month)).collect();
    let labelled = labelled_months(geometry.first, geometry.count, month_room(scene));
    for index in labelled.iter().chain(&targets) {
        let x = geometry.x_at(*index as f64);
        scene.rule((x, plot.bottom), (x, plot.bottom + note / 3.0), ColourRole::Edge, 1.0);
    }
    for index in labelled {
        draw_month(scene, index);
    }
}

/// Months that one label and its gap take, from the widest label.
fn month_room(scene: &Scene) -> f64 {
    let labels = scene.spec.month_labels.iter().take(scene.geometry.count);
    // Labels of one length are about as wide as each other: measuring every twelfth is enough.
    let widths = labels.step_by(11).map(|label| (scene.measure)(label, scene.sizes.note, false));
    let widest = widths.filter(|width| width.is_finite()).fold(1.0, f64::max);
    let gap = scene.sizes.note * if scene.is_projected() { 6.0 } else { 1.3 };
    (widest + gap) / scene.geometry.month_width()
}

fn draw_month(scene: &mut Scene, index: usize) {
    let Some(label) = scene.spec.month_labels.get(index) else { return };
    let words = LabelLine::new(label, scene.sizes.note, false, ColourRole::InkSoft);
    let Some(block) = scene.block([words]) else { return };
    let plot = scene.geometry.plot;
    let x = scene.geometry.x_at(index as f64);
    let centred = x - block.width / 2.0;
    let left = match index {
        0 if scene.geometry.count > 1 => plot.left,
        _ if centred + block.width > scene.width - 1.0 => plot.right - block.width,
        _ => centred,
    };
    let rect = Rect::new(left, plot.bottom + scene.sizes.note * 0.7, block.width, block.height);
    write(scene, block, rect, Align::Left);
}

/// Writes an axis label if nothing is in its way, with some air on the left.
fn write(scene: &mut Scene, block: LabelBox, rect: Rect, align: Align) {
    let air = if rect.left > scene.sizes.note { scene.sizes.note * 0.6 } else { 0.0 };
    if scene.space.take(Rect { left: rect.left - air, ..rect }) {
        let texts = block.texts(&rect, align);
        scene.texts.extend(texts.into_iter().map(|text| Text { halo: false, ..text }));
    }
}

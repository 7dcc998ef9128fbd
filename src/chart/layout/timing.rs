//! The picture of dates: two clouds over one upright axis.

mod axes;
mod marks;

use super::block::{LabelLine, TextMeasure};
use super::free_space::Align;
use super::scene::known;
use crate::chart::axis::Axis;
use crate::chart::look::{Look, Sizes};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Geometry, Point, Rect};
use crate::chart::shape::{Layout, Pattern, Shape, Stroke, Text};
use crate::chart::timing::{CloudPanel, TimingSpec};

/// Side of a cell of the cloud, CSS pixels.
const CELL: f64 = 5.0;
/// Narrower than this, in CSS pixels, there is room for the last panel alone.
const TWO_PANELS: f64 = 300.0;
/// The share of the width that panels before the last have together.
const FIRST_SHARE: f64 = 0.38;

struct Drawing<'a> {
    spec: &'a TimingSpec,
    look: &'a Look,
    sizes: Sizes,
    measure: TextMeasure<'a>,
    width: f64,
    upright: Axis,
    shapes: Vec<Shape>,
    texts: Vec<Text>,
    boxes: Vec<Rect>,
    /// What words must not cover: the ring of the entered plan, the discs of the choices.
    marks: Vec<Rect>,
    is_target_named: bool,
}

/// Where a panel's values are.
struct Plot {
    rect: Rect,
    across: Axis,
    upright: (f64, f64),
}

impl Plot {
    fn x(&self, value: f64) -> f64 {
        self.rect.left + (value - self.across.low) / (self.across.high - self.across.low) * self.rect.width()
    }

    fn y(&self, value: f64) -> f64 {
        self.rect.bottom - (value - self.upright.0) / (self.upright.1 - self.upright.0) * self.rect.height()
    }

    /// `None` for what is no number.
    fn point(&self, (across, upright): (f64, f64)) -> Option<Point> {
        Some(Point { x: self.x(known(across)?), y: self.y(known(upright)?) })
    }
}

/// Lays the picture out in `width` by `height` CSS pixels.
pub fn timing_layout(
    spec: &TimingSpec,
    look: &Look,
    (width, height): (f64, f64),
    measure: TextMeasure,
) -> Layout {
    let side = |length: f64| if length.is_finite() { length.clamp(1.0, 20_000.0) } else { 1.0 };
    let (width, height) = (side(width), side(height));
    let sizes = look.sizes();
    let (top, bottom) = (2.2 * sizes.label, axes::BELOW * sizes.note);
    let plot_height = (height - top - bottom).max(1.0);
    let decembers = spec.panels.iter().flat_map(|panel| every(panel).map(|(_, december)| december));
    let range = span(decembers.chain(spec.target.iter().map(|(percent, _)| *percent)));
    let wanted = (plot_height / (sizes.note * 4.0)).clamp(2.0, 7.0) as usize;
    let upright = Axis::with_room(range.0, range.1, 0.06, 0.04, wanted);
    let mut drawing = Drawing {
        spec,
        look,
        sizes,
        measure,
        width,
        upright,
        shapes: vec![],
        texts: vec![],
        boxes: vec![],
        marks: vec![],
        is_target_named: false,
    };
    let left = drawing.tick_room();
    let title = LabelLine::new(&spec.title, sizes.note, true, ColourRole::Ink);
    drawing.write(title, Point { x: left.min(width), y: sizes.note }, Align::Left);
    let panels = if width < TWO_PANELS { spec.panels.len().saturating_sub(1) } else { 0 };
    let panels = spec.panels.get(panels..).unwrap_or_default();
    let gap = 2.0 * sizes.label + sizes.dot;
    let inside = (width - left - sizes.dot - 1.0 - gap * panels.len().saturating_sub(1) as f64).max(1.0);
    let mut at = left;
    let mut plot = Rect::new(left, top, inside, plot_height);
    for (place, panel) in panels.iter().enumerate() {
        let before = panels.len() - 1;
        let share = match (before, place < before) {
            (0, _) => 1.0,
            (before, true) => FIRST_SHARE / before as f64,
            (_, false) => 1.0 - FIRST_SHARE,
        };
        plot = Rect::new(at, top, inside * share, plot_height);
        drawing.panel(panel, plot, place == 0);
        at += plot.width() + gap;
    }
    drawing.finish(height, plot)
}

/// Everything of a panel that must be in the picture.
fn every(panel: &CloudPanel) -> impl Iterator<Item = (f64, f64)> {
    let choices = panel.choices.iter().map(|(_, across, december)| (*across, *december));
    panel.points.iter().chain(&panel.line).copied().chain(choices).chain([panel.entered])
}

fn span(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values
        .filter_map(known)
        .fold((f64::NAN, f64::NAN), |(low, high), value| (low.min(value), high.max(value)))
}

/// Rectangles as one outline, which is filled at once: from one to the next along a line, and back along the same lines,
/// which enclose nothing.
fn one_area(rectangles: &[[Point; 4]]) -> Vec<Point> {
    let there = rectangles.iter().flat_map(|corners| corners.iter().chain(corners.first()));
    let back = rectangles.iter().rev().skip(1).filter_map(|corners| corners.first());
    there.chain(back).copied().collect()
}

impl Drawing<'_> {
    fn panel(&mut self, panel: &CloudPanel, rect: Rect, is_first: bool) {
        let (low, high) = span(every(panel).map(|(across, _)| across));
        let wanted = (rect.width() / (self.sizes.note * 5.0)).clamp(2.0, 6.0) as usize;
        let across = Axis::with_room(low, high, 0.05, 0.05, wanted);
        let plot = Plot { rect, across, upright: (self.upright.low, self.upright.high) };
        self.grid(&plot, is_first);
        self.cloud(panel, &plot);
        self.target(&plot);
        let line: Vec<Point> = panel.line.iter().filter_map(|point| plot.point(*point)).collect();
        if line.len() > 1 {
            self.line(line.clone(), ColourRole::Plan, 2.0, Pattern::Solid);
        }
        self.below(panel, &plot);
        self.marks(panel, &plot, &line);
    }

    /// Cells that hold a plan, those beside each other as one area.
    fn cloud(&mut self, panel: &CloudPanel, plot: &Plot) {
        if self.look.is_flat() {
            return;
        }
        let cell = |point: Point| {
            let column = ((point.x - plot.rect.left) / CELL).floor();
            (((point.y - plot.rect.top) / CELL).floor() as i64, column as i64)
        };
        let mut cells: Vec<(i64, i64)> =
            panel.points.iter().filter_map(|point| plot.point(*point)).map(cell).collect();
        cells.sort_unstable();
        cells.dedup();
        let mut runs: Vec<(i64, i64, i64)> = Vec::new();
        for (row, column) in cells {
            match runs.last_mut() {
                // A gap of a cell comes from the sample.
                Some((last_row, _, to)) if *last_row == row && column - *to <= 2 => *to = column,
                _ => runs.push((row, column, column)),
            }
        }
        let corners = runs.into_iter().map(|(row, from, to)| {
            let left = plot.rect.left + from as f64 * CELL;
            let top = plot.rect.top + row as f64 * CELL;
            let right = (plot.rect.left + (to + 1) as f64 * CELL).min(plot.rect.right);
            let bottom = (top + CELL).min(plot.rect.bottom);
            [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| Point { x, y })
        });
        let points = one_area(&corners.collect::<Vec<_>>());
        if !points.is_empty() {
            self.shapes.push(Shape::Area { points, tone: ColourRole::Rule });
        }
    }

    fn target(&mut self, plot: &Plot) {
        let Some((percent, _)) = &self.spec.target else { return };
        let y = plot.y(*percent);
        let ends = [plot.rect.left, plot.rect.right].map(|x| Point { x, y });
        self.line(ends.to_vec(), ColourRole::Ink, 1.5, Pattern::Crisp);
    }

    fn line(&mut self, points: Vec<Point>, tone: ColourRole, width: f64, pattern: Pattern) {
        self.shapes.push(Shape::Line { points, stroke: Stroke { tone, width, pattern } });
    }

    fn finish(self, height: f64, plot: Rect) -> Layout {
        let geometry = Geometry {
            plot,
            first: self.spec.december,
            count: 1,
            low: self.upright.low,
            high: self.upright.high,
        };
        Layout {
            width: self.width,
            height,
            geometry,
            shapes: self.shapes,
            texts: self.texts,
            boxes: self.boxes,
            targets: Vec::new(),
        }
    }
}

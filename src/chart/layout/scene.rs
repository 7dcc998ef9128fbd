//! The picture while it is being laid out.

use super::block::{Distances, LabelBox, LabelLine, Placement, TextMeasure, spots};
use super::free_space::{FreeSpace, Run, Spot};
use crate::chart::look::{Look, SizeClass, Sizes};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Geometry, Point, Rect};
use crate::chart::shape::{Layout, Pattern, Shape, Stroke, Text};
use crate::chart::spec::ChartSpec;
use crate::order::sort_by_number;

/// More months than this cannot be told apart on any screen.
const MOST_MONTHS: usize = 2400;
/// Values are kept within this, so that no pixel overflows.
const LIMIT: f64 = 1e6;

pub(super) struct Scene<'a> {
    pub spec: &'a ChartSpec,
    pub look: &'a Look,
    pub sizes: Sizes,
    pub measure: TextMeasure<'a>,
    pub width: f64,
    pub height: f64,
    pub geometry: Geometry,
    pub space: FreeSpace,
    pub shapes: Vec<Shape>,
    pub texts: Vec<Text>,
    pub targets: Vec<(usize, Rect)>,
}

impl<'a> Scene<'a> {
    /// An empty picture; the geometry is still to be fitted.
    pub fn new(
        spec: &'a ChartSpec,
        look: &'a Look,
        width: f64,
        height: f64,
        measure: TextMeasure<'a>,
    ) -> Self {
        let side = |length: f64| if length.is_finite() { length.clamp(1.0, 20_000.0) } else { 1.0 };
        let (width, height) = (side(width), side(height));
        let whole = Rect::new(0.0, 0.0, width, height);
        let count = spec.count.min(MOST_MONTHS);
        Self {
            spec,
            look,
            sizes: look.sizes(),
            measure,
            width,
            height,
            geometry: Geometry { plot: whole, first: spec.first, count, low: 0.0, high: 1.0 },
            space: FreeSpace::new(whole.grown(-1.0)),
            shapes: Vec::new(),
            texts: Vec::new(),
            targets: Vec::new(),
        }
    }

    /// The small picture that only hints.
    pub fn is_spark(&self) -> bool {
        self.look.class == SizeClass::Spark
    }

    /// The picture for the back row.
    pub fn is_projected(&self) -> bool {
        self.look.class == SizeClass::Projector
    }

    /// Measures a label of these lines.
    pub fn block<const N: usize>(&self, lines: [LabelLine; N]) -> Option<LabelBox> {
        LabelBox::new(lines, self.measure)
    }

    /// Puts the label on the cheapest free spot; says which.
    pub fn put(&mut self, block: LabelBox, spots: &[Spot]) -> Option<Spot> {
        let spot = self.space.place(spots)?;
        self.texts.extend(block.texts(&spot.rect, spot.align));
        Some(spot)
    }

    /// Writes one line beside `mark`, on the cheapest free spot of the `placements`, at most as far away as `reach` and
    /// nearer than to any other dot. Says where.
    pub fn put_beside(
        &mut self,
        mark: &Rect,
        line: LabelLine,
        placements: &[Placement],
        reach: Distances,
    ) -> Option<Rect> {
        let block = self.block([line])?;
        let spots = spots(mark, &block, placements, reach);
        let spot = self.space.place_beside(mark, &spots)?;
        self.texts.extend(block.texts(&spot.rect, spot.align));
        Some(spot.rect)
    }

    /// From now on labels stay in the plot, with a little room for the dots at its sides.
    pub fn keep_labels_in_plot(&mut self) {
        let plot = self.geometry.plot;
        let side = self.sizes.dot;
        self.space.narrow(Rect { left: plot.left - side, right: plot.right + side, ..plot });
    }

    /// From beside a mark to so many lines away.
    pub fn near(&self, lines: f64, cost: f64) -> Distances {
        let sizes = &self.sizes;
        Distances { from: sizes.gap, to: sizes.label * lines, step: sizes.note / 3.0, cost }
    }

    /// The square around a dot.
    pub fn dot_rect(&self, centre: Point) -> Rect {
        Rect::around(centre, self.sizes.dot)
    }

    /// Adds a line.
    pub fn line(&mut self, points: Vec<Point>, tone: ColourRole, width: f64, pattern: Pattern) {
        self.shapes.push(Shape::Line { points, stroke: Stroke { tone, width, pattern } });
    }

    /// Adds a sharp horizontal or vertical line.
    pub fn rule(&mut self, from: (f64, f64), to: (f64, f64), tone: ColourRole, width: f64) {
        let points = [from, to].map(|(x, y)| Point { x, y });
        self.line(points.to_vec(), tone, width, Pattern::Crisp);
    }

    /// Adds a disc with a ring around it and keeps labels off it.
    pub fn dot(&mut self, centre: Point, radius: f64, ring: f64, fill: ColourRole, edge: ColourRole) {
        let outer = radius + ring / 2.0;
        self.shapes.push(Shape::Disc { centre, radius: outer, tone: edge });
        self.shapes.push(Shape::Disc { centre, radius: outer - ring, tone: fill });
        self.space.add_mark(Rect::around(centre, outer));
    }

    /// The pixel of a value in a month counted from the first; `None` for a gap.
    pub fn point(&self, index: usize, percent: f64) -> Option<Point> {
        let y = self.geometry.y_of(known(percent)?);
        Some(Point { x: self.geometry.x_at(index as f64), y })
    }

    /// A series as lines without gaps.
    pub fn runs(&self, values: &[f64]) -> Vec<Run> {
        let mut runs: Vec<Run> = vec![Vec::new()];
        for (index, value) in values.iter().take(self.geometry.count).enumerate() {
            match (self.point(index, *value), runs.last_mut()) {
                (Some(point), Some(run)) => run.push(point),
                (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
                _ => {}
            }
        }
        runs.retain(|run| !run.is_empty());
        runs
    }

    /// The finished picture, texts of one font together: a canvas takes its time to change fonts.
    pub fn finish(mut self) -> Layout {
        sort_by_number(&mut self.texts, |text| {
            1024.0 * text.size + 2.0 * f64::from(text.bold) + f64::from(text.halo)
        });
        Layout {
            width: self.width,
            height: self.height,
            geometry: self.geometry,
            shapes: self.shapes,
            texts: self.texts,
            boxes: self.space.into_labels(),
            targets: self.targets,
        }
    }
}

/// A value that can be drawn.
pub(super) fn known(percent: f64) -> Option<f64> {
    percent.is_finite().then(|| percent.clamp(-LIMIT, LIMIT))
}

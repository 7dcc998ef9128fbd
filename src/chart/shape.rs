//! The finished picture as a list of shapes in CSS pixels: what [`layout`](super::layout::layout) returns and
//! [`paint`](super::paint::paint) draws.

use super::palette::ColourRole;
use super::scale::{Geometry, Point, Rect};

/// A picture ready to be painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Where months and percentages are.
    pub geometry: Geometry,
    /// Lines, areas and dots, from back to front.
    pub shapes: Vec<Shape>,
    /// Texts, over all shapes.
    pub texts: Vec<Text>,
    /// The rectangle of every placed label; no two of them overlap.
    pub boxes: Vec<Rect>,
    /// Where the labels of targets are, each with the place of its target in the region.
    pub targets: Vec<(usize, Rect)>,
}

impl Layout {
    /// Moves everything to the right and down.
    pub(super) fn shift(&mut self, x: f64, y: f64) {
        let move_by = |point: &mut Point| {
            point.x += x;
            point.y += y;
        };
        for shape in &mut self.shapes {
            match shape {
                Shape::Area { points, .. } | Shape::Line { points, .. } => {
                    points.iter_mut().for_each(move_by);
                }
                Shape::Disc { centre, .. } => move_by(centre),
            }
        }
        self.texts.iter_mut().for_each(|text| move_by(&mut text.at));
        let shifted = |area: &Rect| Rect {
            left: area.left + x,
            top: area.top + y,
            right: area.right + x,
            bottom: area.bottom + y,
        };
        self.boxes = self.boxes.iter().map(shifted).collect();
        self.targets = self.targets.iter().map(|(place, area)| (*place, shifted(area))).collect();
        self.geometry.plot = shifted(&self.geometry.plot);
    }
}

/// Something without words.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled polygon.
    Area {
        /// Corners.
        points: Vec<Point>,
        /// Fill.
        tone: ColourRole,
    },
    /// A line.
    Line {
        /// Corners.
        points: Vec<Point>,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A filled disc.
    Disc {
        /// Centre.
        centre: Point,
        /// Radius.
        radius: f64,
        /// Fill.
        tone: ColourRole,
    },
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub tone: ColourRole,
    /// Width.
    pub width: f64,
    /// Pattern.
    pub pattern: Pattern,
}

/// The pattern of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pattern {
    /// Without gaps.
    Solid,
    /// Without gaps, horizontal or vertical, moved onto whole device pixels so that it stays sharp.
    Crisp,
    /// Dashes of `on` with gaps of `off`.
    Dashed {
        /// Length of a dash.
        on: f64,
        /// Length of a gap.
        off: f64,
    },
    /// A dash of `on`, a gap of `off`, a short dash of `dot`, a gap of `off`.
    DashDotted {
        /// Length of the long dash.
        on: f64,
        /// Length of each gap.
        off: f64,
        /// Length of the short dash.
        dot: f64,
    },
    /// Round dots, `every` so many pixels.
    Dotted {
        /// From centre to centre.
        every: f64,
    },
}

/// Which point of a text its position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Left end.
    Start,
    /// Middle.
    Middle,
    /// Right end.
    End,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// Where its anchor is, on the base line.
    pub at: Point,
    /// Which end of the text that is.
    pub anchor: Anchor,
    /// Font size.
    pub size: f64,
    /// Semibold.
    pub bold: bool,
    /// Colour.
    pub tone: ColourRole,
    /// With an outline in paper colour, for texts that may lie over lines.
    pub halo: bool,
}

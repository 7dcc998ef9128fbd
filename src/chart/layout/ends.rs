//! The names of the lines at their ends: in a margin on the right where there is room, else over the line.

use super::block::{Distances, LabelBox, LabelLine, Placement, Side, spots};
use super::free_space::{Align, Spot};
use super::scene::{Scene, known};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::spec::{Series, SeriesKind};

/// The largest share of the width that the margin may take.
const WIDEST_MARGIN: f64 = 0.2;
/// A name wider than this share is broken.
const WIDEST_NAME: f64 = 0.17;

/// How the ends are labelled.
pub(super) enum Ends<'a> {
    /// One block per series, beside the plot.
    Beside { blocks: Vec<(&'a Series, LabelBox)>, margin: f64 },
    /// Inside the plot.
    Over,
}

impl<'a> Ends<'a> {
    /// Decides from the widths of the labels.
    pub fn new(scene: &Scene<'a>) -> Self {
        let blocks: Vec<(&Series, LabelBox)> = labelled(scene)
            .filter_map(|series| Some((series, LabelBox::new(narrow(scene, series), scene.measure)?)))
            .collect();
        let widest = blocks.iter().map(|(_, block)| block.width).fold(0.0, f64::max);
        let margin = widest + gap(scene) + 2.0;
        if blocks.is_empty() || margin > scene.width * WIDEST_MARGIN {
            return Self::Over;
        }
        Self::Beside { blocks, margin }
    }

    /// Pixels between the plot and the right edge of the picture.
    pub fn margin(&self) -> f64 {
        match self {
            Self::Beside { margin, .. } => *margin,
            Self::Over => 10.0,
        }
    }

    /// Writes the labels if they stand in the margin.
    pub fn draw_beside(&self, scene: &mut Scene<'a>) {
        if let Self::Beside { blocks, .. } = self {
            let mut placed = Vec::new();
            for (series, block) in blocks {
                draw_beside(scene, series, block.clone(), &mut placed);
            }
        }
    }

    /// Writes the labels if they stand in the plot.
    pub fn draw_over(&self, scene: &mut Scene<'a>) {
        if matches!(self, Self::Over) {
            for series in labelled(scene) {
                draw_over(scene, series);
            }
        }
    }
}

/// The plan first: it must have its place. The line before the last change is labelled along the line.
fn labelled<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Series> + use<'a> {
    let spec = scene.spec;
    let spark = scene.is_spark();
    let of = move |kind: SeriesKind| spec.series.iter().filter(move |series| series.kind == kind && !spark);
    [SeriesKind::Plan, SeriesKind::Original, SeriesKind::Baseline, SeriesKind::Other].into_iter().flat_map(of)
}

fn gap(scene: &Scene) -> f64 {
    scene.sizes.dot + scene.sizes.gap + 1.0
}

fn words(scene: &Scene, series: &Series, text: &str, strong: bool) -> LabelLine {
    let (tone, bold) = match series.kind {
        SeriesKind::Plan => (ColourRole::PlanInk, strong),
        SeriesKind::Original => (ColourRole::PlanInk, false),
        SeriesKind::Baseline => (ColourRole::BaseInk, false),
        SeriesKind::Before | SeriesKind::Other => (ColourRole::InkSoft, false),
    };
    LabelLine::new(text, scene.sizes.label, bold, tone)
}

fn in_one_line(series: &Series) -> String {
    [series.name.as_str(), series.value.as_str()].join(" ").trim().to_owned()
}

/// Two lines: name over value, or for a long name the break that makes the label narrowest.
fn narrow(scene: &Scene, series: &Series) -> [LabelLine; 2] {
    let name = words(scene, series, &series.name, true);
    if (scene.measure)(&name.text, name.size, name.bold) + gap(scene) <= scene.width * WIDEST_NAME {
        return [name, words(scene, series, &series.value, false)];
    }
    words(scene, series, &in_one_line(series), true).broken(scene.measure)
}

/// The last known point of a series.
fn end(scene: &Scene, series: &Series) -> Option<Point> {
    let mut values = series.values.iter().take(scene.geometry.count).enumerate();
    let (index, value) = values.rfind(|(_, value)| known(**value).is_some())?;
    scene.point(index, *value)
}

/// At the height of the end, or as near to it as the other names allow. Names stand in the order of the ends; `placed` has
/// the end and the middle of each that stands.
fn draw_beside(scene: &mut Scene, series: &Series, block: LabelBox, placed: &mut Vec<(f64, f64)>) {
    let Some(end) = end(scene, series) else { return };
    let air = scene.sizes.note / 6.0;
    let left = scene.geometry.plot.right + gap(scene);
    let spots: Vec<Spot> = (0..120)
        .map(|index: i32| {
            let away = f64::from((index + 1) / 2) * air;
            let top = end.y - block.height / 2.0 + if index % 2 == 0 { away } else { -away };
            let rect = Rect::new(left, top - air, block.width, block.height + 2.0 * air);
            Spot::new(rect, Align::Left, away)
        })
        .collect();
    let in_order = |spot: &&Spot| {
        let middle = f64::midpoint(spot.rect.top, spot.rect.bottom);
        placed.iter().all(|(other_end, other)| (*other_end > end.y) == (*other > middle))
    };
    let spots: Vec<Spot> = spots.iter().filter(in_order).copied().collect();
    if let Some(spot) = scene.space.place(&spots) {
        placed.push((end.y, f64::midpoint(spot.rect.top, spot.rect.bottom)));
        let rect = Rect { top: spot.rect.top + air, ..spot.rect };
        scene.texts.extend(block.texts(&rect, spot.align));
    }
}

const OVER: [Placement; 6] = [
    Placement(Side::Above, 0.0, 0.0),
    Placement(Side::Below, 0.0, 2.0),
    Placement(Side::Above, -0.3, 6.0),
    Placement(Side::Below, -0.3, 8.0),
    Placement(Side::Above, -0.8, 12.0),
    Placement(Side::Below, -0.8, 14.0),
];

fn draw_over(scene: &mut Scene, series: &Series) {
    let Some(end) = end(scene, series) else { return };
    let whole = words(scene, series, &in_one_line(series), true);
    let Some(block) = scene.block([whole]) else { return };
    let mark = Rect::around(end, 0.0);
    let sizes = &scene.sizes;
    let range = Distances { from: sizes.gap, to: scene.height / 2.0, step: sizes.note / 4.0, cost: 1.0 };
    let spots = spots(&mark, &block, &OVER, range);
    scene.put(block, &spots);
}

//! The picture of several plans: their lines, a letter on each, their names at the compared December, their letters at
//! the ends.

mod ends;

use self::ends::PlanEnds;
use super::block::{LabelBox, LabelLine};
use super::free_space::{Align, Spot, crosses};
use super::labels::label_along;
use super::scene::Scene;
use super::{frame, goals, labels, lines, target_labels};
use crate::chart::comparison::{ComparisonSpec, LineLook, PlanLine};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::shape::{Pattern, Shape, Text};
use crate::chart::spec::SeriesKind;
use crate::order::sort_by_number;

/// What it costs a label, in pixels of distance, to cross the line of a plan.
const CROSS_PLAN: f64 = 26.0;

/// Lays several plans out in one picture, as [`layout`](super::layout) does with one.
pub(in crate::chart) fn draw(scene: &mut Scene, spec: &ComparisonSpec) {
    let ends = PlanEnds::new(scene, spec);
    let axis = frame::fit(scene, ends.margin);
    frame::draw(scene, &axis);
    lines::draw(scene);
    for plan in from_back(spec) {
        draw_line(scene, plan);
    }
    let goals = goals::draw(scene);
    draw_december(scene, spec);
    // The letters stand on the lines, so that they come before labels are kept off them.
    for (place, plan) in spec.plans.iter().enumerate() {
        put_letter(scene, spec, place, plan);
    }
    for plan in &spec.plans {
        keep_off(scene, plan);
    }
    ends.draw(scene);
    scene.keep_labels_in_plot();
    put_names(scene, spec);
    target_labels::draw(scene, &goals);
    for series in scene.spec.series.iter().filter(|series| series.kind == SeriesKind::Baseline) {
        label_along(scene, series, ColourRole::BaseInk);
    }
    labels::draw(scene);
}

/// The plan on screen comes last: it lies over the others.
fn from_back(spec: &ComparisonSpec) -> impl Iterator<Item = &PlanLine> {
    let is_current = |plan: &&PlanLine| plan.look == LineLook::Current;
    spec.plans.iter().filter(move |plan| !is_current(plan)).chain(spec.plans.iter().filter(is_current))
}

/// The colour of the line and of its words.
const fn tones(look: LineLook) -> (ColourRole, ColourRole) {
    match look {
        LineLook::Current => (ColourRole::Plan, ColourRole::PlanInk),
        LineLook::Dashed => (ColourRole::Ink, ColourRole::Ink),
        LineLook::Dotted => (ColourRole::AltB, ColourRole::AltB),
        LineLook::DashDotted => (ColourRole::AltC, ColourRole::AltC),
        LineLook::Thin => (ColourRole::InkSoft, ColourRole::InkSoft),
    }
}

fn draw_line(scene: &mut Scene, plan: &PlanLine) {
    let sizes = scene.sizes;
    let unit = sizes.base;
    let (width, pattern) = match plan.look {
        LineLook::Current => (sizes.plan, Pattern::Solid),
        LineLook::Dashed => (unit, Pattern::Dashed { on: 4.5 * unit, off: 2.0 * unit }),
        LineLook::Dotted => (1.2 * unit, Pattern::Dotted { every: 2.5 * unit }),
        LineLook::DashDotted => (unit, Pattern::DashDotted { on: 4.5 * unit, off: 1.5 * unit, dot: unit }),
        LineLook::Thin => (0.75 * unit, Pattern::Solid),
    };
    let tone = tones(plan.look).0;
    for run in scene.runs(&plan.values) {
        match run.as_slice() {
            [only] => scene.shapes.push(Shape::Disc { centre: *only, radius: width, tone }),
            _ => scene.line(run, tone, width, pattern),
        }
    }
}

/// Labels stay off the thick line and had better stay off the others.
fn keep_off(scene: &mut Scene, plan: &PlanLine) {
    for run in scene.runs(&plan.values) {
        if plan.look == LineLook::Current {
            scene.space.add_line(run, scene.sizes.plan / 2.0 + 1.0);
        } else {
            scene.space.add_quiet_line(run, CROSS_PLAN);
        }
    }
}

/// Where a plan is in a month.
fn at(scene: &Scene, plan: &PlanLine, index: usize) -> Option<Point> {
    scene.point(index, *plan.values.get(index)?)
}

/// Where a plan is in the compared December.
fn december(scene: &Scene, spec: &ComparisonSpec, plan: &PlanLine) -> Option<Point> {
    at(scene, plan, scene.geometry.index_of(spec.december)?)
}

/// A dot of the plan on screen.
fn draw_december(scene: &mut Scene, spec: &ComparisonSpec) {
    let current = spec.plans.iter().find(|plan| plan.look == LineLook::Current);
    if let Some(centre) = current.and_then(|plan| december(scene, spec, plan)) {
        scene.dot(centre, scene.sizes.dot * 0.9, 2.0, ColourRole::Plan, ColourRole::Paper);
    }
}

/// Half the side of the square of a letter.
fn half(scene: &Scene) -> f64 {
    (scene.sizes.note * 0.67).round()
}

/// The square with its letter; filled for the plan on screen.
fn draw_letter(scene: &mut Scene, centre: Point, plan: &PlanLine) {
    let (half, (mark, ink)) = (half(scene), tones(plan.look));
    let filled = plan.look == LineLook::Current;
    let corners = |rect: Rect| {
        let Rect { left, right, top, bottom } = rect;
        vec![(left, top), (right, top), (right, bottom), (left, bottom)]
    };
    let square = |half: f64| corners(Rect::around(centre, half)).into_iter().map(|(x, y)| Point { x, y });
    scene.shapes.push(Shape::Area { points: square(half).collect(), tone: mark });
    if !filled {
        scene.shapes.push(Shape::Area { points: square(half - 1.5).collect(), tone: ColourRole::Paper });
    }
    let tone = if filled { ColourRole::Paper } else { ink };
    let letter = LabelLine::new(&plan.letter.to_string(), scene.sizes.note, true, tone);
    let Some(block) = scene.block([letter]) else { return };
    let (width, height) = (block.width, block.height);
    let rect = Rect::new(centre.x - width / 2.0, centre.y - height * 0.52, width, height);
    let texts = block.texts(&rect, Align::Left);
    scene.texts.extend(texts.into_iter().map(|text| Text { halo: false, ..text }));
}

/// Shares of the way to the compared December at which a letter may stand, the best first.
const LETTERS: [f64; 10] = [0.55, 0.4, 0.7, 0.28, 0.82, 0.47, 0.63, 0.34, 0.9, 0.18];

/// Puts the letter on its line, where it is farthest from the other lines.
fn put_letter(scene: &mut Scene, spec: &ComparisonSpec, place: usize, plan: &PlanLine) {
    let half = half(scene);
    let last = scene.geometry.index_of(spec.december).unwrap_or(scene.geometry.count.saturating_sub(1));
    let others = || spec.plans.iter().enumerate().filter(|(other, _)| *other != place);
    let spot = |(rank, share): (usize, &f64)| {
        let index = (share * last as f64).round() as usize;
        let centre = at(scene, plan, index)?;
        let nearest = others()
            .filter_map(|(_, other)| Some((at(scene, other, index)?.y - centre.y).abs()))
            .fold(f64::INFINITY, f64::min);
        let crowded = (2.5 * half - nearest).max(0.0) * 4.0;
        Some(Spot::new(Rect::around(centre, half), Align::Middle, rank as f64 + crowded))
    };
    let spots: Vec<Spot> = LETTERS.iter().enumerate().filter_map(spot).collect();
    if let Some(spot) = scene.space.place(&spots) {
        let rect = spot.rect;
        let (x, y) = (f64::midpoint(rect.left, rect.right), f64::midpoint(rect.top, rect.bottom));
        draw_letter(scene, Point { x, y }, plan);
    }
}

/// Words on one line, each with its own weight.
struct Inline {
    words: Vec<LabelBox>,
    gap: f64,
    width: f64,
    height: f64,
}

impl Inline {
    fn new(scene: &Scene, words: impl IntoIterator<Item = LabelLine>) -> Self {
        let words: Vec<LabelBox> = words.into_iter().filter_map(|word| scene.block([word])).collect();
        let gap = scene.sizes.note * 0.35;
        let width = words.iter().map(|word| word.width + gap).sum::<f64>() - gap;
        let height = words.iter().map(|word| word.height).fold(0.0, f64::max);
        Self { words, gap, width: width.max(0.0), height }
    }

    /// Writes the words from the left edge of `rect`, in the middle of its height.
    fn write(self, scene: &mut Scene, rect: &Rect) {
        let mut left = rect.left;
        for word in self.words {
            let (width, height) = (word.width, word.height);
            let top = f64::midpoint(rect.top, rect.bottom) - height / 2.0;
            scene.texts.extend(word.texts(&Rect::new(left, top, width, height), Align::Left));
            left += width + self.gap;
        }
    }
}

/// The letter and what stands behind it.
fn name_forms(scene: &Scene, plan: &PlanLine) -> [Inline; 2] {
    let size = scene.sizes.label;
    let tone = tones(plan.look).1;
    let value = || LabelLine::new(&plan.value, size, true, tone);
    [
        Inline::new(scene, [LabelLine::new(&plan.name, size, false, tone), value()]),
        Inline::new(scene, [value()]),
    ]
}

/// The names at the compared December, from the top of the picture down, with lines to their dots.
fn put_names(scene: &mut Scene, spec: &ComparisonSpec) {
    let placed = |plan| Some((plan, december(scene, spec, plan)?));
    let mut plans: Vec<(&PlanLine, Point)> = spec.plans.iter().filter_map(placed).collect();
    sort_by_number(&mut plans, |(_, at)| at.y);
    let mut taken: Vec<Rect> = Vec::new();
    for (plan, dot) in plans {
        for words in name_forms(scene, plan) {
            let spots = name_spots(scene, &words, dot, &taken);
            let Some(spot) = scene.space.place(&spots) else { continue };
            draw_name(scene, plan, words, spot.rect, dot);
            taken.push(spot.rect);
            break;
        }
    }
}

/// From the dot to the nearer side of a name.
fn lead(scene: &Scene, rect: &Rect, dot: Point) -> [Point; 2] {
    let is_right = rect.left > dot.x;
    let off = if is_right { scene.sizes.dot } else { -scene.sizes.dot };
    let end = if is_right { rect.left - 2.0 } else { rect.right + 2.0 };
    let y = f64::midpoint(rect.top, rect.bottom);
    let points = [Point { x: dot.x + off, y: dot.y }, Point { x: end, y }];
    if is_right { points } else { [points[1], points[0]] }
}

/// Beside the December: on its right or its left, at the height of the dot or as near to it as can be. The line to the
/// dot runs through no other name.
fn name_spots(scene: &Scene, words: &Inline, dot: Point, taken: &[Rect]) -> Vec<Spot> {
    let note = scene.sizes.note;
    let side = 2.0 * half(scene);
    let (width, height) = (side + words.gap + words.width, side.max(words.height) + 2.0);
    let columns = [(dot.x + 2.6 * note, 0.0), (dot.x + 1.2 * note, 6.0), (dot.x - 2.6 * note - width, 14.0)];
    let steps = (scene.geometry.plot.height() / 4.0).min(120.0) as i32;
    let spots = (0..=steps).flat_map(|step| {
        let away = f64::from((step + 1) / 2) * 4.0;
        let down = if step % 2 == 0 { away } else { -away };
        columns.map(|(left, cost)| {
            let rect = Rect::new(left, dot.y + down - height / 2.0, width, height);
            Spot::new(rect, Align::Left, away + cost)
        })
    });
    let is_clear = |spot: &Spot| {
        let lead = lead(scene, &spot.rect, dot);
        !taken.iter().any(|other| crosses(&lead, other))
    };
    spots.filter(is_clear).collect()
}

fn draw_name(scene: &mut Scene, plan: &PlanLine, words: Inline, rect: Rect, dot: Point) {
    let half = half(scene);
    let lead = lead(scene, &rect, dot).to_vec();
    scene.line(lead.clone(), ColourRole::Edge, scene.sizes.lead, Pattern::Solid);
    scene.space.add_line(lead, 1.0);
    let centre = Point { x: rect.left + half, y: f64::midpoint(rect.top, rect.bottom) };
    draw_letter(scene, centre, plan);
    let rest = Rect { left: rect.left + 2.0 * half + words.gap, ..rect };
    words.write(scene, &rest);
}

//! Targets, the start and what is left after a funding ends: bars, dots and the missing piece between.

use super::scene::{Scene, known};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::spec::{CountMark, TargetMark};
use crate::model::Month;

/// A target as it stands on the picture.
pub(super) struct PlacedTarget<'a> {
    pub target: &'a TargetMark,
    /// The black bar.
    pub bar: Rect,
    /// The plan in that month.
    pub dot: Option<Point>,
    /// The vertical line from the bar to the plan.
    pub missing: Option<Rect>,
}

/// Draws bars, missing pieces and dots, and keeps labels off them.
pub(super) fn draw<'a>(scene: &mut Scene<'a>) -> Vec<PlacedTarget<'a>> {
    let goals: Vec<PlacedTarget> =
        scene.spec.targets.iter().filter_map(|target| goal(scene, target)).collect();
    for goal in &goals {
        draw_bar(scene, goal);
    }
    for goal in &goals {
        if let Some(dot) = goal.dot {
            draw_dot(scene, dot, goal.target.reached);
        }
    }
    draw_others(scene);
    goals
}

fn goal<'a>(scene: &Scene, target: &'a TargetMark) -> Option<PlacedTarget<'a>> {
    let sizes = &scene.sizes;
    let index = scene.geometry.index_of(target.month)?;
    let at = scene.point(index, target.percent)?;
    let plot = scene.geometry.plot.grown(sizes.dot + 1.0);
    let bar = Rect {
        left: (at.x - sizes.target_half).max(plot.left),
        right: (at.x + sizes.target_half).min(plot.right),
        top: at.y - sizes.target / 2.0,
        bottom: at.y + sizes.target / 2.0,
    };
    let dot = target.projected.and_then(|percent| scene.point(index, percent));
    let missing = dot.filter(|_| !target.reached).and_then(|dot| missing(scene, at, dot));
    Some(PlacedTarget { target, bar, dot, missing })
}

/// The line from the target down to the plan, where there is room for one.
fn missing(scene: &Scene, target: Point, plan: Point) -> Option<Rect> {
    let sizes = &scene.sizes;
    let from = target.y + sizes.target / 2.0 + sizes.short;
    let to = plan.y - sizes.dot - sizes.dot_ring / 2.0 - 1.0;
    (to > from).then_some(Rect { left: target.x, right: target.x, top: from, bottom: to })
}

fn draw_bar(scene: &mut Scene, goal: &PlacedTarget) {
    let y = f64::midpoint(goal.bar.top, goal.bar.bottom);
    scene.rule((goal.bar.left, y), (goal.bar.right, y), ColourRole::Ink, scene.sizes.target);
    scene.space.add_mark(goal.bar.grown(1.0));
    if let Some(line) = goal.missing {
        scene.rule((line.left, line.top), (line.left, line.bottom), ColourRole::Short, scene.sizes.short);
        scene.space.add_mark(line.grown(scene.sizes.short));
    }
}

fn draw_dot(scene: &mut Scene, at: Point, reached: bool) {
    scene.space.add_dot(at);
    let (radius, ring) = (scene.sizes.dot, scene.sizes.dot_ring);
    if reached {
        scene.dot(at, radius, ring * 0.8, ColourRole::Plan, ColourRole::Paper);
    } else {
        scene.dot(at, radius, ring, ColourRole::Paper, ColourRole::Short);
    }
}

/// What was counted, the start first, and the months after a funding ends.
fn draw_others(scene: &mut Scene) {
    let counted = scene.spec.counts.iter().filter_map(|count| count_point(scene, count));
    for at in start_point(scene).into_iter().chain(counted).collect::<Vec<_>>() {
        if !scene.is_spark() {
            let (radius, ring) = (scene.sizes.dot * 0.9, scene.sizes.dot_ring * 0.8);
            scene.dot(at, radius, ring, ColourRole::Ink, ColourRole::Paper);
        }
    }
    let after = scene.spec.cliffs.iter().map(|cliff| cliff_point(scene, cliff.month, cliff.after));
    for at in after.collect::<Vec<_>>().into_iter().flatten() {
        if !scene.is_spark() {
            draw_dot(scene, at, false);
        }
    }
}

/// Where the reported coverage is.
pub(super) fn start_point(scene: &Scene) -> Option<Point> {
    let start = scene.spec.start.as_ref()?;
    scene.point(0, known(start.percent)?)
}

/// Where a count is; `None` when its month is not on the axis.
pub(super) fn count_point(scene: &Scene, count: &CountMark) -> Option<Point> {
    scene.point(scene.geometry.index_of(count.month)?, count.percent)
}

/// Where the plan is in the first month without the money.
pub(super) fn cliff_point(scene: &Scene, month: Month, after: Option<f64>) -> Option<Point> {
    scene.point(scene.geometry.index_of(month)?, after?)
}

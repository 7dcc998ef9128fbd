//! Labels of the targets: what they are, how far the plan is from them. Each on the best spot that is still
//! free, in a shorter form where there is no room for the full one.

use super::block::{Distances, LabelBox, LabelLine, Placement, Side, spots};
use super::free_space::Spot;
use super::goals::PlacedTarget;
use super::scene::Scene;
use crate::chart::palette::ColourRole;
use crate::chart::scale::Rect;

/// Beside a dot under the plan's rising line: right and below first.
const AT_DOT: [Placement; 9] = [
    Placement(Side::Right, 1.0, 0.0),
    Placement(Side::Right, 0.5, 1.0),
    Placement(Side::Below, 1.0, 2.0),
    Placement(Side::Below, 0.5, 3.0),
    Placement(Side::Left, 1.0, 4.0),
    Placement(Side::Below, 0.0, 4.0),
    Placement(Side::Left, 0.0, 6.0),
    Placement(Side::Above, 0.0, 6.0),
    Placement(Side::Above, 1.0, 8.0),
];
/// Over a reached target: above the plan's line, to the left of its dot first.
const OVER_DOT: [Placement; 9] = [
    Placement(Side::Above, 0.0, 0.0),
    Placement(Side::Above, 0.5, 1.0),
    Placement(Side::Above, 1.0, 2.0),
    Placement(Side::Left, 0.0, 3.0),
    Placement(Side::Right, 0.0, 6.0),
    Placement(Side::Below, 1.0, 10.0),
    Placement(Side::Right, 1.0, 10.0),
    Placement(Side::Below, 0.5, 11.0),
    Placement(Side::Below, 0.0, 12.0),
];
/// Over a target's bar, near or far.
const OVER_BAR: [Placement; 5] = [
    Placement(Side::Above, 0.5, 0.0),
    Placement(Side::Above, 1.0, 1.0),
    Placement(Side::Above, 0.75, 1.0),
    Placement(Side::Above, 0.25, 1.0),
    Placement(Side::Above, 0.0, 1.0),
];
/// Beside a target's bar or under it.
const BESIDE_BAR: [Placement; 6] = [
    Placement(Side::Right, 0.5, 10.0),
    Placement(Side::Right, 0.25, 11.0),
    Placement(Side::Right, 0.0, 12.0),
    Placement(Side::Left, 0.5, 14.0),
    Placement(Side::Below, 0.5, 30.0),
    Placement(Side::Below, 1.0, 32.0),
];
/// Beside the line of what is missing.
const AT_MISSING: [Placement; 10] = [
    Placement(Side::Right, 0.5, 0.0),
    Placement(Side::Right, 0.35, 1.0),
    Placement(Side::Right, 0.65, 1.0),
    Placement(Side::Right, 0.2, 2.0),
    Placement(Side::Right, 0.8, 2.0),
    Placement(Side::Left, 0.5, 3.0),
    Placement(Side::Left, 0.2, 4.0),
    Placement(Side::Left, 0.8, 4.0),
    Placement(Side::Right, 0.0, 4.0),
    Placement(Side::Right, 1.0, 4.0),
];
/// Labels of the targets and what is missing or over; on the projector the outcome has the first choice.
pub(super) fn draw(scene: &mut Scene, goals: &[PlacedTarget]) {
    let steps: &[fn(&mut Scene, &PlacedTarget)] = match (scene.is_spark(), scene.is_projected()) {
        (true, _) => &[label_target],
        (_, true) => &[label_outcome, label_target],
        _ => &[label_target, label_missing, label_value],
    };
    for step in steps {
        for goal in goals {
            step(scene, goal);
        }
    }
}

/// The forms of a target's label, the fullest first.
fn target_forms(scene: &Scene, goal: &PlacedTarget) -> Vec<Option<LabelBox>> {
    let (sizes, target) = (&scene.sizes, goal.target);
    let strong = |text: &str| LabelLine::new(text, sizes.label, true, ColourRole::Ink);
    let quiet = |text: &str| LabelLine::new(text, sizes.note, false, ColourRole::InkSoft);
    let outcome = || LabelLine::new(&target.outcome, sizes.label, true, ColourRole::OkInk);
    if scene.is_spark() {
        return vec![scene.block([quiet(&target.figure)])];
    }
    let brief = [scene.block([strong(&target.line)]), scene.block([strong(&target.figure)])];
    let full = match (scene.is_projected(), target.reached) {
        (true, _) => None,
        (false, true) => scene.block([strong(&target.line), outcome()]),
        (false, false) => scene.block([strong(&target.title), quiet(&target.detail)]),
    };
    [full].into_iter().chain(brief).collect()
}

fn label_target(scene: &mut Scene, goal: &PlacedTarget) {
    for block in target_forms(scene, goal).into_iter().flatten() {
        let spots = target_spots(scene, goal, &block);
        let Some(placed) = scene.put(block, &spots) else { continue };
        scene.targets.push((goal.target.place, placed.rect));
        if let Some(lead) = placed.lead {
            scene.rule((lead.left, lead.top), (lead.left, lead.bottom), ColourRole::Edge, scene.sizes.lead);
            scene.space.add_mark(lead.grown(1.0));
        }
        return;
    }
}

/// A reached target and the dot on it are labelled together. Otherwise the label is at the bar, or farther up
/// with a lead line.
fn target_spots(scene: &Scene, goal: &PlacedTarget, block: &LabelBox) -> Vec<Spot> {
    let reached = goal.dot.filter(|_| goal.target.reached).map(|dot| scene.dot_rect(dot));
    let with_dot = reached.map(|dot| dot.joined(Rect { left: dot.left, right: dot.right, ..goal.bar }));
    match with_dot {
        Some(both) if !scene.is_projected() => spots(&both, block, &OVER_DOT, scene.near(3.0, 1.0)),
        Some(both) => {
            let over = spots(&both, block, &OVER_BAR, scene.near(3.0, 1.0));
            over.into_iter().chain(beside_bar(scene, goal, block)).collect()
        }
        None => led_spots(scene, goal, block).chain(beside_bar(scene, goal, block)).collect(),
    }
}

fn beside_bar(scene: &Scene, goal: &PlacedTarget, block: &LabelBox) -> Vec<Spot> {
    spots(&goal.bar, block, &BESIDE_BAR, scene.near(1.0, 1.0))
}

/// Over a bar, up to the top of the picture; a label that is not close gets a lead line.
fn led_spots(scene: &Scene, goal: &PlacedTarget, block: &LabelBox) -> impl Iterator<Item = Spot> {
    let x = f64::midpoint(goal.bar.left, goal.bar.right);
    let (halo, close) = (scene.sizes.halo, scene.sizes.gap * 2.0);
    let far = Distances { to: scene.height, step: scene.sizes.note / 2.0, ..scene.near(0.0, 0.25) };
    let bottom = goal.bar.top;
    spots(&goal.bar, block, &OVER_BAR, far).into_iter().map(move |spot| {
        let lead = Rect { left: x, right: x, top: spot.rect.bottom + halo, bottom };
        Spot { lead: (lead.height() > close).then_some(lead), ..spot }
    })
}

/// The whole outcome beside the dot, large where the target is reached.
fn label_outcome(scene: &mut Scene, goal: &PlacedTarget) {
    let (target, sizes) = (goal.target, scene.sizes);
    let Some(dot) = goal.dot.map(|dot| scene.dot_rect(dot)) else { return };
    let (size, tone, placements): (f64, ColourRole, &[Placement]) = if target.reached {
        (sizes.big, ColourRole::OkInk, &OVER_DOT)
    } else {
        (sizes.label, ColourRole::ShortInk, &AT_DOT)
    };
    let words = LabelLine::new(&target.outcome, size, true, tone);
    scene.put_beside(&dot, words, placements, scene.near(4.0, 1.0));
}

/// What is missing, on its line.
fn label_missing(scene: &mut Scene, goal: &PlacedTarget) {
    let Some(dot) = goal.dot.filter(|_| !goal.target.reached) else { return };
    let words = LabelLine::new(&goal.target.verdict, scene.sizes.label, true, ColourRole::ShortInk);
    let mark = goal.missing.unwrap_or_else(|| scene.dot_rect(dot).joined(goal.bar));
    let placed = scene.put_beside(&mark, words, &AT_MISSING, scene.near(6.0, 0.5));
    scene.targets.extend(placed.map(|rect| (goal.target.place, rect)));
}

/// The projected coverage where it misses the target; where it reaches it, the target's label has it.
fn label_value(scene: &mut Scene, goal: &PlacedTarget) {
    let Some(dot) = goal.dot.filter(|_| !goal.target.reached) else { return };
    let words = LabelLine::new(&goal.target.value, scene.sizes.label, false, ColourRole::PlanInk);
    let placed = scene.put_beside(&scene.dot_rect(dot), words, &AT_DOT, scene.near(1.2, 1.0));
    scene.targets.extend(placed.map(|rect| (goal.target.place, rect)));
}

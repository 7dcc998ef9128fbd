//! Labels that may be left out where there is no room: ends of funding, today, the start, the line before the last
//! change, the band.

use super::block::{LabelBox, LabelLine, Placement, Side, spots};
use super::free_space::{Align, Spot, crosses};
use super::goals::{cliff_point, count_point, start_point};
use super::lines::{cliff_x, discount_bar, today_x};
use super::scene::Scene;
use crate::chart::palette::ColourRole;
use crate::chart::scale::Rect;
use crate::chart::spec::{Cliff, CountMark, Series, SeriesKind};

/// Beside the dot after a funding ended: on its side of the dotted line.
const AFTER: [Placement; 7] = [
    Placement(Side::Right, 1.0, 0.0),
    Placement(Side::Below, 1.0, 0.0),
    Placement(Side::Below, 1.2, 1.0),
    Placement(Side::Right, 0.5, 1.0),
    Placement(Side::Below, 0.7, 2.0),
    Placement(Side::Below, 0.5, 4.0),
    Placement(Side::Left, 1.0, 20.0),
];
/// At the start, where lines begin on the right.
const AT_START: [Placement; 4] = [
    Placement(Side::Below, 1.0, 0.0),
    Placement(Side::Below, 0.5, 2.0),
    Placement(Side::Right, 1.0, 3.0),
    Placement(Side::Above, 1.0, 6.0),
];
/// At the last count, where dots are on the left and a line begins on the right.
const AT_COUNT: [Placement; 6] = [
    Placement(Side::Below, 0.5, 0.0),
    Placement(Side::Below, 0.0, 1.0),
    Placement(Side::Below, 1.0, 2.0),
    Placement(Side::Above, 0.0, 3.0),
    Placement(Side::Above, 0.5, 4.0),
    Placement(Side::Right, 0.5, 6.0),
];
/// On a bar on the axis.
const ON_AXIS: [Placement; 5] = [
    Placement(Side::Above, 0.0, 0.0),
    Placement(Side::Above, 0.25, 1.0),
    Placement(Side::Above, 0.5, 1.0),
    Placement(Side::Above, 0.75, 2.0),
    Placement(Side::Above, 1.0, 2.0),
];
/// Along a line.
const ALONG: [Placement; 6] = [
    Placement(Side::Below, 1.0, 0.0),
    Placement(Side::Below, 0.5, 1.0),
    Placement(Side::Below, 0.0, 2.0),
    Placement(Side::Above, 0.0, 2.0),
    Placement(Side::Above, 0.5, 3.0),
    Placement(Side::Above, 1.0, 4.0),
];

/// Between the words about the band and all others, in sizes of its letters.
const APART: f64 = 0.5;

/// Writes them, the most important first; the spark has none.
pub(super) fn draw(scene: &mut Scene) {
    if scene.is_spark() {
        return;
    }
    // The room knows the number of today: on the stage it comes before what the plan does later.
    if scene.is_projected() {
        label_start(scene);
    }
    for cliff in &scene.spec.cliffs {
        label_after(scene, cliff);
        label_cliff(scene, cliff);
    }
    for count in &scene.spec.counts {
        label_count(scene, count);
    }
    label_today(scene);
    label_discount(scene);
    if !scene.is_projected() {
        label_start(scene);
    }
    for series in scene.spec.series.iter().filter(|series| series.kind == SeriesKind::Before) {
        label_along(scene, series, ColourRole::InkSoft);
    }
    label_band(scene);
}

fn label_cliff(scene: &mut Scene, cliff: &Cliff) {
    let sizes = scene.sizes;
    let Some(x) = cliff_x(scene, cliff.month) else { return };
    let title = LabelLine::new(&cliff.title, sizes.label, true, ColourRole::ShortInk);
    let detail = LabelLine::new(&cliff.detail, sizes.note, false, ColourRole::InkSoft);
    let full = if scene.is_projected() { None } else { scene.block([title.clone(), detail]) };
    let broken = scene.block(title.broken(scene.measure));
    // Between two ends, or at the edge, a word a line.
    let words = title.text.split(' ').map(|word| LabelLine { text: word.to_owned(), ..title.clone() });
    let narrow = LabelBox::new(words, scene.measure);
    let forms = [full, scene.block([title]), broken, narrow];
    let others: Vec<f64> = scene.spec.cliffs.iter().filter_map(|other| cliff_x(scene, other.month)).collect();
    for block in forms.into_iter().flatten() {
        let mut spots = spots_along(scene, &block, x);
        // Beside its own line, and not between it and another that is nearer, or across one.
        spots.retain(|spot| others.iter().all(|other| *other == x || beside(spot, x) < beside(spot, *other)));
        if scene.put(block, &spots).is_some() {
            break;
        }
    }
}

fn label_after(scene: &mut Scene, cliff: &Cliff) {
    let Some(at) = cliff_point(scene, cliff.month, cliff.after) else { return };
    let words = LabelLine::new(&cliff.after_label, scene.sizes.big, true, ColourRole::ShortInk);
    scene.put_beside(&scene.dot_rect(at), words, &AFTER, scene.near(3.0, 1.0));
}

/// Pixels between a spot and an upright line; 0 where it lies across.
fn beside(spot: &Spot, x: f64) -> f64 {
    (spot.rect.left - x).max(x - spot.rect.right).max(0.0)
}

/// From the top of a vertical line down, on its right and then on its left.
fn spots_along(scene: &Scene, block: &LabelBox, x: f64) -> Vec<Spot> {
    let (plot, sizes) = (scene.geometry.plot, &scene.sizes);
    let away = sizes.gap * 2.0;
    let rows = (plot.height() / sizes.gap).min(200.0) as usize;
    let spot = |row: usize, left: f64, align, cost: f64| {
        let down = row as f64 * sizes.gap;
        Spot::new(Rect::new(left, plot.top + down, block.width, block.height), align, cost + down)
    };
    (0..rows)
        .flat_map(|row| {
            [
                spot(row, x + away, Align::Left, 0.0),
                spot(row, x - away - block.width, Align::Right, sizes.label * 2.0),
            ]
        })
        .collect()
}

fn label_today(scene: &mut Scene) {
    let (Some(today), Some(x)) = (&scene.spec.today, today_x(scene)) else { return };
    let words = LabelLine::new(&today.label, scene.sizes.note, false, ColourRole::InkSoft);
    let Some(block) = scene.block([words]) else { return };
    let spots = spots_along(scene, &block, x);
    scene.put(block, &spots);
}

fn label_discount(scene: &mut Scene) {
    let (Some(mark), Some(bar)) = (&scene.spec.discount, discount_bar(scene)) else { return };
    let words = LabelLine::new(&mark.label, scene.sizes.note, false, ColourRole::InkSoft);
    // An end of funding often stands at its end.
    let clear = (3.0 * scene.sizes.gap).min(bar.width() / 2.0);
    let inside = Rect { left: bar.left + clear, right: bar.right - clear, ..bar };
    let forms = [scene.block([words.clone()]), scene.block(words.broken(scene.measure))];
    for block in forms.into_iter().flatten() {
        let spots = spots(&inside, &block, &ON_AXIS, scene.near(3.0, 1.0));
        if scene.put(block, &spots).is_some() {
            break;
        }
    }
}

fn label_start(scene: &mut Scene) {
    let (Some(start), Some(at)) = (&scene.spec.start, start_point(scene)) else { return };
    let words = LabelLine::new(&start.label, scene.sizes.label, true, ColourRole::Ink);
    scene.put_beside(&scene.dot_rect(at), words, &AT_START, scene.near(3.0, 1.0));
}

fn label_count(scene: &mut Scene, count: &CountMark) {
    let Some(at) = count_point(scene, count) else { return };
    let words = LabelLine::new(&count.label, scene.sizes.label, true, ColourRole::Ink);
    let forms = [scene.block([words.clone()]), scene.block(words.broken(scene.measure))];
    for block in forms.into_iter().flatten() {
        let spots = spots(&scene.dot_rect(at), &block, &AT_COUNT, scene.near(4.0, 1.0));
        if scene.put(block, &spots).is_some() {
            break;
        }
    }
}

/// Points of a series where a label may hang, the best first, each with what speaks against it.
fn hooks(scene: &Scene, values: &[f64], shares: &[f64]) -> Vec<(Rect, f64)> {
    let last = scene.geometry.count.saturating_sub(1) as f64;
    let hook = |(rank, share): (usize, &f64)| {
        let index = (share * last) as usize;
        Some((Rect::around(scene.point(index, *values.get(index)?)?, 1.0), rank as f64 * 4.0))
    };
    shares.iter().enumerate().filter_map(hook).collect()
}

fn spots_at(scene: &Scene, block: &LabelBox, hooks: &[(Rect, f64)], placements: &[Placement]) -> Vec<Spot> {
    let reach = scene.near(2.5, 0.4);
    let at = |(mark, more): &(Rect, f64)| {
        let (here, more) = (spots(mark, block, placements, reach), *more);
        here.into_iter().map(move |spot| Spot { cost: spot.cost + more, ..spot })
    };
    hooks.iter().flat_map(at).collect()
}

/// The name of a line along it, instead of at its end.
pub(super) fn label_along(scene: &mut Scene, series: &Series, tone: ColourRole) {
    let text = [series.name.as_str(), series.value.as_str()].join(" ");
    let words = LabelLine::new(text.trim(), scene.sizes.note, false, tone);
    let Some(block) = scene.block([words]) else { return };
    let hooks = hooks(scene, &series.values, &[0.4, 0.5, 0.3, 0.65, 0.8]);
    // Beside its own line, not across.
    let own = scene.runs(&series.values);
    let mut spots = spots_at(scene, &block, &hooks, &ALONG);
    spots.retain(|spot| !own.iter().any(|run| crosses(run, &spot.rect)));
    scene.put(block, &spots);
}

/// What the band is, under its lower edge or over its upper one, away from all other words: beside a figure it would seem to be
/// about that.
fn label_band(scene: &mut Scene) {
    let Some(band) = &scene.spec.band else { return };
    let words = LabelLine::new(&band.label, scene.sizes.note, false, ColourRole::InkSoft);
    let (under, over) = ALONG.split_at(3);
    let shares = [1.0, 0.9, 0.8, 0.65, 0.5, 0.35, 0.2];
    let forms = [scene.block([words.clone()]), scene.block(words.broken(scene.measure))];
    for block in forms.into_iter().flatten() {
        for (edge, placements) in [(&band.low, under), (&band.high, over)] {
            let mut spots = spots_at(scene, &block, &hooks(scene, edge, &shares), placements);
            spots.retain(|spot| scene.space.is_apart(&spot.rect, scene.sizes.note * APART));
            if scene.put(block.clone(), &spots).is_some() {
                return;
            }
        }
    }
}

//! The ends of the lines: each ends in its letter and its value.

use super::{Inline, tones};
use crate::chart::comparison::{ComparisonSpec, PlanLine};
use crate::chart::layout::block::LabelLine;
use crate::chart::layout::scene::{Scene, known};
use crate::chart::scale::{Point, Rect};
use crate::order::sort_by_number;

/// The letters and values at the ends of the lines, in the margin on the right.
pub(super) struct PlanEnds<'a> {
    ends: Vec<(&'a PlanLine, Inline)>,
    pub margin: f64,
}

impl<'a> PlanEnds<'a> {
    pub fn new(scene: &Scene, spec: &'a ComparisonSpec) -> Self {
        let size = scene.sizes.note;
        let words = |plan: &PlanLine| {
            let tone = tones(plan.look).1;
            let letter = LabelLine::new(&plan.letter.to_string(), size, true, tone);
            Inline::new(scene, [letter, LabelLine::new(&plan.end, size, false, tone)])
        };
        let ends: Vec<_> = spec.plans.iter().map(|plan| (plan, words(plan))).collect();
        let widest = ends.iter().map(|(_, words)| words.width).fold(0.0, f64::max);
        Self { ends, margin: widest + scene.sizes.dot + scene.sizes.gap + 2.0 }
    }

    pub fn draw(self, scene: &mut Scene) {
        let plot = scene.geometry.plot;
        let left = plot.right + scene.sizes.dot + 1.0;
        let end = |(plan, words): (&'a PlanLine, Inline)| {
            let mut values = plan.values.iter().take(scene.geometry.count).enumerate();
            let (index, value) = values.rfind(|(_, value)| known(**value).is_some())?;
            Some((words, scene.point(index, *value)?))
        };
        let mut ends: Vec<(Inline, Point)> = self.ends.into_iter().filter_map(end).collect();
        sort_by_number(&mut ends, |(_, at)| at.y);
        let pitch = ends.iter().map(|(words, _)| words.height).fold(0.0, f64::max) * 1.1;
        let wanted: Vec<f64> = ends.iter().map(|(_, at)| at.y).collect();
        let places = spread(&wanted, pitch, (plot.top, plot.bottom));
        for ((words, _), middle) in ends.into_iter().zip(places) {
            let rect = Rect::new(left, middle - words.height / 2.0, words.width, words.height);
            if scene.space.take(rect) {
                words.write(scene, &rect);
            }
        }
    }
}

/// `wanted`, ascending, moved as little as keeps them `pitch` apart and inside the bounds as far as these have room.
fn spread(wanted: &[f64], pitch: f64, (low, high): (f64, f64)) -> Vec<f64> {
    // Neighbours that would touch form a group around the middle of what its members want.
    let mut groups: Vec<(f64, usize)> = Vec::new();
    let first = |(middle, count): (f64, usize)| middle - pitch * (count as f64 - 1.0) / 2.0;
    for place in wanted {
        let mut group = (*place, 1);
        while let Some(before) = groups.last().copied() {
            if first(before) + pitch * before.1 as f64 <= first(group) {
                break;
            }
            let count = before.1 + group.1;
            let middle = (before.0 * before.1 as f64 + group.0 * group.1 as f64) / count as f64;
            group = (middle, count);
            groups.pop();
        }
        groups.push(group);
    }
    let mut places: Vec<f64> = Vec::with_capacity(wanted.len());
    for group in groups {
        places.extend((0..group.1).map(|number| first(group) + pitch * number as f64));
    }
    // Those that leave the bounds push the others back.
    let mut most = high - pitch / 2.0;
    for place in places.iter_mut().rev() {
        *place = place.min(most);
        most = *place - pitch;
    }
    let mut least = low + pitch / 2.0;
    for place in &mut places {
        *place = place.max(least);
        least = *place + pitch;
    }
    places
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_has_room_stays_where_it_is() {
        assert_eq!(spread(&[10.0, 40.0, 90.0], 12.0, (0.0, 100.0)), [10.0, 40.0, 90.0]);
        assert_eq!(spread(&[50.0, 50.0], 12.0, (0.0, 100.0)), [44.0, 56.0]);
        assert_eq!(spread(&[99.0, 99.0], 12.0, (0.0, 100.0)), [82.0, 94.0]);
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn ends_keep_apart_in_their_order(mut wanted in proptest::collection::vec(0.0..200.0f64, 0..5)) {
            wanted.sort_by(f64::total_cmp);
            let places = spread(&wanted, 14.0, (0.0, 200.0));
            prop_assert_eq!(places.len(), wanted.len());
            prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 14.0 - 1e-9));
            prop_assert!(places.iter().all(|place| (7.0 - 1e-9..=193.0 + 1e-9).contains(place)));
        }
    }
}

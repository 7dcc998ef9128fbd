//! Differential evolution (Storn and Price 1997) over the levers, with Deb's rules (2000) for what is not allowed: the search
//! where a pool fills up, a coverage must last or a ceiling binds, and levers are exchanged at no fixed ratio. Three and more
//! of them move at once, as far as the points found so far lie apart.
//!
//! It claims nothing about what it has not seen. Its points come from a fixed sequence: the same question has the same
//! answer.

use super::planes::FreeLever;
use crate::order::sort_by_number;

/// Points of a population: so many, and so many more for each lever.
const POINTS: (usize, usize) = (24, 8);
/// Of the points that are spread at first, the share of levers at an end of their range.
const AT_AN_END: f64 = 0.3;
/// How often a point moves from the best one rather than from any.
const FROM_THE_BEST: f64 = 0.4;
/// Least and most of what a difference is multiplied by, and of the share of levers that move.
const FACTOR: (f64, f64) = (0.3, 1.0);
const CROSSED: (f64, f64) = (0.2, 1.0);

/// Points lie apart where some lever differs by this share of its range.
const APART: f64 = 0.2;

/// What a point is worth.
#[derive(Clone, Copy, Debug)]
pub(super) struct Worth {
    /// How far it is from being allowed; 0 where it is.
    pub lacks: f64,
    /// What is to be small.
    pub price: f64,
}

impl Worth {
    /// Whether it is better: whatever is allowed beats what is not.
    pub fn beats(self, other: Self) -> bool {
        if self.lacks > 0.0 || other.lacks > 0.0 {
            self.lacks < other.lacks
        } else {
            self.price < other.price
        }
    }
}

/// Asks what values of all levers are worth.
type Ask<'a> = &'a mut dyn FnMut(&[f64]) -> Worth;

/// Values of all levers and what they are worth.
type Individual = (Vec<f64>, Worth);

/// Points on their way.
pub(super) struct Population {
    axes: Vec<FreeLever>,
    points: Vec<Individual>,
    chance: Chance,
}

impl Population {
    /// Points spread over what `axes` can take, all other levers as in the first of `starts`, which all belong to it.
    pub fn new(axes: Vec<FreeLever>, starts: &[Vec<f64>], ask: Ask) -> Self {
        let mut chance = Chance(0x5eed);
        let mut points: Vec<Individual> = starts.iter().map(|start| (start.clone(), ask(start))).collect();
        let first = starts.first().cloned().unwrap_or_default();
        while points.len() < POINTS.0 + POINTS.1 * axes.len() {
            let mut values = first.clone();
            for (place, (least, most)) in &axes {
                let at_an_end = chance.share() < AT_AN_END;
                let share = if at_an_end { libm::round(chance.share()) } else { chance.share() };
                if let Some(slot) = values.get_mut(*place) {
                    *slot = at_share(share, (*least, *most));
                }
            }
            let worth = ask(&values);
            points.push((values, worth));
        }
        Self { axes, points, chance }
    }

    /// The best point.
    pub fn best(&self) -> Option<&Individual> {
        self.points.iter().reduce(|best, point| if point.1.beats(best.1) { point } else { best })
    }

    /// The best points that are allowed and lie apart, so many at most.
    pub fn apart(&self, count: usize) -> Vec<Vec<f64>> {
        let mut points: Vec<&Individual> = self.points.iter().filter(|point| point.1.lacks <= 0.0).collect();
        sort_by_number(&mut points, |point| point.1.price);
        let is_near = |one: &[f64], other: &[f64]| {
            self.axes.iter().all(|(place, (least, most))| {
                let of = |values: &[f64]| values.get(*place).copied().unwrap_or(*least);
                (of(one) - of(other)).abs() < APART * (most - least)
            })
        };
        let mut apart: Vec<Vec<f64>> = Vec::new();
        for point in points {
            if apart.len() < count && !apart.iter().any(|other| is_near(other, &point.0)) {
                apart.push(point.0.clone());
            }
        }
        apart
    }

    /// Takes in a point, for the worst one.
    pub fn take_in(&mut self, values: Vec<f64>, worth: Worth) {
        let worst =
            self.points.iter_mut().reduce(|worst, point| if worst.1.beats(point.1) { point } else { worst });
        if let Some(worst) = worst {
            *worst = (values, worth);
        }
    }

    /// How many questions a generation asks.
    pub fn len(&self) -> usize {
        self.points.len()
    }

    /// One generation: each point gives way to one made of others where that is no worse.
    pub fn go_on(&mut self, ask: Ask) {
        let Some(mut best) = self.best().cloned() else { return };
        for place in 0..self.points.len() {
            let Some(mut values) = self.points.get(place).map(|point| point.0.clone()) else { continue };
            self.cross(&mut values, &best.0);
            let worth = ask(&values);
            let Some(point) = self.points.get_mut(place) else { continue };
            if point.1.beats(worth) {
                continue;
            }
            if worth.beats(best.1) {
                best = (values.clone(), worth);
            }
            *point = (values, worth);
        }
    }

    /// Replaces some of `values` by a point moved along the difference of two others.
    fn cross(&mut self, values: &mut [f64], best: &[f64]) {
        let count = self.points.len();
        let (one, other, third) =
            (self.chance.place(count), self.chance.place(count), self.chance.place(count));
        let from_best = self.chance.share() < FROM_THE_BEST;
        let factor = self.chance.between(FACTOR);
        let crossed = self.chance.between(CROSSED);
        let always = self.chance.place(self.axes.len());
        for (axis, (place, range)) in self.axes.iter().enumerate() {
            if axis != always && self.chance.share() >= crossed {
                continue;
            }
            let of = |point: usize| self.points.get(point).and_then(|point| point.0.get(*place)).copied();
            let from = if from_best { best.get(*place).copied() } else { of(one) };
            let (Some(from), Some(ahead), Some(behind)) = (from, of(other), of(third)) else { continue };
            let Some(slot) = values.get_mut(*place) else { continue };
            *slot = self.chance.inside(from + factor * (ahead - behind), *slot, *range);
        }
    }
}

fn at_share(share: f64, (least, most): (f64, f64)) -> f64 {
    if share >= 1.0 { most } else { least + share * (most - least) }
}

/// A fixed sequence of bits: SplitMix64 (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below 1.
    fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn between(&mut self, (low, high): (f64, f64)) -> f64 {
        low + (high - low) * self.share()
    }

    /// Below `count`, 0 where there is nothing to choose from.
    fn place(&mut self, count: usize) -> usize {
        (self.share() * count as f64) as usize
    }

    /// `value` within its range; beyond an end it is at that end or on the way there from where it `was`.
    fn inside(&mut self, value: f64, was: f64, (least, most): (f64, f64)) -> f64 {
        let end = if value < least { least } else { most };
        if least <= value && value <= most {
            value
        } else if self.share() < 0.5 {
            end
        } else {
            (was + self.share() * (end - was)).clamp(least, most)
        }
    }
}

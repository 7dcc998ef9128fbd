//! The cloud of plans that the best lie at the edge of.

use super::TimingSearch;
use crate::model::Percent;

/// Points of a cloud.
const CLOUD: usize = 1500;
/// Fractions of square roots of primes: no two of them share a period.
const PACES: [f64; 6] =
    [0.414_213_562, 0.732_050_808, 0.236_067_977, 0.645_751_311, 0.316_624_790, 0.605_551_275];

/// Plans with all kinds of dates, and what they give: every combination, or some spread evenly over all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimingCloud {
    /// December, the worst month and the mean of the year, percent.
    pub points: Vec<(Percent, Percent, Percent)>,
    /// Combinations there are.
    pub of: f64,
}

impl TimingSearch {
    /// The cloud that the plans of the answer lie at the edge of: at most 1,500 runs.
    pub fn cloud(&mut self) -> TimingCloud {
        let mut cloud = TimingCloud::default();
        while !self.add_to_cloud(&mut cloud, CLOUD) {}
        cloud
    }

    /// Adds at most `count` points to `cloud`, which began empty; whether it has all of them.
    pub fn add_to_cloud(&mut self, cloud: &mut TimingCloud, count: usize) -> bool {
        cloud.of = self.combinations();
        let all = cloud.of.min(CLOUD as f64) as usize;
        let done = cloud.points.len();
        for index in done..(done + count).min(all) {
            let point = self.cloud_point(index, all);
            cloud.points.push(point);
        }
        cloud.points.len() >= all
    }

    /// The point at `index` of `all`.
    fn cloud_point(&mut self, index: usize, all: usize) -> (Percent, Percent, Percent) {
        let share = (index as f64 + 0.5) / all as f64;
        // Each programme goes through its choices at a pace of its own, so that pairs of dates do not repeat.
        let places: Vec<usize> = if self.combinations() <= CLOUD as f64 {
            self.places(index)
        } else {
            let own = self.choices.iter().zip(PACES.iter().cycle());
            own.map(|(choices, pace)| {
                let turn = index as f64 * pace + share;
                (((turn - libm::floor(turn)) * choices.len() as f64) as usize).min(choices.len() - 1)
            })
            .collect()
        };
        let measures = self.runner.run(&self.dates(&places));
        (Percent(measures.coverage), Percent(measures.lowest), Percent(measures.mean))
    }
}

//! Plans that no other beats, by two measures.

/// Points less than this apart are the same.
const SAME: f64 = 1e-9;

/// What dates give, in percentage points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Measures {
    /// December.
    pub coverage: f64,
    /// The worst month.
    pub lowest: f64,
    /// The mean of the year; decides between plans that are the same in both.
    pub mean: f64,
}

/// A combination of dates, by the place of each programme's dates among its choices.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TimedPoint {
    pub measures: Measures,
    pub places: Vec<usize>,
}

/// Points that none of the others beats, the highest December first.
#[derive(Clone, Debug, Default)]
pub(super) struct Front {
    points: Vec<TimedPoint>,
}

impl Front {
    /// Adds a point and drops those that it beats; a point that is beaten, or is no better than a known one, is not added.
    pub fn add(&mut self, point: TimedPoint) {
        let new = point.measures;
        let is_known = |known: &TimedPoint| {
            let known = known.measures;
            known.covers(&new) && !(new.covers(&known) && new.mean > known.mean + SAME)
        };
        if self.points.iter().any(is_known) {
            return;
        }
        self.points.retain(|known| !new.covers(&known.measures));
        let place = self.points.partition_point(|known| known.measures.coverage > new.coverage);
        self.points.insert(place, point);
    }

    /// Whether a point may still come that is not beaten, where no point has more than `most` in either measure and all
    /// `months` together have no more than `sum`: each but December has at least the lowest.
    pub fn is_open(&self, most: Measures, (months, sum): (f64, f64)) -> bool {
        // Between two neighbours a point has more of December than the second and a better worst month than the first.
        let mut better_than = f64::NEG_INFINITY;
        let floor = |coverage: f64, lowest: f64| {
            let lowest_counts = if lowest.is_finite() { (months - 1.0) * lowest } else { f64::NEG_INFINITY };
            coverage + lowest_counts < sum + SAME
        };
        for known in &self.points {
            let known = known.measures;
            let has_room = most.coverage > known.coverage + SAME && most.lowest > better_than + SAME;
            if has_room && floor(known.coverage, better_than) {
                return true;
            }
            better_than = known.lowest;
        }
        most.lowest > better_than + SAME && floor(better_than, better_than)
    }

    pub fn into_points(self) -> Vec<TimedPoint> {
        self.points
    }
}

impl Measures {
    /// Whether it is at least as good in both measures.
    fn covers(&self, other: &Self) -> bool {
        self.coverage >= other.coverage - SAME && self.lowest >= other.lowest - SAME
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(coverage: f64, lowest: f64, mean: f64) -> TimedPoint {
        TimedPoint { measures: Measures { coverage, lowest, mean }, places: Vec::new() }
    }

    #[test]
    fn the_best_stay_and_the_mean_decides() {
        let mut front = Front::default();
        for one in [
            point(30.0, 20.0, 1.0),
            point(40.0, 10.0, 1.0),
            point(30.0, 20.0, 2.0),
            point(30.0, 19.0, 9.0),
            point(35.0, 20.0, 0.0),
            point(35.0, 20.0, 0.0),
        ] {
            front.add(one);
        }
        assert_eq!(front.points, [point(40.0, 10.0, 1.0), point(35.0, 20.0, 0.0)]);
    }

    #[test]
    fn a_branch_is_open_where_it_could_bring_something() {
        let mut front = Front::default();
        front.add(point(40.0, 10.0, 1.0));
        front.add(point(35.0, 20.0, 0.0));
        let most = |coverage, lowest| Measures { coverage, lowest, mean: 0.0 };
        let no_limit = (12.0, 1e9);
        assert!(front.is_open(most(41.0, 0.0), no_limit));
        assert!(front.is_open(most(36.0, 15.0), no_limit));
        assert!(front.is_open(most(30.0, 21.0), no_limit));
        assert!(!front.is_open(most(36.0, 10.0), no_limit));
        assert!(!front.is_open(most(35.0, 20.0), no_limit));
        assert!(
            !front.is_open(most(36.0, 15.0), (12.0, 35.0 + 11.0 * 10.0 - 1.0)),
            "the year has not as much"
        );
    }
}

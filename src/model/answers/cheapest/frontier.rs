//! The wage earners and the non-ASN staff depend on nothing but their own lever, so what they can bring is tabulated once:
//! people and rupiah node by node, and from floors between the nodes the least that any number of people can cost.

/// Months that a goal watches: December and, when it must last, the six after.
pub const WATCHED: usize = 7;

/// How much each watched month counts.
pub type Weights = [f64; WATCHED];

/// The sum of `people`, each month by its weight.
pub fn weigh(weights: &Weights, people: &[f64; WATCHED]) -> f64 {
    weights.iter().zip(people).map(|(weight, people)| weight * people).sum()
}

/// People at the end of each watched month, and rupiah.
#[derive(Clone, Copy, Debug, Default)]
pub struct PeopleAndCost {
    pub people: [f64; WATCHED],
    pub cost: f64,
}

/// What one lever brings and costs at ascending values.
#[derive(Clone, Debug, Default)]
pub struct Nodes {
    pub values: Vec<f64>,
    pub stands: Vec<PeopleAndCost>,
    /// Ends of a line below everything the lever can do between a node and the next.
    pub floors: Vec<[PeopleAndCost; 2]>,
    /// Whether a higher value never brings fewer people.
    pub is_rising: bool,
}

impl Nodes {
    /// The nodes within `least` to `most`; those around them where no node is an end.
    pub fn within(&self, (least, most): (f64, f64)) -> Self {
        let end = self.values.len().saturating_sub(1);
        let first = self.values.partition_point(|value| *value <= least).saturating_sub(1);
        let last = self.values.partition_point(|value| *value < most).clamp(first, end);
        Self {
            values: self.values.get(first..=last).unwrap_or_default().to_vec(),
            stands: self.stands.get(first..=last).unwrap_or_default().to_vec(),
            floors: self.floors.get(first..last).unwrap_or_default().to_vec(),
            is_rising: self.is_rising,
        }
    }

    /// Lays a floor from each node to the next, by their values.
    pub fn lay_floors(&mut self, floor: impl Fn((f64, f64)) -> [PeopleAndCost; 2]) {
        let steps = self.values.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
        self.floors = steps.map(floor).collect();
    }

    /// Lifts the floors to what a rising lever implies: between two nodes it brings no more than the upper one and costs
    /// no less than the lower one.
    pub fn clip_floors(&mut self) {
        if !self.is_rising {
            return;
        }
        for (floor, stands) in self.floors.iter_mut().zip(self.stands.windows(2)) {
            let [lower, upper] = stands else { continue };
            for end in floor {
                end.cost = end.cost.max(lower.cost);
                for (people, most) in end.people.iter_mut().zip(upper.people) {
                    *people = people.min(most);
                }
            }
        }
    }

    /// All costs `factor` times.
    pub fn scale_cost(&mut self, factor: f64) {
        for stand in self.stands.iter_mut().chain(self.floors.iter_mut().flatten()) {
            stand.cost *= factor;
        }
    }

    /// The first node that, with node `given` of the `other` lever, brings the `missing` people of every month.
    pub fn enough(&self, missing: &[f64], other: &Self, given: usize) -> Option<usize> {
        let given = other.stands.get(given)?;
        let short = |stand: &PeopleAndCost| {
            let brought = given.people.iter().zip(&stand.people);
            missing.iter().zip(brought).any(|(missing, (given, own))| given + own < *missing)
        };
        if !self.is_rising {
            return self.stands.iter().position(|stand| !short(stand));
        }
        Some(self.stands.partition_point(short)).filter(|node| *node < self.stands.len())
    }

    /// The first node from which on the next person, in the first month, costs more than those of `other` do a head.
    pub fn turn(&self, other: &Self) -> usize {
        let Some((from, to)) = other.stands.first().zip(other.stands.last()) else { return 0 };
        let first = |stand: &PeopleAndCost| stand.people.first().copied().unwrap_or(0.0);
        let each = (to.cost - from.cost) / (first(to) - first(from));
        let cheaper = |pair: &&[PeopleAndCost]| match pair {
            [from, to] => to.cost - from.cost < each * (first(to) - first(from)),
            _ => false,
        };
        self.stands.windows(2).take_while(cheaper).count()
    }

    /// Points (people, rupiah) of which the lower hull lies below everything the lever can do, the people of the watched
    /// months weighed.
    fn below(&self, weights: &Weights) -> Vec<(f64, f64)> {
        let point = |stand: &PeopleAndCost| (weigh(weights, &stand.people), stand.cost);
        let mut points: Vec<(f64, f64)> = if self.floors.is_empty() {
            self.stands.iter().map(point).collect()
        } else {
            self.floors.iter().flatten().map(point).collect()
        };
        // By people; as many people by rupiah.
        points.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
        // Whoever brings more for less sets the price of fewer, too.
        let mut least = f64::INFINITY;
        for point in points.iter_mut().rev() {
            least = least.min(point.1);
            point.1 = least;
        }
        points
    }
}

/// The least rupiah for which two independent levers bring a number of people: convex and rising.
#[derive(Clone, Debug, Default)]
pub struct Frontier {
    /// What the levers bring and cost at their least.
    pub people: f64,
    pub cost: f64,
    /// Rupiah a person, ascending.
    slopes: Vec<f64>,
    /// People and rupiah up to the start of each slope, and to the end of the last.
    sums: Vec<(f64, f64)>,
}

impl Frontier {
    pub fn new(levers: [&Nodes; 2], weights: &Weights) -> Self {
        let mut frontier = Self::default();
        let mut pieces: Vec<(f64, f64)> = Vec::new();
        for nodes in levers {
            let points = nodes.below(weights);
            let Some((people, cost)) = points.first() else { continue };
            frontier.people += people;
            frontier.cost += cost;
            pieces.extend(hull(&points));
        }
        let mut sum = (0.0, 0.0);
        frontier.sums.push(sum);
        pieces.sort_by(|one, other| one.0.total_cmp(&other.0));
        for (slope, people) in pieces {
            sum = (sum.0 + people, sum.1 + slope * people);
            frontier.slopes.push(slope);
            frontier.sums.push(sum);
        }
        frontier
    }

    /// People beyond the least of whom each costs less than `slope`.
    pub fn cheaper_than(&self, slope: f64) -> f64 {
        let count = self.slopes.partition_point(|piece| *piece < slope);
        self.sums.get(count).map_or(0.0, |sum| sum.0)
    }

    /// The rupiah for `people` beyond the least and what the next person costs; `None` when there are not as many, but for
    /// `rounding`: whoever leaves exactly the last of them to the frontier has subtracted on the way.
    pub fn price(&self, people: f64, rounding: f64) -> Option<(f64, f64)> {
        let most = self.sums.last().map_or(0.0, |sum| sum.0);
        let people = if people <= most + rounding { people.min(most) } else { people };
        if people <= 0.0 {
            return Some((0.0, self.slopes.first().copied().unwrap_or(0.0)));
        }
        let piece = self.sums.partition_point(|sum| sum.0 < people).checked_sub(1)?;
        let (slope, sum) = (self.slopes.get(piece)?, self.sums.get(piece)?);
        Some((sum.1 + slope * (people - sum.0), *slope))
    }
}

/// The lower hull of `points`, ascending in both, as slopes (rupiah a person, ascending) with their people.
fn hull(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut corners: Vec<(f64, f64)> = Vec::with_capacity(points.len());
    for point in points {
        while let [.., before, last] = corners.as_slice() {
            let bends_down =
                (last.1 - before.1) * (point.0 - last.0) >= (point.1 - last.1) * (last.0 - before.0);
            if !bends_down {
                break;
            }
            corners.pop();
        }
        if corners.last().is_none_or(|last| point.0 > last.0) {
            corners.push(*point);
        }
    }
    let slopes = corners.windows(2).filter_map(|pair| match pair {
        [from, to] => Some(((to.1 - from.1) / (to.0 - from.0), to.0 - from.0)),
        _ => None,
    });
    slopes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes(stands: &[(f64, f64)]) -> Nodes {
        Nodes {
            values: (0..stands.len()).map(|node| node as f64).collect(),
            stands: stands
                .iter()
                .map(|(people, cost)| PeopleAndCost { people: [*people; WATCHED], cost: *cost })
                .collect(),
            floors: Vec::new(),
            is_rising: true,
        }
    }

    const FIRST: Weights = [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];

    #[test]
    fn the_cheapest_person_comes_first() {
        let dear = nodes(&[(10.0, 5.0), (20.0, 15.0), (30.0, 45.0)]);
        let cheap = nodes(&[(0.0, 0.0), (8.0, 16.0)]);
        let frontier = Frontier::new([&dear, &cheap], &FIRST);
        assert_eq!((frontier.people, frontier.cost), (10.0, 5.0));
        assert_eq!(frontier.price(10.0, 0.0), Some((10.0, 1.0)));
        assert_eq!(frontier.price(18.0, 0.0), Some((26.0, 2.0)));
        assert_eq!(frontier.price(28.0, 0.0), Some((56.0, 3.0)));
        assert_eq!(frontier.price(28.1, 0.0), None);
        assert_eq!(frontier.price(28.0 + 1e-12, 1e-9), Some((56.0, 3.0)), "rounding is no person");
        assert_eq!(frontier.cheaper_than(2.5), 18.0);
    }

    #[test]
    fn a_node_that_brings_less_for_more_is_left_out() {
        let frontier =
            Frontier::new([&nodes(&[(0.0, 0.0), (1.0, 9.0), (2.0, 2.0)]), &nodes(&[(0.0, 0.0)])], &FIRST);
        assert_eq!(frontier.price(1.0, 0.0), Some((1.0, 1.0)));
    }
}

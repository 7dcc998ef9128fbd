//! The question as the search sees it: every lever's range, what is needed in each watched month, and what a point costs.

mod ceilings;

use std::ops::RangeInclusive;
use std::rc::Rc;

use super::floor::{staff_floor, wage_floor};
use super::frontier::{Nodes, PeopleAndCost, WATCHED};
use super::informal::{Dimension, Ranges};
use super::watch::{Watch, need};
use crate::model::answers::goal::Goal;
use crate::model::answers::lever_runner::{LeverRunner, LeverState, Spent};
use crate::model::answers::limits::{Limits, Purse, ranges};
use crate::model::{Payer, Prepared};

/// Steps into which the range of a tabulated lever is cut.
const WAGE_STEPS: usize = 128;
const STAFF_STEPS: usize = 64;

/// Everything that the search asks again and again.
pub struct CheapestProblem {
    pub runner: LeverRunner,
    pub goal: Goal,
    pub limits: Rc<Limits>,
    /// What each lever may take.
    pub ranges: Ranges,
    pub wage: Nodes,
    pub staff: Nodes,
    pub dimensions: Vec<Dimension>,
    /// For each of them who pays, and how many tranches start by the goal's December.
    tranches: Vec<(Option<Payer>, f64)>,
    /// Steps that the goal watches.
    pub watched: RangeInclusive<usize>,
    /// The step of the last count, from which the coverage is carried on.
    pub counted: Option<usize>,
    /// Wage earners, non-ASN and informal members that each watched month needs together; after a count, that many more
    /// than in its month. People.
    pub need: [f64; WATCHED],
    /// How often a point was run.
    pub runs: usize,
}

/// What a point of the informal levers brings and costs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Informal {
    /// Informal members at the end of each watched month.
    pub people: [f64; WATCHED],
    pub spent: Spent,
}

/// Places of the two tabulated levers among [`Lever::MAIN`].
pub const WAGE: usize = 0;
pub const STAFF: usize = 3;

impl CheapestProblem {
    pub fn new(runner: LeverRunner, goal: &Goal, limits: &Limits) -> Self {
        let step = |month| usize::try_from(month - runner.baseline).unwrap_or(0);
        let watched = step(goal.december())..=step(goal.until());
        let ranges: Ranges = ranges(&runner, limits, goal);
        let dimensions = runner.levers.iter().enumerate().filter(|(place, _)| ![WAGE, STAFF].contains(place));
        let dimensions: Vec<Dimension> = dimensions
            .map(|(place, state)| Dimension { place, lever: state.lever, programme: state.programme })
            .collect();
        let mut problem = Self {
            goal: *goal,
            limits: Rc::new(limits.clone()),
            tranches: dimensions
                .iter()
                .map(|one| tranches(&runner.prepared, one, *watched.start()))
                .collect(),
            dimensions,
            counted: runner.counted().map(|count| count.step),
            need: need(&runner, goal, &watched),
            watched,
            runner,
            ranges,
            wage: Nodes::default(),
            staff: Nodes::default(),
            runs: 0,
        };
        problem.freeze_idle();
        problem.tabulate();
        problem
    }

    /// Leaves levers where they are that change neither people nor money until the goal: a range of no meaning is no choice.
    fn freeze_idle(&mut self) {
        let at = |fraction: f64| -> Vec<f64> {
            self.ranges.iter().map(|(low, high)| low + fraction * (high - low)).collect()
        };
        let surroundings = [at(0.0), at(0.5), at(1.0)];
        for place in 0..self.ranges.len() {
            let Some(&(low, high)) = self.ranges.get(place) else { continue };
            let idle = surroundings.iter().all(|around| {
                let mut with = |value: f64| {
                    let mut values = around.clone();
                    if let Some(slot) = values.get_mut(place) {
                        *slot = value;
                    }
                    self.evaluate(&values)
                };
                let (few, many) = (with(low), with(high));
                few.0 == many.0 && few.1.pays_as(&many.1)
            });
            let value = self.idle_value(place, (low, high));
            if let Some(range) = self.ranges.get_mut(place).filter(|_| idle) {
                *range = (value, value);
            }
        }
    }

    /// Where an idle lever stays: where it is, but for money that a ceiling counts and nobody takes.
    fn idle_value(&self, place: usize, (low, high): (f64, f64)) -> f64 {
        let is_money = |state: &&LeverState| state.programme != usize::MAX;
        let state = self.runner.levers.get(place);
        if !self.limits.ceilings.is_empty() && state.is_some_and(|state| is_money(&state)) {
            return low;
        }
        state.map_or(low, |state| state.value.clamp(low, high))
    }

    /// Tabulates the two levers that nothing else depends on.
    fn tabulate(&mut self) {
        let all_least: Vec<f64> = self.ranges.iter().map(|range| range.0).collect();
        self.runner.set_all(&all_least);
        let range = |place: usize| self.ranges.get(place).copied().unwrap_or((0.0, 0.0));
        let (wage, staff) = (range(WAGE), range(STAFF));
        self.wage = self.nodes(WAGE, wage, WAGE_STEPS);
        self.staff = self.nodes(STAFF, staff, STAFF_STEPS);
        let (prepared, watched) = (&self.runner.prepared, self.watch());
        self.wage.lay_floors(|values| wage_floor(prepared, values, &watched));
        self.staff.lay_floors(|values| staff_floor(prepared, values, &watched));
        // More enrolment brings and costs more, unless more leave and are enrolled each month than there are, or it has
        // begun before the last count, of whose month a part is taken away.
        self.wage.is_rising &= prepared.assumptions.wage_exit_per_month + wage.1 <= 1.0;
        self.wage.clip_floors();
        self.staff.clip_floors();
    }

    fn nodes(&mut self, place: usize, (least, most): (f64, f64), steps: usize) -> Nodes {
        let steps = if most > least { steps } else { 0 };
        let mut nodes = Nodes { is_rising: true, ..Nodes::default() };
        let mut at_count = None;
        for node in 0..=steps {
            let value =
                if node == steps { most } else { least + (most - least) * (node as f64 / steps as f64) };
            self.runner.set(place, value);
            let ledger = self.run();
            nodes.values.push(value);
            let (mut stand, counted) = if place == WAGE {
                (PeopleAndCost { people: ledger.wage, cost: ledger.spent.outreach.wage.0 }, ledger.counted.0)
            } else {
                let cost = ledger.spent.cost.non_asn.0;
                (PeopleAndCost { people: self.staff_members(), cost }, self.counted_staff())
            };
            self.since_count(&mut stand.people, counted);
            nodes.is_rising &= *at_count.get_or_insert(counted) == counted;
            nodes.stands.push(stand);
        }
        nodes
    }

    /// What the bounds watch.
    pub fn watch(&self) -> Watch {
        Watch { months: self.watched.clone(), paid: *self.watched.start(), counted: self.counted }
    }

    /// Takes `counted`, the people of the last count's month, from the months after it.
    fn since_count(&self, people: &mut [f64; WATCHED], counted: f64) {
        let watch = self.watch();
        for (slot, step) in people.iter_mut().zip(self.watched.clone()) {
            if watch.is_carried(step) {
                *slot -= counted;
            }
        }
    }

    /// Non-ASN members in the month of the last count.
    fn counted_staff(&self) -> f64 {
        let details = &self.runner.prepared.details;
        self.counted.and_then(|step| details.get(step)).map_or(0.0, |detail| detail.staff.members)
    }

    fn staff_members(&self) -> [f64; WATCHED] {
        let mut people = [0.0; WATCHED];
        let months = self.runner.prepared.details.iter().skip(*self.watched.start());
        for (slot, detail) in people.iter_mut().zip(months) {
            *slot = detail.staff.members;
        }
        people
    }

    /// What the informal levers bring and cost at `values` of all levers.
    pub fn informal(&mut self, values: &[f64]) -> Informal {
        self.runner.set_all(values);
        let mut ledger = self.run();
        self.since_count(&mut ledger.informal, ledger.counted.1);
        // The tabulated levers are counted from their tables.
        Informal { people: ledger.informal, spent: ledger.spent.informal() }
    }

    /// The least coverage that counts less what is asked, in points, and what is spent, at `values` of all levers.
    pub fn evaluate(&mut self, values: &[f64]) -> (f64, Spent) {
        self.runner.set_all(values);
        self.runs += 1;
        let (goal, baseline) = (self.goal, self.runner.baseline);
        let (coverage, spent) = self.runner.spend(goal.until(), goal.december());
        let least = goal.least(baseline, coverage);
        let over = (least - goal.percent).0;
        (if goal.is_met_by(least) { over.max(0.0) } else { over.min(-f64::MIN_POSITIVE) }, spent)
    }

    /// The cheapest nodes of the tabulated levers, out of `wage` and `staff`, that make up what `informal` lacks; all
    /// levers' values and the rupiah in all. `None` where they cannot, or a ceiling is in the way.
    ///
    /// One of the two levers is at an end of its nodes, or the wage earners are at `turn`, where the next of them costs as
    /// much as the next of the staff: nowhere else can the cheapest pair be, but for the width of a node.
    pub fn complete(
        &self,
        values: &[f64],
        informal: &Informal,
        (wage, staff): (&Nodes, &Nodes),
        turn: usize,
    ) -> Option<(Vec<f64>, f64)> {
        if !self.limits.allow(&informal.spent) {
            return None;
        }
        let months = self.watched.clone().count();
        let mut missing = self.need;
        for (missing, people) in missing.iter_mut().zip(&informal.people) {
            *missing -= people;
        }
        let missing = missing.get(..months)?;
        let ends = |nodes: &Nodes| [0, nodes.values.len().saturating_sub(1)];
        let with_staff = ends(staff).map(|node| (wage.enough(missing, staff, node), Some(node)));
        let [first, last] = ends(wage);
        let with_wage = [first, turn, last].map(|node| (Some(node), staff.enough(missing, wage, node)));
        let pairs = with_staff.into_iter().chain(with_wage).filter_map(|(wage, staff)| wage.zip(staff));
        let (outreach, apbd) =
            (self.left(Purse::Outreach, informal), self.left(Purse::Payer(Payer::Apbd), informal));
        let cost =
            |nodes: &Nodes, node: usize| nodes.stands.get(node).map_or(f64::INFINITY, |stand| stand.cost);
        let priced = pairs.map(|pair| (pair, cost(wage, pair.0), cost(staff, pair.1)));
        let allowed = priced.filter(|(_, wages, staff)| *wages <= outreach && *staff <= apbd);
        let (pair, wages, staffs) = allowed.min_by(|a, b| (a.1 + a.2).total_cmp(&(b.1 + b.2)))?;
        let mut values = values.to_vec();
        *values.get_mut(WAGE)? = *wage.values.get(pair.0)?;
        *values.get_mut(STAFF)? = *staff.values.get(pair.1)?;
        Some((values, wages + staffs + informal.spent.cost.total().0))
    }

    fn run(&mut self) -> Ledger {
        self.runs += 1;
        let (first, last) = (*self.watched.start(), *self.watched.end());
        let month = |step: usize| self.runner.baseline + step as i32;
        let (paid_until, until) = (month(first), month(last));
        let mut ledger = Ledger::default();
        let counted = self.counted;
        ledger.spent = self.runner.record_cost(until, paid_until, &mut |t, end| {
            let (wage, informal) = (end.wage.0, (end.self_paid + end.sponsored + end.grace).0);
            if counted == Some(t) {
                ledger.counted = (wage, informal);
            }
            let Some(place) = t.checked_sub(first) else { return };
            if let (Some(slot), Some(other)) = (ledger.wage.get_mut(place), ledger.informal.get_mut(place)) {
                (*slot, *other) = (wage, informal);
            }
        });
        ledger
    }
}

/// Members in the watched months, and the money until the first of them.
#[derive(Default)]
struct Ledger {
    wage: [f64; WATCHED],
    informal: [f64; WATCHED],
    /// Both in the month of the last count.
    counted: (f64, f64),
    spent: Spent,
}

/// Who pays the programme of a lever, and how many of its tranches start by step `last`.
fn tranches(prepared: &Prepared, dimension: &Dimension, last: usize) -> (Option<Payer>, f64) {
    let cohorts = prepared.calendar.cohorts.iter();
    let own = || cohorts.clone().filter(|cohort| cohort.programme == Some(dimension.programme));
    (own().next().map(|cohort| cohort.payer), own().filter(|cohort| cohort.start <= last).count() as f64)
}

//! Dates of two programmes and more: the effect of each programme by itself, and the best sums of them.

use super::front::{Front, Measures, TimedPoint};
use super::options::DateChoice;
use super::runner::{TimingRunner, Trace, measures};

/// Sums that are looked at, at most; and in one step.
const MOST_SUMS: usize = 4_000_000;
const AT_ONCE: usize = 20_000;

/// What the dates of each programme add to the watched months, points.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    /// Whether no pool can be full, whatever the dates: then a sum is what a run gives.
    pub is_linear: bool,
    /// The watched months without any of the programmes.
    base: Vec<f64>,
    /// By programme and choice.
    effects: Vec<Vec<Vec<f64>>>,
    /// The most that the programmes from this one on can add, to each month.
    most: Vec<Vec<f64>>,
    /// The most that they can add to all months together.
    most_sum: Vec<f64>,
    front: Front,
    /// Branches still to be looked into, the next last: places chosen so far and the months with them.
    open: Vec<(Vec<usize>, Vec<f64>)>,
    looked: usize,
}

impl Sums {
    /// Each programme by itself, the others without money; programmes with one choice stay as they are.
    pub fn new(runner: &mut TimingRunner, entered: &[DateChoice], choices: &[Vec<DateChoice>]) -> Self {
        let alone = |own: Option<(usize, DateChoice)>| -> Vec<Option<DateChoice>> {
            let rows = entered.iter().zip(choices).enumerate();
            let dates = rows.map(|(place, (entered, choices))| match own {
                Some((programme, dates)) if programme == place => Some(dates),
                _ => (choices.len() <= 1).then_some(*entered),
            });
            dates.collect()
        };
        let base = runner.trace_of(&alone(None));
        let mut room = Room::new(runner, &base);
        let mut effects = Vec::with_capacity(choices.len());
        for (place, choices) in choices.iter().enumerate() {
            if choices.len() <= 1 {
                effects.push(vec![vec![0.0; base.coverage.len()]]);
                continue;
            }
            let traces: Vec<Trace> =
                choices.iter().map(|dates| runner.trace_of(&alone(Some((place, *dates))))).collect();
            room.take(&base, &traces);
            effects.push(traces.iter().map(|trace| beyond(trace, &base)).collect());
        }
        let mut most = vec![vec![0.0; base.coverage.len()]];
        let mut most_sum = vec![0.0];
        for choices in effects.iter().rev() {
            let rest = most.last().cloned().unwrap_or_default();
            most.push(
                rest.iter()
                    .enumerate()
                    .map(|(month, rest)| rest + greatest(choices, |own| nth(own, month)))
                    .collect(),
            );
            let rest = most_sum.last().copied().unwrap_or(0.0);
            most_sum.push(rest + greatest(choices, |own| own.iter().sum()));
        }
        most.reverse();
        most_sum.reverse();
        let open = vec![(Vec::new(), base.coverage.clone())];
        let is_linear = room.is_enough();
        Self {
            is_linear,
            base: base.coverage,
            effects,
            most,
            most_sum,
            front: Front::default(),
            open,
            looked: 0,
        }
    }

    /// Looks at some more sums; whether that was all, or all that are looked at.
    pub fn step(&mut self) -> bool {
        let until = (self.looked + AT_ONCE).min(MOST_SUMS);
        while self.looked < until {
            let Some((places, months)) = self.open.pop() else { return true };
            self.looked += 1;
            let Some(choices) = self.effects.get(places.len()) else {
                self.front.add(TimedPoint { measures: measures(&months), places });
                continue;
            };
            if !self.could_bring(&places, &months) {
                continue;
            }
            for (choice, own) in choices.iter().enumerate() {
                let months: Vec<f64> = months.iter().zip(own).map(|(sum, own)| sum + own).collect();
                self.open.push(([places.as_slice(), &[choice]].concat(), months));
            }
        }
        self.open.is_empty() || self.looked >= MOST_SUMS
    }

    /// Whether every sum was looked at or could bring nothing.
    pub fn is_complete(&self) -> bool {
        self.open.is_empty()
    }

    /// The places of the best sums.
    pub fn best(&mut self) -> Vec<Vec<usize>> {
        std::mem::take(&mut self.front).into_points().into_iter().map(|point| point.places).collect()
    }

    /// Whether the choices that are left could make a plan that no known one beats.
    fn could_bring(&self, places: &[usize], months: &[f64]) -> bool {
        let (Some(more), Some(sum)) = (self.most.get(places.len()), self.most_sum.get(places.len())) else {
            return true;
        };
        let best: Vec<f64> = months.iter().zip(more).map(|(now, more)| now + more).collect();
        let Measures { coverage, lowest, mean } = measures(&best);
        let sum = months.iter().sum::<f64>() + sum;
        self.front.is_open(Measures { coverage, lowest, mean }, (self.base.len() as f64, sum))
    }
}

/// What a trace adds to the watched months of another.
fn beyond(trace: &Trace, base: &Trace) -> Vec<f64> {
    trace.coverage.iter().zip(&base.coverage).map(|(with, without)| with - without).collect()
}

fn greatest(choices: &[Vec<f64>], of: impl Fn(&Vec<f64>) -> f64) -> f64 {
    choices.iter().map(of).fold(f64::NEG_INFINITY, f64::max)
}

fn nth(values: &[f64], place: usize) -> f64 {
    values.get(place).copied().unwrap_or(0.0)
}

/// How full the informal pool can be at most, step by step, people.
struct Room {
    pool: Vec<f64>,
    at_baseline: f64,
    /// Members at the end of each step.
    members: Vec<f64>,
    /// Members of the step before and those who join in this one.
    claims: Vec<f64>,
}

impl Room {
    fn new(runner: &TimingRunner, base: &Trace) -> Self {
        let mut room = Self {
            pool: runner.pool(),
            at_baseline: runner.at_baseline(),
            members: base.informal.clone(),
            claims: Vec::new(),
        };
        room.claims = room.claims_of(base);
        room
    }

    fn claims_of(&self, trace: &Trace) -> Vec<f64> {
        let before = std::iter::once(&self.at_baseline).chain(&trace.informal);
        before.zip(&trace.joining).map(|(before, joining)| before + joining).collect()
    }

    /// Adds the most that one programme can add with any of its dates.
    fn take(&mut self, base: &Trace, traces: &[Trace]) {
        let base_claims = self.claims_of(base);
        let claims: Vec<Vec<f64>> = traces.iter().map(|trace| self.claims_of(trace)).collect();
        for (step, members) in self.members.iter_mut().enumerate() {
            let more = traces.iter().map(|trace| nth(&trace.informal, step) - nth(&base.informal, step));
            *members += more.fold(0.0, f64::max);
        }
        for (step, claim) in self.claims.iter_mut().enumerate() {
            let more = claims.iter().map(|claims| nth(claims, step) - nth(&base_claims, step));
            *claim += more.fold(0.0, f64::max);
        }
    }

    /// Whether there is room for everybody at all times; a pool that is just full may have been cut.
    fn is_enough(&self) -> bool {
        let rows = self.pool.iter().zip(self.members.iter().zip(&self.claims));
        rows.into_iter().all(|(pool, (members, claims))| members.max(*claims) < pool * (1.0 - 1e-9))
    }
}

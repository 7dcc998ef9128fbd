//! A scenario whose programmes can have other dates without being prepared anew.

use super::front::Measures;
use super::options::DateChoice;
use super::{Dated, TimedPlan};
use crate::model::answers::counts::CarriedOn;
use crate::model::answers::goal::LASTING_MONTHS;
use crate::model::{
    Month, MonthEnd, Percent, Prepared, Recorder, Row, RunBuffers, Scenario, Table, Tranche, Workers,
};

/// Months that end with December and are watched.
const WATCHED: i32 = 12;

/// Runs a scenario with other dates.
pub(super) struct TimingRunner {
    scenario: Scenario,
    prepared: Prepared,
    carried: CarriedOn,
    december: Month,
    /// Months after December that are run as well.
    after: usize,
    /// The first watched month.
    first: Month,
    buffers: RunBuffers,
    trace: Trace,
}

/// What a run leaves behind, step by step from the first.
#[derive(Clone, Debug, Default)]
pub(super) struct Trace {
    /// Coverage of the watched months.
    pub coverage: Vec<f64>,
    /// Lowest coverage of the months after December, where they are run.
    lowest_after: f64,
    /// Informal members of every step: self-paying, sponsored, in grace. People.
    pub informal: Vec<f64>,
    /// People who join a tranche in every step.
    pub joining: Vec<f64>,
    starting: f64,
    months: Vec<Percent>,
}

impl Recorder for Trace {
    const DETAIL: bool = false;

    fn month_end(&mut self, _t: usize, end: &MonthEnd) {
        self.months.push(end.coverage);
        self.informal.push((end.self_paid + end.sponsored + end.grace).0);
        self.joining.push(std::mem::take(&mut self.starting));
    }

    fn tranche_started(&mut self, _cohort: usize, _kept: Workers, new: Workers) {
        self.starting += new.0;
    }
}

impl TimingRunner {
    /// Watches the twelve months up to `december`, as far as they come after the first `free` one.
    pub fn new(scenario: &Scenario, (free, december): (Month, Month), carried: CarriedOn) -> Self {
        Self {
            prepared: Prepared::new(scenario),
            scenario: scenario.clone(),
            carried,
            december,
            after: 0,
            first: (december + (1 - WATCHED)).max(free).min(december),
            buffers: RunBuffers::default(),
            trace: Trace::default(),
        }
    }

    /// What `dates` of all programmes give.
    pub fn run(&mut self, dates: &[DateChoice]) -> Measures {
        self.trace(dates);
        measures(&self.trace.coverage)
    }

    /// The same step by step; `None` for a programme takes its money away.
    pub fn trace_of(&mut self, dates: &[Option<DateChoice>]) -> Trace {
        let planned: Vec<_> =
            self.scenario.plan.sponsorships.iter().map(|programme| programme.budget_per_year).collect();
        let dated: Vec<DateChoice> = dates
            .iter()
            .zip(&self.scenario.plan.sponsorships)
            .map(|(dates, programme)| dates.unwrap_or_else(|| DateChoice::of(programme)))
            .collect();
        for (programme, dates) in self.scenario.plan.sponsorships.iter_mut().zip(dates) {
            if dates.is_none() {
                programme.budget_per_year = Default::default();
            }
        }
        self.trace(&dated);
        for (programme, budget) in self.scenario.plan.sponsorships.iter_mut().zip(planned) {
            programme.budget_per_year = budget;
        }
        self.trace.clone()
    }

    /// From now on runs go on for six months after December.
    pub fn watch_after(&mut self) {
        self.after = LASTING_MONTHS.cast_unsigned() as usize;
    }

    /// Lowest coverage of the six months after December in the last run, percent.
    pub fn lowest_after(&self) -> f64 {
        self.trace.lowest_after
    }

    /// Informal eligible workers by step, from the first.
    pub fn pool(&self) -> Vec<f64> {
        let steps = 1..=self.prepared.last();
        steps.filter_map(|step| self.prepared.pools(step)).map(|(_, informal)| informal.0).collect()
    }

    /// Informal members at the baseline, people.
    pub fn at_baseline(&self) -> f64 {
        let end = self.prepared.baseline_end();
        (end.self_paid + end.sponsored + end.grace).0
    }

    fn trace(&mut self, dates: &[DateChoice]) {
        self.set(dates);
        let trace = &mut self.trace;
        trace.coverage.clear();
        trace.informal.clear();
        trace.joining.clear();
        trace.months.clear();
        let december = usize::try_from(self.december - self.scenario.region.baseline_month).unwrap_or(0);
        let last = (december + self.after).min(self.prepared.last());
        self.prepared.run(last, &mut self.buffers, trace);
        trace.lowest_after = f64::INFINITY;
        let first = self.first - self.scenario.region.baseline_month;
        let watched = trace.months.iter().zip(1_usize..).skip((first - 1).max(0).cast_unsigned() as usize);
        for (coverage, step) in watched {
            let carried =
                self.prepared.eligible(step).map_or(Percent::ZERO, |all| self.carried.shift.percent_of(all));
            let coverage = (*coverage + carried).0;
            if step > december {
                trace.lowest_after = trace.lowest_after.min(coverage);
            } else {
                trace.coverage.push(coverage);
            }
        }
    }

    fn set(&mut self, dates: &[DateChoice]) {
        for (programme, dates) in self.scenario.plan.sponsorships.iter_mut().zip(dates) {
            (programme.first_month, programme.months) = (dates.first_month, dates.months);
        }
        self.prepared.set_programmes(&self.scenario);
    }

    /// The plan with `dates`, in full.
    pub fn plan(&mut self, dates: &[DateChoice]) -> TimedPlan {
        let Measures { coverage, lowest, mean } = self.run(dates);
        let table = self.prepared.table();
        let after =
            table.rows.iter().filter(|row| (1..=LASTING_MONTHS).contains(&(row.month - self.december)));
        let carried = |row: &Row| self.carried.of(row).1;
        TimedPlan {
            programmes: self.dated(&table),
            coverage: Percent(coverage),
            lowest: Percent(lowest),
            mean: Percent(mean),
            lowest_after: after.map(carried).fold(Percent(f64::INFINITY), Percent::min),
            cost: table.cost_until(self.december).total(),
        }
    }

    fn dated(&self, table: &Table) -> Vec<Dated> {
        let programmes = self.scenario.plan.sponsorships.iter().enumerate();
        let dated = programmes.map(|(place, programme)| {
            let own = table.tranches.iter().find(|tranche| tranche.programme == place);
            Dated {
                programme: place,
                first_month: programme.first_month,
                months: programme.months,
                people: own.map_or(Workers::ZERO, Tranche::people),
            }
        });
        dated.collect()
    }
}

/// December is the last of the watched months.
pub(super) fn measures(coverage: &[f64]) -> Measures {
    let lowest = coverage.iter().copied().fold(f64::INFINITY, f64::min);
    let mean = coverage.iter().sum::<f64>() / coverage.len().max(1) as f64;
    Measures { coverage: coverage.last().copied().unwrap_or(f64::NAN), lowest, mean }
}

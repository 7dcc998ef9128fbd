//! Answer 9: the same equations on past cases whose outcome is known.
//!
//! No parameter is fitted to them. The error of the cases whose outcome owes nothing to our assumptions
//! (`independent`) is the model error that answer 7 adds to its futures.

use crate::model::{MonthEnd, Observation, Percent, Prepared, RunBuffers, Scenario, Workers};

/// A past case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its id in the file.
    pub id: String,
    /// Region.
    pub region: String,
    /// Whether the eligible workers were counted alike at both ends.
    pub same_base: SameBase,
    /// Whether outcome and start were counted apart from each other and from our assumptions.
    pub independent: bool,
    /// What to know about the data.
    pub note: String,
    /// Start, and what was done.
    pub scenario: Scenario,
    /// What came of it.
    pub observed: Vec<Observation>,
}

/// Whether officials divided by the same eligible workers at both ends of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameBase {
    /// Yes.
    Yes,
    /// No: compare members, not percent.
    No,
    /// The sources do not say.
    Unknown,
}

impl SameBase {
    /// The word of the file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// A case replayed up to one of its observations.
#[derive(Clone, Debug, PartialEq)]
pub struct Replay {
    /// Place of the case in the list.
    pub case: usize,
    /// What was counted.
    pub observed: Observation,
    /// Active members as projected.
    pub active: Workers,
    /// Coverage as projected.
    pub coverage: Percent,
    /// Projected less observed members; where members were not counted, the error in points of the eligible workers.
    pub error_workers: Workers,
    /// Projected less observed in percentage points: members over the projected eligible workers where members were
    /// counted, else the difference of the percentages.
    pub error_points: Percent,
}

/// All replays and what they say together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backtest {
    /// One for each observation that lies within its scenario and has a number.
    pub replays: Vec<Replay>,
    /// Mean of the errors' size, points; `None` without replays.
    pub mean_absolute_error: Option<Percent>,
    /// Mean of the errors, points: above 0 the model promises too much.
    pub bias: Option<Percent>,
    /// Root mean square of the errors of the independent cases, points; `None` without them.
    pub sigma: Option<Percent>,
    /// How many errors that is.
    pub independent: usize,
}

/// Replays every case.
///
/// ```
/// use jangkau::model::answers::backtest;
///
/// let cases = jangkau::codec::backtest::bundled();
/// let sigma = backtest(&cases).sigma.ok_or("no independent case")?;
/// assert!((2.0..4.0).contains(&sigma.0), "{sigma:?} percentage points");
/// # Ok::<(), &str>(())
/// ```
pub fn backtest(cases: &[Case]) -> Backtest {
    let mut replays = Vec::new();
    for (place, case) in cases.iter().enumerate() {
        let prepared = Prepared::new(&case.scenario);
        replays.extend(case.observed.iter().filter_map(|observed| replay(place, &prepared, *observed)));
    }
    let errors = |of: fn(f64) -> f64, independent: bool| {
        let apart = |replay: &&Replay| cases.get(replay.case).is_some_and(|case| case.independent);
        let chosen = replays.iter().filter(|replay| !independent || apart(replay));
        mean(chosen.map(|replay| of(replay.error_points.0)))
    };
    let mean_absolute_error = errors(f64::abs, false).map(Percent);
    let bias = errors(|error| error, false).map(Percent);
    let sigma = errors(|error| error * error, true).map(|square| Percent(libm::sqrt(square)));
    let is_independent = |replay: &&Replay| cases.get(replay.case).is_some_and(|case| case.independent);
    let independent = replays.iter().filter(is_independent).count();
    Backtest { replays, mean_absolute_error, bias, sigma, independent }
}

fn replay(case: usize, prepared: &Prepared, observed: Observation) -> Option<Replay> {
    let step = prepared.step_of(observed.month)?;
    let MonthEnd { active, coverage, .. } = prepared.at(step, &mut RunBuffers::default());
    let eligible = Workers(100.0 * active.0 / coverage.0);
    let (error_workers, error_points) = match (observed.active, observed.percent) {
        (Some(counted), _) => (active - counted, (active - counted).percent_of(eligible)),
        (None, Some(percent)) => ((coverage - percent).of(eligible), coverage - percent),
        (None, None) => return None,
    };
    Some(Replay { case, observed, active, coverage, error_workers, error_points })
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

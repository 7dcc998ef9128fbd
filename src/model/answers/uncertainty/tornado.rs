//! Which assumption matters most: each at its lowest and highest, one at a time.

use super::futures::{Uncertain, scale};
use crate::model::answers::lever_runner::stripped;
use crate::model::drawn::keep_turnover;
use crate::model::{Assumptions, Month, Percent, Prepared, RunBuffers, Scenario, Workers};
use crate::order::sort_by_number;

/// What one assumption does to the coverage, all others as the scenario has them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// What is moved.
    pub cause: SwingCause,
    /// Its lowest value: in the unit of the assumption, or people.
    pub low: f64,
    /// Its highest value.
    pub high: f64,
    /// Coverage at the lowest value.
    pub at_low: Percent,
    /// Coverage at the highest value.
    pub at_high: Percent,
}

/// What a row of the tornado moves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SwingCause {
    /// An assumption, by its id.
    Assumption(&'static str),
    /// The active members at the baseline, all stocks alike.
    ActiveRange,
}

impl SwingCause {
    /// The id used on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Assumption(id) => id,
            Self::ActiveRange => "active_range",
        }
    }
}

/// Which assumption matters most for the coverage of `month`: each at its lowest and highest, the widest swing first.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Month, answers::{Swing, tornado, uncertain}};
///
/// let swings = tornado(&scenario, &uncertain(&scenario.assumptions), Month::december(2025));
/// let width = |swing: &Swing| (swing.at_high - swing.at_low).abs();
/// assert!(swings.is_sorted_by(|one, other| width(one) >= width(other)));
/// # Ok::<(), &str>(())
/// ```
pub fn tornado(scenario: &Scenario, uncertain: &[Uncertain], month: Month) -> Vec<Swing> {
    let mut scenario = stripped(scenario);
    scenario.horizon = month;
    let mut prepared = Prepared::new(&scenario);
    let mut buffers = RunBuffers::default();
    let mut at = |assumptions: &Assumptions, scale: f64| {
        prepared.set_assumptions(assumptions, scale);
        prepared.at(prepared.last(), &mut buffers).coverage
    };
    let mut swings = Vec::new();
    for row in uncertain {
        let mut coverage = |value: f64| {
            let mut assumptions = scenario.assumptions.clone();
            row.set(&mut assumptions, value);
            keep_turnover(&mut assumptions);
            at(&assumptions, 1.0)
        };
        let (at_low, at_high) = (coverage(row.low), coverage(row.high));
        let cause = SwingCause::Assumption(row.parameter.id);
        swings.push(Swing { cause, low: row.low, high: row.high, at_low, at_high });
    }
    if let Some((Workers(low), Workers(high))) = scenario.region.active_range {
        let scale = scale(&scenario.region);
        let (at_low, at_high) = (at(&scenario.assumptions, scale.0), at(&scenario.assumptions, scale.1));
        swings.push(Swing { cause: SwingCause::ActiveRange, low, high, at_low, at_high });
    }
    let width = |swing: &Swing| (swing.at_high.0 - swing.at_low.0).abs();
    sort_by_number(&mut swings, |swing| -width(swing));
    swings
}

//! What was counted up to the baseline, beside what the plan of then had projected: the region's own back-test.

use super::SAME_ERROR;
use crate::model::{Observation, Percent};
use crate::text::WorkbenchTexts;
use crate::view::answers::named;
use crate::view::words::Words;
use crate::view::{Projected, Sentence, Tone};

/// What was counted up to the baseline.
#[derive(Clone, Debug, PartialEq)]
pub enum PastView {
    /// Nothing was.
    Nothing,
    /// The counts in a sentence: what was planned then is not known.
    Counts(String),
    /// Count by count beside what was planned then.
    Forecasts {
        /// How far the plan was off, on average; `None` where no count can be compared.
        error: Option<Sentence>,
        /// The months.
        rows: Vec<PastRow>,
    },
}

/// A month that was counted, beside what was planned then.
#[derive(Clone, Debug, PartialEq)]
pub struct PastRow {
    /// The month.
    pub month: String,
    /// What was counted.
    pub counted: String,
    /// What was planned then, where that is known.
    pub planned: Option<String>,
    /// Difference in points with its sign, and whether it is below the plan; where both percentages are known.
    pub difference: Option<(String, Tone)>,
}

/// What was counted up to the baseline, in words.
pub(super) fn past(projected: &Projected, words: Words) -> PastView {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let history = &projected.scenario.region.history;
    let rows: Vec<PastRow> = history.iter().filter_map(|observed| row(observed, words)).collect();
    if rows.is_empty() {
        return PastView::Nothing;
    }
    if rows.iter().all(|row| row.planned.is_none()) {
        let counted: Vec<String> = rows.iter().map(|row| [&*row.month, &*row.counted].join(" ")).collect();
        return PastView::Counts((texts.history)(&counted.join(", ")));
    }
    let errors: Vec<f64> = history.iter().filter_map(difference).map(|points| points.0.abs()).collect();
    let mean = Percent(errors.iter().sum::<f64>() / errors.len().max(1) as f64);
    let error = (texts.past_error)(&named::points(words, mean), errors.len());
    PastView::Forecasts { error: (!errors.is_empty()).then(|| Sentence::new(&error)), rows }
}

/// Coverage as counted less coverage as planned.
fn difference(observed: &Observation) -> Option<Percent> {
    Some(observed.percent? - observed.planned?)
}

fn row(observed: &Observation, words: Words) -> Option<PastRow> {
    let number = observed.percent.map(|percent| words.percent(percent));
    let tone = |points: Percent| match points {
        points if points.abs() < SAME_ERROR => Tone::Plain,
        points if points < Percent::ZERO => Tone::Short,
        _ => Tone::Reached,
    };
    Some(PastRow {
        month: words.month_short(observed.month),
        counted: number.or_else(|| observed.active.map(|active| words.people(active)))?,
        planned: observed.planned.map(|planned| words.percent(planned)),
        difference: difference(observed).map(|points| (named::signed_points(words, points), tone(points))),
    })
}

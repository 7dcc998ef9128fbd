//! How right the model was before: past cases, replayed, with their caveats.

use std::sync::OnceLock;

use crate::codec::backtest::bundled;
use crate::model::Percent;
use crate::model::answers::{Backtest, Case, ModelError, Replay, SameBase, backtest};
use crate::text::{self, AnswerTexts, Lang};
use crate::view::Sentence;

/// The back-test.
#[derive(Clone, Debug, PartialEq)]
pub struct BacktestReport {
    /// What the errors say together, and what they do not say.
    pub say: Vec<Sentence>,
    /// Case by case.
    pub rows: Vec<BacktestRow>,
}

/// A case at one of its observations.
#[derive(Clone, Debug, PartialEq)]
pub struct BacktestRow {
    /// Identity of the row.
    pub id: String,
    /// The region.
    pub region: String,
    /// From when to when.
    pub months: String,
    /// What was counted.
    pub observed: String,
    /// What the model says.
    pub projected: String,
    /// The error in points and, where people were counted, in workers.
    pub error: String,
    /// What to know about the data.
    pub notes: Vec<String>,
}

/// The built-in cases and their replay; computed once.
fn replayed() -> &'static (Vec<Case>, Backtest) {
    static REPLAYED: OnceLock<(Vec<Case>, Backtest)> = OnceLock::new();
    REPLAYED.get_or_init(|| {
        let cases = bundled();
        let found = backtest(&cases);
        (cases, found)
    })
}

/// Standard deviation of the model's error, from the independent cases.
pub(super) fn model_error() -> Percent {
    replayed().1.sigma.unwrap_or_default()
}

/// The same with the number of its cases, for a region that counts its own errors with them.
pub(in crate::view) fn past_error() -> ModelError {
    ModelError { sigma: model_error(), count: replayed().1.independent }
}

/// The back-test in words.
pub fn backtest_report(lang: Lang) -> BacktestReport {
    let (cases, found) = replayed();
    let texts = &AnswerTexts::of(lang).backtest;
    let points = |value: f64| points(lang, value.abs());
    let mut say = Vec::new();
    if let Some(mean) = found.mean_absolute_error {
        say.push((texts.mean)(cases.len(), &points(mean.0)));
    }
    if let Some(bias) = found.bias.map(|bias| bias.0) {
        say.push(if bias > 0.0 { (texts.bias_high)(&points(bias)) } else { (texts.bias_low)(&points(bias)) });
    }
    say.push((texts.used)(&points(model_error().0)));
    say.push(texts.meaning.to_owned());
    let rows = found.replays.iter().filter_map(|replay| Some(row(lang, cases.get(replay.case)?, replay)));
    BacktestReport { say: say.iter().map(|say| Sentence::new(say)).collect(), rows: rows.collect() }
}

fn row(lang: Lang, case: &Case, replay: &Replay) -> BacktestRow {
    let texts = &AnswerTexts::of(lang).backtest;
    let people = |value: f64| text::count(lang, value);
    let percent = |value: f64| text::percent(lang, value, 1);
    let counted = replay.observed.active;
    let (observed, projected) = match (counted, replay.observed.percent) {
        (Some(active), _) => (people(active.0), people(replay.active.0)),
        (None, quoted) => {
            (quoted.map_or(String::new(), |quoted| percent(quoted.0)), percent(replay.coverage.0))
        }
    };
    let signed = |value: f64| {
        let sign = if value < 0.0 { "\u{2212}" } else { "+" };
        format!("{sign}{}", points(lang, value.abs()))
    };
    let mut error = signed(replay.error_points.0);
    if counted.is_some() {
        error = format!("{error}, {}", text::signed_count(lang, replay.error_workers.0));
    }
    let mut notes = vec![(texts.note)(&case.id).map_or_else(|| case.note.clone(), str::to_owned)];
    notes.extend(match case.same_base {
        SameBase::Yes => None,
        SameBase::No => Some(texts.base_changed.to_owned()),
        SameBase::Unknown => Some(texts.base_unknown.to_owned()),
    });
    if !case.independent {
        notes.push(texts.not_independent.to_owned());
    }
    let month = |month| text::month_short(lang, month);
    BacktestRow {
        id: format!("{}-{}", case.id, replay.observed.month),
        region: case.region.clone(),
        months: format!(
            "{} \u{2013} {}",
            month(case.scenario.region.baseline_month),
            month(replay.observed.month)
        ),
        observed,
        projected,
        error,
        notes,
    }
}

fn points(lang: Lang, value: f64) -> String {
    text::decimal(lang, value, 2) + lang.pick(" poin", " points")
}

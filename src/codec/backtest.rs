//! Files of past cases for the back-test (docs/contracts.md): scenarios, and what came of them.

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::file::{self, FileError, MAX_BYTES};
use crate::model::answers::{Case, SameBase};
use crate::model::{Month, Observation, Percent, Workers};

/// Name of the format.
pub const FORMAT: &str = "jangkau-backtest";
/// Version that is read.
pub const VERSION: u64 = 1;

/// The cases that come with the program, from the press and the authorities (docs/sources.md).
const BUNDLED: &str = include_str!("../data/backtest_cases.json");

/// Why a text is no file of past cases.
#[derive(Clone, Debug, PartialEq)]
pub enum BacktestError {
    /// The file as a whole.
    File(FileError),
    /// JSON, but not of the shape or version of docs/contracts.md; where reading stopped, from 1.
    Shape {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// A case whose scenario is refused.
    Case {
        /// Id of the case.
        id: String,
        /// Why.
        error: FileError,
    },
    /// An observation that is no month, lies outside its scenario, or has neither a number of members nor a percentage.
    Observation {
        /// Id of the case.
        id: String,
        /// Month as written.
        month: String,
    },
}

#[derive(Deserialize)]
struct CasesFile<'a> {
    format: String,
    version: u64,
    #[serde(borrow)]
    cases: Vec<StoredCase<'a>>,
}

#[derive(Deserialize)]
struct StoredCase<'a> {
    id: String,
    #[serde(default)]
    region: String,
    #[serde(default)]
    same_base: Option<String>,
    #[serde(default)]
    independent: bool,
    #[serde(default)]
    note: String,
    #[serde(borrow)]
    scenario: &'a RawValue,
    observed: Vec<Observed>,
}

#[derive(Deserialize)]
struct Observed {
    month: String,
    active: Option<f64>,
    percent: Option<f64>,
}

/// The cases that come with the program.
pub fn bundled() -> Vec<Case> {
    read(BUNDLED).unwrap_or_default()
}

/// The cases in `bytes`.
///
/// # Errors
/// See [`BacktestError`].
pub fn read_bytes(bytes: &[u8]) -> Result<Vec<Case>, BacktestError> {
    if bytes.len() > MAX_BYTES {
        return Err(BacktestError::File(FileError::TooLarge));
    }
    read(std::str::from_utf8(bytes).map_err(|_| BacktestError::File(FileError::NotText))?)
}

/// The cases in `text`.
///
/// # Errors
/// See [`BacktestError`].
pub fn read(text: &str) -> Result<Vec<Case>, BacktestError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document: CasesFile<'_> = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        match error.classify() {
            Category::Data => BacktestError::Shape { line, column },
            _ => BacktestError::File(FileError::NotJson { line, column }),
        }
    })?;
    if document.format != FORMAT || document.version != VERSION {
        return Err(BacktestError::Shape { line: 1, column: 1 });
    }
    document.cases.into_iter().map(case).collect()
}

fn case(entry: StoredCase<'_>) -> Result<Case, BacktestError> {
    let id = entry.id;
    let document =
        file::read(entry.scenario.get()).map_err(|error| BacktestError::Case { id: id.clone(), error })?;
    let scenario = document.into_scenario();
    let (first, last) = (scenario.region.baseline_month, scenario.horizon);
    let observed = entry.observed.into_iter().map(|observed| {
        observation(&observed)
            .filter(|one| first <= one.month && one.month <= last)
            .ok_or_else(|| BacktestError::Observation { id: id.clone(), month: observed.month })
    });
    let observed = observed.collect::<Result<_, _>>()?;
    Ok(Case {
        id,
        region: entry.region,
        same_base: match entry.same_base.as_deref() {
            Some("yes") => SameBase::Yes,
            Some("no") => SameBase::No,
            _ => SameBase::Unknown,
        },
        independent: entry.independent,
        note: entry.note,
        scenario,
        observed,
    })
}

fn observation(observed: &Observed) -> Option<Observation> {
    let counts = |value: &Option<f64>| value.is_none_or(|value| value.is_finite() && value >= 0.0);
    let known = observed.active.is_some() || observed.percent.is_some();
    let usable = known && counts(&observed.active) && counts(&observed.percent);
    Some(Observation {
        active: observed.active.map(Workers),
        percent: observed.percent.map(Percent),
        ..Observation::of(Month::parse(&observed.month).filter(|_| usable)?)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::model::answers::backtest;

    #[test]
    fn the_bundled_cases_open() {
        let cases = read(BUNDLED).unwrap();
        assert_eq!(cases.len(), 6);
        assert_eq!(bundled(), cases);
        assert_eq!(cases.iter().filter(|case| case.independent).count(), 5);
        assert_eq!(backtest(&cases).replays.len(), 6);
    }

    #[test]
    fn what_is_no_case_is_named() {
        let with = |from: &str, to: &str| {
            assert!(BUNDLED.contains(from), "{from}");
            read(&BUNDLED.replacen(from, to, 1)).unwrap_err()
        };
        assert!(matches!(with("\"version\": 1", "\"version\": 2"), BacktestError::Shape { .. }));
        assert!(matches!(with("\"id\": \"H02\",", ""), BacktestError::Shape { .. }));
        assert!(matches!(read("{\"format\":"), Err(BacktestError::File(FileError::NotJson { .. }))));
        let month = BacktestError::Observation { id: "H02".into(), month: "2024-13".into() };
        assert_eq!(with("\"month\": \"2024-12\"", "\"month\": \"2024-13\""), month);
        let after = BacktestError::Observation { id: "H02".into(), month: "2025-12".into() };
        assert_eq!(with("\"month\": \"2024-12\"", "\"month\": \"2025-12\""), after);
        let error = with("\"eligible_workers\": 1312370", "\"eligible_workers\": 0");
        assert!(matches!(error, BacktestError::Case { id, error: FileError::Refused(_) } if id == "H02"));
    }
}

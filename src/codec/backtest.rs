//! Past cases with their outcome, version 1 (CONTRACTS): `{"format": "jangkau-backtest", "version": 1, "cases": [...]}`.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::file::{self, FileError, MAX_BYTES};
use crate::model::answers::{Case, Observation, SameBase};
use crate::model::{Month, Percent, Workers};

/// Name of the format, the first field of every file.
pub const FORMAT: &str = "jangkau-backtest";
/// Version that is read.
pub const VERSION: u64 = 1;

/// Why a text holds no cases that can be replayed. Cases and observations count from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum BacktestError {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// Not JSON of this shape; the place where reading stopped, from 1.
    NotJson {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// Another format.
    OtherFormat,
    /// Another version of the format.
    OtherVersion(u64),
    /// The scenario of a case cannot be projected.
    Scenario {
        /// Place of the case.
        case: usize,
        /// Why.
        error: FileError,
    },
    /// `same_base` is none of `yes`, `no`, `unknown`.
    SameBase {
        /// Place of the case.
        case: usize,
    },
    /// An observation without a month of the form `YYYY-MM`, or with a number that cannot be.
    Observation {
        /// Place of the case.
        case: usize,
        /// Place of the observation.
        observation: usize,
    },
}

#[derive(Deserialize)]
struct Document<'a> {
    format: String,
    version: u64,
    #[serde(borrow)]
    cases: Vec<Entry<'a>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    id: String,
    #[serde(default)]
    region: String,
    same_base: String,
    #[serde(default)]
    independent: bool,
    #[serde(default)]
    note: String,
    #[serde(borrow)]
    scenario: &'a RawValue,
    observed: Vec<Seen>,
}

#[derive(Deserialize)]
struct Seen {
    month: String,
    active: Option<f64>,
    percent: Option<f64>,
}

/// The cases in `text`.
///
/// # Errors
/// See [`BacktestError`].
pub fn read(text: &str) -> Result<Vec<Case>, BacktestError> {
    if text.len() > MAX_BYTES {
        return Err(BacktestError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document: Document = serde_json::from_str(text)
        .map_err(|error| BacktestError::NotJson { line: error.line(), column: error.column() })?;
    if document.format != FORMAT {
        return Err(BacktestError::OtherFormat);
    }
    if document.version != VERSION {
        return Err(BacktestError::OtherVersion(document.version));
    }
    document.cases.into_iter().enumerate().map(|(place, entry)| case(place + 1, entry)).collect()
}

fn case(case: usize, entry: Entry) -> Result<Case, BacktestError> {
    let bases = [SameBase::Yes, SameBase::No, SameBase::Unknown];
    let same_base = bases.into_iter().find(|base| base.id() == entry.same_base);
    let observed = entry.observed.iter().enumerate().map(|(place, seen)| {
        observation(seen).ok_or(BacktestError::Observation { case, observation: place + 1 })
    });
    Ok(Case {
        same_base: same_base.ok_or(BacktestError::SameBase { case })?,
        observed: observed.collect::<Result<_, _>>()?,
        scenario: file::read(entry.scenario.get())
            .map_err(|error| BacktestError::Scenario { case, error })?,
        id: entry.id,
        region: entry.region,
        independent: entry.independent,
        note: entry.note,
    })
}

fn observation(seen: &Seen) -> Option<Observation> {
    let possible = |number: Option<f64>| number.is_none_or(|number| (0.0..=1e9).contains(&number));
    (possible(seen.active) && possible(seen.percent)).then_some(())?;
    Some(Observation {
        month: Month::parse(&seen.month)?,
        active: seen.active.map(Workers),
        percent: seen.percent.map(Percent),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::data::BACKTEST_CASES;

    #[test]
    fn the_built_in_cases_read() {
        let cases = read(BACKTEST_CASES).unwrap();
        assert_eq!(cases.len(), 6);
        assert_eq!(cases[1].observed[0].active, Some(Workers(488_317.0)));
        assert_eq!(cases[1].observed[0].percent, None);
        assert_eq!(cases.iter().filter(|case| case.independent).count(), 5);
        assert_eq!(cases[3].same_base, SameBase::No);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let wrong = |from: &str, to: &str| read(&BACKTEST_CASES.replacen(from, to, 1)).unwrap_err();
        assert!(matches!(read("{"), Err(BacktestError::NotJson { line: 1, .. })));
        assert_eq!(wrong("jangkau-backtest", "other"), BacktestError::OtherFormat);
        assert_eq!(wrong("\"version\": 1", "\"version\": 2"), BacktestError::OtherVersion(2));
        assert_eq!(wrong("\"yes\"", "\"perhaps\""), BacktestError::SameBase { case: 1 });
        let month = wrong("\"month\": \"2025-03\"", "\"month\": \"March\"");
        assert_eq!(month, BacktestError::Observation { case: 2, observation: 1 });
        let scenario = wrong("\"eligible_workers\": 1312370", "\"eligible_workers\": 0");
        assert!(matches!(scenario, BacktestError::Scenario { case: 1, error: FileError::Refused(_) }));
    }
}

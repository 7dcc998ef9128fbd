//! The scenario file, version 1 (docs/contracts.md): JSON that keeps what it does not know.
//!
//! Objects are read as lists of a name and the raw text of its value, so every unknown field comes back
//! letter by letter, and every refusal knows where it stands.

mod assumptions;
mod fields;
mod json;
mod plan;
mod ranges;
mod record;
mod refusal;
mod region;
mod values;

use serde_json::value::RawValue;

use crate::codec::blank::NO_MONTH;
use crate::model::{Allowed, Assumptions, Problem, Scenario, Source, Status, validate};
use fields::{Fields, Problems};
use json::{Entries, Json};
pub use refusal::{Choice, FileProblem, FileRefusal, Kind, VERSIONS};

/// Name of the format, the first field of every file.
pub const FORMAT: &str = "jangkau-scenario";
/// Version that is read and written.
pub const VERSION: u64 = 1;
/// Largest file in bytes.
pub const MAX_BYTES: usize = 1_000_000;

/// Why a text is not a scenario that can be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum FileError {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// Not JSON; the place where reading stopped, from 1.
    NotJson {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// JSON, but not an object.
    NotAnObject,
    /// A newer version of the format: neither projected nor edited, the caller keeps the text as it is.
    Newer {
        /// Version of the file.
        version: u64,
        /// First major version of the program that reads it.
        program: u64,
    },
    /// Values that cannot be read or projected.
    Refused(Vec<FileRefusal>),
}

/// First major version of the program that reads format `version`: each new format is a new major version.
/// (Version 1 is also read by the 0.x before it.)
pub const fn program_for(version: u64) -> u64 {
    version
}

/// The scenario in `bytes`.
///
/// # Errors
/// As [`read`], and for what is not UTF-8.
pub fn read_bytes(bytes: &[u8]) -> Result<Scenario, FileError> {
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    read(std::str::from_utf8(bytes).map_err(|_| FileError::NotText)?)
}

/// The scenario in `text`, which passes [`validate`].
///
/// # Errors
/// What is wrong with the file as a whole, or every value that is refused.
pub fn read(text: &str) -> Result<Scenario, FileError> {
    if text.len() > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let raw: &RawValue = serde_json::from_str(text)
        .map_err(|error| FileError::NotJson { line: error.line(), column: error.column() })?;
    if !raw.get().starts_with('{') {
        return Err(FileError::NotAnObject);
    }
    let mut problems = Problems::default();
    let mut root = Fields::open(raw, String::new(), &mut problems);
    if let Some(version) = format_and_version(&mut root) {
        return Err(FileError::Newer { version, program: program_for(version) });
    }
    root.refused()?;
    let scenario = scenario(root);
    let invalid = validate(&scenario).err().unwrap_or_default();
    problems.and(invalid.into_iter().map(Into::into).collect()).refused()?;
    Ok(scenario)
}

/// Checks `format` and `version`; the version if it is newer than this program.
fn format_and_version(root: &mut Fields<'_, '_>) -> Option<u64> {
    let format = |raw| match values::text(raw)?.as_str() {
        FORMAT => Ok(()),
        _ => Err(FileProblem::UnknownId(Choice::Format)),
    };
    root.required("format", format);
    let version = |raw| {
        let number = values::number(raw)?;
        let newer = Allowed { high: 1e15, ..VERSIONS };
        if newer.accepts(number) { Ok(number as u64) } else { Err(Problem::OutOfRange(VERSIONS).into()) }
    };
    root.required("version", version).filter(|version| *version > VERSION)
}

fn scenario(mut root: Fields<'_, '_>) -> Scenario {
    Scenario {
        name: root.optional("name", values::text).unwrap_or_default(),
        horizon: root.required("horizon", values::month).unwrap_or(NO_MONTH),
        region: region::read(root.required_part("region")),
        assumptions: Assumptions {
            ranges: root.part("ranges", ranges::read).unwrap_or_default(),
            ..root.part("assumptions", assumptions::read).unwrap_or_default()
        },
        plan: root.part("plan", plan::read).unwrap_or_default(),
        sources: root.part("sources", sources).unwrap_or_default(),
        unknown: root.unknown(),
    }
}

fn sources(mut at: Fields<'_, '_>) -> Vec<(String, Source)> {
    at.each(|pointer, raw, at| (pointer.to_owned(), source(at.inner(pointer, raw))))
}

fn source(mut at: Fields<'_, '_>) -> Source {
    Source {
        status: at.required("status", values::status).unwrap_or(Status::Assumed),
        source: at.optional("source", values::text).unwrap_or_default(),
        as_of: at.optional("as_of", values::text).unwrap_or_default(),
        note: at.optional("note", values::text).unwrap_or_default(),
        unknown: at.unknown(),
    }
}

/// `scenario` as a file: indented, in a stable order, unknown fields after the known ones.
pub fn write(scenario: &Scenario) -> String {
    let entries = Entries::default()
        .put("format", Json::text(FORMAT))
        .put("version", Json::number(VERSION as f64))
        .put("name", Json::text(&scenario.name))
        .put("horizon", Json::month(scenario.horizon))
        .put("region", region::write(&scenario.region))
        .put("assumptions", assumptions::write(&scenario.assumptions))
        .maybe("ranges", ranges::write(&scenario.assumptions.ranges))
        .put("plan", plan::write(&scenario.plan));
    let entries = if scenario.sources.is_empty() {
        entries
    } else {
        entries.put("sources", write_sources(&scenario.sources))
    };
    entries.unknown(&scenario.unknown).document()
}

fn write_sources(sources: &[(String, Source)]) -> Json {
    let entry = |entries: Entries, (pointer, source): &(String, Source)| {
        let note = |text: &str| (!text.is_empty()).then(|| Json::text(text));
        let source = Entries::default()
            .put("status", Json::text(source.status.id()))
            .maybe("source", note(&source.source))
            .maybe("as_of", note(&source.as_of))
            .maybe("note", note(&source.note))
            .unknown(&source.unknown);
        entries.put(pointer, source.object())
    };
    sources.iter().fold(Entries::default(), entry).object()
}

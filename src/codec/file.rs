//! The scenario file, version 1 (docs/contracts.md): JSON that keeps what it does not know.
//!
//! Objects are read as lists of a name and the raw text of its value, so every unknown field comes back
//! letter by letter, and every refusal knows where it stands.

mod assumptions;
mod fields;
mod json;
mod kind;
mod plan;
mod plans;
mod ranges;
mod record;
mod refusal;
mod region;
mod values;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::value::RawValue;

use crate::codec::document::{Document, Extras, Holder, RawField, UnknownSource};
use crate::codec::{blank, pointer};
use crate::model::fields::SCENARIO;
use crate::model::{Allowed, Field, Group, Plan, PlanPart, Problem, Scenario, Source, Status, validate};
use fields::{Fields, Findings};
use json::{Entries, Json};
pub use kind::FileKind;
pub use plans::{PLANS_FORMAT, PlansFile, RefusedPlan, read_plans, write_plans};
pub use refusal::{FileProblem, FileRefusal, IdKind, JsonKind, VERSIONS};

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
    /// Something else, which has a name.
    OtherKind(FileKind),
    /// Neither UTF-8 nor UTF-16 with its mark.
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

/// The document in `bytes`: UTF-8 or, with its mark, UTF-16.
///
/// # Errors
/// As [`read`], for what is no text, and for what is something else by its look.
pub fn read_bytes(bytes: &[u8]) -> Result<Document, FileError> {
    if let Some(kind) = kind::of_bytes(bytes) {
        return Err(FileError::OtherKind(kind));
    }
    let text = text_of(bytes);
    if let Some(kind) = text.as_ref().ok().and_then(|text| kind::of_text(text)) {
        return Err(FileError::OtherKind(kind));
    }
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    read(&text?)
}

/// The text of `bytes`, without the mark that says how it is encoded.
///
/// # Errors
/// [`FileError::NotText`].
pub fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, FileError> {
    let units = |from: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let text = String::from_utf16(&pairs.iter().map(|pair| from(*pair)).collect::<Vec<u16>>());
        text.ok().filter(|_| rest.is_empty()).map(Cow::Owned)
    };
    let text = match bytes {
        [0xff, 0xfe, text @ ..] => units(u16::from_le_bytes, text),
        [0xfe, 0xff, text @ ..] => units(u16::from_be_bytes, text),
        [0xef, 0xbb, 0xbf, text @ ..] | text => std::str::from_utf8(text).ok().map(Cow::Borrowed),
    };
    text.ok_or(FileError::NotText)
}

/// The document in `text`; its scenario passes [`validate`].
///
/// # Errors
/// What is wrong with the file as a whole, or every value that is refused.
pub fn read(text: &str) -> Result<Document, FileError> {
    let mut findings = Findings::default();
    let scenario = structure(text, &mut findings)?;
    let invalid = validate(&scenario).err().unwrap_or_default();
    let extras = findings.and(invalid.into_iter().map(Into::into).collect()).accepted()?;
    Ok(Document { scenario: Rc::new(scenario), extras: Rc::new(extras) })
}

/// A plan without a region, or that of a whole scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanOrScenario {
    /// What stands under `plan` in a scenario file.
    Plan(Box<Plan>),
    /// A scenario file.
    Scenario(Box<Document>),
}

/// The plan in `bytes`: a scenario file, or the object that stands under `plan` in one.
///
/// # Errors
/// As [`read_bytes`]. The values of a plan alone are checked as far as they need no region.
pub fn read_plan(bytes: &[u8]) -> Result<PlanOrScenario, FileError> {
    let text = text_of(bytes)?;
    let names: Option<BTreeMap<Cow<'_, str>, &RawValue>> = serde_json::from_str(&text).ok();
    let parts = || PlanPart::ALL.into_iter().map(PlanPart::id).chain(["sponsorships"]);
    let is_plan = names.is_some_and(|names| parts().any(|part| names.contains_key(part)));
    if !is_plan || bytes.len() > MAX_BYTES {
        return read_bytes(bytes).map(Box::new).map(PlanOrScenario::Scenario);
    }
    let mut findings = Findings::default();
    let raw = serde_json::from_str(&text)
        .map_err(|error| FileError::NotJson { line: error.line(), column: error.column() })?;
    let plan = plan::read(Fields::open(raw, "/plan".to_owned(), &mut findings));
    let invalid = validate(&blank::around(plan.clone())).err().unwrap_or_default();
    findings.and(invalid.into_iter().map(Into::into).collect()).accepted()?;
    Ok(PlanOrScenario::Plan(Box::new(plan)))
}

/// The document in `text` as it was typed, though its scenario may break every rule of [`validate`]. For the unfinished part
/// of a draft alone: it goes back to the forms, never to a projection.
///
/// # Errors
/// What is wrong with the file as a whole, or every value that is of another kind.
pub fn read_without_validating(text: &str) -> Result<Document, FileError> {
    let mut findings = Findings::of_unfinished_work();
    let scenario = structure(text, &mut findings)?;
    Ok(Document { scenario: Rc::new(scenario), extras: Rc::new(findings.accepted()?) })
}

/// The scenario in `text`, its values read and not yet checked against each other.
fn structure(text: &str, findings: &mut Findings) -> Result<Scenario, FileError> {
    if text.len() > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let raw: &RawValue = serde_json::from_str(text)
        .map_err(|error| FileError::NotJson { line: error.line(), column: error.column() })?;
    if !raw.get().starts_with('{') {
        return Err(FileError::NotAnObject);
    }
    let mut root = Fields::open(raw, String::new(), findings);
    if let Some(version) = format_and_version(&mut root) {
        return Err(FileError::Newer { version, program: program_for(version) });
    }
    root.refused()?;
    Ok(scenario(root))
}

/// Checks `format` and `version`; the version if it is newer than this program.
fn format_and_version(root: &mut Fields<'_, '_>) -> Option<u64> {
    let format = |raw| match values::text(raw)?.as_str() {
        FORMAT => Ok(()),
        _ => Err(FileProblem::UnknownId(IdKind::Format)),
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
    let mut scenario = blank::scenario();
    record::read(&mut root, &SCENARIO, &mut scenario, |root, group, scenario| match group {
        Group::Region => scenario.region = region::read(root.required_part("region")),
        Group::Assumptions => {
            scenario.assumptions = root.part("assumptions", assumptions::read).unwrap_or_default();
        }
        Group::Ranges => {
            scenario.assumptions.ranges = root.part("ranges", ranges::read).unwrap_or_default();
        }
        _ => scenario.plan = root.part("plan", plan::read).unwrap_or_default(),
    });
    scenario.sources = root.part("sources", sources).unwrap_or_default();
    root.keep_rest(Holder::Group(Group::Scenario));
    scenario
}

fn sources(mut at: Fields<'_, '_>) -> Vec<(Field, Source)> {
    let mut place = 0;
    let read = at.each(|pointer, raw, at| {
        place += 1;
        let mut inner = at.inner(pointer, raw);
        let source = source(&mut inner);
        let Some(field) = pointer::field(pointer) else {
            let (pointer, fields) = (pointer.to_owned(), inner.rest());
            at.keep_source(UnknownSource { place: place - 1, pointer, source, fields });
            return None;
        };
        inner.keep_rest(Holder::Source(field));
        Some((field, source))
    });
    read.into_iter().flatten().collect()
}

fn source(at: &mut Fields<'_, '_>) -> Source {
    Source {
        status: at.required("status", values::status).unwrap_or(Status::Assumed),
        source: at.optional("source", values::text).unwrap_or_default(),
        as_of: at.optional("as_of", values::text).unwrap_or_default(),
        note: at.optional("note", values::text).unwrap_or_default(),
    }
}

/// `document` as a file: indented, in a stable order, unknown fields after the known ones.
pub fn write(document: &Document) -> String {
    let (scenario, extras) = (&*document.scenario, &*document.extras);
    let head =
        Entries::default().put("format", Json::text(FORMAT)).put("version", Json::number(VERSION as f64));
    let entries = record::append(head, &SCENARIO, scenario, |entries, name, group| match group {
        Group::Region => entries.put(name, region::write(&scenario.region, extras)),
        Group::Assumptions => entries.put(name, assumptions::write(&scenario.assumptions)),
        Group::Ranges => entries.maybe(name, ranges::write(&scenario.assumptions.ranges)),
        _ => entries.put(name, plan::write(&scenario.plan, extras)),
    });
    let entries = entries.maybe("sources", write_sources(&scenario.sources, extras));
    entries.raw(extras.fields(Holder::Group(Group::Scenario))).document()
}

/// `None` where there are none. Sources for unknown pointers stand where they stood in the file.
fn write_sources(sources: &[(Field, Source)], extras: &Extras) -> Option<Json> {
    let known = |(field, source): &(Field, Source)| {
        (pointer::of(*field), write_source(source, extras.fields(Holder::Source(*field))))
    };
    let mut written: Vec<(String, Json)> = sources.iter().map(known).collect();
    for unknown in extras.sources() {
        let source = write_source(&unknown.source, &unknown.fields);
        written.insert(unknown.place.min(written.len()), (unknown.pointer.clone(), source));
    }
    let put = |entries: Entries, (pointer, source): (String, Json)| entries.put(&pointer, source);
    (!written.is_empty()).then(|| written.into_iter().fold(Entries::default(), put).object())
}

fn write_source<'a>(source: &Source, fields: impl IntoIterator<Item = &'a RawField>) -> Json {
    let note = |text: &str| (!text.is_empty()).then(|| Json::text(text));
    Entries::default()
        .put("status", Json::text(source.status.id()))
        .maybe("source", note(&source.source))
        .maybe("as_of", note(&source.as_of))
        .maybe("note", note(&source.note))
        .raw(fields)
        .object()
}

//! Reading an object field by field, with the JSON pointer of each.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::values;
use super::{FileError, FileProblem, FileRefusal, JsonKind};
use crate::codec::document::{Extras, Holder, RawField, UnknownSource};
use crate::codec::pointer;
use crate::model::Problem;

/// More refusals than this help nobody, and a hostile file must not fill the memory.
const MOST: usize = 100;

/// What has come out of one file so far besides its values.
#[derive(Default)]
pub(super) struct Findings {
    refusals: Vec<FileRefusal>,
    /// Whether whole numbers may be outside their ranges.
    is_unfinished: bool,
    /// What this version does not know.
    pub(super) extras: Extras,
}

impl Findings {
    /// Those of a file that holds what somebody has begun to type: no number is refused for its size.
    pub(super) fn of_unfinished_work() -> Self {
        Self { is_unfinished: true, ..Self::default() }
    }

    fn push(&mut self, pointer: String, problem: FileProblem) {
        if !self.is_full() {
            self.refusals.push(FileRefusal { pointer, problem });
        }
    }

    /// Whether enough has been said.
    fn is_full(&self) -> bool {
        self.refusals.len() >= MOST
    }

    /// Adds what is invalid besides. Where a value could not be read, something else holds its place: then only
    /// numbers that stand by themselves count, and not those in what was refused.
    pub(super) fn and(mut self, invalid: Vec<FileRefusal>) -> Self {
        if self.refusals.is_empty() {
            return Self { refusals: invalid, ..self };
        }
        let unread: Vec<String> = self.refusals.iter().map(|refusal| refusal.pointer.clone()).collect();
        let is_within = |pointer: &str, whole: &String| {
            pointer.strip_prefix(whole.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        for FileRefusal { pointer, problem } in invalid {
            let is_read = !unread.iter().any(|whole| is_within(&pointer, whole));
            if is_read && matches!(problem, FileProblem::Value(Problem::OutOfRange(_))) {
                self.push(pointer, problem);
            }
        }
        self
    }

    /// What this version does not know of the file.
    ///
    /// # Errors
    /// If anything was refused.
    pub(super) fn accepted(self) -> Result<Extras, FileError> {
        if self.refusals.is_empty() { Ok(self.extras) } else { Err(FileError::Refused(self.refusals)) }
    }
}

/// The fields of one object, in the order of the file.
pub(super) struct Fields<'a, 'p> {
    pointer: String,
    entries: Vec<(Cow<'a, str>, &'a RawValue)>,
    known: Vec<&'static str>,
    findings: &'p mut Findings,
    /// Set where the object itself was refused: its fields are not missing one by one as well.
    muted: bool,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// The object in `raw`, which stands at `pointer`.
    pub(super) fn open(raw: &'a RawValue, pointer: String, findings: &'p mut Findings) -> Self {
        let read: Result<Object<'a>, _> = serde_json::from_str(raw.get());
        let muted = read.is_err();
        let entries = read.map(|object| object.0).unwrap_or_default();
        if muted {
            findings.push(pointer.clone(), FileProblem::WrongType(JsonKind::Object));
        }
        let mut fields = Self { pointer, entries, known: Vec::new(), findings, muted };
        fields.refuse_duplicates();
        fields
    }

    fn refuse_duplicates(&mut self) {
        let mut names: Vec<&str> = self.entries.iter().map(|(name, _)| name.as_ref()).collect();
        names.sort_unstable();
        let twice = names.windows(2).filter(|pair| pair.first() == pair.last());
        let mut twice: Vec<String> = twice.filter_map(|pair| pair.first().map(ToString::to_string)).collect();
        twice.dedup();
        for name in twice {
            self.refuse(&name, FileProblem::Duplicate);
        }
    }

    /// Records what is wrong with the field `name`.
    pub(super) fn refuse(&mut self, name: &str, problem: FileProblem) {
        if !self.muted {
            self.findings.push(self.below(name), problem);
        }
    }

    /// Fails if anything was refused so far.
    pub(super) fn refused(&mut self) -> Result<(), FileError> {
        if self.findings.refusals.is_empty() {
            return Ok(());
        }
        std::mem::take(self.findings).accepted().map(|_| ())
    }

    /// Whether whole numbers may be outside their ranges: the file holds what somebody has begun to type.
    pub(super) fn is_unfinished(&self) -> bool {
        self.findings.is_unfinished
    }

    /// JSON pointer of the field `name` (RFC 6901).
    fn below(&self, name: &str) -> String {
        pointer::below(&self.pointer, name)
    }

    fn take(&mut self, name: &'static str) -> Option<&'a RawValue> {
        self.known.push(name);
        self.entries.iter().find(|(entry, _)| entry == name).map(|(_, raw)| *raw)
    }

    /// `value`, or `None` after recording what is wrong with it.
    pub(super) fn accept<T>(&mut self, name: &str, value: Result<T, FileProblem>) -> Option<T> {
        value.map_err(|problem| self.refuse(name, problem)).ok()
    }

    /// The field `name` if it is there.
    pub(super) fn optional<T>(
        &mut self,
        name: &'static str,
        convert: impl FnOnce(&'a RawValue) -> Result<T, FileProblem>,
    ) -> Option<T> {
        let raw = self.take(name)?;
        self.accept(name, convert(raw))
    }

    /// The field `name`, which has to be there.
    pub(super) fn required<T>(
        &mut self,
        name: &'static str,
        convert: impl FnOnce(&'a RawValue) -> Result<T, FileProblem>,
    ) -> Option<T> {
        let Some(raw) = self.take(name) else {
            self.refuse(name, FileProblem::Missing);
            return None;
        };
        self.accept(name, convert(raw))
    }

    /// The object `raw`, which stands in this one under `name`.
    pub(super) fn inner(&mut self, name: &str, raw: &'a RawValue) -> Fields<'a, '_> {
        Fields::open(raw, self.below(name), self.findings)
    }

    /// The object `name`, read by `read`, if it is there.
    pub(super) fn part<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Fields<'a, '_>) -> T,
    ) -> Option<T> {
        let raw = self.take(name)?;
        Some(read(self.inner(name, raw)))
    }

    /// The object `name`, which has to be there.
    pub(super) fn required_part(&mut self, name: &'static str) -> Fields<'a, '_> {
        if let Some(raw) = self.take(name) {
            return self.inner(name, raw);
        }
        self.refuse(name, FileProblem::Missing);
        let (pointer, entries, known) = (self.below(name), Vec::new(), Vec::new());
        Fields { pointer, entries, known, findings: self.findings, muted: true }
    }

    /// The objects of the list `name`; none if it is absent.
    pub(super) fn list<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(Fields<'a, '_>, usize) -> T,
    ) -> Vec<T> {
        let items = self.optional(name, values::items).unwrap_or_default();
        let pointer = self.below(name);
        let mut values = Vec::new();
        for (place, raw) in items.into_iter().enumerate() {
            if self.findings.is_full() {
                break;
            }
            let item = Fields::open(raw, format!("{pointer}/{place}"), self.findings);
            values.push(read(item, place));
        }
        values
    }

    /// All fields of an object whose names are data.
    pub(super) fn each<T>(&mut self, mut read: impl FnMut(&str, &'a RawValue, &mut Self) -> T) -> Vec<T> {
        let entries = std::mem::take(&mut self.entries);
        let mut values = Vec::new();
        for (name, raw) in &entries {
            if self.findings.is_full() {
                break;
            }
            values.push(read(name, raw, self));
        }
        values
    }

    /// Keeps the fields that were not read, as they stand. Called when all known fields have been read.
    pub(super) fn keep_rest(self, holder: Holder) {
        for field in self.rest() {
            self.findings.extras.add(holder, field);
        }
    }

    /// The fields that were not read, as they stand.
    pub(super) fn rest(&self) -> Vec<RawField> {
        let is_known = |name: &str| self.known.contains(&name);
        let rest = self.entries.iter().filter(|(name, _)| !is_known(name));
        rest.map(|(name, raw)| (name.to_string(), raw.get().to_owned())).collect()
    }

    /// Keeps a source for a pointer that this version does not know.
    pub(super) fn keep_source(&mut self, source: UnknownSource) {
        self.findings.extras.add_source(source);
    }
}

/// A JSON object as the list of its fields, values unread.
struct Object<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor).map(Object)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Vec<(Cow<'de, str>, &'de RawValue)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            entries.push((name, map.next_value()?));
        }
        Ok(entries)
    }
}

/// A name, borrowed from the text unless it has escapes.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

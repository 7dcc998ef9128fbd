//! A file with several plans (docs/contracts.md): a list of scenario files, each written and read as one that stands alone.

use serde_json::value::RawValue;

use super::fields::{Fields, Findings};
use super::refusal::{FileProblem, IdKind, VERSIONS};
use super::{FileError, program_for, read, values, write};
use crate::codec::document::Document;
use crate::model::{Allowed, Problem};

/// Name of the format, its first field. Programs that know scenario files alone refuse it by this name.
pub const PLANS_FORMAT: &str = "jangkau-plans";
/// Version that is read and written.
const PLANS_VERSION: u64 = 1;

/// A plan of such a file that cannot be opened; the others can.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedPlan {
    /// Its name, or its place from 1 where it has none that can be read.
    pub name: String,
    /// What is wrong with it.
    pub error: FileError,
}

/// What a file with several plans holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlansFile {
    /// The plans that can be opened, in the order of the file.
    pub documents: Vec<Document>,
    /// The others.
    pub refused: Vec<RefusedPlan>,
}

/// The text of a file with `documents`, each letter by letter as in a file of its own.
pub fn write_plans<'a>(documents: impl IntoIterator<Item = &'a Document>) -> String {
    let plans: Vec<String> =
        documents.into_iter().map(|document| write(document).trim_end().to_owned()).collect();
    let plans = plans.join(",\n");
    format!(
        "{{\n\"format\": \"{PLANS_FORMAT}\",\n\"version\": {PLANS_VERSION},\n\"plans\": [\n{plans}\n]\n}}\n"
    )
}

/// The plans in `text`.
///
/// # Errors
/// What is wrong with the file as a whole. A plan that is refused stops no other.
pub fn read_plans(text: &str) -> Result<PlansFile, FileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let raw: &RawValue = serde_json::from_str(text)
        .map_err(|error| FileError::NotJson { line: error.line(), column: error.column() })?;
    let mut findings = Findings::default();
    let mut root = Fields::open(raw, String::new(), &mut findings);
    root.required("format", |raw| match values::text(raw)?.as_str() {
        PLANS_FORMAT => Ok(()),
        _ => Err(FileProblem::UnknownId(IdKind::Format)),
    });
    let newer = Allowed { high: 1e15, ..VERSIONS };
    let version = root.required("version", |raw| {
        let number = values::number(raw)?;
        if newer.accepts(number) { Ok(number as u64) } else { Err(Problem::OutOfRange(VERSIONS).into()) }
    });
    if let Some(version) = version.filter(|version| *version > PLANS_VERSION) {
        return Err(FileError::Newer { version, program: program_for(version) });
    }
    let plans = root.required("plans", values::items).unwrap_or_default();
    root.refused()?;
    let mut file = PlansFile::default();
    for (place, raw) in plans.into_iter().enumerate() {
        match read(raw.get()) {
            Ok(document) => file.documents.push(document),
            Err(error) => file.refused.push(RefusedPlan { name: name(raw, place), error }),
        }
    }
    Ok(file)
}

/// What a plan that cannot be opened calls itself.
fn name(raw: &RawValue, place: usize) -> String {
    let mut findings = Findings::default();
    let mut root = Fields::open(raw, String::new(), &mut findings);
    let name = root.optional("name", values::text).filter(|name| !name.trim().is_empty());
    name.unwrap_or_else(|| (place + 1).to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::codec::file::{FileKind, read_bytes};
    use crate::data::REGIONS;

    fn documents() -> Vec<Document> {
        REGIONS.iter().map(|profile| profile.scenario(0).into()).collect()
    }

    #[test]
    fn several_plans_come_back_as_they_were() {
        for count in 0..=REGIONS.len() {
            let documents = &documents()[..count];
            let expected = PlansFile { documents: documents.to_vec(), refused: Vec::new() };
            assert_eq!(read_plans(&write_plans(documents)), Ok(expected), "{count}");
        }
    }

    #[test]
    fn one_plan_that_is_refused_stops_no_other_and_is_named() {
        let text = write_plans(&documents());
        let broken = text.replacen("\"eligible_workers\": 97777", "\"eligible_workers\": -1", 1);
        assert_ne!(broken, text);
        let file = read_plans(&broken).unwrap();
        assert_eq!(file.documents.len(), REGIONS.len() - 1);
        assert_eq!(file.refused.len(), 1);
        assert_eq!(file.refused[0].name, "Kota Binjai");
        let odd = r#"{"format":"jangkau-plans","version":1,"plans":[1,{"name":" "},{"format":"jangkau-scenario","version":2,"name":"B"}]}"#;
        let refused = read_plans(odd).unwrap().refused;
        assert_eq!(refused.iter().map(|plan| plan.name.as_str()).collect::<Vec<_>>(), ["1", "2", "B"]);
        assert!(matches!(refused[2].error, FileError::Newer { version: 2, .. }));
    }

    #[test]
    fn what_is_no_such_file_says_why() {
        let newer = r#"{"format":"jangkau-plans","version":2,"plans":[]}"#;
        assert!(matches!(read_plans(newer), Err(FileError::Newer { version: 2, .. })));
        for text in [
            "{}",
            "[]",
            r#"{"format":"jangkau-plans","version":1}"#,
            r#"{"format":"jangkau-plans","version":1,"plans":{}}"#,
            r#"{"format":"jangkau-plans","version":0,"plans":[]}"#,
            r#"{"format":"jangkau-scenario","version":1,"plans":[]}"#,
        ] {
            assert!(matches!(read_plans(text), Err(FileError::Refused(_))), "{text}");
        }
        assert!(matches!(read_plans("{"), Err(FileError::NotJson { .. })));
    }

    #[test]
    fn where_one_plan_is_expected_several_have_a_name() {
        let kind = Err(FileError::OtherKind(FileKind::Plans));
        assert_eq!(read_bytes(write_plans(&documents()).as_bytes()), kind);
        assert_eq!(read_bytes(b"{ \"format\" :\n\"jangkau-plans\"}"), kind);
    }
}

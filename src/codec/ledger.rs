//! The ledger of a plan as JSON: where each of its figures comes from, with the plan itself.

use serde::Serialize;

/// A figure of the ledger, written out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LedgerRecord<'a> {
    /// Where it stands in the scenario, as a JSON pointer.
    pub pointer: String,
    /// What it is called.
    pub name: &'a str,
    /// Its value as the scenario has it.
    pub value: f64,
    /// What it counts.
    pub unit: &'a str,
    /// Its date in words.
    pub date: &'a str,
    /// The id of its status.
    pub status: &'static str,
    /// The publication, or what was noted.
    pub source: &'a str,
    /// The address of the publication; empty where there is none.
    pub address: &'a str,
    /// Arithmetic or caveat.
    pub note: &'a str,
    /// Who put it there.
    pub by: &'a str,
}

/// The document: `scenario` is the text of a scenario file, and stands in it as it is.
pub fn json(scenario: &str, records: &[LedgerRecord<'_>]) -> String {
    let lines = records.iter().map(|record| {
        // Numbers of scenarios are finite, and text always has a form in JSON.
        ["    ", &serde_json::to_string(record).unwrap_or_default()].concat()
    });
    let lines: Vec<String> = lines.collect();
    format!(
        "{{\n  \"format\": \"{FORMAT}\",\n  \"scenario\": {},\n  \"ledger\": [\n{}\n  ]\n}}\n",
        scenario.trim_end(),
        lines.join(",\n")
    )
}

/// What the document says that it is.
const FORMAT: &str = "jangkau-ledger-1";

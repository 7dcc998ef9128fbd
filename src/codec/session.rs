//! A session as JSON: what the tab keeps, what the next visit finds, what a copy of the app for a USB stick carries.
//!
//! Links are checked where they are opened. A session of a later version is refused. Version 1 was lines of fields
//! parted by tabs; it is still read.

mod record;
mod step;
mod version_1;

use serde::{Deserialize, Serialize};

use self::record::RecordJson;
use self::step::StepJson;
use crate::model::Lever;
use crate::session::{Decision, Keys, Meeting, NamedScenario, Record, RoomProposal, Session, SessionRegion};

/// The version that is written.
const VERSION: u32 = 2;

/// The text of a session.
pub fn write(session: &Session) -> String {
    serde_json::to_string(&SessionJson::from(session)).unwrap_or_default()
}

/// The session of a text; `None` where it is none, or one of a later version.
pub fn read(text: &str) -> Option<Session> {
    if !text.trim_start().starts_with('{') {
        return version_1::read(text);
    }
    serde_json::from_str::<SessionJson>(text).ok()?.session()
}

/// A session in JSON. Levers are their ids.
#[derive(Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "a text that is stored says yes or no")]
pub(super) struct SessionJson {
    #[serde(rename = "jangkau-session")]
    version: u32,
    /// Sessions of before have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<RegionJson>,
    scenarios: Vec<ScenarioJson>,
    steps: Vec<StepJson>,
    at: Option<usize>,
    shown: Vec<String>,
    selected: Option<String>,
    keys: bool,
    code: bool,
    replays: u32,
    site: String,
    decisions: Vec<DecisionJson>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    records: Vec<RecordJson>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    place: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    present: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(default)]
    over: bool,
    #[serde(default)]
    clicker: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    proposals: Vec<ProposalJson>,
}

#[derive(Serialize, Deserialize)]
struct RegionJson {
    code: String,
    name: String,
}

#[derive(Serialize, Deserialize)]
struct ScenarioJson {
    name: String,
    link: String,
}

#[derive(Serialize, Deserialize)]
struct DecisionJson {
    text: String,
    link: String,
}

#[derive(Serialize, Deserialize)]
struct ProposalJson {
    from: String,
    at: String,
    link: String,
}

impl From<&Session> for SessionJson {
    fn from(session: &Session) -> Self {
        let decision = |one: &Decision| DecisionJson { text: one.text.clone(), link: one.link.clone() };
        let proposal = |one: &RoomProposal| ProposalJson {
            from: one.from.clone(),
            at: one.at.clone(),
            link: one.link.clone(),
        };
        Self {
            version: VERSION,
            region: session.region.clone().map(|SessionRegion { code, name }| RegionJson { code, name }),
            scenarios: session.scenarios.iter().map(ScenarioJson::from).collect(),
            steps: session.steps.iter().map(StepJson::from).collect(),
            at: session.at,
            shown: session.shown.iter().map(|lever| lever.id()).collect(),
            selected: session.selected.map(Lever::id),
            keys: session.keys.letters,
            code: session.code,
            replays: session.replays,
            site: session.site.clone(),
            decisions: session.decisions.iter().map(decision).collect(),
            records: session.records.iter().map(RecordJson::from).collect(),
            place: session.meeting.place.clone(),
            present: session.meeting.present.clone(),
            start: session.start.clone(),
            over: session.is_over,
            clicker: session.keys.clicker,
            proposals: session.proposals.iter().map(proposal).collect(),
        }
    }
}

impl SessionJson {
    /// The session; `None` for another version. Levers and steps that this program does not know are left out.
    pub(super) fn session(self) -> Option<Session> {
        (self.version == VERSION).then_some(())?;
        let decision = |one: DecisionJson| Decision { text: one.text, link: one.link };
        let proposal = |one: ProposalJson| RoomProposal { from: one.from, at: one.at, link: one.link };
        let session = Session {
            region: self.region.map(|RegionJson { code, name }| SessionRegion { code, name }),
            scenarios: self.scenarios.into_iter().map(NamedScenario::from).collect(),
            steps: self.steps.into_iter().filter_map(StepJson::step).collect(),
            at: self.at,
            shown: self.shown.iter().filter_map(|id| Lever::parse(id)).collect(),
            selected: self.selected.as_deref().and_then(Lever::parse),
            keys: Keys { letters: self.keys, clicker: self.clicker },
            code: self.code,
            replays: self.replays,
            site: self.site,
            decisions: self.decisions.into_iter().map(decision).collect(),
            records: self.records.into_iter().map(Record::from).collect(),
            meeting: Meeting { place: self.place, present: self.present },
            start: self.start,
            is_over: self.over,
            proposals: self.proposals.into_iter().map(proposal).collect(),
        };
        Some(session.within_limits())
    }
}

impl From<&NamedScenario> for ScenarioJson {
    fn from(scenario: &NamedScenario) -> Self {
        Self { name: scenario.name.clone(), link: scenario.link.clone() }
    }
}

impl From<ScenarioJson> for NamedScenario {
    fn from(scenario: ScenarioJson) -> Self {
        Self { name: scenario.name, link: scenario.link }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::tests::any_session;
    use crate::session::{AgendaStep, NamedScenario, StepKind};

    #[test]
    fn a_later_version_is_no_session() {
        let text = write(&Session::default());
        assert_eq!(read(&text), Some(Session::default()));
        let later = text.replace("\"jangkau-session\":2", "\"jangkau-session\":3");
        assert_ne!(later, text);
        assert_eq!(read(&later), None);
        assert_eq!(read("{}"), None);
    }

    #[test]
    fn hands_are_read_as_programs_have_written_them_that_knew_fewer_options_or_more() {
        let options = vec![NamedScenario { name: "A".to_owned(), link: "#a".to_owned() }; 3];
        let vote = |votes| AgendaStep { votes, ..AgendaStep::new(StepKind::Vote(options.clone())) };
        let text = write(&Session { steps: vec![vote([4, 5, 1, 0, 0])], ..Session::default() });
        assert!(text.contains("[4,5,1]"), "as those wrote it that knew three: {text}");
        for (written, expected) in
            [("[4,5,1]", [4, 5, 1, 0, 0]), ("[4]", [4, 0, 0, 0, 0]), ("[1,2,3,4,5,6]", [1, 2, 3, 4, 5])]
        {
            let session = read(&text.replace("[4,5,1]", written));
            assert_eq!(session.map(|session| session.steps), Some(vec![vote(expected)]), "{written}");
        }
    }

    #[test]
    fn a_step_with_an_unknown_lever_is_left_out() {
        let step = |lever| AgendaStep::new(StepKind::SetLever(lever, 1.0));
        let steps = vec![step(Lever::Csr), step(Lever::NonAsn)];
        let text = write(&Session { steps, at: Some(1), ..Session::default() });
        let session = read(&text.replace("\"csr\"", "\"later\""));
        let expected = Session { steps: vec![step(Lever::NonAsn)], ..Session::default() };
        assert_eq!(session, Some(expected));
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn what_is_written_is_read(session in any_session()) {
            prop_assert_eq!(read(&write(&session)), Some(session));
        }

        #[test]
        fn whatever_is_read_is_within_the_limits(session in any_session(), cut in 0.0..1.0f64) {
            let text = write(&session);
            let end = (text.len() as f64 * cut) as usize;
            let cut: String = text.chars().take(end).collect();
            if let Some(session) = read(&cut) {
                prop_assert_eq!(session.clone().within_limits(), session);
            }
        }
    }
}

//! What a file of a later version carries goes with its part of the scenario, whatever happens to that.

use std::rc::Rc;

use crate::codec::file;
use crate::model::{Field, Lever, PartField, PlanPart, Scenario, Value};
use crate::preferences::Lang;
use crate::state::{Action, Edit, State};

const FILE: &str = include_str!("../../../tests/files/later-version-fields.json");
const PROGRAMMES: &str = r#""sponsorships": [
    { "payer": "csr", "budget_per_year": 1e9, "months": 6, "package": "jkk_jkm", "first_month": "2025-07", "x": "csr" },
    { "payer": "apbd", "budget_per_year": 2e8, "months": 6, "package": "jkk_jkm", "first_month": "2025-07", "x": "apbd" },
    { "payer": "zakat", "budget_per_year": 3e8, "months": 6, "package": "jkk_jkm", "first_month": "2025-07", "x": "zakat" }
]"#;

/// The file, with three programmes and a source for something in the second that no version knows.
fn opened() -> State {
    let (before, rest) = FILE.split_once("\"sponsorships\": [").unwrap();
    let (_, after) = rest.split_once("} ]").unwrap();
    let text = format!("{before}{PROGRAMMES}{after}")
        .replace("\"sources\": {", "\"sources\": { \"/plan/sponsorships/1/x\": { \"status\": \"yours\" },");
    let document = file::read(&text).unwrap();
    let start = State::new(crate::data::REGIONS[0].scenario(0), Lang::Id);
    start.reduce(Action::OpenSaved(document)).unwrap()
}

fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| state.reduce(action).unwrap())
}

fn saved(state: &State) -> String {
    file::write(&state.document())
}

/// The unknown field of each programme as it would be saved, in the order of the plan.
fn programmes(state: &State) -> Vec<String> {
    // No number type holds 1e400.
    let file: serde_json::Value = serde_json::from_str(&saved(state).replace("1e400", "1")).unwrap();
    let list = file.pointer("/plan/sponsorships").and_then(|list| list.as_array()).cloned();
    let field = |programme: serde_json::Value| programme["x"].as_str().unwrap_or("-").to_owned();
    list.unwrap_or_default().into_iter().map(field).collect()
}

/// The pointer of the source that no version knows.
fn unknown_source(state: &State) -> Option<String> {
    let sources = state.extras.sources();
    sources.first().map(|source| source.pointer.clone())
}

#[test]
fn what_is_saved_after_a_change_holds_what_was_opened() {
    let state = opened();
    let rate = Field::Plan(PlanPart::WageEnrolment, PartField::Amount);
    let edits = [
        Action::SetLever(Lever::WageEnrolment, 0.03),
        Action::Edit(Edit::Set(Field::Eligible, Value::Number(60_000.0))),
        Action::Edit(Edit::Set(rate, Value::Number(0.01))),
        Action::Edit(Edit::AddTarget),
    ];
    let text = saved(&after(&state, edits));
    for raw in
        ["\"x_root\": 1e400", "\"x_region\": [ 1,\n      2 ]", "\"x_wage\": -0", "\"x_target\": \"\\u0041"]
    {
        assert!(text.contains(raw), "{raw} in {text}");
    }
}

#[test]
fn programmes_take_their_fields_along() {
    let state = opened();
    let edit = |edit| programmes(&after(&state, [Action::Edit(edit)]));
    assert_eq!(programmes(&state), ["csr", "apbd", "zakat"]);
    assert_eq!(edit(Edit::RemoveProgramme(0)), ["apbd", "zakat"]);
    assert_eq!(edit(Edit::RaiseProgramme(2)), ["csr", "zakat", "apbd"]);
    assert_eq!(edit(Edit::LowerProgramme(0)), ["apbd", "csr", "zakat"]);
    assert_eq!(edit(Edit::CopyProgramme(1)), ["csr", "apbd", "apbd", "zakat"]);
    assert_eq!(edit(Edit::AddProgramme(crate::model::Payer::Csr)), ["csr", "apbd", "zakat", "-"]);
}

#[test]
fn unknown_sources_follow_their_rows() {
    let state = opened();
    let edit = |edit| unknown_source(&after(&state, [Action::Edit(edit)]));
    assert_eq!(unknown_source(&state).as_deref(), Some("/plan/sponsorships/1/x"));
    assert_eq!(edit(Edit::RemoveProgramme(0)).as_deref(), Some("/plan/sponsorships/0/x"));
    assert_eq!(edit(Edit::RaiseProgramme(1)).as_deref(), Some("/plan/sponsorships/0/x"));
    assert_eq!(edit(Edit::RemoveProgramme(1)), None);
    assert!(saved(&state).find("/plan/sponsorships/1/x") < saved(&state).find("/region/eligible_workers"));
}

#[test]
fn undo_brings_back_what_went() {
    let state = opened();
    let removed = after(&state, [Action::Edit(Edit::RemovePppk), Action::Edit(Edit::RemoveProgramme(1))]);
    assert!(!saved(&removed).contains("x_pppk"));
    let back = after(&removed, [Action::Undo, Action::Undo]);
    assert_eq!(saved(&back), saved(&state));
    assert_eq!(saved(&after(&back, [Action::Redo, Action::Redo])), saved(&removed));
}

#[test]
fn a_part_that_leaves_the_plan_takes_its_fields_with_it() {
    let state = opened();
    let mut plan = Scenario::clone(&state.scenario);
    plan.plan.sponsorships.remove(0);
    plan.plan.retention = None;
    let changed = after(&state, [Action::ChangeScenario(Rc::new(plan))]);
    assert_eq!(programmes(&changed), ["apbd", "zakat"]);
    assert!(!saved(&changed).contains("x_retention") && saved(&changed).contains("x_plan"));
    // A plan that was on screen before comes back whole.
    let back = after(&changed, [Action::ChangeScenario(Rc::clone(&state.scenario))]);
    assert_eq!(saved(&back), saved(&state));
}

#[test]
fn what_cannot_be_projected_keeps_its_fields_too() {
    let state = opened();
    let wrong = Action::Edit(Edit::Set(Field::Eligible, Value::Number(0.0)));
    let waiting = after(&state, [wrong, Action::Edit(Edit::RemoveProgramme(0))]);
    assert!(waiting.unfinished.is_some());
    assert_eq!(programmes(&waiting), ["csr", "apbd", "zakat"], "what is on screen is saved");
    let mended = after(&waiting, [Action::Edit(Edit::Set(Field::Eligible, Value::Number(50_000.0)))]);
    assert_eq!(programmes(&mended), ["apbd", "zakat"]);
}

#[test]
fn another_scenario_has_nothing_of_the_file() {
    let region = crate::data::REGIONS[0].scenario(0);
    let other = after(&opened(), [Action::OpenScenario(Rc::new(region.clone()))]);
    assert_eq!(saved(&other), file::write(&region.into()));
}

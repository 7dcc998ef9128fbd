//! What forms have made and cannot be projected yet goes into a draft and comes back as it was.

use std::rc::Rc;

use proptest::prelude::*;

use crate::codec::document::Document;
use crate::codec::draft::{self, DraftContent};
use crate::data::REGIONS;
use crate::model::{
    CohortField, Field, Lever, Month, PartField, Payer, PlanPart, ProgrammeField, Stock, TargetField, Value,
    validate,
};
use crate::preferences::Lang;
use crate::state::{Action, Edit, State, blank};

/// What somebody may do to a form, by number: values that are wrong, missing, too many, too few.
fn edit(kind: usize, value: f64) -> Edit {
    let number = |field| Edit::Set(field, Value::Number(value));
    let edits = [
        number(Field::Eligible),
        number(Field::ActiveTotal),
        number(Field::Active(Stock::Wage)),
        number(Field::Active(Stock::SelfPaid)),
        number(Field::Active(Stock::NonAsn)),
        number(Field::NonAsnTotal),
        number(Field::FormalShare),
        number(Field::MinimumWage(2026)),
        number(Field::Parameter(3)),
        Edit::AddCohort,
        number(Field::Cohort(0, CohortField::Workers)),
        Edit::AddTarget,
        number(Field::Target(0, TargetField::Percent)),
        Edit::Set(Field::Target(0, TargetField::Year), Value::Number(value.min(1e5))),
        Edit::AddProgramme(Payer::Csr),
        number(Field::Programme(0, ProgrammeField::Months)),
        number(Field::Programme(0, ProgrammeField::Years)),
        number(Field::Programme(0, ProgrammeField::Budget)),
        Edit::AddPppk,
        number(Field::Plan(PlanPart::Pppk, PartField::Amount)),
        number(Field::Plan(PlanPart::Pppk, PartField::OverMonths)),
        Edit::Set(Field::RegionName, Value::Text("Kabupaten \"Contoh\"\n".to_owned())),
        Edit::Set(Field::Horizon, Value::Month(Month::december(2019))),
        Edit::OwnSource { source: "Disnaker".to_owned(), as_of: "2026-10".to_owned() },
        Edit::Set(Field::ActiveTotal, Value::Nothing),
    ];
    let count = edits.len();
    edits.into_iter().nth(kind % count).unwrap_or(Edit::AddCohort)
}

fn started(region: usize) -> State {
    match REGIONS.get(region) {
        Some(profile) => State::new(profile.scenario(0), Lang::Id),
        None => State::new(REGIONS[0].scenario(0), Lang::Id)
            .reduce(Action::NewRegion(Rc::new(blank(Month::december(2025)))))
            .unwrap(),
    }
}

fn typed(start: &State, edits: impl IntoIterator<Item = Edit>) -> State {
    edits.into_iter().fold(start.clone(), |state, edit| state.reduce(Action::Edit(edit)).unwrap_or(state))
}

fn content(state: &State) -> DraftContent {
    let unfinished = state.unfinished.as_deref();
    let unfinished = unfinished.map(|unfinished| Document {
        scenario: Rc::new(unfinished.scenario.clone()),
        extras: Rc::clone(&unfinished.extras),
    });
    DraftContent { document: state.document(), unfinished }
}

/// The state of a page that opens `content`.
fn opened(content: DraftContent, opened: Document) -> State {
    let DraftContent { document, unfinished } = content;
    let action = Action::OpenUnfinished { document, opened, typed: unfinished.unwrap() };
    State::new(REGIONS[1].scenario(0), Lang::Id).reduce(action).unwrap()
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    #[test]
    fn whatever_was_typed_comes_back_from_its_draft(
        region in 0_usize..6,
        edits in prop::collection::vec((any::<usize>(), prop::sample::select(vec![
            -1.0, 0.0, 0.5, 1.0, 3.0, 61.0, 2026.0, 61_400.0, 90_000.5, 201_200.0, 1e12,
        ])), 1..9),
    ) {
        let start = started(region);
        let state = typed(&start, edits.into_iter().map(|(kind, value)| edit(kind, value)));
        let written = content(&state);
        let draft = draft::read(&draft::write(3, "2026-11-28 14:20", &written)).unwrap();
        prop_assert_eq!(draft.unreadable, None);
        prop_assert_eq!(&draft.content.unfinished, &written.unfinished);
        if written.unfinished.is_some() {
            let again = opened(draft.content, state.opened.clone());
            prop_assert_eq!(&again.unfinished, &state.unfinished, "with the same refusals");
            prop_assert_eq!(&again.opened, &state.opened);
            prop_assert!(validate(&again.scenario).is_ok());
        }
    }
}

#[test]
fn what_was_typed_stands_over_the_last_scenario_that_can_be_projected_and_is_finished_from_there() {
    let number = |field, value| Edit::Set(field, Value::Number(value));
    let half = [
        Edit::Set(Field::RegionName, Value::Text("Kabupaten Contoh".to_owned())),
        number(Field::ActiveTotal, 61_400.0),
        Edit::AddCohort,
        number(Field::Cohort(0, CohortField::Workers), 90_000.0),
    ];
    let rest = [number(Field::Eligible, 201_200.0), number(Field::Cohort(0, CohortField::Workers), 8_900.0)];
    let before = typed(&started(9), half);
    let again = opened(content(&before), before.opened.clone());
    assert_eq!((&again.scenario, &again.unfinished), (&before.scenario, &before.unfinished));
    assert_eq!(again.work.number, 1, "another piece of work");
    let finished = typed(&again, rest.clone());
    assert_eq!(finished.unfinished, None);
    assert_eq!(finished.scenario, typed(&before, rest).scenario);
    let back = again.reduce(Action::Undo).unwrap();
    assert_eq!((&back.scenario, &back.unfinished), (&before.scenario, &None));
    assert_eq!(back.reduce(Action::Redo).unwrap().unfinished, before.unfinished);
}

#[test]
fn what_can_be_projected_after_all_comes_on_screen() {
    let mut scenario = REGIONS[0].scenario(0);
    let last = scenario.last_target();
    Lever::Csr.set(&mut scenario, 1e9, last);
    let (document, whole): (Document, Document) = (REGIONS[0].scenario(0).into(), scenario.into());
    let state =
        opened(DraftContent { document: document.clone(), unfinished: Some(whole.clone()) }, document);
    assert_eq!((state.document(), state.unfinished), (whole, None));
}

//! The form never changes what was typed: whatever is typed, and in whatever order, the scenario is the same.

use std::rc::Rc;

use proptest::prelude::*;

use super::super::*;
use crate::data::{REGIONS, all_members};
use crate::model::{CohortField, Month, Problem, Status, Stock, Workers};
use crate::preferences::Lang;
use crate::state::{Action, State, link_of};

const PEOPLE: CohortField = CohortField::Workers;

fn new_region() -> State {
    let state = State::new(REGIONS[0].scenario(0), Lang::Id);
    state.reduce(Action::NewRegion(Rc::new(blank(Month::parse("2026-10").unwrap())))).unwrap()
}

fn typed(start: &State, edits: impl IntoIterator<Item = Edit>) -> State {
    edits.into_iter().fold(start.clone(), |state, edit| state.reduce(Action::Edit(edit)).unwrap_or(state))
}

fn people(field: Field, people: f64) -> Edit {
    Edit::Set(field, Value::Number(people))
}

/// All orders of the numbers below `count`, by Heap's algorithm.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..count).collect();
    let (mut all, mut turns, mut at) = (vec![order.clone()], vec![0; count], 0);
    while at < count {
        if turns[at] < at {
            order.swap(if at % 2 == 0 { 0 } else { turns[at] }, at);
            all.push(order.clone());
            turns[at] += 1;
            at = 0;
        } else {
            turns[at] = 0;
            at += 1;
        }
    }
    all
}

/// What is typed, with the sources sorted: a file lists them in the order of typing.
fn outcome(state: &State) -> Scenario {
    let mut scenario = state.working().clone();
    scenario.sources.sort_by_key(|(field, _)| field.id());
    scenario
}

/// Every order of `edits` gives the same scenario, and every number that was typed stands as it was typed.
fn same_in_every_order(start: &State, edits: &[Edit]) -> State {
    let first = typed(start, edits.iter().cloned());
    for order in orders(edits.len()) {
        let state = typed(start, order.iter().map(|place| edits[*place].clone()));
        assert!(
            outcome(&state) == outcome(&first),
            "{order:?} of {edits:?} in {}",
            first.working().region.name
        );
        assert_eq!(link_of(state.working()), link_of(first.working()), "{order:?} of {edits:?}");
        for edit in edits {
            let Edit::Set(field, value) = edit else { continue };
            assert_eq!(field.get(state.working()), *value, "{field:?} after {order:?} of {edits:?}");
        }
    }
    first
}

fn status(state: &State, field: Field) -> Option<Status> {
    state.working().status(field)
}

#[test]
fn a_total_and_two_running_sponsorships_of_it_are_the_total_in_any_order() {
    let start = typed(&new_region(), [Edit::AddCohort, Edit::AddCohort]);
    let edits = [
        people(Field::Eligible, 201_200.0),
        people(Field::ActiveTotal, 61_400.0),
        people(Field::Cohort(0, PEOPLE), 6_000.0),
        people(Field::Cohort(1, PEOPLE), 2_900.0),
        people(Field::NonAsnTotal, 5_000.0),
    ];
    let state = same_in_every_order(&start, &edits);
    assert_eq!(state.unfinished, None);
    let region = &state.scenario.region;
    assert_eq!(all_members(region), 61_400.0);
    assert_eq!((region.active.self_paid, region.active.construction), (Workers(5_283.0), Workers(8_228.0)));
    for stock in [Stock::Wage, Stock::SelfPaid, Stock::Construction] {
        assert_eq!(status(&state, Field::Active(stock)), Some(Status::Assumed), "{stock:?}");
    }
    assert_eq!(status(&state, Field::ActiveTotal), Some(Status::Yours));
}

#[test]
fn typing_the_total_again_leaves_typed_segments_as_they_are() {
    let start = typed(&new_region(), [people(Field::Eligible, 201_200.0)]);
    let segments = [
        people(Field::Active(Stock::Wage), 30_000.0),
        people(Field::Active(Stock::NonAsn), 4_000.0),
        people(Field::Active(Stock::Construction), 9_000.0),
    ];
    let state = typed(&start, segments.clone().into_iter().chain([people(Field::ActiveTotal, 61_400.0)]));
    let again = typed(&state, [people(Field::ActiveTotal, 62_000.0)]);
    let active = &again.scenario.region.active;
    assert_eq!(
        [active.wage, active.non_asn, active.construction].map(|stock| stock.0),
        [30_000.0, 4_000.0, 9_000.0]
    );
    assert_eq!(active.self_paid, Workers(19_000.0));
    assert_eq!(status(&again, Field::Active(Stock::SelfPaid)), Some(Status::Derived));
    assert_eq!(status(&again, Field::Active(Stock::Wage)), Some(Status::Yours));
}

#[test]
fn a_total_nobody_typed_is_the_sum_and_not_the_planners_own() {
    let edits = [
        people(Field::Eligible, 201_200.0),
        people(Field::Active(Stock::Wage), 30_000.0),
        people(Field::Active(Stock::SelfPaid), 0.0),
        people(Field::Cohort(0, PEOPLE), 2_900.0),
    ];
    let state = same_in_every_order(&typed(&new_region(), [Edit::AddCohort]), &edits);
    assert_eq!(Field::ActiveTotal.get(&state.scenario), Value::Number(32_900.0));
    assert_eq!(status(&state, Field::ActiveTotal), Some(Status::Derived));
    assert_eq!(status(&state, Field::Active(Stock::SelfPaid)), Some(Status::Yours), "a typed zero is typed");
    assert_eq!(status(&state, Field::Active(Stock::Construction)), None);
}

#[test]
fn more_sponsored_than_members_are_refused_with_both_numbers_and_nothing_is_lost() {
    let edits = [
        people(Field::Eligible, 201_200.0),
        people(Field::ActiveTotal, 61_400.0),
        people(Field::Cohort(0, PEOPLE), 90_000.0),
        people(Field::Active(Stock::Wage), 20_000.0),
    ];
    let state = same_in_every_order(&typed(&new_region(), [Edit::AddCohort]), &edits);
    let refusals = &state.unfinished.as_ref().unwrap().refusals;
    let problem = Problem::PartsAboveMembers { parts: 90_000.0, total: 61_400.0 };
    assert_eq!(refusals[0], Refusal { field: Field::Cohort(0, PEOPLE), problem });
    let mended = typed(&state, [people(Field::Cohort(0, PEOPLE), 9_000.0)]);
    assert_eq!(mended.unfinished, None);
    assert_eq!(all_members(&mended.scenario.region), 61_400.0);
}

#[test]
fn all_segments_have_to_add_up_to_a_typed_total() {
    let [wage, non_asn, self_paid, construction, other] = Stock::ALL.map(Field::Active);
    let edits = [
        people(Field::ActiveTotal, 61_400.0),
        people(wage, 30_000.0),
        people(non_asn, 4_000.0),
        people(self_paid, 10_000.0),
        people(construction, 8_500.0),
        people(other, 0.0),
    ];
    let start = typed(&new_region(), [people(Field::Eligible, 201_200.0)]);
    let state = same_in_every_order(&start, &edits);
    let refusals = &state.unfinished.as_ref().unwrap().refusals;
    let problem = Problem::PartsBelowMembers { parts: 52_500.0, total: 61_400.0 };
    assert_eq!(refusals[0], Refusal { field: Field::ActiveTotal, problem });
    let emptied = typed(&state, [Edit::Set(construction, Value::Nothing)]);
    assert_eq!(emptied.scenario.region.active.construction, Workers(17_400.0));
    let whole = typed(&state, [people(construction, 17_400.0)]);
    assert_eq!((whole.unfinished.clone(), whole.scenario.region.active_total), (None, None));
    let without_total = typed(&state, [Edit::Set(Field::ActiveTotal, Value::Nothing)]);
    assert_eq!(Field::ActiveTotal.get(&without_total.scenario), Value::Number(52_500.0));
}

#[test]
fn a_published_total_stays_while_its_segments_are_typed_and_follows_a_new_base() {
    let start = State::new(REGIONS[0].scenario(0), Lang::Id);
    let start = typed(&start, [Edit::AddCohort]);
    let edits = [
        people(Field::Eligible, 100_000.0),
        people(Field::Active(Stock::Wage), 15_000.0),
        people(Field::Cohort(0, PEOPLE), 1_000.0),
        people(Field::NonAsnTotal, 3_000.0),
    ];
    let state = same_in_every_order(&start, &edits);
    assert!((all_members(&state.scenario.region) - 24_940.0).abs() < 1e-6);
    let wage = Field::Active(Stock::Wage);
    let back = typed(&state, [Edit::Set(wage, Value::Nothing)]);
    assert_eq!(
        outcome(&back),
        outcome(&typed(
            &start,
            edits.into_iter().filter(|edit| !matches!(edit, Edit::Set(field, _) if *field == wage))
        ))
    );
}

#[test]
fn a_file_and_a_link_bring_back_what_was_typed() {
    use crate::codec::file;
    let edits = [
        Edit::AddCohort,
        people(Field::Eligible, 201_200.0),
        people(Field::ActiveTotal, 61_400.0),
        people(Field::Cohort(0, PEOPLE), 8_900.0),
    ];
    let state = typed(&new_region(), edits);
    let read = file::read(&file::write(&state.document())).unwrap();
    assert_eq!(*read.scenario, *state.scenario);
    let linked = crate::state::scenario_of_link(&link_of(&state.scenario)).unwrap();
    assert_eq!(linked.region.active, state.scenario.region.active);
    assert_eq!(linked.status(Field::ActiveTotal), Some(Status::Sender));
    for stock in [Stock::Wage, Stock::SelfPaid, Stock::Construction] {
        let assumed = linked.status(Field::Active(stock));
        assert_eq!(assumed, Some(Status::Assumed), "{stock:?} was derived, not typed by the sender");
    }
    let opened = State::new(linked, Lang::Id);
    let edited = typed(&opened, [people(Field::Active(Stock::Wage), 30_000.0)]);
    assert_eq!(all_members(&edited.scenario.region), 61_400.0);
}

#[test]
fn a_plan_from_the_last_count_keeps_its_segments_while_one_of_them_is_typed() {
    use crate::model::Observation;
    use crate::model::answers::from_here;
    let counted =
        Observation { active: Some(Workers(26_000.0)), ..Observation::of(Month::parse("2025-06").unwrap()) };
    let start = State::new(REGIONS[0].scenario(0), Lang::Id);
    let start = typed(&start, [Edit::PutObservations(vec![counted])]);
    let here = State::new(from_here(&start.scenario).unwrap().scenario, Lang::Id);
    let edited = typed(&here, [people(Field::Active(Stock::Other), 100.0)]);
    let (before, after) = (&here.scenario.region.active, &edited.scenario.region.active);
    assert_eq!((before.self_paid, before.construction), (after.self_paid, after.construction));
    assert!((before.wage.0 - after.wage.0 - 100.0).abs() < 1e-6);
    assert!((all_members(&edited.scenario.region) - 26_000.0).abs() < 1e-6);
}

proptest! {
    #![proptest_config(crate::property::config(24))]

    #[test]
    fn any_values_give_the_same_in_any_order(
        region in 0_usize..6,
        total in prop::option::of(20_000_u32..90_000),
        stocks in prop::array::uniform5(prop::option::of(0_u32..30_000)),
        cohorts in prop::array::uniform2(0_u32..40_000),
        seed in any::<prop::sample::Selector>(),
    ) {
        let start = match REGIONS.get(region) {
            Some(profile) => State::new(profile.scenario(0), Lang::Id),
            None => new_region(),
        };
        let start = typed(&start, [Edit::AddCohort, Edit::AddCohort]);
        let mut edits = vec![people(Field::Eligible, 180_000.0)];
        edits.extend(total.map(|total| people(Field::ActiveTotal, f64::from(total))));
        let of_stock = |(stock, given): (Stock, Option<u32>)| Some(people(Field::Active(stock), f64::from(given?)));
        edits.extend(Stock::ALL.into_iter().zip(stocks).filter_map(of_stock));
        edits.extend(cohorts.into_iter().enumerate().map(|(place, given)| people(Field::Cohort(place, PEOPLE), f64::from(given))));
        // All orders of five of them; the others come before.
        let chosen = seed.select(0..edits.len());
        edits.rotate_left(chosen);
        let last = edits.split_off(edits.len().saturating_sub(5));
        same_in_every_order(&typed(&start, edits), &last);
    }
}

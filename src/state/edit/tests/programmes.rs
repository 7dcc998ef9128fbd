//! Budgets as they are here: public money ends with its year, a programme is paid once, what runs can go on.

use super::*;
use crate::codec::file;
use crate::model::{Payer, SponsoredCohort, Sponsorship, table};
use crate::state::{link_of, scenario_of_link};

fn programmes(state: &State) -> &[Sponsorship] {
    &state.working().plan.sponsorships
}

#[test]
fn a_new_programme_is_paid_once_and_public_money_ends_in_december() {
    for baseline in 1..=12 {
        let mut scenario = REGIONS[0].scenario(0);
        scenario.region.baseline_month = Month::new(2024, baseline).unwrap();
        let first = scenario.region.baseline_month + 1;
        let start = State::new(scenario, Lang::Id);
        for payer in Payer::ALL {
            let state = after(start.clone(), [Edit::AddProgramme(payer)]);
            let programme = programmes(&state).last().unwrap();
            assert_eq!((programme.years, programme.first_month), (1, first), "{payer:?}");
            let december = Month::december(first.year());
            let last = if payer.is_public() { december } else { first + 11 };
            assert_eq!(programme.last_paid(), last, "{payer:?} from {first}");
        }
    }
}

#[test]
fn public_money_that_begins_later_still_ends_with_its_year_unless_the_planner_says_otherwise() {
    let month = |month| {
        Edit::Set(
            Field::Programme(0, ProgrammeField::FirstMonth),
            Value::Month(Month::new(2026, month).unwrap()),
        )
    };
    for later in 1..=12 {
        let state = after(binjai(), [Edit::AddProgramme(Payer::Apbd), month(later)]);
        assert_eq!(programmes(&state)[0].last_paid(), Month::december(2026));
        let chosen = number(Field::Programme(0, ProgrammeField::Months), 5.0);
        let state =
            after(binjai(), [Edit::AddProgramme(Payer::Apbd), month(3), chosen.clone(), month(later)]);
        let months = if later == 8 { 5 } else { programmes(&state)[0].months };
        assert_eq!(months, 5, "what was typed stays");
        let state = after(binjai(), [Edit::AddProgramme(Payer::Zakat), chosen, month(later)]);
        assert_eq!(programmes(&state)[0].months, 5, "other money has no year");
    }
}

#[test]
fn a_running_sponsorship_goes_on_with_the_same_payer_and_people_from_the_month_after() {
    for payer in Payer::ALL {
        for ends in [Month::new(2025, 3).unwrap(), Month::december(2024), Month::new(2026, 4).unwrap()] {
            let mut scenario = REGIONS[0].scenario(0);
            scenario.horizon = Month::december(2027);
            scenario.region.active.self_paid -= Workers(800.0);
            scenario.region.sponsored = vec![SponsoredCohort { payer, workers: Workers(800.0), ends }];
            let offers =
                |scenario: &Scenario| continuable(scenario).map(|(place, _)| place).collect::<Vec<_>>();
            assert_eq!(offers(&scenario), [0]);
            let state = after(State::new(scenario, Lang::Id), [Edit::ContinueCohort(0)]);
            assert!(state.unfinished.is_none());
            let programme = programmes(&state).last().unwrap();
            assert_eq!((programme.payer, programme.first_month, programme.years), (payer, ends + 1, 1));
            assert!(!payer.is_public() || programme.last_paid() == Month::december((ends + 1).year()));
            let tranches = table(&state.scenario).tranches;
            assert!((tranches[0].people().0 - 800.0).abs() < 1e-6, "{payer:?}: {:?}", tranches[0].people());
            assert_eq!(offers(&state.scenario), Vec::<usize>::new(), "once");
        }
    }
    let state = after(binjai(), [Edit::ContinueCohort(7)]);
    assert!(programmes(&state).is_empty(), "nothing runs there");
}

#[test]
fn names_and_documents_travel_in_file_and_link_and_move_with_their_programme() {
    let text =
        |place, field, text: &str| Edit::Set(Field::Programme(place, field), Value::Text(text.to_owned()));
    let state = after(
        binjai(),
        [
            Edit::AddProgramme(Payer::Apbd),
            Edit::AddProgramme(Payer::DbhSawit),
            number(Field::Programme(1, ProgrammeField::Budget), 5e8),
            text(1, ProgrammeField::Name, "BPU rentan, \u{201c}nelayan\u{201d}"),
            text(1, ProgrammeField::Document, "DPA/A.1/2.07.01/001/2026"),
            Edit::RaiseProgramme(1),
        ],
    );
    let saved = file::read(&file::write(&state.document())).unwrap().into_scenario();
    assert_eq!(saved, *state.scenario);
    let sent = scenario_of_link(&link_of(&state.scenario)).unwrap();
    assert_eq!(sent.plan, state.scenario.plan);
    assert_eq!(programmes(&state)[0].document, "DPA/A.1/2.07.01/001/2026");
    assert_eq!(programmes(&state)[1].name, "");
}

//! What somebody types into the entries of a workbook is what comes back.

use proptest::prelude::*;

use super::*;
use crate::data::REGIONS;
use crate::model::validate;
use crate::office::import::{AcceptedTable, Conversation, ImportView, ShownRows, TableTaker, import_view};
use crate::office::inputs::scale;
use crate::office::table::{Answers, read};
use crate::office::{Imprint, plan_book, workbook, write};
use crate::state::{Edit, edited, link_of};
use crate::view::Projected;
use crate::{ordinary, property};

const ALL: ShownRows = ShownRows { rows: 1_000, refused: 1_000 };

fn view(bytes: &[u8], taker: &Scenario, lang: Lang) -> ImportView {
    let reading = read(bytes, &Answers::default()).unwrap();
    let taker = TableTaker::Planner { scenario: taker.clone().into(), is_waiting: false, today: None };
    import_view(&reading, &Conversation::default(), &taker, "rencana.xlsx", ALL, lang)
}

/// The scenario after what was taken.
fn after(view: &ImportView, scenario: &Scenario) -> Scenario {
    match &view.take {
        Some((_, AcceptedTable::Edit(edit))) => edited(scenario, edit.clone()).unwrap(),
        None => scenario.clone(),
        other => panic!("{other:?}"),
    }
}

/// The plan as its address has it, which is what a workbook can be compared with.
fn as_linked(scenario: &Scenario) -> Option<Scenario> {
    scenario_of_link(&link_of(scenario)).filter(|linked| validate(linked).is_ok())
}

proptest! {
    #![proptest_config(property::config(60))]

    #[test]
    fn what_is_typed_into_a_workbook_is_what_the_plan_takes(
        scenario in ordinary::scenario(),
        shares in proptest::collection::vec(0.8..1.25_f64, 13),
        lang in proptest::sample::select(Lang::ALL.to_vec()),
    ) {
        let Some(scenario) = as_linked(&scenario) else { return Ok(()) };
        let link = link_of(&scenario);
        let mut made = plan_book(&scenario, lang, &[], &link);
        made.book.properties.push(("jangkau-link", link));
        let untouched = view(&write(&made.book).unwrap(), &scenario, lang);
        prop_assert_eq!((&untouched.take, untouched.rows.len()), (&None, 0), "{:?}", untouched.rows);

        let mut wanted = scenario.clone();
        let mut typed = Vec::new();
        for ((field, at), share) in made.inputs.fields().zip(shares.iter().cycle()) {
            let Some((number, measure)) = number_of(&scenario, field) else { continue };
            let mut one = wanted.clone();
            let number = match field.allowed() {
                Some(allowed) => {
                    let number = (number * share).clamp(allowed.low, allowed.high);
                    if allowed.whole { number.round() } else { number }
                }
                None => 1.0 - number,
            };
            field.put(&mut one, &value_of(field, number));
            if validate(&one).is_ok() {
                wanted = one;
                typed.push((at, number * scale(measure)));
            }
        }
        made.book.type_in(&typed);
        let view = view(&write(&made.book).unwrap(), &scenario, lang);
        let taken = after(&view, &scenario);
        for (field, _) in made.inputs.fields() {
            let [now, then] = [&taken, &wanted].map(|scenario| number_of(scenario, field).unwrap().0);
            prop_assert!((now - then).abs() <= 1e-9 * now.abs().max(then.abs()), "{field:?}: {now} {then}");
        }
    }
}

fn binjai() -> Scenario {
    let mut scenario = REGIONS.iter().find(|region| region.code == "12.75").unwrap().scenario(0);
    scenario.plan.sponsorships =
        as_linked(&scenario_of_link("#1~12.75~d.csr.300j.12.202501~d.apbd.200j.12.202502").unwrap())
            .unwrap()
            .plan
            .sponsorships;
    scenario
}

fn bytes(scenario: &Scenario) -> Vec<u8> {
    let projected = Projected::of(&scenario.clone().into());
    let imprint = Imprint { link: format!("https://contoh.go.id/{}", link_of(scenario)), day: None };
    workbook(&projected, Lang::Id, &imprint).unwrap()
}

#[test]
fn a_workbook_is_compared_with_the_plan_that_it_was_made_of_and_goes_into_the_one_on_screen() {
    let scenario = binjai();
    let made = bytes(&scenario);
    // Meanwhile the programmes have changed places, and one of them its money.
    let mut now = scenario.clone();
    now.plan.sponsorships.reverse();
    let same = view(&made, &now, Lang::Id);
    assert_eq!((same.take, same.rows.len()), (None, 0), "nothing was typed");
    let field = Field::Programme(0, ProgrammeField::Budget);
    assert_eq!(found_in(field, &scenario, &now), Some(Field::Programme(1, ProgrammeField::Budget)));
    now.plan.sponsorships.truncate(1);
    assert_eq!(found_in(field, &scenario, &now), None, "the programme is gone");
    // The plan of another region becomes a plan of its own.
    let medan = REGIONS.iter().find(|region| region.code == "12.71").unwrap().scenario(0);
    let other = view(&made, &medan, Lang::Id);
    let Some((_, AcceptedTable::Regions(plans))) = &other.take else { panic!("{other:?}") };
    let plan = plans.first().unwrap();
    assert_eq!(plan.scenario.plan.sponsorships.len(), 2);
    assert!(matches!(edited(&medan, Edit::PutValues(Vec::new())), Ok(same) if same == medan));
}

#[test]
fn numbers_that_were_kept_as_text_are_read_or_refused() {
    let of = |text: &str, measure| of_text(text, measure);
    assert_eq!(of("Rp 2.200.000.000", Measure::Rupiah), Ok(2.2e9));
    assert_eq!(of("2.200", Measure::People), Ok(2200.0));
    assert_eq!(of("12,5%", Measure::Fraction), Ok(0.125));
    assert_eq!(of("ya", Measure::Plain), Ok(1.0));
    assert_eq!(of("1.250", Measure::Fraction), Err(EntryProblem::TwoNumbers("1.250".to_owned())));
    assert_eq!(of("nanti", Measure::Rupiah), Err(EntryProblem::NotANumber("nanti".to_owned())));
}

//! Laws of the table and of the inputs, for any plans.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::inputs::{InputKey, inputs};
use super::*;
use crate::chart::GAP;
use crate::data::REGIONS;
use crate::model::{Field, Lever, Month, Payer, Rupiah, Sponsorship, ValueChange, differences, validate};
use crate::ordinary;
use crate::property::config;
use crate::text;
use crate::view::answers::Samples;

fn named(name: &str, scenario: &Scenario, is_current: bool) -> ComparedPlan {
    let document = scenario.clone().into();
    ComparedPlan { key: String::new(), name: name.to_owned(), document, is_current }
}

fn binjai(change: impl FnOnce(&mut Scenario)) -> Scenario {
    let mut scenario = REGIONS[0].scenario(0);
    change(&mut scenario);
    scenario
}

fn set(lever: Lever, value: f64) -> impl Fn(&mut Scenario) {
    move |scenario| {
        let last = scenario.last_target();
        lever.set(scenario, value, last);
    }
}

/// A, with CSR; B, with twice the money; C, on screen, with enrolment instead.
fn three() -> Vec<ComparedPlan> {
    vec![
        named("Rencana A", &binjai(set(Lever::Csr, 1e9)), false),
        named("Rencana B", &binjai(set(Lever::Csr, 2e9)), false),
        named("Rencana C", &binjai(set(Lever::WageEnrolment, 0.01)), true),
    ]
}

fn view_of(plans: &[ComparedPlan], lang: Lang) -> ComparisonView {
    comparison(&project(plans, None, &[]), &[], lang)
}

fn cell<'view>(view: &'view ComparisonView, id: &str, place: usize) -> &'view ComparisonCell {
    let rows = view.inputs.iter().chain(view.results.iter().flatten());
    &rows.into_iter().find(|row| row.id == id).unwrap().cells[place]
}

#[test]
fn the_table_says_what_the_plans_lead_to_and_only_the_inputs_that_differ() {
    let view = view_of(&three(), Lang::Id);
    assert_eq!(view.title, "Tiga rencana Kota Binjai");
    assert_eq!(view.december, "Desember 2025");
    let letters: String = view.heads.iter().map(|head| head.letter).collect();
    assert_eq!(letters, "ABC");
    assert!(view.heads[2].is_current && view.heads[2].look == LineLook::Current);
    let names: Vec<&str> = view.inputs.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Pendaftaran penerima upah", "Dana CSR per tahun"]);
    let csr: Vec<(&str, &str)> =
        view.inputs[1].cells.iter().map(|cell| (cell.text.as_str(), cell.direction)).collect();
    assert_eq!(
        csr,
        [
            ("Rp1 miliar, JKK + JKM, iuran 12 bulan mulai Nov 2024, diulang 2 tahun", ""),
            ("Rp2 miliar, JKK + JKM, iuran 12 bulan mulai Nov 2024, diulang 2 tahun", "lain"),
            ("tidak ada", "dihapus"),
        ]
    );
    assert_eq!(view.same, "Sama di semua rencana: data wilayah; asumsi.");
    assert_eq!(cell(&view, "chance", 0).text, text::NO_NUMBER, "not run yet");
    assert_eq!(cell(&view, "paid", 2).exact.map(|paid| paid > 0.0), Some(true), "outreach");
    for id in ["coverage-2024", "gap", "members", "lowest", "after", "stops", "set-aside", "paid"] {
        assert!(view.results.iter().flatten().any(|row| row.id == id), "{id}");
    }
    assert!(view.notes.is_empty());
}

#[test]
fn a_budget_that_goes_up_says_so_and_bold_is_what_differs_from_the_first() {
    let plans = &three()[..2];
    let view = view_of(plans, Lang::Id);
    let row = &view.inputs[0];
    assert_eq!(row.name, "Dana CSR per tahun: Anggaran");
    let cells: Vec<(&str, &str, bool)> =
        row.cells.iter().map(|cell| (cell.text.as_str(), cell.direction, cell.is_different)).collect();
    assert_eq!(cells, [("Rp1 miliar", "", false), ("Rp2 miliar", "naik", true)]);
    assert!(view.same.contains("data wilayah") && view.same.contains("asumsi"));
}

#[test]
fn the_gap_is_that_of_the_headline() {
    for plan in three() {
        let projected = Projected::of(&plan.document.scenario);
        let said = projected.focus().unwrap().judged.gap.0;
        let view = view_of(&[plan.clone(), plan], Lang::En);
        assert_eq!(cell(&view, "gap", 0).exact, Some(said));
    }
}

#[test]
fn amounts_of_a_column_add_up_as_they_are_written() {
    let mut plans = three();
    plans[0] = named(
        "A",
        &binjai(|scenario| {
            set(Lever::Csr, 1_234_567_891.0)(scenario);
            set(Lever::WageEnrolment, 0.013)(scenario);
            set(Lever::NonAsn, 0.77)(scenario);
        }),
        false,
    );
    let view = view_of(&plans, Lang::En);
    let money = &view.results[1];
    for place in 0..plans.len() {
        let number = |text: &str| text.split(' ').next().unwrap().parse::<f64>().unwrap_or(0.0);
        let parts = money.iter().filter(|row| row.is_part);
        let sum: f64 = parts.map(|row| number(&row.cells[place].text)).sum();
        let total = number(&money[1].cells[place].text);
        assert!((sum - total).abs() < 1e-9, "{sum} of {total}");
    }
}

#[test]
fn regions_that_differ_are_said_and_their_figures_not_listed() {
    let plans = [
        named("Di sini", &binjai(set(Lever::Csr, 1e9)), true),
        named("Di sana", &REGIONS[1].scenario(0), false),
    ];
    let view = view_of(&plans, Lang::Id);
    assert!(view.notes[0].starts_with("Wilayahnya berbeda."), "{:?}", view.notes);
    assert_eq!(view.heads[1].region, REGIONS[1].name);
    let of_region = view.inputs.iter().filter(|row| matches!(row.input, Some(InputKey::Value(field)) if field.is_within(crate::model::Group::Region)));
    assert_eq!(of_region.count(), 1, "its name alone");
    assert!(view.inputs.iter().all(|row| row.cells.len() == 2));
}

#[test]
fn programmes_of_one_payer_stand_in_one_row_wherever_they_come() {
    let apbd = |scenario: &Scenario| Sponsorship {
        payer: Payer::Apbd,
        budget_per_year: Rupiah(5e8),
        ..scenario.plan.sponsorships[0].clone()
    };
    let one = binjai(|scenario| {
        set(Lever::Csr, 1e9)(scenario);
        let other = apbd(scenario);
        scenario.plan.sponsorships.push(other);
    });
    let mut other = one.clone();
    other.plan.sponsorships.swap(0, 1);
    let rows = inputs(&[&one, &other], Lang::Id);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].key, InputKey::Order);
    assert_eq!(rows[0].cells[0].text, "Dana CSR per tahun, Dana APBD per tahun");
    let swapped = taken(&one, &other, InputKey::Order, Lang::Id).unwrap();
    assert_eq!(swapped.plan, other.plan);
}

#[test]
fn many_counted_months_are_one_row() {
    let counted = |count: i32| {
        binjai(|scenario| {
            let first = scenario.region.baseline_month;
            scenario.region.observations = (1..=count)
                .map(|step| crate::model::Observation {
                    active: Some(crate::model::Workers(24_500.0 + f64::from(step))),
                    ..crate::model::Observation::of(first + step)
                })
                .collect();
        })
    };
    let rows = inputs(&[&counted(0), &counted(12)], Lang::Id);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!((rows[0].name.as_str(), rows[0].cells[1].change), ("Realisasi", ValueChange::Added));
}

#[test]
fn a_plan_goes_to_another_region_with_its_percentages_and_its_money() {
    let plan = binjai(|scenario| {
        set(Lever::Csr, 1e9)(scenario);
        set(Lever::WageEnrolment, 0.01)(scenario);
        set(Lever::NonAsn, 0.5)(scenario);
    });
    for profile in &REGIONS[1..] {
        let region = profile.scenario(0);
        for lang in Lang::ALL {
            let found = elsewhere(&plan, &region, lang);
            let there = found.scenario.unwrap();
            assert!(validate(&there).is_ok());
            assert_eq!(there.region, region.region);
            assert_eq!(there.plan.wage_enrolment, plan.plan.wage_enrolment);
            assert_eq!(there.plan.sponsorships, plan.plan.sponsorships);
            let knows_staff = region.region.non_asn_total.is_some();
            assert_eq!(there.plan.non_asn.is_some(), knows_staff, "{}", profile.name);
            let staff = &WorkbenchTexts::of(lang).comparison.staff_unknown;
            assert_eq!(found.say.iter().any(|say| say == staff), !knows_staff, "{:?}", found.say);
            assert!(found.say[0].contains(profile.name), "{:?}", found.say);
        }
    }
}

#[test]
fn a_region_told_per_100_000_says_so() {
    let per_100k = REGIONS.iter().map(|profile| profile.scenario(0)).find(crate::data::is_per_100k).unwrap();
    let view = view_of(&[named("A", &per_100k, true), named("B", &per_100k, false)], Lang::Id);
    assert!(view.notes.iter().any(|note| note.contains("per 100.000 pekerja")), "{:?}", view.notes);
}

#[test]
fn what_is_known_is_not_computed_again() {
    let mut plans = three();
    let first = project(&plans, None, &[]);
    set(Lever::Csr, 5e8)(Rc::make_mut(&mut plans[2].document.scenario));
    let second = project(&plans, None, &first);
    assert!(Rc::ptr_eq(&first[0], &second[0]) && Rc::ptr_eq(&first[1], &second[1]));
    assert!(!Rc::ptr_eq(&first[2], &second[2]));
}

/// Values in which `differences` finds something, and whether a row tells it.
fn is_told(field: Field, rows: &[InputRow]) -> bool {
    rows.iter().any(|row| match (row.key, field) {
        (InputKey::Value(told), field) => told == field,
        (InputKey::Part(told), Field::Plan(part, _)) => told == part,
        (InputKey::List(list), field) => field.is_within(list),
        (InputKey::Programme(_) | InputKey::OfProgramme(..) | InputKey::Order, Field::Programme(..)) => true,
        _ => false,
    })
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn a_plan_beside_itself_differs_in_nothing(scenario in ordinary::scenario()) {
        for lang in Lang::ALL {
            prop_assert_eq!(inputs(&[&scenario, &scenario, &scenario], lang), []);
        }
        let plans = [named("A", &scenario, true), named("B", &scenario, false)];
        let view = view_of(&plans, Lang::Id);
        prop_assert!(view.inputs.is_empty());
        prop_assert_eq!(view.same.as_str(), WorkbenchTexts::of(Lang::Id).comparison.all_same);
        let cells = view.results.iter().flatten().flat_map(|row| &row.cells);
        prop_assert!(cells.into_iter().all(|cell| !cell.is_different && cell.direction.is_empty()));
    }

    #[test]
    fn every_difference_of_the_files_is_told_once(one in ordinary::scenario(), other in ordinary::scenario()) {
        // Plans of one region.
        let other = Scenario { region: one.region.clone(), ..other };
        let rows = inputs(&[&one, &other], Lang::Id);
        for difference in differences(&[&one, &other]) {
            prop_assert!(is_told(difference.field, &rows), "{:?} in {rows:?}", difference.field);
        }
        for (place, row) in rows.iter().enumerate() {
            prop_assert!(rows[..place].iter().all(|before| before.key != row.key), "twice: {row:?}");
            prop_assert!(!row.name.is_empty() && row.cells.iter().all(|cell| !cell.text.is_empty()));
            prop_assert_eq!(row.cells[0].change, ValueChange::Same);
            prop_assert!(row.cells[1].change != ValueChange::Same, "{row:?}");
        }
    }

    #[test]
    fn taking_every_input_over_makes_the_plans_equal(one in ordinary::scenario(), other in ordinary::scenario()) {
        let other = Scenario { region: one.region.clone(), ..other };
        prop_assume!(validate(&other).is_ok());
        let mut current = one;
        for _ in 0..3 {
            for row in inputs(&[&current, &other], Lang::Id) {
                if let Ok(next) = taken(&current, &other, row.key, Lang::Id) {
                    current = Scenario::clone(&next);
                }
            }
        }
        prop_assert_eq!(&current.plan, &other.plan);
        prop_assert_eq!(current.horizon, other.horizon);
    }

    #[test]
    fn a_plan_in_another_region_can_be_projected_or_is_not_given(plan in ordinary::scenario(), region in ordinary::scenario()) {
        let found = elsewhere(&plan, &region, Lang::Id);
        prop_assert!(!found.say.is_empty());
        if let Some(there) = found.scenario {
            prop_assert!(validate(&there).is_ok());
            prop_assert_eq!(&there.region, &region.region);
        }
    }

    #[test]
    fn the_picture_holds_every_plan_and_is_equal_to_itself(scenario in ordinary::scenario(), other in ordinary::scenario()) {
        let plans = [named("A", &scenario, false), named("B", &other, true), named("C", &scenario, false)];
        let projected = project(&plans, None, &[]);
        let spec = comparison_chart(&projected, Lang::Id).unwrap();
        prop_assert_eq!(spec.plans.len(), 3);
        for line in &spec.plans {
            prop_assert_eq!(line.values.len(), spec.chart.count);
            prop_assert!(line.values.iter().any(|value| *value != GAP));
        }
        prop_assert_eq!(&spec, &comparison_chart(&projected, Lang::Id).unwrap());
        prop_assert_eq!(spec.december, Month::december(projected[0].year));
    }
}

#[test]
fn the_chances_are_those_of_the_futures() {
    let plans = three();
    let projected = project(&plans, None, &[]);
    let mut samples = Samples::default();
    let chances: Vec<Option<Rc<[Option<f64>]>>> = projected
        .iter()
        .map(|plan| {
            let mut run = ChanceRun::new(plan, &mut samples);
            (0..20).find_map(|_| run.step())
        })
        .collect();
    let view = comparison(&projected, &chances, Lang::Id);
    for place in 0..plans.len() {
        let found = cell(&view, "chance", place);
        let chance = found.exact.unwrap();
        assert!((0.0..=1.0).contains(&chance) && !found.text.is_empty());
    }
}

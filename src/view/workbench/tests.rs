#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::rc::Rc;

use super::*;
use crate::data::REGIONS;
use crate::model::{
    Field, Lever, Month, PartField, Payer, PlanPart, ProgrammeField, Rupiah, Scenario, Sponsorship, Value,
};
use crate::state::{Action, Edit, State};
use crate::text::Lang;
use crate::view::{Projected, lever_name};

fn binjai() -> State {
    State::new(REGIONS[0].scenario(0), Lang::Id)
}

fn after(state: State, edits: impl IntoIterator<Item = Edit>) -> State {
    edits.into_iter().fold(state, |state, edit| state.reduce(Action::Edit(edit)).unwrap_or(state))
}

fn set(place: usize, field: ProgrammeField, value: Value) -> Edit {
    Edit::Set(Field::Programme(place, field), value)
}

fn with_csr(change: impl FnOnce(&mut Sponsorship)) -> State {
    let mut scenario: Scenario = REGIONS[0].scenario(0);
    let last = scenario.last_target();
    Lever::Csr.set(&mut scenario, 1e9, last);
    change(&mut scenario.plan.sponsorships[0]);
    State::new(scenario, Lang::Id)
}

fn details(state: &State, lever: Lever) -> Vec<FormBlock> {
    let working = state.working_lever(lever).unwrap();
    detail(&Projected::of(&state.scenario), &Form::of(state), lever, working)
}

fn said(blocks: &[FormBlock]) -> String {
    let say = |block: &FormBlock| match block {
        FormBlock::Text(say, _) => Some(say.plain()),
        _ => None,
    };
    blocks.iter().filter_map(say).collect::<Vec<_>>().join(" ")
}

fn rows(blocks: &[FormBlock]) -> Vec<&FieldRow> {
    blocks
        .iter()
        .filter_map(|block| if let FormBlock::Row(row) = block { Some(&**row) } else { None })
        .collect()
}

#[test]
fn a_programme_says_what_its_money_buys() {
    let state = with_csr(|programme| {
        programme.months = 6;
        programme.first_month = Month::parse("2025-07").unwrap();
        programme.years = 1;
    });
    let said = said(&details(&state, Lever::Csr));
    // Rp1 miliar x 0.8 / (16,800 x 6) = 7,936.5 people.
    assert!(said.contains("Rp1 miliar = 7.937 pekerja selama 6 bulan, berakhir Desember 2025."), "{said}");
    assert!(said.contains("Rp200 juta tidak terpakai: dari tiap kuota 80% terisi."), "{said}");
    assert!(said.contains("Rp100.800 per orang untuk 6 bulan."), "{said}");
}

#[test]
fn the_discount_is_said_where_it_holds_and_where_it_is_refused() {
    let from = |payer: Payer| {
        with_csr(|programme| {
            programme.payer = payer;
            programme.first_month = Month::parse("2026-01").unwrap();
        })
    };
    let csr = said(&details(&from(Payer::Csr), Lever::Csr));
    assert!(csr.contains("9 dari 12 bulan mendapat diskon"), "{csr}");
    let apbd = said(&details(&from(Payer::Apbd), Lever::Sponsorship(0)));
    assert!(apbd.contains("Dana APBD tidak mendapat diskon"), "{apbd}");
}

#[test]
fn the_second_year_says_how_many_people_continue() {
    let said = said(&details(&with_csr(|programme| programme.years = 2), Lever::Csr));
    assert!(said.contains("lanjut dari tahun sebelumnya"), "{said}");
}

#[test]
fn a_lever_without_a_part_shows_its_usual_schedule_and_a_change_makes_it() {
    let state = binjai();
    let blocks = details(&state, Lever::Csr);
    assert!(rows(&blocks).iter().any(|row| row.field == Field::Programme(0, ProgrammeField::Months)));
    assert!(!blocks.iter().any(|block| matches!(block, FormBlock::Buttons(_))));
    let state = after(state, [set(0, ProgrammeField::Months, Value::Number(6.0))]);
    assert_eq!(state.scenario.plan.sponsorships[0].budget_per_year, Rupiah(0.0));
    let moved = state.reduce(Action::SetLever(Lever::Csr, 1e9)).unwrap();
    assert_eq!(moved.scenario.plan.sponsorships[0].months, 6);
}

#[test]
fn every_refusal_of_the_plan_has_its_sentence_at_its_row() {
    let programme = |field, number| set(0, field, Value::Number(number));
    let month = |text| Value::Month(Month::parse(text).unwrap());
    let cases = [
        (
            Lever::Csr,
            vec![programme(ProgrammeField::Months, 61.0)],
            Field::Programme(0, ProgrammeField::Months),
        ),
        (
            Lever::Csr,
            vec![programme(ProgrammeField::Years, 31.0)],
            Field::Programme(0, ProgrammeField::Years),
        ),
        (
            Lever::NonAsn,
            vec![Edit::Set(Field::Plan(PlanPart::NonAsn, PartField::OverMonths), Value::Number(0.0))],
            Field::Plan(PlanPart::NonAsn, PartField::OverMonths),
        ),
        (
            Lever::WageEnrolment,
            vec![
                Edit::Set(Field::Plan(PlanPart::WageEnrolment, PartField::Until), month("2025-01")),
                Edit::Set(Field::Plan(PlanPart::WageEnrolment, PartField::From), month("2025-06")),
            ],
            Field::Plan(PlanPart::WageEnrolment, PartField::Until),
        ),
        (
            Lever::Retention,
            vec![
                Edit::Set(Field::Plan(PlanPart::Retention, PartField::Until), month("2025-01")),
                Edit::Set(Field::Plan(PlanPart::Retention, PartField::From), month("2025-06")),
            ],
            Field::Plan(PlanPart::Retention, PartField::Until),
        ),
    ];
    for lang in Lang::ALL {
        for (lever, edits, field) in cases.clone() {
            let state = after(State { lang, ..with_csr(|_| {}) }, edits);
            assert!(state.unfinished.is_some(), "{field:?}");
            let blocks = details(&state, lever);
            let row = rows(&blocks).into_iter().find(|row| row.field == field).unwrap();
            assert!(row.wrong.ends_with('.'), "{row:?}");
        }
    }
    let state = after(
        binjai(),
        [Edit::AddPppk, Edit::Set(Field::Plan(PlanPart::Pppk, PartField::Amount), Value::Number(5_000.0))],
    );
    let (_, blocks) = pppk(&Form::of(&state)).unwrap();
    assert!(rows(&blocks)[0].wrong.contains("2.359"), "{:?}", rows(&blocks)[0]);
}

#[test]
fn levers_of_one_payer_are_told_apart() {
    let state = after(binjai(), [Payer::Apbd, Payer::Zakat, Payer::Apbd].map(Edit::AddProgramme));
    let name = |place| lever_name(&state.scenario, Lang::Id, Lever::Sponsorship(place));
    let named = Edit::Set(Field::Programme(2, ProgrammeField::Name), Value::Text("Nelayan".to_owned()));
    let renamed = after(state.clone(), [named]);
    let name_of = |place| lever_name(&renamed.scenario, Lang::Id, Lever::Sponsorship(place));
    assert_eq!([name_of(0), name_of(2)], ["Dana APBD per tahun", "Dana APBD: Nelayan"]);
    assert_eq!(
        [name(0), name(1), name(2)],
        [
            "Dana APBD per tahun".to_owned(),
            "Dana zakat per tahun".to_owned(),
            "Dana APBD per tahun (2)".to_owned()
        ]
    );
}

#[test]
fn what_the_plan_has_cannot_be_added_again() {
    let offers = |state: &State, has_retention| {
        additions(&state.scenario, Lang::Id, has_retention)
            .into_iter()
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    let first = offers(&binjai(), false);
    assert!(first.contains(&"Retensi".to_owned()) && !first.contains(&"CSR".to_owned()), "{first:?}");
    let later = offers(&after(with_csr(|_| {}), [Edit::AddPppk]), true);
    assert!(
        later.contains(&"CSR".to_owned()) && !later.iter().any(|name| name.contains("PPPK")),
        "{later:?}"
    );
}

#[test]
fn the_stocks_sum_to_all_members_in_every_column() {
    let state = with_csr(|_| {}).reduce(Action::SetLever(Lever::NonAsn, 1.0)).unwrap();
    let view = covered(&Projected::of(&state.scenario), Lang::Id);
    assert_eq!(view.columns, ["Okt 2024", "Des 2024", "Des 2025", "Des 2026"]);
    let number = |text: &str| text.replace('.', "").parse::<f64>().unwrap();
    for column in 0..view.columns.len() {
        let sum: f64 = view.stocks.iter().map(|stock| number(&stock.cells[column])).sum();
        assert_eq!(sum, number(&view.sums[0].1[column]), "{column}");
    }
    assert!(view.stocks.iter().all(|stock| stock.area.starts_with('M') && stock.area.ends_with('Z')));
}

#[test]
fn formal_and_informal_coverage_average_to_the_whole_but_for_those_outside() {
    let mut scenario = REGIONS[0].scenario(0);
    scenario.region.active.construction.0 = 0.0;
    let projected = Projected::of(&Rc::new(scenario));
    let view = covered(&projected, Lang::Id);
    let percent =
        |row: usize| view.sums[row].1[0].trim_end_matches('%').replace(',', ".").parse::<f64>().unwrap();
    assert!((0.4 * percent(1) + 0.6 * percent(2) - percent(3)).abs() < 0.01);
}

#[test]
fn money_sums_over_payers_and_years() {
    let state = after(with_csr(|_| {}), [Edit::AddProgramme(Payer::Apbd)]);
    let state = state.reduce(Action::SetLever(Lever::Sponsorship(1), 5e8)).unwrap();
    let view = money(&Projected::of(&state.scenario), Lang::Id);
    let payers: Vec<&str> = view.rows.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(payers, ["CSR", "APBD", "Jumlah"]);
    assert_eq!(view.columns, ["2024", "2025", "Dianggarkan", "Terserap", "Tidak terpakai"]);
    assert_eq!(view.rows[1].1, ["Rp400 juta", "Rp0", "Rp500 juta", "Rp400 juta", "Rp100 juta"]);
    assert_eq!(view.months.last().unwrap().cells[1], view.rows[2].1[3]);
}

#[test]
fn money_that_is_not_spent_says_why() {
    let said = |money: f64, refill: bool| {
        let state = with_csr(|programme| {
            programme.budget_per_year = Rupiah(money);
            programme.refill = refill;
            programme.months = 6;
            programme.first_month = Month::parse("2025-07").unwrap();
            programme.years = 1;
        });
        let projected = Projected::of(&state.scenario);
        let warning = crate::view::warnings(&projected, Lang::Id);
        let unspent =
            warning.iter().map(|warning| warning.say.plain()).find(|say| say.contains("tidak terpakai"));
        (super::money(&projected, Lang::Id).unspent[0].plain(), unspent, said(&details(&state, Lever::Csr)))
    };
    let (sum, warning, detail) = said(1e9, false);
    assert_eq!(sum, "Rp200 juta tidak terpakai: nama tidak lolos verifikasi.");
    assert_eq!(warning, None, "what verification always leaves is no warning");
    assert!(detail.contains("Rp200 juta tidak terpakai: dari tiap kuota 80% terisi."), "{detail}");
    // 80% of 10 miliar would pay six months (100,800 a head) for more people than the pool has.
    let (sum, warning, detail) = said(1e10, false);
    let reasons = "Rp2 miliar karena nama tidak lolos verifikasi, Rp2,62 miliar karena semua pekerja informal sudah terlindungi";
    assert!(sum.contains("tidak terpakai: Rp2 miliar karena nama tidak lolos verifikasi, Rp2,6"), "{sum}");
    assert_eq!(warning.unwrap(), format!("Rp4,62 miliar dana CSR tidak terpakai: {reasons}."));
    assert!(detail.contains(&format!("Rp4,62 miliar tidak terpakai: {reasons}.")), "{detail}");
    assert!(detail.contains("Cukup untuk semua yang belum terlindungi mulai Rp6,73 miliar"), "{detail}");
    let (sum, warning, _) = said(1e10, true);
    assert!(sum.ends_with("tidak terpakai: semua pekerja informal sudah terlindungi."), "{sum}");
    assert!(warning.unwrap().ends_with("tidak terpakai: semua pekerja informal sudah terlindungi."));
}

#[test]
fn the_slider_of_money_ends_where_everybody_is_covered() {
    let state = binjai();
    let end = Lever::Csr.pool_end(&state.scenario).unwrap();
    let view =
        |state: &State| crate::view::levers(&Projected::of(&state.scenario), Lang::Id, false)[2].clone();
    assert_eq!(view(&state).range.high, end.0);
    assert_eq!(view(&state).most, "semua: Rp13,5 miliar");
    // A larger amount, of a link or typed, keeps its value, and a step upwards leaves it there.
    let moved = state.reduce(Action::SetLever(Lever::Csr, 2e10)).unwrap();
    let moved = view(&moved);
    assert_eq!((moved.value, moved.range.high), (2e10, end.0));
    assert_eq!((moved.position, moved.range.stepped(moved.value, 1)), (moved.steps, 2e10));
}

#[test]
fn without_a_plan_nothing_is_spent_and_it_is_said() {
    let view = money(&Projected::of(&binjai().scenario), Lang::En);
    assert!(view.rows.is_empty() && view.months.is_empty());
    assert!(view.say[0].plain().contains("no money"), "{:?}", view.say);
}

#[test]
fn protection_is_an_illustration_with_its_range() {
    let view = benefit(&Projected::of(&binjai().scenario), Lang::Id);
    assert!(view.say.plain().starts_with("Ilustrasi"), "{}", view.say.plain());
    assert!(view.say.plain().contains("0,35%") && view.say.plain().contains("0,2%"));
    assert_eq!(view.years[0][0], "2024 (2 bulan)");
    assert!(view.packages.iter().any(|row| row.given == [false, true]));
    assert!(view.packages.iter().all(|row| row.source.1.starts_with("https://")));
}

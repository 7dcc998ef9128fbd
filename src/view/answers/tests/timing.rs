//! When to pay: what a reader is told of the money, the same in every column.

use super::*;
use crate::model::{Payer, Rupiah};
use crate::text::{TimingTexts, rupiah_words};

/// The answer as it is shown first.
fn answer(scenario: &Scenario, lang: Lang) -> TimingView {
    let asked = TimingAsked { goal: ChosenGoal::default(), least: LEASTS[0] };
    let mut run = TimingRun::new(&Rc::new(projected(scenario.clone())), asked, lang).unwrap();
    loop {
        match run.step() {
            TimingFound::Searching => {}
            TimingFound::Almost(view) | TimingFound::Found(view) => return view,
        }
    }
}

/// CSR money twice, from the month after the baseline, and half of it once from APBD.
fn twice() -> Scenario {
    let mut scenario = moved(&binjai(), &[(Lever::Csr, 1e9)]);
    let csr = &mut scenario.plan.sponsorships[0];
    (csr.first_month, csr.years) = (Month::new(2024, 11).unwrap(), 2);
    let apbd = crate::model::Sponsorship {
        payer: Payer::Apbd,
        budget_per_year: Rupiah(5e8),
        first_month: Month::new(2025, 7).unwrap(),
        months: 6,
        years: 1,
        ..csr.clone()
    };
    scenario.plan.sponsorships.push(apbd);
    scenario
}

#[test]
fn every_column_says_the_money_of_the_sentence_and_what_of_it_comes_later() {
    for lang in Lang::ALL {
        let texts = TimingTexts::of(lang);
        let view = answer(&twice(), lang);
        let money = rupiah_words(lang, 2.5e9);
        assert!(view.say.plain().contains(&money), "{}", view.say.plain());
        let mut later = 0;
        for column in &view.columns {
            let (_, said) = column.rows.iter().find(|(name, _)| name == texts.absorbed).unwrap();
            let (_, of) = said.rsplit_once("Rp").unwrap();
            assert_eq!(format!("Rp{of}").replace('\u{a0}', " "), money, "{}", column.name);
            let scenario = column.scenario.as_deref().cloned().unwrap_or_else(twice);
            let second = scenario.plan.sponsorships[0].first_month + 12;
            let is_later = second > Month::december(2025);
            let billion = rupiah_words(lang, 1e9);
            let says = column.catch.plain();
            assert_eq!(says.contains(&format!("{billion} ")), is_later, "{}: {says}", column.name);
            later += usize::from(is_later);
        }
        assert!(0 < later && later < view.columns.len(), "{later} of {}", view.columns.len());
    }
}

#[test]
fn lines_share_their_range_and_stay_inside_their_picture() {
    let view = answer(&twice(), Lang::Id);
    let target = view.columns[0].line.target.unwrap();
    for column in &view.columns {
        let line = &column.line;
        assert_eq!(line.height(target), view.columns[0].line.height(target));
        assert_eq!((line.points().next().unwrap().0, line.points().last().unwrap().0), (0.0, 1.0));
        assert!(line.points().all(|(_, y)| (0.0..=1.0).contains(&y)));
        let coverage = line.coverage.unwrap();
        assert_eq!(line.is_reached, coverage >= target - 1e-9);
        assert_eq!(line.is_reached, line.height(coverage) <= line.height(target));
    }
}

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod each_100k;
mod languages;
mod now;

use std::rc::Rc;

use super::*;
use crate::data::{REGIONS, with_eligible, with_further_groups};
use crate::model::{Lever, Scenario, Workers};
use crate::text::Lang;

fn region(code: &str) -> Scenario {
    REGIONS.iter().find(|profile| profile.code == code).unwrap().scenario(0)
}

fn projected(scenario: Scenario) -> Projected {
    Projected::of(&Rc::new(scenario))
}

fn with(mut scenario: Scenario, moves: &[(Lever, f64)]) -> Projected {
    let last = scenario.last_target();
    for (lever, value) in moves {
        lever.set(&mut scenario, *value, last);
    }
    projected(scenario)
}

fn without_growth(mut scenario: Scenario) -> Scenario {
    scenario.assumptions.organic_growth_wage = 0.0;
    scenario.assumptions.organic_growth_self_paid = 0.0;
    scenario
}

/// The gaps that officials print: 7,372 workers in 2024 and 11,890 in 2025.
#[test]
fn binjai_without_growth_shows_the_gaps_officials_print() {
    let facts = facts(&projected(without_growth(region("12.75"))), Lang::Id);
    assert_eq!(facts[0].figure, "24,94%");
    assert_eq!(facts[0].lines[0].text, "kurang 7.372 dari target 32,48%");
    assert_eq!(facts[1].lines[0].text, "kurang 11.890 dari target 37,10%");
    assert_eq!(facts[1].lines[1].text, "kurang 12,16 poin persen");
}

#[test]
fn without_a_plan_the_headline_says_so() {
    let headline = headline(&projected(region("12.75")), Lang::Id);
    assert_eq!(
        headline.result,
        "Akhir 2025, 25.290 pekerja Binjai terlindungi: 25,87%, kurang 10.985 dari target."
    );
    assert!(headline.caveat.plain().starts_with("Ini tanpa upaya tambahan."));
}

/// Money that ends in the target's own December is the commonest way to reach a target and lose it.
#[test]
fn a_target_reached_and_lost_says_when_and_why() {
    let mut scenario = region("12.75");
    Lever::Csr.set(&mut scenario, 4e9, crate::model::Month::parse("2024-11").unwrap());
    let programme = &mut scenario.plan.sponsorships[0];
    programme.first_month = crate::model::Month::parse("2025-07").unwrap();
    programme.months = 6;
    let headline = headline(&projected(scenario), Lang::Id);
    assert!(headline.result.ends_with("target tercapai."), "{}", headline.result);
    let caveat = headline.caveat.plain();
    assert!(caveat.starts_with("Tetapi tidak bertahan: "), "{caveat}");
    assert!(caveat.ends_with("saat dana CSR berakhir."), "{caveat}");
}

/// A year at the full price pays for fewer people than one at half price: nothing ends, and nothing says so.
#[test]
fn money_that_goes_on_for_fewer_people_does_not_end() {
    let mut scenario = region("12.75");
    Lever::Csr.set(&mut scenario, 1e9, crate::model::Month::parse("2024-11").unwrap());
    let programme = &mut scenario.plan.sponsorships[0];
    (programme.months, programme.years) = (12, 3);
    let projected = projected(scenario);
    let fewer: Vec<_> =
        projected.plan.endings.iter().filter(|ending| ending.lapsed >= Workers(1.0)).collect();
    assert!(projected.plan.goes_on(fewer[0]), "{fewer:?}");
    let said = format!("{:?} {:?}", chart(&projected, Lang::Id).cliffs, warnings(&projected, Lang::Id));
    assert!(said.contains("Kuota CSR menyusut"), "{said}");
    assert!(said.contains("cukup untuk lebih sedikit orang"), "{said}");
    assert!(!said.contains("dana CSR berakhir") && !said.contains("Dana CSR dibayar sampai"), "{said}");
}

#[test]
fn a_region_known_roughly_is_written_without_decimals() {
    let projected = projected(region("12.77"));
    let headline = headline(&projected, Lang::Id);
    assert!(
        headline.result.starts_with("Akhir 2025, sekitar 41% pekerja Padangsidimpuan"),
        "{}",
        headline.result
    );
    assert!(table(&projected, Lang::Id).rows.iter().all(|row| !row.cells[0].contains(',')));
}

#[test]
fn a_region_without_a_base_counts_per_hundred_thousand_until_the_planner_gives_one() {
    let mut scenario = region("12.18");
    let before = headline(&projected(scenario.clone()), Lang::Id).result;
    assert!(before.contains("dari tiap 100.000 pekerja Serdang Bedagai"), "{before}");
    with_eligible(&mut scenario, Workers(250_000.0)).unwrap();
    let after = headline(&projected(scenario), Lang::Id).result;
    assert!(after.starts_with("Akhir 2024, 96.8"), "{after}");
}

#[test]
fn a_december_before_the_baseline_has_words_and_no_value() {
    let facts = facts(&projected(region("12.71")), Lang::Id);
    assert_eq!((facts[0].figure.as_str(), facts[0].exact), ("sebelum data dasar", None));
}

#[test]
fn both_targets_of_one_year_have_a_verdict_and_one_name() {
    let projected = projected(region("12.18"));
    let facts = facts(&projected, Lang::Id);
    assert_eq!(facts[0].lines.iter().filter(|line| line.gap.is_some()).count(), 2);
    let chart = chart(&projected, Lang::Id);
    assert_eq!(chart.targets.iter().filter(|target| target.projected.is_some()).count(), 1);
}

#[test]
fn a_closed_honorer_lever_opens_for_the_planners_own_groups() {
    let mut scenario = region("12.76");
    let honorer = |scenario: &Scenario| levers(&projected(scenario.clone()), Lang::Id, false)[3].clone();
    assert!(honorer(&scenario).closed.is_some());
    with_further_groups(&mut scenario, Workers(1_500.0)).unwrap();
    let open = honorer(&scenario);
    assert_eq!(open.closed, None);
    assert_eq!(open.people.plain(), "1.500 orang belum menjadi peserta");
}

#[test]
fn the_table_the_chart_and_the_facts_tell_the_same() {
    let projected =
        with(region("12.75"), &[(Lever::WageEnrolment, 0.014), (Lever::Csr, 1e9), (Lever::NonAsn, 1.0)]);
    let (chart, table, facts) =
        (chart(&projected, Lang::Id), table(&projected, Lang::Id), facts(&projected, Lang::Id));
    for (place, row) in table.rows.iter().enumerate() {
        let plan = chart.series.iter().find(|series| series.kind == crate::chart::SeriesKind::Plan).unwrap();
        assert_eq!(row.cells[0], crate::text::percent(Lang::Id, plan.values[place], 2), "{}", row.month);
    }
    let december = table.rows.iter().find(|row| row.id == "2025-12").unwrap();
    assert_eq!(december.cells[0], facts[1].figure);
}

#[test]
fn money_that_ends_brings_a_warning_whose_button_mends_it() {
    let scenario = with(region("12.75"), &[(Lever::Csr, 1e9)]);
    let warnings = warnings(&scenario, Lang::Id);
    let (name, fix) = warnings[0].fix.clone().unwrap();
    assert_eq!(name, "Perpanjang dana CSR ke 2027");
    assert_eq!(fix.apply(&scenario.scenario).plan.sponsorships[0].years, 3);
}

#[test]
fn a_rate_beyond_all_records_is_warned_about() {
    let beyond = with(region("12.75"), &[(Lever::WageEnrolment, 0.03)]);
    assert!(
        warnings(&beyond, Lang::En).iter().any(|warning| warning.say.plain().contains("never been recorded"))
    );
    let within = with(region("12.75"), &[(Lever::WageEnrolment, 0.02)]);
    assert!(warnings(&within, Lang::En).is_empty());
}

#[test]
fn every_region_speaks_both_languages_without_a_stray_mark() {
    for profile in &REGIONS {
        for number in 0..profile.readings().count() {
            for lang in Lang::ALL {
                let mut plan = profile.scenario(number);
                let last = plan.last_target();
                Lever::Csr.set(&mut plan, 1e9, last);
                for projected in [projected(profile.scenario(number)), projected(plan)] {
                    let said = [
                        headline(&projected, lang).result,
                        headline(&projected, lang).caveat.plain(),
                        chart(&projected, lang).summary,
                        data_line(&projected, lang).plain(),
                    ];
                    for text in said {
                        assert!(!text.is_empty() && !text.contains(['*', '{', '}']), "{text}");
                        assert!(!text.contains("NaN") && !text.contains('–'), "{text}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_figure_of_a_built_in_region_names_its_source() {
    for profile in &REGIONS {
        for lang in Lang::ALL {
            for line in super::workbench::sources(&projected(profile.scenario(0)), lang) {
                assert!(line.address.is_some(), "{}: {}", profile.name, line.name);
                assert_ne!(line.status, crate::model::Status::Yours, "{}: {}", profile.name, line.name);
            }
        }
    }
}

/// 32.48 % of 97,777 are the printed 31,758; on a planner's own base the two say different things, and both are said.
#[test]
fn a_printed_number_of_another_base_is_told_apart_from_the_percentage() {
    let mut scenario = region("12.75");
    let verdicts = |scenario: &Scenario| facts(&projected(scenario.clone()), Lang::Id)[0].lines.clone();
    assert!(verdicts(&scenario).iter().all(|line| !line.text.contains("tercetak")));
    crate::data::with_eligible(&mut scenario, crate::model::Workers(80_000.0)).unwrap();
    scenario.region.active.wage = scenario.region.active.wage * 1.6;
    let lines = verdicts(&scenario);
    assert!(lines[0].text.starts_with("lebih ") && lines[0].tone == Tone::Reached, "{lines:?}");
    let printed = lines.iter().find(|line| line.text.ends_with("dari target tercetak 31.758")).unwrap();
    assert!(printed.text.starts_with("kurang ") && printed.gap.unwrap() > 0.0, "{lines:?}");
}

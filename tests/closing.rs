//! What is printed together adds up: parts and their total, read as a reader reads them, in both languages, over the
//! sweep of scenarios and the built-in regions with and without plans. Files and the command line carry full numbers.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "common/sweep.rs"]
mod sweep;

use std::rc::Rc;

use jangkau::data::REGIONS;
use jangkau::model::{Lever, Month, Payer, Rupiah, Scenario, Target, Workers};
use jangkau::text::Lang;
use jangkau::view::answers::{ChosenGoal, Limits, PlanSearch, why};
use jangkau::view::workbench::{covered, money};
use jangkau::view::{Projected, chart, facts, headline};

/// Scenarios of the sweep, and each reading of each built-in region: as it is, and with plans of several payers.
fn all() -> Vec<Projected> {
    let mut scenarios: Vec<Scenario> = (0..sweep::SCENARIOS).map(sweep::scenario).collect();
    for profile in REGIONS {
        for reading in 0..profile.readings().count() {
            let scenario = profile.scenario(reading);
            for (rate, csr) in [(0.0, 0.0), (0.0001, 1e6), (0.0075, 1.23e9), (0.014, 4e9), (0.02, 5e11)] {
                let mut planned = scenario.clone();
                let last = planned.last_target();
                for (lever, value) in [
                    (Lever::WageEnrolment, rate),
                    (Lever::SelfPaidEnrolment, 0.6 * rate),
                    (Lever::NonAsn, 40.0 * rate),
                    (Lever::Csr, csr),
                ] {
                    lever.set(&mut planned, value, last);
                }
                if let Some(programme) = planned.plan.sponsorships.first().cloned() {
                    let mut other = programme;
                    other.payer = Payer::Zakat;
                    other.budget_per_year = Rupiah(0.37 * csr);
                    planned.plan.sponsorships.push(other);
                }
                scenarios.push(planned);
            }
        }
    }
    scenarios.into_iter().map(|scenario| Projected::of(&Rc::new(scenario))).collect()
}

/// A printed number; one that is less than a step, or not known, counts as none.
fn number(lang: Lang, text: &str) -> f64 {
    // What a figure is of, where the base is not known.
    let text = text.split(" (per ").next().unwrap_or_default();
    // What is not known adds nothing to the sum of what is: that stands behind "at least".
    let is_nothing = ["kurang dari", "less than", "belum dapat dihitung", "not computable yet"];
    if is_nothing.iter().any(|words| text.starts_with(words)) {
        return 0.0;
    }
    let negative = text.starts_with(['-', '\u{2212}']);
    let digits: String = text.chars().filter(|mark| mark.is_ascii_digit() || ".,".contains(*mark)).collect();
    let plain = match lang {
        Lang::Id => digits.replace('.', "").replace(',', "."),
        Lang::En => digits.replace(',', ""),
    };
    let words = [
        ("juta", 1e6),
        ("miliar", 1e9),
        ("triliun", 1e12),
        ("million", 1e6),
        ("billion", 1e9),
        ("trillion", 1e12),
    ];
    let unit = words.iter().find(|(word, _)| text.ends_with(word)).map_or(1.0, |(_, unit)| *unit);
    let value: f64 = plain.parse().unwrap_or_else(|_| panic!("no number in {text:?}"));
    if negative { -value * unit } else { value * unit }
}

/// The parts sum to the total as they are written; sums of decimals differ in their last bits.
fn closes(lang: Lang, parts: &[&str], total: &str, what: &str) {
    let sum: f64 = parts.iter().map(|part| number(lang, part)).sum();
    let total_number = number(lang, total);
    let slack = 1e-9 * total_number.abs().max(1.0);
    assert!((sum - total_number).abs() < slack, "{what}: {parts:?} is {sum}, not {total:?}");
}

/// The amounts in a list such as `CSR Rp1 miliar, sosialisasi Rp30 juta` or `Rp200 juta karena ..., Rp30 juta karena ...`.
fn amounts(list: &str) -> Vec<String> {
    let is_end = |word: &str| ["karena", "as"].contains(&word);
    list.split(", ")
        .filter_map(|part| {
            if part.contains("kurang dari Rp") || part.contains("less than Rp") {
                return Some("kurang dari".to_owned());
            }
            let words: Vec<&str> = part.split(' ').skip_while(|word| !word.starts_with("Rp")).collect();
            let words: Vec<&str> = words.into_iter().take_while(|word| !is_end(word)).collect();
            (!words.is_empty()).then(|| words.join(" "))
        })
        .collect()
}

fn text<'a>(texts: impl IntoIterator<Item = &'a String>) -> Vec<&'a str> {
    texts.into_iter().map(String::as_str).collect()
}

#[test]
fn stocks_of_members_add_up_in_every_column() {
    for (place, projected) in all().iter().enumerate() {
        for lang in Lang::ALL {
            let view = covered(projected, lang);
            for column in 0..view.columns.len() {
                let parts: Vec<&str> = view.stocks.iter().map(|stock| stock.cells[column].as_str()).collect();
                closes(lang, &parts, &view.sums[0].1[column], &format!("{place}, {}", view.columns[column]));
            }
        }
    }
}

#[test]
fn workers_and_points_of_why_add_up() {
    let mut seen = 0;
    for (place, projected) in all().iter().enumerate() {
        for lang in Lang::ALL {
            let Some(view) = why(projected, lang) else { continue };
            let Some((sum, rows)) = view.rows.split_last().filter(|(_, rows)| !rows.is_empty()) else {
                continue;
            };
            let workers: Vec<&str> = rows.iter().map(|row| row.workers.as_str()).collect();
            let points: Vec<&str> = rows.iter().map(|row| row.points.as_str()).collect();
            closes(lang, &workers, &sum.workers, &format!("{place}, workers"));
            closes(lang, &points, &sum.points, &format!("{place}, points"));
            let Some((plan, falls)) = view.falls.split_last() else { continue };
            let falls: Vec<&str> = falls.iter().map(|fall| fall.figure.as_str()).collect();
            closes(lang, &falls, &plan.figure, &format!("{place}, bars"));
            if let Some((_, target)) = &plan.target {
                let gap = projected.focus().unwrap().judged.gap.0.round();
                let rough = projected.is_rough();
                let told = number(lang, target) - number(lang, &plan.figure);
                assert!(rough || told == gap, "{place}: plan and gap make the target: {told}, {gap}");
            }
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn the_cost_is_the_sum_of_its_payers() {
    let mut several = 0;
    for (place, projected) in all().iter().enumerate() {
        for lang in Lang::ALL {
            let cost = facts(projected, lang).pop().unwrap();
            let parts = amounts(&cost.lines[0].text);
            if parts.is_empty() {
                continue;
            }
            several += usize::from(parts.len() > 1);
            closes(lang, &text(&parts), &cost.figure, &format!("{place}: {}", cost.lines[0].text));
        }
    }
    assert!(several > 300, "{several}");
}

#[test]
fn the_table_of_money_adds_up_along_rows_and_columns_and_month_by_month() {
    for (place, projected) in all().iter().enumerate() {
        for lang in Lang::ALL {
            let view = money(projected, lang);
            let Some(((_, sums), rows)) = view.rows.split_last() else { continue };
            for column in 0..view.columns.len() {
                let parts: Vec<&str> = rows.iter().map(|(_, cells)| cells[column].as_str()).collect();
                closes(lang, &parts, &sums[column], &format!("{place}, column {column}"));
            }
            // The last two columns are the sum of the years, and what is left over.
            let years = view.columns.len() - 3;
            for (name, cells) in &view.rows {
                closes(lang, &text(&cells[..years]), &cells[years + 1], &format!("{place}, {name}"));
                closes(
                    lang,
                    &text(&cells[years + 1..]),
                    &cells[years],
                    &format!("{place}, {name}, set aside"),
                );
            }
            let mut so_far = "Rp0".to_owned();
            for month in &view.months {
                closes(
                    lang,
                    &[&so_far, &month.cells[0]],
                    &month.cells[1],
                    &format!("{place}, {}", month.month),
                );
                so_far.clone_from(&month.cells[1]);
            }
            // By month each cell says itself that it is per 100,000; the table of years says it once.
            let so_far = so_far.split(" (").next();
            if !view.months.is_empty() {
                assert_eq!(so_far, sums[years + 1].split(" (").next(), "{place}");
            }
        }
    }
}

#[test]
fn what_is_left_over_is_the_sum_of_its_reasons_and_payers() {
    let mut both = 0;
    for (place, projected) in all().iter().enumerate() {
        for lang in Lang::ALL {
            let view = money(projected, lang);
            let said: Vec<String> = view.unspent.iter().map(jangkau::view::Sentence::plain).collect();
            let Some((all, payers)) = said.split_first() else { continue };
            let sums: Vec<String> = said
                .iter()
                .map(|say| {
                    amounts(say.split(" tidak ").next().unwrap().split(" is not ").next().unwrap())[0].clone()
                })
                .collect();
            if let Some((_, cells)) = view.rows.last() {
                assert_eq!(number(lang, cells.last().unwrap()), number(lang, &sums[0]), "{place}");
            }
            if !payers.is_empty() {
                closes(lang, &text(&sums[1..]), &sums[0], &format!("{place}, payers"));
            }
            for (say, sum) in said.iter().zip(&sums) {
                let reasons = say.split_once(if say == all { ": " } else { ", " }).unwrap().1;
                let parts = amounts(reasons.trim_end_matches('.'));
                if !parts.is_empty() {
                    both += 1;
                    closes(lang, &text(&parts), sum, &format!("{place}: {say}"));
                }
            }
        }
    }
    assert!(both > 50, "{both}");
}

#[test]
fn a_proposal_costs_what_its_payers_pay() {
    let mut several = 0;
    for profile in REGIONS {
        let projected = Projected::of(&Rc::new(profile.scenario(0)));
        for lang in Lang::ALL {
            let goal = ChosenGoal { target: None, lasting: true };
            let Ok(mut search) = PlanSearch::new(&projected, goal, &[], &Limits::default(), lang) else {
                continue;
            };
            let view = std::iter::from_fn(|| Some(search.step())).flatten().next().unwrap();
            for plan in view.plans.iter().filter(|plan| !plan.payers.is_empty()) {
                let parts = amounts(&plan.payers);
                several += usize::from(parts.len() > 1);
                closes(lang, &text(&parts), &plan.cost, profile.short_name);
            }
        }
    }
    assert!(several > 0);
}

/// Nobody is said to be nobody who is somebody: beside a gain of two workers stands no "0 people a month".
#[test]
fn some_people_are_never_called_none() {
    let mut scenario = REGIONS[0].scenario(0);
    let last = scenario.last_target();
    Lever::WageEnrolment.set(&mut scenario, 0.000_01, last);
    let projected = Projected::of(&Rc::new(scenario));
    let people = |lang| jangkau::view::levers(&projected, lang, false)[0].people.plain();
    assert!(people(Lang::Id).starts_with("kurang dari satu orang per bulan s.d. "), "{}", people(Lang::Id));
    assert!(people(Lang::En).starts_with("less than one person a month until "), "{}", people(Lang::En));
    for projected in all() {
        for lang in Lang::ALL {
            let until = projected.focus_month();
            let rows = || projected.plan.rows.iter().filter(|row| row.month <= until);
            for lever in jangkau::view::levers(&projected, lang, true) {
                let enrolled: f64 = match lever.lever {
                    Lever::WageEnrolment => rows().map(|row| row.enrolled.wage.0).sum(),
                    Lever::SelfPaidEnrolment => rows().map(|row| row.enrolled.self_paid.0).sum(),
                    _ => continue,
                };
                let said = lever.people.plain();
                let none = said.starts_with("0 orang per") || said.starts_with("0 people a");
                assert!(enrolled < 0.001 || lever.value == 0.0 || !none, "{enrolled}: {said}");
            }
            let said = headline(&projected, lang);
            let said = format!("{} {}", said.result, said.caveat.plain());
            assert!(!said.contains("kurang 0 dari") && !said.contains(", 0 short of"), "{said}");
            assert!(!said.contains(" 0 peserta") && !said.contains("bout 0 more"), "{said}");
        }
    }
}

/// Where less than one person is missing nothing says that none is.
#[test]
fn a_target_missed_by_part_of_a_person_is_not_missed_by_nobody() {
    let mut scenario = REGIONS[0].scenario(0);
    let projected = Projected::of(&Rc::new(scenario.clone()));
    let december = projected.at(Month::december(2025)).unwrap();
    let percent = (december.active + Workers(0.3)).percent_of(december.eligible);
    scenario.region.targets = vec![Target { year: 2025, percent, workers: None, label: String::new() }];
    let projected = Projected::of(&Rc::new(scenario));
    let said = |lang| {
        let headline = headline(&projected, lang);
        let chart = chart(&projected, lang);
        let fact = facts(&projected, lang)[1].lines[0].text.clone();
        format!("{} {} {} {}", headline.result, fact, chart.targets[0].verdict, chart.summary)
    };
    let (id, en) = (said(Lang::Id), said(Lang::En));
    assert!(id.contains("kurang dari satu orang lagi sampai target.") && !id.contains("kurang 0"), "{id}");
    assert!(en.contains("less than one person short of the target.") && !en.contains(" 0 "), "{en}");
    assert!(id.contains("tepat target") && en.contains("on target"), "{id} {en}");
}

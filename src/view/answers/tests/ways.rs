//! What a card says is what the screen shows once its plan is taken.

use super::*;
use crate::view::words::Words;

/// Each card beside the projection of its offer: December, the lowest month after, and the money.
fn holds(projected: &Projected, offer: &Offer, result: &str, price: &Price, goal: &Goal, lang: Lang) {
    let words = Words::new(lang, projected);
    let taken = Projected::of(&offer.scenario);
    let december = goal.december();
    let coverage = taken.at(december).unwrap().coverage;
    assert!(reaches(coverage, goal.percent), "{coverage:?}");
    assert!(result.contains(&words.percent(coverage)), "{result}, {coverage:?}");
    let after = taken.expected().rows.iter().filter(|row| row.month > december).take(6);
    if taken.scenario.horizon >= december + 6 {
        let lowest = after.map(|row| row.coverage).fold(Percent(f64::INFINITY), Percent::min);
        assert!(result.contains(&words.percent(lowest)), "{result}, {lowest:?}");
    }
    assert!(price.then.ends_with(&words.money(taken.cost_until(december))), "{price:?}");
    assert_eq!(facts(&taken, lang)[1].lines[0].tone, Tone::Reached);
}

/// Plans that miss 37.1 %: without anything, with some of everything, with money alone.
fn plans() -> Vec<Scenario> {
    let mut money = binjai();
    let last = money.last_target();
    Lever::Csr.set(&mut money, 3e8, last);
    let mut horizon = moved(&binjai(), &[(Lever::WageEnrolment, 0.004), (Lever::Csr, 2e8)]);
    horizon.horizon = Month::december(2026);
    vec![binjai(), moved(&binjai(), &[(Lever::SelfPaidEnrolment, 0.003)]), money, horizon]
}

#[test]
fn what_a_way_promises_is_what_is_there_once_it_is_taken() {
    for scenario in plans() {
        let projected = projected(scenario);
        for lang in Lang::ALL {
            let chosen = ChosenGoal::default();
            let goal = ask::asked(&projected, Words::new(lang, &projected), chosen).unwrap().goal;
            let found = reach(&projected, chosen, &[], lang).unwrap();
            assert!(found.ways.len() > 1, "{found:?}");
            for way in &found.ways {
                holds(
                    &projected,
                    way.offer.as_ref().unwrap(),
                    &way.result[0].plain(),
                    &way.price,
                    &goal,
                    lang,
                );
            }
            assert_eq!(found.choosing(1).way(), found.ways.get(1));
        }
    }
}

#[test]
fn an_addition_of_what_was_entered_is_there_once_it_is_taken() {
    let limits = Limits { within: true, ..Limits::default() };
    for scenario in plans().into_iter().skip(1) {
        let projected = projected(scenario);
        for lang in Lang::ALL {
            let chosen = ChosenGoal::default();
            let goal = ask::asked(&projected, Words::new(lang, &projected), chosen).unwrap().goal;
            let found = cheapest(&projected, chosen, &[], &limits, lang).unwrap();
            let within = found.within.unwrap();
            assert!(!within.additions.is_empty() && within.say.len() == 2, "{within:?}");
            for row in &within.additions {
                holds(&projected, &row.offer, &row.result, &row.price, &goal, lang);
            }
            for plan in &found.plans {
                assert!(plan.price.as_ref().unwrap().difference.starts_with('+'), "{plan:?}");
                let taken = Projected::of(&plan.offer.as_ref().unwrap().scenario);
                assert!(reaches(taken.at(goal.december()).unwrap().coverage, goal.percent));
            }
        }
    }
}

#[test]
fn a_ceiling_is_what_was_entered_until_more_is_allowed_or_it_is_locked() {
    let projected = projected(moved(&binjai(), &[(Lever::Csr, 2e8)]));
    let limits = Limits { within: true, ..Limits::default() };
    let of = |limits: &Limits, locked: &[Lever]| {
        let rows = ceiling_choices(&projected, limits, locked, Lang::Id);
        rows.into_iter().find(|row| row.lever == Lever::Csr).unwrap()
    };
    assert_eq!(of(&limits, &[]).ceiling, Ceiling::Entered);
    assert_eq!(of(&limits, &[]).options[0].1, "paling banyak Rp200 juta");
    assert_eq!(of(&limits, &[Lever::Csr]).ceiling, Ceiling::Locked);
    let more = with_choice(&projected, &limits, Lever::Csr, Ceiling::More);
    assert_eq!(of(&more, &[]).ceiling, Ceiling::More);
    let found = cheapest(&projected, ChosenGoal::default(), &[], &more, Lang::Id).unwrap();
    assert!(!found.within.unwrap().is_short, "more money is enough");
    assert_eq!(with_choice(&projected, &more, Lever::Csr, Ceiling::Entered), limits);
}

#[test]
fn staff_without_a_minimum_wage_cost_at_least_what_is_known() {
    let mut scenario = moved(&binjai(), &[(Lever::Csr, 1e8)]);
    scenario.region.non_asn_total = Some(Workers(9_000.0));
    scenario.region.minimum_wage.clear();
    let last = scenario.last_target();
    Lever::NonAsn.set(&mut scenario, 0.2, last);
    scenario.region.targets = vec![target(2025, 38.0)];
    let shown = projected(scenario.clone());
    let cost = facts(&shown, Lang::Id).into_iter().find(|fact| fact.figure.contains("Rp")).unwrap();
    assert!(cost.figure.starts_with("\u{2265} Rp"), "{}", cost.figure);
    let found = reach(&projected(scenario), ChosenGoal::default(), &[], Lang::Id).unwrap();
    assert!(
        found.notes.iter().any(|note| note.plain().contains("belum dapat dihitung")),
        "{:?}",
        found.notes
    );
    for way in &found.ways {
        assert!(way.price.now.starts_with('\u{2265}') && way.price.then.starts_with('\u{2265}'), "{way:?}");
        assert!(way.values.iter().all(|value| value.lever != Lever::NonAsn));
    }
}

#[test]
fn money_that_costs_members_is_named_with_its_number() {
    let mut scenario = moved(&binjai(), &[(Lever::SelfPaidEnrolment, 0.02)]);
    let last = scenario.last_target();
    Lever::Csr.set(&mut scenario, 2e9, last);
    let programme = &mut scenario.plan.sponsorships[0];
    (programme.first_month, programme.months) = (Month::december(2024) + 1, 6);
    let said = fewer_people(&projected(scenario.clone()), Lang::Id);
    assert_eq!(said.len(), 1);
    let worst = crate::model::answers::crowding(&scenario, scenario.region.baseline_month)[0];
    let with = crate::model::table(&scenario);
    let mut without = scenario.clone();
    without.plan.sponsorships.clear();
    let without = crate::model::table(&without);
    let fewer = without.row(worst.month).unwrap().active - with.row(worst.month).unwrap().active;
    assert!((fewer - worst.fewer).0.abs() < 1e-9 && fewer > Workers(1.0));
    let people = crate::text::count(Lang::Id, fewer.0);
    assert!(said[0].plain().contains(&people), "{}", said[0].plain());
    // The target is met without the money, and with a little of it no more: no "Rp0 sampai Rp0".
    let december = without.row(Month::december(2025)).unwrap().coverage;
    scenario.region.targets = vec![target(2025, december.0 - 1e-7)];
    let zones = zones(&projected(scenario), Lang::Id);
    let say = &zone(&zones, Lever::Csr).say.as_ref().unwrap().text;
    assert!(say.contains("turun") && !say.contains("Rp0 sampai"), "{say}");
}

/// Every sentence of both questions and of the sliders, for plans with levers of all kinds and targets near and far.
fn everything_said(projected: &Projected, lang: Lang) -> String {
    let chosen = ChosenGoal::default();
    let mut say: Vec<String> = Vec::new();
    if let Ok(found) = reach(projected, chosen, &[], lang) {
        say.extend(found.notes.iter().chain([&found.say]).map(Sentence::plain));
        say.extend(found.ways.iter().flat_map(|way| &way.result).map(Sentence::plain));
    }
    for within in [true, false] {
        let limits = Limits { within, ..Limits::default() };
        let Ok(found) = cheapest(projected, chosen, &[], &limits, lang) else { continue };
        let said = found.within.iter().flat_map(|within| within.say.iter().chain(&within.notes));
        say.extend(said.chain(&found.notes).chain(&found.short).map(Sentence::plain));
    }
    say.extend(
        zones(projected, lang).iter().filter_map(|zone| zone.say.as_ref()).map(|say| say.text.clone()),
    );
    say.join("\n")
}

#[test]
fn nobody_hears_of_a_lock_that_nobody_has_set_or_of_a_range_of_nothing() {
    for percent in [33.0, 60.0] {
        for scenario in plans().into_iter().skip(1).take(2) {
            let mut kept = moved(&scenario, &[(Lever::Retention, 0.2)]);
            kept.region.targets = vec![target(2025, percent)];
            let projected = projected(kept);
            for lang in Lang::ALL {
                let said = everything_said(&projected, lang);
                for never in ["kunci pada", "the lock on", "Rp0 sampai", "Rp0 to Rp0", "from Rp0 to"] {
                    assert!(!said.contains(never), "{percent}: {said}");
                }
            }
        }
    }
}

#[test]
fn on_one_sheet_an_amount_is_written_once_and_what_is_written_adds_up() {
    let limits = Limits { within: true, ..Limits::default() };
    for money in [4.36e8, 2.963e9, 4.1e7] {
        let mut scenario = moved(&binjai(), &[(Lever::Csr, money), (Lever::WageEnrolment, 0.003)]);
        for percent in [34.0, 37.1] {
            scenario.region.targets = vec![target(2025, percent)];
            let projected = projected(scenario.clone());
            let chosen = ChosenGoal::default();
            let found = cheapest(&projected, chosen, &[], &limits, Lang::Id).unwrap();
            let within = found.within.as_ref().unwrap();
            let prices: Vec<&Price> = within
                .additions
                .iter()
                .map(|row| &row.price)
                .chain(found.plans.iter().filter_map(|plan| plan.price.as_ref()))
                .collect();
            let read = |text: &str| {
                let text = text.trim_start_matches(['+', '\u{2212}']).trim_start_matches("Rp");
                let (figure, unit) =
                    text.split_once('\u{a0}').or_else(|| text.split_once(' ')).unwrap_or((text, ""));
                let figure: f64 = figure.replace('.', "").replace(',', ".").parse().unwrap_or(f64::NAN);
                figure
                    * match unit {
                        "miliar" => 1e3,
                        "juta" => 1.0,
                        _ => 1e-6,
                    }
            };
            for price in &prices {
                assert_eq!(price.now, prices[0].now, "one amount, one writing");
                let more = if price.difference.starts_with('\u{2212}') { -1.0 } else { 1.0 }
                    * read(&price.difference);
                if !price.difference.contains("kurang dari") {
                    assert!((read(&price.now) + more - read(&price.then)).abs() < 1e-6, "{price:?}");
                }
            }
            let money = treasury(&projected, chosen, found.sheet, Lang::Id).unwrap();
            if let Some(price) = prices.first() {
                assert_eq!(money.all[1], price.now, "the sum of the table is what the cards call now");
            }
            for column in 0..2 {
                let parts = money.sources.iter().map(|source| read(&source.cells[column]));
                let others = money.others.as_ref().map_or(0.0, |others| read(&others[column]));
                let sum = parts.sum::<f64>() + others;
                assert!((sum - read(&money.all[column])).abs() < 1e-6, "{money:?}");
            }
        }
    }
}

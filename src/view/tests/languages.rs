//! What one language says the other says too: the same figures, and the same thing called the baseline.

use std::collections::BTreeMap;
use std::fmt::Debug;

use super::*;
use crate::model::{Month, Observation, Payer, Segment, SegmentCounts, SponsoredCohort};
use crate::state::{Action, ComparedPlan, Edit, State, blank};
use crate::view::answers;
use crate::view::workbench;

/// A view-model in a language, under a name.
type Told = (String, String);

/// Every text in a view-model, from the way Rust writes it for programmers.
fn texts(view: &str) -> Vec<String> {
    let (mut texts, mut rest) = (Vec::new(), view);
    while let Some((_, behind)) = rest.split_once('"') {
        let mut text = String::new();
        let mut letters = behind.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => break,
                '\\' => text.extend(letters.next()),
                letter => text.push(letter),
            }
        }
        texts.push(text);
        rest = letters.as_str();
    }
    texts
}

/// The figures of a text with a decimal point and without groups.
fn figures(text: &str, lang: Lang) -> Vec<String> {
    let (group, comma) = if lang == Lang::Id { ('.', ',') } else { (',', '.') };
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '.' || letter == ',';
    let runs = text.split(|letter| !is_part(letter)).map(|run| run.trim_matches(['.', ',']));
    let plain = |run: &str| run.replace(group, "").replace(comma, ".");
    runs.filter(|run| run.contains(|letter: char| letter.is_ascii_digit())).map(plain).collect()
}

fn counted(view: &str, other: &str, lang: Lang) -> BTreeMap<String, i32> {
    // A publication, an address or a name is the same in both languages.
    let said = texts(other);
    let own = texts(view).into_iter().filter(|text| text.chars().count() < 12 || !said.contains(text));
    let mut counts = BTreeMap::new();
    for figure in own.flat_map(|text| figures(&text, lang)) {
        *counts.entry(figure).or_default() += 1;
    }
    counts
}

fn times(view: &str, word: &str) -> usize {
    texts(view).join("\n").to_lowercase().matches(word).count()
}

fn add(list: &mut Vec<Told>, name: &str, views: impl IntoIterator<Item = impl Debug>) {
    list.extend(
        views.into_iter().enumerate().map(|(at, view)| (format!("{name} {at}"), format!("{view:?}"))),
    );
}

/// The page of a scenario, part by part.
fn page(projected: &Projected, lang: Lang) -> Vec<Told> {
    let mut list = Vec::new();
    add(&mut list, "headline", [headline(projected, lang)]);
    add(&mut list, "headline of a picture", [still_headline(projected, lang)]);
    add(&mut list, "fact", facts(projected, lang));
    add(&mut list, "strip", [compact_result(projected, lang)]);
    let chart = chart(projected, lang);
    add(&mut list, "series", &chart.series);
    add(&mut list, "target", &chart.targets);
    add(&mut list, "cliff", &chart.cliffs);
    add(&mut list, "summary", [&chart.summary]);
    add(&mut list, "reading", (0..chart.count).map(|step| readout(projected, lang, step)));
    add(&mut list, "lever", levers(projected, lang, true));
    add(&mut list, "notice", notices(projected, lang));
    add(
        &mut list,
        "warning",
        warnings(projected, lang).into_iter().map(|warning| (warning.say, warning.fix.map(|fix| fix.0))),
    );
    add(&mut list, "data line", [data_line(projected, lang)]);
    add(&mut list, "row", table(projected, lang).rows.into_iter().map(|row| row.cells));
    add(
        &mut list,
        "source",
        workbench::sources(projected, lang).into_iter().map(|line| (line.name, line.figure, line.note)),
    );
    list
}

/// What is below the chart and beside it.
fn answered(projected: &Projected, lang: Lang) -> Vec<Told> {
    let goal = answers::ChosenGoal::default();
    let mut list = Vec::new();
    // Where a word of the zone has no room, the lever's own stands there.
    let most = levers(projected, lang, true).into_iter().map(|lever| (lever.lever, lever.most));
    let zones = answers::zones(projected, lang);
    let end = |(lever, most)| {
        zones.iter().find(|zone| zone.lever == lever).map(|zone| zone.end.clone().unwrap_or(most))
    };
    add(&mut list, "end of a track", most.map(end));
    add(&mut list, "zone", zones.iter().map(|zone| (&zone.say, &zone.lock)));
    add(&mut list, "why", answers::why(projected, lang));
    add(&mut list, "ending", answers::endings(projected, lang));
    add(&mut list, "when", answers::when(projected, goal, lang).into_iter().flat_map(|when| when.rows));
    add(&mut list, "drivers", answers::drivers(projected, lang));
    add(&mut list, "back-test", answers::backtest_report(lang).say);
    let tracking = answers::tracking(projected, None, lang);
    let from_here = tracking.from_here.map(|view| view.say);
    add(&mut list, "tracking", [(tracking.say, tracking.why, tracking.revisions, from_here, tracking.past)]);
    add(&mut list, "covered", [workbench::covered(projected, lang)]);
    let money = workbench::money(projected, lang);
    add(&mut list, "money", money.say.iter().chain(&money.unspent));
    add(&mut list, "money row", money.rows);
    add(&mut list, "benefit", [workbench::benefit(projected, lang)]);
    add(&mut list, "paper", [workbench::paper(projected, lang)]);
    list
}

fn assert_same_figures(what: &str, indonesian: &[Told], english: &[Told]) {
    assert_eq!(indonesian.len(), english.len(), "{what}");
    for ((name, id), (_, en)) in indonesian.iter().zip(english) {
        let (ours, theirs) = (counted(id, en, Lang::Id), counted(en, id, Lang::En));
        assert_eq!(ours, theirs, "{what}, {name}:\n{id}\n{en}");
    }
}

fn assert_same(what: &str, indonesian: &[Told], english: &[Told]) {
    assert_same_figures(what, indonesian, english);
    for ((name, id), (_, en)) in indonesian.iter().zip(english) {
        let (base, baseline) = (times(id, "data dasar"), times(en, "baseline"));
        assert_eq!(base, baseline, "{what}, {name}: what is the baseline?\n{id}\n{en}");
    }
}

fn programme(scenario: &Scenario, payer: Payer, first: i32, months: u32) -> crate::model::Sponsorship {
    let mut made =
        State::new(scenario.clone(), Lang::Id).reduce(Action::Edit(Edit::AddProgramme(payer))).unwrap();
    let plan = &mut Rc::make_mut(&mut made.scenario).plan;
    let mut programme = plan.sponsorships.pop().unwrap();
    programme.first_month = programme.first_month + first;
    (programme.months, programme.budget_per_year) = (months, crate::model::Rupiah(1.25e9));
    programme
}

/// No plan, some levers, all of them with four programmes of which two end together, and what was counted.
fn plans(start: &Scenario) -> Vec<Scenario> {
    let some = with(start.clone(), &[(Lever::WageEnrolment, 0.014), (Lever::Csr, 1e9)]);
    let mut all = Scenario::clone(&some.scenario);
    let last = all.last_target();
    for (lever, value) in [(Lever::SelfPaidEnrolment, 0.006), (Lever::Retention, 0.2), (Lever::NonAsn, 0.5)] {
        lever.set(&mut all, value, last);
    }
    for (payer, first, months) in [(Payer::Apbd, 1, 6), (Payer::DbhSawit, 1, 6), (Payer::Zakat, 3, 12)] {
        let programme = programme(start, payer, first, months);
        all.plan.sponsorships.push(programme);
    }
    let mut counted = all.clone();
    let month = counted.region.baseline_month + 3;
    let active = Some(counted.region.eligible_workers * 0.27);
    let segments = SegmentCounts::NONE.with(Segment::Wage, Some(counted.region.active.wage));
    counted.region.observations.push(Observation { active, segments, ..Observation::of(month) });
    let gone_on = crate::model::answers::from_here(&counted).map(|found| found.scenario);
    let scenarios = [start.clone(), Scenario::clone(&some.scenario), all, counted].into_iter().chain(gone_on);
    scenarios.filter(|scenario| crate::model::validate(scenario).is_ok()).collect()
}

/// A region of the planner's own, as its form begins it and with a running sponsorship.
fn own() -> Scenario {
    let typed = [(crate::model::Field::Eligible, 98_000.0), (crate::model::Field::ActiveTotal, 24_500.0)];
    let start = State::new(blank(Month::parse("2026-09").unwrap()), Lang::Id);
    let state = typed.into_iter().fold(start, |state, (field, number)| {
        state.reduce(Action::Edit(Edit::Set(field, crate::model::Value::Number(number)))).unwrap()
    });
    let mut scenario = state.working().clone();
    scenario.region.name = "Contoh".to_owned();
    let ends = Month::parse("2026-12").unwrap();
    scenario.region.sponsored.push(SponsoredCohort { payer: Payer::Apbd, workers: Workers(1_200.0), ends });
    scenario
}

fn all() -> Vec<(String, Scenario)> {
    let built_in = REGIONS.iter().flat_map(|profile| {
        (0..profile.readings().count())
            .map(move |number| (format!("{} {number}", profile.name), profile.scenario(number)))
    });
    let starts = built_in.chain([("own region".to_owned(), own())]);
    let planned = |(name, start): (String, Scenario)| {
        plans(&start).into_iter().enumerate().map(move |(at, plan)| (format!("{name}, plan {at}"), plan))
    };
    starts.flat_map(planned).collect()
}

#[test]
fn the_page_has_the_same_figures_in_both_languages() {
    for (name, scenario) in all() {
        let projected = projected(scenario);
        assert_same(&name, &page(&projected, Lang::Id), &page(&projected, Lang::En));
    }
}

#[test]
fn the_answers_have_the_same_figures_in_both_languages() {
    for (name, scenario) in all() {
        let projected = projected(scenario);
        assert_same(&name, &answered(&projected, Lang::Id), &answered(&projected, Lang::En));
    }
}

/// Plans as the library and the comparison tell them, and what each did against the one before.
fn kept(scenarios: &[Scenario], lang: Lang) -> Vec<Told> {
    use crate::codec::library::{Origin, PlanPlace, SavedPlan, ShelvedPlan};
    let document = |scenario: &Scenario| scenario.clone().into();
    let shelved: Vec<ShelvedPlan> = scenarios
        .iter()
        .map(|scenario| {
            let (saved, document) = ("2026-11-28 14:20".to_owned(), document(scenario));
            let plan =
                SavedPlan { order: 1, saved, origin: Origin::Here, place: PlanPlace::Listed, document };
            ShelvedPlan { key: String::new(), plan }
        })
        .collect();
    let plans: Vec<ComparedPlan> = scenarios
        .iter()
        .enumerate()
        .map(|(place, scenario)| ComparedPlan {
            key: String::new(),
            name: String::new(),
            document: document(scenario),
            is_current: place == 0,
        })
        .collect();
    let mut list = Vec::new();
    // Dates are written with the words of a language.
    let rows = workbench::plan_rows(&shelved, lang);
    add(&mut list, "plan of the library", rows.into_iter().map(|row| row.figure));
    let plans = workbench::project(&plans, None, &[]);
    add(&mut list, "comparison", [workbench::comparison(&plans, &[], lang)]);
    add(&mut list, "picture of the comparison", [workbench::comparison_chart(&plans, lang)]);
    let steps: Vec<Rc<Scenario>> = scenarios.iter().cloned().map(Rc::new).collect();
    add(&mut list, "change", workbench::changes(&steps, lang));
    let counted =
        scenarios.iter().flat_map(|scenario| workbench::segment_rows(&projected(scenario.clone()), lang));
    add(&mut list, "count by segment", counted);
    list
}

#[test]
fn plans_that_are_kept_and_compared_have_the_same_figures_in_both_languages() {
    for start in REGIONS.iter().map(|profile| profile.scenario(0)).chain([own()]) {
        let mut scenarios = plans(&start);
        scenarios.truncate(crate::state::MOST_COMPARED);
        // Fields of a region are called by names, of which not all say what they are of.
        assert_same_figures(&start.region.name, &kept(&scenarios, Lang::Id), &kept(&scenarios, Lang::En));
    }
}

#[test]
fn the_forms_have_the_same_figures_in_both_languages() {
    for (name, scenario) in all() {
        let of = |lang: Lang| {
            let state = State::new(scenario.clone(), lang);
            let form = workbench::Form::of(&state);
            let projected = projected(scenario.clone());
            let mut list = Vec::new();
            add(&mut list, "assumptions", workbench::assumptions(&form));
            for lever in Lever::all(&scenario) {
                let blocks = workbench::detail(&projected, &form, lever, lever);
                let said = blocks.into_iter().filter_map(|block| match block {
                    workbench::FormBlock::Text(say, _) => Some(say),
                    _ => None,
                });
                add(&mut list, &lever.id(), said);
            }
            add(
                &mut list,
                "addition",
                workbench::additions(&scenario, lang, false).into_iter().map(|(name, _)| name),
            );
            list
        };
        assert_same(&name, &of(Lang::Id), &of(Lang::En));
    }
}

/// What was read as the baseline is told apart from what comes without effort.
#[test]
fn english_never_calls_the_line_without_effort_a_baseline() {
    for (name, scenario) in all() {
        let said = headline(&projected(scenario), Lang::En).caveat.plain();
        assert!(!said.contains("baseline"), "{name}: {said}");
    }
}

/// A national figure in a region of the planner's own has its note in the reader's language.
#[test]
fn the_notes_of_an_own_region_are_in_the_readers_language() {
    let projected = projected(own());
    let notes = |lang| -> Vec<String> {
        workbench::sources(&projected, lang)
            .into_iter()
            .map(|line| line.note)
            .filter(|note| note.contains(' '))
            .collect()
    };
    let (id, en) = (notes(Lang::Id), notes(Lang::En));
    assert!(id.iter().any(|note| note.starts_with("Nasional: 40%")), "{id:?}");
    assert!(en.iter().any(|note| note.starts_with("National: 40%")), "{en:?}");
    for note in &en {
        assert!(!note.contains("daerah") && !note.contains("dipakai"), "{note}");
    }
}

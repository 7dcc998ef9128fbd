//! What was counted, in words, for the case of an independent implementation.

use super::*;
use crate::codec::file;
use crate::model::{Observation, Segment, Workers};

fn scenario() -> Scenario {
    file::read(include_str!("../../../../tests/answer-vectors/track-binjai.json")).unwrap().into_scenario()
}

fn run(projected: &Projected) -> Uncertainty {
    let mut run = UncertaintyRun::new(projected, &mut Samples::default());
    loop {
        if let Some(found) = run.step() {
            return found;
        }
    }
}

fn told(scenario: Scenario, lang: Lang) -> (Projected, TrackingView) {
    let projected = projected(scenario);
    let view = tracking(&projected, Some(&run(&projected)), lang);
    (projected, view)
}

fn say(view: &TrackingView) -> Vec<String> {
    view.say.iter().map(Sentence::plain).collect()
}

#[test]
fn the_answer_says_where_the_region_stands_and_what_is_needed_from_here() {
    let (_, view) = told(scenario(), Lang::Id);
    let say = say(&view);
    assert_eq!(
        say[0],
        "Juni 2025, 26.300 peserta aktif: 1.459 di atas rencana. Perlu 390 peserta lagi tiap bulan mulai Juli 2025 \
         agar 37,10% tercapai pada Desember 2025, di atas yang direncanakan."
    );
    assert_eq!(
        say[1],
        "Desember 2025, bila begini terus: 34,74%, kurang 2.340 dari target 37,10%. Rencana semula 33,26%."
    );
    assert!(say[2].starts_with("Peluang mencapai 37,10%: 2 dari 10."), "{}", say[2]);
    assert!(say[3].contains("meleset 2,28 poin") && say[3].ends_with("lebih sempit."), "{}", say[3]);
    assert_eq!(say[4], "Semua 3 bulan di dalam 8 dari 10 kemungkinan: selisihnya masih wajar.");
    assert_eq!(
        say[5],
        "Dari Oktober 2024 ke Juni 2025 cakupan berubah +1,63 poin: \u{2212}0,33 poin karena jumlah eligible, \
         +1,96 poin karena peserta."
    );
    let revision = "Dari 97.777: cakupan bulan itu turun 0,31 poin tanpa seorang pun berhenti.";
    assert_eq!(view.revisions[0].1, revision);
}

#[test]
fn each_count_has_its_difference_and_its_place() {
    let (_, view) = told(scenario(), Lang::Id);
    let rows: Vec<(&str, &str)> =
        view.counts.iter().map(|one| (one.difference.as_str(), one.points.as_str())).collect();
    assert_eq!(rows, [("+301", "+0,31 poin"), ("+1.170", "+1,18 poin"), ("+1.459", "+1,47 poin")]);
    assert!(view.counts.iter().all(|one| one.place == Some(("di dalam 8 dari 10", Tone::Plain))));
    let mut low = scenario();
    low.region.observations[2].active = Some(Workers(18_000.0));
    let (_, view) = told(low, Lang::Id);
    assert_eq!(view.counts[2].place, Some(("di bawah 8 dari 10", Tone::Short)));
    assert!(say(&view).iter().any(|say| say.starts_with("1 dari 3 bulan di luar")), "{:?}", say(&view));
}

#[test]
fn the_way_from_the_plan_to_what_is_expected_sums_as_written() {
    let (projected, view) = told(scenario(), Lang::Id);
    let (title, parts) = view.why.unwrap();
    assert_eq!(title, "Dari rencana semula ke Desember 2025");
    let signed = |part: &WhyPart| {
        let digits: String = part.people.chars().filter(char::is_ascii_digit).collect();
        let people: i64 = digits.parse().unwrap();
        if part.people.starts_with("kurang") || part.people.starts_with('\u{2212}') {
            -people
        } else {
            people
        }
    };
    let people: Vec<i64> = parts.iter().map(signed).collect();
    assert_eq!(people.len(), 4);
    assert_eq!(people[0] + people[1] + people[2], people[3]);
    assert_eq!((people[2], people[3]), (1459, -2340));
    assert!(people[1] < 0, "a larger base asks for more members");
    assert_eq!(projected.focus().unwrap().needed_a_month, Some(Workers(390.0)));
}

#[test]
fn headline_facts_and_odds_go_on_from_the_last_count() {
    let (projected, _) = told(scenario(), Lang::Id);
    let headline = crate::view::headline(&projected, Lang::Id);
    assert!(headline.result.contains("34,74%") && headline.result.contains("2.340"), "{}", headline.result);
    let facts = crate::view::facts(&projected, Lang::Id);
    assert!(facts.iter().any(|fact| fact.figure == "34,74%"));
    assert!(facts.iter().any(|fact| fact.figure == "+390"));
    assert_eq!(run(&projected).odds.len(), 1, "the target before the last count is not asked for");
    let band = band(&run(&projected), Lang::Id);
    assert_eq!(band.low.len(), projected.plan.rows.len());
    assert!(band.low[7].is_infinite() && (band.low[8] - 26.5657).abs() < 1e-3);
    let mut counted = scenario();
    let month = Month::december(2025);
    counted.region.observations.push(Observation { percent: Some(Percent(33.0)), ..Observation::of(month) });
    let passed = ChosenGoal { target: Some(1), lasting: false };
    let why = when(&self::projected(counted), passed, Lang::Id).unwrap_err();
    assert_eq!(why.say, "Desember 2025 sudah lewat: realisasi sudah ada sampai Desember 2025.");
}

#[test]
fn the_chart_has_dots_the_original_plan_and_the_line_from_the_last_count_on() {
    use crate::chart::SeriesKind;
    let (projected, _) = told(scenario(), Lang::Id);
    let spec = crate::view::chart(&projected, Lang::Id);
    let kinds: Vec<SeriesKind> = spec.series.iter().map(|series| series.kind).collect();
    assert_eq!(kinds, [SeriesKind::Baseline, SeriesKind::Original, SeriesKind::Plan]);
    assert_eq!(spec.counts.len(), 3);
    assert_eq!(spec.counts[2].label, "Realisasi 26,57%");
    let plan = &spec.series[2].values;
    assert!(plan[7].is_infinite() && (plan[8] - 26.5657).abs() < 1e-3 && (plan[14] - 34.7359).abs() < 1e-3);
    let counted = "Realisasi sampai Juni 2025: 26,57%; rencana semula 25,09%.";
    assert!(spec.summary.contains(counted), "{}", spec.summary);
    let read = |step| crate::view::readout(&projected, Lang::Id, step).unwrap().say.plain();
    let june = "Juni 2025: realisasi 26,57%, 26.300 pekerja; rencana semula 25,09%";
    assert!(read(8).starts_with(june), "{}", read(8));
    assert!(read(14).starts_with("Desember 2025, bila begini terus: 34,74%"), "{}", read(14));
    assert!(read(7).starts_with("Mei 2025: rencana"), "{}", read(7));
}

#[test]
fn without_counts_nothing_is_told_and_without_a_target_ahead_no_number_a_month() {
    let mut none = scenario();
    none.region.observations.clear();
    let (_, view) = told(none, Lang::Id);
    assert!(view.say.is_empty() && view.counts.is_empty());
    let mut late = scenario();
    let month = Month::december(2025);
    late.region.observations.push(Observation { percent: Some(Percent(33.0)), ..Observation::of(month) });
    for lang in Lang::ALL {
        let (_, view) = told(late.clone(), lang);
        assert!(view.why.is_none());
        assert!(!say(&view)[0].contains("37"), "{}", say(&view)[0]);
    }
}

#[test]
fn a_plan_from_here_says_what_it_carries_and_starts_at_the_last_count() {
    let (_, view) = told(scenario(), Lang::Id);
    let from_here = view.from_here.unwrap();
    assert!(
        from_here.say.starts_with("Juni 2025 menjadi data dasar baru: 26.300 peserta dari 99.000"),
        "{}",
        from_here.say
    );
    let (projected, view) = told(Scenario::clone(&from_here.scenario.unwrap()), Lang::Id);
    assert_eq!(projected.scenario.region.baseline_month.to_string(), "2025-06");
    assert!(view.say.is_empty() && view.from_here.is_none());
    assert!(matches!(view.past, PastView::Forecasts { .. }));
    let found = projected.focus().unwrap().judged.december.coverage;
    assert!((found.0 - 34.74).abs() < 0.5, "about where the carried-on plan led: {found:?}");
}

/// The error of the old plan stays to be seen, with the differences that the counts had beside it.
#[test]
fn what_was_planned_before_stands_beside_what_was_counted() {
    let next = crate::model::answers::from_here(&scenario()).unwrap().scenario;
    for (lang, expected, unknown) in [
        (Lang::Id, "Rencana sebelumnya meleset rata-rata 0,99 poin pada 3 bulan.", "Okt 2024"),
        (Lang::En, "The plan before was off by 0.99 points on average over 3 months.", "Oct 2024"),
    ] {
        let (_, before) = told(scenario(), lang);
        let (_, view) = told(next.clone(), lang);
        let PastView::Forecasts { error, rows } = view.past else { panic!("forecasts") };
        assert_eq!(error.unwrap().plain(), expected);
        assert_eq!((&*rows[0].month, &rows[0].planned, &rows[0].difference), (unknown, &None, &None));
        let points: Vec<_> = rows[1..].iter().map(|row| row.difference.clone().unwrap()).collect();
        let counted: Vec<_> = before.counts.iter().map(|one| (one.points.clone(), one.tone)).collect();
        assert_eq!(points, counted);
    }
    let (_, view) = told(next.clone(), Lang::Id);
    let PastView::Forecasts { rows, .. } = view.past else { panic!("forecasts") };
    let figures: Vec<_> = rows.iter().map(|row| (&*row.counted, row.planned.as_deref())).collect();
    let expected = [
        ("24,94%", None),
        ("25,36%", Some("25,06%")),
        ("26,10%", Some("24,92%")),
        ("26,57%", Some("25,09%")),
    ];
    assert_eq!(figures, expected);
}

/// Below the plan is told apart; where nothing is known of a plan, only the counts are.
#[test]
fn a_count_below_what_was_planned_is_short_and_without_plans_there_are_only_counts() {
    let of = |month| Observation::of(crate::model::Month::parse(month).unwrap());
    let percent = |percent| Some(Percent(percent));
    let planned = |month, counted, planned| Observation {
        percent: percent(counted),
        planned: percent(planned),
        ..of(month)
    };
    let mut scenario = scenario();
    scenario.region.observations.clear();
    scenario.region.history = vec![
        planned("2024-07", 24.0, 24.5),
        planned("2024-08", 24.6, 24.6),
        Observation { active: Some(Workers(24_300.0)), planned: percent(24.7), ..of("2024-09") },
    ];
    let (_, view) = told(scenario.clone(), Lang::Id);
    let PastView::Forecasts { error, rows } = view.past else { panic!("forecasts") };
    assert_eq!(error.unwrap().plain(), "Rencana sebelumnya meleset rata-rata 0,25 poin pada 2 bulan.");
    let found: Vec<_> = rows.iter().map(|row| row.difference.clone()).collect();
    let short = ("\u{2212}0,50 poin".to_owned(), Tone::Short);
    assert_eq!(found, [Some(short), Some(("0,00 poin".to_owned(), Tone::Plain)), None]);
    for count in &mut scenario.region.history {
        count.planned = None;
    }
    let (_, view) = told(scenario.clone(), Lang::Id);
    let counts = "Riwayat sebelum data dasar: Jul 2024 24,00%, Agu 2024 24,60%, Sep 2024 24.300.";
    assert_eq!(view.past, PastView::Counts(counts.to_owned()));
    scenario.region.history.clear();
    assert_eq!(told(scenario, Lang::Id).1.past, PastView::Nothing);
}

/// Zones, the smallest change and the latest start go on from the last count, as the headline does.
#[test]
fn what_is_called_enough_is_enough_from_the_last_count() {
    let scenario = scenario();
    let target = scenario.region.targets.last().cloned().unwrap();
    let goal = crate::model::answers::Goal::of(&target);
    let schedule = scenario.schedule(None);
    assert_eq!(schedule.first.to_string(), "2025-07", "what is new starts after the last count");
    let reached = |lever: Lever, value: f64| {
        let mut moved = scenario.clone();
        lever.set_from(&mut moved, value, schedule);
        projected(moved).focus().unwrap().judged.reached
    };
    let rows = crate::model::answers::needed_on_sliders(&scenario, &[goal], schedule);
    let mut enough = 0;
    for row in rows {
        let Some(least) = row.zones[0].smallest().filter(|least| *least > 0.0) else { continue };
        enough += 1;
        let slack = 2e-6 * row.range.high;
        assert!(reached(row.lever, least + slack), "{:?} at {least}", row.lever);
        assert!(!reached(row.lever, least - 10.0 * slack), "{:?} below {least}", row.lever);
    }
    assert!(enough > 0, "the case has levers that can still act");
    let found = reach(&projected(scenario.clone()), ChosenGoal::default(), &[], Lang::Id).unwrap();
    let offered = projected(Scenario::clone(&found.way().unwrap().offer.as_ref().unwrap().scenario));
    let verdict = offered.focus().unwrap();
    assert!(verdict.judged.reached);
    let percent = crate::text::percent(Lang::Id, verdict.judged.december.coverage.0, 2);
    let said = found.way().unwrap().result[0].plain();
    assert!(said.contains(&percent), "{said} is not {percent}");
}

#[test]
fn what_can_still_be_done_starts_next_month_and_is_not_asked_for_what_is_over() {
    let still = |today: &str| {
        let today = crate::model::Month::parse(today).unwrap();
        tracking(&Projected::seen(&std::rc::Rc::new(scenario()), Some(today)), None, Lang::Id).still
    };
    assert!(still("2025-07").unwrap().0.starts_with("Masih bisa, mulai Agustus 2025: "));
    assert!(still("2025-10").unwrap().0.contains("mulai November 2025"));
    assert_eq!(still("2026-11"), None);
    let told = tracking(&projected(scenario()), None, Lang::En).still.unwrap();
    assert!(told.0.starts_with("Still possible, from July 2025: ") && !told.1.is_empty(), "{told:?}");
}

#[test]
fn the_bars_are_the_differences_and_say_which_month_is_missing() {
    let (_, view) = told(scenario(), Lang::Id);
    let bars = view.bars.unwrap();
    assert_eq!(bars.bars.len(), 3);
    assert_eq!(
        bars.name,
        "Selisih peserta terhadap rencana: Des 2024 +301, Mar 2025 +1.170, Jun 2025 +1.459"
    );
    assert_eq!((bars.last.0.as_str(), bars.zero), ("+1.459 pada Juni 2025", 1.0));
    assert!(bars.missing.starts_with("belum ada: Nov 2024, Jan 2025"), "{}", bars.missing);
    for (bar, people) in bars.bars.iter().zip([301.0, 1170.0, 1459.0]) {
        assert!((bar.height - people / 1459.0).abs() < 1e-9 && bar.tone == Tone::Reached, "{bar:?}");
        assert!((bar.top + bar.height - bars.zero).abs() < 1e-9 && bar.left + bar.width <= 1.0);
    }
    let mut one = scenario();
    one.region.observations.truncate(1);
    assert_eq!(told(one, Lang::Id).1.bars, None, "one month is no picture");
}

#[test]
fn a_last_count_by_segment_says_the_difference_of_each_and_who_is_not_told_apart() {
    let mut scenario = scenario();
    let count = scenario.region.observations.last_mut().unwrap();
    count.segments.put(Segment::Wage, Some(Workers(13_900.0)));
    count.segments.put(Segment::SelfPaid, Some(Workers(6_100.0)));
    let (projected, view) = told(scenario.clone(), Lang::Id);
    let row = projected.plan.row(projected.known_until()).unwrap();
    let wage = crate::text::signed_count(Lang::Id, 13_900.0 - row.wage.0.round());
    let said = say(&view).into_iter().find(|say| say.contains("per segmen")).unwrap();
    assert!(
        said.starts_with(&format!(
            "Selisih Juni 2025 dengan rencana per segmen: Penerima upah {wage}, BPU mandiri "
        )),
        "{said}"
    );
    assert!(said.ends_with(". 6.300 peserta belum terinci."), "{said}");
    let (_, view) = told(scenario, Lang::En);
    assert!(say(&view).iter().any(|say| say.ends_with(" 6,300 members are not told apart.")));
}

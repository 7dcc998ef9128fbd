//! The components as markup, without a browser: roles, names, test ids, values; what docs/contracts.md promises to others.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "components/html.rs"]
mod html;

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use html::Element;
use jangkau::data::{REGIONS, find, with_further_groups};
use jangkau::model::{Lever, Month, Scenario, Workers, table};
use jangkau::state::{Action, ComparedPlan, State, open};
use jangkau::text::{Lang, percent};
use jangkau::ui::{App, AppProps, LINKED, Loaders, MISSING, Store};
use yew::ServerRenderer;

/// Role, attribute-free: the names that docs/contracts.md gives to the four levers.
const LEVERS: [(Lever, [&str; 2]); 4] = [
    (Lever::WageEnrolment, ["Laju pendaftaran penerima upah", "Wage-earner enrolment rate"]),
    (Lever::SelfPaidEnrolment, ["Laju pendaftaran bukan penerima upah", "Self-employed enrolment rate"]),
    (Lever::Csr, ["Dana CSR per tahun", "CSR funding per year"]),
    (Lever::NonAsn, ["Pengikutsertaan honorer (non-ASN)", "Honorer (non-ASN) inclusion"]),
];

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future on this thread; the renderer has threads of its own.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

/// The whole app on a scenario.
fn app(scenario: Scenario, lang: Lang) -> Element {
    app_with(LINKED, scenario, Vec::new(), lang)
}

fn app_with(loaders: Loaders, scenario: Scenario, locks: Vec<Lever>, lang: Lang) -> Element {
    let start = move || State { locks, ..State::new(scenario, lang) };
    let props = move || AppProps { start: Store::new(start()), loaders };
    Element::parse(&wait(ServerRenderer::<App>::with_props(props).hydratable(false).render()))
}

/// The page at an address.
fn app_at(query: &str, fragment: &str) -> Element {
    let (query, fragment) = (query.to_owned(), fragment.to_owned());
    let props = move || AppProps { start: Store::new(open(&query, &fragment)), loaders: LINKED };
    Element::parse(&wait(ServerRenderer::<App>::with_props(props).hydratable(false).render()))
}

fn region(code: &str) -> Scenario {
    find(code).unwrap().scenario(0)
}

/// A plan with every lever somewhere.
fn planned(code: &str) -> Scenario {
    let mut scenario = region(code);
    let last = scenario.last_target();
    for (lever, value) in [(Lever::WageEnrolment, 0.014), (Lever::Csr, 1e9), (Lever::NonAsn, 0.5)] {
        lever.set(&mut scenario, value, last);
    }
    scenario
}

#[test]
fn each_december_carries_its_exact_coverage_and_gap() {
    for scenario in [region("12.75"), planned("12.75")] {
        let page = app(scenario.clone(), Lang::Id);
        let rows = table(&scenario).rows;
        for target in &scenario.region.targets {
            let row = rows.iter().find(|row| row.month == Month::december(target.year)).unwrap();
            let shown = page.one("data-testid", &format!("coverage-{}", target.year));
            assert_eq!(shown.get("data-value"), Some(row.coverage.0.to_string().as_str()));
            assert_eq!(shown.text.trim(), percent(Lang::Id, row.coverage.0, 2));
            let wanted = target.workers.unwrap_or_else(|| target.percent.of(row.eligible));
            let gap = page.one("data-testid", &format!("gap-{}", target.year));
            let value: f64 = gap.get("data-value").unwrap().parse().unwrap();
            assert!((value - (wanted - row.active).0).abs() < 1e-6);
        }
    }
}

#[test]
fn a_december_before_the_baseline_has_words_and_no_value() {
    let tebing = region("12.76");
    assert!(tebing.region.baseline_month > Month::december(2024));
    let page = app(tebing, Lang::Id);
    let shown = page.one("data-testid", "coverage-2024");
    assert_eq!((shown.text.trim(), shown.get("data-value")), ("sebelum data dasar", Some("")));
}

#[test]
fn every_lever_is_a_slider_with_a_field_of_the_same_name() {
    for (place, lang) in Lang::ALL.into_iter().enumerate() {
        let (scenario, twin) = (planned("12.75"), [" (angka)", " (number)"][place]);
        let page = app(scenario.clone(), lang);
        for (lever, names) in LEVERS {
            let (name, range) = (names[place], lever.slider(&scenario));
            let slider = page.one("aria-label", name);
            assert_eq!((slider.name.as_str(), slider.get("type")), ("input", Some("range")));
            assert_eq!(slider.get("max"), Some(range.steps().to_string().as_str()), "{name}");
            let position = range.position(lever.value(&scenario)).to_string();
            assert_eq!(slider.get("value"), Some(position.as_str()), "{name}");
            let spoken = slider.get("aria-valuetext").unwrap();
            assert!(spoken.contains(|c: char| c.is_ascii_digit()) && spoken.contains(", "), "{spoken}");
            let field = page.one("aria-label", &format!("{name}{twin}"));
            // Money is typed in words too.
            let keyboard = if lever == Lever::Csr { "text" } else { "decimal" };
            assert_eq!((field.get("type"), field.get("inputmode")), (Some("text"), Some(keyboard)));
            let described = field.get("aria-describedby").unwrap();
            assert_eq!(page.with("id", described).len(), 1, "{described} is on the page");
        }
    }
}

#[test]
fn a_closed_lever_is_disabled_and_says_why() {
    let mut tebing = region("12.76");
    let name = LEVERS[3].1[0];
    let page = app(tebing.clone(), Lang::Id);
    let slider = page.one("aria-label", name);
    assert!(slider.get("disabled").is_some());
    let reason = page.one("id", slider.get("aria-describedby").unwrap());
    assert!(reason.text.len() > 30, "{}", reason.text);
    assert!(page.one("aria-label", &format!("{name} (angka)")).get("disabled").is_some());

    with_further_groups(&mut tebing, Workers(500.0)).unwrap();
    let page = app(tebing, Lang::Id);
    assert!(page.one("aria-label", name).get("disabled").is_none());
}

#[test]
fn the_headline_is_a_named_region_with_the_first_heading() {
    for (lang, name) in [(Lang::Id, "Hasil"), (Lang::En, "Result")] {
        for profile in REGIONS {
            let page = app(profile.scenario(0), lang);
            let headline = page.one("data-testid", "headline");
            assert_eq!((headline.name.as_str(), headline.get("aria-label")), ("section", Some(name)));
            let heading = &headline.children[0];
            assert_eq!(heading.name, "h1");
            assert!(heading.text.contains(profile.short_name), "{}", heading.text);
            assert_eq!(page.all().iter().filter(|element| element.name == "h1").count(), 1);
        }
    }
}

/// Its rows follow the first picture, in a browser: the end-to-end tests hold them against the model.
#[test]
fn the_table_has_a_caption_and_headers() {
    let page = app(planned("12.75"), Lang::Id);
    let table = page.one("data-testid", "chart-table");
    assert_eq!(table.all().into_iter().filter(|element| element.name == "caption").count(), 1);
    assert!(table.with("scope", "col").len() >= 5);
}

#[test]
fn names_and_ids_are_unique_and_nothing_is_empty() {
    for profile in REGIONS {
        for lang in Lang::ALL {
            for loaders in [MISSING, LINKED] {
                let page = app_with(loaders, profile.scenario(0), Vec::new(), lang);
                let ids: Vec<&str> = page.all().iter().filter_map(|element| element.get("id")).collect();
                assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
                for element in page.all() {
                    assert_eq!(element.get("style"), None, "the content policy drops it");
                    let says = element.get("aria-label").unwrap_or(&element.text);
                    if matches!(
                        element.name.as_str(),
                        "button" | "a" | "summary" | "th" | "legend" | "option"
                    ) {
                        assert!(!says.trim().is_empty(), "{element:?}");
                    }
                    for pointer in ["aria-describedby", "aria-controls", "aria-labelledby"] {
                        let wanted =
                            element.get(pointer).unwrap_or_default().split(' ').filter(|id| !id.is_empty());
                        for id in wanted {
                            assert!(ids.contains(&id), "{pointer} names {id}, which is not there");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn before_the_answers_are_there_the_page_is_whole() {
    for lang in Lang::ALL {
        let [before, after] =
            [MISSING, LINKED].map(|loaders| app_with(loaders, planned("12.75"), Vec::new(), lang));
        for class in ["z-start", "padlock", "falls", "more"] {
            assert!(before.with("class", class).is_empty(), "{class}");
            assert!(!after.with("class", class).is_empty(), "{class}");
        }
        assert_eq!((before.with("class", "z-done").len(), after.with("class", "z-done").len()), (4, 0));
        assert_eq!((before.with("class", "sources").len(), after.with("class", "sources").len()), (0, 1));
        for page in [&before, &after] {
            assert_eq!(page.with("type", "range").len(), 5);
        }
        assert_eq!(
            before.with("class", "facts")[0].children.len() + 1,
            after.with("class", "facts")[0].children.len()
        );
    }
}

#[test]
fn a_lock_of_the_address_is_pressed() {
    let page = app_with(LINKED, planned("12.75"), vec![Lever::Csr], Lang::Id);
    let pressed = |element: &&Element| element.get("aria-pressed") == Some("true");
    let locks = page.with("class", "padlock");
    assert_eq!((locks.len(), locks.iter().filter(|lock| pressed(lock)).count()), (4, 1));
    assert_eq!(page.one("aria-label", "Kunci: Dana CSR").get("aria-pressed"), Some("true"));
}

/// The page with plans side by side, the last of them on screen.
fn comparing(plans: &[Scenario], lang: Lang) -> Element {
    let plans = plans.to_vec();
    let start = move || {
        let (current, others) = plans.split_last().unwrap();
        let state = State::new(current.clone(), lang);
        let compared = others.iter().enumerate().map(|(place, scenario)| ComparedPlan {
            key: place.to_string(),
            name: format!("Rencana {}", place + 1),
            document: scenario.clone().into(),
            is_current: false,
        });
        let compared = compared.chain([state.current_plan()]).collect();
        state.reduce(Action::Compare(compared)).unwrap()
    };
    let props = move || AppProps { start: Store::new(start()), loaders: LINKED };
    Element::parse(&wait(ServerRenderer::<App>::with_props(props).hydratable(false).render()))
}

#[test]
fn plans_side_by_side_take_the_place_of_the_chart_and_keep_the_levers() {
    let [mut one, mut two, mut three] = [region("12.75"), region("12.75"), planned("12.75")];
    let last = one.last_target();
    Lever::Csr.set(&mut one, 1e9, last);
    Lever::Csr.set(&mut two, 2e9, last);
    "Rencana C".clone_into(&mut three.name);
    let plans = [one, two, three];
    for (place, lang) in Lang::ALL.into_iter().enumerate() {
        let page = comparing(&plans, lang);
        assert_eq!(page.with("data-testid", "chart").len(), 0, "one picture of its size");
        for (_, names) in LEVERS {
            page.one("aria-label", names[place]);
        }
        let picture = page.one("data-testid", "comparison-chart");
        let said = picture.get("aria-label").unwrap();
        let table = page.one("data-testid", "comparison-table");
        assert_eq!(table.get("role"), Some("table"));
        for (letter, scenario) in ["A", "B", "C"].into_iter().zip(&plans) {
            let found = page.one("data-testid", &format!("compare-coverage-{letter}"));
            let december = jangkau::model::table(scenario);
            let december = december.row(Month::december(2025)).unwrap().coverage.0;
            assert_eq!(found.get("data-value"), Some(december.to_string().as_str()));
            let written = percent(lang, december, 2);
            assert_eq!(found.text.trim(), written);
            assert!(said.contains(&written), "{said}");
        }
        // A row for each input that differs; what is equal is one line.
        let heads = table.with("role", "rowheader");
        assert!(heads.len() > 10 && heads.iter().all(|head| !head.text.trim().is_empty()));
        assert_eq!(table.with("role", "columnheader").len(), 4);
        assert!(!page.one("data-testid", "comparison-same").text.is_empty());
        let [take, open] = [["Pakai ", "Buka Rencana"], ["Use ", "Open Rencana"]][place];
        let named = |start: &str| {
            let named = table.all().into_iter().filter_map(|one| one.get("aria-label")).collect::<Vec<_>>();
            named.into_iter().filter(|name| name.starts_with(start)).count()
        };
        assert!(named(take) >= 2, "what the plan on screen lacks can be taken");
        assert_eq!(named(open), 2);
    }
}

#[test]
fn a_plan_beside_itself_has_no_row_of_inputs() {
    let page = comparing(&[planned("12.75"), planned("12.75")], Lang::Id);
    let table = page.one("data-testid", "comparison-table");
    assert_eq!(
        table
            .all()
            .into_iter()
            .filter(|one| one.get("aria-label").is_some_and(|name| name.starts_with("Pakai")))
            .count(),
        0
    );
    let same = page.one("data-testid", "comparison-same");
    assert_eq!(same.text.trim(), "Tidak ada masukan yang berbeda: rencana-rencana ini sama.");
}

#[test]
fn the_reader_of_markup_reads_markup() {
    let page = Element::parse("<p a=\"1 &gt; 0\" b>x<br/><i>y &amp; z</i></p><!--no--><input c=\"d\">");
    assert_eq!(page.children.len(), 2);
    assert_eq!((page.children[0].get("a"), page.children[0].get("b")), (Some("1 > 0"), Some("")));
    assert_eq!(page.text, "xy & z");
    assert_eq!(page.one("c", "d").name, "input");
}

#[test]
fn what_cannot_be_shown_is_asked_about_on_every_page_and_no_figure_stands_there() {
    for view in ["", "tampil=presentasi&", "tampil=kartu&"] {
        for (query, fragment, says) in [
            ("wilayah=99.99", "", "Wilayah 99.99 tidak ada di versi ini."),
            ("wilayah=12.75", "1~12.99~w.20000.202501.202512", "Wilayah 12.99 tidak ada di versi ini."),
            ("", "1~ABC", "Wilayah ABC tidak ada di versi ini."),
            ("wilayah=1276", "", "Kode 1276: wilayah mana yang dimaksud?"),
            ("", "9~12.75", "Tautan ini versi 9"),
        ] {
            let page = app_at(&format!("{view}{query}"), fragment);
            let asked = page.one("data-testid", "question");
            assert!(asked.text.contains(says), "{}", asked.text);
            for profile in &REGIONS {
                assert!(asked.text.contains(profile.name), "{} is offered", profile.name);
            }
            for part in ["headline", "chart", "chart-table", "coverage-2025"] {
                assert_eq!(page.with("data-testid", part).len(), 0, "{view}{query}{fragment}: {part}");
            }
            assert!(!asked.text.contains('%'), "{}", asked.text);
            assert_eq!(asked.text.contains("Salin teks tautan"), !fragment.is_empty());
        }
    }
}

#[test]
fn what_is_said_about_an_address_is_quiet_or_loud() {
    let quiet =
        |page: &Element| page.with("role", "note").iter().map(|line| line.text.clone()).collect::<String>();
    let page = app_at("wilayah=12.75&lang=jv&kunci=cssr", "");
    assert!(quiet(&page).contains("lang=jv, kunci=cssr"), "{}", quiet(&page));
    let page = app_at("tampil=kartu", "1~12.75~w.20000.202411");
    assert!(quiet(&page).contains("terbaca 1 pengaturan"), "{}", quiet(&page));
    let page = app_at("", "1~12.75~i.2~w.20000.202411~s.50");
    let alarm = page.with("class", "troubles");
    assert!(alarm[0].text.contains("Terbaca 1 dari 2 pengaturan"), "{}", alarm[0].text);
    assert_eq!(quiet(&page), "");
}

#[test]
fn the_figures_of_a_link_are_the_senders() {
    for (fragment, region) in [("1~12.75~aw.27000~e.99000", "Binjai"), ("1~~e.240000~aw.61400", "")] {
        for view in ["", "tampil=kartu&"] {
            let page = app_at(view, fragment);
            let text: String = page.text.clone();
            assert!(text.contains("angka pengirim"), "{view}{fragment}");
            assert!(!text.contains("angka Anda"), "{view}{fragment}");
            let borrowed =
                region.is_empty() && (text.contains("18 Oktober 2024") || text.contains("Binjai, data"));
            assert!(!borrowed, "{view}{fragment}: Binjai's date");
            assert!(text.contains(region));
        }
    }
}

#[test]
fn what_a_scenario_carries_besides_is_said() {
    let mut scenario = region("12.75");
    let first = scenario.region.baseline_month;
    scenario.region.base_revisions =
        vec![jangkau::model::BaseRevision { month: first + 3, workers: Workers(99_000.0) }];
    scenario.region.observations = (1..=12)
        .map(|month| jangkau::model::Observation {
            active: Some(Workers(25_000.0)),
            ..jangkau::model::Observation::of(first + month)
        })
        .collect();
    let says = |lang, text: &str| assert!(app(scenario.clone(), lang).text.contains(text), "{text}");
    says(
        Lang::Id,
        "Skenario ini membawa 12 bulan realisasi dan 1 perubahan jumlah pekerja eligible. Proyeksi memakai perubahan itu",
    );
    says(Lang::En, "This scenario carries 12 months as counted and 1 revision of the eligible workers.");
    assert!(!app(region("12.75"), Lang::Id).text.contains("membawa"));
}

#[test]
fn the_library_stands_in_the_place_of_the_answers_and_offers_a_name() {
    for (lang, title, name) in [(Lang::Id, "Rencana saya", "Rencana A"), (Lang::En, "My plans", "Plan A")] {
        let start = move || State { shows_library: true, ..State::new(planned("12.75"), lang) };
        let props = move || AppProps { start: Store::new(start()), loaders: LINKED };
        let page = Element::parse(&wait(ServerRenderer::<App>::with_props(props).hydratable(false).render()));
        assert_eq!(page.one("id", "rencana-saya").text.trim(), title);
        assert_eq!(page.one("aria-labelledby", "rencana-saya").name, "section");
        assert_eq!(page.one("id", "rencana-nama").get("value"), Some(name));
        assert!(page.with("id", "capai").is_empty(), "the answers make room");
    }
}

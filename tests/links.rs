//! Links: every shape ever published opens, nothing panics, and what goes in comes out.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "common/files.rs"]
mod files;

use std::fs;
use std::path::Path;

use files::{path, vectors};
use jangkau::codec::link::{
    LinkEnd, LinkError, LinkNotice, MAX_LENGTH, SHORT, apply, format, format_own, parse, seal,
};
use jangkau::codec::{file, pointer};
use jangkau::data::REGIONS;
use jangkau::model::{
    Field, Month, PARAMETERS, Package, Payer, Percent, Rupiah, Scenario, Sector, Sponsorship, Status, Target,
    Workers, validate,
};

fn open(path: &Path) -> Scenario {
    file::read(&fs::read_to_string(path).unwrap())
        .unwrap_or_else(|error| panic!("{}: {error:?}", path.display()))
        .into_scenario()
}

/// A scenario as a file.
fn written(scenario: &Scenario) -> String {
    file::write(&scenario.clone().into())
}

fn base() -> Scenario {
    open(&path("links/base.json"))
}

fn link(name: &str) -> String {
    fs::read_to_string(path("links").join(name).with_extension("link")).unwrap().trim().to_owned()
}

fn applied(link: &str) -> (Scenario, Vec<LinkNotice>) {
    apply(base(), &parse(link).unwrap().differences)
}

/// The field at a JSON pointer.
fn named(pointer: &str) -> Field {
    pointer::field(pointer).unwrap()
}

fn names() -> Vec<String> {
    let files = fs::read_dir(path("links")).unwrap().map(|entry| entry.unwrap().path());
    let links = files.filter(|path| path.extension().is_some_and(|extension| extension == "link"));
    let mut names: Vec<String> =
        links.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn every_published_shape_opens_as_it_did() {
    assert!(names().len() >= 13);
    for name in names() {
        let (scenario, _) = applied(&link(&name));
        assert_eq!(validate(&scenario), Ok(()), "{name}");
        let expected = fs::read_to_string(path("links").join(&name).with_extension("json")).unwrap();
        assert_eq!(written(&scenario), expected, "{name}");
    }
}

#[test]
fn links_are_written_as_they_were_published() {
    for name in [
        "region",
        "levers",
        "programmes",
        "honorer",
        "baseline",
        "assumptions",
        "switches",
        "removed",
        "history",
        "segments",
    ] {
        let (scenario, notices) = applied(&link(name));
        assert_eq!(notices, [], "{name}");
        assert_eq!(format("12.75", 0, &base(), &scenario), link(name));
    }
    assert_eq!(format("12.75", 2, &base(), &applied(&link("reading")).0), link("reading"));
    assert_eq!(format("", 0, &base(), &applied(&link("own-region")).0), link("own-region"));
}

/// Links that are written now end in a check, and one of an own region says all of the region.
#[test]
fn links_are_written_with_their_end() {
    assert_eq!(seal(&format("12.75", 0, &base(), &applied(&link("levers")).0)), link("sealed"));
    let own = applied(&link("own-in-full")).0;
    assert_eq!(seal(&format_own(Some("12.09"), &base(), &own)), link("own-in-full"));
    for name in ["sealed", "own-in-full"] {
        let parsed = parse(&link(name)).unwrap();
        assert_eq!(parsed.end, LinkEnd::Fits, "{name}");
        assert!(!link(name).contains("~~"), "{name}");
    }
    let parsed = parse(&link("own-in-full")).unwrap();
    assert_eq!((parsed.code.as_str(), parsed.place.as_deref(), parsed.is_in_full), ("", Some("12.09"), true));
    assert_eq!(parse(&link("own-region")).unwrap().end, LinkEnd::Unchecked, "a link of before");
}

#[test]
fn the_base_is_named() {
    let named = |text: &str| parse(text).map(|link| (link.code, link.reading));
    assert_eq!(named("#1~12.75-2~w.20000.202411"), Ok(("12.75".to_owned(), 2)));
    assert_eq!(named("1~12.75"), Ok(("12.75".to_owned(), 0)));
    assert_eq!(named(" #1 "), Ok((String::new(), 0)));
    assert_eq!(named("#1~~e.5"), Ok((String::new(), 0)));
    assert_eq!(named("#1~12.75-x"), Ok(("12.75-x".to_owned(), 0)));
    assert_eq!(format("<12~75>", 0, &base(), &base()), "#1~1275");
}

#[test]
fn other_versions_are_refused_and_never_guessed() {
    assert_eq!(parse("#2~12.75~w.20000.202411"), Err(LinkError::UnknownVersion { version: 2 }));
    assert_eq!(parse("#0~12.75"), Err(LinkError::UnknownVersion { version: 0 }));
    assert_eq!(parse("#99999999999999999999"), Err(LinkError::UnknownVersion { version: u64::MAX }));
    for text in ["#~12.75", "#x~12.75", "#-1~12.75", "#1.0~12.75", "halo", "#1&12.75", "#~1~12.75"] {
        assert_eq!(parse(text), Err(LinkError::NotALink), "{text}");
    }
    for text in ["", "#", "  "] {
        assert_eq!(parse(text), Err(LinkError::Empty), "{text}");
    }
    assert!(parse(&format!("#1~{}", "0".repeat(MAX_LENGTH - 3))).is_ok());
    assert_eq!(parse(&format!("#1~{}", "0".repeat(MAX_LENGTH - 2))), Err(LinkError::TooLong));
}

#[test]
fn what_a_later_version_says_is_left_out_and_said() {
    let unknown = |item: &str| LinkNotice::Unknown { item: item.to_owned() };
    let (scenario, notices) = applied(&link("later-items"));
    assert_eq!(notices, ["zz.1.2.3", "q", "e", "z9"].map(unknown));
    assert_eq!(scenario.plan.wage_enrolment.map(|part| part.rate_per_month), Some(0.02));
    assert_eq!(scenario.plan.sponsorships.first().map(|part| part.package), Some(Package::JkkJkmJht));
}

#[test]
fn what_is_out_of_range_is_clamped_and_said() {
    let clamped = |field: &str, given, used| LinkNotice::Clamped { field: named(field), given, used };
    let month = |field: &str, given: &str, used: &str| LinkNotice::ClampedMonth {
        field: named(field),
        given: Month::parse(given).unwrap(),
        used: Month::parse(used).unwrap(),
    };
    let (_, notices) = applied(&link("out-of-range"));
    let expected = [
        clamped("/plan/wage_enrolment/rate_per_month", 1.000_001, 1.0),
        month("/plan/wage_enrolment/until", "2024-10", "2024-11"),
        clamped("/plan/sponsorships/0/budget_per_year", -5e6, 0.0),
        clamped("/plan/sponsorships/0/months", 61.0, 60.0),
        clamped("/plan/sponsorships/0/years", 31.0, 30.0),
        clamped("/region/targets/0/percent", 100.0001, 100.0),
        clamped("/region/eligible_workers", i64::MAX as f64, 1e9),
        clamped("/assumptions/grace_months_counted", 9.0, 3.0),
        month("/horizon", "2099-12", "2054-10"),
    ];
    assert_eq!(notices, expected);
}

#[test]
fn what_makes_no_sense_is_left_out_and_said() {
    let text = link("unreadable");
    let (scenario, notices) = applied(&text);
    assert_eq!(scenario, base());
    assert_eq!(notices.len(), text.split('~').count() - 2);
    assert!(notices.iter().all(|notice| matches!(notice, LinkNotice::Unreadable { .. })), "{notices:?}");
    let long = format!("#1~12.75~{}", "é".repeat(2_000));
    assert_eq!(applied(&long).1, [LinkNotice::Unknown { item: "é".repeat(40) }]);
}

#[test]
fn a_figure_from_a_link_does_not_borrow_the_source_of_the_base() {
    let (scenario, _) = applied("#1~12.75~e.98000~t.2025.500000~qa.800000");
    let source = |pointer: &str| scenario.source(named(pointer));
    assert_eq!(source("/region/eligible_workers").map(|source| source.status), Some(Status::Yours));
    assert_eq!(source("/region/eligible_workers").map(|source| source.note.as_str()), Some(""));
    assert_eq!(source("/region/targets").map(|source| source.status), Some(Status::Yours));
    assert_eq!(source("/region/targets/0/percent"), None);
    assert_eq!(source("/assumptions/quota_acceptance").map(|source| source.status), Some(Status::Yours));
    assert_eq!(source("/region/minimum_wage/2025").map(|source| source.status), Some(Status::Official));
}

#[test]
fn the_same_figure_keeps_its_source_and_its_decimals() {
    let mut fine = base();
    fine.region.eligible_workers = Workers(97_777.09);
    let link = parse("#1~12.75~e.97777~t.2024.324800.31758~t.2025.371000~qa.900000").unwrap();
    assert_eq!(apply(fine.clone(), &link.differences), (fine, vec![]));
}

#[test]
fn the_vectors_travel_by_link_without_loss() {
    for path in vectors() {
        let scenario = open(&path);
        let link = format("12.75", 0, &base(), &scenario);
        let (received, notices) = apply(base(), &parse(&link).unwrap().differences);
        assert_eq!(notices, []);
        assert!(link.len() < 500, "{link}");
        assert_eq!(without_text(received), without_text(scenario), "{}", path.display());
    }
}

#[test]
fn every_built_in_region_travels_by_file_and_by_link() {
    for profile in &REGIONS {
        for reading in 0..profile.readings().count() {
            let region = profile.scenario(reading);
            assert_eq!(file::read(&written(&region)), Ok(region.clone().into()), "{}", profile.code);
            let link = format(profile.code, reading, &region, &full());
            let parsed = parse(&link).unwrap();
            assert_eq!((parsed.code.as_str(), parsed.reading), (profile.code, reading));
            let (received, notices) = apply(region, &parsed.differences);
            assert_eq!((notices, received.plan), (vec![], full().plan));
            assert!(link.len() <= SHORT, "{}", link.len());
        }
    }
}

/// What a link does not carry, taken away.
fn without_text(mut scenario: Scenario) -> Scenario {
    scenario.name = String::new();
    scenario.region.code = String::new();
    scenario.region.name = String::new();
    scenario.sources = Vec::new();
    scenario
}

/// Everything changed, all numbers as long as they get, eight programmes.
fn full() -> Scenario {
    let mut scenario = open(&path("vectors/sergai-everything.json"));
    for row in PARAMETERS {
        let (low, high) = row.allowed;
        let value = low + (high - low) * 0.123_456;
        (row.set)(&mut scenario.assumptions, if row.accepted().whole { value.round() } else { value });
    }
    scenario.assumptions.construction_season = [1.234_567; 12];
    scenario.region.eligible_workers = Workers(987_654_321.0);
    scenario.region.active_range = Some((Workers(123_456_789.0), Workers(234_567_890.0)));
    scenario.region.minimum_wage = (2024..2030).map(|year| (year, Rupiah(3_456_789.0))).collect();
    let target = |year| {
        let (percent, workers) = (Percent(51.2345), Some(Workers(512_345_678.0)));
        Target { year, percent, workers, label: String::new() }
    };
    scenario.region.targets = (2024..2031).map(target).collect();
    let programme = |payer| Sponsorship {
        payer,
        budget_per_year: Rupiah(123_456_789_012.0),
        months: 12,
        package: Package::JkkJkmJht,
        sector: Sector::Transport,
        first_month: Month::december(2025),
        years: 12,
        refill: false,
        name: String::new(),
        document: String::new(),
    };
    scenario.plan.sponsorships = Payer::ALL.map(programme).to_vec();
    scenario
}

#[test]
fn a_full_scenario_fits() {
    let link = format("12.75", 3, &base(), &full());
    assert!(link.len() <= SHORT, "{}", link.len());
    let safe = |char: char| char.is_ascii_alphanumeric() || "~.-_#".contains(char);
    assert!(link.chars().all(safe), "{link}");
}

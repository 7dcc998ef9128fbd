//! What is written comes back; what is broken is refused by the region, or by the file.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::{RegionRow, Stock, Workers};
use crate::overview::MOST_OVERVIEW_ROWS;

fn full() -> Overview {
    let from = Month::parse("2026-12").unwrap();
    let mut overview = Overview::of(["12.09", "12.75"], 2027, from);
    let own = RegionRow {
        code: "12.05".to_owned(),
        name: "Kabupaten Langkat".to_owned(),
        eligible: Some(Workers(210_000.0)),
        active: Some(Workers(61_400.0)),
        month: Month::parse("2026-09"),
        segments: vec![(Stock::Wage, Workers(30_000.5))],
        minimum_wage: vec![(2026, Rupiah(3_402_892.0))],
        targets: vec![(2026, Percent(35.0)), (2027, Percent(42.0))],
        ..RegionRow::default()
    };
    Rc::make_mut(&mut overview.rows).push(OverviewRow { region: own, origin: RowOrigin::Yours });
    overview.name = "Wilayah \"kita\"".to_owned();
    overview.effort.wage = 0.0125;
    overview.purse = Rupiah(15e9);
    overview.aim = Aim::Lowest;
    overview.limits = vec![
        ("12.09".to_owned(), Allowance::locked(Rupiah(4e8))),
        ("12.75".to_owned(), Allowance { least: Rupiah(1e8), ..Allowance::FREE }),
    ];
    overview
}

#[test]
fn what_is_written_comes_back() {
    let text = write(&full());
    assert!(is_overview(&text) && !text.contains("Infinity"), "{text}");
    assert_eq!(read(&text), Ok(OverviewFile { overview: full(), refused: Vec::new() }));
    assert_eq!(read(&format!("\u{feff}{text}")).unwrap().overview, full());
}

#[test]
fn a_region_that_is_wrong_stops_no_other() {
    let text = write(&full());
    let with = |region: &str| text.replace("{\"code\":\"12.09\",\"published\":true}", region);
    for (region, why) in [
        ("{\"code\":\"12.75\",\"published\":true}", RefusedRegionReason::Twice),
        ("{\"code\":\"\"}", RefusedRegionReason::Nameless),
        (
            "{\"code\":\"12.09\",\"eligible_workers\":-1}",
            RefusedRegionReason::Value("eligible_workers".to_owned()),
        ),
        ("{\"code\":\"12.09\",\"month\":\"kemarin\"}", RefusedRegionReason::Value("month".to_owned())),
        ("{\"code\":\"12.09\",\"targets\":{\"\":45}}", RefusedRegionReason::Value("targets".to_owned())),
        ("{\"code\":\"12.09\",\"percent\":140}", RefusedRegionReason::Value("percent".to_owned())),
        ("7", RefusedRegionReason::Nameless),
    ] {
        let file = read(&with(region)).unwrap();
        assert_eq!(file.overview.rows.len(), 2, "{region}");
        assert_eq!(
            file.refused.iter().map(|refused| refused.why.clone()).collect::<Vec<_>>(),
            [why],
            "{region}"
        );
    }
    let many: Vec<String> = (0..5_001).map(|place| format!("{{\"name\":\"Wilayah {place}\"}}")).collect();
    let file = read(&with(&many.join(","))).unwrap();
    assert_eq!(file.overview.rows.len(), MOST_OVERVIEW_ROWS);
    assert_eq!(file.refused.last().map(|refused| &refused.why), Some(&RefusedRegionReason::TooMany));
}

#[test]
fn other_files_and_later_versions_are_refused() {
    for text in ["", "{}", "[]", "null", "{\"format\":\"jangkau\"}", "{\"format\":\"jangkau-overview\"}"] {
        assert_eq!(read(text), Err(OverviewFileError::NotAnOverview), "{text}");
    }
    let newer =
        write(&full()).replace("\"version\": 1", "\"version\": 2").replace("\"version\":1", "\"version\":2");
    assert_eq!(read(&newer), Err(OverviewFileError::Newer));
    for (from, to) in [("\"year\":2027", "\"year\":1"), ("\"aim\":\"lowest\"", "\"aim\":\"best\"")] {
        let text = write(&full()).replace(from, to);
        assert_eq!(read(&text), Err(OverviewFileError::NotAnOverview), "{text}");
    }
}

use std::rc::Rc;

use super::{DayAndSite, PictureKind, figure, message, note, note_of_plans, picture};
use crate::codec::document::Document;
use crate::data::REGIONS;
use crate::model::{Lever, Payer, Rupiah, Scenario};
use crate::ordinary;
use crate::property;
use crate::state::{ComparedPlan, FigureId};
use crate::text::{Lang, count};
use crate::view::workbench::{Site, money, project};
use crate::view::{self, Projected, still_headline};
use proptest::prelude::*;

fn imprint(folder: &str) -> DayAndSite {
    DayAndSite {
        day: (2026, 11, 28),
        site: Site { folder: folder.to_owned(), release: None, has_regions: false },
    }
}

/// Binjai with enrolment, CSR and honorer.
fn planned() -> Scenario {
    let mut scenario = REGIONS[0].scenario(0);
    let last = scenario.last_target();
    Lever::WageEnrolment.set(&mut scenario, 0.014, last);
    Lever::Csr.set(&mut scenario, 1e9, last);
    scenario.plan.sponsorships[0].years = 2;
    scenario
}

#[test]
fn the_plan_is_a_row_for_each_part_and_its_money_is_that_of_the_table_below_the_chart() {
    let projected = Projected::of(&Rc::new(planned()));
    let view = note(&projected, None, None, Lang::Id);
    let rows: Vec<String> = view
        .rows
        .iter()
        .map(|row| [&row.what, &row.payer, &row.money, &row.when].map(String::as_str).join("; "))
        .collect();
    assert_eq!(
        rows,
        [
            "Iuran pekerja rentan; CSR; 2,00; Nov 2024–Okt 2026",
            "Pendaftaran penerima upah, 1,40%; APBD*; 0,09; mulai Nov 2024",
        ]
    );
    assert!(view.projection.contains("adalah asumsi"));
    // What the rows set aside is what the payers do, which is what the table below the chart says.
    let payers = view.payers.last().unwrap();
    assert_eq!(
        (view.sum.0.as_str(), payers[1].as_str(), payers[2].as_str(), payers[3].as_str()),
        ("2,09", "2,09", "1,69", "0,40")
    );
    let below = money(&projected, Lang::Id).rows.pop().unwrap().1;
    assert_eq!(
        below[below.len() - 3..].iter().map(String::as_str).collect::<Vec<_>>(),
        ["Rp2,095 miliar", "Rp1,695 miliar", "Rp400 juta"]
    );
    let members = still_headline(&projected, Lang::Id).result;
    let row =
        projected.at(projected.focus_month()).map(|row| count(Lang::Id, row.active.0)).unwrap_or_default();
    assert!(members.contains(&row) && view.result == members);
}

#[test]
fn a_page_of_a_plan_without_levers_says_so_and_names_no_payer() {
    let view = note(&Projected::of(&Rc::new(REGIONS[0].scenario(0))), None, None, Lang::En);
    assert!(view.rows.is_empty() && view.payers.is_empty() && !view.is_dense);
    assert_eq!(view.assumptions, "none, all are the defaults.");
}

#[test]
fn two_plans_stand_side_by_side_with_what_differs_first() {
    let other = {
        let mut scenario = planned();
        scenario.plan.sponsorships[0].budget_per_year = Rupiah(5e8);
        scenario.plan.sponsorships[0].payer = Payer::Apbd;
        scenario
    };
    let plans = [("A", planned()), ("B", other)].map(|(name, scenario)| ComparedPlan {
        name: name.to_owned(),
        is_current: name == "A",
        document: Document::from(scenario),
        key: String::new(),
    });
    let view = note_of_plans(&project(&plans, None, &[]), &[None, None], Lang::Id).unwrap();
    assert_eq!(view.answers.len(), 2);
    assert!(view.rows[0].iter().all(|row| row.cells.iter().any(|cell| cell.is_different)));
    assert!(view.rows.iter().map(Vec::len).sum::<usize>() <= 26);
}

#[test]
fn a_message_is_the_answer_and_its_link_and_whatsapp_gets_all_of_it() {
    let projected = Projected::of(&Rc::new(planned()));
    let view = message(&projected, &imprint("https://contoh.go.id/jangkau/"), Lang::Id);
    let (sentence, address) = view.text.split_once('\n').unwrap();
    assert!(sentence.starts_with(&still_headline(&projected, Lang::Id).result), "{sentence}");
    assert!(sentence.ends_with("Proyeksi, bukan angka resmi."), "{sentence}");
    assert!(address.starts_with("https://contoh.go.id/jangkau/?lang=id#1~12.75~"), "{address}");
    let sent = view.whatsapp.strip_prefix("https://wa.me/?text=").unwrap();
    assert!(sent.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._%".contains(&byte)), "{sent}");
    assert!(sent.ends_with(&crate::codec::percent::encode(address)));
    assert!(view.is_public && !message(&projected, &imprint("file:///tmp/"), Lang::Id).is_public);
}

#[test]
fn a_picture_says_all_by_itself_in_what_every_program_reads() {
    let projected = Projected::of(&Rc::new(planned()));
    for kind in PictureKind::ALL {
        let view = picture(&projected, None, kind, &imprint("https://contoh.go.id/jangkau/"), Lang::Id);
        let svg = view.svg().unwrap();
        for said in
            ["Kota Binjai", "Data dasar 24,94%", "Dibuat 28 November 2026.", "https://contoh.go.id/jangkau/"]
        {
            assert!(svg.contains(said), "{said}: {svg}");
        }
        let titles = svg.matches("<title>").count();
        assert_eq!((titles, svg.matches("<svg ").count()), (1, 1), "no picture inside the picture");
        for unread in [" dy=", " dx=", "var(", "<style", "<image", "foreignObject", "em\""] {
            assert!(!svg.contains(unread), "{unread}");
        }
        let colours = svg.split('#').skip(1).filter_map(|after| after.split('"').next());
        assert!(
            colours.filter(|colour| !colour.contains('~')).all(|colour| colour.len() == 6),
            "six digits each"
        );
        assert!(view.file("png").ends_with("_2026-11-28.png"), "{}", view.file("png"));
    }
}

proptest! {
    #![proptest_config(property::config(120))]

    #[test]
    fn whatever_the_plan_each_figure_in_view_opens_to_where_it_comes_from(scenario in ordinary::scenario()) {
        let projected = Projected::of(&Rc::new(scenario));
        for lang in Lang::ALL {
            let plain = view::headline(&projected, lang);
            let halves = view::figured_headline(&projected, lang);
            for (half, said) in halves.iter().zip([&plain.result, &plain.caveat.plain()]) {
                let told: String = half.0.iter().map(|(span, _)| span.text.as_str()).collect();
                prop_assert_eq!(&told, said);
            }
            let result = halves[0].0.iter().filter(|(_, id)| id.is_some());
            prop_assert!(result.count() >= 2, "people and percent of {}", plain.result);
            let headline = halves.iter().flat_map(|half| half.0.iter().filter_map(|(_, id)| *id));
            let compact = view::compact_result(&projected, lang);
            let strip = compact.id.into_iter().chain(compact.lines.iter().filter_map(|line| line.id));
            let table = view::table(&projected, lang);
            let cells = table.rows.iter().flat_map(|row| {
                assert_eq!(row.figures.len(), row.cells.len() + 1, "one for each cell, and the month");
                row.figures
            });
            let judged = |place: &usize| projected.verdict(*place).is_some();
            let targets = view::chart(&projected, lang).targets;
            let marks = targets.iter().map(|target| target.place).filter(judged).map(FigureId::Gap);
            for id in headline.chain(strip).chain(cells).chain(marks) {
                let opened = figure(&projected, id, lang);
                prop_assert!(opened.is_some_and(|view| !view.figure.is_empty() && !view.lines.is_empty()), "{:?}", id);
            }
        }
    }

    #[test]
    fn whatever_the_plan_the_page_has_room_for_its_rows_and_says_something_in_each_cell(scenario in ordinary::scenario()) {
        let projected = Projected::of(&Rc::new(scenario));
        for lang in Lang::ALL {
            let view = note(&projected, None, None, lang);
            prop_assert!(view.rows.len() <= 12 && view.targets.len() <= 7 && view.payers.len() <= 12);
            let cells = view.rows.iter().flat_map(|row| [&row.what, &row.payer, &row.money, &row.when, &row.buys, &row.members]);
            let cells = cells.chain(view.targets.iter().flat_map(|row| &row.cells)).chain(view.payers.iter().flatten());
            prop_assert!(cells.into_iter().all(|cell| !cell.trim().is_empty()));
            prop_assert!(view.sources.chars().count() < 700 && view.assumptions.chars().count() < 700);
            prop_assert!(!view.title.is_empty() && !view.result.is_empty());
        }
    }
}

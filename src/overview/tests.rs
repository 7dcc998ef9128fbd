//! The reducer: what is typed stands in its place once, and every step can be taken back.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::Workers;

fn start() -> OverviewHistory {
    let from = Month::parse("2026-12").unwrap();
    OverviewHistory::new(Rc::new(Overview::of(["12.09", "12.75"], 2027, from)))
}

fn row(code: &str, name: &str, eligible: f64) -> RegionRow {
    RegionRow {
        code: code.to_owned(),
        name: name.to_owned(),
        eligible: Some(Workers(eligible)),
        ..RegionRow::default()
    }
}

fn keys(history: &OverviewHistory) -> Vec<String> {
    history.now.rows.iter().map(OverviewRow::key).collect()
}

#[test]
fn a_region_stands_once_whatever_is_typed_or_pasted() {
    let typed =
        start().reduce(OverviewAction::SetRow("12.09".to_owned(), Box::new(row("12.09", "", 9.0)))).unwrap();
    assert_eq!(keys(&typed), ["12.09", "12.75"]);
    assert_eq!(typed.now.rows[0].origin, RowOrigin::Yours);
    let twice = OverviewAction::SetRow("12.09".to_owned(), Box::new(row("12.75", "", 9.0)));
    assert_eq!(typed.reduce(twice), None, "Binjai has a row already");
    let nameless = OverviewAction::SetRow(String::new(), Box::new(row("", " ", 9.0)));
    assert_eq!(typed.reduce(nameless), None);
    let pasted = typed
        .reduce(OverviewAction::Import(vec![
            row("12.75", "", 7.0),
            row("", "Kota Baru", 5.0),
            row("", "kota baru", 6.0),
        ]))
        .unwrap();
    assert_eq!(keys(&pasted), ["12.09", "12.75", "kota baru"]);
    assert_eq!(pasted.now.rows[2].region.eligible, Some(Workers(5.0)), "of two rows the first counts");
    let emptied =
        RegionRow { code: "12.75".to_owned(), name: "Kota Binjai".to_owned(), ..RegionRow::default() };
    let back = pasted.reduce(OverviewAction::SetRow("12.75".to_owned(), Box::new(emptied))).unwrap();
    assert_eq!(back.now.rows[1].origin, RowOrigin::Published, "without figures it is what is published");
    let many = (0..6_000).map(|place| row("", &format!("Wilayah {place}"), 5.0)).collect();
    assert_eq!(back.reduce(OverviewAction::Import(many)).unwrap().now.rows.len(), MOST_OVERVIEW_ROWS);
}

#[test]
fn a_slider_is_one_step_and_every_step_goes_back() {
    let first = start();
    let moved = |history: &OverviewHistory, wage: f64| {
        let effort = CommonEffort { wage, ..history.now.effort };
        history.reduce(OverviewAction::SetEffort(effort)).unwrap()
    };
    let dragged = moved(&moved(&first, 0.01), 0.02);
    let ended = dragged.reduce(OverviewAction::EndGesture).unwrap();
    let again = moved(&ended, 0.03);
    let undone = again.reduce(OverviewAction::Undo).unwrap();
    assert_eq!(undone.now, dragged.now);
    let start = undone.reduce(OverviewAction::Undo).unwrap();
    assert_eq!((&start.now, start.steps().back, start.steps().forward), (&first.now, false, true));
    assert_eq!(start.reduce(OverviewAction::Redo).unwrap().now, dragged.now);
    assert_eq!(start.reduce(OverviewAction::Undo), None);
    for nothing in
        [OverviewAction::SetYear(1999), OverviewAction::SetTarget(Percent(0.0)), OverviewAction::EndGesture]
    {
        assert_eq!(start.reduce(nothing), None);
    }
}

#[test]
fn limits_follow_their_region() {
    let lock = Allowance::locked(Rupiah(5e8));
    let limited = start().reduce(OverviewAction::SetAllowance("12.09".to_owned(), Some(lock))).unwrap();
    assert_eq!((limited.now.allowance("12.09"), limited.now.allowance("12.75")), (lock, Allowance::FREE));
    let renamed = limited
        .reduce(OverviewAction::SetRow("12.09".to_owned(), Box::new(row("", "Asahan Baru", 9.0))))
        .unwrap();
    assert_eq!(renamed.now.allowance("asahan baru"), lock);
    let gone = renamed.reduce(OverviewAction::RemoveRow("asahan baru".to_owned())).unwrap();
    assert_eq!((gone.now.limits.len(), gone.now.rows.len()), (0, 1));
}

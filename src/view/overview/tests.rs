//! What the page says is what the planner says, and what is not known is in no sum.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used)]

use std::rc::Rc;

use super::*;
use crate::data::province::TILES;
use crate::model::{Month, Percent, RegionRow, Rupiah, Workers};
use crate::overview::{Aim, Allowance, CommonEffort, Overview, OverviewAction, OverviewHistory};
use crate::text::Lang;
use crate::view::Projected;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn start() -> Overview {
    let mut overview = first_overview(Some(month("2026-11")));
    overview.target = Percent(45.0);
    overview.effort = CommonEffort {
        wage: 0.01,
        self_paid: 0.004,
        money_per_thousand: Rupiah(2e6),
        non_asn: 0.5,
        ..overview.effort
    };
    overview.purse = Rupiah(15e9);
    overview
}

/// Everything of an overview, found at once.
struct Whole {
    overview: Rc<Overview>,
    regions: Rc<OverviewRegions>,
    standings: Standings,
    outlooks: Outlooks,
    shares: Vec<PurseShare>,
}

impl Whole {
    fn of(overview: Overview) -> Self {
        let overview = Rc::new(overview);
        let regions = Rc::new(OverviewRegions::of(&overview.rows, overview.year));
        let standings = Standings::of(&regions, &overview);
        let mut run = OutlookRun::new(&regions, &overview);
        let outlooks = loop {
            if let Some(outlooks) = run.step() {
                break outlooks;
            }
        };
        let shares = PurseShare::all(&overview, &regions, &outlooks);
        Self { overview, regions, standings, outlooks, shares }
    }

    fn given(&self) -> Option<&[Rupiah]> {
        let share = self.shares.iter().find(|share| share.aim == self.overview.aim)?;
        share.found.as_ref().ok().map(|found| found.given.as_slice())
    }

    fn scene(&self) -> OverviewScene<'_> {
        OverviewScene {
            overview: &self.overview,
            regions: &self.regions,
            standings: &self.standings,
            outlooks: Some(&self.outlooks),
            chances: &[],
            given: self.given(),
            is_settled: true,
            today: Some(month("2026-11")),
            lang: Lang::Id,
        }
    }

    fn groups(&self, order: OverviewOrder, filter: RegionFilter, search: &str, most: usize) -> TableGroup {
        table_groups(&self.scene(), order, filter, search, most)
    }
}

const BY_GAP: OverviewOrder = OverviewOrder { column: OverviewColumn::Gap, is_descending: false };

#[test]
fn every_region_stands_where_the_planner_shows_it_to_the_last_bit() {
    for effort in [CommonEffort::none(month("2026-12")), start().effort] {
        let whole = Whole::of(Overview { effort, ..start() });
        let mut shown = 0;
        for (place, region) in whole.regions.all.iter().enumerate() {
            for money in [Rupiah::ZERO, whole.given().unwrap()[place]] {
                let opened = opened_region(&whole.overview, &whole.regions, &region.key, money);
                assert_eq!(opened.is_some(), region.scenario.is_some());
                let Some(opened) = opened else { continue };
                let projected = Projected::of(&Rc::new(opened));
                let row = projected.plan.row(whole.regions.december).unwrap();
                let outlook = whole.outlooks.at(place).unwrap();
                if money == Rupiah::ZERO {
                    let standing = whole.standings.at(place).unwrap();
                    assert_eq!(row.coverage.0.to_bits(), standing.coverage.0.to_bits(), "{}", region.name);
                    assert_eq!(row.active.0.to_bits(), standing.active.0.to_bits(), "{}", region.name);
                    assert_eq!(outlook.planned, *standing);
                    let without = projected.base.row(whole.regions.december).unwrap();
                    assert_eq!(without.coverage, region.without.unwrap().coverage);
                } else {
                    let bought = outlook.curve.members(money);
                    assert!((row.active - bought).0.abs() < 1e-6 * bought.0, "{}", region.name);
                }
                shown += 1;
            }
        }
        assert_eq!(shown, 2 * 10, "seven with people, three with a percentage alone");
    }
}

#[test]
fn what_is_not_known_is_in_no_rank_and_no_sum_and_never_nothing() {
    let whole = Whole::of(start());
    let groups = whole.groups(BY_GAP, RegionFilter::All, "", 100);
    let names = |rows: &[RegionRowView]| rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    assert_eq!(groups.counted.len(), 7, "{:?}", names(&groups.counted));
    assert_eq!(
        names(&groups.partial).iter().map(|name| name.split(' ').next_back().unwrap()).collect::<Vec<_>>(),
        ["Karo", "Bedagai", "Padangsidimpuan", "Simalungun"]
    );
    assert_eq!(groups.without.len(), 22);
    assert!(
        groups
            .without
            .iter()
            .all(|row| row.known == "belum ada data" && row.strip.is_none() && row.gap.0.is_empty())
    );
    assert!(
        groups.partial.iter().all(|row| row.gets.is_empty() && row.cost.0.is_empty() && !row.why.is_empty())
    );
    assert_eq!(groups.partial[3].known, "45.331 peserta");
    assert!(groups.counted.last().unwrap().name.contains("Medan"), "who is there comes last");
    assert!(groups.counted[0].is_old && groups.counted.iter().any(|row| row.source.contains("Mistar")));
    let given = whole.given().unwrap();
    for (place, region) in whole.regions.all.iter().enumerate().filter(|(_, region)| !region.is_counted()) {
        assert_eq!(given[place], Rupiah::ZERO, "{}", region.name);
    }
    let sum: Rupiah = given.iter().copied().sum();
    assert!(sum <= whole.overview.purse + Rupiah(1.0));
}

#[test]
fn rows_are_found_filtered_and_made_in_steps() {
    let whole = Whole::of(start());
    let found = |filter, search: &str| {
        let groups = whole.groups(BY_GAP, filter, search, 100);
        (groups.counted.len(), groups.partial.len(), groups.without.len())
    };
    assert_eq!(found(RegionFilter::All, "nias"), (0, 0, 4));
    assert_eq!(found(RegionFilter::All, "12.75"), (1, 0, 0));
    assert_eq!(found(RegionFilter::Reached, "medan"), (1, 0, 0));
    assert_eq!(found(RegionFilter::Reached, "binjai"), (0, 0, 0));
    assert_eq!(found(RegionFilter::Incomplete, ""), (0, 4, 22));
    let first = whole.groups(BY_GAP, RegionFilter::All, "", 10);
    assert_eq!((first.counted.len(), first.partial.len(), first.without.len(), first.more), (7, 3, 0, 23));
    let costs = whole.groups(
        OverviewOrder { column: OverviewColumn::Cost, is_descending: false },
        RegionFilter::Short,
        "",
        100,
    );
    let cost = |row: &RegionRowView| {
        whole.outlooks.at(whole.regions.find(&row.key).unwrap().0).unwrap().cost_to_target
    };
    let found: Vec<f64> = costs.counted.iter().map(|row| cost(row).map_or(f64::MAX, |cost| cost.0)).collect();
    assert!(found.len() > 2 && found.is_sorted(), "the cheapest first: {found:?}");
    let names = whole.groups(
        OverviewOrder { column: OverviewColumn::Name, is_descending: true },
        RegionFilter::All,
        "",
        100,
    );
    assert!(names.counted[0].name.contains("Tebing Tinggi"));
}

#[test]
fn aims_are_named_and_most_people_says_when_it_chooses_nothing() {
    let overview = Overview { effort: CommonEffort::none(month("2026-12")), ..start() };
    let whole = Whole::of(overview.clone());
    let view = purse(&whole.scene(), &whole.shares);
    assert_eq!(view.aims.len(), 3);
    assert!(
        view.aims[0].about.starts_with("Tidak memilih wilayah: Rp1 miliar melindungi"),
        "{:?}",
        view.aims[0]
    );
    assert!(view.aims[1].result.ends_with("wilayah") && view.aims[2].result.starts_with("yang terendah"));
    assert!(view.terms.contains("Januari 2027 sampai Desember 2027"), "{}", view.terms);
    // More than the purse holds: a sentence, and no division.
    let limits = vec![("12.09".to_owned(), Allowance::locked(Rupiah(20e9)))];
    let locked = Whole::of(Overview { limits, ..overview.clone() });
    let view = purse(&locked.scene(), &locked.shares);
    assert!(view.aims.is_empty() && view.wrong.contains("Rp20 miliar"), "{}", view.wrong);
    // A limit is kept by every aim.
    let limits = vec![
        ("12.09".to_owned(), Allowance::locked(Rupiah(1e9))),
        ("12.75".to_owned(), Allowance { least: Rupiah::ZERO, most: Rupiah(2e8) }),
    ];
    let limited = Whole::of(Overview { limits, ..overview });
    for share in &limited.shares {
        let given = &share.found.as_ref().unwrap().given;
        let of = |key: &str| given[limited.regions.find(key).unwrap().0];
        assert_eq!(of("12.09"), Rupiah(1e9), "{:?}", share.aim);
        assert!(of("12.75") <= Rupiah(2e8));
    }
}

#[test]
fn more_money_never_brings_less_of_what_it_is_for() {
    let reached = |whole: &Whole| {
        let given = whole.given().unwrap();
        let mut found = (0.0_f64, 0_usize, f64::INFINITY);
        for (place, _) in whole.regions.all.iter().enumerate().filter(|(_, region)| region.is_counted()) {
            let outlook = whole.outlooks.at(place).unwrap();
            let members = outlook.curve.members(given[place]);
            let coverage = members.percent_of(outlook.eligible);
            found.0 += members.0;
            found.1 += usize::from(coverage.0 >= outlook.target.unwrap().0 - 1e-9);
            found.2 = found.2.min(coverage.0);
        }
        found
    };
    for aim in Aim::ALL {
        let mut before = (0.0, 0, 0.0);
        for billions in [1.0, 3.0, 8.0, 15.0, 40.0, 200.0] {
            let whole = Whole::of(Overview { aim, purse: Rupiah(billions * 1e9), ..start() });
            let now = reached(&whole);
            match aim {
                Aim::People => assert!(now.0 >= before.0 - 1e-6),
                Aim::Regions => assert!(now.1 >= before.1),
                Aim::Lowest => assert!(now.2 >= before.2 - 1e-9),
            }
            before = now;
        }
    }
}

#[test]
fn bad_rows_have_a_sentence_and_stop_no_other() {
    let row = |code: &str, eligible: f64, active: f64, at: &str| RegionRow {
        code: code.to_owned(),
        eligible: Some(Workers(eligible)),
        active: Some(Workers(active)),
        month: Month::parse(at),
        ..RegionRow::default()
    };
    let rows = vec![
        row("12.05", 210_000.0, 61_400.0, "2026-09"),
        row("12.07", 1_000.0, 2_000.0, "2026-09"),
        row("12.11", 1_000.0, 200.0, "2030-01"),
        RegionRow { month: None, ..row("12.12", 1_000.0, 200.0, "2026-01") },
    ];
    let history = OverviewHistory::new(Rc::new(start())).reduce(OverviewAction::Import(rows)).unwrap();
    let whole = Whole::of(Overview::clone(&history.now));
    let groups = whole.groups(BY_GAP, RegionFilter::All, "", 100);
    let of = |key: &str| {
        let all = groups.counted.iter().chain(&groups.partial).chain(&groups.without);
        all.clone().find(|row| row.key == key).unwrap().clone()
    };
    assert_eq!(of("12.05").known, "29,24%");
    assert!(
        of("12.07").why.contains("1.000") && of("12.07").known == "angka tidak dapat dipakai",
        "{:?}",
        of("12.07")
    );
    assert!(of("12.11").why.contains("Januari 2030"), "{:?}", of("12.11"));
    assert!(
        of("12.12").known == "tanpa bulan" && of("12.12").why.starts_with("Isi bulan"),
        "{:?}",
        of("12.12")
    );
    let form = row_form(&whole.overview, &whole.regions, "12.12", Lang::Id).unwrap();
    assert!(form.wrong.starts_with("Isi bulan"), "{}", form.wrong);
}

#[test]
fn arrow_keys_reach_every_square_and_come_back() {
    let whole = Whole::of(start());
    let all = tiles(&whole.regions, &TileMarks::of(&whole.scene()), Lang::Id);
    assert_eq!(all.len(), TILES.len());
    let mut reached = vec![0];
    let mut at = 0;
    while at < reached.len() {
        for step in [TileStep::West, TileStep::East, TileStep::North, TileStep::South] {
            let next = next_tile(&all, reached[at], step);
            reached.extend(next.filter(|next| !reached.contains(next)));
        }
        at += 1;
    }
    assert_eq!(reached.len(), all.len());
    let place = |key: &str| all.iter().position(|tile| tile.key == key).unwrap();
    assert_eq!(next_tile(&all, place("12.75"), TileStep::East), Some(place("12.71")));
    assert_eq!(next_tile(&all, place("12.71"), TileStep::South), Some(place("12.18")));
    let binjai = &all[place("12.75")];
    assert_eq!((binjai.figure.as_str(), binjai.shade), ("24,9", 2));
    assert!(
        all[place("12.11")].spoken.ends_with("belum ada data") && all[place("12.06")].figure == "\u{b1}30"
    );
}

#[test]
fn tables_for_programs_and_people_have_a_row_for_each_region_and_gaps_for_what_is_unknown() {
    let whole = Whole::of(start());
    let csv = overview_csv(&whole.scene(), &whole.outlooks);
    assert_eq!(csv.lines().count(), 34);
    let dairi = csv.lines().find(|line| line.starts_with("12.11,")).unwrap();
    assert!(dairi.ends_with(",,,,,,,,,,,,,,"), "{dairi}");
    let table = overview_numbers(&whole.scene());
    assert_eq!((table.rows().len(), table.columns().len()), (33, 13));
    assert_eq!(
        overview_file_name("Sumatera Utara", (2026, 11, 28), "csv"),
        "ikhtisar-sumatera-utara_2026-11-28.csv"
    );
}

#[test]
fn chances_are_those_of_the_futures_of_each_region() {
    let whole = Whole::of(start());
    let mut run = RegionChances::new(&whole.regions, &whole.overview);
    while !run.step() {}
    assert_eq!(run.progress(), (33, 33));
    let of = |key: &str| run.found()[whole.regions.find(key).unwrap().0];
    assert!(of("12.71").unwrap() > of("12.75").unwrap(), "Medan is ahead of Binjai");
    assert_eq!(of("12.11"), None);
}

//! Many regions as a workbook of one sheet: what Jangkau has computed as numbers, what an office adds up or divides as
//! formulas with the same values, what is not known as an empty cell.

use super::at::At;
use super::book::{Book, CellLook, NumberFormat, Style};
use super::formula::Formula;
use super::xlsx::write;
use crate::model::{Percent, Rupiah};
use crate::text::{self, OverviewTexts};
use crate::view::overview::{OverviewScene, RegionNumbers, overview_data, overview_headline, region_numbers};

/// Columns, in their order.
mod column {
    pub const CODE: u16 = 0;
    pub const NAME: u16 = 1;
    pub const SOURCE: u16 = 2;
    pub const MONTH: u16 = 3;
    pub const KNOWN: u16 = 4;
    pub const ELIGIBLE: u16 = 5;
    pub const WITHOUT: u16 = 6;
    pub const MEMBERS: u16 = 7;
    pub const PLANNED: u16 = 8;
    pub const TARGET: u16 = 9;
    pub const PEOPLE: u16 = 10;
    pub const POINTS: u16 = 11;
    pub const CHANCE: u16 = 12;
    pub const COST: u16 = 13;
    pub const GETS: u16 = 14;
    pub const BOUGHT: u16 = 15;
    pub const AFTER: u16 = 16;
}

/// The row of the heads, below title, sentence, data and note.
const HEADS: u32 = 5;
/// The first region.
const FIRST: u32 = HEADS + 1;
/// What is summed up.
const SUMMED: [(u16, NumberFormat); 6] = [
    (column::ELIGIBLE, NumberFormat::Count),
    (column::MEMBERS, NumberFormat::Count),
    (column::PEOPLE, NumberFormat::Count),
    (column::COST, NumberFormat::Rupiah),
    (column::GETS, NumberFormat::Rupiah),
    (column::BOUGHT, NumberFormat::Count),
];

/// The regions of `scene` under `title` as an xlsx file; `None` where it cannot be written.
pub fn overview(scene: &OverviewScene<'_>, title: &str) -> Option<Vec<u8>> {
    let book = overview_book(scene, title);
    if book.is_finite() { write(&book).ok() } else { None }
}

fn overview_book(scene: &OverviewScene<'_>, title: &str) -> Book {
    let texts = &OverviewTexts::of(scene.lang).book;
    let mut book = Book::default();
    title.clone_into(&mut book.title);
    let sheet = book.sheet(texts.sheet);
    let at = |row: u32, column: u16| At { sheet, row, column };
    book.text(at(0, 0), title, CellLook::Title);
    book.text(at(1, 0), &overview_headline(scene).plain(), CellLook::Note);
    book.text(at(2, 0), &overview_data(scene), CellLook::Note);
    book.text(at(3, 0), texts.note, CellLook::Note);
    for (column, head) in heads(scene).iter().enumerate() {
        book.text(at(HEADS, column as u16), head, CellLook::Heading);
    }
    let regions = region_numbers(scene);
    for (place, of) in regions.iter().enumerate() {
        region(&mut book, at(FIRST + place as u32, 0), of);
    }
    let counted = regions.iter().filter(|of| of.eligible.is_some()).count();
    if counted > 0 {
        let total = FIRST + regions.len() as u32;
        let count = text::count(scene.lang, counted as f64);
        book.text(at(total, column::NAME), &(texts.total)(&count), CellLook::Section);
        sums(&mut book, at(total, 0));
        if scene.given.is_some() {
            purse(&mut book, at(total + 1, 0), scene);
        }
    }
    if let Some(sheet) = book.sheets.get_mut(sheet) {
        sheet.widths =
            vec![(0, 0, 8.0), (1, 1, 32.0), (2, 2, 54.0), (3, 12, 12.0), (13, 14, 18.0), (15, 16, 13.0)];
        sheet.heights = vec![(HEADS, 64.0)];
        (sheet.frozen, sheet.is_wide, sheet.is_open) = ((HEADS + 1, 2), true, true);
    }
    book
}

/// The heads: those of the table for people, with what the formulas read.
fn heads(scene: &OverviewScene<'_>) -> [String; 17] {
    let texts = OverviewTexts::of(scene.lang);
    let [code, name, source, month, known, without, planned, people, points, chance, cost, gets, bought] =
        texts.columns.map(str::to_owned);
    let eligible = (texts.book.eligible)(&text::month_short(scene.lang, scene.regions.december));
    let [members, target, after] =
        [texts.book.members, texts.book.target, texts.book.after].map(str::to_owned);
    [
        code, name, source, month, known, eligible, without, members, planned, target, people, points,
        chance, cost, gets, bought, after,
    ]
}

const fn figure(format: NumberFormat) -> Style {
    Style { format, look: CellLook::Figure }
}

/// A region in the row of `home`.
fn region(book: &mut Book, home: At, of: &RegionNumbers) {
    let at = |column: u16| At { column, ..home };
    let share = |percent: Percent| percent.0 / 100.0;
    for (column, text) in [(column::CODE, &of.code), (column::NAME, &of.name), (column::SOURCE, &of.source)] {
        book.text(at(column), text, CellLook::Label);
    }
    let month = of.month.map_or_else(String::new, |month| month.to_string());
    book.text(at(column::MONTH), &month, CellLook::Label);
    let mut number = |column: u16, value: Option<f64>, format: NumberFormat| {
        value.map(|value| book.number(at(column), value, figure(format)))
    };
    number(column::KNOWN, of.known.map(share), NumberFormat::Percent);
    number(column::WITHOUT, of.without.map(share), NumberFormat::Percent);
    number(column::CHANCE, of.chance, NumberFormat::Hundredths);
    number(column::COST, of.cost.map(|cost| cost.0), NumberFormat::Rupiah);
    number(column::GETS, of.gets.map(|gets| gets.0), NumberFormat::Rupiah);
    let bought = number(column::BOUGHT, of.bought.map(|bought| bought.0), NumberFormat::Count);
    let target = number(column::TARGET, of.target.map(share), NumberFormat::Percent);
    let eligible = number(column::ELIGIBLE, of.eligible.map(|eligible| eligible.0), NumberFormat::Count);
    let members = number(column::MEMBERS, of.members.map(|members| members.0), NumberFormat::Count);
    let share_of = |book: &mut Book, column: u16, share: Formula| {
        book.formula(at(column), share, figure(NumberFormat::Percent))
    };
    let planned = if let (Some(members), Some(eligible)) = (&members, &eligible) {
        Some(share_of(book, column::PLANNED, members.clone() / eligible.clone()))
    } else {
        let planned = of.planned.map(share);
        planned.map(|planned| book.number(at(column::PLANNED), planned, figure(NumberFormat::Percent)))
    };
    if let (Some(target), Some(planned)) = (&target, planned) {
        let points = ((target.clone() - planned) * 100.0).above_zero();
        book.formula(at(column::POINTS), points, figure(NumberFormat::Hundredths));
    }
    if let (Some(target), Some(eligible), Some(members)) = (target, eligible, members) {
        let people = (eligible.clone() * target - members.clone()).above_zero();
        book.formula(at(column::PEOPLE), people, figure(NumberFormat::Count));
        if let Some(bought) = bought {
            share_of(book, column::AFTER, (members + bought) / eligible);
        }
    }
}

/// Sums of the regions above the row of `home`, and coverage of all together.
fn sums(book: &mut Book, home: At) {
    let at = |column: u16| At { column, ..home };
    let style = |format: NumberFormat| Style { format, look: CellLook::Result };
    for (column, format) in SUMMED {
        let sum = Formula::Sum(At { row: FIRST, ..at(column) }, At { row: home.row - 1, ..at(column) });
        book.formula(at(column), sum, style(format));
    }
    let sum = |column: u16| Formula::Cell(at(column));
    let planned = sum(column::MEMBERS) / sum(column::ELIGIBLE);
    book.formula(at(column::PLANNED), planned, style(NumberFormat::Percent));
    let after = (sum(column::MEMBERS) + sum(column::BOUGHT)) / sum(column::ELIGIBLE);
    book.formula(at(column::AFTER), after, style(NumberFormat::Percent));
}

/// The purse in the rows from that of `home` on: what is in it, what is given, what is left.
fn purse(book: &mut Book, home: At, scene: &OverviewScene<'_>) {
    let texts = &OverviewTexts::of(scene.lang).book;
    let row = |down: u32, column: u16| At { row: home.row + down, column, ..home };
    for (down, name) in [texts.purse, texts.shared, texts.left].into_iter().enumerate() {
        book.text(row(down as u32, column::NAME), name, CellLook::Label);
    }
    let money = |look| Style { format: NumberFormat::Rupiah, look };
    let Rupiah(content) = scene.overview.purse;
    let content = book.number(row(0, column::GETS), content, money(CellLook::Figure));
    let total = Formula::Cell(At { row: home.row - 1, column: column::GETS, ..home });
    let given = book.formula(row(1, column::GETS), total, money(CellLook::Figure));
    book.formula(row(2, column::GETS), content - given, money(CellLook::Result));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::model::Month;
    use crate::overview::Overview;
    use crate::text::Lang;
    use crate::view::overview::{OutlookRun, OverviewRegions, PurseShare, Standings, first_overview};
    use std::rc::Rc;

    /// The province with a purse.
    fn province(purse: Rupiah, check: impl FnOnce(&OverviewScene<'_>, &[PurseShare])) {
        let today = Month::parse("2026-11");
        let overview = Rc::new(Overview { target: Percent(45.0), purse, ..first_overview(today) });
        let regions = Rc::new(OverviewRegions::of(&overview.rows, overview.year));
        let standings = Standings::of(&regions, &overview);
        let mut run = OutlookRun::new(&regions, &overview);
        let outlooks = std::iter::repeat_with(|| run.step()).flatten().next().unwrap();
        let shares = PurseShare::all(&overview, &regions, &outlooks);
        let share = shares.iter().find(|share| share.aim == overview.aim);
        let given = share.map(|share| share.found.as_ref().unwrap().given.as_slice());
        let scene = OverviewScene {
            overview: &overview,
            regions: &regions,
            standings: &standings,
            outlooks: Some(&outlooks),
            chances: &[],
            given,
            is_settled: true,
            today,
            lang: Lang::Id,
        };
        check(&scene, &shares);
    }

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
    }

    #[test]
    fn formulas_have_the_numbers_of_the_core_and_sums_those_of_its_regions() {
        province(Rupiah(15e9), |scene, shares| {
            let book = overview_book(scene, "Sumatera Utara");
            let cell = |row: u32, column: u16| book.value(At { sheet: 0, row: FIRST + row, column });
            let regions = region_numbers(scene);
            let (mut people, mut bought) = (0.0, 0.0);
            for (row, of) in (0..).zip(&regions) {
                let is_empty = |column: u16| !book.sheets[0].cells.contains_key(&(FIRST + row, column));
                assert_eq!(is_empty(column::PLANNED), of.planned.is_none(), "{}", of.name);
                assert_eq!(is_empty(column::PEOPLE), of.members.is_none(), "{}", of.name);
                let Some((planned, target)) = of.planned.zip(of.target) else { continue };
                assert!(near(cell(row, column::PLANNED), planned.0 / 100.0), "{}", of.name);
                assert!(near(cell(row, column::POINTS), (target - planned).0.max(0.0)), "{}", of.name);
                if let Some((eligible, members)) = of.eligible.zip(of.members) {
                    let missing = (target.of(eligible) - members).0.max(0.0);
                    assert!(near(cell(row, column::PEOPLE), missing), "{}", of.name);
                    people += missing;
                    bought += of.bought.unwrap().0;
                }
            }
            let total = regions.len() as u32;
            assert!(near(cell(total, column::PEOPLE), people) && near(cell(total, column::BOUGHT), bought));
            let left = shares.iter().find(|share| share.aim == scene.overview.aim).unwrap();
            let left = left.found.as_ref().unwrap().left.0;
            assert!((cell(total + 3, column::GETS) - left).abs() < 1.0, "{left}");
            assert!(overview(scene, "Sumatera Utara").is_some());
        });
    }

    #[test]
    fn without_a_purse_nobody_gets_nothing() {
        province(Rupiah::ZERO, |scene, _| {
            let book = overview_book(scene, "Sumatera Utara");
            let cells = book.sheets[0].cells.keys().filter(|(row, _)| *row >= FIRST);
            let last = cells.clone().map(|(row, _)| *row).max();
            assert_eq!(last, Some(FIRST + 33), "the row of sums is the last");
            let given = cells.filter(|(row, column)| *row < FIRST + 33 && *column == column::GETS);
            assert_eq!(given.count(), 0);
        });
    }
}

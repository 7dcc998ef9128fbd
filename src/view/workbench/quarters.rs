//! The path to the target by quarter, as planning documents ask for it: triwulan I to IV, from the same projection.

use crate::model::{Month, Row};
use crate::text::{self, Lang, QuarterTexts};
use crate::view::Projected;
use crate::view::words::Words;

/// The quarters of a year as Indonesian documents number them.
const NUMBERS: [&str; 4] = ["I", "II", "III", "IV"];

/// A quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct QuarterRow {
    /// "Triwulan I 2025".
    pub name: String,
    /// Last month, members, change within the quarter, coverage and target, as the table writes them.
    pub cells: [String; 5],
}

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct QuarterView {
    /// What it is, or why it is empty.
    pub say: String,
    /// The heads of its columns, the quarter's first.
    pub heads: [&'static str; 6],
    /// Its rows.
    pub rows: Vec<QuarterRow>,
    /// The same for a spreadsheet: plain numbers, tabs between them.
    pub copy: String,
}

/// The ends of quarters after what is known, through the December of the last target.
pub fn quarters(projected: &Projected, lang: Lang) -> QuarterView {
    let (words, texts) = (Words::new(lang, projected), QuarterTexts::of(lang));
    let heads = [texts.quarter, texts.month, texts.members, texts.more, texts.percent, texts.target];
    let known = projected.known_until();
    let last = projected.scenario.last_target();
    let ends = ends(projected, known, last);
    let (Some(first), Some(end)) = (ends.first(), ends.last()) else {
        return QuarterView { say: texts.none.to_owned(), heads, rows: Vec::new(), copy: String::new() };
    };
    let say = (texts.about)(&words.month(first.month), &words.month(end.month));
    let mut copy = heads.join("\t");
    // Members are rounded as they are written, so that changes sum to what the table says.
    let mut before = projected.at(known).map_or(0.0, |row| words.rounded(row.active).0);
    let mut rows = Vec::new();
    for row in &ends {
        let members = words.rounded(row.active).0;
        let change = members - std::mem::replace(&mut before, members);
        let target = target(projected, row.month);
        let name = (texts.name)(quarter(row.month), row.month.year());
        let decimals = if words.is_rough() { 0 } else { 2 };
        let cells = [
            words.month(row.month),
            text::count(lang, members),
            text::signed_count(lang, change),
            text::decimal(lang, row.coverage.0, decimals),
            target.map_or(String::new(), |percent| text::decimal(lang, percent, 2)),
        ];
        let plain = |value: f64, decimals: usize| {
            let text = format!("{value:.decimals$}");
            if lang == Lang::Id { text.replace('.', ",") } else { text }
        };
        let line = [
            name.clone(),
            cells.first().cloned().unwrap_or_default(),
            plain(members, 0),
            plain(change, 0),
            plain(row.coverage.0, decimals),
            target.map_or(String::new(), |percent| plain(percent, 2)),
        ];
        copy.push('\n');
        copy.push_str(&line.join("\t"));
        rows.push(QuarterRow { name, cells });
    }
    QuarterView { say: words.each(say), heads, rows, copy }
}

fn quarter(month: Month) -> &'static str {
    let place = usize::try_from((month.of_year() - 1) / 3).unwrap_or(0);
    NUMBERS.get(place).copied().unwrap_or_default()
}

/// The months that end a quarter after `known`, through `last`.
fn ends(projected: &Projected, known: Month, last: Month) -> Vec<&Row> {
    let rows = projected.expected().rows.iter();
    rows.filter(|row| row.month > known && row.month <= last && row.month.of_year() % 3 == 0).collect()
}

/// The target that is judged in this month.
fn target(projected: &Projected, month: Month) -> Option<f64> {
    let mut targets = projected.scenario.region.targets.iter();
    targets.find(|target| Month::december(target.year) == month).map(|target| target.percent.0)
}

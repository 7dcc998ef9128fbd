//! One page for the leadership: the answer first, then chart, plan, targets and money, then what it rests on.
//!
//! It is one A4 page whatever the plan: [`Part::of`](crate::model::answers::Part::of) has at most twelve rows, what else
//! can be long is cut off and counted, and a page with many rows is `is_dense`. The chart takes the height that is left.

mod decisions;
mod money;
mod parts;
mod rest;

use self::decisions::decisions;
use self::money::{NoteUnit, money_rows, set_aside};
pub use self::parts::PlanPartRow;
use self::parts::plan_rows;
pub use self::rest::TargetRow;
use self::rest::target_rows;
pub(super) use self::rest::{assumptions_in_short, sources_in_short};
use crate::chart::{Band, ChartSpec};
use crate::model::answers::{money as count, why};
use crate::state::plan_name;
use crate::text::{HandoutTexts, Lang};
use crate::view::words::Words;
use crate::view::workbench::paper;
use crate::view::{Fact, Projected, chart, region_name, still_headline};

/// With more rows beside each other and below each other than this, letters and rows are smaller.
const USUAL_ROWS: usize = 13;

/// With more rows than this the page is full: small payers stand in one row, sources are told in short, and decisions follow
/// each other in one paragraph.
const MOST_ROWS: usize = 18;
/// Payers that a full page names.
const FULL_PAYERS: usize = 6;
/// With so many more payers than targets there is room below the targets.
const BESIDE: usize = 5;
/// The same on a full page, whose sources are short.
const FULL_BESIDE: usize = 3;
/// Height of the picture with few rows and with very many, and what each row more than [`FEW_ROWS`] takes of it.
const PICTURE: (f64, f64) = (250.0, 140.0);
const A_ROW: f64 = 9.0;
const FEW_ROWS: usize = 8;

/// How high the picture is on a page of so many rows.
pub(super) fn picture_height(rows: usize) -> f64 {
    (PICTURE.0 - A_ROW * rows.saturating_sub(FEW_ROWS) as f64).max(PICTURE.1)
}

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    /// What it is about.
    pub title: String,
    /// The result.
    pub result: String,
    /// What is to be said with it.
    pub caveat: String,
    /// How sure it is, and what comes without the plan.
    pub lead: String,
    /// The picture.
    pub chart: ChartSpec,
    /// The heading of the plan, with the name that it has.
    pub plan: String,
    /// What its columns count.
    pub plan_about: String,
    /// The heads of its columns.
    pub heads: [&'static str; 6],
    /// A row for each part of the plan; none without a plan.
    pub rows: Vec<PlanPartRow>,
    /// Money set aside and members in all.
    pub sum: (String, String),
    /// A row for each target.
    pub targets: Vec<TargetRow>,
    /// What is said below them; empty where all are there.
    pub targets_about: String,
    /// What the money counts.
    pub money_unit: &'static str,
    /// Payer, set aside, absorbed, left; the sum last. Empty where nothing is spent.
    pub payers: Vec<[String; 4]>,
    /// What has to be decided, a sentence each.
    pub decisions: Vec<String>,
    /// The changed assumptions in one paragraph.
    pub assumptions: String,
    /// The sources in one paragraph.
    pub sources: String,
    /// From when on all is a projection, and what the mark at a payer means.
    pub projection: String,
    /// Whether it has so many rows that letters and rows are smaller.
    pub is_dense: bool,
    /// Whether it has so many that decisions follow each other in one paragraph.
    pub is_full: bool,
    /// Whether decisions stand below the targets, beside the money, and on a page that is not full assumptions and sources as
    /// well: there is room.
    pub is_rest_beside: bool,
    /// Height of the picture, CSS pixels.
    pub picture: f64,
}

/// The page of one plan. `band` and `sure` come once they are known.
pub fn note(projected: &Projected, band: Option<Band>, sure: Option<&Fact>, lang: Lang) -> NoteView {
    let words = Words::new(lang, projected);
    let texts = &HandoutTexts::of(lang).note;
    let month = projected.focus_month();
    let headline = still_headline(projected, lang);
    let why = why(&projected.scenario, month);
    let (rows, sum) = plan_rows(projected, words, why.as_ref());
    let (targets, targets_about) = target_rows(projected, words);
    let all_payers = money_rows(projected, words, usize::MAX);
    let is_full = rows.len() + targets.len().max(all_payers.len()) > MOST_ROWS;
    let payers = if is_full { money_rows(projected, words, FULL_PAYERS) } else { all_payers };
    let counted = count(&projected.plan, &projected.base, month);
    let money = set_aside(&counted);
    let decisions = decisions(projected, words, (&counted, money), &rows);
    let unit = NoteUnit::of(money, lang).name();
    let count_of_rows = rows.len() + targets.len().max(payers.len()) + decisions.len();
    let has_outreach =
        rows.iter().any(|row| [texts.outreach_payer, texts.outreach_bpjs].contains(&row.payer.as_str()));
    let projection = (texts.projection)(&words.month(projected.known_until()));
    NoteView {
        title: (texts.title)(&region_name(&projected.scenario.region.name, lang), month.year()),
        result: headline.result,
        caveat: headline.caveat.plain(),
        lead: lead(projected, words, sure),
        chart: ChartSpec { band, today: None, ..chart(projected, lang) },
        plan: named(texts.plan, plan_name(&projected.scenario)),
        plan_about: about(words, &(texts.plan_about)(unit, &words.month(month))),
        heads: texts.heads,
        is_dense: count_of_rows > USUAL_ROWS,
        is_full,
        is_rest_beside: payers.len() > targets.len() + if is_full { FULL_BESIDE } else { BESIDE },
        picture: picture_height(count_of_rows),
        rows,
        sum,
        targets,
        targets_about,
        money_unit: unit,
        decisions,
        payers,
        assumptions: assumptions_in_short(&paper(projected, lang).assumptions, lang),
        sources: sources_in_short(projected, is_full, lang),
        projection: if has_outreach { [&projection, " ", texts.outreach].concat() } else { projection },
    }
}

/// A heading with the name of what is below it, where it has one.
fn named(heading: &str, name: &str) -> String {
    if name.is_empty() { heading.to_owned() } else { [heading, ": ", name].concat() }
}

/// What columns count; people and money of a region without a base are per 100,000.
fn about(words: Words, said: &str) -> String {
    let each = HandoutTexts::of(words.lang).note.plan_per_100k;
    if words.is_per_100k() { [said, "; ", each].concat() } else { said.to_owned() }
}

/// The chance, once it is known, and the same December without the plan.
fn lead(projected: &Projected, words: Words, sure: Option<&Fact>) -> String {
    let texts = &HandoutTexts::of(words.lang).note;
    let month = projected.focus_month();
    let mut said = Vec::new();
    if let Some(sure) = sure {
        let line = sure.lines.first().map_or("", |line| line.text.as_str());
        said.push([&sure.figure, " ", line, "."].concat());
    }
    let base = projected.base_at(month).filter(|_| !projected.is_without_plan());
    said.extend(base.map(|row| (texts.without)(month.year(), &words.percent(row.coverage))));
    said.join(" ")
}

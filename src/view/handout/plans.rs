//! The page of several plans: what each leads to, the picture of all, in what they differ.

use std::rc::Rc;

use super::note::{assumptions_in_short, picture_height, sources_in_short};
use crate::chart::{ComparisonSpec, LineLook};
use crate::text::{HandoutTexts, Lang};
use crate::view::words::Words;
use crate::view::workbench::{
    ComparisonRow, PlanHead, ProjectedPlan, comparison, comparison_chart, paper, plan_letters,
};
use crate::view::{region_name, still_headline};

/// So many rows have room on the page.
const MOST_ROWS: usize = 26;
/// With more rows letters and rows are smaller.
const USUAL_ROWS: usize = 15;

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct PlansNoteView {
    /// What it is about.
    pub title: String,
    /// The answer of each plan.
    pub answers: Vec<PlanHeadline>,
    /// The picture.
    pub chart: ComparisonSpec,
    /// The head of the first column, and what bold means.
    pub corner: (String, String),
    /// A column for each plan.
    pub heads: Vec<PlanHead>,
    /// The inputs that differ, what the plans lead to, what they cost; as many as have room.
    pub rows: Vec<Vec<ComparisonRow>>,
    /// What is said below the table: what is the same, what is not compared, how many rows have no room.
    pub below: String,
    /// The changed assumptions of the first plan, in one paragraph.
    pub assumptions: String,
    /// The sources in one paragraph.
    pub sources: String,
    /// From when on all is a projection.
    pub projection: String,
    /// Whether letters and rows are smaller.
    pub is_dense: bool,
    /// Height of the picture, CSS pixels.
    pub picture: f64,
}

/// What a plan leads to, in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanHeadline {
    /// Its letter.
    pub letter: char,
    /// How its line and its letter look.
    pub look: LineLook,
    /// The result.
    pub result: String,
    /// What is to be said with it.
    pub caveat: String,
}

/// The page of `plans`; `None` where there are none. `chances` holds what is known of each so far.
pub fn note_of_plans(
    plans: &[Rc<ProjectedPlan>],
    chances: &[Option<Rc<[Option<f64>]>>],
    lang: Lang,
) -> Option<PlansNoteView> {
    let texts = &HandoutTexts::of(lang).note;
    let first = plans.first()?;
    let words = Words::new(lang, &first.projected);
    let table = comparison(plans, chances, lang);
    let rows = std::iter::once(table.inputs).chain(table.results);
    let (rows, left) = with_room(rows);
    let letters: Vec<_> = plans.iter().map(|plan| plan.plan.clone()).collect();
    let answers = plans.iter().zip(plan_letters(&letters)).map(|(plan, (letter, look))| {
        let headline = still_headline(&plan.projected, lang);
        PlanHeadline { letter, look, result: headline.result, caveat: headline.caveat.plain() }
    });
    let more = (left > 0).then(|| (texts.more_rows)(left));
    let below = std::iter::once(table.same).chain(table.notes).chain(more);
    let count: usize = rows.iter().map(Vec::len).sum();
    Some(PlansNoteView {
        title: (texts.title_compared)(&regions(plans, lang), first.year),
        answers: answers.collect(),
        chart: comparison_chart(plans, lang)?,
        corner: (table.december, table.key.plain()),
        heads: table.heads,
        rows,
        below: below.filter(|say| !say.is_empty()).collect::<Vec<_>>().join(" "),
        assumptions: assumptions_in_short(&paper(&first.projected, lang).assumptions, lang),
        sources: sources_in_short(&first.projected, false, lang),
        projection: (texts.projection)(&words.month(first.projected.known_until())),
        is_dense: count + plans.len() > USUAL_ROWS,
        picture: picture_height(count),
    })
}

/// The regions of the plans, each once.
fn regions(plans: &[Rc<ProjectedPlan>], lang: Lang) -> String {
    let mut names: Vec<String> = Vec::new();
    for plan in plans {
        let name = region_name(&plan.projected.scenario.region.name, lang);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

/// The rows of each group that have room, and how many have not. What the plans lead to comes before the last inputs.
fn with_room(groups: impl Iterator<Item = Vec<ComparisonRow>>) -> (Vec<Vec<ComparisonRow>>, usize) {
    let mut groups: Vec<Vec<ComparisonRow>> = groups.collect();
    let mut left = groups.iter().map(Vec::len).sum::<usize>().saturating_sub(MOST_ROWS);
    let all = left;
    // The parts of the money first, then inputs: the answer stays.
    for group in groups.iter_mut().rev().step_by(2) {
        let cut = left.min(group.len().saturating_sub(3));
        group.truncate(group.len() - cut);
        left -= cut;
    }
    (groups, all - left)
}

//! Targets, assumptions and sources of the page, each as short as a page needs it.

use crate::model::Workers;
use crate::text::{HandoutTexts, Lang};
use crate::view::verdict::TargetVerdict;
use crate::view::words::{Words, label};
use crate::view::workbench::{PaperRow, SourceLine, sources};
use crate::view::{Projected, Tone};

/// So many targets have a row: the last ones, since those lie ahead.
const MOST_TARGETS: usize = 6;
/// So many changed assumptions are told, the others counted.
const MOST_ASSUMPTIONS: usize = 5;
/// So many letters of assumptions, and of sources, are told.
const MOST_LETTERS: usize = 560;
/// So many of sources on a full page.
const FEW_LETTERS: usize = 300;

/// A target and what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetRow {
    /// December, target, result, difference.
    pub cells: [String; 4],
    /// What the difference means.
    pub tone: Tone,
}

/// The targets, and what is said below them.
pub(super) fn target_rows(projected: &Projected, words: Words) -> (Vec<TargetRow>, String) {
    let texts = &HandoutTexts::of(words.lang).note;
    let verdicts = projected.verdicts();
    if verdicts.is_empty() {
        return (Vec::new(), texts.no_target.to_owned());
    }
    let more = verdicts.len().saturating_sub(MOST_TARGETS);
    let mut rows: Vec<TargetRow> =
        verdicts.iter().skip(more).map(|verdict| target_row(projected, words, verdict)).collect();
    rows.extend(projected.focus().and_then(|verdict| after(words, verdict)));
    (rows, if more > 0 { (texts.more_targets)(more) } else { String::new() })
}

fn target_row(projected: &Projected, words: Words, verdict: &TargetVerdict) -> TargetRow {
    let texts = &HandoutTexts::of(words.lang).note;
    let (judged, target) = (&verdict.judged, &verdict.target);
    let eligible = projected.at(verdict.month()).map_or(Workers::ZERO, |row| row.eligible);
    let percent = words.target(target.percent);
    let name = label(target);
    let difference = if verdict.is_exact() {
        texts.exact.to_owned()
    } else if words.is_rough() {
        let points = words.points(judged.gap_points.abs());
        if judged.reached { (texts.over)(&points) } else { (texts.short)(&points) }
    } else {
        let people = words.people(judged.gap.abs());
        if judged.gap > Workers::ZERO { (texts.short)(&people) } else { (texts.over)(&people) }
    };
    let year = target.year.to_string();
    TargetRow {
        cells: [
            if name.is_empty() { year } else { [&year, " (", name, ")"].concat() },
            if words.is_rough() {
                percent
            } else {
                (texts.target_people)(&percent, &words.people(target.percent.of(eligible)))
            },
            words.percent(judged.december.coverage),
            difference,
        ],
        tone: if judged.reached { Tone::Reached } else { Tone::Short },
    }
}

/// The lowest month after a target that is reached.
fn after(words: Words, verdict: &TargetVerdict) -> Option<TargetRow> {
    let texts = &HandoutTexts::of(words.lang).note;
    let after = verdict.judged.after.filter(|_| verdict.judged.reached)?;
    let month = words.month_short(after.month);
    Some(TargetRow {
        cells: [
            texts.lowest_after.to_owned(),
            month,
            words.percent(after.lowest),
            (if after.holds { texts.holds } else { texts.falls }).to_owned(),
        ],
        tone: if after.holds { Tone::Reached } else { Tone::Falling },
    })
}

/// The changed assumptions in one paragraph.
pub(in super::super) fn assumptions_in_short(rows: &[PaperRow], lang: Lang) -> String {
    let texts = &HandoutTexts::of(lang).note;
    if rows.is_empty() {
        return texts.no_assumptions.to_owned();
    }
    let told = rows.iter().take(MOST_ASSUMPTIONS).map(|(name, value)| [name, ": ", value].concat());
    in_short(told.collect(), rows.len(), MOST_LETTERS, texts.more_assumptions)
}

/// The sources in one paragraph: each figure with status and date. A full page has room for the first of them.
pub(in super::super) fn sources_in_short(projected: &Projected, is_full: bool, lang: Lang) -> String {
    let texts = &HandoutTexts::of(lang).note;
    let lines = sources(projected, lang);
    let told = |line: &SourceLine| {
        let figure = if line.figure.is_empty() { String::new() } else { [" ", &line.figure].concat() };
        let date = if line.date.is_empty() { String::new() } else { [", ", &line.date].concat() };
        [&line.name, figure.as_str(), " (", line.status_word, &date, ")"].concat()
    };
    let room = if is_full { FEW_LETTERS } else { MOST_LETTERS };
    in_short(lines.iter().map(told).collect(), lines.len(), room, texts.more_sources)
}

/// As many of `told` as have `room`, letters, and how many of `all` are left out.
fn in_short(told: Vec<String>, all: usize, room: usize, more: fn(usize) -> String) -> String {
    let (mut said, mut letters) = (Vec::new(), 0);
    for one in told {
        letters += one.chars().count() + 2;
        if letters > room && !said.is_empty() {
            break;
        }
        said.push(one);
    }
    let left = all - said.len().min(all);
    if left > 0 {
        said.push(more(left));
    }
    said.join("; ") + "."
}

//! What a room chooses from: the options of a vote, each with what it reaches, what it costs and whether it lasts.

use std::rc::Rc;

use super::agenda::figure;
use super::names::LETTERS;
use super::record::{money_line, option_records};
use crate::model::Percent;
use crate::session::{AgendaStep, NamedScenario, StepKind};
use crate::state::scenario_of_link;
use crate::text::Lang;
use crate::view::words::Words;
use crate::view::{Projected, Tone};

/// An option of a vote.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionView {
    /// Its letter, one of [`LETTERS`].
    pub letter: &'static str,
    /// Its name.
    pub name: String,
    /// Coverage at the target that is looked at, with its sign.
    pub figure: String,
    /// How many people are missing to that target, or are covered beyond it.
    pub verdict: String,
    /// Whether it reaches the target.
    pub tone: Tone,
    /// How many votes it has.
    pub votes: u32,
    /// What it costs and who pays; empty where nothing is paid.
    pub money: String,
    /// Whether a target that is reached lasts; empty where it is not.
    pub lasts: String,
    /// Its votes as a fraction of those of the leading option.
    pub share: f64,
    /// Whether it has more votes than each other option.
    pub is_winner: bool,
}

/// Up to so many options are written large.
const FEW: usize = 3;

/// Whether so many options need all the height there is.
pub const fn is_many(options: usize) -> bool {
    options > FEW
}

/// The options of a vote in order; none for another step.
pub fn options(step: &AgendaStep, now: &Projected, lang: Lang) -> Vec<OptionView> {
    let StepKind::Vote(options) = &step.kind else { return Vec::new() };
    let most = step.votes.into_iter().max().unwrap_or(0).max(1);
    let rows =
        options.iter().zip(option_records(options, now, lang)).zip(LETTERS).zip(step.votes).enumerate();
    rows.map(|(place, (((kept, plan), letter), votes))| {
        let (figure, verdict, tone) = judged(kept, lang);
        OptionView {
            letter,
            name: plan.name,
            figure,
            verdict,
            tone,
            money: money_line(&plan.money, lang).unwrap_or_default(),
            lasts: plan.lasts,
            votes,
            share: f64::from(votes) / f64::from(most),
            is_winner: step.winner() == Some(place),
        }
    })
    .collect()
}

/// The figure and the verdict of an option.
pub(super) fn judged(kept: &NamedScenario, lang: Lang) -> (String, String, Tone) {
    let Some(scenario) = scenario_of_link(&kept.link) else {
        return (String::new(), String::new(), Tone::Plain);
    };
    let projected = Projected::of(&Rc::new(scenario));
    let words = Words::new(lang, &projected);
    let Some(verdict) = projected.focus() else {
        return (figure(&projected, lang), String::new(), Tone::Plain);
    };
    let has_people = !projected.is_rough() && !words.is_per_100k();
    let people = if has_people {
        words.people(verdict.judged.gap.abs())
    } else {
        words.points(Percent(verdict.judged.gap_points.0.abs()))
    };
    let texts = &words.text.chart;
    let tone = if verdict.judged.reached { Tone::Reached } else { Tone::Short };
    let said = match tone {
        _ if verdict.is_exact() => texts.exact.to_owned(),
        Tone::Reached => words.each((texts.over)(&people)),
        _ => words.each((texts.short)(&people)),
    };
    (figure(&projected, lang), said, tone)
}

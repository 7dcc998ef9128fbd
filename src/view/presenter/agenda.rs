//! The agenda in words: the question of each step, what it does to the plan, what the presenter can do next.

use std::rc::Rc;

use super::levers::changed_levers;
use super::names::{option_names, placed_name};
use crate::model::{Lever, Month, Scenario};
use crate::session::{
    AgendaStep, MAX_OPTIONS, NamedScenario, Outcome, Phase, Session, StepKind, without_plan,
};
use crate::state::link_of;
use crate::state::{recalled, scenario_of_link};
use crate::text::{Lang, PresenterTexts};
use crate::view::lever::{LeverView, levers, with_unit};
use crate::view::words::Words;
use crate::view::{Projected, Tone};

/// The letters of the options of a vote, in order.
pub const LETTERS: [&str; MAX_OPTIONS] = ["A", "B", "C"];

/// A step as the list of the console shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaRow {
    /// What it changes in the plan.
    pub title: String,
    /// What the room is asked.
    pub question: String,
    /// Its phase, in a word.
    pub status: &'static str,
    /// Whether it is on the screen.
    pub is_now: bool,
}

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
    /// Its votes as a fraction of those of the leading option.
    pub share: f64,
    /// Whether it has more votes than each other option.
    pub is_winner: bool,
}

/// The buttons that lead through the agenda, in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextMove {
    /// The filled button, which goes on.
    pub main: &'static str,
    /// The button beside it, which goes back; `None` where there is nothing to go back to.
    pub other: Option<&'static str>,
}

/// The question of a step: the presenter's own, else one made of what the step changes in `now`.
pub fn question(step: &AgendaStep, now: &Projected, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).step;
    if !step.question.trim().is_empty() {
        return step.question.clone();
    }
    let year = now.focus_month().year();
    match &step.kind {
        StepKind::SetLever(lever, value) => match lever_view(now, lang, *lever) {
            Some(view) => (texts.ask_lever)(&view.short_name, &value_of(&view, now, *value, lang), year),
            None => (texts.ask_scenario)(&lever.id(), year),
        },
        StepKind::OpenScenario(kept) => (texts.ask_scenario)(&placed_name(kept, now, lang), year),
        StepKind::Vote(options) if options.len() < MAX_OPTIONS => texts.ask_vote_two.to_owned(),
        StepKind::Vote(_) => texts.ask_vote_three.to_owned(),
    }
}

/// What a step changes in `now`, as the title of a row.
pub fn title(step: &AgendaStep, now: &Projected, lang: Lang) -> String {
    match &step.kind {
        StepKind::SetLever(lever, value) => match lever_view(now, lang, *lever) {
            Some(view) => format!("{}: {}", view.short_name, value_of(&view, now, *value, lang)),
            None => lever.id(),
        },
        StepKind::OpenScenario(kept) => placed_name(kept, now, lang),
        StepKind::Vote(options) => {
            let names = option_names(options, now, lang);
            format!("{}: {}", PresenterTexts::of(lang).step.vote, names.join(" / "))
        }
    }
}

fn lever_view(now: &Projected, lang: Lang, lever: Lever) -> Option<LeverView> {
    levers(now, lang, true).into_iter().find(|view| view.lever == lever)
}

fn value_of(view: &LeverView, now: &Projected, value: f64, lang: Lang) -> String {
    with_unit(Words::new(lang, now), view.field, value)
}

/// Coverage of a saved plan at the target that is looked at; empty for a link that cannot be opened.
pub fn scenario_coverage(kept: &NamedScenario, lang: Lang) -> String {
    let scenario = scenario_of_link(&kept.link).map(|scenario| Projected::of(&Rc::new(scenario)));
    scenario.map_or(String::new(), |projected| figure(&projected, lang))
}

fn figure(projected: &Projected, lang: Lang) -> String {
    let row = projected.at(projected.focus_month());
    row.map_or(String::new(), |row| Words::new(lang, projected).percent(row.coverage))
}

/// The rows of the agenda, in order.
pub fn agenda(session: &Session, now: &Projected, lang: Lang) -> Vec<AgendaRow> {
    let texts = &PresenterTexts::of(lang).step;
    let row = |(place, step): (usize, &AgendaStep)| AgendaRow {
        title: title(step, now, lang),
        question: question(step, now, lang),
        status: match step.phase {
            Phase::Waiting => texts.waiting,
            Phase::Asked => texts.asked,
            Phase::Revealed => texts.revealed,
            Phase::Locked => texts.locked,
            Phase::Undone => texts.undone,
        },
        is_now: session.at == Some(place),
    };
    session.steps.iter().enumerate().map(row).collect()
}

/// The buttons for the step on the screen.
pub fn next_move(session: &Session, lang: Lang) -> NextMove {
    let texts = &PresenterTexts::of(lang).step;
    let on = if session.next().is_some() { texts.next } else { texts.finish };
    match session.step().map(|step| (step.phase, step.is_vote())) {
        None => NextMove { main: texts.start, other: None },
        Some((Phase::Waiting | Phase::Asked, false)) => {
            NextMove { main: texts.reveal, other: Some(texts.back) }
        }
        Some((Phase::Waiting | Phase::Asked, true)) => {
            NextMove { main: texts.count, other: Some(texts.back) }
        }
        Some((Phase::Revealed, _)) => NextMove { main: texts.lock, other: Some(texts.undo) },
        Some((Phase::Locked | Phase::Undone, _)) => NextMove { main: on, other: Some(texts.back) },
    }
}

/// The plan after the change of a step; for a vote, the winning option. `None` for a tie, a lever that the plan does not
/// have, and a link that cannot be opened. What it adds to the plan starts as seen in the month `today`.
pub fn after_step(step: &AgendaStep, now: &Scenario, today: Option<Month>) -> Option<Scenario> {
    match &step.kind {
        StepKind::SetLever(lever, value) => {
            let mut next = now.clone();
            let schedule = now.schedule(today);
            Lever::all(now).contains(lever).then(|| lever.set_from(&mut next, *value, schedule))?;
            Some(next)
        }
        StepKind::OpenScenario(kept) => recalled(&kept.link, now),
        StepKind::Vote(options) => recalled(&options.get(step.winner()?)?.link, now),
    }
}

/// The outcome that is recorded when a step turns the plan `now` into `next`.
pub fn outcome(now: &Scenario, next: &Scenario) -> Outcome {
    Outcome { from: link_of(now), to: link_of(next) }
}

/// Steps that build the plan of `scenario` up from no plan: one for each of its levers, and one that opens the whole
/// plan where the levers alone, moved in the month `today`, do not make it.
pub fn from_plan(scenario: &Scenario, today: Option<Month>) -> Vec<AgendaStep> {
    let empty = without_plan(scenario);
    let main = Lever::all(scenario).into_iter().filter(|lever| Lever::all(&empty).contains(lever));
    let moves = main.map(|lever| (lever, lever.value(scenario))).filter(|(_, value)| *value != 0.0);
    let mut steps: Vec<AgendaStep> =
        moves.map(|(lever, value)| AgendaStep::new(StepKind::SetLever(lever, value))).collect();
    let built = steps.iter().try_fold(empty, |plan, step| after_step(step, &plan, today));
    // Schedules of the planner's own and further programmes have no lever.
    if built.is_none_or(|built| built.plan != scenario.plan) {
        steps.push(AgendaStep::new(StepKind::OpenScenario(NamedScenario {
            name: String::new(),
            link: link_of(scenario),
        })));
    }
    steps
}

/// The change from `before` to `now` as a step: a move of its lever where only one differs, else the whole plan.
pub fn step_of_change(now: &Scenario, before: &Scenario) -> AgendaStep {
    let change = match changed_levers(now, before).as_slice() {
        [lever] if Lever::all(before).contains(lever) => StepKind::SetLever(*lever, lever.value(now)),
        _ => StepKind::OpenScenario(NamedScenario { name: String::new(), link: link_of(now) }),
    };
    AgendaStep::new(change)
}

/// The options of a vote in order; none for another step.
pub fn options(step: &AgendaStep, now: &Projected, lang: Lang) -> Vec<OptionView> {
    let StepKind::Vote(options) = &step.kind else { return Vec::new() };
    let most = step.votes.into_iter().max().unwrap_or(0).max(1);
    let rows = options.iter().zip(option_names(options, now, lang)).zip(LETTERS).zip(step.votes).enumerate();
    rows.map(|(place, (((kept, name), letter), votes))| {
        let (figure, verdict, tone) = judged(kept, lang);
        OptionView {
            letter,
            name,
            figure,
            verdict,
            tone,
            votes,
            share: f64::from(votes) / f64::from(most),
            is_winner: step.winner() == Some(place),
        }
    })
    .collect()
}

/// The figure and the verdict of an option.
fn judged(kept: &NamedScenario, lang: Lang) -> (String, String, Tone) {
    let Some(scenario) = scenario_of_link(&kept.link) else {
        return (String::new(), String::new(), Tone::Plain);
    };
    let projected = Projected::of(&Rc::new(scenario));
    let words = Words::new(lang, &projected);
    let Some(verdict) = projected.focus() else {
        return (figure(&projected, lang), String::new(), Tone::Plain);
    };
    let people = words.people(verdict.judged.gap.abs());
    let texts = &words.text.chart;
    let tone = if verdict.judged.reached { Tone::Reached } else { Tone::Short };
    let said = match tone {
        _ if verdict.is_exact() => texts.exact.to_owned(),
        Tone::Reached => words.each((texts.over)(&people)),
        _ => words.each((texts.short)(&people)),
    };
    (figure(&projected, lang), said, tone)
}

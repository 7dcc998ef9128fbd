//! The agenda in words: the question of each step, what it does to the plan, what the presenter can do next.

use std::rc::Rc;

use super::levers::changed_levers;
use super::names::{LETTERS, option_names, placed_name};
use crate::model::{Lever, Month, Scenario};
use crate::session::{AgendaStep, Basis, NamedScenario, Outcome, Phase, Session, StepKind, without_plan};
use crate::state::link_of;
use crate::state::{recalled, scenario_of_link};
use crate::text::{Lang, PresenterTexts};
use crate::view::Projected;
use crate::view::lever::{LeverView, levers, with_unit};
use crate::view::words::Words;

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
    /// How it can still be changed; `None` for a vote and a decision, and once it was asked.
    pub form: Option<StepForm>,
}

/// How a step about a change is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepForm {
    /// Whether it is shown without asking the room.
    pub is_statement: bool,
    /// From where its lever moves; `None` for a step that opens a whole plan.
    pub basis: Option<Basis>,
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
            Some(view) => {
                let (name, value) = (&view.short_name, &value_of(&view, now, *value, lang));
                match (step.is_statement, step.is_alone()) {
                    (true, false) => (texts.say_lever)(name, value),
                    (true, true) => (texts.say_lever_alone)(name, value),
                    (false, false) => (texts.ask_lever)(name, value, year),
                    (false, true) => (texts.ask_lever_alone)(name, value, year),
                }
            }
            None => (texts.ask_scenario)(&lever.id(), year),
        },
        StepKind::OpenScenario(kept) if step.is_statement => format!("*{}.*", placed_name(kept, now, lang)),
        StepKind::OpenScenario(kept) => (texts.ask_scenario)(&placed_name(kept, now, lang), year),
        StepKind::Vote(options) => {
            let letters = LETTERS.get(..options.len()).unwrap_or(&LETTERS);
            letters
                .split_last()
                .map_or(String::new(), |(last, first)| (texts.ask_vote)(&first.join(", "), last))
        }
        StepKind::Decide => texts.decide_what.to_owned(),
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
        StepKind::Decide => PresenterTexts::of(lang).step.decision.to_owned(),
    }
}

/// The same in one line: options of a vote are letters where there are many.
pub fn short_title(step: &AgendaStep, now: &Projected, lang: Lang) -> String {
    match &step.kind {
        StepKind::Vote(options) if options.len() > 2 => {
            let letters = LETTERS.get(..options.len()).unwrap_or(&LETTERS).join(", ");
            format!("{}: {letters}", PresenterTexts::of(lang).step.vote)
        }
        _ => title(step, now, lang),
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

/// Coverage at the target that is looked at, with its sign.
pub(super) fn figure(projected: &Projected, lang: Lang) -> String {
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
            Phase::Undone if step.is_alone() => texts.shown,
            Phase::Undone => texts.undone,
        },
        is_now: session.at == Some(place),
        form: form(step),
    };
    session.steps.iter().enumerate().map(row).collect()
}

fn form(step: &AgendaStep) -> Option<StepForm> {
    let basis = match step.kind {
        StepKind::SetLever(..) => Some(step.basis),
        StepKind::OpenScenario(_) => None,
        StepKind::Vote(_) | StepKind::Decide => return None,
    };
    (step.phase == Phase::Waiting).then_some(StepForm { is_statement: step.is_statement, basis })
}

/// The buttons for the step on the screen; `None` where there is no agenda.
pub fn next_move(session: &Session, lang: Lang) -> Option<NextMove> {
    let texts = &PresenterTexts::of(lang).step;
    let on = if session.next().is_some() { texts.next } else { texts.finish };
    let back = Some(texts.back);
    let Some(step) = session.step() else {
        let main = if session.has_begun() { texts.resume } else { texts.start };
        return match (session.is_over, session.steps.is_empty()) {
            (_, true) => None,
            (true, _) => Some(NextMove { main: texts.ended, other: back }),
            (false, _) => Some(NextMove { main, other: None }),
        };
    };
    let main = match (&step.kind, step.phase) {
        (_, Phase::Locked | Phase::Undone) => on,
        (StepKind::Vote(_), Phase::Revealed) if step.votes.iter().all(|hands| *hands == 0) => {
            texts.without_hands
        }
        (StepKind::Vote(_), Phase::Revealed) if step.winner().is_none() => texts.no_winner,
        (StepKind::Vote(_), Phase::Revealed) => texts.take_winner,
        (_, Phase::Revealed) if step.is_alone() => texts.back_to_plan,
        (_, Phase::Revealed) => texts.lock,
        (StepKind::Vote(_), _) => texts.count,
        (StepKind::Decide, _) => texts.decide,
        (_, _) if step.is_statement => texts.show,
        (_, _) => texts.reveal,
    };
    let other = match step.phase {
        Phase::Revealed if step.is_alone() => back,
        Phase::Revealed => Some(texts.undo),
        _ => back,
    };
    Some(NextMove { main, other })
}

/// The plan after the change of a step; for a vote, the winning option. `None` for a tie, a lever that the plan does not
/// have, and a link that cannot be opened. What it adds to the plan starts as seen in the month `today`.
pub fn after_step(step: &AgendaStep, now: &Scenario, today: Option<Month>) -> Option<Scenario> {
    match &step.kind {
        StepKind::SetLever(lever, value) => {
            let mut next = if step.is_alone() { without_plan(now) } else { now.clone() };
            let schedule = next.schedule(today);
            Lever::all(&next).contains(lever).then(|| lever.set_from(&mut next, *value, schedule))?;
            Some(next)
        }
        StepKind::Decide => Some(now.clone()),
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

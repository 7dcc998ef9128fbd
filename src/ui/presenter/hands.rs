//! What a command does: to the plan through the app, to the room through the session.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::lever::KEY_REST;
use super::session::Acts;
use crate::browser::full;
use crate::browser::timer::{Later, later};
use crate::model::{Lever, Scenario};
use crate::preferences::Page;
use crate::session::{AgendaStep, Outcome, Phase, Session, SessionAction, StageCommand, without_plan};
use crate::state::Action;
use crate::state::scenario_of_link;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::view::presenter::{self, on_stage};

/// What stays between two commands.
#[derive(Default)]
pub struct Memory {
    /// The plan that the baseline took the place of.
    aside: Option<Rc<Scenario>>,
    /// The end of a run of nudges.
    settle: Option<Later>,
}

/// Who does what commands ask for.
#[derive(Clone)]
pub struct Hands {
    /// The plan on the stage.
    pub now: Projected,
    /// The session.
    pub session: Rc<Session>,
    /// Where moves go.
    pub dispatch: Dispatch,
    /// Where what happens in the session goes.
    pub acts: Acts,
    /// What stays.
    pub memory: Rc<RefCell<Memory>>,
    /// Opens and closes the keys.
    pub onhelp: Callback<()>,
    /// Opens and closes the desk.
    pub ondesk: Callback<()>,
}

impl Hands {
    /// Does it.
    pub fn run(&self, command: StageCommand) {
        match command {
            StageCommand::Nudge(by) => self.nudge(by, true),
            StageCommand::Fine(by) => self.nudge(by, false),
            StageCommand::Choose(by) => self.choose(by),
            StageCommand::Open(place) => self.open(place),
            StageCommand::Base => self.base(),
            StageCommand::Replay => self.acts.dispatch(SessionAction::Replay),
            StageCommand::Undo => self.undo(),
            StageCommand::Next => self.next(),
            StageCommand::Back => self.back(),
            StageCommand::Code => self.acts.dispatch(SessionAction::ShowCode(!self.session.code)),
            StageCommand::Desk => self.ondesk.emit(()),
            StageCommand::Help => self.onhelp.emit(()),
            StageCommand::Full => full::toggle(),
            StageCommand::Leave => self.dispatch.dispatch(Action::SetPage(Page::Planner)),
        }
    }

    fn levers(&self) -> Vec<Lever> {
        on_stage(&self.now, &self.session)
    }

    fn held(&self) -> Option<Lever> {
        let levers = self.levers();
        self.session.selected.filter(|lever| levers.contains(lever)).or(levers.first().copied())
    }

    /// A run of nudges is one step of the history.
    fn nudge(&self, by: i32, is_coarse: bool) {
        let Some(lever) = self.held() else { return };
        let range = lever.range(&self.now.scenario);
        let by = if is_coarse { by * (range.steps() / 40).max(1) } else { by };
        let position = range.position(lever.value(&self.now.scenario)) + by;
        self.dispatch.dispatch(Action::SetLever(lever, range.value(position.clamp(0, range.steps()))));
        let dispatch = self.dispatch.clone();
        let settle = later(KEY_REST, move || dispatch.dispatch(Action::EndGesture));
        self.memory.borrow_mut().settle = Some(settle);
    }

    fn choose(&self, by: i32) {
        let levers = self.levers();
        let at = levers.iter().position(|lever| Some(*lever) == self.held()).unwrap_or(0);
        let next = (at as i32 + by).rem_euclid(levers.len().max(1) as i32);
        if let Some(lever) = levers.get(next.unsigned_abs() as usize) {
            self.dispatch.dispatch(Action::EndGesture);
            self.acts.dispatch(SessionAction::SelectLever(*lever));
        }
    }

    fn open(&self, place: usize) {
        if let Some(kept) = self.session.scenarios.get(place) {
            self.open_link(&kept.link);
        }
    }

    fn open_link(&self, link: &str) {
        if let Some(scenario) = scenario_of_link(link) {
            self.dispatch.dispatch(Action::OpenScenario(Rc::new(scenario)));
        }
    }

    /// The answer on the screen is taken back as a decision; without one, the last change is undone.
    pub fn undo(&self) {
        match self.revealed() {
            Some(outcome) => {
                self.open_link(&outcome.from);
                self.acts.dispatch(SessionAction::CloseStep(false));
            }
            None => self.dispatch.dispatch(Action::Undo),
        }
    }

    fn revealed(&self) -> Option<Outcome> {
        let step = self.session.step().filter(|step| step.phase == Phase::Revealed)?;
        step.outcome.clone()
    }

    /// On with the agenda: ask, answer, keep, next question.
    pub fn next(&self) {
        let next = self.session.next();
        match self.session.step() {
            Some(step) => match step.phase {
                Phase::Waiting | Phase::Asked => self.reveal(step),
                Phase::Revealed => self.lock(step),
                Phase::Locked | Phase::Undone => self.acts.dispatch(SessionAction::GoToStep(next)),
            },
            None if next.is_some() => self.acts.dispatch(SessionAction::GoToStep(next)),
            None => {}
        }
    }

    fn reveal(&self, step: &AgendaStep) {
        let now = &self.now.scenario;
        // Hands change nothing until they are a decision.
        let next = if step.is_vote() { Some(Scenario::clone(now)) } else { presenter::after_step(step, now) };
        let Some(next) = next else { return };
        self.acts.dispatch(SessionAction::RevealAnswer(presenter::outcome(now, &next)));
        self.dispatch.dispatch(Action::OpenScenario(Rc::new(next)));
    }

    fn lock(&self, step: &AgendaStep) {
        if let Some(chosen) = presenter::after_step(step, &self.now.scenario).filter(|_| step.is_vote()) {
            self.dispatch.dispatch(Action::OpenScenario(Rc::new(chosen)));
        }
        self.acts.dispatch(SessionAction::CloseStep(true));
    }

    /// Back with the agenda: an answer disappears again, else the question before comes.
    pub fn back(&self) {
        if let Some(outcome) = self.revealed() {
            self.open_link(&outcome.from);
            self.acts.dispatch(SessionAction::HideAnswer);
        } else if let Some(at) = self.session.at {
            self.acts.dispatch(SessionAction::GoToStep(at.checked_sub(1)));
        }
    }

    fn base(&self) {
        let back = self.memory.borrow_mut().aside.take();
        let next = match back.filter(|_| self.now.is_without_plan()) {
            Some(plan) => plan,
            None => Rc::new(without_plan(&self.now.scenario)),
        };
        self.memory.borrow_mut().aside = Some(Rc::clone(&self.now.scenario));
        self.dispatch.dispatch(Action::OpenScenario(next));
    }
}

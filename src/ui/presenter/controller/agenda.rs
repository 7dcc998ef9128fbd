//! What commands do in the agenda: on to the answer and the next step, back to the plan of a moment, over again.

use std::rc::Rc;

use super::{Controller, Memory};
use crate::browser::clock;
use crate::model::Scenario;
use crate::session::{AgendaStep, Phase, SessionAction, StepKind};
use crate::state::{Action, recalled};
use crate::view::{Projected, presenter};

impl Controller {
    /// On with the agenda: ask, answer, keep, next question. At its end nothing.
    pub(super) fn next(&self, memory: &Memory) {
        match self.session.step() {
            Some(step) => match step.phase {
                Phase::Waiting | Phase::Asked => self.reveal(step, &self.now),
                Phase::Revealed => self.lock(step),
                Phase::Locked | Phase::Undone => self.go_on(),
            },
            None if self.session.is_over => {}
            None => self.begin(memory),
        }
    }

    /// From free play into the agenda; for the first time with the plan that it starts from.
    fn begin(&self, memory: &Memory) {
        let Some(place) = self.session.next() else { return self.say(SessionAction::Finish) };
        match self.start().filter(|_| !self.session.has_begun()) {
            Some(start) => {
                let projected = Projected::seen(&start, self.now.today);
                memory.before_agenda.replace(Some(Rc::clone(&self.now.scenario)));
                self.dispatch.dispatch(Action::OpenScenario(start));
                self.enter(place, &projected);
            }
            None => self.enter(place, &self.now),
        }
    }

    /// The plan that the agenda starts from, where it has one.
    fn start(&self) -> Option<Rc<Scenario>> {
        recalled(self.session.start.as_deref()?, &self.now.scenario).map(Rc::new)
    }

    fn go_on(&self) {
        match self.session.next() {
            Some(place) => self.enter(place, &self.now),
            None => self.say(SessionAction::Finish),
        }
    }

    /// Brings a step onto the screen: one that was answered with the plan of its moment, a statement with its answer.
    pub(super) fn enter(&self, place: usize, now: &Projected) {
        let Some(step) = self.session.steps.get(place) else { return };
        self.say(SessionAction::GoToStep(Some(place)));
        match step.plan_of_moment() {
            Some(link) => self.open_link(link),
            None if step.is_statement => self.reveal(step, now),
            None => {}
        }
    }

    /// Shows the answer to `step`, asked about the plan `now`, and writes it into the minutes. A step that cannot be
    /// carried out is passed over.
    fn reveal(&self, step: &AgendaStep, now: &Projected) {
        // Votes change nothing until they are a decision.
        let next = if step.is_vote() {
            Some(Scenario::clone(&now.scenario))
        } else {
            presenter::after_step(step, &now.scenario, now.today)
        };
        let Some(next) = next.map(Rc::new) else { return self.go_on() };
        let record = {
            let next = Projected::seen(&next, now.today);
            presenter::step_record(step, now, &next, &clock::minute(), self.lang)
        };
        let outcome = presenter::outcome(&now.scenario, &next);
        self.say(SessionAction::RevealAnswer(outcome, Box::new(record)));
        match step.kind {
            StepKind::OpenScenario(_) => self.dispatch.dispatch(Action::OpenScenario(next)),
            StepKind::SetLever(..) => self.dispatch.dispatch(Action::ChangeScenario(next)),
            StepKind::Vote(_) => {}
            StepKind::Decide => self.say(SessionAction::CloseStep(true)),
        }
    }

    /// What the room has seen stays in the plan; of a vote what has most hands. What was shown alone goes again.
    fn lock(&self, step: &AgendaStep) {
        let outcome = step.outcome.as_ref();
        if step.is_vote() {
            let chosen = presenter::after_step(step, &self.now.scenario, self.now.today);
            self.say(SessionAction::CloseStep(chosen.is_some()));
            if let Some(chosen) = chosen {
                self.dispatch.dispatch(Action::OpenScenario(Rc::new(chosen)));
            }
        } else if let Some(outcome) = outcome.filter(|_| step.is_alone()) {
            self.open_link(&outcome.from);
            self.say(SessionAction::CloseStep(false));
        } else {
            self.say(SessionAction::CloseStep(true));
            if step.is_statement {
                self.go_on();
            }
        }
    }

    /// Back with the agenda: an answer disappears again, else the step before comes with the plan of its moment.
    pub(super) fn back(&self, memory: &Memory) {
        let last = self.session.steps.len().checked_sub(1);
        match (self.revealed(), self.session.at) {
            (Some(outcome), at) => {
                self.open_link(&outcome.from);
                self.say(SessionAction::HideAnswer);
                // A statement has no question to go back to.
                if self.session.step().is_some_and(|step| step.is_statement)
                    && let Some(at) = at
                {
                    self.say(SessionAction::RestartStep(at));
                    self.back_from(at, memory);
                }
            }
            (None, Some(at)) => self.back_from(at, memory),
            (None, None) => {
                if let Some(last) = last.filter(|_| self.session.is_over) {
                    self.enter(last, &self.now);
                }
            }
        }
    }

    /// From the step at a place to the one before it; from the first to the plan that was there before the agenda, or
    /// with which the step began.
    fn back_from(&self, at: usize, memory: &Memory) {
        let Some(before) = at.checked_sub(1) else {
            let first = self.session.steps.first().and_then(|step| step.outcome.as_ref());
            if let Some(plan) = memory.before_agenda.take() {
                self.dispatch.dispatch(Action::OpenScenario(plan));
            } else if let Some(outcome) = first {
                self.open_link(&outcome.from);
            }
            return self.say(SessionAction::GoToStep(None));
        };
        self.enter(before, &self.now);
    }

    /// Asks a step anew, from the plan with which it began.
    pub(super) fn restart(&self, place: usize) {
        let Some(step) = self.session.steps.get(place) else { return };
        if let Some(outcome) = &step.outcome {
            self.open_link(&outcome.from);
        }
        self.say(SessionAction::RestartStep(place));
        self.say(SessionAction::GoToStep(Some(place)));
    }

    pub(super) fn start_over(&self) {
        if let Some(start) = self.start() {
            self.dispatch.dispatch(Action::OpenScenario(start));
        }
        self.say(SessionAction::StartOver);
    }
}

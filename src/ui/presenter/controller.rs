//! What the commands of keys and buttons do: to the plan through the app, to the room through the session.

mod agenda;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::cover::Cover;
use super::session::SessionDispatch;
use crate::browser::fullscreen;
use crate::model::{Lever, Scenario};
use crate::preferences::Page;
use crate::session::{Outcome, Phase, Session, SessionAction, StageCommand, without_plan};
use crate::state::Action;
use crate::state::recalled;
use crate::text::Lang;
use crate::ui::controls::slider::KEY_GESTURE_END;
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;
use crate::view::presenter::on_stage;

/// What is on screen when a command comes, and where its effects go.
#[derive(Clone)]
pub struct Controller {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Takes changes of the plan.
    pub dispatch: Dispatch,
    /// Takes changes of the session.
    pub session_dispatch: SessionDispatch,
    /// The language in which the minutes are written.
    pub lang: Lang,
    /// What is over the stage.
    pub cover: Cover,
    /// Changes that.
    pub oncover: Callback<Cover>,
    /// Opens and closes the list of keys.
    pub onhelp: Callback<()>,
    /// Opens and closes the console.
    pub onconsole: Callback<()>,
}

/// What is remembered from one command to the next.
struct Memory {
    /// The plan that the command for the baseline has replaced.
    replaced_plan: RefCell<Option<Rc<Scenario>>>,
    /// The plan that was on the stage before the agenda began.
    before_agenda: RefCell<Option<Rc<Scenario>>>,
    /// Ends the gesture that a run of nudges is.
    gesture: Timer,
}

/// Returns the callback that runs a command on what `controller` of the latest render holds. The callback is equal for
/// the life of the page.
#[hook]
pub fn use_controller(controller: Controller) -> Callback<StageCommand> {
    let latest = use_mut_ref(|| None::<Controller>);
    let gesture = use_timer();
    let memory = use_memo((), |()| Memory {
        replaced_plan: RefCell::default(),
        before_agenda: RefCell::default(),
        gesture,
    });
    *latest.borrow_mut() = Some(controller);
    use_callback((), move |command: StageCommand, ()| {
        // Cloned, since a command may make Yew render, and rendering replaces the latest.
        let controller = latest.borrow().clone();
        if let Some(controller) = controller {
            controller.run(command, &memory);
        }
    })
}

impl Controller {
    fn run(&self, command: StageCommand, memory: &Memory) {
        if command != StageCommand::Dismiss && self.cover == Cover::Leaving {
            self.oncover.emit(Cover::Open);
        }
        // Nothing happens unseen.
        if command.is_seen() && self.cover == Cover::Blank {
            return self.oncover.emit(Cover::Open);
        }
        // While the room guesses nothing moves the plan.
        if command.is_play() && self.session.is_asking() {
            return;
        }
        match command {
            StageCommand::Nudge(by) => self.nudge(by, true, memory),
            StageCommand::Fine(by) => self.nudge(by, false, memory),
            StageCommand::Choose(by) => self.choose(by),
            StageCommand::Open(place) => self.open(place),
            StageCommand::Base => self.toggle_baseline(memory),
            StageCommand::Blank => {
                self.oncover.emit(if self.cover == Cover::Blank { Cover::Open } else { Cover::Blank });
            }
            StageCommand::Step(place) => self.enter(place, &self.now),
            StageCommand::Restart(place) => self.restart(place),
            StageCommand::StartOver => self.start_over(),
            StageCommand::Return => self.return_to_stage(),
            StageCommand::Uncover => {
                self.uncover();
            }
            StageCommand::Dismiss if self.uncover() => {}
            StageCommand::Dismiss if self.cover == Cover::Leaving => self.leave(),
            StageCommand::Dismiss => self.oncover.emit(Cover::Leaving),
            StageCommand::Replay => self.session_dispatch.dispatch(SessionAction::Replay),
            StageCommand::Undo => self.undo(),
            StageCommand::Next => self.next(memory),
            StageCommand::Back => self.back(memory),
            StageCommand::Code => self.session_dispatch.dispatch(SessionAction::ShowCode(!self.session.code)),
            StageCommand::Console => self.onconsole.emit(()),
            StageCommand::Help => self.onhelp.emit(()),
            StageCommand::Full => fullscreen::toggle(),
            StageCommand::Leave => self.leave(),
        }
    }

    fn leave(&self) {
        self.dispatch.dispatch(Action::SetPage(Page::Planner));
    }

    /// Takes away what lies over the stage, one thing at a time; whether there was something.
    fn uncover(&self) -> bool {
        let is_blank = self.cover == Cover::Blank;
        if is_blank {
            self.oncover.emit(Cover::Open);
        } else if self.session.code {
            self.session_dispatch.dispatch(SessionAction::ShowCode(false));
        }
        is_blank || self.session.code
    }

    fn levers(&self) -> Vec<Lever> {
        on_stage(&self.now, &self.session)
    }

    /// The lever that the arrow keys move: the chosen one while it is on the stage, else the first.
    fn held(&self) -> Option<Lever> {
        let levers = self.levers();
        self.session.selected.filter(|lever| levers.contains(lever)).or(levers.first().copied())
    }

    /// Moves the held lever by steps of its slider, or by coarse steps where `is_coarse`. Nudges without a
    /// rest of [`KEY_GESTURE_END`] between them are one step of the history.
    fn nudge(&self, by: i32, is_coarse: bool, memory: &Memory) {
        let Some(lever) = self.held() else { return };
        let range = lever.slider(&self.now.scenario);
        let steps = if is_coarse { by * range.coarse() } else { by };
        let value = range.stepped(lever.value(&self.now.scenario), steps);
        self.dispatch.dispatch(Action::SetLever(lever, value));
        let dispatch = self.dispatch.clone();
        memory.gesture.start(KEY_GESTURE_END, move || dispatch.dispatch(Action::EndGesture));
    }

    /// Chooses the lever `by` places further, around the end.
    fn choose(&self, by: i32) {
        let levers = self.levers();
        let at = levers.iter().position(|lever| Some(*lever) == self.held()).unwrap_or(0);
        let next = (at as i32 + by).rem_euclid(levers.len().max(1) as i32);
        if let Some(lever) = levers.get(next.unsigned_abs() as usize) {
            self.dispatch.dispatch(Action::EndGesture);
            self.session_dispatch.dispatch(SessionAction::SelectLever(*lever));
        }
    }

    fn open(&self, place: usize) {
        if let Some(kept) = self.session.scenarios.get(place) {
            self.open_link(&kept.link);
        }
    }

    fn open_link(&self, link: &str) {
        if let Some(scenario) = recalled(link, &self.now.scenario) {
            self.dispatch.dispatch(Action::OpenScenario(Rc::new(scenario)));
        }
    }

    /// The answer on the screen is taken back as a decision; without one, the last change is undone.
    fn undo(&self) {
        match self.revealed() {
            Some(outcome) => {
                self.open_link(&outcome.from);
                self.say(SessionAction::CloseStep(false));
            }
            None => self.dispatch.dispatch(Action::Undo),
        }
    }

    fn say(&self, action: SessionAction) {
        self.session_dispatch.dispatch(action);
    }

    /// The outcome of the step on the screen while its answer is shown.
    fn revealed(&self) -> Option<Outcome> {
        let step = self.session.step().filter(|step| step.phase == Phase::Revealed)?;
        step.outcome.clone()
    }

    /// Takes away everything over the stage.
    fn return_to_stage(&self) {
        self.oncover.emit(Cover::Open);
        self.say(SessionAction::ShowCode(false));
    }

    /// Shows the plan without extra effort; from there, the plan that it has replaced.
    fn toggle_baseline(&self, memory: &Memory) {
        let back = memory.replaced_plan.take();
        let next = match back.filter(|_| self.now.is_without_plan()) {
            Some(plan) => plan,
            None => Rc::new(without_plan(&self.now.scenario)),
        };
        memory.replaced_plan.replace(Some(Rc::clone(&self.now.scenario)));
        self.dispatch.dispatch(Action::ChangeScenario(next));
    }
}

//! The agenda: all steps in order, and the buttons that add new ones.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Scenario;
use crate::session::{
    AgendaStep, MAX_OPTIONS, NamedScenario, Session, SessionAction, StepKind, without_plan,
};
use crate::state::Action;
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::text_input::on_change;
use crate::ui::store::Dispatch;
use crate::view::Sentence;
use crate::view::presenter::{self, AgendaRow};

/// Properties of [`Agenda`].
#[derive(Properties, PartialEq)]
pub struct AgendaProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The plan before the last change.
    pub before: Option<SharedProjection>,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes the plan from which added steps start.
    pub dispatch: Dispatch,
    /// Takes changes of the steps.
    pub session_dispatch: SessionDispatch,
}

/// The section of the console with the agenda.
#[component]
pub fn Agenda(props: &AgendaProps) -> Html {
    let AgendaProps { now, session, lang, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let rows = presenter::agenda(session, now, *lang);
    html! {
        <section class="console-part" aria-label={texts.agenda}>
            <h2 class="title">{ texts.agenda }</h2>
            if rows.is_empty() { <p class="note">{ texts.no_steps }</p> }
            <ol class="console-list">
                for (place, row) in rows.iter().enumerate() { { agenda_row(props, place, row) } }
            </ol>
            <p class="console-buttons">{ add_buttons(props) }</p>
        </section>
    }
}

/// The step at `place`: a press on its title brings it onto the screen.
fn agenda_row(props: &AgendaProps, place: usize, row: &AgendaRow) -> Html {
    let AgendaProps { session, lang, session_dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let button = |action: SessionAction, name: String, word: &'static str| {
        let onclick = on_click(session_dispatch, action);
        html!(<button type="button" class="console-small" aria-label={name} {onclick}>{ word }</button>)
    };
    let own_question = session.steps.get(place).map(|step| step.question.clone()).unwrap_or_default();
    let onchange = {
        let dispatch = session_dispatch.clone();
        on_change(move |question| dispatch.dispatch(SessionAction::SetQuestion(place, question)))
    };
    html! {
        <li key={place} class={classes!(row.is_now.then_some("is-now"))} aria-current={row.is_now.then_some("step")}>
            <button type="button" class="console-go" onclick={on_click(session_dispatch, SessionAction::GoToStep(Some(place)))}>
                <span>{ &row.title }</span><span class="note">{ row.status }</span>
            </button>
            <p class="note">{ Sentence::new(&row.question).plain() }</p>
            <input
                type="text" aria-label={format!("{} {}", texts.question, place + 1)} value={own_question}
                placeholder={texts.own_question} {onchange}
            />
            if place > 0 { { button(SessionAction::MoveStepUp(place), (texts.earlier)(&row.title), texts.earlier_short) } }
            { button(SessionAction::RestartStep(place), (texts.restart)(&row.title), texts.restart_short) }
            { button(SessionAction::RemoveStep(place), (texts.take_back)(&row.title), texts.take_back_short) }
        </li>
    }
}

/// The buttons that add steps: one for each lever of the plan, the last change, a vote between the plans at hand.
fn add_buttons(props: &AgendaProps) -> Html {
    let AgendaProps { now, before, session, lang, session_dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let from_plan =
        add_steps(props, presenter::from_plan(&now.scenario, now.today), without_plan(&now.scenario));
    let last_change = before.as_ref().map(|before| {
        let step = presenter::step_of_change(&now.scenario, &before.scenario);
        add_steps(props, vec![step], Scenario::clone(&before.scenario))
    });
    let options: Vec<NamedScenario> = session.scenarios.iter().take(MAX_OPTIONS).cloned().collect();
    let can_vote = options.len() > 1;
    let vote = on_click(session_dispatch, SessionAction::AddStep(AgendaStep::new(StepKind::Vote(options))));
    html! {
        <>
            if !now.is_without_plan() {
                <button type="button" class="button-line" onclick={from_plan}>{ texts.from_plan }</button>
            }
            if let Some(onclick) = last_change {
                <button type="button" class="button-line" {onclick}>{ texts.add_change }</button>
            }
            if can_vote {
                <button type="button" class="button-line" onclick={vote}>{ texts.add_vote }</button>
            } else {
                <span class="note">{ texts.vote_needs }</span>
            }
        </>
    }
}

/// Adds `steps` to the agenda and opens the plan `start`, from which they build up.
fn add_steps(props: &AgendaProps, steps: Vec<AgendaStep>, start: Scenario) -> Callback<MouseEvent> {
    let (dispatch, session_dispatch) = (props.dispatch.clone(), props.session_dispatch.clone());
    let start = Rc::new(start);
    Callback::from(move |_: MouseEvent| {
        for step in &steps {
            session_dispatch.dispatch(SessionAction::AddStep(step.clone()));
        }
        dispatch.dispatch(Action::OpenScenario(Rc::clone(&start)));
    })
}

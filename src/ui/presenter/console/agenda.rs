//! The agenda: all steps in order, and the buttons that add new ones.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::model::Scenario;
use crate::session::{
    AgendaStep, Basis, Phase, Session, SessionAction, StageCommand, StepKind, without_plan,
};
use crate::state::link_of;
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::text_input::on_change;
use crate::view::Sentence;
use crate::view::presenter::{self, AgendaRow, StepForm};

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
    /// Takes changes of the steps.
    pub session_dispatch: SessionDispatch,
    /// Called with the commands that move through the agenda.
    pub oncommand: Callback<StageCommand>,
    /// The step that was removed last, until another is or it is back.
    pub removed: Option<RemovedStep>,
    /// Called when that changes.
    pub onremoved: Callback<Option<RemovedStep>>,
}

/// A step that was removed from the agenda and can come back.
#[derive(Clone, PartialEq)]
pub struct RemovedStep {
    place: usize,
    step: AgendaStep,
    title: String,
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
            <p class="button-row" role="status">{ removed_step(props) }</p>
            <p class="button-row">{ add_buttons(props) }</p>
        </section>
    }
}

/// What was removed, and the button that brings it back.
fn removed_step(props: &AgendaProps) -> Html {
    let AgendaProps { removed, onremoved, session_dispatch, lang, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let Some(RemovedStep { place, step, title }) = removed.clone() else { return Html::default() };
    let (dispatch, onremoved) = (session_dispatch.clone(), onremoved.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.dispatch(SessionAction::InsertStep(place, Box::new(step.clone())));
        onremoved.emit(None);
    });
    html! {
        <>
            <span class="note">{ (texts.removed)(&title) }</span>
            <button type="button" class="button-line" {onclick}>{ texts.bring_back }</button>
        </>
    }
}

/// The step at `place`: a press on its title brings it onto the screen.
fn agenda_row(props: &AgendaProps, place: usize, row: &AgendaRow) -> Html {
    let AgendaProps { session, lang, session_dispatch, oncommand, onremoved, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let button = |onclick: Callback<MouseEvent>, name: String, word: &'static str| html!(<button type="button" class="console-small" aria-label={name} {onclick}>{ word }</button>);
    let run = |command: StageCommand| oncommand.reform(move |_: MouseEvent| command);
    let Some(step) = session.steps.get(place) else { return Html::default() };
    let remove = {
        let (dispatch, onremoved, step) = (session_dispatch.clone(), onremoved.clone(), step.clone());
        let title = row.title.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(SessionAction::RemoveStep(place));
            onremoved.emit(Some(RemovedStep { place, step: step.clone(), title: title.clone() }));
        })
    };
    html! {
        <li key={place} class={classes!(row.is_now.then_some("is-now"))} aria-current={row.is_now.then_some("step")}>
            <button type="button" class="console-go" onclick={run(StageCommand::Step(place))}>
                <span>{ &row.title }</span><span class="note">{ row.status }</span>
            </button>
            <p class="note">{ Sentence::new(&row.question).plain() }</p>
            <input
                type="text" aria-label={format!("{} {}", texts.question, place + 1)} value={step.question.clone()}
                placeholder={texts.own_question} onchange={text_change(session_dispatch, place, SessionAction::SetQuestion)}
            />
            <input
                type="text" aria-label={(texts.note_of)(place + 1)} value={step.note.clone()} placeholder={texts.note}
                onchange={text_change(session_dispatch, place, SessionAction::SetNote)}
            />
            if let Some(form) = row.form { { form_choices(props, place, form) } }
            if place > 0 {
                { button(on_click(session_dispatch, SessionAction::MoveStepUp(place)), (texts.earlier)(&row.title), texts.earlier_short) }
            }
            if step.phase != Phase::Waiting {
                { button(run(StageCommand::Restart(place)), (texts.restart)(&row.title), texts.restart_short) }
            }
            { button(remove, (texts.take_back)(&row.title), texts.take_back_short) }
        </li>
    }
}

/// For the `onchange` of a text about the step at `place`.
fn text_change(
    dispatch: &SessionDispatch,
    place: usize,
    action: impl Fn(usize, String) -> SessionAction + 'static,
) -> Callback<Event> {
    let dispatch = dispatch.clone();
    on_change(move |text| dispatch.dispatch(action(place, text)))
}

/// What a step that was not asked is: a question or a statement, on top of the plan or alone.
fn form_choices(props: &AgendaProps, place: usize, form: StepForm) -> Html {
    let AgendaProps { lang, session_dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let onform = choice_change(session_dispatch, move |second| SessionAction::SetStatement(place, second));
    let onbasis = choice_change(session_dispatch, move |second| {
        SessionAction::SetBasis(place, if second { Basis::Alone } else { Basis::OnPlan })
    });
    let forms = [texts.as_question, texts.as_statement];
    html! {
        <p class="console-form">
            { choice((texts.form)(place + 1), form.is_statement, forms, onform) }
            if let Some(basis) = form.basis {
                { choice((texts.basis)(place + 1), basis == Basis::Alone, [texts.on_plan, texts.alone], onbasis) }
            }
        </p>
    }
}

/// One of two words.
fn choice(name: String, second: bool, words: [&'static str; 2], onchange: Callback<Event>) -> Html {
    let [first_word, second_word] = words;
    html! {
        <select aria-label={name} {onchange}>
            <option value="0" selected={!second}>{ first_word }</option>
            <option value="1" selected={second}>{ second_word }</option>
        </select>
    }
}

/// For the `onchange` of [`choice`]: `action` is told whether the second word was chosen.
fn choice_change(
    dispatch: &SessionDispatch,
    action: impl Fn(bool) -> SessionAction + 'static,
) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        dispatch.dispatch(action(input::choice(&event).as_deref() == Some("1")));
    })
}

/// The buttons that add steps: one for each lever of the plan, the last change on top of the plan or alone, a vote
/// between the plans at hand, a decision.
fn add_buttons(props: &AgendaProps) -> Html {
    let AgendaProps { now, before, session, lang, session_dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let from_plan =
        add_steps(props, presenter::from_plan(&now.scenario, now.today), &without_plan(&now.scenario));
    let last_change = before.as_ref().map(|before| {
        let step = presenter::step_of_change(&now.scenario, &before.scenario);
        add_steps(props, vec![step], &before.scenario)
    });
    let add = |kind: StepKind| on_click(session_dispatch, SessionAction::AddStep(AgendaStep::new(kind)));
    let options = session.plans_apart();
    let can_vote = options.len() > 1;
    html! {
        <>
            if !now.is_without_plan() {
                <button type="button" class="button-line" onclick={from_plan}>{ texts.from_plan }</button>
            }
            if let Some(onclick) = last_change {
                <button type="button" class="button-line" {onclick}>{ texts.add_change }</button>
            }
            if can_vote {
                <button type="button" class="button-line" onclick={add(StepKind::Vote(options))}>{ texts.add_vote }</button>
            }
            <button type="button" class="button-line" onclick={add(StepKind::Decide)}>{ texts.add_decision }</button>
            if !can_vote { <span class="note">{ texts.vote_needs }</span> }
        </>
    }
}

/// Adds `steps` to the agenda; the first ones say with which plan it starts. The stage stays as it is, so that nobody
/// sees what will be asked.
fn add_steps(props: &AgendaProps, steps: Vec<AgendaStep>, start: &Scenario) -> Callback<MouseEvent> {
    let session_dispatch = props.session_dispatch.clone();
    let start = (props.session.start.is_none() || props.session.steps.is_empty()).then(|| link_of(start));
    Callback::from(move |_: MouseEvent| {
        if let Some(start) = &start {
            session_dispatch.dispatch(SessionAction::SetStart(start.clone()));
        }
        for step in &steps {
            session_dispatch.dispatch(SessionAction::AddStep(step.clone()));
        }
    })
}

//! The presenter's desk beside the stage: the step on the screen, the agenda, scenarios, phones, minutes.

use std::rc::Rc;

use yew::prelude::*;

use super::counting;
use super::hands::Hands;
use super::minutes::Book;
use super::phones::Phones;
use super::screen::Screen;
use crate::browser::input;
use crate::model::Scenario;
use crate::session::{
    AgendaStep, MAX_OPTIONS, NamedScenario, Phase, SessionAction, StageCommand, StepKind, without_plan,
};
use crate::state::{Action, link_of};
use crate::text::{Lang, PresenterTexts};
use crate::ui::part::part;
use crate::ui::shared::{Projected, sentence};
use crate::view::{self, Sentence, presenter};

/// What the desk needs.
pub struct Desk<'page> {
    /// Who does what is asked.
    pub hands: &'page Hands,
    /// The plan before the last change.
    pub before: Option<&'page Projected>,
    /// The audience's window.
    pub screen: &'page Screen,
    /// Language of the interface.
    pub lang: Lang,
}

/// The desk.
pub fn desk(desk: &Desk<'_>) -> Html {
    let texts = &PresenterTexts::of(desk.lang).desk;
    let (hands, lang) = (desk.hands, desk.lang);
    html! {
        <aside class="desk" aria-label={texts.title}>
            { desk.screen.show(lang) }
            { on_screen(desk) }
            { agenda(desk) }
            { kept(desk) }
            { levers(desk) }
            { part(Phones {
                now: hands.now.clone(), session: Rc::clone(&hands.session), lang, dispatch: hands.dispatch.clone(),
                acts: hands.acts.clone(),
            }) }
            { part(Book { now: hands.now.clone(), session: Rc::clone(&hands.session), lang, acts: hands.acts.clone() }) }
            <details class="desk-part">
                <summary>{ texts.clear }</summary>
                <button type="button" class="button-line" onclick={desk.act(SessionAction::Clear)}>{ texts.clear_yes }</button>
            </details>
        </aside>
    }
}

impl Desk<'_> {
    fn act(&self, act: SessionAction) -> Callback<MouseEvent> {
        let acts = self.hands.acts.clone();
        Callback::from(move |_: MouseEvent| acts.dispatch(act.clone()))
    }

    fn run(&self, command: StageCommand) -> Callback<MouseEvent> {
        let hands = self.hands.clone();
        Callback::from(move |_: MouseEvent| hands.run(command))
    }

    /// What a text field says when the hand leaves it.
    fn typed(&self, act: impl Fn(String) -> SessionAction + 'static) -> Callback<Event> {
        let acts = self.hands.acts.clone();
        Callback::from(move |event: Event| acts.dispatch(act(input::text(&event).unwrap_or_default())))
    }
}

/// The step on the screen: its question, what the room says, the one filled button.
fn on_screen(desk: &Desk<'_>) -> Html {
    let (texts, session, lang) = (&PresenterTexts::of(desk.lang).desk, &desk.hands.session, desk.lang);
    let next = presenter::next_move(session, lang);
    let following = session.next().and_then(|next| session.steps.get(next));
    let is_revealed = session.step().is_some_and(|step| step.phase == Phase::Revealed);
    let other = if is_revealed { StageCommand::Undo } else { StageCommand::Back };
    html! {
        <section class="desk-part" aria-label={texts.now}>
            <h2 class="title">{ texts.now }</h2>
            if let Some((at, step)) = session.at.zip(session.step()) {
                <p class="desk-question">{ sentence(&Sentence::new(&presenter::question(step, &desk.hands.now, lang))) }</p>
                { counting::counting(desk.hands, step, lang) }
                <label class="desk-field">
                    <span>{ texts.note }</span>
                    <input type="text" value={step.note.clone()} onchange={desk.typed(move |note| SessionAction::SetNote(at, note))} />
                </label>
            } else {
                <p class="desk-question">{ texts.free }</p>
            }
            <p class="desk-buttons">
                if session.step().is_some() || following.is_some() {
                    <button type="button" class="button-main" onclick={desk.run(StageCommand::Next)}>{ next.main }</button>
                }
                if let Some(name) = next.other {
                    <button type="button" class="button-line" onclick={desk.run(other)}>{ name }</button>
                }
            </p>
            if let Some(step) = following {
                <p class="note">{ (texts.then)(&presenter::title(step, &desk.hands.now, lang)) }</p>
                if !step.note.is_empty() { <p class="note">{ &step.note }</p> }
            }
        </section>
    }
}

/// All steps, and how new ones come.
fn agenda(desk: &Desk<'_>) -> Html {
    let (texts, session, lang) = (&PresenterTexts::of(desk.lang).desk, &desk.hands.session, desk.lang);
    let rows = presenter::agenda(session, &desk.hands.now, lang);
    html! {
        <section class="desk-part" aria-label={texts.agenda}>
            <h2 class="title">{ texts.agenda }</h2>
            if rows.is_empty() { <p class="note">{ texts.no_steps }</p> }
            <ol class="desk-list">
                { for rows.iter().enumerate().map(|(place, row)| agenda_row(desk, place, row)) }
            </ol>
            <p class="desk-buttons">
                { ways_to_add(desk) }
            </p>
        </section>
    }
}

fn agenda_row(desk: &Desk<'_>, place: usize, row: &presenter::AgendaRow) -> Html {
    let texts = &PresenterTexts::of(desk.lang).desk;
    let small = |act: SessionAction, name: String, word: &'static str| html!(<button type="button" class="desk-small" aria-label={name} onclick={desk.act(act)}>{ word }</button>);
    let typed = desk.hands.session.steps.get(place).map(|step| step.question.clone()).unwrap_or_default();
    html! {
        <li key={place} class={classes!(row.is_now.then_some("is-now"))} aria-current={row.is_now.then_some("step")}>
            <button type="button" class="desk-go" onclick={desk.act(SessionAction::GoToStep(Some(place)))}>
                <span>{ &row.title }</span><span class="note">{ row.status }</span>
            </button>
            <p class="note">{ Sentence::new(&row.question).plain() }</p>
            <input
                type="text" aria-label={format!("{} {}", texts.question, place + 1)} value={typed}
                placeholder={texts.own_question} onchange={desk.typed(move |text| SessionAction::SetQuestion(place, text))}
            />
            if place > 0 { { small(SessionAction::MoveStepUp(place), (texts.earlier)(&row.title), texts.earlier_short) } }
            { small(SessionAction::RestartStep(place), (texts.restart)(&row.title), texts.restart_short) }
            { small(SessionAction::RemoveStep(place), (texts.take_back)(&row.title), texts.take_back_short) }
        </li>
    }
}

fn ways_to_add(desk: &Desk<'_>) -> Html {
    let texts = &PresenterTexts::of(desk.lang).desk;
    let (hands, session) = (desk.hands, &desk.hands.session);
    let from_plan =
        add_all(hands, presenter::from_plan(&hands.now.scenario), without_plan(&hands.now.scenario));
    let change = desk.before.map(|before| {
        let step = presenter::step_of_change(&hands.now.scenario, &before.scenario);
        add_all(hands, vec![step], Scenario::clone(&before.scenario))
    });
    let options: Vec<NamedScenario> = session.scenarios.iter().take(MAX_OPTIONS).cloned().collect();
    let can_vote = options.len() > 1;
    let vote = desk.act(SessionAction::AddStep(AgendaStep::new(StepKind::Vote(options))));
    html! {
        <>
            if !hands.now.is_without_plan() {
                <button type="button" class="button-line" onclick={from_plan}>{ texts.from_plan }</button>
            }
            if let Some(onclick) = change {
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

/// Adds steps and puts the plan back to where they start.
fn add_all(hands: &Hands, steps: Vec<AgendaStep>, start: Scenario) -> Callback<MouseEvent> {
    let (acts, dispatch, start) = (hands.acts.clone(), hands.dispatch.clone(), Rc::new(start));
    Callback::from(move |_: MouseEvent| {
        for step in &steps {
            acts.dispatch(SessionAction::AddStep(step.clone()));
        }
        dispatch.dispatch(Action::OpenScenario(Rc::clone(&start)));
    })
}

/// Scenarios under the keys 1 to 4.
fn kept(desk: &Desk<'_>) -> Html {
    let (texts, session, lang) = (&PresenterTexts::of(desk.lang).desk, &desk.hands.session, desk.lang);
    let keep = NamedScenario { name: String::new(), link: link_of(&desk.hands.now.scenario) };
    let row = |(place, kept): (usize, &NamedScenario)| {
        let (number, name) = (place + 1, presenter::kept_name(kept, lang));
        html! {
            <li key={place}>
                <button type="button" class="desk-go" onclick={desk.run(StageCommand::Open(place))}>
                    <span class="hidden-text">{ (texts.open)(number) }</span><kbd aria-hidden="true">{ number }</kbd>
                    <strong>{ presenter::kept_figure(kept, lang) }</strong><span>{ &name }</span>
                </button>
                <input
                    type="text" aria-label={(texts.name)(number)} value={kept.name.clone()} placeholder={texts.own_name}
                    onchange={desk.typed(move |name| SessionAction::RenameScenario(place, name))}
                />
                <button type="button" class="desk-small" aria-label={(texts.take_back)(&name)} onclick={desk.act(SessionAction::RemoveScenario(place))}>{ texts.take_back_short }</button>
            </li>
        }
    };
    html! {
        <section class="desk-part desk-kept" aria-label={texts.kept}>
            <h2 class="title">{ texts.kept }</h2>
            <ol class="desk-list">{ for session.scenarios.iter().enumerate().map(row) }</ol>
            if session.scenarios.len() < crate::session::MAX_SCENARIOS {
                <button type="button" class="button-line" onclick={desk.act(SessionAction::AddScenario(keep))}>{ texts.keep }</button>
            }
        </section>
    }
}

/// Which levers are on the stage.
fn levers(desk: &Desk<'_>) -> Html {
    let texts = &PresenterTexts::of(desk.lang).desk;
    let shown = presenter::on_stage(&desk.hands.now, &desk.hands.session);
    let views = view::levers(&desk.hands.now, desk.lang, false);
    let check = |lever: &view::LeverView| {
        let (acts, which) = (desk.hands.acts.clone(), lever.lever);
        let onchange = Callback::from(move |_: Event| acts.dispatch(SessionAction::ToggleLever(which)));
        html! {
            <label key={lever.lever.id()} class="stage-check">
                <input type="checkbox" checked={shown.contains(&which)} {onchange} />{ &lever.short_name }
            </label>
        }
    };
    html! {
        <fieldset class="desk-part desk-levers">
            <legend class="title">{ texts.levers }</legend>
            { for views.iter().map(check) }
        </fieldset>
    }
}

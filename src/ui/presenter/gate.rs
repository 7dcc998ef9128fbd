//! Before the presenter's window opens: whether another tab presents already, and which agenda goes on. Each question
//! stands on a page of its own, and nothing is moved or stored while it is open.

use std::rc::Rc;

use yew::prelude::*;

use super::leading::use_leading;
use super::presenter_window::{PresenterPageProps, PresenterWindow};
use super::session::{kept_session, put_aside, set_aside_for, stage_plan};
use crate::browser::page;
use crate::codec::address::page_query;
use crate::preferences::Page;
use crate::session::{Lead, Session, SessionRegion};
use crate::state::Action;
use crate::text::PresenterTexts;
use crate::ui::shared::sentence;
use crate::view::Sentence;
use crate::view::presenter::{OtherRegion, StageOpening, opening, plan_to_go_on, started};

/// The id of the heading of a question.
const HEADING: &str = "panggung-tanya";

/// The presenter's window, or the question that has to be answered first.
#[component]
pub fn StageGate(props: &PresenterPageProps) -> Html {
    let leading = use_leading(&props.state.scenario.region.name);
    use_stage_address();
    match leading.lead {
        Lead::Leading(taken) => {
            html!(<AgendaGate key={taken} page={props.clone()} is_taking_over={taken > 0} />)
        }
        Lead::Following(region) => {
            let texts = &PresenterTexts::of(props.state.lang).gate;
            let answers = vec![(texts.take_over.to_owned(), leading.ontake)];
            html! {
                <StageQuestion
                    page={props.clone()} title={(texts.elsewhere)(&region)} note={texts.elsewhere_note} {answers}
                />
            }
        }
    }
}

/// Properties of [`AgendaGate`].
#[derive(Properties, PartialEq)]
struct AgendaGateProps {
    page: PresenterPageProps,
    /// Whether the agenda of the tab that has led comes first.
    is_taking_over: bool,
}

/// Which agenda goes on: asked where the one that is kept is about another region.
#[component]
fn AgendaGate(props: &AgendaGateProps) -> Html {
    let AgendaGateProps { page, is_taking_over } = props;
    let is_taking_over = *is_taking_over;
    let chosen = {
        let scenario = Rc::clone(&page.state.scenario);
        use_state(move || {
            let aside = set_aside_for(&SessionRegion::of(&scenario));
            opening(kept_session(is_taking_over), aside, &scenario)
        })
    };
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |session: Session| chosen.set(StageOpening::Session(session)))
    };
    match &*chosen {
        StageOpening::Session(session) => {
            html!(<PresenterWindow page={page.clone()} start={session.clone()} {is_taking_over} />)
        }
        StageOpening::Question(other) => agenda_question(page, other, onchoose),
    }
}

/// Asks whether the agenda of another region goes on, or one of the region on the stage.
fn agenda_question(page: &PresenterPageProps, other: &OtherRegion, onchoose: Callback<Session>) -> Html {
    let texts = &PresenterTexts::of(page.state.lang).gate;
    let (there, here) = (&other.region.name, &other.here.name);
    let own = set_aside_for(&other.here);
    let go_on = {
        let (onchoose, dispatch, other) = (onchoose.clone(), page.dispatch.clone(), other.clone());
        Callback::from(move |()| {
            if let Some(plan) = plan_to_go_on(&other, stage_plan().as_deref()) {
                dispatch.dispatch(Action::OpenScenario(Rc::new(plan)));
            }
            onchoose.emit(other.session.clone());
        })
    };
    let words = if own.is_some() { (texts.open_own)(here) } else { (texts.start_new)(here) };
    let start = {
        let (other, scenario) = (other.clone(), Rc::clone(&page.state.scenario));
        Callback::from(move |()| {
            put_aside(&other);
            onchoose.emit(started(own.clone().unwrap_or_default(), &scenario));
        })
    };
    let answers = vec![((texts.go_on)(there), go_on), (words, start)];
    html! {
        <StageQuestion page={page.clone()} title={(texts.other_region)(there, here)} note={texts.other_region_note} {answers} />
    }
}

/// Properties of [`StageQuestion`].
#[derive(Properties, PartialEq)]
struct StageQuestionProps {
    page: PresenterPageProps,
    title: String,
    note: &'static str,
    /// The words on each button, and what it does.
    answers: Vec<(String, Callback<()>)>,
}

/// A question on a page of its own, with a way back to the planner's page.
#[component]
fn StageQuestion(props: &StageQuestionProps) -> Html {
    let StageQuestionProps { page, title, note, answers } = props;
    let keys = Rc::clone(&page.keys);
    use_effect_with(title.clone(), move |_| {
        // What was pressed was meant for a stage, and a question is answered first.
        keys.take_over();
        while keys.next().is_some() {}
        page::focus(HEADING);
    });
    let onleave = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::SetPage(Page::Planner)))
    };
    html! {
        <main class="stage-question">
            <h1 id={HEADING} tabindex="-1">{ sentence(&Sentence::new(title)) }</h1>
            <p>{ *note }</p>
            <p class="question-answers">
                for (place, (words, onanswer)) in answers.iter().enumerate() {
                    <button
                        type="button" key={place} class={if place == 0 { "button-main" } else { "button-line" }}
                        onclick={onanswer.reform(|_: MouseEvent| ())}
                    >{ words }</button>
                }
                <button type="button" key="leave" class="button-line" onclick={onleave}>{ PresenterTexts::of(page.state.lang).gate.leave }</button>
            </p>
        </main>
    }
}

/// Says in the address that this is the stage, so that a reload comes back to it.
#[hook]
fn use_stage_address() {
    use_effect_with((), |()| {
        page::write_query(&page_query(&page::query(), true));
        || {
            page::write_query(&page_query(&page::query(), false));
        }
    });
}

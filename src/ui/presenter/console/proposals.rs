//! Proposals of the room: the list, compared with the plan on the stage, and the ways in: camera, picture, link.

use std::rc::Rc;

use yew::prelude::*;

use super::code_reader::{CodeFound, CodeReader};
use crate::browser::clock;
use crate::session::{Session, SessionAction};
use crate::state::{Action, scenario_of_link};
use crate::text::{Lang, PresenterTexts};
use crate::ui::deferred::{Loader, ReaderModule};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::text_input::on_enter;
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::ui::store::Dispatch;
use crate::view::presenter::{ProposalRow, Received, plan_as_option, proposals, received, taken};

/// Properties of [`Proposals`].
#[derive(Properties, PartialEq)]
pub struct ProposalsProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Where the reader of codes comes from.
    pub reader: Loader<ReaderModule>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes the plan of a proposal that is shown.
    pub dispatch: Dispatch,
    /// Takes changes of the session.
    pub session_dispatch: SessionDispatch,
}

/// What is said about the last text that came.
#[derive(Clone, Default, PartialEq)]
struct ProposalNotice {
    sentences: Vec<String>,
    /// The address of a plan of another region.
    aside: Option<AttrValue>,
}

/// The section of the console about proposals.
#[component]
pub fn Proposals(props: &ProposalsProps) -> Html {
    let ProposalsProps { now, session, lang, reader, .. } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let said = use_state_eq(ProposalNotice::default);
    let onlink = {
        let (take, said) = (take(props), said.setter());
        Callback::from(move |link: String| said.set(take(&link)))
    };
    let onfound = {
        let (onlink, said) = (onlink.clone(), said.setter());
        Callback::from(move |found: CodeFound| match found {
            CodeFound::Text(text) => onlink.emit(text),
            CodeFound::Nothing(why) => {
                said.set(ProposalNotice { sentences: vec![why.to_owned()], aside: None });
            }
        })
    };
    let rows = proposals(session, now, *lang);
    html! {
        <section class="console-part" aria-label={texts.proposals}>
            <h2 class="title">{ texts.proposals }</h2>
            if rows.is_empty() { <p class="note">{ texts.proposals_none }</p> }
            <ul class="console-list console-proposals">
                for (place, row) in rows { { proposal_row(props, place, &row) } }
            </ul>
            <CodeReader source={*reader} lang={*lang} {onfound} />
            <label class="labelled-field">
                <span>{ texts.proposal }</span>
                <input type="text" autocomplete="off" placeholder={texts.paste} onkeydown={on_enter(move |link| onlink.emit(link))} />
            </label>
            <div role="status">
                for sentence in said.sentences.iter() { <p class="note">{ sentence.clone() }</p> }
                if let Some(address) = &said.aside {
                    <p class="note"><a href={address.clone()} target="_blank" rel="noopener">{ texts.aside }</a></p>
                }
            </div>
        </section>
    }
}

/// Returns the function that puts the proposal of a text into the list and gives back what is to be said about it.
fn take(props: &ProposalsProps) -> impl Fn(&str) -> ProposalNotice + 'static {
    let (dispatch, now, lang) = (props.session_dispatch.clone(), props.now.clone(), props.lang);
    move |text| match received(text, &now.scenario, &clock::minute(), lang) {
        Received::Taken(proposal, mut sentences) => {
            sentences.insert(0, taken(&proposal, lang));
            dispatch.dispatch(SessionAction::TakeProposal(proposal));
            ProposalNotice { sentences, aside: None }
        }
        Received::Aside(sentence, address) => {
            ProposalNotice { sentences: vec![sentence], aside: Some(format!("./{address}").into()) }
        }
        Received::Refused(sentences) => ProposalNotice { sentences, aside: None },
    }
}

fn proposal_row(props: &ProposalsProps, place: usize, row: &ProposalRow) -> Html {
    let ProposalsProps { now, session, lang, session_dispatch, .. } = props;
    let (texts, console) = (&PresenterTexts::of(*lang).code, &PresenterTexts::of(*lang).console);
    let put =
        SessionAction::PutToVote { option: row.option.clone(), plan: plan_as_option(&now.scenario, *lang) };
    html! {
        <li key={row.option.link.clone()}>
            <p class="proposal-head"><strong>{ &row.name }</strong><span class="note">{ (texts.came)(&row.time) }</span></p>
            <p class="proposal-result">
                <strong>{ &row.figure }</strong><span class={tone_class(row.tone)}>{ mark(row.tone) }{ &row.verdict }</span>
            </p>
            <p class="note">{ &row.beside }</p>
            <p class="note">{ &row.plan }</p>
            <p class="button-row">
                if let Some(letter) = row.letter {
                    <span class="proposal-letter">{ (texts.in_vote)(letter) }</span>
                } else {
                    <button type="button" class="button-line" aria-label={(texts.to_vote)(&row.name)} onclick={on_click(session_dispatch, put)}>{ texts.to_vote_short }</button>
                }
                // While the room guesses nothing moves the plan.
                <button
                    type="button" class="console-small" aria-label={(texts.open)(&row.name)} disabled={session.is_asking()}
                    onclick={show(props, &row.option.link)}
                >{ texts.open_short }</button>
                <button
                    type="button" class="console-small" aria-label={(console.take_back)(&row.name)}
                    onclick={on_click(session_dispatch, SessionAction::RemoveProposal(place))}
                >{ console.take_back_short }</button>
            </p>
        </li>
    }
}

/// Brings a proposal onto the stage, where the line shows the change from the plan before.
fn show(props: &ProposalsProps, link: &str) -> Callback<MouseEvent> {
    let (dispatch, session_dispatch) = (props.dispatch.clone(), props.session_dispatch.clone());
    let link = link.to_owned();
    Callback::from(move |_: MouseEvent| {
        if let Some(plan) = scenario_of_link(&link) {
            session_dispatch.dispatch(SessionAction::GoToStep(None));
            dispatch.dispatch(Action::OpenScenario(Rc::new(plan)));
            session_dispatch.dispatch(SessionAction::Replay);
        }
    })
}

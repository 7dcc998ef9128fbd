//! Reach the target: the smallest change of the free levers, shown as ghosts on the sliders, to accept or to refuse.

use std::rc::Rc;

use yew::prelude::*;

use super::wish::wish_choice;
use super::{Proposal, Reasons};
use crate::browser::page;
use crate::state::Action;
use crate::text::AnswerTexts;
use crate::ui::shared::sentence;
use crate::ui::store::Dispatch;
use crate::view::answers::{Offer, Silence, Wish, goal_title, reach, wishes};

/// The result, which stands on every screen.
const RESULT: &str = "hasil";
/// Where the proposal is read out from.
const PROPOSAL: &str = "usul";
/// The button that makes it, where the focus goes when the proposal is put away.
const SOLVE: &str = "capai";
/// The button that asks for the cheapest plans.
pub const SEARCH: &str = "termurah";

/// What the section asks, and whom.
pub struct Ask {
    /// What is wished for.
    pub wish: Wish,
    /// Where another wish goes.
    pub set_wish: UseStateSetter<Wish>,
    /// Asks for the cheapest plans.
    pub search: UseStateSetter<bool>,
    /// Whether its button is the screen's next sensible step.
    pub main: bool,
}

/// The section.
pub fn reach_target(column: &Reasons, ask: &Ask) -> Html {
    let (texts, wish) = (AnswerTexts::of(column.lang), ask.wish);
    let onwish = {
        let (set_wish, onpropose) = (ask.set_wish.clone(), column.onpropose.clone());
        Callback::from(move |wish| {
            onpropose.emit(None);
            set_wish.set(wish);
        })
    };
    let choice = wish_choice(&column.projected, wish, &onwish, column.lang);
    let Some(percent) = goal_title(&column.projected, wish, column.lang) else {
        // Asking says why there is nothing to ask for.
        let silence = reach(&column.projected, wish, &column.locks, column.lang).err();
        let say = silence.map(|silence| say_silence(&silence, &column.dispatch));
        let has_choice = !wishes(&column.projected, wish, column.lang).is_empty();
        return html!(<div class="reach">{ has_choice.then_some(choice) }{ say }</div>);
    };
    let onsearch = {
        let search = ask.search.clone();
        Callback::from(move |_: MouseEvent| search.set(true))
    };
    let button = button(ask.main && column.proposal.is_none());
    html! {
        <div class="reach">
            <h3 class="hidden-text">{ texts.reach.title }</h3>
            { choice }
            <div class="buttons">
                <button type="button" id={SOLVE} class={button} onclick={solve(column, wish)}>
                    { (texts.reach.button)(&percent) }
                </button>
                <button type="button" id={SEARCH} class="button-line" onclick={onsearch}>{ texts.cheapest.button }</button>
            </div>
            if let Some(proposal) = &column.proposal {
                <div class="proposal" id={PROPOSAL} tabindex="-1" aria-label={texts.reach.title} role="group">
                    { show(column, ask.main, proposal) }
                </div>
            }
        </div>
    }
}

/// A new proposal is read where it stands.
#[hook]
pub fn use_focus(proposal: &Option<Proposal>) {
    use_effect_with(proposal.clone(), |proposal| {
        if proposal.is_some() {
            page::focus(PROPOSAL);
        }
    });
}

/// Makes a proposal.
fn solve(column: &Reasons, wish: Wish) -> Callback<MouseEvent> {
    let (projected, locks) = (column.projected.clone(), column.locks.clone());
    let (onpropose, lang) = (column.onpropose.clone(), column.lang);
    Callback::from(move |_: MouseEvent| {
        let found = reach(&projected, wish, &locks, lang);
        let ghosts = found.as_ref().map_or(Vec::new(), |found| found.ghosts.clone());
        let proposal =
            Proposal { projected: projected.clone(), found: Rc::new(found), ghosts: ghosts.into() };
        onpropose.emit(Some(proposal));
    })
}

const fn button(main: bool) -> &'static str {
    if main { "button-main" } else { "button-line" }
}

fn show(column: &Reasons, main: bool, proposal: &Proposal) -> Html {
    let found = match proposal.found.as_ref() {
        Ok(found) => found,
        Err(silence) => return say_silence(silence, &column.dispatch),
    };
    let onrefuse = {
        let onpropose = column.onpropose.clone();
        Callback::from(move |_: MouseEvent| {
            page::focus(SOLVE);
            onpropose.emit(None);
        })
    };
    let texts = &AnswerTexts::of(column.lang).reach;
    // Without an offer there is nothing to refuse.
    let away = if found.offer.is_some() { texts.refuse } else { texts.close };
    html! {
        <>
            <p>{ sentence(&found.say) }</p>
            if !found.changes.is_empty() {
                <ul class="says">
                    for change in found.changes.iter() { <li>{ sentence(change) }</li> }
                </ul>
            }
            for note in found.notes.iter() { <p>{ sentence(note) }</p> }
            <div class="buttons">
                if let Some(offer) = &found.offer {
                    <button type="button" class={button(main)} onclick={accept(offer, &column.dispatch, SOLVE)}>{ &offer.name }</button>
                }
                <button type="button" onclick={onrefuse}>{ away }</button>
            </div>
        </>
    }
}

/// Opens the scenario of an offer. Its button vanishes, so the focus goes `to` one that stays.
pub fn accept(offer: &Offer, dispatch: &Dispatch, to: &'static str) -> Callback<MouseEvent> {
    let (scenario, dispatch) = (Rc::clone(&offer.scenario), dispatch.clone());
    Callback::from(move |_: MouseEvent| {
        page::focus(to);
        dispatch.dispatch(Action::OpenScenario(Rc::clone(&scenario)));
    })
}

/// Why there is no answer, and what would make one possible.
pub fn say_silence(silence: &Silence, dispatch: &Dispatch) -> Html {
    let button = silence.offer.as_ref().map(|offer| {
        html!(<button type="button" class="button-line" onclick={accept(offer, dispatch, RESULT)}>{ &offer.name }</button>)
    });
    html! {
        <div class="silence"><p>{ &silence.say }</p>{ button }</div>
    }
}

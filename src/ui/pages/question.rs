//! The page where an address cannot be shown: what was asked for, the regions that there are, the text of the link.
//! No figure stands on it.

use yew::prelude::*;

use crate::preferences::{Lang, Page};
use crate::state::Action;
use crate::text::{Catalogue, QuestionTexts};
use crate::ui::controls::header::brand;
use crate::ui::controls::notices::quiet_troubles;
use crate::ui::shared::copy::{UseCopyHandle, use_copy};
use crate::ui::store::{Dispatch, Store};
use crate::view::{self, RegionOffer};

/// Properties of [`QuestionPage`].
#[derive(PartialEq, Properties)]
pub struct QuestionPageProps {
    /// The state.
    pub state: Store,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page, for planner, stage and card.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let QuestionPageProps { state, dispatch } = props;
    let link = state.question.as_ref().map_or_else(String::new, |question| question.link.clone());
    let copy = use_copy(link.into(), LINK);
    let Some(question) = &state.question else { return Html::default() };
    let (lang, texts) = (state.lang, QuestionTexts::of(state.lang));
    let asked = view::question(question, lang);
    html! {
        <main class={classes!("asked", (state.page == Page::Card).then_some("is-card"))} data-testid="question">
            <header class="asked-top">{ brand() }{ language_button(lang, dispatch) }</header>
            <div role="alert">
                <h1>{ asked.say }</h1>
                for sentence in asked.about { <p>{ sentence }</p> }
            </div>
            { offers(texts.meant, &asked.meant, dispatch) }
            { offers(texts.regions, &asked.others, dispatch) }
            if question.can_return { { back(state, dispatch) } }
            if !question.link.is_empty() { { link_text(&question.link, &copy, lang) } }
            { quiet_troubles(&state.troubles, lang) }
        </main>
    }
}

/// A button for each region.
fn offers(title: &str, regions: &[RegionOffer], dispatch: &Dispatch) -> Html {
    if regions.is_empty() {
        return Html::default();
    }
    let button = |(code, name): RegionOffer| {
        let dispatch = dispatch.clone();
        let onclick = move |_: MouseEvent| dispatch.dispatch(Action::AnswerQuestion(code));
        html!(<li key={code}><button type="button" class="button-line" {onclick}>{ name }<span class="note">{ code }</span></button></li>)
    };
    html! {
        <section aria-label={title.to_owned()}>
            <h2 class="title">{ title.to_owned() }</h2>
            <ul class="asked-regions">for offer in regions { { button(*offer) } }</ul>
        </section>
    }
}

/// The way back to the plan that was on screen.
fn back(state: &Store, dispatch: &Dispatch) -> Html {
    let name = view::region_name(&state.scenario.region.name, state.lang);
    let dispatch = dispatch.clone();
    let onclick = move |_: MouseEvent| dispatch.dispatch(Action::DropQuestion);
    html!(<p><button type="button" class="button-line" {onclick}>{ (QuestionTexts::of(state.lang).back)(&name) }</button></p>)
}

/// The id of the field with the link's text.
const LINK: &str = "teks-tautan";

/// The text of the link, and the button that copies it.
fn link_text(link: &str, copy: &UseCopyHandle, lang: Lang) -> Html {
    let texts = QuestionTexts::of(lang);
    html! {
        <section class="asked-link">
            <label for={LINK}>{ texts.link }</label>
            <textarea id={LINK} readonly=true rows="2" spellcheck="false" translate="no" value={link.to_owned()} />
            <p>
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
                { " " }<span class="note" role="status">{ copy.notice(texts.copied, texts.not_copied) }</span>
            </p>
        </section>
    }
}

/// The other language.
fn language_button(lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &Catalogue::of(lang).shell;
    let other = match lang {
        Lang::Id => Lang::En,
        Lang::En => Lang::Id,
    };
    let dispatch = dispatch.clone();
    let onclick = move |_: MouseEvent| dispatch.dispatch(Action::SetLanguage(other));
    html! {
        <button type="button" class="button-line" {onclick} aria-label={format!("{}: {}", texts.language, texts.other_language)}>
            <span lang={other.code()}>{ texts.other_language }</span>
        </button>
    }
}

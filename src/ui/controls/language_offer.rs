//! The offer of the app's own other language, to a reader whose browser speaks another one or translates the page.

use yew::prelude::*;

use crate::browser::page;
use crate::codec::address;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::store::Dispatch;

/// Properties of [`LanguageOffer`].
#[derive(PartialEq, Properties)]
pub struct LanguageOfferProps {
    /// Whether somebody has translated the page.
    pub is_translated: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives the choice.
    pub dispatch: Dispatch,
}

/// A line above the page until the reader has answered. The page says that it is not to be translated, so nobody else
/// offers a reader without Indonesian anything.
#[component]
pub fn LanguageOffer(props: &LanguageOfferProps) -> Html {
    let LanguageOfferProps { is_translated, lang, dispatch } = props;
    let is_answered = use_state_eq(|| false);
    let is_stranger = use_state_eq(|| false);
    {
        let is_stranger = is_stranger.setter();
        use_effect_with((), move |()| {
            is_stranger.set(reads_no_indonesian() && address::parse(&page::query()).language.is_none());
        });
    }
    let is_due = *is_translated || (*is_stranger && *lang == Lang::Id);
    if *is_answered || !is_due {
        return Html::default();
    }
    let texts = &Catalogue::of(*lang).shell;
    let answer = |choice: Lang| {
        let (dispatch, is_answered) = (dispatch.clone(), is_answered.setter());
        Callback::from(move |_: MouseEvent| {
            is_answered.set(true);
            dispatch.dispatch(Action::SetLanguage(choice));
        })
    };
    let other = match lang {
        Lang::Id => Lang::En,
        Lang::En => Lang::Id,
    };
    html! {
        <aside class="language-offer" lang={other.code()} aria-label={texts.offer_title} data-testid="language-offer">
            <p>
                if *is_translated { { texts.offer_translated }{ " " } }
                { texts.offer_other }
            </p>
            <button type="button" class="button-line" onclick={answer(other)}>{ texts.offer_take }</button>
            <button type="button" class="text-button" lang={lang.code()} onclick={answer(*lang)}>{ texts.offer_keep }</button>
        </aside>
    }
}

/// Whether the browser's language is neither Indonesian nor one whose readers read it as easily.
fn reads_no_indonesian() -> bool {
    /// Indonesian by its present and its former code, and languages of Indonesia that browsers speak.
    const AT_HOME: [&str; 6] = ["id", "in", "ms", "jv", "su", "min"];
    page::preferred_language().is_some_and(|code| {
        let language = code.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        !language.is_empty() && !AT_HOME.contains(&language.as_str())
    })
}

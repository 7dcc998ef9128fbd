//! The answer in one sentence, the largest text of the page.

use yew::prelude::*;

use crate::text::{Catalogue, Lang};
use crate::ui::deferred::{LoadState, use_planner_module};
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view;

/// The id of the headline on every page: the skip link, and a focus that would be lost, go there.
pub const RESULT: &str = "hasil";

/// Properties of [`Headline`].
#[derive(PartialEq, Properties)]
pub struct HeadlineProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Opens the form in which newer figures are entered; `None` where nothing can be entered.
    #[prop_or_default]
    pub onnewer: Option<Callback<MouseEvent>>,
    /// Receives the question where a figure comes from; `None` where nobody can ask.
    #[prop_or_default]
    pub dispatch: Option<Dispatch>,
}

/// The answer, and what stands in its way.
#[component]
pub fn Headline(props: &HeadlineProps) -> Html {
    let lang = props.lang;
    let headline = view::headline(&props.projected, lang);
    let texts = Catalogue::of(lang);
    let is_long = headline.is_long();
    let [result, caveat] = match (&props.dispatch, use_planner_module()) {
        (Some(dispatch), LoadState::Ready(module)) => (module.headline)(&props.projected, lang, dispatch),
        _ => [html!({ headline.result }), sentence(&headline.caveat)],
    };
    html! {
        <section
            class={classes!("answer", headline.badge.is_some().then_some("is-past"))} id={RESULT} tabindex="-1" data-testid="headline"
            aria-label={texts.shell.result}
        >
            <h1 class={classes!("headline", is_long.then_some("is-long"))}>
                <span class="first">{ result }</span>
                if !headline.caveat.is_empty() {
                    { " " }<span class="second">{ caveat }</span>
                }
            </h1>
            if let Some(badge) = headline.badge {
                <p class="since">
                    <span class="since-badge">{ badge }</span>
                    if let Some(onclick) = &props.onnewer {
                        <button type="button" class="button-line" onclick={onclick.clone()}>{ texts.headline.newer }</button>
                    }
                </p>
            }
        </section>
    }
}

//! The answer in one sentence, the largest text of the page.

use yew::prelude::*;

use crate::text::{Catalogue, Lang};
use crate::ui::shared::{SharedProjection, sentence};
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
}

/// The answer, and what stands in its way.
#[component]
pub fn Headline(props: &HeadlineProps) -> Html {
    let lang = props.lang;
    let headline = view::headline(&props.projected, lang);
    html! {
        <section
            class="answer" id={RESULT} tabindex="-1" data-testid="headline"
            aria-label={Catalogue::of(lang).shell.result}
        >
            <h1 class={classes!("headline", headline.is_long().then_some("is-long"))}>
                <span class="first">{ headline.result }</span>
                if !headline.caveat.is_empty() {
                    { " " }<span class="second">{ sentence(&headline.caveat) }</span>
                }
            </h1>
        </section>
    }
}

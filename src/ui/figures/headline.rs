//! The answer in one sentence, the largest text of the page.

use yew::prelude::*;

use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Projected, sentence};
use crate::view;

/// What the headline needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
    /// Where the skip link goes.
    pub id: AttrValue,
}

/// The headline.
#[component]
pub fn Headline(props: &Props) -> Html {
    let headline = view::headline(&props.projected, props.lang);
    html! {
        <section
            class="answer" id={props.id.clone()} tabindex="-1" data-testid="headline"
            aria-label={Catalogue::of(props.lang).shell.result}
        >
            <h1 class={classes!("headline", headline.is_long().then_some("is-long"))}>
                <span class="first">{ headline.result }</span>
                if !headline.catch.is_empty() {
                    { " " }<span class="second">{ sentence(&headline.catch) }</span>
                }
            </h1>
        </section>
    }
}

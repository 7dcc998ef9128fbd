//! The answer in one sentence, the largest text of the page.

use yew::prelude::*;

use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Projected, sentence};
use crate::view;

/// The headline.
pub fn headline(projected: &Projected, lang: Lang, id: &'static str) -> Html {
    let headline = view::headline(projected, lang);
    html! {
        <section
            class="answer" id={id} tabindex="-1" data-testid="headline"
            aria-label={Catalogue::of(lang).shell.result}
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

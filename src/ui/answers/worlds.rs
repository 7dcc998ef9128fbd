//! The world changes, or we act: what each of them moves.

use yew::prelude::*;

use super::rested::use_rested;
use crate::text::Lang;
use crate::ui::shared::{Projected, sentence};
use crate::view::answers::worlds;

/// What the answer needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
}

/// The answer.
#[component]
pub fn TwoWorlds(props: &Props) -> Html {
    let projected = use_rested(&props.projected);
    let say = use_memo((projected, props.lang), |(projected, lang)| worlds(projected, *lang));
    html! {
        <>
            for say in say.iter() { <p>{ sentence(say) }</p> }
        </>
    }
}

//! The world changes, or we act: what each of them moves.

use yew::prelude::*;

use super::rested::{REST, use_rested};
use crate::text::Lang;
use crate::ui::part::part_by_hook;
use crate::ui::shared::{Projected, sentence};
use crate::view::answers::worlds;

/// The answer.
#[derive(PartialEq)]
pub struct TwoWorlds {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
}

part_by_hook!(TwoWorlds, use_worlds);

#[hook]
fn use_worlds(props: &TwoWorlds) -> Html {
    let rested = use_rested(&props.projected, REST);
    let say = use_memo((rested, props.lang), |(projected, lang)| worlds(projected, *lang));
    html! {
        <>
            for say in say.iter() { <p>{ sentence(say) }</p> }
        </>
    }
}

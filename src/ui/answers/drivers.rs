//! What changed assumptions move, and what the plan moves.

use yew::prelude::*;

use super::ANSWER_DELAY;
use crate::text::Lang;
use crate::ui::hooks::use_debounced;
use crate::ui::shared::{SharedProjection, sentence};
use crate::view::answers::drivers;

/// Properties of [`DriverSentences`].
#[derive(PartialEq, Properties)]
pub struct DriverSentencesProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// The sentences that tell what the assumptions move from what the plan moves.
#[component]
pub fn DriverSentences(props: &DriverSentencesProps) -> Html {
    let settled = use_debounced(&props.projected, ANSWER_DELAY);
    let says = use_memo((settled, props.lang), |(projected, lang)| drivers(projected, *lang));
    html! {
        for say in says.iter() { <p>{ sentence(say) }</p> }
    }
}

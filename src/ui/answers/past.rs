//! How right the model was before.

use yew::prelude::*;

use crate::text::{Catalogue, Lang};
use crate::ui::shared::sentence;
use crate::view::answers::past;

/// What the answer needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Language of the interface.
    pub lang: Lang,
}

/// The answer.
#[component]
pub fn Past(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).answers.past;
    let past = use_memo(props.lang, |lang| past(*lang));
    html! {
        <>
            for say in past.say.iter() { <p>{ sentence(say) }</p> }
            <ul class="cases">
                for row in past.rows.iter() {
                    <li key={row.id.clone()}>
                        <p class="row"><span>{ &row.region }</span><b>{ &row.error }</b></p>
                        <p>{ &row.months }{ ". " }{ texts.observed }{ " " }{ &row.observed }{ ", " }{ texts.projected }{ " " }{ &row.projected }{ "." }</p>
                        for note in row.notes.iter() { <p>{ note }</p> }
                    </li>
                }
            </ul>
        </>
    }
}

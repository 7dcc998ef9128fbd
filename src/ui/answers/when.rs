//! From which value on, when at the latest, how many a month.

use yew::prelude::*;

use super::reach::say_silence;
use super::rested::{REST, use_rested};
use crate::text::Lang;
use crate::ui::part::part_by_hook;
use crate::ui::shared::{Projected, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{Wish, when};

/// The answer.
#[derive(PartialEq)]
pub struct WhenAndHowMuch {
    /// The projection.
    pub projected: Projected,
    /// What is wished for.
    pub wish: Wish,
    /// Language of the interface.
    pub lang: Lang,
    /// Where a way out goes.
    pub dispatch: Dispatch,
}

part_by_hook!(WhenAndHowMuch, use_when);

#[hook]
fn use_when(props: &WhenAndHowMuch) -> Html {
    let projected = use_rested(&props.projected, REST);
    let answer = use_memo((projected, props.wish, props.lang), |(projected, wish, lang)| {
        when(projected, *wish, *lang)
    });
    match answer.as_ref() {
        Err(silence) => say_silence(silence, &props.dispatch),
        Ok(when) => html! {
            <>
                for rate in when.rates.iter() { <p>{ sentence(rate) }</p> }
                <dl class="whens">
                    for row in when.rows.iter() {
                        <div key={row.lever.id()}>
                            <dt>{ &row.name }</dt>
                            for say in row.say.iter() { <dd>{ sentence(say) }</dd> }
                        </div>
                    }
                </dl>
                <p class="note">{ &when.green }</p>
            </>
        },
    }
}

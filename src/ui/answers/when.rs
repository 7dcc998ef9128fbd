//! From which value on, when at the latest, how many a month.

use yew::prelude::*;

use super::ANSWER_DELAY;
use super::reach::no_answer;
use crate::text::Lang;
use crate::ui::hooks::use_debounced;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{ChosenGoal, when};

/// Properties of [`WhenAndHowMuch`].
#[derive(PartialEq, Properties)]
pub struct WhenAndHowMuchProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What the answer is about.
    pub goal: ChosenGoal,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The answer of each lever.
#[component]
pub fn WhenAndHowMuch(props: &WhenAndHowMuchProps) -> Html {
    let settled = use_debounced(&props.projected, ANSWER_DELAY);
    let answer =
        use_memo((settled, props.goal, props.lang), |(projected, goal, lang)| when(projected, *goal, *lang));
    match answer.as_ref() {
        Err(reason) => no_answer(reason, &props.dispatch),
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

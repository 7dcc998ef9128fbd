//! How right the model was before.

use yew::functional::HookContext;
use yew::prelude::*;

use crate::text::{AnswerTexts, Lang};
use crate::ui::part::Part;
use crate::ui::shared::sentence;
use crate::view::answers::past;

/// The answer.
#[derive(PartialEq)]
pub struct Past {
    /// Language of the interface.
    pub lang: Lang,
}

impl Part for Past {
    fn view(&self, _: &mut HookContext) -> Html {
        let texts = &AnswerTexts::of(self.lang).past;
        let past = past(self.lang);
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
}

//! How right the model was before.

use yew::prelude::*;

use crate::text::{AnswerTexts, Lang};
use crate::ui::shared::sentence;
use crate::view::answers::backtest_report;

/// Properties of [`BacktestCases`].
#[derive(PartialEq, Properties)]
pub struct BacktestCasesProps {
    /// Language of the interface.
    pub lang: Lang,
}

/// The cases in which the model was held against what was observed later.
#[component]
pub fn BacktestCases(props: &BacktestCasesProps) -> Html {
    let texts = &AnswerTexts::of(props.lang).backtest;
    let cases = backtest_report(props.lang);
    html! {
        <>
            for say in cases.say.iter() { <p>{ sentence(say) }</p> }
            <ul class="cases">
                for row in cases.rows.iter() {
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

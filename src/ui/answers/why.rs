//! Why the plan ends where it does: a waterfall from the baseline to the plan, the same as a table, and what is lost
//! when funding ends.

use yew::prelude::*;

use super::AFTER_PICTURE;
use super::disclosure::Disclosure;
use crate::text::{AnswerTexts, Lang};
use crate::ui::hooks::use_debounced;
use crate::ui::shared::{SharedProjection, sentence};
use crate::view::answers::{Fall, FallKind, WhyRow, endings, fewer_people, why};

/// Properties of [`Waterfall`].
#[derive(PartialEq, Properties)]
pub struct WaterfallProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// The bars from the baseline to the plan, with their numbers one press away.
#[component]
pub fn Waterfall(props: &WaterfallProps) -> Html {
    let (projected, lang) = (use_debounced(&props.projected, AFTER_PICTURE), props.lang);
    let Some(why) = why(&projected, lang) else { return Html::default() };
    html! {
        <>
            <h2 class="title">{ why.title }<span class="note">{ why.unit }</span></h2>
            if why.falls.is_empty() {
                <ul class="says">
                    for say in why.empty.iter() { <li>{ sentence(say) }</li> }
                </ul>
            } else {
                <ol class="falls">
                    for fall in why.falls.iter() { { bar(fall) } }
                </ol>
                for say in fewer_people(&projected, lang) { <p class="note">{ sentence(&say) }</p> }
                <Disclosure title={AnswerTexts::of(lang).why.table}><Numbers rows={why.rows} {projected} {lang} /></Disclosure>
            }
        </>
    }
}

/// Width and height of a row's picture, in its own units; the row stretches it.
const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 36.0;

fn bar(fall: &Fall) -> Html {
    let class = match fall.kind {
        FallKind::Base => "fall is-base",
        FallKind::Up => "fall",
        FallKind::Down => "fall is-down",
        FallKind::Plan => "fall is-plan",
    };
    let x = |share: f64| format!("{:.1}", share * WIDTH);
    let width = x((fall.to - fall.from).max(0.002));
    html! {
        // No key: programmes of one payer may share a name.
        <li {class}>
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
                if let Some(join) = fall.join {
                    <line class="fall-join" x1={x(join)} x2={x(join)} y1="-8" y2="22" />
                }
                <rect class="fall-bar" x={x(fall.from)} y="22" {width} height="8" />
                if let Some((target, _)) = &fall.target {
                    <line class="fall-target" x1={x(*target)} x2={x(*target)} y1="17" y2="35" />
                }
            </svg>
            <span>{ &fall.name }</span><b>{ &fall.figure }</b>
            if let Some((_, words)) = &fall.target { <em>{ words }</em> }
        </li>
    }
}

/// Properties of [`Numbers`].
#[derive(PartialEq, Properties)]
struct NumbersProps {
    rows: Vec<WhyRow>,
    projected: SharedProjection,
    lang: Lang,
}

/// The waterfall as a table, and what ends with its funding.
#[component]
fn Numbers(props: &NumbersProps) -> Html {
    let texts = &AnswerTexts::of(props.lang).why;
    html! {
        <>
            <table class="small-table">
                <thead>
                    <tr>
                        <th scope="col">{ texts.part }</th>
                        <th scope="col">{ texts.workers }</th>
                        <th scope="col">{ texts.points }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in props.rows.iter() {
                        <tr class={row.sum.then_some("is-sum")}>
                            <th scope="row">{ &row.name }</th><td>{ &row.workers }</td><td>{ &row.points }</td>
                        </tr>
                    }
                </tbody>
            </table>
            <p class="note">{ texts.exact }</p>
            <ul class="says">
                for say in endings(&props.projected, props.lang) { <li>{ sentence(&say) }</li> }
            </ul>
        </>
    }
}

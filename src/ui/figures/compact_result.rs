//! The result in one strip at the top of a phone: number, verdict, spark line. Both figures say where they come from; what
//! else stands there is in the headline, so it is hidden from those who listen.

use yew::prelude::*;

use super::chart::Spark;
use super::facts::{FigureButton, opens};
use crate::preferences::Theme;
use crate::state::FigureId;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::ui::store::Dispatch;
use crate::view::{self, Line};

/// Properties of [`CompactResult`].
#[derive(PartialEq, Properties)]
pub struct CompactResultProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Receives the question where a figure comes from.
    pub dispatch: Dispatch,
}

/// The strip; it stays in sight while a phone scrolls.
#[component]
pub fn CompactResult(props: &CompactResultProps) -> Html {
    let CompactResultProps { projected, lang, theme, dispatch } = props;
    let result = view::compact_result(projected, *lang);
    let figure = html! {
        <>
            <span class="note">{ &result.name }</span>{ " " }
            <span class="compact-result-number">{ &result.figure }</span>
        </>
    };
    let verdict: Html = result.lines.iter().map(verdict).collect();
    let verdict_of = result.lines.first().and_then(|line| line.id);
    let title = Catalogue::of(*lang).facts.where_it_is_from;
    html! {
        <div class="compact-result">
            <div class="compact-result-say">
                { button(result.id, title, figure, dispatch) }
                { button(verdict_of, title, verdict, dispatch) }
            </div>
            <Spark {projected} lang={*lang} theme={*theme} />
        </div>
    }
}

fn verdict(line: &Line) -> Html {
    html!(<><span class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ &line.text }</span>{ " " }</>)
}

/// What is `shown`, as a button where it is known where its figure comes from.
fn button(id: Option<FigureId>, title: &'static str, shown: Html, dispatch: &Dispatch) -> Html {
    match id {
        Some(id) => {
            let button =
                FigureButton { class: "compact-result-part", title: Some(title), ..FigureButton::default() };
            FigureButton { onclick: Some(opens(id, dispatch)), ..button }.showing(shown)
        }
        None => html!(<div class="compact-result-part" aria-hidden="true">{ shown }</div>),
    }
}

//! Where the figures come from.

use yew::prelude::*;

use crate::model::Status;
use crate::state::FigureId;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::figures::facts::{figure_button, figures_button};
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;
use crate::view::workbench::{self, SourceLine};

/// Properties of [`Sources`].
#[derive(PartialEq, Properties)]
pub struct SourcesProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The sources of the figures on screen, behind a title.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).source;
    // Sources follow from the region, not from the levers.
    let lines = use_memo((props.projected.scenario.region.clone(), props.lang), {
        let (projected, lang) = (props.projected.clone(), props.lang);
        move |_| workbench::sources(&projected, lang)
    });
    let list = html! {
        <ul class="sources">
            for line in lines.iter() {
                { source_row(line, props.lang, &props.dispatch) }
            }
            <li><p>{ texts.assumptions_default }</p></li>
        </ul>
    };
    let focus = FigureId::Month(props.projected.focus_month());
    html! {
        <>
            <p class="note figures-of">{ figures_button(focus, texts.each_figure, &props.dispatch) }</p>
            <details class="numbers"><summary>{ texts.title }</summary>{ list }</details>
        </>
    }
}

/// A source: what it is about, its figure, its status and date, and the way to it.
fn source_row(line: &SourceLine, lang: Lang, dispatch: &Dispatch) -> Html {
    let open = WorkbenchTexts::of(lang).source.open;
    let status = classes!(
        "status",
        match line.status {
            Status::Assumed => Some("status-assumed"),
            Status::Yours | Status::Sender => Some("status-yours"),
            Status::Official | Status::Reported | Status::Derived => None,
        }
    );
    html! {
        <li>
            <p class="row"><span>{ &line.name }</span><b>{ figure_button(line.id, &line.name, &line.figure, &line.figure, lang, dispatch) }</b></p>
            <p>
                <span class={status}>{ line.status_word }</span>
                if !line.date.is_empty() { { ", " }{ &line.date } }
                if let Some(address) = &line.address {
                    { " · " }
                    <a href={address.clone()} target="_blank" rel="noopener noreferrer" aria-label={format!("{open}: {}", line.name)}>{ open }</a>
                }
            </p>
            if !line.note.is_empty() { <p>{ &line.note }</p> }
        </li>
    }
}

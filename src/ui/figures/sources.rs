//! Where the figures come from, and what deserves attention.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Status;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::part::part_by_hook;
use crate::ui::shared::{Projected, mark, sentence};
use crate::ui::store::Dispatch;
use crate::view::{self, SourceLine, Tone};

/// The sources of what is on screen.
#[derive(PartialEq)]
pub struct Sources {
    /// The projection.
    pub projected: Projected,
    /// Whether they are one click away.
    pub folded: bool,
    /// Language of the interface.
    pub lang: Lang,
}

part_by_hook!(Sources, use_sources);

#[hook]
fn use_sources(props: &Sources) -> Html {
    let texts = &Catalogue::of(props.lang).source;
    // Sources follow from the region, not from the levers.
    let lines = use_memo((props.projected.scenario.region.clone(), props.lang), {
        let (projected, lang) = (props.projected.clone(), props.lang);
        move |_| view::sources(&projected, lang)
    });
    let list = html! {
        <ul class="sources">
            for line in lines.iter() {
                { show(line, props.lang) }
            }
            <li><p>{ texts.assumptions_default }</p></li>
        </ul>
    };
    if props.folded {
        html!(<details class="numbers"><summary>{ texts.title }</summary>{ list }</details>)
    } else {
        html!(<><h2 class="title">{ texts.title }</h2>{ list }</>)
    }
}

fn show(line: &SourceLine, lang: Lang) -> Html {
    let open = Catalogue::of(lang).source.open;
    let status = classes!(
        "status",
        match line.status {
            Status::Assumed => Some("status-assumed"),
            Status::Yours => Some("status-yours"),
            Status::Official | Status::Reported | Status::Derived => None,
        }
    );
    html! {
        <li>
            <p class="row"><span>{ &line.name }</span><b>{ &line.figure }</b></p>
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

/// What deserves attention, each with one button that mends it.
pub fn warnings(projected: &Projected, lang: Lang, dispatch: &Dispatch) -> Html {
    let warnings = view::warnings(projected, lang);
    if warnings.is_empty() {
        return Html::default();
    }
    let mend = |fix: &view::Fix| {
        let (fix, projected, dispatch) = (fix.clone(), projected.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Open(Rc::new(fix.apply(&projected.scenario))));
        })
    };
    // One filled button on the screen: the next sensible step.
    let button = |place: usize| if place == 0 { "button-main" } else { "button-line" };
    html! {
        <>
            <h2 class="hidden-text">{ Catalogue::of(lang).notice.title }</h2>
            <ul class="warnings">
                for (place, warning) in warnings.iter().enumerate() {
                    <li>
                        <p><span class="is-short">{ mark(Tone::Falling) }</span>{ sentence(&warning.say) }</p>
                        if let Some((name, fix)) = &warning.fix {
                            <button type="button" class={button(place)} onclick={mend(fix)}>{ name }</button>
                        }
                    </li>
                }
            </ul>
        </>
    }
}

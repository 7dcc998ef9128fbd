//! Sections below the chart, each computed only while it is open: who is covered, money, what it brings people.

use yew::prelude::*;

use super::tables::{Benefits, CoveredTable, MoneyTable};
use crate::text::{Catalogue, Lang};
use crate::ui::shared::Projected;

/// What the sections need.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
}

/// The sections.
#[component]
pub fn Below(props: &Props) -> Html {
    let Props { projected, lang } = props;
    let texts = &Catalogue::of(*lang).workbench;
    html! {
        <>
            <Part title={texts.covered.title}>
                <CoveredTable projected={projected.clone()} lang={*lang} />
            </Part>
            <Part title={texts.money.title}>
                <MoneyTable projected={projected.clone()} lang={*lang} />
            </Part>
            <Part title={texts.benefit.title}>
                <Benefits projected={projected.clone()} lang={*lang} />
            </Part>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    title: &'static str,
    children: Html,
}

/// A section behind its title.
#[component]
fn Part(props: &PartProps) -> Html {
    let is_open = use_state(|| false);
    let onclick = {
        let is_open = is_open.clone();
        // The state opens it, so that what is shut is not in the page.
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            is_open.set(!*is_open);
        })
    };
    html! {
        <details class="numbers part" open={*is_open}>
            <summary {onclick}>{ props.title }</summary>
            if *is_open { { props.children.clone() } }
        </details>
    }
}

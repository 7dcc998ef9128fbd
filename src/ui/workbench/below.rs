//! Sections below the chart, each computed only while it is open: who is covered, money, what it brings people.

use yew::prelude::*;

use super::tables::{benefits, covered_table, money_table};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::part::{keyed, part_by_hook};
use crate::ui::shared::Projected;

/// Computes and shows what is behind a title.
type Show = fn(&Projected, Lang) -> Html;

/// The sections.
pub fn below(projected: &Projected, lang: Lang) -> Html {
    let texts = WorkbenchTexts::of(lang);
    let sections: [(&'static str, Show); 3] = [
        (texts.covered.title, covered_table),
        (texts.money.title, money_table),
        (texts.benefit.title, benefits),
    ];
    html! {
        for (place, (title, show)) in sections.into_iter().enumerate() {
            { keyed(place, Below { title, show, projected: projected.clone(), lang }) }
        }
    }
}

/// A section behind its title.
struct Below {
    title: &'static str,
    show: Show,
    projected: Projected,
    lang: Lang,
}

impl PartialEq for Below {
    /// The title says which section it is, and in which language.
    fn eq(&self, other: &Self) -> bool {
        self.title == other.title && self.projected == other.projected
    }
}

part_by_hook!(Below, use_below);

#[hook]
fn use_below(props: &Below) -> Html {
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
            if *is_open { { (props.show)(&props.projected, props.lang) } }
        </details>
    }
}

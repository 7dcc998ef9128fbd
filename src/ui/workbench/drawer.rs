//! The drawer at the side: assumptions, the region's own numbers, or sharing, beside a result that follows at once.

use yew::prelude::*;

use super::form::sections;
use super::panels::use_show_panel;
use super::share::Share;
use crate::state::Panel;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::ui::store::{Dispatch, Store};
use crate::view;
use crate::view::workbench::{Form, assumptions, changed, region};

/// Properties of [`Drawer`].
#[derive(PartialEq, Properties)]
pub struct DrawerProps {
    /// The state, which says which drawer is open.
    pub state: Store,
    /// The projection of its scenario.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The drawer of the panel that is open; closed while none is, or one that is no drawer.
#[component]
pub fn Drawer(props: &DrawerProps) -> Html {
    let DrawerProps { state, projected, dispatch } = props;
    let lang = state.lang;
    let texts = WorkbenchTexts::of(lang);
    let onclose = use_show_panel(None, dispatch);
    let form = |blocks: &dyn Fn(&Form<'_>) -> Vec<view::workbench::Section>| {
        let content = blocks(&Form::of(state));
        html!(<>{ result(projected, lang) }{ sections(&content, lang, dispatch) }</>)
    };
    let (title, content) = match state.panel {
        Some(Panel::Assumptions) => (texts.assumption.title, form(&assumptions)),
        Some(Panel::Region) => (texts.region.title, form(&|form| region(form, &state.scenario.region.name))),
        Some(Panel::Share) => (
            texts.share.title,
            html!(<Share projected={projected.clone()} {lang} dispatch={dispatch.clone()} />),
        ),
        Some(Panel::Table | Panel::Note | Panel::Figure(_) | Panel::Erase) | None => ("", Html::default()),
    };
    html!(<Dialog open={!title.is_empty()} {title} class="drawer" {lang} {onclose}>{ content }</Dialog>)
}

/// The result in one line, since the drawer may cover the page on a phone.
fn result(projected: &SharedProjection, lang: Lang) -> Html {
    let result = view::compact_result(projected, lang);
    html! {
        <p class="drawer-result">
            <span class="note">{ result.name }</span>{ " " }<b>{ result.figure }</b>
            for line in result.lines.iter().take(1) {
                <span class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ &line.text }</span>
            }
        </p>
    }
}

/// Properties of [`AssumptionsButton`].
#[derive(PartialEq, Properties)]
pub struct AssumptionsButtonProps {
    /// The state.
    pub state: Store,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The button above the levers that opens the assumptions; it says how many were changed.
#[component]
pub fn AssumptionsButton(props: &AssumptionsButtonProps) -> Html {
    let AssumptionsButtonProps { state, dispatch } = props;
    let texts = &WorkbenchTexts::of(state.lang).assumption;
    let count = changed(&Form::of(state));
    let name = if count == 0 { texts.title.to_owned() } else { (texts.changed)(count) };
    let onclick = use_show_panel(Some(Panel::Assumptions), dispatch).reform(|_: MouseEvent| ());
    html!(<button type="button" class="button-line badge" aria-haspopup="dialog" {onclick}>{ name }</button>)
}

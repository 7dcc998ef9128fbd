//! What is handed on, in the planner's page: the page for the leadership over the whole page, and whatever else the module of
//! handouts shows. The module is fetched when the first of it is on screen.

use yew::prelude::*;

use super::panels::use_show_panel;
use crate::state::{FigureId, Panel};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::deferred::{HandoutModule, HandoutView, LoadState, Loader, use_loader, use_planner_module};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::dialog::Dialog;
use crate::ui::store::{Dispatch, Store};

/// Properties of [`Handout`].
#[derive(PartialEq, Properties)]
pub struct HandoutProps {
    /// What to show.
    pub view: HandoutView,
    /// Language of the interface.
    pub lang: Lang,
}

/// Shows a component of the module of handouts; until it is there, how far it has come.
#[component]
pub fn Handout(props: &HandoutProps) -> Html {
    let planner = use_planner_module().ready();
    let loader = planner.map_or(Loader::Missing, |planner| planner.handout);
    html!(<FromLoader {loader} view={props.view.clone()} lang={props.lang} />)
}

/// Properties of [`FromLoader`].
#[derive(PartialEq, Properties)]
struct FromLoaderProps {
    loader: Loader<HandoutModule>,
    view: HandoutView,
    lang: Lang,
}

#[component]
fn FromLoader(props: &FromLoaderProps) -> Html {
    let FromLoaderProps { loader, view, lang } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    match use_loader(loader, Some(0)) {
        LoadState::Ready(module) => (module.view)(view),
        LoadState::Loading => html!(<p class="note" role="status">{ texts.handout_loading }</p>),
        LoadState::Failed => html!(<p class="note" role="status">{ texts.handout_failed }</p>),
    }
}

/// Properties of [`NoteDialog`].
#[derive(PartialEq, Properties)]
pub struct NoteDialogProps {
    /// The state, which has the plans that are compared.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page for the leadership: of the plans side by side where there are several, else of the one on screen.
#[component]
pub fn NoteDialog(props: &NoteDialogProps) -> Html {
    let NoteDialogProps { state, projected, dispatch } = props;
    let (lang, open) = (state.lang, state.panel == Some(Panel::Note));
    let onclose = use_show_panel(None, dispatch);
    let view = || {
        if state.compared.len() > 1 {
            HandoutView::PlansNote { plans: state.compared_plans().into(), today: state.today, lang }
        } else {
            HandoutView::Note { projected: projected.clone(), lang }
        }
    };
    html! {
        <Dialog {open} title={WorkbenchTexts::of(lang).share.note} class="over-page handout" {lang} {onclose}>
            if open { <Handout view={view()} {lang} /> }
        </Dialog>
    }
}

/// Properties of [`NoteButton`].
#[derive(PartialEq, Properties)]
pub struct NoteButtonProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The button that opens the page for the leadership.
#[component]
pub fn NoteButton(props: &NoteButtonProps) -> Html {
    let onclick = use_show_panel(Some(Panel::Note), &props.dispatch).reform(|_: MouseEvent| ());
    let name = WorkbenchTexts::of(props.lang).share.note;
    html!(<button type="button" class="button-line" aria-haspopup="dialog" {onclick}>{ name }</button>)
}

/// Properties of [`FigureDialog`].
#[derive(PartialEq, Properties)]
pub struct FigureDialogProps {
    /// The figure, if one was asked for.
    pub id: Option<FigureId>,
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// Where a figure comes from, beside the page.
#[component]
pub fn FigureDialog(props: &FigureDialogProps) -> Html {
    let FigureDialogProps { id, projected, lang, dispatch } = props;
    let onclose = use_show_panel(None, dispatch);
    let view = |id| HandoutView::Figure {
        id,
        projected: projected.clone(),
        lang: *lang,
        dispatch: dispatch.clone(),
    };
    html! {
        <Dialog open={id.is_some()} title={WorkbenchTexts::of(*lang).source.where_from} class="drawer" lang={*lang} {onclose}>
            if let Some(id) = *id { <Handout view={view(id)} lang={*lang} /> }
        </Dialog>
    }
}

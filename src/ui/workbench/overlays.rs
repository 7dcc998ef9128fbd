//! What lies over the planner's page: messages, the drawer, the question before everything stored is deleted.

use yew::prelude::*;

use super::documents::{self, use_open_file};
use super::drafts::use_drafts;
use super::drawer::Drawer;
use super::handout::{FigureDialog, NoteDialog};
use super::messages::MessageStrip;
use super::panels::use_show_panel;
use super::stored_data::EraseQuestion;
use super::table_dialog::TableDialog;
use super::taken_tables::{take_back, use_take_table};
use crate::browser::files::{self, Picked};
use crate::codec::document::Document;
use crate::data::REGIONS;
use crate::office::import::TableTaker;
use crate::state::{Action, Message, Panel};
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::MessageOffer;

/// Properties of [`Overlays`].
#[derive(PartialEq, Properties)]
pub struct OverlaysProps {
    /// The state.
    pub state: Store,
    /// The projection of its scenario.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// Messages, drawer and question. While it is on the page, drafts are written and files dropped on the page are opened.
#[component]
pub fn Overlays(props: &OverlaysProps) -> Html {
    let OverlaysProps { state, projected, dispatch } = props;
    let panel = state.panel;
    let asked = match panel {
        Some(Panel::Figure(id)) => Some(id),
        _ => None,
    };
    let drafts = use_drafts(state, dispatch);
    let onfile = use_open_file(dispatch);
    // While a table is being read, a file that is dropped is one.
    let is_table = panel == Some(Panel::Table);
    let is_dropping = use_file_drop(&if is_table { Callback::noop() } else { onfile }) && !is_table;
    let onaccept = use_take_table(dispatch);
    let taker = TableTaker::Planner {
        scenario: state.working().clone().into(),
        is_waiting: state.unfinished.is_some(),
        today: state.today,
    };
    let onoffer = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        Callback::from(move |place: usize| take_offer(place, &state, &dispatch))
    };
    let onerase = use_callback(dispatch.clone(), move |(), _| drafts.erase());
    let onclose = use_show_panel(None, dispatch);
    html! {
        <>
            <MessageStrip state={state.clone()} {is_dropping} {onoffer} dispatch={dispatch.clone()} />
            <Drawer state={state.clone()} projected={projected.clone()} dispatch={dispatch.clone()} />
            <TableDialog open={is_table} {taker} lang={state.lang} {onaccept} onclose={onclose.clone()} />
            <FigureDialog id={asked} {projected} lang={state.lang} {dispatch} />
            <NoteDialog state={state.clone()} projected={projected.clone()} dispatch={dispatch.clone()} />
            <EraseQuestion open={panel == Some(Panel::Erase)} lang={state.lang} {onerase} {onclose} />
        </>
    }
}

/// The name of the file that holds a draft that cannot be read.
const UNREADABLE: &str = "draf-jangkau.txt";

/// Does what the button beside the message at `place` offers.
fn take_offer(place: usize, state: &Store, dispatch: &Dispatch) {
    let Some(message) = state.messages.get(place) else { return };
    match (message.offer(state.lang).map(|(offer, _)| offer), message) {
        (Some(MessageOffer::StartAfresh), _) => {
            if let Some(profile) = REGIONS.first() {
                dispatch.dispatch(Action::OpenSaved(profile.scenario(0).into()));
            }
            dispatch.dispatch(Action::DismissMessage(place));
        }
        (Some(MessageOffer::DownloadFile), _) => documents::save(&state.document(), dispatch),
        (Some(MessageOffer::DownloadUnreadable), Message::Corrupt(text)) => {
            files::download(UNREADABLE, "text/plain", text);
            dispatch.dispatch(Action::AddMessage(Message::Download(UNREADABLE.to_owned())));
        }
        (Some(MessageOffer::OpenEarlier), Message::Earlier(document, _)) => {
            dispatch.dispatch(Action::OpenSaved(Document::clone(document)));
            dispatch.dispatch(Action::DismissMessage(place));
        }
        (Some(MessageOffer::TakeBack), Message::Added(added)) => {
            take_back(added, dispatch);
            dispatch.dispatch(Action::DismissMessage(place));
        }
        (Some(MessageOffer::ShowLibrary), _) => {
            dispatch.dispatch(Action::ShowLibrary(true));
            dispatch.dispatch(Action::DismissMessage(place));
        }
        _ => {}
    }
}

/// Calls `onfile` with a file that is dropped on the page; returns whether one is being dragged over it.
#[hook]
fn use_file_drop(onfile: &Callback<Picked>) -> bool {
    let is_over = use_state_eq(|| false);
    {
        let is_over = is_over.setter();
        use_effect_with(onfile.clone(), move |onfile| {
            let onfile = onfile.clone();
            let listeners = files::on_dropping(move |over| is_over.set(over), move |file| onfile.emit(file));
            move || drop(listeners)
        });
    }
    *is_over
}

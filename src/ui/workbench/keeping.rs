//! What the page does with drafts and files: keep, save, open, delete. A page has one keeper while the desk is on it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::keeper::Keeper;
use crate::browser::files::{self, Picked, Reading};
use crate::browser::timer::Later;
use crate::browser::{clock, leaving};
use crate::codec::file::{self, FileError, MAX_BYTES};
use crate::data::REGIONS;
use crate::model::Scenario;
use crate::state::{Action, Message};
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::{Offer, file_name};

/// Kind of a scenario file.
const MIME: &str = "application/json";

thread_local! {
    static KEEPER: RefCell<Option<Rc<Keeper>>> = const { RefCell::new(None) };
    /// A download under way.
    static DOWNLOAD: RefCell<Option<Later>> = const { RefCell::new(None) };
    /// A file being read; another one takes its place.
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

fn keeper() -> Option<Rc<Keeper>> {
    KEEPER.with_borrow(Option::clone)
}

/// Finds the draft once, then writes each change.
#[hook]
pub fn use_keeper(work: &Store, dispatch: &Dispatch) {
    {
        let (work, dispatch) = (work.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            let keeper = Rc::new(Keeper::new(Rc::clone(&work.scenario), dispatch));
            KEEPER.set(Some(Rc::clone(&keeper)));
            if work.history.can_undo() {
                // Whoever was quicker than the workbench is not set back to a draft.
                keeper.is_late();
                keeper.note(&work.scenario);
            } else {
                restore(&keeper);
            }
            let listeners = listen(keeper);
            move || drop((listeners, KEEPER.take()))
        });
    }
    let is_first = use_mut_ref(|| true);
    use_effect_with(Rc::clone(&work.scenario), move |scenario| {
        if let Some(keeper) = keeper().filter(|_| !is_first.replace(false)) {
            keeper.note(scenario);
        }
    });
}

fn restore(keeper: &Keeper) {
    let found = keeper.restore().filter(|(draft, _)| draft.scenario != *keeper.latest());
    let Some((draft, is_said)) = found else { return };
    let scenario = Rc::new(draft.scenario);
    keeper.is_kept(&scenario);
    load(keeper, scenario);
    if is_said {
        keeper.say(Message::Restored(draft.saved));
    }
}

fn listen(keeper: Rc<Keeper>) -> impl Sized {
    let leave = {
        let keeper = Rc::clone(&keeper);
        leaving::on_leaving(move || keeper.flush())
    };
    let is_said = Cell::new(false);
    let others = leaving::on_other_tab(move |key| {
        if keeper.is_others(&key) && !is_said.replace(true) {
            keeper.say(Message::OtherTab);
        }
    });
    (leave, others)
}

fn load(keeper: &Keeper, scenario: Rc<Scenario>) {
    keeper.dispatch.dispatch(Action::OpenSaved(scenario));
}

/// Saves what is on screen as a file.
pub fn save() {
    let Some(keeper) = keeper() else { return };
    let scenario = keeper.latest();
    download(&file_name(&scenario, clock::today()), MIME, &file::write(&scenario));
}

/// Offers a text as a file.
pub fn download(name: &str, mime: &str, text: &str) {
    DOWNLOAD.set(files::download(name, mime, text));
}

/// Opens a file: its size is looked at before a byte is read.
pub fn open(picked: &Picked) {
    let Some(keeper) = keeper() else { return };
    let name = picked.name();
    if picked.size() > MAX_BYTES as u64 {
        keeper.say(Message::Refused(name, FileError::TooLarge));
        return;
    }
    let reading = picked.read(move |bytes| match bytes.map(|bytes| file::read_bytes(&bytes)) {
        None => keeper.say(Message::Unreadable(name)),
        Some(Err(error)) => keeper.say(Message::Refused(name, error)),
        Some(Ok(scenario)) => {
            load(&keeper, Rc::new(scenario));
            keeper.say(Message::Opened(name));
        }
    });
    READING.set(Some(reading));
}

/// Deletes everything kept in the browser.
pub fn erase() {
    let Some(keeper) = keeper() else { return };
    keeper.erase();
    keeper.say(Message::Erased);
}

/// Does what the button beside a message offers.
pub fn take(offer: Offer, place: usize, message: &Message, dispatch: &Dispatch) {
    match (offer, message) {
        (Offer::StartAfresh, _) => {
            if let Some(keeper) = keeper() {
                keeper.forget();
            }
            if let Some(profile) = REGIONS.first() {
                dispatch.dispatch(Action::OpenSaved(Rc::new(profile.scenario(0))));
            }
            dispatch.dispatch(Action::DismissMessage(place));
        }
        (Offer::DownloadFile, _) => save(),
        (Offer::DownloadRest, Message::Corrupt(text)) => download("draf-jangkau.txt", "text/plain", text),
        (Offer::DownloadRest, _) => {}
    }
}

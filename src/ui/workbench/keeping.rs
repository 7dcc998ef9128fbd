//! Saving, opening and drafts as one hook: what a page needs to keep its scenario.

use std::rc::Rc;

use yew::prelude::*;

use super::keeper::Keeper;
use crate::browser::files::{self, Picked, Reading};
use crate::browser::timer::Later;
use crate::browser::{clock, leaving};
use crate::codec::file::{self, FileError, MAX_BYTES};
use crate::data::REGIONS;
use crate::model::Scenario;
use crate::state::Action;
use crate::ui::store::Dispatch;
use crate::view::workbench::{Message, Offer, file_name};

/// Kind of a scenario file.
const MIME: &str = "application/json";

/// What a page does with files and drafts.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// What is to be said, the latest last.
    pub messages: Rc<Vec<Message>>,
    /// Saves the scenario as a file.
    pub save: Callback<()>,
    /// Opens a file.
    pub open: Callback<Rc<Picked>>,
    /// Takes a message away.
    pub dismiss: Callback<usize>,
    /// Does what a button beside a message offers.
    pub take: Callback<(usize, Offer)>,
    /// Deletes everything kept in the browser.
    pub erase: Callback<()>,
}

#[derive(Default, PartialEq)]
struct Messages(Rc<Vec<Message>>);

enum Said {
    Add(Message),
    Dismiss(usize),
}

impl Reducible for Messages {
    type Action = Said;

    /// One message of a kind: the latest.
    fn reduce(self: Rc<Self>, said: Said) -> Rc<Self> {
        let mut messages = Vec::clone(&self.0);
        match said {
            Said::Add(message) => {
                let kind = std::mem::discriminant(&message);
                messages.retain(|other| std::mem::discriminant(other) != kind);
                messages.push(message);
            }
            Said::Dismiss(place) if place < messages.len() => drop(messages.remove(place)),
            Said::Dismiss(_) => {}
        }
        Rc::new(Self(Rc::new(messages)))
    }
}

/// Keeps `scenario` and answers what a page can do with it.
#[hook]
pub fn use_keeping(scenario: &Rc<Scenario>, dispatch: &Dispatch) -> Keeping {
    let messages = use_reducer(Messages::default);
    let report = {
        let messages = messages.dispatcher();
        use_callback((), move |message: Message, ()| messages.dispatch(Said::Add(message)))
    };
    let keeper = use_keeper(scenario, dispatch, &report);
    let download = use_mut_ref(|| None::<Later>);
    let save = {
        let (download, keeper) = (download.clone(), Rc::clone(&keeper));
        use_callback((), move |(), ()| {
            let scenario = keeper.latest();
            let name = file_name(&scenario, clock::today());
            *download.borrow_mut() = files::download(&name, MIME, &file::write(&scenario));
        })
    };
    let open = use_opening(dispatch, &report);
    let dismiss = {
        let messages = messages.dispatcher();
        use_callback((), move |place: usize, ()| messages.dispatch(Said::Dismiss(place)))
    };
    let erase = {
        let (keeper, report) = (Rc::clone(&keeper), report.clone());
        use_callback((), move |(), ()| {
            keeper.erase();
            report.emit(Message::Erased);
        })
    };
    let take = {
        let deps = (Rc::clone(&messages.0), save.clone(), dismiss.clone(), dispatch.clone());
        use_callback(deps, move |(place, offer): (usize, Offer), (messages, save, dismiss, dispatch)| match (
            offer,
            messages.get(place),
        ) {
            (Offer::StartAfresh, _) => {
                keeper.forget();
                start_afresh(dispatch);
                dismiss.emit(place);
            }
            (Offer::DownloadFile, _) => save.emit(()),
            (Offer::DownloadRest, Some(Message::Corrupt(text))) => {
                *download.borrow_mut() = files::download("draf-jangkau.txt", "text/plain", text);
            }
            (Offer::DownloadRest, _) => {}
        })
    };
    Keeping { messages: Rc::clone(&messages.0), save, open, dismiss, take, erase }
}

fn start_afresh(dispatch: &Dispatch) {
    if let Some(profile) = REGIONS.first() {
        dispatch.dispatch(Action::Load(Rc::new(profile.scenario(0))));
    }
}

/// Finds the draft once, then writes each change.
#[hook]
fn use_keeper(scenario: &Rc<Scenario>, dispatch: &Dispatch, report: &Callback<Message>) -> Rc<Keeper> {
    let keeper = {
        let (scenario, report) = (Rc::clone(scenario), report.clone());
        (*use_memo((), move |()| Keeper::new(scenario, report))).clone()
    };
    {
        let (keeper, dispatch, report) = (Rc::clone(&keeper), dispatch.clone(), report.clone());
        use_effect_with((), move |()| {
            let found = keeper.restore().filter(|(draft, _)| draft.scenario != *keeper.latest());
            if let Some((draft, is_said)) = found {
                let scenario = Rc::new(draft.scenario);
                keeper.is_kept(&scenario);
                dispatch.dispatch(Action::Load(scenario));
                if is_said {
                    report.emit(Message::Restored(draft.saved));
                }
            }
            let leave = {
                let keeper = Rc::clone(&keeper);
                leaving::on_leaving(move || keeper.flush())
            };
            let is_said = std::cell::Cell::new(false);
            let others = leaving::on_other_tab(move |key| {
                if keeper.is_others(&key) && !is_said.replace(true) {
                    report.emit(Message::OtherTab);
                }
            });
            move || drop((leave, others))
        });
    }
    {
        let keeper = Rc::clone(&keeper);
        let is_first = use_mut_ref(|| true);
        use_effect_with(Rc::clone(scenario), move |scenario| {
            if !is_first.replace(false) {
                keeper.note(scenario);
            }
        });
    }
    keeper
}

/// Opens a file: its size is looked at before a byte is read.
#[hook]
fn use_opening(dispatch: &Dispatch, report: &Callback<Message>) -> Callback<Rc<Picked>> {
    let reading = use_mut_ref(|| None::<Reading>);
    let deps = (dispatch.clone(), report.clone());
    use_callback(deps, move |file: Rc<Picked>, (dispatch, report)| {
        let name = file.name();
        if file.size() > MAX_BYTES as u64 {
            report.emit(Message::Refused(name, FileError::TooLarge));
            return;
        }
        let (dispatch, report) = (dispatch.clone(), report.clone());
        let done = move |bytes: Option<Vec<u8>>| match bytes.map(|bytes| file::read_bytes(&bytes)) {
            None => report.emit(Message::Unreadable(name)),
            Some(Err(error)) => report.emit(Message::Refused(name, error)),
            Some(Ok(scenario)) => {
                dispatch.dispatch(Action::Load(Rc::new(scenario)));
                report.emit(Message::Opened(name));
            }
        };
        *reading.borrow_mut() = Some(file.read(done));
    })
}

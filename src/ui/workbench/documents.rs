//! Scenario files: saving the scenario on screen, opening a file that was picked or dropped.

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::files::{self, FileReading, Picked};
use crate::codec::document::Document;
use crate::codec::{file, picked};
use crate::state::{Action, Message};
use crate::ui::store::Dispatch;
use crate::view::workbench::file_name;

/// Offers `document` as a file, named after its region and today's date, and says what to look for: no browser tells a
/// page whether it has kept a download.
pub fn save(document: &Document, dispatch: &Dispatch) {
    let name = file_name(&document.scenario, clock::today());
    files::download(&name, "application/json", &file::write(document));
    dispatch.dispatch(Action::AddMessage(Message::Download(name)));
}

/// Returns the callback that opens a file and tells the user what has become of it. While a file is being read,
/// another one takes its place.
#[hook]
pub fn use_open_file(dispatch: &Dispatch) -> Callback<Picked> {
    let reading = use_mut_ref(|| None::<FileReading>);
    use_callback(dispatch.clone(), move |picked: Picked, dispatch| {
        reading.replace(Some(open(&picked, dispatch.clone())));
    })
}

/// Starts to read a file.
fn open(picked: &Picked, dispatch: Dispatch) -> FileReading {
    let name = picked.name();
    let opened = move |bytes: Option<Vec<u8>>| {
        let message = match bytes.map(|bytes| picked::read(&bytes)) {
            None => Message::Unreadable(name),
            Some(Err(error)) => Message::Refused(name, error),
            Some(Ok(opened)) => {
                dispatch.dispatch(Action::OpenSaved(opened.document));
                if opened.has_agenda { Message::OpenedCopy(name) } else { Message::Opened(name) }
            }
        };
        dispatch.dispatch(Action::AddMessage(message));
    };
    picked.read(picked::MOST_READ, opened)
}

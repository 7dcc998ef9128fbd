//! Scenario files: saving the scenario on screen, opening a file that was picked or dropped.

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::files::{self, FileReading, Picked};
use crate::codec::document::Document;
use crate::codec::file::{self, FileError, MAX_BYTES};
use crate::state::{Action, Message};
use crate::ui::store::Dispatch;
use crate::view::workbench::file_name;

/// Offers `document` as a file, named after its region and today's date.
pub fn save(document: &Document) {
    let name = file_name(&document.scenario, clock::today());
    files::download(&name, "application/json", &file::write(document));
}

/// Returns the callback that opens a file and tells the user what has become of it. While a file is being read,
/// another one takes its place.
#[hook]
pub fn use_open_file(dispatch: &Dispatch) -> Callback<Picked> {
    let reading = use_mut_ref(|| None::<FileReading>);
    use_callback(dispatch.clone(), move |picked: Picked, dispatch| {
        reading.replace(open(&picked, dispatch.clone()));
    })
}

/// Starts to read a file; `None` where its size alone refuses it.
fn open(picked: &Picked, dispatch: Dispatch) -> Option<FileReading> {
    let name = picked.name();
    if picked.size() > MAX_BYTES as u64 {
        dispatch.dispatch(Action::AddMessage(Message::Refused(name, FileError::TooLarge)));
        return None;
    }
    let opened = move |bytes: Option<Vec<u8>>| {
        let message = match bytes.map(|bytes| file::read_bytes(&bytes)) {
            None => Message::Unreadable(name),
            Some(Err(error)) => Message::Refused(name, error),
            Some(Ok(document)) => {
                dispatch.dispatch(Action::OpenSaved(document));
                Message::Opened(name)
            }
        };
        dispatch.dispatch(Action::AddMessage(message));
    };
    Some(picked.read(opened))
}

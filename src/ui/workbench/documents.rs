//! Files: saving the scenario on screen, opening a file that was picked or dropped, with one plan or several.

use yew::prelude::*;

use super::library_store::{Merged, list, merge};
use super::table_dialog::give;
use crate::browser::clock;
use crate::browser::files::{self, FileReading, Picked};
use crate::browser::storage::{Shelf, StorageError};
use crate::codec::document::Document;
use crate::codec::file::{FileError, FileKind, PlansFile};
use crate::codec::picked::Opened;
use crate::codec::{file, picked};
use crate::preferences::Page;
use crate::state::{Action, ComparedPlan, MergedFile, Message, Panel, is_work, plan_name};
use crate::ui::owned::{self, OVERVIEW_FILE};
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
        let message = match bytes.as_deref().map(picked::read) {
            None => Message::Unreadable(name),
            Some(Err(FileError::OtherKind(FileKind::Workbook | FileKind::Table))) => {
                // Regions, months or sponsorships: the screen that reads tables says what it understands.
                give(name, &bytes.unwrap_or_default());
                return dispatch.dispatch(Action::ShowPanel(Some(Panel::Table)));
            }
            Some(Err(error)) => Message::Refused(name, error),
            Some(Ok(Opened::WithAgenda(document))) => {
                show(document, &dispatch);
                Message::OpenedCopy(name)
            }
            Some(Ok(Opened::One(document))) => {
                show(document, &dispatch);
                Message::Opened(name)
            }
            Some(Ok(Opened::Overview(text))) => {
                // Where nothing can be kept the page opens without it, and its own button does it.
                let _ = owned::set(Shelf::Tab, OVERVIEW_FILE, &text);
                return dispatch.dispatch(Action::SetPage(Page::Overview));
            }
            Some(Ok(Opened::Several(file))) => {
                let merged = add_all(file, name, &dispatch);
                dispatch.dispatch(Action::ShowLibrary(true));
                Message::Merged(merged)
            }
        };
        dispatch.dispatch(Action::AddMessage(message));
    };
    picked.read(picked::MOST_READ, opened)
}

/// Puts the plan of a file on screen, and into the library, where it may get a number behind its name.
fn show(document: Document, dispatch: &Dispatch) {
    let merged = if is_work(&document) {
        merge(&mut list().plans, &document)
    } else {
        Ok(Merged::Known(document.clone()))
    };
    let shown = match merged {
        Ok(Merged::Added(document) | Merged::Numbered(document) | Merged::Known(document)) => document,
        Err(error) => {
            dispatch.dispatch(Action::AddMessage(unstored(error)));
            document
        }
    };
    dispatch.dispatch(Action::LibraryChanged);
    dispatch.dispatch(Action::OpenSaved(shown));
}

/// Puts the plans of a file into the library. Those that the browser does not store come on screen.
fn add_all(file: PlansFile, name: String, dispatch: &Dispatch) -> MergedFile {
    let mut merged = MergedFile { name, refused: file.refused, ..MergedFile::default() };
    let mut plans = list().plans;
    for (place, document) in file.documents.iter().enumerate() {
        match merge(&mut plans, document) {
            Ok(Merged::Added(_)) => merged.added += 1,
            Ok(Merged::Numbered(_)) => {
                merged.added += 1;
                merged.numbered += 1;
            }
            Ok(Merged::Known(_)) => merged.known += 1,
            Err(error) => {
                dispatch.dispatch(Action::AddMessage(unstored(error)));
                let left = file.documents.get(place..).unwrap_or_default();
                merged.unstored = left.len();
                show_beside(left, dispatch);
                break;
            }
        }
    }
    dispatch.dispatch(Action::LibraryChanged);
    merged
}

/// Puts plans that nothing keeps on screen: the first, and the others beside it, as many as there is room for.
fn show_beside(documents: &[Document], dispatch: &Dispatch) {
    let Some(first) = documents.first() else { return };
    dispatch.dispatch(Action::OpenSaved(first.clone()));
    let plan = |(place, document): (usize, &Document)| ComparedPlan {
        key: format!("berkas.{place}"),
        name: plan_name(&document.scenario).to_owned(),
        document: document.clone(),
        is_current: place == 0,
    };
    dispatch.dispatch(Action::Compare(documents.iter().enumerate().map(plan).collect()));
}

/// What is said where the browser stores nothing.
pub const fn unstored(error: StorageError) -> Message {
    match error {
        StorageError::Blocked => Message::Blocked,
        StorageError::Full => Message::Full,
    }
}

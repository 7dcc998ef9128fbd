//! Where a table comes from: the field for pasted cells, the button for a file, the window that files are dropped on.

use yew::prelude::*;

use super::{SharedDesk, TableSource};
use crate::browser::files::{self, FileReading, Picked};
use crate::browser::input;
use crate::office::table::MOST_BYTES;
use crate::text::{ImportTexts, Lang};
use crate::ui::hooks::use_timer;

/// What is typed is read when it has stood still for so long, milliseconds; a paste is one change.
const SETTLED: u32 = 300;

/// Properties of [`Source`].
#[derive(PartialEq, Properties)]
pub struct SourceProps {
    /// What the screen holds.
    pub desk: SharedDesk,
    /// The table that is read.
    pub source: Option<TableSource>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives another table, or none.
    pub onsource: Callback<Option<TableSource>>,
}

/// The field, the button, and what was chosen.
#[component]
pub fn Source(props: &SourceProps) -> Html {
    let SourceProps { desk, source, lang, onsource } = props;
    let texts = ImportTexts::of(*lang);
    let timer = use_timer();
    let is_unreadable = use_state_eq(|| false);
    let onfile = use_file(onsource, &is_unreadable);
    let is_over = use_drop(&onfile);
    let oninput = {
        let (desk, onsource) = (desk.clone(), onsource.clone());
        Callback::from(move |event: InputEvent| {
            let text = input::lines(&event).unwrap_or_default();
            desk.0.borrow_mut().text.clone_from(&text);
            let onsource = onsource.clone();
            timer.start(SETTLED, move || {
                let table = (!text.trim().is_empty())
                    .then(|| TableSource { name: String::new(), bytes: text.as_bytes().into() });
                onsource.emit(table);
            });
        })
    };
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = files::picked(&event) {
            onfile.emit(file);
        }
    });
    let text = use_memo((), |()| desk.0.borrow().text.clone());
    let chosen = source.as_ref().map(|source| source.name.clone()).filter(|name| !name.is_empty());
    html! {
        <>
            <label class="form-title" for="tempel-tabel">{ texts.paste }</label>
            <p class="note" id="tempel-tabel-tentang">{ texts.paste_about }</p>
            <textarea
                id="tempel-tabel" rows="7" wrap="off" defaultvalue={(*text).clone()} spellcheck="false" autocomplete="off"
                aria-describedby="tempel-tabel-tentang" {oninput}
            />
            <div class={classes!("import-file", is_over.then_some("is-over"))}>
                <label class="button file-button">
                    { texts.choose }
                    // Without `accept`: phones give files from chats other names and kinds.
                    <input type="file" {onchange} />
                </label>
                <span class="note">{ texts.drop }</span>
                if let Some(name) = chosen { <strong class="import-name">{ name }</strong> }
            </div>
            <div role="alert">
                if *is_unreadable { <p class="field-wrong">{ texts.unreadable }</p> }
            </div>
            <p class="note import-privacy">{ texts.privacy }</p>
        </>
    }
}

/// Returns the callback that takes a file that was chosen or dropped.
#[hook]
fn use_file(
    onsource: &Callback<Option<TableSource>>,
    is_unreadable: &UseStateHandle<bool>,
) -> Callback<Picked> {
    let reading = use_mut_ref(|| None::<FileReading>);
    let unreadable = is_unreadable.setter();
    use_callback(onsource.clone(), move |picked: Picked, onsource| {
        let (name, onsource, failed) = (picked.name(), onsource.clone(), unreadable.clone());
        failed.set(false);
        // One byte more than a table may have, so that a larger one is told from one that just fits.
        let read = picked.read(MOST_BYTES as u32 + 1, move |bytes| match bytes {
            Some(bytes) => onsource.emit(Some(TableSource { name, bytes: bytes.into() })),
            None => failed.set(true),
        });
        reading.replace(Some(read));
    })
}

/// Calls `onfile` with a file that is dropped anywhere on the screen; returns whether one is being dragged over it.
#[hook]
fn use_drop(onfile: &Callback<Picked>) -> bool {
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

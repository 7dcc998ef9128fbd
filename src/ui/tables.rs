//! "Tambah dari tabel": a table that is pasted, dropped or chosen, read in steps, shown as it was understood, and taken at a
//! press. Everything here and the reader itself are a module that is fetched when the screen opens; whoever shows it uses
//! `ui/workbench/table_dialog.rs`.

mod columns;
mod desk;
mod engine;
mod reading;
mod source;
mod templates;

use std::rc::Rc;

use yew::prelude::*;

use crate::office::import::{AcceptedTable, Conversation, ShownRows, import_view};
use crate::office::table::Answers;
use crate::text::{ImportTexts, Lang};
use engine::{ReadState, TableRun, use_reading};
use reading::{Reading, kind};
use source::Source;
use templates::Templates;

pub use desk::{SharedDesk, TableDesk, TableImportProps, TableSource};

/// Rows that are shown at first.
const FEW: ShownRows = ShownRows { rows: 25, refused: 25 };

/// The screen.
#[component]
pub fn TableImport(props: &TableImportProps) -> Html {
    let TableImportProps { taker, desk, lang, onaccept } = props;
    let lang = *lang;
    let source = use_state(|| desk.0.borrow().source.clone());
    let said = use_state_eq(|| desk.0.borrow().said.clone());
    let shown = use_state_eq(|| FEW);
    let run = use_reading(&source, &said.answers);
    use_questions(&run, desk, &said);
    let onsource = {
        let (source, said, shown) = (source.setter(), said.setter(), shown.setter());
        use_callback(desk.clone(), move |new: Option<TableSource>, desk| {
            let mut desk = desk.0.borrow_mut();
            (desk.source, desk.said) = (new.clone(), Conversation::default());
            said.set(Conversation::default());
            shown.set(FEW);
            source.set(new);
        })
    };
    let onanswer = use_callback((desk.clone(), said.clone()), |answers: Answers, (desk, said)| {
        let changed = said.with(answers);
        desk.0.borrow_mut().said = changed.clone();
        said.set(changed);
    });
    let onhand = {
        let answers = Answers { by_hand: true, ..said.answers.clone() };
        onanswer.reform(move |_: MouseEvent| answers.clone())
    };
    let onaccept =
        use_callback((desk.clone(), onaccept.clone()), |accepted: AcceptedTable, (desk, onaccept)| {
            desk.0.replace(TableDesk::default());
            onaccept.emit(accepted);
        });
    let onmore = use_callback(shown.clone(), |more: ShownRows, shown| shown.set(more));
    let name = table_name((*source).as_ref(), lang);
    let view = use_memo(
        (run.reading().cloned(), said.clone(), taker.clone(), name.clone(), *shown, lang),
        |(reading, said, taker, name, shown, lang)| {
            reading.as_ref().map(|reading| Rc::new(import_view(reading, said, taker, name, *shown, *lang)))
        },
    );
    let is_busy = matches!(run.state, ReadState::Under(_));
    html! {
        <div class="import-in" data-testid="import" aria-busy={is_busy.to_string()}>
            <div class="import-source"><Source desk={desk.clone()} source={(*source).clone()} {lang} {onsource} /></div>
            <div class="import-read">
                { run.progress(&name, (*view).as_deref().map(kind).unwrap_or_default(), &onhand, lang) }
                // What can be read stands first while nothing has been.
                if let Some(view) = (*view).clone() {
                    <Reading {view} said={(*said).clone()} shown={*shown} {is_busy} {lang} {onanswer} {onmore} {onaccept} />
                }
                <Templates taker={taker.clone()} {lang} />
            </div>
        </div>
    }
}

/// Keeps the questions that come up, so that an answer can be changed.
#[hook]
fn use_questions(run: &TableRun, desk: &SharedDesk, said: &UseStateHandle<Conversation>) {
    let (said, desk) = (said.clone(), desk.clone());
    use_effect_with(run.reading().cloned(), move |reading| {
        if let Some(reading) = reading {
            let mut heard = (*said).clone();
            heard.hear(reading);
            desk.0.borrow_mut().said = heard.clone();
            said.set(heard);
        }
    });
}

/// What a table is called in sentences.
fn table_name(source: Option<&TableSource>, lang: Lang) -> String {
    let named = source.map(|source| source.name.clone()).filter(|name| !name.is_empty());
    named.unwrap_or_else(|| ImportTexts::of(lang).pasted.to_owned())
}

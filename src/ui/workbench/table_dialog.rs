//! The dialog that reads a table, wherever one is asked for. What reads it is fetched when the dialog opens for the first time;
//! whoever shows the dialog says by a [`TableTaker`] what it takes, and gets that alone.

use std::cell::RefCell;

use yew::prelude::*;

use crate::office::import::{AcceptedTable, TableTaker};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::deferred::{TableModule, use_on_demand, use_planner_module};
use crate::ui::shared::dialog::Dialog;
use crate::ui::tables::{SharedDesk, TableDesk, TableImportProps, TableSource};

thread_local! {
    // A table that was opened or dropped where only scenarios are expected, for the dialog that opens next.
    static GIVEN: RefCell<Option<TableSource>> = const { RefCell::new(None) };
}

/// Hands a table to the dialog that opens next.
pub fn give(name: String, bytes: &[u8]) {
    GIVEN.replace(Some(TableSource { name, bytes: bytes.into() }));
}

/// Properties of [`TableDialog`].
#[derive(PartialEq, Properties)]
pub struct TableDialogProps {
    /// Whether it is open.
    pub open: bool,
    /// Who asks, and what a table becomes there.
    pub taker: TableTaker,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives what the planner has taken; the dialog is to be shut then.
    pub onaccept: Callback<AcceptedTable>,
    /// Called when it is shut; what it holds is there again when it opens.
    pub onclose: Callback<()>,
}

/// The dialog.
#[component]
pub fn TableDialog(props: &TableDialogProps) -> Html {
    let TableDialogProps { open, taker, lang, onaccept, onclose } = props;
    let texts = &WorkbenchTexts::of(*lang).library;
    let planner = use_planner_module();
    let tables = use_on_demand(planner.ready().map(|module| module.tables));
    let module = use_state(|| None::<TableModule>);
    let desk = use_memo((), |()| SharedDesk::default());
    if *open && let Some(source) = GIVEN.take() {
        desk.0.replace(TableDesk { source: Some(source), ..TableDesk::default() });
    }
    let fetch = {
        let (tables, setter) = (tables.clone(), module.setter());
        Callback::from(move |()| {
            let setter = setter.clone();
            tables.run(move |module: &TableModule| setter.set(Some(*module)));
        })
    };
    {
        let (fetch, is_there) = (fetch.clone(), module.is_some());
        use_effect_with((*open, planner.ready().is_some()), move |(open, _)| {
            if *open && !is_there {
                fetch.emit(());
            }
        });
    }
    let retry = fetch.reform(|_: MouseEvent| ());
    let inside = match *module {
        _ if !*open => Html::default(),
        Some(module) => (module.import)(&TableImportProps {
            taker: taker.clone(),
            desk: (*desk).clone(),
            lang: *lang,
            onaccept: onaccept.clone(),
        }),
        None if tables.has_failed() => html! {
            <p role="alert">
                { texts.table_missing }{ " " }
                <button type="button" class="text-button" onclick={retry}>{ texts.table_retry }</button>
            </p>
        },
        None => html!(<p class="note" role="status">{ texts.table_fetching }</p>),
    };
    html! {
        <Dialog open={*open} title={texts.table_title} class="over-page import" lang={*lang} onclose={onclose.clone()}>{ inside }</Dialog>
    }
}

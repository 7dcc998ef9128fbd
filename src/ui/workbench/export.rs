//! Numbers for spreadsheets, offered where a reader looks for them.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, files, table_keys};
use crate::codec::csv::Dialect;
use crate::model::Scenario;
use crate::office::Imprint;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::deferred::{OfficeModule, use_on_demand, use_planner_module};
use crate::ui::figures::table::NUMBERS;
use crate::ui::hooks::use_debounced;
use crate::ui::shared::copy::use_copy;
use crate::ui::shared::{SharedProjection, sentence};
use crate::view::Sentence;
use crate::view::workbench::{NumberTable, clipboard, export_name, in_file, month_numbers};

/// The media type of a workbook.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Properties of [`WorkbookButton`].
#[derive(PartialEq, Properties)]
pub struct WorkbookButtonProps {
    /// The projection of the plan.
    pub projected: SharedProjection,
    /// The address of the plan, which the workbook names.
    pub link: AttrValue,
    /// Language of the interface and of the workbook.
    pub lang: Lang,
}

/// The button of the workbook; what writes it is fetched at the press.
#[component]
pub fn WorkbookButton(props: &WorkbookButtonProps) -> Html {
    let WorkbookButtonProps { projected, link, lang } = props;
    let texts = &WorkbenchTexts::of(*lang).export;
    let planner = use_planner_module();
    let office = use_on_demand(planner.ready().map(|module| module.office));
    let outcome = use_state_eq(|| None::<Option<String>>);
    let onclick = {
        let (office, projected, outcome) = (office.clone(), projected.clone(), outcome.setter());
        let (lang, link) = (*lang, link.clone());
        Callback::from(move |_: MouseEvent| {
            let (projected, outcome, link) = (projected.clone(), outcome.clone(), link.clone());
            outcome.set(None);
            office.run(move |module: &OfficeModule| {
                let day = clock::today();
                let imprint = Imprint { link: link.to_string(), day: Some(day) };
                let saved = (module.workbook)(&projected, lang, &imprint).map(|bytes| {
                    let name = export_name(&projected.scenario, "", day, "xlsx");
                    files::download_bytes(&name, XLSX, &bytes);
                    name
                });
                outcome.set(Some(saved));
            });
        })
    };
    let say = match &*outcome {
        _ if office.is_loading() => texts.loading.to_owned(),
        _ if office.has_failed() => texts.not_loaded.to_owned(),
        Some(Some(name)) => (WorkbenchTexts::of(*lang).documents.downloading)(name),
        Some(None) => texts.not_written.to_owned(),
        None => String::new(),
    };
    html! {
        <p class="export-buttons">
            <button type="button" class="button-line" aria-disabled={office.is_loading().then_some("true")} {onclick}>{ texts.workbook }</button>
            { " " }<span class="note" role="status">{ sentence(&Sentence::new(&say)) }</span>
        </p>
    }
}

/// Properties of [`MonthFiles`].
#[derive(PartialEq, Properties)]
pub struct MonthFilesProps {
    /// The id of the field with the text where copying is refused, unique on the page.
    pub id: &'static str,
    /// The projection of the plan.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// The monthly numbers of a plan as files and on the clipboard.
#[component]
pub fn MonthFiles(props: &MonthFilesProps) -> Html {
    let MonthFilesProps { id, projected, lang } = props;
    // Nothing is written while a slider moves.
    let shown = use_debounced(projected, SETTLED);
    let tables = use_memo((shown, *lang), |(projected, lang)| {
        let table = month_numbers(projected, *lang);
        (Rc::new(in_file(projected, table.clone(), *lang)), Rc::new(table))
    });
    let (file, table) = (Rc::clone(&tables.0), Rc::clone(&tables.1));
    let what = WorkbenchTexts::of(*lang).export.months;
    html!(<ExportButtons {what} {id} {table} {file} scenario={Rc::clone(&projected.scenario)} lang={*lang} />)
}

/// Arrows in the table of the months, for as long as its files are below it.
#[component]
pub fn MonthKeys() -> Html {
    use_effect_with((), |()| {
        let keys = table_keys::listen(NUMBERS);
        move || drop(keys)
    });
    Html::default()
}

/// How long a plan stands unchanged before its numbers are written, milliseconds.
const SETTLED: u32 = 200;

/// The media type of a CSV file.
const CSV: &str = "text/csv;charset=utf-8";

/// Properties of [`ExportButtons`].
#[derive(PartialEq, Properties)]
pub struct ExportButtonsProps {
    /// What the table is called.
    pub what: &'static str,
    /// The id of the field with the text where copying is refused, unique on the page.
    pub id: &'static str,
    /// The numbers, as they are pasted.
    pub table: Rc<NumberTable>,
    /// The same as they stand in a file; `None` where that is the same.
    #[prop_or_default]
    pub file: Option<Rc<NumberTable>>,
    /// The plan that the files are named after.
    pub scenario: Rc<Scenario>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The buttons below a table of numbers: two kinds of CSV, and the clipboard.
#[component]
pub fn ExportButtons(props: &ExportButtonsProps) -> Html {
    let ExportButtonsProps { what, id, table, file, scenario, lang } = props;
    let texts = &WorkbenchTexts::of(*lang).export;
    let saved = use_state_eq(|| None::<String>);
    let save = |dialect: Dialect| {
        let (table, scenario, saved, what) =
            (Rc::clone(file.as_ref().unwrap_or(table)), Rc::clone(scenario), saved.setter(), *what);
        Callback::from(move |_: MouseEvent| {
            let kind = if dialect == Dialect::Data { " data" } else { "" };
            let name = export_name(&scenario, &format!("{what}{kind}"), clock::today(), "csv");
            files::download(&name, CSV, &table.write(dialect));
            saved.set(Some(name));
        })
    };
    let text =
        use_memo((Rc::clone(table), *lang), |(table, lang)| AttrValue::from(table.write(clipboard(*lang))));
    let copy = use_copy((*text).clone(), id);
    let refused = WorkbenchTexts::of(*lang).share.not_copied;
    let said = saved.as_ref().map(|name| (WorkbenchTexts::of(*lang).documents.downloading)(name));
    html! {
        <div class="export-buttons" role="group" aria-label={(texts.buttons)(what)}>
            <button type="button" class="button-line" onclick={save(Dialect::Excel)}>{ texts.csv_excel }</button>
            <button type="button" class="button-line" onclick={save(Dialect::Data)}>{ texts.csv_plain }</button>
            <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
            <span class="note" role="status">
                { copy.notice(texts.copied, refused) }
                if let Some(said) = said { { " " }{ sentence(&Sentence::new(&said)) } }
            </span>
            { copy.field(texts.copied_name) }
        </div>
    }
}

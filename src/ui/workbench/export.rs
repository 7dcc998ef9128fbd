//! Numbers for spreadsheets, offered where a reader looks for them.

use yew::prelude::*;

use crate::browser::{clock, files};
use crate::office::Imprint;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::deferred::{OfficeModule, use_on_demand, use_planner_module};
use crate::ui::shared::{SharedProjection, sentence};
use crate::view::Sentence;
use crate::view::workbench::export_name;

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

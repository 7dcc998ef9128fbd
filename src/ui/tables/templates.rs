//! What can be read, each with an example to start from.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::files;
use crate::office::import::{TableTaker, taker_region};
use crate::office::table::TableKind;
use crate::office::template::{TemplateFacts, template_csv};
use crate::text::{ImportTexts, Lang};
use crate::ui::deferred::{OfficeModule, use_on_demand, use_planner_module};

/// The media types of the two kinds of files.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv;charset=utf-8";

/// Properties of [`Templates`].
#[derive(PartialEq, Properties)]
pub struct TemplatesProps {
    /// Who asks: the region on screen fills the examples.
    pub taker: TableTaker,
    /// Language of the interface and of the examples.
    pub lang: Lang,
}

/// The kinds of tables.
#[component]
pub fn Templates(props: &TemplatesProps) -> Html {
    let TemplatesProps { taker, lang } = props;
    let texts = ImportTexts::of(*lang);
    let planner = use_planner_module();
    let office = use_on_demand(planner.ready().map(|module| module.office));
    let region = taker_region(taker, *lang);
    let facts = Rc::new(TemplateFacts::of(taker));
    let kind = |place: usize, kind: TableKind, name: &'static str, about: String| {
        let file = texts.template_file.get(place).copied().unwrap_or_default();
        let (lang, asked) = (*lang, Rc::clone(&facts));
        let csv = {
            let facts = Rc::clone(&facts);
            Callback::from(move |_: MouseEvent| {
                files::download(&format!("{file}.csv"), CSV, &template_csv(kind, &facts, lang));
            })
        };
        let xlsx = {
            let office = office.clone();
            Callback::from(move |_: MouseEvent| {
                let facts = Rc::clone(&asked);
                office.run(move |module: &OfficeModule| {
                    if let Some(bytes) = (module.template)(kind, &facts, lang) {
                        files::download_bytes(&format!("{file}.xlsx"), XLSX, &bytes);
                    }
                });
            })
        };
        html! {
            <li key={place}>
                <p><strong>{ name }</strong></p>
                <p class="note">{ about }</p>
                <p class="import-templates">
                    <span class="note">{ texts.template }</span>
                    <button type="button" class="text-button" aria-label={(texts.template_xlsx)(name)} onclick={xlsx}>{ "Excel" }</button>
                    <button type="button" class="text-button" aria-label={(texts.template_csv)(name)} onclick={csv}>{ "CSV" }</button>
                </p>
            </li>
        }
    };
    let is_planner = matches!(taker, TableTaker::Planner { .. });
    let say = match () {
        () if office.is_loading() => texts.template_fetching,
        () if office.has_failed() => texts.template_missing,
        () => "",
    };
    html! {
        <section class="import-kinds" aria-label={texts.kinds}>
            <h3 class="form-title">{ texts.kinds }</h3>
            <ul>
                { kind(0, TableKind::Regions, texts.kind_regions, about_regions(is_planner, texts)) }
                if is_planner {
                    { kind(1, TableKind::Months, texts.kind_months, (texts.kind_months_about)(&region)) }
                    { kind(2, TableKind::Sponsorships, texts.kind_sponsorships, (texts.kind_sponsorships_about)(&region)) }
                }
            </ul>
            { about(is_planner, texts) }
            <p class="note" role="status">{ say }</p>
        </section>
    }
}

/// How headings may be written, and that workbooks come back here.
fn about(is_planner: bool, texts: &ImportTexts) -> Html {
    html! {
        <>
            <p class="note">{ texts.templates_about }</p>
            if is_planner { <p class="note">{ texts.book_about }</p> }
        </>
    }
}

/// What a table of regions holds, and what becomes of each where it is read.
fn about_regions(is_planner: bool, texts: &ImportTexts) -> String {
    let [in_library, in_overview] = texts.kind_regions_become;
    format!("{} {}", texts.kind_regions_about, if is_planner { in_library } else { in_overview })
}

//! What goes out and comes in: the file of an overview, tables for spreadsheets, paper.

use std::rc::Rc;

use yew::prelude::*;

use super::derived::DerivedOverview;
use super::notices::FileNotice;
use crate::browser::files::{self, FileReading, Picked};
use crate::browser::{clock, printing};
use crate::codec;
use crate::codec::csv::Dialect;
use crate::codec::overview::{OverviewFileError, RefusedRegion, RefusedRegionReason};
use crate::codec::picked::MOST_READ;
use crate::model::Month;
use crate::overview::{MOST_OVERVIEW_ROWS, Overview, OverviewAction};
use crate::text::{self, Lang, OverviewTexts};
use crate::ui::deferred::{Loader, OfficeModule, OnDemand, use_on_demand};
use crate::view::overview::{OverviewScene, overview_csv, overview_file_name, overview_numbers};

/// Properties of [`OverviewFiles`].
#[derive(PartialEq, Properties)]
pub struct OverviewFilesProps {
    /// What is saved.
    pub overview: Rc<Overview>,
    /// What follows from it. Tables are made of it when somebody asks for one.
    pub found: DerivedOverview,
    /// What it is of.
    pub name: AttrValue,
    /// The month that it is.
    pub today: Option<Month>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where spreadsheets come from.
    pub office: Loader<OfficeModule>,
    /// Receives actions of the overview.
    pub onaction: Callback<OverviewAction>,
    /// Receives what is to be said.
    pub onnotice: Callback<FileNotice>,
}

const JSON: &str = "application/json";
const CSV: &str = "text/csv";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The tools.
#[component]
pub fn OverviewFiles(props: &OverviewFilesProps) -> Html {
    let OverviewFilesProps { overview, found, name, today, lang, office, .. } = props;
    let texts = &OverviewTexts::of(*lang).page;
    let onpicked = use_opening(props);
    let excel = use_on_demand(Some(*office));
    let save = {
        let (overview, name) = (Rc::clone(overview), name.clone());
        Callback::from(move |_: MouseEvent| {
            files::download(&named(&name, "ucj.json"), JSON, &codec::overview::write(&overview));
        })
    };
    let moment =
        OverviewMoment { overview: Rc::clone(overview), found: found.clone(), today: *today, lang: *lang };
    let save_csv = {
        let (moment, name) = (moment.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let table = overview_numbers(&moment.scene());
            files::download(&named(&name, "csv"), CSV, &table.write(Dialect::Excel));
        })
    };
    let save_data = {
        let (moment, name) = (moment.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(outlooks) = &moment.found.engine.found.outlooks {
                files::download(&named(&name, "data.csv"), CSV, &overview_csv(&moment.scene(), outlooks));
            }
        })
    };
    let has_outlooks = found.engine.found.outlooks.is_some();
    let save_xlsx = on_xlsx(moment, name, &excel);
    let fresh = props.onaction.reform(|_: MouseEvent| OverviewAction::Restart);
    let says = if excel.is_loading() {
        texts.xlsx_loading
    } else if excel.has_failed() {
        texts.xlsx_failed
    } else {
        ""
    };
    html! {
        <>
            <button type="button" onclick={save}>{ texts.save }</button>
            <label class="button file-button">
                { texts.open }
                <input type="file" onchange={onpicked} />
            </label>
            <details class="overview-export">
                <summary class="button">{ texts.export }</summary>
                <div class="overview-export-list">
                    <button type="button" onclick={save_xlsx}>{ texts.xlsx }</button>
                    <button type="button" onclick={save_csv}>{ texts.csv }</button>
                    <button type="button" disabled={!has_outlooks} onclick={save_data}>{ texts.csv_data }</button>
                    <button type="button" onclick={|_: MouseEvent| printing::print()}>{ texts.print }</button>
                    <button type="button" onclick={fresh} title={texts.fresh_about}>{ texts.fresh }</button>
                    <p class="note" role="status">{ says }</p>
                </div>
            </details>
        </>
    }
}

/// The name of a file of this overview.
fn named(name: &str, ending: &str) -> String {
    overview_file_name(name, clock::today(), ending)
}

/// What is on the page at a moment, for a file that is made later.
#[derive(Clone)]
struct OverviewMoment {
    overview: Rc<Overview>,
    found: DerivedOverview,
    today: Option<Month>,
    lang: Lang,
}

impl OverviewMoment {
    fn scene(&self) -> OverviewScene<'_> {
        self.found.scene(&self.overview, self.today, self.lang)
    }
}

/// Offers the rows as a spreadsheet, once its module is there.
fn on_xlsx(moment: OverviewMoment, name: &AttrValue, excel: &OnDemand<OfficeModule>) -> Callback<MouseEvent> {
    let (name, excel) = (name.clone(), excel.clone());
    Callback::from(move |_: MouseEvent| {
        let (moment, file, title) = (moment.clone(), named(&name, "xlsx"), name.to_string());
        excel.run(move |office| {
            if let Some(bytes) = (office.overview)(&moment.scene(), &title) {
                files::download_bytes(&file, XLSX, &bytes);
            }
        });
    })
}

/// Opens a picked file; while one is being read, another takes its place.
#[hook]
fn use_opening(props: &OverviewFilesProps) -> Callback<Event> {
    let reading = use_mut_ref(|| None::<FileReading>);
    let (onaction, onnotice, lang) = (props.onaction.clone(), props.onnotice.clone(), props.lang);
    Callback::from(move |event: Event| {
        let Some(file) = files::picked(&event) else { return };
        reading.replace(Some(open(&file, onaction.clone(), onnotice.clone(), lang)));
    })
}

fn open(
    file: &Picked,
    onaction: Callback<OverviewAction>,
    onnotice: Callback<FileNotice>,
    lang: Lang,
) -> FileReading {
    let name = file.name();
    file.read(MOST_READ, move |bytes| {
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        onnotice.emit(take(&name, &text, &onaction, lang));
    })
}

/// Opens the text of a file in the place of what is on the page; what has become of it.
pub fn take(name: &str, content: &str, onaction: &Callback<OverviewAction>, lang: Lang) -> FileNotice {
    let texts = &OverviewTexts::of(lang).page;
    match codec::overview::read(content) {
        Ok(opened) => {
            let rows = text::count(lang, opened.overview.rows.len() as f64);
            let mut lines = vec![(texts.opened)(name, &rows)];
            lines.extend(opened.refused.iter().map(|refused| refused_line(refused, lang)));
            onaction.emit(OverviewAction::Open(Box::new(opened.overview)));
            FileNotice { lines, is_wrong: !opened.refused.is_empty() }
        }
        Err(OverviewFileError::Newer) => FileNotice { lines: vec![(texts.newer)(name)], is_wrong: true },
        Err(OverviewFileError::NotAnOverview) => {
            FileNotice { lines: vec![(texts.not_opened)(name)], is_wrong: true }
        }
    }
}

/// A field of the file by the name that the form has for it, where it has one.
fn field_name(field: &str, lang: Lang) -> &str {
    let form = &OverviewTexts::of(lang).form;
    match field {
        "eligible_workers" => form.eligible,
        "active" => form.active,
        "percent" => form.percent,
        "non_asn_total" => form.non_asn,
        "month" => form.month,
        other => other,
    }
}

fn refused_line(refused: &RefusedRegion, lang: Lang) -> String {
    let texts = &OverviewTexts::of(lang).page;
    let why = match &refused.why {
        RefusedRegionReason::Twice => texts.refused_twice.to_owned(),
        RefusedRegionReason::TooMany => (texts.refused_many)(&text::count(lang, MOST_OVERVIEW_ROWS as f64)),
        RefusedRegionReason::Nameless => texts.refused_nameless.to_owned(),
        RefusedRegionReason::Value(field) => (texts.refused_value)(field_name(field, lang)),
    };
    (texts.refused)(&refused.name, &why)
}

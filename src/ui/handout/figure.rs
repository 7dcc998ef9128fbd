//! Where a figure comes from, in the dialog that a press on it opens.

use yew::prelude::*;

use crate::browser::{clock, files, input};
use crate::codec::csv::Dialect;
use crate::state::{Action, FigureId, Panel};
use crate::text::{HandoutTexts, Lang, WorkbenchTexts};
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view::Sentence;
use crate::view::handout::{
    Conflict, LedgerRow, ReadingView, figure, figures, ledger_csv, ledger_json, with_unit,
};
use crate::view::workbench::export_name;

/// Properties of [`FigureSource`].
#[derive(PartialEq, Properties)]
pub struct FigureSourceProps {
    /// Which figure.
    pub id: FigureId,
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The figure, what it is made of, what it rests on, and the ledger as a file.
#[component]
pub fn FigureSource(props: &FigureSourceProps) -> Html {
    let FigureSourceProps { id, projected, lang, dispatch } = props;
    let texts = &HandoutTexts::of(*lang).ledger;
    let Some(view) = figure(projected, *id, *lang) else { return Html::default() };
    html! {
        <div class="figure-source" data-testid="figure-source">
            { other_figures(props) }
            <p class="figure-name">{ &view.name }</p>
            <p class="figure-value">{ &view.figure }</p>
            <dl class="figure-lines">
                for (name, said) in view.lines.iter() { <div key={*name}><dt>{ *name }</dt><dd>{ said }</dd></div> }
            </dl>
            if let Some(address) = &view.address { <p>{ source_link(address, &view.name, *lang) }</p> }
            if let Some(conflict) = &view.conflict { { conflict_part(conflict, *lang, dispatch) } }
            if !view.basis.is_empty() {
                <section>
                    <h3 class="title">{ texts.basis }</h3>
                    <p class="note">{ texts.basis_about }</p>
                    <ul class="sources">for row in view.basis.iter() { { basis_row(row, *lang) } }</ul>
                </section>
            }
            <LedgerFiles projected={projected.clone()} lang={*lang} />
        </div>
    }
}

/// The list of all figures on screen; choosing one opens it here.
fn other_figures(props: &FigureSourceProps) -> Html {
    let FigureSourceProps { id, projected, lang, dispatch } = props;
    let groups = figures(projected, *id, *lang);
    let all: Vec<FigureId> = groups.iter().flat_map(|group| &group.figures).map(|(id, _)| *id).collect();
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = input::choice(&event).and_then(|value| value.parse::<usize>().ok());
        if let Some(id) = chosen.and_then(|chosen| all.get(chosen)) {
            dispatch.dispatch(Action::ShowPanel(Some(Panel::Figure(*id))));
        }
    });
    let mut at = 0..;
    html! {
        <label class="figure-others">
            { HandoutTexts::of(*lang).ledger.others }
            <select {onchange}>
                for group in groups.iter() {
                    <optgroup key={group.title} label={group.title}>
                        for ((figure, name), at) in group.figures.iter().zip(at.by_ref()) {
                            <option key={at} value={at.to_string()} selected={figure == id}>{ name }</option>
                        }
                    </optgroup>
                }
            </select>
        </label>
    }
}

/// A link to a publication, which opens in a tab of its own.
fn source_link(address: &str, name: &str, lang: Lang) -> Html {
    let open = HandoutTexts::of(lang).ledger.open;
    html!(<a href={address.to_owned()} target="_blank" rel="noopener noreferrer" aria-label={format!("{open}: {name}")}>{ open }</a>)
}

fn basis_row(row: &LedgerRow, lang: Lang) -> Html {
    html! {
        <li key={row.name.clone()}>
            <p class="row"><span>{ &row.name }</span><b>{ with_unit(row) }</b></p>
            <p>
                <span class="status">{ row.status_word }</span>
                if !row.date.is_empty() { { ", " }{ &row.date } }
                { " · " }{ row.by }
                if let Some(address) = &row.address { { " · " }{ source_link(address, &row.name, lang) } }
            </p>
            if !row.source.is_empty() { <p>{ &row.source }</p> }
        </li>
    }
}

fn conflict_part(conflict: &Conflict, lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &HandoutTexts::of(lang).ledger;
    html! {
        <section class="figure-conflict">
            if !conflict.readings.is_empty() {
                <h3 class="title">{ texts.conflict }</h3>
                <p class="note">{ &conflict.question }</p>
                <div class="figure-readings">
                    for (place, view) in conflict.readings.iter().enumerate() { { reading(place, view, lang, dispatch) } }
                </div>
            }
            if !conflict.not_used.is_empty() {
                <h3 class="title">{ texts.not_used }</h3>
                <ul class="says">
                    for (said, address) in conflict.not_used.iter() { <li>{ said }{ " " }{ source_link(address, said, lang) }</li> }
                </ul>
            }
        </section>
    }
}

fn reading(place: usize, view: &ReadingView, lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &HandoutTexts::of(lang).ledger;
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ChooseReading(place)));
    html! {
        <div key={place} class={view.is_used.then_some("is-used")}>
            <p><b>{ &view.label }</b></p>
            for figure in view.figures.iter() { <p>{ figure }</p> }
            <p class="note">{ &view.explanation }</p>
            for (publication, address) in view.sources.iter() {
                <p class="note">{ publication }{ " " }{ source_link(address, publication, lang) }</p>
            }
            if view.is_used {
                <p><b>{ texts.chosen }</b></p>
            } else {
                <button type="button" class="button-line" aria-label={format!("{}: {}", texts.choose, view.label)} {onclick}>{ texts.choose }</button>
            }
        </div>
    }
}

/// Properties of [`LedgerFiles`].
#[derive(PartialEq, Properties)]
struct LedgerFilesProps {
    projected: SharedProjection,
    lang: Lang,
}

/// The ledger as files: two kinds of CSV, and JSON with the plan.
#[component]
fn LedgerFiles(props: &LedgerFilesProps) -> Html {
    let LedgerFilesProps { projected, lang } = props;
    let (texts, export) = (&HandoutTexts::of(*lang).ledger, &WorkbenchTexts::of(*lang).export);
    let saved = use_state_eq(String::new);
    let save = |kind: LedgerFile| {
        let (projected, saved, lang) = (projected.clone(), saved.setter(), *lang);
        Callback::from(move |_: MouseEvent| {
            let texts = &HandoutTexts::of(lang).ledger;
            let (ending, mime, text) = match kind {
                LedgerFile::Csv(dialect) => ("csv", CSV, ledger_csv(&projected, dialect, lang)),
                LedgerFile::Json => ("json", "application/json", ledger_json(&projected, lang)),
            };
            let name = export_name(&projected.scenario, texts.file, clock::today(), ending);
            files::download(&name, mime, &text);
            saved.set(name);
        })
    };
    let said = if saved.is_empty() {
        String::new()
    } else {
        (WorkbenchTexts::of(*lang).documents.downloading)(&saved)
    };
    html! {
        <section>
            <h3 class="title">{ texts.files }</h3>
            <p class="note">{ texts.files_about }</p>
            <div class="export-buttons" role="group" aria-label={texts.files}>
                <button type="button" class="button-line" onclick={save(LedgerFile::Csv(Dialect::Excel))}>{ export.csv_excel }</button>
                <button type="button" class="button-line" onclick={save(LedgerFile::Csv(Dialect::Data))}>{ export.csv_plain }</button>
                <button type="button" class="button-line" onclick={save(LedgerFile::Json)}>{ texts.json }</button>
                <span class="note" role="status">{ sentence(&Sentence::new(&said)) }</span>
            </div>
        </section>
    }
}

/// The media type of a CSV file.
const CSV: &str = "text/csv;charset=utf-8";

/// The form of the ledger as a file.
#[derive(Clone, Copy)]
enum LedgerFile {
    Csv(Dialect),
    Json,
}

//! The columns of a table: what each was read as, to be corrected by hand.

use yew::prelude::*;

use crate::browser::input;
use crate::office::import::{ColumnView, Conversation, ImportView};
use crate::office::table::{Answers, Meaning};
use crate::text::{ImportTexts, Lang};

/// With more columns than this a list in each would keep the page waiting; offices have fewer.
const MOST_LISTS: usize = 60;

/// What a column is, to be chosen by a planner who knows better.
fn column_list(
    column: &ColumnView,
    view: &ImportView,
    said: &Conversation,
    lang: Lang,
    onanswer: &Callback<Answers>,
) -> Html {
    let texts = ImportTexts::of(lang);
    let (place, answers, onanswer) = (column.place, said.answers.clone(), onanswer.clone());
    let meanings: Vec<Meaning> = view.meanings.iter().map(|(meaning, _)| *meaning).collect();
    let onchange = Callback::from(move |event: Event| {
        let Some(value) = input::choice(&event) else { return };
        let meaning = value.parse::<usize>().ok().and_then(|at| meanings.get(at)).copied();
        let mut changed = answers.clone();
        changed.meanings.push((place, meaning));
        onanswer.emit(changed);
    });
    let label = (texts.read_as_of)(&column.heading);
    html! {
        <select aria-label={label} {onchange}>
            <option value="" selected={column.is.is_none()}>{ texts.not_read }</option>
            for (at, (meaning, words)) in view.meanings.iter().enumerate() {
                <option key={at} value={at.to_string()} selected={column.is == Some(*meaning)}>{ words }</option>
            }
        </select>
    }
}

/// The columns, each with a list of what it can be.
pub fn columns(view: &ImportView, said: &Conversation, lang: Lang, onanswer: &Callback<Answers>) -> Html {
    let texts = ImportTexts::of(lang);
    if view.columns.is_empty() {
        return Html::default();
    }
    let row = |(place, column): (usize, &ColumnView)| {
        let class =
            classes!(column.is_private.then_some("is-private"), (!column.is_read).then_some("is-unread"));
        html! {
            <tr key={place} {class}>
                <th scope="row">{ &column.heading }</th>
                <td>
                    if column.is_private || view.columns.len() > MOST_LISTS { { &column.meaning } } else { { column_list(column, view, said, lang, onanswer) } }
                </td>
                <td>{ &column.written }</td>
                <td>{ &column.sample }</td>
            </tr>
        }
    };
    html! {
        <section class="import-part">
            <h3 class="form-title">{ texts.columns }</h3>
            <div class="numbers-box is-whole" tabindex="0" role="region" aria-label={texts.columns}>
                <table class="import-table" data-testid="import-columns">
                    <thead><tr>
                        for head in [texts.heading, texts.read_as, texts.written, texts.sample] { <th key={head} scope="col">{ head }</th> }
                    </tr></thead>
                    <tbody>for each in view.columns.iter().enumerate() { { row(each) } }</tbody>
                </table>
            </div>
        </section>
    }
}

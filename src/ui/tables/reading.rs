//! A table as it was understood: questions, columns, rows, refusals, and the one button that takes it.

use std::rc::Rc;

use yew::prelude::*;

use super::columns::columns;
use crate::browser::input;
use crate::office::import::{
    AcceptedTable, AskedQuestion, Conversation, ImportView, RowView, ShownRows, month_answer,
};
use crate::office::table::Answers;
use crate::text::{ImportTexts, Lang};
use crate::ui::shared::sentence;

/// Rows that a press shows more.
const MORE: usize = 100;

/// Properties of [`Reading`].
#[derive(PartialEq, Properties)]
pub struct ReadingProps {
    /// What is shown.
    pub view: Rc<ImportView>,
    /// What has been said about the table.
    pub said: Conversation,
    /// How much is shown.
    pub shown: ShownRows,
    /// Whether it is read anew.
    pub is_busy: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives all answers after one was given.
    pub onanswer: Callback<Answers>,
    /// Asks for more rows.
    pub onmore: Callback<ShownRows>,
    /// Receives what is taken.
    pub onaccept: Callback<AcceptedTable>,
}

/// The reading.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let ReadingProps { view, said, shown, is_busy, lang, onanswer, onmore, onaccept } = props;
    let texts = ImportTexts::of(*lang);
    let more = |rows: usize, refused: usize| {
        let more = ShownRows { rows: shown.rows + rows, refused: shown.refused + refused };
        onmore.reform(move |_: MouseEvent| more)
    };
    html! {
        <>
            for say in view.private.iter() { <p class="import-private" data-testid="import-private">{ say }</p> }
            { sheets(view, said, *lang, onanswer) }
            if !view.questions.is_empty() {
                <section class="import-questions" aria-label={texts.questions} data-testid="import-questions">
                    <h3 class="form-title">{ texts.questions }</h3>
                    for (place, question) in view.questions.iter().enumerate() {
                        if question.is_below {
                            <p key={place} class={classes!("import-question", question.is_open.then_some("is-open"))}>{ &question.say }</p>
                        } else if question.choices.len() > MOST_RADIOS {
                            { long_list(place, question, *lang, onanswer) }
                        } else if question.choices.is_empty() {
                            <MonthQuestion key={place} question={question.clone()} answers={said.answers.clone()} lang={*lang} {onanswer} />
                        } else {
                            { choices(place, question, onanswer) }
                        }
                    }
                </section>
            }
            { take(view, *is_busy, onaccept) }
            { columns(view, said, *lang, onanswer) }
            { rows(view, texts, &more(MORE, 0)) }
            { refused(view, texts, &more(0, MORE)) }
            if !view.notes.is_empty() {
                <section class="import-part">
                    <h3 class="form-title">{ texts.notes }</h3>
                    <ul class="says" data-testid="import-notes">for note in view.notes.iter() { <li>{ note }</li> }</ul>
                </section>
            }
        </>
    }
}

/// What the table is and how many of its rows were read.
pub fn kind(view: &ImportView) -> Html {
    html! {
        <p class="import-kind" data-testid="import-kind">{ sentence(&view.kind) }{ " " }<span>{ &view.counts }</span></p>
    }
}

fn sheets(view: &ImportView, said: &Conversation, lang: Lang, onanswer: &Callback<Answers>) -> Html {
    if view.sheets.is_empty() {
        return Html::default();
    }
    let answers = said.answers.clone();
    let onanswer = onanswer.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(place) = input::choice(&event).and_then(|value| value.parse().ok()) else { return };
        // What was said about the columns of one sheet says nothing about those of another.
        let of_sheet = Answers {
            sheet: Some(place),
            by_hand: answers.by_hand,
            month: answers.month,
            ..Answers::default()
        };
        onanswer.emit(of_sheet);
    });
    html! {
        <label class="import-sheet">
            { ImportTexts::of(lang).sheet }
            <select {onchange}>
                for (place, name, is_read) in view.sheets.iter() {
                    <option key={*place} value={place.to_string()} selected={*is_read}>{ name }</option>
                }
            </select>
        </label>
    }
}

fn choices(place: usize, question: &AskedQuestion, onanswer: &Callback<Answers>) -> Html {
    let name = format!("pertanyaan-{place}");
    html! {
        <fieldset key={place} class={classes!("import-question", question.is_open.then_some("is-open"))}>
            <legend>{ &question.say }</legend>
            for (say, is_chosen, answers) in question.choices.iter() {
                <label class="check">
                    <input
                        type="radio" name={name.clone()} checked={*is_chosen}
                        onchange={let answers = answers.clone(); onanswer.reform(move |_: Event| answers.clone())}
                    />
                    { say }
                </label>
            }
        </fieldset>
    }
}

/// Answers that stand beside each other; more are a list.
const MOST_RADIOS: usize = 4;

/// A question with many answers.
fn long_list(place: usize, question: &AskedQuestion, lang: Lang, onanswer: &Callback<Answers>) -> Html {
    let all: Vec<Answers> = question.choices.iter().map(|(_, _, answers)| answers.clone()).collect();
    let onanswer = onanswer.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = input::choice(&event).and_then(|value| value.parse::<usize>().ok());
        if let Some(answers) = chosen.and_then(|chosen| all.get(chosen)) {
            onanswer.emit(answers.clone());
        }
    });
    let is_none = question.choices.iter().all(|(_, is_chosen, _)| !is_chosen);
    html! {
        <label key={place} class={classes!("import-question", question.is_open.then_some("is-open"))}>
            <span class="import-ask">{ &question.say }</span>
            <select {onchange}>
                if is_none { <option value="" selected=true>{ ImportTexts::of(lang).choose_one }</option> }
                for (at, (say, is_chosen, _)) in question.choices.iter().enumerate() {
                    <option key={at} value={at.to_string()} selected={*is_chosen}>{ say }</option>
                }
            </select>
        </label>
    }
}

/// Properties of [`MonthQuestion`].
#[derive(PartialEq, Properties)]
struct MonthQuestionProps {
    question: AskedQuestion,
    answers: Answers,
    lang: Lang,
    onanswer: Callback<Answers>,
}

/// The question of which month figures are that name none.
#[component]
fn MonthQuestion(props: &MonthQuestionProps) -> Html {
    let MonthQuestionProps { question, answers, lang, onanswer } = props;
    let texts = ImportTexts::of(*lang);
    let text = use_state(String::new);
    let wrong = use_state_eq(|| "");
    let oninput = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| text.set(input::text(&event).unwrap_or_default()))
    };
    let onsubmit = {
        let (answers, onanswer, wrong, text, lang) =
            (answers.clone(), onanswer.clone(), wrong.setter(), text.clone(), *lang);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match month_answer(&answers, &text, lang) {
                Ok(answers) => {
                    wrong.set("");
                    onanswer.emit(answers);
                }
                Err(say) => wrong.set(say),
            }
        })
    };
    html! {
        <form class={classes!("import-question", question.is_open.then_some("is-open"))} {onsubmit}>
            <p>{ &question.say }{ " " }<strong>{ &question.month }</strong></p>
            <p class="import-month">
                <input
                    type="text" aria-label={texts.month_field} value={(*text).clone()} autocomplete="off" {oninput}
                    aria-invalid={(!wrong.is_empty()).then_some("true")} aria-describedby="bulan-tabel-pesan"
                />
                <button type="submit" class="button-line">{ texts.month_set }</button>
            </p>
            <div id="bulan-tabel-pesan" role="alert">if !wrong.is_empty() { <p class="field-wrong">{ *wrong }</p> }</div>
        </form>
    }
}

/// The button, and what is said beside it.
fn take(view: &ImportView, is_busy: bool, onaccept: &Callback<AcceptedTable>) -> Html {
    let button = view.take.clone().map(|(name, accepted)| {
        let onclick = onaccept.reform(move |_: MouseEvent| accepted.clone());
        html!(<button type="button" class="button-main" disabled={is_busy} {onclick}>{ name }</button>)
    });
    html! {
        <div class="import-take">
            { button }
            <p class={if view.take.is_some() { "note" } else { "import-nothing" }}>{ view.say }</p>
        </div>
    }
}

fn rows(view: &ImportView, texts: &ImportTexts, onmore: &Callback<MouseEvent>) -> Html {
    if view.rows.is_empty() {
        return Html::default();
    }
    let title = view.rows_title.clone();
    let row = |row: &RowView| {
        html! {
            <tr key={row.number} class={(!row.is_taken).then_some("is-unread")}>
                <td class="is-number" data-head={texts.row}>{ row.number }</td>
                for (place, (head, cell)) in view.heads.iter().zip(&row.cells).enumerate() {
                    <td key={place} data-head={*head}>{ cell }</td>
                }
            </tr>
        }
    };
    html! {
        <section class="import-part">
            <h3 class="form-title">{ &title }</h3>
            <div class="numbers-box is-whole" tabindex="0" role="region" aria-label={title.clone()}>
                <table class="import-table is-stacked" data-testid="import-rows">
                    <thead><tr>
                        <th scope="col">{ texts.row }</th>
                        for head in view.heads.iter() { <th key={*head} scope="col">{ *head }</th> }
                    </tr></thead>
                    <tbody>for each in view.rows.iter() { { row(each) } }</tbody>
                </table>
            </div>
            { more(view.rows.len(), view.all_rows, texts, onmore) }
        </section>
    }
}

fn refused(view: &ImportView, texts: &ImportTexts, onmore: &Callback<MouseEvent>) -> Html {
    if view.refused.is_empty() {
        return Html::default();
    }
    let title = (texts.refusals)(view.all_refused);
    html! {
        <section class="import-part">
            <h3 class="form-title">{ &title }</h3>
            <div class="numbers-box is-whole" tabindex="0" role="region" aria-label={title.clone()}>
                <table class="import-table is-refused" data-testid="import-refusals">
                    <thead><tr><th scope="col">{ texts.row }</th><th scope="col">{ texts.why }</th></tr></thead>
                    <tbody>
                        for (place, (number, why)) in view.refused.iter().enumerate() {
                            <tr key={place}><td class="is-number">{ *number }</td><td>{ why }</td></tr>
                        }
                    </tbody>
                </table>
            </div>
            { more(view.refused.len(), view.all_refused, texts, onmore) }
        </section>
    }
}

fn more(shown: usize, all: usize, texts: &ImportTexts, onmore: &Callback<MouseEvent>) -> Html {
    if shown >= all {
        return Html::default();
    }
    html!(<button type="button" class="text-button" onclick={onmore.clone()}>{ (texts.more_rows)(shown, all) }</button>)
}

//! A text field for a number, as Indonesians type it. What is typed stays until the focus leaves; only what can be read
//! is sent on; nothing is reinterpreted in silence.

use yew::prelude::*;

use crate::browser::{input, page};
use crate::text::parse::question::{Expected, NumberQuestion, certain, question};
use crate::text::parse::{MoneyUnit, NumberKind, ParsedNumber, is_cell_end, parse, sentences};
use crate::text::{Catalogue, Lang};

/// Properties of [`NumberField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// A name for its elements, unique on the page: the field is `ID-isian`, its message `ID-pesan`.
    pub id: AttrValue,
    /// Its accessible name.
    pub name: AttrValue,
    /// Unit behind the number.
    #[prop_or_default]
    pub unit: AttrValue,
    /// How the text is read.
    pub kind: NumberKind,
    /// The language whose marks are preferred.
    pub lang: Lang,
    /// The text of the value that holds now.
    pub text: AttrValue,
    /// The values that may be sent.
    pub allowed: AllowedRange,
    /// The values that are sent without a question.
    #[prop_or_default]
    pub expected: Expected,
    /// Whether nothing can be typed.
    #[prop_or_default]
    pub disabled: bool,
    /// Whether values are sent while typing, not only when the focus leaves.
    #[prop_or_default]
    pub is_live: bool,
    /// What is wrong with the value that holds now.
    #[prop_or_default]
    pub wrong: AttrValue,
    /// What may be typed here, where the name does not say it.
    #[prop_or_default]
    pub hint: AttrValue,
    /// Called with every value that can be read and is allowed.
    pub onvalue: Callback<f64>,
    /// Called when what is typed can no longer be read: the value from before the typing holds again.
    #[prop_or_default]
    pub onwrong: Callback<()>,
    /// Called when the field is left empty; without it an empty field is wrong.
    #[prop_or_default]
    pub onclear: Option<Callback<()>>,
    /// Called when the focus leaves and when the text is committed.
    #[prop_or_default]
    pub onleave: Callback<()>,
}

/// The values a field allows.
#[derive(Clone, PartialEq)]
pub struct AllowedRange {
    /// Least value, in the unit of the reading.
    pub low: f64,
    /// Greatest value.
    pub high: f64,
    /// The least value in words.
    pub low_text: AttrValue,
    /// The greatest value in words.
    pub high_text: AttrValue,
}

impl AllowedRange {
    fn has(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// The message below the field.
enum FieldMessage {
    Nothing,
    Echo(String),
    Wrong(String),
    Asks(NumberQuestion),
}

/// The field; its message follows it in the markup.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let draft = use_state(|| None::<String>);
    let oninput = read_while_typing(props, &draft);
    let onpaste = paste(props, &draft);
    let ondrop = onpaste.reform(|event: DragEvent| event.into());
    let onchange = commit(props, &draft);
    let onblur = props.onleave.reform(|_: FocusEvent| ());
    let onkeydown = {
        let (draft, onwrong) = (draft.clone(), props.onwrong.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                onwrong.emit(());
                draft.set(None);
            }
        })
    };
    let message = message(props, draft.as_deref());
    let wrong = matches!(message, FieldMessage::Wrong(_) | FieldMessage::Asks(_));
    let message_id = format!("{}-pesan", props.id);
    let text = draft.as_ref().map_or_else(|| props.text.clone(), |draft| AttrValue::from(draft.clone()));
    html! {
        <>
            <span class={classes!("field", wrong.then_some("is-wrong"))}>
                <input
                    type="text" inputmode={keyboard(props.kind)} autocomplete="off" spellcheck="false" id={format!("{}-isian", props.id)}
                    aria-label={&props.name} value={text} disabled={props.disabled}
                    aria-invalid={wrong.then_some("true")} aria-describedby={message_id.clone()}
                    {oninput} {onchange} {onblur} {onkeydown} {onpaste} {ondrop}
                />
                if !props.unit.is_empty() {
                    <span aria-hidden="true">{ &props.unit }</span>
                }
            </span>
            <span id={message_id} class="field-message">{ message_html(props, message, &draft) }</span>
        </>
    }
}

/// The keyboard that a phone shows: one with letters and a minus where these are accepted and used.
const fn keyboard(kind: NumberKind) -> &'static str {
    match kind {
        // `31 ribu`, `1,5 miliar`; a keyboard of digits has no minus on every phone.
        NumberKind::Count
        | NumberKind::Growth { .. }
        | NumberKind::Rupiah { unit: MoneyUnit::Million | MoneyUnit::One, .. } => "text",
        NumberKind::Percent | NumberKind::Rate => "decimal",
        NumberKind::Months => "numeric",
    }
}

/// What is typed, if it may be sent: a number that is allowed and about which nothing is asked.
fn sendable(props: &NumberFieldProps, text: &str) -> Option<f64> {
    let reading = certain(props.kind, props.lang, text, &props.expected)?;
    props.allowed.has(reading.value).then_some(reading.value)
}

/// Keeps what is typed; a live field sends it on as far as it can be read.
fn read_while_typing(
    props: &NumberFieldProps,
    draft: &UseStateHandle<Option<String>>,
) -> Callback<InputEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: InputEvent| {
        if let Some(text) = input::text(&event) {
            take_draft(&props, &draft, text);
        }
    })
}

/// Keeps `text` as what is typed.
fn take_draft(props: &NumberFieldProps, draft: &UseStateHandle<Option<String>>, text: String) {
    if props.is_live {
        match sendable(props, &text) {
            Some(value) => props.onvalue.emit(value),
            None => props.onwrong.emit(()),
        }
    }
    draft.set(Some(text));
}

/// Several cells of a table are pasted or dropped: browsers would make one number of them, since a field has one line.
fn paste(props: &NumberFieldProps, draft: &UseStateHandle<Option<String>>) -> Callback<Event> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: Event| {
        let cells = input::inserted(&event).filter(|text| text.trim().contains(is_cell_end));
        if let Some(cells) = cells {
            event.prevent_default();
            let cells: Vec<&str> = cells.split(is_cell_end).filter(|cell| !cell.trim().is_empty()).collect();
            take_draft(&props, &draft, input::with_inserted(&event, &cells.join("\t")));
        }
    })
}

/// Sends the value when the text is committed and writes it the way the screen writes numbers. A wrong text stays with
/// its message.
fn commit(props: &NumberFieldProps, draft: &UseStateHandle<Option<String>>) -> Callback<Event> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: Event| {
        let text = input::text(&event).unwrap_or_default();
        if let Some(onclear) = props.onclear.as_ref().filter(|_| text.trim().is_empty()) {
            onclear.emit(());
            draft.set(None);
        } else if let Some(value) = sendable(&props, &text) {
            props.onvalue.emit(value);
            draft.set(None);
        }
        props.onleave.emit(());
    })
}

fn message_html(
    props: &NumberFieldProps,
    message: FieldMessage,
    draft: &UseStateHandle<Option<String>>,
) -> Html {
    match message {
        FieldMessage::Asks(question) => question_html(props, question, draft),
        FieldMessage::Wrong(text) => html!(<span class="field-wrong">{ text }</span>),
        FieldMessage::Echo(text) => html!(<span class="field-echo">{ text }</span>),
        FieldMessage::Nothing if !props.hint.is_empty() => {
            html!(<span class="field-echo">{ &props.hint }</span>)
        }
        FieldMessage::Nothing => Html::default(),
    }
}

/// The question about what is typed, and a button for each answer.
fn question_html(
    props: &NumberFieldProps,
    question: NumberQuestion,
    draft: &UseStateHandle<Option<String>>,
) -> Html {
    let answers = question.answers.into_iter().filter(|answer| props.allowed.has(answer.value));
    let buttons = answers.map(|answer| {
        let (onvalue, onleave, draft) = (props.onvalue.clone(), props.onleave.clone(), draft.clone());
        let field = format!("{}-isian", props.id);
        let onclick = Callback::from(move |_: MouseEvent| {
            onvalue.emit(answer.value);
            onleave.emit(());
            draft.set(None);
            // The button is gone; the keys go on where the answer stands.
            page::focus(&field);
        });
        html!(<button key={answer.text.clone()} type="button" class="field-answer" {onclick}>{ answer.text }</button>)
    });
    html! {
        <>
            <span class="field-wrong">{ question.say }</span>
            <span class="field-answers">{ for buttons }</span>
        </>
    }
}

/// What is to be said about what stands in the field: `draft`, or the value that holds.
fn message(props: &NumberFieldProps, draft: Option<&str>) -> FieldMessage {
    match draft {
        Some(draft) => draft_message(props, draft),
        None if !props.wrong.is_empty() => FieldMessage::Wrong(props.wrong.to_string()),
        None => FieldMessage::Nothing,
    }
}

fn draft_message(props: &NumberFieldProps, draft: &str) -> FieldMessage {
    if props.onclear.is_some() && draft.trim().is_empty() {
        return FieldMessage::Nothing;
    }
    if let Some(question) = question(props.kind, props.lang, draft, &props.expected) {
        return FieldMessage::Asks(question);
    }
    match parse(props.kind, props.lang, draft) {
        Err(error) => FieldMessage::Wrong(sentences::parse_error(props.lang, props.kind, &error)),
        Ok(reading) if !props.allowed.has(reading.value) => {
            let texts = &Catalogue::of(props.lang).lever;
            FieldMessage::Wrong((texts.outside)(
                &props.name,
                &props.allowed.low_text,
                &props.allowed.high_text,
            ))
        }
        Ok(reading) => echo(props, &reading),
    }
}

fn echo(props: &NumberFieldProps, reading: &ParsedNumber) -> FieldMessage {
    sentences::echo(props.lang, props.kind, reading).map_or(FieldMessage::Nothing, FieldMessage::Echo)
}

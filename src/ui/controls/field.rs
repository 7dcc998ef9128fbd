//! A text field for a number, as Indonesians type it. What is typed stays until the hand leaves; only what can be
//! read is sent on; nothing is reinterpreted in silence.

use yew::prelude::*;

use crate::browser::input;
use crate::text::parse::{Kind, Reading, parse, sentences};
use crate::text::{Catalogue, Lang};
use crate::ui::part::part_by_hook;

/// A text field for a number. Its messages follow it in the markup.
#[derive(PartialEq)]
pub struct Field {
    /// A name for its messages, unique on the page.
    pub id: AttrValue,
    /// Its accessible name.
    pub name: AttrValue,
    /// Unit behind the number.
    pub unit: AttrValue,
    /// How the text is read.
    pub kind: Kind,
    /// The language whose marks are preferred.
    pub lang: Lang,
    /// The text of the value that holds now.
    pub text: AttrValue,
    /// Least and greatest value allowed, in the unit of the reading, and how they are written.
    pub allowed: Allowed,
    /// Called with every value that can be read and is allowed.
    pub onvalue: Callback<f64>,
    /// Called when what is typed can no longer be read: the value from before the typing holds again.
    pub onwrong: Callback<()>,
    /// Called when the hand leaves.
    pub onsettle: Callback<()>,
    /// Whether nothing can be typed.
    pub disabled: bool,
    /// Whether values are sent only when the hand leaves, not while typing.
    pub waits: bool,
    /// Called when the field is left empty, where it may be.
    pub onclear: Option<Callback<()>>,
    /// What is wrong with the value that holds now.
    pub wrong: AttrValue,
    /// What may be typed here, where the name does not say it.
    pub hint: AttrValue,
}

/// The values a field allows.
#[derive(Clone, PartialEq)]
pub struct Allowed {
    /// Least value.
    pub low: f64,
    /// Greatest value.
    pub high: f64,
    /// The least value in words.
    pub low_text: AttrValue,
    /// The greatest value in words.
    pub high_text: AttrValue,
}

impl Allowed {
    fn has(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// What is to be said about what stands in the field.
enum Said {
    Nothing,
    Echo(String),
    Wrong(String),
}

part_by_hook!(Field, use_field);

#[hook]
fn use_field(props: &Field) -> Html {
    let draft = use_state(|| None::<String>);
    let oninput = {
        let (draft, kind, lang) = (draft.clone(), props.kind, props.lang);
        let (allowed, waits) = (props.allowed.clone(), props.waits);
        let (onvalue, onwrong) = (props.onvalue.clone(), props.onwrong.clone());
        Callback::from(move |event: InputEvent| {
            let Some(text) = input::text(&event) else { return };
            match parse(kind, lang, &text) {
                _ if waits => {}
                Ok(reading) if allowed.has(reading.value) => onvalue.emit(reading.value),
                _ => onwrong.emit(()),
            }
            draft.set(Some(text));
        })
    };
    // A wrong text stays with its message; a right one is written the way the screen writes numbers.
    let onchange = {
        let (draft, onvalue, onsettle) = (draft.clone(), props.onvalue.clone(), props.onsettle.clone());
        let (kind, lang, allowed) = (props.kind, props.lang, props.allowed.clone());
        let onclear = props.onclear.clone();
        Callback::from(move |event: Event| {
            let text = input::text(&event).unwrap_or_default();
            if let Some(onclear) = onclear.as_ref().filter(|_| text.trim().is_empty()) {
                onclear.emit(());
                draft.set(None);
            } else if let Ok(reading) = parse(kind, lang, &text)
                && allowed.has(reading.value)
            {
                onvalue.emit(reading.value);
                draft.set(None);
            }
            onsettle.emit(());
        })
    };
    let onblur = props.onsettle.reform(|_: FocusEvent| ());
    let onkeydown = {
        let (draft, onwrong) = (draft.clone(), props.onwrong.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                onwrong.emit(());
                draft.set(None);
            }
        })
    };
    let said = match draft.as_deref() {
        Some(draft) => say(props, draft),
        None if !props.wrong.is_empty() => Said::Wrong(props.wrong.to_string()),
        None => Said::Nothing,
    };
    let wrong = matches!(said, Said::Wrong(_));
    let message = format!("{}-pesan", props.id);
    let text = draft.as_ref().map_or_else(|| props.text.clone(), |draft| AttrValue::from(draft.clone()));
    html! {
        <>
            <span class={classes!("field", wrong.then_some("is-wrong"))}>
                <input
                    type="text" inputmode="decimal" autocomplete="off" spellcheck="false" id={format!("{}-isian", props.id)}
                    aria-label={props.name.clone()} value={text} disabled={props.disabled}
                    aria-invalid={wrong.then_some("true")} aria-describedby={message.clone()}
                    {oninput} {onchange} {onblur} {onkeydown}
                />
                if !props.unit.is_empty() {
                    <span aria-hidden="true">{ props.unit.clone() }</span>
                }
            </span>
            <span id={message} class="field-message">{ message_html(said, &props.hint) }</span>
        </>
    }
}

fn message_html(said: Said, hint: &AttrValue) -> Html {
    match said {
        Said::Wrong(text) => html!(<span class="field-wrong">{ text }</span>),
        Said::Echo(text) => html!(<span class="field-echo">{ text }</span>),
        Said::Nothing if !hint.is_empty() => html!(<span class="field-echo">{ hint.clone() }</span>),
        Said::Nothing => Html::default(),
    }
}

fn say(props: &Field, draft: &str) -> Said {
    if props.onclear.is_some() && draft.trim().is_empty() {
        return Said::Nothing;
    }
    match parse(props.kind, props.lang, draft) {
        Err(error) => Said::Wrong(sentences::parse_error(props.lang, props.kind, &error)),
        Ok(reading) if !props.allowed.has(reading.value) => {
            let texts = &Catalogue::of(props.lang).lever;
            Said::Wrong((texts.outside)(&props.name, &props.allowed.low_text, &props.allowed.high_text))
        }
        Ok(reading) => echo(props, &reading),
    }
}

fn echo(props: &Field, reading: &Reading) -> Said {
    sentences::echo(props.lang, props.kind, reading).map_or(Said::Nothing, Said::Echo)
}

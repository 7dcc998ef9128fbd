//! What must be known before the numbers are read: which source is used, whose base, how rough.

use yew::prelude::*;

use super::field::{Allowed, Field};
use crate::model::Workers;
use crate::state::{Action, Trouble};
use crate::text::parse::{Kind, field as field_text};
use crate::text::{self, Catalogue, Lang};
use crate::ui::part::{part, part_by_hook};
use crate::ui::shared::{Region, sentence};
use crate::ui::store::Dispatch;
use crate::view::{self, Notice, Sentence};

/// What a link asked for and did not get, until it is put away.
#[derive(PartialEq)]
pub struct Troubles {
    /// What could not be opened.
    pub list: Vec<Trouble>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

part_by_hook!(Troubles, use_troubles);

#[hook]
fn use_troubles(props: &Troubles) -> Html {
    let lines = view::troubles(&props.list, props.lang);
    let onclick = use_callback(props.dispatch.clone(), |_: MouseEvent, dispatch| {
        dispatch.dispatch(Action::DismissTroubles)
    });
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="troubles" role="alert">
            <ul>for line in lines { <li>{ line }</li> }</ul>
            <button type="button" class="button-line" {onclick}>{ Catalogue::of(props.lang).notice.put_away }</button>
        </div>
    }
}

/// The strip above the headline; nothing where the sources are clear.
#[derive(PartialEq)]
pub struct Notices {
    /// The region.
    pub projected: Region,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

part_by_hook!(Notices, use_notices);

#[hook]
fn use_notices(props: &Notices) -> Html {
    let notices = view::notices(&props.projected, props.lang);
    if notices.is_empty() {
        return Html::default();
    }
    html! {
        <div class="notices">
            for notice in notices {
                { show(props, notice) }
            }
        </div>
    }
}

fn show(props: &Notices, notice: Notice) -> Html {
    match notice {
        Notice::Rough(say) => html!(<p class="notice-note note">{ sentence(&say) }</p>),
        Notice::AsksForEligible { say, own } => eligible(props, &say, own),
        Notice::Choice { question, readings, chosen } => choice(props, &question, &readings, chosen),
    }
}

/// Least and most eligible workers that a kabupaten or kota can have.
const ELIGIBLE: (f64, f64) = (100.0, 1e9);

fn eligible(props: &Notices, say: &Sentence, own: Option<f64>) -> Html {
    let (texts, lang) = (&Catalogue::of(props.lang).notice, props.lang);
    let dispatch = props.dispatch.clone();
    let onvalue = Callback::from(move |people| dispatch.dispatch(Action::SetEligible(Workers(people))));
    let (low, high) = ELIGIBLE;
    let written = |number| text::count(lang, number).into();
    html! {
        <div class="notice">
            <p>{ sentence(say) }</p>
            <div class="notice-field">
                <span aria-hidden="true">{ texts.own_eligible }</span>
                { part(Field {
                    id: "eligible".into(), name: texts.own_eligible.into(), unit: AttrValue::default(), kind: Kind::Count,
                    lang, text: own.map_or(String::new(), |own| field_text(Kind::Count, lang, own)).into(),
                    allowed: Allowed { low, high, low_text: written(low), high_text: written(high) },
                    onvalue, onwrong: Callback::noop(), onsettle: Callback::noop(), disabled: false, waits: true,
                    hint: AttrValue::default(), onclear: None, wrong: AttrValue::default(),
                }) }
            </div>
        </div>
    }
}

/// `readings`: name and explanation of each.
fn choice(props: &Notices, question: &str, readings: &[(String, String)], chosen: Option<usize>) -> Html {
    let pick = |number: usize| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: Event| dispatch.dispatch(Action::ChooseReading(number)))
    };
    let why = chosen.and_then(|chosen| readings.get(chosen)).map(|(_, explanation)| explanation);
    html! {
        <div class="notice">
            <fieldset class="choices">
                <legend>{ question }</legend>
                for (number, (label, _)) in readings.iter().enumerate() {
                    <label key={number}>
                        <input type="radio" name="bacaan" checked={chosen == Some(number)} onchange={pick(number)} />
                        { label }
                    </label>
                }
            </fieldset>
            if let Some(why) = why {
                <p class="note">{ why }</p>
            }
        </div>
    }
}

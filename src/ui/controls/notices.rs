//! What must be known before the numbers are read: which source is used, whose base, how rough.

use std::rc::Rc;

use yew::prelude::*;

use super::field::{Allowed, Field};
use crate::model::Workers;
use crate::state::{Action, Trouble};
use crate::text::parse::{Kind, field as field_text};
use crate::text::{self, Catalogue, Lang};
use crate::ui::shared::{Region, sentence};
use crate::ui::store::Dispatch;
use crate::view::{self, Notice, Sentence};

/// What the troubles need.
#[derive(Properties, PartialEq)]
pub struct TroubleProps {
    /// What could not be opened.
    pub troubles: Vec<Trouble>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// What a link asked for and did not get, until it is put away.
#[component]
pub fn Troubles(props: &TroubleProps) -> Html {
    let lines = view::troubles(&props.troubles, props.lang);
    let onclick =
        use_callback(props.dispatch.clone(), |_: MouseEvent, dispatch| dispatch.dispatch(Action::PutAway));
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

/// What the notices need.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The region.
    pub projected: Region,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The strip above the headline; nothing where the sources are clear.
#[component]
pub fn Notices(props: &Props) -> Html {
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

fn show(props: &Props, notice: Notice) -> Html {
    match notice {
        Notice::Rough(say) => html!(<p class="notice-note note">{ sentence(&say) }</p>),
        Notice::AsksForEligible { say, own } => {
            html!(<Eligible say={Rc::new(say)} {own} lang={props.lang} dispatch={props.dispatch.clone()} />)
        }
        Notice::Choice { question, readings, chosen } => html! {
            <Choice {question} {readings} {chosen} dispatch={props.dispatch.clone()} />
        },
    }
}

#[derive(Properties, PartialEq)]
struct EligibleProps {
    say: Rc<Sentence>,
    own: Option<f64>,
    lang: Lang,
    dispatch: Dispatch,
}

/// Least and most eligible workers that a kabupaten or kota can have.
const ELIGIBLE: (f64, f64) = (100.0, 1e9);

#[component]
fn Eligible(props: &EligibleProps) -> Html {
    let texts = &Catalogue::of(props.lang).notice;
    let onvalue = use_callback(props.dispatch.clone(), |people: f64, dispatch: &Dispatch| {
        dispatch.dispatch(Action::SetEligible(Workers(people)));
    });
    let allowed = Allowed {
        low: ELIGIBLE.0,
        high: ELIGIBLE.1,
        low_text: text::count(props.lang, ELIGIBLE.0).into(),
        high_text: text::count(props.lang, ELIGIBLE.1).into(),
    };
    let shown = props.own.map_or(String::new(), |own| field_text(Kind::Count, props.lang, own));
    html! {
        <div class="notice">
            <p>{ sentence(&props.say) }</p>
            <div class="notice-field">
                <span aria-hidden="true">{ texts.own_eligible }</span>
                <Field
                    id="eligible" name={texts.own_eligible} kind={Kind::Count} lang={props.lang}
                    text={shown} {allowed} {onvalue} live=false
                />
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ChoiceProps {
    question: String,
    readings: Vec<(String, String)>,
    chosen: Option<usize>,
    dispatch: Dispatch,
}

#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let pick = |number: usize| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: Event| dispatch.dispatch(Action::Read(number)))
    };
    let why = props.chosen.and_then(|chosen| props.readings.get(chosen)).map(|(_, explanation)| explanation);
    html! {
        <div class="notice">
            <fieldset class="choices">
                <legend>{ &props.question }</legend>
                for (number, (label, _)) in props.readings.iter().enumerate() {
                    <label key={number}>
                        <input
                            type="radio" name="bacaan" checked={props.chosen == Some(number)}
                            onchange={pick(number)}
                        />
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

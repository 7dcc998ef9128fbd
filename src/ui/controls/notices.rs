//! What must be known before the numbers are read: which source is used, whose base, how rough.

use yew::prelude::*;

use super::number_field::{AllowedRange, NumberField};
use crate::model::Workers;
use crate::state::{Action, Trouble};
use crate::text::parse::question::Expected;
use crate::text::parse::{NumberKind, field as field_text};
use crate::text::{self, Catalogue, Lang};
use crate::ui::shared::{RegionData, sentence};
use crate::ui::store::Dispatch;
use crate::view::{self, Notice, Sentence};

/// Properties of [`Troubles`].
#[derive(PartialEq, Properties)]
pub struct TroublesProps {
    /// What could not be opened.
    pub list: Vec<Trouble>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// What a link asked for and did not get, until it is put away.
#[component]
pub fn Troubles(props: &TroublesProps) -> Html {
    let lines = view::troubles(&props.list, false, props.lang);
    let onclick = use_callback(props.dispatch.clone(), |_: MouseEvent, dispatch| {
        dispatch.dispatch(Action::DismissTroubles);
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

/// What is said about an address whose plan is on screen as far as anybody can tell; a line, no alarm.
pub fn quiet_troubles(list: &[Trouble], lang: Lang) -> Html {
    let lines = view::troubles(list, true, lang);
    if lines.is_empty() {
        return Html::default();
    }
    html!(<p class="quiet-troubles note" role="note">{ lines.join(" ") }</p>)
}

/// Properties of [`Notices`].
#[derive(PartialEq, Properties)]
pub struct NoticesProps {
    /// The region.
    pub region: RegionData,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The strip above the headline; nothing where the sources are clear.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let notices = view::notices(&props.region, props.lang);
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

fn show(props: &NoticesProps, notice: Notice) -> Html {
    match notice {
        Notice::Rough(say) | Notice::Carries(say) => {
            html!(<p class="notice-note note">{ sentence(&say) }</p>)
        }
        Notice::AsksForEligible { say, own } => eligible(props, &say, own),
        Notice::Choice { question, readings, chosen } => choice(props, &question, &readings, chosen),
    }
}

/// Least and most eligible workers that a kabupaten or kota can have.
const ELIGIBLE: (f64, f64) = (100.0, 1e9);

fn eligible(props: &NoticesProps, say: &Sentence, own: Option<f64>) -> Html {
    let (texts, lang) = (&Catalogue::of(props.lang).notice, props.lang);
    let dispatch = props.dispatch.clone();
    let onvalue = Callback::from(move |people| dispatch.dispatch(Action::SetEligible(Workers(people))));
    let (low, high) = ELIGIBLE;
    let written = |number| text::count(lang, number).into();
    let allowed = AllowedRange { low, high, low_text: written(low), high_text: written(high) };
    html! {
        <div class="notice">
            <p>{ sentence(say) }</p>
            <div class="notice-field">
                <span aria-hidden="true">{ texts.own_eligible }</span>
                <NumberField
                    id="eligible" name={texts.own_eligible} kind={NumberKind::Count} {lang}
                    text={own.map_or(String::new(), |own| field_text(NumberKind::Count, lang, own))} {allowed} expected={Expected::PEOPLE} {onvalue}
                />
            </div>
        </div>
    }
}

/// `readings`: name and explanation of each.
fn choice(
    props: &NoticesProps,
    question: &str,
    readings: &[(String, String)],
    chosen: Option<usize>,
) -> Html {
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

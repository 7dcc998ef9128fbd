//! What is asked of all regions: by the end of which year, and how much where a region has no target of its own.

use yew::prelude::*;

use crate::browser::input;
use crate::model::{Month, Percent};
use crate::overview::{OVERVIEW_YEARS, OverviewAction};
use crate::text::parse::NumberKind;
use crate::text::{Lang, OverviewTexts, parse};
use crate::ui::controls::number_field::{AllowedRange, NumberField};

/// Properties of [`OverviewQuestion`].
#[derive(PartialEq, Properties)]
pub struct OverviewQuestionProps {
    /// The year.
    pub year: i32,
    /// The common target.
    pub target: Percent,
    /// The month that it is: years that are over are not offered.
    pub today: Option<Month>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub onaction: Callback<OverviewAction>,
}

/// Years that are offered.
const OFFERED: usize = 12;

/// The question.
#[component]
pub fn OverviewQuestion(props: &OverviewQuestionProps) -> Html {
    let OverviewQuestionProps { year, target, today, lang, onaction } = props;
    let texts = &OverviewTexts::of(*lang).page;
    let first = today.map_or(*OVERVIEW_YEARS.start(), Month::year).min(*year);
    let onyear = {
        let onaction = onaction.clone();
        Callback::from(move |event: Event| {
            if let Some(year) = input::choice(&event).and_then(|text| text.parse().ok()) {
                onaction.emit(OverviewAction::SetYear(year));
            }
        })
    };
    let kind = NumberKind::Percent;
    let words = |value: f64| AttrValue::from(parse::sentences::amount(*lang, kind, value));
    let allowed = AllowedRange { low: 0.01, high: 100.0, low_text: words(0.01), high_text: words(100.0) };
    let ontarget = onaction.reform(|percent: f64| OverviewAction::SetTarget(Percent(percent)));
    html! {
        <section class="overview-question" aria-label={texts.question}>
            <label class="slim">
                { texts.year }
                <select onchange={onyear}>
                    { for (first..=*OVERVIEW_YEARS.end()).take(OFFERED).map(|offered| html! {
                        <option key={offered} value={offered.to_string()} selected={offered == *year}>{ offered }</option>
                    }) }
                </select>
            </label>
            <label class="slim" for="target-bersama-isian">{ texts.target }</label>
            <NumberField
                id="target-bersama" name={texts.target} unit="%" {kind} lang={*lang} text={parse::field(kind, *lang, target.0)} {allowed} onvalue={ontarget}
            />
            <p class="note">{ texts.target_about }</p>
        </section>
    }
}

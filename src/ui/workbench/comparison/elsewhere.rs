//! The plan on screen in another region.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::state::{Action, ComparedPlan};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::store::Dispatch;
use crate::view::workbench::{elsewhere, places};

/// Properties of [`ElsewhereForm`].
#[derive(PartialEq, Properties)]
pub struct ElsewhereFormProps {
    /// The plans that are compared.
    pub plans: Rc<[ComparedPlan]>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
    /// Called with what was done, and what did not fit.
    pub onsay: Callback<Vec<String>>,
}

/// A choice of regions, and the button.
#[component]
pub fn ElsewhereForm(props: &ElsewhereFormProps) -> Html {
    let ElsewhereFormProps { plans, lang, dispatch, onsay } = props;
    let texts = &WorkbenchTexts::of(*lang).comparison;
    let chosen = use_state_eq(|| 0_usize);
    let Some(current) = plans.iter().find(|plan| plan.is_current) else { return Html::default() };
    let places = places(&current.document.scenario, plans, *lang);
    let region = places.get(*chosen).or(places.first()).map(|(_, region)| Rc::clone(region));
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            let place = input::choice(&event).and_then(|value| value.parse().ok());
            chosen.set(place.unwrap_or_default());
        })
    };
    let onclick = {
        let (scenario, dispatch) = (Rc::clone(&current.document.scenario), dispatch.clone());
        let (onsay, lang) = (onsay.clone(), *lang);
        Callback::from(move |_: MouseEvent| {
            let Some(region) = &region else { return };
            let found = elsewhere(&scenario, region, lang);
            onsay.emit(found.say);
            if let Some(scenario) = found.scenario {
                dispatch.dispatch(Action::OpenScenario(scenario));
            }
        })
    };
    html! {
        <div class="comparison-elsewhere">
            <h3 class="form-title">{ texts.elsewhere }</h3>
            <label>
                <span class="hidden-text">{ texts.elsewhere_region }</span>
                <select {onchange}>
                    for (place, (name, _)) in places.iter().enumerate() {
                        <option value={place.to_string()} selected={place == *chosen}>{ name }</option>
                    }
                </select>
            </label>
            <button type="button" class="button-line" {onclick}>{ texts.apply }</button>
        </div>
    }
}

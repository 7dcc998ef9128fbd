//! Saving the plan on screen in the library: under a new name, or, by a button of its own, in the place of the plan it comes
//! from.

use yew::prelude::*;

use crate::browser::input;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::workbench::{LONGEST_NAME, PlanStanding};

/// How the plan on screen is to be saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// As a plan of this name.
    As(String),
    /// In the place of the plan under this key, which has this name.
    To(String, String),
}

/// Properties of [`SavePlan`].
#[derive(PartialEq, Properties)]
pub struct SavePlanProps {
    /// How the plan on screen stands to those that are kept.
    pub standing: PlanStanding,
    /// A name that is free.
    pub suggested: String,
    /// Whether another tab has changed the plan that this one comes from.
    pub is_elsewhere: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Called to save it.
    pub onsave: Callback<Saving>,
}

/// Id of the field of the name.
const NAME: &str = "rencana-nama";

/// The field of the name and the buttons; nothing where there is nothing to save.
#[component]
pub fn SavePlan(props: &SavePlanProps) -> Html {
    let SavePlanProps { standing, suggested, is_elsewhere, lang, onsave } = props;
    let texts = &WorkbenchTexts::of(*lang).library;
    let typed = use_state_eq(|| None::<String>);
    {
        // A name is typed for one plan.
        let typed = typed.setter();
        use_effect_with(suggested.clone(), move |_| typed.set(None));
    }
    let name = (*typed).clone().unwrap_or_else(|| suggested.clone());
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(input::text(&event)))
    };
    let onsubmit = {
        let (name, onsave) = (name.clone(), onsave.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            onsave.emit(Saving::As(name.clone()));
        })
    };
    let namesake = match standing {
        PlanStanding::Same(_) => return html!(<p class="note">{ texts.all_saved }</p>),
        PlanStanding::Untouched => return Html::default(),
        PlanStanding::Changed(key, name) => Some((key.clone(), name.clone())),
        PlanStanding::Unsaved => None,
    };
    html! {
        <form class="save-plan" {onsubmit}>
            if let Some((key, name)) = namesake {
                if *is_elsewhere {
                    <p class="field-message">{ (texts.changed_elsewhere)(&name) }</p>
                } else {
                    { save_to(key, name, props) }
                }
            }
            <label class="note" for={NAME}>{ texts.name }</label>
            <input id={NAME} class="field" type="text" value={name} maxlength={LONGEST_NAME.to_string()} {oninput} />
            <button type="submit" class="button-main">{ texts.save_as }</button>
        </form>
    }
}

fn save_to(key: String, name: String, props: &SavePlanProps) -> Html {
    let say = (WorkbenchTexts::of(props.lang).library.save_to)(&name);
    let onclick = props.onsave.reform(move |_: MouseEvent| Saving::To(key.clone(), name.clone()));
    html!(<button type="button" class="button-line" {onclick}>{ say }</button>)
}

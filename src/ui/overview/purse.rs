//! One purse: how much, what for, the three aims side by side.

use yew::prelude::*;

use crate::model::Rupiah;
use crate::overview::{Aim, OverviewAction};
use crate::text::parse::{MoneyUnit, NumberKind};
use crate::text::{Lang, OverviewTexts, parse};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::view::overview::{AimView, PurseView};

/// Properties of [`PursePanel`].
#[derive(PartialEq, Properties)]
pub struct PursePanelProps {
    /// All of it.
    pub purse: Rupiah,
    /// The chosen aim.
    pub aim: Aim,
    /// What it brings.
    pub view: PurseView,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub onaction: Callback<OverviewAction>,
}

/// The most that a purse may hold, rupiah.
const MOST: f64 = 1e14;

/// The panel.
#[component]
pub fn PursePanel(props: &PursePanelProps) -> Html {
    let PursePanelProps { purse, aim, view, lang, onaction, .. } = props;
    let texts = &OverviewTexts::of(*lang).purse;
    let kind = NumberKind::Rupiah { unit: MoneyUnit::Million, per: None };
    let words = |value: f64| AttrValue::from(parse::sentences::amount(*lang, kind, value));
    let allowed = AllowedRange { low: 0.0, high: MOST, low_text: words(0.0), high_text: words(MOST) };
    let onvalue = onaction.reform(|value: f64| OverviewAction::SetPurse(Rupiah(value)));
    let onclear = onaction.reform(|()| OverviewAction::SetPurse(Rupiah::ZERO));
    let text = if *purse > Rupiah::ZERO { parse::field(kind, *lang, purse.0) } else { String::new() };
    html! {
        <section class="purse" aria-label={texts.title}>
            <header class="overview-head">
                <h2 class="title">{ texts.title }</h2>
                <NumberField id="dompet" name={texts.field} unit={texts.unit} {kind} lang={*lang} {text} {allowed} {onvalue} onclear={Some(onclear)} />
                <p class="note">{ &view.terms }</p>
            </header>
            if !view.wrong.is_empty() { <p class="is-short" role="status">{ &view.wrong }</p> }
            if view.aims.is_empty() && view.wrong.is_empty() { <p class="note">{ texts.empty }</p> }
            if !view.aims.is_empty() {
                <fieldset class="aims">
                    <legend class="hidden-text">{ texts.aims }</legend>
                    { for view.aims.iter().map(|view| aim_card(view, view.aim == *aim, onaction)) }
                </fieldset>
            }
        </section>
    }
}

fn aim_card(view: &AimView, is_chosen: bool, onaction: &Callback<OverviewAction>) -> Html {
    let aim = view.aim;
    let onchange = onaction.reform(move |_: Event| OverviewAction::SetAim(aim));
    html! {
        <label key={aim.id()} class={classes!("aim", is_chosen.then_some("is-chosen"))}>
            <input type="radio" name="tujuan" value={aim.id()} checked={is_chosen} {onchange} />
            <span class="aim-name">{ view.name }</span>
            <b>{ &view.result }</b>
            <span class="note">{ &view.about }</span>
            <span class="note is-besides">{ &view.besides }</span>
        </label>
    }
}

//! The common plan: four sliders for all regions, from when, by whom.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::model::{Month, Payer};
use crate::overview::{CommonEffort, Overview, OverviewAction};
use crate::text::{Lang, OverviewTexts};
use crate::ui::controls::slider::Slider;
use crate::view::overview::{EffortLever, effort_levers, first_months, payers};

/// Properties of [`CommonPlanPanel`].
#[derive(PartialEq, Properties)]
pub struct CommonPlanPanelProps {
    /// The ground state.
    pub overview: Rc<Overview>,
    /// The month that it is.
    pub today: Option<Month>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub onaction: Callback<OverviewAction>,
}

/// The panel.
#[component]
pub fn CommonPlanPanel(props: &CommonPlanPanelProps) -> Html {
    let CommonPlanPanelProps { overview, today, lang, onaction } = props;
    let (texts, effort) = (&OverviewTexts::of(*lang).plan, overview.effort);
    let reset = {
        let none = CommonEffort { payer: effort.payer, ..CommonEffort::none(effort.from) };
        onaction.reform(move |_: MouseEvent| OverviewAction::SetEffort(none))
    };
    let onfrom = {
        let onaction = onaction.clone();
        Callback::from(move |event: Event| {
            if let Some(from) = input::choice(&event).and_then(|text| Month::parse(&text)) {
                onaction.emit(OverviewAction::SetEffort(CommonEffort { from, ..effort }));
            }
        })
    };
    let onpayer = {
        let onaction = onaction.clone();
        Callback::from(move |event: Event| {
            let chosen = input::choice(&event);
            if let Some(payer) = Payer::ALL.into_iter().find(|payer| chosen.as_deref() == Some(payer.id())) {
                onaction.emit(OverviewAction::SetEffort(CommonEffort { payer, ..effort }));
            }
        })
    };
    html! {
        <section class="common-plan" aria-label={texts.title}>
            <header class="overview-head">
                <h2 class="title">{ texts.title }<span class="note">{ texts.about }</span></h2>
                <label class="slim">
                    { texts.from }
                    <select onchange={onfrom}>
                        { for first_months(overview, *today, *lang).into_iter().map(|(month, name)| html! {
                            <option key={month.to_string()} value={month.to_string()} selected={month == effort.from}>{ name }</option>
                        }) }
                    </select>
                </label>
                <label class="slim">
                    { texts.payer }
                    <select onchange={onpayer}>
                        { for payers(*lang).into_iter().map(|(payer, name)| html! {
                            <option key={payer.id()} value={payer.id()} selected={payer == effort.payer}>{ name }</option>
                        }) }
                    </select>
                </label>
                <button type="button" class="button-line" disabled={effort.is_none()} onclick={reset}>{ texts.reset }</button>
            </header>
            <div class="common-levers">
                { for effort_levers(&effort, *lang).iter().map(|lever| slider(lever, effort, onaction)) }
            </div>
        </section>
    }
}

/// Width of the picture behind a slider, in its own units.
const ACROSS: f64 = 262.0;

fn slider(lever: &EffortLever, effort: CommonEffort, onaction: &Callback<OverviewAction>) -> Html {
    let key = lever.key;
    let onmove =
        onaction.reform(move |position: i32| OverviewAction::SetEffort(key.moved(&effort, position)));
    let onend = onaction.reform(|()| OverviewAction::EndGesture);
    let share = f64::from(lever.position) / f64::from(lever.steps.max(1));
    let known = lever.evidence.unwrap_or(1.0);
    let rect = |class: &'static str, from: f64, to: f64| html!(<rect {class} x={format!("{:.1}", from * ACROSS)} y="9" width={format!("{:.1}", (to - from).max(0.0) * ACROSS)} height="6" />);
    html! {
        <div key={key.id()} class="common-lever">
            <div class="common-lever-head"><span>{ lever.name }</span><b>{ &lever.spoken }</b></div>
            <div class="slide">
                <svg viewBox={format!("0 0 {ACROSS} 24")} preserveAspectRatio="none" aria-hidden="true">
                    { rect("z-track", 0.0, known) }
                    { rect("z-far", known, 1.0) }
                    { rect("z-done", 0.0, share) }
                </svg>
                <Slider
                    name={lever.name} spoken={lever.spoken.clone()} steps={lever.steps} position={lever.position} {onmove} {onend}
                />
            </div>
        </div>
    }
}

//! A lever on a phone: name and value, a slider between two buttons that a thumb meets, what it means, what is enough.

use yew::prelude::*;

use crate::text::Lang;
use crate::ui::controls::lever_field::LeverField;
use crate::ui::controls::lever_handlers::{LeverHandlers, use_lever_handlers};
use crate::ui::controls::lever_slider::LeverSlider;
use crate::ui::shared::{sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::LeverView;
use crate::view::answers::ZoneView;
use crate::view::phone::PhoneLever;

/// Properties of [`PhoneLeverCard`].
#[derive(PartialEq, Properties)]
pub struct PhoneLeverProps {
    /// What is shown.
    pub lever: PhoneLever,
    /// What is known along the slider.
    pub zone: Option<ZoneView>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The lever.
#[component]
pub fn PhoneLeverCard(props: &PhoneLeverProps) -> Html {
    let PhoneLeverProps { lever: PhoneLever { view, before }, zone, lang, dispatch } = props;
    let handlers = use_lever_handlers(view.lever, dispatch);
    let id = format!("usul-{}", view.lever.id());
    let said = zone.as_ref().and_then(|zone| zone.say.as_ref()).filter(|_| view.closed.is_none());
    html! {
        <section class="phone-page-lever">
            <div class="phone-page-lever-top">
                <h2>{ &view.short_name }</h2>
                if let Some(before) = before { <span class="note">{ before }</span> }
                <LeverField id={id.clone()} view={view.clone()} handlers={handlers.clone()} lang={*lang} />
            </div>
            <div class="phone-page-lever-row">
                { step_button(view, &handlers, false) }
                <LeverSlider view={view.clone()} zone={zone.clone()} handlers={handlers.clone()} described_by={format!("{id}-cukup")} />
                { step_button(view, &handlers, true) }
            </div>
            <p class="phone-page-lever-foot note" id={format!("{id}-cukup")}>
                if let Some(reason) = &view.closed { { reason } } else { <span>{ sentence(&view.people) }</span> }
                if let Some(said) = said { <span class={tone_class(said.tone)}>{ &said.text }</span> }
            </p>
        </section>
    }
}

/// A button that moves the lever by a coarse step of its range.
fn step_button(view: &LeverView, handlers: &LeverHandlers, is_more: bool) -> Html {
    let coarse = view.range.coarse();
    let (name, sign, by) =
        if is_more { (&view.stepper.1, "+", coarse) } else { (&view.stepper.0, "−", -coarse) };
    let (handlers, value) = (handlers.clone(), view.range.stepped(view.value, by));
    let onclick = Callback::from(move |_: MouseEvent| {
        handlers.onmove.emit(value);
        handlers.onend.emit(());
    });
    html! {
        <button type="button" class="phone-page-step" disabled={view.closed.is_some()} aria-label={name.clone()} {onclick}>{ sign }</button>
    }
}

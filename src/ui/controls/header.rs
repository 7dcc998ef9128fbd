//! The bar: brand, region, data line, undo, redo, colours, language.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::data::{REGIONS, find};
use crate::state::{Action, Theme};
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Region, sentence};
use crate::ui::store::Dispatch;
use crate::view;

/// What the bar shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The region and its data.
    pub projected: Region,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The bar on top of the page.
#[component]
pub fn Header(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).shell;
    let send = |action: Action| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
    };
    let other = match props.lang {
        Lang::Id => Lang::En,
        Lang::En => Lang::Id,
    };
    html! {
        <header class="bar">
            <Brand />
            <RegionPicker code={props.projected.scenario.region.code.clone()} lang={props.lang} dispatch={props.dispatch.clone()} />
            <p class="bar-data note">{ sentence(&view::data_line(&props.projected, props.lang)) }</p>
            <div class="bar-tools">
                <button type="button" disabled={!props.can_undo} onclick={send(Action::Undo)}>{ texts.undo }</button>
                <button type="button" disabled={!props.can_redo} onclick={send(Action::Redo)}>{ texts.redo }</button>
                <span class="gap" />
                <ThemePicker theme={props.theme} lang={props.lang} dispatch={props.dispatch.clone()} />
                <span class="gap" />
                <button
                    type="button" onclick={send(Action::Speak(other))}
                    aria-label={format!("{}: {}", texts.language, texts.other_language)}
                >
                    <span lang={other.code()}>{ texts.other_language }</span>
                </button>
            </div>
        </header>
    }
}

/// The rising stroke that reaches the bar.
#[component]
fn Brand() -> Html {
    html! {
        <span class="brand">
            <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M3 16 L9 10 L17 5" /><path class="to" d="M13 2 H19" />
            </svg>
            { "Jangkau" }
        </span>
    }
}

#[derive(Properties, PartialEq)]
struct RegionProps {
    code: String,
    lang: Lang,
    dispatch: Dispatch,
}

#[component]
fn RegionPicker(props: &RegionProps) -> Html {
    let onchange = use_callback(props.dispatch.clone(), |event: Event, dispatch| {
        if let Some(profile) = input::choice(&event).and_then(|code| find(&code)) {
            dispatch.dispatch(Action::Open(Rc::new(profile.scenario(0))));
        }
    });
    html! {
        <select aria-label={Catalogue::of(props.lang).shell.region} {onchange}>
            for profile in REGIONS.iter() {
                <option key={profile.code} value={profile.code} selected={profile.code == props.code}>
                    { profile.name }
                </option>
            }
        </select>
    }
}

#[derive(Properties, PartialEq)]
struct ThemeProps {
    theme: Theme,
    lang: Lang,
    dispatch: Dispatch,
}

#[component]
fn ThemePicker(props: &ThemeProps) -> Html {
    let texts = &Catalogue::of(props.lang).shell;
    let (name, next) = match props.theme {
        Theme::Auto => (texts.theme_auto, Theme::Light),
        Theme::Light => (texts.theme_light, Theme::Dark),
        Theme::Dark => (texts.theme_dark, Theme::Auto),
    };
    let onclick = use_callback((props.dispatch.clone(), next), |_: MouseEvent, (dispatch, next)| {
        dispatch.dispatch(Action::Paint(*next));
    });
    html!(<button type="button" {onclick}>{ format!("{}: {name}", texts.theme) }</button>)
}

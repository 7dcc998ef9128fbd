//! The bar: brand, region, data line, undo, redo, colours, language.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::data::{REGIONS, find};
use crate::state::{Action, Theme};
use crate::text::{Catalogue, Lang};
use crate::ui::part::part_by_hook;
use crate::ui::shared::{Region, sentence};
use crate::ui::store::Dispatch;
use crate::view;

/// The bar on top of the page.
#[derive(PartialEq)]
pub struct Header {
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

part_by_hook!(Header, use_header);

#[hook]
fn use_header(props: &Header) -> Html {
    let texts = &Catalogue::of(props.lang).shell;
    let send = |action: Action| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
    };
    let (theme, next_theme) = theme_names(props.theme, props.lang);
    let other = match props.lang {
        Lang::Id => Lang::En,
        Lang::En => Lang::Id,
    };
    html! {
        <header class="bar">
            { brand() }
            { region_picker(props) }
            <p class="bar-data note">{ sentence(&view::data_line(&props.projected, props.lang)) }</p>
            <div class="bar-tools">
                <button type="button" disabled={!props.can_undo} onclick={send(Action::Undo)}>{ texts.undo }</button>
                <button type="button" disabled={!props.can_redo} onclick={send(Action::Redo)}>{ texts.redo }</button>
                <span class="gap" />
                <button type="button" onclick={send(Action::Paint(next_theme))}>{ theme }</button>
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
fn brand() -> Html {
    html! {
        <span class="brand">
            <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M3 16 L9 10 L17 5" /><path class="to" d="M13 2 H19" />
            </svg>
            { "Jangkau" }
        </span>
    }
}

fn region_picker(props: &Header) -> Html {
    let code = props.projected.scenario.region.code.as_str();
    let dispatch = props.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(profile) = input::choice(&event).and_then(|code| find(&code)) {
            dispatch.dispatch(Action::Open(Rc::new(profile.scenario(0))));
        }
    });
    html! {
        <select aria-label={Catalogue::of(props.lang).shell.region} {onchange}>
            for profile in REGIONS.iter() {
                <option key={profile.code} value={profile.code} selected={profile.code == code}>
                    { profile.name }
                </option>
            }
        </select>
    }
}

/// The name of the colours in use, and those that come next.
fn theme_names(theme: Theme, lang: Lang) -> (String, Theme) {
    let texts = &Catalogue::of(lang).shell;
    let (name, next) = match theme {
        Theme::Auto => (texts.theme_auto, Theme::Light),
        Theme::Light => (texts.theme_light, Theme::Dark),
        Theme::Dark => (texts.theme_dark, Theme::Auto),
    };
    (format!("{}: {name}", texts.theme), next)
}

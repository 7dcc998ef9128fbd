//! The bar: brand, region, data line, undo, redo, colours, language.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::data::{REGIONS, find};
use crate::preferences::Theme;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::part::part_by_hook;
use crate::ui::presenter::Presenter;
use crate::ui::shared::{Region, sentence};
use crate::ui::store::Dispatch;
use crate::ui::workbench::Workbench;
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
    /// Code of the region that is worked on.
    pub code: AttrValue,
    /// Its name where it is not built in.
    pub own: Option<AttrValue>,
    /// The workbench, once it is there.
    pub workbench: Option<Workbench>,
    /// The presenter's stage, once it is there.
    pub presenter: Option<Presenter>,
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
                if let Some(workbench) = props.workbench {
                    { (workbench.tools)(props.lang, &props.dispatch) }
                    <span class="gap" />
                }
                <button type="button" disabled={!props.can_undo} onclick={send(Action::Undo)}>{ texts.undo }</button>
                <button type="button" disabled={!props.can_redo} onclick={send(Action::Redo)}>{ texts.redo }</button>
                <span class="gap" />
                if let Some(presenter) = props.presenter { { (presenter.tools)(props.lang, &props.dispatch) }<span class="gap" /> }
                <button type="button" onclick={send(Action::SetTheme(next_theme))}>{ theme }</button>
                <span class="gap" />
                <button
                    type="button" onclick={send(Action::SetLanguage(other))}
                    aria-label={format!("{}: {}", texts.language, texts.other_language)}
                >
                    <span lang={other.code()}>{ texts.other_language }</span>
                </button>
            </div>
        </header>
    }
}

/// The rising stroke that reaches the bar.
pub fn brand() -> Html {
    html! {
        <span class="brand">
            <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M3 16 L9 10 L17 5" /><path class="to" d="M13 2 H19" />
            </svg>
            { "Jangkau" }
        </span>
    }
}

/// Value of the option that starts a region of the planner's own; no region has it as its code.
const OTHER: &str = "lain";

fn region_picker(props: &Header) -> Html {
    let (dispatch, workbench) = (props.dispatch.clone(), props.workbench);
    let onchange = Callback::from(move |event: Event| {
        let Some(code) = input::choice(&event) else { return };
        if let Some(profile) = find(&code) {
            dispatch.dispatch(Action::OpenScenario(Rc::new(profile.scenario(0))));
        } else if let Some(workbench) = workbench.filter(|_| code == OTHER) {
            (workbench.new_region)(&dispatch);
        }
    });
    let texts = &Catalogue::of(props.lang).shell;
    html! {
        <select aria-label={texts.region} {onchange}>
            for profile in REGIONS.iter() {
                <option key={profile.code} value={profile.code} selected={profile.code == props.code}>
                    { profile.name }
                </option>
            }
            if let Some(own) = &props.own {
                <option key="" value="" selected=true>{ own.clone() }</option>
            }
            if props.workbench.is_some() {
                <option key={OTHER} value={OTHER}>{ texts.other_region }</option>
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

//! The bar: brand, region, data line, undo, redo, colours, language.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{files, input};
use crate::data::{REGIONS, find};
use crate::state::{Action, Theme};
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Region, sentence};
use crate::ui::store::Dispatch;
use crate::ui::workbench::drawers::Drawer;
use crate::ui::workbench::keeping::Keeping;
use crate::ui::workbench::last_month;
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
    /// Saving and opening.
    pub keeping: Keeping,
    /// Code of the region that forms work on.
    pub code: AttrValue,
    /// Its name where it is not built in.
    pub own: Option<AttrValue>,
    /// Opens a drawer.
    pub ondrawer: Callback<Drawer>,
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
            <RegionPicker
                code={props.code.clone()} own={props.own.clone()} lang={props.lang}
                ondrawer={props.ondrawer.clone()} dispatch={props.dispatch.clone()}
            />
            <p class="bar-data note">{ sentence(&view::data_line(&props.projected, props.lang)) }</p>
            <button type="button" class="text-button bar-edit" aria-haspopup="dialog" onclick={props.ondrawer.reform(|_: MouseEvent| Drawer::Region)}>
                { Catalogue::of(props.lang).workbench.region.edit }
            </button>
            <div class="bar-tools">
                <button type="button" disabled={!props.can_undo} onclick={send(Action::Undo)}>{ texts.undo }</button>
                <button type="button" disabled={!props.can_redo} onclick={send(Action::Redo)}>{ texts.redo }</button>
                <span class="gap" />
                <Files keeping={props.keeping.clone()} lang={props.lang} />
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

#[derive(Properties, PartialEq)]
struct FilesProps {
    keeping: Keeping,
    lang: Lang,
}

/// Save as a file, open a file.
#[component]
fn Files(props: &FilesProps) -> Html {
    let texts = &Catalogue::of(props.lang).workbench.keep;
    let onclick = props.keeping.save.reform(|_: MouseEvent| ());
    let onchange = {
        let open = props.keeping.open.clone();
        Callback::from(move |event: Event| {
            if let Some(file) = files::picked(&event) {
                open.emit(Rc::new(file));
            }
        })
    };
    html! {
        <>
            <button type="button" {onclick}>{ texts.save }</button>
            <label class="button file-button">
                { texts.open }
                <input type="file" accept=".json,application/json" {onchange} />
            </label>
        </>
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
    code: AttrValue,
    own: Option<AttrValue>,
    lang: Lang,
    ondrawer: Callback<Drawer>,
    dispatch: Dispatch,
}

/// Value of the option that starts a region of the planner's own; no region has it as its code.
const OTHER: &str = "lain";

#[component]
fn RegionPicker(props: &RegionProps) -> Html {
    let deps = (props.dispatch.clone(), props.ondrawer.clone());
    let onchange = use_callback(deps, |event: Event, (dispatch, ondrawer)| {
        let Some(code) = input::choice(&event) else { return };
        if code == OTHER {
            dispatch.dispatch(Action::NewRegion(last_month()));
            ondrawer.emit(Drawer::Region);
        } else if let Some(profile) = find(&code) {
            dispatch.dispatch(Action::Open(Rc::new(profile.scenario(0))));
        }
    });
    let texts = Catalogue::of(props.lang);
    html! {
        <select aria-label={texts.shell.region} {onchange}>
            for profile in REGIONS.iter() {
                <option key={profile.code} value={profile.code} selected={profile.code == props.code}>
                    { profile.name }
                </option>
            }
            if let Some(own) = &props.own {
                <option key="" value="" selected=true>{ own.clone() }</option>
            }
            <option key={OTHER} value={OTHER}>{ texts.workbench.region.other }</option>
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

//! The bar: brand, region, data line, undo, redo, colours, language. On a phone its buttons are a menu.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::data::{REGIONS, find};
use crate::preferences::Theme;
use crate::state::{Action, Work};
use crate::text::{Catalogue, Lang};
use crate::ui::deferred::{Deferred, DeferredView, use_planner_module};
use crate::ui::shared::{RegionData, sentence};
use crate::ui::store::Dispatch;
use crate::view;

/// Properties of [`Header`].
#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    /// The region and its data.
    pub region: RegionData,
    /// Code of the region that is worked on.
    pub code: AttrValue,
    /// Its name where it is not built in.
    pub own: Option<AttrValue>,
    /// How often the library has changed, and which piece of work is on screen.
    pub library: (u32, Work),
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
    /// Colours.
    pub theme: Theme,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// Id of the bar's buttons, which a phone's menu opens.
const TOOLS: &str = "perintah";

/// The bar on top of the planner's page.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { lang, dispatch, .. } = props;
    let texts = &Catalogue::of(*lang).shell;
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
    };
    let (theme, next_theme, half) = theme_names(props.theme, *lang);
    let other = match lang {
        Lang::Id => Lang::En,
        Lang::En => Lang::Id,
    };
    let has_tools = use_planner_module().ready().is_some();
    let is_open = use_state(|| false);
    let ontoggle = use_callback(is_open.clone(), |_: MouseEvent, is_open| is_open.set(!**is_open));
    html! {
        <header class={classes!("bar", is_open.then_some("is-open"))}>
            { brand() }
            <RegionPicker code={&props.code} own={&props.own} library={props.library} lang={*lang} {dispatch} />
            <p class="bar-data note">{ sentence(&view::data_line(&props.region, *lang)) }</p>
            <button type="button" class="bar-menu" aria-controls={TOOLS} aria-expanded={is_open.to_string()} onclick={ontoggle}>
                { texts.menu }
            </button>
            <div class="bar-tools" id={TOOLS}>
                <Deferred view={DeferredView::BarTools { lang: *lang, dispatch: dispatch.clone() }} />
                if has_tools { <span class="gap" /> }
                <button type="button" disabled={!props.can_undo} onclick={send(Action::Undo)}>{ texts.undo }</button>
                <button type="button" disabled={!props.can_redo} onclick={send(Action::Redo)}>{ texts.redo }</button>
                <span class="gap" />
                <Deferred view={DeferredView::PresenterTools { lang: *lang, dispatch: dispatch.clone() }} />
                if has_tools { <span class="gap" /> }
                <button type="button" class="bar-theme" aria-label={theme.clone()} title={theme.clone()} onclick={send(Action::SetTheme(next_theme))}>
                    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" /><path d={half} /></svg>
                    <span>{ theme }</span>
                </button>
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
        <span class="brand">{ brand_mark() }{ "Jangkau" }</span>
    }
}

/// Its picture alone.
pub fn brand_mark() -> Html {
    html! {
        <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 16 L9 10 L17 5" /><path class="to" d="M13 2 H19" />
        </svg>
    }
}

/// Value of the option that reads a table; no region and no plan has it as its code or key.
pub const FROM_TABLE: &str = "tabel";

/// Properties of [`RegionPicker`].
#[derive(PartialEq, Properties)]
struct RegionPickerProps {
    code: AttrValue,
    own: Option<AttrValue>,
    library: (u32, Work),
    lang: Lang,
    dispatch: Dispatch,
}

/// The list of regions: those that are built in, and once the module with their form is there the planner's own.
#[component]
fn RegionPicker(props: &RegionPickerProps) -> Html {
    let RegionPickerProps { code, own, library, lang, dispatch } = props;
    let module = use_planner_module();
    let shown = if own.is_some() { AttrValue::default() } else { code.clone() };
    let onchange =
        use_callback((module, dispatch.clone(), shown), |event: Event, (module, dispatch, shown)| {
            let Some(code) = input::choice(&event) else { return };
            if let Some(profile) = find(&code) {
                dispatch.dispatch(Action::OpenScenario(Rc::new(profile.scenario(0))));
            } else if let Some(module) = module.ready() {
                if code == FROM_TABLE {
                    // A screen opens and the region stays.
                    input::choose(&event, shown);
                }
                (module.choose_region)(&code, dispatch);
            }
        });
    let texts = &Catalogue::of(*lang).shell;
    html! {
        <select aria-label={texts.region} {onchange}>
            for profile in REGIONS.iter() {
                <option key={profile.code} value={profile.code} selected={own.is_none() && profile.code == *code}>
                    { profile.name }
                </option>
            }
            if let Some(own) = own {
                <option key="" value="" selected=true>{ own }</option>
            }
            <Deferred view={DeferredView::OwnRegions { code: code.clone(), own: own.clone(), library: *library, lang: *lang }} />
        </select>
    }
}

/// The name of the colours in use, those that come next, and how much of the picture is dark.
fn theme_names(theme: Theme, lang: Lang) -> (String, Theme, &'static str) {
    let texts = &Catalogue::of(lang).shell;
    let (name, next, dark) = match theme {
        Theme::Auto => (texts.theme_auto, Theme::Light, "M8 2 A6 6 0 0 1 8 14 Z"),
        Theme::Light => (texts.theme_light, Theme::Dark, ""),
        Theme::Dark => (texts.theme_dark, Theme::Auto, "M8 2 A6 6 0 0 1 8 14 A6 6 0 0 1 8 2 Z"),
    };
    (format!("{}: {name}", texts.theme), next, dark)
}

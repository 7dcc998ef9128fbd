//! The bar on top of the overview: what it is of, files, undo, colours, language, the way to the planner.

use yew::prelude::*;

use crate::overview::{OverviewAction, OverviewStep};
use crate::preferences::{Lang, Page, Theme};
use crate::state::Action;
use crate::text::{Catalogue, OverviewTexts};
use crate::ui::controls::header::brand;
use crate::ui::hooks::use_toggle;
use crate::ui::store::Dispatch;

/// Properties of [`OverviewHeader`].
#[derive(PartialEq, Properties)]
pub struct OverviewHeaderProps {
    /// What the overview is of.
    pub name: AttrValue,
    /// How many regions are known how well.
    pub data: AttrValue,
    /// Which steps there are.
    pub steps: OverviewStep,
    /// Colours.
    pub theme: Theme,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions of the app.
    pub dispatch: Dispatch,
    /// Receives actions of the overview.
    pub onaction: Callback<OverviewAction>,
    /// The tools of files.
    #[prop_or_default]
    pub children: Html,
}

/// Id of the tools, which a phone's menu opens.
const OVERVIEW_TOOLS: &str = "perintah";

/// The bar.
#[component]
pub fn OverviewHeader(props: &OverviewHeaderProps) -> Html {
    let OverviewHeaderProps { name, data, steps, theme, lang, dispatch, onaction, children } = props;
    let (shell, texts) = (&Catalogue::of(*lang).shell, &OverviewTexts::of(*lang).page);
    let (is_open, toggle) = use_toggle(false);
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
    };
    let step = |action: OverviewAction| onaction.reform(move |_: MouseEvent| action.clone());
    let other = match lang {
        Lang::Id => Lang::En,
        Lang::En => Lang::Id,
    };
    let (theme_name, next_theme) = match theme {
        Theme::Auto => (shell.theme_auto, Theme::Light),
        Theme::Light => (shell.theme_light, Theme::Dark),
        Theme::Dark => (shell.theme_dark, Theme::Auto),
    };
    html! {
        <header class={classes!("bar", is_open.then_some("is-open"))}>
            { brand() }
            <p class="overview-name">{ name }</p>
            <p class="bar-data note">{ data }</p>
            <button type="button" class="bar-menu" aria-controls={OVERVIEW_TOOLS} aria-expanded={is_open.to_string()} onclick={toggle.reform(|_: MouseEvent| ())}>
                { shell.menu }
            </button>
            <div class="bar-tools" id={OVERVIEW_TOOLS} role="group" aria-label={texts.tools}>
                { children.clone() }
                <span class="gap" />
                <button type="button" disabled={!steps.back} onclick={step(OverviewAction::Undo)}>{ texts.undo }</button>
                <button type="button" disabled={!steps.forward} onclick={step(OverviewAction::Redo)}>{ texts.redo }</button>
                <span class="gap" />
                <button type="button" onclick={send(Action::SetTheme(next_theme))}>{ format!("{}: {theme_name}", shell.theme) }</button>
                <button
                    type="button" onclick={send(Action::SetLanguage(other))}
                    aria-label={format!("{}: {}", shell.language, shell.other_language)}
                >
                    <span lang={other.code()}>{ shell.other_language }</span>
                </button>
                <span class="gap" />
                <button type="button" class="button-line" onclick={send(Action::SetPage(Page::Planner))}>{ texts.planner }</button>
            </div>
        </header>
    }
}

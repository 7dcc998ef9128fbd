//! The ranked table with its filter, its order and its steps.

use yew::prelude::*;

use super::choice::{ROWS, RegionTableProps, TableChoice};
use super::rows::{columns, group_rows};
use crate::browser::input;
use crate::text::{self, OverviewTexts};
use crate::view::overview::RegionFilter;

/// The table.
#[component]
pub fn RegionTable(props: &RegionTableProps) -> Html {
    let RegionTableProps { groups, choice, onchoice, lang, .. } = props;
    let texts = &OverviewTexts::of(*lang).table;
    let month = text::month_long(*lang, props.december);
    let onsearch = {
        let (choice, onchoice) = (choice.clone(), onchoice.clone());
        Callback::from(move |event: InputEvent| {
            let search = input::text(&event).unwrap_or_default();
            onchoice.emit(TableChoice { search, ..choice.clone() });
        })
    };
    let onfilter = {
        let (choice, onchoice) = (choice.clone(), onchoice.clone());
        Callback::from(move |event: Event| {
            let chosen = input::choice(&event);
            let filter = RegionFilter::ALL.into_iter().find(|(id, _)| chosen.as_deref() == Some(id));
            if let Some((_, filter)) = filter {
                onchoice.emit(TableChoice { filter, ..choice.clone() });
            }
        })
    };
    let more = {
        let more = TableChoice { most: choice.most + 2 * ROWS, ..choice.clone() };
        onchoice.reform(move |_: MouseEvent| more.clone())
    };
    let is_empty = groups.counted.is_empty() && groups.partial.is_empty() && groups.without.is_empty();
    html! {
        <section class="overview-table" aria-label={texts.title}>
            <header class="overview-head">
                <h2 class="title">{ texts.title }<span class="note">{ (texts.about)(&month) }</span></h2>
                <label class="slim">
                    { texts.filter }
                    <select onchange={onfilter}>
                        { for RegionFilter::ALL.iter().zip(texts.filters).map(|((id, filter), name)| html! {
                            <option key={*id} value={*id} selected={*filter == choice.filter}>{ name }</option>
                        }) }
                    </select>
                </label>
                <span class="field slim"><input type="search" aria-label={texts.search} placeholder={texts.search} value={choice.search.clone()} oninput={onsearch} /></span>
            </header>
            { progress_line(props) }
            <div class="region-box" tabindex="0" role="region" aria-label={(texts.caption)(&month)}>
                <table class="region-table" data-testid="region-table">
                    <caption class="hidden-text">{ (texts.caption)(&month) }</caption>
                    <thead><tr>{ columns(choice, onchoice, props.target, *lang) }</tr></thead>
                    { group_rows(props) }
                </table>
            </div>
            if is_empty { <p class="note">{ texts.none_found }</p> }
            if groups.more > 0 {
                <button type="button" class="button-line" onclick={more}>{ (texts.more)(&text::count(*lang, groups.more.min(2 * ROWS) as f64)) }</button>
            }
        </section>
    }
}

/// How far the chances have come, and the button that stops them.
fn progress_line(props: &RegionTableProps) -> Html {
    let page = &OverviewTexts::of(props.lang).page;
    let ontoggle = props.ontoggle.clone();
    match props.progress {
        Some((done, of)) => {
            let count = |number: usize| text::count(props.lang, number as f64);
            html! {
                <p class="overview-progress note">
                    <progress value={done.to_string()} max={of.to_string()} aria-label={page.go_on}></progress>
                    { (page.working)(&count(done), &count(of)) }
                    <button type="button" class="text-button" onclick={ontoggle}>{ page.stop }</button>
                </p>
            }
        }
        None if props.is_stopped => html! {
            <p class="overview-progress note">
                { page.stopped }
                <button type="button" class="text-button" onclick={ontoggle}>{ page.go_on }</button>
            </p>
        },
        None => Html::default(),
    }
}

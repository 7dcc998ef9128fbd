//! Heads and rows of the ranked table.

use yew::prelude::*;

use super::choice::{RegionTableProps, TableChoice};
use crate::model::Percent;
use crate::text::{self, Lang, OverviewTexts};
use crate::ui::shared::{mark, tone_class};
use crate::view::overview::{OverviewColumn, OverviewOrder, RegionRowView, RegionStrip};

/// Columns of the table.
const ACROSS_ALL: &str = "7";

/// The heads; those of numbers sort.
pub fn columns(choice: &TableChoice, onchoice: &Callback<TableChoice>, target: Percent, lang: Lang) -> Html {
    let texts = &OverviewTexts::of(lang).table;
    let head = |column: OverviewColumn,
                name: &'static str,
                class: &'static str,
                title: Option<&'static str>| {
        let is_own = choice.order.column == column;
        let next = OverviewOrder { column, is_descending: is_own && !choice.order.is_descending };
        let now = if choice.order.is_descending { "descending" } else { "ascending" };
        let sort = is_own.then_some(now);
        let choice = choice.clone();
        let onclick = onchoice.reform(move |_: MouseEvent| TableChoice { order: next, ..choice.clone() });
        html! {
            <th scope="col" {class} aria-sort={sort}>
                <button type="button" title={title.map(str::to_owned)} aria-label={(texts.sort_by)(name)} {onclick}>{ name }</button>
            </th>
        }
    };
    html! {
        <>
            { head(OverviewColumn::Name, texts.name, "is-words", None) }
            { head(OverviewColumn::Known, texts.known, "is-words", None) }
            <th scope="col" class="is-strip">{ (texts.scale)(&text::percent(lang, target.0, 2)) }</th>
            { head(OverviewColumn::Gap, texts.gap, "", None) }
            { head(OverviewColumn::Chance, texts.chance, "", Some(texts.chance_about)) }
            { head(OverviewColumn::Cost, texts.cost, "", None) }
            { head(OverviewColumn::Gets, texts.gets, "", None) }
        </>
    }
}

/// The groups of rows.
pub fn group_rows(props: &RegionTableProps) -> Html {
    let RegionTableProps { groups, choice, lang, onchoice, .. } = props;
    let texts = &OverviewTexts::of(*lang).table;
    let rows = |rows: &[RegionRowView]| rows.iter().map(|row| region_row(row, props)).collect::<Html>();
    let toggle = {
        let next = TableChoice { shows_without: !choice.shows_without, ..choice.clone() };
        onchoice.reform(move |_: MouseEvent| next.clone())
    };
    let is_listed = choice.shows_without || !choice.search.trim().is_empty();
    let without = text::count(*lang, groups.without.len() as f64);
    html! {
        <>
            <tbody>{ rows(&groups.counted) }</tbody>
            if !groups.partial.is_empty() {
                <tbody class="is-partial">
                    <tr class="is-group"><th scope="rowgroup" colspan={ACROSS_ALL}>{ texts.partial }</th></tr>
                    { rows(&groups.partial) }
                </tbody>
            }
            if !groups.without.is_empty() {
                <tbody class="is-without">
                    <tr class="is-group">
                        <th scope="rowgroup" colspan={ACROSS_ALL}>
                            <button type="button" class="text-button" aria-expanded={is_listed.to_string()} onclick={toggle}>{ (texts.without)(&without) }</button>
                            <span class="note">{ texts.without_about }</span>
                        </th>
                    </tr>
                    if is_listed { { rows(&groups.without) } }
                </tbody>
            }
        </>
    }
}

fn region_row(row: &RegionRowView, props: &RegionTableProps) -> Html {
    let texts = &OverviewTexts::of(props.lang).table;
    let is_open = props.chosen.as_ref() == Some(&row.key);
    let onclick = {
        let next = (!is_open).then(|| row.key.clone());
        props.onchoose.reform(move |_: MouseEvent| next.clone())
    };
    let (gap, gap_tone) = &row.gap;
    let (cost, cost_tone) = &row.cost;
    html! {
        <>
            <tr key={row.key.clone()} class={classes!(is_open.then_some("is-open"))}>
                <th scope="row">
                    <button type="button" class="region-name" id={format!("baris-{}", row.key)} title={row.name.clone()} aria-expanded={is_open.to_string()} {onclick}>{ &row.short }</button>
                    if !row.target.is_empty() { <span class="note is-below">{ &row.target }</span> }
                </th>
                <td class="is-words" title={row.source.clone()}>
                    { &row.known }{ " " }
                    if !row.date.is_empty() {
                        <span class={classes!("note", row.is_old.then_some("is-old"))}>
                            { &row.date }
                            if row.is_old { <span class="hidden-text">{ texts.old }</span> }
                        </span>
                    }
                </td>
                if let Some(strip) = &row.strip {
                    <td class="is-strip">{ strip_picture(strip) }</td>
                    <td>
                        <span class={tone_class(*gap_tone)}>{ mark(*gap_tone) }{ gap }</span>
                        if !row.points.is_empty() { <span class="note is-below">{ &row.points }</span> }
                    </td>
                    <td>{ &row.chance }</td>
                    if row.why.is_empty() {
                        <td class="is-cost">
                            <span class={tone_class(*cost_tone)}>{ cost }</span>
                            if !row.enough.is_empty() { <span class="note is-below">{ &row.enough }</span> }
                        </td>
                    } else {
                        <td class="is-cost note">{ &row.why }</td>
                    }
                    <td class="is-gets">{ &row.gets }</td>
                } else {
                    <td class="is-words note" colspan="5">{ &row.why }</td>
                }
            </tr>
            if is_open {
                if let Some(detail) = &props.detail {
                    <tr key={format!("{}-rincian", row.key)} class="is-detail"><td colspan={ACROSS_ALL}>{ detail.clone() }</td></tr>
                }
            }
        </>
    }
}

/// Width of the picture, in its own units.
const WIDTH: f64 = 150.0;

/// Where a region stands: the last known coverage, the projection, the target, what money buys.
fn strip_picture(strip: &RegionStrip) -> Html {
    let x = |share: f64| format!("{:.1}", share * WIDTH);
    let gap = (!strip.is_reached).then_some((strip.planned, strip.target));
    html! {
        <svg class="strip-picture" viewBox="0 0 150 18" aria-hidden="true">
            <line class="strip-axis" x1="0" x2="150" y1="9" y2="9" />
            if let Some((from, to)) = gap { <line class="strip-gap" x1={x(from)} x2={x(to)} y1="9" y2="9" /> }
            if let Some(bought) = strip.bought {
                <line class="strip-bought" x1={x(strip.planned)} x2={x(bought)} y1="9" y2="9" />
            }
            <circle class="strip-known" cx={x(strip.known)} cy="9" r="2.5" />
            <circle class={if strip.is_reached { "strip-reached" } else { "strip-short" }} cx={x(strip.planned)} cy="9" r="4" />
            <line class="strip-target" x1={x(strip.target)} x2={x(strip.target)} y1="2" y2="16" />
        </svg>
    }
}

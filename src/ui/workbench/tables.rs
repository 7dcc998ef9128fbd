//! The tables below the chart.

use std::rc::Rc;

use yew::prelude::*;

use super::export::ExportButtons;

use crate::model::Package;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::{SharedProjection, mark, sentence};
use crate::view::Tone;
use crate::view::workbench::{
    BenefitView, MoneyPicture, MonthRow, PICTURE, benefit, covered, in_file, money, money_numbers,
};

/// The row of heads: `first`, then `columns`.
fn heads(first: &str, columns: &[String]) -> Html {
    html! {
        <thead><tr>
            <th scope="col">{ first.to_owned() }</th>
            for column in columns.iter() { <th scope="col">{ column }</th> }
        </tr></thead>
    }
}

fn cells(cells: &[String]) -> Html {
    html!(for cell in cells.iter() { <td>{ cell }</td> })
}

/// A link to a publication, which opens in a tab of its own; `word` says what it is.
pub(super) fn outside(address: &'static str, publication: &'static str, word: &'static str) -> Html {
    html!(<a href={address} target="_blank" rel="noopener noreferrer" aria-label={format!("{word}: {publication}")}>{ publication }</a>)
}

/// The number of patterns that the style sheet has for areas; after the last the first comes again.
const PATTERNS: usize = 7;

/// The class of the area at `place`.
fn class(place: usize) -> String {
    format!("stock stock-{}", place % PATTERNS)
}

/// A square with the pattern of the area at `place`, in the table that is the legend.
fn swatch(place: usize) -> Html {
    html!(<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class={class(place)} width="12" height="12" /></svg>)
}

/// The money so far, with the months of the discount; the table below is its legend.
fn money_picture(picture: &MoneyPicture) -> Html {
    let (width, height) = PICTURE;
    html! {
        <>
            <svg class="stocks" viewBox={format!("0 0 {width} {height}")} preserveAspectRatio="none" role="img" aria-label={picture.name.clone()}>
                if let Some(window) = &picture.window { <path class="stocks-window" d={window.clone()} /> }
                <path class="stocks-ground" d={picture.whole.clone()} />
                for (place, area) in picture.areas.iter().enumerate() { <path class={class(place)} d={area.clone()} /> }
                if let Some(until) = &picture.until { <path class="stocks-until" d={until.clone()} /> }
            </svg>
            <p class="stocks-ends note" aria-hidden="true"><span>{ &picture.ends.0 }</span><span>{ &picture.ends.1 }</span></p>
            if !picture.notes.is_empty() { <p class="note stocks-note">{ &picture.notes }</p> }
        </>
    }
}

/// The stocks as areas with a table that is their legend.
pub fn covered_table(projected: &SharedProjection, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).covered;
    let view = covered(projected, lang);
    let (width, height) = PICTURE;
    html! {
        <>
            <svg class="stocks" viewBox={format!("0 0 {width} {height}")} preserveAspectRatio="none" role="img" aria-label={view.picture.clone()}>
                for stock in view.stocks.iter() { <path class={class(stock.pattern)} d={stock.area.clone()} /> }
                for mark in view.marks.iter() { <path class="stocks-end" d={mark.clone()} /> }
            </svg>
            <p class="stocks-ends note" aria-hidden="true"><span>{ &view.ends.0 }</span><span>{ &view.ends.1 }</span></p>
            <div class="numbers-box" tabindex="0" role="region" aria-label={view.caption.clone()}>
                <table data-testid="stocks-table">
                    <caption class="hidden-text">{ &view.caption }</caption>
                    { heads(texts.group, &view.columns) }
                    <tbody>
                        // The picture has the first stock at the bottom, so the table goes downwards to it.
                        for stock in view.stocks.iter().rev() {
                            <tr key={stock.name}>
                                <th scope="row">
                                    { swatch(stock.pattern) }
                                    { stock.name }
                                </th>
                                { cells(&stock.cells) }
                            </tr>
                        }
                        for (place, (name, row)) in view.sums.iter().enumerate() {
                            <tr key={name.clone()} class={(place == 0).then_some("is-sum")}><th scope="row">{ name }</th>{ cells(row) }</tr>
                        }
                    </tbody>
                </table>
            </div>
            if !view.endings.is_empty() {
                <ul class="says" data-testid="endings">
                    for ending in view.endings.iter() { <li>{ mark(Tone::Falling) }{ sentence(ending) }</li> }
                </ul>
            }
            <p class="note">{ texts.outside_pools }</p>
        </>
    }
}

/// Money by payer and year, and month by month.
pub fn money_table(projected: &SharedProjection, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).money;
    let view = money(projected, lang);
    html! {
        <>
            { view.picture.as_ref().map(money_picture) }
            if !view.rows.is_empty() {
                <div class="numbers-box" tabindex="0" role="region" aria-label={view.caption.clone()}>
                    <table data-testid="money-table">
                        <caption>{ &view.caption }</caption>
                        { heads(texts.payer, &view.columns) }
                        <tbody>
                            for (place, (name, row)) in view.rows.iter().enumerate() {
                                <tr key={name.clone()} class={(place + 1 == view.rows.len()).then_some("is-sum")}>
                                    <th scope="row">
                                        if place + 1 < view.rows.len() { { swatch(place) } }
                                        { name }
                                    </th>
                                    { cells(row) }
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
            <ul class="says">
                for say in view.unspent.iter().chain(&view.say) { <li>{ sentence(say) }</li> }
                <li>{ outside(view.source.1, view.source.0, texts.source) }</li>
            </ul>
            if !view.months.is_empty() {
                { month_table(&view.months, lang) }
                <ExportButtons
                    what={WorkbenchTexts::of(lang).export.money} id="salin-uang" {lang}
                    table={Rc::new(money_numbers(projected, lang))} file={Rc::new(in_file(projected, money_numbers(projected, lang), lang))} scenario={Rc::clone(&projected.scenario)}
                />
            }
        </>
    }
}

/// The money month by month.
fn month_table(months: &[MonthRow], lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).money;
    let columns = [texts.this_month, texts.so_far, texts.running].map(str::to_owned);
    html! {
        <>
            <h3 class="form-title">{ texts.by_month }</h3>
            <div class="numbers-box" tabindex="0" role="region" aria-label={texts.by_month}>
                <table>
                    <caption class="hidden-text">{ texts.by_month }</caption>
                    { heads(texts.month, &columns) }
                    <tbody>
                        for row in months.iter() {
                            <tr key={row.month.clone()} class={row.is_discounted.then_some("is-discounted")}>
                                <th scope="row">
                                    { &row.month }
                                    if row.is_discounted { <span class="note">{ " · " }{ texts.in_discount }</span> }
                                </th>
                                { cells(&row.cells) }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// Families who would be paid, and what the packages give.
pub fn benefits(projected: &SharedProjection, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).benefit;
    let view = benefit(projected, lang);
    let columns = [texts.families.to_owned(), texts.benefit.to_owned()];
    html! {
        <>
            <p class="form-say">{ sentence(&view.say) }</p>
            <div class="numbers-box" tabindex="0" role="region" aria-label={texts.caption}>
                <table>
                    <caption class="hidden-text">{ texts.caption }</caption>
                    { heads(texts.year, &columns) }
                    <tbody>
                        for [year, families, benefit] in view.years.iter() {
                            <tr key={year.clone()}><th scope="row">{ year }</th><td>{ families }</td><td>{ benefit }</td></tr>
                        }
                    </tbody>
                </table>
            </div>
            if let Some(say) = &view.new_members { <p class="note">{ say }</p> }
            { package_table(&view, lang) }
        </>
    }
}

/// What each package gives and costs.
fn package_table(view: &BenefitView, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).benefit;
    let names = Package::ALL.map(WorkbenchTexts::of(lang).detail.package_name);
    let given = |is: bool| if is { texts.yes } else { texts.no };
    html! {
        <>
            <h3 class="form-title">{ texts.packages }</h3>
            <div class="numbers-box is-whole" tabindex="0" role="region" aria-label={texts.packages}>
                <table class="packages">
                    <caption class="hidden-text">{ texts.packages }</caption>
                    <thead><tr>
                        <th scope="col">{ texts.what }</th>
                        <th scope="col">{ texts.gives }</th>
                        for (name, price) in names.iter().zip(&view.prices) { <th scope="col">{ *name }<br />{ price }</th> }
                    </tr></thead>
                    <tbody>
                        for row in view.packages.iter() {
                            <tr key={row.name}>
                                <th scope="row">{ row.name }</th>
                                <td class="is-text">{ row.text }{ " " }{ outside(row.source.1, row.source.0, texts.source) }</td>
                                for is in row.given { <td>{ given(is) }</td> }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

//! The page for the leadership, as it is on paper. On a narrow screen its parts stand below each other.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{bridge, clock, page, printing};
use crate::chart::{Look, Palette, Picture, SizeClass, to_svg};
use crate::model::Scenario;
use crate::text::{HandoutTexts, Lang};
use crate::ui::deferred::use_planner_module;
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::ui::uncertainty::use_uncertainty;
use crate::view::handout::{Colophon, DayAndSite, NoteView, PlanPartRow, TargetRow, note};
use crate::view::workbench::Site;

/// Width of the picture on the page, CSS pixels: that of an A4 page between its margins.
const WIDTH: f64 = 702.0;
/// A code with so many modules on a side is drawn larger, or phones do not read it on paper.
const FINE: usize = 60;
/// The typeface of the page.
const FONTS: &str = "Roboto, Arial, sans-serif";

/// Properties of [`Note`].
#[derive(PartialEq, Properties)]
pub struct NoteProps {
    /// The projection of the plan.
    pub projected: SharedProjection,
    /// Language of the interface and of the page.
    pub lang: Lang,
}

/// The page of one plan, below the button that prints it.
#[component]
pub fn Note(props: &NoteProps) -> Html {
    let NoteProps { projected, lang } = props;
    let module = use_planner_module();
    let uncertainty = use_uncertainty(&module, projected);
    let view = use_memo((projected.clone(), uncertainty, *lang), |(projected, uncertainty, lang)| {
        let known = module.ready().map(|module| module.uncertainty).zip(uncertainty.as_deref());
        let band = known.map(|(functions, uncertainty)| (functions.band)(uncertainty, *lang));
        let sure =
            known.map(|(functions, uncertainty)| (functions.fact)(projected, Some(uncertainty), *lang));
        note(projected, band, sure.as_ref(), *lang)
    });
    let origin = imprint().origin(&projected.scenario, *lang);
    html! {
        <Sheet title={view.title.clone()} is_dense={view.is_dense} lang={*lang} origin={Rc::new(origin)} projection={view.projection.clone()}>
            <h1><strong>{ &view.result }</strong>{ " " }<span class="note-caveat">{ &view.caveat }</span></h1>
            if !view.lead.is_empty() { <p class="note-lead">{ &view.lead }</p> }
            { picture(&view.chart, view.picture, *lang) }
            { plan(&view, *lang) }
            <div class="note-columns">
                <div>
                    { targets(&view, *lang) }
                    if view.is_rest_beside { { decisions(&view, *lang) } }
                    if view.is_rest_beside && !view.is_full { { rest(&view.assumptions, &view.sources, *lang) } }
                </div>
                { money(&view, *lang) }
            </div>
            if !view.is_rest_beside { { decisions(&view, *lang) } }
            if !view.is_rest_beside || view.is_full { { rest(&view.assumptions, &view.sources, *lang) } }
        </Sheet>
    }
}

/// What has to be decided; on a full page in one paragraph.
fn decisions(view: &NoteView, lang: Lang) -> Html {
    let title = HandoutTexts::of(lang).note.decisions;
    if view.decisions.is_empty() {
        return Html::default();
    }
    if view.is_full {
        return html!(<p class="note-rest note-decisions"><b>{ title }{ ": " }</b>{ view.decisions.join(" ") }</p>);
    }
    html! {
        <section class="note-decisions" aria-label={title}>
            <h2>{ title }</h2>
            <ol>for say in view.decisions.iter() { <li>{ say }</li> }</ol>
        </section>
    }
}

/// What the page rests on.
pub(super) fn rest(assumptions: &str, sources: &str, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    html! {
        <>
            <p class="note-rest"><b>{ texts.assumptions }{ ": " }</b>{ assumptions }</p>
            <p class="note-rest"><b>{ texts.sources }{ ": " }</b>{ sources }</p>
        </>
    }
}

/// The day and the address of the reader.
pub(super) fn imprint() -> DayAndSite {
    // A copy in one file is known by its own name, a site by its folder.
    let folder = if bridge::file_name().is_some() { page::address() } else { page::folder() };
    DayAndSite {
        day: clock::today(),
        site: Site { folder, release: None, has_regions: page::has_region_addresses() },
    }
}

/// Properties of [`Sheet`].
#[derive(PartialEq, Properties)]
pub struct SheetProps {
    /// What the page is about.
    pub title: String,
    /// Whether letters and rows are smaller.
    pub is_dense: bool,
    /// Language of the page.
    pub lang: Lang,
    /// When it was made, and where the plan can be opened.
    pub origin: Rc<Colophon>,
    /// From when on all is a projection.
    pub projection: String,
    /// What stands between head and foot.
    pub children: Html,
}

/// An A4 page with its head and foot. While it is there, printing prints it and nothing else.
#[component]
pub(super) fn Sheet(props: &SheetProps) -> Html {
    let SheetProps { title, is_dense, lang, origin, projection, children } = props;
    let texts = &HandoutTexts::of(*lang).note;
    use_effect_with((), |()| {
        page::set_root_data("cetak", Some("nota"));
        || page::set_root_data("cetak", None)
    });
    let onclick = Callback::from(|_: MouseEvent| printing::print());
    html! {
        <>
            <div class="note-tools">
                <button type="button" class="button-main" {onclick}>{ texts.print }</button>
                <span class="note">{ texts.print_about }</span>
            </div>
            <article class={classes!("note-page", is_dense.then_some("is-dense"))} data-testid="note-page" aria-label={title.clone()}>
                <header class="note-top"><b>{ title }</b><span>{ &origin.date }</span></header>
                { children.clone() }
                { foot(origin, projection, *lang) }
            </article>
        </>
    }
}

/// Version, address and its code.
fn foot(origin: &Colophon, projection: &str, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    html! {
        <footer class="note-foot">
            <div>
                <p>{ projection }{ " " }{ &origin.version }</p>
                <p class="note">
                    { texts.open }
                    if !origin.is_public { { " (" }{ texts.only_here }{ ")" } }
                    { ": " }<a class="note-address" href={origin.address.clone()}>{ &origin.address_shown }</a>
                </p>
                if origin.code.is_none() { <p class="note">{ texts.no_code }</p> }
            </div>
            if let Some((side, path)) = &origin.code {
                <svg class={classes!("note-code", "qr", (*side > FINE).then_some("is-fine"))} viewBox={format!("0 0 {side} {side}")} role="img" aria-label={texts.code}>
                    <rect class="qr-light" width="100%" height="100%" /><path class="qr-dark" d={path.clone()} />
                </svg>
            }
        </footer>
    }
}

/// The picture with its title. Names in it are escaped where it is drawn.
pub(super) fn picture(spec: &dyn Picture, height: f64, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    let look = Look {
        palette: Palette::LIGHT,
        font_family: FONTS.to_owned(),
        class: SizeClass::Desktop,
        text_scale: 1.0,
    };
    let drawn = to_svg(spec, &look, WIDTH, height).unwrap_or_default();
    html! {
        <figure class="note-chart">
            <figcaption><b>{ texts.chart }</b>{ " " }<span class="note">{ texts.chart_unit }</span></figcaption>
            <div class="note-picture" tabindex="0" role="region" aria-label={texts.chart}>{ Html::from_html_unchecked(drawn.into()) }</div>
        </figure>
    }
}

/// The plan as a table.
fn plan(view: &NoteView, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    let title = html!(<h2>{ &view.plan }{ " " }<span class="note">{ &view.plan_about }</span></h2>);
    if view.rows.is_empty() {
        return html!(<section>{ title }<p>{ texts.plan_none }</p></section>);
    }
    let [what, payer, money, when, buys, members] = &view.heads;
    html! {
        <section tabindex="0" aria-label={texts.plan}>
            { title }
            <table class="note-plan" data-testid="note-plan">
                <thead><tr>
                    <th scope="col">{ *what }</th><th scope="col" class="is-text">{ *payer }</th><th scope="col">{ *money }</th>
                    <th scope="col" class="is-text">{ *when }</th><th scope="col" class="is-text">{ *buys }</th><th scope="col">{ *members }</th>
                </tr></thead>
                <tbody>
                    for (place, row) in view.rows.iter().enumerate() { { plan_row(place, row) } }
                    <tr class="is-sum">
                        <th scope="row">{ texts.all }</th><td></td><td>{ &view.sum.0 }</td><td></td><td></td><td>{ &view.sum.1 }</td>
                    </tr>
                </tbody>
            </table>
        </section>
    }
}

fn plan_row(place: usize, row: &PlanPartRow) -> Html {
    html! {
        <tr key={place}>
            <th scope="row">{ &row.what }</th><td class="is-text">{ &row.payer }</td><td>{ &row.money }</td>
            <td class="is-text">{ &row.when }</td><td class="is-text">{ &row.buys }</td><td>{ &row.members }</td>
        </tr>
    }
}

fn targets(view: &NoteView, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    html! {
        <section tabindex="0" aria-label={texts.targets}>
            <h2>{ texts.targets }</h2>
            if !view.targets.is_empty() {
                <table data-testid="note-targets">
                    <thead><tr>for head in texts.target_heads { <th scope="col">{ head }</th> }</tr></thead>
                    <tbody>for (place, row) in view.targets.iter().enumerate() { { target_row(place, row) } }</tbody>
                </table>
            }
            if !view.targets_about.is_empty() { <p class="note">{ &view.targets_about }</p> }
        </section>
    }
}

fn target_row(place: usize, row: &TargetRow) -> Html {
    let [december, target, result, difference] = &row.cells;
    html! {
        <tr key={place}>
            <th scope="row">{ december }</th><td>{ target }</td><td>{ result }</td>
            <td class={tone_class(row.tone)}>{ mark(row.tone) }{ difference }</td>
        </tr>
    }
}

fn money(view: &NoteView, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    html! {
        <section tabindex="0" aria-label={texts.money}>
            <h2>{ texts.money }{ " " }<span class="note">{ view.money_unit }</span></h2>
            if view.payers.is_empty() {
                <p>{ texts.money_none }</p>
            } else {
                <table data-testid="note-money">
                    <thead><tr>for head in texts.money_heads { <th scope="col">{ head }</th> }</tr></thead>
                    <tbody>
                        for (place, [name, set_aside, absorbed, left]) in view.payers.iter().enumerate() {
                            <tr key={place} class={(place + 1 == view.payers.len()).then_some("is-sum")}>
                                <th scope="row">{ name }</th><td>{ set_aside }</td><td>{ absorbed }</td><td>{ left }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            }
        </section>
    }
}

/// The scenario whose plan a page's address opens.
pub(super) fn origin_of(scenario: &Scenario, lang: Lang) -> Rc<Colophon> {
    Rc::new(imprint().origin(scenario, lang))
}

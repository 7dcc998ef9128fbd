//! What only paper shows, made when the page is laid out for it: the chart as a vector picture, and which plan this is.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, page};
use crate::chart::{ChartSpec, Look, Palette, Picture, SizeClass, to_svg};
use crate::state::link_of;
use crate::text::{self, Catalogue, Lang, WorkbenchTexts};
use crate::ui::hooks::use_is_printing;
use crate::ui::shared::SharedProjection;
use crate::view::workbench::{PaperRow, Site, paper};

/// Size of the picture on paper, CSS pixels: the width of an A4 page between its margins.
const SIZE: (f64, f64) = (700.0, 300.0);
/// The typeface of the page.
const FONTS: &str = "Roboto, Arial, sans-serif";

/// Properties of [`PrintedChart`].
#[derive(PartialEq, Properties)]
pub struct PrintedChartProps {
    /// What it shows.
    pub spec: Rc<ChartSpec>,
}

/// The chart as a vector picture.
#[component]
pub fn PrintedChart(props: &PrintedChartProps) -> Html {
    printed(&*props.spec)
}

/// A picture as SVG, dark on light whatever the screen has. Names in it are escaped.
pub(super) fn printed(picture: &dyn Picture) -> Html {
    let look = Look {
        palette: Palette::LIGHT,
        font_family: FONTS.to_owned(),
        class: SizeClass::Desktop,
        text_scale: 1.0,
    };
    // Without it the canvas stays, which is drawn light as well.
    let Ok(svg) = to_svg(picture, &look, SIZE.0, SIZE.1) else { return Html::default() };
    html!(<div class="printed-chart">{ Html::from_html_unchecked(svg.into()) }</div>)
}

/// Properties of [`Paper`].
#[derive(PartialEq, Properties)]
pub struct PaperProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// Plan, assumptions, date, version and link; nothing while the page is on a screen.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let PaperProps { projected, lang } = props;
    if !use_is_printing() {
        return Html::default();
    }
    let texts = &WorkbenchTexts::of(*lang).paper;
    let view = paper(projected, *lang);
    let plan: Vec<PaperRow> = view.plan.iter().cloned().chain(view.money.clone()).collect();
    html! {
        <section class="paper">
            { rows(&view.title, &plan, texts.no_plan) }
            { rows(texts.assumptions, &view.assumptions, texts.no_assumptions) }
            { origin(projected, *lang) }
        </section>
    }
}

fn rows(title: &str, rows: &[PaperRow], none: &str) -> Html {
    html! {
        <>
            <h2 class="title">{ title }</h2>
            if rows.is_empty() {
                <p>{ none }</p>
            } else {
                <dl>
                    for (name, value) in rows.iter() { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
                </dl>
            }
        </>
    }
}

/// When this was printed, by which version, and where the plan can be opened.
fn origin(projected: &SharedProjection, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).paper;
    let (year, month, day) = clock::today();
    let iso = format!("{year:04}-{month:02}-{day:02}");
    let date = text::date(lang, &iso).unwrap_or(iso);
    let version = (Catalogue::of(lang).shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION);
    let site = Site { folder: page::folder(), release: None, has_regions: false };
    let address = format!("{}?lang={}{}", site.folder, lang.code(), link_of(&projected.scenario));
    html! {
        <div class="paper-origin">
            <p>{ (texts.printed)(&date) }{ ". " }{ version }</p>
            <p>
                { texts.address }
                if !site.is_public() { { " (" }{ texts.only_here }{ ")" } }
                { ": " }<span class="paper-link">{ address }</span>
            </p>
        </div>
    }
}

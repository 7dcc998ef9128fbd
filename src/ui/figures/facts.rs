//! The row of figures under the headline.

use yew::prelude::*;

use crate::state::{Action, FigureId, Panel};
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::ui::store::Dispatch;
use crate::view::{self, Fact, Line};

/// Properties of [`Facts`].
#[derive(PartialEq, Properties)]
pub struct FactsProps {
    /// The projection.
    pub projected: SharedProjection,
    /// How sure it is, where the uncertainty run can tell.
    #[prop_or_default]
    pub sure: Option<Fact>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives the question where a figure comes from; `None` where nobody can ask.
    #[prop_or_default]
    pub dispatch: Option<Dispatch>,
}

/// The figures. Each December carries a test id and its exact value, which the frame of a card reads; one before the
/// baseline is there for it alone.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! {
        <dl class="facts">
            for fact in view::facts(&props.projected, props.lang).into_iter().chain(props.sure.clone()) {
                { show(&fact, props) }
            }
        </dl>
    }
}

fn show(fact: &Fact, props: &FactsProps) -> Html {
    let coverage = fact.year.map(|year| format!("coverage-{year}"));
    let exact = fact.year.map(|_| fact.exact.map_or(String::new(), |exact| exact.to_string()));
    // A December without a projection has words where others have a figure.
    let quiet = (fact.year.is_some() && fact.exact.is_none()).then_some("is-quiet");
    let gap = fact.lines.iter().position(|line| line.gap.is_some());
    html! {
        <div key={fact.year.map_or_else(|| fact.name.clone(), |year| year.to_string())} hidden={fact.name.is_empty()}>
            <dt>{ &fact.name }</dt>
            <dd>
                <b class={quiet} data-testid={coverage} data-value={exact}>{ figure(fact, props) }</b>
                for (place, line) in fact.lines.iter().enumerate() {
                    { show_line(line, fact.year.filter(|_| Some(place) == gap)) }
                }
            </dd>
        </div>
    }
}

/// The figure, which opens to where it comes from.
fn figure(fact: &Fact, props: &FactsProps) -> Html {
    match &props.dispatch {
        Some(dispatch) => {
            figure_button(fact.id, &fact.name, &fact.figure, &fact.figure, props.lang, dispatch)
        }
        None => html!({ &fact.figure }),
    }
}

/// A figure as a button that looks like a figure, with what is `shown` of it on the button; as text where it is not known where it comes from.
pub fn figure_button(
    id: Option<FigureId>,
    name: &str,
    figure: &str,
    shown: &str,
    lang: Lang,
    dispatch: &Dispatch,
) -> Html {
    let Some(id) = id else { return html!({ shown }) };
    let (label, onclick) = ((Catalogue::of(lang).facts.where_from)(name, figure), opens(id, dispatch));
    FigureButton {
        class: "figure-button",
        label: Some(label),
        onclick: Some(onclick),
        ..FigureButton::default()
    }
    .showing(html!({ shown }))
}

/// Opens where a figure comes from.
pub fn opens(id: FigureId, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ShowPanel(Some(Panel::Figure(id)))))
}

/// The button of a part of the page that opens the list of all figures, at one of them.
pub fn figures_button(id: FigureId, name: &'static str, dispatch: &Dispatch) -> Html {
    FigureButton { class: "text-button", onclick: Some(opens(id, dispatch)), ..FigureButton::default() }
        .showing(html!({ name }))
}

/// A button that opens where a figure comes from.
#[derive(Default)]
pub struct FigureButton {
    /// How it looks.
    pub class: &'static str,
    /// Its name, where that is more than what it shows.
    pub label: Option<String>,
    /// What it does, for who points at it.
    pub title: Option<&'static str>,
    /// Whether the Tab key stops at it, where arrows lead on.
    pub tabindex: Option<&'static str>,
    /// What a press does; `None` where the part of the page around it hears the press.
    pub onclick: Option<Callback<MouseEvent>>,
}

impl FigureButton {
    /// The button with what it shows.
    pub fn showing(self, shown: Html) -> Html {
        let Self { class, label, title, tabindex, onclick } = self;
        html!(<button type="button" {class} aria-haspopup="dialog" aria-label={label} {title} {tabindex} {onclick}>{ shown }</button>)
    }
}

/// A line of meaning. `year` becomes the test id of its gap; of several targets of a year only the first has one.
fn show_line(line: &Line, year: Option<i32>) -> Html {
    let name = year.map(|year| format!("gap-{year}"));
    let exact = year.and(line.gap).map(|gap| gap.to_string());
    html! {
        <span class={tone_class(line.tone)} data-testid={name} data-value={exact}>
            { mark(line.tone) }{ &line.text }
        </span>
    }
}

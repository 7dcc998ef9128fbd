//! The row of figures under the headline.

use yew::prelude::*;

use crate::state::{Action, FigureId, Panel};
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::ui::store::Dispatch;
use crate::view::{self, Fact, FiguredSentence, Line};

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
    let onclick = opens(id, dispatch);
    let label = (Catalogue::of(lang).facts.where_from)(name, figure);
    html!(<button type="button" class="figure-button" aria-haspopup="dialog" aria-label={label} {onclick}>{ shown }</button>)
}

/// Opens where a figure comes from.
pub fn opens(id: FigureId, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ShowPanel(Some(Panel::Figure(id)))))
}

/// A sentence whose figures are buttons that look like its words; they have no other name, so that the sentence is read as it
/// stands. What a sentence names twice is one stop of the Tab key.
pub fn figured(sentence: &FiguredSentence, lang: Lang, dispatch: &Dispatch) -> Html {
    let runs = sentence.0.iter().enumerate().map(|(place, (span, id))| {
        let text = &span.text;
        let said = match id {
            Some(id) => {
                let is_again = sentence.0.iter().take(place).any(|(_, other)| other == &Some(*id));
                html! {
                    <button
                        type="button" class="figure-button" aria-haspopup="dialog" tabindex={is_again.then_some("-1")}
                        title={Catalogue::of(lang).facts.where_it_is_from} onclick={opens(*id, dispatch)}
                    >{ text }</button>
                }
            }
            None => html!({ text }),
        };
        if span.strong { html!(<strong>{ said }</strong>) } else { said }
    });
    runs.collect()
}

/// The button of a part of the page that opens the list of all figures, at one of them.
pub fn figures_button(id: FigureId, name: &'static str, dispatch: &Dispatch) -> Html {
    let onclick = opens(id, dispatch);
    html!(<button type="button" class="text-button" aria-haspopup="dialog" {onclick}>{ name }</button>)
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

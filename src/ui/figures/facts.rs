//! The row of figures under the headline.

use yew::prelude::*;

use crate::text::Lang;
use crate::ui::shared::{Projected, mark, tone_class};
use crate::view::{self, Fact, Line};

/// The facts, and behind them what only answers can say. The Decembers carry the names and exact values that others
/// read.
pub fn facts(projected: &Projected, sure: Option<Fact>, lang: Lang) -> Html {
    html! {
        <dl class="facts">
            for fact in view::facts(projected, lang).into_iter().chain(sure) {
                { show(&fact) }
            }
        </dl>
    }
}

fn show(fact: &Fact) -> Html {
    let coverage = fact.year.map(|year| format!("coverage-{year}"));
    let exact = fact.year.map(|_| fact.exact.map_or(String::new(), |exact| exact.to_string()));
    // A December without a projection has words where others have a figure.
    let quiet = (fact.year.is_some() && fact.exact.is_none()).then_some("is-quiet");
    let gap = fact.lines.iter().position(|line| line.gap.is_some());
    html! {
        <div key={fact.name.clone()}>
            <dt>{ &fact.name }</dt>
            <dd>
                <b class={quiet} data-testid={coverage} data-value={exact}>{ &fact.figure }</b>
                for (place, line) in fact.lines.iter().enumerate() {
                    { show_line(line, fact.year.filter(|_| Some(place) == gap)) }
                }
            </dd>
        </div>
    }
}

/// `year` names the gap for others; only the first of several targets of a year has that name.
fn show_line(line: &Line, year: Option<i32>) -> Html {
    let name = year.map(|year| format!("gap-{year}"));
    let exact = year.and(line.gap).map(|gap| gap.to_string());
    html! {
        <span class={tone_class(line.tone)} data-testid={name} data-value={exact}>
            { mark(line.tone) }{ &line.text }
        </span>
    }
}

//! A plan with its dates beside the others.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Scenario;
use crate::text::{Lang, TimingTexts};
use crate::ui::shared::{mark, sentence, tone_class};
use crate::view::answers::{BarLabel, TimingBar, TimingColumn, TimingLine};

/// Properties of [`Column`].
#[derive(PartialEq, Properties)]
pub struct ColumnProps {
    /// The plan.
    pub column: Rc<TimingColumn>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes the plan over.
    pub ontake: Callback<Rc<Scenario>>,
}

/// A plan beside the others.
#[component]
pub fn Column(props: &ColumnProps) -> Html {
    let ColumnProps { column, lang, ontake } = props;
    let texts = TimingTexts::of(*lang);
    let take = column.scenario.as_ref().map(|scenario| {
        let (ontake, scenario) = (ontake.clone(), Rc::clone(scenario));
        Callback::from(move |_: MouseEvent| ontake.emit(Rc::clone(&scenario)))
    });
    let class = if column.is_main { "button-main" } else { "button-line" };
    html! {
        <li class={classes!("timing-column", column.number.is_none().then_some("is-entered"))}>
            <h3 class="timing-name">
                if let Some(number) = column.number {
                    <span class="timing-number">{ number }</span>
                } else {
                    <svg class="timing-ring" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" /></svg>
                }
                { column.name }
            </h3>
            <p class="timing-figure">
                <b>{ &column.figure }</b>
                if let Some((people, tone)) = &column.verdict {
                    <span class={classes!("note", tone_class(*tone))}>{ mark(*tone) }{ people }</span>
                }
            </p>
            { line_of(&column.line) }
            { months_of(column) }
            <ul class="timing-bars">
                for (place, bar) in column.bars.iter().enumerate() { { bar_of(place, bar) } }
            </ul>
            <dl class="timing-rows">
                for (name, value) in column.rows.iter().chain(&column.chance) {
                    <><dt>{ name }</dt><dd>{ value }</dd></>
                }
            </dl>
            <p class={classes!("timing-catch", tone_class(column.tone))}>{ mark(column.tone) }{ sentence(&column.catch) }</p>
            if let Some(onclick) = take {
                <button type="button" {class} {onclick} aria-label={(texts.take_named)(column.name)}>{ texts.take }</button>
            } else {
                <p class="note timing-is-open">{ texts.is_open }</p>
            }
        </li>
    }
}

/// A bar with its label beside it or in it. Places are shares of the width, lengths of the text are not.
fn bar_of(place: usize, bar: &TimingBar) -> Html {
    let (x, anchor) = match bar.place {
        BarLabel::Inside => (bar.from, "start"),
        BarLabel::Before => (bar.from, "end"),
        BarLabel::After => (bar.from + bar.width, "start"),
    };
    let dx = if bar.place == BarLabel::Before { "-0.375em" } else { "0.375em" };
    html! {
        <li key={place}>
            <svg role="img" aria-label={bar.spoken.clone()}>
                <rect x={percent(bar.from)} width={percent(bar.width)} />
                <text x={percent(x)} {dx} y="1.2em" text-anchor={anchor} class={(bar.place == BarLabel::Inside).then_some("is-inside")}>
                    { &bar.label }
                </text>
            </svg>
        </li>
    }
}

/// The months below a line, the first and the last at its ends.
fn months_of(column: &TimingColumn) -> Html {
    let last = column.months.len().saturating_sub(1);
    html! {
        <svg class="timing-months" aria-hidden="true">
            for (place, (at, name)) in column.months.iter().enumerate() {
                <text x={percent(*at)} y="1em" text-anchor={if place == 0 { "start" } else if place == last { "end" } else { "middle" }}>
                    { name }
                </text>
            }
        </svg>
    }
}

fn percent(share: f64) -> String {
    format!("{:.2}%", 100.0 * share)
}

/// The year of a plan: its line, the target's mark, and a dot where December ends.
fn line_of(line: &TimingLine) -> Html {
    let corners: Vec<String> =
        line.points().map(|(x, y)| format!("{:.2},{:.2}", 100.0 * x, 100.0 * y)).collect();
    let at = percent(line.december);
    let dot = if line.is_reached { "timing-dot" } else { "timing-dot is-short" };
    html! {
        <svg class="timing-line" role="img" aria-label={line.summary.clone()}>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none">
                <polyline points={corners.join(" ")} />
            </svg>
            if let Some(target) = line.target {
                <rect x={at.clone()} y={percent(line.height(target))} />
            }
            if let Some(coverage) = line.coverage {
                <circle cx={at} cy={percent(line.height(coverage))} r="4" class={dot} />
            }
        </svg>
    }
}

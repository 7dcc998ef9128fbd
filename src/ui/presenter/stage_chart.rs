//! The chart of the stage: a canvas, drawn for the back row, and the guesses beside its axis.

use yew::prelude::*;

use crate::chart::{ChartSpec, SizeClass};
use crate::model::Month;
use crate::preferences::Theme;
use crate::text::{Lang, PresenterTexts};
use crate::ui::figures::canvas::{use_display, use_drawing};
use crate::view::presenter::{GuessDot, Mark, Placed, guessed, place};

/// Properties of [`StageChart`].
#[derive(Properties, PartialEq)]
pub struct StageChartProps {
    /// What it shows.
    pub spec: ChartSpec,
    /// The guesses of the room, and the answer.
    pub marks: Vec<Mark>,
    /// The month that they are about.
    pub month: Month,
    /// For which screen it is drawn.
    pub class: SizeClass,
    /// Language of the interface.
    pub lang: Lang,
}

/// Pixels between two labels beside the axis for text of the usual size, on a desktop and on a projector.
const ROW: (f64, f64) = (17.0, 27.0);

/// The chart of the stage.
#[component]
pub fn StageChart(props: &StageChartProps) -> Html {
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    let scale = display.as_ref().map_or(1.0, |display| display.text_scale());
    let is_narrow = display.as_ref().is_some_and(|display| display.is_narrow());
    let class = if is_narrow { SizeClass::Desktop } else { props.class };
    let spec = props.spec.clone();
    let drawn = use_drawing(&canvas, Some(spec), display, class, Theme::Light);
    let geometry = drawn.as_ref().as_ref().map(|layout| layout.geometry);
    let row = scale * if class == SizeClass::Projector { ROW.1 } else { ROW.0 };
    html! {
        <figure class={classes!("stage-picture", (!props.marks.is_empty()).then_some("has-guesses"))}>
            <canvas ref={canvas} role="img" aria-label={props.spec.summary.clone()} data-testid="chart" />
            if let Some(geometry) = geometry.as_ref().filter(|_| !props.marks.is_empty()) {
                { guesses(&place(&props.marks, geometry, row, props.lang), row, props.lang) }
                { at_target(&guessed(&props.marks, geometry, props.month), row) }
            }
        </figure>
    }
}

/// The guesses beside the axis: each label with a pointer to its value. `row` is the least distance between two labels,
/// pixels.
fn guesses(placed: &[Placed], row: f64, lang: Lang) -> Html {
    let said: Vec<&str> = placed.iter().map(|mark| mark.label.as_str()).collect();
    let name = format!("{}: {}", PresenterTexts::of(lang).console.guess, said.join("; "));
    html! {
        <svg class="guesses" width="100%" height="100%" role="img" aria-label={name} data-testid="guesses">
            { for placed.iter().map(|mark| guess(mark, row)) }
        </svg>
    }
}

/// The guesses in the chart itself, at the month that they are about; the rail has their words.
fn at_target(guessed: &[GuessDot], row: f64) -> Html {
    html! {
        <svg class="guess-dots" width="100%" height="100%" aria-hidden="true" data-testid="guess-dots">
            for (place, dot) in guessed.iter().enumerate() {
                <circle
                    key={place} class={classes!(dot.is_nearest.then_some("is-nearest"))}
                    cx={dot.x.to_string()} cy={dot.y.to_string()} r={(0.26 * row).to_string()}
                />
            }
        </svg>
    }
}

fn guess(mark: &Placed, row: f64) -> Html {
    let class =
        classes!("guess", mark.is_answer.then_some("is-answer"), mark.is_nearest.then_some("is-nearest"));
    // The pointer of the answer is larger; all end at the right edge of the rail.
    let size = row * if mark.is_answer { 0.42 } else { 0.3 };
    let pointer = format!("M{} {} l0 {} l{} {}z", -1.4 * size, mark.at - size, 2.0 * size, 1.4 * size, -size);
    let text = (mark.label_at + row * 0.29).to_string();
    html! {
        <g {class} key={mark.label.clone()}>
            <svg x="96%" overflow="visible">
                <path d={pointer} />
                <path class="guess-lead" d={format!("M{} {} L{} {}", -2.3 * size - row * 0.25, mark.label_at, -1.5 * size, mark.at)} />
                <text x={(-2.3 * size - row * 0.35).to_string()} y={text} text-anchor="end">{ &mark.label }</text>
            </svg>
        </g>
    }
}

//! Figures of the headline and of the chart as buttons, which open where they come from.

use yew::prelude::*;

use crate::chart::{ChartSpec, Layout, Rect, TargetMark};
use crate::state::FigureId;
use crate::text::{Catalogue, Lang};
use crate::ui::figures::facts::opens;
use crate::ui::store::Dispatch;
use crate::view::{self, FiguredSentence, Projected};

/// Both halves of the headline.
pub fn figured_headline(projected: &Projected, lang: Lang, dispatch: &Dispatch) -> [Html; 2] {
    view::figured_headline(projected, lang).map(|half| figured(&half, lang, dispatch))
}

/// A sentence whose figures are buttons that look like its words; they have no other name, so that the sentence is read as it
/// stands. What a sentence names twice is one stop of the Tab key.
fn figured(sentence: &FiguredSentence, lang: Lang, dispatch: &Dispatch) -> Html {
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

/// The labels of the targets. Those of one target are one stop of the Tab key. What moves over them does not read a month.
pub fn target_buttons(spec: &ChartSpec, layout: &Layout, lang: Lang, dispatch: &Dispatch) -> Html {
    let stays = Callback::from(|event: PointerEvent| event.stop_propagation());
    let labels = &layout.targets;
    let button = |(at, (place, area)): (usize, &(usize, Rect))| {
        let mark = spec.targets.iter().find(|mark| mark.place == *place)?;
        let is_again = labels.iter().take(at).any(|(other, _)| other == place);
        Some(label_button(mark, (at, area), is_again, lang, dispatch))
    };
    html! {
        <svg class="chart-figures" width="100%" height="100%" onpointermove={stays.clone()} onpointerdown={stays}>
            { for labels.iter().enumerate().filter_map(button) }
        </svg>
    }
}

fn label_button(
    mark: &TargetMark,
    (at, area): (usize, &Rect),
    is_again: bool,
    lang: Lang,
    dispatch: &Dispatch,
) -> Html {
    let label = (Catalogue::of(lang).facts.where_from)(&mark.title, &mark.outcome);
    let [x, y] = [area.left, area.top].map(|side| side.to_string());
    let [width, height] = [area.width(), area.height()].map(|side| side.to_string());
    html! {
        <foreignObject key={at} {x} {y} {width} {height}>
            <button
                xmlns="http://www.w3.org/1999/xhtml" type="button" class="figure-button" aria-haspopup="dialog" aria-label={label}
                tabindex={is_again.then_some("-1")} onclick={opens(FigureId::Gap(mark.place), dispatch)}
            />
        </foreignObject>
    }
}

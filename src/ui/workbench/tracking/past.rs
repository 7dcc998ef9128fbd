//! What was counted up to the baseline, beside what was planned then.

use yew::prelude::*;

use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::{mark, sentence, tone_class};
use crate::view::Tone;
use crate::view::answers::{PastRow, PastView};

/// The earlier counts: a sentence where only they are known, else a table with what was planned then.
pub(super) fn past(view: &PastView, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let (error, rows) = match view {
        PastView::Nothing => return Html::default(),
        PastView::Counts(say) => return html!(<p class="note" data-testid="history">{ say }</p>),
        PastView::Forecasts { error, rows } => (error, rows),
    };
    let heads = [texts.month, texts.counted, texts.planned_then, texts.points];
    html! {
        <div data-testid="history">
            <h3 class="form-title">{ texts.past }</h3>
            if let Some(error) = error { <p>{ sentence(error) }</p> }
            <div class="numbers-box is-whole" tabindex="0" role="region" aria-label={texts.past}>
                <table class="tracking-past">
                    <caption class="hidden-text">{ texts.past }</caption>
                    <thead><tr>for head in heads { <th scope="col">{ head }</th> }</tr></thead>
                    <tbody>for row in rows.iter() { { past_row(row, texts.unknown) } }</tbody>
                </table>
            </div>
        </div>
    }
}

fn past_row(row: &PastRow, unknown: &'static str) -> Html {
    let difference = |(points, tone): &(String, Tone)| {
        let tone = if *tone == Tone::Short { Tone::Short } else { Tone::Plain };
        html!(<td class={tone_class(tone)}>{ mark(tone) }{ points }</td>)
    };
    html! {
        <tr key={row.month.clone()}>
            <th scope="row">{ &row.month }</th>
            <td>{ &row.counted }</td>
            if let Some(planned) = &row.planned {
                <td>{ planned }</td>
                { row.difference.as_ref().map_or_else(|| html!(<td class="is-quiet">{ unknown }</td>), difference) }
            } else {
                // Without a plan there is no difference either: it is said once.
                <td class="is-quiet" colspan="2">{ unknown }</td>
            }
        </tr>
    }
}

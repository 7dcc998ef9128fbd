//! The result in reach of the eye while a phone scrolls: number, verdict, spark line. The headline says it in words,
//! so it is hidden from those who listen.

use yew::prelude::*;

use super::chart::Spark;
use crate::preferences::Theme;
use crate::text::Lang;
use crate::ui::part::part;
use crate::ui::shared::{Projected, mark, tone_class};
use crate::view;

/// The pulse.
pub fn pulse(projected: &Projected, lang: Lang, theme: Theme) -> Html {
    let pulse = view::pulse(projected, lang);
    html! {
        <div class="pulse" aria-hidden="true">
            <div class="pulse-say">
                <span class="note">{ pulse.name }</span>
                <span class="pulse-number">{ pulse.figure }</span>
                for line in pulse.lines {
                    <span class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ line.text }</span>
                }
            </div>
            { part(Spark { projected: projected.clone(), lang, theme }) }
        </div>
    }
}

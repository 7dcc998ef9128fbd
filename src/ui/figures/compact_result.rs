//! The result in one strip at the top of a phone: number, verdict, spark line. The headline says it in words, so the strip
//! is hidden from those who listen.

use yew::prelude::*;

use super::chart::Spark;
use crate::preferences::Theme;
use crate::text::Lang;
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::view;

/// Properties of [`CompactResult`].
#[derive(PartialEq, Properties)]
pub struct CompactResultProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
}

/// The strip; it stays in sight while a phone scrolls.
#[component]
pub fn CompactResult(props: &CompactResultProps) -> Html {
    let CompactResultProps { projected, lang, theme } = props;
    let result = view::compact_result(projected, *lang);
    html! {
        <div class="compact-result" aria-hidden="true">
            <div class="compact-result-say">
                <span class="note">{ result.name }</span>
                <span class="compact-result-number">{ result.figure }</span>
                for line in result.lines {
                    <span class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ line.text }</span>
                }
            </div>
            <Spark {projected} lang={*lang} theme={*theme} />
        </div>
    }
}

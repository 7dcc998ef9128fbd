//! Tells those who cannot see the headline change, once the levers stand still.

use yew::prelude::*;

use crate::text::Lang;
use crate::ui::hooks::use_debounced_effect;
use crate::ui::shared::SharedProjection;
use crate::view;

/// How long the levers must stand still before the result is announced, milliseconds: nothing is said while a
/// slider moves (W-07).
const ANNOUNCEMENT_DELAY: u32 = 1000;

/// Properties of [`Announcer`].
#[derive(PartialEq, Properties)]
pub struct AnnouncerProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// A status that is read out and not seen. It starts empty: the page as it opens is read anyway.
#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_state(AttrValue::default);
    let setter = said.setter();
    use_debounced_effect(
        (props.projected.clone(), props.lang),
        None,
        ANNOUNCEMENT_DELAY,
        move |(projected, lang)| {
            setter.set(view::headline(projected, *lang).result.into());
        },
    );
    html!(<p class="hidden-text" role="status">{ &*said }</p>)
}

//! Tells those who cannot see the headline change, once the hand rests.

use yew::prelude::*;

use crate::browser::timer::{Later, later};
use crate::text::Lang;
use crate::ui::part::part_by_hook;
use crate::ui::shared::Projected;
use crate::view;

/// Silence after the last change, milliseconds; STANDARDS W-07.
const REST: u32 = 1000;

/// A status that nobody sees.
#[derive(PartialEq)]
pub struct Announcer {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
}

part_by_hook!(Announcer, use_announcer);

#[hook]
fn use_announcer(props: &Announcer) -> Html {
    let said = use_state(AttrValue::default);
    let pending = use_mut_ref(|| None::<Later>);
    let is_first = use_mut_ref(|| true);
    {
        let said = said.clone();
        use_effect_with((props.projected.clone(), props.lang), move |(projected, lang)| {
            // The page as it opens is read anyway.
            if is_first.replace(false) {
                return;
            }
            let (projected, lang) = (projected.clone(), *lang);
            let say = later(REST, move || said.set(view::headline(&projected, lang).result.into()));
            pending.borrow_mut().replace(say);
        });
    }
    html!(<p class="hidden-text" role="status">{ (*said).clone() }</p>)
}

//! What the same money reaches at other dates: the last line of the sheet, found once everything else of it is there.

use yew::prelude::*;

use crate::browser::clock;
use crate::text::Lang;
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::{SharedProjection, sentence};
use crate::view::Sentence;
use crate::view::answers::{ChosenGoal, OtherDates};

/// Properties of [`OtherDatesReach`].
#[derive(PartialEq, Properties)]
pub struct OtherDatesReachProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What the plans must reach.
    pub goal: ChosenGoal,
    /// Language of the interface.
    pub lang: Lang,
}

/// How long the search holds the page up at a time, milliseconds.
const AT_ONCE: f64 = 10.0;

/// The sentence; nothing where no money could have other dates.
#[component]
pub fn OtherDatesReach(props: &OtherDatesReachProps) -> Html {
    let found = use_state(|| None::<Sentence>);
    let timer = use_timer();
    {
        let found = found.setter();
        let asked = (props.projected.clone(), props.goal, props.lang);
        use_effect_with(asked, move |(projected, goal, lang)| {
            timer.cancel();
            match OtherDates::new(projected, *goal, *lang) {
                None => found.set(None),
                Some(search) => {
                    let next = timer.clone();
                    timer.start(0, move || go_on(search, found, &next));
                }
            }
        });
    }
    found.as_ref().map_or_else(
        Html::default,
        |found| html!(<p class="other-dates-say" data-testid="other-dates">{ sentence(found) }</p>),
    )
}

/// Searches for a moment, and goes on after whatever else the page has to do.
fn go_on(mut search: OtherDates, found: UseStateSetter<Option<Sentence>>, timer: &Timer) {
    let start = clock::milliseconds();
    while clock::milliseconds() - start < AT_ONCE {
        if let Some(say) = search.step() {
            found.set(Some(say));
            return;
        }
    }
    let next = timer.clone();
    timer.start(0, move || go_on(search, found, &next));
}

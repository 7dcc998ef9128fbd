//! Which target the answers are about.

use yew::prelude::*;

use crate::browser::input;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::Projected;
use crate::view::answers::{Wish, wishes};

/// The planner's wish; another region starts with its headline's target.
#[hook]
pub fn use_wish(projected: &Projected) -> UseStateHandle<Wish> {
    let wish = use_state(Wish::default);
    {
        let wish = wish.setter();
        use_effect_with(projected.scenario.region.code.clone(), move |_| wish.set(Wish::default()));
    }
    wish
}

/// What the choice needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// What is wished for now.
    pub wish: Wish,
    /// Where another wish goes.
    pub onwish: Callback<Wish>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The choice: which target, and whether it must last.
#[component]
pub fn WishChoice(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).answers.ask;
    let rows = wishes(&props.projected, props.wish, props.lang);
    let (wish, onwish) = (props.wish, props.onwish.clone());
    let onchoose = {
        let onwish = onwish.clone();
        Callback::from(move |event: Event| {
            if let Some(target) = input::choice(&event).and_then(|value| value.parse().ok()) {
                onwish.emit(Wish { target: Some(target), ..wish });
            }
        })
    };
    let onlasting = Callback::from(move |_: Event| onwish.emit(Wish { lasting: !wish.lasting, ..wish }));
    html! {
        <div class="wish">
            if !rows.is_empty() {
                <select aria-label={texts.which} onchange={onchoose}>
                    for row in rows.iter() {
                        <option key={row.target} value={row.target.to_string()} selected={row.chosen}>{ &row.name }</option>
                    }
                </select>
            }
            <label class="check">
                <input type="checkbox" checked={wish.lasting} onchange={onlasting} />{ texts.lasting }
            </label>
        </div>
    }
}

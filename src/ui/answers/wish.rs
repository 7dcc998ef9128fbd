//! Which target the answers are about.

use yew::prelude::*;

use crate::browser::input;
use crate::text::{AnswerTexts, Lang};
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

/// The choice: which target, and whether it must last.
pub fn wish_choice(projected: &Projected, wish: Wish, onwish: &Callback<Wish>, lang: Lang) -> Html {
    let texts = &AnswerTexts::of(lang).ask;
    let rows = wishes(projected, wish, lang);
    let onchoose = {
        let onwish = onwish.clone();
        Callback::from(move |event: Event| {
            if let Some(target) = input::choice(&event).and_then(|value| value.parse().ok()) {
                onwish.emit(Wish { target: Some(target), ..wish });
            }
        })
    };
    let onlasting = {
        let onwish = onwish.clone();
        Callback::from(move |_: Event| onwish.emit(Wish { lasting: !wish.lasting, ..wish }))
    };
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

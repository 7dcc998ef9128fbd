//! The planner's own number of honorer groups, under the lever of the honorer.

use yew::prelude::*;

use super::field::{Allowed, Field};
use crate::model::Workers;
use crate::state::Action;
use crate::text::parse::{Kind, field as field_text};
use crate::text::{Catalogue, Lang};
use crate::ui::part::part;
use crate::ui::store::Dispatch;

/// The planner's own number of honorer groups who are not members yet; it opens a closed lever.
pub fn further_groups_field(now: f64, most: f64, lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &Catalogue::of(lang).lever;
    let dispatch = dispatch.clone();
    let onvalue = Callback::from(move |people| dispatch.dispatch(Action::SetFurtherGroups(Workers(people))));
    let high = most.floor();
    html! {
        <div class="lever-extra">
            <span aria-hidden="true">{ texts.further_groups }</span>
            { part(Field {
                id: "honorer-lain".into(), name: texts.further_groups.into(), unit: AttrValue::default(),
                kind: Kind::Count, lang, text: field_text(Kind::Count, lang, now).into(),
                allowed: Allowed { low: 0.0, high, low_text: "0".into(), high_text: crate::text::count(lang, high).into() },
                onvalue, onwrong: Callback::noop(), onsettle: Callback::noop(), disabled: false, waits: true,
                hint: texts.further_groups_hint.into(), onclear: None, wrong: AttrValue::default(),
            }) }
        </div>
    }
}

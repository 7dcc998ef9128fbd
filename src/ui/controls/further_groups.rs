//! The planner's own number of honorer groups, under the lever of the honorer.

use yew::prelude::*;

use super::number_field::{AllowedRange, NumberField};
use crate::model::Workers;
use crate::state::Action;
use crate::text::parse::question::Expected;
use crate::text::parse::{NumberKind, field as field_text};
use crate::text::{Catalogue, Lang, count};
use crate::ui::store::Dispatch;

/// Properties of [`FurtherGroups`].
#[derive(PartialEq, Properties)]
pub struct FurtherGroupsProps {
    /// The number that holds now.
    pub now: f64,
    /// The most there can be.
    pub most: f64,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// A field for honorer groups who are not members yet; a number in it opens a closed lever.
#[component]
pub fn FurtherGroups(props: &FurtherGroupsProps) -> Html {
    let FurtherGroupsProps { now, most, lang, dispatch } = props;
    let texts = &Catalogue::of(*lang).lever;
    let onvalue = use_callback(dispatch.clone(), |people, dispatch| {
        dispatch.dispatch(Action::SetFurtherGroups(Workers(people)));
    });
    let high = most.floor();
    let allowed = AllowedRange { low: 0.0, high, low_text: "0".into(), high_text: count(*lang, high).into() };
    html! {
        <div class="lever-extra">
            <span aria-hidden="true">{ texts.further_groups }</span>
            <NumberField
                id="honorer-lain" name={texts.further_groups} kind={NumberKind::Count} lang={*lang}
                text={field_text(NumberKind::Count, *lang, *now)} {allowed} expected={Expected::PEOPLE} hint={texts.further_groups_hint} {onvalue}
            />
        </div>
    }
}

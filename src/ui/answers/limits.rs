//! What the planner allows the cheapest plan: ranges of the levers, ceilings of money.

use yew::prelude::*;

use crate::model::Lever;
use crate::text::parse::field as field_text;
use crate::text::{self, AnswerTexts, Catalogue, Lang};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::SharedProjection;
use crate::view::answers::{
    CEILING, CeilingRow, LimitRow, Limits, ceiling_rows, limit_rows, with_ceiling, with_range,
};

/// Properties of [`LimitForm`].
#[derive(PartialEq, Properties)]
pub struct LimitFormProps {
    /// The projection.
    pub projected: SharedProjection,
    /// The limits as they are.
    pub limits: Limits,
    /// Levers that stay where they are.
    pub locks: Vec<Lever>,
    /// Takes other limits.
    pub set: UseStateSetter<Limits>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The most money that a ceiling can be, rupiah.
const MOST_MONEY: f64 = 1e15;

/// The form. Its fields wait until the focus leaves: half a limit would start a search.
#[component]
pub fn LimitForm(props: &LimitFormProps) -> Html {
    let LimitFormProps { projected, limits, locks, set, lang } = props;
    let texts = &AnswerTexts::of(*lang).cheapest;
    let onbeyond = use_callback((limits.clone(), set.clone()), |_: Event, (limits, set)| {
        set.set(Limits { beyond_evidence: !limits.beyond_evidence, ..limits.clone() });
    });
    html! {
        <div class="limits">
            for row in limit_rows(projected, limits, locks, *lang) {
                { range(props, &row) }
            }
            <label class="check">
                <input type="checkbox" checked={limits.beyond_evidence} onchange={onbeyond} />{ texts.beyond }
            </label>
            for row in ceiling_rows(projected, limits, *lang) {
                { ceiling(props, &row) }
            }
            <p class="note">{ texts.ceiling_hint }</p>
        </div>
    }
}

/// An end of a range.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Least,
    Most,
}

fn range(props: &LimitFormProps, row: &LimitRow) -> Html {
    html! {
        <div class="limit" key={row.lever.id()}>
            <span aria-hidden="true">{ &row.name }<span class="note">{ row.unit }</span></span>
            { range_end(props, row, End::Least) }
            { range_end(props, row, End::Most) }
        </div>
    }
}

fn range_end(props: &LimitFormProps, row: &LimitRow, end: End) -> Html {
    let (low, high) = row.bounds;
    let (id, name, value) = match end {
        End::Least => ("least", &row.names.0, low),
        End::Most => ("most", &row.names.1, high),
    };
    let onvalue = {
        let (limits, set, lever, field) = (props.limits.clone(), props.set.clone(), row.lever, row.field);
        Callback::from(move |read: f64| {
            let value = field.to_file(read);
            let bounds = if end == End::Least { (value, high) } else { (low, value) };
            set.set(with_range(&limits, lever, bounds));
        })
    };
    let allowed = AllowedRange {
        low: 0.0,
        high: row.field.from_file(row.highest),
        low_text: "0".into(),
        high_text: format!("{} {}", row.field.text(props.lang, row.highest), row.unit).into(),
    };
    html! {
        <NumberField
            id={format!("batas-{}-{id}", row.lever.id())} name={name.clone()} kind={row.field.kind()} lang={props.lang}
            text={row.field.text(props.lang, value)} {allowed} {onvalue}
        />
    }
}

fn ceiling(props: &LimitFormProps, row: &CeilingRow) -> Html {
    let million = Catalogue::of(props.lang).lever.million_rupiah;
    let onvalue = {
        let (limits, set, purse) = (props.limits.clone(), props.set.clone(), row.purse);
        Callback::from(move |money: f64| set.set(with_ceiling(&limits, purse, Some(money))))
    };
    let onremove = {
        let (without, set) = (with_ceiling(&props.limits, row.purse, None), props.set.clone());
        Callback::from(move |_: MouseEvent| set.set(without.clone()))
    };
    let allowed = AllowedRange {
        low: 0.0,
        high: MOST_MONEY,
        low_text: field_text(CEILING, props.lang, 0.0).into(),
        high_text: text::rupiah_words(props.lang, MOST_MONEY).into(),
    };
    html! {
        <div class="limit" key={row.name.clone()}>
            <span aria-hidden="true">{ &row.name }<span class="note">{ million }</span></span>
            <NumberField
                id={format!("pagu-{}", row.name)} name={row.name.clone()} kind={CEILING} lang={props.lang}
                text={row.text.clone()} {allowed} {onvalue}
            />
            if let Some(remove) = &row.remove {
                <button type="button" aria-label={remove.clone()} title={remove.clone()} onclick={onremove}>{ "×" }</button>
            }
        </div>
    }
}

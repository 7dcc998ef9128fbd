//! What the planner allows the cheapest plan: ranges of the levers, ceilings of money.

use yew::prelude::*;

use crate::model::Lever;
use crate::text::parse::field as field_text;
use crate::text::{self, Catalogue, Lang};
use crate::ui::controls::field::{Allowed, Field};
use crate::ui::shared::Projected;
use crate::view::answers::{
    CEILING, CeilingRow, LimitRow, Limits, ceiling_rows, limit_rows, with_ceiling, with_range,
};

/// What the form needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// The limits as they are.
    pub limits: Limits,
    /// Levers that stay.
    pub locks: Vec<Lever>,
    /// Where other limits go.
    pub onlimits: Callback<Limits>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The most money that a ceiling can be, rupiah.
const MOST_MONEY: f64 = 1e15;

/// The form.
#[component]
pub fn LimitForm(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).answers.cheapest;
    let (limits, onlimits) = (&props.limits, &props.onlimits);
    let onbeyond = {
        let (limits, onlimits) = (limits.clone(), onlimits.clone());
        Callback::from(move |_: Event| {
            onlimits.emit(Limits { beyond_evidence: !limits.beyond_evidence, ..limits.clone() });
        })
    };
    html! {
        <div class="limits">
            for row in limit_rows(&props.projected, limits, &props.locks, props.lang) {
                { range(props, &row) }
            }
            <label class="check">
                <input type="checkbox" checked={limits.beyond_evidence} onchange={onbeyond} />{ texts.beyond }
            </label>
            for row in ceiling_rows(&props.projected, limits, props.lang) {
                { ceiling(props, &row) }
            }
            <p class="note">{ texts.ceiling_hint }</p>
        </div>
    }
}

fn range(props: &Props, row: &LimitRow) -> Html {
    let (low, high) = row.bounds;
    let set = |to: fn((f64, f64), f64) -> (f64, f64)| {
        let (limits, onlimits) = (props.limits.clone(), props.onlimits.clone());
        let (lever, bounds, field) = (row.lever, row.bounds, row.field);
        Callback::from(move |read: f64| {
            onlimits.emit(with_range(&limits, lever, to(bounds, field.to_file(read))));
        })
    };
    let field = |end: &'static str, name: &str, value: f64, onvalue: Callback<f64>| {
        let allowed = Allowed {
            low: 0.0,
            high: row.field.from_file(row.highest),
            low_text: "0".into(),
            high_text: format!("{} {}", row.field.text(props.lang, row.highest), row.unit).into(),
        };
        html! {
            <Field
                id={format!("batas-{}-{end}", row.lever.id())} name={name.to_owned()} kind={row.field.kind()}
                lang={props.lang} text={row.field.text(props.lang, value)} {allowed} {onvalue} live=false
            />
        }
    };
    html! {
        <div class="limit" key={row.lever.id()}>
            <span aria-hidden="true">{ &row.name }<span class="note">{ row.unit }</span></span>
            { field("least", &row.names.0, low, set(|(_, high), value| (value, high))) }
            { field("most", &row.names.1, high, set(|(low, _), value| (low, value))) }
        </div>
    }
}

fn ceiling(props: &Props, row: &CeilingRow) -> Html {
    let million = Catalogue::of(props.lang).lever.million_rupiah;
    let set = |most: Option<f64>| with_ceiling(&props.limits, row.purse, most);
    let onvalue = {
        let (limits, onlimits, purse) = (props.limits.clone(), props.onlimits.clone(), row.purse);
        Callback::from(move |money: f64| onlimits.emit(with_ceiling(&limits, purse, Some(money))))
    };
    let onremove = {
        let (without, onlimits) = (set(None), props.onlimits.clone());
        Callback::from(move |_: MouseEvent| onlimits.emit(without.clone()))
    };
    let allowed = Allowed {
        low: 0.0,
        high: MOST_MONEY,
        low_text: field_text(CEILING, props.lang, 0.0).into(),
        high_text: text::rupiah_words(props.lang, MOST_MONEY).into(),
    };
    html! {
        <div class="limit" key={row.name.clone()}>
            <span aria-hidden="true">{ &row.name }<span class="note">{ million }</span></span>
            <Field
                id={format!("pagu-{}", row.name)} name={row.name.clone()} kind={CEILING} lang={props.lang}
                text={row.text.clone()} {allowed} {onvalue} live=false
            />
            if let Some(remove) = &row.remove {
                <button type="button" aria-label={remove.clone()} title={remove.clone()} onclick={onremove}>{ "×" }</button>
            }
        </div>
    }
}

//! What the planner allows the cheapest plan: ranges of the levers, ceilings of money.

use yew::functional::HookContext;
use yew::prelude::*;

use crate::model::Lever;
use crate::text::parse::{Kind, field as field_text};
use crate::text::{self, AnswerTexts, Catalogue, Lang};
use crate::ui::controls::field::{Allowed, Field};
use crate::ui::part::{Part, keyed};
use crate::ui::shared::Projected;
use crate::view::answers::{
    CEILING, CeilingRow, LimitRow, Limits, ceiling_rows, limit_rows, with_ceiling, with_range,
};

/// The form.
#[derive(PartialEq)]
pub struct LimitForm {
    /// The projection.
    pub projected: Projected,
    /// The limits as they are.
    pub limits: Limits,
    /// Levers that stay.
    pub locks: Vec<Lever>,
    /// Where other limits go.
    pub set: UseStateSetter<Limits>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The most money that a ceiling can be, rupiah.
const MOST_MONEY: f64 = 1e15;

impl Part for LimitForm {
    fn view(&self, _: &mut HookContext) -> Html {
        let texts = &AnswerTexts::of(self.lang).cheapest;
        let limits = &self.limits;
        let onbeyond = {
            let (limits, set) = (limits.clone(), self.set.clone());
            Callback::from(move |_: Event| {
                set.set(Limits { beyond_evidence: !limits.beyond_evidence, ..limits.clone() });
            })
        };
        html! {
            <div class="limits">
                for row in limit_rows(&self.projected, limits, &self.locks, self.lang) {
                    { range(self, &row) }
                }
                <label class="check">
                    <input type="checkbox" checked={limits.beyond_evidence} onchange={onbeyond} />{ texts.beyond }
                </label>
                for row in ceiling_rows(&self.projected, limits, self.lang) {
                    { ceiling(self, &row) }
                }
                <p class="note">{ texts.ceiling_hint }</p>
            </div>
        }
    }
}

fn range(props: &LimitForm, row: &LimitRow) -> Html {
    let (low, high) = row.bounds;
    let onto = |to: fn((f64, f64), f64) -> (f64, f64)| {
        let (limits, set) = (props.limits.clone(), props.set.clone());
        let (lever, bounds, field) = (row.lever, row.bounds, row.field);
        Callback::from(move |read: f64| {
            set.set(with_range(&limits, lever, to(bounds, field.to_file(read))));
        })
    };
    let end = |end: &'static str, name: &str, value: f64, onvalue: Callback<f64>| {
        let allowed = Allowed {
            low: 0.0,
            high: row.field.from_file(row.highest),
            low_text: "0".into(),
            high_text: format!("{} {}", row.field.text(props.lang, row.highest), row.unit).into(),
        };
        let id = format!("batas-{}-{end}", row.lever.id());
        field(props.lang, id, name, row.field.kind(), row.field.text(props.lang, value), allowed, onvalue)
    };
    html! {
        <div class="limit" key={row.lever.id()}>
            <span aria-hidden="true">{ &row.name }<span class="note">{ row.unit }</span></span>
            { end("least", &row.names.0, low, onto(|(_, high), value| (value, high))) }
            { end("most", &row.names.1, high, onto(|(low, _), value| (low, value))) }
        </div>
    }
}

fn ceiling(props: &LimitForm, row: &CeilingRow) -> Html {
    let million = Catalogue::of(props.lang).lever.million_rupiah;
    let onvalue = {
        let (limits, set, purse) = (props.limits.clone(), props.set.clone(), row.purse);
        Callback::from(move |money: f64| set.set(with_ceiling(&limits, purse, Some(money))))
    };
    let onremove = {
        let (without, set) = (with_ceiling(&props.limits, row.purse, None), props.set.clone());
        Callback::from(move |_: MouseEvent| set.set(without.clone()))
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
            { field(props.lang, format!("pagu-{}", row.name), &row.name, CEILING, row.text.clone(), allowed, onvalue) }
            if let Some(remove) = &row.remove {
                <button type="button" aria-label={remove.clone()} title={remove.clone()} onclick={onremove}>{ "×" }</button>
            }
        </div>
    }
}

/// A field that waits until the hand leaves: half a limit would start a search.
pub(super) fn field(
    lang: Lang,
    id: String,
    name: &str,
    kind: Kind,
    text: String,
    allowed: Allowed,
    onvalue: Callback<f64>,
) -> Html {
    keyed(
        id.clone(),
        Field {
            id: id.into(),
            name: name.to_owned().into(),
            unit: AttrValue::default(),
            kind,
            lang,
            text: text.into(),
            allowed,
            onvalue,
            onwrong: Callback::noop(),
            onsettle: Callback::noop(),
            disabled: false,
            waits: true,
            onclear: None,
            wrong: AttrValue::default(),
            hint: AttrValue::default(),
        },
    )
}

//! What opens below a row.

use yew::prelude::*;

use crate::model::Rupiah;
use crate::overview::{Allowance, OverviewAction};
use crate::text::parse::{MoneyUnit, NumberKind};
use crate::text::{self, Lang, OverviewTexts, parse};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::view::overview::RegionDetail;

/// Properties of [`RegionDetailPanel`].
#[derive(PartialEq, Properties)]
pub struct RegionDetailPanelProps {
    /// What is shown.
    pub detail: RegionDetail,
    /// What it gets of the purse; `None` without a purse.
    pub given: Option<Rupiah>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub onaction: Callback<OverviewAction>,
    /// Opens the region in the planner.
    pub onopen: Callback<String>,
    /// Opens the form of its figures.
    pub onedit: Callback<String>,
    /// Shuts the details.
    pub onclose: Callback<()>,
}

/// The panel.
#[component]
pub fn RegionDetailPanel(props: &RegionDetailPanelProps) -> Html {
    let RegionDetailPanelProps { detail, given, lang, .. } = props;
    let texts = &OverviewTexts::of(*lang).detail;
    let key = detail.key.clone();
    let send = |callback: &Callback<String>| {
        let key = key.clone();
        callback.reform(move |_: MouseEvent| key.clone())
    };
    html! {
        <div class="region-detail" role="group" aria-label={detail.name.clone()}>
            <dl>
                { for detail.lines.iter().map(|line| html! {
                    <div><dt>{ line.name }</dt><dd>{ &line.value }</dd></div>
                }) }
            </dl>
            if let Some(allowance) = detail.allowance {
                <Limits
                    key={detail.key.clone()} region={detail.key.clone()} {allowance} given={*given} lang={*lang} onaction={&props.onaction}
                />
            }
            <div class="region-actions">
                <button type="button" class="button-main" disabled={!detail.can_open} onclick={send(&props.onopen)}>{ texts.open }</button>
                <button type="button" class="button-line" onclick={send(&props.onedit)}>{ texts.edit }</button>
                if let Some(address) = &detail.address {
                    <a href={address.clone()} target="_blank" rel="noopener">{ texts.page }</a>
                }
                <button type="button" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ texts.close }</button>
            </div>
        </div>
    }
}

/// Properties of [`Limits`].
#[derive(PartialEq, Properties)]
struct LimitsProps {
    region: String,
    allowance: Allowance,
    given: Option<Rupiah>,
    lang: Lang,
    onaction: Callback<OverviewAction>,
}

/// The most that a limit may be, rupiah.
const MOST: f64 = 1e14;

/// What the region may get of the purse: at least, at most, or exactly so much.
#[component]
fn Limits(props: &LimitsProps) -> Html {
    let LimitsProps { region, allowance, given, lang, onaction } = props;
    let texts = &OverviewTexts::of(*lang).purse;
    let kind = NumberKind::Rupiah { unit: MoneyUnit::Million, per: None };
    let words = |value: f64| AttrValue::from(parse::sentences::amount(*lang, kind, value));
    let allowed = AllowedRange { low: 0.0, high: MOST, low_text: words(0.0), high_text: words(MOST) };
    let (now, free_most) = (*allowance, Allowance::FREE.most);
    let onleast =
        limit(props, move |least: f64| Allowance { least: Rupiah(least), most: now.most.max(Rupiah(least)) });
    let onmost =
        limit(props, move |most: f64| Allowance { most: Rupiah(most), least: now.least.min(Rupiah(most)) });
    let clear_least = limit(props, move |()| Allowance { least: Rupiah::ZERO, ..now });
    let clear_most = limit(props, move |()| Allowance { most: free_most, ..now });
    let locked = given.map(|money| {
        let region = region.clone();
        let onclick = onaction.reform(move |_: MouseEvent| {
            OverviewAction::SetAllowance(region.clone(), Some(Allowance::locked(money)))
        });
        html!(<button type="button" class="button-line" {onclick}>{ (texts.lock)(&text::rupiah_words(*lang, money.0)) }</button>)
    });
    let free = {
        let region = region.clone();
        onaction.reform(move |_: MouseEvent| OverviewAction::SetAllowance(region.clone(), None))
    };
    let least = if allowance.least > Rupiah::ZERO {
        parse::field(kind, *lang, allowance.least.0)
    } else {
        String::new()
    };
    let most =
        if allowance.most.is_finite() { parse::field(kind, *lang, allowance.most.0) } else { String::new() };
    html! {
        <fieldset class="region-limits">
            <legend>{ texts.limits }</legend>
            <label class="slim"><span aria-hidden="true">{ texts.least }</span>
                <NumberField id="batas-bawah" name={texts.least} unit={texts.unit} {kind} lang={*lang} text={least} allowed={allowed.clone()} onvalue={onleast} onclear={Some(clear_least)} />
            </label>
            <label class="slim"><span aria-hidden="true">{ texts.most }</span>
                <NumberField id="batas-atas" name={texts.most} unit={texts.unit} {kind} lang={*lang} text={most} {allowed} onvalue={onmost} onclear={Some(clear_most)} />
            </label>
            { for locked }
            if *allowance != Allowance::FREE {
                <button type="button" class="button-line" onclick={free}>{ texts.unlock }</button>
            }
        </fieldset>
    }
}

/// Sets what `change` makes of what was typed.
fn limit<T: 'static>(props: &LimitsProps, change: impl Fn(T) -> Allowance + 'static) -> Callback<T> {
    let region = props.region.clone();
    props.onaction.reform(move |typed: T| {
        let next = Some(change(typed)).filter(|next| *next != Allowance::FREE);
        OverviewAction::SetAllowance(region.clone(), next)
    })
}

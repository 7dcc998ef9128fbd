//! How much of each lever there is: at most what was entered, more up to a value, or locked. In view above the answer,
//! beside what of it is set aside and absorbed.

use yew::prelude::*;

use crate::browser::input;
use crate::model::Lever;
use crate::state::Action;
use crate::text::{Lang, ReachingTexts};
use crate::ui::answers::reach::{SEARCH, accept};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::sentence;
use crate::ui::store::Dispatch;
use crate::view::answers::{
    Ceiling, CeilingChoice, ChosenGoal, Limits, SheetMoney, SourceRow, Treasury, ceiling_choices, treasury,
    with_choice, with_range,
};

/// Properties of [`Ceilings`].
#[derive(PartialEq, Properties)]
pub struct CeilingsProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What the plans must reach.
    pub goal: ChosenGoal,
    /// How money is written.
    pub sheet: SheetMoney,
    /// The limits as they are.
    pub limits: Limits,
    /// Levers that stay where they are.
    pub locks: Vec<Lever>,
    /// Takes other limits.
    pub set: UseStateSetter<Limits>,
    /// Language of the interface.
    pub lang: Lang,
    /// Locks levers.
    pub dispatch: Dispatch,
}

/// A row for each lever.
#[component]
pub fn Ceilings(props: &CeilingsProps) -> Html {
    let texts = ReachingTexts::of(props.lang);
    let rows = ceiling_choices(&props.projected, &props.limits, &props.locks, props.lang);
    let money = treasury(&props.projected, props.goal, props.sheet, props.lang);
    let source = |lever: Lever| money.as_ref()?.sources.iter().find(|source| source.lever == lever);
    html! {
        <section class={classes!("ceilings", money.is_some().then_some("has-money"))} aria-label={texts.ceilings}>
            <h3>{ texts.ceilings }<span class="note">{ texts.ceilings_about }</span></h3>
            if let Some(money) = &money { { heads(texts, money) } }
            for row in rows.iter() { { choice(props, row, money.as_ref().zip(source(row.lever))) } }
            if let Some(money) = &money { { sums(props, money) } }
        </section>
    }
}

/// What the columns are; each figure says it again to those who listen.
fn heads(texts: &ReachingTexts, money: &Treasury) -> Html {
    html! {
        <div class="ceiling ceiling-heads" aria-hidden="true">
            <span>{ texts.source }</span>
            <span>{ texts.ceiling }</span>
            <span class="ceiling-bar">
                <span class="ceiling-key is-set-aside" />{ texts.set_aside }{ " " }<span class="ceiling-key is-absorbed" />{ texts.absorbed }
            </span>
            for head in money.heads.iter() { <span class="ceiling-figure">{ head }</span> }
        </div>
    }
}

/// All sources together, what else is paid, and what is left over.
fn sums(props: &CeilingsProps, money: &Treasury) -> Html {
    let texts = ReachingTexts::of(props.lang);
    html! {
        <>
            if let Some(others) = &money.others {
                <div class="ceiling">
                    <span>{ texts.others }</span><span /><span class="ceiling-bar" />
                    { figures(money, others) }
                </div>
            }
            <div class="ceiling is-sum">
                <span>{ texts.all }</span><span /><span class="ceiling-bar" />
                { figures(money, &money.all) }
            </div>
            if !money.unspent.is_empty() {
                <p class="note">
                    for say in money.unspent.iter() { { sentence(say) }{ " " } }
                    if let Some(offer) = &money.refill {
                        <button type="button" class="button-text" onclick={accept(offer, &props.dispatch, SEARCH)}>{ &offer.name }</button>
                    }
                </p>
            }
        </>
    }
}

fn figures(money: &Treasury, cells: &[String]) -> Html {
    html! {
        for (head, cell) in money.heads.iter().zip(cells) {
            <span class="ceiling-figure"><span class="ceiling-name note">{ head }{ " " }</span>{ cell }</span>
        }
    }
}

fn bar(source: &SourceRow) -> Html {
    let [set_aside, absorbed] = source.bar.map(|share| format!("{:.2}", 98.0 * share));
    html! {
        <svg class="ceiling-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect class="is-set-aside" x="0.5" y="0.5" width={set_aside} height="11" />
            <rect class="is-absorbed" x="0.5" y="3" width={absorbed} height="6" />
        </svg>
    }
}

fn choice(props: &CeilingsProps, row: &CeilingChoice, money: Option<(&Treasury, &SourceRow)>) -> Html {
    let onchange = {
        let (limits, set, dispatch) = (props.limits.clone(), props.set.clone(), props.dispatch.clone());
        let (projected, lever, before) = (props.projected.clone(), row.lever, row.ceiling);
        let options = row.options.clone();
        Callback::from(move |event: Event| {
            let place = input::choice(&event).and_then(|value| value.parse::<usize>().ok());
            let Some((ceiling, _)) = place.and_then(|place| options.get(place)) else { return };
            if (*ceiling == Ceiling::Locked) != (before == Ceiling::Locked) {
                dispatch.dispatch(Action::ToggleLock(lever));
            }
            set.set(with_choice(&projected, &limits, lever, *ceiling));
        })
    };
    html! {
        <div class="ceiling" key={row.lever.id()}>
            <span aria-hidden="true">
                { &row.name }
                if let Some((_, source)) = money { <span class="note">{ &source.when }</span> }
            </span>
            <select aria-label={row.choice.clone()} {onchange}>
                for (place, (ceiling, name)) in row.options.iter().enumerate() {
                    <option value={place.to_string()} selected={*ceiling == row.ceiling}>{ name }</option>
                }
            </select>
            if let Some((money, source)) = money {
                { bar(source) }
                { figures(money, &source.cells) }
            }
            if row.ceiling == Ceiling::More { { most(props, row) } }
        </div>
    }
}

/// The field of the most that a lever may take.
fn most(props: &CeilingsProps, row: &CeilingChoice) -> Html {
    let onvalue = {
        let (limits, set, lever, field) = (props.limits.clone(), props.set.clone(), row.lever, row.field);
        Callback::from(move |read: f64| set.set(with_range(&limits, lever, (0.0, field.to_file(read)))))
    };
    let allowed = AllowedRange {
        low: 0.0,
        high: row.field.from_file(row.highest),
        low_text: "0".into(),
        high_text: format!("{} {}", row.field.text(props.lang, row.highest), row.unit).into(),
    };
    html! {
        <span class="ceiling-most">
            <NumberField
                id={format!("sampai-{}", row.lever.id())} name={row.until.clone()} kind={row.field.kind()} lang={props.lang}
                text={row.field.text(props.lang, row.most)} {allowed} {onvalue}
            />
            <span class="note" aria-hidden="true">{ row.unit }</span>
        </span>
    }
}

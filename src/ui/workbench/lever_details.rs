//! "Rincian" under a lever, and what can be added to the plan. Nothing is computed for what is shut.

use yew::prelude::*;

use super::focus;
use super::form::blocks;
use crate::model::{Field, Lever, PartField, PlanPart};
use crate::state::{Action, Edit, FigureId};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::figures::facts::figures_button;
use crate::ui::hooks::use_toggle;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::{self, ADD, Addition, Form, FormBlock, additions, pppk};

/// The blocks of the form under `lever`; none while the working scenario has no such lever.
pub fn lever_blocks(projected: &SharedProjection, state: &Store, lever: Lever) -> Vec<FormBlock> {
    let working = state.working_lever(lever);
    working.map_or(Vec::new(), |working| workbench::detail(projected, &Form::of(state), lever, working))
}

/// The id of the element that holds the details of `lever`.
fn details_id(lever: Lever) -> String {
    format!("rincian-{}", lever.id())
}

/// Properties of [`DetailsButton`].
#[derive(PartialEq, Properties)]
pub struct DetailsButtonProps {
    /// The lever.
    pub lever: Lever,
    /// Its name.
    pub name: AttrValue,
    /// Whether the details are open.
    pub is_open: bool,
    /// Called when it is pressed.
    pub ontoggle: Callback<()>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The button that opens and shuts the details of a lever.
#[component]
pub fn DetailsButton(props: &DetailsButtonProps) -> Html {
    let DetailsButtonProps { lever, name, is_open, ontoggle, lang } = props;
    let texts = &WorkbenchTexts::of(*lang).detail;
    html! {
        <button
            type="button" class="fold" aria-expanded={is_open.to_string()} aria-controls={details_id(*lever)}
            aria-label={(texts.of)(name)} onclick={ontoggle.reform(|_: MouseEvent| ())}
        >{ texts.open }</button>
    }
}

/// The details of a lever; `None` while they are shut. Their element stays on the page, since the button names it.
pub fn details(lever: Lever, open: Option<&[FormBlock]>, lang: Lang, dispatch: &Dispatch) -> Html {
    html! {
        <div class="detail" id={details_id(lever)}>
            if let Some(open) = open {
                { blocks(open, lang, dispatch) }
                <p class="note">{ figures_button(FigureId::Lever(lever), WorkbenchTexts::of(lang).source.where_from, dispatch) }</p>
            }
        </div>
    }
}

/// Properties of [`Additions`].
#[derive(PartialEq, Properties)]
pub struct AdditionsProps {
    /// The state.
    pub state: Store,
    /// Whether the lever of retention is on screen.
    pub has_retention: bool,
    /// Called to show it.
    pub onretention: Callback<()>,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// Below the levers: the part of the plan that has no slider, and the list of what can be added.
#[component]
pub fn Additions(props: &AdditionsProps) -> Html {
    let AdditionsProps { state, has_retention, dispatch, .. } = props;
    let texts = &WorkbenchTexts::of(state.lang).detail;
    let (is_open, toggle) = use_toggle(false);
    let onclick = toggle.reform(|_: MouseEvent| ());
    let add = |addition: Addition| {
        let (toggle, add) = (toggle.clone(), add(addition, props));
        Callback::from(move |_: MouseEvent| {
            toggle.emit(());
            add();
        })
    };
    // An addition to a plan that cannot be projected would not show.
    let disabled = state.unfinished.is_some();
    html! {
        <>
            if let Some((name, pppk)) = pppk(&Form::of(state)) {
                <section class="lever is-open">
                    <h3 class="lever-name">{ name }</h3>
                    { blocks(&pppk, state.lang, dispatch) }
                </section>
            }
            <div class="add">
                <div class="add-row">
                    <button id={ADD} type="button" class="button-line" {disabled} aria-expanded={is_open.to_string()} aria-controls="tambah-tuas" {onclick}>{ texts.add }</button>
                    if !is_open { <span class="note">{ texts.add_note }</span> }
                </div>
                <ul id="tambah-tuas">
                    if is_open && !disabled {
                        for (name, addition) in additions(state.working(), state.lang, *has_retention) {
                            <li key={name.clone()}><button type="button" onclick={add(addition)}>{ name }</button></li>
                        }
                    }
                </ul>
            </div>
        </>
    }
}

/// Returns the function that adds `addition` to the plan and moves the focus to its field.
fn add(addition: Addition, props: &AdditionsProps) -> impl Fn() + 'static {
    let (state, onretention, dispatch) =
        (props.state.clone(), props.onretention.clone(), props.dispatch.clone());
    move || {
        let field = added_field(&addition, state.scenario.plan.sponsorships.len());
        match &addition {
            Addition::Retention => onretention.emit(()),
            Addition::Part(edit) => dispatch.dispatch(Action::Edit(edit.clone())),
        }
        focus::move_if_lost(vec![field, ADD.to_owned()]);
    }
}

/// The id of the field that comes with `addition` to a plan that has `programmes` of them.
fn added_field(addition: &Addition, programmes: usize) -> String {
    match addition {
        Addition::Retention => format!("tuas-{}-isian", Lever::Retention.id()),
        Addition::Part(Edit::AddPppk) => {
            format!("{}-isian", workbench::row_id(Field::Plan(PlanPart::Pppk, PartField::Amount)))
        }
        Addition::Part(_) => format!("tuas-{}-isian", Lever::Sponsorship(programmes).id()),
    }
}

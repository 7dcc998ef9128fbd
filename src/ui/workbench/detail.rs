//! "Rincian" under a lever, and what can be added to the plan. What is shut is not computed.

use yew::prelude::*;

use super::focus;
use super::form::blocks;
use crate::model::{Field, Lever, PartField, PlanPart};
use crate::state::{Action, Edit};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::part::{part, part_by_hook};
use crate::ui::shared::Projected;
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::{self, ADD, Addition, Block, Form, additions, pppk};

/// What stands under a lever.
pub fn lever_blocks(projected: &Projected, work: &Store, lever: Lever) -> Vec<Block> {
    let working = work.working_lever(lever);
    working.map_or(Vec::new(), |working| workbench::detail(projected, &Form::of(work), lever, working))
}

/// The id of the details of a lever.
fn details_id(lever: Lever) -> String {
    format!("rincian-{}", lever.id())
}

/// The button that opens and shuts the details of the lever called `name`.
pub fn details_button(lever: Lever, name: &str, is_open: bool, ontoggle: &Callback<()>, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).detail;
    html! {
        <button
            type="button" class="fold" aria-expanded={is_open.to_string()} aria-controls={details_id(lever)}
            aria-label={(texts.of)(name)} onclick={ontoggle.reform(|_: MouseEvent| ())}
        >{ texts.open }</button>
    }
}

/// The details of a lever; `None` while they are shut: the button names an element that is on the page.
pub fn details(lever: Lever, open: Option<&[Block]>, lang: Lang, dispatch: &Dispatch) -> Html {
    html! {
        <div class="detail" id={details_id(lever)}>
            if let Some(open) = open { { blocks(open, lang, dispatch) } }
        </div>
    }
}

/// Parts of the plan without a slider, and the list of what can be added.
#[derive(PartialEq)]
pub struct Further {
    /// What forms work on.
    pub work: Store,
    /// Whether the lever of retention is on screen.
    pub has_retention: bool,
    /// Shows it.
    pub onretention: Callback<()>,
    /// Where edits go.
    pub dispatch: Dispatch,
}

part_by_hook!(Further, use_further);

/// Puts [`Further`] on the page.
pub fn further(further: Further) -> Html {
    part(further)
}

#[hook]
fn use_further(props: &Further) -> Html {
    let Further { work, has_retention, dispatch, .. } = props;
    let texts = &WorkbenchTexts::of(work.lang).detail;
    let is_open = use_state(|| false);
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let count = work.scenario.plan.sponsorships.len();
    let add = |what: Addition| {
        let (is_open, dispatch, onretention) = (is_open.clone(), dispatch.clone(), props.onretention.clone());
        Callback::from(move |_: MouseEvent| {
            is_open.set(false);
            let field = match &what {
                Addition::Retention => {
                    onretention.emit(());
                    format!("tuas-{}-isian", Lever::Retention.id())
                }
                Addition::Part(edit) => {
                    dispatch.dispatch(Action::Edit(edit.clone()));
                    match edit {
                        Edit::AddPppk => format!(
                            "{}-isian",
                            workbench::row_id(Field::Plan(PlanPart::Pppk, PartField::Amount))
                        ),
                        _ => format!("tuas-{}-isian", Lever::Sponsorship(count).id()),
                    }
                }
            };
            focus::hand_on(vec![field, ADD.to_owned()]);
        })
    };
    // What is added to a plan that cannot be projected would not show.
    let waits = work.unfinished.is_some();
    html! {
        <>
            if let Some((name, pppk)) = pppk(&Form::of(work)) {
                <section class="lever is-open">
                    <h3 class="lever-name">{ name }</h3>
                    { blocks(&pppk, work.lang, dispatch) }
                </section>
            }
            <div class="add">
                <div class="add-row">
                    <button id={ADD} type="button" class="button-line" disabled={waits} aria-expanded={is_open.to_string()} aria-controls="tambah-tuas" {onclick}>{ texts.add }</button>
                    if !*is_open { <span class="note">{ texts.add_note }</span> }
                </div>
                <ul id="tambah-tuas">
                    if *is_open && !waits {
                        for (name, what) in additions(work.working(), work.lang, *has_retention) {
                            <li key={name.clone()}><button type="button" onclick={add(what)}>{ name }</button></li>
                        }
                    }
                </ul>
            </div>
        </>
    }
}

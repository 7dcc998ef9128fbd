//! "Rincian" under a lever, and what can be added to the plan. What is shut is not computed.

use yew::prelude::*;

use super::form::Blocks;
use super::work::Work;
use crate::model::Lever;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::view::workbench::{Addition, Block, Form, additions, detail, pppk};

/// Which levers show their details.
#[derive(Clone, PartialEq)]
pub struct Details {
    open: Vec<Lever>,
    /// Opens or shuts the details of a lever.
    pub toggle: Callback<Lever>,
}

impl Details {
    /// The details of a lever, if they are open.
    pub fn of(&self, lever: Lever, projected: &Projected, work: &Work) -> Option<Vec<Block>> {
        self.open.contains(&lever).then(|| detail(projected, &Form::of(work), lever))
    }
}

/// Remembers which details are open.
#[hook]
pub fn use_details() -> Details {
    let open = use_state(Vec::<Lever>::new);
    let toggle = {
        let open = open.clone();
        Callback::from(move |lever: Lever| {
            let mut levers = Vec::clone(&open);
            match levers.iter().position(|other| *other == lever) {
                Some(place) => drop(levers.remove(place)),
                None => levers.push(lever),
            }
            open.set(levers);
        })
    };
    Details { open: Vec::clone(&open), toggle }
}

/// What the details of a lever need.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which lever.
    pub lever: Lever,
    /// Its name.
    pub name: AttrValue,
    /// The details; nothing while they are shut.
    pub blocks: Option<Vec<Block>>,
    /// Opens or shuts them.
    pub toggle: Callback<Lever>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where edits go.
    pub dispatch: Dispatch,
}

/// The details of a lever behind their button.
#[component]
pub fn Detail(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).workbench.detail;
    let id = format!("rincian-{}", props.lever.id());
    let onclick = {
        let (toggle, lever) = (props.toggle.clone(), props.lever);
        Callback::from(move |_: MouseEvent| toggle.emit(lever))
    };
    html! {
        <div class="detail">
            <button
                type="button" class="fold" aria-expanded={props.blocks.is_some().to_string()} aria-controls={id.clone()}
                aria-label={(texts.of)(&props.name)} {onclick}
            >{ texts.open }</button>
            <div {id}>
                if let Some(blocks) = &props.blocks {
                    <Blocks blocks={blocks.clone()} lang={props.lang} dispatch={props.dispatch.clone()} />
                }
            </div>
        </div>
    }
}

/// What the list of additions needs.
#[derive(Properties, PartialEq)]
pub struct FurtherProps {
    /// What forms work on.
    pub work: Work,
    /// Whether the lever of retention is on screen.
    pub has_retention: bool,
    /// Shows it.
    pub onretention: Callback<()>,
    /// Where edits go.
    pub dispatch: Dispatch,
}

/// Parts of the plan without a slider, and the list of what can be added.
#[component]
pub fn Further(props: &FurtherProps) -> Html {
    let FurtherProps { work, has_retention, .. } = props;
    let texts = &Catalogue::of(work.lang).workbench.detail;
    let is_open = use_state(|| false);
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let add = |what: Addition| {
        let (is_open, dispatch, onretention) =
            (is_open.clone(), props.dispatch.clone(), props.onretention.clone());
        Callback::from(move |_: MouseEvent| {
            is_open.set(false);
            match &what {
                Addition::Retention => onretention.emit(()),
                Addition::Part(edit) => dispatch.dispatch(Action::Edit(edit.clone())),
            }
        })
    };
    html! {
        <>
            if let Some((name, blocks)) = pppk(&Form::of(work)) {
                <section class="lever is-open">
                    <h3 class="lever-name">{ name }</h3>
                    <Blocks {blocks} lang={work.lang} dispatch={props.dispatch.clone()} />
                </section>
            }
            <div class="add">
                <div class="add-row">
                    <button type="button" class="button-line" aria-expanded={is_open.to_string()} aria-controls="tambah-tuas" {onclick}>{ texts.add }</button>
                    if !*is_open { <span class="note">{ texts.add_note }</span> }
                </div>
                <ul id="tambah-tuas">
                    if *is_open {
                        for (name, what) in additions(work.working(), work.lang, *has_retention) {
                            <li key={name.clone()}><button type="button" onclick={add(what)}>{ name }</button></li>
                        }
                    }
                </ul>
            </div>
        </>
    }
}

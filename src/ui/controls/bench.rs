//! How the levers reach the workbench: details under a lever, what can be added below them.

use yew::prelude::*;

use crate::model::Lever;
use crate::text::Lang;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::ui::workbench::{Detail, Further, Work, Workbench};
use crate::view::LeverView;
use crate::view::workbench::Block;

/// The workbench and what it works on.
#[derive(Clone, PartialEq)]
pub struct Bench {
    /// How it is reached.
    pub workbench: Workbench,
    /// What forms work on.
    pub work: Work,
}

/// Which details are open, and whether the lever of retention was asked for.
pub struct Additions {
    open: UseStateHandle<Vec<Lever>>,
    retention: UseStateHandle<bool>,
    toggle: Callback<Lever>,
}

/// Remembers what was opened among the levers.
#[hook]
pub fn use_additions() -> Additions {
    let open = use_state(Vec::<Lever>::new);
    let retention = use_state(|| false);
    let toggle = use_callback(open.clone(), |lever: Lever, open| {
        let others = open.iter().copied().filter(|other| *other != lever);
        let mut levers: Vec<Lever> = others.collect();
        if !open.contains(&lever) {
            levers.push(lever);
        }
        open.set(levers);
    });
    Additions { open, retention, toggle }
}

impl Additions {
    /// Whether the lever of retention was asked for.
    pub fn has_retention(&self) -> bool {
        *self.retention
    }

    /// The details of a lever; computed only while they are open.
    pub fn detail(&self, bench: Option<&Bench>, projected: &Projected, lever: Lever) -> Option<LeverDetail> {
        let Bench { workbench, work } = bench?;
        let blocks = self.open.contains(&lever).then(|| (workbench.blocks)(projected, work, lever));
        Some(LeverDetail { workbench: *workbench, blocks, toggle: self.toggle.clone() })
    }

    /// What can be added below `levers`.
    pub fn further(&self, bench: &Bench, levers: &[LeverView], dispatch: &Dispatch) -> Html {
        let retention = self.retention.clone();
        (bench.workbench.further)(Further {
            work: bench.work.clone(),
            has_retention: levers.iter().any(|view| view.lever == Lever::Retention),
            onretention: Callback::from(move |()| retention.set(true)),
            dispatch: dispatch.clone(),
        })
    }
}

/// What stands under a lever, as a part compares it.
#[derive(PartialEq)]
pub struct LeverDetail {
    workbench: Workbench,
    blocks: Option<Vec<Block>>,
    toggle: Callback<Lever>,
}

impl LeverDetail {
    /// The details with the button that opens them, which stands beside what the lever says.
    pub fn show(&self, lever: &LeverView, lang: Lang, dispatch: &Dispatch, says: Html) -> Html {
        (self.workbench.detail)(Detail {
            lever: lever.lever,
            name: &lever.name,
            blocks: self.blocks.as_deref(),
            toggle: &self.toggle,
            lang,
            dispatch,
            beside: says,
        })
    }
}

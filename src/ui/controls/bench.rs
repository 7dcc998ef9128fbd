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
    open: UseStateHandle<Vec<u32>>,
    retention: UseStateHandle<bool>,
    toggle: Callback<u32>,
}

/// Remembers what was opened among the levers.
#[hook]
pub fn use_additions() -> Additions {
    let open = use_state(Vec::<u32>::new);
    let retention = use_state(|| false);
    let toggle = use_callback(open.clone(), |number: u32, open| {
        let others = open.iter().copied().filter(|other| *other != number);
        let mut numbers: Vec<u32> = others.collect();
        if !open.contains(&number) {
            numbers.push(number);
        }
        open.set(numbers);
    });
    Additions { open, retention, toggle }
}

impl Additions {
    /// Whether the lever of retention was asked for.
    pub fn has_retention(&self) -> bool {
        *self.retention
    }

    /// The details of the lever that has `number`; computed only while they are open.
    pub fn detail(
        &self,
        bench: Option<&Bench>,
        projected: &Projected,
        lever: Lever,
        number: u32,
    ) -> Option<LeverDetail> {
        let Bench { workbench, work } = bench?;
        let blocks = self.open.contains(&number).then(|| (workbench.blocks)(projected, work, lever));
        Some(LeverDetail { workbench: *workbench, blocks, number, toggle: self.toggle.clone() })
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
    number: u32,
    toggle: Callback<u32>,
}

impl LeverDetail {
    /// The details with the button that opens them, which stands beside what the lever says.
    pub fn show(&self, lever: &LeverView, lang: Lang, dispatch: &Dispatch, says: Html) -> Html {
        (self.workbench.detail)(Detail {
            lever: lever.lever,
            number: self.number,
            name: &lever.name,
            blocks: self.blocks.as_deref(),
            toggle: &self.toggle,
            lang,
            dispatch,
            beside: says,
        })
    }
}

//! The rest of the program: what the first picture does not need is a file of its own, fetched when that picture stands.
//!
//! Rust puts a program into one file. `scripts/tools` takes it apart at the split point in `main.rs`: what can be reached
//! through [`rest`] alone goes into the second file. So nothing else may name the functions that [`Rest`] holds; plain
//! data types may be named anywhere. A page without the rest works: it shows less.

use yew::prelude::*;

use crate::browser::input::on_touch;
use crate::browser::page;
use crate::browser::timer::{Later, later};
use crate::codec;
use crate::model::Scenario;
use crate::preferences::Page;
use crate::ui::answers::{Answers, answers};
use crate::ui::presenter::{Presenter, Stage, presenter};
use crate::ui::workbench::{Workbench, workbench};

/// The ways in to the rest.
#[derive(Clone, Copy)]
pub struct Rest {
    /// Why, what is enough, what is cheapest, how sure.
    pub answers: Answers,
    /// Own numbers, the plan in detail, assumptions, drafts and files.
    pub workbench: Workbench,
    /// The way onto the stage in a room.
    pub presenter: Presenter,
    /// A scenario as the text of its file.
    pub file: fn(&Scenario) -> String,
}

/// The rest of the program.
pub fn rest() -> Rest {
    Rest { answers: answers(), workbench: workbench(), presenter: presenter(), file: codec::file::write }
}

/// Fetches the rest of the program and hands it on; `None` where it cannot be had.
pub type Load = fn(Box<dyn FnOnce(Option<Rest>)>);

/// Fetches the stage and hands it on; `None` where it cannot be had.
pub type LoadStage = fn(Box<dyn FnOnce(Option<Stage>)>);

impl Supply {
    /// Where the stage comes from.
    pub const fn stage(&self) -> Option<LoadStage> {
        match self {
            Self::Fetched(_, load) => Some(*load),
            Self::Here(_) | Self::Nowhere => None,
        }
    }
}

/// Where the rest comes from.
#[derive(Clone, Copy)]
pub enum Supply {
    /// It is in the same file.
    Here(Rest),
    /// It is fetched, and the stage apart from it.
    Fetched(Load, LoadStage),
    /// There is none.
    Nowhere,
}

/// How long the first picture stands alone, milliseconds: a hand that moves at once finds the machine free. A touch
/// fetches the rest too, and tries again after a failure.
const ALONE: u32 = 700;

/// How far the rest has come.
#[derive(Clone, Copy)]
pub enum Arrival {
    /// It is on its way.
    Coming,
    /// It could not be had; the next touch tries again.
    Failed,
    /// It is there.
    Here(Rest),
}

impl Arrival {
    /// The rest, if it is there.
    pub const fn rest(self) -> Option<Rest> {
        match self {
            Self::Here(rest) => Some(rest),
            Self::Coming | Self::Failed => None,
        }
    }
}

/// How long a page stands without the rest: the stage is nothing without it, a card among others waits for a touch.
const fn alone(page: Page) -> Option<u32> {
    match page {
        Page::Planner => Some(ALONE),
        Page::Presenter => Some(0),
        Page::Card => None,
    }
}

/// The rest, as far as it has come for the page that opens.
#[hook]
pub fn use_rest(supply: &Supply, shown: Page) -> Arrival {
    let (start, load) = match *supply {
        Supply::Here(rest) => (Arrival::Here(rest), None),
        Supply::Fetched(load, _) => (Arrival::Coming, Some(load)),
        Supply::Nowhere => (Arrival::Failed, None),
    };
    let rest = use_state(|| start);
    let setter = rest.setter();
    let is_asked = use_mut_ref(|| false);
    use_effect_with((), move |()| {
        let fetch = move || {
            let Some(load) = load.filter(|_| !is_asked.replace(true)) else { return };
            let (is_asked, setter) = (is_asked.clone(), setter.clone());
            load(Box::new(move |found| {
                *is_asked.borrow_mut() = found.is_some();
                setter.set(found.map_or(Arrival::Failed, Arrival::Here));
                if found.is_some() {
                    page::mark_whole();
                }
            }));
        };
        let held: (Option<Later>, _) =
            (alone(shown).map(|alone| later(alone, fetch.clone())), on_touch(fetch));
        move || drop(held)
    });
    *rest
}

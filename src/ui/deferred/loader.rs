//! Loads a module of the program when the page has time for it, or the reader asks for it.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::input::on_touch;
use crate::browser::timer::later;

/// A module on its way; `None` where it cannot be had.
pub type Fetch<M> = Pin<Box<dyn Future<Output = Option<M>>>>;

/// Where a module comes from.
#[derive(Clone, Copy)]
pub enum Loader<M> {
    /// It is part of the program.
    Linked(fn() -> M),
    /// It is a file of its own.
    Fetched(fn() -> Fetch<M>),
    /// It cannot be had.
    Missing,
}

impl<M> PartialEq for Loader<M> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Linked(one), Self::Linked(two)) => std::ptr::fn_addr_eq(*one, *two),
            (Self::Fetched(one), Self::Fetched(two)) => std::ptr::fn_addr_eq(*one, *two),
            (Self::Missing, Self::Missing) => true,
            _ => false,
        }
    }
}

/// How far a module has come.
pub enum LoadState<M> {
    /// It has not arrived.
    Loading,
    /// It could not be had; the next touch of the page asks for it again.
    Failed,
    /// It is there.
    Ready(Rc<M>),
}

impl<M> LoadState<M> {
    /// The module, if it is there.
    pub fn ready(&self) -> Option<Rc<M>> {
        match self {
            Self::Ready(module) => Some(Rc::clone(module)),
            Self::Loading | Self::Failed => None,
        }
    }
}

impl<M> Clone for LoadState<M> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Failed => Self::Failed,
            Self::Ready(module) => Self::Ready(Rc::clone(module)),
        }
    }
}

impl<M> PartialEq for LoadState<M> {
    /// A module is compared by its address: it holds functions.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ready(one), Self::Ready(two)) => Rc::ptr_eq(one, two),
            (Self::Loading, Self::Loading) | (Self::Failed, Self::Failed) => true,
            _ => false,
        }
    }
}

/// Loads a module `delay` milliseconds after the first render, at a touch of the page before that, and only at a touch
/// without a delay. After a failure the next touch tries again. Returns how far it has come.
#[hook]
pub fn use_loader<M: Copy + 'static>(loader: &Loader<M>, delay: Option<u32>) -> LoadState<M> {
    let state = {
        let loader = *loader;
        use_state_eq(move || match loader {
            Loader::Linked(module) => LoadState::Ready(Rc::new(module())),
            Loader::Fetched(_) => LoadState::Loading,
            Loader::Missing => LoadState::Failed,
        })
    };
    let fetch = match *loader {
        Loader::Fetched(fetch) => Some(fetch),
        Loader::Linked(_) | Loader::Missing => None,
    };
    let (setter, is_asked) = (state.setter(), use_mut_ref(|| false));
    use_effect_with((), move |()| {
        let ask = move || {
            let Some(fetch) = fetch.filter(|_| !is_asked.replace(true)) else { return };
            let (setter, is_asked) = (setter.clone(), Rc::clone(&is_asked));
            setter.set(LoadState::Loading);
            spawn_local(async move {
                let module = fetch().await;
                is_asked.replace(module.is_some());
                setter.set(module.map_or(LoadState::Failed, |module| LoadState::Ready(Rc::new(module))));
            });
        };
        let held = fetch.map(|_| (delay.map(|delay| later(delay, ask.clone())), on_touch(ask)));
        move || drop(held)
    });
    (*state).clone()
}

/// A module that is fetched when somebody asks for it, and what to say meanwhile.
#[derive(Clone, PartialEq)]
pub struct OnDemand<M> {
    loader: Option<Loader<M>>,
    /// `None` while nobody waits; `Some(false)` while it loads, `Some(true)` after it could not be had.
    waiting: UseStateHandle<Option<bool>>,
}

impl<M: Copy + 'static> OnDemand<M> {
    /// Calls `then` with the module once it is there; after a failure the next call tries again. Nothing happens while
    /// it is on its way.
    pub fn run(&self, then: impl FnOnce(&M) + 'static) {
        match self.loader {
            Some(Loader::Linked(module)) => then(&module()),
            Some(Loader::Fetched(fetch)) if !self.is_loading() => {
                let waiting = self.waiting.setter();
                waiting.set(Some(false));
                spawn_local(async move {
                    let module = fetch().await;
                    waiting.set(module.is_none().then_some(true));
                    if let Some(module) = module {
                        then(&module);
                    }
                });
            }
            Some(Loader::Fetched(_)) => {}
            Some(Loader::Missing) | None => self.waiting.set(Some(true)),
        }
    }

    /// Whether it is on its way.
    pub fn is_loading(&self) -> bool {
        *self.waiting == Some(false)
    }

    /// Whether it could not be had when it was asked for last.
    pub fn has_failed(&self) -> bool {
        *self.waiting == Some(true)
    }
}

/// A module from `loader`, which is fetched by [`OnDemand::run`] and by nothing else.
#[hook]
pub fn use_on_demand<M: Copy + 'static>(loader: Option<Loader<M>>) -> OnDemand<M> {
    OnDemand { loader, waiting: use_state_eq(|| None) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_ready_only_when_it_is_there_and_equal_only_to_itself() {
        let ready = LoadState::Ready(Rc::new(1));
        assert_eq!(ready.ready().as_deref(), Some(&1));
        assert!(LoadState::<i32>::Loading.ready().is_none() && LoadState::<i32>::Failed.ready().is_none());
        assert!(ready == ready.clone(), "a clone is the same module");
        assert!(ready != LoadState::Ready(Rc::new(1)), "another module is another one");
        assert!(LoadState::<i32>::Loading != LoadState::Failed);
    }
}

//! Parts of the screen behind one component of Yew.
//!
//! Yew compiles its machinery (life cycle, properties, reconciliation) once more for each component: some 6 KB each in
//! the program that every visitor loads. So there is one component, [`Host`], and what it shows is a [`Part`]: plain
//! data that is compared before it is drawn again. Each kind of part has a key of its own, so a host never changes kind
//! and its hooks stay in their order. What keeps nothing and follows every move is a plain function instead.

use std::any::{Any, TypeId};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

/// A piece of the screen with its own memory, drawn again only when it differs from what it was.
pub trait Part: PartialEq + 'static {
    /// Its markup. Hooks run with [`Hook::run`]; the same ones in the same order each time.
    fn view(&self, hooks: &mut HookContext) -> Html;
}

/// A part of any kind.
trait AnyPart {
    fn view(&self, hooks: &mut HookContext) -> Html;
    fn equals(&self, other: &dyn AnyPart) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<P: Part> AnyPart for P {
    fn view(&self, hooks: &mut HookContext) -> Html {
        Part::view(self, hooks)
    }

    fn equals(&self, other: &dyn AnyPart) -> bool {
        other.as_any().downcast_ref::<P>().is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What [`Host`] shows.
#[derive(Clone, Properties)]
pub struct HostProps {
    part: Rc<dyn AnyPart>,
}

impl PartialEq for HostProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.equals(&*other.part)
    }
}

impl HostProps {
    /// For the root of a page.
    pub fn of(part: impl Part) -> Self {
        Self { part: Rc::new(part) }
    }
}

/// The view of a part as a hook, which is how Yew hands out the context of the others.
struct View<'part>(&'part dyn AnyPart);

impl Hook for View<'_> {
    type Output = Html;

    fn run(self, hooks: &mut HookContext) -> Html {
        self.0.view(hooks)
    }
}

fn use_view(part: &dyn AnyPart) -> View<'_> {
    View(part)
}

/// The one component of the app.
#[component]
pub fn Host(props: &HostProps) -> Html {
    use_view(&*props.part)
}

/// Puts a part on the page; once among its siblings, see [`keyed`] for more.
pub fn part<P: Part>(part: P) -> Html {
    keyed((), part)
}

/// Puts a part on the page that has siblings of its kind.
pub fn keyed<P: Part>(key: impl Hash, part: P) -> Html {
    let mut hasher = DefaultHasher::new();
    (TypeId::of::<P>(), key).hash(&mut hasher);
    place(Key::from(hasher.finish()), HostProps::of(part))
}

fn place(key: Key, props: HostProps) -> Html {
    html!(<Host {key} ..props />)
}

/// Makes a struct a part whose view is a hook.
macro_rules! part_by_hook {
    ($part:ty, $hook:ident) => {
        impl $crate::ui::part::Part for $part {
            fn view(&self, hooks: &mut yew::functional::HookContext) -> yew::Html {
                yew::functional::Hook::run($hook(self), hooks)
            }
        }
    };
}
pub(super) use part_by_hook;

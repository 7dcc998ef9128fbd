//! Keeps the program's text nodes in their places when somebody else replaces them.
//!
//! Yew remembers every text node it has made: it writes into it and inserts other nodes before it. Page translators and
//! dictionaries replace such nodes (`<font>` in place of the text), wrap them or cut them up. Yew then writes a figure
//! into a node that is on no page, and stops with a panic where it inserts before one. So each text node that was taken
//! goes back to its place, empty, with the foreign nodes behind it: the reader sees what the other program has put
//! there, until Yew writes into the text node or removes it. Then the foreign nodes go.
//!
//! A figure with a `data-value` comes back at once: a translator writes numbers as it likes.

mod nodes;

use std::cell::Cell;

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, Text};

use nodes::{Lookup, end_of, is_in, is_strange, remove_between, row, was_added, wrapper};

/// How often a figure is put back before the other program has its way until the figure changes: neither gives up.
const MOST_RETURNS: f64 = 3.0;

/// Keeps text nodes in place until it is dropped.
pub struct TextGuard {
    observer: MutationObserver,
    #[allow(dead_code, reason = "held for its Drop: the observer calls it")]
    changed: Closure<dyn FnMut(Array, MutationObserver)>,
}

impl Drop for TextGuard {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl TextGuard {
    /// Guards what is below `root`; `found` is called whenever foreign nodes have been found.
    pub fn new(root: &Node, found: impl Fn() + 'static) -> Option<Self> {
        let places = Places::default();
        let changed = Closure::<dyn FnMut(Array, MutationObserver)>::new(move |records: Array, observer| {
            if places.follow(&records) {
                found();
            }
            // What was put right here is no news.
            let _: Array = MutationObserver::take_records(&observer);
        });
        let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        what.set_character_data_old_value(true);
        observer.observe_with_options(root, &what).ok()?;
        Some(Self { observer, changed })
    }
}

/// Which text nodes have foreign nodes behind them.
#[derive(Default)]
struct Places {
    /// Text node: the last foreign node behind it, and what the text node held, a string.
    foreign: Lookup,
    /// Last foreign node: the text node before it.
    texts: Lookup,
    /// Text nodes that others have made of the program's own.
    strangers: Lookup,
    /// Text node of a figure: how often it was put back.
    returns: Lookup,
    /// Whether foreign nodes were found among the last records.
    has_found: Cell<bool>,
}

impl Places {
    /// Puts right what the records tell; whether foreign nodes were found.
    fn follow(&self, records: &Array) -> bool {
        self.has_found.set(false);
        let seen = Lookup::default();
        for record in records.iter() {
            let record: MutationRecord = record.unchecked_into();
            let Some(target) = record.target() else { continue };
            if let Some(text) = target.dyn_ref::<Text>() {
                // Of several changes only the first one tells what the node held before.
                if !seen.has(text) {
                    seen.set(text, &JsValue::TRUE);
                    self.written(text, &record, records);
                }
            } else {
                self.children_changed(&target, &record);
            }
        }
        self.has_found.get()
    }

    fn children_changed(&self, parent: &Node, record: &MutationRecord) {
        let removed = record.removed_nodes();
        for place in 0..removed.length() {
            let Some(node) = removed.get(place).filter(|node| !is_in(node, parent)) else { continue };
            if let Some(text) = self.texts.get::<Text>(&node) {
                self.end_left(&text, &node, parent, record);
            }
            if let Some(text) = node.dyn_ref::<Text>().filter(|text| !self.strangers.has(text)) {
                self.text_left(text, parent, record);
            }
        }
    }

    /// A text node has left its place: by Yew, or by somebody who has put something else there.
    fn text_left(&self, text: &Text, parent: &Node, record: &MutationRecord) {
        if self.foreign.has(text) {
            self.drop_foreign(text, record.next_sibling());
        } else if let Some((first, last)) = self.stand_in(text, parent, record) {
            let words = text.data();
            if self.is_to_return(text, parent) {
                let _ = parent.insert_before(text, Some(&first));
                remove_between(Some(first), &last);
            } else {
                text.set_data("");
                let _ = parent.insert_before(text, Some(&first));
                self.remember(text, &last, &words);
            }
            self.has_found.set(true);
        }
    }

    /// The first and the last of the nodes that somebody has put in place of `text`; `None` where Yew has removed it.
    fn stand_in(&self, text: &Text, parent: &Node, record: &MutationRecord) -> Option<(Node, Node)> {
        let wrapper = wrapper(text, parent);
        if let Some(inside) = text.parent_node().filter(|_| wrapper.is_some()) {
            // The wrapper keeps words of its own.
            let copy = text.clone_node().ok()?;
            inside.replace_child(&copy, text).ok()?;
            self.strangers.set(&copy, &JsValue::TRUE);
        }
        let added = record.added_nodes();
        // Yew removes and inserts one node at a time: who does both at once is somebody else.
        if let Some(first) = added.get(0) {
            let last = added.get(added.length() - 1)?;
            return (is_in(&first, parent) && is_in(&last, parent)).then_some((first, last));
        }
        if let Some(wrapper) = wrapper {
            return Some((wrapper.clone(), wrapper));
        }
        let mut beside = [record.previous_sibling(), record.next_sibling()].into_iter().flatten();
        let strange = beside.find(|node| is_in(node, parent) && is_strange(node) && !self.texts.has(node))?;
        Some((strange.clone(), strange))
    }

    /// Whether the figure of the text node is to be put back once more.
    fn is_to_return(&self, text: &Text, parent: &Node) -> bool {
        let is_figure = parent
            .dyn_ref::<Element>()
            .is_some_and(|element| matches!(element.closest("[data-value]"), Ok(Some(_))));
        let returns = self
            .returns
            .get::<js_sys::Number>(text)
            .and_then(|count| JsValue::from(count).as_f64())
            .unwrap_or(0.0);
        self.returns.set(text, &(returns + 1.0).into());
        is_figure && returns < MOST_RETURNS
    }

    /// The last foreign node behind `text` has gone: somebody has replaced it, or brought the text back.
    fn end_left(&self, text: &Text, end: &Node, parent: &Node, record: &MutationRecord) {
        let added = record.added_nodes();
        let next = added
            .length()
            .checked_sub(1)
            .and_then(|last| added.get(last))
            .or_else(|| record.previous_sibling());
        let words = self.words(text);
        self.forget(text, end);
        match next.filter(|next| is_in(next, parent) && !next.is_same_node(Some(text))) {
            Some(next) if is_in(text, parent) => self.remember(text, &next, &words),
            _ if text.data().is_empty() => text.set_data(&words),
            _ => {}
        }
    }

    /// The text node was written: by Yew, or by somebody who has cut it up.
    fn written(&self, text: &Text, record: &MutationRecord, records: &Array) {
        if let Some(next) = text.next_sibling() {
            let old = record.old_value().unwrap_or_default();
            let rest = old.strip_prefix(&text.data()).filter(|rest| !rest.is_empty());
            let end = rest.filter(|_| was_added(&next, records)).and_then(|rest| end_of(next.clone(), rest));
            if let Some(end) = end {
                self.cut_up(text, &next, &end, &old);
                return;
            }
            self.drop_foreign(text, Some(next));
        }
        self.returns.remove(text);
    }

    /// Somebody has made several nodes of a text node, which held `words`: they end with `end`.
    fn cut_up(&self, text: &Text, next: &Node, end: &Node, words: &str) {
        // What was cut up may be a piece itself, the last behind one of the program's own.
        if !self.strangers.has(text) {
            self.remember(text, end, words);
        } else if let Some(owner) = self.texts.get::<Text>(text) {
            self.remember(&owner, end, &self.words(&owner));
        }
        for node in row(Some(next.clone()), end) {
            self.call_strange(&node);
        }
        self.has_found.set(true);
    }

    /// Every text node of `node` is somebody else's.
    fn call_strange(&self, node: &Node) {
        self.strangers.set(node, &JsValue::TRUE);
        let inside = node.child_nodes();
        for child in (0..inside.length()).filter_map(|place| inside.get(place)) {
            self.call_strange(&child);
        }
    }

    /// The foreign nodes go; `first` is the first of them.
    fn drop_foreign(&self, text: &Text, first: Option<Node>) {
        let Some(end) = self.end(text) else { return };
        self.forget(text, &end);
        remove_between(first, &end);
    }

    fn remember(&self, text: &Text, end: &Node, words: &str) {
        if let Some(before) = self.end(text) {
            self.texts.remove(&before);
        }
        self.foreign.set(text, &Array::of2(end, &words.into()));
        self.texts.set(end, text);
    }

    fn forget(&self, text: &Text, end: &Node) {
        self.foreign.remove(text);
        self.texts.remove(end);
    }

    fn end(&self, text: &Text) -> Option<Node> {
        self.foreign.get::<Array>(text)?.get(0).dyn_into().ok()
    }

    fn words(&self, text: &Text) -> String {
        self.foreign.get::<Array>(text).and_then(|kept| kept.get(1).as_string()).unwrap_or_default()
    }
}

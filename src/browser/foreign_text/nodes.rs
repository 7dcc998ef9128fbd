//! Where nodes stand, and what is remembered of them.

use js_sys::{Array, WeakMap};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MutationRecord, Node, Text};

/// A map that keeps no node alive.
pub(super) struct Lookup(WeakMap);

impl Default for Lookup {
    fn default() -> Self {
        Self(WeakMap::new())
    }
}

impl Lookup {
    pub fn get<T: JsCast>(&self, node: &Node) -> Option<T> {
        self.0.get(node.unchecked_ref()).dyn_into().ok()
    }

    pub fn has(&self, node: &Node) -> bool {
        self.0.has(node.unchecked_ref())
    }

    pub fn set(&self, node: &Node, value: &JsValue) {
        self.0.set(node.unchecked_ref(), value);
    }

    pub fn remove(&self, node: &Node) {
        self.0.delete(node.unchecked_ref());
    }
}

/// Whether `node` is a child of `parent`.
pub(super) fn is_in(node: &Node, parent: &Node) -> bool {
    node.parent_node().is_some_and(|now| now.is_same_node(Some(parent)))
}

/// The child of `parent` that `text` has been moved into.
pub(super) fn wrapper(text: &Text, parent: &Node) -> Option<Node> {
    let mut node = text.parent_node()?;
    while !is_in(&node, parent) {
        node = node.parent_node()?;
    }
    Some(node)
}

/// Whether an element is none that the program makes: what translators insert before they remove a text.
pub(super) fn is_strange(node: &Node) -> bool {
    let name = node.node_name();
    name.eq_ignore_ascii_case("font") || name.contains('-')
}

/// The node with which the texts from `node` on are `words`.
pub(super) fn end_of(mut node: Node, words: &str) -> Option<Node> {
    let mut rest = words;
    loop {
        rest = rest.strip_prefix(&node.text_content().unwrap_or_default())?;
        if rest.is_empty() {
            return Some(node);
        }
        node = node.next_sibling()?;
    }
}

/// Whether the records tell that `node` was inserted.
pub(super) fn was_added(node: &Node, records: &Array) -> bool {
    records.iter().any(|record| {
        let added = record.unchecked_into::<MutationRecord>().added_nodes();
        (0..added.length()).filter_map(|place| added.get(place)).any(|added| added.is_same_node(Some(node)))
    })
}

/// The nodes from `first` to `last`; none if `last` does not come after `first` in one row.
pub(super) fn row(first: Option<Node>, last: &Node) -> Vec<Node> {
    let mut row = Vec::new();
    let mut node = first;
    while let Some(now) = node {
        let is_last = now.is_same_node(Some(last));
        node = now.next_sibling();
        row.push(now);
        if is_last {
            return row;
        }
    }
    Vec::new()
}

/// Removes the nodes from `first` to `last`.
pub(super) fn remove_between(first: Option<Node>, last: &Node) {
    let Some(parent) = last.parent_node() else { return };
    for node in row(first, last) {
        let _ = parent.remove_child(&node);
    }
}

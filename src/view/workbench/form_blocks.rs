//! Forms as data: sections of blocks, which are rows with a field, sentences, buttons and checkboxes.

use super::place::PlaceField;
use crate::model::{Field, Status, Value};
use crate::state::Edit;
use crate::text::parse::NumberKind;
use crate::text::parse::question::Expected;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::{Sentence, Tone};

/// A part of a form with a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its id, unique on the page.
    pub id: &'static str,
    /// Its title; empty for a part that needs none.
    pub title: String,
    /// Whether it can be shut, and whether it is.
    pub fold: Fold,
    /// What is in it, in order.
    pub blocks: Vec<FormBlock>,
}

/// Whether a section can be shut, and how it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// It cannot be shut.
    AlwaysOpen,
    /// It is shut until the user opens it.
    Shut,
    /// It starts open, since something in it is wrong.
    Open,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum FormBlock {
    /// A value.
    Row(Box<FieldRow>),
    /// A sentence: a check, a note.
    Text(Sentence, Tone),
    /// The title of an item in a list.
    Title(String),
    /// Buttons about what is above them.
    Buttons(Vec<FormButton>),
    /// A checkbox.
    Checkbox(Checkbox),
    /// A publication and its address.
    Source(&'static str, &'static str),
    /// The button that reads a table, with its words.
    FromTable(&'static str),
    /// Which region it is.
    Place(PlaceField),
    /// Where the planner's own figures come from.
    OwnSource(OwnSourceField),
}

/// Where the planner's own figures come from.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnSourceField {
    /// Who published or counted them.
    pub source: String,
    /// ISO day or month; empty where nobody said.
    pub as_of: String,
}

/// A value with its field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRow {
    /// Which value.
    pub field: Field,
    /// Unique on the page.
    pub id: String,
    /// Its label.
    pub name: String,
    /// Its accessible name, which says of what it is the value.
    pub full_name: String,
    /// The control.
    pub input: Input,
    /// Unit behind the field.
    pub unit: String,
    /// Default and range in words; empty for a value without.
    pub range: String,
    /// What it means and what it is based on.
    pub about: String,
    /// The status of the value and its words; `None` where it has no source.
    pub origin: Option<(Status, String)>,
    /// The words of the button that brings the source's value back; `None` where it is the source's.
    pub back: Option<String>,
    /// What is wrong with the value; empty where nothing is.
    pub wrong: String,
}

/// The control of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A number as text.
    Number {
        /// How it is read.
        kind: NumberKind,
        /// What is in it, in order.
        text: String,
        /// What the value is multiplied with when it is shown: 1, or 100 where the field shows a fraction as percent.
        scale: f64,
        /// Whether it may be left empty.
        optional: bool,
        /// The values about which nothing is asked.
        expected: Expected,
    },
    /// One of several.
    Choice {
        /// Place of the chosen option.
        chosen: usize,
        /// The options.
        options: Vec<ChoiceOption>,
    },
    /// Words.
    Text(String),
    /// Yes or no, in words.
    Switch(bool, &'static str),
}

/// An option of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// Its text.
    pub label: String,
    /// The value that it sets.
    pub value: Value,
}

/// A button that edits the scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct FormButton {
    /// Its label.
    pub name: String,
    /// Its accessible name.
    pub full_name: String,
    /// The edit that a press makes.
    pub edit: Edit,
    /// Whether it can be pressed.
    pub enabled: bool,
    /// Its id on the page; empty for a button that the focus is never moved to.
    pub id: String,
    /// The ids to one of which the focus goes if the button is gone after the edit: the first that takes it.
    pub focus: Vec<String>,
}

/// A checkbox that edits the scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkbox {
    /// Unique on the page.
    pub id: String,
    /// Its label.
    pub name: String,
    /// Whether it is checked.
    pub on: bool,
    /// The edit that a press makes.
    pub edit: Edit,
}

impl FormButton {
    /// A button that can be pressed.
    pub fn new(name: &str, edit: Edit) -> Self {
        Self::named(name, name.to_owned(), edit)
    }

    /// A button about `what`, which its accessible name says too.
    pub fn of(name: &str, what: &str, edit: Edit, lang: Lang) -> Self {
        let full_name = (WorkbenchTexts::of(lang).form.named)(name, what);
        Self::named(name, full_name, edit)
    }

    fn named(name: &str, full_name: String, edit: Edit) -> Self {
        let (id, focus) = (String::new(), Vec::new());
        Self { name: name.to_owned(), full_name, edit, enabled: true, id, focus }
    }

    /// The same with an id.
    pub(super) fn with_id(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }

    /// The same, moving the focus to the element with this id if the button is gone.
    pub(super) fn then(self, id: &str) -> Self {
        Self { focus: vec![id.to_owned()], ..self }
    }
}

impl FormBlock {
    /// A quiet sentence.
    pub fn note(text: &str) -> Self {
        Self::Text(Sentence::new(text), Tone::Plain)
    }
}

//! Pieces of forms as data: sections, rows with a field, checks, buttons and ticks.

use crate::model::{Field, Status, Value};
use crate::state::Edit;
use crate::text::parse::Kind;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::{Sentence, Tone};

/// A part of a form with a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Unique on the page.
    pub id: &'static str,
    /// Its title; empty for a part that needs none.
    pub title: String,
    /// Whether it can be shut.
    pub fold: Fold,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Whether a section can be shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// Always open.
    Never,
    /// Shut until somebody opens it.
    Shut,
    /// Open at first, since something in it needs a look.
    Open,
}

/// One piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A value.
    Row(Box<Row>),
    /// A sentence: a check, a note.
    Say(Sentence, Tone),
    /// The title of an item in a list.
    Title(String),
    /// Things to do with what stands above.
    Buttons(Vec<Button>),
    /// Something drawn or not.
    Tick(Tick),
    /// A publication and its address.
    Source(&'static str, &'static str),
}

/// A value with its field.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which value.
    pub field: Field,
    /// Unique on the page.
    pub id: String,
    /// What the eye reads.
    pub name: String,
    /// What is read aloud, complete without what stands around it.
    pub full_name: String,
    /// The field.
    pub input: Input,
    /// Unit behind the field.
    pub unit: String,
    /// Default and range.
    pub range: String,
    /// Meaning, basis.
    pub about: String,
    /// Where the value comes from, in words.
    pub origin: Option<(Status, String)>,
    /// Words of the button that brings the source's value back.
    pub back: Option<String>,
    /// What is wrong with it.
    pub wrong: String,
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A number as text.
    Number {
        /// How it is read.
        kind: Kind,
        /// What stands in it.
        text: String,
        /// What the file counts for one that is read: 1, or 100 where the field has percent of a fraction.
        scale: f64,
        /// Whether it may be left empty.
        optional: bool,
    },
    /// One of several.
    Choice {
        /// Place of the chosen option.
        chosen: usize,
        /// The options.
        options: Vec<Choice>,
    },
    /// Words.
    Text(String),
    /// Yes or no, in words.
    Switch(bool, &'static str),
}

/// An option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What the reader sees.
    pub label: String,
    /// What it stands for.
    pub value: Value,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What the eye reads.
    pub name: String,
    /// What is read aloud.
    pub full_name: String,
    /// What it does.
    pub edit: Edit,
    /// Whether it can be done.
    pub enabled: bool,
    /// Its id on the page; empty where nobody looks for it.
    pub id: String,
    /// Where the focus goes if the button is gone or has moved when it is done: the first of these that takes it.
    pub focus: Vec<String>,
}

/// Something drawn or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Unique on the page.
    pub id: String,
    /// What it is.
    pub name: String,
    /// Whether it is drawn.
    pub on: bool,
    /// What a press does.
    pub edit: Edit,
}

impl Button {
    /// A button that can be pressed.
    pub fn new(name: &str, edit: Edit) -> Self {
        Self::named(name, name.to_owned(), edit)
    }

    /// The same with a name that says of what.
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

    /// The same, handing the focus on to the element with this id.
    pub(super) fn then(self, id: &str) -> Self {
        Self { focus: vec![id.to_owned()], ..self }
    }
}

impl Block {
    /// A quiet sentence.
    pub fn note(text: &str) -> Self {
        Self::Say(Sentence::new(text), Tone::Plain)
    }
}

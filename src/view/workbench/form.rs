//! Forms as data: rows with a field, its source and the way back; checks, buttons and ticks between them.

use super::values::{choices, number_form, written};
use crate::model::{Refusal, Scenario, Status};
use crate::state::{CohortField, Edit, Field, State, TargetField, UNSET, Value, is_original, origin};
use crate::text::parse::Kind;
use crate::text::{self, Lang, WorkbenchTexts, refusals};
use crate::view::{Sentence, Tone, status_word};

/// The id of the button that shuts a drawer.
pub const CLOSE: &str = "tutup-laci";

/// What a form works on.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The scenario as typed so far.
    pub scenario: &'a Scenario,
    /// What changed values go back to.
    pub origin: Scenario,
    /// What is wrong with the scenario.
    pub refusals: &'a [Refusal],
    /// Language of the reader.
    pub lang: Lang,
}

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

/// The words at the start of a line.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The id of the row of a value.
pub fn row_id(field: Field) -> String {
    pointer_id(&field.pointer())
}

/// The id of the row of the value at `pointer`.
pub(super) fn pointer_id(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', "-")
}

impl<'a> Form<'a> {
    /// The form of a state.
    pub fn of(state: &'a State) -> Self {
        let unfinished = state.unfinished.as_ref();
        Self {
            scenario: state.working(),
            origin: origin(state.working(), &state.opened),
            refusals: unfinished.map_or(&[], |unfinished| unfinished.refusals.as_slice()),
            lang: state.lang,
        }
    }

    /// The texts of the language.
    pub fn texts(&self) -> &'static WorkbenchTexts {
        WorkbenchTexts::of(self.lang)
    }

    /// The row of a value, named after itself alone.
    pub fn row(&self, field: Field, name: &str) -> Row {
        self.row_of(field, name, "")
    }

    /// The row of a value of `what`.
    pub fn row_of(&self, field: Field, name: &str, what: &str) -> Row {
        let texts = &self.texts().form;
        let pointer = field.pointer();
        let value = field.get(self.scenario);
        let is_unset = value == Value::Number(UNSET);
        let full_name = if what.is_empty() { name.to_owned() } else { (texts.named)(what, name) };
        let back = (self.goes_back(field) && !is_original(self.scenario, &self.origin, field))
            .then(|| written(self, field, &field.get(&self.origin)))
            .flatten();
        Row {
            field,
            id: row_id(field),
            name: name.to_owned(),
            full_name,
            unit: number_form(field, texts).2.to_owned(),
            range: String::new(),
            about: if is_unset { texts.not_yet.to_owned() } else { String::new() },
            origin: self.origin_of(field, &pointer),
            back: back.map(|value| (texts.back_to)(&value)),
            wrong: if is_unset { String::new() } else { self.wrong(&pointer) },
            input: self.input(field, value),
        }
    }

    /// The row as a block.
    pub fn block(&self, field: Field, name: &str) -> Block {
        Block::Row(Box::new(self.row(field, name)))
    }

    /// The row of `what` as a block.
    pub fn block_of(&self, field: Field, name: &str, what: &str) -> Block {
        Block::Row(Box::new(self.row_of(field, name, what)))
    }

    /// Every sentence about what is wrong at `pointer`.
    pub fn wrong(&self, pointer: &str) -> String {
        let here = self.refusals.iter().filter(|refusal| refusal.field == pointer);
        here.map(|refusal| refusals::refusal_in_form(self.lang, refusal)).collect::<Vec<_>>().join(" ")
    }

    /// Whether something below `pointer` is wrong.
    pub fn is_wrong_below(&self, pointer: &str) -> bool {
        self.refusals
            .iter()
            .any(|refusal| refusal.field.strip_prefix(pointer).is_some_and(|rest| rest.starts_with('/')))
    }

    /// A plan has no source to go back to; undo is its way back.
    fn goes_back(&self, field: Field) -> bool {
        let listed = |now: usize, then: usize| now >= then && then > 0;
        match field {
            Field::Target(place, _) => {
                let then = self.origin.region.targets.len();
                place < then && listed(self.scenario.region.targets.len(), then)
            }
            Field::Cohort(place, _) => {
                let then = self.origin.region.sponsored.len();
                place < then && listed(self.scenario.region.sponsored.len(), then)
            }
            field => !field.is_of_plan(),
        }
    }

    fn origin_of(&self, field: Field, pointer: &str) -> Option<(Status, String)> {
        let is_label =
            matches!(field, Field::Target(_, TargetField::Year) | Field::Cohort(_, CohortField::Payer));
        if !field.is_figure() || is_label {
            return None;
        }
        let value = field.get(self.scenario);
        if value == Value::Nothing || value == Value::Number(UNSET) {
            return None;
        }
        let source = self.scenario.sources.iter().find(|(at, _)| at == pointer).map(|(_, source)| source);
        // A nought that nobody has typed.
        if source.is_none() && value == Value::Number(0.0) {
            return None;
        }
        let status = source.map_or(Status::Yours, |source| source.status);
        let word = status_word(self.lang, status);
        let date = source.and_then(|source| text::date(self.lang, &source.as_of));
        let texts = &self.texts().form;
        Some((status, date.map_or_else(|| word.to_owned(), |date| (texts.dated)(word, &date))))
    }

    fn input(&self, field: Field, value: Value) -> Input {
        if let Some((chosen, options)) = choices(self, field, &value) {
            return Input::Choice { chosen, options };
        }
        match value {
            Value::Text(text) => Input::Text(text),
            Value::Switch(on) => {
                let texts = &self.texts().form;
                Input::Switch(on, if on { texts.yes } else { texts.no })
            }
            value => {
                let (kind, scale, _) = number_form(field, &self.texts().form);
                let text = match value {
                    Value::Number(number) if number != UNSET => {
                        text::parse::field(kind, self.lang, (number * scale * 1e9).round() / 1e9)
                    }
                    _ => String::new(),
                };
                Input::Number { kind, text, scale, optional: field.is_optional() }
            }
        }
    }
}

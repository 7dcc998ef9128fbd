//! Writing JSON for people: indented, short objects on one line, raw text kept as it is.

use std::collections::BTreeSet;

use serde_json::value::RawValue;

use crate::codec::document::RawField;
use crate::codec::number;
use crate::model::Month;

/// Lines are broken beyond this many characters.
const WIDTH: usize = 110;

/// A JSON value to be written.
pub(super) enum Json {
    /// Its text.
    Raw(String),
    /// Fields in the order of writing.
    Object(Vec<(String, Json)>),
    /// Values.
    List(Vec<Json>),
}

impl Json {
    /// Text.
    pub(super) fn text(text: &str) -> Self {
        Self::Raw(quoted(text))
    }

    /// A number in the shortest form that reads back bit by bit; without a point where it is whole.
    pub(super) fn number(value: f64) -> Self {
        Self::Raw(number::shortest(value))
    }

    /// A month.
    pub(super) fn month(month: Month) -> Self {
        Self::text(&month.to_string())
    }

    fn one_line(&self) -> String {
        match self {
            Self::Raw(text) => text.clone(),
            Self::Object(fields) if fields.is_empty() => "{}".to_owned(),
            Self::Object(fields) => {
                let fields =
                    fields.iter().map(|(name, value)| format!("{}: {}", quoted(name), value.one_line()));
                format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
            }
            Self::List(values) if values.is_empty() => "[]".to_owned(),
            Self::List(values) => {
                let values = values.iter().map(Self::one_line);
                format!("[ {} ]", values.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// Appends the value, which starts in column `column` of a line indented by `indent`.
    fn write(&self, out: &mut String, indent: usize, column: usize) {
        let line = self.one_line();
        if indent > 0 && column + line.chars().count() <= WIDTH && !line.contains('\n') {
            out.push_str(&line);
            return;
        }
        match self {
            Self::Raw(text) => out.push_str(text),
            Self::Object(fields) => {
                let fields = fields.iter().map(|(name, value)| (format!("{}: ", quoted(name)), value));
                broken(out, indent, '{', fields, '}');
            }
            Self::List(values) => {
                broken(out, indent, '[', values.iter().map(|value| (String::new(), value)), ']');
            }
        }
    }
}

/// One value a line, each after its label.
fn broken<'a>(
    out: &mut String,
    indent: usize,
    open: char,
    values: impl Iterator<Item = (String, &'a Json)>,
    close: char,
) {
    out.push(open);
    let inner = indent + 2;
    for (place, (label, value)) in values.enumerate() {
        out.push_str(if place > 0 { ",\n" } else { "\n" });
        out.extend(std::iter::repeat_n(' ', inner));
        out.push_str(&label);
        value.write(out, inner, inner + label.chars().count());
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(close);
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The fields of an object while it is put together. A name is written once: the first wins.
#[derive(Default)]
pub(super) struct Entries {
    fields: Vec<(String, Json)>,
    names: BTreeSet<String>,
}

impl Entries {
    /// Adds a field.
    pub(super) fn put(mut self, name: &str, value: Json) -> Self {
        if self.names.insert(name.to_owned()) {
            self.fields.push((name.to_owned(), value));
        }
        self
    }

    /// Adds a field that may be absent.
    pub(super) fn maybe(self, name: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.put(name, value),
            None => self,
        }
    }

    /// Adds a list that is left out where it is empty.
    pub(super) fn list<T>(self, name: &str, values: &[T], write: impl Fn(usize, &T) -> Json) -> Self {
        let write = |(place, value): (usize, &T)| write(place, value);
        let list = (!values.is_empty()).then(|| Json::List(values.iter().enumerate().map(write).collect()));
        self.maybe(name, list)
    }

    /// Adds fields as they were read. What is no JSON (it was not read from a file) is left out.
    pub(super) fn raw<'a>(self, fields: impl IntoIterator<Item = &'a RawField>) -> Self {
        fields.into_iter().fold(self, |entries, (name, text)| {
            let is_json = serde_json::from_str::<&RawValue>(text).is_ok();
            entries.maybe(name, is_json.then(|| Json::Raw(text.clone())))
        })
    }

    /// The object.
    pub(super) fn object(self) -> Json {
        Json::Object(self.fields)
    }

    /// The object as a whole file.
    pub(super) fn document(self) -> String {
        let mut out = String::new();
        self.object().write(&mut out, 0, 0);
        out.push('\n');
        out
    }
}

//! The row of a value in a form: its field, its source, the way back, what is wrong with it.

use super::expected::expected;
use super::form::{Form, row_id};
use super::form_blocks::{FieldRow, FormBlock, Input};
use super::values::{choices, number_form, written};
use crate::data::{follows, profile_of};
use crate::model::{CohortField, Field, Source, Status, TargetField, Value};
use crate::state::{UNSET, is_original};
use crate::text;
use crate::view::status_word;

impl Form<'_> {
    /// The row of the value of `field`, which is called `name`.
    pub fn row(&self, field: Field, name: &str) -> FieldRow {
        self.row_of(field, name, "")
    }

    /// The row of a value of `what`, for instance of a programme: `what` is read aloud before `name`.
    pub fn row_of(&self, field: Field, name: &str, what: &str) -> FieldRow {
        let texts = &self.texts().form;
        let value = field.get_on(self.scenario, self.today);
        let is_unset = value == Value::Number(UNSET);
        let full_name = if what.is_empty() { name.to_owned() } else { (texts.named)(what, name) };
        let back = self.back(field);
        FieldRow {
            field,
            id: row_id(field),
            name: name.to_owned(),
            full_name,
            unit: number_form(field, texts).2.to_owned(),
            range: String::new(),
            about: if is_unset { texts.not_yet.to_owned() } else { String::new() },
            origin: self.origin_of(field),
            back,
            wrong: if is_unset { String::new() } else { self.wrong(field) },
            input: self.input(field, value),
        }
    }

    /// The row as a block.
    pub fn block(&self, field: Field, name: &str) -> FormBlock {
        FormBlock::Row(Box::new(self.row(field, name)))
    }

    /// The row of `what` as a block.
    pub fn block_of(&self, field: Field, name: &str, what: &str) -> FormBlock {
        FormBlock::Row(Box::new(self.row_of(field, name, what)))
    }

    /// Whether the row has a button that brings the source's value back. A plan has no source; undo brings it back.
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

    /// The words of the button that brings back what the source has; `None` where it is there.
    fn back(&self, field: Field) -> Option<String> {
        let texts = &self.texts().form;
        match field {
            // In the source it follows from the total.
            Field::Active(stock) if follows(&self.origin, stock) => {
                (!follows(self.scenario, stock)).then(|| texts.back_to_rest.to_owned())
            }
            // A published wage that came with the place is no change of the planner's.
            Field::MinimumWage(_) if !self.scenario.status(field).is_none_or(Status::is_typed) => None,
            _ if !self.goes_back(field) || is_original(self.scenario, &self.origin, field) => None,
            _ => written(self, field, &field.get_on(&self.origin, self.today))
                .map(|value| (texts.back_to)(&value)),
        }
    }

    /// Whether the field may be left empty: a segment is then taken from the rest of the total, and a total that nobody
    /// published is the sum of its parts.
    fn may_be_empty(&self, field: Field) -> bool {
        match field {
            Field::Active(_) => true,
            Field::ActiveTotal => profile_of(self.scenario).is_none(),
            field => field.is_optional(),
        }
    }

    /// Whether nobody has typed a segment and nothing follows for it yet.
    fn is_open(&self, field: Field) -> bool {
        let Field::Active(stock) = field else { return false };
        let is_known = self.scenario.source(field).is_some();
        !is_known && follows(self.scenario, stock)
    }

    fn origin_of(&self, field: Field) -> Option<(Status, String)> {
        let is_label =
            matches!(field, Field::Target(_, TargetField::Year) | Field::Cohort(_, CohortField::Payer));
        if !field.is_figure() || is_label {
            return None;
        }
        let value = field.get_on(self.scenario, self.today);
        if value == Value::Nothing || value == Value::Number(UNSET) {
            return None;
        }
        // A zero that was never typed has no origin.
        if self.scenario.source(field).is_none() && value == Value::Number(0.0) {
            return None;
        }
        let source = self.scenario.shown_source(field);
        let status = source.map_or(Status::Yours, |source| source.status);
        let word = own_words(status_word(self.lang, status), source);
        let date = source.and_then(|source| text::date(self.lang, &source.as_of));
        let texts = &self.texts().form;
        Some((status, date.map_or_else(|| word.clone(), |date| (texts.dated)(&word, &date))))
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
                    Value::Number(number) if number != UNSET && !(number == 0.0 && self.is_open(field)) => {
                        text::parse::field(kind, self.lang, (number * scale * 1e9).round() / 1e9)
                    }
                    _ => String::new(),
                };
                let (optional, expected) = (self.may_be_empty(field), expected(self, field));
                Input::Number { kind, text, scale, optional, expected }
            }
        }
    }
}

/// The words of a status, with what the planner says about figures of his own: a published one has its page elsewhere.
fn own_words(word: &'static str, source: Option<&Source>) -> String {
    match source.filter(|source| source.status == Status::Yours && !source.source.is_empty()) {
        Some(source) => format!("{word}: {}", source.source),
        None => word.to_owned(),
    }
}

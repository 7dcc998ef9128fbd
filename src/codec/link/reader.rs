//! Reading the values of one item from the left, also a whole record by its rows.

use super::{Item, LinkNotice, grid};
use crate::model::fields::{Access, RecordField};
use crate::model::{Allowed, Field, Month, Payer};

/// The values of one item.
pub(super) struct Reader<'a, 'n> {
    values: std::slice::Iter<'a, &'a str>,
    notices: &'n mut Vec<LinkNotice>,
}

impl<'a, 'n> Reader<'a, 'n> {
    pub(super) fn new(item: &'a Item<'a>, notices: &'n mut Vec<LinkNotice>) -> Self {
        Self { values: item.values.iter(), notices }
    }

    pub(super) fn word(&mut self) -> Option<&'a str> {
        self.values.next().copied()
    }

    pub(super) fn number(&mut self, allowed: Allowed, field: Field) -> Option<f64> {
        let text = self.word()?;
        self.value(text, allowed, field)
    }

    /// The number `text` of `field`.
    pub(super) fn value(&mut self, text: &str, allowed: Allowed, field: Field) -> Option<f64> {
        grid::value(text, allowed, field, self.notices)
    }

    pub(super) fn month(&mut self) -> Option<Month> {
        grid::month(self.word()?)
    }

    pub(super) fn payer(&mut self) -> Option<Payer> {
        let word = self.word()?;
        Payer::ALL.into_iter().find(|payer| payer.id() == word)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values.len() == 0
    }

    pub(super) fn notice(&mut self, notice: LinkNotice) {
        self.notices.push(notice);
    }

    /// The values of a record in the order of its rows; the optional ones at the end may be left out. Text is not in
    /// links.
    pub(super) fn record<T, K: Copy>(
        &mut self,
        rows: &'static [RecordField<T, K>],
        mut record: T,
        field: impl Fn(K) -> Field,
    ) -> Option<T> {
        for row in rows {
            let field = field(row.key);
            match row.access {
                Access::Number(allowed, _, set) => set(&mut record, self.number(allowed, field)?),
                Access::OptionalNumber(allowed, _, set) if !self.is_empty() => {
                    set(&mut record, Some(self.number(allowed, field)?));
                }
                Access::Month(_, set) => set(&mut record, self.month()?),
                Access::OptionalMonth(_, set) if !self.is_empty() => {
                    set(&mut record, Some(self.month()?));
                }
                Access::Payer(_, set) => set(&mut record, self.payer()?),
                _ => {}
            }
        }
        Some(record)
    }
}

/// What `read` makes of all values of an item; `None` if some are left over.
pub(super) fn read_whole<T>(
    item: &Item<'_>,
    notices: &mut Vec<LinkNotice>,
    read: impl Fn(&mut Reader<'_, '_>) -> Option<T>,
) -> Option<T> {
    let mut reader = Reader::new(item, notices);
    let part = read(&mut reader)?;
    reader.is_empty().then_some(part)
}

/// The values of a record in the order of its rows, joined by dots, as [`Reader::record`] reads them.
pub(super) fn record_text<T, K>(rows: &'static [RecordField<T, K>], record: &T) -> String {
    let text = |row: &RecordField<T, K>| match row.access {
        Access::Number(allowed, get, _) => Some(grid::text(get(record), allowed)),
        Access::OptionalNumber(allowed, get, _) => get(record).map(|value| grid::text(value, allowed)),
        Access::Month(get, _) => Some(grid::month_text(get(record))),
        Access::OptionalMonth(get, _) => get(record).map(grid::month_text),
        Access::Payer(get, _) => Some(get(record).id().to_owned()),
        _ => None,
    };
    rows.iter().filter_map(text).collect::<Vec<String>>().join(".")
}

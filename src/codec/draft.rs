//! A draft as the browser keeps it: one head line, then the scenario file. A draft is a cache; the file is the document.

use super::file::{self, FileError};
use crate::codec::document::Document;

/// What the names of all drafts start with; the id of a tab follows.
pub const NAME: &str = "draf.";
/// What the names of drafts start with that could not be read.
pub const QUARANTINE: &str = "rusak.";
/// First word of the head line; its number is the version of that line.
const HEAD: &str = "jangkau-draf-1";

/// A draft that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Which draft was written later: a counter, since clocks are set back.
    pub order: u64,
    /// When it was written, as the clock of that machine said (`2026-11-22 08:10`); shown, never compared.
    pub saved: String,
    /// The scenario, with what else its file carries.
    pub document: Document,
}

/// Why a stored text is not a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftError {
    /// It does not start with the head line of a draft.
    NotADraft,
    /// Its scenario cannot be opened.
    File(FileError),
}

/// The text to store.
pub fn write(order: u64, saved: &str, document: &Document) -> String {
    format!("{HEAD} {order} {}\n{}", saved.replace(['\n', '\r'], " "), file::write(document))
}

/// The draft in a stored text.
///
/// # Errors
/// [`DraftError`] for anything that [`write`] has not written or a later version has.
pub fn read(text: &str) -> Result<Draft, DraftError> {
    let (order, saved, body) = head(text).ok_or(DraftError::NotADraft)?;
    let document = file::read(body).map_err(DraftError::File)?;
    Ok(Draft { order, saved: saved.to_owned(), document })
}

/// How late a stored text was written; `None` for what is not a draft. Reads the head line only.
pub fn order(text: &str) -> Option<u64> {
    head(text).map(|(order, ..)| order)
}

/// The scenario file inside a stored text, or the whole text: what is given back of a draft that cannot be read.
pub fn body(text: &str) -> &str {
    head(text).map_or(text, |(_, _, body)| body)
}

fn head(text: &str) -> Option<(u64, &str, &str)> {
    let (head, body) = text.split_once('\n')?;
    let rest = head.strip_prefix(HEAD)?.strip_prefix(' ')?;
    let (order, saved) = rest.split_once(' ')?;
    Some((order.parse().ok()?, saved, body))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;

    fn document() -> Document {
        REGIONS.first().expect("a region").scenario(0).into()
    }

    #[test]
    fn comes_back_as_it_was() {
        let text = write(7, "2026-11-22 08:10", &document());
        let draft = read(&text).unwrap();
        assert_eq!((draft.order, draft.saved.as_str()), (7, "2026-11-22 08:10"));
        assert_eq!(draft.document, document());
        assert_eq!(order(&text), Some(7));
        assert_eq!(file::read(body(&text)), Ok(document()));
    }

    #[test]
    fn garbage_is_no_draft_and_never_a_panic() {
        for text in
            ["", "\n", "{}", "jangkau-draf-1", "jangkau-draf-1 x y\n{}", "jangkau-draf-2 1 x\n{}", "null"]
        {
            assert_eq!(read(text), Err(DraftError::NotADraft), "{text:?}");
        }
    }

    #[test]
    fn a_cut_draft_says_that_its_file_is_wrong_and_gives_it_back() {
        let text = write(1, "", &document());
        let cut: String = text.chars().take(200).collect();
        assert!(matches!(read(&cut), Err(DraftError::File(FileError::NotJson { .. }))));
        assert!(body(&cut).starts_with('{'));
    }

    #[test]
    fn a_line_break_in_the_time_does_not_move_the_file() {
        assert_eq!(read(&write(1, "a\nb", &document())).unwrap().saved, "a b");
    }
}

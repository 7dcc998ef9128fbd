//! A draft as the browser keeps it: one head line, then the scenario file; where forms have begun something that cannot be
//! projected yet, another line and that as a second file. A draft is a cache; the file is the document.

use std::rc::Rc;

use super::file::{self, FileError};
use super::number;
use crate::codec::document::Document;
use crate::model::Workers;

/// What the names of all drafts start with; the id of a tab follows.
pub const NAME: &str = "draf.";
/// What the names of drafts start with that could not be read.
pub const QUARANTINE: &str = "rusak.";
/// First word of the head line; its number is the version of that line.
const HEAD: &str = "jangkau-draf-1";
/// The line between the two files starts with it; its version follows. No JSON has a line like it.
const SECOND: &str = "\njangkau-isian-";
/// The version of that line that is written.
const SECOND_VERSION: &str = "1";
/// Stands in that line where the members are the sum of their parts.
const NO_TOTAL: &str = "-";

/// A draft that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Which draft was written later: a counter, since clocks are set back.
    pub order: u64,
    /// When it was written, as the clock of that machine said (`2026-11-22 08:10`); shown, never compared.
    pub saved: String,
    /// What it holds.
    pub content: DraftContent,
    /// The second file where it cannot be read: it goes aside.
    pub unreadable: Option<String>,
}

/// What a tab has on its screen.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftContent {
    /// The scenario that is projected, with what else its file carries.
    pub document: Document,
    /// What forms have made of it, while that cannot be projected. Nothing has validated it: it is for the forms alone.
    pub unfinished: Option<Document>,
}

impl From<Document> for DraftContent {
    fn from(document: Document) -> Self {
        Self { document, unfinished: None }
    }
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
pub fn write(order: u64, saved: &str, content: &DraftContent) -> String {
    let DraftContent { document, unfinished } = content;
    let second = unfinished.as_ref().map(write_unfinished).unwrap_or_default();
    format!("{HEAD} {order} {}\n{}{second}", saved.replace(['\n', '\r'], " "), file::write(document))
}

/// A file has the members by their parts alone, which need not add up yet: the total stands in the line before it.
fn write_unfinished(document: &Document) -> String {
    let total = document.scenario.region.active_total.map(|total| number::shortest(total.0));
    let total = total.unwrap_or_else(|| NO_TOTAL.to_owned());
    // The file before it ends with a line break.
    format!("{}{SECOND_VERSION} {total}\n{}", SECOND.trim_start(), file::write(document))
}

/// The draft in a stored text. A second file that cannot be read does not spoil the first.
///
/// # Errors
/// [`DraftError`] for anything that [`write`] has not written or a later version has.
pub fn read(text: &str) -> Result<Draft, DraftError> {
    let (order, saved, files) = head(text).ok_or(DraftError::NotADraft)?;
    let (first, second) = split(files);
    let document = file::read(first).map_err(DraftError::File)?;
    let unfinished = second.and_then(read_unfinished);
    let unreadable = second.filter(|_| unfinished.is_none()).map(|second| {
        let file = second.split_once('\n').map_or(second, |(_, file)| file);
        file.to_owned()
    });
    Ok(Draft { order, saved: saved.to_owned(), content: DraftContent { document, unfinished }, unreadable })
}

fn read_unfinished(second: &str) -> Option<Document> {
    let (line, file) = second.split_once('\n')?;
    let total = line.strip_prefix(SECOND_VERSION)?.strip_prefix(' ')?;
    let total = if total == NO_TOTAL { None } else { Some(Workers(total.parse().ok()?)) };
    let mut scenario = file::read_without_validating(file).ok()?;
    Rc::make_mut(&mut scenario.scenario).region.active_total = total;
    Some(scenario)
}

/// How late a stored text was written; `None` for what is not a draft. Reads the head line only.
pub fn order(text: &str) -> Option<u64> {
    head(text).map(|(order, ..)| order)
}

/// The scenario file inside a stored text, or the whole text: what is given back of a draft that cannot be read.
pub fn body(text: &str) -> &str {
    head(text).map_or(text, |(_, _, files)| split(files).0)
}

/// The file that can be projected, and what follows it.
fn split(files: &str) -> (&str, Option<&str>) {
    files.split_once(SECOND).map_or((files, None), |(first, second)| (first, Some(second)))
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

    /// What was typed so far of a region of one's own: half of it, and groups that are more than the total.
    fn half_typed() -> Document {
        let mut scenario = REGIONS.last().expect("a region").scenario(0);
        "Kabupaten Contoh".clone_into(&mut scenario.region.name);
        scenario.region.eligible_workers = Workers(-1.0);
        scenario.region.active_total = Some(Workers(61_400.5));
        scenario.region.active.construction = Workers(90_000.0);
        scenario.into()
    }

    fn with_both() -> DraftContent {
        DraftContent { document: document(), unfinished: Some(half_typed()) }
    }

    #[test]
    fn comes_back_as_it_was() {
        let text = write(7, "2026-11-22 08:10", &document().into());
        let draft = read(&text).unwrap();
        assert_eq!((draft.order, draft.saved.as_str()), (7, "2026-11-22 08:10"));
        assert_eq!(draft.content, document().into());
        assert_eq!(draft.unreadable, None);
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
        let text = write(1, "", &document().into());
        let cut: String = text.chars().take(200).collect();
        assert!(matches!(read(&cut), Err(DraftError::File(FileError::NotJson { .. }))));
        assert!(body(&cut).starts_with('{'));
    }

    #[test]
    fn a_line_break_in_the_time_does_not_move_the_file() {
        assert_eq!(read(&write(1, "a\nb", &document().into())).unwrap().saved, "a b");
    }

    #[test]
    fn a_draft_of_before_is_read_and_one_with_nothing_unfinished_is_still_written_so() {
        let older = format!("jangkau-draf-1 7 2026-11-22 08:10\n{}", file::write(&document()));
        assert_eq!(read(&older).unwrap().content, document().into());
        assert_eq!(write(7, "2026-11-22 08:10", &document().into()), older);
    }

    #[test]
    fn what_cannot_be_projected_yet_comes_back_beside_what_can() {
        let text = write(7, "", &with_both());
        let draft = read(&text).unwrap();
        assert_eq!((draft.content, draft.unreadable), (with_both(), None));
        assert_eq!(file::read(body(&text)), Ok(document()), "a picked draft opens what can be projected");
    }

    #[test]
    fn a_second_file_that_cannot_be_read_goes_aside_and_the_first_is_there() {
        let text = write(7, "", &with_both());
        let (first, second) = text.split_once(SECOND).unwrap();
        let cuts = (0..second.trim_end().len()).filter(|end| second.is_char_boundary(*end));
        let cut = cuts.map(|end| second[..end].to_owned());
        let other = ["2 -\n{}", "1 x\n{}", "1 -\n[]", "1\n{}", "\n"].map(str::to_owned);
        for second in cut.chain(other) {
            let draft = read(&format!("{first}{SECOND}{second}")).unwrap();
            assert_eq!(draft.content, document().into(), "{second}");
            assert!(draft.unreadable.is_some_and(|text| second.ends_with(&text)), "{second}");
        }
    }
}

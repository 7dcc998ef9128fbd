//! The whole app in one file carries a scenario in a `<meta>` (`static/offline.js` fills it): a scenario file in JSON,
//! percent-encoded.

use serde::Deserialize;

use super::percent;

/// What stands before the content in the file.
const SLOT: &str = "<meta name=\"jangkau-salinan\" content=\"";
/// The slot stands in the head of the page, before styles and scripts, bytes.
const HEAD: usize = 20_000;

/// What a copy carries, as far as the program reads it out of a file.
#[derive(Deserialize)]
struct SlotJson {
    file: Option<String>,
    session: Option<String>,
}

/// A scenario out of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyContent {
    /// The scenario file.
    pub file: String,
    /// Whether there is an agenda for a room too.
    pub has_session: bool,
}

/// The content of the slot, as it is written; `None` for a page that is no copy.
pub fn slot(page: &str) -> Option<&str> {
    let start = page.find(SLOT).filter(|start| *start < HEAD)? + SLOT.len();
    let rest = page.get(start..)?;
    rest.get(..rest.find('"')?)
}

/// What the copy carries; `None` where it carries nothing that can be read.
pub fn content(page: &str) -> Option<CopyContent> {
    let carried: SlotJson = serde_json::from_str(&percent::decode(slot(page)?)).ok()?;
    Some(CopyContent { file: carried.file?, has_session: carried.session.is_some() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(content: &str) -> String {
        format!(
            "<!doctype html><html><head><title>Jangkau</title>{SLOT}{content}\"><style>a{{}}</style></head>"
        )
    }

    #[test]
    fn the_scenario_comes_out_of_the_copy() {
        let made = page("%7B%22id%22%3A%220f%22%2C%22file%22%3A%22%7B%7D%22%2C%22session%22%3Anull%7D");
        assert_eq!(slot(&made).map(str::len), Some(76));
        assert_eq!(content(&made), Some(CopyContent { file: "{}".to_owned(), has_session: false }));
    }

    #[test]
    fn a_copy_without_a_scenario_and_another_page_carry_nothing() {
        assert_eq!((slot(&page("")), content(&page(""))), (Some(""), None));
        for other in
            ["", "<html>", "<meta name=\"jangkau-salinan\" content=\"", &page("%7B"), &page("%7B%7D")]
        {
            assert_eq!(content(other), None, "{other}");
        }
        assert_eq!(slot(&format!("{}{}", " ".repeat(HEAD), page(""))), None);
    }
}

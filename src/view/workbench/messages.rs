//! Messages about files and drafts in words, and the name of a scenario file.

use crate::model::Scenario;
use crate::state::Message;
use crate::text::{self, Lang, WorkbenchTexts, refusals};
use crate::view::Sentence;

/// Up to so many refusals of a file are written out; a file of another kind has hundreds.
const MOST_SENTENCES: usize = 6;
/// Letters of the region's name in a file name, at most.
const MOST_LETTERS: usize = 40;

/// How urgently a screen reader says a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// At once: something that the user asked for did not happen.
    Alert,
    /// At the next pause.
    Quiet,
}

/// What a button beside a message does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageOffer {
    /// Opens the region with which the app starts without a draft.
    StartAfresh,
    /// Saves the scenario as a file.
    DownloadFile,
    /// Opens the draft of another time.
    OpenEarlier,
    /// Saves the text of a draft that cannot be read.
    DownloadUnreadable,
}

impl Message {
    /// How urgently it is said.
    pub const fn kind(&self) -> MessageKind {
        match self {
            Self::Refused(..) | Self::Unreadable(_) => MessageKind::Alert,
            _ => MessageKind::Quiet,
        }
    }

    /// The message in a sentence.
    pub fn say(&self, lang: Lang) -> Sentence {
        let texts = &WorkbenchTexts::of(lang).documents;
        Sentence::new(&match self {
            Self::Opened(name) => (texts.opened)(&plain(name)),
            Self::OpenedCopy(name) => (texts.opened_copy)(&plain(name)),
            Self::Download(name) => (texts.downloading)(&plain(name)),
            Self::Earlier(_, saved) => (texts.earlier)(&when(lang, saved)),
            Self::Refused(name, _) => (texts.refused)(&plain(name)),
            Self::Unreadable(name) => (texts.unreadable)(&plain(name)),
            Self::Restored(saved) => (texts.restored)(&when(lang, saved)),
            Self::Blocked => texts.blocked.to_owned(),
            Self::Full => texts.full.to_owned(),
            Self::Corrupt(_) => texts.corrupt.to_owned(),
            Self::Newer => texts.newer.to_owned(),
            Self::OtherTab => texts.other_tab.to_owned(),
            Self::Erased(None) => WorkbenchTexts::of(lang).erase.erased_site.to_owned(),
            Self::Erased(Some(file)) => (WorkbenchTexts::of(lang).erase.erased_file)(&plain(file)),
        })
    }

    /// What is wrong with a refused file, sentence by sentence; empty for other messages.
    pub fn details(&self, lang: Lang) -> Vec<String> {
        let Self::Refused(_, error) = self else { return Vec::new() };
        let mut sentences: Vec<String> =
            refusals::file_error(lang, error).into_iter().map(|(_, sentence)| sentence).collect();
        let more = sentences.len().saturating_sub(MOST_SENTENCES);
        if more > 0 {
            sentences.truncate(MOST_SENTENCES);
            sentences.push((WorkbenchTexts::of(lang).documents.refused_more)(more));
        }
        sentences
    }

    /// What the button beside it does, and its words; `None` for a message without one.
    pub fn offer(&self, lang: Lang) -> Option<(MessageOffer, &'static str)> {
        let texts = &WorkbenchTexts::of(lang).documents;
        match self {
            Self::Restored(_) => Some((MessageOffer::StartAfresh, texts.start_afresh)),
            Self::Earlier(..) => Some((MessageOffer::OpenEarlier, texts.open_earlier)),
            Self::Blocked | Self::Full => Some((MessageOffer::DownloadFile, texts.download_file)),
            Self::Corrupt(_) => Some((MessageOffer::DownloadUnreadable, texts.download_rest)),
            _ => None,
        }
    }
}

/// The name of a file for a sentence: without the marks of stress, at most 80 letters.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| *letter != '*' && !letter.is_control()).take(80).collect()
}

/// A moment such as `2026-11-22 08:10` in words; empty for any other text.
pub(super) fn when(lang: Lang, saved: &str) -> String {
    let texts = &WorkbenchTexts::of(lang).documents;
    let words = saved.split_once(' ').and_then(|(date, time)| {
        let is_time = time.len() == 5 && time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
        let time = match lang {
            Lang::Id => time.replace(':', "."),
            Lang::En => time.to_owned(),
        };
        text::date(lang, date).filter(|_| is_time).map(|date| (texts.saved_at)(&date, &time))
    });
    words.unwrap_or_default()
}

/// The moment as a draft stores it: `2026-11-22 08:10`.
pub fn stamp((year, month, day): (i32, u32, u32), (hour, minute): (u32, u32)) -> String {
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
}

/// The name of the file of `scenario`: `skenario-kota-binjai-2026-11-22.ucj.json`.
pub fn file_name(scenario: &Scenario, (year, month, day): (i32, u32, u32)) -> String {
    let mut name = String::new();
    for letter in scenario.region.name.chars().take(MOST_LETTERS) {
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    let name = if name.is_empty() { "wilayah" } else { name };
    format!("skenario-{name}-{year:04}-{month:02}-{day:02}.ucj.json")
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;
    use crate::codec::file::{self, FileError, FileKind};
    use crate::data::REGIONS;

    const TODAY: (i32, u32, u32) = (2026, 1, 9);

    fn named(name: &str) -> String {
        let mut scenario = REGIONS.first().expect("a region").scenario(0);
        name.clone_into(&mut scenario.region.name);
        file_name(&scenario, TODAY)
    }

    #[test]
    fn a_file_is_named_after_region_and_day() {
        assert_eq!(named("Kota Binjai"), "skenario-kota-binjai-2026-01-09.ucj.json");
        assert_eq!(named("Kab. Fak-Fak (Papua)"), "skenario-kab-fak-fak-papua-2026-01-09.ucj.json");
    }

    #[test]
    fn file_names_have_no_folders_and_are_short() {
        assert_eq!(named("../../etc"), "skenario-etc-2026-01-09.ucj.json");
        assert_eq!(named("東京"), "skenario-wilayah-2026-01-09.ucj.json");
        assert_eq!(named(""), "skenario-wilayah-2026-01-09.ucj.json");
        assert!(named(&"a".repeat(500)).len() < 80);
    }

    #[test]
    fn every_reason_has_a_sentence_in_both_languages() {
        let texts = ["", "[]", "{}", "{", r#"{"format":"jangkau-scenario","version":9}"#];
        let errors = texts.iter().filter_map(|text| file::read(text).err());
        let kinds = FileKind::ALL.map(FileError::OtherKind);
        for error in errors.chain([FileError::TooLarge, FileError::NotText]).chain(kinds) {
            let message = Message::Refused("berkas.json".into(), error);
            assert_eq!(message.kind(), MessageKind::Alert);
            for lang in Lang::ALL {
                assert!(message.say(lang).plain().contains("berkas.json"));
                let details = message.details(lang);
                assert!(!details.is_empty() && details.len() <= MOST_SENTENCES + 1);
                assert!(details.iter().all(|sentence| !sentence.is_empty()));
            }
        }
    }

    #[test]
    fn the_age_of_a_draft_is_in_words() {
        let restored = |saved: &str| Message::Restored(saved.into()).say(Lang::Id).plain();
        assert_eq!(
            restored(&stamp((2026, 11, 2), (8, 5))),
            "Draf dipulihkan, tersimpan 2 November 2026 pukul 08.05."
        );
        assert_eq!(restored("<b>"), "Draf dipulihkan.");
    }
}

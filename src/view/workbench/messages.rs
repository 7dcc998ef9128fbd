//! Messages about files and drafts in words, and the name of a scenario file.

use crate::codec::file::FileError;
use crate::model::{Month, Scenario};
use crate::state::{AddedRegions, MOST_COMPARED, MergedFile, Message, plan_name};
use crate::text::{self, Lang, WorkbenchTexts, refusals};
use crate::view::{Sentence, region_name};

/// Up to so many refusals of a file are written out; a file of another kind has hundreds.
const MOST_SENTENCES: usize = 6;
/// Letters of a region's or a plan's name in a file name, at most.
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
    /// Shows the library of plans.
    ShowLibrary,
    /// Takes what a table has added out of the library again.
    TakeBack,
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
            Self::Kept(name) => (WorkbenchTexts::of(lang).library.kept)(&region_name(&plain(name), lang)),
            Self::Merged(merged) => merged_sentences(merged, lang),
            Self::Added(added) => added_sentences(added, lang),
            Self::Erased(None) => WorkbenchTexts::of(lang).erase.erased_site.to_owned(),
            Self::Erased(Some(file)) => (WorkbenchTexts::of(lang).erase.erased_file)(&plain(file)),
        })
    }

    /// What is wrong with a refused file, sentence by sentence, or with plans of a file; empty for other messages.
    pub fn details(&self, lang: Lang) -> Vec<String> {
        let reasons =
            |error: &FileError| refusals::file_error(lang, error).into_iter().map(|(_, sentence)| sentence);
        let mut sentences: Vec<String> = match self {
            Self::Refused(_, error) => reasons(error).collect(),
            Self::Merged(merged) => {
                let say = WorkbenchTexts::of(lang).library.refused_plan;
                let refused = merged.refused.iter();
                refused
                    .map(|plan| say(&plain(&plan.name), &reasons(&plan.error).next().unwrap_or_default()))
                    .collect()
            }
            _ => Vec::new(),
        };
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
            Self::Added(added) if !added.plans.is_empty() => {
                Some((MessageOffer::TakeBack, WorkbenchTexts::of(lang).library.undo))
            }
            Self::Kept(_) | Self::Merged(_) => {
                Some((MessageOffer::ShowLibrary, WorkbenchTexts::of(lang).library.title))
            }
            _ => None,
        }
    }
}

/// The name of a file for a sentence: without the marks of stress, at most 80 letters.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| *letter != '*' && !letter.is_control()).take(80).collect()
}

/// What became of the plans of a file, in sentences.
fn merged_sentences(merged: &MergedFile, lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).library;
    let mut say = (texts.merged)(&plain(&merged.name), merged.added);
    let mut add = |count: usize, sentence: fn(usize) -> String| {
        if count > 0 {
            say.push(' ');
            say.push_str(&sentence(count));
        }
    };
    add(merged.numbered, texts.merged_numbered);
    add(merged.known, texts.merged_known);
    add(merged.unstored.min(MOST_COMPARED), texts.merged_beside);
    add(merged.unstored.saturating_sub(MOST_COMPARED), texts.merged_left);
    add(merged.refused.len(), texts.merged_refused);
    say
}

/// What became of the regions of a table, in sentences.
fn added_sentences(added: &AddedRegions, lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).library;
    let mut say = (texts.regions_added)(added.plans.len());
    for (count, sentence) in
        [(added.known, texts.regions_known as fn(usize) -> String), (added.unstored, texts.regions_unstored)]
    {
        if count > 0 {
            say.push(' ');
            say.push_str(&sentence(count));
        }
    }
    say
}

/// A moment such as `2026-11-22 08:10` in words; empty for any other text.
pub(super) fn when(lang: Lang, saved: &str) -> String {
    let texts = &WorkbenchTexts::of(lang).documents;
    moment(lang, saved).map(|(date, _, time)| (texts.saved_at)(&date, &time)).unwrap_or_default()
}

/// The same, short: `22 Nov 2026 pukul 08.10`.
pub(super) fn short_when(lang: Lang, saved: &str) -> String {
    let texts = &WorkbenchTexts::of(lang).library;
    moment(lang, saved).map(|(_, date, time)| (texts.at)(&date, &time)).unwrap_or_default()
}

/// The date in words, the same in short, and the time.
fn moment(lang: Lang, saved: &str) -> Option<(String, String, String)> {
    let (date, time) = saved.split_once(' ')?;
    let is_time = time.len() == 5 && time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    let time = match lang {
        Lang::Id => time.replace(':', "."),
        Lang::En => time.to_owned(),
    };
    let (month, day) = date.rsplit_once('-')?;
    let short = format!("{} {}", day.trim_start_matches('0'), text::month_short(lang, Month::parse(month)?));
    text::date(lang, date).filter(|_| is_time).map(|date| (date, short, time))
}

/// The moment as a draft stores it: `2026-11-22 08:10`.
pub fn stamp((year, month, day): (i32, u32, u32), (hour, minute): (u32, u32)) -> String {
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
}

/// The name of the file of `scenario`, by region, plan and day: `kota-binjai_rencana-a_2026-11-22.ucj.json`.
pub fn file_name(scenario: &Scenario, day: (i32, u32, u32)) -> String {
    let (region, plan) = (in_file_name(&scenario.region.name), in_file_name(plan_name(scenario)));
    let region = if region.is_empty() { "wilayah".to_owned() } else { region };
    dated(&if plan.is_empty() { region } else { format!("{region}_{plan}") }, day)
}

/// The name of a file of numbers: region, plan, `what` it holds where that needs saying, day, `ending`.
pub fn export_name(scenario: &Scenario, what: &str, day: (i32, u32, u32), ending: &str) -> String {
    let name = file_name(scenario, day);
    let (name, day) = name.trim_end_matches(".ucj.json").rsplit_once('_').unwrap_or_default();
    let what = in_file_name(what);
    let name = if what.is_empty() { name.to_owned() } else { format!("{name}_{what}") };
    format!("{name}_{day}.{ending}")
}

/// The name of a file with several plans: `rencana-saya_2026-11-22.ucj.json`.
pub fn plans_file_name(lang: Lang, day: (i32, u32, u32)) -> String {
    dated(&in_file_name(WorkbenchTexts::of(lang).library.title), day)
}

fn dated(name: &str, (year, month, day): (i32, u32, u32)) -> String {
    format!("{name}_{year:04}-{month:02}-{day:02}.ucj.json")
}

/// A name as a part of the name of a file: letters and digits that every system takes.
fn in_file_name(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars().take(MOST_LETTERS) {
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;
    use crate::codec::file::{self, FileKind};
    use crate::data::REGIONS;

    const TODAY: (i32, u32, u32) = (2026, 1, 9);

    fn named(name: &str) -> String {
        let mut scenario = REGIONS.first().expect("a region").scenario(0);
        name.clone_into(&mut scenario.region.name);
        file_name(&scenario, TODAY)
    }

    #[test]
    fn a_file_is_named_after_region_and_day() {
        assert_eq!(named("Kota Binjai"), "kota-binjai_2026-01-09.ucj.json");
        assert_eq!(named("Kab. Fak-Fak (Papua)"), "kab-fak-fak-papua_2026-01-09.ucj.json");
    }

    #[test]
    fn a_file_says_which_plan_it_holds() {
        let mut scenario = REGIONS.first().expect("a region").scenario(0);
        let day = (2026, 11, 28);
        "Kabupaten Contoh".clone_into(&mut scenario.region.name);
        for (plan, expected) in [
            ("Rencana A", "kabupaten-contoh_rencana-a_2026-11-28.ucj.json"),
            ("C + pendaftaran (2)", "kabupaten-contoh_c-pendaftaran-2_2026-11-28.ucj.json"),
            ("../..", "kabupaten-contoh_2026-11-28.ucj.json"),
            ("", "kabupaten-contoh_2026-11-28.ucj.json"),
        ] {
            plan.clone_into(&mut scenario.name);
            assert_eq!(file_name(&scenario, day), expected);
        }
        assert_eq!(plans_file_name(Lang::Id, day), "rencana-saya_2026-11-28.ucj.json");
    }

    #[test]
    fn file_names_have_no_folders_and_are_short() {
        assert_eq!(named("../../etc"), "etc_2026-01-09.ucj.json");
        assert_eq!(named("東京"), "wilayah_2026-01-09.ucj.json");
        assert_eq!(named(""), "wilayah_2026-01-09.ucj.json");
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

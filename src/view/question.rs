//! What stands on the page where an address cannot be shown: what was asked for, and the regions that there are.

use super::notice::trouble_sentences;
use crate::data::{REGIONS, find};
use crate::state::{AddressQuestion, Unopened};
use crate::text::refusals::link_error;
use crate::text::{Lang, QuestionTexts};

/// A built-in region to choose: its code and its name.
pub type RegionOffer = (&'static str, &'static str);

/// The page in words.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// What was asked for and why it is not shown; it ends in a stop or a question mark.
    pub say: String,
    /// What else is to be known, sentence by sentence.
    pub about: Vec<String>,
    /// Regions that may be meant.
    pub meant: Vec<RegionOffer>,
    /// All other regions.
    pub others: Vec<RegionOffer>,
}

/// The question in words.
pub fn question(asked: &AddressQuestion, lang: Lang) -> QuestionView {
    let (say, mut about) = sentences(&asked.why, lang);
    about.push(QuestionTexts::of(lang).nothing_shown.to_owned());
    let is_meant = |code: &str| asked.meant.contains(&code);
    let offer = |code: &&'static str| find(code).map(|profile| (profile.code, profile.name));
    QuestionView {
        say: ended(say),
        about,
        meant: asked.meant.iter().filter_map(offer).collect(),
        others: REGIONS
            .iter()
            .filter(|profile| !is_meant(profile.code))
            .map(|profile| (profile.code, profile.name))
            .collect(),
    }
}

fn sentences(why: &Unopened, lang: Lang) -> (String, Vec<String>) {
    let texts = QuestionTexts::of(lang);
    let alone = |say: String| (say, Vec::new());
    match why {
        Unopened::Unknown { code, name: Some(name) } => alone((texts.unknown_named)(code, name)),
        Unopened::Unknown { code, name: None } | Unopened::Below { code, name: None } => {
            alone((texts.unknown)(code))
        }
        Unopened::WhoseCode { digits, ministry, statistics } => {
            ((texts.whose)(digits), vec![(texts.whose_about)(*ministry, *statistics)])
        }
        Unopened::Below { code, name: Some(name) } => alone((texts.below)(code, name)),
        Unopened::NoRegion => alone(texts.no_region.to_owned()),
        Unopened::NoFigures => alone(texts.no_figures.to_owned()),
        Unopened::Link(error) => alone(link_error(lang, error)),
        Unopened::Refused(troubles) => (texts.refused.to_owned(), trouble_sentences(troubles, lang)),
    }
}

fn ended(say: String) -> String {
    if say.ends_with(['.', '?']) { say } else { say + "." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::open;

    fn shown(query: &str, fragment: &str, lang: Lang) -> QuestionView {
        let state = open(query, fragment);
        question(state.question.as_deref().unwrap_or_else(|| panic!("{query} {fragment} is shown")), lang)
    }

    #[test]
    fn what_was_asked_for_is_named_and_all_regions_are_offered() {
        for (query, fragment, id, en) in [
            (
                "wilayah=99.99",
                "",
                "Wilayah 99.99 tidak ada di versi ini.",
                "Region 99.99 is not in this version.",
            ),
            (
                "",
                "1~12.99~w.20000.202501.202512",
                "Wilayah 12.99 tidak ada di versi ini.",
                "Region 12.99 is not in this version.",
            ),
            ("", "1~ABC", "Wilayah ABC tidak ada di versi ini.", "Region ABC is not in this version."),
            (
                "wilayah=12.09",
                "",
                "Wilayah 12.09 (Kabupaten Asahan) tidak ada di versi ini.",
                "Region 12.09 (Kabupaten Asahan) is not in this version.",
            ),
            ("wilayah=", "", "Alamat ini tidak menyebut wilayah.", "This address names no region."),
        ] {
            assert_eq!(shown(query, fragment, Lang::Id).say, id);
            let view = shown(query, fragment, Lang::En);
            assert_eq!(view.say, en);
            assert_eq!((view.meant.len(), view.others.len()), (0, REGIONS.len()));
        }
    }

    #[test]
    fn four_digits_show_both_names() {
        let view = shown("wilayah=1276", "", Lang::Id);
        assert_eq!(view.say, "Kode 1276: wilayah mana yang dimaksud?");
        assert!(
            view.about.join(" ").contains("Kemendagri Kota Tebing Tinggi, menurut kode BPS Kota Binjai"),
            "{view:?}"
        );
        assert_eq!(view.meant, [("12.75", "Kota Binjai"), ("12.76", "Kota Tebing Tinggi")]);
        assert_eq!(view.others.len(), REGIONS.len() - 2);
    }

    #[test]
    fn every_reason_has_sentences_in_both_languages() {
        for fragment in ["9~12.75", "1~", "1~~w.20000.202411", "1~12.75~e.20000", "1~12.75.01", "x~y"] {
            for lang in Lang::ALL {
                let view = shown("", fragment, lang);
                assert!(view.say.ends_with(['.', '?']) && !view.about.is_empty(), "{view:?}");
            }
        }
    }
}

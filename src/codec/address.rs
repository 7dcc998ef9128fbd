//! The query of the page's address: how the app opens. The scenario itself travels in the fragment.

mod query;

use super::link::MAX_LENGTH;
use super::{percent, received};
use crate::model::Lever;
use crate::preferences::{Lang, Page, Theme};

pub use query::{overview_query, page_query, pair_of, preferences_query, screen_query, without_region};

/// What the address asks for. Absent parameters leave the app's own choice; words that mean nothing here are kept, so that
/// the page can say so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `wilayah`: the region as it was asked for, a code if all is well; empty where the parameter has no value.
    pub region: Option<String>,
    /// `lang`: language.
    pub language: Option<Lang>,
    /// `tampil`: view.
    pub page: Option<Page>,
    /// `kunci`: locked levers (docs/model.md, section 5), each once.
    pub locked: Vec<Lever>,
    /// `tuas`: levers that a card shows, each once.
    pub shown: Vec<Lever>,
    /// `tema`: theme.
    pub theme: Option<Theme>,
    /// Parameters whose words mean nothing here, with the word.
    pub unknown: Vec<(&'static str, String)>,
}

impl Address {
    /// The colours to open with. A card is light unless other colours are asked for: the page around it does not follow
    /// the device.
    pub fn colours(&self) -> Theme {
        let usual = if self.page == Some(Page::Card) { Theme::Light } else { Theme::default() };
        self.theme.unwrap_or(usual)
    }
}

const PAGES: [(&str, Page); 5] = [
    ("perencana", Page::Planner),
    ("presentasi", Page::Presenter),
    ("kartu", Page::Card),
    ("provinsi", Page::Overview),
    ("usul", Page::Proposal),
];
/// Themes by their words in an address.
pub const THEMES: [(&str, Theme); 3] =
    [("terang", Theme::Light), ("gelap", Theme::Dark), ("auto", Theme::Auto)];
/// Longest text of a region that is looked at; longer ones are cut.
const LONGEST_REGION: usize = 60;
/// Longest word that is said to mean nothing.
const LONGEST_WORD: usize = 40;
/// So many words are said to mean nothing.
const MOST_UNKNOWN: usize = 4;

/// What the query (`?wilayah=12.75&lang=en`, with or without its question mark) asks for.
/// Of a parameter given twice the first counts. Names of parameters may be written in any case.
pub fn parse(query: &str) -> Address {
    let mut address = Address::default();
    let mut known: Vec<&str> = Vec::new();
    for pair in query.trim_start_matches('?').split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let Some(name) = parameter(name).filter(|name| !known.contains(name)) else { continue };
        known.push(name);
        let value = received::value(value);
        address.take(name, &value);
    }
    address
}

/// The parameter with this name, as programs and people write it: `Wilayah`, `amp;lang`.
fn parameter(name: &str) -> Option<&'static str> {
    let name = percent::decode(name).trim().to_ascii_lowercase();
    let name = name.strip_prefix("amp;").unwrap_or(&name);
    ["wilayah", "lang", "tampil", "kunci", "tuas", "tema"].into_iter().find(|known| *known == name)
}

impl Address {
    fn take(&mut self, name: &'static str, value: &str) {
        let words = value.to_ascii_lowercase();
        let is_known = match name {
            "wilayah" => {
                let short: String = value.chars().take(LONGEST_REGION).collect();
                self.region = Some(received::code(&short));
                true
            }
            "lang" => kept(&mut self.language, Lang::parse(&words)),
            "tampil" => kept(&mut self.page, named(&PAGES, &words)),
            "tema" => kept(&mut self.theme, named(&THEMES, &words)),
            "kunci" => return self.take_levers(name, &words, |address| &mut address.locked),
            _ => return self.take_levers(name, &words, |address| &mut address.shown),
        };
        if !is_known && !words.is_empty() {
            self.note(name, value);
        }
    }

    fn take_levers(&mut self, name: &'static str, words: &str, list: fn(&mut Self) -> &mut Vec<Lever>) {
        for word in words.split([',', ' ', ';']).filter(|word| !word.is_empty()) {
            match lever(word) {
                Some(lever) if list(self).contains(&lever) => {}
                Some(lever) => list(self).push(lever),
                None => self.note(name, word),
            }
        }
    }

    fn note(&mut self, name: &'static str, word: &str) {
        if self.unknown.len() < MOST_UNKNOWN {
            self.unknown.push((name, word.chars().take(LONGEST_WORD).collect()));
        }
    }
}

/// The query and the fragment of an address whose `#` was written as `%23`, so that browsers take the plan for a part of
/// the query: `?lang=id%231~12.71`. Any other query stays whole.
pub fn split_fragment(query: &str) -> (&str, &str) {
    let marks = query.match_indices("%23").filter(|(place, mark)| {
        let rest = query.get(place + mark.len()..).unwrap_or_default();
        let after = rest.trim_start_matches(|char: char| char.is_ascii_digit());
        after.len() < rest.len()
            && ["~", "%7E", "%7e", "%257E", "%257e"].iter().any(|tilde| after.starts_with(tilde))
    });
    let cut = marks.map(|(place, mark)| (query.get(..place), query.get(place + mark.len()..))).next();
    match cut {
        Some((Some(query), Some(fragment))) if fragment.len() <= MAX_LENGTH => (query, fragment),
        _ => (query, ""),
    }
}

/// The query of `address`, without a question mark; empty if it asks for nothing. What means nothing is left out.
pub fn format(address: &Address) -> String {
    let mut pairs = Vec::new();
    pairs.extend(address.region.as_ref().map(|code| format!("wilayah={}", percent::encode(code))));
    pairs.extend(address.language.map(|lang| format!("lang={}", lang.code())));
    pairs.extend(address.page.and_then(|page| name_of(&PAGES, page)).map(|id| format!("tampil={id}")));
    for (name, levers) in [("kunci", &address.locked), ("tuas", &address.shown)] {
        if !levers.is_empty() {
            let ids: Vec<String> = levers.iter().map(|lever| lever.id()).collect();
            pairs.push(format!("{name}={}", ids.join(",")));
        }
    }
    pairs.extend(address.theme.and_then(|theme| name_of(&THEMES, theme)).map(|id| format!("tema={id}")));
    pairs.join("&")
}

/// Puts `value` into `slot`; whether there is one.
fn kept<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    *slot = value;
    slot.is_some()
}

fn named<T: Copy>(names: &[(&str, T)], value: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == value).map(|(_, item)| *item)
}

fn name_of<T: Copy + PartialEq>(names: &[(&'static str, T)], value: T) -> Option<&'static str> {
    names.iter().find(|(_, item)| *item == value).map(|(name, _)| *name)
}

/// A lever by its id, written as the app writes it.
fn lever(id: &str) -> Option<Lever> {
    Lever::parse(id).filter(|lever| lever.id() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_parameter() {
        let colours = |query: &str| parse(query).colours();
        assert_eq!([colours(""), colours("tampil=kartu")], [Theme::Auto, Theme::Light]);
        assert_eq!(
            [colours("tampil=kartu&tema=auto"), colours("tampil=kartu&tema=gelap")],
            [Theme::Auto, Theme::Dark]
        );
        let address = parse("?wilayah=12.75&lang=en&tampil=kartu&kunci=csr,non_asn,sponsorship_2&tema=gelap");
        assert_eq!(address.region.as_deref(), Some("12.75"));
        assert_eq!(address.language, Some(Lang::En));
        assert_eq!(address.page, Some(Page::Card));
        assert_eq!(address.locked, [Lever::Csr, Lever::NonAsn, Lever::Sponsorship(1)]);
        assert_eq!(address.theme, Some(Theme::Dark));
    }

    #[test]
    fn words_that_mean_nothing_are_kept_to_be_said() {
        let unknown = |query: &str| -> Vec<String> {
            let address = parse(query);
            assert_eq!(Address { unknown: Vec::new(), ..address.clone() }, Address::default(), "{query}");
            address.unknown.iter().map(|(name, word)| format!("{name}={word}")).collect()
        };
        for query in
            ["", "?", "&&==&=", "utm_source=wa&fbclid=1", "lang=&tampil=&tema=&kunci=,,", "%=%&%zz=%"]
        {
            assert_eq!(unknown(query), [""; 0], "{query}");
        }
        assert_eq!(unknown("lang=de&tema=pelangi&tampil=layar"), ["lang=de", "tema=pelangi", "tampil=layar"]);
        assert_eq!(
            unknown("kunci=x,sponsorship_0,sponsorship_+1,sponsorship_01,sponsorship_99999999999999999999"),
            ["kunci=x", "kunci=sponsorship_0", "kunci=sponsorship_+1", "kunci=sponsorship_01"]
        );
    }

    #[test]
    fn a_region_is_kept_as_it_was_asked_for() {
        let region = |query: &str| parse(query).region;
        for query in [
            "wilayah=12.71",
            "wilayah=%2012.71",
            "wilayah=12,71",
            "wilayah=12.71/",
            "Wilayah=12.71",
            "WILAYAH=12%2E71",
            "lang=id&amp;wilayah=12.71",
            "wilayah=12.71&wilayah=12.76",
            "wilayah=12.71%E2%80%8B",
        ] {
            assert_eq!(region(query).as_deref(), Some("12.71"), "{query}");
        }
        assert_eq!(region("wilayah=<script>").as_deref(), Some("script"));
        assert_eq!(region("wilayah=").as_deref(), Some(""));
        assert_eq!(region("wilayah").as_deref(), Some(""));
        assert_eq!(region("lang=id"), None);
        assert_eq!(
            region(&format!("wilayah={}", "9".repeat(500))).map(|code| code.len()),
            Some(LONGEST_REGION)
        );
    }

    #[test]
    fn escapes_and_repeats_are_harmless() {
        let address = parse("wilayah=12%2E75&wilayah=12.76&kunci=csr%2Cretention,csr&Tema=GELAP");
        assert_eq!(address.region.as_deref(), Some("12.75"));
        assert_eq!(address.locked, [Lever::Csr, Lever::Retention]);
        assert_eq!(address.theme, Some(Theme::Dark));
    }

    #[test]
    fn a_plan_behind_an_escaped_mark_is_found() {
        assert_eq!(split_fragment("lang=id%231~12.71"), ("lang=id", "1~12.71"));
        assert_eq!(split_fragment("lang=id%231%7E12.71&fbclid=x"), ("lang=id", "1%7E12.71&fbclid=x"));
        for query in ["lang=id", "lang=id%23", "warna=%231", "q=%23tag"] {
            assert_eq!(split_fragment(query), (query, ""), "{query}");
        }
    }

    #[test]
    fn writes_what_it_reads() {
        for query in ["", "wilayah=12.75&lang=id&tampil=presentasi&kunci=csr,non_asn&tema=auto", "lang=en"] {
            assert_eq!(format(&parse(query)), query);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use proptest::prelude::*;

    use super::{format, parse};

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn any_query_reads_and_writes_back(query in ".{0,80}") {
            let address = parse(&query);
            let meant = super::Address { unknown: Vec::new(), ..address };
            prop_assert_eq!(parse(&format(&meant)), meant);
        }
    }
}

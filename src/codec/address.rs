//! The query of the page's address: how the app opens. The scenario itself travels in the fragment.

use crate::codec::percent;
use crate::model::Lever;
use crate::preferences::{Lang, Page, Theme};

/// What the address asks for. Absent, unknown and unreadable parameters leave the app's own choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `wilayah`: code of the region.
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
}

const PAGES: [(&str, Page); 3] =
    [("perencana", Page::Planner), ("presentasi", Page::Presenter), ("kartu", Page::Card)];
/// Themes by their words in an address.
pub const THEMES: [(&str, Theme); 3] =
    [("terang", Theme::Light), ("gelap", Theme::Dark), ("auto", Theme::Auto)];
/// The parameter that chooses the page.
const PAGE: &str = "tampil=";
/// The page of the presenter's window and the audience's.
const PRESENTER: &str = "tampil=presentasi";
/// The parameter that makes a window the audience's; its value names the pair.
const SCREEN: &str = "layar=";
/// Longest name of a pair of windows.
const LONGEST_PAIR: usize = 40;
/// Longest code of a region: a village has 13 characters.
const LONGEST_CODE: usize = 13;

/// What the query (`?wilayah=12.75&lang=en`, with or without its question mark) asks for.
/// Of a parameter given twice the first counts.
pub fn parse(query: &str) -> Address {
    let mut address = Address::default();
    for pair in query.trim_start_matches('?').split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent::decode(value);
        match percent::decode(name).as_ref() {
            "wilayah" => keep(&mut address.region, region(&value)),
            "lang" => keep(&mut address.language, language(&value)),
            "tampil" => keep(&mut address.page, named(&PAGES, &value)),
            "tema" => keep(&mut address.theme, named(&THEMES, &value)),
            "kunci" if address.locked.is_empty() => address.locked = levers(&value),
            "tuas" if address.shown.is_empty() => address.shown = levers(&value),
            _ => {}
        }
    }
    address
}

/// The query of `address`, without a question mark; empty if it asks for nothing.
pub fn format(address: &Address) -> String {
    let mut pairs = Vec::new();
    pairs.extend(address.region.as_ref().map(|code| format!("wilayah={code}")));
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

/// The name of the pair that an audience's window belongs to, from its query; `None` for every other window.
pub fn pair_of(query: &str) -> Option<&str> {
    let name = query.split('&').find_map(|part| part.strip_prefix(SCREEN))?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_name && !name.is_empty() && name.len() <= LONGEST_PAIR).then_some(name)
}

/// `query` with the page set to the presenter's, or to none, which is the planner's; everything else stays.
pub fn page_query(query: &str, presenting: bool) -> String {
    let others = query.split('&').filter(|part| !part.is_empty() && !part.starts_with(PAGE));
    let page = presenting.then_some(PRESENTER);
    others.chain(page).collect::<Vec<_>>().join("&")
}

/// The query of the audience's window that belongs to `pair`, from that of the presenter's.
pub fn screen_query(query: &str, pair: &str) -> String {
    let page = page_query(query, true);
    let others = page.split('&').filter(|part| !part.starts_with(SCREEN));
    others.chain([format!("{SCREEN}{pair}").as_str()]).collect::<Vec<_>>().join("&")
}

fn keep<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn named<T: Copy>(names: &[(&str, T)], value: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == value).map(|(_, item)| *item)
}

fn name_of<T: Copy + PartialEq>(names: &[(&'static str, T)], value: T) -> Option<&'static str> {
    names.iter().find(|(_, item)| *item == value).map(|(name, _)| *name)
}

/// A code of the Ministry of Home Affairs: digits and dots.
fn region(value: &str) -> Option<String> {
    let is_code = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (is_code && !value.is_empty() && value.len() <= LONGEST_CODE).then(|| value.to_owned())
}

fn language(value: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.code() == value)
}

fn levers(value: &str) -> Vec<Lever> {
    let mut levers: Vec<Lever> = Vec::new();
    for lever in value.split(',').filter_map(lever) {
        if !levers.contains(&lever) {
            levers.push(lever);
        }
    }
    levers
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
        let address = parse("?wilayah=12.75&lang=en&tampil=kartu&kunci=csr,non_asn,sponsorship_2&tema=gelap");
        assert_eq!(address.region.as_deref(), Some("12.75"));
        assert_eq!(address.language, Some(Lang::En));
        assert_eq!(address.page, Some(Page::Card));
        assert_eq!(address.locked, [Lever::Csr, Lever::NonAsn, Lever::Sponsorship(1)]);
        assert_eq!(address.theme, Some(Theme::Dark));
    }

    #[test]
    fn ignores_what_it_does_not_know() {
        let hostile = [
            "",
            "?",
            "&&==&=",
            "lang=de&tema=pelangi&tampil=",
            "wilayah=<script>&utm_source=wa",
            "wilayah=12.75.01.1001.99",
            "kunci=,,x,sponsorship_0,sponsorship_,sponsorship_+1,sponsorship_01,sponsorship_99999999999999999999",
            "%=%&%zz=%",
        ];
        for query in hostile {
            assert_eq!(parse(query), Address::default(), "{query}");
        }
    }

    #[test]
    fn escapes_and_repeats_are_harmless() {
        let address = parse("wilayah=12%2E75&wilayah=12.76&kunci=csr%2Cretention,csr");
        assert_eq!(address.region.as_deref(), Some("12.75"));
        assert_eq!(address.locked, [Lever::Csr, Lever::Retention]);
    }

    #[test]
    fn addresses_say_which_window_it_is() {
        assert_eq!(page_query("wilayah=12.75&tampil=kartu", true), "wilayah=12.75&tampil=presentasi");
        assert_eq!(page_query("tampil=presentasi", false), "");
        let query = screen_query("lang=id&layar=alt", "0f3a");
        assert_eq!(query, "lang=id&tampil=presentasi&layar=0f3a");
        assert_eq!(pair_of(&query), Some("0f3a"));
        for other in ["", "layar=", "layar=<b>", "layer=1", "tampil=presentasi"] {
            assert_eq!(pair_of(other), None, "{other}");
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
            prop_assert_eq!(parse(&format(&address)), address);
        }
    }
}

//! Laws of links, on generated scenarios and damaged texts.
#![allow(clippy::unwrap_used)]

#[path = "common/files.rs"]
mod files;
#[path = "common/property.rs"]
mod property;
#[path = "common/scenarios.rs"]
mod scenarios;

use jangkau::codec::file;
use jangkau::codec::link::{Differences, SHORT, apply, format, parse};
use jangkau::model::Scenario;
use proptest::prelude::*;
use proptest::sample::Index;

/// Applying and writing again.
fn again(base: &Scenario, differences: &Differences) -> (Scenario, String) {
    let (scenario, _) = apply(base.clone(), differences);
    let link = format("12.75", 0, base, &scenario);
    (scenario, link)
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    #[test]
    fn what_is_sent_is_what_is_received(base in scenarios::with_history(), sent in scenarios::with_history()) {
        let link = format("12.75", 1, &base, &sent);
        prop_assert!(link.len() <= SHORT, "{}", link.len());
        let parsed = parse(&link).unwrap();
        prop_assert_eq!((parsed.code.as_str(), parsed.reading), ("12.75", 1));
        let (received, notices) = apply(base.clone(), &parsed.differences);
        prop_assert_eq!(notices, vec![]);
        prop_assert_eq!(format("12.75", 1, &base, &received), link);
    }

    /// What has been rounded to the steps of a link travels on without any change.
    #[test]
    fn a_scenario_read_from_a_link_is_unchanged_by_the_link_read_again(base in scenarios::with_history(), sent in scenarios::with_history()) {
        let link = format("12.75", 0, &base, &sent);
        let (once, _) = apply(base.clone(), &parse(&link).unwrap().differences);
        let (other, _) = apply(once.clone(), &parse(&link).unwrap().differences);
        prop_assert_eq!(once, other);
    }

    #[test]
    fn no_difference_is_no_item(scenario in scenarios::scenario()) {
        prop_assert_eq!(format("12.75", 0, &scenario, &scenario), "#1~12.75");
    }

    #[test]
    fn any_text_is_refused_or_survives_a_round_trip(text in text(), is_link in any::<bool>()) {
        let text = if is_link { format!("#1~12.75~{text}") } else { text };
        if let Ok(parsed) = parse(&text) {
            let (scenario, link) = again(&base(), &parsed.differences);
            let (same, unchanged) = again(&base(), &parse(&link).unwrap().differences);
            prop_assert_eq!(&link, &unchanged);
            prop_assert_eq!(scenario, same);
        }
    }

    #[test]
    fn any_items_are_answered(items in proptest::collection::vec("[a-z]{1,2}(\\.(-?[0-9]{1,22}j?|[0-9]{6}|x|csr|zakat|y[0-9]{1,3}|jht|tr|é)){0,13}", 0..20)) {
        let parsed = parse(&format!("#1~12.75~{}", items.join("~"))).unwrap();
        let (scenario, link) = again(&base(), &parsed.differences);
        let (same, unchanged) = again(&base(), &parse(&link).unwrap().differences);
        prop_assert_eq!(&link, &unchanged);
        prop_assert_eq!(scenario, same);
    }

    #[test]
    fn damaged_links_are_answered(sent in scenarios::scenario(), places in proptest::collection::vec((any::<Index>(), any::<char>()), 1..4)) {
        let mut letters: Vec<char> = format("12.75", 0, &base(), &sent).chars().collect();
        for (place, letter) in places {
            let place = place.index(letters.len());
            if letter.is_alphabetic() {
                letters.remove(place);
            } else if let Some(slot) = letters.get_mut(place) {
                *slot = if letter.is_ascii() { letter } else { '~' };
            }
        }
        if let Ok(parsed) = parse(&String::from_iter(letters)) {
            let (_, link) = again(&base(), &parsed.differences);
            let (_, notices) = apply(base(), &parse(&link).unwrap().differences);
            prop_assert_eq!(notices, vec![]);
        }
    }
}

/// Any characters, the marks and letters of a link more often than others.
fn text() -> impl Strategy<Value = String> {
    let of_links = proptest::sample::select("~.-#0129jnwgex".chars().collect::<Vec<_>>());
    proptest::collection::vec(prop_oneof![any::<char>(), of_links], 0..40).prop_map(String::from_iter)
}

fn base() -> Scenario {
    file::read(&files::file("links/base.json")).unwrap().into_scenario()
}

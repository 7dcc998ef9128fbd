//! Links that were cut or changed on their way: nothing panics, and none opens with another meaning in silence.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::assigning_clones)]

#[path = "common/property.rs"]
mod property;
#[path = "common/scenarios.rs"]
mod scenarios;

use jangkau::codec::link::Trouble;
use jangkau::data::REGIONS;
use jangkau::model::{Lever, Scenario};
use jangkau::state::{link_of, open, open_link};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// Links as people send them: of each region, of own ones, short and long.
fn sent() -> Vec<String> {
    let mut links = Vec::new();
    for profile in &REGIONS {
        for reading in 0..profile.readings().count() {
            let mut scenario = profile.scenario(reading);
            links.push(link_of(&scenario));
            let last = scenario.last_target();
            for (lever, value) in [(Lever::WageEnrolment, 0.014), (Lever::Csr, 1e9), (Lever::NonAsn, 0.5)] {
                lever.set(&mut scenario, value, last);
                links.push(link_of(&scenario));
            }
            scenario.region.code.clear();
            scenario.region.name = "Kabupaten Asahan".to_owned();
            links.push(link_of(&scenario));
        }
    }
    let mut runner = TestRunner::deterministic();
    let any: Vec<Scenario> =
        (0..20).map(|_| scenarios::scenario().new_tree(&mut runner).unwrap().current()).collect();
    links.extend(any.iter().map(link_of));
    links
}

/// What a link means, and whether something loud or quiet is said about it.
fn meaning(link: &str) -> Option<(Scenario, Vec<Trouble>)> {
    open_link(link).ok().map(|opened| (opened.scenario, opened.troubles))
}

#[test]
fn no_prefix_of_a_link_opens_with_other_figures_in_silence() {
    let mut prefixes = 0;
    let mut loud = 0;
    for link in sent() {
        let (whole, troubles) = meaning(&link).unwrap_or_else(|| panic!("{link}"));
        assert_eq!(troubles, [], "{link}");
        for cut in 1..link.len() {
            let prefix = &link[..cut];
            prefixes += 1;
            let Some((scenario, troubles)) = meaning(prefix) else { continue };
            assert!(!troubles.is_empty() || scenario == whole, "{prefix}");
            if scenario != whole {
                loud += usize::from(troubles.iter().any(|trouble| !trouble.is_quiet()));
                // Without any setting nobody can tell the link from one of before.
                assert!(!troubles.iter().all(Trouble::is_quiet) || !prefix.contains("~i."), "{prefix}");
            }
        }
    }
    assert!(prefixes > 5_000 && loud > 1_000, "{prefixes} prefixes, {loud} loud");
}

/// How many changed links are tried; a fast machine takes a million in a minute.
fn mutations() -> usize {
    let asked = std::env::var("JANGKAU_MUTATIONS").ok();
    asked.map_or(20_000, |text| text.parse().expect("JANGKAU_MUTATIONS is a whole number"))
}

/// A random number that is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// What chats, mails and people do to a link: letters lost, changed, swapped, doubled, a stretch gone, two links run
/// together, marks of links in wrong places.
fn mutated(link: &str, others: &[String], dice: &mut Dice) -> String {
    const LETTERS: &[u8] = b"0123456789~.-jxwsdetkmchz#&?% ,i";
    let mut bytes = link.as_bytes().to_vec();
    for _ in 0..=dice.below(3) {
        let (at, other) = (dice.below(bytes.len()), dice.below(bytes.len()));
        let letter = LETTERS[dice.below(LETTERS.len())];
        match dice.below(8) {
            0 => bytes[at] = letter,
            1 => drop(bytes.remove(at)),
            2 => bytes.insert(at, letter),
            3 => bytes.swap(at, other),
            4 => bytes.truncate(at),
            5 => drop(bytes.drain(at.min(other)..at.max(other))),
            6 => bytes.insert(at, bytes[at]),
            _ => {
                let second = others[dice.below(others.len())].as_bytes();
                bytes.truncate(at);
                bytes.extend_from_slice(&second[dice.below(second.len())..]);
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn changed_links_never_mean_something_else_in_silence() {
    let links = sent();
    let wholes: Vec<Scenario> = links.iter().map(|link| meaning(link).unwrap().0).collect();
    let mut dice = Dice(0x5eed_1275);
    let mut opened = 0;
    for _ in 0..mutations() {
        let place = dice.below(links.len());
        let text = mutated(&links[place], &links, &mut dice);
        let Some((scenario, troubles)) = meaning(&text) else { continue };
        opened += 1;
        assert!(!troubles.is_empty() || wholes.contains(&scenario), "{}\nas\n{text}", links[place]);
        // Where nothing is said, it is what somebody has sent.
        assert!(
            !troubles.is_empty() || scenario == wholes[place] || links.contains(&canonical(&text)),
            "{text}"
        );
    }
    assert!(opened > mutations() / 20, "{opened}");
}

/// The link that `text` is without what the way has hung on.
fn canonical(text: &str) -> String {
    link_of(&meaning(text).unwrap().0)
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    /// An address of any kind opens something or asks; nothing panics, and no unknown region becomes another.
    #[test]
    fn any_address_is_shown_or_asked_about(query in ".{0,60}", region in "[0-9.,/ A-Za-z]{0,12}", fragment in "(#?1~)?[0-9a-z~.%#& -]{0,60}") {
        for query in [query, format!("wilayah={region}")] {
            let state = open(&query, &fragment);
            let asks = fragment.contains('~') || fragment.trim_start_matches('#').starts_with('1');
            if state.question.is_none() && !asks && query.starts_with("wilayah=") {
                let wanted: String = region.chars().filter(char::is_ascii_digit).collect();
                let shown: String = state.scenario.region.code.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(wanted, shown);
            }
        }
    }
}

//! Finding a kabupaten or kota among all by what somebody types: a part of its name, or a code.
//!
//! A code with a dot is the ministry's. Four digits without one are looked up in both systems, and where they mean two
//! regions both are found, each with the system that calls it so: nothing is guessed.

use super::places::{PublicPlace, is_digits, places, places_of_digits, plain, without_kind};
use crate::order::sort_by_number;

/// Whose code found a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeSystem {
    /// The Ministry of Home Affairs, `12.05`.
    Ministry,
    /// The statistics office, `1213`.
    Statistics,
}

/// A place that may be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaceMatch {
    /// The place.
    pub place: PublicPlace,
    /// Whose code it was found by, where one office means this place by the digits and the other means another.
    pub by: Option<CodeSystem>,
}

/// The places that `typed` may mean, the likeliest first; none for nothing typed.
pub fn search_places(typed: &str) -> Vec<PlaceMatch> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Vec::new();
    }
    let code = typed.replace(',', ".");
    if code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        by_code(&code)
    } else {
        by_name(typed)
    }
}

/// Whether `typed` means two places for certain: the same four digits in both systems.
pub fn is_ambiguous(found: &[PlaceMatch]) -> bool {
    matches!(found, [PlaceMatch { by: Some(_), .. }, PlaceMatch { by: Some(_), .. }])
}

fn by_code(code: &str) -> Vec<PlaceMatch> {
    if code.len() == 4 && is_digits(code) {
        let [ministry, statistics] = places_of_digits(code);
        if ministry == statistics {
            return ministry.map(|place| PlaceMatch { place, by: None }).into_iter().collect();
        }
        let of =
            |place: Option<PublicPlace>, system| place.map(|place| PlaceMatch { place, by: Some(system) });
        return [of(ministry, CodeSystem::Ministry), of(statistics, CodeSystem::Statistics)]
            .into_iter()
            .flatten()
            .collect();
    }
    let starts = |place: &PublicPlace| place.code.starts_with(code);
    places().filter(starts).map(|place| PlaceMatch { place, by: None }).collect()
}

/// Places whose names have every word that is typed. What starts a name comes before what starts a word of it, and that
/// before what stands inside one.
fn by_name(typed: &str) -> Vec<PlaceMatch> {
    let typed = plain(typed);
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, PlaceMatch)> = places()
        .filter_map(|place| Some((rank(&plain(place.name), &typed, &words)?, PlaceMatch { place, by: None })))
        .collect();
    sort_by_number(&mut found, |(rank, _)| f64::from(*rank));
    found.into_iter().map(|(_, found)| found).collect()
}

fn rank(name: &str, typed: &str, words: &[&str]) -> Option<u8> {
    if !words.iter().all(|word| name.contains(word)) {
        return None;
    }
    let own = without_kind(name);
    let starts_a_word = |word: &&str| name.split(' ').any(|part| part.starts_with(*word));
    Some(match () {
        () if name == typed || own == typed => 0,
        () if name.starts_with(typed) || own.starts_with(typed) => 1,
        () if words.iter().all(starts_a_word) => 2,
        () => 3,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<&'static str> {
        search_places(typed).into_iter().map(|found| found.place.name).collect()
    }

    #[test]
    fn a_part_of_a_name_finds_the_region_as_people_write_it() {
        for typed in
            ["langkat", "Kab Langkat", "kab. langkat", "KABUPATEN LANGKAT", " langk", "12.05", "12,05"]
        {
            assert_eq!(found(typed).first(), Some(&"Kabupaten Langkat"), "{typed}");
        }
        assert_eq!(found("kota tebing"), ["Kota Tebing Tinggi"]);
        assert_eq!(
            found("serdang"),
            ["Kabupaten Deli Serdang", "Kabupaten Serdang Bedagai"]
                .map(|name| name)
                .iter()
                .rev()
                .copied()
                .collect::<Vec<_>>()
        );
        assert_eq!(found("ogor"), ["Kabupaten Bogor", "Kota Bogor"]);
        for nothing in ["", "  ", "-", "atlantis", "99.99", "12.05.01"] {
            assert!(found(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn four_digits_that_mean_two_regions_find_both_with_whose_code_it_is() {
        let both = search_places("1205");
        let names = both.iter().map(|found| (found.place.name, found.by.unwrap())).collect::<Vec<_>>();
        assert_eq!(
            names,
            [
                ("Kabupaten Langkat", CodeSystem::Ministry),
                ("Kabupaten Tapanuli Utara", CodeSystem::Statistics)
            ]
        );
        assert!(is_ambiguous(&both));
        let same = search_places("1277");
        assert_eq!((same.len(), same.first().unwrap().by, is_ambiguous(&same)), (1, None, false));
        let one = search_places("1213");
        assert_eq!(one.len(), 2, "Mandailing Natal for the ministry, Langkat for the statistics office");
    }

    #[test]
    fn every_place_is_found_by_its_name_and_by_both_codes() {
        for place in places() {
            assert_eq!(search_places(place.name).first().map(|found| found.place), Some(place));
            assert_eq!(search_places(place.code).first().map(|found| found.place), Some(place));
            let by_digits = search_places(&place.statistics_code());
            assert!(by_digits.iter().any(|found| found.place == place), "{place:?}");
        }
    }
}

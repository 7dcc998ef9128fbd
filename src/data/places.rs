//! Every kabupaten and kota by its codes: what a region that is asked for is called, whether it is built in or not.
//!
//! The Ministry of Home Affairs writes `12.75`, the statistics office `1276`. The digits are the same for most regions and
//! mean another region for others, so four digits without a dot are a question.

/// The table: a line each with the ministry's code, the statistics office's where its digits differ, and the name.
const TABLE: &str = include_str!("places.txt");

/// A kabupaten or kota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicPlace {
    /// Code of the Ministry of Home Affairs, `12.75`.
    pub code: &'static str,
    /// Name with its kind, `Kota Binjai`.
    pub name: &'static str,
    /// Code of the statistics office; empty where it is the ministry's without its dot.
    statistics: &'static str,
}

impl PublicPlace {
    /// The place in a line of the table.
    fn read(line: &'static str) -> Option<Self> {
        let (code, rest) = line.split_once(' ')?;
        let (statistics, name) = match rest.split_once(' ')? {
            (digits, name) if digits.len() == 4 && is_digits(digits) => (digits, name),
            _ => ("", rest),
        };
        Some(Self { code, name, statistics })
    }

    /// The four digits by which the statistics office calls it.
    pub fn statistics_code(&self) -> String {
        if self.statistics.is_empty() { self.code.replace('.', "") } else { self.statistics.to_owned() }
    }

    /// Whether the statistics office calls it by these four digits.
    fn has_statistics_code(&self, digits: &str) -> bool {
        let same =
            || self.code.split_once('.').is_some_and(|(province, own)| digits == [province, own].concat());
        if self.statistics.is_empty() { same() } else { self.statistics == digits }
    }
}

/// All places, by their codes.
pub fn places() -> impl Iterator<Item = PublicPlace> {
    TABLE.lines().filter_map(PublicPlace::read)
}

/// The place with this code of the ministry.
pub fn place(code: &str) -> Option<PublicPlace> {
    places().find(|place| place.code == code)
}

/// The place that the statistics office calls by these four digits.
pub fn place_of_statistics(digits: &str) -> Option<PublicPlace> {
    places().find(|place| place.has_statistics_code(digits))
}

/// What four digits mean for the ministry, and for the statistics office.
pub fn places_of_digits(digits: &str) -> [Option<PublicPlace>; 2] {
    let ministry = digits.split_at_checked(2).and_then(|(province, own)| place(&format!("{province}.{own}")));
    [ministry, place_of_statistics(digits)]
}

/// The one place with this name, with its kind or without: `Kota Binjai`, `kab. asahan`, `Asahan`. `None` for a name that
/// no place has, or two.
pub fn place_named(name: &str) -> Option<PublicPlace> {
    let asked = plain(name);
    if asked.is_empty() {
        return None;
    }
    if let Some(place) = places().find(|place| plain(place.name) == asked) {
        return Some(place);
    }
    let mut found = places().filter(|place| without_kind(&plain(place.name)) == asked);
    found.next().filter(|_| found.next().is_none())
}

/// Letters in small, `kab.` as a word of its own.
pub(super) fn plain(name: &str) -> String {
    let letters = name.to_ascii_lowercase();
    let spaced: String =
        letters.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' }).collect();
    let words = spaced.split_whitespace().map(|word| if word == "kab" { "kabupaten" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

pub(super) fn without_kind(name: &str) -> &str {
    let bare = name.strip_prefix("kabupaten ").or_else(|| name.strip_prefix("kota ")).unwrap_or(name);
    bare.strip_prefix("administrasi ").unwrap_or(bare)
}

pub(super) fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;

    fn named(name: &str) -> Option<&'static str> {
        place_named(name).map(|place| place.code)
    }

    #[test]
    fn every_line_is_a_place_and_no_code_stands_twice() {
        let all: Vec<PublicPlace> = places().collect();
        assert_eq!((all.len(), TABLE.lines().count()), (514, 514));
        assert!(all.is_sorted_by(|one, next| one.code < next.code));
        for place in &all {
            let (province, own) = place.code.split_once('.').unwrap();
            assert!(
                province.len() == 2 && own.len() == 2 && is_digits(province) && is_digits(own),
                "{place:?}"
            );
            assert_eq!(own >= "71", place.name.starts_with("Kota "), "{place:?}");
            assert_eq!(own < "71", place.name.starts_with("Kabupaten "), "{place:?}");
            assert_ne!(place.statistics, [province, own].concat(), "written only where it differs");
        }
        let mut digits: Vec<String> = all
            .iter()
            .map(|place| match place.statistics {
                "" => place.code.replace('.', ""),
                digits => digits.to_owned(),
            })
            .collect();
        digits.sort_unstable();
        digits.dedup();
        assert_eq!(digits.len(), 514);
    }

    #[test]
    fn the_built_in_regions_are_called_the_same() {
        for profile in &REGIONS {
            assert_eq!(place(profile.code).map(|place| place.name), Some(profile.name));
            assert_eq!(named(profile.name), Some(profile.code));
        }
    }

    #[test]
    fn four_digits_mean_two_regions() {
        assert_eq!(place_of_statistics("1276").map(|place| place.name), Some("Kota Binjai"));
        assert_eq!(place("12.76").map(|place| place.name), Some("Kota Tebing Tinggi"));
        assert_eq!(place_of_statistics("1275").map(|place| place.name), Some("Kota Medan"));
        assert_eq!(place_of_statistics("1277").map(|place| place.name), Some("Kota Padangsidimpuan"));
        assert_eq!(place_of_statistics("9999"), None);
    }

    #[test]
    fn a_name_is_found_as_people_write_it_and_never_guessed() {
        for (name, code) in [
            ("Kota Binjai", "12.75"),
            ("BINJAI", "12.75"),
            ("kab. serdang bedagai", "12.18"),
            ("Kab Asahan", "12.09"),
            (" Jakarta Pusat ", "31.71"),
        ] {
            assert_eq!(named(name), Some(code), "{name}");
        }
        for name in ["", "Kota", "Bogor", "Kota Contoh", "Binjai, skenario B", "Kabupaten Binjai"] {
            assert_eq!(named(name), None, "{name}");
        }
    }
}

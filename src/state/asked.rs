//! What an address asks for and this version cannot show. What was asked is shown, or nothing is: never another region.

use crate::codec::link::{LinkError, ParsedLink, Trouble};
use crate::data::{RegionProfile, find, place, place_named, places_of_digits};

/// What was asked for, why it cannot be shown, and what may have been meant. While the state has one, the page shows it and
/// no figure.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressQuestion {
    /// Why nothing is shown.
    pub why: Unopened,
    /// Codes of built-in regions that may be meant, the likeliest first; the page offers them before all others.
    pub meant: Vec<&'static str>,
    /// The link as it was given, with its `#`, to be copied; empty where only the query asks.
    pub link: String,
    /// The link taken apart, where another region may be meant by it.
    pub parsed: Option<ParsedLink>,
    /// Whether a plan was on screen before and waits.
    pub can_return: bool,
}

/// Why nothing is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Unopened {
    /// No region is called so here.
    Unknown {
        /// As it was asked for.
        code: String,
        /// What a region with this code is called, where there is one.
        name: Option<&'static str>,
    },
    /// Four digits: the ministry means one region by them, the statistics office another.
    WhoseCode {
        /// The digits.
        digits: String,
        /// The ministry's region.
        ministry: Option<&'static str>,
        /// The statistics office's region.
        statistics: Option<&'static str>,
    },
    /// A sub-district or a village: the region it lies in may be meant.
    Below {
        /// As it was asked for.
        code: String,
        /// The region it lies in, where that is one.
        name: Option<&'static str>,
    },
    /// A region is asked for and none is named.
    NoRegion,
    /// A region of somebody's own, without its number of eligible workers.
    NoFigures,
    /// The link is none of this version.
    Link(LinkError),
    /// What the link says cannot be projected.
    Refused(Vec<Trouble>),
}

impl AddressQuestion {
    /// The question `why`, with regions that may be meant.
    pub(super) fn new(why: Unopened, meant: Vec<&'static str>) -> Self {
        Self { why, meant, link: String::new(), parsed: None, can_return: false }
    }

    /// The same about a link.
    pub(super) fn about(self, fragment: &str) -> Self {
        let mark = if fragment.starts_with('#') { "" } else { "#" };
        Self { link: format!("{mark}{fragment}"), ..self }
    }
}

/// The built-in region that `asked` means for certain, else what to ask. Blanks and marks around it are gone already.
pub(super) fn region(asked: &str) -> Result<&'static RegionProfile, Box<AddressQuestion>> {
    if let Some(profile) = find(asked) {
        return Ok(profile);
    }
    if asked.is_empty() {
        return Err(Box::new(AddressQuestion::new(Unopened::NoRegion, Vec::new())));
    }
    let parts: Vec<&str> = asked.split('.').collect();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let code = || asked.to_owned();
    let question = match parts.as_slice() {
        [digits] if is_digits(digits) && digits.len() == 4 => return four_digits(digits),
        [digits] if is_digits(digits) && digits.len() > 4 => {
            let (own, _) = digits.split_at(4);
            let meant = places_of_digits(own).into_iter().flatten().map(|place| place.code);
            AddressQuestion::new(Unopened::Unknown { code: code(), name: None }, built_in(meant))
        }
        [province, own, ..] if parts.len() > 2 && parts.iter().all(|part| is_digits(part)) => {
            let place = place(&format!("{province}.{own}"));
            let name = place.map(|place| place.name);
            AddressQuestion::new(
                Unopened::Below { code: code(), name },
                built_in(place.map(|place| place.code).into_iter()),
            )
        }
        _ => {
            let name = place(asked).map(|place| place.name);
            let meant = place_named(asked).map(|place| place.code);
            AddressQuestion::new(Unopened::Unknown { code: code(), name }, built_in(meant.into_iter()))
        }
    };
    Err(Box::new(question))
}

/// Four digits are certain only where both offices mean the same region by them.
fn four_digits(digits: &str) -> Result<&'static RegionProfile, Box<AddressQuestion>> {
    let [ministry, statistics] = places_of_digits(digits);
    let name = ministry.map(|place| place.name);
    if ministry == statistics {
        let known = ministry.and_then(|place| find(place.code));
        let unknown = || Unopened::Unknown { code: digits.to_owned(), name };
        return known.ok_or_else(|| Box::new(AddressQuestion::new(unknown(), Vec::new())));
    }
    let meant = built_in([statistics, ministry].into_iter().flatten().map(|place| place.code));
    let statistics = statistics.map(|place| place.name);
    Err(Box::new(AddressQuestion::new(
        Unopened::WhoseCode { digits: digits.to_owned(), ministry: name, statistics },
        meant,
    )))
}

fn built_in(codes: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    codes.filter(|code| find(code).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> AddressQuestion {
        region(text).map_or_else(|question| *question, |profile| panic!("{text} is {}", profile.name))
    }

    #[test]
    fn a_code_that_is_built_in_is_that_region() {
        assert_eq!(region("12.71").map(|profile| profile.name), Ok("Kota Medan"));
        assert_eq!(
            region("1277").map(|profile| profile.name),
            Ok("Kota Padangsidimpuan"),
            "both offices say so"
        );
    }

    #[test]
    fn an_unknown_region_is_named() {
        let unknown = |code: &str, name| Unopened::Unknown { code: code.to_owned(), name };
        assert_eq!(asked("99.99").why, unknown("99.99", None));
        assert_eq!(asked("12.09").why, unknown("12.09", Some("Kabupaten Asahan")));
        assert_eq!(asked("1278").why, unknown("1278", Some("Kota Gunungsitoli")));
        assert_eq!(asked("ABC").why, unknown("ABC", None));
        assert_eq!(asked("").why, Unopened::NoRegion);
        for text in ["99.99", "12", "ABC", "0000", "12.75.", "..", "1.2.3.4.5.6.7.8.9", "é.é.é"] {
            assert_eq!(asked(text).meant, [""; 0], "{text}");
        }
    }

    #[test]
    fn four_digits_are_asked_about_with_both_names() {
        let question = asked("1276");
        let Unopened::WhoseCode { digits, ministry, statistics } = question.why else {
            panic!("{question:?}")
        };
        assert_eq!(digits, "1276");
        assert_eq!((ministry, statistics), (Some("Kota Tebing Tinggi"), Some("Kota Binjai")));
        assert_eq!(question.meant, ["12.75", "12.76"]);
        assert_eq!(asked("1275").meant, ["12.71", "12.75"]);
        assert_eq!(
            asked("1271").meant,
            ["12.71"],
            "Sibolga for the statistics office, which is not built in"
        );
    }

    #[test]
    fn a_part_of_a_city_and_a_name_are_offered() {
        for text in ["12.75.01", "12.75.01.1001", "Binjai", "kota binjai"] {
            assert_eq!(asked(text).meant, ["12.75"], "{text}");
        }
        assert_eq!(asked("1275010").meant, ["12.75", "12.71"]);
        let below = Unopened::Below { code: "12.75.01".to_owned(), name: Some("Kota Binjai") };
        assert_eq!(asked("12.75.01").why, below);
    }
}

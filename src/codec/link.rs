//! The link: a scenario as a built-in region plus differences, short enough to be read aloud.
//!
//! ```text
//! link  = [ "#" ] VERSION "~" [ CODE [ "-" READING ] ] *( "~" item )
//! item  = ID 1*( "." value )
//! value = [ "-" ] DIGITS [ "j" ]     an integer; j = times a million (juta)
//!       / YYYYMM                     a month
//!       / WORD                       a payer, a flag, or x: the base has it, this scenario does not
//! ```
//!
//! `#1~12.75~w.20000.202411.202512~d.csr.1000j.6.202507` is Binjai with 2 % of the uncovered wage earners a
//! month from November 2024 to December 2025, and one billion rupiah of CSR from July 2025 for 6 months each.
//!
//! An empty code is a region that is not built in; READING counts the readings of a region's data from 0.
//! Numbers are whole steps: people 1, rupiah 1, months 1, fractions (also percentages, seasonal indices, as
//! fractions of 1) 0.000001. A value between two steps is rounded to the nearer one. Items:
//!
//! | id | values |
//! | --- | --- |
//! | `b`, `h` | baseline month, horizon |
//! | `e`, `f` | eligible workers, formal share |
//! | `aw` `an` `as` `aj` `ao` | active: wage, non-ASN, self-paid, construction, other |
//! | `hn` | non-ASN staff in all |
//! | `ar` | low, high of the baseline members |
//! | `k` | running sponsorship: payer, workers, last paid month; one item each |
//! | `m` | minimum wage: year, rupiah; one item each |
//! | `t` | target: year, percent, optionally workers; one item each |
//! | `w`, `s`, `r` | enrolment of wage earners, of self-payers, retention: rate, first month, optionally last |
//! | `d` | programme: payer, rupiah, months, first month, then flags `yN` years, `jht`, `tr` transport, `rf` refill; one each |
//! | `n` | honorer inclusion: share, first month, over months |
//! | `p` | full-time PPPK: workers, first month, over months |
//! | `ge` `gw` `gs` `gj` | growth: eligible, wage, self-paid, construction |
//! | `xw` `fp` `sl` `sa` `ca` `qa` `gm` | exit, first-month persistence, lapse, attrition, continuing, acceptance, grace |
//! | `cr` `ow` `os` `ok` `dy` | contribution rate; outreach costs wage, self-paid, kept; deaths |
//! | `pl`, `cs` | PPPK leave the denominator (0, 1); twelve seasonal indices |
//!
//! Of the items `k`, `m`, `t`, `d` any one replaces the whole list of the base. Free text (names, notes,
//! sources) stays in the file. Ids are never reused; `tests/links/` holds one link of every shape.

mod grid;
mod groups;
mod lists;
mod reader;
mod single;
mod slots;

use crate::codec::percent;
use crate::model::{Field, LONGEST, Month, Refusal, Scenario, Source};
use slots::{Slot, slots};

/// Version that is written.
pub const VERSION: u64 = 1;
/// A link of a full scenario stays below this; longer ones (dozens of programmes) still open.
pub const SHORT: usize = 1_500;
/// Longer texts are not looked at.
pub const MAX_LENGTH: usize = 20_000;

/// A link taken apart, not yet applied to its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedLink {
    /// Code of the built-in region, empty for a region of the planner's own.
    pub code: String,
    /// Which reading of the region's data.
    pub reading: usize,
    /// What differs from it.
    pub differences: Differences,
}

/// The items of a link in their order, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences(Vec<String>);

/// Why a text is not a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nothing there.
    Empty,
    /// More than [`MAX_LENGTH`] bytes.
    TooLong,
    /// It does not start with a version.
    NotALink,
    /// Written by another version, never guessed at.
    UnknownVersion {
        /// The version of the link.
        version: u64,
    },
}

/// What a link asked for and did not get. Numbers are in the unit of the scenario file.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkNotice {
    /// An item, or a flag of one, of a kind that this version does not know; left out.
    Unknown {
        /// Its text, shortened.
        item: String,
    },
    /// An item whose values make no sense; left out.
    Unreadable {
        /// Its text, shortened.
        item: String,
    },
    /// A number outside what is allowed.
    Clamped {
        /// Where.
        field: Field,
        /// In the link.
        given: f64,
        /// In the scenario.
        used: f64,
    },
    /// A month outside what is allowed.
    ClampedMonth {
        /// Where.
        field: Field,
        /// In the link.
        given: Month,
        /// In the scenario.
        used: Month,
    },
}

/// Something in a link that could not be opened as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// It is no link of this version.
    Link(LinkError),
    /// A part was left out or moved to what is allowed.
    Part(LinkNotice),
    /// What it says cannot be projected.
    Refused(Refusal),
}

/// Takes a fragment apart, with or without its `#`, percent-encoded or not.
///
/// # Errors
/// If it is no link of this version.
pub fn parse(text: &str) -> Result<ParsedLink, LinkError> {
    if text.len() > MAX_LENGTH {
        return Err(LinkError::TooLong);
    }
    let text = percent::decode(text.trim());
    let text = text.strip_prefix('#').unwrap_or(&text);
    if text.is_empty() {
        return Err(LinkError::Empty);
    }
    let mut parts = text.split('~');
    let version = parts.next().and_then(version).ok_or(LinkError::NotALink)?;
    if version != VERSION {
        return Err(LinkError::UnknownVersion { version });
    }
    let (code, reading) = base(parts.next().unwrap_or_default());
    let items = parts.filter(|item| !item.is_empty()).map(str::to_owned).collect();
    Ok(ParsedLink { code, reading, differences: Differences(items) })
}

fn version(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

fn base(text: &str) -> (String, usize) {
    let reading = |(code, reading): (&str, &str)| Some((code.to_owned(), reading.parse().ok()?));
    text.rsplit_once('-').and_then(reading).unwrap_or_else(|| (text.to_owned(), 0))
}

/// The link of `scenario` as the built-in region `base_code` in its `reading` (`base`) plus differences, with `#`.
///
/// All that a link can carry is in it; what is finer than its steps is rounded. More than [`SHORT`] characters
/// take dozens of programmes.
pub fn format(base_code: &str, reading: usize, base: &Scenario, scenario: &Scenario) -> String {
    let code: String =
        base_code.chars().filter(|char| char.is_ascii_alphanumeric() || *char == '.').collect();
    let reading = if reading > 0 { format!("-{reading}") } else { String::new() };
    let mut link = format!("#{VERSION}~{code}{reading}");
    for slot in slots() {
        for item in slot.difference(base, scenario) {
            link.push('~');
            link.push_str(&item);
        }
    }
    link
}

/// `base` with `differences`, and what could not be done. Never fails; the result may still break a rule that
/// joins several values, so [`crate::model::validate`] comes next.
///
/// What a link changes in the region or the assumptions has the status `yours` and not the source of the base.
pub fn apply(base: Scenario, differences: &Differences) -> (Scenario, Vec<LinkNotice>) {
    let slots = slots();
    let mut notices: Vec<LinkNotice> = unknown(&slots, differences).collect();
    let mut scenario = base;
    for slot in &slots {
        let items = items_of(slot, differences);
        if items.is_empty() {
            continue;
        }
        let mut changed = scenario.clone();
        slot.decode(&mut changed, &items, &mut notices);
        // The same on the grid: the base keeps its finer value and its source.
        if slot.encode(&changed) != slot.encode(&scenario) {
            scenario = changed;
            if slot.is_sourced() {
                mark_yours(&mut scenario, slot.field);
            }
        }
    }
    keep_horizon(&mut scenario, &mut notices);
    (scenario, notices)
}

fn unknown(slots: &[Slot], differences: &Differences) -> impl Iterator<Item = LinkNotice> {
    let id = |item: &str| item.split_once('.').map(|(id, _)| id.to_owned());
    let is_known = move |item: &str| id(item).is_some_and(|id| slots.iter().any(|slot| slot.id == id));
    differences
        .0
        .iter()
        .filter(move |item| !is_known(item))
        .map(|item| LinkNotice::Unknown { item: shortened(item) })
}

fn items_of<'a>(slot: &Slot, differences: &'a Differences) -> Vec<Item<'a>> {
    let values =
        |text: &'a String| text.strip_prefix(slot.id)?.strip_prefix('.').map(|values| (text, values));
    let item = |(text, values): (&'a String, &'a str)| Item { text, values: values.split('.').collect() };
    differences.0.iter().filter_map(values).map(item).collect()
}

/// One item of a known kind.
struct Item<'a> {
    text: &'a str,
    values: Vec<&'a str>,
}

impl Item<'_> {
    fn unreadable(&self) -> LinkNotice {
        LinkNotice::Unreadable { item: shortened(self.text) }
    }

    /// Whether it says that the scenario has none.
    fn is_removal(&self) -> bool {
        self.values == [REMOVED]
    }
}

/// Value of an item that takes away what the base has.
const REMOVED: &str = "x";

/// Text from a link, short enough to be shown.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The scenario's own figure does not have the source of the figure it replaces.
fn mark_yours(scenario: &mut Scenario, field: Field) {
    match field {
        Field::Whole(group) => scenario.sources.retain(|(at, _)| !at.is_within(group)),
        field => scenario.set_source(field, None),
    }
    scenario.set_source(field, Some(Source::yours()));
}

fn keep_horizon(scenario: &mut Scenario, notices: &mut Vec<LinkNotice>) {
    let first = scenario.region.baseline_month;
    let given = scenario.horizon;
    let used = given.clamp(first, first + LONGEST);
    if used != given {
        notices.push(LinkNotice::ClampedMonth { field: Field::Horizon, given, used });
        scenario.horizon = used;
    }
}

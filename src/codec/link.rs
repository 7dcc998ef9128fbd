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
//! READING counts the readings of a region's data from 0. An empty code is a region that is not built in: its link says all
//! of the region (`#1~-0~e.50000~...`), and its code (`rg.12.09` as `rg.1209`) where it is a public place.
//! `i` and `z` around the items are the link's own end, see [`seal`].
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
//! | `d` | programme: payer, rupiah, months, first month, then flags `yN` years, `jht`, `tr` transport, `rf` refill, `nm` name, `nd` document; one each |
//! | `n` | honorer inclusion: share, first month, over months |
//! | `p` | full-time PPPK: workers, first month, over months |
//! | `ge` `gw` `gs` `gj` | growth: eligible, wage, self-paid, construction |
//! | `xw` `fp` `sl` `sa` `ca` `qa` `gm` | exit, first-month persistence, lapse, attrition, continuing, acceptance, grace |
//! | `cr` `ow` `os` `ok` `dy` | contribution rate; outreach costs wage, self-paid, kept; deaths |
//! | `pl`, `cs` | PPPK leave the denominator (0, 1); twelve seasonal indices |
//!
//! Of the items `k`, `m`, `t`, `d` any one replaces the whole list of the base. Of free text the names and
//! documents of programmes travel; other names, notes and sources stay in the file. Ids are never reused; `tests/links/` holds one link of every shape.

mod counted;
mod end;
mod grid;
mod groups;
mod lists;
mod reader;
mod single;
mod slots;
mod trouble;
mod words;

use crate::codec::received;
use crate::model::{Field, LONGEST, Scenario, Source};
use slots::{Slot, slots};

pub use end::{LinkEnd, seal};
pub use trouble::{LinkError, LinkNotice, Trouble};

/// Version that is written.
pub const VERSION: u64 = 1;
/// A link of a full scenario stays below this; longer ones (dozens of programmes) still open.
pub const SHORT: usize = 1_500;
/// Longer texts are not looked at.
pub const MAX_LENGTH: usize = 20_000;
/// Stands for a code where the region is not built in: no code, in its first reading.
const OWN: &str = "-0";
/// Before the code of the public place that such a region is, without its dot.
const PLACE: &str = "rg.";

/// A link taken apart, not yet applied to its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedLink {
    /// Code of the built-in region, empty for a region of the planner's own.
    pub code: String,
    /// Which reading of the region's data.
    pub reading: usize,
    /// Whether a region of the planner's own is said in full; links of before say what differs from the first region.
    pub is_in_full: bool,
    /// Code of the public place that a region of the planner's own is, `12.09`.
    pub place: Option<String>,
    /// What differs from it.
    pub differences: Differences,
    /// Whether the link ends as it was written.
    pub end: LinkEnd,
}

impl ParsedLink {
    /// Whether both say the same plan, whatever their ends are.
    pub fn says_the_same(&self, other: &Self) -> bool {
        Self { end: other.end, ..self.clone() } == *other
    }
}

/// The items of a link in their order, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences(Vec<String>);

impl Differences {
    /// How many settings there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the number of eligible workers is among them: without it a region that is not built in is none.
    pub fn has_eligible(&self) -> bool {
        self.0.iter().any(|item| item.starts_with("e."))
    }
}

/// Takes a fragment apart, with or without its `#`, percent-encoded or not, with whatever chats and trackers hang on.
///
/// # Errors
/// If it is no link of this version.
pub fn parse(text: &str) -> Result<ParsedLink, LinkError> {
    if text.len() > MAX_LENGTH {
        return Err(LinkError::TooLong);
    }
    let text = received::fragment(text);
    if text.is_empty() {
        return Err(LinkError::Empty);
    }
    let mut parts = text.split('~');
    let version = parts.next().and_then(version).ok_or(LinkError::NotALink)?;
    if version != VERSION {
        return Err(LinkError::UnknownVersion { version });
    }
    let base_text = received::code(parts.next().unwrap_or_default());
    let (code, reading) = base(&base_text);
    let mut items: Vec<String> = parts.filter(|item| !item.is_empty()).map(str::to_owned).collect();
    let end = end::take(&base_text, &mut items, !text.ends_with('~'));
    let place = items.iter().find_map(|item| place_code(item));
    items.retain(|item| place_code(item).is_none());
    let is_in_full = base_text == OWN;
    Ok(ParsedLink { code, reading, is_in_full, place, differences: Differences(items), end })
}

/// The code in the item that names a place, `rg.1209`.
fn place_code(item: &str) -> Option<String> {
    let digits = item.strip_prefix(PLACE)?;
    let is_code = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (province, own) = digits.split_at_checked(2).filter(|_| is_code)?;
    Some(format!("{province}.{own}"))
}

fn version(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

fn base(text: &str) -> (String, usize) {
    let reading = |(code, reading): (&str, &str)| Some((code.to_owned(), reading.parse().ok()?));
    text.rsplit_once('-').and_then(reading).unwrap_or_else(|| (text.to_owned(), 0))
}

/// The link of `scenario` as the built-in region `base_code` in its `reading` (`base`) plus differences, with `#` and
/// without its end: [`seal`] comes next.
///
/// All that a link can carry is in it; what is finer than its steps is rounded. More than [`SHORT`] characters
/// take dozens of programmes.
pub fn format(base_code: &str, reading: usize, base: &Scenario, scenario: &Scenario) -> String {
    let code: String =
        base_code.chars().filter(|char| char.is_ascii_alphanumeric() || *char == '.').collect();
    let reading = if reading > 0 { format!("-{reading}") } else { String::new() };
    let items = slots().into_iter().flat_map(|slot| slot.difference(base, scenario));
    joined(format!("#{VERSION}~{code}{reading}"), items)
}

/// The same for a region that is not built in: all of the region is said, so that no other region's figures are read into
/// it, and the code of the public `place` that it is. `base` has what the link is read onto.
pub fn format_own(place: Option<&str>, base: &Scenario, scenario: &Scenario) -> String {
    let place = place.map(|code| format!("{PLACE}{}", code.replace('.', "")));
    let items = slots().into_iter().flat_map(|slot| {
        if slot.is_of_region() { slot.whole(base, scenario) } else { slot.difference(base, scenario) }
    });
    joined(format!("#{VERSION}~{OWN}"), place.into_iter().chain(items))
}

fn joined(base: String, items: impl Iterator<Item = String>) -> String {
    items.fold(base, |link, item| link + "~" + &item)
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

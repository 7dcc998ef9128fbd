//! From an address to a first state, and from a scenario to its link.

use std::rc::Rc;

use super::asked::{self, AddressQuestion, Unopened};
use super::sender;
use crate::codec::address::{self, Address};
use crate::codec::link::{self, LinkEnd, LinkError, LinkNotice, ParsedLink, Trouble};
use crate::data::{REGIONS, RegionProfile, find, name_references, place, place_named, profile_of};
use crate::model::{Active, Scenario, validate};
use crate::state::State;

/// What a link holds.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedLink {
    /// The scenario.
    pub scenario: Scenario,
    /// What of it could not be had, and whether the link is whole.
    pub troubles: Vec<Trouble>,
}

/// The state that an address asks for. What was asked is shown, or nothing is: where it cannot be, the state holds a
/// [`AddressQuestion`], and its scenario is a placeholder that nobody sees.
pub fn open(query: &str, fragment: &str) -> State {
    let (query, escaped) = address::split_fragment(query);
    let fragment = if fragment.is_empty() { escaped } else { fragment };
    let address = address::parse(query);
    let mut words = address.unknown.clone();
    let link = link_in(fragment);
    let is_from_link = link.is_some();
    let opened = match link {
        Some(opened) => {
            words.extend(unheard_region(&address));
            opened
        }
        None => region_of(&address).map(|scenario| OpenedLink { scenario, troubles: no_link(fragment) }),
    };
    let mut state = match opened {
        Ok(OpenedLink { scenario, troubles }) => {
            State { troubles, ..State::new(scenario, address.language.unwrap_or_default()) }
        }
        Err(question) => State {
            question: Some(Rc::new(*question)),
            ..State::new(first_region().scenario(0), address.language.unwrap_or_default())
        },
    };
    if !words.is_empty() {
        state.troubles.push(Trouble::Words(words));
    }
    state.work.is_from_link = is_from_link;
    state.theme = address.colours();
    state.page = address.page.unwrap_or_default();
    state.locks = address.locked;
    state.shown = address.shown;
    state
}

/// What a fragment holds, or what to ask; `None` where it is no link at all, as an anchor of another page.
pub(super) fn link_in(fragment: &str) -> Option<Result<OpenedLink, Box<AddressQuestion>>> {
    let is_link = !matches!(link::parse(fragment), Err(LinkError::Empty | LinkError::NotALink));
    (is_link || fragment.contains('~')).then(|| open_link(fragment))
}

/// What is said about a fragment that is no link.
pub(super) fn no_link(fragment: &str) -> Vec<Trouble> {
    let error = link::parse(fragment).err().filter(|error| *error != LinkError::Empty);
    error.map(Trouble::Link).into_iter().collect()
}

fn region_of(address: &Address) -> Result<Scenario, Box<AddressQuestion>> {
    match &address.region {
        Some(code) => Ok(asked::region(code)?.scenario(0)),
        None => Ok(first_region().scenario(0)),
    }
}

/// The region of the query, where the fragment has the say and the query names none that exists.
fn unheard_region(address: &Address) -> Option<(&'static str, String)> {
    let code = address.region.as_ref().filter(|code| !code.is_empty() && asked::region(code).is_err())?;
    Some(("wilayah", code.clone()))
}

/// The scenario of a fragment and what of it could not be had.
///
/// # Errors
/// What to ask where nothing of it can be shown.
pub fn open_link(fragment: &str) -> Result<OpenedLink, Box<AddressQuestion>> {
    let about = |question: Box<AddressQuestion>| Box::new(question.about(fragment));
    let parsed = link::parse(fragment)
        .map_err(|error| about(Box::new(AddressQuestion::new(Unopened::Link(error), Vec::new()))))?;
    if parsed.code.is_empty() {
        return own_region(&parsed).and_then(|base| apply(&parsed, &base, None)).map_err(about);
    }
    match asked::region(&parsed.code) {
        Ok(profile) => of_region(&parsed, profile).map_err(about),
        Err(question) => Err(about(Box::new(AddressQuestion { parsed: Some(parsed), ..*question }))),
    }
}

/// What a link holds when it is about `profile`.
pub(super) fn of_region(
    parsed: &ParsedLink,
    profile: &'static RegionProfile,
) -> Result<OpenedLink, Box<AddressQuestion>> {
    apply(parsed, &profile.scenario(parsed.reading), Some(profile))
}

/// What the link of a region that is not built in is read onto. Links of before say only what differs from the first
/// region; none of its sources is theirs.
fn own_region(parsed: &ParsedLink) -> Result<Scenario, Box<AddressQuestion>> {
    if !parsed.differences.has_eligible() {
        let why = if parsed.differences.is_empty() { Unopened::NoRegion } else { Unopened::NoFigures };
        return Err(Box::new(AddressQuestion::new(why, Vec::new())));
    }
    let mut base = own_base(parsed.is_in_full, parsed.reading);
    let known = parsed.place.as_deref().and_then(place);
    if let Some(known) = known {
        known.name.clone_into(&mut base.region.name);
        if find(known.code).is_none() {
            known.code.clone_into(&mut base.region.code);
        }
    }
    Ok(base)
}

fn own_base(is_in_full: bool, reading: usize) -> Scenario {
    let mut base = first_region().scenario(reading);
    base.sources.clear();
    base.name.clear();
    let region = &mut base.region;
    region.code.clear();
    region.name.clear();
    region.base_revisions.clear();
    region.observations.clear();
    region.history.clear();
    if is_in_full {
        region.active = Active::default();
        region.active_range = None;
        region.non_asn_total = None;
        region.sponsored.clear();
        region.minimum_wage.clear();
        region.targets.clear();
    }
    base
}

fn apply(
    parsed: &ParsedLink,
    base: &Scenario,
    profile: Option<&'static RegionProfile>,
) -> Result<OpenedLink, Box<AddressQuestion>> {
    let (mut scenario, notices) = link::apply(base.clone(), &parsed.differences);
    name_references(&mut scenario);
    sender::mark(&mut scenario, base, profile.is_none());
    let mut troubles = end_of(parsed, &notices);
    troubles.extend(notices.into_iter().map(Trouble::Part));
    match validate(&scenario) {
        Ok(()) => Ok(OpenedLink { scenario, troubles }),
        Err(refusals) => {
            troubles.extend(refusals.into_iter().map(Trouble::Refused));
            let meant = profile.map(|profile| profile.code).into_iter().collect();
            Err(Box::new(AddressQuestion::new(Unopened::Refused(troubles), meant)))
        }
    }
}

/// What is said about the end of a link.
fn end_of(parsed: &ParsedLink, notices: &[LinkNotice]) -> Vec<Trouble> {
    let is_left_out =
        |notice: &&LinkNotice| matches!(notice, LinkNotice::Unknown { .. } | LinkNotice::Unreadable { .. });
    let place = usize::from(parsed.place.is_some());
    let read = place + parsed.differences.len().saturating_sub(notices.iter().filter(is_left_out).count());
    match parsed.end {
        LinkEnd::Fits => Vec::new(),
        LinkEnd::Unchecked => vec![Trouble::Unchecked { read }],
        LinkEnd::Broken { of } => vec![Trouble::Cut { read, of }],
    }
}

/// The scenario of a link, with or without its `#`, as a session holds it; `None` where it cannot be opened any more.
pub fn scenario_of_link(link: &str) -> Option<Scenario> {
    open_link(link).ok().map(|opened| opened.scenario)
}

/// The same for a link that this session has written: where it differs from the scenario `now` in its plan alone, it is that
/// scenario with another plan, and keeps what links do not carry: names, sources, whose the figures are.
pub fn recalled(link: &str, now: &Scenario) -> Option<Scenario> {
    let opened = scenario_of_link(link)?;
    let kept = Scenario { plan: opened.plan.clone(), ..now.clone() };
    Some(if link_of(&kept) == link_of(&opened) { kept } else { opened })
}

/// The fragment of a scenario, with its `#`: the region's own figures in the reading it uses, plus differences; all of a
/// region that is not built in, with its code where its code or its name is that of a public place.
pub fn link_of(scenario: &Scenario) -> String {
    let text = match profile_of(scenario) {
        Some(profile) => {
            let reading = profile.reading_of(scenario).unwrap_or(0);
            link::format(profile.code, reading, &profile.scenario(reading), scenario)
        }
        None => link::format_own(public_place(scenario), &own_base(true, 0), scenario),
    };
    link::seal(&text)
}

/// The code of the public place that a region of the planner's own is. Nothing else of its name leaves the machine.
fn public_place(scenario: &Scenario) -> Option<&'static str> {
    let known = place(&scenario.region.code).or_else(|| place_named(&scenario.region.name));
    known.map(|place| place.code)
}

pub(super) fn first_region() -> &'static RegionProfile {
    let [first, ..] = &REGIONS;
    first
}

#[cfg(test)]
mod tests;

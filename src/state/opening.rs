//! From an address to a first state, and from a scenario to its link.

use crate::codec::address;
use crate::codec::link::{self, Trouble};
use crate::data::{REGIONS, RegionProfile, find, name_references, profile_of};
use crate::model::{Scenario, validate};
use crate::state::State;

/// The state that an address asks for. Whatever cannot be read is left out: the app always starts.
pub fn open(query: &str, fragment: &str) -> State {
    let address = address::parse(query);
    let profile = address.region.as_deref().and_then(find).unwrap_or(first_region());
    let (scenario, troubles) = if fragment.is_empty() { (None, Vec::new()) } else { open_link(fragment) };
    let mut state =
        State::new(scenario.unwrap_or_else(|| profile.scenario(0)), address.language.unwrap_or_default());
    state.theme = address.theme.unwrap_or_default();
    state.page = address.page.unwrap_or_default();
    state.troubles = troubles;
    state.locks = address.locked;
    state.shown = address.shown;
    state
}

/// The scenario of a fragment, if it can be projected, and what was wrong with it.
pub fn open_link(fragment: &str) -> (Option<Scenario>, Vec<Trouble>) {
    let parsed = match link::parse(fragment) {
        Ok(parsed) => parsed,
        Err(error) => return (None, vec![Trouble::Link(error)]),
    };
    // A region of the planner's own replaces every number of the base, whichever it is.
    let profile = find(&parsed.code).unwrap_or(first_region());
    let mut base = profile.scenario(parsed.reading);
    if parsed.code.is_empty() {
        base.region.code.clear();
        base.region.name.clear();
    }
    let (mut scenario, notices) = link::apply(base, &parsed.differences);
    name_references(&mut scenario);
    let mut troubles: Vec<Trouble> = notices.into_iter().map(Trouble::Part).collect();
    match validate(&scenario) {
        Ok(()) => (Some(scenario), troubles),
        Err(refusals) => {
            troubles.extend(refusals.into_iter().map(Trouble::Refused));
            (None, troubles)
        }
    }
}

/// The scenario of a link, with or without its `#`, as a session holds it; `None` where it cannot be opened any more.
pub fn scenario_of_link(link: &str) -> Option<Scenario> {
    open_link(link.trim_start_matches('#')).0
}

/// The fragment of a scenario, with its `#`: the region's own figures in the reading it uses, plus differences.
pub fn link_of(scenario: &Scenario) -> String {
    let profile = profile_of(scenario);
    let reading = profile.and_then(|profile| profile.reading_of(scenario)).unwrap_or(0);
    let base = profile.unwrap_or(first_region()).scenario(reading);
    link::format(profile.map_or("", |profile| profile.code), reading, &base, scenario)
}

fn first_region() -> &'static RegionProfile {
    let [first, ..] = &REGIONS;
    first
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;
    use crate::codec::link::LinkError;
    use crate::model::{Field, Lever, TargetField};

    #[test]
    fn every_region_and_reading_opens_again_from_its_own_link() {
        for profile in &REGIONS {
            for number in 0..profile.readings().count() {
                let scenario = profile.scenario(number);
                let link = link_of(&scenario);
                let (again, troubles) = open_link(&link);
                assert_eq!(troubles, [], "{link}");
                assert_eq!(again.as_ref().map(link_of), Some(link));
                assert_eq!(again.as_ref().and_then(|again| profile.reading_of(again)), Some(number));
            }
        }
    }

    #[test]
    fn a_plan_travels_in_the_link() {
        let mut scenario = first_region().scenario(0);
        let last = scenario.last_target();
        for (lever, value) in [
            (Lever::WageEnrolment, 0.014),
            (Lever::SelfPaidEnrolment, 0.006),
            (Lever::Csr, 1e9),
            (Lever::NonAsn, 1.0),
        ] {
            lever.set(&mut scenario, value, last);
        }
        let (again, troubles) = open_link(&link_of(&scenario));
        assert_eq!(troubles, []);
        assert_eq!(again.map(|again| again.plan), Some(scenario.plan));
    }

    #[test]
    fn a_step_of_a_ladder_is_named_after_a_link_too() {
        let mut scenario = first_region().scenario(0);
        assert!(crate::data::LADDERS[1].add_to(&mut scenario, 2029));
        let (again, troubles) = open_link(&link_of(&scenario));
        assert_eq!(troubles, []);
        let again = again.expect("a scenario");
        assert_eq!(again.region.targets, scenario.region.targets);
        let source = |scenario: &Scenario| scenario.source(Field::Target(2, TargetField::Percent)).cloned();
        assert!(source(&again).is_some());
        assert_eq!(source(&again), source(&scenario));
    }

    #[test]
    fn what_is_no_link_leaves_the_region_of_the_query() {
        let state = open("?wilayah=12.76&lang=en", "#angka");
        assert_eq!(state.scenario.region.code, "12.76");
        assert_eq!(state.lang.code(), "en");
        assert_eq!(state.troubles, [Trouble::Link(LinkError::NotALink)]);
    }

    #[test]
    fn the_address_locks_levers() {
        assert_eq!(open("kunci=csr,non_asn", "").locks, [Lever::Csr, Lever::NonAsn]);
        assert!(open("", "").locks.is_empty());
    }

    #[test]
    fn an_unknown_region_opens_the_first() {
        assert_eq!(open("wilayah=99.99", "").scenario.region.code, "12.75");
        assert!(open("wilayah=99.99", "").troubles.is_empty());
    }
}

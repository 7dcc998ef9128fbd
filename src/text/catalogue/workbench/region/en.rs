//! English.

use super::RegionTexts;
use crate::model::Stock;

pub(in super::super) const REGION: RegionTexts = RegionTexts {
    title: "Data of the region",
    edit: "Change data",
    fill: |region| {
        format!(
            "Enter *eligible workers* and *active members*. Until then the screen goes on showing {region}."
        )
    },
    identity: "Region",
    name: "Name",
    code: "Ministry code",
    place: "Name or code",
    place_about: "Type a part of the name or the code, then choose. Any other name can be written as it is.",
    codes: |ministry, statistics| format!("ministry {ministry}, BPS {statistics}"),
    by_ministry: |code| format!("ministry {code}"),
    by_statistics: |code| format!("BPS {code}"),
    built_in: |name| format!("Data of {name} is built in: choose it in the list of regions to use it."),
    places: "Regions that fit",
    places_found: |count| match count {
        0 => "No region fits.".to_owned(),
        1 => "1 region fits.".to_owned(),
        count => format!("{count} regions fit."),
    },
    two_meanings: |digits, ministry, statistics| {
        format!(
            "{digits} means {ministry} for the ministry (Kemendagri), {statistics} for the statistics office (BPS). Choose the one you mean."
        )
    },
    no_such_code: |code| format!("No kabupaten or kota has the code {code}."),
    baseline_month: "Baseline month",
    horizon: "End of projection",
    members: "Workers and members",
    eligible: "Eligible workers",
    active: "Active members",
    itemised: |parts, total| format!("{parts} of {total} itemised"),
    rest_from: |rest, segment| format!("{rest} not itemised yet, taken from {segment}"),
    rest_divided: |rest| format!("{rest} not itemised yet, divided as in the country"),
    taken_from: |stock| match stock {
        Stock::Wage => "wage earners",
        Stock::NonAsn => "honorer",
        Stock::SelfPaid => "self-payers",
        Stock::Construction => "construction",
        Stock::Other => "others",
    },
    total_is_sum: "The sum of the parts below. Enter it if the total is known: the parts are then of it.",
    own_source: "Source of your figures",
    own_source_about: "For all figures that you enter here; saved in the file with them.",
    own_source_who: "Source",
    own_source_date: "As of",
    split_note: "Parts of the active members. What is left empty is taken from the rest, as in the country (assumption).",
    segments: "Of these, by segment",
    formal_share: "Share of formal workers",
    wage: "Wage earners",
    non_asn: "Honorer who are members",
    self_paid: "Self-employed, self-paying",
    construction: "Construction",
    other_members: "Others",
    non_asn_total: "All honorer (non-ASN)",
    non_asn_total_about: "Empty means not known yet: honorer who are not members cannot be included until it is.",
    coverage_is: |active, eligible, percent| format!("{active} of {eligible} = {percent}"),
    formal_is: |people, pool| format!("Wage earners and honorer: {people} of {pool} formal workers"),
    informal_is: |people, pool| format!("Self-paying and sponsored: {people} of {pool} informal workers"),
    non_asn_left: |total, members, left| {
        format!("{total} honorer, {members} are members: {left} can be included")
    },
    targets: "Year-end targets",
    target: |place| format!("Target {place}"),
    year: "Year",
    percent: "Percent",
    workers: "Workers (as printed)",
    label: "Name of the target",
    target_is: |percent, eligible, people| format!("{percent} of {eligible} = {people} workers"),
    target_fits: |percent, eligible, people| format!("{percent} of {eligible} = {people}, agrees"),
    target_differs: |percent, eligible, people, printed, off| {
        format!("{percent} of {eligible} = {people}, but {printed} is printed: off by {off}")
    },
    add_target: "Add a target",
    back_to_targets: "Back to the targets of the source",
    ladders: "National targets as a reference",
    ladders_about: "The two ladders have different bases, so only one can be drawn.",
    step: |year, percent| format!("{year}: {percent}"),
    running: "Of these, already sponsored",
    running_about: "The part of the active members whose contribution somebody else already pays at the baseline. Self-payers are not among them.",
    cohort: |place| format!("Group {place}"),
    payer: "Payer",
    people: "Workers",
    ends: "Paid until",
    add_cohort: "Add a group",
    wages: "Minimum wage (UMK)",
    wages_about: "What honorer contributions are paid on. A year without a figure takes the nearest year before.",
    wage_of: |year| format!("Minimum wage {year}"),
};

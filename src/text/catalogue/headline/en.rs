//! English.

use super::super::plural::{LESS_THAN_ONE, capital, people, workers};
use super::{HeadlineTexts, Tense};

pub(in super::super) const HEADLINE: HeadlineTexts = HeadlineTexts {
    covered: |year, people, region, percent, tense| {
        let covered = covered(tense);
        format!("At the end of {year}, {people} workers in {region} {covered}: {percent}")
    },
    covered_per_100k: |year, people, region, percent, tense| {
        let covered = covered(tense);
        format!("At the end of {year}, {people} of every 100,000 workers in {region} {covered}: {percent}")
    },
    about: |year, region, percent, tense| {
        let covered = covered(tense);
        format!("At the end of {year}, about {percent} of workers in {region} {covered}")
    },
    reached: ", target reached.",
    short: |people| format!(", {people} short of the target."),
    short_few: |count| format!(", {} short of the target.", people(count)),
    short_points: |points| format!(", {points} short of the target."),
    no_plan: |people| {
        format!("This is *without extra effort*. About {people} more members are needed each month")
    },
    no_plan_few: |count| match count {
        LESS_THAN_ONE => {
            "This is *without extra effort*. Less than one more member a month is needed".to_owned()
        }
        count => {
            format!("This is *without extra effort*. {} more members a month are needed", capital(count))
        }
    },
    no_plan_reached: "This is *without extra effort*",
    passed: |month| format!("{month} *has passed*."),
    counted_from: |month| format!("projected from {month}"),
    newer: "Enter newer figures",
    plan_adds: |count, money, tense| {
        let adds = either(tense, "adds", "would have added");
        format!("This plan {adds} *{}* to what comes without effort, at a cost of {money}.", workers(count))
    },
    lasts: |percent, month, tense| {
        let lasts = either(tense, "lasts", "would have lasted");
        format!("And it *{lasts}*: not below {percent} until {month}.")
    },
    lasts_unknown: "Whether it lasts cannot be seen: the projection ends in that month.",
    falls: |month, percent, tense| {
        let (lasts, falls) = fallen(tense);
        format!("But it *{lasts}*: {month} {falls} {percent}.")
    },
    ends: |payer| format!("{payer} funding ends"),
    and: " and ",
    shrinks: |payer| format!("the {payer} quota shrinks"),
    falls_as_funding_ends: |month, percent, what, tense| {
        let (lasts, falls) = fallen(tense);
        format!("But it *{lasts}*: {month} {falls} {percent} as {what}.")
    },
    no_target: |region| format!("A target for {region} was *not found* in the sources"),
    no_target_own: |region| format!("A target for {region} is *not entered yet*"),
    move_enough: ": move a lever.",
    move_to_see: ". Move a lever to see what it does.",
    target_lacks: [" No target was found in the sources.", " Its target is not entered yet."],
    above_all: "Coverage above 100%: check the number of eligible workers.",
};

/// The verb of those who are covered.
const fn covered(tense: Tense) -> &'static str {
    match tense {
        Tense::Ahead => "are covered",
        Tense::Counted => "were covered",
        Tense::Projected => "would have been covered",
    }
}

/// What is projected, or what would have come.
pub(in super::super) const fn either(tense: Tense, is: &'static str, would: &'static str) -> &'static str {
    if matches!(tense, Tense::Projected) { would } else { is }
}

/// A coverage that does not last, and what its month does.
pub(in super::super) const fn fallen(tense: Tense) -> (&'static str, &'static str) {
    (
        either(tense, "does not last", "would not have lasted"),
        either(tense, "falls to", "would have fallen to"),
    )
}

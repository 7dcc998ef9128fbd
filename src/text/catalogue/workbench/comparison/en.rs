//! English.

use super::ComparisonTexts;
use crate::text::catalogue::plural::figures;

pub const COMPARISON: ComparisonTexts = ComparisonTexts {
    title: |count, region| {
        let plans = match count {
            1 => "One plan",
            2 => "Two plans",
            3 => "Three plans",
            _ => "Four plans",
        };
        if region.is_empty() { plans.to_owned() } else { format!("{plans} for {region}") }
    },
    unit: "percent of eligible workers, end of month; letters as in the table",
    close: "Close the comparison",
    nameless: "No name",
    without_plan: "No extra effort",
    summary: |title, december, plans| format!("{title}. {december}: {plans}."),
    of_region: |name, region| format!("{name}, {region}"),
    caption: "Comparison of plans",
    december: |year| format!("December {year}"),
    key: |first| format!("*bold*: differs from {first}"),
    current: "on screen",
    outside: "outside the projection",
    coverage_and_gap: |percent, gap| format!("{percent}, {gap}"),
    no_target: "no target",
    gap: "Against the target",
    gap_to: |target| format!("Against the {target} target"),
    of_target: |gap, target| format!("{gap} of {target}"),
    exact: "exactly",
    short: |people| format!("{people} short"),
    over: |people| format!("{people} over"),
    members: |year| format!("Members, December {year}"),
    lowest: |year| format!("Lowest month of {year}"),
    lowest_after: |year| format!("Lowest Jan–Jun {year}"),
    stops: "Stop as funding ends",
    chance: "Chance of reaching it",
    set_aside: |unit| format!("Set aside, {unit}"),
    paid: |unit| format!("Paid, {unit}"),
    billions: "Rp billion",
    millions: "Rp million",
    paid_of: |paid, set_aside| format!("{paid} of {set_aside}"),
    unknown: "not computable yet",
    unknown_difference: "difference in cost not computable yet",
    less_than: |amount| format!("< {amount}"),
    in_all: |value| format!("the same in all plans: {value}"),
    up: "up",
    down: "down",
    later: "later",
    earlier: "earlier",
    added: "added",
    removed: "removed",
    other: "other",
    none: "none",
    between: |low, high| format!("{low} to {high}"),
    budget: "Budget",
    refill: "Rejected names are replaced",
    order: "Order of programmes",
    values: |count| figures(&count.to_string()),
    different_values: |count, different| format!("{}, {different} different", figures(&count.to_string())),
    all_same: "No input differs: these plans are the same.",
    same: |what| format!("The same in all plans: {what}."),
    same_region: "the region's figures",
    same_assumptions: "assumptions",
    nothing_same: "No part of the plan is the same in all of them.",
    regions_differ: "The regions differ. Coverage, chance and rupiah can be compared; people cannot, because the number of eligible workers is another. The regions' figures are not listed here.",
    baselines_differ: |months| {
        format!(
            "The baselines are of different months ({months}): money is counted from each plan's own baseline."
        )
    },
    counted: "Plans with actuals are carried on from the last of them, as in the headline.",
    take_hint: |current| format!("Press an underlined value to use it in {current}."),
    take: |name, value, from| format!("Use {value} of {from} in the plan on screen: {name}"),
    taken: |name, value| format!("{name} is now {value}. Undo to go back."),
    not_taken: |why| format!("Not taken over. {why}"),
    open: |plan| format!("Open {plan}"),
    open_short: "Open",
    elsewhere: "The same in another region",
    elsewhere_region: "Another region",
    apply: "Apply it there",
    applied: |region, there, here| {
        format!(
            "This plan is applied to {region}: its percentages and rupiah are the same, and so are its assumptions. The people are others: {there} eligible workers there, {here} here. Undo to go back."
        )
    },
    applied_per_100k: |region| {
        format!(
            "The number of eligible workers of {region} is not published: people and rupiah are per 100,000 workers."
        )
    },
    applied_no_target: |region| format!("{region} has no target yet: only its coverage is shown."),
    staff_unknown: "Honorer staff are left out: the number of non-ASN staff there is not known.",
    left_out: |why| format!("Left out: {why}"),
    begins_early: |lever, from, baseline| {
        format!("{lever} begins in {from}, the baseline there is {baseline}: check its month.")
    },
    history: "History of changes",
    last_change: "Last change",
    earlier_changes: "Before it",
    since: |name, when| format!("Since {name}, {when}"),
    no_change: "Nothing has been changed since the page was opened.",
    opened: |region| format!("Opened *{region}*"),
    became: |name, before, after| format!("{name} from *{before}* to *{after}*"),
    and_more: |said, more| format!("{said}; and {more} more"),
    renamed: "A name or a source was changed",
    nobody: |month, percent| format!("does not change {month} ({percent})"),
    people: |people, month, before, after| format!("*{people} workers* in {month} ({before} to {after})"),
    replay: "Replay",
    before: "Before",
    after: "After",
    change_picture: |month| format!("The plan before and after the last change, looked at in {month}."),
};

//! English.

use super::{
    AnswerTexts, AskTexts, BacktestTexts, CheapestTexts, DriverTexts, RangeTexts, ReachTexts, SureTexts,
    WhenTexts, WhyTexts, ZoneTexts,
};
use crate::model::Payer;

pub(super) const ANSWERS: AnswerTexts = AnswerTexts {
    title: "Why and how",
    ask: ASK,
    zone: ZONE,
    why: WHY,
    sure: SURE,
    range: RANGE,
    when: WHEN,
    reach: REACH,
    cheapest: CHEAPEST,
    drivers: DRIVERS,
    backtest: BACKTEST,
};

const ASK: AskTexts = AskTexts {
    target: |month, percent| format!("{percent} by {month}"),
    which: "Target to reach",
    lasting: "must last six months",
    no_target: "This region has no target yet. Enter one, and the answers appear here.",
    before: |december, baseline| {
        format!("{december} is before the baseline, {baseline}. What is past cannot be planned.")
    },
    counted: |december, last| format!("{december} has passed: results are in until {last}."),
    after: |december, horizon| {
        format!("The projection ends in {horizon}, before {december}. Extend it for an answer.")
    },
    extend: |month| format!("Extend to {month}"),
    outside: |percent| format!("A target of {percent} is impossible: coverage is 0% to 100%."),
};

const ZONE: ZoneTexts = ZoneTexts {
    enough: |value| format!("enough from {value}"),
    enough_until: |low, high| format!("enough from {low} to {high}"),
    enough_without: "reached without this lever",
    never: |percent| format!("this lever alone: {percent} at most"),
    record: |mark| format!("record {mark}"),
    lock: |name| format!("Lock: {name}"),
    proposed: |value| format!("proposed {value}"),
};

const WHY: WhyTexts = WhyTexts {
    title: |people| format!("Why {people}?"),
    title_percent: |percent| format!("Why {percent}?"),
    unit: |month| format!("workers, {month}"),
    base: "No extra effort",
    base_from: |month| format!("From the count of {month}, without effort"),
    plan: "This plan",
    target: |people| format!("target {people}"),
    pppk: "Appointed full-time PPPK",
    programme: |payer| format!("{payer} money"),
    programme_from: |name, month| format!("{name}, from {month}"),
    programmes: |payer| format!("All {payer} money"),
    empty: |people| format!("No lever has been moved: *{people} members* without extra effort."),
    met: |target| format!("*{target}* is reached without further effort."),
    alone: |month| format!("One of these is enough for {month}:"),
    alone_then: |month| format!("{month} has passed. One of these would have been enough:"),
    alone_none: |month| format!("No single lever is enough for {month}."),
    alone_lever: |name, value| format!("{name} from *{value}*"),
    alone_beyond: |name, value| format!("{name} from *{value}*, never on record"),
    table: "The numbers behind it",
    part: "Part",
    workers: "Workers",
    points: "Points",
    change: "Change in all",
    exact: "Each share is the mean over all orders of adding the parts (Shapley value).",
    ending: |month, what, lapsed, continued| {
        format!("{month}: {what}. *{lapsed} workers* lose protection, {continued} go on paying themselves.")
    },
    no_ending: |month| format!("No funding ends before {month}."),
    further_warnings: |count| format!("Other warnings: {count}"),
};

const SURE: SureTexts = SureTexts {
    name: "How sure",
    counting: "working it out",
    of_ten: |count| format!("{count} in 10"),
    hardly: "< 1 in 10",
    nearly: "> 9 in 10",
    reaches: |year| format!("chance to reach {year}"),
    within: |year| format!("8 in 10 futures, end of {year}"),
    between: |low, high| format!("{low}–{high}"),
    band: "in the blue band: 8 in 10 futures",
    range: |month, low, high| format!("In {month}, 8 in 10 futures lie between *{low}* and *{high}*."),
    odds: |odds, percent, month| format!("The target of {percent} is met in *{odds}* futures in {month}."),
    parts: |odds, points| {
        format!(
            "From the assumptions alone: {odds}. The rest is model error, about {points}, as in the back-test."
        )
    },
    parts_range: |low, high, points| {
        format!("From the assumptions alone: {low} to {high}. The rest is model error, about {points}.")
    },
    most: "The assumptions that matter most",
    swing: |low, high| format!("{low} to {high}"),
    swing_result: |low, high| format!("{low} to {high}"),
    active_range: "active members at the baseline",
    months: |count| format!("{count} months"),
    same_draws: |count| {
        format!(
            "{count} futures within the assumptions' ranges, the same for every position. Not a forecast."
        )
    },
};

const RANGE: RangeTexts = RangeTexts {
    title: "Change the ranges of assumptions",
    about: "Each assumption is drawn between these ends; the value that the projection uses comes most often. Kept in the scenario file, not in the link.",
    active: |low, high| {
        format!("The members at the baseline are known only roughly: *{low} to {high}*. They are drawn, too.")
    },
    now: |unit, value| format!("{unit}, used {value}"),
    low: |name| format!("{name}: lowest"),
    high: |name| format!("{name}: highest"),
    back: |name, low, high| format!("{name}: back to {low} to {high}"),
    reset: "Reset all ranges",
};

const WHEN: WhenTexts = WhenTexts {
    title: "When to start, how much is enough",
    rate: |people, from, percent| {
        format!(
            "{percent} takes *{people} net members a month* from {from} on, those who come by themselves included."
        )
    },
    rate_over: |month| format!("*{month} has passed*: below is what would have been enough."),
    rate_none: |percent| format!("{percent} takes no further members."),
    rate_plan: |net, enrolled| {
        format!(
            "This plan enrols {enrolled} a month; net, with those who come and leave by themselves, {net}."
        )
    },
    enough: |value, month| format!("enough from *{value}* for {month}"),
    met_without: |month| format!("{month} is met without it"),
    never: |month, percent| format!("{month} is out of its reach alone, at most {percent}"),
    start: |latest, planned| format!("start by *{latest}* at the latest (plan: {planned})"),
    start_over: |latest, planned| {
        format!("had to start by *{latest}*, and that *has passed* (plan: {planned})")
    },
    not_needed: "can wait: the target is met without it",
    too_late: |first| format!("not enough even from {first}"),
    green: |first| format!("Green on a lever: enough for {first}."),
    green_others: |first, others| format!("Green on a lever: enough for {first}. Thin green line: {others}."),
};

const REACH: ReachTexts = ReachTexts {
    title: "Reach the target",
    button: |percent| format!("Reach {percent}"),
    met: |percent, month| format!("This plan already reaches {percent} in {month}."),
    met_lasting: |percent, month| {
        format!("This plan already reaches {percent} in {month} and keeps it for six months.")
    },
    change: |name, from, to| format!("{name}: {from} → *{to}*"),
    accept: "Use this",
    close: "Close",
    refuse: "Never mind",
    all_locked: "Every lever is locked. Unlock one and try again.",
    short: |percent| format!("Out of reach. At most *{percent}* with the free levers."),
    accept_best: "Use the nearest",
    locked: |name| format!("the lock on {name}"),
    evidence: |name| format!("{name} above what is on record"),
    allowed: |name| format!("the range of {name}"),
    ceiling: |purse| format!("the ceiling of {purse}"),
    binding: |limit, points| format!("In the way: {limit}. Lifting it brings {points}."),
    binding_enough: |limit| format!("In the way: {limit}. Lifting it *reaches the target*."),
    binding_none: "Every lever is at its end. Add another lever, or move the target.",
};

const CHEAPEST: CheapestTexts = CheapestTexts {
    title: "The cheapest plan",
    button: "Find the cheapest plan",
    about: "Money of local government and donors until the target, with every lever that is not locked.",
    searching: "searching …",
    plan: |number| format!("Plan {number}"),
    members: |people, percent| format!("{people} members, {percent}"),
    lasts: "lasts six months",
    falls: |from, percent, month, why| format!("falls again from {from} to {percent} in {month}{why}"),
    falls_as: |what| format!(" as {what}"),
    nothing: "no extra effort",
    free: "free",
    accept: "Use",
    accept_number: |number| format!("Use plan {number}"),
    best_found: "The best that was found: the plan also moves months that were counted, so no lower bound is proven.",
    bound: |money| format!("Within these limits nothing is cheaper than {money}, by the model's equations."),
    doubled_same: |money| format!("If it doubles, the plan stays; it costs {money}."),
    doubled_other: |money| format!("If it doubles, *another plan* is the cheapest, {money}."),
    short: |percent| format!("No plan within these limits reaches the target. At most *{percent}*."),
    met: "The target is reached without further effort.",
    limits: "Ranges and ceilings",
    beyond: "may go above what is on record",
    least: |name| format!("{name}, at least"),
    most: |name| format!("{name}, at most"),
    ceiling: |purse| format!("Ceiling of {purse}"),
    ceiling_hint: "empty: no ceiling",
    no_ceiling: |purse| format!("Remove the ceiling of {purse}"),
    purse: |payer| match payer {
        None => "outreach",
        Some(Payer::Csr) => "CSR money",
        Some(Payer::Apbd) => "the regional budget",
        Some(Payer::Apbn) => "the state budget",
        Some(Payer::Apbdes) => "village budgets",
        Some(Payer::DbhSawit) => "palm-oil revenue",
        Some(Payer::DbhCht) => "tobacco excise",
        Some(Payer::Zakat) => "zakat money",
        Some(Payer::AsnDonors) => "civil servants' donations",
        Some(Payer::Other) => "other money",
    },
    empty_range: |name| format!("{name}: the least is above the most."),
    outside_range: |name| format!("{name}: the range is outside of what can be used."),
    locked_range: |name| format!("{name} is locked and has a range; choose one."),
    bad_ceiling: |purse| format!("The ceiling of {purse} must be zero or more."),
};

const DRIVERS: DriverTexts = DriverTexts {
    title: "Because of circumstances, or of what we do?",
    world: |count, month, workers, points| {
        format!("*Circumstances*: {count} changed assumptions move {month} by {workers} workers ({points}).")
    },
    world_none: "*Circumstances*: every assumption is the default, so nothing moves.",
    action: |month, workers, points| {
        format!("*What we do*: the plan moves {month} by {workers} workers ({points}).")
    },
    action_none: "*What we do*: no lever has been moved yet.",
    difference: "Assumptions move the line without effort; only action moves the plan away from it.",
};

const BACKTEST: BacktestTexts = BacktestTexts {
    title: "How right this model was before",
    mean: |cases, points| format!("In {cases} past cases the projection was off by *{points}* on average."),
    bias_high: |points| format!("It tends to promise too much, by {points}."),
    bias_low: |points| format!("It tends to promise too little, by {points}."),
    meaning: "Nothing was fitted to them. The cases are few and their data rough: a measure, not a guarantee.",
    used: |points| format!("The independent cases give the band of the chart a model error of {points}."),
    observed: "Counted",
    projected: "Projected",
    base_changed: "The eligible workers changed: compare people, not percent.",
    base_unknown: "No source says whether the eligible workers were counted alike.",
    not_independent: "Its start was derived from its outcome; not used for the model error.",
    note: |id| match id {
        "H02" => Some("A year-end push with palm-oil revenue; its head count is not published."),
        "H04" => Some("No policy seen; members fell at the start of the year."),
        "H07" => Some("37,124 paid by the regional budget until January 2025, then unpaid. Base assumed."),
        "H08" => Some("The percentage rose because the base fell to 1,601,559."),
        "H15" => Some("Five yearly counts, no sponsor seen. Base assumed."),
        "H18" => Some("Quoted as about 20 percent; nothing published was done in between."),
        _ => None,
    },
};

//! English; says what the Indonesian says.

use super::{
    CommonPlanTexts, MapTexts, OverviewBookTexts, OverviewHeadlineTexts, OverviewPageTexts, OverviewTexts,
    PaceTexts, PurseTexts, RegionDetailTexts, RegionTableTexts, RowFormTexts,
};

pub(super) const OVERVIEW: OverviewTexts = OverviewTexts {
    page: PAGE,
    headline: HEADLINE,
    map: MAP,
    table: TABLE,
    plan: PLAN,
    purse: PURSE,
    pace: PACE,
    detail: DETAIL,
    form: FORM,
    columns: [
        "Code",
        "Region",
        "Source",
        "Month of data",
        "Latest coverage (%)",
        "Without effort (%)",
        "With the common plan (%)",
        "Missing (people)",
        "Missing (points)",
        "Chance (0-1)",
        "Cost to target (Rp)",
        "Gets from the purse (Rp)",
        "Members bought by the purse",
    ],
    book: OverviewBookTexts {
        sheet: "Regions",
        eligible: |month| format!("Eligible workers, {month}"),
        members: "Members with the common plan",
        target: "Target (%)",
        after: "Coverage after the purse (%)",
        total: |regions| format!("Total of {regions} regions with complete data"),
        purse: "In the purse",
        shared: "Given",
        left: "Left",
        note: "An empty cell means no data yet, not zero. Coverage, gaps and totals are formulas; Jangkau computed the other numbers.",
    },
};

const PAGE: OverviewPageTexts = OverviewPageTexts {
    title: |name| format!("Overview of {name}"),
    planner: "To the planner",
    undo: "Undo",
    redo: "Redo",
    save: "Save a file",
    open: "Open a file",
    import: "Paste a table from Excel",
    imported: |table, rows| {
        format!("{rows} regions of {table} are in the overview now; Undo brings back what was there.")
    },
    add: "Add a region",
    add_name: "Code or name of the region",
    add_hint: "For example 11.71 or Kota Banda Aceh",
    twice: |name| format!("{name} is in the table already."),
    csv: "CSV for Excel",
    csv_data: "CSV, plain data",
    xlsx: "Excel workbook (.xlsx)",
    xlsx_loading: "Fetching the Excel module…",
    xlsx_failed: "The Excel module could not be fetched. Check the connection and press again.",
    print: "Print one page",
    fresh: "Start again from published data",
    fresh_about: "Your figures come back with Undo.",
    file: "The overview file",
    opened: |file, rows| format!("{file} opened: {rows} regions."),
    not_opened: |file| {
        format!("{file} is no overview of Jangkau and was not opened. The screen stays as it is.")
    },
    newer: |file| format!("{file} was made by a newer Jangkau. Reload this page for the latest version."),
    refused: |row, why| format!("Region {row}: {why}"),
    refused_twice: "stands there already; the first one is used.",
    refused_many: |most| format!("more than {most} regions; this one and all after it are not read."),
    refused_nameless: "has neither code nor name and is left out.",
    refused_value: |field| format!("{field} holds a value that cannot be read; the region is left out."),
    not_kept: "The browser does not keep this overview. Save it as a file before you close the page.",
    close: "Close",
    year: "End of the year",
    target: "Common target",
    target_about: "Holds for regions without a target of their own for that year. What it starts with is an example and no official target.",
    question: "The question",
    stands: |reached, counted| format!("{reached} of {counted} regions reach their target."),
    tools: "Commands",
    export: "Take it out",
    projection: "All figures of a year's end are projections and no promises. Jangkau is a tool, not an official source.",
    printed: |date, version| format!("Printed on {date} with Jangkau {version}."),
    working: |done, of| format!("Computing {done} of {of} regions"),
    stop: "Stop",
    stopped: "The computation of chances was stopped.",
    go_on: "Compute the chances",
};

const HEADLINE: OverviewHeadlineTexts = OverviewHeadlineTexts {
    nothing: |regions| {
        format!("*No region can be counted yet.* {regions} regions wait for eligible workers and members.")
    },
    reached: |reached, counted, target, month| {
        format!(
            "{reached} of {counted} regions with complete data are projected to reach their target ({target}) in {month}."
        )
    },
    cost: |regions, money| format!("{regions} others need {money} to get there."),
    no_money: "The others do not get there by money alone.",
    incomplete: |regions| format!("{regions} regions cannot be counted yet."),
    old: |old, counted| format!("{old} of {counted} figures are more than a year old."),
    data: |all, counted, percent_alone, version| {
        format!(
            "{all} regions: {counted} with complete data, {percent_alone} with a percentage alone; data {version}, source in each row"
        )
    },
};

const MAP: MapTexts = MapTexts {
    title: "Latest coverage that is known",
    about: "percent of eligible workers; one square a region",
    spoken: "Tile map. Arrow keys move between the squares, Enter opens the details of the region.",
    below: |percent| format!("below {percent}"),
    from: |percent| format!("{percent} and more"),
    percent_alone: "percentage alone",
    no_data: "no data yet",
    reached: "reaches its target",
    gets: "gets money of the purse",
    marks: "Tick: reaches its target. Rp: gets money of the purse. Thick underline: your figures. ±: said to be \u{201c}about\u{201d}.",
    strait: "Strait of Malacca",
    ocean: "Indian Ocean",
    islands: "Nias islands",
    beyond: "Other regions",
};

const TABLE: RegionTableTexts = RegionTableTexts {
    title: "Regions",
    about: |month| {
        format!("grey dot: latest coverage; ring: projection of {month}; blue line: what the purse buys")
    },
    caption: |month| format!("Regions in the chosen order, projection of {month}"),
    name: "Region",
    known: "Latest coverage",
    scale: |target| format!("target {target}"),
    gap: "Missing",
    chance: "Chance",
    chance_about: "Chance to reach the target with the common plan, without the purse, from 1,000 futures.",
    cost: "Enough with",
    gets: "Gets",
    own_target: |percent| format!("target of {percent}"),
    roughly: |percent| format!("about {percent}"),
    members: |people| format!("{people} members"),
    later: "data newer than the target",
    later_than: |month, december| {
        format!("The data of {month} are not older than {december}; choose a later year.")
    },
    refused: "figures cannot be used",
    no_data: "no data yet",
    no_base: "eligible workers not known yet",
    points: |points| format!("{points} points"),
    ahead: |amount| format!("{amount} more"),
    there: "there",
    no_money: "money is not enough",
    enough_either: |wage, self_paid| format!("or PU {wage}, or BPU {self_paid} a month"),
    enough_wage: |rate| format!("or PU {rate} a month"),
    enough_self_paid: |rate| format!("or BPU {rate} a month"),
    enough_neither: "one rate alone is not enough",
    old: "more than a year old",
    filter: "Show",
    filters: ["all regions", "below target", "at target", "getting money", "incomplete"],
    search: "Find a region",
    partial: "Outside all sums: incomplete",
    without: |regions| format!("{regions} regions without data yet"),
    without_about: "outside ranks and sums, not zero",
    more: |rows| format!("Show {rows} more rows"),
    none_found: "No region fits.",
    details: |name| format!("Details of {name}"),
    strip: |known, planned, target| format!("latest {known}, projection {planned}, target of {target}"),
    sort_by: |column| format!("Sort by {column}"),
};

const PLAN: CommonPlanTexts = CommonPlanTexts {
    title: "Common plan",
    about: "the same for all regions; each move computes all of them anew",
    wage: "Wage-earner enrolment rate (PU)",
    self_paid: "Self-employed enrolment rate (BPU)",
    money: "Money for each 1,000 uncovered informal workers",
    non_asn: "Honorer (non-ASN) included",
    a_month: |percent| format!("{percent} a month"),
    a_thousand: |money| format!("{money} a year"),
    from: "From",
    payer: "Paid by",
    reset: "Clear",
};

const PURSE: PurseTexts = PurseTexts {
    title: "One purse",
    field: "Money in the purse",
    unit: "Rp million",
    terms: |payer, from, until, regions| {
        format!(
            "{payer}, JKK and JKM, {from} to {until}; {regions} regions are not there with the common plan"
        )
    },
    empty: "Fill the purse to see three ways to divide it.",
    aims: "What for",
    most_people: "Most workers",
    most_regions: "Most regions at target",
    lift_lowest: "Lift the lowest",
    people: |people| format!("{people} workers"),
    of_regions: |reached, counted| format!("{reached} of {counted} regions"),
    lifted: |percent| format!("the lowest at {percent}"),
    chooses_nothing: |people| {
        format!(
            "It chooses no region: Rp1 billion covers {people} workers anywhere. Divided by uncovered informal workers."
        )
    },
    by_worth: |names| format!("To where each rupiah covers most people: {names}."),
    cheapest_first: |names| format!("The cheapest first: {names}."),
    lifts: |names| format!("Raised to one level: {names}."),
    nobody: "No region gets anything: the purse is not enough for any.",
    and_more: |names, more| format!("{names}, and {more} more"),
    with_regions: |regions, left| format!("{regions} at target; {left} left"),
    with_people: |people, left| format!("{people} workers; {left} left"),
    with_both: |people, regions, left| format!("{people} workers; {regions} at target; {left} left"),
    not_proven: "The best division found; not proven to be the best.",
    too_small: |purse, least| {
        format!(
            "The purse of {purse} is smaller than what the regions get at least, {least}. Add money or lower what they get at least."
        )
    },
    least: "At least",
    most: "At most",
    lock: |money| format!("Lock at {money}"),
    unlock: "Remove limits",
    crossed: "The least is above the most; the most was raised.",
    limits: "Limits of the purse",
};

const PACE: PaceTexts = PaceTexts {
    title: "Paces that were reached",
    reached: |place, percent, when| {
        format!("reached before: {place} +{percent} of the eligible a month ({when})")
    },
    within: |pace, record| format!("+{pace} of the eligible a month; {record}"),
    beyond: |pace, record| {
        format!("+{pace} of the eligible a month: faster than anything on record; {record}")
    },
};

const DETAIL: RegionDetailTexts = RegionDetailTexts {
    known: "Latest coverage",
    source: "Source",
    said: "What was said",
    missing: "What is missing",
    without: "Without effort (projection)",
    planned: "Common plan (projection)",
    target: "Target to reach",
    pace: "Pace that is needed",
    open: "Open in the planner",
    edit: "Change the figures",
    close: "Close the details",
    page: "Page of the source",
};

const FORM: RowFormTexts = RowFormTexts {
    title: |name| format!("Figures of {name}"),
    eligible: "Eligible workers",
    active: "Active members",
    percent: "Coverage",
    non_asn: "All honorer (non-ASN)",
    target: "Target of this region",
    month: "Month of data",
    month_hint: "For example 2026-10 or Oct 2026",
    month_wrong: "The month cannot be read. Write it like 2026-10 or Oct 2026.",
    month_none: "without a month",
    month_missing: "Enter the month of these figures; until then the region has no data.",
    workers: "people",
    members: "members",
    discard: "Back to published data",
    remove: "Remove the region",
    about: "Eligible workers and members, or eligible workers and coverage, are enough. What is empty stays \u{201c}no data yet\u{201d}.",
};

//! English.

use super::super::plural::workers;
use super::{BenefitTexts, CoveredTexts, DetailTexts, DocumentTexts, FormTexts, MoneyTexts, WorkbenchTexts};
use crate::model::{Package, Sector};

pub(super) static WORKBENCH: WorkbenchTexts = WorkbenchTexts {
    documents: DOCUMENTS,
    erase: super::erase::EN,
    form: FORM,
    detail: DETAIL,
    assumption: super::assumption::en::ASSUMPTION,
    region: super::region::EN,
    covered: COVERED,
    money: MONEY,
    benefit: BENEFIT,
    export: super::export::EN,
    share: super::share::EN,
    paper: super::paper::EN,
    source: super::source::EN,
    expected: super::expected::EN,
    tracking: super::tracking::EN,
    comparison: super::comparison::EN,
    library: super::library::EN,
};

const DOCUMENTS: DocumentTexts = DocumentTexts {
    save: "Save",
    open: "Open",
    messages: "Files and drafts",
    downloading: |name| {
        format!(
            "Download started: *{name}*. If the file does not appear in Downloads, allow downloads for this page and try again."
        )
    },
    opened_copy: |name| {
        format!("Opened: the scenario in *{name}*. Its agenda stays in that file: open it by double click.")
    },
    earlier: |saved| {
        format!("What you see is the content of this file. There is another draft on this computer{saved}.")
    },
    open_earlier: "Open that draft",
    opened: |name| format!("Opened: *{name}*. Undo brings the former scenario back."),
    refused: |name| format!("*{name} was not opened.* The scenario on screen is as it was."),
    refused_more: |count| format!("and {count} more"),
    unreadable: |name| format!("This browser *cannot read {name}*."),
    drop_here: "Drop the file to open it",
    restored: |saved| format!("Draft restored{saved}."),
    saved_at: |date, time| format!(", saved {date} at {time}"),
    start_afresh: "Start afresh",
    blocked: "Nothing can be kept in this browser. Download the file before you close the page.",
    full: "The browser's storage is full: the draft is not kept. Download the file.",
    corrupt: "The stored draft cannot be read. It was put aside and can still be downloaded.",
    newer: "The stored draft is of a later version. It was left as it is.",
    other_tab: "Jangkau is open in another tab too. Each tab keeps its own draft.",
    download_rest: "Download that draft",
    close: "Close",
    download_file: "Download the file",
    stored_here: "Scenarios are kept on this device until you delete them. Do not enter personal data (names, NIK).",
};

const FORM: FormTexts = FormTexts {
    people: "people",
    months: "months",
    percent: "%",
    percent_a_month: "% a month",
    percent_a_year: "% a year",
    rupiah: "Rp",
    million_rupiah: "Rp million",
    years: |count| match count {
        1 => "once".to_owned(),
        count => format!("{count} times, yearly"),
    },
    not_yet: "not entered yet",
    back_to: |value| format!("Back to {value}"),
    back_to_rest: "Empty it, take it from the rest",
    empty: "empty",
    until_the_end: "end of the projection",
    yes: "yes",
    no: "no",
    remove: "Remove",
    named: |what, name| format!("{what}: {name}"),
    dated: |status, date| format!("{status}, {date}"),
    waiting: |region| {
        format!("*The change is not projected yet.* The screen still shows the last valid {region}.")
    },
    discard: "Take the change back",
    to_field: "Go to the field",
    result: |name, percent, verdict| format!("{name}: *{percent}*, {verdict}"),
};

const DETAIL: DetailTexts = DetailTexts {
    open: "Details",
    of: |lever| format!("Details: {lever}"),
    from: "From",
    until: "Until",
    over_months: "Over",
    payer: "Payer",
    months: "Months of cover",
    package: "Package",
    sector: "Sector",
    first_month: "First paid month",
    years: "Repeated",
    paid_until: |month| format!("until {month}"),
    programme_name: "Programme name",
    document: "Document number",
    go_on: |payer, people, month| format!("Go on with {payer}: {people} people, from {month}"),
    package_name: |package| match package {
        Package::JkkJkm => "JKK + JKM",
        Package::JkkJkmJht => "JKK + JKM + JHT",
    },
    sector_name: |sector| match sector {
        Sector::General => "general",
        Sector::Transport => "transport",
    },
    buys: |money, count, months, last| {
        format!("{money} = *{}* for {months} months, ending in {last}.", workers(count))
    },
    buys_kept: |kept| format!("{kept} of them go on from the year before."),
    tranche: |first, last, count, spent| format!("{first}–{last}: {}, {spent}", workers(count)),
    unspent: |money, accepted| format!("{money} is not spent: of each quota {accepted} is taken up."),
    unspent_as: |money, reasons| format!("{money} is not spent: {reasons}."),
    pool_end: |money| {
        format!("Enough for everybody not yet covered from {money}; what is above is not spent.")
    },
    all_spent: "All the money is spent.",
    a_year: |money, years, first| {
        if years > 1 {
            format!("{money} a year × {years} years, from {first}.")
        } else {
            format!("{money} once, from {first}.")
        }
    },
    pair: |set_aside, absorbed| format!("Set aside {set_aside}, absorbed {absorbed}."),
    refill: "Rejected names are replaced (refill)",
    refill_would: |percent, december, absorbed| {
        format!("With refill: {percent} in {december}, {absorbed} absorbed, with no more budget.")
    },
    half: |first, last| format!("Half contributions {first}–{last} (PP 50/2025)."),
    price_changes: |month, after, before| {
        format!(
            "From {month} contributions are {after} a person, before that {before}: the number of people that the same money pays for changes."
        )
    },
    nobody: "No money here yet.",
    per_head: |monthly, price, months| format!("{monthly} a month; {price} a head for {months} months."),
    discounted: |months, all| format!("{months} of {all} months have the discount of PP 50/2025."),
    not_discounted: |payer| format!("Money from {payer} gets no discount of PP 50/2025."),
    no_discount: "Counted without the discount of PP 50/2025, your assumption.",
    with_the_discount: "Discount of PP 50/2025, for all money",
    without_discount: |then, now, percent, december| {
        format!("Without the discount the same money pays for {then}, not {now}: {percent} in {december}.")
    },
    with_discount: |then, now, percent, december| {
        format!("With the discount the same money pays for {then}, not {now}: {percent} in {december}.")
    },
    copy: "Copy",
    raise: "Put earlier",
    lower: "Put later",
    remove: "Remove",
    order: |place, of| format!("Place {place} of {of}; whoever comes earlier finds people first."),
    add: "Add a lever",
    add_note: "retention, APBD, APBDes, zakat",
    pppk: "Honorer becoming full-time PPPK",
    pppk_workers: "How many",
    pppk_about: "They become civil servants and leave the UCJ count. Part-time PPPK stay members.",
};

const COVERED: CoveredTexts = CoveredTexts {
    title: "Who is covered",
    stocks: [
        "Wage earners",
        "Honorer (non-ASN)",
        "Self-paying",
        "Sponsored",
        "Construction",
        "Others",
        "Grace months",
    ],
    all: "All active members",
    formal: "Coverage of formal workers",
    informal: "Coverage of informal workers",
    coverage: "Coverage of all",
    group: "Group",
    caption: |region| format!("Active members of {region} by group"),
    picture: |first, last, from, to| {
        format!("Active members by group, {first} to {last}: from {from} to {to} people.")
    },
    outside_pools: "Construction and others count in the coverage of all, outside formal and informal.",
    end: |month, people| format!("{month}: {people}"),
    ending: |month, what, lapsed, continued| {
        format!(
            "{month}, {what}: *{lapsed} workers* lose their protection, {continued} go on paying for themselves."
        )
    },
};

const MONEY: MoneyTexts = MoneyTexts {
    title: "Money",
    none: "This plan spends no money of local government or donors yet.",
    payer: "Payer",
    set_aside: "Set aside",
    absorbed: "Absorbed",
    all: "Sum",
    unspent: "Not spent",
    unspent_as: |money, reasons| format!("*{money} is not spent*: {reasons}."),
    steps: |table, summary| format!("The table is rounded to {table}, the summary on top to {summary}."),
    unspent_of: |payer, money, reasons| format!("{payer}: {money} is not spent, {reasons}."),
    caption: |month| format!("Money of this plan until {month}, by payer and year"),
    per_worker_year: |money| {
        format!("*{money}* for each worker protected for a year, beyond no extra effort")
    },
    per_point: |money, month| format!("*{money}* for each percentage point in {month}"),
    no_gain: "No further workers protected yet to divide by.",
    self_contribution: |money, month| {
        format!("Self-payers contribute *{money}* themselves until {month}; not public money.")
    },
    outreach_by_bpjs: |money, month| {
        format!(
            "BPJS pays *{money}* for enrolling until {month}, by your assumption; no money of the region."
        )
    },
    no_discount: "The discount of PP 50/2025 is not counted, by your assumption.",
    unknown: "Contributions for non-ASN staff *cannot be computed yet*: there is no minimum wage. All sums with ≥ are lower bounds.",
    unknown_cell: "not computable yet",
    by_month: "By month and cumulated",
    picture: |first, last, money| format!("Money so far by payer, {first} to {last}: {money}."),
    picture_window: |first, last| format!("Pale field: discount of PP 50/2025, {first}–{last}."),
    until_here: |month| format!("Upright line: {month}, where the table ends."),
    month: "Month",
    this_month: "This month",
    so_far: "Cumulated",
    running: "Contributions as they run",
    discount: |first, last, first_transport, last_transport| {
        format!(
            "The discount of 50% on JKK and JKM (PP 50/2025) holds {first}–{last}, in transport {first_transport}–{last_transport}."
        )
    },
    in_discount: "discount",
    until_note: |month| format!("until {month}"),
    source: "source",
};

const BENEFIT: BenefitTexts = BenefitTexts {
    title: "What it brings workers",
    illustration: |rate, low, high| {
        format!(
            "*An illustration*, no forecast: if {rate} of members die in a year (assumption; range {low} to {high})."
        )
    },
    caption: "Families who receive the death benefit, by year",
    year: "Year",
    families: "Families who are paid",
    benefit: "Benefit in all",
    partial: |year, months| format!("{year} ({months} months)"),
    between: |value, low, high| format!("{value} ({low}–{high})"),
    new_members: |people| {
        format!("{people} of them in the first three months of membership, with Rp10 million.")
    },
    packages: "What the packages give",
    what: "Benefit",
    gives: "What and when",
    yes: "yes",
    no: "no",
    source: "source",
};

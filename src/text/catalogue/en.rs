//! English. Terms: docs/glossary.md.

use super::headline::en as headline;
use super::headline::en::{either, fallen};
use super::plural::{LESS_THAN_ONE, people, vulnerable};
use super::{
    CardTexts, Catalogue, ChartTexts, FactTexts, LeverTexts, NoticeTexts, Shell, StatusTexts, TableTexts,
};
use crate::model::Payer;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    shell: SHELL,
    lever: LEVER,
    headline: headline::HEADLINE,
    facts: FACTS,
    chart: CHART,
    table: TABLE,
    status: STATUS,
    notice: NOTICE,
    card: CARD,
};

const SHELL: Shell = Shell {
    title: |region| format!("Jangkau: {region}"),
    region: "Region",
    undo: "Undo",
    redo: "Redo",
    language: "Language",
    other_language: "Bahasa Indonesia",
    offer_title: "Pilihan bahasa",
    offer_translated: "Program penerjemah telah mengubah halaman ini. Angka dapat ditulisnya dengan cara lain.",
    offer_other: "Simulasi ini juga ada dalam bahasa Indonesia.",
    offer_take: "Baca dalam bahasa Indonesia",
    offer_keep: "Stay with English",
    theme: "Colours",
    theme_auto: "as system",
    theme_light: "light",
    theme_dark: "dark",
    menu: "Menu",
    skip_to_result: "Skip to the result",
    result: "Result",
    unnamed_region: "New region",
    levers: "What we can do",
    picture: "Chart and figures",
    data_line: |percent, date, status, eligible, eligible_status| {
        format!("Baseline *{percent}*, {date}, {status} · {eligible} eligible workers, {eligible_status}")
    },
    tool_not_official: "A planning aid, not an official figure. Every figure after the baseline is a projection.",
    answers: "Why and how",
    answers_loading: "The answers are being prepared.",
    answers_failed: "The answers could not be loaded. The figures on screen stay right. Touch the page to try again.",
    stage_loading: "The stage is loading. Keys pressed now are carried out once it is ready.",
    page_loading: "This page is loading.",
    page_failed: "This part could not be loaded. The plan stays here.",
    page_again: "Try again",
    page_ready: "This part is ready.",
    page_open: "Open",
    privacy: "Everything is computed in your browser. No data is sent or collected.",
    version: |version, data| format!("Jangkau {version}, data {data}"),
};

const LEVER: LeverTexts = LeverTexts {
    wage: "Wage-earner enrolment rate",
    self_paid: "Self-employed enrolment rate",
    csr: "CSR funding per year",
    non_asn: "Honorer (non-ASN) inclusion",
    retention: "Self-payers kept",
    sponsorship: |payer| format!("{payer} funding per year"),
    named: |payer, name| format!("{payer} funding: {name}"),
    short_wage: "Wage earners",
    short_self_paid: "Self-employed",
    short_csr: "CSR funding",
    short_non_asn: "Honorer (non-ASN)",
    short_retention: "Retention",
    field: |name| format!("{name} (number)"),
    percent_a_month: "% a month",
    percent: "%",
    million_rupiah: "Rp million",
    less: |name| format!("Less: {name}"),
    more: |name| format!("More: {name}"),
    at_most: |most| format!("at most {most}"),
    everybody: |money| format!("all: {money}"),
    never_above: |mark| format!("never recorded above {mark}"),
    people_a_month: |count, until| format!("*{} a month* until {until}", people(count)),
    one_percent_is: |count| format!("1% = {} in the first month", people(count)),
    sponsored_people: |count, months, last| {
        format!("*{}*, {months} months paid, until {last}", vulnerable(count))
    },
    sponsored_none: |count| format!("Rp100 million = {} for 12 months", vulnerable(count)),
    non_asn_people: |count, months| format!("*{} a month*, for {months} months", people(count)),
    non_asn_none: |count| format!("{} not members yet", people(count)),
    non_asn_unknown: "how many are not members yet is not known",
    retention_from_to: |from, to| format!("those who lapse each month fall from {from} to *{to}*"),
    retention_none: |lapse| format!("{lapse} of self-payers lapse each month"),
    nth: |name, number| format!("{name} ({number})"),
    spoken: |value, people| format!("{value}, {people}"),
    outside: |name, least, most| format!("{name}: enter {least} to {most}."),
    further_groups: "Other honorer groups not yet included",
    further_groups_hint: "school, mosque and ward staff; if you know how many",
};

const FACTS: FactTexts = FactTexts {
    where_from: |name, figure| format!("{name}: {figure}, where does it come from?"),
    where_it_is_from: "Where does this figure come from?",
    december: |year| format!("December {year}"),
    short: |people, target| format!("{people} short of target {target}"),
    over: |people, target| format!("{people} above target {target}"),
    exact: |target| format!("exactly target {target}"),
    points: |points| format!("{points} percentage points"),
    points_short: |points| format!("{points} short"),
    points_over: |points| format!("{points} above"),
    no_target: "no target",
    before_baseline: "before the baseline",
    after_horizon: "after the projection ends",
    six_months_after: "Six months after",
    lasts: |month, tense| {
        let lasts = either(tense, "lasts", "would have lasted");
        format!("{lasts}, lowest in {month}")
    },
    falls: |people, month, tense| format!("{}, {people} short in {month}", fallen(tense).0),
    falls_short: |month, tense| format!("{}, {month}", fallen(tense).0),
    six_months_unknown: "outside the projection",
    cost_until: |month| format!("Cost until {month}"),
    cost_none: "no money used yet",
    cost_parts: |parts| parts.to_owned(),
    set_aside: |money| format!("absorbed of {money} set aside"),
    per_month: "New members a month",
    printed: |workers| format!("printed as {workers}"),
    per_month_needed: |target| format!("more each month to reach {target}"),
    first_month: |month| format!("first reached {month}"),
    fewer_than: |people| match people {
        1 => LESS_THAN_ONE.to_owned(),
        people => format!("fewer than {people}"),
    },
    less_than: |money| format!("less than {money}"),
    unspent_part: |money, reason| format!("{money} as {reason}"),
    rejected: "names fail verification",
    no_room: "all informal workers are covered",
    apbd_non_asn: "honorer contributions",
    outreach: "outreach",
    payer,
};

const fn payer(payer: Payer) -> &'static str {
    match payer {
        Payer::Csr => "CSR",
        Payer::Apbd => "APBD",
        Payer::Apbn => "APBN",
        Payer::Apbdes => "APBDes",
        Payer::DbhSawit => "palm-oil revenue (DBH)",
        Payer::DbhCht => "tobacco excise (DBH)",
        Payer::Zakat => "zakat",
        Payer::AsnDonors => "ASN donations",
        Payer::Other => "other",
    }
}

const CHART: ChartTexts = ChartTexts {
    title: "Active coverage",
    unit: "percent of eligible workers, end of month, projection",
    unit_counted: "percent of eligible workers, end of month; dots: actual, thin line: original plan",
    plan: "This plan",
    original: "Original plan",
    carried: "If this goes on",
    counted: |percent| format!("Actual {percent}"),
    baseline: "Without extra effort",
    target: |year| format!("Target {year}"),
    target_detail: |percent, people| format!("{percent}, {people} workers"),
    exact: "on target",
    short: |people| format!("{people} short"),
    over: |people| format!("{people} above"),
    cliff_detail: |people| format!("{people} workers in one month"),
    read_month: "Month to read",
    read: |month, plan, people, baseline| {
        format!("*{month}*: plan *{plan}*, {people} workers; without extra effort {baseline}")
    },
    read_counted: |month, counted, people, plan| {
        format!("*{month}*: actual *{counted}*, {people} workers; original plan {plan}")
    },
    read_carried: |month, carried, people, plan, baseline| {
        format!(
            "*{month}*, if this goes on: *{carried}*, {people} workers; original plan {plan}; without extra effort {baseline}"
        )
    },
    read_hint: "Point at or touch the chart to read one month.",
    summary_range: |first, last| format!("Coverage from {first} to {last}."),
    summary_plan: |month, percent, verdict, tense| {
        let reaches = either(tense, "reaches", "would have reached");
        format!("This plan {reaches} {percent} in {month}, {verdict}.")
    },
    today: "today",
    discount: |first, last| format!("half contributions {first}–{last}"),
    summary_discount: |first, last| format!("Half contributions {first} to {last}."),
    summary_today: |month| format!("Today: {month}."),
    summary_carried: |month, percent, verdict| format!("If this goes on, {percent} in {month}, {verdict}."),
    summary_counted: |month, counted, plan| {
        format!("Actual figures until {month}: {counted}; original plan {plan}.")
    },
    summary_baseline: |month, percent| format!("Without extra effort {percent} in {month}."),
    summary_cliff: |what, percent| format!("{what}: falls to {percent}."),
    target_2_verdict_short: |people, target| format!("{people} workers short of the {target} target"),
    target_2_verdict_over: |people, target| format!("{people} workers above the {target} target"),
};

const TABLE: TableTexts = TableTexts {
    show: "Figures by month",
    caption: |region| format!("Projected coverage of {region}, end of month"),
    month: "Month",
    plan_percent: "This plan",
    plan_people: "Workers covered",
    base_percent: "Without extra effort",
    base_people: "Workers, without effort",
    eligible: "Eligible workers",
    cost: "Cost of the month",
};

const STATUS: StatusTexts = StatusTexts {
    official: "official",
    reported: "reported",
    derived: "derived",
    assumed: "assumed",
    yours: "your figure",
    sender: "the sender's figure",
};

const NOTICE: NoticeTexts = NoticeTexts {
    per_100k: |region| {
        format!(
            "*Counted per 100,000 workers.* The eligible workers of {region} were not found in the sources."
        )
    },
    each_100k: " (per 100,000 workers)",
    about: "about",
    own_eligible: "Eligible workers, from BPJS",
    own_eligible_set: |people, whose| format!("Using *{people} eligible workers*, {whose}."),
    people: "workers",
    approximate: |region| {
        format!("The coverage of {region} is quoted as \"about\", so it is written without decimals.")
    },
    band: |low, high, middle| {
        format!("The source only says {low}-{high}. The middle, *{middle}, is used as an assumption*.")
    },
    over_hundred: |month, percent| {
        format!("{month}: coverage {percent}, more than 100%. Check the number of eligible workers.")
    },
    funding_ends: |payer, last, people| {
        format!("*{payer} funding is paid until {last}.* After that {people} workers lose their protection.")
    },
    funding_shrinks: |payer, month, people| {
        format!(
            "*From {month} on {payer} funding is enough for fewer people*: {people} workers lose their protection."
        )
    },
    extend_funding: |payer, year| format!("Extend {payer} funding to {year}"),
    beyond_evidence: |name, mark| format!("*{name}* above {mark} a month has never been recorded anywhere."),
    back_to_evidence: |mark| format!("Back to {mark}"),
    unspent: |payer, money, reasons| format!("*{money} of {payer} funding is not spent*: {reasons}."),
    put_away: "Understood",
    lower_budget: |money| format!("Lower to {money}"),
    title: "Worth attention",
};

const CARD: CardTexts = CardTexts {
    subject: |region| format!("Employment social security coverage, {region}"),
    projection: "A projection, not an official figure.",
    beside: |levers| format!("This plan also has: {levers}."),
    locked: "Locked by this page.",
    onward: "Open the full simulation",
};

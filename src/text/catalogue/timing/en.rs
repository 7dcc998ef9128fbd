//! English.

use super::TimingTexts;

pub(super) const TIMING: TimingTexts = TimingTexts {
    title: "When to pay",
    open: "When to pay: the same money in other months",
    searching: "Searching for dates …",
    no_money: "This plan has no money that pays contributions yet. Enter CSR money or add a programme, then open this again.",
    no_dates: "All money has started or has no other month left before that December: its dates stay.",
    none_lasts: |target, best| {
        format!("No dates keep {target} for the six months after. The most after December: {best}.")
    },
    dates_reach: |percent, december| {
        format!(
            "*Without more money:* paid in other months, the same budget reaches *{percent}* in {december}. The target is met."
        )
    },
    dates_short: |percent, december, people| {
        format!(
            "*Without more money:* paid in other months, the same budget reaches at most *{percent}* in {december}, {people} workers short."
        )
    },
    dates_same: |percent, december| {
        format!(
            "*Without more money:* other months add nothing. The same budget reaches at most {percent} in {december}."
        )
    },
    result: |money, low, high, december| {
        format!("*The same budget, {money}, gives {low} to {high} in {december}, depending on its months.*")
    },
    result_same: |money, percent, december| {
        format!("*A budget of {money} gives {percent} in {december}, whatever its months.*")
    },
    mean_same: "The mean of the year hardly changes: what moves is only when people are protected.",
    mean: |low, high| format!("The mean of the year is {low} to {high}."),
    cloud: "All combinations of dates",
    cloud_of: |all| format!("{all} combinations"),
    cloud_sample: |shown, all| format!("{shown} samples of {all} combinations"),
    cloud_line: "line: not beaten by any",
    cloud_line_lasting: "line: not beaten by any that lasts",
    mean_year: |year| format!("mean of {year}"),
    mean_note: "coverage of the year",
    lowest_year: |year| format!("lowest month of {year}"),
    lowest_note: "this is the price",
    target: |percent| format!("target {percent}"),
    entered: "your plan",
    summary: |december, entered, lowest, choices| {
        format!(
            "Coverage in {december} against the lowest month of the year. Your plan {entered}, lowest {lowest}. {choices}"
        )
    },
    summary_choice: |number, name, percent, lowest| {
        format!("Choice {number}, {name}: {percent}, lowest {lowest}.")
    },
    rule: |months, first| {
        format!("Each fund pays for at least {months} months, from {first} at the earliest.")
    },
    public: "Public money ends with its budget year; other money may go beyond.",
    exact: "All combinations are accounted for.",
    best_found: "The best that were found: not every combination can be computed.",
    least: "At least",
    months: |months| if months == 1 { "1 month".to_owned() } else { format!("{months} months") },
    choices: "Choices of dates",
    yours: "Your plan",
    highest: "Highest December",
    at_target: "Target, then even",
    same_december: "December as in your plan",
    after: "Highest afterwards",
    even: "Even over the year",
    short: |people| format!("{people} short"),
    over: |people| format!("{people} over"),
    line: |first, last, highest| format!("Coverage by month, {first} to {last}; {highest} at most."),
    paid_for: "Paid for",
    people: |people| super::super::plural::people(people),
    each: "How long each",
    from_to: |low, high| {
        if low == high { format!("{low} months") } else { format!("{low}–{high} months") }
    },
    mean_row: |year| format!("Mean of {year}"),
    lowest_row: |year| format!("Lowest of {year}"),
    in_month: |percent, month| format!("{percent}, {month}"),
    chance: |target| format!("Chance of {target}"),
    chance_lasting: |target| format!("Chance that {target} lasts"),
    counting: "counting …",
    absorbed: "Absorbed",
    of_money: |absorbed, budget| format!("{absorbed}\u{a0}of\u{a0}{budget}"),
    bar: |name, people, first, last| {
        format!("{name}: {}, {first}–{last}", super::super::plural::people(people))
    },
    missed: |people| format!("*Target missed*, {} short.", super::super::plural::people(people)),
    missed_few: "*Target missed* by less than one person.",
    only_months: |months| {
        format!("*Only {months} {} of protection.*", if months == 1 { "month" } else { "months" })
    },
    only_months_of: |people, payers, months| {
        format!("*{} under {payers} for only {months} months.*", super::super::plural::people(people))
    },
    later: |money, from, december| format!("{money} is paid only from {from} on, after {december}."),
    falls: |month, percent| format!("{month} falls to {percent}."),
    new_benefit: |less, full| {
        format!(
            "On a death within the first three months the family receives a JKM benefit of {less}, not {full}."
        )
    },
    worst: |month, percent| format!("Worst month {month}: {percent}, below your plan."),
    lasts: |month, percent| format!("No fall afterwards: {percent} at least until {month}."),
    all_months: |months| format!("Everybody is protected for {months} months."),
    take: "Use",
    take_named: |name| format!("Use: {name}"),
    is_open: "on screen now",
};

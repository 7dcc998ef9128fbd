//! English.

use super::PaperTexts;

pub(in super::super) const PAPER: PaperTexts = PaperTexts {
    plan: "This plan",
    no_plan: "Without extra effort: no lever is moved.",
    from: |first| format!("from {first}"),
    from_until: |first, last| format!("{first} to {last}"),
    over_months: |first, months| format!("from {first}, over {months} months"),
    premiums: |months, first| format!("{months} months paid from {first}"),
    tranches: |years| format!("repeated for {years} years"),
    refill: "names that fail are replaced",
    money: |until| format!("Money until {until}"),
    unknown: "its cost cannot be computed yet: there is no minimum wage.",
    people: |count| super::super::super::plural::people(count),
    assumptions: "Assumptions changed",
    no_assumptions: "None: all assumptions are the defaults.",
    instead_of: |now, standard| format!("{now}, default {standard}"),
    own_season: "own figures",
    printed: |date| format!("Printed on {date}"),
    address: "Link to this plan",
    only_here: "this address exists on this computer only",
};

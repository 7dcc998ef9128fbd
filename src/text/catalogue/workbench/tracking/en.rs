//! English.

use super::TrackingTexts;

pub const TRACKING: TrackingTexts = TrackingTexts {
    title: "Actual figures",
    empty: "No actual figures yet. Type the members at the end of a month into the table, or paste them from Excel. Then you see the difference from the plan, and how many are still needed a month.",
    yours: "Actual figures are your own. After the last of them everything is a projection.",
    waiting: "First finish or discard the changed data that are not computed yet.",
    caption: "Actual figures and original plan, end of month",
    month: "End of",
    counted: "Actual",
    counted_in: "Entered in",
    members: "members",
    percent: "percent",
    plan: "Original plan",
    difference: "Difference, members",
    points: "Difference, points",
    place: "Of 10 possible outcomes",
    baseline: "baseline",
    not_yet: "none yet",
    inside: "within 8 in 10",
    below: "below 8 in 10",
    above: "above 8 in 10",
    remove: "Remove",
    counted_at: |month| format!("Actual figure of {month}"),
    by_segment: "members by segment",
    segments_caption: "Actual figures by segment, end of month",
    segments_about: "Enter only segments that are known: an empty one is unknown, not zero. Below each field: its difference from the original plan.",
    segments_empty: "First enter the members of a month; then the month can be told apart by segment.",
    all_members: "All",
    rest: "Not told apart",
    of_segment: |segment, month| format!("{segment}, {month}"),
    most_of_segment: |most, members, others| {
        format!("{most}: of {members}, {others} are in other segments already")
    },
    by_segment_say: |month, differences| {
        format!("Difference of {month} from the plan, by segment: {differences}.")
    },
    rest_of_segments: |people| format!(" {people} members are not told apart."),
    stands_below: |month, people, difference| {
        format!("*{month}, {people} active members: {difference} below the plan.*")
    },
    stands_above: |month, people, difference| {
        format!("*{month}, {people} active members: {difference} above the plan.*")
    },
    stands_on: |month, people| format!("*{month}, {people} active members: as planned.*"),
    needs: |people, from, target, december| {
        format!("*{people} more members a month from {from}* are needed to reach {target} in {december}, ")
    },
    needs_on_top: "on top of the plan.",
    needs_without_plan: "on top of those who come by themselves.",
    reaches: |target, december, people| {
        format!("If this goes on, {target} in {december} *is reached*, with {people} members to spare.")
    },
    no_target: |month| format!("There is no target after {month} within the projection."),
    leads_short: |december, percent, people, target| {
        format!("{december}, if this goes on: *{percent}*, {people} short of the target of {target}.")
    },
    leads_over: |december, percent, people, target| {
        format!("{december}, if this goes on: *{percent}*, {people} above the target of {target}.")
    },
    planned: |percent| format!("Original plan {percent}."),
    chance: |target, odds, planned| {
        format!("The chance to reach {target}: *{odds}*. By the original plan {planned}.")
    },
    error: |own, past| {
        format!(
            "Forecasts for this region are usually off by *{own}*, counting these figures together with past cases elsewhere ({past})"
        )
    },
    wider: ": the band in the chart is wider.",
    narrower: ": the band in the chart is narrower.",
    change: |from, to, change, base, members| {
        format!(
            "From {from} to {to} coverage changed by *{change}*: {base} because of the eligible workers, {members} because of members."
        )
    },
    outside: |outside, of| {
        format!("*{outside} of {of} months are outside* 8 in 10 possible outcomes: the plan deserves a look.")
    },
    all_inside: |of| {
        format!("All {of} months are within 8 in 10 possible outcomes: such a difference is usual.")
    },
    answers: "Counted from the actual figures: the headline, the chart, the chance, the green on the levers, Reach the target, the cheapest plan, the picture of Why, the latest start and this section. Groups of members and money stay those of the plan from the baseline; with Plan from here all of it starts at the last actual figure.",
    bars: "Members against the plan",
    bars_unit: "people, same month",
    bars_name: |figures| format!("Difference in members against the plan: {figures}"),
    bars_last: |people, month| format!("{people} in {month}"),
    bars_missing: |months| format!("not counted: {months}"),
    still: |from| format!("Still possible, from {from}: one of these is enough"),
    still_none: |from| format!("From {from} on no single lever is enough any more."),
    why: |december| format!("From the original plan to {december}"),
    why_plan: "Original plan",
    why_base: "Eligible workers revised",
    why_members: |month| format!("Difference in members in {month}"),
    why_carried: "If this goes on",
    part: "Part",
    people: "People against the target",
    short: |people| format!("{people} short"),
    over: |people| format!("{people} above"),
    from_here: "Plan from here",
    history: |counted| format!("History before the baseline: {counted}."),
    past: "Actual figures and the plan before",
    past_error: |points, months| {
        let months = if months == 1 { "1 month".to_owned() } else { format!("{months} months") };
        format!("The plan before was off by *{points}* on average over {months}.")
    },
    planned_then: "Planned then",
    unknown: "not known",
    paste: "Paste from Excel",
    paste_about: "A line for each month: the month, then members or percent. Columns headed wage, honorer, self-paid, sponsored, construction or other are read by segment. What is there already is compared first, never overwritten in silence.",
    paste_example: "Jan 2025\t25,839\nFeb 2025\t26.1%",
    found: "Read",
    nothing_found: "No month with a number yet.",
    is_new: "new",
    is_same: "the same",
    replaces: |old| format!("replaces {old}"),
    take: |count| if count == 1 { "Enter 1 month".to_owned() } else { format!("Enter {count} months") },
    nothing_changes: "All of it is there already and the same.",
    revisions: "Eligible workers revised",
    revisions_about: "Where officials use a new number of eligible workers from a month on. Coverage then changes though nobody joins or leaves.",
    since: "From",
    becomes: "the eligible workers become",
    revised_at: |month| format!("Eligible workers from {month}"),
    new_revision: "New number of eligible workers",
    lost: |before, points| {
        format!("From {before}: coverage of that month fell by {points} though nobody left.")
    },
    won: |before, points| {
        format!("From {before}: coverage of that month rose by {points} though nobody joined.")
    },
    unchanged: |before| format!("From {before}: coverage of that month stayed."),
};

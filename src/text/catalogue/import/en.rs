//! English.

use std::fmt::Write;

use super::ImportTexts;

/// `1 row`, `2 rows`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

pub(super) const IMPORT: ImportTexts = ImportTexts {
    source: "Table",
    paste: "Paste cells from Excel",
    paste_about: "Copy the cells together with their headings, then paste them here.",
    choose: "Choose a file…",
    drop: "or drag a file here: .xlsx, .ods or .csv, at most 5,000 rows and 5 MB.",
    privacy: "The table is read in this browser alone and sent nowhere. Identity numbers, names and telephone numbers are refused: only numbers of people are needed.",
    pasted: "the pasted table",
    unreadable: "The browser cannot read that file. Copy it to this computer first, then choose it again.",
    reading: |name| format!("Reading {name}…"),
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing has changed.",
    again: "Read again",
    refused: |name| format!("{name} cannot be read"),
    kinds: "What can be read",
    templates_about: "Headings may be written as your office writes them. Without a table yet, start from an example: it holds the figures of the region on screen.",
    book_about: "A workbook of Jangkau that somebody has changed, the treasurer for one, is opened here as well: the cells that changed are compared with the plan, then taken.",
    kind_regions: "Regions",
    kind_regions_about: "A kabupaten or kota in each row: eligible workers, active members, month of the figures; segments, targets and minimum wages if you have them.",
    kind_regions_become: ["Each becomes a region in My plans.", "Each becomes a row of the overview."],
    kind_months: "Counted months",
    kind_months_about: |region| {
        format!("A month in each row: active members or percent. They become what was counted in {region}.")
    },
    kind_sponsorships: "Running sponsorships",
    kind_sponsorships_about: |region| {
        format!("A programme in each row: payer, workers, last paid month. They become data of {region}.")
    },
    template: "Example to fill in:",
    template_xlsx: |kind| format!("Excel example: {kind}"),
    template_csv: |kind| format!("CSV example: {kind}"),
    template_file: ["example-regions", "example-counted-months", "example-sponsorships"],
    template_sheet: "Data",
    template_regions: ["Region", "Code of the ministry", "Eligible workers", "Active members", "Month"],
    template_months: ["Month", "Active members"],
    template_sponsorships: ["Payer", "Workers", "Paid until"],
    template_fetching: "Making the example…",
    template_missing: "The Excel example cannot be had right now. The CSV example always can.",
    understood: |kind| format!("Read as *{kind}*."),
    counts: |taken, waiting, refused| {
        let mut say = counted(taken, "row was read", "rows were read");
        if waiting > 0 {
            let _ = write!(say, ", {waiting} waiting for your answer");
        }
        if refused > 0 {
            let _ = write!(say, ", {refused} refused");
        }
        say + "."
    },
    sheet: "Sheet",
    hidden_sheet: |name| format!("{name} (hidden)"),
    questions: "Your answer is needed",
    month_field: "Month of the figures",
    month_wrong: "No month. Examples: Oct 2025, 2025-10, 10/2025.",
    month_set: "Use it",
    ministry: "code of the ministry",
    statistics: "code of Statistics Indonesia",
    shares: "shares of 1",
    percents: "percent",
    comma: "comma: 1.234,5",
    point: "point: 1,234.5",
    day_first: "the day first",
    month_first: "the month first",
    one_month: |month| format!("{month}, all regions"),
    all_months: |region| format!("all months, {region}"),
    choose_one: "choose…",
    by_hand: "Say yourself what the columns are",
    read_as_of: |heading| format!("Column “{heading}” is read as"),
    read_hidden: "read them too",
    leave_hidden: "leave them out",
    columns: "Columns",
    heading: "Heading",
    read_as: "Read as",
    written: "How it is written",
    sample: "Sample",
    not_read: "not read",
    private: "refused: data of people",
    as_words: "text",
    as_share: "shares of 1, as percent",
    as_numbers: "plain numbers",
    rows: |count| format!("Rows that were read ({count})"),
    row: "Row",
    region: "Region",
    month: "Month",
    eligible: "Eligible workers",
    active: "Active members",
    coverage: "Coverage",
    counted: "Counted",
    payer: "Payer",
    people: "Workers",
    ends: "Last paid month",
    becomes: "What happens",
    more_rows: |shown, all| format!("Show more ({shown} of {all})"),
    unknown: "no data yet",
    refusals: |count| format!("Rows that are refused ({count})"),
    why: "Why",
    notes: "Notes",
    new_region: "a region in My plans",
    only_percent: "not taken: percent alone. Add eligible workers or active members",
    too_little: "not taken: too little data (the month, and two of eligible workers, active members, percent)",
    too_many_sponsorships: |most| {
        format!(
            "not taken: at most {most} sponsorships at once. Add up those of one payer that end in one month"
        )
    },
    taken_over: "taken",
    is_new: "new",
    is_same: "already there",
    replaces: |old| format!("replaces {old}"),
    plan_name: |month| format!("Data {month}"),
    source_of: |name| format!("Table: {name}"),
    book_counts: |taken, left| {
        let say = counted(taken, "cell has changed", "cells have changed");
        if left == 0 { say + "." } else { format!("{say}, {left} not taken.") }
    },
    book_rows: |count| format!("Cells that have changed ({count})"),
    book_entry: "Cell",
    book_was: "When downloaded",
    book_now: "Now",
    book_taken: "goes into the plan",
    book_gone: "not taken: the plan on screen has it no more",
    book_same: "There is nothing to take from this workbook.",
    book_others: |same| {
        counted(same, "other cell is as it was downloaded.", "other cells are as they were downloaded.")
    },
    book_missing: |names| {
        format!("These rows are no longer found on the sheet Summary; their values stay: {names}.")
    },
    book_closed: "The address of the plan in this workbook cannot be opened any more: it may be cut, or made by a newer version.",
    book_elsewhere: |region| {
        format!(
            "This workbook was made of another plan ({region}). What it holds becomes a plan of its own in My plans; the plan on screen stays as it is."
        )
    },
    book_plan: |file| format!("From {file}"),
    take_entries: |count| format!("Take {} into the plan on screen", counted(count, "change", "changes")),
    take_book: |region| format!("Add the plan of {region} to My plans"),
    take_regions: |count| format!("Add {} to My plans", counted(count, "region", "regions")),
    take_rows: |count| format!("Use {}", counted(count, "region", "regions")),
    take_months: |count, region| {
        format!("Add {} to the counts of {region}", counted(count, "month", "months"))
    },
    take_sponsorships: |count, region| {
        format!("Add {} to the data of {region}", counted(count, "sponsorship", "sponsorships"))
    },
    answer_first: "Answer the question above first: rows wait for it.",
    waits_for_month: "waits for the month of the figures",
    nothing: "No row can be taken.",
    nothing_new: "Nothing is new: all of it is there already.",
    wrong_kind: "A table of regions is needed here: a kabupaten or kota in each row.",
    waiting: "The form of this region cannot be computed yet. Mend its data first, then read this table again.",
    nothing_yet: "Nothing has changed yet; the table comes in when this button is pressed.",
};

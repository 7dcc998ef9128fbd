//! English.

use super::LibraryTexts;

pub const LIBRARY: LibraryTexts = LibraryTexts {
    title: "My plans",
    own_regions: "My regions",
    all_regions: "All regions of North Sumatra…",
    other_region: "Another region…",
    choose: "choose up to four",
    choose_one_more: "choose one more to compare",
    empty: "No plan is saved yet. Plans from links, files and other tabs appear here too.",
    compare: |name| format!("Compare {name}"),
    on_screen: "open; not saved as a plan yet",
    on_screen_saved: |note| format!("open; {note}"),
    changed: |name| format!("open; changed since {name} was saved"),
    changed_elsewhere: |name| {
        format!("{name} was changed in another tab too: save under a new name to have both.")
    },
    nameless: "Unnamed",
    without_plan: "Without extra effort",
    figure: |percent, month| format!("{percent} in {month}"),
    and_money: |figure, money| format!("{figure}, {money}"),
    saved: |when| format!("saved {when}"),
    from_link: |when| format!("from a link, {when}"),
    from_file: |when| format!("from a file, {when}"),
    from_tab: |when| format!("from another tab, {when}"),
    draft_of_tab: |when| format!("draft of another tab, {when}"),
    unsaved: |when| format!("not saved, {when}"),
    fill_further: |name, when| format!("Go on filling in {name}, {when}"),
    at: |date, time| format!("{date}, {time}"),
    open: |name| format!("Open {name}"),
    manage: "Manage",
    of: |deed, name| format!("{deed}: {name}"),
    rename: "Rename",
    copy: "Duplicate",
    download: "Download",
    put_away: "Put away",
    take_out: "Take out",
    delete: "Delete",
    away: |count| format!("Put away ({count})"),
    name: "Name of the plan",
    new_name: "New name",
    keep_name: "Cancel",
    suggested: |mark| format!("Plan {mark}"),
    save_as: "Save as a plan",
    save_to: |name| format!("Save changes to {name}"),
    move_to_start: "Move a lever to begin a plan.",
    all_saved: "All changes are saved.",
    name_missing: "Enter a name for the plan.",
    name_taken: |name| format!("There is a plan {name} for this region. Choose another name."),
    name_of_region: "That is the name of the region. Give the plan one of its own.",
    name_too_long: |most| format!("The name of a plan has at most {most} letters."),
    done_saved: |name| format!("{name} was saved."),
    done_saved_beside: |name, beside| {
        format!("{beside} was changed in another tab, so this was saved beside it as {name}.")
    },
    done_deleted: |name| format!("{name} was deleted."),
    done_copied: |name| format!("The copy is called {name}."),
    undo: "Undo",
    not_saved_blocked: "Not saved: this browser allows no storage. Save to a file before you close the page.",
    not_saved_full: "Not saved: the storage of the browser is full. Delete old plans, or save to a file.",
    gone: "That plan was deleted in another tab.",
    newer: |count| format!("Plans of a later version, left as they are: {count}."),
    too_many: |count, most| {
        format!(
            "There are {count} plans in this browser, more than {most}. Nothing is deleted without asking."
        )
    },
    delete_oldest: |name, when| format!("Delete the oldest: {name}, {when}"),
    here_only: "Saved in this browser only.",
    save_all: "Save all to a file",
    kept: |name| format!("*{name}* is still in My plans."),
    merged: |file, added| format!("Opened: *{file}*. Plans added to My plans: {added}."),
    merged_numbered: |count| {
        format!("Of a name that another plan has: {count}. They got a number; both are there.")
    },
    merged_known: |count| format!("There already: {count}."),
    merged_beside: |count| format!("Not stored in this browser, only open on screen: {count}."),
    merged_left: |count| format!("In the file alone: {count} more."),
    merged_refused: |count| format!("Cannot be opened: {count}."),
    refused_plan: |name, reason| format!("{name}: {reason}"),
    plans: |count| format!("Plans in My plans: {count}"),
    from_table: "Add from a table…",
    table_title: "Add from a table",
    table_fetching: "Loading what reads tables…",
    table_missing: "What reads tables cannot be had. Check the connection.",
    table_retry: "Try again",
    regions_added: |count| match count {
        0 => "No region was added.".to_owned(),
        1 => "1 region was added to My plans.".to_owned(),
        _ => format!("{count} regions were added to My plans."),
    },
    regions_known: |count| format!("Already there with the same figures: {count}."),
    regions_unstored: |count| {
        format!(
            "Not stored, since the browser has no room: {count}. Delete old plans, then read the table again."
        )
    },
    regions_taken_back: "The regions of the table are out of My plans again.",
};

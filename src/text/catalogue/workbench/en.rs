//! English.

use super::{KeepTexts, WorkbenchTexts};

pub const WORKBENCH: WorkbenchTexts = WorkbenchTexts { keep: KEEP };

const KEEP: KeepTexts = KeepTexts {
    save: "Save",
    open: "Open",
    messages: "Files and drafts",
    saved: |name| format!("Downloaded: {name}"),
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
    erase: "Delete all data",
    erase_question: "Delete all drafts of Jangkau in this browser? Downloaded files stay.",
    erase_yes: "Delete",
    erase_no: "Cancel",
    erased: "All data of Jangkau in this browser was deleted.",
    stored_here: "Scenarios are kept on this device until you delete them. Do not enter personal data (names, NIK).",
};

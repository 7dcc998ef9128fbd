//! What the planner's workbench says: keeping scenarios, plan in detail, assumptions, own baseline, sections below.

mod en;
mod id;

pub(super) use en::WORKBENCH as ENGLISH;
pub(super) use id::WORKBENCH as INDONESIAN;

/// All of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct WorkbenchTexts {
    pub keep: KeepTexts,
}

/// Save, open, draft.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct KeepTexts {
    pub save: &'static str,
    pub open: &'static str,
    pub messages: &'static str,
    pub saved: fn(name: &str) -> String,
    pub opened: fn(name: &str) -> String,
    pub refused: fn(name: &str) -> String,
    pub refused_more: fn(count: usize) -> String,
    pub unreadable: fn(name: &str) -> String,
    pub drop_here: &'static str,
    pub restored: fn(saved: &str) -> String,
    pub saved_at: fn(date: &str, time: &str) -> String,
    pub start_afresh: &'static str,
    pub blocked: &'static str,
    pub full: &'static str,
    pub corrupt: &'static str,
    pub newer: &'static str,
    pub other_tab: &'static str,
    pub download_rest: &'static str,
    pub close: &'static str,
    pub download_file: &'static str,
    pub erase: &'static str,
    pub erase_question: &'static str,
    pub erase_yes: &'static str,
    pub erase_no: &'static str,
    pub erased: &'static str,
    pub stored_here: &'static str,
}

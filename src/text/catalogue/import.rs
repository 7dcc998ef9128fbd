//! Texts of the screen that reads a table. No part of [`super::Catalogue`], so that nobody else's texts bring them along.

use crate::text::Lang;

mod en;
mod id;

/// The screen "Tambah dari tabel".
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct ImportTexts {
    // Where a table comes from.
    pub source: &'static str,
    pub paste: &'static str,
    pub paste_about: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub privacy: &'static str,
    pub pasted: &'static str,
    pub unreadable: &'static str,
    // While it is read.
    pub reading: fn(name: &str) -> String,
    pub cancel: &'static str,
    pub cancelled: &'static str,
    pub again: &'static str,
    pub refused: fn(name: &str) -> String,
    // What can be read, and templates.
    pub kinds: &'static str,
    pub templates_about: &'static str,
    pub kind_regions: &'static str,
    pub kind_regions_about: &'static str,
    /// What becomes of a region in the planner, and in the overview.
    pub kind_regions_become: [&'static str; 2],
    pub kind_months: &'static str,
    pub kind_months_about: fn(region: &str) -> String,
    pub kind_sponsorships: &'static str,
    pub kind_sponsorships_about: fn(region: &str) -> String,
    pub template: &'static str,
    pub template_xlsx: fn(kind: &str) -> String,
    pub template_csv: fn(kind: &str) -> String,
    pub template_file: [&'static str; 3],
    pub template_sheet: &'static str,
    pub template_regions: [&'static str; 5],
    pub template_months: [&'static str; 2],
    pub template_sponsorships: [&'static str; 3],
    pub template_fetching: &'static str,
    pub template_missing: &'static str,
    // What was understood.
    pub understood: fn(kind: &str) -> String,
    pub counts: fn(taken: usize, waiting: usize, refused: usize) -> String,
    pub sheet: &'static str,
    pub hidden_sheet: fn(name: &str) -> String,
    pub questions: &'static str,
    pub month_field: &'static str,
    pub month_wrong: &'static str,
    pub month_set: &'static str,
    pub ministry: &'static str,
    pub statistics: &'static str,
    pub shares: &'static str,
    pub percents: &'static str,
    pub comma: &'static str,
    pub point: &'static str,
    pub day_first: &'static str,
    pub month_first: &'static str,
    pub read_hidden: &'static str,
    pub leave_hidden: &'static str,
    pub columns: &'static str,
    pub heading: &'static str,
    pub read_as: &'static str,
    pub written: &'static str,
    pub sample: &'static str,
    pub not_read: &'static str,
    pub private: &'static str,
    pub as_words: &'static str,
    pub as_share: &'static str,
    pub as_numbers: &'static str,
    pub rows: fn(count: usize) -> String,
    pub row: &'static str,
    pub region: &'static str,
    pub month: &'static str,
    pub eligible: &'static str,
    pub active: &'static str,
    pub coverage: &'static str,
    pub counted: &'static str,
    pub payer: &'static str,
    pub people: &'static str,
    pub ends: &'static str,
    pub becomes: &'static str,
    pub more_rows: fn(shown: usize, all: usize) -> String,
    pub unknown: &'static str,
    pub refusals: fn(count: usize) -> String,
    pub why: &'static str,
    pub notes: &'static str,
    // What becomes of a row.
    pub new_region: &'static str,
    pub only_percent: &'static str,
    pub too_little: &'static str,
    pub too_many_sponsorships: fn(most: usize) -> String,
    pub taken_over: &'static str,
    pub is_new: &'static str,
    pub is_same: &'static str,
    pub replaces: fn(old: &str) -> String,
    pub plan_name: fn(month: &str) -> String,
    pub source_of: fn(name: &str) -> String,
    // Taking it.
    pub take_regions: fn(count: usize) -> String,
    pub take_rows: fn(count: usize) -> String,
    pub take_months: fn(count: usize, region: &str) -> String,
    pub take_sponsorships: fn(count: usize, region: &str) -> String,
    pub nothing: &'static str,
    pub answer_first: &'static str,
    pub waits_for_month: &'static str,
    pub nothing_new: &'static str,
    pub wrong_kind: &'static str,
    pub waiting: &'static str,
    pub nothing_yet: &'static str,
}

impl ImportTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::IMPORT,
            Lang::En => &en::IMPORT,
        }
    }
}

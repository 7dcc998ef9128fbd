//! What people read and type, in both languages: numbers, money, dates, and reading them back.
//!
//! Knows no state and no browser. Every result on screen, in a chart and on paper is written here and not by
//! the browser's own formatter, whose output depends on its language and puts a space after `Rp`.

mod besides;
mod carried;
mod catalogue;
pub mod command_line;
mod date;
mod money;
mod number;
pub mod parse;
mod parts;
pub mod refusals;
pub mod spreadsheet;

pub use crate::preferences::Lang;
pub use besides::besides;
pub use carried::carried;
pub use catalogue::{
    AnswerTexts, Catalogue, HandoutTexts, ImportTexts, MinuteTexts, OverviewTexts, PhoneTexts,
    PresenterTexts, QuarterTexts, QuestionTexts, ReachingTexts, SourceTexts, Tense, Term, TimingTexts,
    WorkbenchForm, WorkbenchTexts, what_is,
};
pub use date::{date, month_abbreviated, month_long, month_name, month_names, month_short};
pub use money::{rupiah, rupiah_words, rupiah_words_in_full, words_power};
pub use number::{NO_NUMBER, count, decimal, decimal_between, percent, points, signed_count};
pub use parts::{RoundedTable, rounded_parts, rounded_table, rounded_to};

//! What is asked where an address cannot be shown, and the regions that are offered.

mod en;
mod id;

use crate::preferences::Lang;

/// The page that stands where a plan would.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct QuestionTexts {
    /// Title of the window.
    pub title: &'static str,
    pub unknown: fn(code: &str) -> String,
    pub unknown_named: fn(code: &str, name: &str) -> String,
    pub whose: fn(digits: &str) -> String,
    pub whose_about: fn(ministry: Option<&str>, statistics: Option<&str>) -> String,
    pub below: fn(code: &str, region: &str) -> String,
    pub no_region: &'static str,
    pub no_figures: &'static str,
    pub refused: &'static str,
    /// Under every sentence: no figure is shown.
    pub nothing_shown: &'static str,
    pub meant: &'static str,
    pub regions: &'static str,
    pub link: &'static str,
    pub back: fn(region: &str) -> String,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
}

impl QuestionTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::QUESTION,
            Lang::En => &en::QUESTION,
        }
    }
}

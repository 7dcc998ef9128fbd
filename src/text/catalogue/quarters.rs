//! Texts of the path to the target by quarter. No part of [`super::Catalogue`], so that nobody else's texts bring them
//! along.

use crate::text::Lang;

mod en;
mod id;

/// The section "Jalur triwulan".
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct QuarterTexts {
    pub title: &'static str,
    pub about: fn(first: &str, last: &str) -> String,
    pub none: &'static str,
    pub caption: &'static str,
    pub quarter: &'static str,
    pub name: fn(number: &str, year: i32) -> String,
    pub month: &'static str,
    pub members: &'static str,
    pub more: &'static str,
    pub percent: &'static str,
    pub target: &'static str,
    pub copy: &'static str,
    pub field: &'static str,
}

impl QuarterTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::QUARTERS,
            Lang::En => &en::QUARTERS,
        }
    }
}

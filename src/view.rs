//! View-models: what the screen says, as plain data in the language of the reader. No HTML, no pixels.
//!
//! ```text
//! Scenario -> Projected (plan and baseline pair) -> headline, facts, levers, chart, table, notices, sources
//! ```

pub mod answers;
mod card;
mod chart;
mod facts;
pub mod handout;
mod headline;
mod lever;
mod names;
mod notice;
pub mod overview;
pub mod phone;
pub mod presenter;
mod projected;
mod question;
mod sentence;
mod source;
mod table;
mod verdict;
mod words;
pub mod workbench;

#[cfg(test)]
mod tests;

pub use card::{MOST_LEVERS, beside_card, card_levers, onward};
pub use chart::{Readout, chart, readout};
pub use facts::{Fact, Line, Tone, compact_result, december_coverage, facts};
pub use headline::{Headline, figured_headline, headline, still_headline};
pub use lever::{FieldKind, IN_VIEW, LeverView, levers};
pub use names::{lever_name, own_region, region_name};
pub use notice::{Fix, Notice, Warning, besides, notices, trouble_sentences, troubles, warnings};
pub use projected::Projected;
pub use question::{QuestionView, RegionOffer, question};
pub use sentence::{FiguredSentence, Sentence, Span};
pub use source::{data_line, status_word};
pub use table::{TableRow, TableView, table};
pub use verdict::TargetVerdict;
pub use words::capital;

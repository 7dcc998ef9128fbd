//! What was counted: the table to type or paste it into, and what it says about the plan.

mod en;
mod id;

pub(super) use en::TRACKING as EN;
pub(super) use id::TRACKING as ID;

/// The section "Realisasi".
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct TrackingTexts {
    pub title: &'static str,
    pub empty: &'static str,
    pub yours: &'static str,
    pub waiting: &'static str,
    // The table.
    pub caption: &'static str,
    pub month: &'static str,
    pub counted: &'static str,
    pub counted_in: &'static str,
    pub members: &'static str,
    pub percent: &'static str,
    pub plan: &'static str,
    pub difference: &'static str,
    pub points: &'static str,
    pub place: &'static str,
    pub baseline: &'static str,
    pub not_yet: &'static str,
    pub inside: &'static str,
    pub below: &'static str,
    pub above: &'static str,
    pub remove: &'static str,
    pub counted_at: fn(month: &str) -> String,
    // The table by segment.
    pub by_segment: &'static str,
    pub segments_caption: &'static str,
    pub segments_about: &'static str,
    pub segments_empty: &'static str,
    pub all_members: &'static str,
    pub rest: &'static str,
    pub of_segment: fn(segment: &str, month: &str) -> String,
    pub most_of_segment: fn(most: &str, members: &str, others: &str) -> String,
    pub by_segment_say: fn(month: &str, differences: &str) -> String,
    pub rest_of_segments: fn(people: &str) -> String,
    // Sentences.
    pub stands_below: fn(month: &str, people: &str, difference: &str) -> String,
    pub stands_above: fn(month: &str, people: &str, difference: &str) -> String,
    pub stands_on: fn(month: &str, people: &str) -> String,
    pub needs: fn(people: &str, from: &str, target: &str, december: &str) -> String,
    pub needs_on_top: &'static str,
    pub needs_without_plan: &'static str,
    pub reaches: fn(target: &str, december: &str, people: &str) -> String,
    pub no_target: fn(month: &str) -> String,
    pub leads_short: fn(december: &str, percent: &str, people: &str, target: &str) -> String,
    pub leads_over: fn(december: &str, percent: &str, people: &str, target: &str) -> String,
    pub planned: fn(percent: &str) -> String,
    pub chance: fn(target: &str, odds: &str, planned: &str) -> String,
    pub error: fn(own: &str, past: &str) -> String,
    pub wider: &'static str,
    pub narrower: &'static str,
    pub change: fn(from: &str, to: &str, change: &str, base: &str, members: &str) -> String,
    pub outside: fn(outside: usize, of: usize) -> String,
    pub all_inside: fn(of: usize) -> String,
    pub answers: &'static str,
    // The picture of the differences.
    pub bars: &'static str,
    pub bars_unit: &'static str,
    pub bars_name: fn(figures: &str) -> String,
    pub bars_last: fn(people: &str, month: &str) -> String,
    pub bars_missing: fn(months: &str) -> String,
    // What can still be done.
    pub still: fn(from: &str) -> String,
    pub still_none: fn(from: &str) -> String,
    // From the plan to what is expected.
    pub why: fn(december: &str) -> String,
    pub why_plan: &'static str,
    pub why_base: &'static str,
    pub why_members: fn(month: &str) -> String,
    pub why_carried: &'static str,
    pub part: &'static str,
    pub people: &'static str,
    pub short: fn(people: &str) -> String,
    pub over: fn(people: &str) -> String,
    pub from_here: &'static str,
    pub history: fn(counted: &str) -> String,
    // What was planned before.
    pub past: &'static str,
    pub past_error: fn(points: &str, months: usize) -> String,
    pub planned_then: &'static str,
    pub unknown: &'static str,
    // Pasting.
    pub paste: &'static str,
    pub paste_about: &'static str,
    pub paste_example: &'static str,
    pub found: &'static str,
    pub nothing_found: &'static str,
    pub is_new: &'static str,
    pub is_same: &'static str,
    pub replaces: fn(old: &str) -> String,
    pub take: fn(count: usize) -> String,
    pub nothing_changes: &'static str,
    // Revisions of the base.
    pub revisions: &'static str,
    pub revisions_about: &'static str,
    pub since: &'static str,
    pub becomes: &'static str,
    pub revised_at: fn(month: &str) -> String,
    pub new_revision: &'static str,
    pub lost: fn(before: &str, points: &str) -> String,
    pub won: fn(before: &str, points: &str) -> String,
    pub unchanged: fn(before: &str) -> String,
}

//! English.

use super::{KeyTexts, PresenterTexts, StageTexts};

pub(super) const PRESENTER: PresenterTexts = PresenterTexts { stage: STAGE, keys: KEYS };

const STAGE: StageTexts = StageTexts {
    present: "Present",
    mode: "Presentation mode: present",
    leave: "Leave",
    keys: "Keys",
    full: "Full screen",
    tools: "Presentation tools",
    covered: |people, region, year| format!("*{people} workers in {region}* covered at the end of {year}."),
    covered_per_100k: |people, region, year| {
        format!("*{people} of every 100,000 workers in {region}* covered at the end of {year}.")
    },
    about: |region, year| format!("of *workers in {region}* covered at the end of {year}, roughly."),
    base: |people, region, year| {
        format!("Without extra effort: *{people} workers in {region}* at the end of {year}.")
    },
    base_about: |region, year| {
        format!("of *workers in {region}* covered at the end of {year} without extra effort.")
    },
    short: |people| format!("{people} short of the target."),
    short_points: |points| format!("{points} short of the target."),
    falls: |people| format!("Then {people} are lost."),
    falls_about: "Then it falls again.",
    reached: "Target reached.",
    before: "Before:",
    before_at: |lever, value| format!("Before ({lever} {value}):"),
    from_to: |from, to| format!("from {from} to *{to}*"),
    at: |value| format!("*{value}*"),
    source: |region, date| format!("{region}, baseline of {date}. A projection, not official figures."),
};

const KEYS: KeyTexts = KeyTexts {
    title: "Keys of the presentation",
    on: "Letters and digits are keys",
    rows: [
        ("← →", "move the chosen lever; with Shift by one small step"),
        ("↑ ↓", "choose a lever"),
        ("1 2 3 4", "open a kept scenario"),
        ("B", "without extra effort, and back"),
        ("R", "show the last change again"),
        ("Z", "undo"),
        ("PgDn, N", "next step of the agenda"),
        ("PgUp, P", "one step back"),
        ("A", "presenter's desk: agenda, guesses, minutes"),
        ("Q", "QR code of the plan on the screen"),
        ("F", "full screen"),
        ("Esc", "leave"),
    ],
    still: "Arrows, PgDn, PgUp and Esc always work.",
};

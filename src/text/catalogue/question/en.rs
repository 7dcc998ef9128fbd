//! English.

use super::QuestionTexts;

pub(super) const QUESTION: QuestionTexts = QuestionTexts {
    title: "Jangkau: choose a region",
    unknown: |code| format!("Region {code} is not in this version"),
    unknown_named: |code, name| format!("Region {code} ({name}) is not in this version"),
    whose: |digits| format!("Code {digits}: which region is meant?"),
    whose_about: |ministry, statistics| {
        format!(
            "By the codes of the Ministry of Home Affairs {}, by those of the statistics office (BPS) {}.",
            ministry.unwrap_or("no region"),
            statistics.unwrap_or("no region")
        )
    },
    below: |code, region| format!("{code} is a part of {region}; this version counts by kabupaten and kota"),
    no_region: "This address names no region",
    no_figures: "This link holds a region of somebody's own without its number of eligible workers, so nothing can be computed",
    refused: "What this link says cannot be computed",
    nothing_shown: "So no figure is shown. What was asked for is still in the address of this page.",
    meant: "Perhaps you mean",
    regions: "Regions of this version",
    link: "Text of the link",
    back: |region| format!("Back to the plan of {region}"),
    copy: "Copy the text of the link",
    copied: "Copied.",
    not_copied: "The browser refused to copy. The text is selected: press Ctrl+C.",
};

//! What comes after the first picture is reached through `ui/deferred.rs`; only its plain data is named elsewhere.

use crate::source::{Source, sources};

/// Where the workbench and the answers live.
const INSIDE: [&str; 33] = [
    "ui/workbench",
    "view/workbench",
    "codec/draft",
    "codec/library",
    "text/catalogue/workbench",
    "ui/answers",
    "view/answers",
    "text/catalogue/answers",
    "ui/presenter",
    "ui/tables",
    "ui/phone",
    "ui/shared/dialog",
    "ui/shared/save",
    "view/presenter",
    "view/phone",
    "session",
    "text/catalogue/presenter",
    "text/catalogue/phone",
    "codec/session",
    "codec/screen",
    "codec/qr",
    "codec/qr_reader",
    "office",
    "text/catalogue/import",
    "overview",
    "codec/overview",
    "data/province",
    "view/overview",
    "text/catalogue/overview",
    "ui/overview",
    "ui/handout",
    "view/handout",
    "text/catalogue/handout",
];

/// The places that may name everything: what only a loader reaches.
const ROOTS: [&str; 8] = [
    "ui/deferred/planner.rs",
    "ui/deferred/stage.rs",
    "ui/deferred/phone.rs",
    "ui/deferred/office.rs",
    "ui/deferred/overview.rs",
    "ui/deferred/tables.rs",
    "ui/deferred/handout.rs",
    "ui/deferred/reader.rs",
];

/// What may be named from outside, by where it is: plain data.
const SHOWN: [(&[&str], &[&str]); 23] = [
    (&["ui", "answers"], &["AnswersProps", "ShownProposal"]),
    (
        &["view", "answers"],
        &["ProposedValue", "Samples", "Stretch", "Uncertainty", "UncertaintyRun", "ZoneKind", "ZoneView"],
    ),
    (&["ui", "workbench"], &["TermsOf"]),
    (&["view", "workbench"], &["FormBlock", "NumberTable"]),
    (&["codec", "draft"], &[]),
    (&["codec", "library"], &[]),
    (&["ui", "presenter"], &[]),
    (&["view", "presenter"], &[]),
    (&["session"], &[]),
    (&["codec", "session"], &[]),
    (&["codec", "screen"], &[]),
    (&["codec", "qr"], &[]),
    (&["ui", "tables"], &[]),
    (&["overview"], &[]),
    (&["codec", "overview"], &[]),
    (&["data", "province"], &[]),
    (&["view", "overview"], &[]),
    (&["ui", "overview"], &[]),
    (&["codec", "qr_reader"], &[]),
    (&["ui", "phone"], &[]),
    (&["view", "phone"], &[]),
    (&["ui", "handout"], &[]),
    (&["view", "handout"], &[]),
];

/// Functions and texts of the deferred modules that other modules hand on.
const HIDDEN: [(&str, &[&str]); 1] = [(
    "text",
    &[
        "AnswerTexts",
        "HandoutTexts",
        "ImportTexts",
        "OverviewTexts",
        "PhoneTexts",
        "PresenterTexts",
        "SourceTexts",
        "Term",
        "WorkbenchTexts",
        "what_is",
    ],
)];

/// The command line is no part of what a browser loads.
fn is_inside(source: &Source) -> bool {
    source.layer() == "cli" || INSIDE.iter().any(|place| source.path.starts_with(place))
}

fn breaks(path: &[String]) -> bool {
    let names: Vec<&str> = path.iter().skip(1).map(String::as_str).collect();
    let beyond_its_data = SHOWN.iter().any(|(place, shown)| {
        names.strip_prefix(*place).is_some_and(|rest| rest.first().is_some_and(|name| !shown.contains(name)))
    });
    let handed_on = HIDDEN.iter().any(|(layer, hidden)| {
        names.first() == Some(layer) && names.get(1).is_some_and(|n| hidden.contains(n))
    });
    beyond_its_data || handed_on
}

#[test]
fn the_deferred_modules_are_reached_through_their_loaders() {
    let mut broken = Vec::new();
    let sources = sources();
    let is_root = |source: &&Source| ROOTS.contains(&source.path.as_str());
    assert_eq!(sources.iter().filter(is_root).count(), ROOTS.len(), "a root is missing");
    for source in sources.iter().filter(|source| !is_inside(source) && !is_root(source)) {
        for path in source.paths().into_iter().filter(|path| path[0] == "crate" && breaks(path)) {
            broken.push(format!("{}: {}", source.path, path.join("::")));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_boundary_sees_what_it_must_see() {
    let path = |text: &str| text.split("::").map(str::to_owned).collect::<Vec<_>>();
    assert!(breaks(&path("crate::ui::workbench::sections::Sections")));
    assert!(breaks(&path("crate::view::workbench::detail")));
    assert!(breaks(&path("crate::view::answers::zones")));
    assert!(breaks(&path("crate::text::AnswerTexts")));
    assert!(breaks(&path("crate::session::Session")));
    assert!(breaks(&path("crate::text::PresenterTexts")));
    assert!(breaks(&path("crate::ui::workbench::overlays")));
    assert!(!breaks(&path("crate::ui::answers::AnswersProps")));
    assert!(!breaks(&path("crate::state::Edit")));
}

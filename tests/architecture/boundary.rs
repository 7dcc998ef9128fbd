//! What comes after the first picture is reached through three structs of functions; only its plain data is named elsewhere.

use crate::source::{Source, sources};

/// Where the workbench and the answers live.
const INSIDE: [&str; 14] = [
    "ui/workbench",
    "view/workbench",
    "codec/draft",
    "text/catalogue/workbench",
    "ui/answers",
    "view/answers",
    "text/catalogue/answers",
    "ui/presenter",
    "view/presenter",
    "session",
    "text/catalogue/presenter",
    "codec/session",
    "codec/screen",
    "codec/qr",
];

/// The one place that builds the structs.
const ROOTS: [(&str, &str); 4] = [
    ("ui/rest.rs", "crate::ui::workbench::workbench"),
    ("ui/rest.rs", "crate::ui::answers::answers"),
    ("ui/rest.rs", "crate::ui::presenter::presenter"),
    ("main.rs", "crate::ui::stage"),
];

/// What may be named from outside, by where it is.
const SHOWN: [(&[&str], &[&str]); 11] = [
    (&["ui", "answers"], &["Answers", "Proposal", "Reasons"]),
    (&["view", "answers"], &["Draws", "Ghost", "Look", "Sounding", "Stretch", "Surety", "ZoneView"]),
    (&["ui", "workbench"], &["Detail", "Further", "Work", "Workbench"]),
    (&["view", "workbench"], &["Block"]),
    (&["codec", "draft"], &[]),
    (&["ui", "presenter"], &["Presenter", "Stage"]),
    (&["view", "presenter"], &[]),
    (&["session"], &[]),
    (&["codec", "session"], &[]),
    (&["codec", "screen"], &[]),
    (&["codec", "qr"], &[]),
];

/// Functions and texts of the rest that other modules hand on.
const HIDDEN: [(&str, &[&str]); 1] =
    [("text", &["AnswerTexts", "PresenterTexts", "SourceTexts", "WorkbenchTexts"])];

fn is_inside(source: &Source) -> bool {
    INSIDE.iter().any(|place| source.path.starts_with(place))
}

fn breaks(path: &[String]) -> bool {
    let names: Vec<&str> = path.iter().skip(1).map(String::as_str).collect();
    let past = SHOWN.iter().any(|(place, shown)| {
        names.strip_prefix(*place).is_some_and(|rest| rest.first().is_some_and(|name| !shown.contains(name)))
    });
    let handed_on = HIDDEN.iter().any(|(layer, hidden)| {
        names.first() == Some(layer) && names.get(1).is_some_and(|n| hidden.contains(n))
    });
    past || handed_on
}

#[test]
fn the_rest_is_reached_through_its_structs() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| !is_inside(source)) {
        for path in source.paths().into_iter().filter(|path| path[0] == "crate" && breaks(path)) {
            let path = path.join("::");
            if !ROOTS.contains(&(source.path.as_str(), path.as_str())) {
                broken.push(format!("{}: {path}", source.path));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_boundary_sees_what_it_must_see() {
    let path = |text: &str| text.split("::").map(str::to_owned).collect::<Vec<_>>();
    assert!(breaks(&path("crate::ui::workbench::below::below")));
    assert!(breaks(&path("crate::view::workbench::detail")));
    assert!(breaks(&path("crate::view::answers::zones")));
    assert!(breaks(&path("crate::text::AnswerTexts")));
    assert!(breaks(&path("crate::session::Session")));
    assert!(breaks(&path("crate::text::PresenterTexts")));
    assert!(!breaks(&path("crate::ui::workbench::Work")));
    assert!(!breaks(&path("crate::state::Edit")));
}

//! Who may know whom. The invariants of ARCHITECTURE.md, phrased as absences.

use std::fs;

use crate::source::{Source, root, sources};

/// The layers, lowest first, and what each may name of those before it; whoever is not in its row stays out.
/// ARCHITECTURE.md has the same table.
const LAYERS: [(&str, &[&str]); 15] = [
    ("order", &[]),
    ("preferences", &[]),
    ("model", &["order"]),
    ("session", &["order", "preferences", "model"]),
    ("overview", &["order", "model"]),
    ("data", &["order", "model"]),
    ("codec", &["order", "preferences", "model", "session", "overview"]),
    ("text", &["order", "preferences", "model", "codec"]),
    ("state", &["order", "preferences", "model", "data", "codec"]),
    ("chart", &["order", "model"]),
    (
        "view",
        &["order", "preferences", "model", "session", "overview", "data", "codec", "text", "state", "chart"],
    ),
    ("office", &["order", "model", "data", "codec", "text", "state", "chart", "view"]),
    ("browser", &["chart"]),
    ("cli", &["model", "data", "codec", "text", "view", "office"]),
    (
        "ui",
        &[
            "preferences",
            "model",
            "session",
            "overview",
            "data",
            "codec",
            "text",
            "state",
            "chart",
            "view",
            "office",
            "browser",
        ],
    ),
];

/// Crates and the layers that may name them. `main` is the web app's start.
const CRATES: [(&str, &[&str]); 23] = [
    ("wasm_split_helpers", &["main"]),
    ("yew", &["ui", "main"]),
    ("web_sys", &["browser"]),
    ("js_sys", &["browser"]),
    ("gloo", &["browser"]),
    ("wasm_bindgen", &["browser"]),
    ("wasm_bindgen_futures", &["browser"]),
    ("plotters", &["chart", "browser"]),
    ("plotters_backend", &["chart", "browser"]),
    ("plotters_svg", &["chart"]),
    ("plotters_canvas", &["browser"]),
    ("serde", &["codec"]),
    ("serde_json", &["codec"]),
    ("libm", &["model"]),
    ("qrcodegen", &["codec"]),
    ("rqrr", &["codec"]),
    ("rust_xlsxwriter", &["office"]),
    ("quick_xml", &["office"]),
    ("csv_reader", &["office"]),
    ("zip", &["office"]),
    ("flate2", &["office"]),
    ("lexopt", &["cli"]),
    ("rayon", &["cli"]),
];

/// What computes in the model: the screen gets its numbers from view-models.
const COMPUTING: [&str; 9] =
    ["table", "Prepared", "RunBuffers", "Recorder", "Table", "Row", "answers", "validate", "premium"];

/// Platform-dependent or unordered things; the model needs the same bits everywhere.
const UNSTABLE_METHODS: [&str; 15] = [
    "exp", "exp2", "exp_m1", "ln", "ln_1p", "log", "log2", "log10", "powf", "powi", "sin", "cos", "tan",
    "tanh", "cbrt",
];
const UNSTABLE_NAMES: [&str; 6] = ["HashMap", "HashSet", "Instant", "SystemTime", "Date", "thread_rng"];

/// What may stop the program, and where it stops the compiler instead.
const PANICS: [&str; 6] = ["unwrap", "expect", "panic", "unreachable", "todo", "unimplemented"];
/// A figure without source or date does not compile: constants are checked by `const fn`.
const AT_COMPILE_TIME: [&str; 1] = ["data/figure.rs"];

fn listed<'a>(source: &Source, row: &'a [(&str, &'a [&'a str])]) -> Option<&'a [&'a str]> {
    row.iter().find(|(layer, _)| *layer == source.layer()).map(|(_, names)| *names)
}

fn report(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// Every pair of file and named path below `crate`.
fn inner_paths(sources: &[Source]) -> impl Iterator<Item = (&Source, Vec<String>)> {
    sources
        .iter()
        .flat_map(|source| source.paths().into_iter().map(move |path| (source, path)))
        .filter(|(_, path)| path.first().is_some_and(|first| first == "crate") && path.len() > 1)
}

#[test]
fn layers_know_only_those_below_them() {
    let sources = sources();
    let names: Vec<&str> = LAYERS.iter().map(|(layer, _)| *layer).collect();
    let mut broken = Vec::new();
    for (source, path) in inner_paths(&sources) {
        let Some(allowed) = listed(source, &LAYERS) else { continue };
        let other = path[1].as_str();
        if names.contains(&other) && other != source.layer() && !allowed.contains(&other) {
            broken.push(format!("{} names {}", source.path, path.join("::")));
        }
    }
    report(&broken);
}

#[test]
fn a_layer_rests_on_rows_before_its_own() {
    for (place, (layer, below)) in LAYERS.iter().enumerate() {
        for other in *below {
            assert!(LAYERS[..place].iter().any(|(name, _)| name == other), "{layer} is not above {other}");
        }
    }
}

#[test]
fn the_map_has_the_same_layers() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, section) = map.split_once("| layer | may name |\n| --- | --- |\n").expect("a table of layers");
    let rows = section.lines().take_while(|line| line.starts_with('|'));
    let drawn: Vec<(String, Vec<String>)> = rows
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            let below = cells[1].split(", ").filter(|name| !name.is_empty() && *name != "nothing");
            (cells[0].trim_matches('`').to_owned(), below.map(str::to_owned).collect())
        })
        .collect();
    let rules = LAYERS.map(|(layer, below)| {
        (layer.to_owned(), below.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    });
    assert_eq!(drawn, rules);
}

#[test]
fn every_dependency_has_a_row() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut named: Vec<String> = Vec::new();
    let mut is_dependencies = false;
    for line in manifest.lines() {
        if let Some(head) = line.strip_prefix('[') {
            let head = head.trim_end_matches(']');
            is_dependencies = head.ends_with("dependencies") && !head.ends_with("dev-dependencies");
            named.extend(head.strip_prefix("dependencies.").map(str::to_owned));
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| is_dependencies) {
            named.push(name.to_owned());
        }
    }
    let mut named: Vec<String> = named.into_iter().map(|name| name.replace('-', "_")).collect();
    let mut rows: Vec<&str> = CRATES.iter().map(|(name, _)| *name).collect();
    named.sort_unstable();
    rows.sort_unstable();
    assert_eq!(named, rows);
}

#[test]
fn every_layer_has_a_row() {
    let sources = sources();
    let known = |layer: &str| {
        matches!(layer, "lib" | "main" | "bin" | "futures") || LAYERS.iter().any(|(row, _)| *row == layer)
    };
    let strangers: Vec<&str> = sources.iter().map(Source::layer).filter(|layer| !known(layer)).collect();
    assert_eq!(strangers, Vec::<&str>::new());
    for (layer, _) in LAYERS {
        assert!(sources.iter().any(|source| source.layer() == layer), "no file of {layer}");
    }
}

#[test]
fn crates_are_named_only_where_they_belong() {
    let mut broken = Vec::new();
    for source in sources() {
        for path in source.paths() {
            let row = CRATES.iter().find(|(name, _)| path.len() > 1 && path[0] == *name);
            if row.is_some_and(|(_, layers)| !layers.contains(&source.layer())) {
                broken.push(format!("{} names {}", source.path, path.join("::")));
            }
        }
    }
    report(&broken);
}

#[test]
fn the_screen_computes_nothing() {
    let sources = sources();
    let computing = inner_paths(&sources).filter(|(source, path)| {
        source.layer() == "ui"
            && path[1] == "model"
            && path.iter().any(|part| COMPUTING.contains(&part.as_str()))
    });
    report(
        &computing
            .map(|(source, path)| format!("{} names {}", source.path, path.join("::")))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_model_uses_nothing_that_differs_between_machines() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.layer() == "model") {
        for word in UNSTABLE_METHODS.iter().filter(|word| source.calls(word)) {
            broken.push(format!("{} calls {word}", source.path));
        }
        for word in UNSTABLE_NAMES.iter().filter(|word| source.has_word(word)) {
            broken.push(format!("{} names {word}", source.path));
        }
    }
    report(&broken);
}

#[test]
fn nothing_that_ships_can_panic_by_intent() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| !AT_COMPILE_TIME.contains(&source.path.as_str())) {
        for word in PANICS.iter().filter(|word| source.calls(word)) {
            broken.push(format!("{} calls {word}", source.path));
        }
    }
    report(&broken);
}

#[test]
fn the_reader_of_sources_sees_what_it_must_see() {
    let text = "use crate::{model::{table, Month as M}, text};\nuse super::super::ui;\n// use crate::state;\n\
                fn f<'a>(c: char) -> bool { c == '\"' && crate::view::x(\"crate::codec\") }\n\
                #[cfg(test)]\nmod tests { use crate::chart; }\nuse yew::prelude::*;";
    let source = Source::new("data/regions/one.rs", text);
    let paths: Vec<String> = source.paths().into_iter().map(|path| path.join("::")).collect();
    for wanted in [
        "crate::model::table",
        "crate::model::Month",
        "crate::text",
        "crate::data::ui",
        "crate::view::x",
        "yew::prelude",
    ] {
        assert!(paths.iter().any(|path| path == wanted), "{wanted} not in {paths:?}");
    }
    for absent in ["crate::state", "crate::codec", "crate::chart"] {
        assert!(!paths.iter().any(|path| path == absent), "{absent} in {paths:?}");
    }
}

//! Colours: named once, equal in both dark blocks and on the canvas, and readable (W-11, W-20).

use std::collections::BTreeMap;
use std::fs;

use jangkau::chart::Palette;

use crate::source::{files, root};

type Rgb = (u8, u8, u8);
type Tokens = BTreeMap<String, String>;

/// Backgrounds, and what stands on each; the last one is the plan's band in the chart, where nothing is `ok`.
const GROUNDS: [&str; 3] = ["paper", "wash", "plan-wash"];
/// Colours of letters: 4.5 to 1.
const TEXTS: [&str; 8] = ["ink", "ink-2", "plan-ink", "base-ink", "short-ink", "ok-ink", "alt-b", "alt-c"];
/// Colours of lines, marks and edges of controls: 3 to 1.
const MARKS: [&str; 5] = ["plan", "base", "short", "ok", "edge"];
/// Letters on a filled button, and on the squares of the map.
const FILLED: [(&str, &str); 6] = [
    ("on-plan", "plan"),
    ("on-plan", "plan-ink"),
    ("map-on", "map-1"),
    ("map-on", "map-2"),
    ("map-on", "map-3"),
    ("map-on-4", "map-4"),
];

/// Words of a style sheet that are colours but not ours to choose.
const SYSTEM: [&str; 11] = [
    "transparent",
    "currentcolor",
    "canvas",
    "canvastext",
    "linktext",
    "graytext",
    "highlight",
    "highlighttext",
    "buttontext",
    "buttonface",
    "buttonborder",
];
/// Colour names that people write by hand; the full list of CSS has 148, these are the likely ones.
const NAMED: [&str; 20] = [
    "white",
    "black",
    "red",
    "green",
    "blue",
    "gray",
    "grey",
    "silver",
    "orange",
    "yellow",
    "navy",
    "teal",
    "purple",
    "maroon",
    "gold",
    "tomato",
    "crimson",
    "orangered",
    "lightgray",
    "lightgrey",
];

fn sheet(name: &str) -> String {
    without_comments(&fs::read_to_string(root().join("src/styles").join(name)).unwrap())
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    kept + rest
}

/// The custom properties of the block that follows `selector`.
fn block(text: &str, selector: &str) -> Tokens {
    let (_, behind) = text.split_once(selector).unwrap_or_else(|| panic!("no {selector}"));
    let inside = behind.split_once('{').and_then(|(_, inside)| inside.split_once('}')).unwrap().0;
    let pairs = inside.split(';').filter_map(|line| line.split_once(':'));
    pairs
        .map(|(name, value)| (name.trim().trim_start_matches("--").to_owned(), value.trim().to_owned()))
        .collect()
}

fn light() -> Tokens {
    block(&sheet("tokens.css"), ":root ")
}

fn dark() -> Tokens {
    block(&sheet("tokens.css"), ":root[data-tema=\"gelap\"]")
}

fn rgb(text: &str) -> Rgb {
    let hex =
        text.strip_prefix('#').filter(|hex| hex.len() == 6).unwrap_or_else(|| panic!("not a colour: {text}"));
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (part(0), part(2), part(4))
}

fn luminance((red, green, blue): Rgb) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_of_tokens_can_be_read() {
    let pairs = GROUNDS.iter().flat_map(|ground| {
        let texts = TEXTS.iter().map(move |text| (*text, *ground, 4.5));
        let marks = MARKS.iter().filter(move |mark| (**mark, *ground) != ("ok", "plan-wash"));
        texts.chain(marks.map(move |mark| (*mark, *ground, 3.0)))
    });
    let pairs: Vec<_> = pairs.chain(FILLED.map(|(text, ground)| (text, ground, 4.5))).collect();
    let mut faint = Vec::new();
    for (theme, tokens) in [("light", light()), ("dark", dark())] {
        for (front, ground, least) in &pairs {
            let ratio = contrast(rgb(&tokens[*front]), rgb(&tokens[*ground]));
            if ratio < *least {
                faint.push(format!("{theme}: {front} on {ground} is {ratio:.2}, not {least}"));
            }
        }
    }
    assert!(faint.is_empty(), "\n{}", faint.join("\n"));
}

#[test]
fn shades_of_the_map_go_one_way_and_are_told_apart() {
    for (theme, tokens) in [("light", light()), ("dark", dark())] {
        let shades = ["map-1", "map-2", "map-3", "map-4"].map(|shade| rgb(&tokens[shade]));
        for pair in shades.windows(2) {
            assert!(contrast(pair[0], pair[1]) >= 1.25, "{theme}: {pair:?}");
        }
        let bright = shades.map(luminance);
        let is_rising = theme == "dark";
        assert!(bright.windows(2).all(|pair| (pair[1] > pair[0]) == is_rising), "{theme}: {bright:?}");
    }
}

#[test]
fn contrast_is_measured_as_in_the_standard() {
    for (colour, expected) in [("#0072b2", 5.19), ("#d55e00", 3.87), ("#009e73", 3.42), ("#000000", 21.0)] {
        assert!((contrast(rgb(colour), (255, 255, 255)) - expected).abs() < 0.005, "{colour}");
    }
}

#[test]
fn both_dark_blocks_are_equal_and_change_every_colour() {
    let text = sheet("tokens.css");
    let by_system = block(&text, ":root:not([data-tema=\"terang\"])");
    assert_eq!(dark(), by_system);
    let colours = |tokens: &Tokens| -> Vec<String> {
        tokens.iter().filter(|(_, value)| value.starts_with('#')).map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(colours(&light()), colours(&dark()));
    assert!(colours(&light()).len() >= GROUNDS.len() + TEXTS.len() + MARKS.len() + FILLED.len());
}

#[test]
fn the_canvas_has_the_colours_of_the_page() {
    for (palette, tokens) in [(Palette::LIGHT, light()), (Palette::DARK, dark())] {
        let twins = [
            ("paper", palette.paper),
            ("rule", palette.rule),
            ("edge", palette.edge),
            ("ink", palette.ink),
            ("ink-2", palette.ink_soft),
            ("plan", palette.plan),
            ("plan-ink", palette.plan_ink),
            ("plan-wash", palette.plan_wash),
            ("base", palette.base),
            ("base-ink", palette.base_ink),
            ("short", palette.short),
            ("short-ink", palette.short_ink),
            ("ok-ink", palette.ok_ink),
            ("alt-b", palette.alt_b),
            ("alt-c", palette.alt_c),
        ];
        for (token, colour) in twins {
            assert_eq!(rgb(&tokens[token]), colour, "{token}");
        }
    }
}

#[test]
fn only_the_tokens_name_colours() {
    let mut found = Vec::new();
    for path in files(&root().join("src/styles"), "css") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "tokens.css" {
            continue;
        }
        for value in values(&sheet(&name)) {
            if let Some(colour) = raw_colour(&value) {
                found.push(format!("{name}: {colour} in {value}"));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn raw_colours_are_recognised() {
    for value in
        ["1px solid #fff", "rgb(0 0 0 / 10%)", "RGBA(0,0,0,0.5)", "hsl(1 2% 3%)", "white", "2px solid Red"]
    {
        assert!(raw_colour(value).is_some(), "{value}");
    }
    for value in
        ["var(--ink)", "1px solid CanvasText", "transparent", "url(#hatch)", "var(--white-space)", "nowrap"]
    {
        assert_eq!(raw_colour(value), None, "{value}");
    }
}

/// What stands behind the colons of declarations.
fn values(css: &str) -> Vec<String> {
    let declarations = css.split(['{', '}', ';']).filter_map(|part| part.split_once(':'));
    declarations.map(|(_, value)| value.trim().to_owned()).collect()
}

fn raw_colour(value: &str) -> Option<String> {
    let value = value.to_lowercase();
    let words = value.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '#' | '-' | '(')));
    let is_raw = |word: &&str| {
        let hex = word.strip_prefix('#').is_some_and(|hex| {
            matches!(hex.len(), 3 | 4 | 6 | 8) && hex.chars().all(|c| c.is_ascii_hexdigit())
        });
        let made = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch(", "color("];
        hex || made.iter().any(|name| word.starts_with(name))
            || NAMED.contains(word) && !SYSTEM.contains(word)
    };
    words.into_iter().find(is_raw).map(str::to_owned)
}

//! Tables that repeat what the code has say the same as the code.

use std::collections::BTreeSet;

use jangkau::codec::address;
use jangkau::codec::link::{LinkNotice, apply, parse};
use jangkau::data::find;
use jangkau::model::fields::{
    ACTIVE, Access, COHORT, ENROLMENT, HISTORY, NON_ASN, OBSERVATION, PPPK, PROGRAMME, Presence, REGION,
    RETENTION, REVISION, RecordField, SCENARIO, TARGET,
};
use jangkau::model::{Assumptions, Lever, PARAMETERS, Payer, Switch};

use crate::markdown::{document, plain};
use crate::repository::{files, text, written};

#[test]
fn parameters_are_those_of_the_program() {
    let rows = document("docs/model.md").table("3. Parameters");
    let defaults = Assumptions::default();
    for parameter in PARAMETERS {
        let named = |row: &&Vec<String>| plain(&row[0]).split(' ').next() == Some(parameter.id);
        let row = rows.iter().find(named).unwrap_or_else(|| panic!("{} is not listed", parameter.id));
        let default = (parameter.get)(&defaults);
        assert_eq!(number(&row[1]), Some(default), "default of {}", parameter.id);
        let range = row[2].trim_end_matches(", whole");
        let bounds = range.split_once(" to ").and_then(|(low, high)| Some((number(low)?, number(high)?)));
        assert_eq!(bounds, parameter.range, "range of {}", parameter.id);
        assert_eq!(row[5] == "yes", parameter.drawn, "whether {} is drawn", parameter.id);
    }
    for switch in Switch::ALL {
        let row = rows.iter().find(|row| plain(&row[0]) == switch.id());
        let default = row.and_then(|row| row[1].parse().ok());
        assert_eq!(default, Some(switch.get(&defaults)), "default of {}", switch.id());
    }
    // Besides: the season.
    assert_eq!(rows.len(), PARAMETERS.len() + Switch::ALL.len() + 1);
}

/// A number with commas between thousands.
fn number(text: &str) -> Option<f64> {
    text.replace(',', "").parse().ok()
}

#[test]
fn levers_and_payers_are_those_of_the_program() {
    let model = document("docs/model.md");
    let levers: Vec<String> = model.table("Levers").iter().map(|row| plain(&row[0])).collect();
    let own: Vec<String> = Lever::MAIN.iter().map(|lever| lever.id()).collect();
    assert_eq!(levers[..own.len()].iter().collect::<BTreeSet<_>>(), own.iter().collect::<BTreeSet<_>>());
    let payers: Vec<String> = plain(&model.table("Money")[0][0]).split(", ").map(str::to_owned).collect();
    assert_eq!(payers, Payer::ALL.map(Payer::id));
}

/// A link item with an id that exists and values that make no sense is unreadable; with another id it is unknown.
#[test]
fn ids_of_links_are_those_that_a_link_knows() {
    let rows = document("docs/contracts.md").table("Link, version 1");
    let listed: BTreeSet<String> = rows
        .iter()
        .flat_map(|row| plain(&row[0]).split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let letters = || (b'a'..=b'z').map(|letter| char::from(letter).to_string());
    let pairs = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let knows = |id: &String| {
        let parsed = parse(&format!("#1~12.75~{id}.no.sense")).unwrap();
        let (_, notices) = apply(find("12.75").unwrap().scenario(0), &parsed.differences);
        !notices.iter().any(|notice| matches!(notice, LinkNotice::Unknown { .. }))
    };
    // `z` ends a link; it is no item of it.
    let knows = |id: &String| id != "z" && knows(id);
    assert_eq!(letters().chain(pairs).filter(knows).collect::<BTreeSet<_>>(), listed);
}

/// Names of a table of fields: those that a file must have, and the others; groups count as either.
fn fields<T, K>(rows: &[RecordField<T, K>]) -> (BTreeSet<&str>, BTreeSet<&str>, BTreeSet<&str>) {
    let of = |keep: &dyn Fn(&RecordField<T, K>) -> bool| {
        rows.iter().filter(|row| keep(row)).map(|row| row.id).collect()
    };
    let is_group = |row: &RecordField<T, K>| matches!(row.access, Access::Group(_));
    let required = of(&|row| !is_group(row) && row.presence == Presence::Required);
    let others = of(&|row| !is_group(row) && row.presence != Presence::Required);
    (required, others, of(&is_group))
}

#[test]
fn fields_of_the_file_are_those_of_the_table() {
    let rows = document("docs/contracts.md").table("Fields");
    let own = [
        fields(&SCENARIO),
        fields(&REGION),
        fields(&ACTIVE),
        fields(&COHORT),
        fields(&TARGET),
        fields(&REVISION),
        fields(&OBSERVATION),
        fields(&HISTORY),
        fields(&ENROLMENT),
        fields(&RETENTION),
        fields(&PROGRAMME),
        fields(&NON_ASN),
        fields(&PPPK),
    ];
    assert_eq!(rows.len(), own.len());
    for (row, (required, others, groups)) in rows.iter().zip(own) {
        let names = |cell: &str| -> BTreeSet<String> {
            cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
        };
        let (mut first, mut second) = (names(&row[1]), names(&row[2]));
        for not_in_table in ["format", "version", "sources"] {
            let _ = first.remove(not_in_table) || second.remove(not_in_table);
        }
        let listed_groups: Vec<&str> =
            groups.iter().copied().filter(|group| first.remove(*group) || second.remove(*group)).collect();
        assert_eq!(listed_groups.len(), groups.len(), "{}: {groups:?}", row[0]);
        assert_eq!(first.iter().map(String::as_str).collect::<BTreeSet<_>>(), required, "{}", row[0]);
        assert_eq!(second.iter().map(String::as_str).collect::<BTreeSet<_>>(), others, "{}", row[0]);
    }
}

#[test]
fn parameters_of_the_address_are_read() {
    let rows = document("docs/contracts.md").table("Address of the app");
    for row in &rows {
        let values: Vec<&str> = row[1].split('`').skip(1).step_by(2).collect();
        assert!(!values.is_empty(), "{}: no value is shown", row[0]);
        for value in values {
            let query = format!("{}={value}", plain(&row[0]));
            assert_eq!(address::format(&address::parse(&query)), query);
        }
    }
    assert_eq!(rows.len(), 6);
}

#[test]
fn names_on_screen_are_those_of_the_catalogues() {
    let all = files().into_iter().filter(|file| file.starts_with("src/text/") && file.ends_with(".rs"));
    let catalogues: String = all.filter_map(|file| text(&file)).collect();
    let rows = document("docs/contracts.md").table("Names on screen");
    let named = rows.iter().filter(|row| !row[2].starts_with("a "));
    let missing =
        named.flat_map(|row| row[2].split([',', '/']).map(str::trim).map(str::to_owned).collect::<Vec<_>>());
    let missing: Vec<String> = missing.filter(|name| !catalogues.contains(&format!("\"{name}\""))).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn make_targets_are_those_of_the_makefile() {
    let listed: BTreeSet<String> = document("docs/contracts.md")
        .table("Make targets")
        .iter()
        .map(|row| plain(&row[0]).replace("make ", ""))
        .collect();
    let makefile = text("Makefile").unwrap();
    let target = |line: &str| {
        let name = line.split_once(':')?.0;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        is_name.then(|| name.to_owned())
    };
    assert_eq!(makefile.lines().filter_map(target).collect::<BTreeSet<_>>(), listed);
}

#[test]
fn commands_are_those_of_the_program() {
    let headings = document("docs/contracts.md").headings();
    let listed = headings.iter().filter_map(|(_, title)| title.strip_prefix("jangkau ")).map(first_word);
    let help = jangkau::text::command_line::usage(jangkau::text::Lang::En);
    let own =
        help.lines().filter_map(|line| line.split("jangkau ").nth(1)).filter(|rest| !rest.starts_with('-'));
    assert_eq!(listed.collect::<BTreeSet<_>>(), own.map(first_word).collect::<BTreeSet<_>>());
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

#[test]
fn names_of_the_glossary_are_in_the_code() {
    let code = code();
    let words = words(&code);
    let glossary = document("docs/glossary.md");
    let sections: Vec<String> =
        glossary.headings().into_iter().filter(|(marks, _)| *marks == 2).map(|(_, title)| title).collect();
    let mut missing = Vec::new();
    let mut count = 0;
    for section in &sections {
        for row in glossary.table(section) {
            let names = row[2].split('`').skip(1).step_by(2);
            for name in names.flat_map(|name| name.split("::")) {
                count += 1;
                if !words.contains(name) {
                    missing.push(format!("{section}: {name}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
    assert!(count >= 60, "only {count} names");
}

#[test]
fn words_of_the_glossary_are_those_of_the_screen() {
    let texts = files().into_iter().filter(|file| {
        (file.starts_with("src/text/") || file.starts_with("src/data/")) && file.ends_with(".rs")
    });
    let texts = texts.filter_map(|file| text(&file)).collect::<String>().to_lowercase();
    let glossary = document("docs/glossary.md");
    let rows = ["The field", "Planning"].into_iter().flat_map(|section| glossary.table(section));
    let mut missing = Vec::new();
    for row in rows {
        for word in row[..2].iter().flat_map(|cell| cell.split(',')) {
            let word = word.split('(').next().unwrap_or_default().trim().to_lowercase();
            if !texts.contains(&word) {
                missing.push(word);
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// All Rust and JavaScript of the program.
fn code() -> String {
    let own = files().into_iter().filter(|file| {
        (file.starts_with("src/") || file.starts_with("static/"))
            && (file.ends_with(".rs") || file.ends_with(".js"))
    });
    own.filter_map(|file| text(&file)).collect()
}

fn words(code: &str) -> BTreeSet<&str> {
    code.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).collect()
}

#[test]
fn names_in_prose_are_in_the_code() {
    let own = written()
        .into_iter()
        .filter(|(file, _)| !file.ends_with(".md") && !file.starts_with("tests/documents"));
    let code: String = own.map(|(_, text)| text).collect();
    let words = words(&code);
    let files = files();
    let mut missing = Vec::new();
    for path in
        ["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/cheapest.md", "docs/model.md", "docs/contracts.md"]
    {
        for (line, span) in document(path).spans() {
            for name in span.trim_end_matches("()").split("::").filter(|name| is_name(name)) {
                // Numbered programmes stand for any.
                let name = name.trim_end_matches(|c: char| c.is_ascii_digit());
                if !words.contains(name) && !code.contains(name) && !files.iter().any(|file| file == name) {
                    missing.push(format!("{path}:{line}: {span}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// `CamelCase` of two letters at least, or `snake_case` with a line in it.
fn is_name(word: &str) -> bool {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let camel =
        word.starts_with(|c: char| c.is_ascii_uppercase()) && word.chars().any(|c| c.is_ascii_lowercase());
    plain && word.len() > 2 && (camel || word.contains('_'))
}

#[test]
fn every_source_that_is_built_in_is_listed() {
    let addresses = |text: &str| -> BTreeSet<String> {
        let end = |c: char| c.is_whitespace() || matches!(c, '"' | ')' | '>' | '|');
        let rest = text.split("https://").skip(1);
        rest.map(|rest| rest.split(end).next().unwrap_or_default().to_owned()).collect()
    };
    let own = addresses(&text("src/data/sources.rs").unwrap());
    let listed = addresses(&text("docs/sources.md").unwrap());
    assert!(own.len() > 30, "only {} addresses", own.len());
    assert_eq!(own.difference(&listed).collect::<Vec<_>>(), Vec::<&String>::new(), "not in docs/sources.md");
    assert_eq!(
        listed.difference(&own).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "not in src/data/sources.rs"
    );
}

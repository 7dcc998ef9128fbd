//! Scenario files that are not opened: which field is named, and what it accepts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "common/files.rs"]
mod files;

use files::{example, refusals, with};
use jangkau::codec::file::{
    FileError, FileKind, FileProblem, IdKind, JsonKind, MAX_BYTES, PlansFile, VERSIONS, read, read_bytes,
    write, write_plans,
};
use jangkau::codec::picked::Opened;
use jangkau::codec::{draft, picked};
use jangkau::model::{Allowed, Problem};

/// Text of the example, what stands there instead, the field refused, and why.
type Case = (&'static str, &'static str, &'static str, FileProblem);

fn check(cases: &[Case]) {
    for (from, to, field, problem) in cases {
        assert_eq!(refusals(&with(from, to)), [((*field).to_owned(), *problem)], "{from} -> {to}");
    }
}

const fn range(allowed: Allowed) -> FileProblem {
    FileProblem::Value(Problem::OutOfRange(allowed))
}

const fn kind(kind: JsonKind) -> FileProblem {
    FileProblem::WrongType(kind)
}

const fn choice(choice: IdKind) -> FileProblem {
    FileProblem::UnknownId(choice)
}

#[rustfmt::skip]
#[test]
fn the_head_of_a_file() {
    check(&[
        (r#""jangkau-scenario""#, r#""jangkau""#, "/format", choice(IdKind::Format)),
        (r#""jangkau-scenario""#, "1", "/format", kind(JsonKind::Text)),
        (r#""version": 1"#, r#""version": 0"#, "/version", range(VERSIONS)),
        (r#""version": 1"#, r#""version": 1.5"#, "/version", range(VERSIONS)),
        (r#""version": 1"#, r#""version": 1e400"#, "/version", range(VERSIONS)),
        (r#""version": 1"#, r#""version": "1""#, "/version", kind(JsonKind::Number)),
        (r#""version": 1"#, r#""version": 1, "x": 1, "x": 2"#, "/x", FileProblem::Duplicate),
        (r#""2026-12""#, r#""2026-13""#, "/horizon", kind(JsonKind::Month)),
        (r#""2026-12""#, "202612", "/horizon", kind(JsonKind::Month)),
    ]);
}

#[rustfmt::skip]
#[test]
fn the_region() {
    let cohort = r#"[ { "payer": "csr", "workers": 0, "ends": "2025-05" } ]"#;
    check(&[
        ("97777", r#""97777""#, "/region/eligible_workers", kind(JsonKind::Number)),
        ("97777", "null", "/region/eligible_workers", kind(JsonKind::Number)),
        ("97777", "1e400", "/region/eligible_workers", range(Allowed::ELIGIBLE)),
        ("97777", "1e10", "/region/eligible_workers", range(Allowed::ELIGIBLE)),
        ("0.40", "1.01", "/region/formal_share", range(Allowed::FRACTION)),
        ("0.40", "null", "/region/formal_share", kind(JsonKind::Number)),
        (r#""wage": 13126"#, r#""wage": -1"#, "/region/active/wage", range(Allowed::PEOPLE)),
        (r#""other": 0"#, r#""other": 0, "\u006fther": 0"#, "/region/active/other", FileProblem::Duplicate),
        (r#""payer": "csr", "workers""#, r#""payer": "CSR", "workers""#, "/region/sponsored/0/payer",
            choice(IdKind::Payer)),
        (r#""workers": 0, "ends""#, r#""ends""#, "/region/sponsored/0/workers", FileProblem::Missing),
        (cohort, "[ 1 ]", "/region/sponsored/0", kind(JsonKind::Object)),
        (cohort, "{}", "/region/sponsored", kind(JsonKind::List)),
        (r#""2026": 3367913"#, r#""26": 3367913"#, "/region/minimum_wage/26", kind(JsonKind::Year)),
        (r#""2026": 3367913"#, r#""0000": 3367913"#, "/region/minimum_wage/0000", range(Allowed::YEAR)),
        (r#""2026": 3367913"#, r#""2025": 3367913"#, "/region/minimum_wage/2025", FileProblem::Duplicate),
        (r#""year": 2025"#, r#""year": 2025.5"#, "/region/targets/1/year", range(Allowed::YEAR)),
        ("37.10", "100.1", "/region/targets/1/percent", range(Allowed::PERCENT)),
        (r#""name": "Kota Binjai""#, r#""name": "Kota Binjai", "active_range": [1, 2, 3]"#, "/region/active_range",
            kind(JsonKind::TwoNumbers)),
        (r#""name": "Kota Binjai""#, r#""name": "Kota Binjai", "active_range": [3, 2]"#, "/region/active_range",
            FileProblem::Value(Problem::BoundsReversed)),
    ]);
}

#[rustfmt::skip]
#[test]
fn the_ranges_of_assumptions() {
    let plan = r#""plan": "#;
    let refused = |ranges: &str, field: &str, problem: FileProblem| {
        let text = with(plan, &format!(r#""ranges": {ranges}, "plan": "#));
        assert_eq!(refusals(&text), [(field.to_owned(), problem)], "{ranges}");
    };
    refused(r#"{"quota_acceptance": [0.5, 1.2]}"#, "/ranges/quota_acceptance", range(Allowed::FRACTION));
    refused(r#"{"quota_acceptance": [0.9, 0.8]}"#, "/ranges/quota_acceptance", FileProblem::Value(Problem::BoundsReversed));
    refused(r#"{"quota_acceptance": 0.9}"#, "/ranges/quota_acceptance", kind(JsonKind::TwoNumbers));
    refused(r#"{"quota_acceptance": [0.9, 0.95, 1]}"#, "/ranges/quota_acceptance", kind(JsonKind::TwoNumbers));
    refused(r#"{"organic_growth_per_month": {"wage": [0.2, 0.1]}}"#, "/ranges/organic_growth_per_month/wage",
        FileProblem::Value(Problem::BoundsReversed));
    refused(r#"{"quota": [0, 1]}"#, "/ranges/quota", choice(IdKind::Assumption));
    // What is never drawn has no range to change.
    refused(r#"{"deaths_per_year": [0, 1]}"#, "/ranges/deaths_per_year", choice(IdKind::Assumption));
    refused("[]", "/ranges", kind(JsonKind::Object));
}

#[rustfmt::skip]
#[test]
fn the_assumptions() {
    let one = r#""quota_acceptance": 0.9"#;
    let unknown = choice(IdKind::Assumption);
    check(&[
        (one, r#""quota_acceptence": 0.9"#, "/assumptions/quota_acceptence", unknown),
        (one, r#""organic_growth_per_month.wage": 0.1"#, "/assumptions/organic_growth_per_month.wage", unknown),
        (one, r#""organic_growth_per_month": 0.1"#, "/assumptions/organic_growth_per_month", kind(JsonKind::Object)),
        (one, r#""organic_growth_per_month": {"honorer": 0.1}"#, "/assumptions/organic_growth_per_month/honorer",
            unknown),
        (one, r#""wage": 0.1"#, "/assumptions/wage", unknown),
        (one, r#""a/b~c": 1"#, "/assumptions/a~1b~0c", unknown),
        (one, r#""quota_acceptance": -0.1"#, "/assumptions/quota_acceptance", range(Allowed::FRACTION)),
        (one, r#""construction_season": [1,1,1,1,1,1,1,1,1,1,1]"#, "/assumptions/construction_season",
            kind(JsonKind::TwelveNumbers)),
        (one, r#""construction_season": [1,1,1,1,1,1,1,1,1,1,1,null]"#, "/assumptions/construction_season",
            kind(JsonKind::TwelveNumbers)),
        (one, r#""construction_season": [1,1,1,0,1,1,1,1,1,1,1,1]"#, "/assumptions/construction_season/3",
            range(Allowed::SEASON)),
        (one, r#""pppk_leaves_denominator": 1"#, "/assumptions/pppk_leaves_denominator", kind(JsonKind::Switch)),
    ]);
}

#[rustfmt::skip]
#[test]
fn the_plan_and_the_sources() {
    let status = "/sources/~1region~1eligible_workers/status";
    check(&[
        (r#""months": 6"#, r#""months": 61"#, "/plan/sponsorships/0/months", range(Allowed::MONTHS)),
        (r#""months": 6"#, r#""months": 6.5"#, "/plan/sponsorships/0/months", range(Allowed::MONTHS)),
        (r#""months": 6"#, r#""months": -6"#, "/plan/sponsorships/0/months", range(Allowed::MONTHS)),
        (r#""months": 6"#, r#""months": 6, "months": 6"#, "/plan/sponsorships/0/months", FileProblem::Duplicate),
        (r#""months": 6, "#, "", "/plan/sponsorships/0/months", FileProblem::Missing),
        (r#""years": 1"#, r#""years": 31"#, "/plan/sponsorships/0/years", range(Allowed::TRANCHES)),
        (r#""jkk_jkm""#, r#""jkk""#, "/plan/sponsorships/0/package", choice(IdKind::Package)),
        (r#""years": 1"#, r#""sector": "general""#, "/plan/sponsorships/0/sector", choice(IdKind::Sector)),
        (r#""share": 1.0, "#, "", "/plan/non_asn/share", FileProblem::Missing),
        (r#""lapse_reduction": 0.2, "from": "2025-01""#, r#""lapse_reduction": 0.2"#, "/plan/retention/from",
            FileProblem::Missing),
        (r#""derived""#, r#""rumour""#, status, choice(IdKind::Status)),
        (r#""status": "derived", "#, "", status, FileProblem::Missing),
    ]);
}

#[test]
fn what_is_required_is_asked_for_once() {
    for (text, field) in [
        (with("\"format\": \"jangkau-scenario\", ", ""), "/format"),
        (with("\"version\": 1, ", ""), "/version"),
        (with(", \"horizon\": \"2026-12\"", ""), "/horizon"),
        (with("\"region\": {", "\"wilayah\": {"), "/region"),
        (with("\"code\": \"12.75\", ", ""), "/region/code"),
        (with("\"name\": \"Kota Binjai\", ", ""), "/region/name"),
        (with("\"baseline_month\": \"2024-10\",", ""), "/region/baseline_month"),
        (with("\"eligible_workers\": 97777, ", ""), "/region/eligible_workers"),
        (with("\"active\": {", "\"aktif\": {"), "/region/active"),
    ] {
        assert_eq!(refusals(&text), [(field.to_owned(), FileProblem::Missing)]);
    }
}

#[test]
fn several_mistakes_are_said_together() {
    let text = with("\"months\": 6", "\"months\": 0").replace("97777", "true").replace("0.40", "4");
    let fields: Vec<String> = refusals(&text).into_iter().map(|(field, _)| field).collect();
    // What cannot be read at all comes first; what joins several values waits until each can be read.
    let all = ["/region/eligible_workers", "/plan/sponsorships/0/months", "/region/formal_share"];
    assert_eq!(fields, all);
    let nothing = with("\"region\": {", "\"region\": 1, \"x\": {").replace("\"share\": 1.0", "\"share\": 2");
    let fields: Vec<String> = refusals(&nothing).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["/region", "/plan/non_asn/share"]);
}

#[test]
fn a_newer_version_is_left_alone() {
    let text =
        with("\"version\": 1", "\"version\": 2").replace("\"months\": 6", "\"months\": \"half a year\"");
    assert_eq!(read(&text), Err(FileError::Newer { version: 2, program: 2 }));
    assert_eq!(
        read(r#"{"format":"jangkau-scenario","version":7}"#),
        Err(FileError::Newer { version: 7, program: 7 })
    );
}

#[test]
fn what_is_no_scenario_at_all() {
    assert_eq!(read(""), Err(FileError::NotJson { line: 1, column: 0 }));
    assert_eq!(read("{\n  \"format\": ,"), Err(FileError::NotJson { line: 2, column: 13 }));
    assert_eq!(read("{} {}"), Err(FileError::NotJson { line: 1, column: 4 }));
    for text in ["[]", "null", "1", "\"jangkau-scenario\""] {
        assert_eq!(read(text), Err(FileError::NotAnObject), "{text}");
    }
    for bytes in [&b"{\"\xff\"}"[..], b"\xff\xfe{\0}", b"\xff\xfe\0\xd8", b"\xfe\xff\xd8\0"] {
        assert_eq!(read_bytes(bytes), Err(FileError::NotText), "{bytes:?}");
    }
}

#[test]
fn the_mark_of_an_encoding_is_read() {
    let units = |turn: fn(u16) -> [u8; 2], mark: [u8; 2]| {
        let text = example();
        let bytes: Vec<u8> = text.encode_utf16().flat_map(turn).collect();
        [mark.to_vec(), bytes].concat()
    };
    let expected = read(&example()).unwrap();
    for bytes in [
        [b"\xef\xbb\xbf", example().as_bytes()].concat(),
        units(u16::to_le_bytes, [0xff, 0xfe]),
        units(u16::to_be_bytes, [0xfe, 0xff]),
    ] {
        assert_eq!(read_bytes(&bytes).as_ref(), Ok(&expected));
    }
}

#[test]
fn a_file_of_another_kind_is_called_what_it_is() {
    let zip = |name: &str| [b"PK\x03\x04", name.as_bytes(), &b"\0".repeat(2_000_000)].concat();
    let copy = |content: &str| {
        format!("<!DOCTYPE html><html><head><meta name=\"jangkau-salinan\" content=\"{content}\">")
    };
    let cases: [(Vec<u8>, FileKind); 26] = [
        (Vec::new(), FileKind::Empty),
        (b" \r\n\t".to_vec(), FileKind::Empty),
        (b"\xef\xbb\xbf \n".to_vec(), FileKind::Empty),
        (zip("[Content_Types].xml xl/workbook.xml"), FileKind::Workbook),
        (zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), FileKind::Workbook),
        (zip("word/document.xml"), FileKind::TextDocument),
        (zip("ppt/presentation.xml"), FileKind::Slides),
        (zip("foto/1.jpg"), FileKind::Archive),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest".to_vec(), FileKind::OldOffice),
        (b"%PDF-1.7\n%\xe2\xe3".to_vec(), FileKind::Pdf),
        (b"\x89PNG\r\n\x1a\n".to_vec(), FileKind::Picture),
        (b"\xff\xd8\xff\xe0JFIF".to_vec(), FileKind::Picture),
        (b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), FileKind::Picture),
        (b"\0\0\0\x18ftypheic".to_vec(), FileKind::Picture),
        (b"<?xml version=\"1.0\"?><svg xmlns=\"x\"/>".to_vec(), FileKind::Picture),
        (b"\x1f\x8b\x08".to_vec(), FileKind::Archive),
        (b"kode;nama;aktif\n12.75;Kota Binjai;24386\n".to_vec(), FileKind::Table),
        (b"month,eligible\r\n2024-10,97777\r\n".to_vec(), FileKind::Table),
        (b"\xff\xfek\0\t\0n\0\n\x001\0\t\x002\0".to_vec(), FileKind::Table),
        (b"<!doctype html><title>Portal</title>".to_vec(), FileKind::Page),
        (copy("").into_bytes(), FileKind::EmptyCopy),
        (copy("%7B%22id%22%3A%220f%22%7D").into_bytes(), FileKind::Copy),
        (b"{\"jangkau-session\":2,\"steps\":[]}".to_vec(), FileKind::Session),
        (b"jangkau-session\t1\nkeys\t1\n".to_vec(), FileKind::Session),
        (include_bytes!("../src/data/backtest_cases.json").to_vec(), FileKind::Backtest),
        (b"https://contoh.go.id/?lang=id#1~12.75~w.14000.202411\n".to_vec(), FileKind::Link),
    ];
    for (bytes, kind) in cases {
        let start = String::from_utf8_lossy(bytes.get(..60).unwrap_or(&bytes)).into_owned();
        assert_eq!(read_bytes(&bytes), Err(FileError::OtherKind(kind)), "{start}");
    }
    for no_kind in ["{", "[1,\n2]", "halo, dunia", "{\"format\":\"jangkau-scenario\",\"note\":\"a,b\\nc,d\"}"]
    {
        assert!(!matches!(read_bytes(no_kind.as_bytes()), Err(FileError::OtherKind(_))), "{no_kind}");
    }
}

#[test]
fn a_picked_file_may_be_a_copy_or_a_saved_draft() {
    let expected = read(&example()).unwrap();
    let encode = |text: &str| text.bytes().fold(String::new(), |all, byte| all + &format!("%{byte:02X}"));
    let page = |content: &str| {
        format!(
            "<!doctype html><head><meta name=\"jangkau-salinan\" content=\"{content}\">{}",
            " ".repeat(2_000_000)
        )
    };
    let carried = |file: &str, session: &str| {
        let name = |text: &str| {
            format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
        };
        page(&encode(&format!("{{\"id\":\"0f\",\"file\":{},\"session\":{session}}}", name(file))))
    };
    let opened = |text: String| picked::read(text.as_bytes());
    assert_eq!(opened(carried(&example(), "\"{}\"")), Ok(Opened::WithAgenda(expected.clone())));
    assert_eq!(opened(carried(&example(), "null")), Ok(Opened::One(expected.clone())));
    assert!(matches!(picked::read(carried("{}", "null").as_bytes()), Err(FileError::Refused(_))));
    for nothing in ["", "%7B", "%7B%22file%22%3Anull%7D"] {
        assert_eq!(picked::read(page(nothing).as_bytes()), Err(FileError::OtherKind(FileKind::EmptyCopy)));
    }
    let draft = draft::write(3, "2026-11-28 08:10", &expected.clone().into());
    assert_eq!(opened(draft), Ok(Opened::One(expected.clone())));
    let several = PlansFile { documents: vec![expected], refused: Vec::new() };
    assert_eq!(opened(write_plans(&several.documents)), Ok(Opened::Several(several)));
    assert_eq!(picked::read(&b"x".repeat(2_000_000)), Err(FileError::TooLarge));
}

#[test]
fn a_million_bytes_and_no_more() {
    let padded = |bytes: usize| format!("{}{}", example(), " ".repeat(bytes - example().len()));
    assert!(read(&padded(MAX_BYTES)).is_ok());
    assert_eq!(read(&padded(MAX_BYTES + 1)), Err(FileError::TooLarge));
    assert_eq!(read_bytes(padded(MAX_BYTES + 1).as_bytes()), Err(FileError::TooLarge));
}

/// Deep, long and wide files are answered without filling the memory with refusals.
#[test]
fn hostile_files_are_answered() {
    let wide = |entry: fn(usize) -> String| {
        let mut entries = String::new();
        for place in 0.. {
            let next = entry(place);
            if entries.len() + next.len() > 900_000 {
                break;
            }
            entries.push_str(&next);
        }
        entries
    };
    let many = |list: String| with("\"quota_acceptance\": 0.9", list.trim_end_matches(','));
    assert!(matches!(read(&"[".repeat(MAX_BYTES)), Err(FileError::NotJson { .. })));
    assert!(matches!(read(&"{\"a\":".repeat(200_000)), Err(FileError::NotJson { .. })));
    let deep = format!("{}{}", "[".repeat(400_000), "]".repeat(400_000));
    let kept = read(&with("\"years\": 1", &format!("\"x\": {deep}"))).unwrap();
    assert_eq!(read(&write(&kept)).unwrap(), kept);
    assert_eq!(refusals(&many(wide(|place| format!("\"{place}\":0,")))).len(), 100);
    assert_eq!(refusals(&many(wide(|_| "\"a\":0,".to_owned()))).len(), 1 + 99);
    let names = wide(|place| format!(",\"{place}\":0"));
    assert!(read(&with("\"version\": 1", &format!("\"version\": 1{names}"))).is_ok());
    let items = wide(|_| "0,".to_owned());
    let text = with("\"targets\": [", &format!("\"targets\": [{items}"));
    assert_eq!(refusals(&text).len(), 100);
}

/// The region of the example with these fields besides.
fn region_with(fields: &str) -> String {
    with("\"non_asn_total\": 2359,", &format!("\"non_asn_total\": 2359, {fields},"))
}

#[test]
fn what_was_counted_is_held_to_its_month_and_base() {
    use jangkau::model::Month;
    let month = |text: &str| Month::parse(text).unwrap();
    let refused = |fields: &str, pointer: &str, problem: Problem| {
        let found = refusals(&region_with(fields));
        assert_eq!(found, [(pointer.to_owned(), FileProblem::Value(problem))], "{fields}");
    };
    let outside = Problem::MonthOutside { first: month("2024-11"), last: month("2026-12") };
    for at in ["2024-10", "2024-01", "2027-01"] {
        let list = format!(r#""observations": [{{"month": "{at}", "active": 25000}}]"#);
        refused(&list, "/region/observations/0/month", outside);
    }
    let twice =
        r#""observations": [{"month": "2025-03", "active": 25000}, {"month": "2025-03", "percent": 26}]"#;
    refused(twice, "/region/observations/1/month", Problem::MonthTwice { month: month("2025-03") });
    refused(r#""observations": [{"month": "2025-03"}]"#, "/region/observations/0", Problem::NothingObserved);
    for planned in [-0.5, 100.5] {
        let list = format!(r#""history": [{{"month": "2024-09", "percent": 24, "planned": {planned}}}]"#);
        refused(&list, "/region/history/0/planned", Problem::OutOfRange(Allowed::PERCENT));
    }
    let revised = r#""base_revisions": [{"month": "2025-01", "workers": 99000}]"#;
    let most = Problem::ObservedAboveEligible { eligible: 99_000.0, month: month("2025-03") };
    let more = format!(r#"{revised}, "observations": [{{"month": "2025-03", "active": 99001}}]"#);
    refused(&more, "/region/observations/0/active", most);
    let pair = |percent: f64| {
        format!(
            r#"{revised}, "observations": [{{"month": "2025-03", "active": 24750, "percent": {percent}}}]"#
        )
    };
    assert!(read(&region_with(&pair(25.009))).is_ok());
    let disagree = Problem::ObservedDisagree { percent: 25.0, eligible: 99_000.0 };
    refused(&pair(25.02), "/region/observations/0", disagree);
    let apart = |total: &str, wage: f64| {
        let count = format!(r#""month": "2025-03", {total}, "wage": {wage}, "sponsored": 12000"#);
        format!(r#"{revised}, "observations": [{{{count}}}]"#)
    };
    let (members, percent) = (r#""active": 24750"#, r#""percent": 25"#);
    let above = |segments: f64, active: f64| Problem::SegmentsAboveObserved { segments, active };
    for count in [apart(members, 12_751.0), apart(members, 0.0), apart(percent, 12_760.0)] {
        assert!(read(&region_with(&count)).is_ok(), "{count}");
    }
    refused(&apart(members, 12_752.0), "/region/observations/0", above(24_752.0, 24_750.0));
    refused(&apart(percent, 12_761.0), "/region/observations/0", above(24_761.0, 24_750.0));
    refused(&apart(members, -1.0), "/region/observations/0/wage", Problem::OutOfRange(Allowed::PEOPLE));
    let early = r#""base_revisions": [{"month": "2024-10", "workers": 99000}]"#;
    let outside = Problem::MonthOutside { first: month("2024-11"), last: Month::december(9_999) };
    refused(early, "/region/base_revisions/0/month", outside);
}

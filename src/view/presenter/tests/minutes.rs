//! The minutes: written at the moment, never computed again.

use std::rc::Rc;

use super::{PLAN, answer, session, with};
use crate::data::REGIONS;
use crate::model::{Lever, Scenario};
use crate::session::{
    AgendaStep, Decision, Guess, NamedScenario, RecordKind, RecordVerdict, Session, SessionAction, StepKind,
};
use crate::text::Lang;
use crate::view::Projected;
use crate::view::answers::{Samples, UncertaintyRun, sure_fact};
use crate::view::presenter::{decision_record, minutes, minutes_file, outcome, records_of_before};

/// A session with a question, a vote that is counted, a question that was not asked, and a decision.
fn met() -> Session {
    let (base, now) = (with(&PLAN[..1]), with(&PLAN[..2]));
    let kept = |projected: &Projected| NamedScenario {
        name: String::new(),
        link: crate::state::link_of(&projected.scenario),
    };
    let question = AgendaStep::new(StepKind::SetLever(Lever::Csr, 1e9));
    let vote = AgendaStep::new(StepKind::Vote(vec![kept(&base), kept(&now)]));
    session([
        SessionAction::AddStep(question.clone()),
        SessionAction::AddStep(vote.clone()),
        SessionAction::AddStep(AgendaStep::new(StepKind::OpenScenario(kept(&base)))),
        SessionAction::GoToStep(Some(0)),
        SessionAction::AddGuess(Guess { hundredths: 3650, hands: 4 }),
        answer(&question, &base, &now),
        SessionAction::CloseStep(true),
        SessionAction::GoToStep(Some(1)),
        SessionAction::SetVotes(0, 3),
        answer(&vote, &now, &now),
        SessionAction::SetVotes(1, 12),
        SessionAction::AddRecord(Box::new(decision_record(
            "Anggarkan di RKPD & APBD <2026>",
            &now,
            "",
            Lang::Id,
        ))),
    ])
}

fn address(link: &str) -> String {
    format!("https://a.go.id/{link}")
}

#[test]
fn the_minutes_hold_questions_guesses_votes_and_links() {
    let text = minutes(&met(), "Kota Medan", "22 November 2026", address, Lang::Id).text();
    for wanted in [
        "Risalah simulasi cakupan: Kota Binjai, 22 November 2026",
        "1. 11.32 Dana CSR menjadi Rp1 miliar. Berapa cakupan akhir 2025?\n   Tebakan: 36,5% ×4.\n   Jawaban: ",
        "Keputusan: masuk rencana.",
        "Ruangan memilih B: 12 dari 15.",
        "Peluang mencapai target: ",
        "Terserap: CSR Rp1,6 miliar",
        "Belum diputuskan.",
        "3. Anggarkan di RKPD",
        "Tautan: https://a.go.id/#1~12.75~",
        "Risalah ini tidak dihitung ulang.",
        "bukan angka resmi",
    ] {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    assert!(!text.contains('*'), "{text}");
    assert_eq!(text.matches("Berapa cakupan").count(), 1, "a step that was not asked is no entry");
}

#[test]
fn no_plan_region_or_language_of_later_changes_the_minutes() {
    let met = met();
    let records = met.records.clone();
    let other = Projected::of(&Rc::new(REGIONS[1].scenario(0)));
    let later = met
        .reduce(SessionAction::AddScenario(NamedScenario {
            name: String::new(),
            link: crate::state::link_of(&other.scenario),
        }))
        .unwrap();
    assert_eq!(later.records, records);
    let stored = crate::codec::session::read(&crate::codec::session::write(&later)).unwrap();
    assert_eq!(stored.records, records);
    let there = &other.scenario.region.name;
    assert!(!minutes(&stored, there, "3 Desember 2026", address, Lang::Id).text().contains(there));
}

#[test]
fn the_document_has_the_decision_first_and_escapes_what_was_typed() {
    let mut met = met();
    met.meeting.place = "Aula <b>".to_owned();
    let html = minutes_file(&met, "", "3 Desember 2026", address, Lang::Id);
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} in\n{html}"));
    let order = [
        "dibekukan 3 Desember 2026, 11.32",
        "Aula &lt;b&gt;",
        "<h1>Anggarkan di RKPD &amp; APBD &lt;2026&gt; </h1>",
        "CSR </th><td align=\"right\">Rp2.000.000.000 </td><td align=\"right\">Rp1.600.000.000 </td>",
        "Seluruhnya",
        "Pemungutan suara, 11.32",
        "Tebakan ruangan",
        "Pimpinan rapat",
        "tidak dihitung ulang",
    ];
    assert!(order.map(place).is_sorted(), "{html}");
    assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
    let rows = html.matches("<tr").count();
    assert_eq!(rows, html.matches("</tr>").count());
    assert_eq!(html.matches("%3Ccircle").count(), 4, "a dot for each guess");
}

#[test]
fn a_vote_and_a_decision_say_the_chance_that_the_planner_reads() {
    let mut met = met();
    let now = with(&PLAN[..2]);
    let mut run = UncertaintyRun::new(&now, &mut Samples::default());
    let sure = std::iter::from_fn(|| Some(run.step())).flatten().next().unwrap();
    let chance = sure_fact(&now, Some(&sure), Lang::Id).figure;
    let of = |kind: RecordKind, met: &Session| -> Vec<String> {
        let records = met.records.iter().filter(|record| record.kind == kind);
        records.flat_map(|record| record.plans.iter().map(|plan| plan.chance.clone())).collect()
    };
    assert_eq!(of(RecordKind::Decision, &met), [chance.as_str()]);
    let options = of(RecordKind::Vote, &met);
    assert!(options[1] == chance && options[0] != chance && !options[0].is_empty(), "{options:?}");
    assert_eq!(of(RecordKind::Question, &met), [""]);

    let head = "<th scope=\"col\">Peluang </th>";
    let html = |met: &Session| minutes_file(met, "", "", address, Lang::Id);
    assert!(html(&met).contains(head), "{}", html(&met));
    for plan in met.records.iter_mut().flat_map(|record| &mut record.plans) {
        plan.chance.clear();
    }
    assert!(!html(&met).contains("Peluang"), "an earlier version kept none");
}

#[test]
fn money_that_cannot_be_computed_is_not_none() {
    let decided = |scenario: Scenario| {
        let record = decision_record("Setuju", &Projected::of(&Rc::new(scenario)), "", Lang::Id);
        let met = session([SessionAction::AddRecord(Box::new(record))]);
        let met = crate::codec::session::read(&crate::codec::session::write(&met)).unwrap();
        let text = minutes(&met, "", "", address, Lang::Id).text();
        (text, minutes_file(&met, "", "3 Desember 2026", address, Lang::Id))
    };
    let with = |mut scenario: Scenario, levers: &[(Lever, f64)]| {
        let last = scenario.last_target();
        for (lever, value) in levers {
            lever.set(&mut scenario, *value, last);
        }
        scenario
    };
    let mut here = REGIONS[0].scenario(0);
    here.region.minimum_wage.clear();
    let both = [(Lever::Csr, 1e9), (Lever::NonAsn, 1.0)];
    let (text, html) = decided(with(here.clone(), &both));
    assert!(text.contains("Terserap: CSR Rp1,6 miliar, iuran honorer belum dapat dihitung"), "{text}");
    for wanted in [
        ">belum dapat dihitung </td>",
        ">≥ Rp2.000.000.000 </td><td align=\"right\">≥ Rp1.600.000.000 </td>",
        "upah minimum belum diisi",
    ] {
        assert!(html.contains(wanted), "{wanted} in\n{html}");
    }
    let (_, html) = decided(with(here, &both[1..]));
    assert!(!html.contains("Rp0") && html.contains("belum dapat dihitung") && !html.contains('≥'), "{html}");
    // Where people are counted per 100,000, nobody knows the rupiah.
    let rough = REGIONS.iter().map(|region| region.scenario(0)).find(crate::data::is_per_100k);
    let (text, html) = decided(with(rough.unwrap(), &both[..1]));
    assert!(text.contains("CSR belum dapat dihitung"), "{text}");
    assert!(!html.contains("Tanpa dana") && !html.contains("Rp"), "{html}");
}

/// Brightness of the code in `html`, `scale` pixels a module; its side.
fn drawn_code(html: &str, scale: usize) -> (usize, Vec<u8>) {
    let (_, image) = html.split_once("class=\"code\"").unwrap();
    let drawing = image.split('"').find(|part| part.starts_with("data:image/svg+xml,")).unwrap();
    let drawing = drawing.replace("%20", " ").replace("%3C", "<");
    let numbers = |text: &str| -> Vec<usize> {
        text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    };
    let (_, size) = drawing.split_once("viewBox='0 0 ").unwrap();
    let side = numbers(size)[0] * scale;
    let mut light = vec![220; side * side];
    let (_, path) = drawing.split_once(" d='").unwrap();
    for run in path.split('\'').next().unwrap().split('M').skip(1) {
        let [x, y, width, ..] = numbers(run)[..] else { panic!("{run}") };
        for row in y * scale..(y + 1) * scale {
            light[row * side + x * scale..row * side + (x + width) * scale].fill(30);
        }
    }
    (side, light)
}

#[test]
fn the_code_of_the_minutes_is_the_address_beside_it() {
    let html = minutes_file(&met(), "", "3 Desember 2026", address, Lang::Id);
    let (side, light) = drawn_code(&html, 4);
    let read = crate::codec::qr_reader::read(side, side, &light).expect("a code that can be read");
    assert!(read.starts_with("https://a.go.id/#1~12.75~"), "{read}");
    assert!(html.contains(&format!("Tautan: {read} ")), "{read} in\n{html}");
    let here =
        minutes_file(&met(), "", "3 Desember 2026", |link| format!("http://127.0.0.1/{link}"), Lang::Id);
    assert!(!here.contains("class=\"code\""), "no code that no phone could open");
}

#[test]
fn figures_stay_apart_when_every_tag_is_taken_away() {
    let html = minutes_file(&met(), "", "3 Desember 2026", address, Lang::Id);
    let (_, body) = html.split_once("<body>").unwrap();
    let pieces: Vec<&str> =
        body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
    let left = pieces.concat();
    assert!(left.contains("CSR Rp2.000.000.000 Rp1.600.000.000 "), "{left}");
    let said: Vec<&str> = pieces.into_iter().filter(|text| !text.is_empty()).collect();
    for pair in said.windows(2) {
        let (before, after) = (pair[0].chars().last(), pair[1].chars().next());
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        assert!(!(is_word(before) && is_word(after)), "{:?} runs into {:?}", pair[0], pair[1]);
    }
}

#[test]
fn what_a_session_of_before_has_kept_becomes_records_once() {
    let (base, now) = (with(&PLAN[..1]), with(&PLAN[..2]));
    let mut old = Session::default();
    let mut step = AgendaStep::new(StepKind::SetLever(Lever::Csr, 1e9));
    step.phase = crate::session::Phase::Locked;
    step.outcome = Some(outcome(&base.scenario, &now.scenario));
    old.steps.push(step);
    old.decisions.push(Decision { text: "Setuju".to_owned(), link: crate::state::link_of(&now.scenario) });
    let records = records_of_before(&old, &base, Lang::Id);
    let new = old.reduce(SessionAction::RecordDecisions(records)).unwrap();
    let kinds: Vec<(RecordKind, RecordVerdict)> =
        new.records.iter().map(|entry| (entry.kind, entry.verdict)).collect();
    assert_eq!(
        kinds,
        [(RecordKind::Question, RecordVerdict::Taken), (RecordKind::Decision, RecordVerdict::Taken)]
    );
    assert_eq!((new.steps[0].record, new.decisions.len()), (Some(0), 0));
    assert!(records_of_before(&new, &base, Lang::Id).is_empty(), "only once");
}

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use super::*;
use crate::model::{Field, Lever, Status, Stock, TargetField, Workers};

fn opened(link: &str) -> OpenedLink {
    open_link(link).unwrap_or_else(|question| panic!("{link}: {question:?}"))
}

fn asked(query: &str, fragment: &str) -> Unopened {
    let state = open(query, fragment);
    state.question.as_ref().unwrap_or_else(|| panic!("{query} {fragment} is shown")).why.clone()
}

fn unknown(code: &str) -> Unopened {
    Unopened::Unknown { code: code.to_owned(), name: place(code).map(|place| place.name) }
}

#[test]
fn every_region_and_reading_opens_again_from_its_own_link() {
    for profile in &REGIONS {
        for number in 0..profile.readings().count() {
            let scenario = profile.scenario(number);
            let link = link_of(&scenario);
            let OpenedLink { scenario: again, troubles } = opened(&link);
            assert_eq!(troubles, [], "{link}");
            assert_eq!(link_of(&again), link);
            assert_eq!(profile.reading_of(&again), Some(number));
            assert!(!link.contains("~~"), "{link}");
        }
    }
}

#[test]
fn a_plan_travels_in_the_link() {
    let mut scenario = first_region().scenario(0);
    let last = scenario.last_target();
    for (lever, value) in [
        (Lever::WageEnrolment, 0.014),
        (Lever::SelfPaidEnrolment, 0.006),
        (Lever::Csr, 1e9),
        (Lever::NonAsn, 1.0),
    ] {
        lever.set(&mut scenario, value, last);
    }
    let link = link_of(&scenario);
    assert!(link.starts_with("#1~12.75~i.4~w."), "{link}");
    let again = opened(&link);
    assert_eq!(again.troubles, []);
    assert_eq!(again.scenario.plan, scenario.plan);
}

#[test]
fn a_step_of_a_ladder_is_named_after_a_link_too() {
    let mut scenario = first_region().scenario(0);
    assert!(crate::data::LADDERS[1].add_to(&mut scenario, 2029));
    let again = opened(&link_of(&scenario));
    assert_eq!(again.troubles, []);
    assert_eq!(again.scenario.region.targets, scenario.region.targets);
    for place in 0..3 {
        let source =
            |scenario: &Scenario| scenario.source(Field::Target(place, TargetField::Percent)).cloned();
        assert!(source(&scenario).is_some());
        assert_eq!(source(&again.scenario), source(&scenario), "target {place}");
    }
}

#[test]
fn what_is_no_link_leaves_the_region_of_the_query() {
    let state = open("?wilayah=12.76&lang=en", "#angka");
    assert_eq!(state.scenario.region.code, "12.76");
    assert_eq!(state.lang.code(), "en");
    assert_eq!(state.troubles, [Trouble::Link(LinkError::NotALink)]);
}

#[test]
fn the_address_locks_levers() {
    assert_eq!(open("kunci=csr,non_asn", "").locks, [Lever::Csr, Lever::NonAsn]);
    assert!(open("", "").locks.is_empty());
}

#[test]
fn a_region_that_does_not_exist_is_asked_about_and_never_replaced() {
    assert_eq!(asked("wilayah=99.99", ""), unknown("99.99"));
    assert_eq!(asked("wilayah=12.09", ""), unknown("12.09"));
    assert_eq!(asked("", "1~12.99~w.20000.202501.202512"), unknown("12.99"));
    assert_eq!(asked("wilayah=12.71", "1~12.99~w.20000.202501.202512"), unknown("12.99"));
    assert_eq!(asked("", "#1~ABC"), unknown("ABC"));
    assert_eq!(asked("wilayah=", ""), Unopened::NoRegion);
    assert_eq!(asked("", "1~"), Unopened::NoRegion);
    assert_eq!(asked("", "1"), Unopened::NoRegion);
    assert_eq!(asked("", "1~~w.20000.202411"), Unopened::NoFigures);
    assert_eq!(asked("", "9~12.75"), Unopened::Link(LinkError::UnknownVersion { version: 9 }));
    assert_eq!(asked("", "satu~12.75"), Unopened::Link(LinkError::NotALink));
    assert!(matches!(asked("wilayah=12.71", "1~12.75~e.20000"), Unopened::Refused(_)));
    assert!(matches!(asked("wilayah=1276", ""), Unopened::WhoseCode { .. }));
    assert!(matches!(asked("wilayah=12.75.01", ""), Unopened::Below { .. }));
}

#[test]
fn certain_meanings_are_forgiven() {
    for (query, fragment, code) in [
        ("wilayah=%2012.71", "", "12.71"),
        ("wilayah=12,71", "", "12.71"),
        ("wilayah=12.71/", "", "12.71"),
        ("Wilayah=12.71", "", "12.71"),
        ("wilayah=1277", "", "12.77"),
        ("", "1~12.71&fbclid=x", "12.71"),
        ("", "1~12.71.", "12.71"),
        ("", "1~12.71)", "12.71"),
        ("", "1~12,71", "12.71"),
        ("", "1~12.71?utm_source=wa&utm_medium=x", "12.71"),
        ("", "%231%257E12.71", "12.71"),
        ("lang=id%231~12.71", "", "12.71"),
        ("wilayah=99.99", "1~12.71", "12.71"),
    ] {
        let state = open(query, fragment);
        assert_eq!(
            (state.question.as_ref(), state.scenario.region.code.as_str()),
            (None, code),
            "{query} {fragment}"
        );
    }
    let sealed = link_of(&first_region().scenario(0)).replace("12.75", "12,75");
    assert_eq!(opened(&format!("{sealed}).&fbclid=IwAR_1-x")).troubles, []);
}

#[test]
fn words_that_mean_nothing_are_said_quietly() {
    let troubles = open("kunci=csr,cssr&tuas=x&tampil=usul&tema=biru&lang=jv", "").troubles;
    assert_eq!(troubles.len(), 1);
    assert!(troubles[0].is_quiet());
    let Trouble::Words(words) = &troubles[0] else { panic!("{troubles:?}") };
    assert_eq!(words.len(), 4, "only so many are said: {words:?}");
    assert_eq!(
        open("wilayah=99.99", "1~12.71").troubles[1],
        Trouble::Words(vec![("wilayah", "99.99".to_owned())])
    );
}

#[test]
fn a_link_that_does_not_end_as_it_was_written_says_so() {
    let link = "#1~12.75~w.20000.202411.202512~d.csr.1000j.6.202507~h.202612";
    let sealed = link::seal(link);
    assert_eq!(opened(&sealed).troubles, []);
    assert_eq!(opened(link).troubles, [Trouble::Unchecked { read: 3 }]);
    let cut = |text: &str| opened(text).troubles[0].clone();
    assert_eq!(cut(&sealed[..sealed.len() - 3]), Trouble::Cut { read: 3, of: Some(3) });
    assert_eq!(cut(sealed.split("~h.").next().unwrap()), Trouble::Cut { read: 1, of: Some(3) });
    assert_eq!(cut(&sealed.replace("20000", "2000")), Trouble::Cut { read: 3, of: Some(3) });
    assert_eq!(cut(&sealed.replace("12.75", "12.76")), Trouble::Cut { read: 3, of: Some(3) });
}

/// A region of somebody's own with figures that none of the built-in regions has.
fn own(name: &str, code: &str) -> Scenario {
    let mut scenario = first_region().scenario(0);
    scenario.sources.clear();
    let region = &mut scenario.region;
    name.clone_into(&mut region.name);
    code.clone_into(&mut region.code);
    region.eligible_workers = Workers(240_000.0);
    region.active.wage = Workers(52_000.0);
    scenario
}

#[test]
fn the_name_of_a_public_place_travels_and_no_other_name() {
    let name = |name: &str, code: &str| {
        let link = link_of(&own(name, code));
        let OpenedLink { scenario, troubles } = opened(&link);
        assert_eq!(troubles, [], "{link}");
        assert!(!link.contains("~~"), "{link}");
        assert_eq!(link_of(&scenario), link);
        (scenario.region.name, scenario.region.code)
    };
    let asahan = || ("Kabupaten Asahan".to_owned(), "12.09".to_owned());
    assert_eq!(name("kab. asahan", ""), asahan());
    assert_eq!(name("Rahasia kami", "12.09"), asahan());
    assert_eq!(
        name("Kota Binjai", ""),
        ("Kota Binjai".to_owned(), String::new()),
        "no built-in region's figures"
    );
    for typed in ["Rahasia kami", "Bogor", ""] {
        assert_eq!(name(typed, ""), (String::new(), String::new()));
        assert!(!link_of(&own(typed, "")).contains("rg."));
    }
}

#[test]
fn figures_of_a_sender_are_the_senders_and_have_no_other_source() {
    let OpenedLink { scenario, .. } = opened(&link_of(&own("Kabupaten Asahan", "")));
    assert_eq!(scenario.status(Field::Eligible), Some(Status::Sender));
    assert_eq!(scenario.status(Field::ActiveTotal), Some(Status::Sender));
    for stock in Stock::ALL {
        assert_eq!(scenario.status(Field::Active(stock)), Some(Status::Sender));
    }
    for place in 0..scenario.region.targets.len() {
        assert_eq!(scenario.status(Field::Target(place, TargetField::Percent)), Some(Status::Sender));
    }
    for (year, _) in &scenario.region.minimum_wage {
        assert_eq!(scenario.status(Field::MinimumWage(*year)), Some(Status::Sender));
    }
    assert_eq!(scenario.status(Field::FormalShare), Some(Status::Assumed), "the country's share");
    // Of a built-in region only what the link changes.
    let OpenedLink { scenario, .. } =
        opened("#1~12.75~aw.30000~t.2024.324800.31758~t.2025.500000~m.2025.3075365~m.2026.4000000");
    let status = |field| scenario.status(field);
    assert_eq!(status(Field::ActiveTotal), Some(Status::Sender));
    assert_eq!(scenario.source(Field::ActiveTotal).map(|source| source.as_of.as_str()), Some(""));
    assert_eq!(status(Field::Eligible), Some(Status::Derived));
    assert_eq!(status(Field::Target(0, TargetField::Percent)), Some(Status::Reported));
    assert_eq!(status(Field::Target(1, TargetField::Percent)), Some(Status::Sender));
    assert_ne!(status(Field::MinimumWage(2025)), Some(Status::Sender));
    assert_eq!(status(Field::MinimumWage(2026)), Some(Status::Sender));
    assert!(scenario.sources.iter().all(|(_, source)| source.status != Status::Yours));
}

#[test]
fn a_plan_of_a_session_keeps_whose_the_figures_are() {
    let mut now = own("Rahasia kami", "");
    now.set_source(Field::Eligible, Some(crate::model::Source::yours()));
    let mut other = now.clone();
    Lever::WageEnrolment.set(&mut other, 0.01, now.last_target());
    let again = recalled(&link_of(&other), &now).unwrap();
    assert_eq!(again, other);
    let foreign = recalled("#1~12.71", &now).unwrap();
    assert_eq!(foreign.region.code, "12.71");
}

#[test]
fn an_answer_opens_the_region_with_the_plan_that_may_be_meant() {
    use crate::state::Action;
    let answered = |query: &str, fragment: &str, code| {
        open(query, fragment).reduce(Action::AnswerQuestion(code)).unwrap()
    };
    let state = answered("wilayah=1276&lang=en&tema=gelap", "", "12.75");
    assert_eq!((state.question.as_ref(), state.scenario.region.code.as_str()), (None, "12.75"));
    assert_eq!((state.lang.code(), state.theme), ("en", crate::preferences::Theme::Dark));
    assert!(!state.history.can_undo(), "nothing was on screen before");
    let plan = |state: &State| Lever::WageEnrolment.value(&state.scenario);
    assert_eq!(plan(&answered("", "1~1276~w.20000.202411", "12.76")), 0.02);
    assert_eq!(plan(&answered("", "1~99.99~w.20000.202411", "12.76")), 0.0, "not the plan of another region");
    // From a plan that was on screen there is a way back.
    let start = open("", "1~12.75~w.20000.202411");
    let asking = start.reduce(Action::OpenLink("1~12.99".to_owned())).unwrap();
    assert!(asking.question.as_ref().unwrap().can_return);
    let back = asking.reduce(Action::DropQuestion).unwrap();
    assert_eq!((back.question, back.scenario), (None, start.scenario));
    assert!(open("wilayah=99.99", "").reduce(Action::DropQuestion).is_none());
}

//! Laws of a session: what is taken back leaves no trace, whatever happened before; what is written is read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;
use crate::preferences::Lang;

fn any_lever() -> impl Strategy<Value = Lever> {
    prop_oneof![
        Just(Lever::WageEnrolment),
        Just(Lever::Csr),
        Just(Lever::NonAsn),
        (0usize..4).prop_map(Lever::Sponsorship)
    ]
}

fn any_kept() -> impl Strategy<Value = Kept> {
    ("[A-C\t\\\\ ]{0,5}", "#1~12.75~?[a-z0-9]{0,6}").prop_map(|(name, link)| Kept { name, link })
}

fn any_step() -> impl Strategy<Value = Step> {
    let change = prop_oneof![
        (any_lever(), 0.0..1e10f64).prop_map(|(lever, value)| Change::Move(lever, value)),
        any_kept().prop_map(Change::Open),
        prop::collection::vec(any_kept(), 1..=3).prop_map(Change::Vote),
    ];
    (change, "[a-z\n]{0,6}").prop_map(|(change, question)| Step { question, ..Step::new(change) })
}

fn any_guess() -> impl Strategy<Value = Guess> {
    (-100i32..10_200, 0u32..40).prop_map(|(hundredths, hands)| Guess { hundredths, hands })
}

fn any_act() -> impl Strategy<Value = Act> {
    let place = 0usize..6;
    let outcome = ("#[a-c]{1,3}", "#[a-c]{1,3}").prop_map(|(from, to)| Outcome { from, to });
    prop_oneof![
        1 => any_kept().prop_map(Act::Keep),
        1 => (place.clone(), "[a-z]{0,3}").prop_map(|(place, name)| Act::Name(place, name)),
        1 => place.clone().prop_map(Act::Drop),
        4 => any_step().prop_map(Act::Add),
        1 => place.clone().prop_map(Act::Remove),
        1 => place.clone().prop_map(Act::Earlier),
        1 => (place.clone(), "[a-z]{0,3}").prop_map(|(place, text)| Act::Ask(place, text)),
        1 => (place.clone(), "[a-z]{0,3}").prop_map(|(place, text)| Act::Note(place, text)),
        4 => prop::option::of(place.clone()).prop_map(Act::Go),
        4 => any_guess().prop_map(Act::Guess),
        1 => place.clone().prop_map(Act::Unguess),
        1 => (place.clone(), any::<u32>()).prop_map(|(option, hands)| Act::Vote(option, hands)),
        3 => outcome.prop_map(Act::Reveal),
        1 => Just(Act::Hide),
        1 => any::<bool>().prop_map(Act::Close),
        1 => place.clone().prop_map(Act::Restart),
        1 => Just(Act::Replay),
        1 => any_lever().prop_map(Act::Show),
        1 => any_lever().prop_map(Act::Hold),
        1 => any::<bool>().prop_map(Act::Keys),
        1 => any::<bool>().prop_map(Act::Code),
        1 => "[a-z.:/]{0,5}".prop_map(Act::Site),
        1 => ("[a-z]{0,3}", "#[a-c]").prop_map(|(text, link)| Act::Decide(Decision { text, link })),
        1 => place.prop_map(Act::Forget),
    ]
}

/// A session in which a good deal has happened.
fn any_session() -> impl Strategy<Value = Session> {
    prop::collection::vec(any_act(), 0..40)
        .prop_map(|acts| acts.into_iter().fold(Session::default(), |session, act| after(&session, act)))
}

fn after(session: &Session, act: Act) -> Session {
    session.reduce(act).unwrap_or_else(|| session.clone())
}

fn hand(hundredths: i32) -> Guess {
    Guess { hundredths, hands: 1 }
}

#[test]
fn a_step_runs_from_question_to_lock() {
    let went = Outcome { from: "#a".to_owned(), to: "#b".to_owned() };
    let acts = [
        Act::Add(Step::new(Change::Move(Lever::Csr, 1e9))),
        Act::Go(Some(0)),
        Act::Guess(hand(3600)),
        Act::Guess(Guess { hundredths: 3400, hands: 5 }),
        Act::Guess(hand(3600)),
        Act::Reveal(went.clone()),
        Act::Guess(hand(3700)),
        Act::Close(true),
    ];
    let session = acts.into_iter().fold(Session::default(), |session, act| after(&session, act));
    let step = session.step().cloned().unwrap_or_else(|| Step::new(Change::Vote(Vec::new())));
    assert_eq!(
        step.guesses.iter().map(|guess| (guess.hundredths, guess.hands)).collect::<Vec<_>>(),
        [(3400, 5), (3600, 2)]
    );
    assert_eq!((step.phase, step.outcome, session.replays), (Phase::Locked, Some(went), 1));
    assert_eq!(session.next(), None);
}

#[test]
fn a_tie_has_no_winner() {
    let vote = |votes| Step { votes, ..Step::new(Change::Vote(Vec::new())) }.winner();
    assert_eq!(
        [vote([0, 0, 0]), vote([4, 4, 1]), vote([4, 5, 1]), vote([0, 0, 2])],
        [None, None, Some(1), Some(2)]
    );
}

#[test]
fn addresses_say_which_window_it_is() {
    assert_eq!(page_query("wilayah=12.75&tampil=kartu", true), "wilayah=12.75&tampil=presentasi");
    assert_eq!(page_query("tampil=presentasi", false), "");
    let query = screen_query("lang=id&layar=alt", "0f3a");
    assert_eq!(query, "lang=id&tampil=presentasi&layar=0f3a");
    assert_eq!(pair_of(&query), Some("0f3a"));
    for other in ["", "layar=", "layar=<b>", "layer=1", "tampil=presentasi"] {
        assert_eq!(pair_of(other), None, "{other}");
    }
}

#[test]
fn a_later_version_is_no_session() {
    assert_eq!(Session::read("jangkau-session\t2\nkeys\t1\n"), None);
    assert_eq!(Session::read(""), None);
    assert_eq!(Session::read("jangkau-session\t1\nfuture\tx\n"), Some(Session::default()));
}

proptest! {
    #[test]
    fn what_is_written_is_read(session in any_session(), before in prop::option::of("#[a-c]{1,3}")) {
        prop_assert_eq!(Session::read(&session.write()), Some(session.clone()));
        let shown = Snapshot { lang: Lang::En, plan: "#1~x".to_owned(), before, session };
        prop_assert_eq!(Said::read(&shown.write()), Some(Said::Screen(Box::new(shown))));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(jangkau-session\t1\n)?([a-z]{2,6}(\t[a-z0-9#.]{0,4}){0,5}\n){0,8}") {
        if let Some(session) = Session::read(&text) {
            prop_assert_eq!(Session::read(&session.write()), Some(session));
        }
    }

    #[test]
    fn limits_and_order_hold(session in any_session()) {
        prop_assert!(session.kept.len() <= MOST_KEPT && session.shown.len() <= MOST_SHOWN);
        prop_assert!(session.at.is_none_or(|at| at < session.steps.len()));
        for step in &session.steps {
            prop_assert!(step.guesses.windows(2).all(|pair| pair[0].hundredths < pair[1].hundredths));
            prop_assert_eq!(step.outcome.is_some(), step.is_answered());
            prop_assert!(step.phase != Phase::Waiting || step.guesses.is_empty());
        }
        prop_assert!(session.step().is_none_or(|step| step.phase != Phase::Waiting) || session.at.is_some());
    }

    #[test]
    fn an_answer_taken_back_was_never_given(session in any_session(), from in "#[a-c]", to in "#[a-c]") {
        if let Some(revealed) = session.reduce(Act::Reveal(Outcome { from, to })) {
            let hidden = Session { replays: session.replays, ..after(&revealed, Act::Hide) };
            prop_assert_eq!(hidden, session);
        }
    }

    #[test]
    fn a_guess_taken_back_was_never_made(session in any_session(), guess in any_guess()) {
        let old: Vec<i32> = session.step().map_or(Vec::new(), |step| step.guesses.iter().map(|g| g.hundredths).collect());
        if let Some(guessed) = session.reduce(Act::Guess(guess)).filter(|_| !old.contains(&guess.hundredths)) {
            let place = old.partition_point(|hundredths| *hundredths < guess.hundredths);
            prop_assert_eq!(after(&guessed, Act::Unguess(place)), session);
        }
    }

    #[test]
    fn steps_go_as_they_came(session in any_session(), step in any_step(), place in 0usize..6) {
        if let Some(added) = session.reduce(Act::Add(step)) {
            prop_assert_eq!(after(&added, Act::Remove(session.steps.len())), session.clone());
        }
        if let Some(moved) = session.reduce(Act::Earlier(place)) {
            prop_assert_eq!(after(&moved, Act::Earlier(place)), session);
        }
    }

    #[test]
    fn guesses_stay_through_the_answer(session in any_session(), stays in any::<bool>()) {
        let guesses = session.step().map(|step| step.guesses.clone());
        let revealed = after(&session, Act::Reveal(Outcome { from: "#a".to_owned(), to: "#b".to_owned() }));
        prop_assert_eq!(after(&revealed, Act::Close(stays)).step().map(|step| step.guesses.clone()), guesses);
    }
}

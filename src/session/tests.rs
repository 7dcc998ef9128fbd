//! Laws of a session: what is taken back leaves no trace, whatever happened before.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;

fn any_lever() -> impl Strategy<Value = Lever> {
    prop_oneof![
        Just(Lever::WageEnrolment),
        Just(Lever::Csr),
        Just(Lever::NonAsn),
        (0usize..4).prop_map(Lever::Sponsorship)
    ]
}

fn any_kept() -> impl Strategy<Value = NamedScenario> {
    ("[A-C\t\\\\ ]{0,5}", "#1~12.75~?[a-z0-9]{0,6}").prop_map(|(name, link)| NamedScenario { name, link })
}

fn any_step() -> impl Strategy<Value = AgendaStep> {
    let change = prop_oneof![
        (any_lever(), 0.0..1e10f64).prop_map(|(lever, value)| StepKind::SetLever(lever, value)),
        any_kept().prop_map(StepKind::OpenScenario),
        prop::collection::vec(any_kept(), 1..=3).prop_map(StepKind::Vote),
    ];
    (change, "[a-z\n]{0,6}").prop_map(|(change, question)| AgendaStep { question, ..AgendaStep::new(change) })
}

fn any_guess() -> impl Strategy<Value = Guess> {
    (-100i32..10_200, 0u32..40).prop_map(|(hundredths, hands)| Guess { hundredths, hands })
}

fn any_act() -> impl Strategy<Value = SessionAction> {
    let place = 0usize..6;
    let outcome = ("#[a-c]{1,3}", "#[a-c]{1,3}").prop_map(|(from, to)| Outcome { from, to });
    prop_oneof![
        1 => any_kept().prop_map(SessionAction::AddScenario),
        1 => (place.clone(), "[a-z]{0,3}").prop_map(|(place, name)| SessionAction::RenameScenario(place, name)),
        1 => place.clone().prop_map(SessionAction::RemoveScenario),
        4 => any_step().prop_map(SessionAction::AddStep),
        1 => place.clone().prop_map(SessionAction::RemoveStep),
        1 => place.clone().prop_map(SessionAction::MoveStepUp),
        1 => (place.clone(), "[a-z]{0,3}").prop_map(|(place, text)| SessionAction::SetQuestion(place, text)),
        1 => (place.clone(), "[a-z]{0,3}").prop_map(|(place, text)| SessionAction::SetNote(place, text)),
        4 => prop::option::of(place.clone()).prop_map(SessionAction::GoToStep),
        4 => any_guess().prop_map(SessionAction::AddGuess),
        1 => place.clone().prop_map(SessionAction::RemoveGuess),
        1 => (place.clone(), any::<u32>()).prop_map(|(option, hands)| SessionAction::SetVotes(option, hands)),
        3 => outcome.prop_map(SessionAction::RevealAnswer),
        1 => Just(SessionAction::HideAnswer),
        1 => any::<bool>().prop_map(SessionAction::CloseStep),
        1 => place.clone().prop_map(SessionAction::RestartStep),
        1 => Just(SessionAction::Replay),
        1 => any_lever().prop_map(SessionAction::ToggleLever),
        1 => any_lever().prop_map(SessionAction::SelectLever),
        1 => any::<bool>().prop_map(SessionAction::SetKeys),
        1 => any::<bool>().prop_map(SessionAction::ShowCode),
        1 => "[a-z.:/]{0,5}".prop_map(SessionAction::SetSite),
        1 => ("(12[.]75)?", "[A-Z][a-z]{0,3}").prop_map(|(code, name)| SessionAction::SetRegion(SessionRegion { code, name })),
        1 => ("[a-z]{0,3}", "#[a-c]").prop_map(|(text, link)| SessionAction::AddDecision(Decision { text, link })),
        1 => place.prop_map(SessionAction::RemoveDecision),
    ]
}

/// A session in which a good deal has happened.
pub(crate) fn any_session() -> impl Strategy<Value = Session> {
    prop::collection::vec(any_act(), 0..40)
        .prop_map(|acts| acts.into_iter().fold(Session::default(), |session, act| after(&session, act)))
}

fn after(session: &Session, act: SessionAction) -> Session {
    session.reduce(act).unwrap_or_else(|| session.clone())
}

fn hand(hundredths: i32) -> Guess {
    Guess { hundredths, hands: 1 }
}

#[test]
fn a_step_runs_from_question_to_lock() {
    let went = Outcome { from: "#a".to_owned(), to: "#b".to_owned() };
    let acts = [
        SessionAction::AddStep(AgendaStep::new(StepKind::SetLever(Lever::Csr, 1e9))),
        SessionAction::GoToStep(Some(0)),
        SessionAction::AddGuess(hand(3600)),
        SessionAction::AddGuess(Guess { hundredths: 3400, hands: 5 }),
        SessionAction::AddGuess(hand(3600)),
        SessionAction::RevealAnswer(went.clone()),
        SessionAction::AddGuess(hand(3700)),
        SessionAction::CloseStep(true),
    ];
    let session = acts.into_iter().fold(Session::default(), |session, act| after(&session, act));
    let step = session.step().cloned().unwrap_or_else(|| AgendaStep::new(StepKind::Vote(Vec::new())));
    assert_eq!(
        step.guesses.iter().map(|guess| (guess.hundredths, guess.hands)).collect::<Vec<_>>(),
        [(3400, 5), (3600, 2)]
    );
    assert_eq!((step.phase, step.outcome, session.replays), (Phase::Locked, Some(went), 1));
    assert_eq!(session.next(), None);
}

#[test]
fn a_tie_has_no_winner() {
    let vote = |votes| AgendaStep { votes, ..AgendaStep::new(StepKind::Vote(Vec::new())) }.winner();
    assert_eq!(
        [vote([0, 0, 0]), vote([4, 4, 1]), vote([4, 5, 1]), vote([0, 0, 2])],
        [None, None, Some(1), Some(2)]
    );
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    #[test]
    fn limits_and_order_hold(session in any_session()) {
        prop_assert!(session.scenarios.len() <= MAX_SCENARIOS && session.shown.len() <= MAX_LEVERS);
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
        if let Some(revealed) = session.reduce(SessionAction::RevealAnswer(Outcome { from, to })) {
            let hidden = Session { replays: session.replays, ..after(&revealed, SessionAction::HideAnswer) };
            prop_assert_eq!(hidden, session);
        }
    }

    #[test]
    fn a_guess_taken_back_was_never_made(session in any_session(), guess in any_guess()) {
        let old: Vec<i32> = session.step().map_or(Vec::new(), |step| step.guesses.iter().map(|g| g.hundredths).collect());
        if let Some(guessed) = session.reduce(SessionAction::AddGuess(guess)).filter(|_| !old.contains(&guess.hundredths)) {
            let place = old.partition_point(|hundredths| *hundredths < guess.hundredths);
            prop_assert_eq!(after(&guessed, SessionAction::RemoveGuess(place)), session);
        }
    }

    #[test]
    fn steps_go_as_they_came(session in any_session(), step in any_step(), place in 0usize..6) {
        if let Some(added) = session.reduce(SessionAction::AddStep(step)) {
            prop_assert_eq!(after(&added, SessionAction::RemoveStep(session.steps.len())), session.clone());
        }
        if let Some(moved) = session.reduce(SessionAction::MoveStepUp(place)) {
            prop_assert_eq!(after(&moved, SessionAction::MoveStepUp(place)), session);
        }
    }

    #[test]
    fn guesses_stay_through_the_answer(session in any_session(), stays in any::<bool>()) {
        let guesses = session.step().map(|step| step.guesses.clone());
        let revealed = after(&session, SessionAction::RevealAnswer(Outcome { from: "#a".to_owned(), to: "#b".to_owned() }));
        prop_assert_eq!(after(&revealed, SessionAction::CloseStep(stays)).step().map(|step| step.guesses.clone()), guesses);
    }
}

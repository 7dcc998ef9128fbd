//! Laws of a session: what is taken back leaves no trace, whatever happened before.

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

fn any_kept() -> impl Strategy<Value = NamedScenario> {
    ("[A-C\t\\\\ ]{0,5}", "#1~12.75~?[a-z0-9]{0,6}").prop_map(|(name, link)| NamedScenario { name, link })
}

fn any_step() -> impl Strategy<Value = AgendaStep> {
    let change = prop_oneof![
        (any_lever(), 0.0..1e10f64).prop_map(|(lever, value)| StepKind::SetLever(lever, value)),
        any_kept().prop_map(StepKind::OpenScenario),
        prop::collection::vec(any_kept(), 1..=3).prop_map(StepKind::Vote),
        Just(StepKind::Decide),
    ];
    let basis = prop_oneof![Just(Basis::OnPlan), Just(Basis::Alone)];
    (change, "[a-z\n]{0,6}", basis, any::<bool>()).prop_map(|(change, question, basis, is_statement)| {
        AgendaStep { question, basis, is_statement, ..AgendaStep::new(change) }
    })
}

fn any_plan_record() -> impl Strategy<Value = PlanRecord> {
    let money = ("[A-Z]{1,3}", 0.0..1e10f64, 0.0..1e10f64, any::<bool>())
        .prop_map(|(payer, budgeted, spent, is_unknown)| MoneyRecord { payer, budgeted, spent, is_unknown });
    ("[a-z<&]{0,4}", prop::option::of(0.0..100.0f64), prop::collection::vec(money, 0..3), "#[a-c]").prop_map(
        |(name, percent, money, link)| PlanRecord { name, percent, money, link, ..PlanRecord::default() },
    )
}

fn any_record() -> impl Strategy<Value = Record> {
    let kind = prop_oneof![
        Just(RecordKind::Statement),
        Just(RecordKind::Question),
        Just(RecordKind::Vote),
        Just(RecordKind::Decision)
    ];
    (kind, "[a-z]{0,6}", prop::collection::vec(any_plan_record(), 0..=3)).prop_map(
        |(kind, question, plans)| Record {
            id: 7,
            kind,
            at: "2026-12-03T11:32".to_owned(),
            lang: Lang::En,
            region: "Kota Binjai".to_owned(),
            year: 2025,
            question,
            before: "24,94%".to_owned(),
            plans,
            guesses: Vec::new(),
            votes: [0; MAX_OPTIONS],
            verdict: RecordVerdict::Open,
            version: "1".to_owned(),
        },
    )
}

fn record() -> Box<Record> {
    Box::new(Record {
        id: 0,
        kind: RecordKind::Question,
        at: String::new(),
        lang: Lang::Id,
        region: String::new(),
        year: 2025,
        question: String::new(),
        before: String::new(),
        plans: Vec::new(),
        guesses: Vec::new(),
        votes: [0; MAX_OPTIONS],
        verdict: RecordVerdict::Open,
        version: String::new(),
    })
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
        3 => (outcome, any_record()).prop_map(|(outcome, record)| SessionAction::RevealAnswer(outcome, Box::new(record))),
        1 => Just(SessionAction::Finish),
        1 => "#[a-c]".prop_map(SessionAction::SetStart),
        1 => (place.clone(), any_step()).prop_map(|(place, step)| SessionAction::InsertStep(place, Box::new(step))),
        1 => place.clone().prop_map(|place| SessionAction::SetBasis(place, Basis::Alone)),
        1 => (place.clone(), any::<bool>()).prop_map(|(place, on)| SessionAction::SetStatement(place, on)),
        1 => ("[A-Z]{0,3}", "[a-z]{0,3}").prop_map(|(place, present)| SessionAction::SetMeeting(Meeting { place, present })),
        1 => any::<bool>().prop_map(SessionAction::SetClicker),
        1 => any_record().prop_map(|record| SessionAction::AddRecord(Box::new(record))),
        1 => (0u32..4).prop_map(SessionAction::RemoveRecord),
        1 => Just(SessionAction::HideAnswer),
        1 => any::<bool>().prop_map(SessionAction::CloseStep),
        1 => place.prop_map(SessionAction::RestartStep),
        1 => Just(SessionAction::Replay),
        2 => ("[A-Z]{0,2}", "#[a-c]").prop_map(|(from, link)| SessionAction::TakeProposal(RoomProposal { from, at: String::new(), link })),
        1 => (0usize..3).prop_map(SessionAction::RemoveProposal),
        2 => (any_kept(), any_kept()).prop_map(|(option, plan)| SessionAction::PutToVote { option, plan }),
        1 => any_lever().prop_map(SessionAction::ToggleLever),
        1 => any_lever().prop_map(SessionAction::SelectLever),
        1 => any::<bool>().prop_map(SessionAction::SetKeys),
        1 => any::<bool>().prop_map(SessionAction::ShowCode),
        1 => "[a-z.:/]{0,5}".prop_map(SessionAction::SetSite),
        1 => ("(12[.]75)?", "[A-Z][a-z]{0,3}").prop_map(|(code, name)| SessionAction::SetRegion(SessionRegion { code, name })),
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
        SessionAction::RevealAnswer(went.clone(), record()),
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
    let entry = session.records.first().expect("an entry of the minutes");
    assert_eq!((entry.verdict, entry.guesses.len(), step.record), (RecordVerdict::Taken, 2, Some(entry.id)));
}

#[test]
fn a_proposal_goes_into_the_vote_that_has_room_and_only_once() {
    let kept = |link: &str| NamedScenario { name: String::new(), link: link.to_owned() };
    let put = |link: &str| SessionAction::PutToVote { option: kept(link), plan: kept("#plan") };
    let session = ["#a", "#b", "#c", "#d", "#e"]
        .iter()
        .fold(Session::default(), |session, link| after(&session, put(link)));
    let options = |session: &Session, place: usize| match &session.steps[place].kind {
        StepKind::Vote(options) => options.iter().map(|option| option.link.clone()).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (options(&session, 0), options(&session, 1)),
        (["#plan", "#a", "#b", "#c", "#d"].map(String::from).into(), vec!["#plan".into(), "#e".into()])
    );
    assert_eq!(session.option_of("#b"), Some((0, 2)));
    assert_eq!(session.reduce(put("#b")), None, "it is in a vote already");
    // Hands that are counted are about the options that the room has seen.
    let counted = after(&after(&session, SessionAction::GoToStep(Some(1))), SessionAction::SetVotes(0, 3));
    let next = after(&counted, put("#f"));
    assert_eq!((options(&next, 1).len(), options(&next, 2)), (2, vec!["#plan".into(), "#f".into()]));
}

#[test]
fn a_vote_has_each_plan_once() {
    let kept =
        |link: &str| SessionAction::AddScenario(NamedScenario { name: String::new(), link: link.to_owned() });
    let session =
        ["#a", "#b", "#a", "#c"].iter().fold(Session::default(), |session, link| after(&session, kept(link)));
    let links: Vec<String> = session.plans_apart().into_iter().map(|plan| plan.link).collect();
    assert_eq!((links, session.scenarios.len()), (["#a", "#b", "#c"].map(String::from).into(), 4));
}

#[test]
fn a_proposal_that_comes_again_is_one() {
    let take = |from: &str, at: &str| {
        SessionAction::TakeProposal(RoomProposal {
            from: from.to_owned(),
            at: at.to_owned(),
            link: "#a".to_owned(),
        })
    };
    let session = [take("Meja 3", "1"), take("Meja 4", "2"), take("Meja 3", "3")]
        .into_iter()
        .fold(Session::default(), |session, act| after(&session, act));
    let times: Vec<&str> = session.proposals.iter().map(|one| one.at.as_str()).collect();
    assert_eq!(times, ["3", "2"]);
    assert!(session.has_work());
    assert!(after(&session, SessionAction::StartOver).proposals.is_empty(), "a rehearsal leaves nothing");
}

#[test]
fn the_end_is_a_place_and_one_more_press_does_nothing() {
    let step = AgendaStep::new(StepKind::Decide);
    let acts = [SessionAction::AddStep(step), SessionAction::GoToStep(Some(0)), SessionAction::Finish];
    let session = acts.into_iter().fold(Session::default(), |session, act| after(&session, act));
    assert!(session.is_over && session.at.is_none());
    assert_eq!((session.next(), session.reduce(SessionAction::Finish)), (None, None));
    assert!(!after(&session, SessionAction::GoToStep(Some(0))).is_over);
}

#[test]
fn a_step_that_is_shown_alone_says_so_in_the_minutes() {
    let went = Outcome { from: "#a".to_owned(), to: "#b".to_owned() };
    let step = AgendaStep { basis: Basis::Alone, ..AgendaStep::new(StepKind::SetLever(Lever::Csr, 1e9)) };
    let acts = [
        SessionAction::AddStep(step),
        SessionAction::GoToStep(Some(0)),
        SessionAction::RevealAnswer(went, record()),
        SessionAction::CloseStep(false),
    ];
    let session = acts.into_iter().fold(Session::default(), |session, act| after(&session, act));
    assert_eq!(session.records.first().map(|entry| entry.verdict), Some(RecordVerdict::Shown));
    assert_eq!(session.step().and_then(AgendaStep::plan_of_moment), Some("#a"), "the plan is as before");
}

#[test]
fn a_tie_has_no_winner() {
    let vote = |votes| AgendaStep { votes, ..AgendaStep::new(StepKind::Vote(Vec::new())) }.winner();
    assert_eq!(
        [vote([0; 5]), vote([4, 4, 1, 0, 0]), vote([4, 5, 1, 0, 0]), vote([4, 5, 1, 0, 6])],
        [None, None, Some(1), Some(4)]
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
            prop_assert!(step.record.is_none_or(|id| session.record(id).is_some()));
        }
        let mut ids: Vec<u32> = session.records.iter().map(|record| record.id).collect();
        ids.dedup();
        prop_assert_eq!(ids.len(), session.records.len(), "each entry has its own number");
        prop_assert!(!session.is_over || (session.at.is_none() && !session.steps.is_empty()));
        prop_assert!(session.step().is_none_or(|step| step.phase != Phase::Waiting) || session.at.is_some());
    }

    #[test]
    fn an_answer_taken_back_was_never_given(session in any_session(), from in "#[a-c]", to in "#[a-c]") {
        if let Some(revealed) = session.reduce(SessionAction::RevealAnswer(Outcome { from, to }, record())) {
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
            let removed = after(&added, SessionAction::RemoveStep(session.steps.len()));
            prop_assert_eq!(Session { is_over: session.is_over, ..removed }, session.clone());
        }
        if let Some(step) = session.steps.get(place).filter(|_| session.at != Some(place)) {
            let removed = after(&session, SessionAction::RemoveStep(place));
            let back = after(&removed, SessionAction::InsertStep(place, Box::new(step.clone())));
            prop_assert_eq!(Session { is_over: session.is_over, ..back }, session.clone());
        }
        if let Some(moved) = session.reduce(SessionAction::MoveStepUp(place)) {
            prop_assert_eq!(after(&moved, SessionAction::MoveStepUp(place)), session);
        }
    }

    #[test]
    fn guesses_stay_through_the_answer(session in any_session(), stays in any::<bool>()) {
        let guesses = session.step().map(|step| step.guesses.clone());
        let revealed = after(&session, SessionAction::RevealAnswer(Outcome { from: "#a".to_owned(), to: "#b".to_owned() }, record()));
        prop_assert_eq!(after(&revealed, SessionAction::CloseStep(stays)).step().map(|step| step.guesses.clone()), guesses);
    }

    #[test]
    fn what_is_in_the_minutes_stays_as_it_was(session in any_session(), act in any_act()) {
        let next = after(&session, act.clone());
        for entry in &session.records {
            // The step whose answer is on the screen: hands are still counted, and it is decided.
            let is_open = session.step().is_some_and(|step| step.phase == Phase::Revealed && step.record == Some(entry.id));
            let is_removed = matches!(act, SessionAction::RemoveRecord(id) if id == entry.id);
            if !is_open && !is_removed {
                prop_assert_eq!(next.record(entry.id), Some(entry));
            }
        }
    }

    #[test]
    fn starting_over_keeps_what_was_prepared_and_nothing_that_was_said(session in any_session()) {
        let over = after(&session, SessionAction::StartOver);
        let prepared = |session: &Session| -> Vec<AgendaStep> {
            let kept = |step: &AgendaStep| AgendaStep {
                question: step.question.clone(),
                note: step.note.clone(),
                basis: step.basis,
                is_statement: step.is_statement,
                ..AgendaStep::new(step.kind.clone())
            };
            session.steps.iter().map(kept).collect()
        };
        prop_assert_eq!(&over.steps, &prepared(&session));
        prop_assert_eq!((over.records.len(), over.at, over.is_over), (0, None, false));
        prop_assert_eq!((over.scenarios, over.meeting, over.start), (session.scenarios, session.meeting, session.start));
    }
}

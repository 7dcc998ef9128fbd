//! Sessions as they were kept before version 2: one row a line, fields parted by tabs, a backslash before what would
//! break that. Only read; what cannot be read is left out.

use crate::model::Lever;
use crate::session::{
    AgendaStep, Decision, Guess, MAX_OPTIONS, NamedScenario, Outcome, Phase, Session, StepKind,
};

/// The first row.
const MARK: [&str; 2] = ["jangkau-session", "1"];

const PHASES: [(&str, Phase); 5] = [
    ("waiting", Phase::Waiting),
    ("asked", Phase::Asked),
    ("revealed", Phase::Revealed),
    ("locked", Phase::Locked),
    ("undone", Phase::Undone),
];

/// The session of a text; `None` where it is none of version 1.
pub(super) fn read(text: &str) -> Option<Session> {
    let mut rows = text.split_terminator('\n').map(|line| line.split('\t').map(unescape).collect());
    let first: Vec<String> = rows.next()?;
    if first != MARK {
        return None;
    }
    let mut session = Session::default();
    for row in rows {
        let fields: Vec<&str> = row.iter().map(String::as_str).collect();
        add_row(&mut session, &fields);
    }
    Some(session.within_limits())
}

/// A row that is not known changes nothing.
fn add_row(session: &mut Session, fields: &[&str]) {
    match *fields {
        ["keys", on] => session.keys.letters = on == "1",
        ["code", on] => session.code = on == "1",
        ["site", site] => site.clone_into(&mut session.site),
        ["replays", count] => session.replays = count.parse().unwrap_or_default(),
        ["hold", id] => session.selected = Lever::parse(id),
        ["shown", id] => session.shown.extend(Lever::parse(id)),
        ["kept", name, link] => session.scenarios.push(scenario(name, link)),
        ["step", ..] => session.steps.extend(step(fields)),
        ["at", at] => session.at = at.parse().ok(),
        ["decision", text, link] => {
            session.decisions.push(Decision { text: text.to_owned(), link: link.to_owned() });
        }
        _ => {
            if let Some(step) = session.steps.last_mut() {
                add_to_step(step, fields);
            }
        }
    }
}

fn scenario(name: &str, link: &str) -> NamedScenario {
    NamedScenario { name: name.to_owned(), link: link.to_owned() }
}

fn step(fields: &[&str]) -> Option<AgendaStep> {
    let ["step", question, note, phase, kind @ ..] = fields else { return None };
    let kind = match *kind {
        ["move", id, value] => {
            StepKind::SetLever(Lever::parse(id)?, value.parse().ok().filter(|value: &f64| value.is_finite())?)
        }
        ["open", name, link] => StepKind::OpenScenario(scenario(name, link)),
        ["vote"] => StepKind::Vote(Vec::new()),
        _ => return None,
    };
    // An answered step says so in the row of its outcome.
    let phase = phase_of(phase).filter(|phase| *phase == Phase::Asked).unwrap_or_default();
    Some(AgendaStep {
        question: (*question).to_owned(),
        note: (*note).to_owned(),
        phase,
        ..AgendaStep::new(kind)
    })
}

fn phase_of(word: &str) -> Option<Phase> {
    PHASES.iter().find(|(other, _)| *other == word).map(|(_, phase)| *phase)
}

/// A row that belongs to the step of the last `step` row.
fn add_to_step(step: &mut AgendaStep, fields: &[&str]) {
    match *fields {
        ["option", name, link] => {
            if let StepKind::Vote(options) = &mut step.kind
                && options.len() < MAX_OPTIONS
            {
                options.push(scenario(name, link));
            }
        }
        ["went", phase, from, to] => {
            step.phase = phase_of(phase).unwrap_or_default();
            step.outcome = Some(Outcome { from: from.to_owned(), to: to.to_owned() });
        }
        ["guess", hundredths, hands] => {
            if let (Ok(hundredths), Ok(hands)) = (hundredths.parse(), hands.parse()) {
                step.guesses.push(Guess { hundredths, hands });
            }
        }
        ["hands", place, hands] => {
            if let (Ok(place), Ok(hands)) = (place.parse::<usize>(), hands.parse())
                && let Some(votes) = step.votes.get_mut(place)
            {
                *votes = hands;
            }
        }
        _ => {}
    }
}

fn unescape(field: &str) -> String {
    let mut text = String::new();
    let mut letters = field.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('t') => text.push('\t'),
                Some('n') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            letter => text.push(letter),
        }
    }
    text
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::session;
    use crate::session::Keys;

    /// As the program wrote it, with every kind of row.
    const STORED: &str = "jangkau-session\t1\nkeys\t0\ncode\t1\nsite\thttps://contoh.go.id/\nreplays\t3\nhold\tcsr\n\
        shown\tcsr\nshown\tsponsorship_2\nkept\tA\\\\B\t#1~12.75~\nstep\tBerapa\\tnaik?\\n\tcatatan\tasked\tmove\tcsr\t1500000000\n\
        went\tlocked\t#1~a\t#1~b\nguess\t3400\t5\nguess\t3600\t2\nstep\t\t\twaiting\topen\t\t#1~12.76~\n\
        step\t\t\tasked\tvote\noption\tA\t#1~a\noption\tB\t#1~b\nhands\t1\t12\nat\t2\ndecision\tSetuju\t#1~c\n";

    #[test]
    fn every_row_of_a_stored_session_is_read() {
        let lever = AgendaStep {
            question: "Berapa\tnaik?\n".to_owned(),
            note: "catatan".to_owned(),
            guesses: vec![Guess { hundredths: 3400, hands: 5 }, Guess { hundredths: 3600, hands: 2 }],
            phase: Phase::Locked,
            outcome: Some(Outcome { from: "#1~a".to_owned(), to: "#1~b".to_owned() }),
            ..AgendaStep::new(StepKind::SetLever(Lever::Csr, 1.5e9))
        };
        let vote = AgendaStep {
            votes: [0, 12, 0, 0, 0],
            phase: Phase::Asked,
            ..AgendaStep::new(StepKind::Vote(vec![scenario("A", "#1~a"), scenario("B", "#1~b")]))
        };
        let expected = Session {
            region: None,
            scenarios: vec![scenario("A\\B", "#1~12.75~")],
            steps: vec![lever, AgendaStep::new(StepKind::OpenScenario(scenario("", "#1~12.76~"))), vote],
            at: Some(2),
            shown: vec![Lever::Csr, Lever::Sponsorship(1)],
            selected: Some(Lever::Csr),
            keys: Keys { letters: false, clicker: false },
            code: true,
            replays: 3,
            site: "https://contoh.go.id/".to_owned(),
            decisions: vec![Decision { text: "Setuju".to_owned(), link: "#1~c".to_owned() }],
            ..Session::default()
        };
        assert_eq!(session::read(STORED), Some(expected));
    }

    #[test]
    fn another_version_is_none() {
        assert_eq!(read("jangkau-session\t2\nkeys\t1\n"), None);
        assert_eq!(read(""), None);
        assert_eq!(read("jangkau-session\t1\nfuture\tx\n"), Some(Session::default()));
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn any_text_is_read_or_refused(text in "(jangkau-session\t1\n)?([a-z]{2,6}(\t[a-z0-9#.]{0,4}){0,5}\n){0,8}") {
            if let Some(found) = session::read(&text) {
                prop_assert_eq!(session::read(&session::write(&found)), Some(found));
            }
        }
    }
}

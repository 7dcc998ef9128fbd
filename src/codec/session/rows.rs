//! A session as text, and back. Links and numbers are checked where they are used; what cannot be read is left out,
//! and a later version is refused.

use super::{
    Change, Decision, Guess, Kept, MOST_DECISIONS, MOST_KEPT, MOST_OPTIONS, MOST_SHOWN, MOST_STEPS, Outcome,
    Phase, Session, Step,
};
use crate::codec::records;
use crate::model::Lever;

/// First field of the first row, and the version behind it.
const MARK: &str = "jangkau-session";
const VERSION: &str = "1";

const PHASES: [(&str, Phase); 5] = [
    ("waiting", Phase::Waiting),
    ("asked", Phase::Asked),
    ("revealed", Phase::Revealed),
    ("locked", Phase::Locked),
    ("undone", Phase::Undone),
];

pub(super) fn row<const N: usize>(fields: [&str; N]) -> Vec<String> {
    fields.map(str::to_owned).into()
}

fn flag(on: bool) -> &'static str {
    if on { "1" } else { "0" }
}

impl Session {
    /// The session as text.
    pub fn write(&self) -> String {
        records::write(&self.rows())
    }

    /// The session of a text; `None` where it is none, or one of a later version.
    pub fn read(text: &str) -> Option<Self> {
        Self::of_rows(&records::read(text))
    }

    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let mut rows = vec![
            row([MARK, VERSION]),
            row(["keys", flag(self.keys)]),
            row(["code", flag(self.code)]),
            row(["site", &self.site]),
            row(["replays", &self.replays.to_string()]),
        ];
        rows.extend(self.hold.map(|lever| row(["hold", &lever.id()])));
        rows.extend(self.shown.iter().map(|lever| row(["shown", &lever.id()])));
        rows.extend(self.kept.iter().map(|kept| named("kept", kept)));
        for step in &self.steps {
            write_step(step, &mut rows);
        }
        rows.extend(self.at.map(|at| row(["at", &at.to_string()])));
        rows.extend(self.decisions.iter().map(|one| row(["decision", &one.text, &one.link])));
        rows
    }

    pub(super) fn of_rows(rows: &[Vec<String>]) -> Option<Self> {
        let (first, rows) = rows.split_first()?;
        if *first != row([MARK, VERSION]) {
            return None;
        }
        let mut session = Self::default();
        for row in rows {
            let fields: Vec<&str> = row.iter().map(String::as_str).collect();
            session.take_row(&fields);
        }
        session.steps.retain(|step| !matches!(&step.change, Change::Vote(options) if options.is_empty()));
        session.at = session.at.filter(|at| *at < session.steps.len());
        Some(session)
    }

    /// A row that says nothing known changes nothing.
    fn take_row(&mut self, fields: &[&str]) {
        match *fields {
            ["keys", on] => self.keys = on == "1",
            ["code", on] => self.code = on == "1",
            ["site", site] => site.clone_into(&mut self.site),
            ["replays", count] => self.replays = count.parse().unwrap_or_default(),
            ["hold", id] => self.hold = Lever::parse(id),
            ["shown", id] if self.shown.len() < MOST_SHOWN => self.shown.extend(Lever::parse(id)),
            ["kept", name, link] if self.kept.len() < MOST_KEPT => self.kept.push(kept(name, link)),
            ["step", ..] if self.steps.len() < MOST_STEPS => self.steps.extend(read_step(fields)),
            ["at", at] => self.at = at.parse().ok(),
            ["decision", text, link] if self.decisions.len() < MOST_DECISIONS => {
                self.decisions.push(Decision { text: text.to_owned(), link: link.to_owned() });
            }
            _ => {
                if let Some(step) = self.steps.last_mut() {
                    take_part(step, fields);
                }
            }
        }
    }
}

fn kept(name: &str, link: &str) -> Kept {
    Kept { name: name.to_owned(), link: link.to_owned() }
}

fn named(word: &str, kept: &Kept) -> Vec<String> {
    row([word, &kept.name, &kept.link])
}

fn write_step(step: &Step, rows: &mut Vec<Vec<String>>) {
    let asked = if step.phase == Phase::Waiting { Phase::Waiting } else { Phase::Asked };
    let mut first = row(["step", &step.question, &step.note, word(asked)]);
    match &step.change {
        Change::Move(lever, value) => first.extend(row(["move", &lever.id(), &value.to_string()])),
        Change::Open(kept) => first.extend(named("open", kept)),
        Change::Vote(_) => first.extend(row(["vote"])),
    }
    rows.push(first);
    if let Change::Vote(options) = &step.change {
        rows.extend(options.iter().map(|option| named("option", option)));
    }
    rows.extend(step.outcome.iter().map(|went| row(["went", word(step.phase), &went.from, &went.to])));
    for guess in &step.guesses {
        rows.push(row(["guess", &guess.hundredths.to_string(), &guess.hands.to_string()]));
    }
    for (place, hands) in step.votes.iter().enumerate().filter(|(_, hands)| **hands > 0) {
        rows.push(row(["hands", &place.to_string(), &hands.to_string()]));
    }
}

fn read_step(fields: &[&str]) -> Option<Step> {
    let ["step", question, note, phase, change @ ..] = fields else { return None };
    let change = match *change {
        ["move", id, value] => {
            Change::Move(Lever::parse(id)?, value.parse().ok().filter(|value: &f64| value.is_finite())?)
        }
        ["open", name, link] => Change::Open(kept(name, link)),
        ["vote"] => Change::Vote(Vec::new()),
        _ => return None,
    };
    // The row of its links says whether it was answered.
    let phase = phase_of(phase).filter(|phase| *phase == Phase::Asked).unwrap_or_default();
    Some(Step { question: (*question).to_owned(), note: (*note).to_owned(), phase, ..Step::new(change) })
}

fn word(phase: Phase) -> &'static str {
    PHASES.iter().find(|(_, other)| *other == phase).map_or("", |(word, _)| *word)
}

fn phase_of(word: &str) -> Option<Phase> {
    PHASES.iter().find(|(other, _)| *other == word).map(|(_, phase)| *phase)
}

/// What belongs to a step and follows its row.
fn take_part(step: &mut Step, fields: &[&str]) {
    match *fields {
        ["option", name, link] => {
            if let Change::Vote(options) = &mut step.change
                && options.len() < MOST_OPTIONS
            {
                options.push(kept(name, link));
            }
        }
        ["went", word, from, to] => {
            step.phase = phase_of(word).unwrap_or_default();
            step.outcome = step.is_answered().then(|| Outcome { from: from.to_owned(), to: to.to_owned() });
        }
        ["guess", hundredths, hands] => {
            if let (Ok(hundredths), Ok(hands)) = (hundredths.parse(), hands.parse()) {
                let _ = step.guess(Guess { hundredths, hands });
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

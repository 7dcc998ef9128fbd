//! What single keys do on the stage (STANDARDS W-18): letters and digits only while they are switched on.

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// The chosen lever, one good move up or down.
    Nudge(i32),
    /// The chosen lever, one step of its slider.
    Fine(i32),
    /// Another lever is chosen: the next or the one before.
    Choose(i32),
    /// A kept scenario, from 0.
    Open(usize),
    /// Without extra effort, and back.
    Base,
    /// The last change again.
    Replay,
    /// One step back.
    Undo,
    /// On with the agenda.
    Next,
    /// Back with the agenda.
    Back,
    /// The presenter's desk.
    Desk,
    /// The code of the plan.
    Code,
    /// The whole screen.
    Full,
    /// What the keys are.
    Help,
    /// Away from the stage.
    Leave,
}

/// What `key` asks for, as browsers name keys. Arrows, pages and Esc are no characters and always work; a clicker
/// sends pages.
pub fn command(key: &str, shift: bool, letters: bool) -> Option<Command> {
    let step = |by| Some(if shift { Command::Fine(by) } else { Command::Nudge(by) });
    match key {
        "ArrowRight" => step(1),
        "ArrowLeft" => step(-1),
        "ArrowDown" => Some(Command::Choose(1)),
        "ArrowUp" => Some(Command::Choose(-1)),
        "PageDown" => Some(Command::Next),
        "PageUp" => Some(Command::Back),
        "Escape" => Some(Command::Leave),
        _ if letters => letter(key),
        _ => None,
    }
}

fn letter(key: &str) -> Option<Command> {
    Some(match key {
        "1" => Command::Open(0),
        "2" => Command::Open(1),
        "3" => Command::Open(2),
        "4" => Command::Open(3),
        "b" | "B" => Command::Base,
        "r" | "R" => Command::Replay,
        "z" | "Z" => Command::Undo,
        "n" | "N" => Command::Next,
        "p" | "P" => Command::Back,
        "a" | "A" => Command::Desk,
        "q" | "Q" => Command::Code,
        "f" | "F" => Command::Full,
        "?" => Command::Help,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Command, command};

    #[test]
    fn letters_can_be_switched_off_and_arrows_cannot() {
        for key in ["1", "4", "b", "R", "z", "n", "p", "a", "q", "f", "?"] {
            assert!(command(key, false, true).is_some(), "{key}");
            assert_eq!(command(key, false, false), None, "{key}");
        }
        for key in ["ArrowLeft", "ArrowUp", "PageDown", "PageUp", "Escape"] {
            assert_eq!(command(key, false, true), command(key, false, false), "{key}");
        }
        assert_eq!(command("ArrowRight", true, true), Some(Command::Fine(1)));
        for key in ["5", "0", "x", "Enter", " ", "Tab", "Dead", "Process"] {
            assert_eq!(command(key, false, true), None, "{key}");
        }
    }
}

//! What keys do on the stage: letters and digits only while they are switched on (W-18).

/// What a key, a clicker or a button of the stage asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageCommand {
    /// Moves the selected lever by so many large steps.
    Nudge(i32),
    /// Moves the selected lever by so many steps of its slider.
    Fine(i32),
    /// Selects another lever: so many further down.
    Choose(i32),
    /// Opens the scenario under a key, from 0.
    Open(usize),
    /// Shows the region without extra effort, and the plan again.
    Base,
    /// Darkens the screens, and lights them again.
    Blank,
    /// Shows the last change again.
    Replay,
    /// Undoes the last change of the plan.
    Undo,
    /// The next step of the agenda, or the answer.
    Next,
    /// One step back in the agenda.
    Back,
    /// Opens or closes the presenter's console.
    Console,
    /// Shows or hides the code of the plan.
    Code,
    /// Full screen, and back.
    Full,
    /// The list of the keys.
    Help,
    /// Takes away what lies over the stage.
    Uncover,
    /// The same; with nothing there, asks whether to leave, and then leaves.
    Dismiss,
    /// Leaves the stage.
    Leave,
}

/// What `key` asks for, as browsers name keys. Arrows, pages and Esc are no characters and always work; a clicker
/// sends pages.
pub fn command_for_key(key: &str, shift: bool, letters: bool) -> Option<StageCommand> {
    let step = |by| Some(if shift { StageCommand::Fine(by) } else { StageCommand::Nudge(by) });
    match key {
        "ArrowRight" => step(1),
        "ArrowLeft" => step(-1),
        "ArrowDown" => Some(StageCommand::Choose(1)),
        "ArrowUp" => Some(StageCommand::Choose(-1)),
        "PageDown" => Some(StageCommand::Next),
        "PageUp" => Some(StageCommand::Back),
        "Escape" => Some(StageCommand::Dismiss),
        _ if letters => letter(key),
        _ => None,
    }
}

impl StageCommand {
    /// Whether it changes what the room sees: while the screens are dark, it lights them instead.
    pub const fn is_seen(self) -> bool {
        !matches!(
            self,
            Self::Blank
                | Self::Uncover
                | Self::Dismiss
                | Self::Leave
                | Self::Console
                | Self::Full
                | Self::Help
        )
    }
}

fn letter(key: &str) -> Option<StageCommand> {
    Some(match key {
        "1" => StageCommand::Open(0),
        "2" => StageCommand::Open(1),
        "3" => StageCommand::Open(2),
        "4" => StageCommand::Open(3),
        "b" | "B" => StageCommand::Base,
        // What clickers send to darken the screen.
        "." => StageCommand::Blank,
        "r" | "R" => StageCommand::Replay,
        "z" | "Z" => StageCommand::Undo,
        "n" | "N" => StageCommand::Next,
        "p" | "P" => StageCommand::Back,
        "a" | "A" => StageCommand::Console,
        "q" | "Q" => StageCommand::Code,
        "f" | "F" => StageCommand::Full,
        "?" => StageCommand::Help,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{StageCommand, command_for_key};

    #[test]
    fn letters_can_be_switched_off_and_arrows_cannot() {
        for key in ["1", "4", "b", "R", "z", "n", "p", "a", "q", "f", ".", "?"] {
            assert!(command_for_key(key, false, true).is_some(), "{key}");
            assert_eq!(command_for_key(key, false, false), None, "{key}");
        }
        for key in ["ArrowLeft", "ArrowUp", "PageDown", "PageUp", "Escape"] {
            assert_eq!(command_for_key(key, false, true), command_for_key(key, false, false), "{key}");
        }
        assert_eq!(command_for_key("ArrowRight", true, true), Some(StageCommand::Fine(1)));
        for key in ["5", "0", "x", "Enter", " ", "Tab", "Dead", "Process"] {
            assert_eq!(command_for_key(key, false, true), None, "{key}");
        }
    }
}

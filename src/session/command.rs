//! What keys do on the stage: letters and digits only while they are switched on (W-18).

/// Which keys are commands besides those that always are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Whether single letters and digits are.
    pub letters: bool,
    /// Whether the arrows lead through the agenda, for clickers that send them.
    pub clicker: bool,
}

impl Default for Keys {
    fn default() -> Self {
        Self { letters: true, clicker: false }
    }
}

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
    /// Brings the step at a place of the agenda onto the screen, with the plan of its moment.
    Step(usize),
    /// Asks the step at a place anew, from the plan with which it began.
    Restart(usize),
    /// After a rehearsal: the agenda from its start, without what was said.
    StartOver,
    /// Opens or closes the presenter's console.
    Console,
    /// Shows or hides the code of the plan.
    Code,
    /// Full screen, and back.
    Full,
    /// The list of the keys.
    Help,
    /// Takes away everything that lies over the stage: a clicker sends F5 to go on.
    Return,
    /// Takes away what lies over the stage.
    Uncover,
    /// The same; with nothing there, asks whether to leave, and then leaves.
    Dismiss,
    /// Leaves the stage.
    Leave,
}

/// What `key` asks for, as browsers name keys. Arrows, pages, F5 and Esc are no characters and always work.
pub fn command_for_key(key: &str, shift: bool, keys: Keys) -> Option<StageCommand> {
    let step = |by| Some(if shift { StageCommand::Fine(by) } else { StageCommand::Nudge(by) });
    match key {
        "ArrowRight" | "ArrowDown" if keys.clicker => Some(StageCommand::Next),
        "ArrowLeft" | "ArrowUp" if keys.clicker => Some(StageCommand::Back),
        "ArrowRight" => step(1),
        "ArrowLeft" => step(-1),
        "ArrowDown" => Some(StageCommand::Choose(1)),
        "ArrowUp" => Some(StageCommand::Choose(-1)),
        "PageDown" => Some(StageCommand::Next),
        "PageUp" => Some(StageCommand::Back),
        "Escape" => Some(StageCommand::Dismiss),
        "F5" => Some(StageCommand::Return),
        // What clickers send to darken the screen.
        "." if keys.letters || keys.clicker => Some(StageCommand::Blank),
        _ if keys.letters => letter(key),
        _ => None,
    }
}

impl StageCommand {
    /// Whether it moves the plan as somebody plays with it. While the room guesses it does nothing.
    pub const fn is_play(self) -> bool {
        matches!(self, Self::Nudge(_) | Self::Fine(_) | Self::Open(_) | Self::Base | Self::Undo)
    }

    /// Whether it changes what the room sees: while the screens are dark, it lights them instead.
    pub const fn is_seen(self) -> bool {
        !matches!(
            self,
            Self::Blank
                | Self::Return
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
        "5" => StageCommand::Open(4),
        "b" | "B" => StageCommand::Base,
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
    use super::{Keys, StageCommand, command_for_key};

    const LETTERS: Keys = Keys { letters: true, clicker: false };
    const NONE: Keys = Keys { letters: false, clicker: false };
    const CLICKER: Keys = Keys { letters: false, clicker: true };

    #[test]
    fn letters_can_be_switched_off_and_arrows_cannot() {
        for key in ["1", "5", "b", "R", "z", "n", "p", "a", "q", "f", ".", "?"] {
            assert!(command_for_key(key, false, LETTERS).is_some(), "{key}");
            assert_eq!(command_for_key(key, false, NONE), None, "{key}");
        }
        for key in ["ArrowLeft", "ArrowUp", "PageDown", "PageUp", "Escape", "F5"] {
            let command = command_for_key(key, false, LETTERS);
            assert!(command.is_some() && command == command_for_key(key, false, NONE), "{key}");
        }
        assert_eq!(command_for_key("ArrowRight", true, LETTERS), Some(StageCommand::Fine(1)));
        for key in ["6", "0", "x", "Enter", " ", "Tab", "Dead", "Process"] {
            assert_eq!(command_for_key(key, false, LETTERS), None, "{key}");
        }
    }

    #[test]
    fn the_arrows_of_a_clicker_lead_through_the_agenda() {
        for (arrow, page) in [("ArrowRight", "PageDown"), ("ArrowLeft", "PageUp")] {
            let command = command_for_key(arrow, false, CLICKER);
            assert_eq!(command, command_for_key(page, false, NONE), "{arrow}");
        }
    }
}

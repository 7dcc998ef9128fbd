//! Keys pressed in the audience's window, on their way to the presenter's: none is lost while either window loads, none
//! is carried out twice, and none comes long after it was pressed.

/// How long a press waits for the presenter's window, milliseconds. Later it would surprise the room.
const PATIENCE: f64 = 20_000.0;
/// How many presses are remembered as carried out.
const REMEMBERED: usize = 32;

/// A key that was pressed in the audience's window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// Of this press: a message may arrive on two ways, and more than once.
    pub id: String,
    /// The key, as browsers name it.
    pub key: String,
    /// Whether Shift was held.
    pub shift: bool,
}

/// Presses that the presenter's window has not carried out yet, as far as the audience's window knows.
#[derive(Debug, Default)]
pub struct SentPresses(Vec<(f64, Press)>);

impl SentPresses {
    /// Remembers a press of now, in milliseconds of any clock.
    pub fn add(&mut self, press: Press, now: f64) {
        self.0.push((now, press));
    }

    /// What is to be sent again, the oldest first. `heard`: the last press that was carried out; empty for a window that
    /// has just opened.
    pub fn left(&mut self, heard: &str, now: f64) -> Vec<Press> {
        let done = self.0.iter().position(|(_, press)| press.id == heard).map_or(0, |place| place + 1);
        self.0.drain(..done);
        self.0.retain(|(at, _)| now - at <= PATIENCE);
        self.0.iter().map(|(_, press)| press.clone()).collect()
    }
}

/// Presses that were carried out, the last at the end.
#[derive(Debug, Default)]
pub struct HeardPresses(Vec<String>);

impl HeardPresses {
    /// Whether the press is to be carried out: it comes for the first time.
    pub fn is_new(&mut self, id: &str) -> bool {
        let is_new = !self.0.iter().any(|heard| heard == id);
        if is_new {
            self.0.drain(..self.0.len().saturating_sub(REMEMBERED - 1));
            self.0.push(id.to_owned());
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::{HeardPresses, PATIENCE, Press, REMEMBERED, SentPresses};

    fn press(id: &str) -> Press {
        Press { id: id.to_owned(), key: "PageDown".to_owned(), shift: false }
    }

    fn ids(presses: &[Press]) -> Vec<&str> {
        presses.iter().map(|press| press.id.as_str()).collect()
    }

    #[test]
    fn a_press_is_sent_until_it_was_carried_out_or_is_too_old() {
        let mut sent = SentPresses::default();
        for (at, id) in ["a", "b", "c"].into_iter().enumerate() {
            sent.add(press(id), at as f64);
        }
        assert_eq!(ids(&sent.left("", 10.0)), ["a", "b", "c"]);
        assert_eq!(ids(&sent.left("b", 10.0)), ["c"]);
        assert_eq!(ids(&sent.left("of a window before", 10.0)), ["c"]);
        assert_eq!(ids(&sent.left("", PATIENCE + 2.0)), ["c"]);
        assert!(sent.left("", PATIENCE + 2.5).is_empty());
    }

    #[test]
    fn a_press_that_comes_again_is_carried_out_once_whatever_came_between() {
        let mut heard = HeardPresses::default();
        assert_eq!(["a", "b", "a", "c", "b"].map(|id| heard.is_new(id)), [true, true, false, true, false]);
        for place in 0..REMEMBERED - 1 {
            assert!(heard.is_new(&place.to_string()));
            assert!(!heard.is_new("c"));
        }
    }
}

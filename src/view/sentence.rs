//! A sentence with stressed words.

/// Words, some of them stressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Span>);

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they carry the weight.
    pub strong: bool,
}

impl Sentence {
    /// Reads a catalogue sentence, in which `*` stands on both sides of stressed words.
    pub fn new(marked: &str) -> Self {
        let spans = marked.split('*').enumerate().filter(|(_, text)| !text.is_empty());
        Self(spans.map(|(place, text)| Span { text: text.to_owned(), strong: place % 2 == 1 }).collect())
    }

    /// Without stress, for titles, announcements and alternatives.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn stars_stress_and_vanish() {
        let sentence = Sentence::new("Tetapi *tidak bertahan*: Januari");
        assert_eq!(sentence.plain(), "Tetapi tidak bertahan: Januari");
        let strong: Vec<bool> = sentence.0.iter().map(|span| span.strong).collect();
        assert_eq!(strong, [false, true, false]);
    }

    #[test]
    fn a_sentence_may_start_stressed() {
        assert!(Sentence::new("*786 orang per bulan*, selama 3 bulan").0[0].strong);
        assert!(Sentence::new("").is_empty());
    }
}

//! A sentence with stressed words, some of which are figures.

use crate::state::FigureId;

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

/// Stands before a figure in a sentence under construction, with the place of the figure in a list added to it; no text of a
/// catalogue has such letters, which are for private use.
const OPENS: u32 = 0xE000;
/// Stands behind a figure.
const CLOSES: char = '\u{F8FF}';

/// `text` as the figure at `place` in a list.
pub(super) fn figure(place: u8, text: &str) -> String {
    let mut marked = String::with_capacity(text.len() + 6);
    marked.extend(char::from_u32(OPENS + u32::from(place)));
    marked.push_str(text);
    marked.push(CLOSES);
    marked
}

/// The place that a letter stands for.
fn opened(letter: char) -> Option<usize> {
    (OPENS..OPENS + 256).contains(&u32::from(letter)).then(|| (u32::from(letter) - OPENS) as usize)
}

/// A text without the marks of figures.
pub(super) fn without_figures(text: &str) -> String {
    text.chars().filter(|letter| *letter != CLOSES && opened(*letter).is_none()).collect()
}

/// Runs of words of a sentence, each with the figure that it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FiguredSentence(pub Vec<(Span, Option<FigureId>)>);

impl FiguredSentence {
    /// Reads a sentence with marks of figures, which are those of `figures`.
    pub(super) fn new(sentence: &Sentence, figures: &[FigureId]) -> Self {
        let mut runs = Vec::new();
        for span in &sentence.0 {
            let mut push = |text: &str, figure: Option<FigureId>| {
                let text = without_figures(text);
                if !text.is_empty() {
                    runs.push((Span { text, strong: span.strong }, figure));
                }
            };
            for part in span.text.split_inclusive(CLOSES) {
                let mark = part.char_indices().find_map(|(at, letter)| Some((at, opened(letter)?)));
                let (before, inside, id) = match mark {
                    Some((at, place)) if part.ends_with(CLOSES) => {
                        (part.get(..at), part.get(at..), figures.get(place))
                    }
                    _ => (Some(part), None, None),
                };
                push(before.unwrap_or_default(), None);
                push(inside.unwrap_or_default(), id.copied());
            }
        }
        Self(runs)
    }
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
    fn a_figure_is_a_run_of_its_own_and_what_is_left_open_is_plain() {
        let (cost, added) = (FigureId::Cost, FigureId::Added);
        let read = |text: &str| FiguredSentence::new(&Sentence::new(text), &[cost, added]).0;
        let run = |text: &str, strong, id| (Span { text: text.to_owned(), strong }, id);
        assert_eq!(
            read(&["menambah *", &figure(1, "42"), " pekerja*, ", &figure(0, "Rp1"), "."].concat()),
            [
                run("menambah ", false, None),
                run("42", true, Some(added)),
                run(" pekerja", true, None),
                run(", ", false, None),
                run("Rp1", false, Some(cost)),
                run(".", false, None),
            ]
        );
        assert_eq!(without_figures(&figure(1, "42")), "42");
        assert_eq!(read("a\u{e001}b"), [run("ab", false, None)]);
        assert_eq!(
            read("a\u{f8ff}b\u{e0ff}c\u{f8ff}"),
            [run("a", false, None), run("b", false, None), run("c", false, None)]
        );
    }

    #[test]
    fn a_sentence_may_start_stressed() {
        assert!(Sentence::new("*786 orang per bulan*, selama 3 bulan").0[0].strong);
        assert!(Sentence::new("").is_empty());
    }
}

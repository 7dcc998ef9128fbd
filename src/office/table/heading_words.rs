//! The words of a heading, to be compared with those that are known.

/// A heading in small letters: words with one blank between and around, `%` as a word.
pub struct HeadingWords(String);

impl HeadingWords {
    /// Of a heading.
    pub fn of(text: &str) -> Self {
        let mut words = " ".to_owned();
        for letter in text.to_lowercase().chars() {
            match letter {
                '%' => words.push_str(" persen "),
                _ if letter.is_alphanumeric() => words.push(letter),
                _ => words.push(' '),
            }
        }
        while words.contains("  ") {
            words = words.replace("  ", " ");
        }
        if !words.ends_with(' ') {
            words.push(' ');
        }
        Self(words)
    }

    /// Whether one of these words, or sequences of words, is in it.
    #[inline(never)]
    pub fn has(&self, any: &[&str]) -> bool {
        let is_blank = |at: usize| self.0.as_bytes().get(at) == Some(&b' ');
        any.iter().any(|word| {
            self.0
                .match_indices(word)
                .any(|(at, _)| is_blank(at.wrapping_sub(1)) && is_blank(at + word.len()))
        })
    }

    /// Its words, from left to right.
    pub fn each(&self) -> std::str::Split<'_, char> {
        self.0.split(' ')
    }

    /// Whether it is one of these.
    pub fn is(&self, any: &[&str]) -> bool {
        any.contains(&self.0.trim())
    }
}

//! English nouns behind a count that is written already.

/// Some people, but fewer than one: a mean of several months, a share of a few.
pub(super) const LESS_THAN_ONE: &str = "less than one";

/// `1 person`, `less than one person`, `2 people`.
pub(super) fn people(count: &str) -> String {
    counted(count, "person", "people")
}

/// `1 worker`, `2 workers`.
pub(super) fn workers(count: &str) -> String {
    counted(count, "worker", "workers")
}

/// `1 figure`, `2 figures`.
pub(super) fn figures(count: &str) -> String {
    counted(count, "figure", "figures")
}

/// `2 vulnerable workers`.
pub(super) fn vulnerable(count: &str) -> String {
    counted(count, "vulnerable worker", "vulnerable workers")
}

/// Words at the start of a sentence; they begin with a plain letter.
pub(super) fn capital(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn counted(count: &str, one: &str, more: &str) -> String {
    // A figure of a sentence under construction stands between letters for private use.
    let is_one = count.bytes().filter(u8::is_ascii).eq(*b"1") || count.contains(LESS_THAN_ONE);
    let noun = if is_one { one } else { more };
    [count, " ", noun].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_a_person_also_where_it_is_marked_as_a_figure() {
        assert_eq!([people("1"), people("2")], ["1 person", "2 people"]);
        assert_eq!(people("\u{e001}1\u{f8ff}"), "\u{e001}1\u{f8ff} person");
        assert_eq!(people("\u{e001}less than one\u{f8ff}"), "\u{e001}less than one\u{f8ff} person");
    }
}

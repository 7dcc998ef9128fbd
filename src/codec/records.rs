//! Rows of text fields as lines: what two windows send each other and a tab keeps. Never panics, loses nothing.

/// One line per row, fields parted by tabs; a backslash stands before what would break that.
pub fn write(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        for (place, field) in row.iter().enumerate() {
            if place > 0 {
                text.push('\t');
            }
            escape(field, &mut text);
        }
        text.push('\n');
    }
    text
}

/// The rows of a text. Whatever it holds, there is a reading.
pub fn read(text: &str) -> Vec<Vec<String>> {
    let lines = text.split_terminator('\n');
    lines.map(|line| line.split('\t').map(unescape).collect()).collect()
}

fn escape(field: &str, text: &mut String) {
    for letter in field.chars() {
        match letter {
            '\\' => text.push_str("\\\\"),
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            letter => text.push(letter),
        }
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

    use super::{read, write};

    #[test]
    fn a_row_is_a_line() {
        let rows = vec![vec!["a\tb".to_owned(), "c\\n\n".to_owned()], vec![String::new()]];
        assert_eq!(write(&rows), "a\\tb\tc\\\\n\\n\n\n");
        assert_eq!(read(&write(&rows)), rows);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(rows in prop::collection::vec(prop::collection::vec(".{0,12}|[\\\\\t\n]{0,4}", 1..5), 0..6)) {
            let rows: Vec<Vec<String>> = rows;
            prop_assert_eq!(read(&write(&rows)), rows);
        }

        #[test]
        fn any_text_is_read(text in "[\\x00-\\x7f\\\\\t\n]{0,60}") {
            let rows = read(&text);
            prop_assert_eq!(read(&write(&rows)), rows);
        }
    }
}

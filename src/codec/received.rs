//! What mail programs, chats and trackers add to an address on its way, taken off again. Only what cannot have been meant
//! goes; whatever could have a meaning stays, and whoever reads it says so.

use std::borrow::Cow;

use super::percent;

/// Escapes of escapes are undone so often.
const DECODED: usize = 4;
/// What nobody sees, also in the middle of a text: soft hyphens, joiners, marks of direction, a byte order mark.
const INVISIBLE: [char; 13] = [
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202c}', '\u{2060}',
    '\u{2066}', '\u{2068}', '\u{2069}', '\u{feff}',
];

/// The fragment of an address as it was written, without its `#`: escapes undone, and nothing behind its end.
pub(super) fn fragment(text: &str) -> String {
    let text = decoded(text);
    let text = text.trim_start_matches(|char: char| char == '#' || is_mark(char) || char.is_whitespace());
    let text = text.split(char::is_whitespace).next().unwrap_or_default();
    without_tracker(text).trim_end_matches(is_mark).to_owned()
}

/// The value of a parameter as it was written: escapes undone, no blanks and marks around it.
pub(super) fn value(text: &str) -> String {
    let text = decoded(text);
    text.trim_matches(|char: char| char.is_whitespace() || is_mark(char)).to_owned()
}

/// The code of a region with its dot, where a comma or a slash stood.
pub(super) fn code(text: &str) -> String {
    let text = text.trim_matches(|char: char| char.is_whitespace() || is_mark(char));
    let is_code = text.bytes().all(|byte| byte.is_ascii_digit() || b".,-".contains(&byte));
    if is_code { text.replace(',', ".") } else { text.to_owned() }
}

/// `text` without escapes and without what nobody sees.
fn decoded(text: &str) -> String {
    let mut text = Cow::Borrowed(text);
    for _ in 0..DECODED {
        if !text.contains('%') {
            break;
        }
        text = Cow::Owned(percent::decode(&text).into_owned());
    }
    text.chars().filter(|char| !INVISIBLE.contains(char)).collect()
}

/// A mark that stands around an address in a sentence, and that no link ends in.
fn is_mark(char: char) -> bool {
    "#&.,;:!?/\\|()[]{}<>*_\"'`\u{b4}\u{2018}\u{2019}\u{201c}\u{201d}\u{ab}\u{bb}\u{2026}".contains(char)
}

/// `text` up to the first parameter that somebody has hung on: `&fbclid=x`, `?utm_source=wa`.
fn without_tracker(text: &str) -> &str {
    let is_tracker = |place: usize| {
        let rest = text.get(place + 1..).unwrap_or_default();
        let name: &str = rest.split('=').next().unwrap_or_default();
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.;".contains(&byte);
        name.len() < rest.len()
            && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name.bytes().all(is_name)
    };
    let mut marks = text.match_indices(['&', '?']).map(|(place, _)| place);
    marks.find(|place| is_tracker(*place)).and_then(|place| text.get(..place)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hung_on_on_the_way_goes() {
        let meant = "1~12.71~w.20000.202411";
        for text in [
            "#1~12.71~w.20000.202411",
            " #1~12.71~w.20000.202411 ",
            "%231%7E12.71%7Ew.20000.202411",
            "1%257E12.71%257Ew.20000.202411",
            "##1~12.71~w.20000.202411",
            "#1~12.71~w.20000.202411&fbclid=IwAR0x_-y",
            "#1~12.71~w.20000.202411?utm_source=wa&utm_medium=chat",
            "#1~12.71~w.20000.202411&amp;gclid=1",
            "#1~12.71~w.20000.202411#",
            "#1~12.71~w.20000.202411.",
            "#1~12.71~w.20000.202411),",
            "#1~12.71~w.20000.202411*",
            "#1~12.71~w.20000.202411\u{201d}.",
            "#1~12.71~w.20000.202411\u{200b}",
            "#1~12.\u{ad}71~w.20000.202411",
            "#1~12.71~w.20000.202411 dan lihat juga",
            "#1~12.71~w.20000.202411\nSalam",
        ] {
            assert_eq!(fragment(text), meant, "{text}");
        }
    }

    #[test]
    fn what_could_be_meant_stays() {
        for text in ["1~12.71~e.97&777", "1~12.71~", "1~12.71~é", "1~-0~e.5", "1~12.71~zz.a?b"] {
            assert_eq!(fragment(text), text, "{text}");
        }
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        for text in [" 12.71", "12,71", "12.71/", "\u{a0}12.71 ", "12.71)", "\"12.71\""] {
            assert_eq!(code(text), "12.71", "{text}");
        }
        assert_eq!(code("Medan, Kota"), "Medan, Kota");
        assert_eq!(code("-0"), "-0");
    }
}

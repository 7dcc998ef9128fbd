//! How wide a text is in the site's typeface, where no browser measures it: for a picture as a document.

use super::letters::LETTERS;

/// Width in ems of a letter the typeface has not: that of most letters of its script in other fonts.
const FOREIGN: f64 = 0.6;
const FOREIGN_WIDE: f64 = 1.0;
/// From here on in Unicode letters are about as wide as high (Chinese, Japanese, Korean, symbols).
const FIRST_WIDE: u32 = 0x1100;

/// Width of `text` in pixels at a font size of `size` pixels, `bold` being semibold: the sum of the letters' advance
/// widths. Kerning, which mostly brings letters nearer, is left out; the canvas is measured the same way.
pub fn text_width(text: &str, size: f64, bold: bool) -> f64 {
    text.chars().map(|letter| advance(letter, bold)).sum::<f64>() * size
}

/// Advance width of a letter in ems.
fn advance(letter: char, bold: bool) -> f64 {
    let code = u32::from(letter);
    let known = LETTERS.binary_search_by_key(&code, |(code, ..)| *code).ok().and_then(|at| LETTERS.get(at));
    match known {
        Some((_, regular, semibold)) => f64::from(if bold { *semibold } else { *regular }) / 1000.0,
        None if code < FIRST_WIDE => FOREIGN,
        None => FOREIGN_WIDE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_grow_with_letters_size_and_weight() {
        assert_eq!(text_width("", 13.0, false), 0.0);
        assert!(text_width("mm", 13.0, false) > text_width("ii", 13.0, false));
        assert!((text_width("Target", 26.0, false) - 2.0 * text_width("Target", 13.0, false)).abs() < 1e-9);
        assert!(text_width("0123456789", 13.0, true) > text_width("0123456789", 13.0, false));
    }

    #[test]
    fn figures_are_equally_wide() {
        for bold in [false, true] {
            let one = text_width("1", 100.0, bold);
            assert!("0123456789".chars().all(|figure| text_width(&figure.to_string(), 100.0, bold) == one));
        }
    }

    /// Counting bytes would make the first twice as wide.
    #[test]
    fn letters_count_not_bytes() {
        assert!(text_width("−3", 10.0, false) < 13.0);
        assert_eq!(text_width("é", 10.0, false), text_width("e", 10.0, false));
        assert_eq!(text_width("京", 10.0, false), 10.0);
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(LETTERS.is_sorted_by(|one, other| one.0 < other.0));
    }
}

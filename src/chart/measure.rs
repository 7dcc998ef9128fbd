//! Text widths where no browser measures them: for an exported picture.

/// Estimated width of `text` in pixels, a little generous: the reader's font is not known. The classes are the
/// usual proportions of sans-serif interface fonts.
pub fn estimated_width(text: &str, size: f64, bold: bool) -> f64 {
    let ems: f64 = text.chars().map(letter).sum();
    ems * size * if bold { 1.05 } else { 1.0 }
}

fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'I' => 0.27,
        ' ' | '\u{a0}' => 0.26,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '·' => 0.36,
        'm' | 'M' | 'w' | 'W' | '%' | '@' | '—' | '…' => 0.88,
        'A'..='Z' => 0.66,
        '−' | '+' | '=' | '<' | '>' | '≥' | '≤' => 0.6,
        _ if letter.is_ascii() || (letter as u32) < 0x250 => 0.57,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_grow_with_letters_size_and_weight() {
        assert_eq!(estimated_width("", 13.0, false), 0.0);
        assert!(estimated_width("mm", 13.0, false) > estimated_width("ii", 13.0, false));
        assert!(estimated_width("Target", 26.0, false) > 1.9 * estimated_width("Target", 13.0, false));
        assert!(estimated_width("Target", 13.0, true) > estimated_width("Target", 13.0, false));
    }

    /// Counting bytes would make the first twice as wide.
    #[test]
    fn letters_count_not_bytes() {
        assert!(estimated_width("−3", 10.0, false) < 13.0);
        assert!(estimated_width("é", 10.0, false) < 7.0);
    }
}

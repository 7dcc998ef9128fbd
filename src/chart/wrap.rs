//! Words on lines of a width.

use super::measure::text_width;

/// A machine without the typeface shows the picture in a font that may be so much wider.
const RESERVE: f64 = 1.04;

/// Words on lines no wider than `width`; a word that is wider, as an address is, goes on in the next line.
pub(super) fn wrap(said: &str, size: f64, bold: bool, width: f64) -> Vec<String> {
    let wide = |text: &str| RESERVE * text_width(text, size, bold);
    let mut lines: Vec<String> = Vec::new();
    for word in said.split_whitespace() {
        match lines.last_mut() {
            Some(line) if wide(line) + wide(" ") + wide(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(String::new()),
        }
        let Some(line) = lines.last_mut().filter(|line| line.is_empty()) else { continue };
        line.push_str(word);
        while let Some(rest) = lines.last_mut().and_then(|line| cut(line, &wide, width)) {
            lines.push(rest);
        }
    }
    lines
}

/// Cuts what is wider than `width` off the end of a line without spaces, and returns it.
fn cut(line: &mut String, wide: &dyn Fn(&str) -> f64, width: f64) -> Option<String> {
    if wide(line) <= width {
        return None;
    }
    let fits =
        |(end, _): &(usize, char)| *end == 0 || line.get(..*end).is_some_and(|start| wide(start) <= width);
    let end = line.char_indices().take_while(fits).last().map(|(end, _)| end).filter(|end| *end > 0)?;
    Some(line.split_off(end))
}

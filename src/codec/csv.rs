//! CSV (RFC 4180) for data tools and for Excel with Indonesian settings. No text can become a formula.

use std::borrow::Cow;

use super::number::shortest;

/// Who reads the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// "CSV data": commas, decimal points.
    Data,
    /// "CSV untuk Excel": semicolons, decimal commas, a byte order mark.
    Excel,
    /// What is pasted into a spreadsheet: tabs, and the decimal mark of its language.
    Clipboard {
        /// Whether that is a comma.
        comma: bool,
    },
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Text, made harmless.
    Text(Cow<'a, str>),
    /// A number in full precision.
    Number(f64),
    /// Nothing.
    Empty,
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Cell<'_> {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// `rows` as a file, each ended by CR LF.
pub fn write<'a, R>(dialect: Dialect, rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = Cell<'a>>,
{
    let mut out = String::new();
    if dialect == Dialect::Excel {
        out.push('\u{feff}');
    }
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                out.push(dialect.separator());
            }
            out.push_str(&dialect.cell(&cell));
        }
        out.push_str("\r\n");
    }
    out
}

impl Dialect {
    const fn separator(self) -> char {
        match self {
            Self::Data => ',',
            Self::Excel => ';',
            Self::Clipboard { .. } => '\t',
        }
    }

    fn cell(self, cell: &Cell<'_>) -> String {
        match cell {
            Cell::Text(text) => quoted(&harmless(text)),
            Cell::Number(value) if !value.is_finite() => String::new(),
            // Readers who guess take a comma for a separator.
            Cell::Number(value) if self == Self::Excel => quoted(&shortest(*value).replace('.', ",")),
            Cell::Number(value) if self == (Self::Clipboard { comma: true }) => {
                shortest(*value).replace('.', ",")
            }
            Cell::Number(value) => shortest(*value),
            Cell::Empty => String::new(),
        }
    }
}

/// Quoted wherever a reader with the other separator would cut it.
fn quoted(text: &str) -> String {
    if text.contains([',', ';', '\t', '\r', '\n', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// Puts an apostrophe before what a spreadsheet would take for a formula: at the start, and wherever a reader
/// with another separator would start a cell (ASVS 1.2.10).
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut starts = true;
    for character in text.chars() {
        if starts && matches!(character, '=' | '+' | '-' | '@' | '\t' | '\r' | '\0') {
            out.push('\'');
        }
        out.push(character);
        starts = matches!(character, ',' | ';' | '\t' | '\r' | '\n' | '"');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(dialect: Dialect, cells: Vec<Cell<'_>>) -> String {
        write(dialect, [cells])
    }

    #[test]
    fn numbers_follow_the_dialect() {
        let cells = || vec![Cell::from("2024-10"), Cell::from(-1234.5), Cell::from(97777.0), Cell::Empty];
        assert_eq!(line(Dialect::Data, cells()), "2024-10,-1234.5,97777,\r\n");
        assert_eq!(line(Dialect::Excel, cells()), "\u{feff}2024-10;\"-1234,5\";97777;\r\n");
        assert_eq!(line(Dialect::Data, vec![Cell::from(f64::NAN), Cell::from(1.0)]), ",1\r\n");
    }

    #[test]
    fn text_is_quoted_for_both_separators() {
        for dialect in [Dialect::Data, Dialect::Excel] {
            let text = line(dialect, vec![Cell::from("Kota \"Binjai\"; a, b\nc")]);
            assert_eq!(text.trim_start_matches('\u{feff}'), "\"Kota \"\"Binjai\"\"; a, b\nc\"\r\n");
        }
    }

    #[test]
    fn no_text_becomes_a_formula() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("+62", "'+62"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "\"'\tx\""),
            ("\0x", "'\0x"),
            ("a;=1", "\"a;'=1\""),
            ("a,@b", "\"a,'@b\""),
            ("a\"=b", "\"a\"\"'=b\""),
            ("a\n=b", "\"a\n'=b\""),
            ("Binjai - CSR = 1", "Binjai - CSR = 1"),
        ];
        for (text, cell) in cases {
            assert_eq!(line(Dialect::Data, vec![Cell::from(text)]), format!("{cell}\r\n"), "{text:?}");
        }
    }
}

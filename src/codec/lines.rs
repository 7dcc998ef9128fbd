//! JSON for programs that people look at too: a field of the document a line, an entry of its lists a line, the rest
//! close together; numbers as [`shortest`] writes them.

use std::io::{self, Write};

use serde::{Serialize, Serializer};
use serde_json::ser::Formatter;

use super::number::shortest;

/// The text of `document`, an object or a list, with a line break at its end.
pub(super) fn write(document: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Lines::default());
    // Writing into memory fails for maps whose keys are no text; there is none.
    let _ = document.serialize(&mut serializer);
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// The text of `document` in one line, with a line break at its end.
pub(super) fn line(document: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, OneLine);
    let _ = document.serialize(&mut serializer);
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// Numbers as in [`Lines`], and no line break.
struct OneLine;

impl Formatter for OneLine {
    fn write_f64<W: Write + ?Sized>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        out.write_all(shortest(value + 0.0).as_bytes())
    }
}

/// An object with keys that are not known when the program is compiled, in the given order.
pub(super) struct Pairs<K>(pub Vec<(K, f64)>);

impl<K: Serialize> Serialize for Pairs<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// Which containers are open, outermost first.
#[derive(Default)]
struct Lines(Vec<Container>);

struct Container {
    /// Whether its entries stand on lines of their own.
    is_broken: bool,
    is_empty: bool,
}

impl Lines {
    fn open(&mut self, is_list: bool) {
        let is_broken = self.0.is_empty() || (is_list && self.0.len() == 1);
        self.0.push(Container { is_broken, is_empty: true });
    }

    fn entry(&mut self, out: &mut (impl Write + ?Sized), is_first: bool) -> io::Result<()> {
        if !is_first {
            out.write_all(b",")?;
        }
        let Some(container) = self.0.last_mut() else { return Ok(()) };
        container.is_empty = false;
        if container.is_broken { out.write_all(b"\n") } else { Ok(()) }
    }

    fn close(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        if self.0.pop().is_some_and(|container| container.is_broken && !container.is_empty) {
            out.write_all(b"\n")?;
        }
        out.write_all(bracket)
    }
}

impl Formatter for Lines {
    /// `-0`, which the model may come to, is written as 0.
    fn write_f64<W: Write + ?Sized>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        out.write_all(shortest(value + 0.0).as_bytes())
    }

    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(true);
        out.write_all(b"[")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.entry(out, first)
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(false);
        out.write_all(b"{")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.entry(out, first)
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Document {
        whole: i32,
        size: f64,
        nothing: Option<f64>,
        inside: Pairs<&'static str>,
        rows: Vec<Vec<f64>>,
        none: Vec<f64>,
    }

    #[test]
    fn fields_and_rows_have_lines_of_their_own() {
        let document = Document {
            whole: 1,
            size: 1e9,
            nothing: None,
            inside: Pairs(vec![("z", 0.5), ("a", -0.0)]),
            rows: vec![vec![1.0, 2.0], vec![]],
            none: Vec::new(),
        };
        let expected = "{\n\"whole\":1,\n\"size\":1000000000,\n\"nothing\":null,\n\"inside\":{\"z\":0.5,\"a\":0},\n\
                        \"rows\":[\n[1,2],\n[]\n],\n\"none\":[]\n}\n";
        assert_eq!(write(&document), expected);
        assert_eq!(write(&[Pairs(vec![("a", f64::NAN)])]), "[\n{\"a\":null}\n]\n");
        assert_eq!(line(&[Pairs(vec![("a", 1e9), ("b", -0.0)])]), "[{\"a\":1000000000,\"b\":0}]\n");
    }
}

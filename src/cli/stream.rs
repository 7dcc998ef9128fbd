//! Scenarios as lines: one in, one result out, in their order, in constant memory and on all cores. docs/skala.md.

use std::io::{self, Read, Write};

use rayon::prelude::*;

use super::{DONE, REFUSED};
use crate::codec::answers::{line_error, line_result};
use crate::codec::file::{self, MAX_BYTES};
use crate::model;
use crate::text::{Lang, refusals};

/// Bytes that are asked for at once. A pipe gives what it has, so whoever waits for an answer before writing on gets it.
const CHUNK: usize = 1 << 18;

/// Projects every line of `input`; the exit status.
///
/// # Errors
/// Input that cannot be read or output that cannot be written.
pub fn project_lines(input: &mut dyn Read, output: &mut dyn Write, lang: Lang) -> Result<u8, StreamError> {
    let mut lines = LineReader::default();
    let mut status = DONE;
    while lines.read(input).map_err(StreamError::Input)? {
        let results: Vec<_> = lines.whole().par_iter().map(|line| result(line, lang)).collect();
        for (text, is_good) in results {
            output.write_all(text.as_bytes()).map_err(StreamError::Output)?;
            status = if is_good { status } else { REFUSED };
        }
        output.flush().map_err(StreamError::Output)?;
    }
    Ok(status)
}

/// Which of the two streams failed.
#[derive(Debug)]
pub enum StreamError {
    /// Reading.
    Input(io::Error),
    /// Writing.
    Output(io::Error),
}

/// A line with its number, from 1.
struct NumberedLine {
    number: u64,
    bytes: Vec<u8>,
}

/// What becomes of a line, and whether it was a scenario.
fn result(line: &NumberedLine, lang: Lang) -> (String, bool) {
    match file::read_bytes(&line.bytes) {
        Ok(document) => {
            let scenario = &document.scenario;
            (line_result(line.number, scenario, &model::table(scenario)), true)
        }
        Err(error) => {
            let sentences = refusals::file_error(lang, &error).into_iter();
            let named = sentences.map(|(place, sentence)| match place {
                Some(place) => format!("{place}: {sentence}"),
                None => sentence,
            });
            (line_error(line.number, &named.collect::<Vec<_>>().join(" ")), false)
        }
    }
}

/// Input cut into lines.
#[derive(Default)]
struct LineReader {
    /// LineReader that have ended.
    whole: Vec<NumberedLine>,
    /// The beginning of the next one; of a line that is too long as much as shows that it is.
    begun: Vec<u8>,
    count: u64,
    is_over: bool,
    chunk: Vec<u8>,
}

impl LineReader {
    /// Reads on until a line has ended; whether there was anything more.
    fn read(&mut self, input: &mut dyn Read) -> io::Result<bool> {
        self.whole.clear();
        self.chunk.resize(CHUNK, 0);
        while !self.is_over && self.whole.is_empty() {
            let mut chunk = std::mem::take(&mut self.chunk);
            let read = input.read(&mut chunk);
            match read {
                Ok(0) => {
                    self.is_over = true;
                    self.end();
                }
                Ok(count) => self.take(chunk.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
            self.chunk = chunk;
        }
        Ok(!self.whole.is_empty())
    }

    fn take(&mut self, bytes: &[u8]) {
        let mut pieces = bytes.split(|byte| *byte == b'\n');
        let first = pieces.next().unwrap_or_default();
        self.go_on(first);
        for piece in pieces {
            self.count += 1;
            self.end();
            self.go_on(piece);
        }
    }

    fn go_on(&mut self, bytes: &[u8]) {
        let room = (MAX_BYTES + 1).saturating_sub(self.begun.len());
        self.begun.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
    }

    /// Ends the line that has begun. Blank ones are counted, and nothing else is made of them.
    fn end(&mut self) {
        let bytes = std::mem::take(&mut self.begun);
        let number = if self.is_over { self.count + 1 } else { self.count };
        if bytes.iter().any(|byte| !byte.is_ascii_whitespace()) {
            self.whole.push(NumberedLine { number, bytes });
        }
    }

    fn whole(&self) -> &[NumberedLine] {
        &self.whole
    }
}

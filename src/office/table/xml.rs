//! XML in an archive: what workbooks of Excel and LibreOffice have in common.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::NotATable;

/// Most bytes that a part of a workbook may have unpacked.
const MOST_UNPACKED: u64 = 60_000_000;

/// A part of the archive, unpacked; nothing where there is none.
pub fn part(bytes: &[u8], name: &str) -> Result<Option<Vec<u8>>, NotATable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotATable::Damaged)?;
    let Ok(file) = archive.by_name(name) else { return Ok(None) };
    let mut unpacked = Vec::new();
    file.take(MOST_UNPACKED + 1).read_to_end(&mut unpacked).map_err(|_| NotATable::Damaged)?;
    if unpacked.len() as u64 > MOST_UNPACKED {
        return Err(NotATable::TooLarge);
    }
    Ok(Some(unpacked))
}

/// A reader of a part.
pub struct Xml {
    reader: Reader<Cursor<Vec<u8>>>,
    length: usize,
    buffer: Vec<u8>,
}

/// What comes next.
pub enum Token {
    /// An element begins: its name without prefix and its attributes. One without content ends at once.
    Start(String, Vec<(String, String)>),
    /// An element ends.
    End(String),
    /// Letters.
    Text(String),
    /// The end of the part.
    Finished,
}

impl Xml {
    /// Reads `bytes`.
    pub fn new(bytes: Vec<u8>) -> Self {
        let length = bytes.len();
        let mut reader = Reader::from_reader(Cursor::new(bytes));
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().check_end_names = false;
        Self { reader, length, buffer: Vec::new() }
    }

    /// How much has been read, from 0 to 1.
    pub fn done(&self) -> f64 {
        self.reader.buffer_position() as f64 / self.length.max(1) as f64
    }

    /// What comes next.
    pub fn next(&mut self) -> Result<Token, NotATable> {
        loop {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer).map_err(|_| NotATable::Damaged)?;
            return Ok(match event {
                Event::Start(start) => {
                    Token::Start(start.local_name().as_ref().to_owned(), attributes(&start))
                }
                Event::End(end) => Token::End(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Token::Text((*text).to_owned()),
                Event::CData(text) => Token::Text((*text).to_owned()),
                Event::GeneralRef(name) => Token::Text(entity(&name)),
                Event::Eof => Token::Finished,
                _ => continue,
            });
        }
    }
}

fn attributes(start: &BytesStart<'_>) -> Vec<(String, String)> {
    let mut all = start.attributes();
    let pairs = all.with_checks(false).filter_map(Result::ok);
    pairs.map(|pair| (pair.key.local_name().as_ref().to_owned(), unescaped(&pair.value))).collect()
}

/// The letters of a value with its entities.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let Some((name, behind)) = after.split_once(';') else { break };
        out.push_str(&entity(name));
        rest = behind;
    }
    out + rest
}

/// What an entity stands for.
fn entity(name: &str) -> String {
    let code = name.strip_prefix("#x").map(|hex| u32::from_str_radix(hex, 16).ok());
    let code = code.or_else(|| name.strip_prefix('#').map(|decimal| decimal.parse().ok()));
    match (code, name) {
        (Some(code), _) => code.and_then(char::from_u32).map(String::from).unwrap_or_default(),
        (None, "lt") => "<".to_owned(),
        (None, "gt") => ">".to_owned(),
        (None, "amp") => "&".to_owned(),
        (None, "quot") => "\"".to_owned(),
        (None, "apos") => "'".to_owned(),
        _ => String::new(),
    }
}

/// The value of an attribute.
pub fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

//! XML in an archive: what workbooks of Excel and LibreOffice have in common. A part is unpacked as it is read, so that no
//! step has to unpack all of it.

use std::io::{self, BufReader, Cursor, Read, Take};
use std::rc::Rc;

use flate2::CrcReader;
use flate2::read::DeflateDecoder;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::CompressionMethod;

use super::NotATable;

/// Most bytes that a part of a workbook may have unpacked.
const MOST_UNPACKED: u64 = 60_000_000;

/// The bytes of a part as they stand in the archive.
type Packed = Take<Cursor<Rc<[u8]>>>;

/// A part, unpacked.
enum Unpacked {
    Stored(Packed),
    Deflated(DeflateDecoder<Packed>),
}

impl Read for Unpacked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Stored(bytes) => bytes.read(buffer),
            Self::Deflated(bytes) => bytes.read(buffer),
        }
    }
}

/// A part whose bytes are those that were packed, which its end shows.
struct Checked {
    bytes: CrcReader<Unpacked>,
    sum: u32,
    left: u64,
}

impl Read for Checked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.bytes.read(buffer)?;
        let is_wrong = || io::Error::from(io::ErrorKind::InvalidData);
        self.left = self.left.checked_sub(count as u64).ok_or_else(is_wrong)?;
        if count == 0 && !buffer.is_empty() && (self.left > 0 || self.bytes.crc().sum() != self.sum) {
            return Err(is_wrong());
        }
        Ok(count)
    }
}

/// A reader of a part.
pub struct Xml {
    reader: Reader<BufReader<Checked>>,
    length: u64,
    buffer: Vec<u8>,
}

/// Starts on a part of the archive; nothing where there is none.
pub fn part(bytes: &Rc<[u8]>, name: &str) -> Result<Option<Xml>, NotATable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotATable::Damaged)?;
    let Some(place) = archive.index_for_name(name) else { return Ok(None) };
    let file = archive.by_index_raw(place).map_err(|_| NotATable::Damaged)?;
    let (length, sum) = (file.size(), file.crc32());
    if length > MOST_UNPACKED {
        return Err(NotATable::TooLarge);
    }
    let mut packed = Cursor::new(Rc::clone(bytes));
    packed.set_position(file.data_start().ok_or(NotATable::Damaged)?);
    let packed = packed.take(file.compressed_size());
    let unpacked = match file.compression() {
        CompressionMethod::Stored => Unpacked::Stored(packed),
        CompressionMethod::Deflated => Unpacked::Deflated(DeflateDecoder::new(packed)),
        _ => return Err(NotATable::Damaged),
    };
    let bytes = CrcReader::new(unpacked);
    let mut reader = Reader::from_reader(BufReader::new(Checked { bytes, sum, left: length }));
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_end_names = false;
    Ok(Some(Xml { reader, length, buffer: Vec::new() }))
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

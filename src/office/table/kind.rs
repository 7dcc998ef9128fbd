//! What a file is, by its content.

use crate::codec::file::FileKind;

/// Why bytes are no table. Each can be put right by saving them in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotATable {
    /// Nothing in it.
    Empty,
    /// More than five million bytes.
    TooLarge,
    /// A workbook of Excel 97, or one with a password.
    OldOrLocked,
    /// A binary workbook (.xlsb).
    Binary,
    /// A page of a browser, often called .xls.
    Page,
    /// A workbook of Excel 2003 as XML.
    Xml,
    /// A workbook that cannot be read.
    Damaged,
    /// Another kind of file.
    Other(FileKind),
    /// Neither text nor a workbook.
    Unknown,
    /// JSON, such as a scenario file of this program.
    Json,
    /// Figures of sub-districts, villages or branches, none of which is a region.
    OtherPlaces,
    /// No row of headings that are known.
    NoHeadings,
    /// A workbook of this program that no longer says which plan it was made of.
    LostPlan,
    /// No columns but those of people, which are never read.
    People,
}

/// Most bytes that all parts of a workbook may have unpacked.
const MOST_UNPACKED: u128 = 120_000_000;

/// How a table is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableContainer {
    /// Text.
    Text,
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
}

/// How the table in `bytes` is kept.
///
/// # Errors
/// What is no table.
pub fn container(bytes: &[u8]) -> Result<TableContainer, NotATable> {
    if bytes.len() > super::MOST_BYTES {
        return Err(NotATable::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return archive(bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(NotATable::OldOrLocked);
    }
    let is_wide =
        bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || super::text::is_wide(bytes);
    let head = super::text::decoded(bytes.get(..bytes.len().min(4096) & !1).unwrap_or(bytes)).to_lowercase();
    let start = head.trim_start();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NotATable::Empty);
    }
    if start.contains("schemas-microsoft-com:office:spreadsheet") {
        return Err(NotATable::Xml);
    }
    if start.starts_with('<') {
        return Err(NotATable::Page);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(NotATable::Other(FileKind::Pdf));
    }
    if start.starts_with("{\\rtf") {
        return Err(NotATable::Other(FileKind::TextDocument));
    }
    if start.starts_with(['{', '[']) {
        return Err(NotATable::Json);
    }
    let is_picture =
        [&b"\x89PNG"[..], b"\xff\xd8\xff", b"GIF8", b"RIFF"].iter().any(|mark| bytes.starts_with(mark));
    if is_picture {
        return Err(NotATable::Other(FileKind::Picture));
    }
    if !is_wide && bytes.contains(&0) {
        return Err(NotATable::Unknown);
    }
    Ok(TableContainer::Text)
}

fn archive(bytes: &[u8]) -> Result<TableContainer, NotATable> {
    let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(|_| NotATable::Damaged)?;
    if archive.decompressed_size().is_some_and(|size| size > MOST_UNPACKED) {
        return Err(NotATable::TooLarge);
    }
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned).collect();
    let has = |name: &str| names.iter().any(|known| known == name);
    match () {
        () if has("xl/workbook.xml") => Ok(TableContainer::Xlsx),
        () if has("xl/workbook.bin") => Err(NotATable::Binary),
        () if names.iter().any(|name| name.starts_with("word/")) => {
            Err(NotATable::Other(FileKind::TextDocument))
        }
        () if names.iter().any(|name| name.starts_with("ppt/")) => Err(NotATable::Other(FileKind::Slides)),
        () if has("content.xml")
            && bytes.windows(SPREADSHEET.len()).take(200).any(|part| part == SPREADSHEET) =>
        {
            Ok(TableContainer::Ods)
        }
        () if has("content.xml") => Err(NotATable::Other(FileKind::TextDocument)),
        () => Err(NotATable::Other(FileKind::Archive)),
    }
}

/// The end of the media type that a spreadsheet of LibreOffice begins with.
const SPREADSHEET: &[u8] = b"opendocument.spreadsheet";

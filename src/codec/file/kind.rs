//! What a file is that is no scenario: people pick the workbook, the note, the picture beside it.

/// What a file is, as far as its first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Nothing, or blanks.
    Empty,
    /// A workbook of Excel or LibreOffice.
    Workbook,
    /// A text document of Word or LibreOffice.
    TextDocument,
    /// Slides.
    Slides,
    /// A file of Office before 2007, whichever: they all start alike.
    OldOffice,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// An archive of other files.
    Archive,
    /// A table as text, with commas, semicolons or tabs.
    Table,
    /// The whole app in one file, with a scenario inside.
    Copy,
    /// The whole app in one file, as it comes from the site.
    EmptyCopy,
    /// Another page of the web.
    Page,
    /// The agenda of a presentation.
    Session,
    /// Cases for the back-test.
    Backtest,
    /// A draft or a plan as the browser keeps it.
    Draft,
    /// Several plans.
    Plans,
    /// Many regions side by side.
    Overview,
    /// A link to a plan.
    Link,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 18] = [
        Self::Empty,
        Self::Workbook,
        Self::TextDocument,
        Self::Slides,
        Self::OldOffice,
        Self::Pdf,
        Self::Picture,
        Self::Archive,
        Self::Table,
        Self::Copy,
        Self::EmptyCopy,
        Self::Page,
        Self::Session,
        Self::Backtest,
        Self::Draft,
        Self::Plans,
        Self::Overview,
        Self::Link,
    ];
}

/// How files start that are no text.
const STARTS: [(&[u8], FileKind); 14] = [
    (b"%PDF-", FileKind::Pdf),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"BM", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"{\\rtf", FileKind::TextDocument),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OldOffice),
    (b"Rar!", FileKind::Archive),
    (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
    (b"\x1f\x8b", FileKind::Archive),
    (b"PK\x05\x06", FileKind::Archive),
    (b"SQLite", FileKind::Archive),
];

/// What tells the files inside an archive apart: the folders of Office, the media types of LibreOffice.
const INSIDE: [(&[u8], FileKind); 6] = [
    (b"xl/workbook", FileKind::Workbook),
    (b"opendocument.spreadsheet", FileKind::Workbook),
    (b"word/document", FileKind::TextDocument),
    (b"opendocument.text", FileKind::TextDocument),
    (b"ppt/presentation", FileKind::Slides),
    (b"opendocument.presentation", FileKind::Slides),
];

/// How texts start that are no scenario.
const TEXT_STARTS: [(&str, FileKind); 5] = [
    ("{\"jangkau-session\"", FileKind::Session),
    ("jangkau-session\t", FileKind::Session),
    ("jangkau-draf-", FileKind::Draft),
    ("jangkau-rencana-", FileKind::Draft),
    ("<svg", FileKind::Picture),
];

/// How much of a text is looked at for what does not stand at its start, bytes.
const HEAD: usize = 2000;
/// How many lines of a table are compared.
const TABLE_LINES: usize = 5;

/// What the bytes are that are no text; `None` for what may be one.
pub(super) fn of_bytes(bytes: &[u8]) -> Option<FileKind> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Some(FileKind::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        let found = INSIDE.iter().find(|(mark, _)| contains(bytes, mark));
        return Some(found.map_or(FileKind::Archive, |(_, kind)| *kind));
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
        || matches!(bytes.get(4..12), Some(b"ftypheic" | b"ftypmif1" | b"ftypavif"))
    {
        return Some(FileKind::Picture);
    }
    STARTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind)
}

/// What the text is; `None` for what may be a scenario.
pub(super) fn of_text(text: &str) -> Option<FileKind> {
    let text = text.trim_start();
    if text.is_empty() {
        return Some(FileKind::Empty);
    }
    if let Some((_, kind)) = TEXT_STARTS.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(*kind);
    }
    let head: String = text.chars().take(HEAD).collect::<String>().to_lowercase();
    if head.starts_with('{') {
        let close: String = head.split_whitespace().collect();
        if close.contains("\"format\":\"jangkau-plans\"") {
            return Some(FileKind::Plans);
        }
        if close.contains("\"format\":\"jangkau-overview\"") {
            return Some(FileKind::Overview);
        }
        return head.contains("\"jangkau-backtest\"").then_some(FileKind::Backtest);
    }
    if head.starts_with('<') {
        return Some(markup(text, &head));
    }
    if is_link(text) {
        return Some(FileKind::Link);
    }
    is_table(text).then_some(FileKind::Table)
}

/// A page, a picture, or the app in one file.
fn markup(text: &str, head: &str) -> FileKind {
    match crate::codec::copy::slot(text) {
        Some("") => FileKind::EmptyCopy,
        Some(_) => FileKind::Copy,
        None if head.contains("<svg") => FileKind::Picture,
        None => FileKind::Page,
    }
}

/// One line that ends in a plan.
fn is_link(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    lines.next().is_none() && first.contains("#1~")
}

/// At least two lines that a delimiter parts into equally many cells.
fn is_table(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(TABLE_LINES).collect();
    let parted = |delimiter: char| {
        let cells = |line: &&str| line.matches(delimiter).count();
        let first = lines.first().map_or(0, cells);
        first > 0 && lines.iter().all(|line| cells(line) == first)
    };
    !text.starts_with('[') && lines.len() > 1 && [';', '\t', ','].into_iter().any(parted)
}

fn contains(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

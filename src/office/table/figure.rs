//! What the marks in the numbers of a column mean, decided from all of its cells.

/// What stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// `25,94`, as Indonesian offices write; points group digits.
    Comma,
    /// `25.94`; commas group digits.
    Point,
}

impl DecimalMark {
    /// The mark itself.
    pub const fn letter(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }

    /// The other one.
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

/// The digits and marks of a cell, and whether a percent sign stands behind them.
#[derive(Clone, Debug, PartialEq)]
pub struct Digits {
    digits: String,
    /// Whether a percent sign stands behind.
    pub is_percent: bool,
}

/// What may stand around a number.
const UNITS: [&str; 17] = [
    "rp", "idr", "orang", "org", "jiwa", "pekerja", "peserta", "tk", "people", "workers", "members",
    "persen", "percent", "bulan", "bln", "months", "month",
];

impl Digits {
    /// The number in a cell without what may stand around it; `None` for anything else.
    pub fn of(text: &str) -> Option<Self> {
        if is_bare(text) {
            return Some(Self { digits: text.to_owned(), is_percent: false });
        }
        let mut lower = without_mark(text)
            .to_lowercase()
            .replace(['\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}'], " ");
        let is_percent = lower.contains('%') || lower.contains("persen") || lower.contains("percent");
        lower = lower.replace('%', " ");
        for unit in UNITS {
            lower = lower.trim().trim_start_matches(unit).trim_end_matches(unit).trim().to_owned();
        }
        let plain = lower.trim_end_matches(['-', '*']).trim_end_matches([',', '.']).trim_start_matches('.');
        let plain = plain.trim();
        let signed = plain.strip_prefix(['-', '\u{2212}']).unwrap_or(plain);
        if signed.contains(' ') && !is_spaced(signed) {
            return None;
        }
        let digits = signed.replace(' ', "");
        let is_number = digits.starts_with(|first: char| first.is_ascii_digit())
            && digits.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ',' | '.'));
        let sign = if signed.len() < plain.len() { "-" } else { "" };
        is_number.then(|| Self { digits: format!("{sign}{digits}"), is_percent })
    }

    /// The value with this decimal mark; `None` where the marks stand in places that it does not allow.
    pub fn value(&self, decimal: DecimalMark) -> Option<f64> {
        let (whole, fraction) = match self.digits.split_once(decimal.letter()) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (self.digits.as_str(), None),
        };
        let bare = whole.trim_start_matches('-');
        let groups: Vec<&str> = bare.split(decimal.other().letter()).collect();
        let is_grouped = groups.len() == 1
            || (groups
                .first()
                .is_some_and(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'))
                && groups.iter().skip(1).all(|group| group.len() == 3));
        let is_fraction = fraction
            .is_none_or(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty());
        if !is_grouped || !is_fraction {
            return None;
        }
        let sign = if whole.starts_with('-') { "-" } else { "" };
        format!("{sign}{}.{}", groups.concat(), fraction.unwrap_or("0")).parse().ok()
    }

    /// The mark that stands before its decimals where only one reading makes sense; `None` without marks and where both do.
    /// Three digits behind a mark are thousands in a column of whole numbers.
    pub fn says(&self, is_whole: bool, most: Option<f64>) -> Option<DecimalMark> {
        let fits = |mark: DecimalMark| {
            let value = self.value(mark).filter(|value| most.is_none_or(|most| *value <= most))?;
            let is_cut = self.digits.contains(mark.letter());
            (!is_whole || value.fract() == 0.0 && !(is_cut && self.is_in_thousands(mark))).then_some(mark)
        };
        let is_marked = self.digits.contains([',', '.']);
        match (fits(DecimalMark::Comma), fits(DecimalMark::Point)) {
            (Some(mark), None) | (None, Some(mark)) if is_marked => Some(mark),
            // Neither makes sense, so the marks alone decide.
            (None, None) if is_marked => {
                match (self.value(DecimalMark::Comma), self.value(DecimalMark::Point)) {
                    (Some(_), None) => Some(DecimalMark::Comma),
                    (None, Some(_)) => Some(DecimalMark::Point),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether it is above 100, or has three digits behind each of its marks.
    pub fn looks_whole(&self) -> bool {
        let mut groups = self.digits.split([',', '.']);
        let first = groups.next().map_or(0, str::len);
        let (mut count, mut is_grouped) = (0, true);
        for group in groups {
            (count, is_grouped) = (count + 1, is_grouped && group.len() == 3);
        }
        let is_above = self.digits.parse::<f64>().is_ok_and(|value| value > 100.0);
        (count > 0 && is_grouped && first <= 3) || (count == 0 && is_above)
    }

    /// Whether exactly three digits stand behind this mark, so that it could group them.
    fn is_in_thousands(&self, mark: DecimalMark) -> bool {
        self.digits.rsplit(mark.letter()).next().is_some_and(|digits| digits.len() == 3)
            && self.value(mark.other()).is_some()
    }
}

/// Whether blanks group digits by three.
fn is_spaced(text: &str) -> bool {
    let whole = text.split([',', '.']).next().unwrap_or(text);
    let mut groups = whole.split(' ');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
}

/// A number without the mark of a footnote: `24.386*)`, `250.100 r)`, `92.000¹`.
fn without_mark(text: &str) -> &str {
    let is_high = |letter: char| matches!(letter, '*' | '†' | '‡' | '¹' | '²' | '³' | 'ʳ' | 'ᵖ' | '⁰'..='⁹');
    let text = text.trim_end();
    let bare = text.strip_suffix("*)").unwrap_or(text).trim_end_matches(is_high).trim_end();
    let is_mark = |tail: &str| {
        tail.strip_suffix(')').is_some_and(|mark| {
            (1..=2).contains(&mark.len()) && mark.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    };
    bare.rsplit_once(' ').filter(|(_, tail)| is_mark(tail)).map_or(bare, |(number, _)| number)
}

/// Whether a text is digits with marks between them, as nearly all numbers of a table are.
fn is_bare(text: &str) -> bool {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    is_digit(bytes.first())
        && is_digit(bytes.last())
        && bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'))
}

/// What the cells of a column say about its marks.
#[derive(Clone, Debug, PartialEq)]
pub enum ColumnMarks {
    /// No cell has a mark that matters.
    Silent,
    /// All that say anything say this.
    Says(DecimalMark),
    /// Cells contradict each other: one with a comma before its decimals, one with a point.
    Contradicts([String; 2]),
    /// Both readings are possible: such as `1.234` in a column that may hold thousands and thousandths.
    Open(String),
}

/// How the numbers of a column are written. `is_whole` says that only whole numbers make sense in it, `most` what no value
/// exceeds.
pub fn column_marks<'a>(
    cells: impl Iterator<Item = &'a str>,
    is_whole: bool,
    most: Option<f64>,
) -> ColumnMarks {
    let (mut seen, mut open): ([Option<String>; 2], Option<String>) = ([None, None], None);
    for text in cells {
        let Some(digits) = Digits::of(text) else { continue };
        let slot = match digits.says(is_whole, most) {
            Some(DecimalMark::Comma) => 0,
            Some(DecimalMark::Point) => 1,
            None => {
                let is_marked = digits.value(DecimalMark::Comma) != digits.value(DecimalMark::Point);
                if is_marked && open.is_none() {
                    open = Some(text.to_owned());
                }
                continue;
            }
        };
        if let Some(example) = seen.get_mut(slot) {
            example.get_or_insert_with(|| text.to_owned());
        }
    }
    let [comma, point] = seen;
    match (comma, point, open) {
        (Some(comma), Some(point), _) => ColumnMarks::Contradicts([comma, point]),
        (Some(_), None, _) => ColumnMarks::Says(DecimalMark::Comma),
        (None, Some(_), _) => ColumnMarks::Says(DecimalMark::Point),
        (None, None, None) => ColumnMarks::Silent,
        (None, None, Some(text)) => ColumnMarks::Open(text),
    }
}

//! Which region a row means. Names decide, codes confirm.

use super::cell::TableCell;
use super::province::province;
use crate::data::{CodeSystem, PublicPlace, place, places, places_of_digits};

/// Why a row means no region.
#[derive(Clone, Debug, PartialEq)]
pub enum PlaceProblem {
    /// Neither a name nor a code.
    Nameless,
    /// No kabupaten or kota has this name.
    UnknownName(String),
    /// A kabupaten and a kota have this name.
    TwoOfName(String),
    /// A province has this name too.
    ProvinceToo(String),
    /// No kabupaten or kota has this code.
    UnknownCode(String),
    /// Four digits that name two regions, and nobody has said whose they are.
    TwoOfCode {
        /// The digits.
        digits: String,
        /// The region that the ministry calls so.
        ministry: String,
        /// The region that the statistics office calls so.
        statistics: String,
    },
    /// The code is of another region than the name.
    Disagree {
        /// The name.
        name: String,
        /// The code.
        code: String,
    },
}

/// All regions by their names without blanks, for many rows.
pub struct PlaceIndex {
    by_name: Vec<(String, String, PublicPlace)>,
}

/// Spellings that differ by more than blanks and the usual short forms, as offices write them; with the one of the table.
const SPELLINGS: [(&str, &str); 32] = [
    ("tobasamosir", "toba"),
    ("padangsidempuan", "padangsidimpuan"),
    ("psidimpuan", "padangsidimpuan"),
    ("pahuwato", "pohuwato"),
    ("siautagulandangbiaro", "kepulauansiautagulandangbiaro"),
    ("sitaro", "kepulauansiautagulandangbiaro"),
    ("pangkajenekepulauan", "pangkajenedankepulauan"),
    ("pangkep", "pangkajenedankepulauan"),
    ("serdangberdagai", "serdangbedagai"),
    ("sergai", "serdangbedagai"),
    ("psiantar", "pematangsiantar"),
    ("ttinggi", "tebingtinggi"),
    ("dserdang", "deliserdang"),
    ("labusel", "labuhanbatuselatan"),
    ("labura", "labuhanbatuutara"),
    ("paluta", "padanglawasutara"),
    ("palas", "padanglawas"),
    ("madina", "mandailingnatal"),
    ("humbahas", "humbanghasundutan"),
    ("tapteng", "tapanulitengah"),
    ("taput", "tapanuliutara"),
    ("tapsel", "tapanuliselatan"),
    ("nisel", "niasselatan"),
    ("nisut", "niasutara"),
    ("nisbar", "niasbarat"),
    ("oki", "ogankomeringilir"),
    ("oku", "ogankomeringulu"),
    ("okutimur", "ogankomeringulutimur"),
    ("okuselatan", "ogankomeringuluselatan"),
    ("muba", "musibanyuasin"),
    ("muratara", "musirawasutara"),
    ("50", "limapuluh"),
];

/// What stands before a name, the longest first; with the kind that it says.
const KINDS: [(&str, &str); 14] = [
    ("pemerintah kabupaten ", "kabupaten"),
    ("pemerintah kota ", "kota"),
    ("kota administrasi ", "kota"),
    ("kabupaten administrasi ", "kabupaten"),
    ("kota adm ", "kota"),
    ("kab adm ", "kabupaten"),
    ("kotamadya ", "kota"),
    ("kabupaten ", "kabupaten"),
    ("pemkab ", "kabupaten"),
    ("pemko ", "kota"),
    ("pemkot ", "kota"),
    ("kab ", "kabupaten"),
    ("kodya ", "kota"),
    ("kota ", "kota"),
];

/// The kind and the letters of a name.
fn parts(name: &str) -> (&'static str, String) {
    let spaced: String = name
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    let words = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = KINDS.iter().find_map(|(head, kind)| Some((*kind, words.strip_prefix(head)?)));
    let (kind, bare) = known.unwrap_or(("", &words));
    let bare = bare.strip_suffix(" kota").or_else(|| bare.strip_suffix(" kab")).unwrap_or(bare);
    let squeezed = bare.replace("kep ", "kepulauan ").replace(' ', "");
    let squeezed =
        SPELLINGS.iter().find(|(other, _)| *other == squeezed).map_or(squeezed, |(_, own)| (*own).to_owned());
    (kind, squeezed)
}

impl PlaceIndex {
    /// Of all kabupaten and kota.
    pub fn new() -> Self {
        let named = |place: PublicPlace| {
            let (kind, bare) = parts(place.name);
            (bare, kind.to_owned(), place)
        };
        Self { by_name: places().map(named).collect() }
    }

    /// The regions that a name may mean; also behind a number, before the mark of a footnote, and with another name in
    /// brackets that means the same.
    pub fn named(&self, name: &str) -> Vec<PublicPlace> {
        let found = self.called(name);
        if !found.is_empty() {
            return found;
        }
        let is_high = |letter: char| matches!(letter, '*' | '¹' | '²' | '³' | '⁰'..='⁹');
        let bare = name.trim_end_matches(is_high).trim_end();
        let bare = bare.strip_suffix(')').map_or(bare, |marked| {
            let word = marked.trim_end_matches(|letter: char| letter.is_ascii_digit() || is_high(letter));
            if word.len() < marked.len() && marked.len() - word.len() < 5 { word } else { bare }
        });
        let unnumbered =
            bare.trim_start_matches(['(', ' ']).trim_start_matches(|letter: char| letter.is_ascii_digit());
        let bare = if bare.len() - unnumbered.len() <= 4 { unnumbered } else { bare };
        let found = self.called(bare);
        if !found.is_empty() {
            return found;
        }
        let Some((one, other)) = bare.split_once('(') else { return found };
        let (one, other) = (self.called(one), self.called(other));
        one.into_iter().filter(|place| other.contains(place)).collect()
    }

    /// The regions with this name.
    fn called(&self, name: &str) -> Vec<PublicPlace> {
        let (kind, bare) = parts(name);
        let is_meant =
            |entry: &&(String, String, PublicPlace)| entry.0 == bare && (kind.is_empty() || entry.1 == kind);
        self.by_name.iter().filter(is_meant).map(|(.., place)| *place).collect()
    }

    /// The region of a row.
    ///
    /// # Errors
    /// [`PlaceProblem`].
    pub fn find(
        &self,
        name: &TableCell,
        code: &TableCell,
        office: Option<CodeSystem>,
    ) -> Result<PublicPlace, PlaceProblem> {
        let (name, code) = (name.shown(), code_text(code));
        if code.is_empty() && name.trim().is_empty() {
            return Err(PlaceProblem::Nameless);
        }
        if name.trim().is_empty() {
            return by_code(&code, office);
        }
        let meant = self.named(&name);
        let confirmed: Vec<PublicPlace> =
            meant.iter().copied().filter(|place| confirms(&code, *place)).collect();
        match (meant.as_slice(), confirmed.as_slice(), code.is_empty()) {
            ([_], _, true) if province(&name).is_some() => Err(PlaceProblem::ProvinceToo(name)),
            ([], ..) => Err(PlaceProblem::UnknownName(name)),
            ([one], _, true) | (_, [one], false) => Ok(*one),
            ([_, ..], _, true) | (_, [_, ..], false) => Err(PlaceProblem::TwoOfName(name)),
            (_, [], false) => Err(PlaceProblem::Disagree { name, code }),
        }
    }
}

/// A code as it was meant: `12.1` of a spreadsheet is `12.10`, `12,75` is `12.75`.
fn code_text(code: &TableCell) -> String {
    match code {
        TableCell::Number(value, _) if value.fract() == 0.0 => format!("{value:.0}"),
        TableCell::Number(value, _) => format!("{value:.2}"),
        cell if cell.is_no_data() => String::new(),
        TableCell::Text(text) => {
            let code = text.replace(',', ".").replace(' ', "");
            match code.split_once('.') {
                Some((province, own)) if own.len() == 1 && province.len() == 2 => format!("{code}0"),
                _ => code,
            }
        }
        _ => String::new(),
    }
}

/// Whether a code is of this place, for one office or the other.
fn confirms(code: &str, place: PublicPlace) -> bool {
    // The province or the rest of a code in a column of its own.
    let is_part = code.len() <= 2 && place.code.split('.').any(|part| part == code);
    is_part || code == place.code || code == place.code.replace('.', "") || code == place.statistics_code()
}

fn by_code(code: &str, office: Option<CodeSystem>) -> Result<PublicPlace, PlaceProblem> {
    let unknown = || PlaceProblem::UnknownCode(code.to_owned());
    if code.contains('.') {
        return place(code).ok_or_else(unknown);
    }
    if code.len() != 4 {
        return Err(unknown());
    }
    let [ministry, statistics] = places_of_digits(code);
    match (ministry, statistics, office) {
        (Some(ministry), _, Some(CodeSystem::Ministry)) => Ok(ministry),
        (_, Some(statistics), Some(CodeSystem::Statistics)) => Ok(statistics),
        (Some(ministry), Some(statistics), None) if ministry != statistics => Err(PlaceProblem::TwoOfCode {
            digits: code.to_owned(),
            ministry: ministry.name.to_owned(),
            statistics: statistics.name.to_owned(),
        }),
        (Some(one), _, None) | (None, Some(one), None) => Ok(one),
        _ => Err(unknown()),
    }
}

//! Data of people, which no table of regions needs: recognised by heading and by cells, and never read.

use super::cell::TableCell;
use super::heading_words::HeadingWords;

/// What of people a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// Numbers of identity cards (NIK), whole or damaged by a spreadsheet.
    IdentityNumber,
    /// Names of people.
    PersonName,
    /// Telephone numbers.
    Telephone,
    /// Addresses, dates of birth, mail addresses.
    Contact,
}

/// Headings of numbers of people.
const IDENTITIES: [&str; 12] = [
    "nik",
    "ktp",
    "nomor induk kependudukan",
    "no ktp",
    "kpj",
    "no kpj",
    "nip",
    "no kk",
    "npwp",
    "no rekening",
    "nomor rekening",
    "rekening",
];
/// Headings of telephone numbers.
const TELEPHONES: [&str; 11] =
    ["telepon", "telp", "tlp", "hp", "no hp", "handphone", "whatsapp", "wa", "phone", "mobile", "ponsel"];
/// Headings of names of people.
const PERSONS: [&str; 10] = [
    "nama peserta",
    "nama pekerja",
    "nama lengkap",
    "nama tenaga kerja",
    "nama tk",
    "nama pegawai",
    "nama honorer",
    "nama ibu",
    "full name",
    "nama penerima",
];
/// Headings of what else is of a person.
const CONTACTS: [&str; 8] =
    ["alamat", "address", "tanggal lahir", "tgl lahir", "tempat lahir", "email", "e mail", "date of birth"];

/// What a heading says.
pub fn by_heading(words: &HeadingWords) -> Option<Private> {
    let has = |any: &[&str]| words.has(any);
    match () {
        () if has(&IDENTITIES) => Some(Private::IdentityNumber),
        () if has(&TELEPHONES) => Some(Private::Telephone),
        () if has(&PERSONS) => Some(Private::PersonName),
        () if has(&CONTACTS) => Some(Private::Contact),
        () => None,
    }
}

/// What the cells of a column say: half of those that are filled look alike.
pub fn by_cells<'a>(cells: impl Iterator<Item = &'a TableCell>) -> Option<Private> {
    let (mut filled, mut identities, mut telephones) = (0, 0, 0);
    for cell in cells.filter(|cell| cell.is_filled()) {
        filled += 1;
        identities += usize::from(is_identity(cell));
        telephones += usize::from(is_telephone(cell));
    }
    match () {
        () if identities * 2 > filled => Some(Private::IdentityNumber),
        () if telephones * 2 > filled => Some(Private::Telephone),
        () => None,
    }
}

/// Sixteen digits, or what a spreadsheet makes of them: `1.27E+15`, the last of them 0.
pub fn is_identity(cell: &TableCell) -> bool {
    match cell {
        TableCell::Number(value, _) => (1e15..1e16).contains(value),
        TableCell::Text(text) => {
            let bare: String =
                text.chars().filter(|letter| !matches!(letter, ' ' | '\'' | '.' | '-')).collect();
            let is_power = bare.to_lowercase().ends_with("e+15") || bare.to_lowercase().ends_with("e15");
            is_power
                || (bare.len() == 16 && bare.bytes().all(|byte| byte.is_ascii_digit()) && !text.contains('.'))
        }
        _ => false,
    }
}

fn is_telephone(cell: &TableCell) -> bool {
    let text = cell.shown();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let others =
        text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '+' | '-' | ' ' | '(' | ')'));
    let is_mobile = digits.starts_with("08") || digits.starts_with("628") || digits.starts_with('8');
    others && is_mobile && (10..=14).contains(&digits.len())
}

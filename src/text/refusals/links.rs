//! What a link asked for and did not get.

use super::ranges::number;
use super::{Lang, field_name, pick, sentence_start};
use crate::codec::link::{LinkError, LinkNotice, Trouble};
use crate::model::Field;
use crate::text::month_long;

/// Why a link was not opened.
pub fn link_error(lang: Lang, error: &LinkError) -> String {
    let (id, en) = match error {
        LinkError::Empty => ("Tautan ini tidak memuat skenario.", "This link holds no scenario."),
        LinkError::TooLong => ("Tautan ini terlalu panjang.", "This link is too long."),
        LinkError::NotALink => ("Tautan ini bukan tautan Jangkau.", "This is not a Jangkau link."),
        LinkError::UnknownVersion { version } => return unknown_version(lang, *version),
    };
    pick(lang, id, en).to_owned()
}

fn unknown_version(lang: Lang, version: u64) -> String {
    let id = format!(
        "Tautan ini versi {version}, yang belum dikenal program ini. Muat ulang untuk versi terbaru."
    );
    let en = format!(
        "This link is version {version}, which this program does not know. Reload for the latest version."
    );
    pick(lang, id, en)
}

/// What an address asked for and did not get.
pub fn trouble(lang: Lang, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Link(error) => link_error(lang, error),
        Trouble::Part(notice) => link_notice(lang, notice),
        Trouble::Refused(refused) => super::refusal(lang, refused),
        Trouble::Cut { read, of } => cut(lang, *read, *of),
        Trouble::Unchecked { read } => unchecked(lang, *read),
        Trouble::Words(words) => unknown_words(lang, words),
    }
}

fn cut(lang: Lang, read: usize, of: Option<usize>) -> String {
    let (id, en) = match of {
        Some(of) => (format!("{read} dari {of} pengaturan"), format!("{read} of {of} settings were")),
        None => (format!("{read} pengaturan"), format!("{read} settings were")),
    };
    let id = format!("Ujung tautan ini tidak cocok: terpotong atau berubah di jalan. Terbaca {id}.");
    let en =
        format!("This link does not end as it was written: it was cut or changed on its way. {en} read.");
    pick(lang, id, en)
}

fn unchecked(lang: Lang, read: usize) -> String {
    let id = format!("Tautan tanpa tanda periksa (versi lama, atau terpotong): terbaca {read} pengaturan.");
    let en = format!("Link without a check (an earlier version, or cut); settings read: {read}.");
    pick(lang, id, en)
}

fn unknown_words(lang: Lang, words: &[(&'static str, String)]) -> String {
    let words: Vec<String> = words.iter().map(|(name, word)| format!("{name}={word}")).collect();
    let words = words.join(", ");
    let id = format!("Di alamat ini ada yang tidak dikenal dan dilewati: {words}.");
    pick(lang, id, format!("Not known in this address and left out: {words}."))
}

/// What was left out of a link, or changed.
pub fn link_notice(lang: Lang, notice: &LinkNotice) -> String {
    match notice {
        LinkNotice::Unknown { item } => {
            let id = format!("Bagian tautan \u{201c}{item}\u{201d} tidak dikenal dan dilewati.");
            pick(lang, id, format!("Part \u{201c}{item}\u{201d} of the link is not known and was left out."))
        }
        LinkNotice::Unreadable { item } => {
            let id = format!("Bagian tautan \u{201c}{item}\u{201d} tidak terbaca dan dilewati.");
            pick(
                lang,
                id,
                format!("Part \u{201c}{item}\u{201d} of the link cannot be read and was left out."),
            )
        }
        LinkNotice::Clamped { field, given, used } => {
            clamped(lang, *field, &number(lang, *given), &number(lang, *used))
        }
        LinkNotice::ClampedMonth { field, given, used } => {
            clamped(lang, *field, &month_long(lang, *given), &month_long(lang, *used))
        }
    }
}

fn clamped(lang: Lang, field: Field, given: &str, used: &str) -> String {
    let field = sentence_start(&field_name(lang, field));
    let id = format!("{field}: {given} dalam tautan di luar batas, dipakai {used}.");
    pick(lang, id, format!("{field}: {given} in the link is out of range, {used} is used."))
}

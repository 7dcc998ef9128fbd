//! The end of a link: how many settings it has, and a short check, so that one that was cut or changed on its way says so.
//!
//! ```text
//! #1~12.75~i.2~w.20000.202411~h.202612~z.4k1f0d
//! ```
//!
//! `i` stands first and counts the items between it and the check; a link without any has none. `z` stands last; its six
//! letters follow from everything before it. Links of before have neither, and open as they always did.

use super::VERSION;

/// Before the number of settings.
const COUNT: &str = "i.";
/// Before the check.
const CHECK: &str = "z.";
/// Letters and digits of a check, and of words: none that is taken for another.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Letters of a check, five bits each: of a thousand million changed links one passes.
const LETTERS: u32 = 6;

/// Whether a link ends as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkEnd {
    /// It does.
    Fits,
    /// It has no check: one of before, or one written by hand.
    Unchecked,
    /// It does not.
    Broken {
        /// How many settings it had, where that can still be read.
        of: Option<usize>,
    },
}

/// `link`, which has neither count nor check, with both.
pub fn seal(link: &str) -> String {
    let mut parts: Vec<&str> = link.trim_start_matches('#').split('~').collect();
    let items = parts.len().saturating_sub(2);
    let count = format!("{COUNT}{items}");
    if items > 0 {
        parts.insert(2, &count);
    }
    let text = parts.join("~");
    format!("#{text}~{CHECK}{}", check(&text))
}

/// Takes count and check out of `items`, which stand behind `base` in a link, and says whether they fit. `is_open` where
/// the text ends within its last item.
pub(super) fn take(base: &str, items: &mut Vec<String>, is_open: bool) -> LinkEnd {
    let (whole, given) = match items.split_last() {
        Some((last, rest)) if last.starts_with(CHECK) || last == "z" => (rest.to_vec(), Some(last.clone())),
        _ => (items.clone(), None),
    };
    let first = whole.first().and_then(|item| item.strip_prefix(COUNT));
    let count: Option<usize> = first.and_then(|count| count.parse().ok());
    items.clone_from(&whole);
    if count.is_some() {
        items.remove(0);
    }
    let Some(given) = given else {
        let has_check = items.iter().any(|item| item.starts_with(CHECK));
        if count.is_none() && !has_check {
            return LinkEnd::Unchecked;
        }
        // What was cut in the middle of a number is another number.
        if count.is_some_and(|count| is_open && items.len() <= count) {
            items.pop();
        }
        return LinkEnd::Broken { of: count };
    };
    let text = [&[VERSION.to_string(), base.to_owned()], whole.as_slice()].concat().join("~");
    let is_whole = count.unwrap_or(0) == items.len() && given == format!("{CHECK}{}", check(&text));
    if is_whole { LinkEnd::Fits } else { LinkEnd::Broken { of: count } }
}

/// The check of a text: FNV-1a of 64 bits, folded.
fn check(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let folded = hash ^ (hash >> 34);
    let letter = |place: u32| {
        let at = (folded >> (5 * place)) & 31;
        ALPHABET.get(at as usize).map_or('0', |letter| char::from(*letter))
    };
    (0..LETTERS).map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end_of(link: &str) -> (LinkEnd, usize) {
        let mut parts = link.trim_start_matches('#').split('~').skip(1).map(str::to_owned);
        let base = parts.next().unwrap_or_default();
        let mut items: Vec<String> = parts.filter(|item| !item.is_empty()).collect();
        let end = take(&base, &mut items, !link.ends_with('~'));
        (end, items.len())
    }

    #[test]
    fn a_sealed_link_fits_and_has_its_settings() {
        assert_eq!(end_of(&seal("#1~12.75")), (LinkEnd::Fits, 0));
        assert_eq!(end_of(&seal("#1~12.75~w.20000.202411~h.202612")), (LinkEnd::Fits, 2));
        assert_eq!(seal("#1~12.75"), "#1~12.75~z.b1sfgb");
    }

    #[test]
    fn a_link_of_before_has_no_check() {
        assert_eq!(end_of("#1~12.75"), (LinkEnd::Unchecked, 0));
        assert_eq!(end_of("#1~12.75~w.20000.202411"), (LinkEnd::Unchecked, 1));
    }

    #[test]
    fn a_cut_link_keeps_no_half_number() {
        let link = seal("#1~12.75~e.97777~h.202612");
        for (cut, read) in
            [("~h.202612~z", 2), ("~h.202612~", 2), ("~h.202612", 1), ("~e.977", 0), ("~e.97777~", 1)]
        {
            let text = link.split_inclusive(cut).next().unwrap_or_default();
            assert_eq!(end_of(text), (LinkEnd::Broken { of: Some(2) }, read), "{text}");
        }
    }
}

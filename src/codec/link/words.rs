//! A planner's own words in a link: their UTF-8 in the letters and digits of [`ALPHABET`], which every chat and every mail
//! leaves as they are. Five bits make a letter, the highest first.

use super::end::ALPHABET;

/// The longest text that is read, in bytes; what forms take is shorter.
const LONGEST: usize = 400;

/// The letters of a text.
pub(super) fn letters(text: &str) -> String {
    let (mut letters, mut held, mut bits) = (String::new(), 0_u32, 0);
    for byte in text.bytes() {
        held = (held << 8) | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            letters.push(letter(held >> bits));
        }
    }
    if bits > 0 {
        letters.push(letter(held << (5 - bits)));
    }
    letters
}

/// The text of letters; `None` where they are none of a text, or of an empty or an endless one.
pub(super) fn text(letters: &str) -> Option<String> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in letters.bytes() {
        let five = ALPHABET.iter().position(|known| *known == letter)?;
        held = (held << 5) | five as u32;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.is_empty() && text.len() <= LONGEST && !text.contains(char::is_control)).then_some(text)
}

fn letter(bits: u32) -> char {
    ALPHABET.get((bits & 31) as usize).map_or('0', |letter| char::from(*letter))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_empty_or_a_broken_text_is_none() {
        for letters in ["", "U", "zzzz", "0", "00"] {
            assert_eq!(text(letters), None, "{letters}");
        }
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn words_come_back(words in "[^\\x00-\\x1f\\x7f-\\x9f]{1,80}") {
            let letters = letters(&words);
            prop_assert!(letters.bytes().all(|letter| ALPHABET.contains(&letter)));
            prop_assert_eq!(text(&letters), Some(words));
        }
    }
}

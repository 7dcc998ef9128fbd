//! Percent-encoding, which mail programs and messengers put into addresses on their own.

use std::borrow::Cow;

/// `text` with every `%XX` as the byte it stands for. What is not an escape stays; what is not UTF-8 after it
/// is replaced.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let (byte, after) = escape(rest).unwrap_or((*first, after));
        bytes.push(byte);
        rest = after;
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// `text` with everything but letters, digits and `-._` as an escape.
pub fn encode(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'-' | b'.' | b'_' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(escape).collect()
}

/// The byte of an escape at the start of `text`, and what follows.
fn escape(text: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', high, low, rest @ ..] = text else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let byte = digit(*high)? * 16 + digit(*low)?;
    Some((byte as u8, rest))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn undoes_what_messengers_do() {
        let cases = [
            ("1~12.75", "1~12.75"),
            ("1%7E12%2e75", "1~12.75"),
            ("100%", "100%"),
            ("%zz%4", "%zz%4"),
            ("%25%37E", "%7E"),
            ("%C3%A9", "é"),
            ("%FF", "\u{fffd}"),
        ];
        for (text, decoded) in cases {
            assert_eq!(decode(text), decoded, "{text}");
        }
    }
}

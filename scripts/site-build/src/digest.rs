//! Digests of files: in their names, and as browsers check them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// Sixteen hexadecimal digits of SHA-256: what a file name and a release carry.
pub fn mark(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The value of an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A file that is checked when it arrives.
#[derive(Clone)]
pub struct CheckedFile {
    /// Its finished name.
    pub name: String,
    /// Its digest, as browsers check it.
    pub integrity: String,
    /// How many bytes it has, uncompressed.
    pub bytes: usize,
}

/// A source expression of a content security policy, without its quotes.
pub fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The digests of the empty input, as published with the standard (FIPS 180-4).
    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(mark(b""), "e3b0c44298fc1c14");
        assert_eq!(integrity(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
        assert_eq!(source(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}

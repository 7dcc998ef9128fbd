//! Names of files: each that is fetched by name carries the digest of its content, so a browser may keep it for ever.

use anyhow::{Context, Result, ensure};

use crate::digest::mark;

/// `boot.js` with this content becomes `boot-0123456789abcdef.js`; `app_bg.wasm` keeps its ending `_bg`.
///
/// # Errors
/// The name has no ending.
pub fn named(name: &str, bytes: &[u8]) -> Result<String> {
    let (stem, end) = name.rsplit_once('.').with_context(|| format!("{name} has no ending"))?;
    let (stem, tail) = stem.strip_suffix("_bg").map_or((stem, ""), |stem| (stem, "_bg"));
    Ok(format!("{stem}-{}{tail}.{end}", mark(bytes)))
}

/// Whether a name has this ending, which is given without its dot.
pub fn ends_in(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end == ending)
}

/// Whether a name carries a digest.
pub fn is_named(name: &str) -> bool {
    let Some((stem, _)) = name.rsplit_once('.') else { return false };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, mark)| {
        mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

/// The file name in `./name`, the only form in which pages and style sheets name files of the site.
///
/// # Errors
/// The address has another form.
pub fn local(address: &str) -> Result<&str> {
    let name = address.strip_prefix("./").with_context(|| format!("{address} is no address in the site"))?;
    ensure!(!name.is_empty() && !name.contains(['/', '?', '#']), "{address} is no file of the site");
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_carries_the_digest_before_its_ending() {
        assert_eq!(named("boot.js", b"").unwrap(), "boot-e3b0c44298fc1c14.js");
        assert_eq!(named("app_bg.wasm", b"").unwrap(), "app-e3b0c44298fc1c14_bg.wasm");
        assert!(named("LICENSE", b"").is_err());
    }

    #[test]
    fn names_with_a_digest_are_known() {
        assert!(is_named("boot-e3b0c44298fc1c14.js") && is_named("app-e3b0c44298fc1c14_bg.wasm"));
        assert!(!is_named("jangkau-simulasi.js") && !is_named("boot-e3b0.js") && !is_named("sw.js"));
    }

    #[test]
    fn endings_are_compared_whole() {
        assert!(ends_in("a.b.js", "js") && !ends_in("a.mjs", "js") && !ends_in("js", "js"));
    }

    #[test]
    fn addresses_are_local() {
        assert_eq!(local("./boot.js").unwrap(), "boot.js");
        assert!(local("https://a.id/boot.js").is_err() && local("./a/b.js").is_err() && local("./").is_err());
    }
}

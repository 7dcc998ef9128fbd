//! The card for closed frames: a frame that is sandboxed without `allow-same-origin` has no origin, and in WebKit (every
//! browser of an iPhone) `'self'` then matches nothing, so no file of the site may be loaded. `embed.html` leads there,
//! to a page whose policy names each script and style by its digest and needs no `'self'`.

use anyhow::{Context, Result};

use crate::digest::source;
use crate::files::{Files, text_of};
use crate::inside::{Inside, start};
use crate::program::{FIRST, Program};
use crate::script::{for_single_file, replaced};

/// The name of the page, which `closed.js` knows too.
pub const PAGE: &str = "embed-tertutup.html";

/// The script in `embed.html` that leads to the page. The rules of hosts hold its digest (docs/hosting), so that a change
/// of one letter has to be installed by every administrator: don't.
const SCRIPT: &str = include_str!("closed.js");

/// The element with that script.
pub fn way() -> String {
    format!("<script>{SCRIPT}</script>")
}

/// The site's policy, which allows that script beside the site's own.
///
/// # Errors
/// The policy has no place for it.
pub fn policy(policy: &str) -> Result<String> {
    replaced(policy, "script-src 'self'", &format!("script-src 'self' '{}'", source(SCRIPT)))
}

/// The page. `card` is `embed.html`, `sheet` the styles of the first picture with what they name inside, `files` those
/// of `static/`. It carries the first module alone, as much as a card loads that nobody touches: what the others add to
/// a card is no reason to send twice as much to a phone.
///
/// # Errors
/// The card or the program is not as expected.
pub fn page(card: &str, sheet: &str, files: &Files, program: &Program) -> Result<String> {
    let module = for_single_file(&program.script, program.parts.keys())?;
    let start = start()?;
    let scripts =
        [text_of(files, "trouble.js")?, &start, text_of(files, "frame.js")?, text_of(files, "boot.js")?];
    let packed = program.packed.get(FIRST).context("the first module is not there compressed")?;
    let inside = Inside { head: "", sheet, scripts: &scripts, module: &module, parts: vec![(FIRST, packed)] };
    inside.page(card, files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::tests::{program, statics};

    const CARD: &str = "<html data-tampil=\"kartu\"><head>\
        <meta http-equiv=\"Content-Security-Policy\" content=\"x\"><link rel=\"icon\" href=\"./icon.svg\">\
        <script src=\"./boot-0.js\"></script></head><body></body></html>";

    #[test]
    fn the_card_carries_what_it_needs_and_names_no_file_and_no_origin() {
        let page = page(CARD, "a{}", &statics(), &program()).unwrap();
        assert!(page.contains("data-tampil=\"kartu\"") && page.contains("id=\"jangkau-program\""), "{page}");
        for absent in
            ["src=\"./", "href=\"./", "'self'", "id=\"jangkau-planner\"", "jangkau-salinan\" content"]
        {
            assert!(!page.contains(absent), "{absent} in {page}");
        }
        assert_eq!(page.matches("'sha256-").count(), 6);
    }

    #[test]
    fn the_policy_of_the_card_allows_the_script_that_leads_there_and_nothing_else() {
        let allowed = policy("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'").unwrap();
        let digest = source(SCRIPT);
        assert_eq!(allowed, format!("default-src 'none'; script-src 'self' '{digest}' 'wasm-unsafe-eval'"));
        assert!(way().contains(SCRIPT) && SCRIPT.contains(PAGE));
        assert!(policy("default-src 'none'").is_err());
    }
}

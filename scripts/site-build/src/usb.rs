//! The single-file edition: the whole app in one page that is opened by double click, without a network. Both parts of
//! the program are inside, compressed; its content policy names each script and style by its digest.

use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::{Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use lol_html::html_content::ContentType;

use crate::digest::source;
use crate::files::{Files, text_of};
use crate::html::{Edits, without_empty_lines};
use crate::program::Program;
use crate::script::for_single_file;

/// The head of the file: it hands `boot.js` and the loader of the parts what they would fetch.
const START: &str = include_str!("usb/start.js");

/// The file. `page` is the source page, `sheet` all styles with what they name inside, `files` those of `static/`.
///
/// # Errors
/// The page or the program is not as expected, or a text would end its element early.
pub fn single_file(page: &str, sheet: &str, files: &Files, program: &Program) -> Result<String> {
    let script = for_single_file(&program.script, program.parts.keys())?;
    let scripts =
        [text_of(files, "trouble.js")?, START, text_of(files, "boot.js")?, text_of(files, "offline.js")?];
    for text in scripts.into_iter().chain([script.as_str(), sheet]) {
        let text = text.to_ascii_lowercase();
        ensure!(!text.contains("</script") && !text.contains("</style"), "a script or style would end early");
    }
    ensure!(!sheet.contains("url(\"./"), "the styles of the single-file edition fetch something");
    let policy = policy(scripts.into_iter().chain([script.as_str()]), sheet);
    let icon = STANDARD.encode(text_of(files, "icon.svg")?);
    let mut head = format!(
        "<meta name=\"jangkau-salinan\" content=\"\">\n\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n\
         <style>{sheet}</style>\n"
    );
    for text in scripts {
        writeln!(head, "<script>{text}</script>")?;
    }
    let mut body = packed("program", &program.first)?;
    for (part, bytes) in &program.parts {
        body += &packed(part, bytes)?;
    }
    writeln!(body, "<script type=\"module\">{script}</script>")?;
    let bare = Edits::new()
        .remove("head > link")
        .remove("head > script")
        .each("meta[http-equiv=\"Content-Security-Policy\"]", |meta| {
            Ok(meta.set_attribute("content", &policy)?)
        })
        .apply(page)?;
    Edits::new()
        .each("head", |element| {
            element.append(&head, ContentType::Html);
            Ok(())
        })
        .each("body", |element| {
            element.append(&body, ContentType::Html);
            Ok(())
        })
        .apply(&without_empty_lines(&bare))
}

/// The policy that lets these scripts and this style run, and nothing else.
fn policy<'a>(scripts: impl Iterator<Item = &'a str>, sheet: &str) -> String {
    let digests = scripts.fold(String::new(), |all, script| all + &format!(" '{}'", source(script)));
    let fonts = if sheet.contains("url(") { "font-src data:; " } else { "" };
    format!(
        "default-src 'none'; script-src{digests} 'wasm-unsafe-eval'; style-src '{}'; img-src data: blob:; {fonts}\
         base-uri 'none'; form-action 'none'; object-src 'none'",
        source(sheet)
    )
}

/// A part of the program as an element that `usb/start.js` unpacks.
fn packed(name: &str, bytes: &[u8]) -> Result<String> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    let text = STANDARD.encode(encoder.finish()?);
    Ok(format!("<script type=\"text/plain\" id=\"jangkau-{name}\">{text}</script>\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::tests::{program, statics};
    use crate::page::tests::SOURCE;

    fn file(sheet: &str) -> String {
        single_file(SOURCE, sheet, &statics(), &program()).unwrap()
    }

    #[test]
    fn everything_is_inside_and_nothing_is_fetched() {
        let file = file("a{}");
        for part in [
            "<style>a{}</style>",
            "id=\"jangkau-program\"",
            "id=\"jangkau-planner\"",
            "jangkauGlue = ",
            "data:image/",
        ] {
            assert_eq!(file.matches(part).count(), 1, "{part} in {file}");
        }
        assert!(
            !file.contains("src=\"./") && !file.contains("href=\"./") && !file.contains("data-trunk"),
            "{file}"
        );
        assert!(file.ends_with("</script>\n</body>\n</html>\n"), "{file}");
    }

    #[test]
    fn the_policy_names_every_script_and_style() {
        let file = file("a{}");
        assert_eq!(file.matches("'sha256-").count(), 6);
        assert!(
            file.contains(&format!("'{}'", source(START))) && file.contains(&format!("'{}'", source("a{}")))
        );
        assert!(!file.contains("font-src"), "{file}");
        assert!(
            self::file("@font-face{src:url(data:font/woff2;base64,AA)}").contains("font-src data:; base-uri")
        );
    }

    #[test]
    fn a_text_that_would_end_its_element_is_refused() {
        assert!(single_file(SOURCE, "a{}</STYLE>", &statics(), &program()).is_err());
    }
}

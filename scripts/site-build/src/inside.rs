//! A page that carries everything in itself and fetches nothing: the single-file edition, and the card in a closed
//! frame. Its content policy names each script and style by its digest.

use std::fmt::Write as _;

use anyhow::{Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::ContentType;

use crate::digest::source;
use crate::files::{Files, text_of};
use crate::html::{Edits, without_empty_lines};
use crate::minified;

/// The head of such a page: it hands `boot.js` and the loader of the parts what they would fetch.
const START: &str = include_str!("inside/start.js");

/// The same as it is shipped.
///
/// # Errors
/// It is no script.
pub fn start() -> Result<String> {
    minified::script(START)
}

/// What a page carries.
pub struct Inside<'a> {
    /// Elements in front of all others.
    pub head: &'a str,
    /// Its styles, with what they name inside.
    pub sheet: &'a str,
    /// The scripts of its head, in order.
    pub scripts: &'a [&'a str],
    /// The script of the program, which hands itself to `START`.
    pub module: &'a str,
    /// The parts of the program as gzip, by name.
    pub parts: Vec<(&'a str, &'a [u8])>,
}

impl Inside<'_> {
    /// The page, out of one whose links and scripts name files. `files` are those of `static/`.
    ///
    /// # Errors
    /// The page is not as expected, or a text would end its element early.
    pub fn page(&self, page: &str, files: &Files) -> Result<String> {
        self.check()?;
        let policy = self.policy();
        let bare = Edits::new()
            .remove("head > link")
            .remove("head > script")
            .each("meta[http-equiv=\"Content-Security-Policy\"]", |meta| {
                Ok(meta.set_attribute("content", &policy)?)
            })
            .apply(page)?;
        let (head, body) = (self.head_elements(text_of(files, "icon.svg")?)?, self.body_elements()?);
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

    /// All scripts that run.
    fn all_scripts(&self) -> impl Iterator<Item = &str> {
        self.scripts.iter().copied().chain([self.module])
    }

    fn check(&self) -> Result<()> {
        for text in self.all_scripts().chain([self.sheet]) {
            let text = text.to_ascii_lowercase();
            ensure!(
                !text.contains("</script") && !text.contains("</style"),
                "a script or style would end early"
            );
        }
        ensure!(
            !self.sheet.contains("url(\"./"),
            "the styles of a page with everything inside fetch something"
        );
        Ok(())
    }

    /// The policy that lets these scripts and this style run, and nothing else.
    fn policy(&self) -> String {
        let digests =
            self.all_scripts().fold(String::new(), |all, script| all + &format!(" '{}'", source(script)));
        let fonts = if self.sheet.contains("url(") { "font-src data:; " } else { "" };
        format!(
            "default-src 'none'; script-src{digests} 'wasm-unsafe-eval'; style-src '{}'; img-src data: blob:; {fonts}\
             base-uri 'none'; form-action 'none'; object-src 'none'",
            source(self.sheet)
        )
    }

    fn head_elements(&self, icon: &str) -> Result<String> {
        let icon = STANDARD.encode(icon);
        let mut head = format!(
            "{}<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{}</style>\n",
            self.head, self.sheet
        );
        for text in self.scripts {
            writeln!(head, "<script>{text}</script>")?;
        }
        Ok(head)
    }

    fn body_elements(&self) -> Result<String> {
        let mut body = String::new();
        for (part, bytes) in &self.parts {
            body += &packed(part, bytes)?;
        }
        writeln!(body, "<script type=\"module\">{}</script>", self.module)?;
        Ok(body)
    }
}

/// A part of the program as an element that `START` unpacks.
fn packed(name: &str, gzip: &[u8]) -> Result<String> {
    // Four bytes are five letters. What is missing to the last four is cut off again: nothing may follow a gzip.
    let mut bytes = gzip.to_vec();
    bytes.resize(gzip.len().next_multiple_of(4), 0);
    let text = z85::encode(&bytes);
    let lower = text.to_ascii_lowercase();
    // Its letters can spell it, once in a hundred million programs.
    ensure!(
        !lower.contains("</script") && !lower.contains("<script"),
        "part {name} would end its element early"
    );
    Ok(format!(
        "<script type=\"text/plain\" id=\"jangkau-{name}\" data-size=\"{}\">{text}</script>\n",
        gzip.len()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_comes_back_from_its_element() {
        for gzip in [&b"1234"[..], b"12345", b"\xff\0\xff\0\xff\0\xff", b""] {
            let element = packed("planner", gzip).unwrap();
            let text = element.split(['>', '\n']).nth(1).unwrap();
            let text = text.strip_suffix("</script").unwrap();
            let mut bytes = z85::decode(text).unwrap();
            assert!(element.contains(&format!("data-size=\"{}\"", gzip.len())), "{element}");
            bytes.truncate(gzip.len());
            assert_eq!(bytes, gzip);
        }
    }
}

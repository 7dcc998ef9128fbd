//! What the site is made of besides the program.

use std::path::Path;

use anyhow::{Result, bail};

use crate::files::{self, Files, text_of};
use crate::html::{Edits, attribute};
use crate::minified;
use crate::pack::SCRIPTS;

/// What people write: pages, styles, scripts, pictures; styles and the scripts of pages without comments and spaces.
pub struct Sources {
    /// `index.html`.
    pub page: String,
    /// The text of each style sheet that the page names, in its order.
    pub sheets: Vec<Sheet>,
    /// The addresses of the fonts that the page loads ahead.
    pub fonts: Vec<String>,
    /// The files of the folder `static`. A font has the digest of its content in its name already.
    pub statics: Files,
}

/// A style sheet.
pub struct Sheet {
    /// Its text.
    pub text: String,
    /// The first picture does not need it: its link has `data-later`.
    pub is_later: bool,
}

impl Sources {
    /// Reads the sources of the package in `root`.
    ///
    /// # Errors
    /// A file is missing or is not text.
    pub fn read(root: &Path) -> Result<Self> {
        let page = files::text(&root.join("index.html"))?;
        let (mut links, mut fonts) = (Vec::new(), Vec::new());
        Edits::new()
            .each("link", |link| {
                match attribute(link, "rel")?.as_str() {
                    "css" => links.push((attribute(link, "href")?, link.has_attribute("data-later"))),
                    "preload" if attribute(link, "as")? == "font" => fonts.push(attribute(link, "href")?),
                    "preload" => bail!("index.html loads something ahead that is no font"),
                    _ => {}
                }
                Ok(())
            })
            .apply(&page)?;
        let read = |(path, is_later)| {
            Ok(Sheet { text: minified::sheet(&files::text(&root.join(path))?)?, is_later })
        };
        let sheets = links.into_iter().map(read).collect::<Result<_>>()?;
        let mut statics = files::read(&root.join("static"))?;
        for name in SCRIPTS {
            let text = minified::script(text_of(&statics, name)?)?;
            statics.insert(name.to_owned(), text.into_bytes());
        }
        Ok(Self { page, sheets, fonts, statics })
    }
}

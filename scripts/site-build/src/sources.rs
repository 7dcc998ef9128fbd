//! What the site is made of besides the program.

use std::path::Path;

use anyhow::{Result, bail};

use crate::files::{self, Files};
use crate::html::{Edits, attribute};

/// What people write: pages, styles, scripts, pictures.
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
        let read = |(path, is_later)| files::text(&root.join(path)).map(|text| Sheet { text, is_later });
        let sheets = links.into_iter().map(read).collect::<Result<_>>()?;
        Ok(Self { page, sheets, fonts, statics: files::read(&root.join("static"))? })
    }
}

//! What the site is made of besides the program.

use std::path::Path;

use anyhow::{Result, bail};

use crate::files::{self, Files, text_of};
use crate::html::{Edits, attribute};
use crate::minified;

/// Scripts of `static/` that pages load. Others keep their names, since other sites, or browsers, know them by name.
pub const SCRIPTS: [&str; 5] = ["trouble.js", "boot.js", "frame.js", "offline.js", "futures.js"];

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
    /// Who needs it.
    pub need: Need,
}

/// Who needs a style sheet: what its link has as `data-later`.
#[derive(Clone, PartialEq, Eq)]
pub enum Need {
    /// The first picture: no such attribute.
    FirstPicture,
    /// What any page shows after it: an empty one.
    AnyPage,
    /// Parts of the program, by their names.
    Parts(Vec<String>),
}

impl Need {
    fn of(later: Option<String>) -> Self {
        match later {
            None => Self::FirstPicture,
            Some(parts) if parts.is_empty() => Self::AnyPage,
            Some(parts) => Self::Parts(parts.split(' ').map(str::to_owned).collect()),
        }
    }

    /// Whether it is the part `name` that needs it.
    pub fn is_of(&self, name: &str) -> bool {
        matches!(self, Self::Parts(parts) if parts.iter().any(|part| part == name))
    }
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
                    "css" => {
                        links.push((attribute(link, "href")?, Need::of(link.get_attribute("data-later"))));
                    }
                    "preload" if attribute(link, "as")? == "font" => fonts.push(attribute(link, "href")?),
                    "preload" => bail!("index.html loads something ahead that is no font"),
                    _ => {}
                }
                Ok(())
            })
            .apply(&page)?;
        let read = |(path, need)| Ok(Sheet { text: minified::sheet(&files::text(&root.join(path))?)?, need });
        let sheets = links.into_iter().map(read).collect::<Result<_>>()?;
        let mut statics = files::read(&root.join("static"))?;
        for name in SCRIPTS {
            let text = minified::script(text_of(&statics, name)?)?;
            statics.insert(name.to_owned(), text.into_bytes());
        }
        Ok(Self { page, sheets, fonts, statics })
    }
}

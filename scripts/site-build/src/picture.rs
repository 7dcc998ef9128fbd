//! The card as a picture, for its page without scripts.

use anyhow::{Context, Result, ensure};

use crate::html::{Edits, attribute};

/// The card as a picture, which the card's page shows while it starts and without scripts.
pub struct Picture {
    /// What it says, as HTML.
    pub sentence: String,
    /// In CSS pixels.
    pub width: String,
    /// In CSS pixels.
    pub height: String,
}

impl Picture {
    /// The picture `svg`, which `jangkau card` has drawn. A test keeps `static/kartu.svg` up to date.
    ///
    /// # Errors
    /// It has no size or no title.
    pub fn read(svg: &str) -> Result<Self> {
        let (mut width, mut height) = (None, None);
        Edits::new()
            .each("svg", |element| {
                if width.is_none() {
                    width = Some(attribute(element, "width")?);
                    height = Some(attribute(element, "height")?);
                }
                Ok(())
            })
            .apply(svg)?;
        let title = svg.split_once("<title>").and_then(|(_, behind)| behind.split_once("</title>"));
        let sentence = title.map(|(sentence, _)| sentence.to_owned()).context("kartu.svg has no title")?;
        ensure!(!sentence.contains('<'), "the title of kartu.svg has elements");
        Ok(Self {
            sentence,
            width: width.context("kartu.svg has no width")?,
            height: height.context("kartu.svg has no height")?,
        })
    }

    /// The picture with its sentence, and the way to the whole app.
    pub fn figure(&self) -> String {
        format!(
            "<figure class=\"boot-card\"><img src=\"./kartu.svg\" width=\"{}\" height=\"{}\" loading=\"lazy\" alt=\"\">\
             <figcaption>{}</figcaption></figure>\n\
             <p><a href=\"./\" target=\"_blank\" rel=\"noopener\">Buka simulasi lengkap</a></p>",
            self.width, self.height, self.sentence
        )
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"560\" height=\"300\">\
        <title>Binjai &amp; lain</title><svg width=\"1\" height=\"2\"></svg></svg>";

    #[test]
    fn a_picture_has_the_size_of_its_outer_element_and_its_title_as_a_sentence() {
        let figure = Picture::read(SVG).unwrap().figure();
        assert!(figure.contains("width=\"560\" height=\"300\""), "{figure}");
        assert!(figure.contains("<figcaption>Binjai &amp; lain</figcaption>"), "{figure}");
    }

    #[test]
    fn a_picture_without_a_title_or_a_size_is_refused() {
        assert!(Picture::read("<svg width=\"1\" height=\"2\"></svg>").is_err());
        assert!(Picture::read("<svg width=\"1\"><title>a</title></svg>").is_err());
    }
}

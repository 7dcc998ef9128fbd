//! The card as a PNG picture, for pages that take no frame, for previews of links, for uploads that refuse SVG.

use std::sync::Arc;

use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, FaceInfo, ID, Language, Source, Stretch, Style, Weight};
use resvg::usvg::{Options, Tree};

/// The typeface of the site, as its pages load it.
const FONTS: [(u16, &[u8]); 2] = [
    (400, include_bytes!("../../../static/roboto-400-de46d8dddf950c2e.woff2")),
    (600, include_bytes!("../../../static/roboto-600-9e9544d58c73053e.woff2")),
];
const FAMILY: &str = "Roboto";

/// A picture, and its size in pixels.
pub struct Picture {
    /// The file.
    pub png: Vec<u8>,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// Draws cards in the typeface of the site; what a machine has installed changes nothing.
pub struct Painter {
    options: Options<'static>,
}

impl Painter {
    /// Reads the typeface.
    ///
    /// # Errors
    /// The fonts of the site are damaged.
    pub fn new() -> Result<Self> {
        let mut fonts = Database::new();
        for (weight, packed) in FONTS {
            let font = wuff::decompress_woff2(packed).map_err(|error| anyhow::anyhow!("{error:?}"));
            let font = font.context("a font of the site cannot be read")?;
            // Named here: the fonts leave out the name by which the database would know them.
            fonts.push_face_info(FaceInfo {
                id: ID::dummy(),
                source: Source::Binary(Arc::new(font)),
                index: 0,
                families: vec![(FAMILY.to_owned(), Language::English_UnitedStates)],
                post_script_name: format!("{FAMILY}-{weight}"),
                style: Style::Normal,
                weight: Weight(weight),
                stretch: Stretch::Normal,
                monospaced: false,
            });
        }
        let options =
            Options { fontdb: Arc::new(fonts), font_family: FAMILY.to_owned(), ..Options::default() };
        Ok(Self { options })
    }

    /// The SVG document, `wide` pixels wide.
    ///
    /// # Errors
    /// It is no SVG document, or has no size.
    pub fn paint(&self, svg: &str, wide: u32) -> Result<Picture> {
        let tree = Tree::from_str(svg, &self.options)?;
        let scale = wide as f32 / tree.size().width();
        let (width, height) = (wide, (tree.size().height() * scale).round() as u32);
        let mut pixels = Pixmap::new(width, height).context("a picture without a size")?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(Picture { png: pixels.encode_png()?, width, height })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use jangkau::data::REGIONS;
    use jangkau::model::Month;
    use jangkau::view::workbench::CardShape;
    use resvg::usvg::{Group, Node, Text, TextAnchor, TextChunk};

    use super::*;
    use crate::subject::Subject;

    fn cards() -> impl Iterator<Item = String> {
        let today = Month::new(2024, 11).unwrap();
        let subjects = REGIONS.iter().map(move |profile| Subject::region(profile, today));
        subjects.flat_map(|subject| {
            [CardShape::Column, CardShape::Preview].map(|shape| subject.card(shape).unwrap())
        })
    }

    fn texts(group: &Group) -> Vec<&Text> {
        let inside = group.children().iter().map(|child| match child {
            Node::Group(group) => texts(group),
            Node::Text(text) => vec![&**text],
            _ => vec![],
        });
        inside.flatten().collect()
    }

    /// What the texts of a document say, without its title.
    fn written(svg: &str) -> Vec<String> {
        let document = resvg::usvg::roxmltree::Document::parse(svg).unwrap();
        let texts = document.descendants().filter(|node| node.has_tag_name("text"));
        let said = texts.map(|node| {
            let inside = node.descendants().filter(resvg::usvg::roxmltree::Node::is_text);
            inside.filter_map(|inside| inside.text()).collect::<String>()
        });
        said.filter(|text| !text.trim().is_empty()).collect()
    }

    /// A text that no font can draw is left out without an error.
    #[test]
    fn every_label_is_drawn_in_letters_of_the_typeface() {
        let painter = Painter::new().unwrap();
        for svg in cards() {
            let tree = Tree::from_str(&svg, &painter.options).unwrap();
            let drawn: Vec<String> = texts(tree.root())
                .iter()
                .map(|text| text.chunks().iter().map(TextChunk::text).collect())
                .collect();
            let trimmed = |texts: Vec<String>| -> Vec<String> {
                texts.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
            };
            assert_eq!(trimmed(drawn), trimmed(written(&svg)));
            for text in texts(tree.root()) {
                for glyph in text.layouted().iter().flat_map(|span| &span.positioned_glyphs) {
                    assert_ne!(glyph.id.0, 0, "no letter for {:?}", glyph.text);
                }
            }
        }
    }

    /// The program lays labels out by its own table of widths; the fonts must agree with it.
    #[test]
    fn labels_stand_where_the_program_put_them() {
        let painter = Painter::new().unwrap();
        for svg in cards() {
            let tree = Tree::from_str(&svg, &painter.options).unwrap();
            let (width, height) = (tree.size().width(), tree.size().height());
            let labels = texts(tree.root());
            for text in &labels {
                let place = text.abs_bounding_box();
                let said = text.chunks()[0].text();
                assert!(place.left() >= 20.0 && place.right() <= width - 20.0, "{said}: {place:?}");
                assert!(place.top() >= 8.0 && place.bottom() <= height, "{said}: {place:?}");
                let (own, chunk) = (text.bounding_box(), &text.chunks()[0]);
                let at = match chunk.anchor() {
                    TextAnchor::Start => own.left(),
                    TextAnchor::Middle => f32::midpoint(own.left(), own.right()),
                    TextAnchor::End => own.right(),
                };
                assert!((at - chunk.x().unwrap()).abs() < 3.0, "{said}: at {at}, {:?}", chunk.x());
            }
            for (number, one) in labels.iter().enumerate() {
                for other in &labels[number + 1..] {
                    let (a, b) = (one.abs_bounding_box(), other.abs_bounding_box());
                    let is_apart = a.right() <= b.left() || b.right() <= a.left();
                    // Boxes have room for descenders above and below the letters.
                    let is_above = a.bottom() <= b.top() + 5.0 || b.bottom() <= a.top() + 5.0;
                    // A halo lies under its own label.
                    let is_halo = one.chunks()[0].text() == other.chunks()[0].text();
                    assert!(
                        is_apart || is_above || is_halo,
                        "{} over {}",
                        one.chunks()[0].text(),
                        other.chunks()[0].text()
                    );
                }
            }
        }
    }

    #[test]
    fn a_picture_has_ink_and_the_size_that_it_says() {
        let painter = Painter::new().unwrap();
        let svg = cards().nth(1).unwrap();
        let Picture { png, width, height } = painter.paint(&svg, 1200).unwrap();
        assert_eq!((width, height), (1200, 630));
        let read = Pixmap::decode_png(&png).unwrap();
        assert_eq!((read.width(), read.height()), (width, height));
        let dark = read.pixels().iter().filter(|pixel| pixel.red() < 60).count();
        assert!(dark > 5_000, "{dark} dark pixels");
    }
}

use super::*;
use crate::chart::measure::text_width;
use crate::chart::{Palette, SizeClass, sample};

fn texts(subject: &str) -> CardLabels {
    CardLabels {
        subject: subject.to_owned(),
        result: "Akhir 2025, 36.624 pekerja terlindungi: 37,46%, target tercapai.".to_owned(),
        caveat: "Januari 2026 turun ke 34,13% saat dana CSR berakhir, dan kembali naik sesudahnya."
            .to_owned(),
        note: "Data dasar 24,94%.".to_owned(),
        address: format!("https://jangkau.contoh.go.id/#1~{}", "12.75~csr".repeat(30)),
    }
}

fn look() -> Look {
    Look {
        palette: Palette::LIGHT,
        font_family: "sans-serif".to_owned(),
        class: SizeClass::Desktop,
        text_scale: 1.0,
    }
}

#[test]
fn no_line_is_wider_than_the_picture_and_no_word_is_lost() {
    let (spec, texts) = (sample::usual(), texts("x"));
    for shape in [CardShape::Column, CardShape::Preview, CardShape::Wide] {
        let framed = Framed::new(&spec, &texts, shape);
        let size = framed.size();
        let layout = framed.layout(&look(), size, &text_width);
        for text in &layout.texts {
            let wide = text_width(&text.text, text.size, text.bold);
            let left = match text.anchor {
                Anchor::Start => text.at.x,
                Anchor::Middle => text.at.x - wide / 2.0,
                Anchor::End => text.at.x - wide,
            };
            assert!(left >= 0.0 && left + wide <= size.0 && text.at.y < size.1, "{text:?}");
        }
        let said: Vec<String> = framed.sentence().into_iter().map(|(line, _)| line).collect();
        assert_eq!(said.join(" "), format!("{} {}", texts.result, texts.caveat));
        assert_eq!(framed.foot().concat(), format!("{}{}", texts.note, texts.address));
    }
}

#[test]
fn a_preview_is_cut_as_previews_are() {
    let labels = CardLabels { address: String::new(), ..texts("x") };
    let card = card_svg(&sample::usual(), &labels, &look(), CardShape::Preview).unwrap_or_default();
    assert!(card.contains("width=\"800\" height=\"420\""), "{card}");
}

#[test]
fn names_from_files_stay_text() {
    let hostile = texts("<script>alert(1)</script> & \"Kota\"");
    let card = card_svg(&sample::usual(), &hostile, &look(), CardShape::Column).unwrap_or_default();
    assert!(card.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Kota&quot;"), "{card}");
    assert!(!card.contains("<script"));
}

//! The picture as a document, and where colours are few.

use super::*;

#[test]
fn without_pale_colours_patterns_show_band_and_grid() {
    let forced = Palette::forced((0, 0, 0), (255, 255, 255), (255, 255, 0), (0, 255, 0));
    let look = Look { palette: forced, ..look(SizeClass::Desktop) };
    let layout = layout(&usual(), &look, 690.0, 278.0, &text_width);
    let dashed = |tone: ColourRole| {
        let is = |shape: &&Shape| {
            matches!(shape, Shape::Line { stroke, .. }
                if stroke.tone == tone && matches!(stroke.pattern, Pattern::Dashed { .. }))
        };
        layout.shapes.iter().filter(is).count()
    };
    assert_eq!(dashed(ColourRole::Edge), 2, "both edges of the band");
    assert!(dashed(ColourRole::Rule) >= 3, "the grid");
}

#[test]
fn the_same_input_gives_the_same_document() {
    let svg = || to_svg(&usual(), &look(SizeClass::Desktop), 690.0, 278.0).unwrap();
    assert_eq!(svg(), svg());
}

#[test]
fn a_document_has_its_size_its_title_and_one_line_for_the_plan() {
    let svg = to_svg(&usual(), &look(SizeClass::Desktop), 690.0, 278.0).unwrap();
    assert!(svg.starts_with(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"690\" height=\"278\" viewBox=\"0 0 13800 5560\""
    ));
    assert!(svg.contains("<title>Cakupan &quot;Maret 2030&quot; &amp; seterusnya</title>"));
    assert_eq!(svg.matches("stroke=\"#0072B2\"").count(), 1);
    assert_eq!(svg.matches("<polygon").count(), 1);
    assert!(svg.contains("font-family=\"Roboto, &quot;Roboto by Arial&quot;, sans-serif\""));
    assert!(svg.contains("font-size=\"260"), "13 px in twenty units each");
}

#[test]
fn texts_in_a_document_are_escaped_and_their_outlines_hidden() {
    let svg = to_svg(&usual(), &look(SizeClass::Desktop), 690.0, 278.0).unwrap();
    assert_eq!(svg.matches("Dana &lt;CSR&gt; &amp; zakat berakhir").count(), 2, "outline and text");
    assert!(!svg.contains("<CSR>"));
    assert!(!svg.contains("font-family=\"halo\""));
    assert_eq!(
        svg.matches("stroke=\"#FFFFFF\" stroke-width=\"80\" aria-hidden=\"true\"").count(),
        laid_out(&usual(), SizeClass::Desktop, SIZES[0]).texts.iter().filter(|text| text.halo).count()
    );
}

#[test]
fn a_text_cannot_pass_for_an_outline() {
    let mut spec = usual();
    " font-family=\"halo\"".clone_into(&mut spec.cliffs[0].title);
    let svg = to_svg(&spec, &look(SizeClass::Desktop), 690.0, 278.0).unwrap();
    assert!(svg.contains("font-family=&quot;halo&quot;"));
}

#!/usr/bin/env bash
# plotters-svg writes text a fifth smaller than asked.
#
# One would think: a font of 20 in plotters is 20 px in the SVG, as a stroke of 3 is 3 and a point at 10 is at 10.
# Seen (plotters 0.3.7, plotters-svg 0.3.7): font-size is 16.129..., the size divided by 1.24, in a picture whose other
# lengths are as asked.
# What follows: a drawing surface of one's own for text, or sizes multiplied by 1.24 for SVG alone.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo

mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
plotters = { version = "=0.3.7", default-features = false }
plotters-svg = { version = "=0.3.7", default-features = false }
TOML
cat > src/main.rs <<'RUST'
use plotters::prelude::*;
use plotters_svg::SVGBackend;

fn main() {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (200, 100)).into_drawing_area();
        let text = ("sans-serif", 20).into_font().color(&BLACK);
        area.draw_text("Jangkau", &text, (10, 10)).unwrap();
        let line = ShapeStyle { color: BLACK.mix(1.0), filled: false, stroke_width: 3 };
        area.draw(&PathElement::new(vec![(0, 0), (10, 10)], line)).unwrap();
        area.present().unwrap();
    }
    for name in ["font-size", "stroke-width"] {
        println!("{}", svg.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap());
    }
}
RUST
mapfile -t seen < <(cargo run --quiet)
expect "font-size of a font of 20" 16.129032258064516 "${seen[0]}"
expect "stroke-width of a stroke of 3" 3 "${seen[1]}"
done_expecting

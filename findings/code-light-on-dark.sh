#!/usr/bin/env bash
# A QR code drawn light on dark is read by two decoders and does not exist for two others; one without a border likewise,
# but not for the same ones.
#
# One would think: decoders of QR codes differ in how bad a picture they can stand, and a sharp one, straight and large, is
# read by all; a mirrored one (the front camera of a laptop) is what fails.
# Seen: mirrored codes are read by all four. Turned over (as a phone shows it that forces a dark theme on pages) the same code
# is read by zxing-cpp and jsQR; OpenCV and rqrr find nothing. Without its white border OpenCV alone finds nothing.
# What follows: a reader that uses rqrr looks a second time with the brightness turned over; a code brings its own white border.
# Versions: rqrr 0.11.0, jsQR 1.4.0, zxing-cpp 3.1.1, OpenCV 5.0.0, segno 1.6.6.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo
npm_install jsqr@1.4.0 pngjs@7.0.0
pip_install segno==1.6.6 zxing-cpp==3.1.1 opencv-python-headless==5.0.0.93 pillow==13.0.0 numpy==2.4.6

cat > draw.py <<'PY'
import io

import cv2
import numpy
import segno
import zxingcpp
from PIL import Image, ImageOps

stream = io.BytesIO()
segno.make("https://example.go.id/#1~12.75~w0.014", error="m", micro=False).save(stream, kind="png", scale=6, border=4)
plain = Image.open(stream).convert("L")
border = 4 * 6
pictures = {
    "plain": plain,
    "mirrored": ImageOps.mirror(plain),
    "turned over": ImageOps.invert(plain),
    "no border": plain.crop((border, border, plain.width - border, plain.height - border)),
}
opencv, zxing = [], []
for name, picture in pictures.items():
    picture.save(f"{name}.png")
    pixels = numpy.array(picture)
    opencv += [name] if cv2.QRCodeDetector().detectAndDecode(pixels)[0] else []
    zxing += [name] if any(found.text for found in zxingcpp.read_barcodes(pixels)) else []
print("opencv:", ", ".join(opencv))
print("zxing-cpp:", ", ".join(zxing))
PY
cat > read.js <<'JS'
const fs = require("fs");
const { PNG } = require("pngjs");
const jsQR = require("jsqr");
const names = ["plain", "mirrored", "turned over", "no border"];
const read = names.filter((name) => {
  const { data, width, height } = PNG.sync.read(fs.readFileSync(`${name}.png`));
  return jsQR(new Uint8ClampedArray(data), width, height);
});
console.log("jsQR:", read.join(", "));
JS
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2024"

[dependencies]
rqrr = { version = "=0.11.0", default-features = false }
png = "=0.18.0"
TOML
cat > src/main.rs <<'RUST'
fn main() {
    let names = ["plain", "mirrored", "turned over", "no border"];
    let read = names.into_iter().filter(|name| {
        let file = std::io::BufReader::new(std::fs::File::open(format!("{name}.png")).unwrap());
        let mut reader = png::Decoder::new(file).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!(info.color_type, png::ColorType::Grayscale);
        let (width, height) = (info.width as usize, info.height as usize);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
        picture.detect_grids().iter().any(|grid| grid.decode().is_ok())
    });
    println!("rqrr: {}", read.collect::<Vec<_>>().join(", "));
}
RUST
{ python draw.py && node read.js && cargo run -q; } > seen
all="plain, mirrored, turned over, no border"
expect "OpenCV" "opencv: plain, mirrored" "$(sed -n 1p seen)"
expect "zxing-cpp" "zxing-cpp: $all" "$(sed -n 2p seen)"
expect "jsQR" "jsQR: $all" "$(sed -n 3p seen)"
expect "rqrr" "rqrr: plain, mirrored, no border" "$(sed -n 4p seen)"
done_expecting

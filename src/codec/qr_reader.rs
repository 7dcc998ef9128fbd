//! The text of a QR code in a picture: what a camera sees, or a picture in a file.

use rqrr::PreparedImage;

/// Pictures are looked at up to this many pixels; the browser makes larger ones smaller before.
const MOST_PIXELS: usize = 4_000_000;
/// Below this a picture holds no code: the smallest has 21 modules a side.
const LEAST_SIDE: usize = 21;

/// The text of the first code that can be read, dark on light or light on dark: phones that force a dark theme on pages
/// turn a code over, and rqrr reads only the first form. `brightness` has a byte for each pixel, row by row; `None` where
/// the picture holds no readable code, or is none.
pub fn read(width: usize, height: usize, brightness: &[u8]) -> Option<String> {
    let pixels = width.checked_mul(height)?;
    if pixels > MOST_PIXELS || brightness.len() != pixels || width.min(height) < LEAST_SIDE {
        return None;
    }
    let at = |x: usize, y: usize| brightness.get(y * width + x).copied().unwrap_or(u8::MAX);
    first_text(width, height, at).or_else(|| first_text(width, height, |x, y| u8::MAX - at(x, y)))
}

fn first_text(width: usize, height: usize, at: impl FnMut(usize, usize) -> u8) -> Option<String> {
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, at);
    picture.detect_grids().into_iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::read;
    use crate::codec::qr::Qr;

    /// A code as a camera sees it: `scale` pixels a module, turned by `degrees`, brightness between `dark` and `light`,
    /// in a picture with a margin.
    fn picture(code: &Qr, scale: f64, degrees: f64, dark: u8, light: u8) -> (usize, usize, Vec<u8>) {
        let side = (code.side() as f64 * scale * 1.5) as usize;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let middle = side as f64 / 2.0;
        let module = |x: usize, y: usize| {
            let (x, y) = (x as f64 + 0.5 - middle, y as f64 + 0.5 - middle);
            let turned = ((x * cos + y * sin) / scale, (y * cos - x * sin) / scale);
            let half = code.size as f64 / 2.0;
            let (column, row) = (turned.0 + half, turned.1 + half);
            column >= 0.0 && row >= 0.0 && code.is_dark(column as usize, row as usize)
        };
        let pixels = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        (side, side, pixels.map(|(x, y)| if module(x, y) { dark } else { light }).collect())
    }

    #[test]
    fn a_picture_without_a_code_gives_nothing() {
        assert_eq!(read(0, 0, &[]), None);
        assert_eq!(read(1, usize::MAX, &[0]), None);
        assert_eq!(read(100, 100, &[0; 9999]), None, "a pixel is missing");
        for shade in [0, 128, 255] {
            assert_eq!(read(100, 100, &[shade; 10_000]), None, "{shade}");
        }
    }

    proptest! {
        #![proptest_config(crate::property::config(24))]

        // A hand holds a phone before a camera: no two pictures are the same, and one of a few is enough.
        #[test]
        fn what_is_drawn_is_read(
            text in "https://[a-z]{3,12}\\.go\\.id/\\?tampil=usul&dari=[A-Za-z0-9%]{0,30}#1~12\\.75~[a-z0-9.~]{5,120}",
            scale in 4.5..7.5f64, degrees in -20.0..20.0f64, dark in 0u8..70, light in 150u8..=255,
            is_turned_over in any::<bool>(),
        ) {
            let (dark, light) = if is_turned_over { (light, dark) } else { (dark, light) };
            let Some(code) = Qr::of(&text) else { return Err(TestCaseError::fail("no code")) };
            let read = (0..8).map(f64::from).find_map(|frame| {
                let (width, height, pixels) = picture(&code, scale + 0.11 * frame, degrees + 1.3 * frame, dark, light);
                read(width, height, &pixels)
            });
            prop_assert_eq!(read, Some(text));
        }

        #[test]
        fn nothing_makes_it_stop(
            seed in prop::collection::vec(any::<u8>(), 16..400), width in 21usize..90, height in 21usize..90,
            hole in (0usize..60, 0usize..60, 1usize..40), text in "[a-z#~.]{1,80}",
        ) {
            let noise: Vec<u8> = (0..width * height).map(|at| seed.get(at * 31 % seed.len()).copied().unwrap_or(0)).collect();
            let _ = read(width, height, &noise);
            // A code with a part that is covered: read or not, never a panic.
            if let Some(code) = Qr::of(&text) {
                let (side, _, mut pixels) = picture(&code, 4.0, 0.0, 0, 255);
                for (at, pixel) in pixels.iter_mut().enumerate() {
                    let (x, y) = (at % side, at / side);
                    if (hole.0..hole.0 + hole.2).contains(&x) && (hole.1..hole.1 + hole.2).contains(&y) {
                        *pixel = seed.get(at % seed.len()).copied().unwrap_or(0);
                    }
                }
                let _ = read(side, side, &pixels);
            }
        }
    }
}

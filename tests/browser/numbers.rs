//! Numbers: the model's bits, and the text of numbers against the browser's own formatter.

use jangkau::text::{Lang, count, decimal, percent, rupiah};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::sweep::{GOLDEN, GOLDEN_FUTURES, SCENARIOS, differences, fingerprints, future_fingerprints};

#[wasm_bindgen_test]
fn the_results_have_the_bits_of_the_native_run() {
    assert_eq!(GOLDEN.lines().count() as u64, SCENARIOS);
    let differences = differences(&fingerprints(), GOLDEN);
    assert!(differences.is_empty(), "{} differ, first {:?}", differences.len(), differences.first());
}

#[wasm_bindgen_test]
fn futures_have_the_bits_of_the_native_run() {
    let differences = differences(&future_fingerprints(), GOLDEN_FUTURES);
    assert!(differences.is_empty(), "{} differ, first {:?}", differences.len(), differences.first());
}

/// What `Intl.NumberFormat` writes, with plain spaces and hyphens.
fn intl(locale: &str, options: &str, value: f64) -> String {
    let format = js_sys::Function::new_with_args(
        "locale, options, value",
        "return new Intl.NumberFormat(locale, JSON.parse(options)).format(value)",
    );
    let text = format.call3(&JsValue::NULL, &locale.into(), &options.into(), &value.into()).unwrap();
    text.as_string().unwrap().replace('\u{a0}', " ").replace('\u{2212}', "-")
}

const LOCALES: [(Lang, &str); 2] = [(Lang::Id, "id-ID"), (Lang::En, "en-GB")];

/// People and money of every size. Halves are left out: a decimal 2.675 and the binary number nearest to it round apart.
fn numbers() -> impl Iterator<Item = f64> {
    let sizes = (0..13).map(|power| 10_f64.powi(power));
    let around = sizes
        .flat_map(|size| [size, size - 1.0, 1.234_567 * size, 9.999_7 * size, -3.1 * size, 0.333 * size]);
    around.chain([
        0.0,
        31_758.0,
        97_777.0,
        24_386.3,
        32.48,
        37.1,
        24.940_425_662_476_862,
        99.999,
        1_000_000.4,
    ])
}

#[wasm_bindgen_test]
fn counts_and_decimals_are_those_of_the_browser() {
    for (lang, locale) in LOCALES {
        for value in numbers() {
            let whole = r#"{"maximumFractionDigits":0,"signDisplay":"negative"}"#;
            assert_eq!(count(lang, value), intl(locale, whole, value), "{value}");
            let two = r#"{"minimumFractionDigits":2,"maximumFractionDigits":2,"signDisplay":"negative"}"#;
            assert_eq!(decimal(lang, value, 2), intl(locale, two, value), "{value}");
        }
    }
}

#[wasm_bindgen_test]
fn percentages_are_those_of_the_browser() {
    let options =
        r#"{"style":"percent","minimumFractionDigits":1,"maximumFractionDigits":1,"signDisplay":"negative"}"#;
    for (lang, locale) in LOCALES {
        for value in numbers().filter(|value| value.abs() < 1e9) {
            // The browser takes fractions; the division can move a digit onto a half, so one decimal is asked.
            assert_eq!(percent(lang, value, 1), intl(locale, options, value / 100.0), "{value}");
        }
    }
}

#[wasm_bindgen_test]
fn rupiah_are_those_of_the_browser_but_for_its_space() {
    let options =
        r#"{"style":"currency","currency":"IDR","maximumFractionDigits":0,"signDisplay":"negative"}"#;
    for value in numbers() {
        let theirs = intl("id-ID", options, value);
        assert!(theirs.contains("Rp "), "{theirs}: the spelling rule has no space, the browser has one");
        assert_eq!(rupiah(Lang::Id, value), theirs.replace("Rp ", "Rp"), "{value}");
    }
}

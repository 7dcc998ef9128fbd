#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use super::super::parse;
use super::*;

const JUTA: NumberKind = NumberKind::Rupiah { unit: MoneyUnit::Million, per: Some(Per::Year) };
const RUPIAH: NumberKind = NumberKind::Rupiah { unit: MoneyUnit::One, per: None };
const GROWTH: NumberKind = NumberKind::Growth { per: Per::Year };
const KINDS: [NumberKind; 7] =
    [NumberKind::Percent, NumberKind::Rate, GROWTH, NumberKind::Count, NumberKind::Months, RUPIAH, JUTA];

#[test]
fn every_example_is_read_as_it_stands() {
    for kind in KINDS {
        let [id, en] = Lang::ALL.map(|lang| parse(kind, lang, example(lang, kind)).expect("an example"));
        assert_eq!((id.note, en.note), (None, None));
        assert_eq!(id.value, en.value);
    }
}

#[test]
fn says_why_and_what_is_accepted() {
    for (kind, text, id, en) in [
        (NumberKind::Percent, "", "Isi dengan angka. Contoh: 32,48", "Enter a number. Example: 32.48"),
        (
            NumberKind::Count,
            "abc",
            "Ini bukan angka. Contoh: 31.758",
            "This is not a number. Example: 31,758",
        ),
        (
            NumberKind::Count,
            "-5",
            "Tidak boleh kurang dari nol. Contoh: 31.758",
            "It cannot be below zero. Example: 31,758",
        ),
        (
            NumberKind::Months,
            "1,5",
            "Harus bilangan bulat. Contoh: 12",
            "It must be a whole number. Example: 12",
        ),
        (NumberKind::Percent, "101", "Paling banyak 100%. Contoh: 32,48", "At most 100%. Example: 32.48"),
        (
            JUTA,
            "999999999999999",
            "Paling banyak Rp100 triliun. Contoh: 1,5 miliar",
            "At most Rp100 trillion. Example: 1.5 billion",
        ),
        (
            GROWTH,
            "-500",
            "Harus antara -100% per tahun dan 100% per tahun. Contoh: -0,5",
            "It must be between -100% per year and 100% per year. Example: -0.5",
        ),
        (
            NumberKind::Rate,
            "٣",
            "Gunakan angka 0 sampai 9. Contoh: 1,40",
            "Use the digits 0 to 9. Example: 1.40",
        ),
        (
            NumberKind::Rate,
            "1 % per tahun",
            "Satuan “per tahun” tidak dikenal di sini. Contoh: 1,40",
            "The unit “per tahun” is not known here. Example: 1.40",
        ),
        (
            JUTA,
            "1 M",
            "Maksudnya Rp1.000.000.000 atau Rp1.000.000? Tulislah salah satunya.",
            "Did you mean Rp1,000,000 or Rp1,000,000,000? Type one of them.",
        ),
    ] {
        let said = Lang::ALL.map(|lang| parse_error(lang, kind, &parse(kind, lang, text).expect_err(text)));
        assert_eq!(said, [id, en]);
    }
}

#[test]
fn asks_about_marks_of_the_other_language() {
    for (kind, lang, text, sentence) in [
        (NumberKind::Count, Lang::Id, "31,758", "Maksudnya 31.758 pekerja? Tulislah seperti itu."),
        (NumberKind::Count, Lang::En, "31.758", "Did you mean 31,758 workers? Type it like that."),
        (NumberKind::Count, Lang::En, "1.000", "Did you mean 1,000 workers or 1 worker? Type one of them."),
        (JUTA, Lang::Id, "1,500", "Maksudnya Rp1.500.000.000 atau Rp1.500.000? Tulislah salah satunya."),
        (RUPIAH, Lang::Id, "16,800", "Maksudnya Rp16.800? Tulislah seperti itu."),
    ] {
        assert_eq!(parse_error(lang, kind, &parse(kind, lang, text).expect_err(text)), sentence);
    }
}

#[test]
fn echoes_what_was_not_obvious() {
    for (kind, lang, text, sentence) in [
        (NumberKind::Percent, Lang::Id, "32.48", "Dibaca sebagai 32,48% (titik sebagai tanda desimal)."),
        (NumberKind::Percent, Lang::En, "32,48", "Read as 32.48% (comma as the decimal mark)."),
        (NumberKind::Rate, Lang::Id, "1.4", "Dibaca sebagai 1,40% per bulan (titik sebagai tanda desimal)."),
        (
            NumberKind::Count,
            Lang::Id,
            "31 758",
            "Dibaca sebagai 31.758 pekerja (spasi sebagai pemisah ribuan).",
        ),
        (NumberKind::Count, Lang::Id, "31.757,9", "Dibaca sebagai 31.758 pekerja (dibulatkan)."),
        (NumberKind::Count, Lang::En, "1.234.567", "Read as 1,234,567 workers (point between thousands)."),
        (JUTA, Lang::Id, "1.000", "Dibaca sebagai Rp1.000.000.000 (titik sebagai pemisah ribuan)."),
        (JUTA, Lang::Id, "1000000000", "Dibaca sebagai Rp1.000.000.000 (rupiah penuh, bukan juta)."),
        (RUPIAH, Lang::Id, "Rp1.234.567.8", ""),
    ] {
        let said = parse(kind, lang, text).ok().and_then(|reading| echo(lang, kind, &reading));
        assert_eq!(said.unwrap_or_default(), sentence);
    }
    let plain = parse(NumberKind::Count, Lang::Id, "31.758").expect("a count");
    assert_eq!(echo(Lang::Id, NumberKind::Count, &plain), None);
}

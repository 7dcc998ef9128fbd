//! Tables of spreadsheets and what people type, in every form; lines that are not understood.

#![allow(clippy::indexing_slicing)]

use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Vec<(String, Option<f64>, Option<f64>)> {
    let all = observations(Lang::Id, text).unwrap();
    let plain = |one: Observation| {
        (one.month.to_string(), one.active.map(|active| active.0), one.percent.map(|percent| percent.0))
    };
    all.into_iter().map(|one| plain(one.observed)).collect()
}

fn wrong(lang: Lang, text: &str) -> (usize, String) {
    let error = observations(lang, text).unwrap_err();
    (error.line, line_sentence(lang, &error))
}

#[test]
fn columns_of_a_spreadsheet_are_read_in_every_form() {
    let members = |active: f64| vec![("2025-01".to_owned(), Some(active), None)];
    for text in [
        "Jan 2025\t25.839",
        "Januari 2025\t25839",
        "January 2025\t25 839",
        "2025-01\t25.839 orang",
        "01/2025\t25839\r\n",
        "31/01/2025\t25.839\t",
        "\u{feff}Jan-25\t25.839",
        "Jan 2025;25.839",
        "Jan 2025 25.839",
        "Jan 2025: 25.839 peserta",
        "2025-01,25839",
        "2025-01 = 25.839",
        "Januari 2025 25839",
        "\n\nJan 2025\t25.839\n\n",
        "Bulan\tPeserta aktif\nJan 2025\t25.839",
    ] {
        assert_eq!(read(text), members(25_839.0), "{text:?}");
    }
    for text in [
        "Jan 2025\t26,1%",
        "Jan 2025\t26,10 %",
        "Jan 2025\t26,1",
        "Jan 2025\t26.1",
        "Jan 2025 26,1 persen",
        "Bulan\tCakupan\nJan 2025\t26,100",
    ] {
        assert_eq!(read(text), [("2025-01".to_owned(), None, Some(26.1))], "{text:?}");
    }
}

#[test]
fn both_numbers_missing_months_and_a_table_on_its_side() {
    let both = ("2025-01".to_owned(), Some(25_839.0), Some(26.43));
    assert_eq!(read("Bulan\tPeserta\tUCJ (%)\nJan 2025\t25.839\t26,43"), [both]);
    let two = [("2025-01".to_owned(), Some(25_839.0), None), ("2025-03".to_owned(), Some(26_001.0), None)];
    assert_eq!(read("Jan 2025\t25.839\nFeb 2025\t\nMar 2025\t26.001\nApr 2025\t-"), two);
    assert_eq!(read("\tJan 2025\tFeb 2025\tMar 2025\nPeserta\t25.839\t\t26.001"), two);
    assert_eq!(read("Jan 2025\tMar 2025\n25.839\t26.001"), two);
    assert_eq!(read("   \n"), []);
}

#[test]
fn columns_that_name_a_segment_are_read_into_it() {
    let heads = "Bulan\tJumlah\tPU\tHonorer\tBPU mandiri\tBPU didanai\tJasa konstruksi\tLainnya";
    let one = |text: &str| observations(Lang::Id, text).unwrap()[0].observed;
    let all = one(&format!("{heads}\nJan 2025\t25.839\t13.300\t2.359\t5.600\t0\t3.300\t-"));
    let of =
        |observed: Observation| Segment::ALL.map(|segment| observed.segments.get(segment).map(|it| it.0));
    let some = |people: f64| Some(people);
    assert_eq!(
        of(all),
        [some(13_300.0), some(2_359.0), some(5_600.0), some(0.0), some(3_300.0), None],
        "a dash is unknown, a nought is nobody"
    );
    assert_eq!(all.active, Some(Workers(25_839.0)));
    for (head, segment) in [
        ("Penerima upah (PU)", Segment::Wage),
        ("Peserta PPU", Segment::Wage),
        ("Bukan penerima upah", Segment::SelfPaid),
        ("BPU", Segment::SelfPaid),
        ("Non ASN", Segment::NonAsn),
        ("PU honorer", Segment::NonAsn),
        ("BPU bantuan iuran", Segment::Sponsored),
        ("JAKON", Segment::Construction),
        ("Self-paid", Segment::SelfPaid),
        ("Other", Segment::Other),
    ] {
        let read = one(&format!("Month\tMembers\t{head}\nJan 2025\t25.839\t90"));
        assert_eq!(read.segments.get(segment), Some(Workers(90.0)), "{head}: also below a hundred");
        assert_eq!(read.segments.sum(), Some(Workers(90.0)), "{head}: in no other");
    }
    for head in ["PU + BPU", "Peserta aktif", "Jumlah"] {
        assert_eq!(one(&format!("Bulan\t{head}\nJan 2025\t25.839")).segments.sum(), None, "{head} is all");
    }
    let side = "\tJan 2025\tFeb 2025\nPeserta\t25.839\t26.001\nBPU\t5.600\t5.650";
    let found = observations(Lang::Id, side).unwrap();
    assert_eq!(found[1].observed.segments.get(Segment::SelfPaid), Some(Workers(5_650.0)));
    for (text, says) in [
        ("Bulan\tPU\nJan 2025\t13.300", "tidak punya jumlah semuanya"),
        ("Bulan\tJumlah\tPU\tPenerima upah\nJan 2025\t25.839\t1\t2", "dua angka sejenis"),
        ("Bulan\tJumlah\tPU\nJan 2025\t25.839\tbanyak", "Ini bukan angka."),
    ] {
        let (line, sentence) = wrong(Lang::Id, text);
        assert!(line == 2 && sentence.contains(says), "{sentence}");
    }
}

#[test]
fn a_line_that_is_not_understood_says_which_and_why() {
    let table = "Bulan\tPeserta\nJan 2025\t25.839\nFebr 2025 ?\t26.001";
    assert_eq!(
        wrong(Lang::Id, table),
        (3, "Baris 3 (\u{201c}Febr 2025 ? 26.001\u{201d}) tidak dimulai dengan bulan. Contoh: Jan 2025, 2025-01 atau 01/2025.".to_owned())
    );
    for (text, line, says) in [
        ("Jan 2025\t25.839\nFeb 2025\tbanyak", 2, "Ini bukan angka."),
        ("Jan 2025\t25,839", 1, "Maksudnya 25.839 pekerja?"),
        ("03/04/2025\t25.839", 1, "bisa berarti dua bulan"),
        ("Jan 2025\t25.839\n2025-01\t26.000", 2, "mengulang Januari 2025"),
        ("Jan 2025\t25.839\t26.000", 1, "dua angka sejenis"),
        ("Jan 2025\t-5", 1, "Tidak boleh kurang dari nol."),
        ("Jan 2025\t120%", 1, ""),
        ("Total\t25.839", 1, "tidak dimulai dengan bulan"),
    ] {
        let (at, sentence) = wrong(Lang::Id, text);
        assert_eq!(at, line, "{text:?}");
        assert!(sentence.contains(says) && sentence.starts_with("Baris"), "{sentence}");
    }
    assert!(
        wrong(Lang::En, "Jan 2025\t25.839")
            .1
            .starts_with("Line 1 (\u{201c}Jan 2025 25.839\u{201d}): Did you mean")
    );
    assert_eq!(wrong(Lang::Id, &"Jan 2025\t1\n".repeat(401)).0, 401);
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,80}", lines in "([0-9A-Za-z ./,%-]{0,12}[\t\n;]){0,8}") {
        for text in [text, lines] {
            if let Err(error) = observations(Lang::Id, &text) {
                prop_assert!(!line_sentence(Lang::En, &error).is_empty());
            }
        }
    }
}

//! Rupiah, in full and in fields of juta.

use super::*;

#[test]
fn rupiah_is_read_as_receipts_and_budgets_write_it() {
    for text in [
        "1234567",
        "1.234.567",
        "Rp1.234.567",
        "Rp 1.234.567",
        "Rp.1.234.567",
        "Rp. 1.234.567",
        "rp1.234.567,-",
        "Rp1.234.567,00",
        "Rp 1.234.567,00 per orang",
        "IDR 1.234.567",
        "1.234.567 rupiah",
        "1.234.567 IDR",
        "Rp\u{a0}1.234.567",
        "Rp1.234.567,--",
        "+Rp1.234.567",
        "Rp +1.234.567",
        "1.234.567/orang",
        "1.234.567,-",
    ] {
        reads(RUPIAH, Lang::Id, &[(text, 1_234_567.0)]);
    }
    reads(
        RUPIAH,
        Lang::Id,
        &[
            ("16.800", 16_800.0),
            ("Rp500", 500.0),
            ("25 ribu", 25_000.0),
            ("25rb", 25_000.0),
            ("100k", 100_000.0),
            ("1,1 miliar", 1_100_000_000.0),
            ("1,5 milyar", 1_500_000_000.0),
            ("500jt", 500_000_000.0),
            ("Rp 3,02 triliun", 3.02e12),
            ("0,5 T", 5e11),
            ("1,5", 1.5),
        ],
    );
    let comma = ParseNote::GroupMark(',');
    notes(
        RUPIAH,
        Lang::Id,
        &[("Rp1,234,567", 1_234_567.0, comma), ("1.25 juta", 1.25e6, ParseNote::DecimalMark('.'))],
    );
    notes(RUPIAH, Lang::Id, &[("1.500 juta", 1.5e9, ParseNote::GroupMark('.'))]);
    asks(
        RUPIAH,
        Lang::Id,
        &[
            ("16,800", 16_800.0, 16.8),
            ("1,500 juta", 1.5e9, 1.5e6),
            ("1 M", 1e9, 1e6),
            ("Rp1,5M", 1.5e9, 1.5e6),
            ("Rp 2 m per orang", 2e9, 2e6),
        ],
    );
    asks(RUPIAH, Lang::En, &[("1 M", 1e6, 1e9), ("Rp16.800", 16_800.0, 16.8)]);
    reads(
        RUPIAH,
        Lang::En,
        &[("Rp1.5 billion", 1.5e9), ("1.5bn", 1.5e9), ("2 mn", 2e6), ("16,800", 16_800.0)],
    );
    reads(RUPIAH, Lang::Id, &[("0 M", 0.0), ("Rp0", 0.0)]);
    refuses(
        RUPIAH,
        Lang::Id,
        &[
            ("Rp", NotANumber),
            ("-Rp5", Negative),
            ("Rp-5", Negative),
            ("999999999999999", TooLarge),
            ("101 triliun", TooLarge),
            ("200.000.000 M", TooLarge),
            ("900.500 M", unit("m")),
            ("$5", NotANumber),
            ("5 $", unit("$")),
            ("5 juta per tahun", unit("per tahun")),
            ("1 miliar 500 juta", NotANumber),
            ("1 juta juta", unit("juta")),
        ],
    );
}

#[test]
fn a_field_of_juta_takes_juta_and_full_rupiah() {
    reads(
        JUTA,
        Lang::Id,
        &[
            ("500", 5e8),
            ("0", 0.0),
            ("1,5", 1.5e6),
            ("910", 9.1e8),
            ("10700", 1.07e10),
            ("10.700,5", 10_700_500_000.0),
            ("1 miliar", 1e9),
            ("1 miliar per tahun", 1e9),
            ("500 juta/tahun", 5e8),
            ("1,5 miliar rupiah", 1.5e9),
            ("Rp1.000.000.000", 1e9),
            ("Rp 500", 500.0),
            ("1.000.000 rupiah", 1e6),
            ("0,1", 100_000.0),
            ("999999", 999_999e6),
        ],
    );
    let (group, full) = (ParseNote::GroupMark('.'), ParseNote::FullRupiah);
    notes(
        JUTA,
        Lang::Id,
        &[
            ("1.000", 1e9, group),
            ("1.5", 1.5e6, ParseNote::DecimalMark('.')),
            ("1.000.000.000", 1e9, full),
            ("1000000000", 1e9, full),
            ("1,000,000,000", 1e9, full),
            ("10.000.000", 1e7, full),
            ("10.000.000,500", 10_000_000.5, full),
            ("100.000.000.000.000", 1e14, full),
        ],
    );
    asks(
        JUTA,
        Lang::Id,
        &[
            ("1,500", 1.5e9, 1.5e6),
            ("1.000.000", 1e12, 1e6),
            ("9999999", 9_999_999e6, 9_999_999.0),
            ("1 M", 1e9, 1e6),
        ],
    );
    notes(JUTA, Lang::En, &[("1,000", 1e9, ParseNote::GroupMark(',')), ("1,000,000,000", 1e9, full)]);
    asks(JUTA, Lang::En, &[("1.500", 1.5e9, 1.5e6)]);
    refuses(JUTA, Lang::Id, &[("999999999999999", TooLarge), ("1 miliar per bulan", unit("per bulan"))]);
}

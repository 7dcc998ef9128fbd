#![allow(clippy::unwrap_used)]

mod names;
mod problems;

use super::*;
use crate::codec::file::VERSIONS;
use crate::model::{Allowed, CohortField, Group, LONGEST};

const BOTH: [Lang; 2] = [Lang::Id, Lang::En];

fn say(lang: Lang, pointer: &str, problem: impl Into<FileProblem>) -> String {
    file_refusal(lang, &FileRefusal { pointer: pointer.to_owned(), problem: problem.into() })
}

fn both(pointer: &str, problem: impl Into<FileProblem> + Copy) -> [String; 2] {
    BOTH.map(|lang| say(lang, pointer, problem))
}

#[test]
fn a_range_is_said_in_the_units_of_the_screen() {
    let cases = [
        (
            both("/region/eligible_workers", Problem::OutOfRange(Allowed::ELIGIBLE)),
            [
                "Pekerja eligible harus lebih dari 0 dan paling banyak 1.000.000.000 orang.",
                "Eligible workers must be above 0 and at most 1,000,000,000 people.",
            ],
        ),
        (
            both("/plan/wage_enrolment/rate_per_month", Problem::OutOfRange(Allowed::FRACTION)),
            [
                "Laju pendaftaran penerima upah per bulan harus antara 0% dan 100% (dalam berkas 0 sampai 1).",
                "Wage-earner enrolment rate a month must be between 0% and 100% (in the file 0 to 1).",
            ],
        ),
        (
            both("/plan/sponsorships/1/budget_per_year", Problem::OutOfRange(Allowed::MONEY)),
            [
                "Dana per tahun program ke-2 harus antara Rp0 dan Rp1.000.000.000.000.000.",
                "Budget per year of programme 2 must be between Rp0 and Rp1,000,000,000,000,000.",
            ],
        ),
        (
            both("/plan/non_asn/over_months", Problem::OutOfRange(Allowed::MONTHS)),
            [
                "Lama (bulan) pengikutsertaan honorer harus bilangan bulat antara 1 dan 60 bulan.",
                "Duration in months of honorer inclusion must be a whole number between 1 and 60 months.",
            ],
        ),
        (
            both("/region/targets/0/percent", Problem::OutOfRange(Allowed::PERCENT)),
            [
                "Persentase target ke-1 harus antara 0% dan 100%.",
                "Percentage of target 1 must be between 0% and 100%.",
            ],
        ),
        (
            both("/region/targets/0/year", Problem::OutOfRange(Allowed::YEAR)),
            [
                "Tahun target ke-1 harus bilangan bulat antara 1 dan 9999.",
                "Year of target 1 must be a whole number between 1 and 9999.",
            ],
        ),
        (
            both("/assumptions/construction_season/0", Problem::OutOfRange(Allowed::SEASON)),
            [
                "Indeks musiman jasa konstruksi bulan ke-1 harus antara 0,000001 dan 1.000.000.",
                "Seasonal index of construction in month 1 must be between 0.000001 and 1,000,000.",
            ],
        ),
        (
            both("/version", Problem::OutOfRange(VERSIONS)),
            ["Versi format berkas (version) harus 1.", "Version of the file format (version) must be 1."],
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, expected);
    }
}

#[test]
fn a_form_says_nothing_of_the_file() {
    let share = Refusal { field: Field::FormalShare, problem: Problem::OutOfRange(Allowed::FRACTION) };
    assert_eq!(
        BOTH.map(|lang| refusal_in_form(lang, &share)),
        [
            "Porsi pekerja formal harus antara 0% dan 100%.",
            "Share of formal workers must be between 0% and 100%."
        ]
    );
    let season = Refusal { field: Field::Season(0), problem: Problem::OutOfRange(Allowed::SEASON) };
    assert_eq!(
        BOTH.map(|lang| refusal_in_form(lang, &season)),
        [
            "Indeks musiman jasa konstruksi bulan ke-1 harus lebih dari 0; 100 = rata-rata.",
            "Seasonal index of construction in month 1 must be above 0; 100 = average.",
        ]
    );
    let none = Refusal { field: Field::whole(Group::ActiveRange), problem: Problem::BoundsReversed };
    assert_eq!(BOTH.map(|lang| refusal_in_form(lang, &none)), BOTH.map(|lang| refusal(lang, &none)));
}

#[test]
fn rules_between_fields_name_both_numbers() {
    let (first, last) = (Month::december(2024), Month::december(2024) + LONGEST);
    let cases = [
        (
            both("/region/active", Problem::ActiveAboveEligible { active: 24_386.4, eligible: 20_000.0 }),
            [
                "Peserta aktif (24.386) tidak boleh melebihi pekerja eligible (20.000).",
                "Active members (24,386) must not exceed eligible workers (20,000).",
            ],
        ),
        (
            both("/plan/pppk_full_time/workers", Problem::PppkAboveNonAsn { total: 2_359.0 }),
            [
                "Jumlah PPPK penuh waktu tidak boleh melebihi jumlah pegawai non-ASN (2.359).",
                "Full-time PPPK appointed must not exceed the non-ASN staff in all (2,359).",
            ],
        ),
        (
            both(
                "/plan/pppk_full_time/workers",
                Problem::PppkAboveEligible { eligible: 1_234.4, month: first },
            ),
            [
                "Jumlah PPPK penuh waktu harus di bawah pekerja eligible pada Desember 2024 (1.234), agar masih ada penyebut.",
                "Full-time PPPK appointed must be below the eligible workers of December 2024 (1,234), or nothing is left to divide by.",
            ],
        ),
        (
            both("/plan/retention/until", Problem::UntilBeforeFrom { from: first }),
            [
                "Bulan terakhir upaya mempertahankan peserta tidak boleh sebelum bulan mulainya (Desember 2024).",
                "Last month of retention must not be before its first month (December 2024).",
            ],
        ),
        (
            both("/horizon", Problem::HorizonOutside { first, last }),
            [
                "Akhir proyeksi harus antara Desember 2024 (data dasar) dan Desember 2054.",
                "End of the projection must be between December 2024 (the baseline) and December 2054.",
            ],
        ),
        (
            both("/assumptions/self_paid_lapse_per_month", Problem::NoBalancedGrowth { growth: -0.055 }),
            [
                "Laju berhenti peserta mandiri per bulan ditambah pertumbuhan alami peserta mandiri (-5,5%) \
                 harus lebih dari 0%.",
                "Lapse of self-paying members a month plus the organic growth of self-paying members (-5.5%) \
                 must be above 0%.",
            ],
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, expected);
    }
}

#[test]
fn parts_that_are_no_parts_name_what_they_are_part_of() {
    let say = |field, problem| BOTH.map(|lang| refusal(lang, &Refusal { field, problem }));
    let above = Problem::PartsAboveMembers { parts: 90_000.0, total: 61_400.0 };
    assert_eq!(
        say(Field::Cohort(1, CohortField::Workers), above),
        [
            "Peserta yang sedang didanai (90.000) tidak boleh melebihi peserta aktif (61.400).",
            "Sponsored members at the baseline (90,000) must not exceed active members (61,400).",
        ]
    );
    assert_eq!(
        say(Field::ActiveTotal, above),
        [
            "Rincian peserta (90.000) tidak boleh melebihi peserta aktif (61.400).",
            "The parts of the members (90,000) must not exceed active members (61,400).",
        ]
    );
    assert_eq!(
        say(Field::ActiveTotal, Problem::PartsBelowMembers { parts: 52_500.0, total: 61_400.0 }),
        [
            "Rincian peserta (52.500) harus berjumlah peserta aktif (61.400): kosongkan satu segmen, dan ia diisi dengan sisanya.",
            "The parts of the members (52,500) must add up to the active members (61,400): leave one segment empty, and it takes the rest.",
        ]
    );
}

#[test]
fn unknown_ids_come_with_those_that_exist() {
    let payer = say(Lang::Id, "/plan/sponsorships/0/payer", FileProblem::UnknownId(IdKind::Payer));
    assert!(
        payer.starts_with("Sumber pendanaan program ke-1 tidak dikenal; yang berlaku: csr, apbd, "),
        "{payer}"
    );
    let assumption =
        say(Lang::En, "/assumptions/quota_acceptence", FileProblem::UnknownId(IdKind::Assumption));
    assert!(assumption.starts_with("Assumption \u{201c}quota_acceptence\u{201d} is not known; allowed: "));
    assert!(assumption.contains("organic_growth_per_month.wage, "));
    let sector = say(Lang::Id, "/plan/sponsorships/0/sector", FileProblem::UnknownId(IdKind::Sector));
    assert!(sector.ends_with("transport, atau tidak ditulis."), "{sector}");
}

#[test]
fn names_from_a_file_are_shown_as_they_are() {
    assert_eq!(
        pointer_name(Lang::En, "/sources/~1region~1eligible_workers/status"),
        "status of the source of /region/eligible_workers"
    );
    assert_eq!(pointer_name(Lang::Id, "/region/minimum_wage/2025"), "upah minimum 2025");
    assert_eq!(pointer_name(Lang::Id, "/x_tidak_ada"), "bagian \u{201c}/x_tidak_ada\u{201d}");
    assert_eq!(
        pointer_name(Lang::En, "/region/sponsored/99999999999999999999/ends"),
        "last paid month of sponsored group 99999999999999999999"
    );
}

#[test]
fn a_newer_file_says_which_program_opens_it() {
    let error = FileError::Newer { version: 3, program: 3 };
    let said = BOTH.map(|lang| file_error(lang, &error));
    assert_eq!(said.iter().map(Vec::len).sum::<usize>(), 2);
    for (pointer, text) in said.into_iter().flatten() {
        assert_eq!(pointer, None);
        assert!(text.contains("Jangkau 3.0") && text.contains(env!("CARGO_PKG_VERSION")), "{text}");
    }
}

#[test]
fn what_was_counted_is_refused_in_both_languages() {
    let month = Month::december(2025);
    let cases = [
        (
            both("/region/observations/0/month", Problem::MonthTwice { month }),
            [
                "Bulan realisasi ke-1 ada dua untuk Desember 2025.",
                "Month of observation 1 stands twice: December 2025.",
            ],
        ),
        (
            both("/region/observations/1", Problem::ObservedDisagree { percent: 25.0, eligible: 99_000.0 }),
            [
                "Realisasi ke-2 tidak cocok: jumlah peserta itu 25,00% dari 99.000 pekerja eligible.",
                "Observation 2 does not fit: that many members are 25.00% of 99,000 eligible workers.",
            ],
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, expected);
    }
}

//! Kota Binjai: the meeting of 18 October 2024 gives everything but the honorary staff.

use super::minimum_wages;
use crate::data::figure::{AsOf, Citation, Figure, Note, Statement, month};
use crate::data::region::{
    Base, Coverage, HonorerState, Members, Reading, RegionKind, RegionProfile, TargetFigure,
};
use crate::data::sources;
use crate::model::{Percent, Status, Workers};

const MEETING: AsOf = AsOf::new("2024-10-18");

pub(super) const PROFILE: RegionProfile = RegionProfile {
    code: "12.75",
    kind: RegionKind::Kota,
    name: "Kota Binjai",
    short_name: "Binjai",
    aliases: &[],
    baseline_month: month(2024, 10),
    horizon: month(2026, 12),
    minimum_wage: &minimum_wages(2_887_667.0, 3_075_365.0, 3_367_913.0),
    question: Some(Note {
        id: "Apakah 2.359 honorer sudah menjadi peserta pada Oktober 2024?",
        en: "Were the 2,359 honorary staff already enrolled in October 2024?",
    }),
    default_reading: NOT_YET,
    other_readings: &[ALREADY],
    set_aside: &SET_ASIDE,
};

const NOT_YET: Reading = reading(
    Note { id: "Belum", en: "Not yet" },
    Note {
        id: "Asumsi: belum, sehingga tuas honorer menunjukkan nilai langkah itu. Status Oktober 2024 tidak dipublikasikan; per Maret 2025 semuanya sudah terdaftar.",
        en: "Assumption: not yet, so that the honorer lever shows what the step was worth. The status of October 2024 is not published; by March 2025 all were enrolled.",
    },
    &[&sources::BINJAI_PPPK, &sources::BINJAI_ALL_ENROLLED],
    HonorerState::Known { members: MEMBERS_NOT_YET, total: STAFF },
);

const ALREADY: Reading = reading(
    Note { id: "Sudah", en: "Already" },
    Note {
        id: "Pers April 2021: lima ribuan honorer Binjai sudah tercatat sebagai peserta; Agustus 2021 wali kota: belum semua. Bila begitu juga pada Oktober 2024, tidak ada lagi yang dapat diikutsertakan.",
        en: "Press, April 2021: some five thousand honorary staff of Binjai recorded as members; August 2021, the mayor: not all. If so in October 2024 too, nobody is left to include.",
    },
    &[&sources::BINJAI_2021_RECORDED, &sources::BINJAI_2021_NOT_ALL, &sources::BINJAI_ALL_ENROLLED],
    HonorerState::AllEnrolled {
        members: Some(MEMBERS_ALREADY),
        total: Some(STAFF),
        reason: Statement {
            text: Note {
                id: "Seluruh non-ASN Pemko Binjai sudah terdaftar, kata Kepala BPJS Ketenagakerjaan Binjai pada Maret 2025.",
                en: "All non-ASN staff of the city are enrolled, said the head of the Binjai branch in March 2025.",
            },
            as_of: AsOf::new("2025-03-07"),
            status: Status::Reported,
            source: &sources::BINJAI_ALL_ENROLLED,
        },
    },
);

const fn reading(
    label: Note,
    explanation: Note,
    sources: &'static [&'static Citation],
    honorer: HonorerState,
) -> Reading {
    Reading {
        label,
        explanation,
        sources,
        base: Base::Derived(ELIGIBLE),
        coverage: Coverage::Exact(COVERAGE),
        members: Members::NationalMix,
        honorer,
        targets: &TARGETS,
    }
}

const ELIGIBLE: Figure<Workers> = Figure {
    value: Workers(97_777.0),
    as_of: MEETING,
    status: Status::Derived,
    source: &sources::BINJAI_FGD,
    note: Some(Note {
        id: "31.758 / 32,48% = 97.777. Tersirat: 31.758 dibaca sebagai jumlah pekerja pada target 32,48%, sesuai susunan kalimatnya.",
        en: "31,758 / 32.48% = 97,777. Implied: 31,758 is read as the workers of the 32.48% target, as the sentence is built.",
    }),
};

const COVERAGE: Figure<Percent> = Figure {
    value: Percent(24.94),
    as_of: MEETING,
    status: Status::Reported,
    source: &sources::BINJAI_FGD,
    note: Some(Note {
        id: "24,94% × 97.777 = 24.386 peserta (24.385,58; tidak dibulatkan dalam hitungan).",
        en: "24.94% × 97,777 = 24,386 members (24,385.58; not rounded in the calculation).",
    }),
};

const TARGETS: [TargetFigure; 2] = [
    TargetFigure {
        year: 2024,
        name: TARGET_NAME,
        label: "",
        percent: target(32.48),
        workers: Some(Figure {
            value: Workers(31_758.0),
            as_of: MEETING,
            status: Status::Reported,
            source: &sources::BINJAI_FGD,
            note: None,
        }),
    },
    TargetFigure { year: 2025, name: TARGET_NAME, label: "", percent: target(37.10), workers: None },
];

const TARGET_NAME: Note = Note {
    id: "Target Kemendagri (Rakortekrenbang 2024)",
    en: "Ministry of Home Affairs target (Rakortekrenbang 2024)",
};

const fn target(percent: f64) -> Figure<Percent> {
    Figure {
        value: Percent(percent),
        as_of: MEETING,
        status: Status::Reported,
        source: &sources::BINJAI_FGD,
        note: None,
    }
}

const STAFF: Figure<Workers> = Figure {
    value: Workers(2_359.0),
    as_of: AsOf::new("2025-09-19"),
    status: Status::Reported,
    source: &sources::BINJAI_PPPK,
    note: Some(Note {
        id: "2.359 honorer yang diusulkan menjadi PPPK paruh waktu (September 2025); dipakai juga untuk Oktober 2024.",
        en: "2,359 honorary staff proposed as part-time PPPK (September 2025); used for October 2024 too.",
    }),
};

const MEMBERS_NOT_YET: Figure<Workers> = Figure {
    value: Workers(0.0),
    as_of: AsOf::new("2024-10"),
    status: Status::Assumed,
    source: &sources::BINJAI_ALL_ENROLLED,
    note: Some(Note {
        id: "Asumsi: belum satu pun dari 2.359 honorer menjadi peserta pada Oktober 2024; statusnya saat itu tidak dipublikasikan. Per Maret 2025 semuanya sudah terdaftar.",
        en: "Assumption: none of the 2,359 honorary staff were members in October 2024; their status then is not published. By March 2025 all were enrolled.",
    }),
};

const MEMBERS_ALREADY: Figure<Workers> = Figure {
    value: Workers(2_359.0),
    as_of: AsOf::new("2024-10"),
    status: Status::Assumed,
    source: &sources::BINJAI_2021_RECORDED,
    note: Some(Note {
        id: "Asumsi: seluruh 2.359 honorer sudah peserta pada Oktober 2024, seperti diberitakan pada 2021.",
        en: "Assumption: all 2,359 honorary staff were members in October 2024, as the press had it in 2021.",
    }),
};

const SET_ASIDE: [Statement; 3] = [
    Statement {
        text: Note {
            id: "Rapat Oktober 2024 itu juga merujuk pedoman APBD 2025 (Permendagri 15/2024, tercetak 2014): UCJ naik minimal 20%. Dari 24,94% menjadi 29,93%, di bawah target 37,10%.",
            en: "The meeting of October 2024 also names the budget guideline for 2025 (Permendagri 15/2024, printed as 2014): UCJ rises by at least 20%. From 24.94% to 29.93%, below the target of 37.10%.",
        },
        as_of: MEETING,
        status: Status::Derived,
        source: &sources::BINJAI_FGD_GUIDELINE,
    },
    Statement {
        text: Note {
            id: "Mei 2024 BPJS Ketenagakerjaan menyebut cakupan Binjai 48% dan sasaran 70% pada 2025: ukuran lain, mungkin wilayah cabang. Tidak dipakai.",
            en: "In May 2024 BPJS Ketenagakerjaan gave 48% for Binjai and 70% as the aim for 2025: another measure, perhaps of the branch. Not used.",
        },
        as_of: AsOf::new("2024-05-06"),
        status: Status::Reported,
        source: &sources::BINJAI_48_PERCENT,
    },
    Statement {
        text: Note {
            id: "10 November 2025: 5.000 pekerja rentan ditanggung APBD (5,1 poin persen dari 97.777), masa iurannya tidak disebut. Sesudah data dasar; masukkan sebagai rencana.",
            en: "10 November 2025: the city budget covers 5,000 vulnerable workers (5.1 percentage points of 97,777), for how long is not said. After the baseline; enter it as a plan.",
        },
        as_of: AsOf::new("2025-11-10"),
        status: Status::Reported,
        source: &sources::BINJAI_APBD,
    },
];

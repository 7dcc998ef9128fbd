//! Kota Medan: members counted by segment, and two bases in one speech.

use super::minimum_wages;
use crate::data::figure::{AsOf, Figure, Note, Statement, month};
use crate::data::region::{
    Base, Counted, Coverage, HonorerState, Members, Reading, RegionKind, RegionProfile, TargetFigure,
};
use crate::data::sources;
use crate::model::{Percent, Status, Workers};

const SEPTEMBER: AsOf = AsOf::new("2025-09");
const INTERVIEW: AsOf = AsOf::new("2025-09-16");

pub(super) const PROFILE: RegionProfile = RegionProfile {
    code: "12.71",
    kind: RegionKind::Kota,
    name: "Kota Medan",
    short_name: "Medan",
    aliases: &[],
    baseline_month: month(2025, 9),
    horizon: month(2031, 12),
    minimum_wage: &minimum_wages(3_769_082.0, 4_014_072.0, 4_335_198.0),
    question: Some(Note {
        id: "472.068 peserta: 55,55% atau 53,90%? Basis mana yang dipakai?",
        en: "472,068 members: 55.55% or 53.90%? Which base?",
    }),
    default_reading: reading(
        Note { id: "55,55%, basis tersirat 849.807", en: "55.55%, implied base 849,807" },
        Note {
            id: "55,55% adalah persentase yang disampaikan pejabat; agar cocok dengan 472.068 peserta, pembaginya 849.807.",
            en: "55.55% is the percentage that officials give; to fit 472,068 members, it divides by 849,807.",
        },
        Base::Derived(IMPLIED_BASE),
        Coverage::Exact(STATED_COVERAGE),
    ),
    other_readings: &[reading(
        Note { id: "53,90%, angkatan kerja 875.743", en: "53.90%, labour force 875,743" },
        Note {
            id: "875.743 disebut dalam pidato yang sama sebagai jumlah angkatan kerja; 472.068 / 875.743 = 53,90%. Angkatan kerja termasuk penganggur, jadi bukan basis UCJ yang lazim.",
            en: "875,743 is named in the same speech as the labour force; 472,068 / 875,743 = 53.90%. The labour force includes the unemployed, so it is not the usual base of UCJ.",
        },
        Base::Published(LABOUR_FORCE),
        Coverage::Exact(RECOMPUTED_COVERAGE),
    )],
    set_aside: &SET_ASIDE,
};

const fn reading(label: Note, explanation: Note, base: Base, coverage: Coverage) -> Reading {
    Reading {
        label,
        explanation,
        sources: &[&sources::MEDAN_SPEECH],
        base,
        coverage,
        members: Members::Counted(&MEMBERS),
        honorer: HONORER,
        targets: &[UNIVERSAL],
    }
}

const IMPLIED_BASE: Figure<Workers> = Figure {
    value: Workers(849_807.0),
    as_of: SEPTEMBER,
    status: Status::Derived,
    source: &sources::MEDAN_SPEECH,
    note: Some(Note { id: "472.068 / 55,55% = 849.807.", en: "472,068 / 55.55% = 849,807." }),
};

const LABOUR_FORCE: Figure<Workers> = Figure {
    value: Workers(875_743.0),
    as_of: SEPTEMBER,
    status: Status::Reported,
    source: &sources::MEDAN_SPEECH,
    note: Some(Note {
        id: "\"Angkatan kerja\" menurut BPS Kota Medan, dikutip wali kota.",
        en: "\"Labour force\" by the city's statistics office, quoted by the mayor.",
    }),
};

const STATED_COVERAGE: Figure<Percent> = Figure {
    value: Percent(55.55),
    as_of: SEPTEMBER,
    status: Status::Reported,
    source: &sources::MEDAN_SPEECH,
    note: None,
};

const RECOMPUTED_COVERAGE: Figure<Percent> = Figure {
    value: Percent(53.90),
    as_of: SEPTEMBER,
    status: Status::Derived,
    source: &sources::MEDAN_SPEECH,
    note: Some(Note { id: "472.068 / 875.743 = 53,90%.", en: "472,068 / 875,743 = 53.90%." }),
};

const MEMBERS: Counted = Counted {
    total: members(
        472_068.0,
        SEPTEMBER,
        Status::Reported,
        Note {
            id: "\"Tenaga kerja aktif terlindungi\" per September 2025, dikutip wali kota pada 29 Oktober 2025.",
            en: "\"Active protected workers\" as of September 2025, quoted by the mayor on 29 October 2025.",
        },
    ),
    wage_earners: Figure {
        source: &sources::MEDAN_SEGMENTS,
        ..members(
            273_000.0,
            INTERVIEW,
            Status::Reported,
            Note {
                id: "273 ribu pekerja formal; 11.047 non-ASN dihitung tersendiri, sisanya 261.953 penerima upah lain.",
                en: "273 thousand formal workers; 11,047 non-ASN are counted apart, the other 261,953 are wage earners.",
            },
        )
    },
    self_paid: Figure {
        source: &sources::MEDAN_SEGMENTS,
        ..members(
            130_000.0,
            INTERVIEW,
            Status::Reported,
            Note {
                id: "130 ribu pekerja informal. Yang iurannya ditanggung APBD (17.851 orang pada 2025) termasuk di sini: masa iurannya tidak dipublikasikan.",
                en: "130 thousand informal workers. Those paid by the city budget (17,851 in 2025) are among them: for how long is not published.",
            },
        )
    },
    construction: Figure {
        source: &sources::MEDAN_SEGMENTS,
        ..members(
            69_068.0,
            INTERVIEW,
            Status::Derived,
            Note {
                id: "472.068 - 273.000 - 130.000 = 69.068, sesuai dengan \"hampir 70 ribu\".",
                en: "472,068 - 273,000 - 130,000 = 69,068, which fits \"almost 70 thousand\".",
            },
        )
    },
};

const fn members(value: f64, as_of: AsOf, status: Status, note: Note) -> Figure<Workers> {
    Figure { value: Workers(value), as_of, status, source: &sources::MEDAN_SPEECH, note: Some(note) }
}

const HONORER: HonorerState = HonorerState::Unknown {
    members: Some(Figure {
        source: &sources::MEDAN_NON_ASN,
        ..members(
            11_047.0,
            INTERVIEW,
            Status::Reported,
            Note {
                id: "Non-ASN yang menjadi peserta, dianggap di dalam 273 ribu pekerja formal. 8.533 honorer yang menjadi PPPK paruh waktu (November 2025) tetap peserta.",
                en: "Non-ASN members, taken to be among the 273 thousand formal workers. The 8,533 honorary staff who became part-time PPPK (November 2025) stay members.",
            },
        )
    }),
    reason: Note {
        id: "11.047 honorer Pemko Medan sudah peserta; berapa yang belum tidak dipublikasikan. Isi jumlah yang belum terdaftar.",
        en: "11,047 honorary staff of Medan are members; how many are not is not published. Enter how many are not enrolled.",
    },
};

const UNIVERSAL: TargetFigure = TargetFigure {
    year: 2030,
    name: Note { id: "Cakupan semesta (RPJMD)", en: "Universal coverage (city plan)" },
    label: "",
    percent: Figure {
        value: Percent(100.0),
        as_of: INTERVIEW,
        status: Status::Assumed,
        source: &sources::MEDAN_SEGMENTS,
        note: Some(Note {
            id: "\"Universal coverage pada akhir 2030\" (RPJMD), tanpa angka; dibaca 100%. Target nasional 2045 adalah 99,5%.",
            en: "\"Universal coverage by the end of 2030\" (city plan), without a figure; read as 100%. The national target for 2045 is 99.5%.",
        }),
    },
    workers: None,
};

const SET_ASIDE: [Statement; 2] = [
    Statement {
        text: Note {
            id: "APBD 2025 menanggung 17.851 pekerja informal (Rp3,3 miliar); di sini dianggap diperpanjang tiap tahun, seperti 2022-2025.",
            en: "The city budget of 2025 pays for 17,851 informal workers (Rp3.3 billion); here they are taken as renewed every year, as in 2022-2025.",
        },
        as_of: AsOf::new("2025-05-09"),
        status: Status::Reported,
        source: &sources::MEDAN_APBD,
    },
    Statement {
        text: Note {
            id: "Oktober 2025: \"capaian Medan terendah, 0,51 persen\". Tidak mungkin cakupan; tidak dipakai.",
            en: "October 2025: \"Medan lowest with 0.51 percent\". It cannot be the coverage; not used.",
        },
        as_of: AsOf::new("2025-10-31"),
        status: Status::Reported,
        source: &sources::MEDAN_LOWEST,
    },
];

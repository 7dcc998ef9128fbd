//! Kota Tebing Tinggi: "about 20%" in May 2025, and "20% of the 80%" as the aim.

use super::minimum_wages;
use crate::data::figure::{AsOf, Figure, Note, Statement, month};
use crate::data::region::{
    Base, Coverage, HonorerState, Members, Reading, RegionKind, RegionProfile, TargetFigure,
};
use crate::data::sources;
use crate::model::{Percent, Status, Workers};

const AUDIENCE: AsOf = AsOf::new("2025-05-06");

pub(super) const PROFILE: RegionProfile = RegionProfile {
    code: "12.76",
    kind: RegionKind::Kota,
    name: "Kota Tebing Tinggi",
    short_name: "Tebing Tinggi",
    aliases: &["Tebingtinggi"],
    baseline_month: month(2025, 5),
    horizon: month(2026, 12),
    minimum_wage: &minimum_wages(2_822_726.0, 3_006_203.0, 3_229_957.0),
    question: Some(Note {
        id: "\"Dari 80 persen yang belum tercover itu, 20 persennya\": berapa targetnya?",
        en: "\"Of the 80 percent not covered, 20 percent\": what is the target?",
    }),
    default_reading: reading(
        Note { id: "20% dari yang 80%: target 36%", en: "20% of the 80%: target 36%" },
        Note {
            id: "Sesuai kata-katanya, seperlima dari yang belum terlindungi: 20% × 80% = 16 poin persen, jadi 20 + 16 = 36%.",
            en: "As worded, a fifth of those not covered: 20% × 80% = 16 percentage points, so 20 + 16 = 36%.",
        },
        &[target(
            36.0,
            "20 + 20% × 80 = 36%. Artikel Mei 2025 tidak menyebut tahun; dianggap akhir 2025.",
            "20 + 20% × 80 = 36%. The article of May 2025 names no year; end of 2025 is assumed.",
        )],
    ),
    other_readings: &[reading(
        Note { id: "20 poin persen: target 40%", en: "20 percentage points: target 40%" },
        Note {
            id: "Dibaca sebagai 20 poin persen dari 80 poin yang tersisa: 20 + 20 = 40%.",
            en: "Read as 20 percentage points of the 80 remaining: 20 + 20 = 40%.",
        },
        &[target(
            40.0,
            "20 + 20 = 40%. Artikel Mei 2025 tidak menyebut tahun; dianggap akhir 2025.",
            "20 + 20 = 40%. The article of May 2025 names no year; end of 2025 is assumed.",
        )],
    )],
    set_aside: &SET_ASIDE,
};

const fn reading(label: Note, explanation: Note, targets: &'static [TargetFigure]) -> Reading {
    Reading {
        label,
        explanation,
        sources: &[&sources::TEBING_AUDIENCE],
        base: Base::Assumed(ELIGIBLE),
        coverage: Coverage::About(COVERAGE),
        members: Members::NationalMix,
        honorer: HONORER,
        targets,
    }
}

const ELIGIBLE: Figure<Workers> = Figure {
    value: Workers(86_500.0),
    as_of: AsOf::new("2022-04-13"),
    status: Status::Assumed,
    source: &sources::TEBING_CITY_2022,
    note: Some(Note {
        id: "Asumsi: 86.500 \"pekerja\" kata Pemko pada April 2022, ASN mungkin termasuk; bukan basis eligible yang dipublikasikan. Cocok dengan sekitar 16.000 peserta (2023) dan \"sekitar 20%\". Isi basis BPJS bila Anda tahu.",
        en: "Assumption: 86,500 \"workers\", said the city in April 2022, civil servants perhaps among them; not a published eligible base. It fits about 16,000 members (2023) and \"about 20%\". Enter the base of BPJS if you know it.",
    }),
};

const COVERAGE: Figure<Percent> = Figure {
    value: Percent(20.0),
    as_of: AUDIENCE,
    status: Status::Reported,
    source: &sources::TEBING_AUDIENCE,
    note: Some(Note {
        id: "\"Sekitar 20 persen pekerja terdaftar\": ditampilkan tanpa desimal. 20% × 86.500 = 17.300.",
        en: "\"About 20 percent of workers registered\": shown without decimals. 20% × 86,500 = 17,300.",
    }),
};

const fn target(percent: f64, id: &'static str, en: &'static str) -> TargetFigure {
    TargetFigure {
        year: 2025,
        name: Note { id: "Ajakan BPJS Ketenagakerjaan", en: "Call by BPJS Ketenagakerjaan" },
        label: "",
        percent: Figure {
            value: Percent(percent),
            as_of: AUDIENCE,
            status: Status::Assumed,
            source: &sources::TEBING_AUDIENCE,
            note: Some(Note { id, en }),
        },
        workers: None,
    }
}

const HONORER: HonorerState = HonorerState::AllEnrolled {
    members: None,
    total: None,
    reason: Statement {
        text: Note {
            id: "Tenaga kontrak dan honor Pemko sudah 100% terdaftar (April 2022); jumlahnya tidak dipublikasikan. Isi kelompok lain yang belum: sekolah, rumah ibadah, kelurahan.",
            en: "Contract and honorary staff of the city are 100% enrolled (April 2022); how many is not published. Enter other groups that are not yet: school, mosque, ward staff.",
        },
        as_of: AsOf::new("2022-04-13"),
        status: Status::Reported,
        source: &sources::TEBING_CITY_2022,
    },
};

const SET_ASIDE: [Statement; 2] = [
    Statement {
        text: Note {
            id: "April 2022: 40.981 dari 86.500 pekerja \"terdaftar\" (47%). Terdaftar bukan aktif, dan ASN mungkin terhitung; tidak dibandingkan dengan 20%.",
            en: "April 2022: 40,981 of 86,500 workers \"registered\" (47%). Registered is not active, and civil servants may be counted; not compared with the 20%.",
        },
        as_of: AsOf::new("2022-04-13"),
        status: Status::Reported,
        source: &sources::TEBING_CITY_2022,
    },
    Statement {
        text: Note {
            id: "September 2023: sekitar 11 ribu formal, 2 ribu informal, 3 ribu jasa konstruksi (16 ribu). Komposisi lama; yang dipakai komposisi nasional, dapat Anda ubah.",
            en: "September 2023: about 11 thousand formal, 2 thousand informal, 3 thousand construction (16 thousand). An old mix; the national one is used, you can change it.",
        },
        as_of: AsOf::new("2023-09-19"),
        status: Status::Reported,
        source: &sources::TEBING_BRANCH_2023,
    },
];

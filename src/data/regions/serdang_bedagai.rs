//! Kabupaten Serdang Bedagai: one article, two targets, no base.

use super::{minimum_wages, per_100k};
use crate::data::figure::{AsOf, Figure, Note, month};
use crate::data::region::{
    Base, Coverage, HonorerState, Members, Reading, RegionKind, RegionProfile, TargetFigure,
};
use crate::data::sources;
use crate::model::{Percent, Status};

const MEETING: AsOf = AsOf::new("2024-09-05");

pub(super) const PROFILE: RegionProfile = RegionProfile {
    code: "12.18",
    kind: RegionKind::Kabupaten,
    name: "Kabupaten Serdang Bedagai",
    short_name: "Serdang Bedagai",
    aliases: &["Sergai"],
    baseline_month: month(2024, 9),
    horizon: month(2026, 12),
    minimum_wage: &minimum_wages(3_111_250.0, 3_313_500.0, 3_605_983.0),
    question: Some(Note {
        id: "Target 2024 mana yang dipakai: 46,80% atau 54%?",
        en: "Which target for 2024: 46.80% or 54%?",
    }),
    default_reading: reading(
        Note { id: "46,80% (54% tetap tampak)", en: "46.80% (54% stays in view)" },
        Note {
            id: "Realisasi 38,45% diukur terhadap 46,80%, jadi ini target yang dipakai di rapat itu.",
            en: "The 38.45% realised is measured against 46.80%, so this is the target the meeting worked with.",
        },
        &[SET_TARGET, BPJS_TARGET],
    ),
    other_readings: &[reading(
        Note { id: "54% (46,80% tetap tampak)", en: "54% (46.80% stays in view)" },
        Note {
            id: "Hanya 54% yang dinyatakan untuk tahun 2024; tahun dari 46,80% tidak disebut.",
            en: "Only the 54% is said to be for 2024; the year of the 46.80% is not given.",
        },
        &[BPJS_TARGET, SET_TARGET],
    )],
    set_aside: &[],
};

const fn reading(label: Note, explanation: Note, targets: &'static [TargetFigure]) -> Reading {
    Reading {
        label,
        explanation,
        sources: &[&sources::SERGAI_MEETING],
        base: Base::Per100k(per_100k(MEETING, &sources::SERGAI_MEETING)),
        coverage: Coverage::Exact(COVERAGE),
        members: Members::NationalMix,
        honorer: HonorerState::Unknown {
            members: None,
            reason: Note {
                id: "Jumlah honorer Serdang Bedagai dan yang sudah menjadi peserta tidak dipublikasikan. Isi jumlah yang belum terdaftar.",
                en: "How many honorary staff Serdang Bedagai has, and how many are members, is not published. Enter how many are not enrolled.",
            },
        },
        targets,
    }
}

const COVERAGE: Figure<Percent> = Figure {
    value: Percent(38.45),
    as_of: MEETING,
    status: Status::Reported,
    source: &sources::SERGAI_MEETING,
    note: Some(Note {
        id: "38,45% × 100.000 = 38.450 per 100.000 pekerja eligible.",
        en: "38.45% × 100,000 = 38,450 per 100,000 eligible workers.",
    }),
};

const SET_TARGET: TargetFigure = TargetFigure {
    year: 2024,
    name: Note { id: "Target pembanding realisasi", en: "Target the result is measured against" },
    label: "",
    percent: target(
        46.80,
        Note {
            id: "\"38,45 persen dari target 46,80 persen\"; tahunnya tidak disebut, dianggap 2024.",
            en: "\"38.45 percent of a target of 46.80 percent\"; the year is not given, 2024 is assumed.",
        },
    ),
    workers: None,
};

const BPJS_TARGET: TargetFigure = TargetFigure {
    year: 2024,
    name: Note { id: "Target BPJS Ketenagakerjaan", en: "Target of BPJS Ketenagakerjaan" },
    label: "BPJS",
    percent: target(
        54.0,
        Note {
            id: "\"Untuk 2024, BPJS Ketenagakerjaan menargetkan 54 persen\".",
            en: "\"For 2024, BPJS Ketenagakerjaan aims at 54 percent\".",
        },
    ),
    workers: None,
};

const fn target(percent: f64, note: Note) -> Figure<Percent> {
    Figure {
        value: Percent(percent),
        as_of: MEETING,
        status: Status::Reported,
        source: &sources::SERGAI_MEETING,
        note: Some(note),
    }
}

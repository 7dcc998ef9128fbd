//! Kota Padangsidimpuan: only the band 30-49 %, no base, no target.

use super::{minimum_wages, per_100k};
use crate::data::figure::{AsOf, Figure, Note, Statement, month};
use crate::data::region::{Base, Coverage, HonorerState, Members, Reading, RegionKind, RegionProfile};
use crate::data::sources;
use crate::model::{Percent, Status};

const MEETING: AsOf = AsOf::new("2024-11-13");

pub(super) const PROFILE: RegionProfile = RegionProfile {
    code: "12.77",
    kind: RegionKind::Kota,
    name: "Kota Padangsidimpuan",
    short_name: "Padangsidimpuan",
    aliases: &["Padang Sidempuan", "Padang Sidimpuan", "P. Sidimpuan"],
    baseline_month: month(2024, 11),
    horizon: month(2026, 12),
    minimum_wage: &minimum_wages(2_974_869.0, 3_168_235.0, 3_416_803.0),
    question: None,
    default_reading: Reading {
        label: Note { id: "Tengah dari 30-49%", en: "Middle of 30-49%" },
        explanation: Note {
            id: "Hanya golongan 30-49% yang dipublikasikan; dipakai tengahnya, dan rentangnya ikut dihitung.",
            en: "Only the class 30-49% is published; its middle is used, and the range enters the calculation.",
        },
        sources: &[&sources::PADANGSIDIMPUAN_FGD],
        base: Base::Per100k(per_100k(MEETING, &sources::PADANGSIDIMPUAN_FGD)),
        coverage: Coverage::Band {
            low: bound(30.0),
            high: bound(49.0),
            middle: Figure {
                value: Percent(39.5),
                as_of: MEETING,
                status: Status::Assumed,
                source: &sources::PADANGSIDIMPUAN_FGD,
                note: Some(Note {
                    id: "Asumsi: (30 + 49) / 2 = 39,5%, tengah dari golongan \"rendah\"; capaian sebenarnya tidak dipublikasikan.",
                    en: "Assumption: (30 + 49) / 2 = 39.5%, the middle of the \"low\" class; the result itself is not published.",
                }),
            },
        },
        members: Members::NationalMix,
        honorer: HonorerState::Unknown {
            members: None,
            reason: Note {
                id: "Jumlah honorer Padangsidimpuan dan yang sudah menjadi peserta tidak dipublikasikan. Isi jumlah yang belum terdaftar.",
                en: "How many honorary staff Padangsidimpuan has, and how many are members, is not published. Enter how many are not enrolled.",
            },
        },
        targets: &[],
    },
    other_readings: &[],
    set_aside: &[Statement {
        text: Note {
            id: "Tidak ada angka target. Kepala cabang menyebut patokan Permendagri 15/2024: naik minimal 20% dari tahun sebelumnya; tanpa capaian awal, targetnya tidak dapat dihitung.",
            en: "No target in figures. The branch head names the mark of Permendagri 15/2024: at least 20% above the year before; without the result to start from, the target cannot be computed.",
        },
        as_of: MEETING,
        status: Status::Reported,
        source: &sources::PADANGSIDIMPUAN_FGD,
    }],
};

const fn bound(percent: f64) -> Figure<Percent> {
    Figure {
        value: Percent(percent),
        as_of: MEETING,
        status: Status::Reported,
        source: &sources::PADANGSIDIMPUAN_FGD,
        note: Some(Note {
            id: "\"Masih rendah antara 30-49%\" dalam golongan UCJ nasional.",
            en: "\"Still low, between 30 and 49%\" in the national classes of UCJ.",
        }),
    }
}

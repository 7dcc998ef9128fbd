//! National targets as named references. They rest on different bases and are nobody's regional target:
//! the planner may draw one, never two as if they were the same ladder.

use super::figure::{AsOf, Figure, Note};
use super::sourced::Sourced;
use super::sources;
use crate::model::{Field, Month, Percent, Scenario, Status, Target, TargetField};

/// A series of national targets on one base.
#[derive(Clone, Copy, Debug)]
pub struct Ladder {
    /// Stable id.
    pub id: &'static str,
    /// Name.
    pub name: Note,
    /// What it divides by, as far as known.
    pub base: Note,
    /// Years, ascending.
    pub steps: &'static [Step],
}

/// One year of a ladder.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Year, judged at its end.
    pub year: i32,
    /// Whose target, in a word.
    pub label: &'static str,
    /// Coverage.
    pub percent: Figure<Percent>,
}

/// The national ladders.
pub static LADDERS: [Ladder; 2] = [
    Ladder {
        id: "kemendagri",
        name: Note {
            id: "Target UCJ nasional (Kemendagri)",
            en: "National UCJ target (Ministry of Home Affairs)",
        },
        base: Note {
            id: "Basisnya tampaknya pekerja eligible BPJS Ketenagakerjaan (52,15% × 101,81 juta = 53,1 juta, dekat target BPJS 54 juta); tidak dinyatakan. Capaian nasional April 2025: 35,68%, belum ada provinsi yang mencapai target.",
            en: "Its base seems to be BPJS Ketenagakerjaan's eligible workers (52.15% × 101.81 million = 53.1 million, near BPJS's own 54 million); not stated. National result in April 2025: 35.68%, no province had reached the target.",
        },
        steps: &[step(2025, "Kemendagri", 52.15, None)],
    },
    Ladder {
        id: "rpjmn",
        name: Note { id: "RPJMN / RKP / RPJPN", en: "National plans (RPJMN, RKP, RPJPN)" },
        base: Note {
            id: "Basisnya tampaknya seluruh penduduk bekerja, lebih besar daripada pekerja eligible; tidak dinyatakan. Jangan disandingkan dengan 52,15%.",
            en: "Its base seems to be all working people, more than the eligible workers; not stated. Not to be set beside 52.15%.",
        },
        steps: &[
            step(2025, "RPJMN", 32.15, Some(Note { id: "RPJMN 2025-2029", en: "RPJMN 2025-2029" })),
            step(2026, "RKP", 34.99, Some(Note { id: "RKP 2026", en: "RKP 2026" })),
            step(2029, "RPJMN", 43.92, Some(Note { id: "RPJMN 2025-2029", en: "RPJMN 2025-2029" })),
            step(2045, "RPJPN", 99.5, Some(Note { id: "RPJPN 2025-2045", en: "RPJPN 2025-2045" })),
        ],
    },
];

/// The budget guideline for 2025 (Permendagri 15/2024): regions speed up UCJ by at least this much over the
/// year before. A share of the year before here; the pages do not say whether points are meant.
pub const MINIMUM_RAISE: Figure<f64> = Figure {
    value: 0.20,
    as_of: AsOf::new("2024-11-13"),
    status: Status::Reported,
    source: &sources::PADANGSIDIMPUAN_FGD,
    note: Some(Note {
        id: "Permendagri 15/2024 (pedoman APBD 2025), dikutip di Padangsidimpuan dan Binjai: UCJ naik minimal 20% dari tahun sebelumnya. Dibaca sebagai 20% dari capaian, bukan 20 poin persen; naskahnya tidak kami baca.",
        en: "Permendagri 15/2024 (budget guideline for 2025), quoted in Padangsidimpuan and Binjai: UCJ rises by at least 20% over the year before. Read as 20% of the result, not 20 percentage points; the text itself was not read.",
    }),
};

impl Ladder {
    /// Draws the target of a year as a reference: adds it after the region's own targets, with its source, and
    /// lets the projection reach it. `false`, and nothing changed, where the ladder has no such year or the
    /// scenario has that target already.
    pub fn add_to(&self, scenario: &mut Scenario, year: i32) -> bool {
        let Some(step) = self.steps.iter().find(|step| step.year == year) else { return false };
        let percent = step.percent.value;
        let targets = &mut scenario.region.targets;
        if targets.iter().any(|target| target.year == year && target.percent == percent) {
            return false;
        }
        let field = Field::Target(targets.len(), TargetField::Percent);
        let label = step.label.to_owned();
        targets.push(Target { year, percent, workers: None, label });
        scenario.set_source(field, Some(Sourced::new(field, &step.percent).source()));
        scenario.horizon = scenario.horizon.max(Month::december(year));
        true
    }
}

/// Names the targets that are steps of a ladder again, with their source: links carry numbers alone.
pub fn name_references(scenario: &mut Scenario) {
    let Scenario { region, sources, .. } = scenario;
    for (place, target) in region.targets.iter_mut().enumerate() {
        let field = Field::Target(place, TargetField::Percent);
        let step = LADDERS
            .iter()
            .flat_map(|ladder| ladder.steps)
            .find(|step| step.year == target.year && step.percent.value == target.percent);
        if let Some(step) = step.filter(|_| sources.iter().all(|(at, _)| *at != field)) {
            step.label.clone_into(&mut target.label);
            sources.push((field, Sourced::new(field, &step.percent).source()));
        }
    }
}

/// The coverage that the budget guideline asks for after a year that ended with `previous`.
pub fn raised(previous: Percent) -> Percent {
    previous * (1.0 + MINIMUM_RAISE.value)
}

const fn step(year: i32, label: &'static str, percent: f64, note: Option<Note>) -> Step {
    Step {
        year,
        label,
        percent: Figure {
            value: Percent(percent),
            as_of: AsOf::new("2025-05-15"),
            status: Status::Reported,
            source: &sources::NATIONAL_LADDERS,
            note,
        },
    }
}

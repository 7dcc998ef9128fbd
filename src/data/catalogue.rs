//! All built-in figures in one list: for the page of sources, for exports and for the tests.

use super::figure::{Figure, FigureRow, Note, Quantity};
use super::ladders::{LADDERS, MINIMUM_RAISE};
use super::region::{Coverage, Members, Reading, RegionProfile};
use super::regions::REGIONS;
use super::{evidence, rules};

/// A figure with a name and the region it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedFigure {
    /// Code of the region; `None` for the country.
    pub region: Option<&'static str>,
    /// What it is.
    pub name: Note,
    /// The figure.
    pub row: FigureRow,
}

/// Every built-in figure: regions in their order, then rules, evidence and ladders. None twice.
pub fn figures() -> Vec<NamedFigure> {
    let mut list: Vec<NamedFigure> = REGIONS.iter().flat_map(RegionProfile::figures).collect();
    list.extend(rule_figures());
    list.extend(evidence_figures());
    list.extend(ladder_figures());
    list
}

impl RegionProfile {
    /// The figures of all readings and the minimum wages.
    pub fn figures(&self) -> Vec<NamedFigure> {
        let mut list: Vec<NamedFigure> = Vec::new();
        for (name, row) in self.readings().flat_map(reading_figures) {
            if !list.iter().any(|known| known.row == row && known.name == name) {
                list.push(NamedFigure { region: Some(self.code), name, row });
            }
        }
        list.extend(self.minimum_wage.iter().map(|(_, wage)| NamedFigure {
            region: Some(self.code),
            name: note("Upah minimum (UMK)", "Minimum wage (UMK)"),
            row: wage.row(),
        }));
        list
    }
}

fn reading_figures(reading: &Reading) -> Vec<(Note, FigureRow)> {
    let mut list = vec![(note("Pekerja eligible", "Eligible workers"), reading.base.figure().row())];
    list.push((note("Cakupan", "Coverage"), reading.coverage.figure().row()));
    if let Coverage::Band { low, high, .. } = &reading.coverage {
        list.push((note("Cakupan paling rendah", "Lowest coverage"), low.row()));
        list.push((note("Cakupan paling tinggi", "Highest coverage"), high.row()));
    }
    if let Members::Counted(counted) = reading.members {
        list.push((note("Peserta aktif", "Active members"), counted.total.row()));
        list.push((note("Penerima upah (PU)", "Wage earners"), counted.wage_earners.row()));
        list.push((note("Bukan penerima upah (BPU)", "Self-employed"), counted.self_paid.row()));
        list.push((note("Jasa konstruksi", "Construction"), counted.construction.row()));
    }
    list.extend(
        reading
            .honorer
            .members()
            .map(|figure| (note("Honorer peserta", "Honorary staff, members"), figure.row())),
    );
    list.extend(
        reading
            .honorer
            .total()
            .map(|figure| (note("Honorer seluruhnya", "Honorary staff, all"), figure.row())),
    );
    for target in reading.targets {
        list.push((target.name, target.percent.row()));
        list.extend(target.workers.map(|workers| (target.name, workers.row())));
    }
    list
}

fn rule_figures() -> [NamedFigure; 10] {
    [
        national("Iuran BPU, JKK + JKM", "Contribution, JKK + JKM", &rules::PREMIUM_JKK_JKM),
        national("Iuran BPU, JKK + JKM + JHT", "Contribution, JKK + JKM + JHT", &rules::PREMIUM_JKK_JKM_JHT),
        national("Iuran BPU selama diskon", "Contribution with discount", &rules::PREMIUM_DISCOUNTED),
        national("Diskon JKK + JKM", "Discount on JKK + JKM", &rules::DISCOUNT),
        national("Masa diskon, transportasi", "Discount window, transport", &rules::DISCOUNT_TRANSPORT),
        national("Masa diskon, sektor lain", "Discount window, other sectors", &rules::DISCOUNT_GENERAL),
        national("Santunan kematian (JKM)", "Death benefit (JKM)", &rules::DEATH_BENEFIT),
        national("Santunan kematian, peserta baru", "Death benefit, new members", &rules::DEATH_BENEFIT_NEW),
        national("Masa tunggu santunan penuh", "Wait for the whole benefit", &rules::DEATH_BENEFIT_WAIT),
        national("Iuran honorer", "Contribution of honorary staff", &rules::NON_ASN_RATE),
    ]
}

fn evidence_figures() -> [NamedFigure; 7] {
    [
        national("Bagian formal", "Formal share", &evidence::FORMAL_SHARE),
        national("Bagian penerima upah", "Share of wage earners", &evidence::MIX_WAGE),
        national("Bagian bukan penerima upah", "Share of self-employed", &evidence::MIX_SELF_PAID),
        national("Bagian jasa konstruksi", "Share of construction", &evidence::MIX_CONSTRUCTION),
        national("Kepling Medan: terdaftar", "Medan's ward heads: enrolled", &evidence::KEPLING_ENROLLED),
        national("Kepling Medan: sasaran", "Medan's ward heads: aim", &evidence::KEPLING_TARGET),
        national(
            "Kepling Medan: satu bulan saja",
            "Medan's ward heads: one month only",
            &evidence::KEPLING_ONE_MONTH,
        ),
    ]
}

fn ladder_figures() -> Vec<NamedFigure> {
    let steps = LADDERS.iter().flat_map(|ladder| ladder.steps.iter().map(move |step| (ladder.name, step)));
    let mut list: Vec<NamedFigure> =
        steps.map(|(name, step)| NamedFigure { region: None, name, row: step.percent.row() }).collect();
    list.push(national("Kenaikan UCJ minimal", "Least rise of UCJ", &MINIMUM_RAISE));
    list
}

fn national<T: Quantity>(id: &'static str, en: &'static str, figure: &Figure<T>) -> NamedFigure {
    NamedFigure { region: None, name: note(id, en), row: figure.row() }
}

const fn note(id: &'static str, en: &'static str) -> Note {
    Note { id, en }
}

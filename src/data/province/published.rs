//! What newspapers and offices have published about regions that are not built in.

use crate::data::figure::{AsOf, Citation, Figure, Note, Quantity, Statement};
use crate::data::region_row::RegionFigures;
use crate::data::sourced::Sourced;
use crate::data::sources;
use crate::model::{Field, Month, Percent, RegionRow, Status, Stock, Workers};

/// What is known of a region.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedRegion {
    /// The month of its figures.
    pub month: &'static str,
    /// The figures.
    pub figures: Published,
    /// What was said besides, or instead.
    pub said: Option<Statement>,
}

/// The figures of a region, as far as there are any.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Published {
    /// People.
    Counted {
        /// Eligible workers.
        eligible: Figure<Workers>,
        /// Active members.
        members: Figure<Workers>,
        /// Members by segment, where they were counted.
        segments: &'static [(Stock, Figure<Workers>)],
    },
    /// A rounded percentage without a base.
    About(Figure<Percent>),
    /// Members without a base.
    Members(Figure<Workers>),
    /// Nothing that says how many are covered.
    Nothing,
}

impl PublishedRegion {
    /// The region with this code as the row of a table.
    pub fn row(&self, code: &str) -> RegionRow {
        let row =
            RegionRow { code: code.to_owned(), month: Month::parse(self.month), ..RegionRow::default() };
        match self.figures {
            Published::Counted { eligible, members, segments } => RegionRow {
                eligible: Some(eligible.value),
                active: Some(members.value),
                segments: segments.iter().map(|(stock, figure)| (*stock, figure.value)).collect(),
                ..row
            },
            Published::About(percent) => RegionRow { percent: Some(percent.value), ..row },
            Published::Members(members) => RegionRow { active: Some(members.value), ..row },
            Published::Nothing => row,
        }
    }

    /// The region as a scenario, with the source of each figure.
    pub fn figures(&self, code: &str) -> RegionFigures {
        let mut figures = RegionFigures::of(&self.row(code));
        let (RegionFigures::Counted(scenario) | RegionFigures::PercentAlone(scenario)) = &mut figures else {
            return figures;
        };
        let mut sourced = Vec::new();
        match self.figures {
            Published::Counted { eligible, members, segments } => {
                sourced.push(Sourced::new(Field::Eligible, &eligible));
                sourced.push(Sourced::new(Field::ActiveTotal, &members));
                let own = segments.iter().map(|(stock, figure)| Sourced::new(Field::Active(*stock), figure));
                sourced.extend(own);
            }
            Published::About(percent) => {
                sourced.push(Sourced::new(Field::ActiveTotal, &percent));
                sourced.push(Sourced::new(Field::Eligible, &percent).with_status(Status::Assumed));
            }
            Published::Members(_) | Published::Nothing => {}
        }
        for figure in sourced {
            scenario.set_source(figure.field, Some(figure.source()));
        }
        figures
    }

    /// Where the coverage, or the members, or else what was said, were read.
    pub fn citation(&self) -> Option<(&'static Citation, AsOf, Status)> {
        let of = |citation, as_of, status| Some((citation, as_of, status));
        match &self.figures {
            Published::Counted { members, .. } | Published::Members(members) => {
                of(members.source, members.as_of, members.status)
            }
            Published::About(percent) => of(percent.source, percent.as_of, percent.status),
            Published::Nothing => {
                self.said.as_ref().and_then(|said| of(said.source, said.as_of, said.status))
            }
        }
    }
}

const fn reported<T: Quantity>(value: T, as_of: AsOf, source: &'static Citation) -> Figure<T> {
    Figure { value, as_of, status: Status::Reported, source, note: None }
}

const fn derived<T: Quantity>(value: T, as_of: AsOf, source: &'static Citation, note: Note) -> Figure<T> {
    Figure { value, as_of, status: Status::Derived, source, note: Some(note) }
}

const fn said(text: Note, as_of: AsOf, source: &'static Citation) -> Statement {
    Statement { text, as_of, status: Status::Reported, source }
}

const TAPANULI_UTARA_DAY: AsOf = AsOf::new("2025-05-16");
pub(super) const TAPANULI_UTARA: PublishedRegion = PublishedRegion {
    month: "2025-05",
    figures: Published::Counted {
        eligible: derived(
            Workers(92_165.0),
            TAPANULI_UTARA_DAY,
            &sources::TAPANULI_UTARA,
            Note { id: "33.976 + 58.189 = 92.165.", en: "33,976 + 58,189 = 92,165." },
        ),
        members: reported(Workers(14_421.0), TAPANULI_UTARA_DAY, &sources::TAPANULI_UTARA),
        segments: &[
            (Stock::Wage, reported(Workers(4_088.0), TAPANULI_UTARA_DAY, &sources::TAPANULI_UTARA)),
            (Stock::SelfPaid, reported(Workers(10_333.0), TAPANULI_UTARA_DAY, &sources::TAPANULI_UTARA)),
        ],
    },
    said: None,
};

pub(super) const KARO: PublishedRegion = PublishedRegion {
    month: "2025-04",
    figures: Published::About(reported(Percent(30.0), AsOf::new("2025-04-09"), &sources::KARO)),
    said: Some(said(
        Note {
            id: "\"Baru 30 persen\"; basisnya tidak disebut.",
            en: "\"Only 30 percent\"; of what is not said.",
        },
        AsOf::new("2025-04-09"),
        &sources::KARO,
    )),
};

pub(super) const SIMALUNGUN: PublishedRegion = PublishedRegion {
    month: "2025-07",
    figures: Published::Members(reported(Workers(45_331.0), AsOf::new("2025-07-14"), &sources::SIMALUNGUN)),
    said: Some(said(
        Note {
            id: "Target 2025: 112.931 peserta. Jumlah pekerja eligible tidak dipublikasikan.",
            en: "Target of 2025: 112,931 members. The number of eligible workers is not published.",
        },
        AsOf::new("2025-07-14"),
        &sources::SIMALUNGUN,
    )),
};

const ASAHAN_DAY: AsOf = AsOf::new("2025-10-16");
pub(super) const ASAHAN: PublishedRegion = PublishedRegion {
    month: "2025-10",
    figures: Published::Counted {
        eligible: derived(
            Workers(260_030.0),
            ASAHAN_DAY,
            &sources::ASAHAN,
            Note {
                id: "107.628 terlindungi + 152.402 belum = 260.030.",
                en: "107,628 covered + 152,402 not yet = 260,030.",
            },
        ),
        members: reported(Workers(107_628.0), ASAHAN_DAY, &sources::ASAHAN),
        segments: &[],
    },
    said: None,
};

const LABUHANBATU_MONTH: AsOf = AsOf::new("2025-08");
pub(super) const LABUHANBATU: PublishedRegion = PublishedRegion {
    month: "2025-08",
    figures: Published::Counted {
        eligible: reported(Workers(181_567.0), LABUHANBATU_MONTH, &sources::LABUHANBATU),
        members: reported(Workers(66_510.0), LABUHANBATU_MONTH, &sources::LABUHANBATU),
        segments: &[],
    },
    said: None,
};

const PADANG_LAWAS_UTARA_MONTH: AsOf = AsOf::new("2024-07");
pub(super) const PADANG_LAWAS_UTARA: PublishedRegion = PublishedRegion {
    month: "2024-07",
    figures: Published::Counted {
        eligible: reported(Workers(75_045.0), PADANG_LAWAS_UTARA_MONTH, &sources::PADANG_LAWAS_UTARA),
        members: reported(Workers(24_821.0), PADANG_LAWAS_UTARA_MONTH, &sources::PADANG_LAWAS_UTARA),
        segments: &[],
    },
    said: None,
};

pub(super) const MANDAILING_NATAL: PublishedRegion = PublishedRegion {
    month: "2020-08",
    figures: Published::Nothing,
    said: Some(said(
        Note {
            id: "192.603 orang bekerja (Sakernas Agustus 2020); cakupannya tidak dipublikasikan.",
            en: "192,603 people at work (labour force survey, August 2020); how many are covered is not published.",
        },
        AsOf::new("2020-08"),
        &sources::MANDAILING_NATAL,
    )),
};

pub(super) const TOBA: PublishedRegion = PublishedRegion {
    month: "2025-04",
    figures: Published::Nothing,
    said: Some(said(
        Note {
            id: "98% penerima upah dan 30% bukan penerima upah terlindungi; jumlah orangnya tidak disebut, jadi cakupan seluruhnya tidak dapat dihitung.",
            en: "98% of the wage earners and 30% of the self-employed are covered; of how many is not said, so the coverage of all cannot be found.",
        },
        AsOf::new("2025-04-22"),
        &sources::TOBA,
    )),
};

//! What a built-in region is made of: figures, readings of contradicting sources, what is kept aside.

use super::figure::{Citation, Figure, Note, Statement};
use crate::model::{Month, Percent, Rupiah, Workers};

/// A built-in kabupaten or kota.
#[derive(Clone, Copy, Debug)]
pub struct RegionProfile {
    /// Code of the Ministry of Home Affairs (`12.75`), as in Kepmendagri 300.2.2-2138/2025.
    pub code: &'static str,
    /// Kota or kabupaten.
    pub kind: RegionKind,
    /// Official name with its kind (`Kota Binjai`).
    pub name: &'static str,
    /// Official name without its kind (`Binjai`).
    pub short_name: &'static str,
    /// Other spellings in use, for searching.
    pub aliases: &'static [&'static str],
    /// Month of the last observed coverage.
    pub baseline_month: Month,
    /// Last month of the projection: a year after the last target, not before December 2026.
    pub horizon: Month,
    /// Minimum wage (UMK) by year, ascending.
    pub minimum_wage: &'static [(i32, Figure<Rupiah>)],
    /// What to ask where sources contradict each other; `None` with a single reading.
    pub question: Option<Note>,
    /// The reading used until the planner picks another.
    pub default_reading: Reading,
    /// The other readings, in the order of the choice.
    pub other_readings: &'static [Reading],
    /// Published, not used, not hidden.
    pub set_aside: &'static [Statement],
}

/// Whether a second-level region is a kabupaten or a kota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionKind {
    /// City.
    Kota,
    /// Regency.
    Kabupaten,
}

/// One way to read the sources of a region.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// A few words for the choice.
    pub label: Note,
    /// Why one may read it so.
    pub explanation: Note,
    /// Pages that the reading rests on.
    pub sources: &'static [&'static Citation],
    /// What officials divide by.
    pub base: Base,
    /// The observed coverage.
    pub coverage: Coverage,
    /// How the members are known.
    pub members: Members,
    /// What is known of honorer / non-ASN staff.
    pub honorer: HonorerState,
    /// Targets, the one that is asked for first.
    pub targets: &'static [TargetFigure],
}

/// The eligible workers of a region and how they are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Base {
    /// Published as the base.
    Published(Figure<Workers>),
    /// Arithmetic on published figures.
    Derived(Figure<Workers>),
    /// A published number of workers that may not be the base; the app asks for the right one.
    Assumed(Figure<Workers>),
    /// Nothing published: people are counted per 100,000 eligible workers; the app says so and asks.
    Per100k(Figure<Workers>),
}

impl Base {
    /// The number used.
    pub const fn figure(&self) -> &Figure<Workers> {
        match self {
            Self::Published(figure)
            | Self::Derived(figure)
            | Self::Assumed(figure)
            | Self::Per100k(figure) => figure,
        }
    }

    /// Whether people are counted per 100,000 eligible workers.
    pub const fn is_per_100k(&self) -> bool {
        matches!(self, Self::Per100k(_))
    }

    /// Whether the planner should be asked for the number.
    pub const fn asks_for_number(&self) -> bool {
        matches!(self, Self::Assumed(_) | Self::Per100k(_))
    }
}

/// The observed coverage and how exactly it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Coverage {
    /// As stated or derived, with decimals.
    Exact(Figure<Percent>),
    /// Stated as "about": shown without decimals.
    About(Figure<Percent>),
    /// Only bounds are published; the middle is an assumption and is shown without decimals.
    Band {
        /// Lowest.
        low: Figure<Percent>,
        /// Highest.
        high: Figure<Percent>,
        /// The middle, assumed.
        middle: Figure<Percent>,
    },
}

impl Coverage {
    /// The coverage that the baseline uses.
    pub const fn figure(&self) -> &Figure<Percent> {
        match self {
            Self::Exact(figure) | Self::About(figure) | Self::Band { middle: figure, .. } => figure,
        }
    }

    /// Whether results are shown without decimals.
    pub const fn is_approximate(&self) -> bool {
        !matches!(self, Self::Exact(_))
    }
}

/// How the members at the baseline are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Members {
    /// Coverage times base, split by the national mix: an assumption.
    NationalMix,
    /// Counted by segment.
    Counted(&'static Counted),
}

/// Members as counted by segment; the model takes construction as what remains of the total.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counted {
    /// All active members.
    pub total: Figure<Workers>,
    /// Wage earners, non-ASN among them.
    pub wage_earners: Figure<Workers>,
    /// Self-paying, people whose contribution somebody pays among them.
    pub self_paid: Figure<Workers>,
    /// Construction, the rest of the total.
    pub construction: Figure<Workers>,
}

/// Whether the honorer lever has anybody left to include.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HonorerState {
    /// The staff and how many of them are members are known or assumed.
    Known {
        /// Members.
        members: Figure<Workers>,
        /// All staff.
        total: Figure<Workers>,
    },
    /// All are reported to be members: the lever is closed, with this reason.
    AllEnrolled {
        /// Members, where their number is published.
        members: Option<Figure<Workers>>,
        /// All staff, as many; apart because another page may count them.
        total: Option<Figure<Workers>>,
        /// Who said so.
        reason: Statement,
    },
    /// How many are not members is not published: the lever is closed, with this reason.
    Unknown {
        /// How many are members, where published.
        members: Option<Figure<Workers>>,
        /// Why nobody can be included yet.
        reason: Note,
    },
}

impl HonorerState {
    /// Members among the staff, where published or assumed.
    pub const fn members(&self) -> Option<&Figure<Workers>> {
        match self {
            Self::Known { members, .. } => Some(members),
            Self::AllEnrolled { members, .. } | Self::Unknown { members, .. } => members.as_ref(),
        }
    }

    /// All staff, where known.
    pub const fn total(&self) -> Option<&Figure<Workers>> {
        match self {
            Self::Known { total, .. } => Some(total),
            Self::AllEnrolled { total, .. } => total.as_ref(),
            Self::Unknown { .. } => None,
        }
    }

    /// Staff who are not members, where known.
    pub fn not_members(&self) -> Option<Workers> {
        match self {
            Self::Known { members, total } => Some(total.value - members.value),
            Self::AllEnrolled { .. } => Some(Workers(0.0)),
            Self::Unknown { .. } => None,
        }
    }

    /// Why the lever is closed; `None` while there is somebody to include.
    pub const fn reason(&self) -> Option<Note> {
        match self {
            Self::Known { .. } => None,
            Self::AllEnrolled { reason, .. } => Some(reason.text),
            Self::Unknown { reason, .. } => Some(*reason),
        }
    }
}

/// A coverage to reach by the end of December of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TargetFigure {
    /// Year.
    pub year: i32,
    /// Whose target.
    pub name: Note,
    /// The same in a word, where a year has several; else empty.
    pub label: &'static str,
    /// Coverage.
    pub percent: Figure<Percent>,
    /// The number that officials print beside it.
    pub workers: Option<Figure<Workers>>,
}

impl RegionProfile {
    /// All readings, the default first.
    pub fn readings(&self) -> impl Iterator<Item = &Reading> {
        std::iter::once(&self.default_reading).chain(self.other_readings)
    }

    /// A reading by its number in [`Self::readings`]; the default for a number that does not exist.
    pub fn reading(&self, number: usize) -> &Reading {
        self.readings().nth(number).unwrap_or(&self.default_reading)
    }
}

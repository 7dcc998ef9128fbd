//! What a heading says about its column, in the many ways offices write it, Indonesian and English.

mod people;
mod unit;

use self::people::{of_people, of_sponsorship};
use super::column::Meaning;
use super::heading_words::HeadingWords;
use super::private::{self, Private};
use crate::model::Stock;

pub use people::{is_contact, is_exact, is_no_stock};
pub use unit::{FiguresIn, figures_in};

/// What a heading means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The column is read as this.
    Known(Meaning),
    /// Of people: never read.
    Private(Private),
    /// `Nama` alone: of regions or of people, its cells say.
    Name,
    /// `Realisasi`, `Capaian` alone: members or percent, its cells say.
    Reached,
    /// `Jumlah`, `Total` alone: of what the other columns hold.
    Sum,
    /// `Capaian (%)`: of the eligible workers or of a target, the other columns say.
    OfTarget,
    /// A target, without its year.
    NoYear,
    /// A minimum wage, without its year.
    NoWageYear,
    /// A target as a number of people.
    TargetPeople,
    /// Parts of regions, or offices: sub-districts, villages, branches.
    OtherPlace,
    /// Working people as the statistics office counts them: another base than eligible workers.
    OtherBase,
    /// Nothing that is read: a number of the row, a note.
    Other,
}

impl Heading {
    /// Whether it says that a row holds headings.
    pub const fn is_known(self) -> bool {
        matches!(self, Self::Known(_) | Self::Private(_) | Self::Name | Self::Reached | Self::OfTarget)
    }
}

/// The last year in a heading, 2000 to 2099.
fn year(words: &HeadingWords) -> Option<i32> {
    let years = words.each().filter(|word| word.len() == 4).filter_map(|word| word.parse().ok());
    years.rev().find(|year| (2000..2100).contains(year))
}

/// The column that programs call so: ids of stocks, as the files of this program write them. Offices mean staff, not members,
/// by "Non ASN".
fn by_id(text: &str) -> Option<Meaning> {
    Some(match text {
        "wage" => Meaning::Segment(Stock::Wage),
        "non_asn" => Meaning::Segment(Stock::NonAsn),
        "self_paid" => Meaning::Segment(Stock::SelfPaid),
        "construction" => Meaning::Segment(Stock::Construction),
        "other" => Meaning::Segment(Stock::Other),
        "non_asn_total" => Meaning::Staff,
        _ => return None,
    })
}

/// Words for a month of figures, or the last of a quarter.
const MONTHS: [&str; 11] = [
    "bulan", "periode", "posisi", "tanggal", "month", "date", "period", "per", "triwulan", "kuartal",
    "semester",
];
/// Words for parts of regions, and for offices whose areas are no regions.
const PARTS: [&str; 11] = [
    "kecamatan",
    "kec",
    "desa",
    "kelurahan",
    "nagari",
    "gampong",
    "cabang",
    "kacab",
    "kcp",
    "kantor",
    "village",
];

/// Words for a region.
const PLACES: [&str; 12] = [
    "kabupaten",
    "kota",
    "kab",
    "kabkota",
    "wilayah",
    "daerah",
    "region",
    "regency",
    "city",
    "district",
    "municipality",
    "pemda",
];
/// Words for a share of a target.
const OF_TARGET: [&str; 6] =
    ["terhadap target", "dari target", "thd target", "of target", "of the target", "vs target"];

/// What a heading means.
pub fn heading(text: &str) -> Heading {
    if let Some(meaning) = by_id(text.trim()) {
        return Heading::Known(meaning);
    }
    let words = HeadingWords::of(text);
    let has = |any: &[&str]| words.has(any);
    let is = |any: &[&str]| words.is(any);
    let counts = has(&["jumlah", "jml", "total", "banyaknya", "number", "of"]);
    if let Some(private) = private::by_heading(&words).filter(|_| !counts) {
        return Heading::Private(private);
    }
    if has(&["kode", "code", "kd"])
        && has(&["prov", "provinsi", "province", "kec", "kecamatan", "desa", "cabang"])
    {
        return Heading::Other;
    }
    if has(&["kode", "code", "kd"]) {
        let is_bps = has(&["bps", "statistik", "statistics"]);
        return Heading::Known(if is_bps { Meaning::StatisticsCode } else { Meaning::Code });
    }
    let is_percent =
        has(&["persen", "persentase", "prosentase", "percent", "percentage", "coverage", "cakupan", "ucj"]);
    let is_people =
        has(&["orang", "jiwa", "pekerja", "peserta", "tk", "workers", "people", "members", "jumlah", "jml"]);
    if has(&["target", "sasaran", "targets"]) && !has(&OF_TARGET) {
        return match year(&words) {
            _ if is_people && !is_percent => Heading::TargetPeople,
            Some(year) => Heading::Known(Meaning::Target(year)),
            None => Heading::NoYear,
        };
    }
    if has(&["umk", "umr", "ump", "umkab", "umkot", "upah minimum", "minimum wage"]) {
        let wage = |year| Heading::Known(Meaning::MinimumWage(year));
        return year(&words).map_or(Heading::NoWageYear, wage);
    }
    of_sponsorship(&words).or_else(|| of_people(&words, is_percent)).unwrap_or_else(|| match () {
        () if has(&PARTS) && !has(&["kabupaten", "kota", "kab"]) => Heading::OtherPlace,
        () if has(&PLACES) && !counts && !has(&["upah"]) => Heading::Known(Meaning::Name),
        () if is(&["nama", "name"]) => Heading::Name,
        () if is(&["tahun", "thn", "th", "year"]) => Heading::Known(Meaning::Year),
        () if is(&["jumlah", "total", "jml", "grand total", "semua segmen"]) => Heading::Sum,
        () if has(&MONTHS) => Heading::Known(Meaning::Month),
        () if is(&["realisasi", "capaian", "realization", "achieved"]) => Heading::Reached,
        () => Heading::Other,
    })
}

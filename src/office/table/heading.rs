//! What a heading says about its column, in the many ways offices write it, Indonesian and English.

use super::column::Meaning;
use super::private::{self, Private};
use crate::model::Stock;

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
    /// A target, or a minimum wage, without its year.
    NoYear,
    /// Working people as the statistics office counts them: another base than eligible workers.
    OtherBase,
    /// Nothing that is read: a number of the row, a note.
    Other,
}

impl Heading {
    /// Whether it says that a row holds headings.
    pub const fn is_known(self) -> bool {
        matches!(self, Self::Known(_) | Self::Private(_) | Self::Name | Self::Reached)
    }
}

/// The heading in small letters: words with one blank between, `%` as a word.
fn plain(text: &str) -> String {
    let mut spaced = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            '%' => spaced.push_str(" persen "),
            _ if letter.is_alphanumeric() => spaced.push(letter),
            _ => spaced.push(' '),
        }
    }
    let words: Vec<&str> = spaced.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// The last year in a heading, 2000 to 2099.
fn year(words: &str) -> Option<i32> {
    let years = words.split(' ').filter(|word| word.len() == 4).filter_map(|word| word.parse().ok());
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

/// What a heading means.
pub fn heading(text: &str) -> Heading {
    if let Some(meaning) = by_id(text.trim()) {
        return Heading::Known(meaning);
    }
    let words = plain(text);
    let has = |any: &[&str]| any.iter().any(|word| words.contains(&format!(" {word} ")));
    let is = |any: &[&str]| any.contains(&words.trim());
    let counts = has(&["jumlah", "jml", "total", "banyaknya", "number", "of"]);
    if let Some(private) = private::by_heading(&words).filter(|_| !counts) {
        return Heading::Private(private);
    }
    if has(&["kode", "code", "kd"]) {
        let is_bps = has(&["bps", "statistik", "statistics"]);
        return Heading::Known(if is_bps { Meaning::StatisticsCode } else { Meaning::Code });
    }
    let is_percent =
        has(&["persen", "persentase", "prosentase", "percent", "percentage", "coverage", "cakupan", "ucj"]);
    let is_people =
        has(&["orang", "jiwa", "pekerja", "peserta", "tk", "workers", "people", "members", "jumlah", "jml"]);
    if has(&["target", "sasaran", "targets"]) {
        return match year(&words) {
            _ if is_people && !is_percent => Heading::Other,
            Some(year) => Heading::Known(Meaning::Target(year)),
            None => Heading::NoYear,
        };
    }
    if has(&["umk", "umr", "ump", "umkab", "umkot", "upah minimum", "minimum wage", "upah minimum kabupaten"])
    {
        return year(&words).map_or(Heading::NoYear, |year| Heading::Known(Meaning::MinimumWage(year)));
    }
    of_sponsorship(&words).or_else(|| of_people(&words, is_percent)).unwrap_or_else(|| {
        let place = [
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
        match () {
            () if has(&place) && !counts && !has(&["upah"]) => Heading::Known(Meaning::Name),
            () if is(&["nama", "name"]) => Heading::Name,
            () if has(&["bulan", "periode", "posisi", "tanggal", "month", "date", "period", "per"]) => {
                Heading::Known(Meaning::Month)
            }
            () if is(&["realisasi", "capaian", "realization", "achieved"]) => Heading::Reached,
            () => Heading::Other,
        }
    })
}

fn of_sponsorship(words: &str) -> Option<Heading> {
    let has = |any: &[&str]| any.iter().any(|word| words.contains(&format!(" {word} ")));
    if has(&[
        "sumber dana",
        "sumber pembiayaan",
        "sumber anggaran",
        "pembayar",
        "penanggung",
        "pembiayaan",
        "payer",
        "sponsor",
        "donatur",
        "donor",
        "pemberi donasi",
        "dibayar oleh",
        "paid by",
    ]) {
        return Some(Heading::Known(Meaning::Payer));
    }
    if has(&[
        "berakhir",
        "sampai",
        "s d",
        "hingga",
        "akhir",
        "selesai",
        "ends",
        "end",
        "until",
        "last paid month",
    ]) {
        return Some(Heading::Known(Meaning::Ends));
    }
    if has(&["mulai", "awal", "sejak", "start", "starts", "from"]) {
        return Some(Heading::Known(Meaning::Starts));
    }
    has(&["jumlah bulan", "lama", "durasi", "lama bulan", "months", "duration"])
        .then_some(Heading::Known(Meaning::Duration))
}

fn of_people(words: &str, is_percent: bool) -> Option<Heading> {
    let has = |any: &[&str]| any.iter().any(|word| words.contains(&format!(" {word} ")));
    let is = |any: &[&str]| any.contains(&words.trim());
    if has(&[
        "tidak aktif",
        "non aktif",
        "nonaktif",
        "inactive",
        "belum terdaftar",
        "belum terlindungi",
        "gap",
        "selisih",
        "kurang",
        "kekurangan",
        "sisa",
        "uncovered",
    ]) {
        return Some(Heading::Other);
    }
    let stock = segment(words);
    if let Some(found) = of_base(words, is_percent, stock) {
        return Some(found);
    }
    let is_active = has(&[
        "aktif",
        "active",
        "terlindungi",
        "terdaftar",
        "peserta",
        "kepesertaan",
        "members",
        "covered",
        "realisasi",
        "tk aktif",
    ]);
    match stock {
        Some(Stock::NonAsn) if !is_active => return Some(Heading::Known(Meaning::Staff)),
        Some(stock) => return Some(Heading::Known(Meaning::Segment(stock))),
        None => {}
    }
    if is(&["realisasi"]) {
        return None;
    }
    if is_active {
        return Some(Heading::Known(Meaning::Active));
    }
    has(&[
        "jumlah pekerja",
        "jumlah tenaga kerja",
        "jml pekerja",
        "workers",
        "jumlah orang",
        "orang",
        "people",
        "jumlah tk",
        "pekerja",
    ])
    .then_some(Heading::Known(Meaning::Workers))
}

/// A base, or a share of it.
fn of_base(words: &str, is_percent: bool, stock: Option<Stock>) -> Option<Heading> {
    let has = |any: &[&str]| any.iter().any(|word| words.contains(&format!(" {word} ")));
    let is_base = has(&["potensi", "eligible", "pembagi", "semesta", "penyebut", "denominator", "basis"]);
    if has(&[
        "angkatan kerja",
        "penduduk bekerja",
        "bekerja",
        "sakernas",
        "labour force",
        "labor force",
        "employed",
    ]) && !is_base
    {
        return Some(Heading::OtherBase);
    }
    if is_percent {
        return Some(if stock.is_some() { Heading::Other } else { Heading::Known(Meaning::Percent) });
    }
    if is_base {
        return Some(if stock.is_some() { Heading::Other } else { Heading::Known(Meaning::Eligible) });
    }
    None
}

/// The part of the members that a heading names.
fn segment(words: &str) -> Option<Stock> {
    let has = |any: &[&str]| any.iter().any(|word| words.contains(&format!(" {word} ")));
    match () {
        () if has(&["bpu", "bukan penerima upah", "self paid", "self employed", "mandiri"]) => {
            Some(Stock::SelfPaid)
        }
        () if has(&["non asn", "nonasn", "honorer", "honor"]) => Some(Stock::NonAsn),
        () if has(&["pu", "penerima upah", "wage", "wage earners"]) => Some(Stock::Wage),
        () if has(&["jakon", "jasa konstruksi", "konstruksi", "construction"]) => Some(Stock::Construction),
        () if has(&["pmi", "pekerja migran", "migran", "migrant"]) => Some(Stock::Other),
        () => None,
    }
}

//! What headings about sponsorships and members mean.

use super::super::column::Meaning;
use super::super::heading_words::HeadingWords;
use super::super::private::Private;
use super::Heading;
use crate::model::Stock;

/// What a heading of a table of sponsorships means.
pub(super) fn of_sponsorship(words: &HeadingWords) -> Option<Heading> {
    let has = |any: &[&str]| words.has(any);
    if has(&PERSONS) {
        return Some(Heading::Private(Private::PersonName));
    }
    if has(&PAYERS) {
        return Some(Heading::Known(Meaning::Payer));
    }
    // "Peserta aktif akhir bulan" is about members.
    if has(&["aktif", "active", "potensi", "cakupan", "persen", "peserta"]) {
        return None;
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
    if has(&["mulai", "awal", "sejak", "tmt", "start", "starts", "from"]) {
        return Some(Heading::Known(Meaning::Starts));
    }
    let is_length = words.is(&["lama"])
        || has(&[
            "jumlah bulan",
            "lama bulan",
            "lama perlindungan",
            "lama bayar",
            "lama pembayaran",
            "durasi",
        ])
        || has(&["jangka waktu", "months", "duration"]);
    is_length.then_some(Heading::Known(Meaning::Duration))
}

/// Who pays.
const PAYERS: [&str; 19] = [
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
    "pemberi bantuan",
    "pemberi iuran",
    "pendana",
    "pendanaan",
    "penyandang dana",
    "asal dana",
    "dibayar oleh",
    "paid by",
];
/// Who answers for something.
const PERSONS: [&str; 6] = ["penanggung jawab", "pic", "narahubung", "contact person", "petugas", "operator"];
/// Companies, money and other insurances, which are no members.
const NO_MEMBERS: [&str; 28] = [
    "perusahaan",
    "badan usaha",
    "pemberi kerja",
    "companies",
    "employers",
    "proyek",
    "jkn",
    "kis",
    "kesehatan",
    "iuran",
    "klaim",
    "manfaat",
    "santunan",
    "anggaran",
    "biaya",
    "rp",
    "jht",
    "jp",
    "jkp",
    "jkk",
    "jkm",
    "agen",
    "perisai",
    "calon",
    "non peserta",
    "bukan peserta",
    "rank",
    "peringkat",
];
/// Differences, and people who came or went, which are no stock.
const CHANGES: [&str; 22] = [
    "tidak aktif",
    "non aktif",
    "nonaktif",
    "inactive",
    "belum",
    "gap",
    "selisih",
    "kurang",
    "kekurangan",
    "sisa",
    "uncovered",
    "kenaikan",
    "penurunan",
    "pertumbuhan",
    "growth",
    "penambahan",
    "tambahan",
    "keluar",
    "berhenti",
    "pengurangan",
    "increase",
    "decrease",
];

/// What a heading about members means.
pub(super) fn of_people(words: &HeadingWords, is_percent: bool) -> Option<Heading> {
    let has = |any: &[&str]| words.has(any);
    let is = |any: &[&str]| words.is(any);
    let is_new = !is_percent && has(&["baru", "new"]);
    if has(&CHANGES) || has(&NO_MEMBERS) || is_new {
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
fn of_base(words: &HeadingWords, is_percent: bool, stock: Option<Stock>) -> Option<Heading> {
    let has = |any: &[&str]| words.has(any);
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
    let of_target = has(&["capaian", "pencapaian", "realisasi", "target"])
        && !has(&["ucj", "cakupan", "coverage", "kepesertaan", "terlindungi", "perlindungan"]);
    if is_percent && of_target {
        return Some(Heading::OfTarget);
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
fn segment(words: &HeadingWords) -> Option<Stock> {
    let has = |any: &[&str]| words.has(any);
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

/// Whether a heading is of something else than members at the end of a month, though it may name a segment: a base, a target,
/// a share, people who came or went.
pub fn is_no_stock(heading: &str) -> bool {
    let words = HeadingWords::of(heading);
    let has = |any: &[&str]| words.has(any);
    has(&CHANGES)
        || has(&NO_MEMBERS)
        || has(&["baru", "new", "potensi", "eligible", "target", "sasaran", "persen"])
}

/// Whether a heading names who answers for something.
pub fn is_contact(heading: &str) -> bool {
    let words = HeadingWords::of(heading);
    words.has(&PERSONS)
}

/// Whether a heading of members says that they are active, so that another of those who are registered gives way.
pub fn is_exact(heading: &str) -> bool {
    let words = HeadingWords::of(heading);
    words.has(&["aktif", "active", "terlindungi", "covered"])
}

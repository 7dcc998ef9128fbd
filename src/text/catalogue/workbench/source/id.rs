//! Indonesian.

use super::SourceTexts;

pub(in super::super) const SOURCE: SourceTexts = SourceTexts {
    title: "Sumber angka",
    eligible: "Pekerja eligible",
    coverage: "Cakupan data dasar",
    target: |year| format!("Target {year}"),
    split: "Rincian peserta menurut segmen",
    non_asn: "Honorer (non-ASN)",
    minimum_wage: |year| format!("UMK {year}"),
    formal_share: "Bagian pekerja formal",
    premium: "Iuran JKK+JKM per orang per bulan",
    active: "Peserta aktif",
    where_from: "Dari mana angka ini?",
    each_figure: "Asal setiap angka",
    open: "buka sumber",
    assumptions_default: "Laju alami, putus iuran, dan penerimaan kuota memakai asumsi bawaan.",
};

//! Indonesian.

use super::QuarterTexts;

pub(super) const QUARTERS: QuarterTexts = QuarterTexts {
    title: "Jalur triwulan menuju target",
    about: |first, last| {
        format!(
            "Proyeksi rencana ini pada akhir tiap triwulan, {first} sampai {last}, untuk dokumen perencanaan."
        )
    },
    none: "Tidak ada triwulan di depan: Desember target sudah lewat atau di luar proyeksi.",
    caption: "Peserta aktif dan cakupan pada akhir tiap triwulan",
    quarter: "Triwulan",
    name: |number, year| format!("Triwulan {number} {year}"),
    month: "Akhir",
    members: "Peserta aktif",
    more: "Tambahan",
    percent: "Cakupan (%)",
    target: "Target (%)",
    copy: "Salin tabel",
    field: "Tabel triwulan untuk disalin",
};

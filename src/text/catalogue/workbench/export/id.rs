//! Indonesian.

use super::ExportTexts;

pub(in super::super) const EXPORT: ExportTexts = ExportTexts {
    title: "Untuk Excel",
    workbook: "Unduh Excel",
    workbook_about: "Buku kerja dengan rumus hidup: ubah angka, laju, dan asumsi di lembar pertama, lalu cakupan dan biaya tiap bulan ikut berubah. Jadwal program tetap seperti saat diunduh.",
    loading: "Memuat bagian program untuk Excel…",
    not_loaded: "Bagian program untuk Excel belum dapat dimuat. Periksa jaringan, lalu tekan tombolnya lagi.",
    not_written: "Buku kerja tidak dapat ditulis dari angka rencana ini.",
    csv_excel: "CSV untuk Excel (Indonesia)",
    csv_plain: "CSV biasa",
    copy: "Salin untuk Excel",
    copied: "Tersalin: tempel di Excel.",
    copied_name: "Angka untuk ditempel di Excel",
    buttons: |what| format!("{what} sebagai berkas"),
    months: "Angka bulanan",
    money: "Uang per bulan",
    comparison: "Perbandingan rencana",
};

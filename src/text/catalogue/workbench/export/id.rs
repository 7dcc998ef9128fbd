//! Indonesian.

use super::ExportTexts;

pub(in super::super) const EXPORT: ExportTexts = ExportTexts {
    title: "Untuk Excel",
    workbook: "Unduh Excel",
    workbook_about: "Buku kerja dengan rumus hidup: ubah angka, laju, dan asumsi di lembar pertama, lalu cakupan dan biaya tiap bulan ikut berubah. Jadwal program tetap seperti saat diunduh.",
    loading: "Memuat bagian program untuk Excel…",
    not_loaded: "Bagian program untuk Excel belum dapat dimuat. Periksa jaringan, lalu tekan tombolnya lagi.",
    not_written: "Buku kerja tidak dapat ditulis dari angka rencana ini.",
};

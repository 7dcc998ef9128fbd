//! Indonesian.

use super::{AssumptionTexts, KNOWN};

pub(in super::super) const ASSUMPTION: AssumptionTexts = AssumptionTexts {
    title: "Asumsi",
    changed: |count| format!("Asumsi diubah: {count}"),
    intro: "Keadaan yang diperkirakan, bukan yang kita putuskan. Semuanya asumsi sampai Anda mengubahnya.",
    standard: |value| format!("Bawaan {value}"),
    standard_and_range: |value, low, high| format!("Bawaan {value}, kisaran {low} sampai {high}"),
    outside: "di luar kisaran",
    reset_all: "Kembalikan semua",
    growth: "Pertumbuhan tanpa upaya",
    staying: "Bertahan dan berhenti",
    counting: "Kuota dan cara menghitung",
    cost: "Biaya dan ilustrasi",
    bpjs: "BPJS Ketenagakerjaan",
    season: "Musim jasa konstruksi",
    season_about: "Peserta jasa konstruksi tiap bulan dibanding rata-rata, 100 = rata-rata.",
    about: ABOUT,
};

/// In the order of [`KNOWN`].
const ABOUT: [&str; KNOWN.len()] = [
    "Pertumbuhan menurunkan cakupan tanpa seorang pun kehilangan perlindungan. Dasar: angka eligible direvisi pejabat, bukan oleh kami.",
    "Tren penerima upah bila tidak ada upaya. Dasar: nasional Desember 2021-2024 1,09% per bulan, termasuk program.",
    "Tren peserta mandiri bila tidak ada upaya; dapat turun. Dasar: asumsi, nasional 2025 sempat turun.",
    "Tren proyek jasa konstruksi. Dasar: asumsi, ikut proyek.",
    "Bagian penerima upah yang keluar tiap bulan dan harus digantikan. Dasar: sekitar 25% setahun (Januari 2019).",
    "Dari pembayar bulan pertama, yang membayar bulan kedua. Dasar: Medan 2025, 49% membayar satu bulan saja; BPJS, 20-30% tidak rutin.",
    "Peserta mandiri lama yang berhenti tiap bulan. Dasar: nasional bersih -2,4 sampai -4,7% per bulan, ditambah yang masuk.",
    "Peserta yang didanai keluar karena usia, pindah, meninggal. Dasar: asumsi.",
    "Yang membayar sendiri setelah pendanaan berakhir. Dasar: belum ada angka; Bangka Belitung turun tajam.",
    "Bagian kuota yang benar-benar terisi. Dasar: 594 menjadi 557, 1.800 menjadi 1.616, 29.000 menjadi 19.023, 11.000 menjadi 7.861.",
    "Berapa bulan orang yang berhenti masih dihitung aktif. Dasar: aturannya belum ditemukan, maka 0.",
    "Iuran honorer dari UMK: JKK 0,24% + JKM 0,30%.",
    "Biaya mendaftarkan satu penerima upah. Asumsi tanpa sumber.",
    "Biaya mendaftarkan satu peserta mandiri. Dasar: imbalan agen Perisai, Rp10.000 per peserta baru dan 15% dari satu iuran; pembayarnya dipilih di bawah.",
    "Biaya untuk tiap peserta yang tidak jadi berhenti. Asumsi tanpa sumber.",
    "Hanya untuk ilustrasi manfaat. Dasar: satu daerah, 3-4 klaim per 1.000 peserta setahun.",
    "Bila ya, honorer yang menjadi PPPK penuh waktu juga keluar dari pekerja eligible. Dasar: ASN di luar UCJ.",
    "Bila tidak, iuran dihitung tanpa diskon. Dasar: PP 50/2025, separuh JKK dan JKM April-Desember 2026, tidak untuk APBN dan APBD; apakah penyandang dana benar-benar memperolehnya adalah asumsi.",
    "Bila BPJS yang membayar, biaya mendaftarkan dan mempertahankan peserta tidak masuk hitungan daerah. Dasar: imbalan agen Perisai dibayar BPJS; siapa yang membayar sosialisasi di daerah Anda belum diketahui, maka dihitung sebagai beban APBD.",
];

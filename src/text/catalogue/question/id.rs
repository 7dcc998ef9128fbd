//! Indonesian.

use super::QuestionTexts;

pub(super) const QUESTION: QuestionTexts = QuestionTexts {
    title: "Jangkau: pilih wilayah",
    unknown: |code| format!("Wilayah {code} tidak ada di versi ini"),
    unknown_named: |code, name| format!("Wilayah {code} ({name}) tidak ada di versi ini"),
    whose: |digits| format!("Kode {digits}: wilayah mana yang dimaksud?"),
    whose_about: |ministry, statistics| {
        format!(
            "Menurut kode Kemendagri {}, menurut kode BPS {}.",
            ministry.unwrap_or("tidak ada wilayahnya"),
            statistics.unwrap_or("tidak ada wilayahnya")
        )
    },
    below: |code, region| {
        format!("{code} adalah bagian dari {region}; versi ini menghitung per kabupaten dan kota")
    },
    no_region: "Alamat ini tidak menyebut wilayah",
    no_figures: "Tautan ini memuat wilayah sendiri tanpa jumlah pekerja eligible, jadi tidak ada yang dapat dihitung",
    refused: "Isi tautan ini tidak dapat dihitung",
    nothing_shown: "Karena itu tidak ada angka yang ditampilkan. Yang diminta tetap di alamat halaman ini.",
    meant: "Mungkin yang dimaksud",
    regions: "Wilayah yang tersedia",
    link: "Teks tautan",
    back: |region| format!("Kembali ke rencana {region}"),
    copy: "Salin teks tautan",
    copied: "Tersalin.",
    not_copied: "Peramban menolak menyalin. Teksnya sudah dipilih: tekan Ctrl+C.",
};

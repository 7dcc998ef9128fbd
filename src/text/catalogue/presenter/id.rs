//! Indonesian. Terms: STANDARDS C2.

use super::{KeyTexts, PresenterTexts, StageTexts};

pub(super) const PRESENTER: PresenterTexts = PresenterTexts { stage: STAGE, keys: KEYS };

const STAGE: StageTexts = StageTexts {
    present: "Presentasi",
    mode: "Mode presentasi",
    leave: "Keluar",
    keys: "Tombol",
    full: "Layar penuh",
    tools: "Alat presentasi",
    covered: |people, region, year| format!("*{people} pekerja {region}* terlindungi akhir {year}."),
    covered_per_100k: |people, region, year| {
        format!("*{people} dari tiap 100.000 pekerja {region}* terlindungi akhir {year}.")
    },
    about: |region, year| format!("*pekerja {region}* terlindungi akhir {year}, kira-kira."),
    base: |people, region, year| format!("Tanpa upaya tambahan: *{people} pekerja {region}* akhir {year}."),
    base_about: |region, year| format!("*pekerja {region}* terlindungi akhir {year} tanpa upaya tambahan."),
    short: |people| format!("Kurang {people} dari target."),
    short_points: |points| format!("Kurang {points} dari target."),
    falls: |people| format!("Lalu turun {people} orang."),
    falls_about: "Lalu turun lagi.",
    reached: "Target tercapai.",
    before: "Sebelum:",
    before_at: |lever, value| format!("Sebelum ({lever} {value}):"),
    from_to: |from, to| format!("dari {from} ke *{to}*"),
    at: |value| format!("*{value}*"),
    source: |region, date| format!("{region}, data dasar {date}. Proyeksi, bukan angka resmi."),
};

const KEYS: KeyTexts = KeyTexts {
    title: "Tombol presentasi",
    on: "Tombol huruf dan angka dipakai",
    rows: [
        ("← →", "geser tuas yang dipilih; dengan Shift satu langkah kecil"),
        ("↑ ↓", "pilih tuas"),
        ("1 2 3 4", "buka skenario yang disimpan"),
        ("B", "tanpa upaya tambahan, dan kembali"),
        ("R", "putar ulang perubahan terakhir"),
        ("Z", "urungkan"),
        ("PgDn, N", "langkah agenda berikutnya"),
        ("PgUp, P", "satu langkah mundur"),
        ("A", "meja presenter: agenda, tebakan, risalah"),
        ("Q", "kode QR rencana di layar"),
        ("F", "layar penuh"),
        ("Esc", "keluar"),
    ],
    still: "Panah, PgDn, PgUp, dan Esc tetap bekerja.",
};

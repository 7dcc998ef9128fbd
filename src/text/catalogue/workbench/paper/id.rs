//! Indonesian.

use super::PaperTexts;

pub(in super::super) const PAPER: PaperTexts = PaperTexts {
    plan: "Rencana ini",
    no_plan: "Tanpa upaya tambahan: tidak ada tuas yang digeser.",
    from: |first| format!("mulai {first}"),
    from_until: |first, last| format!("{first} sampai {last}"),
    over_months: |first, months| format!("mulai {first}, selama {months} bulan"),
    premiums: |months, first| format!("iuran {months} bulan mulai {first}"),
    tranches: |years| format!("diulang {years} tahun"),
    refill: "nama yang gugur diganti",
    money: |until| format!("Dana sampai {until}"),
    unknown: "biayanya belum dapat dihitung: upah minimum belum diisi.",
    people: |count| format!("{count} orang"),
    assumptions: "Asumsi yang diubah",
    no_assumptions: "Tidak ada: semua asumsi bawaan.",
    instead_of: |now, standard| format!("{now}, bawaan {standard}"),
    own_season: "angka sendiri",
    printed: |date| format!("Dicetak {date}"),
    address: "Tautan ke rencana ini",
    only_here: "alamat ini hanya ada di komputer ini",
};

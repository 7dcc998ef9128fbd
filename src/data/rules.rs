//! Rules in rupiah and months that the screen cites: contributions, discount, death benefit.

use super::figure::{AsOf, Figure, Note, Statement, Window, month};
use super::sources;
use crate::model::{Rupiah, Status};

/// JKK + JKM of a worker who pays for himself, per month.
pub const PREMIUM_JKK_JKM: Figure<Rupiah> = Figure {
    value: Rupiah(16_800.0),
    as_of: AsOf::new("2026-02-25"),
    status: Status::Reported,
    source: &sources::DISCOUNTED_PREMIUM,
    note: Some(Note {
        id: "JKK Rp10.000 + JKM Rp6.800 pada penghasilan terendah; naik bila penghasilan yang dilaporkan lebih tinggi.",
        en: "JKK Rp10,000 + JKM Rp6,800 on the lowest income; more where a higher income is declared.",
    }),
};

/// JKK + JKM + JHT of a worker who pays for himself, per month.
pub const PREMIUM_JKK_JKM_JHT: Figure<Rupiah> = Figure {
    value: Rupiah(36_800.0),
    as_of: AsOf::new("2025-05-24"),
    status: Status::Reported,
    source: &sources::BINJAI_THREE_PROGRAMMES,
    note: Some(Note {
        id: "Rp16.800 + JHT Rp20.000; paling sedikit, kata Kepala BPJS Ketenagakerjaan Binjai.",
        en: "Rp16,800 + JHT Rp20,000; at least, says the head of the Binjai branch.",
    }),
};

/// JKK + JKM while the discount holds, per month.
pub const PREMIUM_DISCOUNTED: Figure<Rupiah> = Figure {
    value: Rupiah(8_400.0),
    as_of: AsOf::new("2026-02-25"),
    status: Status::Reported,
    source: &sources::DISCOUNTED_PREMIUM,
    note: Some(Note {
        id: "Rp16.800 × 50%; manfaat tidak berkurang.",
        en: "Rp16,800 × 50%; benefits are not reduced.",
    }),
};

/// Share of the JKK and JKM contribution that is not asked while the discount holds. JHT has none.
pub const DISCOUNT: Figure<f64> = rule(0.5, None);

/// When the discount holds for drivers and couriers.
pub const DISCOUNT_TRANSPORT: Figure<Window> =
    rule(Window { from: month(2026, 1), until: month(2027, 3) }, None);

/// When the discount holds for all other self-employed workers.
pub const DISCOUNT_GENERAL: Figure<Window> =
    rule(Window { from: month(2026, 4), until: month(2026, 12) }, None);

/// Who gets no discount.
pub const DISCOUNT_EXCLUSION: Statement = Statement {
    text: Note {
        id: "Diskon tidak berlaku bila iuran JKK-JKM dibayar dari APBN atau APBD. Untuk APBDes dan DBH aturannya tidak menyebut; di sini diperlakukan sama, sebagai asumsi.",
        en: "No discount where the JKK and JKM contribution is paid from the state or regional budget. The rule does not name village budgets and shared revenue; treated alike here, as an assumption.",
    },
    as_of: AsOf::new("2026-01-13"),
    status: Status::Reported,
    source: &sources::DISCOUNT_EXCLUSION,
};

/// Death benefit (JKM) in all.
pub const DEATH_BENEFIT: Figure<Rupiah> = death_benefit(Rupiah(42_000_000.0), None);

/// Death benefit while the membership is younger than [`DEATH_BENEFIT_WAIT`].
pub const DEATH_BENEFIT_NEW: Figure<Rupiah> = death_benefit(
    Rupiah(10_000_000.0),
    Some(Note {
        id: "Bulan pertama sampai ketiga kepesertaan; jaminan kecelakaan kerja (JKK) tidak terpengaruh.",
        en: "First to third month of membership; work injury cover (JKK) is not affected.",
    }),
);

/// Months of membership before the whole death benefit is paid.
pub const DEATH_BENEFIT_WAIT: Figure<u32> = death_benefit(3, None);

/// Contribution of non-ASN staff as a share of the wage.
pub const NON_ASN_RATE: Figure<f64> = Figure {
    value: 0.0054,
    as_of: AsOf::new("2015-07"),
    status: Status::Derived,
    source: &sources::WAGE_RATES,
    note: Some(Note {
        id: "JKK risiko sangat rendah 0,24% + JKM 0,30% = 0,54% dari upah; dasar upah di sini UMK, aturan daerah dapat berbeda.",
        en: "JKK, lowest risk class, 0.24% + JKM 0.30% = 0.54% of the wage; the wage here is the minimum wage, local rules may differ.",
    }),
};

/// Part-time PPPK stay members of BPJS Ketenagakerjaan.
pub const PPPK_PART_TIME_STAY: Statement = Statement {
    text: Note {
        id: "Honorer yang menjadi PPPK paruh waktu tetap peserta BPJS Ketenagakerjaan: belum ada aturan yang memindahkan mereka ke Taspen (BPJS Ketenagakerjaan Medan Kota).",
        en: "Honorary staff who become part-time PPPK stay members of BPJS Ketenagakerjaan: no rule moves them to Taspen yet (BPJS Ketenagakerjaan Medan Kota).",
    },
    as_of: AsOf::new("2025-11-25"),
    status: Status::Reported,
    source: &sources::MEDAN_PPPK,
};

const fn rule<T>(value: T, note: Option<Note>) -> Figure<T>
where
    T: Copy,
{
    Figure {
        value,
        as_of: AsOf::new("2025-12-22"),
        status: Status::Official,
        source: &sources::PP_50_2025,
        note,
    }
}

const fn death_benefit<T>(value: T, note: Option<Note>) -> Figure<T>
where
    T: Copy,
{
    Figure {
        value,
        as_of: AsOf::new("2025-07-23"),
        status: Status::Reported,
        source: &sources::DEATH_BENEFIT,
        note,
    }
}

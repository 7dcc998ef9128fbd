//! What a package gives a worker, as the screen tells it beside the money.

use super::figure::{AsOf, Citation, Note, Statement};
use super::sources;
use crate::model::{Package, Status};

/// Something that a member gets.
#[derive(Clone, Copy, Debug)]
pub struct Benefit {
    /// What it is about, in a few words.
    pub name: Note,
    /// What is given, and on which condition.
    pub text: Statement,
    /// The smallest package that gives it.
    pub package: Package,
}

/// The benefits of the packages that programmes buy, the nearest first.
pub static BENEFITS: [Benefit; 6] = [
    benefit(
        Note { id: "Kecelakaan kerja", en: "Work injury" },
        Note {
            id: "Biaya perawatan ditanggung tanpa batas. Bila meninggal karena kecelakaan kerja, ahli waris menerima 48 kali upah yang dilaporkan.",
            en: "Medical cost is covered without limit. After a death at work the heirs receive 48 times the declared wage.",
        },
        Package::JkkJkm,
        "2025-03",
        &sources::WORK_INJURY,
    ),
    benefit(
        Note { id: "Kembali bekerja", en: "Return to work" },
        Note {
            id: "Pendampingan sejak kecelakaan sampai dapat bekerja lagi, bagi peserta yang menjadi atau berpotensi disabilitas karena kerja.",
            en: "Guidance from the accident until work is possible again, for members who are or may become disabled by work.",
        },
        Package::JkkJkm,
        "2016-11-24",
        &sources::RETURN_TO_WORK,
    ),
    benefit(
        Note { id: "Kematian", en: "Death" },
        Note {
            id: "Rp42 juta untuk ahli waris. Dalam tiga bulan pertama kepesertaan hanya Rp10 juta; jaminan kecelakaan kerja tidak terpengaruh.",
            en: "Rp42 million for the heirs. Only Rp10 million in the first three months of membership; work injury cover is not affected.",
        },
        Package::JkkJkm,
        "2025-07-23",
        &sources::DEATH_BENEFIT,
    ),
    benefit(
        Note { id: "Beasiswa anak", en: "Scholarship" },
        Note {
            id: "Untuk paling banyak 2 anak: langsung bila meninggal atau cacat total karena kerja; bila meninggal karena sebab lain, hanya setelah iuran paling singkat 3 tahun.",
            en: "For at most 2 children: at once after a death or total disability by work; after another death only if contributions were paid for at least 3 years.",
        },
        Package::JkkJkm,
        "2023-06-14",
        &sources::SCHOLARSHIP,
    ),
    benefit(
        Note { id: "Tabungan hari tua", en: "Old-age savings" },
        Note {
            id: "Rp20.000 sebulan masuk tabungan peserta sendiri (JHT).",
            en: "Rp20,000 a month goes into the member's own savings (JHT).",
        },
        Package::JkkJkmJht,
        "2025-03",
        &sources::WORK_INJURY,
    ),
    benefit(
        Note { id: "Pembiayaan rumah", en: "Housing finance" },
        Note {
            id: "Pinjaman rumah sampai Rp500 juta, uang muka Rp150 juta, renovasi Rp200 juta: hanya dengan JHT, peserta paling singkat 1 tahun, tanpa tunggakan.",
            en: "Home loan up to Rp500 million, down payment Rp150 million, renovation Rp200 million: only with JHT, after at least 1 year, without arrears.",
        },
        Package::JkkJkmJht,
        "2025-08-15",
        &sources::HOUSING,
    ),
];

const fn benefit(
    name: Note,
    text: Note,
    package: Package,
    as_of: &'static str,
    source: &'static Citation,
) -> Benefit {
    let text = Statement { text, as_of: AsOf::new(as_of), status: Status::Reported, source };
    Benefit { name, text, package }
}

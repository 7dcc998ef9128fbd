//! The terms of the field, in a sentence each. docs/glossary.md has them all.

use crate::text::Lang;

/// A term that a reader may not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Eligible workers.
    Eligible,
    /// Universal Coverage Jamsostek.
    Ucj,
    /// Workers without an employer.
    Bpu,
    /// Staff of local government who are no civil servants.
    NonAsn,
    /// Percentage points.
    Points,
}

impl Term {
    /// The word on the button, and what it means.
    pub const fn told(self, lang: Lang) -> (&'static str, &'static str) {
        match lang {
            Lang::Id => self.indonesian(),
            Lang::En => self.english(),
        }
    }

    const fn indonesian(self) -> (&'static str, &'static str) {
        match self {
            Self::Eligible => (
                "pekerja eligible",
                "Pekerja yang menurut hitungan BPJS Ketenagakerjaan dapat menjadi peserta; BPJS menyebutnya potensi. Persen cakupan dihitung dari jumlah ini.",
            ),
            Self::Ucj => (
                "UCJ",
                "Universal Coverage Jamsostek: peserta aktif dibagi pekerja eligible, dalam persen. Di sini disebut cakupan.",
            ),
            Self::Bpu => (
                "BPU",
                "Bukan penerima upah: pekerja tanpa pemberi kerja, misalnya pedagang, petani, dan nelayan. Iurannya dibayar sendiri atau didanai pihak lain.",
            ),
            Self::NonAsn => (
                "non-ASN",
                "Pegawai pemerintah daerah yang bukan aparatur sipil negara, dahulu disebut honorer. Iurannya dibayar pemerintah daerah.",
            ),
            Self::Points => {
                ("poin persen", "Selisih dua persentase. Dari 25% ke 30% naik 5 poin persen, bukan 5%.")
            }
        }
    }

    const fn english(self) -> (&'static str, &'static str) {
        match self {
            Self::Eligible => (
                "eligible workers",
                "Workers who can become members by the count of BPJS Ketenagakerjaan, which says potential. Coverage is a percentage of this number.",
            ),
            Self::Ucj => (
                "UCJ",
                "Universal Coverage Jamsostek: active members over eligible workers, in percent. Here it is called coverage.",
            ),
            Self::Bpu => (
                "BPU",
                "Bukan penerima upah, the self-employed: workers without an employer, such as traders, farmers and fishers. They pay for themselves or somebody pays for them.",
            ),
            Self::NonAsn => (
                "non-ASN",
                "Staff of local government who are no civil servants (ASN), formerly called honorer. Local government pays their contribution.",
            ),
            Self::Points => (
                "percentage points",
                "The difference of two percentages. From 25% to 30% is 5 percentage points more, not 5%.",
            ),
        }
    }
}

/// What stands before the terms.
pub const fn what_is(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "Apa itu",
        Lang::En => "What is meant by",
    }
}

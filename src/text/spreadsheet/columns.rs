//! The columns of the sheets.

use crate::text::Lang;

/// A set of columns in their order, each with its head in both languages.
macro_rules! columns {
    ($(#[$doc:meta])* $name:ident, $count:literal: $($variant:ident $id:literal $en:literal;)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the heads say what they are")]
        pub enum $name {
            $($variant,)*
        }

        impl $name {
            /// All of them, from left to right.
            pub const ALL: [Self; $count] = [$(Self::$variant,)*];

            /// The head of the column.
            pub const fn head(self, lang: Lang) -> &'static str {
                match (self, lang) {
                    $((Self::$variant, Lang::Id) => $id, (Self::$variant, Lang::En) => $en,)*
                }
            }
        }
    };
}

columns! {
    /// The months: coverage and stocks first, then every step between (docs/model.md, section 2); the letters are those of
    /// the equations. Cohorts of sponsored workers follow, a column each.
    MonthColumn, 53:
    Month "Bulan" "Month";
    Coverage "Cakupan" "Coverage";
    Target "Target Desember" "Target of December";
    Active "Peserta aktif" "Active members";
    Eligible "Pekerja eligible (E)" "Eligible workers (E)";
    Wage "Penerima upah (P)" "Wage earners (P)";
    Staff "Honorer / non-ASN peserta (H)" "Honorer / non-ASN members (H)";
    SelfPaid "Mandiri (n + S)" "Self-paying (n + S)";
    Sponsored "Didanai" "Sponsored";
    Construction "Jasa konstruksi (J)" "Construction (J)";
    Other "Lainnya (O)" "Other (O)";
    Grace "Masa tenggang (G)" "Grace (G)";
    Money "Biaya bulan ini" "Cost of the month";
    Base "Pekerja eligible sebelum pengangkatan (Eg)" "Eligible before appointments (Eg)";
    Formal "Kelompok formal (F)" "Formal pool (F)";
    Informal "Kelompok informal (I)" "Informal pool (I)";
    Joining "Honorer ikut bulan ini (h)" "Honorer included (h)";
    Leaving "Diangkat PPPK bulan ini (c)" "Appointed PPPK (c)";
    Staying "Porsi yang tetap" "Share that stays";
    NotMembers "Honorer belum peserta (V)" "Honorer not members (V)";
    Added "Honorer dari rencana (A)" "Honorer by the plan (A)";
    Appointed "PPPK sejauh ini (Q)" "PPPK so far (Q)";
    WageCap "Ruang terbesar penerima upah" "Most wage earners";
    WageOrganic "Penerima upah masuk sendiri (o)" "Wage earners by themselves (o)";
    WageTrend "Penerima upah tanpa rencana bulan ini" "Wage earners without the plan's month";
    WageRate "Laju penerima upah (r_w)" "Rate of wage earners (r_w)";
    WageRoom "Pekerja formal belum peserta" "Formal workers not covered";
    WagePlanned "Sasaran pendaftaran penerima upah (u)" "Wage earners aimed at (u)";
    WageEnrolled "Penerima upah terdaftar oleh rencana" "Wage earners enrolled by the plan";
    Retention "Pengurangan berhenti (rho)" "Lapses avoided (rho)";
    Lapse "Laju berhenti (l')" "Lapse (l')";
    Persist "Bertahan setelah bulan pertama (s')" "Staying after the first month (s')";
    Kept "Batal berhenti" "Kept";
    Room "Pekerja informal belum peserta" "Informal workers not covered";
    CarriedOn "Didanai sebelum perubahan" "Sponsored before changes";
    Before "Mandiri lama sebelum perubahan" "Established before changes";
    NewSponsored "Didanai baru" "Newly sponsored";
    Rest "Pendanaan berakhir" "Funding ended";
    Continued "Lanjut membayar sendiri" "Go on paying";
    Established "Mandiri lama (S)" "Established (S)";
    SelfCap "Ruang mandiri baru" "Room for new self-payers";
    SelfOrganic "Mandiri masuk sendiri" "Self-payers by themselves";
    SelfRate "Laju mandiri (r_s)" "Rate of self-payers (r_s)";
    SelfPlanned "Sasaran pendaftaran mandiri (u)" "Self-payers aimed at (u)";
    FirstMonth "Mandiri bulan pertama (n)" "First-month payers (n)";
    SelfEnrolled "Mandiri terdaftar oleh rencana" "Self-payers enrolled by the plan";
    Lapsed "Mandiri yang berhenti" "Self-payers who lapse";
    GraceSum "Berhenti yang masih dihitung" "Lapsed who still count";
    Trend "Jasa konstruksi tanpa musim" "Construction without season";
    WageMinimum "Upah minimum tahun ini" "Minimum wage of the year";
    SelfPremium "Iuran mandiri" "Contribution of a self-payer";
    Planned "Peserta menurut rencana, tanpa realisasi" "Members by the plan, without counts";
    Counted "Peserta terhitung (realisasi)" "Members counted";
}

columns! {
    /// The fixed columns of the money; payers stand between the month and the staff.
    MoneyColumn, 6:
    Month "Bulan" "Month";
    Staff "APBD: iuran honorer" "APBD: honorer";
    Outreach "Pendaftaran dan retensi" "Enrolment and retention";
    Total "Jumlah" "Total";
    SoFar "Jumlah sejak awal" "Total so far";
    SelfPaid "Iuran peserta mandiri (bukan anggaran)" "Paid by self-payers (nobody's budget)";
}

columns! {
    /// The programmes: one row for each group whose contribution is paid until the same month.
    ProgrammeColumn, 21:
    Name "Program" "Programme";
    Payer "Sumber dana" "Payer";
    First "Bulan pertama" "First month";
    Last "Bulan terakhir" "Last month";
    Budget "Dana" "Money";
    FullMonths "Bulan iuran penuh" "Months at the full contribution";
    HalfMonths "Bulan iuran diskon" "Months at the discount";
    Savings "Bulan JHT" "Months of savings";
    PerHead "Iuran per orang" "Cost per head";
    Acceptance "Nama diterima" "Names accepted";
    Quota "Kuota" "Quota";
    Kept "Peserta lanjutan" "Kept";
    Room "Sisa ruang" "Room left";
    New "Peserta baru" "New";
    People "Peserta awal" "People at the start";
    Spent "Terpakai" "Spent";
    Unspent "Tidak terpakai" "Not spent";
    Ending "Saat berakhir" "At the end";
    Rest "Tidak diteruskan" "Not continued";
    Continued "Lanjut membayar sendiri" "Go on paying";
    Lapsed "Kehilangan perlindungan" "Lose protection";
}

columns! {
    /// The ledger of sources.
    SourceColumn, 6:
    Name "Angka" "Figure";
    Value "Nilai saat diunduh" "Value when downloaded";
    Unit "Satuan" "Unit";
    Date "Tanggal data" "Date of the figure";
    Status "Status" "Status";
    Source "Sumber" "Source";
}

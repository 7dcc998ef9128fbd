//! Names of sheets, titles and sentences.

use crate::model::Measure;
use crate::text::Lang;

/// What a workbook says beside its columns.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct SheetWords {
    /// Names of the sheets: letters only.
    pub sheets: [&'static str; 5],
    pub title: fn(region: &str) -> String,
    pub projection: &'static str,
    pub how: &'static str,
    pub counted: &'static str,
    pub made: fn(version: &str, day: Option<&str>) -> String,
    pub answer: &'static str,
    /// Target, its percentage, coverage, reached, people short.
    pub answers: [&'static str; 5],
    pub target: fn(year: i32, label: &str) -> String,
    pub at_end: fn(month: &str) -> String,
    pub reached: &'static str,
    pub missed: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub region: &'static str,
    pub plan: &'static str,
    pub assumptions: &'static str,
    pub outreach_by_bpjs: &'static str,
    pub season: fn(month: &str) -> String,
    pub rules: &'static str,
    pub premium: &'static str,
    pub savings: &'static str,
    pub discount: &'static str,
    pub growth: &'static str,
    pub refusal: fn(low: &str, high: &str) -> String,
    pub chart: &'static str,
    pub baseline_group: fn(number: usize) -> String,
    pub tranche: fn(name: &str, month: &str) -> String,
    pub year_total: fn(year: i32) -> String,
    pub default_assumption: &'static str,
    pub changed_assumption: &'static str,
    pub rule: &'static str,
    pub coverage_without: &'static str,
    pub one_region: &'static str,
    /// What kind of figure a row is, what it starts from, by what it was made, the end of the plan's address.
    pub provenance: [&'static str; 4],
    /// A row of the baseline, a row of the projection, a row of a month that was counted.
    pub kinds: [&'static str; 3],
    units: [&'static str; 8],
}

impl SheetWords {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &ID,
            Lang::En => &EN,
        }
    }

    /// The unit of people.
    pub const fn people(&self) -> &'static str {
        self.unit(Measure::People)
    }

    /// What a number counts.
    pub const fn unit(&self, measure: Measure) -> &'static str {
        let [people, rupiah, fraction, percent, months, years, year, plain] = self.units;
        match measure {
            Measure::People => people,
            Measure::Rupiah => rupiah,
            Measure::Fraction => fraction,
            Measure::Percent => percent,
            Measure::Months => months,
            Measure::Years => years,
            Measure::CalendarYear => year,
            Measure::Plain => plain,
        }
    }
}

const ID: SheetWords = SheetWords {
    sheets: ["Ringkasan", "Bulan", "Uang", "Program", "Sumber"],
    title: |region| format!("Rencana cakupan Jamsostek: {region}"),
    projection: "Semua angka setelah bulan data dasar adalah proyeksi, bukan angka resmi.",
    how: "Sel biru boleh diubah; sel lain terkunci tanpa kata sandi. Jadwal (bulan mulai, lama, urutan program) tetap seperti saat diunduh. Simpan, lalu buka lagi di Jangkau: yang diubah dapat diambil ke rencana.",
    counted: "Peserta dan cakupan mengikuti realisasi yang sudah dicatat, lalu rencana sejak hitungan terakhir, seperti di layar. Segmen dan uang menurut rencana; lembar Bulan memuat keduanya.",
    made: |version, day| match day {
        Some(day) => format!("Dibuat oleh Jangkau {version}, {day}."),
        None => format!("Dibuat oleh Jangkau {version}."),
    },
    answer: "Jawaban",
    answers: ["Akhir bulan", "Target", "Cakupan (proyeksi)", "Hasil", "Kurang (orang)"],
    target: |year, label| {
        if label.is_empty() { format!("Desember {year}") } else { format!("Desember {year} ({label})") }
    },
    at_end: |month| format!("Akhir {month}"),
    reached: "tercapai",
    missed: "belum tercapai",
    yes: "ya",
    no: "tidak",
    region: "Angka wilayah",
    plan: "Rencana",
    assumptions: "Asumsi",
    outreach_by_bpjs: "Biaya pendaftaran dibayar BPJS Ketenagakerjaan, bukan APBD",
    season: |month| format!("indeks musiman jasa konstruksi, {month}"),
    rules: "Tarif dan bantu hitung",
    premium: "iuran JKK + JKM per bulan",
    savings: "iuran JHT per bulan",
    discount: "potongan JKK + JKM selama masa diskon",
    growth: "faktor pertumbuhan pekerja eligible per bulan",
    refusal: |low, high| format!("Isi angka dari {low} sampai {high}."),
    chart: "Cakupan per bulan (proyeksi)",
    baseline_group: |number| format!("Sudah berjalan, kelompok {number}"),
    tranche: |name, month| format!("{name}, {month}"),
    year_total: |year| format!("Jumlah {year}"),
    default_assumption: "asumsi bawaan Jangkau",
    changed_assumption: "diubah dalam rencana ini",
    rule: "peraturan; lihat docs/sources.md",
    coverage_without: "Cakupan tanpa upaya tambahan",
    one_region: "Wilayah",
    provenance: ["Jenis angka", "Data dasar", "Dibuat oleh", "Tautan rencana"],
    kinds: ["data dasar", "proyeksi", "realisasi"],
    units: ["orang", "Rp", "", "", "bulan", "tahun", "tahun", "indeks"],
};

const EN: SheetWords = SheetWords {
    sheets: ["Summary", "Months", "Money", "Programmes", "Sources"],
    title: |region| format!("Plan of UCJ coverage: {region}"),
    projection: "All figures after the baseline month are projections, not official figures.",
    how: "Blue cells may be changed; the others are locked, without a password. The schedule (first months, durations, order of programmes) stays as it was downloaded. Save it and open it in Jangkau again: what was changed can go into the plan.",
    counted: "Members and coverage follow what was counted, then the plan from the last count on, as on screen. Segments and money are those of the plan; the sheet Months holds both.",
    made: |version, day| match day {
        Some(day) => format!("Made by Jangkau {version}, {day}."),
        None => format!("Made by Jangkau {version}."),
    },
    answer: "Answer",
    answers: ["End of", "Target", "Coverage (projected)", "Verdict", "Short (people)"],
    target: |year, label| {
        if label.is_empty() { format!("December {year}") } else { format!("December {year} ({label})") }
    },
    at_end: |month| format!("End of {month}"),
    reached: "reached",
    missed: "not reached",
    yes: "yes",
    no: "no",
    region: "Figures of the region",
    plan: "Plan",
    assumptions: "Assumptions",
    outreach_by_bpjs: "BPJS Ketenagakerjaan pays for enrolment, not the regional budget",
    season: |month| format!("seasonal index of construction, {month}"),
    rules: "Contributions and helpers",
    premium: "JKK + JKM contribution a month",
    savings: "old-age savings a month",
    discount: "what the discount takes off JKK + JKM",
    growth: "growth factor of eligible workers a month",
    refusal: |low, high| format!("Type a number from {low} to {high}."),
    chart: "Coverage by month (projected)",
    baseline_group: |number| format!("Running already, group {number}"),
    tranche: |name, month| format!("{name}, {month}"),
    year_total: |year| format!("Total of {year}"),
    default_assumption: "default of Jangkau",
    changed_assumption: "changed in this plan",
    rule: "a rule; see docs/sources.md",
    coverage_without: "Coverage without further effort",
    one_region: "Region",
    provenance: ["Kind of figure", "Baseline", "Made by", "Link of the plan"],
    kinds: ["baseline", "projection", "counted"],
    units: ["people", "Rp", "", "", "months", "years", "year", "index"],
};

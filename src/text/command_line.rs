//! What the command line says.

use super::Lang;
use super::refusals::file_error;
use crate::codec::backtest::BacktestError;
use crate::model::Month;
use crate::model::answers::{Impossible, Purse, Unanswerable};

/// Why the command line did not do what it was asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Mistake {
    /// No command.
    NoCommand,
    /// A command that does not exist.
    UnknownCommand(String),
    /// A command without its file.
    NoFile,
    /// Plans to compare, of which there is only one or none.
    TooFewFiles,
    /// One argument too many.
    Unexpected(String),
    /// An option that does not exist.
    UnknownOption(String),
    /// An option without its value, or with one it does not take.
    BadValue {
        /// The option.
        option: &'static str,
        /// What it takes.
        allowed: &'static str,
    },
    /// A file that cannot be read.
    Unreadable {
        /// Its name.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// A command without an option that it needs.
    Missing(&'static str),
    /// Two options that exclude each other.
    NotTogether(&'static str, &'static str),
    /// A plan to be carried on from a count where nothing was counted.
    NothingCounted,
    /// A year without a target in the file.
    NoTargetOf(i32),
    /// A target that has no answer.
    Unanswerable(Unanswerable),
    /// A target whose December is not after the last count.
    TargetCounted {
        /// The December asked for.
        december: Month,
        /// The month of the last count, or the baseline.
        last: Month,
    },
    /// A workbook with a value that is no number.
    NoWorkbook,
    /// Limits that cannot be kept.
    Impossible(Impossible),
    /// Standard output that cannot be written.
    Unwritable {
        /// What the system says.
        reason: String,
    },
}

/// How to call the program.
pub fn usage(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => {
            "Pemakaian: jangkau project BERKAS [--format json|csv|csv-id]\n\
             \u{20}          jangkau solve BERKAS --target TAHUN[:PERSEN] [--today TTTT-BB]\n\
             \u{20}          jangkau cheapest BERKAS --target TAHUN[:PERSEN] [--lasting] [--within] [--limit TUAS=MIN..MAKS]... [--today TTTT-BB]\n\
             \u{20}          jangkau explain BERKAS --year TAHUN | --target TAHUN\n\
             \u{20}          jangkau sure BERKAS --target TAHUN[:PERSEN] [--draws N] [--parameters-only]\n\
             \u{20}          jangkau track BERKAS [--target TAHUN[:PERSEN]] [--draws N]\n\
             \u{20}          jangkau track BERKAS --from-here > berkas-baru.json\n\
             \u{20}          jangkau timing BERKAS --target TAHUN[:PERSEN] [--least BULAN] [--today TTTT-BB]\n\
             \u{20}          jangkau compare BERKAS BERKAS... [--target TAHUN[:PERSEN]] [--draws N]\n\
             \u{20}          jangkau backtest KASUS\n\
             \u{20}          jangkau card BERKAS [--today TTTT-BB] > kartu.svg\n\
             \u{20}          jangkau xlsx BERKAS > rencana.xlsx\n\
             project mencetak tabel bulanan sebuah skenario; solve yang dibutuhkan tiap tuas; cheapest rencana termurah;\n\
             explain sumbangan tiap bagian rencana; sure seberapa pasti; track realisasi; timing kapan dibayarkan; compare rencana berdampingan;\n\
             backtest kasus masa lalu;\n\
             card kartu sebagai gambar SVG; xlsx buku kerja dengan rumus hidup.\n\
             \u{201c}-\u{201d} membaca masukan standar. Semua perintah: --lang id|en. jangkau --help, jangkau --version\n"
        }
        Lang::En => {
            "Usage: jangkau project FILE [--format json|csv|csv-id]\n\
             \u{20}      jangkau solve FILE --target YEAR[:PERCENT] [--today YYYY-MM]\n\
             \u{20}      jangkau cheapest FILE --target YEAR[:PERCENT] [--lasting] [--within] [--limit LEVER=MIN..MAX]... [--today YYYY-MM]\n\
             \u{20}      jangkau explain FILE --year YEAR | --target YEAR\n\
             \u{20}      jangkau sure FILE --target YEAR[:PERCENT] [--draws N] [--parameters-only]\n\
             \u{20}      jangkau track FILE [--target YEAR[:PERCENT]] [--draws N]\n\
             \u{20}      jangkau track FILE --from-here > new-file.json\n\
             \u{20}      jangkau timing FILE --target YEAR[:PERCENT] [--least MONTHS] [--today YYYY-MM]\n\
             \u{20}      jangkau compare FILE FILE... [--target YEAR[:PERCENT]] [--draws N]\n\
             \u{20}      jangkau backtest CASES\n\
             \u{20}      jangkau card FILE [--today YYYY-MM] > card.svg\n\
             \u{20}      jangkau xlsx FILE > plan.xlsx\n\
             project prints the monthly table of a scenario; solve what each lever needs; cheapest the cheapest plan;\n\
             explain what each part of the plan brings; sure how sure it is;\n\
             track what was counted against the plan; timing when to pay; compare plans side by side; backtest past cases;\n\
             card the card as an SVG picture; xlsx the workbook with live formulas.\n\
             \u{201c}-\u{201d} reads standard input. Every command: --lang id|en. jangkau --help, jangkau --version\n"
        }
    }
}

/// What each command prints, for `--help`. The keys are promised; more may come.
pub fn outputs(lang: Lang) -> String {
    let (months, answers, file) = match lang {
        Lang::Id => (
            "\nproject mencetak larik satu baris per bulan; setiap jawaban satu objek JSON. Persen 0 sampai 100, uang rupiah,\n\
             nilai tuas dalam satuan berkas. Angkanya sama dengan yang di layar.\n",
            "sure memakai rentang asumsi dari berkas (\"ranges\"); tanpa itu rentang bawaan.\n",
            "Salah isi: pesan di galat standar, status 2, keluaran standar kosong.\n",
        ),
        Lang::En => (
            "\nproject prints an array with a row a month; every answer is one JSON object. Percent from 0 to 100, money in rupiah,\n\
             levers in the unit of the file. The numbers are those of the screen.\n",
            "sure draws from the ranges of the file (\"ranges\"), else from those of the model.\n",
            "What is wrong is said on standard error, with status 2 and nothing on standard output.\n",
        ),
    };
    format!("{months}{SHAPES}{answers}{file}")
}

const SHAPES: &str = r#"  project   [{"month","eligible","wage","non_asn","self_paid","sponsored","construction","other","grace","active",
            "coverage_percent","cost":{},"enrolled_by_plan":{}}]
  solve     {"target":{"year","percent"},
            "levers":[{"lever","reached","value","coverage_percent_at_max","met":[[from,to]]}]}
  cheapest  {"reached","gap_bound","plans":[{"levers":{id:value},"cost","cost_by_payer":{},"coverage_percent","active",
            "lowest_coverage_percent_after","lasts"}],
            "rests_on":[{"parameter","cost","cost_of_plan_if_doubled","changes_plan"}],
            "limits":[{"limit","of","points","enough"}]}; with --within also
            "reachable","furthest_percent","cost_now","additions":[{"lever","value","cost_now","cost_then",
            "coverage_percent","lowest_coverage_percent_after"}],"unable":[{"lever","coverage_percent"}],
            "left_out":[{"lever","why"}]
  explain   {"year","baseline":{"active","coverage_percent"},"plan":{"active","coverage_percent"},
            "shares":[{"part","workers","points"}]}
  sure      {"draws","model_error_points","probability","bands":[{"month","p10","p50","p90"}],
            "tornado":[{"parameter","low","high","coverage_percent_at_low","coverage_percent_at_high"}]}
  track     {"sigma_points","observed":[{"month","active","percent","plan_percent","difference_workers",
            "difference_points","rank"}],"central":{"active","percent"},"needed_per_month","probability",
            "bands":[{"month","p10","p50","p90"}]}
  timing    {"entered":{"programmes":[{"sponsorship","first_month","months","people"}],"coverage_percent",
            "lowest_percent","mean_percent","lowest_after_percent","cost"},"frontier":[{...}],"exact"}
  compare   {"plans":[{"name","target":{"year","percent"},"coverage_percent","lowest_percent","lowest_month",
            "lowest_after_percent","active","cost","cost_by_payer":{id:{"set_aside","paid"}},"probability","stop",
            "targets":[{"year","percent","coverage_percent","lowest_after_percent","active","probability"}]}],
            "differences":[{"pointer","values":[],"directions":[]}]}
  backtest  {"cases":[{"id","region","same_base","month","observed_active","observed_percent","projected_active",
            "projected_percent","error_points","error_workers"}],
            "mean_absolute_error_points","bias_points","model_error_points"}
"#;

/// One line about a mistake.
pub fn mistake(lang: Lang, mistake: &Mistake) -> String {
    let (id, en) = match mistake {
        Mistake::NoCommand => ("perintah belum disebut".to_owned(), "no command given".to_owned()),
        Mistake::UnknownCommand(name) => {
            (format!("perintah tidak dikenal: {name}"), format!("unknown command: {name}"))
        }
        Mistake::NoFile => ("berkas belum disebut".to_owned(), "no file given".to_owned()),
        Mistake::TooFewFiles => (
            "compare membutuhkan dua berkas atau lebih".to_owned(),
            "compare needs two files or more".to_owned(),
        ),
        Mistake::Unexpected(argument) => {
            (format!("argumen berlebih: {argument}"), format!("unexpected argument: {argument}"))
        }
        Mistake::UnknownOption(option) => {
            (format!("opsi tidak dikenal: {option}"), format!("unknown option: {option}"))
        }
        Mistake::BadValue { option, allowed } => (
            format!("{option} harus salah satu dari {allowed}"),
            format!("{option} must be one of {allowed}"),
        ),
        Mistake::Missing(option) => (format!("{option} belum disebut"), format!("{option} is missing")),
        Mistake::NotTogether(one, other) => {
            (format!("{one} tidak dapat bersama {other}"), format!("{one} does not go together with {other}"))
        }
        Mistake::NothingCounted => (
            "berkas tidak memuat realisasi (\"observations\" dalam \"region\")".to_owned(),
            "the file has nothing that was counted (\"observations\" in \"region\")".to_owned(),
        ),
        Mistake::NoTargetOf(year) => (
            format!("berkas tidak memuat target {year}; sebutkan, misalnya --target {year}:40"),
            format!("the file has no target of {year}; say it, for example --target {year}:40"),
        ),
        Mistake::Unanswerable(error) => unanswerable(error),
        Mistake::TargetCounted { december, last } => (
            format!("target {december} tidak sesudah data terakhir ({last})"),
            format!("the target of {december} is not after the last count ({last})"),
        ),
        Mistake::Impossible(error) => impossible(error),
        Mistake::Unreadable { file, reason } => {
            (format!("{file} tidak dapat dibaca: {reason}"), format!("{file} cannot be read: {reason}"))
        }
        Mistake::NoWorkbook => (
            "buku kerja tidak dapat ditulis: ada nilai yang bukan bilangan".to_owned(),
            "no workbook can be written: a value is no number".to_owned(),
        ),
        Mistake::Unwritable { reason } => {
            (format!("keluaran tidak dapat ditulis: {reason}"), format!("output cannot be written: {reason}"))
        }
    };
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

fn unanswerable(error: &Unanswerable) -> (String, String) {
    match error {
        Unanswerable::BeforeBaseline { december, baseline } => (
            format!("target {december} jatuh sebelum data dasar ({baseline})"),
            format!("the target of {december} lies before the baseline ({baseline})"),
        ),
        Unanswerable::AfterHorizon { december, horizon } => (
            format!("target {december} jatuh setelah bulan terakhir proyeksi ({horizon})"),
            format!("the target of {december} lies after the last projected month ({horizon})"),
        ),
        Unanswerable::PercentOutside(percent) => (
            format!("target {} persen: harus dari 0 sampai 100", percent.0),
            format!("a target of {} percent: it must be from 0 to 100", percent.0),
        ),
    }
}

fn impossible(error: &Impossible) -> (String, String) {
    match error {
        Impossible::Empty(lever) => (
            format!("--limit {}: nilai terkecil di atas nilai terbesar", lever.id()),
            format!("--limit {}: the least is above the most", lever.id()),
        ),
        Impossible::Outside(lever, range) => (
            format!("--limit {}: harus di antara {} dan {}", lever.id(), range.low, range.high),
            format!("--limit {}: must lie between {} and {}", lever.id(), range.low, range.high),
        ),
        Impossible::NoSuchLever(lever) => (
            format!("skenario tidak mempunyai tuas {}", lever.id()),
            format!("the scenario has no lever {}", lever.id()),
        ),
        Impossible::LockedWithRange(lever) => (
            format!("tuas {} dikunci dan sekaligus diberi rentang", lever.id()),
            format!("the lever {} is locked and given a range", lever.id()),
        ),
        Impossible::Ceiling(purse) => {
            let name = match purse {
                Purse::Payer(payer) => payer.id(),
                Purse::Outreach => "outreach",
            };
            (
                format!("batas dana {name}: harus 0 atau lebih"),
                format!("ceiling of {name}: must be 0 or more"),
            )
        }
    }
}

/// What is wrong with a file of past cases: where, and what.
pub fn backtest_error(lang: Lang, error: &BacktestError) -> Vec<(Option<String>, String)> {
    let (place, id, en) = match error {
        BacktestError::File(error) => return file_error(lang, error),
        BacktestError::Case { id, error } => {
            let within = |(pointer, sentence): (Option<String>, String)| {
                (Some(format!("{id}{}", pointer.unwrap_or_default())), sentence)
            };
            return file_error(lang, error).into_iter().map(within).collect();
        }
        BacktestError::Shape { line, column } => (
            None,
            format!("Bukan berkas kasus jangkau-backtest versi 1: baris {line}, kolom {column}."),
            format!("Not a file of cases jangkau-backtest version 1: line {line}, column {column}."),
        ),
        BacktestError::Observation { id, month } => (
            Some(id.clone()),
            format!("Pengamatan {month}: bulan harus dalam skenario, dengan jumlah peserta atau persentase."),
            format!(
                "Observation {month}: a month of the scenario, with a number of members or a percentage."
            ),
        ),
    };
    vec![(place, if lang == Lang::Id { id } else { en })]
}

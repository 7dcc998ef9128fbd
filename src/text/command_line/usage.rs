//! How to call the program, and what it prints.

use crate::text::Lang;

/// How to call the program.
pub fn usage(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => {
            "Pemakaian: jangkau project BERKAS [--format json|csv|csv-id]\n\
             \u{20}          jangkau project BERKAS --lines\n\
             \u{20}          jangkau regions TABEL.csv --target TAHUN[:PERSEN] [--plan RENCANA] [--purse RUPIAH --aim people|regions|lowest]\n\
             \u{20}                  [--limit KODE=MIN..MAKS]... [--draws N] [--format json|csv|ndjson]\n\
             \u{20}          jangkau solve BERKAS --target TAHUN[:PERSEN] [--today TTTT-BB]\n\
             \u{20}          jangkau cheapest BERKAS --target TAHUN[:PERSEN] [--lasting] [--within] [--limit TUAS=MIN..MAKS]... [--today TTTT-BB]\n\
             \u{20}          jangkau explain BERKAS --year TAHUN | --target TAHUN\n\
             \u{20}          jangkau sure BERKAS --target TAHUN[:PERSEN] [--draws N] [--parameters-only]\n\
             \u{20}          jangkau track BERKAS [--target TAHUN[:PERSEN]] [--draws N]\n\
             \u{20}          jangkau track BERKAS --from-here > berkas-baru.json\n\
             \u{20}          jangkau timing BERKAS --target TAHUN[:PERSEN] [--least BULAN] [--today TTTT-BB]\n\
             \u{20}          jangkau compare BERKAS BERKAS... [--target TAHUN[:PERSEN]] [--draws N]\n\
             \u{20}          jangkau check TABEL.csv|TABEL.xlsx|TABEL.ods\n\
             \u{20}          jangkau backtest KASUS\n\
             \u{20}          jangkau card BERKAS [--today TTTT-BB] > kartu.svg\n\
             \u{20}          jangkau xlsx BERKAS > rencana.xlsx\n\
             project mencetak tabel bulanan sebuah skenario, dengan --lines hasil ringkas satu skenario per baris;\n\
             regions banyak wilayah dan satu dompet; solve yang dibutuhkan tiap tuas; cheapest rencana termurah;\n\
             explain sumbangan tiap bagian rencana; sure seberapa pasti; track realisasi; timing kapan dibayarkan; compare rencana berdampingan;\n\
             check bagaimana sebuah tabel dibaca; backtest kasus masa lalu;\n\
             card kartu sebagai gambar SVG; xlsx buku kerja dengan rumus hidup.\n\
             \u{201c}-\u{201d} membaca masukan standar. Semua perintah: --lang id|en. jangkau --help, jangkau --version\n"
        }
        Lang::En => {
            "Usage: jangkau project FILE [--format json|csv|csv-id]\n\
             \u{20}      jangkau project FILE --lines\n\
             \u{20}      jangkau regions TABLE.csv --target YEAR[:PERCENT] [--plan PLAN] [--purse RUPIAH --aim people|regions|lowest]\n\
             \u{20}              [--limit CODE=MIN..MAX]... [--draws N] [--format json|csv|ndjson]\n\
             \u{20}      jangkau solve FILE --target YEAR[:PERCENT] [--today YYYY-MM]\n\
             \u{20}      jangkau cheapest FILE --target YEAR[:PERCENT] [--lasting] [--within] [--limit LEVER=MIN..MAX]... [--today YYYY-MM]\n\
             \u{20}      jangkau explain FILE --year YEAR | --target YEAR\n\
             \u{20}      jangkau sure FILE --target YEAR[:PERCENT] [--draws N] [--parameters-only]\n\
             \u{20}      jangkau track FILE [--target YEAR[:PERCENT]] [--draws N]\n\
             \u{20}      jangkau track FILE --from-here > new-file.json\n\
             \u{20}      jangkau timing FILE --target YEAR[:PERCENT] [--least MONTHS] [--today YYYY-MM]\n\
             \u{20}      jangkau compare FILE FILE... [--target YEAR[:PERCENT]] [--draws N]\n\
             \u{20}      jangkau check TABLE.csv|TABLE.xlsx|TABLE.ods\n\
             \u{20}      jangkau backtest CASES\n\
             \u{20}      jangkau card FILE [--today YYYY-MM] > card.svg\n\
             \u{20}      jangkau xlsx FILE > plan.xlsx\n\
             project prints the monthly table of a scenario, with --lines a short result of a scenario a line;\n\
             regions many regions and one purse; solve what each lever needs; cheapest the cheapest plan;\n\
             explain what each part of the plan brings; sure how sure it is;\n\
             track what was counted against the plan; timing when to pay; compare plans side by side;\n\
             check how a table is read; backtest past cases;\n\
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
  project --lines  a line each: {"line","code","name","month","eligible","active","coverage_percent","cost",
            "targets":[{"year","percent","active","coverage_percent","gap_workers","reached"}]} or {"line","error"}
  regions   {"year","regions":[{"code","name","eligible","month","known_percent","baseline_percent","plan_percent",
            "coverage_percent","target_percent","gap_workers","gap_points","probability","cost_to_target","allocation",
            "bought_workers","reaches"}],"purse","aim","left","exact","refused":[{"row","reason"}]}
  solve     {"target":{"year","percent"},
            "levers":[{"lever","reached","value","coverage_percent_at_max","met":[[from,to]]}]}
  cheapest  {"reached","gap_bound","plans":[{"levers":{id:value},"cost","cost_by_payer":{},"set_aside_by_payer":{},
            "coverage_percent","active","lowest_coverage_percent_after","lasts"}],
            "rests_on":[{"parameter","cost","cost_of_plan_if_doubled","changes_plan"}],
            "limits":[{"limit","of","points","enough"}]}; with --within also
            "reachable","furthest_percent","cost_now","half_record","additions":[{"lever","value","cost_now","cost_then",
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
  check     {"kind","columns":[{"heading","meaning","decimal","sample"}],"rows":[{"row",...}],
            "refused":[{"row","reason"}],"questions":[...],"notes":[...]}
  backtest  {"cases":[{"id","region","same_base","month","observed_active","observed_percent","projected_active",
            "projected_percent","error_points","error_workers"}],
            "mean_absolute_error_points","bias_points","model_error_points"}
"#;

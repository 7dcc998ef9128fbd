//! The fields of a scenario in words, by JSON pointer.

use super::{Lang, pick};
use crate::codec::pointer;
use crate::model::Field;

/// Pointer with `*` for a place in a list or a name that is data, then the name in both languages: `#` stands
/// for the place (from 1), `@` for the name as it is.
type FieldNames = (&'static str, &'static str, &'static str);

const NAMES: &[FieldNames] = &[
    ("/format", "nama format berkas (format)", "name of the file format (format)"),
    ("/version", "versi format berkas (version)", "version of the file format (version)"),
    ("/name", "nama skenario", "scenario name"),
    ("/horizon", "akhir proyeksi", "end of the projection"),
    ("/region", "data wilayah (region)", "the region (region)"),
    ("/region/code", "kode wilayah", "region code"),
    ("/region/name", "nama wilayah", "region name"),
    ("/region/baseline_month", "bulan data dasar", "baseline month"),
    ("/region/eligible_workers", "pekerja eligible", "eligible workers"),
    ("/region/formal_share", "porsi pekerja formal", "share of formal workers"),
    ("/region/active", "peserta aktif", "active members"),
    ("/region/active/wage", "peserta penerima upah (PU)", "wage-earner members"),
    ("/region/active/non_asn", "peserta honorer / non-ASN", "honorer / non-ASN members"),
    ("/region/active/self_paid", "peserta bukan penerima upah (BPU) mandiri", "self-paying members"),
    ("/region/active/construction", "peserta jasa konstruksi", "construction members"),
    ("/region/active/other", "peserta lainnya", "other members"),
    ("/region/sponsored", "peserta yang sedang didanai", "sponsored members at the baseline"),
    ("/region/sponsored/*", "kelompok peserta didanai ke-#", "sponsored group #"),
    (
        "/region/sponsored/*/payer",
        "sumber pendanaan kelompok peserta didanai ke-#",
        "payer of sponsored group #",
    ),
    (
        "/region/sponsored/*/workers",
        "jumlah orang kelompok peserta didanai ke-#",
        "people in sponsored group #",
    ),
    (
        "/region/sponsored/*/ends",
        "bulan terakhir kelompok peserta didanai ke-#",
        "last paid month of sponsored group #",
    ),
    ("/region/non_asn_total", "jumlah pegawai non-ASN", "non-ASN staff in all"),
    ("/region/minimum_wage", "upah minimum", "minimum wages"),
    ("/region/minimum_wage/*", "upah minimum @", "minimum wage @"),
    ("/region/targets", "daftar target", "targets"),
    ("/region/targets/*", "target ke-#", "target #"),
    ("/region/targets/*/year", "tahun target ke-#", "year of target #"),
    ("/region/targets/*/percent", "persentase target ke-#", "percentage of target #"),
    ("/region/targets/*/workers", "jumlah pekerja target ke-#", "workers of target #"),
    ("/region/targets/*/label", "nama target ke-#", "name of target #"),
    ("/region/active_range", "rentang peserta aktif", "range of active members"),
    ("/region/active_range/0", "batas bawah peserta aktif", "lower bound of active members"),
    ("/region/active_range/1", "batas atas peserta aktif", "upper bound of active members"),
    ("/region/base_revisions", "perubahan pekerja eligible", "revisions of the eligible workers"),
    ("/region/base_revisions/*", "perubahan pekerja eligible ke-#", "revision # of the eligible workers"),
    (
        "/region/base_revisions/*/month",
        "bulan perubahan pekerja eligible ke-#",
        "month of revision # of the eligible workers",
    ),
    (
        "/region/base_revisions/*/workers",
        "pekerja eligible pada perubahan ke-#",
        "eligible workers of revision #",
    ),
    ("/region/observations", "realisasi", "observations"),
    ("/region/observations/*", "realisasi ke-#", "observation #"),
    ("/region/observations/*/month", "bulan realisasi ke-#", "month of observation #"),
    ("/region/observations/*/active", "peserta aktif realisasi ke-#", "active members of observation #"),
    ("/region/observations/*/percent", "cakupan realisasi ke-#", "coverage of observation #"),
    ("/region/observations/*/wage", "peserta PU realisasi ke-#", "wage earners of observation #"),
    ("/region/observations/*/non_asn", "peserta honorer realisasi ke-#", "honorer members of observation #"),
    (
        "/region/observations/*/self_paid",
        "peserta BPU mandiri realisasi ke-#",
        "self-payers of observation #",
    ),
    (
        "/region/observations/*/sponsored",
        "peserta didanai realisasi ke-#",
        "sponsored members of observation #",
    ),
    (
        "/region/observations/*/construction",
        "peserta jasa konstruksi realisasi ke-#",
        "construction members of observation #",
    ),
    ("/region/observations/*/other", "peserta lainnya realisasi ke-#", "other members of observation #"),
    ("/region/history", "riwayat sebelum data dasar", "history before the baseline"),
    ("/region/history/*", "riwayat ke-#", "history entry #"),
    ("/region/history/*/month", "bulan riwayat ke-#", "month of history entry #"),
    ("/region/history/*/active", "peserta aktif riwayat ke-#", "active members of history entry #"),
    ("/region/history/*/percent", "cakupan riwayat ke-#", "coverage of history entry #"),
    (
        "/region/history/*/planned",
        "rencana waktu itu pada riwayat ke-#",
        "coverage planned then of history entry #",
    ),
    ("/region/history/*/wage", "peserta PU riwayat ke-#", "wage earners of history entry #"),
    ("/region/history/*/non_asn", "peserta honorer riwayat ke-#", "honorer members of history entry #"),
    ("/region/history/*/self_paid", "peserta BPU mandiri riwayat ke-#", "self-payers of history entry #"),
    ("/region/history/*/sponsored", "peserta didanai riwayat ke-#", "sponsored members of history entry #"),
    (
        "/region/history/*/construction",
        "peserta jasa konstruksi riwayat ke-#",
        "construction members of history entry #",
    ),
    ("/region/history/*/other", "peserta lainnya riwayat ke-#", "other members of history entry #"),
    ("/assumptions", "daftar asumsi", "the assumptions"),
    ("/assumptions/*", "asumsi \u{201c}@\u{201d}", "assumption \u{201c}@\u{201d}"),
    ("/assumptions/*/*", "asumsi \u{201c}@\u{201d}", "assumption \u{201c}@\u{201d}"),
    ("/plan", "rencana (plan)", "the plan (plan)"),
    ("/plan/wage_enrolment", "pendaftaran penerima upah", "wage-earner enrolment"),
    ("/plan/self_paid_enrolment", "pendaftaran bukan penerima upah", "self-employed enrolment"),
    ("/plan/retention", "upaya mempertahankan peserta", "retention"),
    ("/plan/retention/lapse_reduction", "pengurangan peserta berhenti", "reduction of lapses"),
    ("/plan/sponsorships", "program pendanaan", "sponsorship programmes"),
    ("/plan/sponsorships/*", "program pendanaan ke-#", "sponsorship programme #"),
    ("/plan/sponsorships/*/payer", "sumber pendanaan program ke-#", "payer of programme #"),
    ("/plan/sponsorships/*/budget_per_year", "dana per tahun program ke-#", "budget per year of programme #"),
    ("/plan/sponsorships/*/months", "bulan perlindungan program ke-#", "months of cover of programme #"),
    ("/plan/sponsorships/*/package", "paket manfaat program ke-#", "package of programme #"),
    ("/plan/sponsorships/*/sector", "sektor program ke-#", "sector of programme #"),
    ("/plan/sponsorships/*/first_month", "bulan pertama program ke-#", "first month of programme #"),
    ("/plan/sponsorships/*/years", "jumlah tahun program ke-#", "years of programme #"),
    ("/plan/sponsorships/*/refill", "penggantian nama program ke-#", "replacement of names in programme #"),
    ("/plan/sponsorships/*/name", "nama program ke-#", "name of programme #"),
    ("/plan/sponsorships/*/document", "nomor dokumen program ke-#", "document number of programme #"),
    ("/plan/non_asn", "pengikutsertaan honorer", "honorer inclusion"),
    ("/plan/non_asn/share", "porsi honorer yang diikutsertakan", "share of honorer to include"),
    ("/plan/pppk_full_time", "pengangkatan PPPK penuh waktu", "full-time PPPK appointments"),
    ("/plan/pppk_full_time/workers", "jumlah PPPK penuh waktu", "full-time PPPK appointed"),
    ("/sources", "daftar sumber", "the sources"),
    ("/sources/*", "sumber untuk @", "source of @"),
    ("/sources/*/status", "status sumber untuk @", "status of the source of @"),
    (
        "/plan/wage_enrolment/rate_per_month",
        "laju pendaftaran penerima upah per bulan",
        "wage-earner enrolment rate a month",
    ),
    (
        "/plan/self_paid_enrolment/rate_per_month",
        "laju pendaftaran bukan penerima upah per bulan",
        "self-employed enrolment rate a month",
    ),
];

/// Fields that several parts of the plan have, named after the part.
const SCHEDULE: &[FieldNames] = &[
    ("from", "bulan mulai", "first month"),
    ("until", "bulan terakhir", "last month"),
    ("over_months", "lama (bulan)", "duration in months"),
];

/// Assumptions by their path, as the drawer calls them.
const ASSUMPTIONS: &[FieldNames] = &[
    (
        "eligible_growth_per_year",
        "pertumbuhan pekerja eligible per tahun",
        "growth of eligible workers a year",
    ),
    (
        "organic_growth_per_month/wage",
        "pertumbuhan alami penerima upah per bulan",
        "organic growth of wage earners a month",
    ),
    (
        "organic_growth_per_month/self_paid",
        "pertumbuhan alami peserta mandiri per bulan",
        "organic growth of self-paying members a month",
    ),
    (
        "organic_growth_per_month/construction",
        "pertumbuhan alami jasa konstruksi per bulan",
        "organic growth of construction a month",
    ),
    ("wage_exit_per_month", "penerima upah yang keluar per bulan", "wage earners leaving a month"),
    (
        "first_month_persistence",
        "peserta mandiri yang bertahan setelah bulan pertama",
        "self-payers staying after the first month",
    ),
    (
        "self_paid_lapse_per_month",
        "laju berhenti peserta mandiri per bulan",
        "lapse of self-paying members a month",
    ),
    (
        "sponsored_attrition_per_month",
        "penyusutan peserta didanai per bulan",
        "attrition of sponsored members a month",
    ),
    (
        "continue_after_sponsorship",
        "yang lanjut membayar sendiri setelah pendanaan",
        "sponsored members who go on paying",
    ),
    ("quota_acceptance", "kuota yang terserap", "share of a quota accepted"),
    ("grace_months_counted", "masa tenggang yang dihitung", "grace months counted"),
    ("pppk_leaves_denominator", "PPPK keluar dari penyebut", "PPPK leave the denominator"),
    ("premium_discount", "diskon iuran PP 50/2025", "discount of PP 50/2025"),
    ("outreach_paid_by_bpjs", "pembayar biaya pendaftaran", "payer of the cost of enrolling"),
    ("construction_season", "indeks musiman jasa konstruksi", "seasonal index of construction"),
    ("non_asn_contribution_rate", "tarif iuran non-ASN", "non-ASN contribution rate"),
    (
        "outreach_cost_per_enrolment/wage",
        "biaya mendaftarkan seorang penerima upah",
        "cost of enrolling a wage earner",
    ),
    (
        "outreach_cost_per_enrolment/self_paid",
        "biaya mendaftarkan seorang peserta mandiri",
        "cost of enrolling a self-payer",
    ),
    ("outreach_cost_per_enrolment/kept", "biaya mempertahankan seorang peserta", "cost of keeping a member"),
    ("deaths_per_year", "kematian per tahun", "deaths a year"),
];

/// A field in words.
pub fn field_name(lang: Lang, field: Field) -> String {
    pointer_name(lang, &pointer::of(field))
}

/// The assumption with this id in words.
pub fn parameter_name(lang: Lang, id: &str) -> String {
    pointer_name(lang, &format!("/assumptions/{}", id.replace('.', "/")))
}

/// What stands at a JSON pointer of a scenario file, in words; the pointer itself where it has no name.
pub fn pointer_name(lang: Lang, pointer: &str) -> String {
    if let Some(path) = pointer.strip_prefix("/ranges/") {
        return pick(lang, "rentang ", "range of ").to_owned()
            + &pointer_name(lang, &format!("/assumptions/{path}"));
    }
    assumption(lang, pointer)
        .or_else(|| named(lang, pointer))
        .or_else(|| scheduled(lang, pointer))
        .unwrap_or_else(|| {
            pick(
                lang,
                format!("bagian \u{201c}{pointer}\u{201d}"),
                format!("field \u{201c}{pointer}\u{201d}"),
            )
        })
}

fn assumption(lang: Lang, pointer: &str) -> Option<String> {
    let path = pointer.strip_prefix("/assumptions/")?;
    let month = path.strip_prefix("construction_season/").and_then(|place| place.parse::<usize>().ok());
    if let Some(place) = month {
        let month = place + 1;
        let id = format!("indeks musiman jasa konstruksi bulan ke-{month}");
        return Some(pick(lang, id, format!("seasonal index of construction in month {month}")));
    }
    ASSUMPTIONS.iter().find(|(id, ..)| *id == path).map(|(_, id, en)| pick(lang, *id, *en).to_owned())
}

fn named(lang: Lang, pointer: &str) -> Option<String> {
    let segments: Vec<&str> = pointer.split('/').collect();
    let fits = |(pattern, ..): &&FieldNames| {
        let pattern: Vec<&str> = pattern.split('/').collect();
        pattern.len() == segments.len()
            && pattern.iter().zip(&segments).all(|(wanted, segment)| *wanted == "*" || wanted == segment)
    };
    let (pattern, id, en) = NAMES.iter().find(fits)?;
    let variable =
        pattern.split('/').zip(&segments).filter(|(wanted, _)| *wanted == "*").map(|(_, segment)| *segment);
    let variable = variable.last().unwrap_or_default();
    let place =
        variable.parse::<usize>().map_or_else(|_| variable.to_owned(), |place| (place + 1).to_string());
    let name = variable.replace("~1", "/").replace("~0", "~");
    Some(pick(lang, *id, *en).replace('#', &place).replace('@', &name))
}

/// "bulan terakhir pendaftaran penerima upah" for `/plan/wage_enrolment/until`.
fn scheduled(lang: Lang, pointer: &str) -> Option<String> {
    let (part, field) = pointer.rsplit_once('/')?;
    let (_, id, en) = SCHEDULE.iter().find(|(id, ..)| *id == field)?;
    let part = named(lang, part)?;
    Some(pick(lang, format!("{id} {part}"), format!("{en} of {part}")))
}

//! Indonesian.

use super::ComparisonTexts;

pub const COMPARISON: ComparisonTexts = ComparisonTexts {
    title: |count, region| {
        let count = match count {
            1 => "Satu",
            2 => "Dua",
            3 => "Tiga",
            _ => "Empat",
        };
        if region.is_empty() { format!("{count} rencana") } else { format!("{count} rencana {region}") }
    },
    unit: "persen pekerja eligible, akhir bulan; huruf sama dengan tabel",
    close: "Tutup perbandingan",
    nameless: "Tanpa nama",
    without_plan: "Tanpa upaya tambahan",
    summary: |title, december, plans| format!("{title}. {december}: {plans}."),
    of_region: |name, region| format!("{name}, {region}"),
    caption: "Perbandingan rencana",
    december: |year| format!("Desember {year}"),
    key: |first| format!("*tebal*: beda dari {first}"),
    current: "di layar",
    outside: "di luar proyeksi",
    coverage_and_gap: |percent, gap| format!("{percent}, {gap}"),
    no_target: "tidak ada target",
    gap: "Terhadap target",
    gap_to: |target| format!("Terhadap target {target}"),
    of_target: |gap, target| format!("{gap} dari {target}"),
    exact: "pas",
    short: |people| format!("kurang {people}"),
    over: |people| format!("lebih {people}"),
    members: |year| format!("Peserta Desember {year}"),
    lowest: |year| format!("Bulan terendah {year}"),
    lowest_after: |year| format!("Terendah Jan–Jun {year}"),
    stops: "Berhenti saat dana habis",
    chance: "Peluang mencapai target",
    set_aside: |unit| format!("Dianggarkan, {unit}"),
    paid: |unit| format!("Terserap, {unit}"),
    billions: "Rp miliar",
    millions: "Rp juta",
    paid_of: |paid, set_aside| format!("{paid} dari {set_aside}"),
    unknown: "belum dapat dihitung",
    unknown_difference: "selisih biaya belum dapat dihitung",
    less_than: |amount| format!("< {amount}"),
    in_all: |value| format!("sama di semua rencana: {value}"),
    up: "naik",
    down: "turun",
    later: "lebih lambat",
    earlier: "lebih awal",
    added: "ditambah",
    removed: "dihapus",
    other: "lain",
    none: "tidak ada",
    between: |low, high| format!("{low} sampai {high}"),
    budget: "Anggaran",
    refill: "Nama yang gugur diganti",
    order: "Urutan program",
    values: |count| format!("{count} angka"),
    different_values: |count, different| format!("{count} angka, {different} berbeda"),
    all_same: "Tidak ada masukan yang berbeda: rencana-rencana ini sama.",
    same: |what| format!("Sama di semua rencana: {what}."),
    same_region: "data wilayah",
    same_assumptions: "asumsi",
    nothing_same: "Tidak ada bagian rencana yang sama di semuanya.",
    regions_differ: "Wilayahnya berbeda. Cakupan, peluang, dan rupiah dapat dibandingkan; jumlah orang tidak, karena jumlah pekerja eligible lain. Data wilayah tidak dirinci di sini.",
    baselines_differ: |months| {
        format!(
            "Data dasarnya dari bulan yang berbeda ({months}): uang dihitung sejak data dasar masing-masing."
        )
    },
    counted: "Rencana dengan realisasi diteruskan dari realisasi terakhir, seperti di judul.",
    take_hint: |current| format!("Tekan satu nilai yang bergaris bawah untuk memakainya di {current}."),
    take: |name, value, from| format!("Pakai {value} dari {from} di rencana di layar: {name}"),
    taken: |name, value| format!("{name} sekarang {value}. Urungkan untuk kembali."),
    not_taken: |why| format!("Tidak dipakai. {why}"),
    open: |plan| format!("Buka {plan}"),
    open_short: "Buka",
    elsewhere: "Yang sama di wilayah lain",
    elsewhere_region: "Wilayah lain",
    apply: "Terapkan di sana",
    applied: |region, there, here| {
        format!(
            "Rencana ini diterapkan di {region}: persen dan rupiahnya sama, asumsinya ikut. Orangnya lain: {there} pekerja eligible di sana, {here} di sini. Urungkan untuk kembali."
        )
    },
    applied_per_100k: |region| {
        format!(
            "Jumlah pekerja eligible {region} tidak dipublikasikan: orang dan rupiah berlaku per 100.000 pekerja."
        )
    },
    applied_no_target: |region| format!("Target {region} belum ada: yang tampak hanya cakupannya."),
    staff_unknown: "Honorer tidak ikut: jumlah pegawai non-ASN di sana tidak diketahui.",
    left_out: |why| format!("Tidak ikut: {why}"),
    begins_early: |lever, from, baseline| {
        format!("{lever} mulai {from}, data dasar di sana {baseline}: periksa bulannya.")
    },
    history: "Riwayat perubahan",
    last_change: "Perubahan terakhir",
    earlier_changes: "Sebelumnya",
    since: |name, when| format!("Sejak {name}, {when}"),
    no_change: "Belum ada perubahan sejak halaman dibuka.",
    opened: |region| format!("Membuka *{region}*"),
    became: |name, before, after| format!("{name} *{before}* menjadi *{after}*"),
    and_more: |said, more| format!("{said}; dan {more} lagi"),
    renamed: "Nama atau sumber diubah",
    nobody: |month, percent| format!("tidak mengubah {month} ({percent})"),
    people: |people, month, before, after| {
        format!("*{people} pekerja* pada {month} ({before} menjadi {after})")
    },
    replay: "Putar ulang",
    before: "Sebelum",
    after: "Sesudah",
    change_picture: |month| format!("Rencana sebelum dan sesudah perubahan terakhir, dilihat pada {month}."),
};

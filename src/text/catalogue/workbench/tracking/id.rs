//! Indonesian.

use super::TrackingTexts;

pub const TRACKING: TrackingTexts = TrackingTexts {
    title: "Realisasi",
    empty: "Belum ada realisasi. Ketik jumlah peserta pada akhir bulan di tabel, atau tempel dari Excel. Lalu tampak selisihnya dengan rencana, dan berapa yang masih perlu tiap bulan.",
    yours: "Realisasi adalah angka Anda. Sesudah realisasi terakhir semuanya proyeksi.",
    waiting: "Selesaikan atau batalkan dulu perubahan data yang belum dihitung.",
    caption: "Realisasi dan rencana semula, akhir bulan",
    month: "Akhir bulan",
    counted: "Realisasi",
    counted_in: "Isi dalam",
    members: "peserta",
    percent: "persen",
    plan: "Rencana semula",
    difference: "Selisih peserta",
    points: "Selisih poin",
    place: "Dari 10 kemungkinan",
    baseline: "data dasar",
    not_yet: "belum ada",
    inside: "di dalam 8 dari 10",
    below: "di bawah 8 dari 10",
    above: "di atas 8 dari 10",
    remove: "Hapus",
    counted_at: |month| format!("Realisasi {month}"),
    by_segment: "peserta per segmen",
    segments_caption: "Realisasi per segmen, akhir bulan",
    segments_about: "Isi segmen yang diketahui saja: yang kosong berarti tidak diketahui, bukan nol. Di bawah tiap isian: selisihnya dengan rencana semula.",
    segments_empty: "Isi dulu jumlah peserta sebuah bulan; lalu bulan itu dapat dirinci per segmen.",
    all_members: "Semua",
    rest: "Belum terinci",
    of_segment: |segment, month| format!("{segment}, {month}"),
    most_of_segment: |most, members, others| {
        format!("{most}: dari {members}, {others} sudah ada di segmen lain")
    },
    by_segment_say: |month, differences| format!("Selisih {month} dengan rencana per segmen: {differences}."),
    rest_of_segments: |people| format!(" {people} peserta belum terinci."),
    stands_below: |month, people, difference| {
        format!("*{month}, {people} peserta aktif: {difference} di bawah rencana.*")
    },
    stands_above: |month, people, difference| {
        format!("*{month}, {people} peserta aktif: {difference} di atas rencana.*")
    },
    stands_on: |month, people| format!("*{month}, {people} peserta aktif: sesuai rencana.*"),
    needs: |people, from, target, december| {
        format!(
            "Perlu *{people} peserta lagi tiap bulan mulai {from}* agar {target} tercapai pada {december}, "
        )
    },
    needs_on_top: "di atas yang direncanakan.",
    needs_without_plan: "di atas yang tumbuh sendiri.",
    reaches: |target, december, people| {
        format!("Bila begini terus, {target} pada {december} *tercapai*, lebih {people} peserta.")
    },
    no_target: |month| format!("Tidak ada target sesudah {month} di dalam proyeksi."),
    leads_short: |december, percent, people, target| {
        format!("{december}, bila begini terus: *{percent}*, kurang {people} dari target {target}.")
    },
    leads_over: |december, percent, people, target| {
        format!("{december}, bila begini terus: *{percent}*, lebih {people} dari target {target}.")
    },
    planned: |percent| format!("Rencana semula {percent}."),
    chance: |target, odds, planned| {
        format!("Peluang mencapai {target}: *{odds}*. Menurut rencana semula {planned}.")
    },
    error: |own, past| {
        format!(
            "Perkiraan untuk daerah ini biasanya meleset *{own}*, dihitung dari realisasi ini bersama kasus masa lalu di daerah lain ({past})"
        )
    },
    wider: ": pita di grafik lebih lebar.",
    narrower: ": pita di grafik lebih sempit.",
    change: |from, to, change, base, members| {
        format!(
            "Dari {from} ke {to} cakupan berubah *{change}*: {base} karena jumlah eligible, {members} karena peserta."
        )
    },
    outside: |outside, of| {
        format!("*{outside} dari {of} bulan di luar* 8 dari 10 kemungkinan: rencananya patut diperiksa.")
    },
    all_inside: |of| format!("Semua {of} bulan di dalam 8 dari 10 kemungkinan: selisihnya masih wajar."),
    answers: "Dihitung dari realisasi: judul, grafik, peluang, jalur hijau pada tuas, Capai target, rencana termurah, gambar Mengapa, paling lambat kapan, dan bagian ini. Kelompok peserta dan uang tetap menurut rencana dari data dasar; dengan Rencanakan dari sini semuanya mulai dari realisasi terakhir.",
    bars: "Selisih peserta terhadap rencana",
    bars_unit: "orang, bulan yang sama",
    bars_name: |figures| format!("Selisih peserta terhadap rencana: {figures}"),
    bars_last: |people, month| format!("{people} pada {month}"),
    bars_missing: |months| format!("belum ada: {months}"),
    still: |from| format!("Masih bisa, mulai {from}: satu saja cukup"),
    still_none: |from| format!("Mulai {from} tidak ada lagi satu tuas yang cukup sendiri."),
    why: |december| format!("Dari rencana semula ke {december}"),
    why_plan: "Rencana semula",
    why_base: "Jumlah eligible direvisi",
    why_members: |month| format!("Selisih peserta pada {month}"),
    why_carried: "Bila begini terus",
    part: "Bagian",
    people: "Orang terhadap target",
    short: |people| format!("kurang {people}"),
    over: |people| format!("lebih {people}"),
    from_here: "Rencanakan dari sini",
    history: |counted| format!("Riwayat sebelum data dasar: {counted}."),
    past: "Realisasi dan rencana sebelumnya",
    past_error: |points, months| {
        format!("Rencana sebelumnya meleset rata-rata *{points}* pada {months} bulan.")
    },
    planned_then: "Rencana waktu itu",
    unknown: "tidak diketahui",
    paste: "Tempel dari Excel",
    paste_about: "Satu baris satu bulan: bulan, lalu peserta atau persen. Kolom berjudul PU, honorer, BPU, didanai, konstruksi, atau lainnya dibaca per segmen. Yang sudah ada dibandingkan dulu, tidak ditimpa diam-diam.",
    paste_example: "Jan 2025\t25.839\nFeb 2025\t26,1%",
    found: "Terbaca",
    nothing_found: "Belum ada bulan dengan angka.",
    is_new: "baru",
    is_same: "sama",
    replaces: |old| format!("menggantikan {old}"),
    take: |count| format!("Masukkan {count} bulan"),
    nothing_changes: "Semua sudah ada dan sama.",
    revisions: "Jumlah eligible direvisi",
    revisions_about: "Bila pejabat memakai jumlah pekerja eligible yang baru sejak suatu bulan. Cakupan lalu berubah tanpa seorang pun masuk atau berhenti.",
    since: "Sejak",
    becomes: "jumlah eligible menjadi",
    revised_at: |month| format!("Pekerja eligible sejak {month}"),
    new_revision: "Pekerja eligible yang baru",
    lost: |before, points| {
        format!("Dari {before}: cakupan bulan itu turun {points} tanpa seorang pun berhenti.")
    },
    won: |before, points| {
        format!("Dari {before}: cakupan bulan itu naik {points} tanpa seorang pun bertambah.")
    },
    unchanged: |before| format!("Dari {before}: cakupan bulan itu tetap."),
};

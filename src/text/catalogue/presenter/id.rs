//! Indonesian. Terms: docs/glossary.md.

use super::super::headline::id::{told, would};
use super::code;
use super::{ConsoleTexts, GateTexts, KeyTexts, MinuteTexts, PresenterTexts, StageTexts, StepTexts};

pub(super) const PRESENTER: PresenterTexts = PresenterTexts {
    stage: STAGE,
    keys: KEYS,
    step: STEP,
    console: CONSOLE,
    code: code::ID,
    minutes: MINUTES,
    gate: GATE,
};

const STAGE: StageTexts = StageTexts {
    present: "Presentasi",
    mode: "Mode presentasi",
    leave: "Keluar",
    keys: "Tombol",
    full: "Layar penuh",
    tools: "Alat presentasi",
    blank: "Layar gelap. Tekan titik (.) untuk kembali.",
    leaving: "Tekan Esc sekali lagi untuk keluar dari presentasi.",
    covered: |people, region, year, tense| {
        let (end, covered) = told(tense);
        format!("*{people} pekerja {region}* {covered} akhir {year}{end}.")
    },
    covered_per_100k: |people, region, year, tense| {
        let (end, covered) = told(tense);
        format!("*{people} dari tiap 100.000 pekerja {region}* {covered} akhir {year}{end}.")
    },
    about: |region, year, tense| {
        let (end, covered) = told(tense);
        format!("*pekerja {region}* {covered} akhir {year}{end}, kira-kira.")
    },
    base: |people, region, year| format!("Tanpa upaya tambahan: *{people} pekerja {region}* akhir {year}."),
    base_about: |region, year, tense| {
        let (end, covered) = told(tense);
        format!("*pekerja {region}* {covered} akhir {year}{end} tanpa upaya tambahan.")
    },
    short: |people| format!("Kurang {people} dari target."),
    short_few: |people| format!("Target {people} orang lagi."),
    short_points: |points| format!("Kurang {points} dari target."),
    lasts_not: |tense| format!("Tetapi *{}tidak bertahan*: ", would(tense)),
    lasts_until: |month, tense| {
        let is_over = !would(tense).is_empty();
        let lasts = if is_over { "Sedianya *bertahan*" } else { "*Bertahan*" };
        format!("{lasts} sampai {month}; ")
    },
    falls: |month, percent| format!("*{month} turun ke {percent}*"),
    people_stop: |people| format!(", {people} orang berhenti"),
    reached: "Target tercapai.",
    over: "*Selesai.* Ini yang dibahas dan diputuskan.",
    over_none: "*Selesai.* Risalah masih kosong.",
    over_more: |entries| format!("{entries} butir sebelumnya ada di risalah."),
    next_press: |what| format!("PgDn: {what}"),
    now: "Rencana sekarang",
    odds: |in_ten| format!("kemungkinan {in_ten}"),
    within: |range| format!("{range}: 8 dari 10 kemungkinan"),
    before: "Sebelum:",
    before_at: |lever, value| format!("Sebelum ({lever} {value}):"),
    from_to: |from, to| format!("dari {from} ke *{to}*"),
    at: |value| format!("*{value}*"),
    price_step: |month, payer, is_cheaper| {
        let (change, people) = if is_cheaper { ("turun", "bertambah") } else { ("naik", "berkurang") };
        format!("{month}: iuran {payer} {change}, orangnya {people}.")
    },
    source: |region, date| format!("{region}, data dasar {date}. Proyeksi, bukan angka resmi."),
};

const KEYS: KeyTexts = KeyTexts {
    title: "Tombol presentasi",
    on: "Tombol huruf dan angka dipakai",
    clicker: "Panah kanan dan kiri memajukan dan memundurkan agenda (untuk clicker)",
    rows: [
        ("← →", "geser tuas yang dipilih; dengan Shift satu langkah kecil"),
        ("↑ ↓", "pilih tuas"),
        ("1 – 5", "buka skenario yang disimpan"),
        ("B", "tanpa upaya tambahan, dan kembali"),
        (".", "layar gelap, dan kembali"),
        ("R", "putar ulang perubahan terakhir"),
        ("Z", "urungkan"),
        ("PgDn, N", "langkah agenda berikutnya"),
        ("PgUp, P", "satu langkah mundur"),
        ("A", "meja presenter: agenda, tebakan, risalah"),
        ("Q", "kode QR rencana di layar"),
        ("F", "layar penuh"),
        ("?", "daftar tombol ini"),
        ("F5", "kembali ke layar: tutup gelap, kode, dan daftar ini"),
        ("Esc", "tutup yang menutupi layar; dua kali, keluar"),
    ],
    still: "Panah, PgDn, PgUp, F5, dan Esc tetap bekerja.",
};

const STEP: StepTexts = StepTexts {
    ask_lever: |lever, value, year| format!("*{lever} menjadi {value}.* Berapa cakupan akhir {year}?"),
    ask_scenario: |name, year| format!("*{name}.* Berapa cakupan akhir {year}?"),
    ask_vote: |first, last| {
        let or = if first.contains(',') { ", atau" } else { " atau" };
        format!("*Mana yang kita pilih?* Angkat tangan untuk {first}{or} {last}.")
    },
    ask_lever_alone: |lever, value, year| {
        format!("*{lever} {value} saja, tanpa upaya lain.* Berapa cakupan akhir {year}?")
    },
    say_lever: |lever, value| format!("*{lever} menjadi {value}.*"),
    say_lever_alone: |lever, value| format!("*{lever} {value} saja, tanpa upaya lain.*"),
    decide_what: "*Apa yang kita putuskan?*",
    vote: "Pemungutan suara",
    decision: "Keputusan",
    chosen: |letter, hands, all| format!("Ruangan memilih {letter}: {hands} dari {all}."),
    tie: "Suara imbang: belum ada pilihan.",
    no_hands: "Belum ada suara yang dihitung.",
    lasts: "bertahan",
    falls: |month, percent| format!("{month} turun ke {percent}"),
    no_plan: "Tanpa upaya tambahan",
    more_levers: |names, more| format!("{names}, dan {more} tuas lain"),
    unreadable: "Skenario tidak terbaca",
    waiting: "belum",
    asked: "ditanyakan",
    revealed: "dijawab",
    locked: "dipakai",
    undone: "tidak dipakai",
    shown: "ditunjukkan",
    start: "Mulai agenda",
    resume: "Lanjutkan agenda",
    ended: "Agenda selesai",
    show: "Tunjukkan",
    decide: "Catat keputusan",
    take_winner: "Pakai pilihan terbanyak",
    no_winner: "Imbang: lanjut tanpa perubahan",
    without_hands: "Tanpa suara: lanjut tanpa perubahan",
    back_to_plan: "Kembali ke rencana",
    reveal: "Tampilkan jawaban",
    count: "Tampilkan suara",
    lock: "Pakai di rencana",
    undo: "Jangan pakai",
    next: "Langkah berikutnya",
    finish: "Tutup agenda",
    back: "Mundur",
};

const CONSOLE: ConsoleTexts = ConsoleTexts {
    title: "Meja presenter",
    close: "Tutup meja",
    screen: "Layar penonton",
    screen_open: "Layar penonton terhubung.",
    screen_none: "Buka layar kedua untuk penonton, lalu pindahkan ke proyektor dan tekan F di sana. Tanpa jaringan pun bekerja.",
    screen_blocked: "Peramban menolak membuka jendela. Izinkan jendela baru untuk halaman ini.",
    waiting: "Menunggu jendela presenter…",
    now: "Di layar sekarang",
    free: "Main bebas: geser tuas, atau mulai agenda.",
    over: "Penutup: yang dibahas dan diputuskan. Risalahnya ada di bawah.",
    then: |title| format!("Berikutnya: {title}"),
    guess: "Tebakan ruangan",
    guess_hint: "36,5 atau 36,5 x 4 tangan; Enter",
    guess_hint_short: "36,5 x 4 tangan",
    guess_wrong: "Tulis persen 0 sampai 100, bila perlu dengan jumlah tangan: 36,5 x 4",
    take_back: |what| format!("Hapus {what}"),
    take_back_short: "Hapus",
    votes_for: |letter| format!("Tangan untuk {letter}"),
    votes: |hands| format!("{hands} tangan"),
    one_less: |letter| format!("Kurangi tangan untuk {letter}"),
    one_more: |letter| format!("Tambah tangan untuk {letter}"),
    note: "Catatan presenter",
    question: "Pertanyaan",
    own_question: "Kata-kata Anda sendiri",
    agenda: "Agenda",
    no_steps: "Agenda masih kosong. Buat dari rencana ini: satu langkah untuk tiap tuas.",
    from_plan: "Buat agenda dari rencana ini",
    add_change: "Jadikan perubahan terakhir langkah",
    add_vote: "Tambah pemungutan suara",
    add_decision: "Tambah keputusan",
    basis: |step| format!("Langkah {step} dihitung"),
    on_plan: "di atas rencana",
    alone: "sendirian (dari data dasar)",
    form: |step| format!("Langkah {step} sebagai"),
    as_question: "pertanyaan",
    as_statement: "pernyataan",
    note_of: |step| format!("Catatan langkah {step}"),
    removed: |title| format!("Dihapus: {title}."),
    bring_back: "Kembalikan",
    start_over: "Mulai dari awal",
    start_over_yes: "Ya, mulai dari awal",
    start_over_note: "Agenda, nama, dan catatan tetap; tebakan, suara, dan risalah dihapus.",
    vote_needs: "Simpan dua sampai lima skenario dahulu untuk pemungutan suara.",
    earlier: |title| format!("Dahulukan: {title}"),
    earlier_short: "Dahulukan",
    restart: |title| format!("Ulang dari awal: {title}"),
    restart_short: "Ulang",
    scenarios: "Skenario 1 sampai 5",
    add_scenario: "Simpan yang tampil",
    name: |number| format!("Nama skenario {number}"),
    own_name: "Nama singkat",
    open: |number| format!("Buka skenario {number}"),
    levers: "Tuas di layar (paling banyak tiga)",
    clear: "Kosongkan sesi",
    clear_yes: "Ya, hapus agenda, skenario, dan risalah",
};

const MINUTES: MinuteTexts = MinuteTexts {
    title: "Risalah",
    head: |region| format!("Risalah simulasi cakupan: {region}"),
    none: "Belum ada langkah yang selesai.",
    guesses: |guesses| format!("Tebakan: {guesses}."),
    no_guesses: "Tanpa tebakan.",
    answer: |after, before| format!("Jawaban: {after} (dari {before})."),
    votes: |votes| format!("Suara: {votes}."),
    locked: "Keputusan: masuk rencana.",
    undone: "Keputusan: tidak dipakai.",
    shown: "Ditunjukkan sendirian; rencana tidak berubah.",
    open: "Belum diputuskan.",
    link: |link| format!("Tautan: {link}"),
    links_here: "Tautan di risalah ini hanya terbuka di komputer ini.",
    money: |money| format!("Terserap: {money}."),
    no_money: "Tanpa dana.",
    unknown: "belum dapat dihitung",
    at_least: "≥ berarti paling sedikit sebesar itu: iuran honorer belum dapat dihitung karena upah minimum belum diisi.",
    place: "Tempat",
    present: "Hadir",
    date: "Tanggal",
    frozen: |version| format!("Angka pada saat itu, {version}. Risalah ini tidak dihitung ulang."),
    frozen_at: |when| format!("dibekukan {when}"),
    forecast: |figure, year| format!("Proyeksi: {figure} pada Desember {year}."),
    undecided: "Belum ada yang diputuskan.",
    payer: "Pembayar",
    budgeted: "Dianggarkan",
    spent: "Terserap",
    all: "Seluruhnya",
    further: "Keputusan dan langkah lain",
    vote: "Pemungutan suara",
    option: "Pilihan",
    hands: "Suara",
    december: |year| format!("Des {year}"),
    chance: "Peluang",
    chance_of: |in_ten| format!("Peluang mencapai target: {in_ten}."),
    after: "Sesudah itu",
    by_payer: "Terserap menurut pembayar",
    guessed: "Tebakan ruangan",
    roles: ["Pimpinan rapat", "Wakil BPJS Ketenagakerjaan", "Notulis"],
    sign: "Nama, jabatan, NIP",
    remove: |what| format!("Hapus dari risalah: {what}"),
    print: "Cetak risalah",
    save_text: "Simpan sebagai teks",
    foot: "Semua angka sesudah data dasar adalah proyeksi, bukan angka resmi.",
    decide: "Catat keputusan tentang rencana yang tampil; Enter",
    copy: "Salin risalah",
    save: "Simpan risalah",
    file: "risalah-simulasi",
};

const GATE: GateTexts = GateTexts {
    elsewhere: |region| format!("*{region}* sudah dipresentasikan di tab lain. Ambil alih?"),
    elsewhere_note: "Hanya satu tab yang memimpin. Setelah diambil alih, agenda dan layar penonton mengikuti tab ini.",
    take_over: "Ambil alih",
    other_region: |there, here| {
        format!(
            "Agenda yang tersimpan untuk *{there}*, sedangkan yang tampil *{here}*. Lanjutkan agenda {there}, atau mulai baru?"
        )
    },
    other_region_note: "Agenda yang tidak dipilih disimpan dan kembali saat wilayahnya dipresentasikan.",
    go_on: |there| format!("Lanjutkan agenda {there}"),
    start_new: |here| format!("Mulai baru untuk {here}"),
    open_own: |here| format!("Buka agenda {here}"),
    leave: "Kembali ke perencana",
};

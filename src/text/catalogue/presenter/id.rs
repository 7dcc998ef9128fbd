//! Indonesian. Terms: docs/glossary.md.

use super::super::headline::id::{told, would};
use super::{
    CodeTexts, ConsoleTexts, GateTexts, KeyTexts, MinuteTexts, PresenterTexts, StageTexts, StepTexts,
};

pub(super) const PRESENTER: PresenterTexts = PresenterTexts {
    stage: STAGE,
    keys: KEYS,
    step: STEP,
    console: CONSOLE,
    code: CODE,
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
    falls: |month, percent, people, tense| {
        let was = would(tense);
        format!("Tetapi *{month} {was}turun ke {percent}*, {people} orang berhenti terlindungi.")
    },
    falls_about: |month, percent, tense| format!("Tetapi *{month} {}turun ke {percent}*.", would(tense)),
    reached: "Target tercapai.",
    now: "Rencana sekarang",
    before: "Sebelum:",
    before_at: |lever, value| format!("Sebelum ({lever} {value}):"),
    from_to: |from, to| format!("dari {from} ke *{to}*"),
    at: |value| format!("*{value}*"),
    source: |region, date| format!("{region}, data dasar {date}. Proyeksi, bukan angka resmi."),
};

const KEYS: KeyTexts = KeyTexts {
    title: "Tombol presentasi",
    on: "Tombol huruf dan angka dipakai",
    rows: [
        ("← →", "geser tuas yang dipilih; dengan Shift satu langkah kecil"),
        ("↑ ↓", "pilih tuas"),
        ("1 2 3 4", "buka skenario yang disimpan"),
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
        ("Esc", "tutup yang menutupi layar; dua kali, keluar"),
    ],
    still: "Panah, PgDn, PgUp, dan Esc tetap bekerja.",
};

const STEP: StepTexts = StepTexts {
    ask_lever: |lever, value, year| format!("*{lever} menjadi {value}.* Berapa cakupan akhir {year}?"),
    ask_scenario: |name, year| format!("*{name}.* Berapa cakupan akhir {year}?"),
    ask_vote_two: "*Mana yang kita pilih?* Angkat tangan untuk A atau B.",
    ask_vote_three: "*Mana yang kita pilih?* Angkat tangan untuk A, B, atau C.",
    vote: "Pemungutan suara",
    no_plan: "Tanpa upaya tambahan",
    more_levers: |names, more| format!("{names}, dan {more} tuas lain"),
    unreadable: "Skenario tidak terbaca",
    waiting: "belum",
    asked: "ditanyakan",
    revealed: "dijawab",
    locked: "dikunci",
    undone: "diurungkan",
    start: "Mulai agenda",
    reveal: "Tampilkan jawaban",
    count: "Tampilkan suara",
    lock: "Kunci ke rencana",
    undo: "Urungkan langkah",
    next: "Langkah berikutnya",
    finish: "Selesai, main bebas",
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
    vote_needs: "Simpan dua atau tiga skenario dahulu untuk pemungutan suara.",
    earlier: |title| format!("Dahulukan: {title}"),
    earlier_short: "Dahulukan",
    restart: |title| format!("Ulang dari awal: {title}"),
    restart_short: "Ulang",
    scenarios: "Skenario 1 sampai 4",
    add_scenario: "Simpan yang tampil",
    name: |number| format!("Nama skenario {number}"),
    own_name: "Nama singkat",
    open: |number| format!("Buka skenario {number}"),
    levers: "Tuas di layar (paling banyak tiga)",
    clear: "Kosongkan sesi",
    clear_yes: "Ya, hapus agenda, skenario, dan risalah",
};

const CODE: CodeTexts = CodeTexts {
    title: "Untuk ponsel",
    show: "Tampilkan kode QR di layar",
    hide: "Sembunyikan kode QR",
    scan: "Pindai untuk membuka rencana ini di ponsel",
    plan_button: "Kode QR",
    plan_title: "Kode QR rencana ini",
    plan_note: "Tunjukkan kode ini ke kamera presenter, atau salin tautannya.",
    alt: "Kode QR berisi tautan rencana yang tampil",
    link: "Tautan rencana",
    site: "Alamat situs untuk ponsel",
    not_public: "Alamat halaman ini hanya ada di komputer ini. Isi alamat situs agar ponsel dapat membukanya.",
    too_long: "Tautan terlalu panjang untuk kode QR. Salin tautannya.",
    copy: "Salin tautan",
    copied: "Tersalin.",
    not_copied: "Peramban tidak mengizinkan. Teksnya sudah dipilih: tekan Ctrl+C (Mac: Cmd+C); di ponsel, tahan lama lalu Salin.",
    only_file: |name| format!("Tautan ini membuka berkas {name} di komputer ini saja."),
    proposal: "Usul dari ruangan",
    paste: "Tempel tautan usul; Enter",
    camera: "Pindai dengan kamera",
    camera_stop: "Matikan kamera",
    camera_on: "Arahkan kode QR ponsel ke kamera.",
    camera_none: "Peramban ini tidak dapat membaca kode QR. Minta tautannya, lalu tempel di atas.",
    camera_refused: "Kamera tidak dapat dipakai. Izinkan kamera, atau tempel tautannya.",
    opened: "Usul terbuka; garis titik-titik adalah rencana sebelumnya.",
    no_link: "Ini bukan tautan rencana Jangkau.",
    name: |number| format!("Usul {number}"),
};

const MINUTES: MinuteTexts = MinuteTexts {
    title: "Risalah",
    head: |region| format!("Risalah simulasi cakupan: {region}"),
    none: "Belum ada langkah yang selesai.",
    guesses: |guesses| format!("Tebakan: {guesses}."),
    no_guesses: "Tanpa tebakan.",
    answer: |after, before| format!("Jawaban: {after} (sebelumnya {before})."),
    votes: |votes| format!("Suara: {votes}."),
    winner: |letter| format!("Terbanyak: {letter}."),
    tie: "Suara imbang.",
    locked: "Keputusan: masuk rencana.",
    undone: "Keputusan: tidak dipakai.",
    open: "Belum diputuskan.",
    link: |link| format!("Tautan: {link}"),
    links_here: "Tautan di risalah ini hanya terbuka di komputer ini.",
    last: |number, say| format!("Rencana di layar: {number}. {say}"),
    foot: "Semua angka sesudah data dasar adalah proyeksi, bukan angka resmi.",
    decide: "Catat keputusan tentang rencana yang tampil; Enter",
    copy: "Salin risalah",
    save: "Simpan risalah",
    file: "risalah-simulasi.txt",
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

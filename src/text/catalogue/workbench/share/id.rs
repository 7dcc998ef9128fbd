//! Indonesian.

use super::ShareTexts;

pub(in super::super) const SHARE: ShareTexts = ShareTexts {
    title: "Bagikan",
    link: "Tautan ke rencana ini",
    link_about: "Tautan memuat angka dan tuas, juga nama wilayah sendiri bila itu kabupaten atau kota. Nama lain, nama program, dan catatan tidak ikut; simpan berkas untuk itu. Bagi penerima, angka Anda tertulis “angka pengirim”.",
    link_file: |name| {
        format!(
            "*Hanya untuk komputer ini:* tautan ini membuka berkas {name} di tempatnya sekarang. Untuk orang lain, kirim salinan USB-nya."
        )
    },
    copy: "Salin tautan",
    copied: "Tersalin.",
    not_copied: "Peramban tidak mengizinkan. Teksnya sudah dipilih: tekan Ctrl+C (Mac: Cmd+C); di ponsel, tahan lama lalu Salin.",
    usb_title: "Tanpa jaringan",
    usb_about: "Untuk ruang tanpa jaringan: satu berkas berisi skenario ini, juga agenda presentasi jika ada, terbuka dengan klik ganda.",
    usb: "Unduh salinan USB",
    card: "Sematkan di situs",
    card_about: "Kartu kecil untuk portal pemerintah daerah. Tidak ada data pengunjung yang dikirim.",
    preview: "Pratinjau kartu",
    only_here: "Hanya untuk mencoba: alamat halaman ini hanya ada di komputer ini, maka kode di bawah tidak akan jalan di situs lain. Buka simulasi dari alamat situsnya untuk mengambil kode yang jalan di mana saja.",
    region: "Wilayah kartu",
    language: "Bahasa kartu",
    theme: "Warna kartu",
    themes: ["terang", "gelap", "ikut perangkat"],
    width: "Lebar",
    width_all: "selebar tempatnya",
    data: "Data",
    data_new: "Ikut data terbaru",
    data_frozen: "Dibekukan seperti hari ini",
    plan: "Isi",
    plan_none: "Tanpa rencana",
    plan_this: "Rencana ini",
    form: "Bentuk",
    form_whole: "Untuk semua situs: bingkai, tautan, skrip",
    form_element: "Elemen dengan skrip",
    form_frame: "Bingkai tanpa skrip",
    form_picture: "Gambar dan tautan",
    height: "Tinggi bingkai",
    pixels: |height| format!("{height} piksel"),
    levers: "Tuas di kartu",
    lever_hidden: "tidak tampil",
    lever_shown: "tampil",
    lever_locked: "tampil, terkunci",
    levers_most: |most| format!("Paling banyak {most} tuas tampil; selebihnya tidak ikut."),
    code: "Kode untuk situs",
    copy_code: "Salin kode",
    picture: "Unduh gambar kartu (SVG)",
    picture_about: "Unggah gambar ini ke situs Anda di samping halamannya, lalu tempel kodenya.",
    frame_title: |region| format!("Simulasi cakupan Jamsostek {region}"),
    picture_name: |region| format!("kartu-{region}.svg"),
};

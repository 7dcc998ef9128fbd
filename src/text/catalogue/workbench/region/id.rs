//! Indonesian.

use super::RegionTexts;
use crate::model::Stock;

pub(in super::super) const REGION: RegionTexts = RegionTexts {
    title: "Data wilayah",
    edit: "Ubah data",
    fill: |region| {
        format!(
            "Isi *pekerja eligible* dan *peserta aktif*. Sampai lengkap, layar tetap menampilkan {region}."
        )
    },
    identity: "Wilayah",
    name: "Nama",
    code: "Kode Kemendagri",
    place: "Nama atau kode",
    place_about: "Ketik sebagian nama atau kodenya, lalu pilih. Nama lain boleh ditulis apa adanya.",
    codes: |ministry, statistics| format!("Kemendagri {ministry}, BPS {statistics}"),
    by_ministry: |code| format!("Kemendagri {code}"),
    by_statistics: |code| format!("BPS {code}"),
    built_in: |name| format!("Data {name} sudah ada: pilih di daftar wilayah untuk memakainya."),
    places: "Wilayah yang cocok",
    places_found: |count| match count {
        0 => "Tidak ada wilayah yang cocok.".to_owned(),
        count => format!("{count} wilayah cocok."),
    },
    two_meanings: |digits, ministry, statistics| {
        format!(
            "{digits} berarti {ministry} menurut Kemendagri, {statistics} menurut BPS. Pilih yang dimaksud."
        )
    },
    no_such_code: |code| format!("Tidak ada kabupaten atau kota dengan kode {code}."),
    baseline_month: "Bulan data dasar",
    horizon: "Akhir proyeksi",
    members: "Pekerja dan peserta",
    eligible: "Pekerja eligible",
    active: "Peserta aktif",
    itemised: |parts, total| format!("Terinci {parts} dari {total}"),
    rest_from: |rest, segment| format!("Masih {rest} belum terinci, diambil dari {segment}"),
    rest_divided: |rest| format!("Masih {rest} belum terinci, dibagi menurut komposisi nasional"),
    taken_from: |stock| match stock {
        Stock::Wage => "penerima upah",
        Stock::NonAsn => "honorer",
        Stock::SelfPaid => "peserta mandiri",
        Stock::Construction => "jasa konstruksi",
        Stock::Other => "peserta lainnya",
    },
    total_is_sum: "Jumlah dari rincian di bawah. Isi bila totalnya diketahui: rincian lalu menjadi bagian darinya.",
    own_source: "Sumber angka Anda",
    own_source_about: "Berlaku untuk semua angka yang Anda isi di sini, dan ikut tersimpan di berkas.",
    own_source_who: "Sumber",
    own_source_date: "Per tanggal",
    split_note: "Bagian dari peserta aktif. Yang dikosongkan diambil dari sisanya, menurut komposisi nasional (asumsi).",
    segments: "Di antaranya, menurut segmen",
    formal_share: "Bagian pekerja formal",
    wage: "Penerima upah",
    non_asn: "Honorer yang peserta",
    self_paid: "Bukan penerima upah, mandiri",
    construction: "Jasa konstruksi",
    other_members: "Lainnya",
    non_asn_total: "Semua honorer (non-ASN)",
    non_asn_total_about: "Kosong berarti belum diketahui: honorer yang belum peserta belum dapat diikutsertakan.",
    coverage_is: |active, eligible, percent| format!("{active} dari {eligible} = {percent}"),
    formal_is: |people, pool| format!("Penerima upah dan honorer: {people} dari {pool} pekerja formal"),
    informal_is: |people, pool| format!("Mandiri dan yang didanai: {people} dari {pool} pekerja informal"),
    non_asn_left: |total, members, left| {
        format!("{total} honorer, {members} sudah peserta: {left} dapat diikutsertakan")
    },
    targets: "Target akhir tahun",
    target: |place| format!("Target ke-{place}"),
    year: "Tahun",
    percent: "Persen",
    workers: "Pekerja (tercetak)",
    label: "Nama target",
    target_is: |percent, eligible, people| format!("{percent} dari {eligible} = {people} pekerja"),
    target_fits: |percent, eligible, people| format!("{percent} dari {eligible} = {people}, cocok"),
    target_differs: |percent, eligible, people, printed, off| {
        format!("{percent} dari {eligible} = {people}, tetapi tercetak {printed}: beda {off}")
    },
    add_target: "Tambah target",
    back_to_targets: "Kembali ke target sumber",
    ladders: "Target nasional sebagai acuan",
    ladders_about: "Kedua daftar target memakai penyebut berbeda, maka hanya satu yang dapat digambar.",
    step: |year, percent| format!("{year}: {percent}"),
    running: "Di antaranya, iurannya sedang didanai",
    running_about: "Bagian dari peserta aktif yang iurannya sudah dibayar pihak lain pada data dasar. Tidak termasuk peserta mandiri.",
    cohort: |place| format!("Kelompok ke-{place}"),
    payer: "Pemberi dana",
    people: "Pekerja",
    ends: "Dibayar sampai",
    add_cohort: "Tambah kelompok",
    wages: "Upah minimum (UMK)",
    wages_about: "Dasar iuran honorer. Tahun tanpa angka memakai tahun terdekat sebelumnya.",
    wage_of: |year| format!("UMK {year}"),
};

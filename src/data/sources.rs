//! Where the built-in figures were read. One constant a page, so that a page moves in one place.

use super::figure::Citation;

/// The meeting that gives Binjai's targets, realisation and the number of workers of the 2024 target.
pub const BINJAI_FGD: Citation = Citation::new(
    "Majalah Kriptantus",
    "https://majalahkriptantus.com/2024/10/rapat-kerja-operasional-antara-bpjs.html",
);
/// The same meeting; names the budget guideline that asks for at least 20 % more.
pub const BINJAI_FGD_GUIDELINE: Citation =
    Citation::new("Media Sumutku", "https://mediasumutku.com/?p=119671");
/// Head of the city's staff agency on the 2,359.
pub const BINJAI_PPPK: Citation = Citation::new(
    "Mistar",
    "https://mistar.online/news/sumut/pemko-binjai-pengangkatan-2359-pppk-paruh-waktu-tidak-membebani-apbd-2025",
);
/// Branch head: all non-ASN of the city are enrolled.
pub const BINJAI_ALL_ENROLLED: Citation = Citation::new("Dirmanews", "https://dirmanews.com/?p=8340");
/// April 2021: five thousand or so honorary staff recorded as members.
pub const BINJAI_2021_RECORDED: Citation = Citation::new(
    "Sumut Pos",
    "https://sumutpos.co/daerah/16/04/2021/5-000-lebih-honorer-kota-binjai-terdaftar-bpjamsostek",
);
/// August 2021: the mayor says that not all are enrolled.
pub const BINJAI_2021_NOT_ALL: Citation = Citation::new(
    "Mimbar Umum",
    "https://mimbarumum.co.id/belum-semua-asn-dan-tenaga-honorer-pemko-binjai-ikut-bpjs",
);
/// Another measure of Binjai, perhaps of the branch.
pub const BINJAI_48_PERCENT: Citation = Citation::new(
    "Media Sumutku",
    "https://mediasumutku.com/bpjs-ketenagakerjaan-binjai-peringati-hari-buruh/",
);
/// 5,000 vulnerable workers by the city budget, November 2025.
pub const BINJAI_APBD: Citation = Citation::new(
    "Sumut Pos",
    "https://sumutpos.co/daerah/12/11/2025/lindungi-pekerja-rentan-di-binjai-bpjs-ketenagakerjaan-mou-pemko",
);
/// Rp36.800 for three programmes, said by the head of the Binjai branch.
pub const BINJAI_THREE_PROGRAMMES: Citation = Citation::new(
    "Media Sumutku",
    "https://mediasumutku.com/sosialisasikan-perlindungan-bagi-pekerja-sektor-informal-dihadirkan-bpjs-ketenagakerjaan-pada-hut-kota-binjai-ke-153/",
);

/// About 20 %, and "20% of the 80%".
pub const TEBING_AUDIENCE: Citation =
    Citation::new("Inilah Medan", "https://www.inilahmedan.com/2025/05/pemko-tebingtinggi-dan-bpjs.html");
/// 86,500 workers, 40,981 registered, honorary staff 100 % (April 2022).
pub const TEBING_CITY_2022: Citation = Citation::new(
    "Sumut Pos",
    "https://sumutpos.co/daerah/13/04/2022/40-981-pekerja-di-tebingtinggi-terdaftar-peserta-bpjs-tk",
);
/// 11, 2 and 3 thousand members by segment (September 2023).
pub const TEBING_BRANCH_2023: Citation = Citation::new(
    "Harian SIB",
    "https://www.hariansib.com/detail/Marsipature-Hutanabe/Pj-Wali-Kota-Tebingtinggi-Apresiasi-BPJS-Ketenagakerjaan-Bayar-Santunan-Tenaga-Kerja",
);

/// 38.45 % realised, 46.80 % and 54 % as targets. The odd ending is the address under which the page answers.
pub const SERGAI_MEETING: Citation = Citation::new(
    "InfoPublik / MC Kab Serdang Bedagai",
    "https://infopublik.id/kategori/nusantara/867419/site.webmanifest",
);

/// The band 30-49 %, and at least 20 % more than the year before.
pub const PADANGSIDIMPUAN_FGD: Citation = Citation::new(
    "Waspada",
    "https://waspada.id/berita/bpjs-ketenagakerjaan-p-sidimpuan-forkopimda-bahas-peningkatan-universal-coverage-jamsostek",
);

/// The mayor's speech: 875,743, 472,068, 55.55 %, and the ward heads' programme.
pub const MEDAN_SPEECH: Citation = Citation::new("Inspirasi News", "https://inspirasinews.id/?p=35031");
/// Members by segment and universal coverage in 2030.
pub const MEDAN_SEGMENTS: Citation =
    Citation::new("Sinata", "https://www.sinata.id/medan-targetkan-perlindungan-pekerja-menyeluruh-2030");
/// 11,047 non-ASN among the members.
pub const MEDAN_NON_ASN: Citation = Citation::new(
    "Metro Publik",
    "https://metropublik.com/wali-kota-medan-paparkan-komitmen-perlindungan-pekerja-pada-wawancara-paritrana-award-2025",
);
/// 8,533 part-time PPPK stay members.
pub const MEDAN_PPPK: Citation = Citation::new("Koran Monitor", "https://koranmonitor.com/?p=73887");
/// 17,851 informal workers by the city budget of 2025.
pub const MEDAN_APBD: Citation = Citation::new(
    "Mistar",
    "https://mistar.online/news/medan/gelontorkan-rp33-miliar-pemko-medan-tampung-bpjs-ketenagakerjaan-17851-pekerja-informal",
);
/// "0.51%" for Medan, in a statement on the province.
pub const MEDAN_LOWEST: Citation = Citation::new(
    "Mistar",
    "https://mistar.online/news/sumut/anggota-dprd-sumut-desak-pemprov-genjot-capaian-bpjs-ketenagakerjaan-di-apbd-2026",
);

/// Minimum wages of 2024.
pub const UMK_2024: Citation = Citation::new(
    "Databoks (SK Gubernur Sumut 188.44/998/KPTS/2023)",
    "https://databoks.katadata.co.id/datapublish/2023/12/01/daftar-lengkap-umk-2024-sumatera-utara-medan-tertinggi",
);
/// The province's minimum wage of 2024.
pub const UMP_2024: Citation = Citation::new(
    "ARN24 (SK Gubernur Sumut 188.44/991/KPTS/2023)",
    "https://arn24.news/2023/12/ini-daftar-lengkap-umk-2024-di-sumut.html",
);
/// The province's minimum wage of 2025.
pub const UMP_2025: Citation = Citation::new(
    "Mawarta News",
    "https://mawartanews.com/umk-2025-sumut-resmi-naik-medan-tertinggi-capai-rp4-juta",
);
/// The province's minimum wage of 2026.
pub const UMP_2026: Citation = Citation::new("detikSumut", "https://www.detik.com/sumut");
/// Minimum wages of 2025.
pub const UMK_2025: Citation = Citation::new(
    "Mistar (SK Gubernur Sumut 188.44/833/KPTS/2024)",
    "https://mistar.online/news/sumut/simak-daftar-lengkap-umk-2025-yang-naik-se-sumut-dan-nominalnya",
);
/// Minimum wages of 2026.
pub const UMK_2026: Citation = Citation::new(
    "IDN Times Sumut (SK Gubernur Sumut 188.44/908/KPTS/2025)",
    "https://sumut.idntimes.com/news/sumatera-utara/daftar-resmi-umk-22-kabupaten-kota-se-sumut-medan-tertinggi-rp4-3-juta-00-f4z9n-vlll89",
);

/// Active members of the country by segment, February 2025.
pub const NATIONAL_MIX: Citation = Citation::new(
    "Databoks (Kementerian Ketenagakerjaan)",
    "https://databoks.katadata.co.id/index.php/ketenagakerjaan/statistik/67f5ed64a9a66/provinsi-dengan-peserta-aktif-bpjs-tk-terbanyak-pada-februari-2025",
);
/// 101.81 million eligible workers, 40 % formal.
pub const NATIONAL_ELIGIBLE: Citation = Citation::new(
    "Bisnis Indonesia",
    "https://ekonomi.bisnis.com/read/20250731/12/1898326/strategi-bpjs-ketenagakerjaan-menuju-5755-juta-peserta-aktif-tahun-2025",
);
/// The two national ladders in one statement of the Ministry of Home Affairs.
pub const NATIONAL_LADDERS: Citation = Citation::new(
    "Kabaran (Ditjen Bina Pembangunan Daerah Kemendagri)",
    "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
);

/// Windows and rate of the discount, by BPJS Ketenagakerjaan itself.
pub const PP_50_2025: Citation = Citation::new(
    "BPJS Ketenagakerjaan (PP 50/2025)",
    "https://www.bpjsketenagakerjaan.go.id/artikel/18931/artikel--diskon-50-persen-iuran-bpjs-ketenagakerjaan-ini-dia-syaratnya.bpjs",
);
/// Rp16.800 becomes Rp8.400, said by a branch head.
pub const DISCOUNTED_PREMIUM: Citation = Citation::new(
    "Gerbang Banten",
    "https://gerbangbanten.com/bpjs-ketenagakerjaan-cabang-serang-ajak-pekerja-informal-serang-manfaatkan-relaksasi-iuran-pp-no-50-tahun-2025",
);
/// The ministry on who gets no discount.
pub const DISCOUNT_EXCLUSION: Citation = Citation::new(
    "Murianetwork (Dirjen PHI dan Jamsos Kemnaker)",
    "https://www.murianetwork.com/ekonomi/pr-147575/diskon-50-iuran-bpjs-ketenagakerjaan-siap-ringankan-beban-ojol-mulai-2026?page=2",
);
/// 42 million, and 10 million in the first three months.
pub const DEATH_BENEFIT: Citation = Citation::new(
    "Media Alkhairaat (Permenaker 1/2025)",
    "https://media.alkhairaat.id/bpjamsostek-bayarkan-jkm-penuh-setelah-kepesertaan-minimal-3-bulan",
);
/// Contribution rates of wage earners.
pub const WAGE_RATES: Citation = Citation::new(
    "BPJS Ketenagakerjaan (PP 44/2015)",
    "https://www.bpjsketenagakerjaan.go.id/artikel/18893/artikel-siapa-sajakah-peserta-dari-bpjs-ketenagakerjaan",
);
/// Cover of a work injury, 48 times the wage, and the savings inside Rp36.800.
pub const WORK_INJURY: Citation = Citation::new(
    "Ipol.id",
    "https://ipol.id/2025/03/karyawan-bpjs-ketenagakerjaan-grha-bpjamsostek-berbagi-takjil-untuk-warga-sekitar/3",
);
/// Guidance back to work.
pub const RETURN_TO_WORK: Citation = Citation::new(
    "Kompas (Permenaker 10/2016)",
    "https://money.kompas.com/read/2016/11/24/100941226/indonesia-malaysia.kerja.sama.program.untuk.pemulihan.tki.cacat",
);
/// Who gets a scholarship, and after how many years.
pub const SCHOLARSHIP: Citation = Citation::new(
    "Okezone (Permenaker 5/2021)",
    "https://edukasi.okezone.com/read/2023/06/13/624/2830112/bpjs-ketenagakerjaan-beri-beasiswa-pendidikan-begini-cara-dan-syaratnya?page=1",
);
/// Housing loans and their conditions.
pub const HOUSING: Citation = Citation::new(
    "Antara (Permenaker 17/2021)",
    "https://jateng.antaranews.com/berita/595849/bpjs-ketenagakerjaan-dorong-peserta-miliki-rumah-melalui-program-mlt",
);

/// 14,421 of 92,165: wage earners 4,088 of 33,976, self-employed 10,333 of 58,189.
pub const TAPANULI_UTARA: Citation = Citation::new(
    "Suara Diksi",
    "https://www.suaradiksi.com/2025/05/baru-15-pekerja-taput-terlindungi-bpjs.html",
);
/// "Only 30 percent".
pub const KARO: Citation = Citation::new(
    "iNews Medan",
    "https://medan.inews.id/amp/582748/bupati-karo-dukung-penuh-upaya-bpjs-ketenagakerjaan-perluas-jaminan-sosial-pekerja/all",
);
/// 45,331 members after a sponsor stopped, and 112,931 as the target of 2025; no base.
pub const SIMALUNGUN: Citation = Citation::new(
    "Mistar",
    "https://mistar.online/news/siantar-simalungun/puluhan-ribu-pekerja-rentan-simalungun-terancam-tak-terlindungi-bpjs",
);
/// 107,628 covered and 152,402 not yet.
pub const ASAHAN: Citation = Citation::new(
    "Mistar",
    "https://mistar.online/news/sumut/4900-pekerja-rentan-di-asahan-terlindungi-bpjs-ketenagakerjaan",
);
/// 66,510 of 181,567; 27,637 workers who joined in 2024.
pub const LABUHANBATU: Citation = Citation::new(
    "WahanaNews Labuhanbatu",
    "https://labuhanbatu.wahananews.co/serba-serbi/pemkab-labuhanbatu-targetkan-peningkatan-ucj-lewat-inovasi-perlindungan-sosial-STmJwR48gI/0",
);
/// 24,821 of 75,045.
pub const PADANG_LAWAS_UTARA: Citation =
    Citation::new("Jelajah News", "https://sumut.jelajahnews.id/?p=32488");
/// 192,603 working people, August 2020; no coverage.
pub const MANDAILING_NATAL: Citation = Citation::new(
    "BPS Kabupaten Mandailing Natal",
    "https://mandailingnatalkab.bps.go.id/pressrelease/2021/04/30/267/kondisi-ketenagakerjaan-kabupaten-mandailing-natal-tahun-2020--tingkat-pengangguran-terbuka-sebesar-6-50-persen.html",
);
/// 98 % of the wage earners, 30 % of the self-employed; no base, no total.
pub const TOBA: Citation = Citation::new(
    "Indokabar",
    "https://indokabar.com/coverage-kepesertaan-bp-jamsostek-penerima-upah-di-kabupaten-toba-capai-98-14585.html",
);
/// Makassar: 296,178 members in December 2025.
pub const MAKASSAR: Citation = Citation::new(
    "Newsurban",
    "https://newsurban.id/2026/01/12/jamsostek-kota-makassar-tembus-rp624-miliar-perlindungan-jaminan-sosial-capai-53-persen-jht-pekerja-rentan-diperluas-2026/",
);
/// Makassar: 263,903 members in August 2025, 52 % of the eligible.
pub const MAKASSAR_AUGUST: Citation = Citation::new(
    "Menit Indonesia",
    "https://menitindonesia.com/2025/09/30/munafri-aliyah-wujudkan-janji-politik-luncurkan-program-makassar-berjasa",
);

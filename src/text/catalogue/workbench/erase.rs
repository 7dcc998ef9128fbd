//! The question before what the browser keeps is deleted.

/// The question, and what has become of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct EraseTexts {
    pub title: &'static str,
    pub of_site: fn(address: &str) -> String,
    pub of_file: fn(name: &str) -> String,
    pub nothing: &'static str,
    pub draft: fn(region: &str, saved: &str) -> String,
    pub more_drafts: fn(count: usize) -> String,
    pub unreadable: fn(count: usize) -> String,
    pub agenda: fn(region: &str, steps: usize, scenarios: usize) -> String,
    pub stays: &'static str,
    pub stays_others: fn(count: usize) -> String,
    pub yes: &'static str,
    pub no: &'static str,
    pub erased_site: &'static str,
    pub erased_file: fn(name: &str) -> String,
}

pub(super) const ID: EraseTexts = EraseTexts {
    title: "Hapus semua data",
    of_site: |address| format!("Hapus yang disimpan *situs ini* ({address}) di peramban ini?"),
    of_file: |name| format!("Hapus yang disimpan *berkas ini* ({name}) di peramban ini?"),
    nothing: "Belum ada yang tersimpan.",
    draft: |region, saved| format!("Draf {region}{saved}"),
    more_drafts: |count| format!("{count} draf lagi"),
    unreadable: |count| format!("{count} draf yang tidak terbaca"),
    agenda: |region, steps, scenarios| {
        format!("Agenda presentasi {region}: {steps} langkah, {scenarios} skenario, dan risalahnya")
    },
    stays: "Tidak terhapus: berkas yang sudah diunduh.",
    stays_others: |count| {
        format!(
            "Tidak terhapus: berkas yang sudah diunduh, dan data {count} Jangkau lain di peramban ini (situs atau salinan USB lain)."
        )
    },
    yes: "Hapus",
    no: "Batal",
    erased_site: "Semua data yang disimpan situs ini di peramban dihapus.",
    erased_file: |name| {
        format!("Semua data yang disimpan berkas {name} di peramban dihapus. Isi berkasnya tetap.")
    },
};

pub(super) const EN: EraseTexts = EraseTexts {
    title: "Delete all data",
    of_site: |address| format!("Delete what *this site* ({address}) keeps in this browser?"),
    of_file: |name| format!("Delete what *this file* ({name}) keeps in this browser?"),
    nothing: "Nothing is kept yet.",
    draft: |region, saved| format!("Draft of {region}{saved}"),
    more_drafts: |count| format!("{count} more drafts"),
    unreadable: |count| format!("Drafts that cannot be read: {count}"),
    agenda: |region, steps, scenarios| {
        format!("The agenda of {region}: steps {steps}, scenarios {scenarios}, and the minutes")
    },
    stays: "What stays: downloaded files.",
    stays_others: |count| {
        format!(
            "What stays: downloaded files, and the data of others in this browser ({count}: other sites or USB copies of Jangkau)."
        )
    },
    yes: "Delete",
    no: "Cancel",
    erased_site: "All data that this site kept in the browser was deleted.",
    erased_file: |name| {
        format!("All data that the file {name} kept in the browser was deleted. The file is as it was.")
    },
};

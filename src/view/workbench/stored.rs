//! What the browser keeps of the app and whose it is, in words: what the question before deleting it says.

use super::messages::when;
use crate::session::Session;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::Sentence;

/// Up to so many drafts are named.
const MOST_DRAFTS: usize = 5;

/// Who keeps something in this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// The site in a folder; its address.
    Site(String),
    /// The app in one file; its name.
    File(String),
}

/// What a keeper has stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoredItems {
    /// The region and the time of each draft, the latest first.
    pub drafts: Vec<(String, String)>,
    /// How many drafts cannot be read.
    pub unreadable: usize,
    /// How many plans are in the library.
    pub plans: usize,
    /// The name of the region of each agenda, and the agenda.
    pub agendas: Vec<(String, Session)>,
    /// How many others keep something in this browser.
    pub others: usize,
}

/// The question before deleting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EraseView {
    /// Whose it is.
    pub whose: Sentence,
    /// What would be deleted; empty where nothing is stored.
    pub items: Vec<String>,
    /// What stays.
    pub stays: String,
}

/// What `keeper` would delete.
pub fn erase(keeper: &Keeper, items: &StoredItems, lang: Lang) -> EraseView {
    let texts = &WorkbenchTexts::of(lang).erase;
    let library = (items.plans > 0).then(|| (WorkbenchTexts::of(lang).library.plans)(items.plans));
    let draft = |(region, saved): &(String, String)| (texts.draft)(region, &when(lang, saved));
    let drafts = items.drafts.iter().take(MOST_DRAFTS).map(draft);
    let mut list: Vec<String> = library.into_iter().chain(drafts).collect();
    let more = items.drafts.len().saturating_sub(MOST_DRAFTS);
    if more > 0 {
        list.push((texts.more_drafts)(more));
    }
    if items.unreadable > 0 {
        list.push((texts.unreadable)(items.unreadable));
    }
    let agenda = |(region, session): &(String, Session)| {
        (texts.agenda)(region, session.steps.len(), session.scenarios.len())
    };
    list.extend(items.agendas.iter().map(agenda));
    EraseView {
        whose: Sentence::new(&match keeper {
            Keeper::Site(address) => (texts.of_site)(address),
            Keeper::File(name) => (texts.of_file)(name),
        }),
        items: list,
        stays: if items.others == 0 { texts.stays.to_owned() } else { (texts.stays_others)(items.others) },
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn the_question_names_what_goes_whose_it_is_and_what_stays() {
        let items = StoredItems {
            drafts: (1..=7).map(|day| (format!("Kota {day}"), format!("2026-11-0{day} 08:05"))).collect(),
            unreadable: 1,
            plans: 3,
            agendas: vec![("Kota Binjai".to_owned(), Session::default())],
            others: 2,
        };
        let site = erase(&Keeper::Site("https://contoh.go.id/a/".to_owned()), &items, Lang::Id);
        assert!(site.whose.plain().contains("https://contoh.go.id/a/"));
        assert_eq!(site.items.len(), MOST_DRAFTS + 4);
        assert_eq!(site.items[0], "3 rencana di Rencana saya");
        assert_eq!(site.items[1], "Draf Kota 1, tersimpan 1 November 2026 pukul 08.05");
        assert!(site.items[MOST_DRAFTS + 1].contains("2 draf lagi") && site.stays.contains('2'), "{site:?}");
        let file = erase(&Keeper::File("Salinan *1*.html".to_owned()), &StoredItems::default(), Lang::En);
        assert!(file.whose.plain().contains("Salinan 1.html") && file.items.is_empty(), "{file:?}");
        assert!(!file.stays.contains('0'));
    }
}

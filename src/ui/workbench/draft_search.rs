//! Which draft belongs on screen when the page opens. What cannot be read goes aside, and that is said.

use super::kept_drafts::{FoundDocument, agrees, draft_name, drafts, given, readable_names};
use super::library_store;
use crate::browser::page;
use crate::codec::address;
use crate::codec::draft::{self, Draft, DraftError};
use crate::codec::file::FileError;
use crate::state::Message;
use crate::ui::tab;

/// What belongs on screen. A copy in one file that was just opened shows what it carries; else a draft does, this tab's
/// first, and one of another tab only where the address asks for nothing. Drafts that cannot be read are moved to quarantine.
pub fn find(say: &dyn Fn(Message)) -> Option<FoundDocument> {
    let given = given();
    if let Some((document, true)) = given {
        return Some(FoundDocument { content: document.into(), saved: None, name: None });
    }
    let fragment = page::fragment();
    let asked = address::parse(&page::query()).region;
    let asks_nothing = fragment.is_empty() && asked.is_none();
    let own = readable_names();
    for (name, text) in drafts() {
        if !own.contains(&name) && !asks_nothing {
            continue;
        }
        let Some(draft) = read(&name, &text, say) else { continue };
        let Draft { content, saved, .. } = draft;
        let scenario = &content.document.scenario;
        if fragment.is_empty() {
            let fits = asked.is_none_or(|code| code == scenario.region.code);
            return fits.then_some(FoundDocument { content, saved: Some(saved), name: Some(name) });
        }
        if agrees(&fragment, scenario) {
            return Some(FoundDocument { content, saved: None, name: Some(name) });
        }
        break;
    }
    let (document, _) = given.filter(|(document, _)| agrees(&fragment, &document.scenario))?;
    Some(FoundDocument { content: document.into(), saved: None, name: None })
}

/// Where a copy in one file shows what it carries, the latest draft of another time is offered.
pub fn offer_earlier(found: Option<&FoundDocument>, say: &dyn Fn(Message)) {
    let Some(found) = found.filter(|_| given().is_some_and(|(_, is_opening)| is_opening)) else { return };
    let earlier = drafts().into_iter().find_map(|(name, text)| read(&name, &text, say));
    let earlier = earlier.map(|draft| (draft.content.document, draft.saved));
    if let Some((document, saved)) = earlier.filter(|(document, _)| *document != found.content.document) {
        say(Message::Earlier(Box::new(document), saved));
    }
}

/// The draft in a stored text; `None` for one that cannot be read, which is said and moved out of the way, as is the part of
/// one that cannot.
fn read(name: &str, text: &str, say: &dyn Fn(Message)) -> Option<Draft> {
    match draft::read(text) {
        Ok(draft) => {
            if let Some(part) = &draft.unreadable {
                let rest = draft::write(draft.order, &draft.saved, &draft.content);
                library_store::quarantine_part(name, part, &rest);
                say(Message::Corrupt(part.clone()));
            }
            return Some(draft);
        }
        Err(DraftError::File(FileError::Newer { .. })) => {
            // It stays where it is; this tab writes to another one from now on.
            if draft_name(&tab::current().id) == name {
                tab::renew();
            }
            say(Message::Newer);
        }
        Err(_) => {
            library_store::quarantine(name, text);
            say(Message::Corrupt(library_store::file_inside(text)));
        }
    }
    None
}

//! The answer and its link for a chat: plain text, short enough to be read before anybody opens anything.

use super::imprint::DayAndSite;
use crate::codec::percent::encode;
use crate::text::{Catalogue, Lang};
use crate::view::{Projected, still_headline};

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageView {
    /// The answer, and that it is a projection.
    pub sentence: String,
    /// The address of the plan.
    pub address: String,
    /// Both, as they are sent.
    pub text: String,
    /// The address that opens WhatsApp with the text; whom it is for is chosen there.
    pub whatsapp: String,
    /// Whether others can open the address.
    pub is_public: bool,
}

/// The message of a plan.
pub fn message(projected: &Projected, imprint: &DayAndSite, lang: Lang) -> MessageView {
    let headline = still_headline(projected, lang);
    let projection = Catalogue::of(lang).card.projection;
    let sentence = [&headline.result, " ", &headline.caveat.plain(), " ", projection].concat();
    let address = imprint.address(&projected.scenario, lang);
    let text = [&sentence, "\n", &address].concat();
    MessageView {
        whatsapp: ["https://wa.me/?text=", &encode(&text)].concat(),
        is_public: imprint.site.is_public(),
        sentence,
        address,
        text,
    }
}

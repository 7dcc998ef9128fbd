//! Sharing: what a portal's editor chooses, and the code that comes of it.

use crate::codec::address::{Address, format};
use crate::model::Lever;
use crate::preferences::Theme;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::MOST_LEVERS;

/// How the card comes into a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardForm {
    /// An element of our own, which grows with its content.
    Element,
    /// A plain frame of a height in pixels, for sites that take no script.
    Frame(u32),
    /// A picture that links to the simulation, for sites that take no frame.
    Picture,
}

/// Widths to choose from beside that of the place it stands in, CSS pixels.
pub const WIDTHS: [u32; 3] = [320, 480, 600];

/// Heights of a plain frame to choose from, CSS pixels; the first shows a whole card in most places.
pub const HEIGHTS: [u32; 4] = [640, 480, 800, 960];

/// Whether a lever is on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnCard {
    /// Not there.
    Hidden,
    /// There, to be moved.
    Shown,
    /// There, and standing still.
    Locked,
}

/// What a portal's editor chooses.
#[derive(Clone, Debug, PartialEq)]
pub struct CardWish {
    /// How it comes into the page.
    pub form: CardForm,
    /// Whether it stays as it is today, program and data.
    pub frozen: bool,
    /// Whether it shows the plan on screen, or leaves planning to the visitor.
    pub plan: bool,
    /// The levers, in the order of the screen.
    pub levers: Vec<(Lever, OnCard)>,
    /// Another region than the one on screen, by its code.
    pub region: Option<String>,
    /// Language of the card.
    pub lang: Lang,
    /// Colours of the card.
    pub theme: Theme,
    /// At most so wide, CSS pixels; else as wide as its place.
    pub width: Option<u32>,
}

impl CardWish {
    /// What most portals want: these levers, the latest data, the plan on screen if there is one, the looks of this page.
    pub fn new(levers: &[Lever], plan: bool, lang: Lang, theme: Theme) -> Self {
        let usual = |lever: Lever| {
            if matches!(lever, Lever::Csr | Lever::NonAsn) { OnCard::Shown } else { OnCard::Hidden }
        };
        Self {
            form: CardForm::Element,
            frozen: false,
            plan,
            levers: levers.iter().map(|lever| (*lever, usual(*lever))).collect(),
            region: None,
            lang,
            theme,
            width: None,
        }
    }

    /// Levers on the card, as far as there is room.
    fn shown(&self) -> Vec<Lever> {
        let shown = self.levers.iter().filter(|(_, place)| *place != OnCard::Hidden);
        shown.map(|(lever, _)| *lever).take(MOST_LEVERS).collect()
    }

    /// Whether more levers were chosen than there is room for.
    pub fn is_crowded(&self) -> bool {
        self.levers.iter().filter(|(_, place)| *place != OnCard::Hidden).count() > MOST_LEVERS
    }

    fn locked(&self) -> Vec<Lever> {
        let shown = self.shown();
        let locked =
            self.levers.iter().filter(|(lever, place)| *place == OnCard::Locked && shown.contains(lever));
        locked.map(|(lever, _)| *lever).collect()
    }
}

/// What the card is about.
#[derive(Clone, Debug, PartialEq)]
pub struct CardOf<'a> {
    /// Code of the region, empty for one of the planner's own.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The plan's link, with its `#`.
    pub link: &'a str,
    /// The result in a sentence, for a picture.
    pub sentence: &'a str,
}

/// Where the simulation lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The folder, with its last slash.
    pub folder: String,
    /// Folder of this release inside it, with its last slash; a release that does not know its name cannot be frozen.
    pub release: Option<String>,
}

impl Site {
    /// Whether others can reach it: not a file, not this machine by its own name.
    pub fn is_public(&self) -> bool {
        let Some((scheme, rest)) = self.folder.split_once("://") else { return false };
        let host = rest.split('/').next().unwrap_or("");
        let host = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
            .map_or(host, |(host, _)| host);
        let is_own = host == "localhost"
            || host.ends_with(".localhost")
            || host.starts_with("127.")
            || host == "[::1]";
        matches!(scheme, "http" | "https") && !host.is_empty() && !is_own
    }
}

/// Query and fragment of the card's address.
fn address(wish: &CardWish, card: &CardOf<'_>) -> String {
    let query = format(&Address {
        // The plan's link names its region; a region of one's own has no code.
        region: Some(card.code.to_owned()).filter(|code| !code.is_empty()),
        language: Some(wish.lang),
        page: None,
        locked: wish.locked(),
        shown: wish.shown(),
        theme: Some(wish.theme).filter(|theme| *theme != Theme::Auto),
    });
    format!("?{query}{}", link_in(wish, card))
}

/// The plan where it is wished for; a region of one's own has no other address.
fn link_in<'a>(wish: &CardWish, card: &CardOf<'a>) -> &'a str {
    if wish.plan || card.code.is_empty() { card.link } else { "" }
}

/// The card beside this page, for the preview.
pub fn preview(wish: &CardWish, card: &CardOf<'_>) -> String {
    format!("./embed.html{}", address(wish, card))
}

/// What an editor pastes into the portal's page.
pub fn card_code(wish: &CardWish, card: &CardOf<'_>, site: &Site) -> String {
    let release = site.release.as_deref().filter(|_| wish.frozen).unwrap_or("");
    let folder = format!("{}{release}", site.folder);
    let texts = &WorkbenchTexts::of(wish.lang).share;
    let title = attribute(&(texts.frame_title)(card.name));
    let onward = attribute(&onward(wish, card, &folder));
    match wish.form {
        CardForm::Frame(height) => format!(
            "<iframe src=\"{}\" title=\"{title}\" width=\"{}\" height=\"{height}\" loading=\"lazy\" style=\"border:0{}\" \
             allow=\"clipboard-write; fullscreen; web-share\" referrerpolicy=\"strict-origin-when-cross-origin\" \
             sandbox=\"allow-scripts allow-same-origin allow-downloads allow-popups allow-modals\"></iframe>",
            attribute(&format!("{folder}embed.html{}", address(wish, card))),
            wish.width.map_or_else(|| "100%".to_owned(), |width| width.to_string()),
            wish.width.map_or("", |_| ";max-width:100%"),
        ),
        CardForm::Element => format!(
            "<jangkau-simulasi{}{}><a href=\"{onward}\">{title}</a></jangkau-simulasi>\n\
             <script src=\"{}jangkau-simulasi.js\" defer></script>",
            attributes(wish, card),
            wish.width
                .map_or_else(String::new, |width| format!(" style=\"display:block;max-width:{width}px\"")),
            attribute(&folder)
        ),
        CardForm::Picture => format!(
            "<a href=\"{onward}\"><img src=\"{}\" alt=\"{}\" width=\"{}\" loading=\"lazy\"></a>",
            attribute(&(texts.picture_name)(&file_part(card))),
            attribute(card.sentence),
            wish.width.unwrap_or(WIDTHS[2]),
        ),
    }
}

/// What the name of a file about this card is made of.
pub fn file_part(card: &CardOf<'_>) -> String {
    if card.code.is_empty() { "jangkau".to_owned() } else { card.code.to_owned() }
}

/// The same parameters as attributes of the element.
fn attributes(wish: &CardWish, card: &CardOf<'_>) -> String {
    let address = address(wish, card);
    let (query, link) = address.split_once('#').unwrap_or((&address, ""));
    let mut attributes: String = query
        .trim_start_matches('?')
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| format!(" {name}=\"{}\"", attribute(value)))
        .collect();
    if !link.is_empty() {
        attributes.push_str(" tautan=\"#");
        attributes.push_str(&attribute(link));
        attributes.push('"');
    }
    attributes
}

/// The full simulation with the same state: the plan's own link, or the region alone.
fn onward(wish: &CardWish, card: &CardOf<'_>, folder: &str) -> String {
    let link = link_in(wish, card);
    let region = if link.is_empty() { format!("&wilayah={}", card.code) } else { String::new() };
    format!("{folder}{}", super::super::onward(wish.lang, wish.theme, &format!("{region}{link}")))
}

/// Text inside the quotes of an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;

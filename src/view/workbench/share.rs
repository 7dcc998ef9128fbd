//! The card for a portal: what the portal's editor chooses, and the code that puts the card into a page.

use crate::codec::address::{Address, format};
use crate::model::Lever;
use crate::preferences::Theme;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::MOST_LEVERS;

/// How the card comes into a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardForm {
    /// A frame, a link with the result in words, and the script that makes the frame as high as its content. Whatever a
    /// portal takes away of it, the rest still leads to the same region and plan.
    Whole,
    /// The element `jangkau-simulasi`, which is as high as its content.
    Element,
    /// A plain frame with its height in CSS pixels and the link, for sites that allow no script.
    Frame(u32),
    /// A picture that links to the simulation, for sites that allow no frame.
    Picture,
}

/// Widths to choose from beside the width of the place on the page, CSS pixels.
pub const WIDTHS: [u32; 3] = [320, 480, 600];

/// Heights of a plain frame to choose from, CSS pixels; the first shows a whole card in most places.
pub const HEIGHTS: [u32; 4] = [640, 480, 800, 960];

/// Whether a lever is on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeverOnCard {
    /// It is not on the card.
    Hidden,
    /// It is on the card and can be moved.
    Shown,
    /// It is on the card and cannot be moved.
    Locked,
}

/// What a portal's editor chooses.
#[derive(Clone, Debug, PartialEq)]
pub struct CardOptions {
    /// How the card comes into the page.
    pub form: CardForm,
    /// Whether program and data stay those of this release.
    pub frozen: bool,
    /// Whether it shows the plan on screen; otherwise it opens the region without a plan.
    pub plan: bool,
    /// The levers, in the order of the screen.
    pub levers: Vec<(Lever, LeverOnCard)>,
    /// The code of another region than the one on screen.
    pub region: Option<String>,
    /// Language of the card.
    pub lang: Lang,
    /// Colours of the card.
    pub theme: Theme,
    /// Its greatest width, CSS pixels; `None` for the width of the place on the page.
    pub width: Option<u32>,
    /// Where the picture lies, as it was typed; empty for the place that is known.
    pub picture: String,
}

impl CardOptions {
    /// The options before anything is chosen: the usual ones of `levers`, the latest data, the plan on screen if there is
    /// one, the language of this page, light.
    pub fn new(levers: &[Lever], plan: bool, lang: Lang) -> Self {
        let usual = |lever: Lever| {
            if matches!(lever, Lever::Csr | Lever::NonAsn) { LeverOnCard::Shown } else { LeverOnCard::Hidden }
        };
        Self {
            form: CardForm::Whole,
            frozen: false,
            plan,
            levers: levers.iter().map(|lever| (*lever, usual(*lever))).collect(),
            region: None,
            lang,
            theme: Theme::Light,
            width: None,
            picture: String::new(),
        }
    }

    /// The levers on the card; those for which there is no room are left out.
    fn shown(&self) -> Vec<Lever> {
        let shown = self.levers.iter().filter(|(_, place)| *place != LeverOnCard::Hidden);
        shown.map(|(lever, _)| *lever).take(MOST_LEVERS).collect()
    }

    /// Whether more levers were chosen than there is room for.
    pub fn is_crowded(&self) -> bool {
        self.levers.iter().filter(|(_, place)| *place != LeverOnCard::Hidden).count() > MOST_LEVERS
    }

    fn locked(&self) -> Vec<Lever> {
        let shown = self.shown();
        let locked = self
            .levers
            .iter()
            .filter(|(lever, place)| *place == LeverOnCard::Locked && shown.contains(lever));
        locked.map(|(lever, _)| *lever).collect()
    }
}

/// The region and the plan that a card shows.
#[derive(Clone, Debug, PartialEq)]
pub struct CardSubject<'a> {
    /// Code of the region, empty for one of the planner's own.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The plan's link, with its `#`.
    pub link: &'a str,
    /// The result in a sentence.
    pub sentence: &'a str,
}

/// The address of the simulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The folder, with its last slash.
    pub folder: String,
    /// The folder of this release inside it, with its last slash; `None` where the release has no name and cannot be frozen.
    pub release: Option<String>,
    /// Whether it has a folder for each built-in region, with a page and a picture: the build knew its address.
    pub has_regions: bool,
}

/// The folder of a built-in region inside such a site, with its last slash.
pub fn region_folder(code: &str) -> String {
    format!("wilayah/{code}/")
}

/// The picture of the card in that folder.
pub const REGION_PICTURE: &str = "gambar.png";

impl Site {
    /// Whether other machines can open it: not a file, not this machine by its own name.
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
fn address(options: &CardOptions, card: &CardSubject<'_>) -> String {
    let query = format(&Address {
        // A region that is not built in has no code; the link of the plan holds it.
        region: Some(card.code.to_owned()).filter(|code| !code.is_empty()),
        language: Some(options.lang),
        page: None,
        locked: options.locked(),
        shown: options.shown(),
        // Light is what a card has by itself.
        theme: Some(options.theme).filter(|theme| *theme != Theme::Light),
        unknown: Vec::new(),
    });
    format!("?{query}{}", link_in(options, card))
}

/// The link of the plan where the card shows it; empty otherwise. A region that is not built in is always in the link.
fn link_in<'a>(options: &CardOptions, card: &CardSubject<'a>) -> &'a str {
    if options.plan || card.code.is_empty() { card.link } else { "" }
}

/// The address of the card relative to this page, for the preview.
pub fn preview(options: &CardOptions, card: &CardSubject<'_>) -> String {
    format!("./embed.html{}", address(options, card))
}

/// The address that a portal which knows oEmbed turns into the card, where it is pasted alone; `None` for a plan, which has
/// none, and for a region that is not built in.
pub fn pasted_address(options: &CardOptions, card: &CardSubject<'_>, site: &Site) -> Option<String> {
    let is_region = site.has_regions && site.is_public() && link_in(options, card).is_empty();
    is_region.then(|| format!("{}{}", site.folder, region_folder(card.code)))
}

/// Where the picture of the card lies on the site itself: of a region without a plan, in Indonesian, as the site is built.
fn built_picture(options: &CardOptions, card: &CardSubject<'_>, site: &Site) -> Option<String> {
    let is_built = site.has_regions && !options.frozen && options.lang == Lang::Id;
    let is_region = is_built && link_in(options, card).is_empty();
    is_region.then(|| format!("{}{}{REGION_PICTURE}", site.folder, region_folder(card.code)))
}

/// The address of the picture: what the editor typed, where it can be one; else the one on the site, if there is one.
pub fn picture_address(options: &CardOptions, card: &CardSubject<'_>, site: &Site) -> Option<String> {
    let typed = options.picture.trim();
    if typed.is_empty() || is_picture_refused(options) {
        return built_picture(options, card, site);
    }
    Some(typed.to_owned())
}

/// Whether what the editor typed cannot be the address of a picture.
pub fn is_picture_refused(options: &CardOptions) -> bool {
    let typed = options.picture.trim();
    let begins = ["https://", "http://", "/"].iter().any(|start| typed.starts_with(start));
    let is_address =
        begins && !typed.contains(|letter: char| letter.is_whitespace() || "\"'<>".contains(letter));
    !typed.is_empty() && !is_address
}

/// The HTML that the editor pastes into the portal's page.
pub fn card_code(options: &CardOptions, card: &CardSubject<'_>, site: &Site) -> String {
    let release = site.release.as_deref().filter(|_| options.frozen).unwrap_or("");
    let folder = format!("{}{release}", site.folder);
    let texts = &WorkbenchTexts::of(options.lang).share;
    let title = attribute(&(texts.frame_title)(card.name));
    let onward = attribute(&onward(options, card, &folder));
    let in_words = format!("<p><a href=\"{onward}\">{title}: {}</a></p>", attribute(card.sentence));
    let script = format!("<script src=\"{}jangkau-simulasi.js\" defer></script>", attribute(&folder));
    let frame = |height| frame(options, card, &folder, &title, height);
    match options.form {
        CardForm::Whole => format!("{}\n{in_words}\n{script}", frame(HEIGHTS[0])),
        CardForm::Frame(height) => format!("{}\n{in_words}", frame(height)),
        CardForm::Element => format!(
            "<jangkau-simulasi{}{}>{in_words}</jangkau-simulasi>\n{script}",
            attributes(options, card),
            options
                .width
                .map_or_else(String::new, |width| format!(" style=\"display:block;max-width:{width}px\"")),
        ),
        CardForm::Picture => format!(
            "<p><a href=\"{onward}\"><img src=\"{}\" alt=\"{title}\" width=\"{}\" style=\"max-width:100%;height:auto\" \
             loading=\"lazy\"></a></p>\n{in_words}",
            attribute(
                &picture_address(options, card, site)
                    .unwrap_or_else(|| (texts.picture_name)(&file_part(card)))
            ),
            options.width.unwrap_or(WIDTHS[2]),
        ),
    }
}

/// The frame of the card; `title` is escaped.
fn frame(options: &CardOptions, card: &CardSubject<'_>, folder: &str, title: &str, height: u32) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{title}\" width=\"{}\" height=\"{height}\" loading=\"lazy\" style=\"border:0{}\" \
         allow=\"clipboard-write; fullscreen; web-share\" referrerpolicy=\"strict-origin-when-cross-origin\" \
         sandbox=\"allow-scripts allow-same-origin allow-downloads allow-popups allow-modals\"></iframe>",
        attribute(&format!("{folder}embed.html{}", address(options, card))),
        options.width.map_or_else(|| "100%".to_owned(), |width| width.to_string()),
        options.width.map_or("", |_| ";max-width:100%"),
    )
}

/// The part of a file name that says which card it is.
pub fn file_part(card: &CardSubject<'_>) -> String {
    if card.code.is_empty() { "jangkau".to_owned() } else { card.code.to_owned() }
}

/// The parameters of the address as attributes of the element.
fn attributes(options: &CardOptions, card: &CardSubject<'_>) -> String {
    let address = address(options, card);
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

/// The address of the full simulation with the same plan, or with the region alone.
fn onward(options: &CardOptions, card: &CardSubject<'_>, folder: &str) -> String {
    let link = link_in(options, card);
    let region = if link.is_empty() { format!("&wilayah={}", card.code) } else { String::new() };
    format!("{folder}{}", super::super::onward(options.lang, options.theme, &format!("{region}{link}")))
}

/// `text` escaped for the quotes of an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;

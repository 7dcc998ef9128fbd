//! Sharing: the link of a plan, the card for a portal.

mod en;
mod id;

pub(super) use en::SHARE as EN;
pub(super) use id::SHARE as ID;

/// The drawer of sharing.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct ShareTexts {
    pub title: &'static str,
    pub link: &'static str,
    pub link_about: &'static str,
    /// Of a copy in one file.
    pub link_file: fn(name: &str) -> String,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub note: &'static str,
    pub note_about: &'static str,
    pub handout_loading: &'static str,
    pub handout_failed: &'static str,
    pub usb_title: &'static str,
    pub usb_about: &'static str,
    pub usb: &'static str,
    pub card: &'static str,
    pub card_about: &'static str,
    pub preview: &'static str,
    pub only_here: &'static str,
    pub region: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    /// Light, dark, automatic.
    pub themes: [&'static str; 3],
    pub width: &'static str,
    pub width_all: &'static str,
    pub data: &'static str,
    pub data_new: &'static str,
    pub data_frozen: &'static str,
    pub plan: &'static str,
    pub plan_none: &'static str,
    pub plan_this: &'static str,
    pub form: &'static str,
    pub form_whole: &'static str,
    pub form_element: &'static str,
    pub form_frame: &'static str,
    pub form_picture: &'static str,
    pub height: &'static str,
    pub pixels: fn(height: u32) -> String,
    pub levers: &'static str,
    pub lever_hidden: &'static str,
    pub lever_shown: &'static str,
    pub lever_locked: &'static str,
    pub levers_most: fn(most: usize) -> String,
    pub code: &'static str,
    pub copy_code: &'static str,
    pub pasted: &'static str,
    pub copy_address: &'static str,
    pub pasted_about: &'static str,
    pub picture: &'static str,
    pub picture_about: &'static str,
    /// When the picture was made, as its last words.
    pub picture_made: fn(month: &str) -> String,
    pub picture_address: &'static str,
    pub picture_example: &'static str,
    /// Of the picture that lies beside the site.
    pub picture_built: &'static str,
    pub picture_refused: &'static str,
    pub frame_title: fn(region: &str) -> String,
    pub picture_name: fn(region: &str) -> String,
}

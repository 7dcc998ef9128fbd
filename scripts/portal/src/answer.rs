//! The oEmbed answer. Portals that do not list the provider keep little of its HTML; what is written here is what they
//! keep: WordPress loads the script that makes the frame as high as its content only where a blockquote stands before it,
//! shows that blockquote when scripts fail, and draws a border without `frameborder`. It gives no frame more than 1000
//! pixels: without `scrolling`, a card whose table is open can be read to its end.

use anyhow::Result;
use serde::Serialize;

use crate::PREVIEW;
use crate::html::escape;
use crate::picture::Picture;
use crate::subject::Subject;

/// What a frame of the card is given, CSS pixels.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 640;
/// A day: portals ask again then.
const SECONDS: u32 = 86_400;

/// The fields of the specification, in its order.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'a str,
    r#type: &'a str,
    provider_name: &'a str,
    provider_url: &'a str,
    title: &'a str,
    width: u32,
    height: u32,
    html: String,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
    cache_age: u32,
}

/// The answer for one subject, with its preview.
///
/// # Errors
/// It cannot be written.
pub fn answer(subject: &Subject, folder: &str, preview: &Picture) -> Result<String> {
    let Subject { title, sentence, address, folder: own, .. } = subject;
    let (title, sentence) = (escape(title), escape(sentence));
    let answer = Answer {
        version: "1.0",
        r#type: "rich",
        provider_name: "Jangkau",
        provider_url: folder,
        title: &subject.title,
        width: WIDTH,
        height: HEIGHT,
        html: format!(
            "<blockquote><a href=\"{folder}{address}\">{title}: {sentence}</a></blockquote>\
             <iframe src=\"{folder}embed.html{address}\" title=\"{title}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
             frameborder=\"0\"></iframe>"
        ),
        thumbnail_url: format!("{folder}{own}{PREVIEW}"),
        thumbnail_width: preview.width,
        thumbnail_height: preview.height,
        cache_age: SECONDS,
    };
    Ok(serde_json::to_string_pretty(&answer)? + "\n")
}

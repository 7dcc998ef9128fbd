//! `oembed.json`, for portals that turn a pasted address into a frame. oEmbed knows no relative addresses, so the build
//! must be told where the site will lie.

use anyhow::{Result, bail};
use serde::Serialize;

/// The address of the folder in which the site will lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// What a frame of the card is given on a portal, in CSS pixels.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 640;
/// A day: portals ask again then.
const SECONDS: u32 = 86_400;

impl Address {
    /// Reads the address that a person gave in `ALAMAT`.
    ///
    /// # Errors
    /// It is no full address of a folder, or one of the person's own machine.
    pub fn parse(text: &str) -> Result<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._~:/%-".contains(&byte);
        let Some(rest) =
            rest.filter(|rest| rest.len() > 1 && rest.ends_with('/') && rest.bytes().all(is_plain))
        else {
            bail!("ALAMAT={text}: give the full address of the folder, as in https://portal.go.id/jangkau/");
        };
        let host = rest.split(['/', ':']).next().unwrap_or_default();
        if host == "localhost" || host.starts_with("127.") {
            bail!("ALAMAT={text}: nobody else can reach this address");
        }
        Ok(Self(text.to_owned()))
    }

    /// The element with which a page announces `oembed.json`.
    pub fn link(&self) -> String {
        let Self(address) = self;
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}oembed.json\" title=\"Jangkau\">"
        )
    }

    /// `oembed.json`: the same frame as the one that "Bagikan" offers to sites that take no script. A file cannot know which
    /// address was pasted, so the frame asks for a region (`wilayah=`) and never shows another one than the pasted one's;
    /// for the same reason there is no picture of a result.
    ///
    /// # Errors
    /// The document cannot be written.
    pub fn document(&self) -> Result<String> {
        let Self(address) = self;
        let document = Document {
            version: "1.0",
            r#type: "rich",
            provider_name: "Jangkau",
            provider_url: address,
            title: "Jangkau: simulasi cakupan Jamsostek",
            width: WIDTH,
            height: HEIGHT,
            html: format!(
                "<iframe src=\"{address}embed.html?wilayah=\" title=\"Jangkau: simulasi cakupan Jamsostek\" width=\"100%\" \
                 height=\"{HEIGHT}\" loading=\"lazy\" style=\"border:0\" allow=\"clipboard-write; fullscreen; web-share\" \
                 referrerpolicy=\"strict-origin-when-cross-origin\" \
                 sandbox=\"allow-scripts allow-same-origin allow-downloads allow-popups allow-modals\"></iframe>"
            ),
            cache_age: SECONDS,
        };
        Ok(serde_json::to_string_pretty(&document)? + "\n")
    }
}

/// The fields of the specification, in its order.
#[derive(Serialize)]
struct Document<'a> {
    version: &'a str,
    r#type: &'a str,
    provider_name: &'a str,
    provider_url: &'a str,
    title: &'a str,
    width: u32,
    height: u32,
    html: String,
    cache_age: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_nobody_can_reach_is_refused() {
        for text in [
            "",
            "jangkau",
            "https:///",
            "https://portal.go.id/jangkau",
            "ftp://portal.go.id/",
            "https://portal.go.id/\"/",
            "http://localhost:8080/",
            "http://127.0.0.1/jangkau/",
        ] {
            let error = Address::parse(text).unwrap_err().to_string();
            assert!(error.contains(&format!("ALAMAT={text}:")), "{error}");
        }
    }

    #[test]
    fn the_document_names_the_card_in_the_folder() {
        let address = Address::parse("https://portal.go.id/jangkau/").unwrap();
        let document = address.document().unwrap();
        let read: serde_json::Value = serde_json::from_str(&document).unwrap();
        assert_eq!(read["thumbnail_url"], serde_json::Value::Null, "no region's picture");
        let html = read["html"].as_str().unwrap();
        assert!(
            html.starts_with("<iframe src=\"https://portal.go.id/jangkau/embed.html?wilayah=\" "),
            "{html}"
        );
        assert!(address.link().contains("href=\"https://portal.go.id/jangkau/oembed.json\""));
    }
}

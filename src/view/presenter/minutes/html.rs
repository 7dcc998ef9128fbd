//! What somebody has typed as HTML, and HTML that is still read when its tags are gone.

/// Rules between the rows, where the styles do not say so.
pub(super) const TABLE: &str =
    "border=\"1\" rules=\"rows\" frame=\"hsides\" cellpadding=\"4\" width=\"100%\"";

/// Text as HTML has it.
pub(super) fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut html, letter| {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
        html
    })
}

/// `html` with a blank before the end of each part that a browser sets apart: what takes every tag away, a preview or a
/// filter of another program, would join the figures of neighbouring cells.
pub(super) fn kept_apart(html: &str) -> String {
    ["b", "span", "p", "i", "h1", "h2", "th", "td", "li", "text", "div"].iter().fold(
        html.to_owned(),
        |html, tag| {
            let end = format!("</{tag}>");
            html.replace(&end, &format!(" {end}"))
        },
    )
}

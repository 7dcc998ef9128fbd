//! Markup as a tree, as far as the renderer of the components writes it.

use std::collections::BTreeMap;

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    /// `input`.
    pub name: String,
    /// Its attributes; those without a value are empty.
    pub attributes: BTreeMap<String, String>,
    /// Elements inside, in order.
    pub children: Vec<Element>,
    /// All text inside, its elements' too.
    pub text: String,
}

const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    "param",
];

impl Element {
    /// Reads markup; panics where it is not well formed, which is a finding too.
    pub fn parse(html: &str) -> Self {
        let mut root = Self::default();
        let rest = root.fill(html);
        assert_eq!(rest, "", "something is closed that was not opened");
        root
    }

    /// Takes children and text up to the closing tag of this element; returns what is behind it.
    fn fill<'a>(&mut self, mut rest: &'a str) -> &'a str {
        loop {
            let (text, behind) = rest.split_once('<').unwrap_or((rest, ""));
            self.text.push_str(&decoded(text));
            if behind.is_empty() {
                assert_eq!(self.name, "", "<{}> is not closed", self.name);
                return "";
            }
            let (tag, after) = end_of_tag(behind);
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(name, self.name);
                return after;
            }
            rest = after;
            if tag.starts_with('!') {
                continue;
            }
            let mut child = Self::opened(tag.trim_end_matches('/'));
            if !VOID.contains(&child.name.as_str()) && !tag.ends_with('/') {
                rest = child.fill(rest);
            }
            self.text.push_str(&child.text);
            self.children.push(child);
        }
    }

    fn opened(tag: &str) -> Self {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = BTreeMap::new();
        while !rest.trim().is_empty() {
            rest = rest.trim_start();
            let end = rest.find(['=', ' ']).unwrap_or(rest.len());
            let (attribute, behind) = rest.split_at(end);
            let (value, behind) = match behind.strip_prefix("=\"") {
                Some(quoted) => quoted.split_once('"').expect("a closing quote"),
                None => ("", behind),
            };
            let twice = attributes.insert(attribute.to_owned(), decoded(value));
            assert_eq!(twice, None, "{attribute} twice in {tag}");
            rest = behind;
        }
        Self { name: name.to_owned(), attributes, ..Self::default() }
    }

    /// Every element inside, in document order.
    pub fn all(&self) -> Vec<&Self> {
        self.children.iter().flat_map(|child| std::iter::once(child).chain(child.all())).collect()
    }

    /// The value of an attribute.
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// The elements with this value of this attribute.
    pub fn with(&self, attribute: &str, value: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.get(attribute) == Some(value)).collect()
    }

    /// The one element with this value of this attribute.
    pub fn one(&self, attribute: &str, value: &str) -> &Self {
        match self.with(attribute, value).as_slice() {
            [element] => element,
            found => panic!("{} elements with {attribute}=\"{value}\"", found.len()),
        }
    }
}

/// The inside of a tag and what is behind it; a `>` in quotes does not end it.
fn end_of_tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    panic!("a tag is not closed: {}", text.chars().take(60).collect::<String>());
}

fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}

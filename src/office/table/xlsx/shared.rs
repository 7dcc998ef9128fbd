//! What the sheets of a workbook share: texts, what number formats show, the property that names a plan.

use super::super::NotATable;
use super::super::xml::{Token, Xml, value};
use super::TOKENS;

/// The property in which a workbook of this program names its plan.
const LINK: &str = "jangkau-link";

/// What a number format shows.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum ShownAs {
    Plain,
    Percent,
    Date,
}

/// The property that names the plan.
pub(super) fn plan_link(mut xml: Xml) -> Option<String> {
    let (mut is_it, mut link) = (false, String::new());
    loop {
        match xml.next().ok()? {
            Token::Start(name, pairs) if name == "property" => is_it = value(&pairs, "name") == Some(LINK),
            Token::Text(text) if is_it => link.push_str(&text),
            Token::Finished => return Some(link.trim().to_owned()).filter(|link| !link.is_empty()),
            _ => {}
        }
    }
}

/// The texts that cells share; how they are to be pronounced is left out.
pub(super) struct SharedStrings {
    xml: Option<Xml>,
    pub(super) strings: Vec<String>,
    text: String,
    takes: bool,
    aside: bool,
}

impl SharedStrings {
    pub(super) const fn new(xml: Option<Xml>) -> Self {
        Self { xml, strings: Vec::new(), text: String::new(), takes: false, aside: false }
    }

    pub(super) const fn is_under_way(&self) -> bool {
        self.xml.is_some()
    }

    pub(super) fn done(&self) -> f64 {
        self.xml.as_ref().map_or(1.0, Xml::done)
    }

    pub(super) fn step(&mut self) -> Result<(), NotATable> {
        for _ in 0..TOKENS {
            let Some(xml) = &mut self.xml else { break };
            match xml.next()? {
                Token::Start(name, _) if name == "rPh" => self.aside = true,
                Token::End(name) if name == "rPh" => self.aside = false,
                Token::Start(name, _) if name == "t" => self.takes = !self.aside,
                Token::End(name) if name == "t" => self.takes = false,
                Token::Text(piece) if self.takes => self.text.push_str(&piece),
                Token::End(name) if name == "si" => self.strings.push(std::mem::take(&mut self.text)),
                Token::Finished => self.xml = None,
                _ => {}
            }
        }
        Ok(())
    }
}

/// What each style of cells shows.
pub(super) fn formats(mut xml: Xml) -> Result<Vec<ShownAs>, NotATable> {
    let (mut own, mut formats, mut inside) = (Vec::new(), Vec::new(), false);
    loop {
        match xml.next()? {
            Token::Start(name, pairs) if name == "numFmt" => {
                let id = value(&pairs, "numFmtId").unwrap_or_default().to_owned();
                own.push((id, of_code(value(&pairs, "formatCode").unwrap_or_default())));
            }
            Token::Start(name, _) if name == "cellXfs" => inside = true,
            Token::End(name) if name == "cellXfs" => inside = false,
            Token::Start(name, pairs) if name == "xf" && inside => {
                let id = value(&pairs, "numFmtId").unwrap_or("0");
                let known = own.iter().find(|(own, _)| own == id).map(|(_, format)| *format);
                formats.push(known.unwrap_or(match id.parse().unwrap_or(0) {
                    9 | 10 => ShownAs::Percent,
                    14..=17 | 22 | 27..=36 | 50..=58 => ShownAs::Date,
                    _ => ShownAs::Plain,
                }));
            }
            Token::Finished => return Ok(formats),
            _ => {}
        }
    }
}

/// What a format code shows, without what stands in quotes and brackets and behind a backslash.
fn of_code(code: &str) -> ShownAs {
    let (mut bare, mut quoted, mut bracket) = (String::new(), false, false);
    let code = code.to_lowercase();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            // The next sign is shown as it is.
            '\\' | '_' | '*' if !quoted => drop(letters.next()),
            '"' => quoted = !quoted,
            '[' => bracket = true,
            ']' => bracket = false,
            _ if !quoted && !bracket => bare.push(letter),
            _ => {}
        }
    }
    match () {
        () if bare.contains('%') => ShownAs::Percent,
        () if bare.contains('y') || bare.contains("mmm") || (bare.contains('d') && bare.contains('m')) => {
            ShownAs::Date
        }
        () => ShownAs::Plain,
    }
}

//! How somebody wants to see the app: language, colours, page. No part of a scenario; they travel in the address's query.

/// The language of the interface, and with it the marks of numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Indonesian: `1.234,5`.
    #[default]
    Id,
    /// English: `1,234.5`.
    En,
}

impl Lang {
    /// Both, in the order of the language button.
    pub const ALL: [Self; 2] = [Self::Id, Self::En];

    /// The code of addresses and of `<html lang>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// Reads a code, also with a region as browsers give it (`en-GB`); `None` for another language.
    pub fn parse(text: &str) -> Option<Self> {
        let language = text.split(['-', '_']).next().unwrap_or(text);
        Self::ALL.into_iter().find(|lang| language.eq_ignore_ascii_case(lang.code()))
    }

    /// Stands before the decimals.
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::Id => ',',
            Self::En => '.',
        }
    }

    /// Stands between groups of three digits.
    pub const fn group_mark(self) -> char {
        match self {
            Self::Id => '.',
            Self::En => ',',
        }
    }

    /// The one of two texts that is in this language.
    pub(crate) const fn pick<'a>(self, indonesian: &'a str, english: &'a str) -> &'a str {
        match self {
            Self::Id => indonesian,
            Self::En => english,
        }
    }
}

/// Colours of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Which page of the app is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The planner's workbench.
    #[default]
    Planner,
    /// The presenter's stage.
    Presenter,
    /// The card in a frame.
    Card,
    /// Many regions side by side.
    Overview,
    /// A phone in a room, which proposes a change of the plan on the stage.
    Proposal,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_own_codes_and_the_browsers_forms() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
        for (text, lang) in [("id-ID", Lang::Id), ("en-GB", Lang::En), ("EN", Lang::En), ("en_US", Lang::En)]
        {
            assert_eq!(Lang::parse(text), Some(lang), "{text}");
        }
        for text in ["", "jv", "idn", "english", "-id"] {
            assert_eq!(Lang::parse(text), None, "{text}");
        }
    }
}

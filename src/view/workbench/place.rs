//! Which region it is: a field that finds public places by name or code, and takes any other name as it is.

use super::form::{Form, row_id};
use crate::data::{
    CodeSystem, PlaceMatch, PublicPlace, find, is_ambiguous, place, place_named, published_wages,
    search_places,
};
use crate::model::Field;
use crate::state::Edit;
use crate::text::{Lang, WorkbenchTexts};

/// So many places are offered at once; typing on leaves fewer.
const OFFERED: usize = 8;

/// The field.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceField {
    /// Unique on the page.
    pub id: String,
    /// Its label.
    pub name: &'static str,
    /// The name of the region.
    pub text: String,
    /// Code of the region; empty for a name of the planner's own.
    pub code: String,
    /// What is known about it.
    pub about: String,
}

/// What is offered for a text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceOffer {
    /// The places.
    pub options: Vec<PlaceOption>,
    /// How many there are, for those who do not see the list.
    pub say: String,
    /// The question where four digits mean two places; empty otherwise.
    pub question: String,
    /// What is wrong with a code that no place has; empty otherwise.
    pub wrong: String,
    /// What leaving the field with this text does; `None` where something is to be chosen or corrected first.
    pub taken: Option<Edit>,
}

/// A place that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceOption {
    /// Its name.
    pub name: &'static str,
    /// Its codes, with whose they are.
    pub codes: String,
    /// What choosing it does.
    pub edit: Edit,
}

/// The field of the form's region.
pub(super) fn place_field(form: &Form<'_>) -> PlaceField {
    let texts = &form.texts().region;
    let region = &form.scenario.region;
    let about = match place(&region.code) {
        Some(known) => {
            let codes = (texts.codes)(known.code, &known.statistics_code());
            let built_in = find(known.code).map(|_| (texts.built_in)(known.name));
            [Some(codes), built_in].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        None => texts.place_about.to_owned(),
    };
    PlaceField {
        id: row_id(Field::RegionName),
        name: texts.place,
        text: region.name.clone(),
        code: region.code.clone(),
        about,
    }
}

/// What is offered for `typed` in a region that has the code `code` so far.
pub fn places_offered(typed: &str, code: &str, lang: Lang) -> PlaceOffer {
    let texts = &WorkbenchTexts::of(lang).region;
    let typed = typed.trim();
    let found = search_places(typed);
    let is_code =
        !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    let ambiguous = is_ambiguous(&found);
    let names = || found.iter().map(|found| found.place.name).collect::<Vec<_>>();
    let question = match names().as_slice() {
        [ministry, statistics] if ambiguous => (texts.two_meanings)(typed, ministry, statistics),
        _ => String::new(),
    };
    PlaceOffer {
        say: (texts.places_found)(found.len()),
        wrong: if is_code && found.is_empty() { (texts.no_such_code)(typed) } else { String::new() },
        taken: taken(typed, code, is_code, &found),
        options: found.iter().take(OFFERED).map(|found| option(found, lang)).collect(),
        question,
    }
}

fn option(found: &PlaceMatch, lang: Lang) -> PlaceOption {
    let texts = &WorkbenchTexts::of(lang).region;
    let known = found.place;
    let codes = match found.by {
        Some(CodeSystem::Ministry) => (texts.by_ministry)(known.code),
        Some(CodeSystem::Statistics) => (texts.by_statistics)(&known.statistics_code()),
        None => (texts.codes)(known.code, &known.statistics_code()),
    };
    PlaceOption { name: known.name, codes, edit: put(known) }
}

fn put(known: PublicPlace) -> Edit {
    Edit::PutPlace {
        name: known.name.to_owned(),
        code: known.code.to_owned(),
        wages: published_wages(known.code),
    }
}

/// A code or a name that one place alone has means that place. Any other name is the planner's own: it keeps the code as
/// long as the place's name is in it.
fn taken(typed: &str, code: &str, is_code: bool, found: &[PlaceMatch]) -> Option<Edit> {
    if is_code {
        return match found {
            [only] => Some(put(only.place)),
            _ => None,
        };
    }
    if let Some(known) = place_named(typed) {
        return Some(put(known));
    }
    let kept = place(code).filter(|known| typed.contains(known.name));
    let (code, wages) =
        kept.map_or_else(Default::default, |known| (known.code.to_owned(), published_wages(known.code)));
    Some(Edit::PutPlace { name: typed.to_owned(), code, wages })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn taken_as(typed: &str, code: &str) -> Option<(String, String, usize)> {
        match places_offered(typed, code, Lang::Id).taken? {
            Edit::PutPlace { name, code, wages } => Some((name, code, wages.len())),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_name_or_a_code_of_one_place_is_that_place_with_its_wages() {
        for typed in ["kab langkat", "Langkat", "12.05", "12,05"] {
            let langkat = ("Kabupaten Langkat".to_owned(), "12.05".to_owned(), 3);
            assert_eq!(taken_as(typed, ""), Some(langkat), "{typed}");
        }
        assert_eq!(taken_as("Kota Bandung", "").unwrap().2, 0, "wages of North Sumatra alone are known");
    }

    #[test]
    fn four_digits_with_two_meanings_are_asked_about_with_both_names() {
        let offer = places_offered("1205", "", Lang::Id);
        assert_eq!(offer.taken, None);
        assert_eq!(
            offer.question,
            "1205 berarti Kabupaten Langkat menurut Kemendagri, Kabupaten Tapanuli Utara menurut BPS. Pilih yang dimaksud."
        );
        let codes: Vec<&str> = offer.options.iter().map(|option| option.codes.as_str()).collect();
        assert_eq!(codes, ["Kemendagri 12.05", "BPS 1205"]);
        let english = places_offered("1205", "", Lang::En);
        assert!(
            english.question.contains("Kabupaten Langkat")
                && english.question.contains("Kabupaten Tapanuli Utara")
        );
    }

    #[test]
    fn any_other_name_is_the_planners_own_and_a_wrong_code_is_said() {
        let own = ("Kabupaten Contoh".to_owned(), String::new(), 0);
        assert_eq!(taken_as("Kabupaten Contoh", "12.05"), Some(own));
        let variant = ("Kabupaten Langkat, skenario B".to_owned(), "12.05".to_owned(), 3);
        assert_eq!(taken_as("Kabupaten Langkat, skenario B", "12.05"), Some(variant));
        let offer = places_offered("99.99", "", Lang::Id);
        assert_eq!((offer.taken, offer.options.len()), (None, 0));
        assert!(offer.wrong.contains("99.99"));
        assert_eq!(places_offered("12.0", "", Lang::Id).taken, None, "many codes start so");
        assert_eq!(places_offered("a", "", Lang::Id).options.len(), OFFERED);
    }
}

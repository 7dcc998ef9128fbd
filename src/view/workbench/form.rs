//! What a form works on: the scenario as typed so far, what changed values go back to, what is wrong.

use crate::data::profile_of;
use crate::model::{Field, Group, Month, Refusal, Scenario};
use crate::state::{State, origin};
use crate::text::{Lang, WorkbenchTexts, refusals};

/// The id of the button that closes a dialog.
pub const CLOSE: &str = "tutup-laci";

/// What a form is about; the functions of this module make its rows.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The scenario that the form changes, which may not be fit to be projected.
    pub scenario: &'a Scenario,
    /// The scenario whose values changed ones go back to.
    pub origin: Scenario,
    /// Whether the region is the planner's own, and not one that is built in.
    pub is_own: bool,
    /// What is wrong with the scenario.
    pub refusals: &'a [Refusal],
    /// Language of the reader.
    pub lang: Lang,
    /// The month that it is where the reader is.
    pub today: Option<Month>,
}

/// The id of the row of a value.
pub fn row_id(field: Field) -> String {
    field.id().replace('.', "-")
}

impl<'a> Form<'a> {
    /// The form of a state.
    pub fn of(state: &'a State) -> Self {
        let unfinished = state.unfinished.as_ref();
        Self {
            scenario: state.working(),
            origin: origin(state.working(), &state.opened.scenario),
            is_own: profile_of(&state.opened.scenario).is_none(),
            refusals: unfinished.map_or(&[], |unfinished| unfinished.refusals.as_slice()),
            lang: state.lang,
            today: state.today,
        }
    }

    /// The texts of the language.
    pub fn texts(&self) -> &'static WorkbenchTexts {
        WorkbenchTexts::of(self.lang)
    }

    /// The sentences about what is wrong with `field`; empty where nothing is.
    pub fn wrong(&self, field: Field) -> String {
        let here = self.refusals.iter().filter(|refusal| refusal.field == field);
        here.map(|refusal| refusals::refusal_in_form(self.lang, refusal)).collect::<Vec<_>>().join(" ")
    }

    /// Whether a value of `group` is wrong.
    pub fn is_wrong_in(&self, group: Group) -> bool {
        let is_value = |field: Field| field.is_within(group) && field != Field::whole(group);
        self.refusals.iter().any(|refusal| is_value(refusal.field))
    }
}

//! State, actions, and the one reducer. The scenario is the only ground state; everything else on screen is derived
//! from it, or is a preference of the user (language, colours, page, locks).

mod action;
mod asked;
mod edit;
mod history;
mod messages;
mod opening;
mod plans;
mod programme_ids;
mod reduce;
mod sender;

use std::rc::Rc;

use crate::codec::document::{Document, Extras};
use crate::model::{CostItem, Field, Lever, Month, Refusal, Scenario};
use crate::preferences::{Lang, Page, Theme};

pub use crate::codec::link::Trouble;
pub use action::Action;
pub use asked::{AddressQuestion, Unopened};
pub use edit::{Edit, UNSET, blank, continuable, edited, is_drawn, is_original, origin, try_edit};
pub use history::{History, Work};
pub use messages::{AddedRegions, MergedFile, Message};
pub use opening::{OpenedLink, link_of, open, open_link, recalled, scenario_of_link};
pub use plans::{ComparedPlan, MOST_COMPARED, is_work, plan_name};
pub use programme_ids::ProgrammeIds;

/// Everything the app remembers. Plain data; [`State::reduce`] makes the next one out of an [`Action`].
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What was asked for and cannot be shown. While there is one, it is on screen and the scenario is not.
    pub question: Option<Rc<AddressQuestion>>,
    /// The scenario on screen. It has passed [`crate::model::validate`].
    pub scenario: Rc<Scenario>,
    /// What else its file carries: fields that this version does not know, written back on saving.
    pub extras: Rc<Extras>,
    /// What forms have made of it, while that cannot be projected.
    pub unfinished: Option<Rc<Unfinished>>,
    /// The document as it was opened: what a changed value goes back to where the region is not built in.
    pub opened: Document,
    /// What was on screen before, and what was undone.
    pub history: History,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours of the interface.
    pub theme: Theme,
    /// The page that is shown.
    pub page: Page,
    /// The month that it is where the reader is, told from outside when the page opens. Without it nothing is over, and
    /// what is added starts after the baseline. No part of a scenario: a link shows the same numbers at any date.
    pub today: Option<Month>,
    /// What could not be opened, until the user dismisses it.
    pub troubles: Vec<Trouble>,
    /// Levers that answers leave where they are. Chosen by the planner, not a part of the scenario.
    pub locks: Vec<Lever>,
    /// Identities of the programmes of [`State::scenario`].
    pub programme_ids: ProgrammeIds,
    /// Identities of the programmes of [`State::working`], the same where a programme is in both.
    pub working_programme_ids: ProgrammeIds,
    /// Levers that a card shows; empty for the card's own choice.
    pub shown: Vec<Lever>,
    /// The panel that lies over the page.
    pub panel: Option<Panel>,
    /// Messages about files and drafts, the latest last.
    pub messages: Rc<Vec<Message>>,
    /// Which piece of work is on screen.
    pub work: Work,
    /// Whether the library of plans stands beside the picture.
    pub shows_library: bool,
    /// How often what the browser keeps of plans has changed: who shows it looks again.
    pub library_changes: u32,
    /// The plans that stand side by side; [`State::compared_plans`] has them as they are now.
    pub compared: Rc<Vec<ComparedPlan>>,
}

/// A scenario that a form is still working on. The last one that can be projected stays on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// The scenario as typed so far.
    pub scenario: Scenario,
    /// What else its file carries.
    pub extras: Rc<Extras>,
    /// What is wrong with it, never empty.
    pub refusals: Vec<Refusal>,
}

/// A figure on screen that says where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureId {
    /// The coverage in the December of a year.
    December(i32),
    /// The lowest coverage after the target.
    LowestAfter,
    /// New members a month until the target.
    PerMonth,
    /// What the plan costs.
    Cost,
    /// The coverage from which everything starts.
    Baseline,
    /// A figure of the region.
    Of(Field),
    /// A month of chart and table.
    Month(Month),
    /// The same month without further effort.
    Base(Month),
    /// What the plan costs in a month.
    MonthCost(Month),
    /// What the plan adds until the month of the headline.
    Added,
    /// The people between the projection and a target, by its place.
    Gap(usize),
    /// A lever of the plan.
    Lever(Lever),
    /// What a payer pays.
    Money(CostItem),
    /// What was counted in a month.
    Counted(Month),
    /// The chance to reach the headline's target, in thousandths.
    Chance(u16),
}

/// A panel over the page. No part of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The form of the assumptions.
    Assumptions,
    /// The form of the region's own numbers.
    Region,
    /// Links, pictures, the card for a portal.
    Share,
    /// A table in: regions, months, running sponsorships.
    Table,
    /// One page for the leadership.
    Note,
    /// Where a figure comes from.
    Figure(FigureId),
    /// The question before everything kept in the browser is deleted.
    Erase,
}

impl State {
    /// The state in which `scenario` has just been opened.
    pub fn new(scenario: Scenario, lang: Lang) -> Self {
        let programme_ids = ProgrammeIds::of(&scenario);
        let scenario = Rc::new(scenario);
        Self {
            working_programme_ids: programme_ids.clone(),
            programme_ids,
            question: None,
            unfinished: None,
            opened: Rc::clone(&scenario).into(),
            scenario,
            extras: Rc::default(),
            history: History::default(),
            lang,
            theme: Theme::default(),
            page: Page::default(),
            today: None,
            troubles: Vec::new(),
            locks: Vec::new(),
            shown: Vec::new(),
            panel: None,
            messages: Rc::default(),
            work: Work::default(),
            shows_library: false,
            library_changes: 0,
            compared: Rc::default(),
        }
    }

    /// What is saved: the scenario on screen, with what else its file carries.
    pub fn document(&self) -> Document {
        Document { scenario: Rc::clone(&self.scenario), extras: Rc::clone(&self.extras) }
    }

    /// The scenario that forms show and change: the unfinished one while there is one.
    pub fn working(&self) -> &Scenario {
        self.unfinished.as_ref().map_or(&self.scenario, |unfinished| &unfinished.scenario)
    }

    /// What else the file of [`State::working`] carries.
    fn working_extras(&self) -> &Rc<Extras> {
        self.unfinished.as_ref().map_or(&self.extras, |unfinished| &unfinished.extras)
    }
}

#[cfg(test)]
mod tests;

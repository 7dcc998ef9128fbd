//! The proposals of the room on the presenter's desk: each with who made it, when it came, and what it comes to beside
//! the plan on the stage.

use std::rc::Rc;

use super::names::{LETTERS, scenario_name};
use super::vote::judged;
use crate::codec;
use crate::model::Scenario;
use crate::session::{NamedScenario, RoomProposal, Session, SessionRegion};
use crate::state::{link_of, open_link, scenario_of_link};
use crate::text::{Lang, PhoneTexts, PresenterTexts};
use crate::view::phone::{difference, money};
use crate::view::{Projected, Tone, question, trouble_sentences};

/// A proposal in the list of the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposalRow {
    /// Who made it, or its number.
    pub name: String,
    /// When it came, as `11.32`.
    pub time: String,
    /// What it changes, in levers.
    pub plan: String,
    /// Coverage at the target, with its sign.
    pub figure: String,
    /// What is missing to the target, or over it.
    pub verdict: String,
    /// Whether it reaches the target.
    pub tone: Tone,
    /// People and money beside the plan on the stage.
    pub beside: String,
    /// The letter that it has in a vote; `None` while it is in none.
    pub letter: Option<&'static str>,
    /// The plan under a name, as it goes into a vote.
    pub option: NamedScenario,
}

/// What came of a text that was pasted, scanned or read from a picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    /// A proposal for the plan on the stage, and what of it could not be read.
    Taken(RoomProposal, Vec<String>),
    /// A plan of another region: why it is not taken, and the query and fragment that open it in a tab of its own.
    Aside(String, String),
    /// The text holds no plan: why.
    Refused(Vec<String>),
}

/// Reads a proposal for the stage of `now`, which came `at` a time as `2026-12-03T11:32`.
pub fn received(text: &str, now: &Scenario, at: &str, lang: Lang) -> Received {
    let texts = &PresenterTexts::of(lang).code;
    let Some((from, fragment)) = codec::proposal::read(text) else {
        return Received::Refused(vec![texts.no_link.to_owned()]);
    };
    let opened = match open_link(fragment) {
        Ok(opened) => opened,
        Err(asked) => return Received::Refused(vec![question(&asked, lang).say]),
    };
    let link = link_of(&opened.scenario);
    let (there, here) = (SessionRegion::of(&opened.scenario), SessionRegion::of(now));
    if !there.is_same(&here) {
        let query = if lang == Lang::default() { String::new() } else { format!("?lang={}", lang.code()) };
        return Received::Aside((texts.other_region)(&there.name, &here.name), format!("{query}{link}"));
    }
    let proposal = RoomProposal { from, at: at.to_owned(), link };
    Received::Taken(proposal, trouble_sentences(&opened.troubles, lang))
}

/// That a proposal is in the list, by the name of who made it.
pub fn taken(proposal: &RoomProposal, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).code;
    if proposal.from.is_empty() { texts.taken_unnamed.to_owned() } else { (texts.taken)(&proposal.from) }
}

/// The proposals of a session beside the plan `now`, the last one first, each with its place.
pub fn proposals(session: &Session, now: &Projected, lang: Lang) -> Vec<(usize, ProposalRow)> {
    let rows = session.proposals.iter().enumerate();
    rows.rev().map(|(place, proposal)| (place, row(session, place, proposal, now, lang))).collect()
}

fn row(session: &Session, place: usize, proposal: &RoomProposal, now: &Projected, lang: Lang) -> ProposalRow {
    let unnamed = NamedScenario { name: String::new(), link: proposal.link.clone() };
    let name = proposal_name(place, proposal, lang);
    let plan = scenario_of_link(&proposal.link).map(|plan| Projected::seen(&Rc::new(plan), now.today));
    let (figure, verdict, tone) = judged(&unnamed, lang);
    let texts = PhoneTexts::of(lang);
    let beside = plan.map_or(String::new(), |plan| {
        let people = (texts.than_plan)(&difference(&plan, now, lang));
        [Some(format!("{people}.")), money(&plan, now, lang)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    });
    let letter = session.option_of(&proposal.link).and_then(|(_, option)| LETTERS.get(option).copied());
    ProposalRow {
        time: proposal.at.split('T').nth(1).unwrap_or_default().replace(':', "."),
        plan: scenario_name(&unnamed, lang),
        figure,
        verdict,
        tone,
        beside,
        letter,
        option: NamedScenario { name: name.clone(), ..unnamed },
        name,
    }
}

/// Who made the proposal, or its number.
fn proposal_name(place: usize, proposal: &RoomProposal, lang: Lang) -> String {
    if proposal.from.is_empty() {
        return (PresenterTexts::of(lang).code.name)(place + 1);
    }
    proposal.from.clone()
}

/// The plan on the stage as an option beside a proposal.
pub fn plan_as_option(now: &Scenario, lang: Lang) -> NamedScenario {
    NamedScenario { name: PresenterTexts::of(lang).code.plan_option.to_owned(), link: link_of(now) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::model::{Lever, Month};
    use crate::session::SessionAction;

    fn scenario(csr: f64) -> Scenario {
        let [first, ..] = &REGIONS;
        let mut scenario = first.scenario(0);
        Lever::Csr.set(&mut scenario, csr, Month::december(2025));
        scenario
    }

    fn address(plan: &Scenario, from: &str) -> String {
        format!("https://contoh.go.id/{}{}", codec::proposal::query(Lang::Id, &[], from), link_of(plan))
    }

    #[test]
    fn a_proposal_is_compared_with_the_plan_and_goes_into_the_vote_under_its_name() {
        let (now, plan) = (scenario(5e8), scenario(1e9));
        let text = address(&plan, "Meja 3");
        let Received::Taken(proposal, said) = received(&text, &now, "2026-12-03T11:32", Lang::Id) else {
            panic!("it is refused")
        };
        assert_eq!((proposal.from.as_str(), said.len()), ("Meja 3", 0));
        let projected = Projected::of(&Rc::new(now.clone()));
        let take = |session: Session, action| session.reduce(action).unwrap_or_default();
        let session = take(Session::default(), SessionAction::TakeProposal(proposal));
        let rows = proposals(&session, &projected, Lang::Id);
        let Some((0, row)) = rows.first() else { panic!("{rows:?}") };
        assert_eq!((row.name.as_str(), row.time.as_str(), row.letter), ("Meja 3", "11.32", None));
        assert!(row.beside.starts_with('+') && row.beside.contains("lebih banyak"), "{}", row.beside);
        let put =
            SessionAction::PutToVote { option: row.option.clone(), plan: plan_as_option(&now, Lang::Id) };
        let rows = proposals(&take(session, put), &projected, Lang::Id);
        assert_eq!(rows.first().and_then(|(_, row)| row.letter), Some("B"));
    }

    #[test]
    fn a_plan_of_another_region_stays_aside_and_a_text_without_a_plan_is_refused() {
        let now = scenario(5e8);
        let there = REGIONS.get(1).map_or_else(|| scenario(0.0), |profile| profile.scenario(0));
        let Received::Aside(said, query) = received(&address(&there, ""), &now, "", Lang::En) else {
            panic!("it is taken")
        };
        assert!(said.contains(&there.region.name) && said.contains(&now.region.name), "{said}");
        assert_eq!(query, format!("?lang=en{}", link_of(&there)));
        for text in ["", "halo", "https://example.go.id/", "#9~x", "https://example.go.id/#angka"] {
            let refused = received(text, &now, "", Lang::Id);
            assert!(matches!(&refused, Received::Refused(said) if said.len() == 1), "{text}: {refused:?}");
        }
    }
}

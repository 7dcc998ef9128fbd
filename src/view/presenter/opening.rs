//! What a stage opens with: the agenda that the browser keeps, or a question where that is about another region.

use super::levers::usual_levers;
use crate::model::Scenario;
use crate::session::{NamedScenario, Session, SessionAction, SessionRegion};
use crate::state::{link_of, scenario_of_link};

/// What a stage opens with.
#[derive(Clone, Debug, PartialEq)]
pub enum StageOpening {
    /// This session.
    Session(Session),
    /// What is kept is about another region: the presenter is asked.
    Question(OtherRegion),
}

/// An agenda of another region than the one on the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherRegion {
    /// The session that is kept.
    pub session: Session,
    /// Its region.
    pub region: SessionRegion,
    /// The region on the stage.
    pub here: SessionRegion,
}

/// What the stage of `scenario` opens with, where the browser keeps `kept`, and has put `aside` an agenda of this region
/// for another's.
pub fn opening(kept: Option<Session>, aside: Option<Session>, scenario: &Scenario) -> StageOpening {
    let here = SessionRegion::of(scenario);
    let Some(session) = kept else {
        return StageOpening::Session(started(aside.unwrap_or_default(), scenario));
    };
    let region = session_region(&session);
    // A plan of the region on the stage belongs to the agenda, whichever region that began with.
    let speaks_of_here =
        || session.links().filter_map(scenario_of_link).any(|plan| SessionRegion::of(&plan).is_same(&here));
    match region.filter(|region| !region.is_same(&here) && !speaks_of_here()) {
        None => StageOpening::Session(started(session, scenario)),
        Some(region) if session.has_work() => StageOpening::Question(OtherRegion { session, region, here }),
        Some(_) => StageOpening::Session(started(aside.unwrap_or_else(|| emptied(session)), scenario)),
    }
}

/// The region that a session is about: its own, in sessions of before that of its first plan.
pub fn session_region(session: &Session) -> Option<SessionRegion> {
    let first = || session.scenarios.first().map(|scenario| scenario.link.as_str());
    let link = || first().or_else(|| session.links().next());
    session.region.clone().or_else(|| Some(SessionRegion::of(&scenario_of_link(link()?)?)))
}

/// The plan with which a session goes on: the last one on the stage where that is of its region, else the last that it
/// speaks of.
pub fn plan_to_go_on(other: &OtherRegion, on_stage: Option<&str>) -> Option<Scenario> {
    let of_region = |link: &str| {
        let scenario = scenario_of_link(link)?;
        // The link of a region of the planner's own may not name it.
        let is_own = scenario.region.code.is_empty() && other.region.code.is_empty();
        (is_own || SessionRegion::of(&scenario).is_same(&other.region)).then_some(scenario)
    };
    on_stage.into_iter().chain(other.session.links()).find_map(of_region)
}

/// The session without what was prepared and said.
fn emptied(session: Session) -> Session {
    let cleared = session.reduce(SessionAction::Clear);
    cleared.unwrap_or(session)
}

/// The session with what each starts with: its region, a first plan, the usual levers.
pub fn started(session: Session, scenario: &Scenario) -> Session {
    let mut actions = Vec::new();
    if session.region.is_none() {
        let region = session_region(&session).unwrap_or_else(|| SessionRegion::of(scenario));
        actions.push(SessionAction::SetRegion(region));
    }
    if session.scenarios.is_empty() {
        let first = NamedScenario { name: String::new(), link: link_of(scenario) };
        actions.push(SessionAction::AddScenario(first));
    }
    if session.shown.is_empty() {
        actions.extend(usual_levers(scenario).into_iter().map(SessionAction::ToggleLever));
    }
    actions.into_iter().fold(session, |session, action| session.reduce(action).unwrap_or(session))
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::session::Decision;

    fn scenario(place: usize) -> Scenario {
        REGIONS.get(place).expect("a region").scenario(0)
    }

    fn worked(mut session: Session, place: usize) -> Session {
        let link = link_of(&scenario(place));
        session.decisions.push(Decision { text: "Setuju".to_owned(), link });
        session
    }

    #[test]
    fn a_session_of_the_region_on_the_stage_goes_on_without_a_question() {
        let session = worked(started(Session::default(), &scenario(0)), 0);
        assert_eq!(opening(Some(session.clone()), None, &scenario(0)), StageOpening::Session(session));
    }

    #[test]
    fn a_session_of_another_region_is_asked_about_and_not_changed() {
        let session = worked(started(Session::default(), &scenario(0)), 0);
        for kept in [session.clone(), Session { region: None, ..session.clone() }] {
            let StageOpening::Question(other) = opening(Some(kept.clone()), None, &scenario(1)) else {
                panic!("nothing is asked");
            };
            assert_eq!((&other.session, &other.region.name), (&kept, &scenario(0).region.name));
            assert_eq!(other.here.name, scenario(1).region.name);
        }
    }

    #[test]
    fn a_plan_of_the_region_on_the_stage_makes_the_agenda_its_own() {
        let session = worked(started(Session::default(), &scenario(0)), 1);
        assert!(matches!(opening(Some(session), None, &scenario(1)), StageOpening::Session(_)));
    }

    #[test]
    fn a_session_in_which_nothing_happened_is_not_worth_a_question() {
        let session =
            Session { site: "contoh.go.id".to_owned(), ..started(Session::default(), &scenario(0)) };
        let StageOpening::Session(new) = opening(Some(session), None, &scenario(1)) else {
            panic!("it asks")
        };
        assert_eq!(session_region(&new).map(|region| region.code), Some(scenario(1).region.code));
        assert_eq!(new.scenarios.len(), 1);
        assert_eq!(
            scenario_of_link(&new.scenarios[0].link).map(|plan| plan.region.code),
            Some(scenario(1).region.code)
        );
        assert_eq!(new.site, "contoh.go.id");
    }

    #[test]
    fn an_agenda_that_was_put_aside_comes_back_with_its_region() {
        let binjai = worked(started(Session::default(), &scenario(0)), 0);
        let empty = started(Session::default(), &scenario(1));
        for kept in [None, Some(empty)] {
            let opened = opening(kept, Some(binjai.clone()), &scenario(0));
            assert_eq!(opened, StageOpening::Session(binjai.clone()));
        }
    }

    #[test]
    fn an_agenda_goes_on_with_the_plan_that_was_last_on_the_stage_of_its_region() {
        let session = worked(started(Session::default(), &scenario(0)), 0);
        let other = OtherRegion {
            session,
            region: SessionRegion::of(&scenario(0)),
            here: SessionRegion::of(&scenario(1)),
        };
        let code = |link: Option<&str>| plan_to_go_on(&other, link).map(|plan| plan.region.code);
        let (own, foreign) = (link_of(&scenario(0)), link_of(&scenario(1)));
        for link in [None, Some(own.as_str()), Some(foreign.as_str()), Some("#x")] {
            assert_eq!(code(link), Some(scenario(0).region.code), "{link:?}");
        }
    }
}

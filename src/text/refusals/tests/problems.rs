//! Every problem is a sentence.

use super::*;

/// How many problems [`number`] knows, but for those that name a kind or a choice.
const LISTED: usize = 22;

/// A number for each problem: whoever adds one is led here by the compiler.
const fn number(problem: &FileProblem) -> usize {
    let problem = match problem {
        FileProblem::Missing => return 0,
        FileProblem::Duplicate => return 1,
        FileProblem::WrongType(_) | FileProblem::UnknownId(_) => return LISTED,
        FileProblem::Value(problem) => problem,
    };
    match problem {
        Problem::NotAscending => 2,
        Problem::BoundsReversed => 3,
        Problem::FormalPoolExceeded { .. } => 4,
        Problem::InformalPoolExceeded { .. } => 5,
        Problem::NonAsnBelowMembers { .. } => 6,
        Problem::UntilBeforeFrom { .. } => 7,
        Problem::OutOfRange(_) => 8,
        Problem::ActiveAboveEligible { .. } => 9,
        Problem::PppkAboveNonAsn { .. } => 10,
        Problem::PppkAboveEligible { .. } => 11,
        Problem::NoBalancedGrowth { .. } => 12,
        Problem::HorizonOutside { .. } => 13,
        Problem::MonthOutside { .. } => 14,
        Problem::MonthTwice { .. } => 15,
        Problem::NothingObserved => 16,
        Problem::ObservedAboveEligible { .. } => 17,
        Problem::ObservedDisagree { .. } => 18,
        Problem::PartsAboveMembers { .. } => 19,
        Problem::PartsBelowMembers { .. } => 20,
        Problem::SegmentsAboveObserved { .. } => 21,
    }
}

#[test]
fn every_problem_is_a_sentence_in_both_languages() {
    let month = Month::december(2025);
    let values = [
        Problem::NotAscending,
        Problem::BoundsReversed,
        Problem::FormalPoolExceeded { workers: 1.0, pool: 0.5 },
        Problem::InformalPoolExceeded { workers: 1.0, pool: 0.5 },
        Problem::NonAsnBelowMembers { members: 1.0 },
        Problem::UntilBeforeFrom { from: month },
        Problem::OutOfRange(Allowed::PEOPLE),
        Problem::ActiveAboveEligible { active: 2.0, eligible: 1.0 },
        Problem::PppkAboveNonAsn { total: 1.0 },
        Problem::PppkAboveEligible { eligible: 1.0, month },
        Problem::NoBalancedGrowth { growth: -0.1 },
        Problem::HorizonOutside { first: month, last: month },
        Problem::MonthOutside { first: month, last: month },
        Problem::MonthTwice { month },
        Problem::NothingObserved,
        Problem::ObservedAboveEligible { eligible: 1.0, month },
        Problem::ObservedDisagree { percent: 1.0, eligible: 1.0 },
        Problem::PartsAboveMembers { parts: 2.0, total: 1.0 },
        Problem::PartsBelowMembers { parts: 1.0, total: 2.0 },
        Problem::SegmentsAboveObserved { segments: 2.0, active: 1.0 },
    ];
    let mut problems = vec![FileProblem::Missing, FileProblem::Duplicate];
    problems.extend(values.map(FileProblem::Value));
    assert_eq!(problems.iter().map(number).sum::<usize>(), (0..LISTED).sum::<usize>(), "each once");
    let kinds = [
        JsonKind::Object,
        JsonKind::List,
        JsonKind::Text,
        JsonKind::Number,
        JsonKind::Switch,
        JsonKind::Month,
        JsonKind::Year,
        JsonKind::TwelveNumbers,
        JsonKind::TwoNumbers,
    ];
    problems.extend(kinds.map(FileProblem::WrongType));
    let choices =
        [IdKind::Format, IdKind::Payer, IdKind::Package, IdKind::Sector, IdKind::Status, IdKind::Assumption];
    problems.extend(choices.map(FileProblem::UnknownId));
    for problem in problems {
        let [id, en] = both("/plan/retention", problem);
        assert_ne!(id, en);
        for text in [id, en] {
            assert!(text.ends_with('.') && text.chars().next().is_some_and(char::is_uppercase), "{text}");
        }
    }
}

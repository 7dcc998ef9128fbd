//! The answers survive whatever passes validation: villages of one worker, full pools, empty pools, 30 years.

use jangkau::model::answers::{
    Drivers, Futures, FuturesRun, Goal, Judgement, Latest, Limits, Solved, cheapest, headline, latest, money,
    needed, protection, reaches, run_rate, solve, tornado, uncertain, why,
};
use jangkau::model::{Lever, Month, Percent, Plan, Scenario, table};
use proptest::prelude::*;

use crate::property::config;
use crate::scenarios;

fn question() -> impl Strategy<Value = (Scenario, Goal)> {
    (scenarios::scenario(), 0.0..1.0_f64, 0.0..=100.0_f64, any::<bool>()).prop_filter_map(
        "a December within the horizon",
        |(scenario, place, percent, lasting)| {
            let (first, last) = (scenario.region.baseline_month.year(), scenario.horizon.year());
            let year = first + (place * f64::from(last - first + 1)) as i32;
            let goal = Goal { year, percent: Percent(percent), lasting };
            goal.check(&scenario).is_ok().then_some((scenario, goal))
        },
    )
}

/// Whether the plan has a part that the lever moves.
fn has(scenario: &Scenario, lever: Lever) -> bool {
    let plan = &scenario.plan;
    match lever {
        Lever::WageEnrolment => plan.wage_enrolment.is_some(),
        Lever::SelfPaidEnrolment => plan.self_paid_enrolment.is_some(),
        Lever::Retention => plan.retention.is_some(),
        Lever::NonAsn => plan.non_asn.is_some(),
        Lever::Csr | Lever::Sponsorship(_) => lever.place(scenario).is_some(),
    }
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn quick_answers_are_numbers((scenario, goal) in question()) {
        for lever in needed(&scenario, &[goal], scenario.schedule(None).through(goal.december())) {
            prop_assert!(lever.zones[0].at_max.0.is_finite());
            prop_assert!(lever.zones[0].met.iter().all(|(first, last)| first <= last && last.is_finite()));
        }
        let why = why(&scenario, goal.december()).unwrap();
        prop_assert!(why.shares.iter().all(|share| share.workers.0.is_finite() && share.points.0.is_finite()));
        for answer in latest(&scenario, &goal) {
            prop_assert_eq!(answer.planned.is_some(), has(&scenario, answer.lever), "{:?}", answer);
            if let Latest::Start(month) = answer.latest {
                prop_assert!(scenario.region.baseline_month < month && month <= goal.until(), "{answer:?}");
            }
        }
        let (plan, none) = (table(&scenario), table(&Scenario { plan: Plan::default(), ..scenario.clone() }));
        let verdicts = headline(&plan, &scenario.region.targets);
        prop_assert_eq!(verdicts.len(), scenario.region.targets.len());
        for (verdict, target) in verdicts.iter().zip(&scenario.region.targets) {
            prop_assert_eq!((verdict.year, verdict.percent), (target.year, target.percent));
            let december = Month::december(target.year);
            match &verdict.outcome {
                Judgement::BeforeBaseline => prop_assert!(december < scenario.region.baseline_month),
                Judgement::AfterHorizon => prop_assert!(december > scenario.horizon),
                Judgement::Judged(judged) => {
                    prop_assert_eq!(judged.december.month, december);
                    prop_assert!(judged.gap.is_finite() && judged.gap_points.is_finite(), "{judged:?}");
                    prop_assert_eq!(judged.reached, judged.held_since.is_some());
                }
            }
        }
        let money = money(&plan, &none, goal.december());
        prop_assert!(money.spent.total().is_finite() && money.worker_years.is_finite() && money.points.is_finite());
        for target in &scenario.region.targets {
            let rate = run_rate(&scenario, &plan, target, scenario.counts_from(None));
            prop_assert!(rate.is_none_or(|rate| rate.needed.is_finite() && rate.months > 0));
        }
        prop_assert!(protection(&plan, &scenario.assumptions).iter().all(|year| year.high.benefit.0.is_finite()));
        let effects: Option<_> = Drivers::new(&scenario).effects(Month::december(goal.year));
        prop_assert!(effects.is_some_and(|effects| effects.plan.points.0.is_finite()));
    }

    #[test]
    fn futures_are_numbers((scenario, goal) in question()) {
        let drawn = uncertain(&scenario.assumptions);
        prop_assert!(tornado(&scenario, &drawn, goal.december()).iter().all(|swing| swing.at_low.0.is_finite()));
        let futures = Futures::new(drawn, &scenario.region, 64);
        let mut sure = FuturesRun::new(&scenario, goal.until());
        sure.advance(&futures, 64);
        for band in sure.bands(Percent(2.0)) {
            prop_assert!(band.p10 <= band.p50 && band.p50 <= band.p90 && band.p90.is_finite());
        }
    }

    #[test]
    fn proposals_are_within_the_ranges((scenario, goal) in question()) {
        let limits = Limits::default();
        let proposed = match solve(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december())) {
            Solved::AlreadyMet => None,
            Solved::Reached(proposal) => {
                prop_assert!(reaches(proposal.coverage, goal.percent), "{proposal:?}");
                Some(proposal)
            }
            Solved::OutOfReach { best, .. } => {
                prop_assert!(!reaches(best.coverage, goal.percent), "{best:?}");
                Some(best)
            }
        };
        for (lever, value) in proposed.iter().flat_map(|proposal| &proposal.levers) {
            let most = lever.range(&scenario).high.max(lever.value(&scenario));
            prop_assert!((lever.value(&scenario)..=most).contains(value), "{lever:?} {value}: levers only go up");
        }
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(2);
        let answer = cheapest(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december()));
        prop_assert!(answer.gap_bound.0 >= 0.0 && answer.gap_bound.0.is_finite());
        for plan in &answer.plans {
            prop_assert!(plan.cost.total().is_finite() && plan.coverage.0.is_finite());
            for (lever, value) in &plan.levers {
                let range = lever.range(&scenario);
                prop_assert!((range.low..=range.high.max(lever.value(&scenario))).contains(value), "{lever:?} {value}");
            }
        }
    }
}

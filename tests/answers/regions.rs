//! Many regions and one purse: enumeration on the projection itself, and laws.

use crate::ordinary;
use crate::property::config;
use jangkau::model::answers::{
    Aim, Allowance, CommonPlan, Division, Indivisible, Recipient, RegionOutlook, divide, reaches,
};
use jangkau::model::{
    Month, Payer, Percent, Plan, Rupiah, Scenario, Sponsorship, Target, Workers, table, validate,
};
use proptest::collection::vec;
use proptest::prelude::*;

const DECEMBER: Month = Month::december(2026);

/// Regions with their targets, a common plan, and a purse as a share of what would cover everybody.
#[derive(Clone, Debug)]
struct Case {
    regions: Vec<Scenario>,
    common: CommonPlan,
    purse: Rupiah,
}

fn case(most: usize) -> impl Strategy<Value = Case> {
    let terms = (0..9_usize, 1..15_u32, -20..1_i32, 1..3_u32, any::<bool>());
    let region = (ordinary::scenario(), 10.0..80.0_f64);
    let money = (any::<bool>(), 0.0..2e8_f64);
    (vec(region, 1..=most), terms, any::<bool>(), money, 0.0..0.7_f64).prop_map(
        |(regions, (payer, months, first, years, refill), has_plan, (has_money, money), share)| {
            let mut plan = regions[0].0.plan.clone();
            plan.pppk_full_time = None;
            let terms = Sponsorship {
                budget_per_year: Rupiah(money),
                years,
                refill,
                ..Sponsorship::once(Payer::ALL[payer], DECEMBER + first, months)
            };
            plan.sponsorships = if has_money { vec![terms.clone()] } else { Vec::new() };
            let common = CommonPlan::new(if has_plan { plan } else { Plan::default() }, terms);
            let regions: Vec<Scenario> = regions
                .into_iter()
                .map(|(mut region, percent)| {
                    // Every step of a region goes on being one of a valid scenario, whatever the common plan is.
                    region.plan = Plan::default();
                    region.region.targets = vec![Target {
                        year: DECEMBER.year(),
                        percent: Percent(percent),
                        workers: None,
                        label: String::new(),
                    }];
                    region
                })
                .collect();
            let room: f64 = regions.iter().map(|region| region.region.informal_room().0).sum();
            Case { regions, common, purse: Rupiah(share * room * 16_800.0 * 12.0) }
        },
    )
}

impl Case {
    fn outlooks(&self) -> Vec<RegionOutlook> {
        let target = |region: &Scenario| region.region.targets[0].percent;
        let of = |region| RegionOutlook::of(region, &self.common, DECEMBER, Some(target(region)));
        self.regions.iter().map(of).collect()
    }

    /// Members and coverage of a region, from the table that the planner shows.
    fn projected(&self, place: usize, money: Rupiah) -> (Workers, Percent) {
        let scenario = self.common.scenario(&self.regions[place], money, DECEMBER);
        let rows = table(&scenario).rows;
        let last = rows.last().unwrap();
        assert_eq!(last.month, DECEMBER);
        (last.active, last.coverage)
    }

    /// What `money` comes to by the table: people, regions at their targets, the lowest coverage.
    fn worth(&self, money: &[Rupiah]) -> [f64; 3] {
        let mut worth = [0.0, 0.0, f64::INFINITY];
        for (place, money) in money.iter().enumerate() {
            let (members, coverage) = self.projected(place, *money);
            worth[0] += members.0;
            worth[1] += f64::from(u8::from(reaches(coverage, self.regions[place].region.targets[0].percent)));
            worth[2] = worth[2].min(coverage.0);
        }
        worth
    }
}

fn recipients(outlooks: &[RegionOutlook]) -> Vec<Recipient<'_>> {
    outlooks.iter().map(|outlook| Recipient { outlook, allowance: Allowance::FREE }).collect()
}

fn divided(purse: Rupiah, aim: Aim, outlooks: &[RegionOutlook]) -> Division {
    divide(purse, aim, &recipients(outlooks)).unwrap()
}

/// Every way to give `parts` equal parts of the purse to `regions` regions, some of them to nobody.
fn ways(regions: usize, parts: usize) -> Vec<Vec<usize>> {
    if regions == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for own in 0..=parts {
        for mut rest in ways(regions - 1, parts - own) {
            rest.push(own);
            all.push(rest);
        }
    }
    all
}

/// Parts of the purse that are tried, so that some thousand divisions are.
const PARTS: [usize; 7] = [0, 200, 60, 25, 14, 10, 8];

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn curves_are_the_projection(case in case(2), shares in vec(0.0..1.3_f64, 8)) {
        for (place, outlook) in case.outlooks().iter().enumerate() {
            let room = case.regions[place].region.informal_room();
            for share in &shares {
                let money = Rupiah(share * room.0 * 16_800.0 * 15.0);
                let (members, _) = case.projected(place, money);
                let found = outlook.curve.members(money);
                prop_assert!((found - members).0.abs() <= 1e-9 * members.0.max(1.0), "{found:?} {members:?}");
            }
            prop_assert_eq!(outlook.planned.active, case.projected(place, Rupiah::ZERO).0);
            let scenario = Scenario { plan: Plan::default(), horizon: DECEMBER, ..case.regions[place].clone() };
            prop_assert_eq!(outlook.without.coverage, table(&scenario).rows.last().unwrap().coverage);
        }
    }

    #[test]
    fn the_cost_to_target_is_the_least_that_reaches_it(case in case(2)) {
        for (place, outlook) in case.outlooks().iter().enumerate() {
            let target = outlook.target.unwrap();
            let reached = |money: f64| reaches(case.projected(place, Rupiah(money)).1, target);
            let room = case.regions[place].region.eligible_workers.0 * 16_800.0 * 40.0;
            match outlook.cost_to_target {
                Some(cost) => {
                    prop_assert!(reached(cost.0));
                    // Nothing below it does, whatever the curve does on the way.
                    for part in 0..40 {
                        prop_assert!(cost == Rupiah::ZERO || !reached((cost.0 - 10.0) * f64::from(part) / 39.0));
                    }
                }
                None => {
                    for part in 0..=40 {
                        prop_assert!(!reached(room * f64::from(part) / 40.0));
                    }
                }
            }
        }
    }

    #[test]
    fn no_way_to_divide_is_better(case in case(6)) {
        let outlooks = case.outlooks();
        let parts = PARTS[case.regions.len()];
        let part = case.purse / parts as f64;
        let divisions = Aim::ALL.map(|aim| divided(case.purse, aim, &outlooks));
        let best = [0, 1, 2].map(|aim| case.worth(&divisions[aim].money)[aim]);
        for division in &divisions {
            let given: Rupiah = division.money.iter().copied().sum();
            prop_assert!(given.0 <= case.purse.0 * (1.0 + 1e-12) && division.exact);
            prop_assert!((given + division.left - case.purse).0.abs() <= 1e-9 * case.purse.0.max(1.0));
            prop_assert!(division.money.iter().all(|money| *money >= Rupiah::ZERO));
        }
        // A purse that is a millionth larger must be better than any way to divide this one.
        let more = case.purse * (1.0 + 1e-6);
        let more = Aim::ALL.map(|aim| divided(more, aim, &outlooks));
        let more = [0, 1, 2].map(|aim| case.worth(&more[aim].money)[aim]);
        // Every part and its worth once: the table of a region does not depend on the others.
        let known: Vec<Vec<(Workers, Percent)>> = (0..case.regions.len())
            .map(|place| (0..=parts).map(|own| case.projected(place, part * own as f64)).collect())
            .collect();
        for way in ways(case.regions.len(), parts) {
            let at = || way.iter().enumerate().map(|(place, own)| known[place][*own]);
            let people: f64 = at().map(|(members, _)| members.0).sum();
            let reached = at().zip(&case.regions).filter(|((_, coverage), region)| {
                reaches(*coverage, region.region.targets[0].percent)
            });
            let lowest = at().map(|(_, coverage)| coverage.0).fold(f64::INFINITY, f64::min);
            prop_assert!(people <= more[0] + 1e-9 * people, "{people} above {best:?} by {way:?}");
            prop_assert!(reached.count() as f64 <= more[1], "{best:?} by {way:?}");
            prop_assert!(lowest <= more[2] + 1e-9, "{lowest} above {best:?} by {way:?}");
        }
    }

    #[test]
    fn more_purse_never_does_less(case in case(6), more in 1.0..3.0_f64) {
        let outlooks = case.outlooks();
        for (place, aim) in Aim::ALL.into_iter().enumerate() {
            let worth = |purse| case.worth(&divided(purse, aim, &outlooks).money)[place];
            let (less, more) = (worth(case.purse), worth(case.purse * more));
            prop_assert!(more >= less - 1e-8 * less.abs(), "{aim:?}: {less} became {more}");
        }
    }

    #[test]
    fn no_region_is_above_its_pool_and_every_plan_can_be_opened(case in case(6)) {
        let outlooks = case.outlooks();
        for aim in Aim::ALL {
            for (place, money) in divided(case.purse * 50.0, aim, &outlooks).money.into_iter().enumerate() {
                let scenario = case.common.scenario(&case.regions[place], money, DECEMBER);
                for row in &table(&scenario).rows {
                    let informal = row.eligible.0 * (1.0 - scenario.region.formal_share);
                    prop_assert!((row.self_paid + row.sponsored).0 <= informal * (1.0 + 1e-9), "{row:?}");
                }
                prop_assert_eq!(validate(&scenario).err(), None);
            }
        }
    }

    #[test]
    fn limits_and_locks_are_kept(case in case(5), limits in vec((0.0..0.4_f64, 0.0..0.5_f64, any::<bool>()), 5)) {
        let outlooks = case.outlooks();
        let share = case.purse / outlooks.len() as f64;
        let recipients: Vec<Recipient<'_>> = outlooks
            .iter()
            .zip(&limits)
            .map(|(outlook, (least, more, locked))| {
                let least = share * *least;
                let most = if *locked { least } else { least + share * *more };
                Recipient { outlook, allowance: Allowance { least, most } }
            })
            .collect();
        for aim in Aim::ALL {
            let division = divide(case.purse, aim, &recipients).unwrap();
            for (money, Recipient { allowance, .. }) in division.money.iter().zip(&recipients) {
                let slack = Rupiah(1e-9 * case.purse.0);
                prop_assert!(allowance.least <= *money + slack && *money <= allowance.most + slack);
            }
        }
        let least: Rupiah = recipients.iter().map(|claim| claim.allowance.least).sum();
        if least > Rupiah::ZERO {
            prop_assert_eq!(divide(least * 0.99, Aim::People, &recipients), Err(Indivisible { least }));
        }
    }
}

/// A region with that many eligible workers and a quarter of them members, none of them paid for.
fn plain(eligible: f64) -> Scenario {
    let mut scenario = jangkau::data::find("12.75").unwrap().scenario(0);
    let factor = eligible / scenario.region.eligible_workers.0;
    let region = &mut scenario.region;
    region.eligible_workers = Workers(eligible);
    region.non_asn_total = region.non_asn_total.map(|staff| staff * factor);
    let active = &mut region.active;
    for stock in [
        &mut active.wage,
        &mut active.non_asn,
        &mut active.self_paid,
        &mut active.construction,
        &mut active.other,
    ] {
        *stock = *stock * factor;
    }
    scenario
}

#[test]
fn with_one_price_people_are_shared_by_the_uncovered() {
    let common = CommonPlan::new(Plan::default(), Sponsorship::once(Payer::Apbd, DECEMBER + -11, 12));
    let regions = [plain(50_000.0), plain(150_000.0), plain(200_000.0)];
    let outlooks = regions.each_ref().map(|region| RegionOutlook::of(region, &common, DECEMBER, None));
    let division = divided(Rupiah(4e9), Aim::People, &outlooks);
    for (money, expected) in division.money.iter().zip([0.5e9, 1.5e9, 2e9]) {
        assert!((money.0 - expected).abs() < 1.0, "{division:?}");
    }
    assert!(division.left.0 < 1.0);
    // 4 billion pay for 80 % of 4e9 / 201,600 people, of whom half a percent leaves a month.
    let bought: f64 = outlooks
        .iter()
        .zip(&division.money)
        .map(|(outlook, money)| (outlook.curve.members(*money) - outlook.planned.active).0)
        .sum();
    let expected = 0.8 * 4e9 / 201_600.0 * 0.995_f64.powi(11);
    assert!((bought - expected).abs() < 1e-3, "{bought}, expected {expected}");
}

#[test]
fn a_purse_for_everybody_leaves_the_rest() {
    let common = CommonPlan::new(Plan::default(), Sponsorship::once(Payer::Apbd, DECEMBER + -11, 12));
    let regions = [plain(50_000.0), plain(150_000.0)];
    let target = Some(Percent(45.0));
    let outlooks = regions.each_ref().map(|region| RegionOutlook::of(region, &common, DECEMBER, target));
    let costs: Rupiah = outlooks.iter().map(|outlook| outlook.cost_to_target.unwrap()).sum();
    let division = divided(Rupiah(50e9), Aim::Regions, &outlooks);
    assert!((division.left - (Rupiah(50e9) - costs)).0.abs() < 1e-3);
    let everybody = divided(Rupiah(500e9), Aim::People, &outlooks);
    assert!(everybody.left > Rupiah(400e9), "a full pool takes no more");
}

//! A fixed sweep of scenarios and the fingerprint of each result, the same natively and in a browser.
//!
//! No generator of the platform and no library takes part: the numbers come from SplitMix64, written out here.
#![allow(dead_code)] // Each test crate takes what it needs.

use jangkau::model::answers::{Futures, FuturesRun, uncertain};
use jangkau::model::{
    Active, Assumptions, Enrolled, Enrolment, Month, NonAsnInclusion, PARAMETERS, Package, Payer, Percent,
    Plan, PppkFullTime, Region, Retention, Row, Rupiah, Scenario, Sector, SponsoredCohort, Sponsorship,
    Table, Target, Workers,
};

/// How many scenarios there are.
pub const SCENARIOS: u64 = 600;

/// The committed fingerprints, a line each.
pub const GOLDEN: &str = include_str!("../golden/tables.txt");

/// The fingerprints as the golden file has them.
pub fn fingerprints() -> String {
    (0..SCENARIOS).map(|number| format!("{number:03} {:016x}\n", fingerprint(number))).collect()
}

/// The committed fingerprints of futures, a line each.
pub const GOLDEN_FUTURES: &str = include_str!("../golden/futures.txt");

/// The fingerprints of futures as the golden file has them.
pub fn future_fingerprints() -> String {
    (0..SCENARIOS).map(|number| format!("{number:03} {:016x}\n", future_fingerprint(number))).collect()
}

/// Thirteen futures, so that the last of them has nobody beside it; in every third scenario the baseline is a band.
pub fn future_fingerprint(number: u64) -> u64 {
    let mut scenario = scenario(number);
    if number.is_multiple_of(3) {
        let active: f64 = scenario.region.active.wage.0 + scenario.region.active.self_paid.0;
        scenario.region.active_range = Some((Workers(0.9 * active), Workers(1.3 * active + 1.0)));
    }
    let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 13);
    let mut run = FuturesRun::new(&scenario, scenario.horizon);
    while run.advance(&futures, 9) > 0 {}
    let mut hash = Fnv::default();
    run.coverage().iter().for_each(|coverage| hash.number(*coverage));
    hash.0
}

/// Lines of two texts that differ.
pub fn differences(found: &str, golden: &str) -> Vec<String> {
    let pairs = found.lines().zip(golden.lines()).filter(|(found, golden)| found != golden);
    let lines = pairs.map(|(found, golden)| format!("{found}, golden {golden}"));
    let count = (found.lines().count(), golden.lines().count());
    lines.chain((count.0 != count.1).then(|| format!("lines: {count:?}"))).collect()
}

fn fingerprint(number: u64) -> u64 {
    of_table(&jangkau::model::table(&scenario(number)))
}

/// FNV-1a over the bits of every number of a table.
pub fn of_table(table: &Table) -> u64 {
    let mut hash = Fnv::default();
    for row in &table.rows {
        numbers(row).for_each(|value| hash.number(value));
    }
    for tranche in &table.tranches {
        for value in [tranche.kept.0, tranche.new.0, tranche.spent.0, tranche.unspent.0] {
            hash.number(value);
        }
        hash.number(f64::from(tranche.last - tranche.first));
    }
    for ending in &table.endings {
        for value in [ending.lapsed.0, ending.continued.0] {
            hash.number(value);
        }
    }
    hash.0
}

fn numbers(row: &Row) -> impl Iterator<Item = f64> {
    let stocks = [
        row.eligible.0,
        row.wage.0,
        row.non_asn.0,
        row.self_paid.0,
        row.sponsored.0,
        row.construction.0,
        row.other.0,
        row.grace.0,
        row.active.0,
        row.coverage.0,
        row.self_contribution.0,
    ];
    let Enrolled { non_asn, wage, sponsored, self_paid } = row.enrolled;
    let flows = [non_asn, wage, sponsored, self_paid].map(|people| people.0);
    stocks.into_iter().chain(flows).chain(row.cost.items().map(|(_, money)| money.0))
}

/// The 64-bit hash of Fowler, Noll and Vo, variant 1a.
pub struct Fnv(pub u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Adds the bits of a number.
    pub fn number(&mut self, value: f64) {
        for byte in value.to_bits().to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// SplitMix64.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to but not including 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + self.share() * (high - low)
    }

    /// From `low` to `high`, both included.
    fn whole(&mut self, low: i32, high: i32) -> i32 {
        low + (self.next() % u64::from((high - low + 1).unsigned_abs())) as i32
    }

    /// True `percent` times out of a hundred.
    fn happens(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    fn payer(&mut self) -> Payer {
        let place = self.whole(0, Payer::ALL.len() as i32 - 1).unsigned_abs() as usize;
        Payer::ALL.get(place).copied().unwrap_or(Payer::Csr)
    }
}

/// The scenario with this number: any region from a village to a nation, any plan, any assumption within its range.
pub fn scenario(number: u64) -> Scenario {
    let mut draws = Draws(number);
    let draws = &mut draws;
    let baseline = Month::december(2022) + draws.whole(1, 48);
    let region = region(draws, baseline);
    let staff = region.non_asn_total.unwrap_or(region.active.non_asn).0;
    let plan = plan(draws, baseline, region.eligible_workers.0, staff);
    Scenario {
        name: String::new(),
        horizon: baseline + draws.whole(1, 62),
        region,
        assumptions: if draws.happens(25) { Assumptions::default() } else { assumptions(draws) },
        plan,
        sources: Vec::new(),
    }
}

fn region(draws: &mut Draws, baseline: Month) -> Region {
    let digits = draws.whole(1, 7).unsigned_abs();
    let eligible = (f64::from(10_u32.pow(digits)) * draws.between(1.0, 9.9)).round();
    let formal_share = draws.between(0.2, 0.7);
    let (formal, informal) = (formal_share * eligible, (1.0 - formal_share) * eligible);
    let staff = draws.between(0.0, 0.1) * formal;
    let members = if draws.happens(60) { draws.share() * staff } else { staff };
    let construction = draws.between(0.0, 0.05) * eligible;
    let sponsored = draws.between(0.0, 0.15) * informal;
    let cohorts = draws.whole(0, 3);
    Region {
        code: String::new(),
        name: String::new(),
        baseline_month: baseline,
        eligible_workers: Workers(eligible),
        formal_share,
        active: Active {
            wage: Workers(draws.between(0.0, 0.8) * (formal - staff)),
            non_asn: Workers(members),
            self_paid: Workers(draws.between(0.0, 0.5) * informal),
            construction: Workers(construction),
            other: Workers(if draws.happens(20) { 0.01 * eligible } else { 0.0 }),
        },
        sponsored: (0..cohorts)
            .map(|_| SponsoredCohort {
                payer: draws.payer(),
                workers: Workers(sponsored / f64::from(cohorts)),
                ends: baseline + draws.whole(0, 14),
            })
            .collect(),
        non_asn_total: (members < staff || draws.happens(50)).then_some(Workers(staff)),
        minimum_wage: (2022..2022 + draws.whole(0, 6))
            .map(|year| (year, Rupiah(draws.between(2e6, 5.5e6).round())))
            .collect(),
        targets: (0..draws.whole(0, 2))
            .map(|years| Target {
                year: baseline.year() + years,
                percent: Percent(draws.between(20.0, 60.0)),
                workers: None,
                label: String::new(),
            })
            .collect(),
        active_range: None,
        base_revisions: Vec::new(),
        observations: Vec::new(),
        history: Vec::new(),
        active_total: None,
    }
}

fn assumptions(draws: &mut Draws) -> Assumptions {
    let mut assumptions = Assumptions::default();
    for row in PARAMETERS {
        let Some((low, high)) = row.range else { continue };
        let value = draws.between(low, high);
        (row.set)(&mut assumptions, if row.accepted().whole { value.round() } else { value });
    }
    assumptions.pppk_leaves_denominator = draws.happens(70);
    if draws.happens(50) {
        assumptions.construction_season = std::array::from_fn(|_| draws.between(0.6, 1.4));
    }
    assumptions
}

fn plan(draws: &mut Draws, baseline: Month, eligible: f64, staff: f64) -> Plan {
    let mut enrolment = |percent| {
        draws.happens(percent).then(|| {
            let from = baseline + draws.whole(0, 12);
            Enrolment {
                rate_per_month: draws.between(0.0, 0.05),
                from,
                until: draws.happens(40).then(|| from + draws.whole(0, 30)),
            }
        })
    };
    let (wage_enrolment, self_paid_enrolment) = (enrolment(70), enrolment(60));
    let retention = draws.happens(40).then(|| Retention {
        lapse_reduction: draws.between(0.0, 0.8),
        from: baseline + draws.whole(0, 12),
        until: None,
    });
    Plan {
        wage_enrolment,
        self_paid_enrolment,
        retention,
        sponsorships: (0..draws.whole(0, 4)).map(|_| programme(draws, baseline, eligible)).collect(),
        non_asn: draws.happens(60).then(|| NonAsnInclusion {
            share: draws.share(),
            from: baseline + draws.whole(0, 12),
            over_months: draws.whole(1, 12).unsigned_abs(),
        }),
        pppk_full_time: draws.happens(25).then(|| PppkFullTime {
            workers: Workers(draws.share() * staff),
            from: baseline + draws.whole(0, 12),
            over_months: draws.whole(1, 6).unsigned_abs(),
        }),
    }
}

fn programme(draws: &mut Draws, baseline: Month, eligible: f64) -> Sponsorship {
    Sponsorship {
        payer: draws.payer(),
        budget_per_year: Rupiah((draws.between(0.0, 0.2) * eligible * 16_800.0 * 12.0).round()),
        months: draws.whole(1, 18).unsigned_abs(),
        package: if draws.happens(70) { Package::JkkJkm } else { Package::JkkJkmJht },
        sector: if draws.happens(80) { Sector::General } else { Sector::Transport },
        first_month: baseline + draws.whole(-3, 30),
        years: draws.whole(1, 4).unsigned_abs(),
        refill: false,
        name: String::new(),
        document: String::new(),
    }
}

//! The model alone, compiled as the site is, to be timed by `make bench` in a page without anything else.
//!
//! Each function does its work `times` times and returns a number that depends on it, so that nothing is left out.
#![allow(unsafe_code, clippy::unwrap_used)] // Exported names; a scenario of our own.

#[path = "../../../benches/model/scenario.rs"]
mod scenario;

use std::hint::black_box;

use jangkau::model::answers::{
    CommonPlan, Futures, FuturesRun, Goal, Limits, TimingQuestion, cheapest, needed, run_elsewhere, timing,
    uncertain, why,
};
use jangkau::model::{Month, Percent, Prepared, RunBuffers, Rupiah, table, validate};
use scenario::scenario;

/// A prepared run of 62 months.
#[unsafe(no_mangle)]
pub extern "C" fn run(times: u32) -> f64 {
    let mut prepared = Prepared::new(&scenario());
    let (mut buffers, mut coverage) = (RunBuffers::default(), Vec::new());
    let mut sum = 0.0;
    for round in 0..times {
        prepared.set_wage_rate(f64::from(round % 100) * 0.0005);
        prepared.coverage(62, &mut buffers, black_box(&mut coverage));
        sum += coverage.last().map_or(0.0, |last| last.0);
    }
    sum
}

/// Setting the lever as [`run`] does, without the run.
#[unsafe(no_mangle)]
pub extern "C" fn set(times: u32) -> f64 {
    let mut prepared = Prepared::new(&scenario());
    for round in 0..times {
        black_box(&mut prepared).set_wage_rate(f64::from(round % 100) * 0.0005);
    }
    prepared.last() as f64
}

/// Validation, preparation and the full table.
#[unsafe(no_mangle)]
pub extern "C" fn whole(times: u32) -> f64 {
    let scenario = scenario();
    let mut sum = 0.0;
    for _ in 0..times {
        if validate(black_box(&scenario)).is_ok() {
            sum += table(&scenario).rows.last().map_or(0.0, |row| row.active.0);
        }
    }
    sum
}

fn december() -> Month {
    Month::december(2025)
}

fn goal(lasting: bool) -> Goal {
    Goal { year: 2025, percent: Percent(60.0), lasting }
}

/// Green zones of all levers for the targets of the file.
#[unsafe(no_mangle)]
pub extern "C" fn zones(times: u32) -> f64 {
    let scenario = scenario();
    let targets: Vec<Goal> = scenario.region.targets.iter().map(Goal::of).collect();
    sum(times, || needed(black_box(&scenario), &targets, scenario.schedule(None)).len() as f64)
}

/// Shapley over the eight parts of the plan.
#[unsafe(no_mangle)]
pub extern "C" fn shapley(times: u32) -> f64 {
    let scenario = scenario();
    sum(times, || why(black_box(&scenario), december()).map_or(0.0, |why| why.shares.len() as f64))
}

/// Drawing 2,000 futures, once for each set of assumptions.
#[unsafe(no_mangle)]
pub extern "C" fn draw(times: u32) -> f64 {
    let scenario = scenario();
    let drawn = uncertain(&scenario.assumptions);
    sum(times, || Futures::new(black_box(drawn.clone()), &scenario.region, 2000).count() as f64)
}

/// Running the plan in 2,000 futures of 62 months.
#[unsafe(no_mangle)]
pub extern "C" fn futures(times: u32) -> f64 {
    let scenario = scenario();
    let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 2000);
    sum(times, || {
        let mut run = FuturesRun::new(black_box(&scenario), scenario.horizon);
        run.advance(&futures, 2000) as f64 + run.probability(&goal(false), Percent(0.0))
    })
}

/// The same in the program beside this one, as the page has it where the browser has SIMD. From then on every futures of
/// this instance are run there.
#[unsafe(no_mangle)]
pub extern "C" fn futures_beside(times: u32) -> f64 {
    run_elsewhere(beside);
    futures(times)
}

#[link(wasm_import_module = "beside")]
unsafe extern "C" {
    /// Hands numbers to the other program and takes its coverage: whoever times this gives it.
    #[link_name = "run"]
    fn run_beside(
        plan: *const f64,
        plan_count: usize,
        futures: *const f64,
        futures_count: usize,
        coverage: *mut f64,
        coverage_count: usize,
    ) -> bool;
}

fn beside(plan: &[f64], futures: &[f64], coverage: &mut [f64]) -> bool {
    let (to, count) = (coverage.as_mut_ptr(), coverage.len());
    // SAFETY: the other side reads and writes exactly these numbers while it is called.
    unsafe { run_beside(plan.as_ptr(), plan.len(), futures.as_ptr(), futures.len(), to, count) }
}

/// The plan, packed for the program beside, behind how many numbers that are.
#[unsafe(no_mangle)]
pub extern "C" fn packed_plan() -> *const f64 {
    let scenario = scenario();
    counted(&FuturesRun::new(&scenario, scenario.horizon).packed())
}

/// `count` futures in the same way.
#[unsafe(no_mangle)]
pub extern "C" fn packed_futures(count: usize) -> *const f64 {
    let scenario = scenario();
    counted(Futures::new(uncertain(&scenario.assumptions), &scenario.region, count).packed())
}

fn counted(numbers: &[f64]) -> *const f64 {
    [&[numbers.len() as f64], numbers].concat().leak().as_ptr()
}

/// The bands of these futures, and their odds.
#[unsafe(no_mangle)]
pub extern "C" fn bands(times: u32) -> f64 {
    let scenario = scenario();
    let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 2000);
    let mut run = FuturesRun::new(&scenario, scenario.horizon);
    run.advance(&futures, 2000);
    sum(times, || {
        run.bands(black_box(Percent(2.0))).len() as f64 + run.probability(&goal(false), Percent(2.0))
    })
}

/// The cheapest plan with the five levers of the screen.
#[unsafe(no_mangle)]
pub extern "C" fn five(times: u32) -> f64 {
    cheapest_of(times, 1, false)
}

/// The cheapest plan that lasts.
#[unsafe(no_mangle)]
pub extern "C" fn lasting(times: u32) -> f64 {
    cheapest_of(times, 1, true)
}

/// The cheapest plan with two further programmes.
#[unsafe(no_mangle)]
pub extern "C" fn seven(times: u32) -> f64 {
    cheapest_of(times, 3, false)
}

fn cheapest_of(times: u32, programmes: usize, lasting: bool) -> f64 {
    let mut scenario = scenario();
    scenario.plan.sponsorships.truncate(programmes);
    sum(times, || {
        cheapest(black_box(&scenario), &goal(lasting), &Limits::default(), scenario.schedule(None))
            .gap_bound
            .0
    })
}

/// When to pay: every date of one programme.
#[unsafe(no_mangle)]
pub extern "C" fn dates_one(times: u32) -> f64 {
    dates_of(times, 1)
}

/// When to pay: the dates of two programmes.
#[unsafe(no_mangle)]
pub extern "C" fn dates_two(times: u32) -> f64 {
    dates_of(times, 2)
}

fn dates_of(times: u32, programmes: usize) -> f64 {
    let mut scenario = scenario();
    scenario.plan.sponsorships.truncate(programmes);
    let question = TimingQuestion { year: 2025, least: 3, not_before: None };
    sum(times, || timing(black_box(&scenario), question).frontier.len() as f64)
}

/// Where 514 regions stand under a plan for all of them: what a move of a slider of the overview asks for.
#[unsafe(no_mangle)]
pub extern "C" fn standings(times: u32) -> f64 {
    let region = scenario();
    let common = CommonPlan::like(&region, CommonPlan::usual_terms(None, region.horizon));
    sum(times, || {
        let active = |_| common.standing(black_box(&region), Rupiah(0.0), region.horizon).active.0;
        (0..514).map(active).sum()
    })
}

fn sum(times: u32, work: impl FnMut() -> f64) -> f64 {
    std::iter::repeat_with(work).take(times as usize).sum()
}

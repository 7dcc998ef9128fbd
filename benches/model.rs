//! What the browser asks for while the user moves a slider, against one prepared run. `make bench`.
//!
//! The scenario is the example of the file format with eight parts, over 62 months; answers stop at the asked December.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "model/scenario.rs"]
mod scenario;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jangkau::model::answers::{
    CommonPlan, Futures, FuturesRun, Goal, Limits, TimingQuestion, cheapest, latest, needed, solve, timing,
    tornado, uncertain, why,
};
use jangkau::model::{Month, Percent, Prepared, RunBuffers, Rupiah, table, validate};
use scenario::scenario;

fn goal(lasting: bool) -> Goal {
    Goal { year: 2025, percent: Percent(60.0), lasting }
}

fn projection(criterion: &mut Criterion) {
    let scenario = scenario();
    let mut prepared = Prepared::new(&scenario);
    let (mut buffers, mut coverage) = (RunBuffers::default(), Vec::new());
    criterion.bench_function("prepared run, 62 months", |bencher| {
        bencher.iter(|| prepared.coverage(62, &mut buffers, black_box(&mut coverage)));
    });
    criterion.bench_function("other assumptions, 62 months", |bencher| {
        bencher.iter(|| prepared.set_assumptions(black_box(&scenario.assumptions), 1.0));
    });
    criterion.bench_function("prepare", |bencher| bencher.iter(|| Prepared::new(black_box(&scenario))));
    criterion.bench_function("validate and table", |bencher| {
        bencher.iter(|| validate(black_box(&scenario)).map(|()| table(&scenario)));
    });
}

fn answers(criterion: &mut Criterion) {
    let scenario = scenario();
    let (december, limits) = (Month::december(2025), Limits::default());
    let targets: Vec<Goal> = scenario.region.targets.iter().map(Goal::of).collect();
    criterion.bench_function("green zones of all levers", |bencher| {
        bencher.iter(|| needed(black_box(&scenario), &targets, scenario.schedule(None)));
    });
    criterion.bench_function("Shapley over the parts", |bencher| {
        bencher.iter(|| why(black_box(&scenario), december));
    });
    criterion.bench_function("latest starts", |bencher| {
        bencher.iter(|| latest(black_box(&scenario), &goal(false)));
    });
    // More than the plan has, so that there is something to find.
    let more = Goal { percent: Percent(75.0), ..goal(false) };
    criterion.bench_function("lock and solve", |bencher| {
        bencher.iter(|| solve(black_box(&scenario), &more, &limits, scenario.schedule(None)));
    });
    let mut five = scenario.clone();
    five.plan.sponsorships.truncate(1);
    for (name, scenario, lasting) in [
        ("cheapest, five levers", &five, false),
        ("cheapest, five levers, lasting", &five, true),
        ("cheapest, seven levers", &scenario, false),
    ] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| cheapest(black_box(scenario), &goal(lasting), &limits, scenario.schedule(None)));
        });
    }
}

fn dates(criterion: &mut Criterion) {
    let question = TimingQuestion { year: 2025, least: 3, not_before: None };
    for (name, programmes) in [("when to pay, one programme", 1), ("when to pay, two programmes", 2)] {
        let mut scenario = scenario();
        scenario.plan.sponsorships.truncate(programmes);
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| timing(black_box(&scenario), question));
        });
    }
}

fn regions(criterion: &mut Criterion) {
    let region = scenario();
    let common = CommonPlan::like(&region, CommonPlan::usual_terms(None, region.horizon));
    criterion.bench_function("where 514 regions stand, 62 months", |bencher| {
        let active = |_| common.standing(black_box(&region), Rupiah(0.0), region.horizon).active.0;
        bencher.iter(|| (0..514).map(active).sum::<f64>());
    });
}

fn futures(criterion: &mut Criterion) {
    let scenario = scenario();
    let drawn = uncertain(&scenario.assumptions);
    criterion.bench_function("draw 2,000 futures", |bencher| {
        bencher.iter(|| Futures::new(black_box(drawn.clone()), &scenario.region, 2000));
    });
    let futures = Futures::new(drawn.clone(), &scenario.region, 2000);
    criterion.bench_function("run 2,000 futures of 62 months", |bencher| {
        bencher.iter(|| {
            let mut sure = FuturesRun::new(black_box(&scenario), scenario.horizon);
            sure.advance(&futures, 2000);
            sure
        });
    });
    let mut sure = FuturesRun::new(&scenario, scenario.horizon);
    sure.advance(&futures, 2000);
    criterion.bench_function("bands and probability", |bencher| {
        bencher.iter(|| (sure.bands(black_box(Percent(2.0))), sure.probability(&goal(false), Percent(2.0))));
    });
    criterion.bench_function("tornado", |bencher| {
        bencher.iter(|| tornado(black_box(&scenario), &drawn, Month::december(2025)));
    });
}

criterion_group!(benches, projection, answers, dates, regions, futures);
criterion_main!(benches);

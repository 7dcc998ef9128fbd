//! What the browser asks for while a hand moves a slider, against one prepared run. `make bench`.
//!
//! The scenario is the example of the file format with eight parts, over 62 months; answers stop at the asked December.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jangkau::codec::file;
use jangkau::model::answers::{
    Futures, Goal, Limits, Sure, cheapest, latest, needed, solve, tornado, uncertain, why,
};
use jangkau::model::{Month, Percent, Prepared, Scenario, Scratch, table, validate};

/// The example, with two further programmes and PPPK appointments, over 62 months.
fn scenario() -> Scenario {
    let mut scenario = file::read(include_str!("../tests/files/example.json")).unwrap();
    scenario.horizon = scenario.region.baseline_month + 62;
    let programme = scenario.plan.sponsorships.first().unwrap().clone();
    for (place, payer) in [jangkau::model::Payer::Apbd, jangkau::model::Payer::Zakat].into_iter().enumerate()
    {
        let mut further = programme.clone();
        further.payer = payer;
        further.first_month = programme.first_month + place as i32;
        further.years = 4;
        scenario.plan.sponsorships.push(further);
    }
    scenario.region.non_asn_total = Some(jangkau::model::Workers(3000.0));
    if let Some(pppk) = &mut scenario.plan.pppk_full_time {
        pppk.workers = jangkau::model::Workers(300.0);
    }
    assert!(validate(&scenario).is_ok());
    scenario
}

fn goal(lasting: bool) -> Goal {
    Goal { year: 2025, percent: Percent(60.0), lasting }
}

fn projection(criterion: &mut Criterion) {
    let scenario = scenario();
    let mut prepared = Prepared::new(&scenario);
    let (mut scratch, mut coverage) = (Scratch::default(), Vec::new());
    criterion.bench_function("prepared run, 62 months", |bencher| {
        bencher.iter(|| prepared.coverage(62, &mut scratch, black_box(&mut coverage)));
    });
    criterion.bench_function("redraw, 62 months", |bencher| {
        bencher.iter(|| prepared.redraw(black_box(&scenario.assumptions), 1.0));
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
        bencher.iter(|| needed(black_box(&scenario), &targets, december));
    });
    criterion.bench_function("Shapley over the parts", |bencher| {
        bencher.iter(|| why(black_box(&scenario), december));
    });
    criterion.bench_function("latest starts", |bencher| {
        bencher.iter(|| latest(black_box(&scenario), &goal(false)));
    });
    criterion.bench_function("lock and solve", |bencher| {
        bencher.iter(|| solve(black_box(&scenario), &goal(false), &limits, december));
    });
    let mut five = scenario.clone();
    five.plan.sponsorships.truncate(1);
    for (name, scenario, lasting) in [
        ("cheapest, five levers", &five, false),
        ("cheapest, five levers, lasting", &five, true),
        ("cheapest, seven levers", &scenario, false),
    ] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| cheapest(black_box(scenario), &goal(lasting), &limits, december));
        });
    }
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
            let mut sure = Sure::new(black_box(&scenario), scenario.horizon);
            sure.advance(&futures, 2000);
            sure
        });
    });
    let mut sure = Sure::new(&scenario, scenario.horizon);
    sure.advance(&futures, 2000);
    criterion.bench_function("bands and probability", |bencher| {
        bencher.iter(|| (sure.bands(black_box(2.0)), sure.probability(&goal(false), 2.0)));
    });
    criterion.bench_function("tornado", |bencher| {
        bencher.iter(|| tornado(black_box(&scenario), &drawn, Month::december(2025)));
    });
}

criterion_group!(benches, projection, answers, futures);
criterion_main!(benches);

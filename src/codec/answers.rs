//! The answers as the command line prints them (CONTRACTS): one JSON object each, numbers in the unit of the file.

use super::number::shortest;
use crate::model::answers::{
    Backtest, Band, Binding, Case, Cheapest, Goal, Limit, Needed, Priced, Purse, RestsOn, Stand, Swing, Why,
};
use crate::model::{Cost, Payer};

/// Answer 3: what each lever needs for one goal, as asked for by [`crate::model::answers::needed`].
pub fn solve(goal: &Goal, needed: &[Needed]) -> String {
    let levers = needed.iter().filter_map(|lever| {
        let zone = lever.zones.first()?;
        let stretch = |(first, last): &(f64, f64)| array([number(*first), number(*last)]);
        Some(object([
            ("lever", text(&lever.lever.id())),
            ("reached", zone.smallest().is_some().to_string()),
            ("value", zone.smallest().map_or("null".to_owned(), number)),
            ("coverage_percent_at_max", number(zone.at_max.0)),
            ("met", array(zone.met.iter().map(stretch))),
        ]))
    });
    let target = object([("year", goal.year.to_string()), ("percent", number(goal.percent.0))]);
    document(&[("target", target), ("levers", lines(levers))])
}

/// Answer 6.
pub fn explain(why: &Why) -> String {
    let stand = |stand: &Stand| {
        object([("active", number(stand.active.0)), ("coverage_percent", number(stand.coverage.0))])
    };
    let shares = why.shares.iter().map(|share| {
        object([
            ("part", text(&share.part.id())),
            ("workers", number(share.workers.0)),
            ("points", number(share.points.0)),
        ])
    });
    document(&[
        ("year", why.month.year().to_string()),
        ("baseline", stand(&why.baseline)),
        ("plan", stand(&why.plan)),
        ("shares", lines(shares)),
    ])
}

/// Answer 7. `sigma`: the model error in points that probability and bands include.
pub fn sure(draws: usize, sigma: f64, probability: f64, bands: &[Band], tornado: &[Swing]) -> String {
    let bands = bands.iter().map(|band| {
        object([
            ("month", text(&band.month.to_string())),
            ("p10", number(band.p10)),
            ("p50", number(band.p50)),
            ("p90", number(band.p90)),
        ])
    });
    let tornado = tornado.iter().map(|swing| {
        object([
            ("parameter", text(swing.moved.id())),
            ("low", number(swing.low)),
            ("high", number(swing.high)),
            ("coverage_percent_at_low", number(swing.at_low.0)),
            ("coverage_percent_at_high", number(swing.at_high.0)),
        ])
    });
    document(&[
        ("draws", draws.to_string()),
        ("model_error_points", number(sigma)),
        ("probability", number(probability)),
        ("bands", lines(bands)),
        ("tornado", lines(tornado)),
    ])
}

/// Answer 4.
pub fn cheapest(cheapest: &Cheapest) -> String {
    document(&[
        ("reached", cheapest.reached.to_string()),
        ("gap_bound", number(cheapest.gap_bound.0)),
        ("plans", lines(cheapest.plans.iter().map(plan))),
        ("rests_on", lines(cheapest.rests_on.iter().map(rests_on))),
        ("limits", lines(cheapest.binding.iter().map(binding))),
    ])
}

fn plan(plan: &Priced) -> String {
    let levers = plan.levers.iter().map(|(lever, value)| (lever.id(), number(*value)));
    let levers: Vec<(String, String)> = levers.collect();
    object([
        ("levers", object(levers.iter().map(|(id, value)| (id.as_str(), value.clone())))),
        ("cost", number(plan.cost.total())),
        ("cost_by_payer", cost_by_payer(&plan.cost)),
        ("coverage_percent", number(plan.coverage.0)),
        ("active", number(plan.members.0)),
        ("lowest_coverage_percent_after", number(plan.lowest_after.0)),
        ("lasts", plan.lasts.to_string()),
    ])
}

/// The keys of the table; what costs nothing is left out.
fn cost_by_payer(cost: &Cost) -> String {
    let payers = Payer::ALL.into_iter().map(Payer::id).zip(cost.by_payer);
    let all = payers.chain([("apbd_non_asn", cost.non_asn), ("outreach", cost.outreach)]);
    object(all.filter(|(_, rupiah)| *rupiah != 0.0).map(|(key, rupiah)| (key, number(rupiah))))
}

fn rests_on(rests_on: &RestsOn) -> String {
    object([
        ("parameter", text(rests_on.parameter)),
        ("cost", number(rests_on.rupiah.0)),
        ("cost_of_plan_if_doubled", number(rests_on.doubled.0)),
        ("changes_plan", rests_on.changes_plan.to_string()),
    ])
}

fn binding(binding: &Binding) -> String {
    let (kind, of) = match binding.limit {
        Limit::Locked(lever) => ("locked", lever.id()),
        Limit::Evidence(lever) => ("evidence", lever.id()),
        Limit::Allowed(lever) => ("allowed", lever.id()),
        Limit::Ceiling(Purse::Payer(payer)) => ("ceiling", payer.id().to_owned()),
        Limit::Ceiling(Purse::Outreach) => ("ceiling", "outreach".to_owned()),
    };
    object([
        ("limit", text(kind)),
        ("of", text(&of)),
        ("points", number(binding.gain.0)),
        ("enough", binding.enough.to_string()),
    ])
}

/// Answer 9, for the `cases` that were replayed.
pub fn backtest(cases: &[Case], backtest: &Backtest) -> String {
    let replays = backtest.replays.iter().filter_map(|replay| {
        let case = cases.get(replay.case)?;
        let known = |value: Option<f64>| value.map_or("null".to_owned(), number);
        Some(object([
            ("id", text(&case.id)),
            ("region", text(&case.region)),
            ("same_base", text(case.same_base.id())),
            ("month", text(&replay.observed.month.to_string())),
            ("observed_active", known(replay.observed.active.map(|active| active.0))),
            ("observed_percent", known(replay.observed.percent.map(|percent| percent.0))),
            ("projected_active", number(replay.active.0)),
            ("projected_percent", number(replay.coverage.0)),
            ("error_points", number(replay.error_points.0)),
            ("error_workers", number(replay.error_workers.0)),
        ]))
    });
    let points =
        |value: Option<crate::model::Percent>| value.map_or("null".to_owned(), |value| number(value.0));
    document(&[
        ("cases", lines(replays)),
        ("mean_absolute_error_points", points(backtest.mean_absolute_error)),
        ("bias_points", points(backtest.bias)),
        ("model_error_points", points(backtest.sigma)),
    ])
}

/// Nobody expects `-0`.
fn number(value: f64) -> String {
    shortest(value + 0.0)
}

fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn object<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let pairs = pairs.into_iter().map(|(key, value)| format!("{}:{value}", text(key)));
    format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
}

fn array(values: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", values.into_iter().collect::<Vec<_>>().join(","))
}

/// An array with one value a line.
fn lines(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.collect();
    if values.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", values.join(",\n")) }
}

/// The whole answer, a field a line.
fn document(fields: &[(&str, String)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("{}:{value}", text(key))).collect();
    format!("{{\n{}\n}}\n", fields.join(",\n"))
}

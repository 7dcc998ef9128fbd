//! Back-test: errors as docs/contracts.md says, and the model error that answer 7 adds. docs/model.md, section 5, answer 9.

use jangkau::codec::backtest::bundled;
use jangkau::model::answers::backtest;
use jangkau::model::{Observation, Percent, Workers, table};

#[test]
fn the_error_is_in_points_of_the_projected_eligible_workers() {
    let cases = bundled();
    let answer = backtest(&cases);
    for replay in &answer.replays {
        let rows = table(&cases[replay.case].scenario).rows;
        let row = rows.iter().find(|row| row.month == replay.observed.month).unwrap();
        let error = match replay.observed {
            Observation { active: Some(active), .. } => (row.active - active).percent_of(row.eligible),
            Observation { percent, .. } => row.coverage - percent.unwrap(),
        };
        assert!((replay.error_points - error).0.abs() < 1e-9, "{replay:?}");
        assert!((replay.error_workers - error.of(row.eligible)).0.abs() < 1e-6);
        assert_eq!((replay.active, replay.coverage), (row.active, row.coverage));
    }
}

#[test]
fn the_summary_is_mean_size_mean_and_root_mean_square() {
    let cases = bundled();
    let answer = backtest(&cases);
    let errors: Vec<(f64, bool)> =
        answer.replays.iter().map(|replay| (replay.error_points.0, cases[replay.case].independent)).collect();
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    let all = |of: fn(f64) -> f64| mean(errors.iter().map(|(error, _)| of(*error)).collect());
    assert!((answer.mean_absolute_error.unwrap().0 - all(f64::abs)).abs() < 1e-12);
    assert!((answer.bias.unwrap().0 - all(|error| error)).abs() < 1e-12);
    let squares = errors.iter().filter(|(_, independent)| *independent).map(|(error, _)| error * error);
    let sigma = mean(squares.collect()).sqrt();
    assert!((answer.sigma.unwrap().0 - sigma).abs() < 1e-12);
    // Without this the band of "how sure" would shrink unnoticed. Points.
    assert!((2.5..3.5).contains(&sigma), "{sigma}");
}

#[test]
fn an_observation_is_replayed_by_its_members_and_left_out_without_a_figure() {
    let mut case = bundled().remove(0);
    let month = case.observed[0].month;
    let projected = backtest(std::slice::from_ref(&case)).replays[0].active;
    case.observed = vec![
        Observation { active: Some(projected), percent: Some(Percent(1.0)), ..Observation::of(month) },
        Observation::of(month),
        Observation { active: Some(Workers(1.0)), ..Observation::of(month + 1000) },
    ];
    case.independent = false;
    let answer = backtest(&[case]);
    assert_eq!(answer.replays.len(), 1);
    assert_eq!(answer.mean_absolute_error, Some(Percent(0.0)));
    assert_eq!(answer.sigma, None);
    assert_eq!(backtest(&[]).bias, None);
}

//! A program beside this one that runs futures more quickly, with the same bits: `scripts/futures`.

use std::sync::OnceLock;

use super::futures::FutureRow;
use crate::model::Prepared;

/// Runs a packed plan in packed futures and writes their coverage; whether it could. See [`run_elsewhere`].
pub type FuturesProgram = fn(plan: &[f64], futures: &[f64], coverage: &mut [f64]) -> bool;

/// Fewer futures take longer to hand over than to run.
const WORTHWHILE: usize = 64;

static PROGRAM: OnceLock<FuturesProgram> = OnceLock::new();

/// From now on futures run in `program`; a second one changes nothing. What it says it cannot do is done here.
pub fn run_elsewhere(program: FuturesProgram) {
    let _ = PROGRAM.set(program);
}

/// Runs `next` in the other program, if there is one.
pub(super) fn elsewhere(prepared: &mut Prepared, next: &[FutureRow], coverage: &mut [f64]) -> bool {
    let Some(run) = PROGRAM.get().filter(|_| next.len() >= WORTHWHILE) else { return false };
    run(&prepared.packed(), next.as_flattened(), coverage)
}

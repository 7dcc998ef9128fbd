#!/usr/bin/env bash
# An assumption of which somebody is sure (least, most likely and greatest are 3) is 3 to one sampler, an error to the next,
# and to scipy 3 when drawn and no number when looked up by its share.
#
# One would think: a distribution without a spread is its one value, as it is for uniform and normal ones in numpy; where a
# library will not have it, it says so in all its doors.
# Seen: numpy draws 3 of uniform(3, 3) and normal(3, 0) and raises for triangular(3, 3, 3); Python's own random gives 3.
# scipy's rvs gives 3, its ppf, which quasi-random points need, gives nan for the same distribution without a warning.
# rand_distr takes Triangular of one value and refuses Pert.
# What follows: a bound that is moved onto the other one is a value, not a distribution; whoever draws asks for that first,
# and looks for nan in what comes out.
# Versions: numpy 2.4.6, scipy 1.17.1, Python 3.11, rand_distr 0.6.0.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo
pip_install numpy==2.4.6 scipy==1.17.1

cat > draw.py <<'PY'
import random
import warnings

import numpy
from scipy import stats

warnings.simplefilter("error")
generator = numpy.random.default_rng(1)
print(generator.uniform(3, 3), generator.normal(3, 0), random.triangular(3, 3, 3))
try:
    print(generator.triangular(3, 3, 3))
except ValueError as error:
    print(error)
for sure in (stats.triang(c=0.5, loc=3, scale=0), stats.uniform(loc=3, scale=0)):
    print(sure.rvs(random_state=1), sure.ppf(0.25))
PY
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
rand_distr = "=0.6.0"
TOML
cat > src/main.rs <<'RUST'
fn main() {
    let triangular = rand_distr::Triangular::new(3.0, 3.0, 3.0).is_ok();
    let pert = rand_distr::Pert::new(3.0, 3.0).with_mode(3.0).is_ok();
    println!("{triangular} {pert}");
}
RUST
python draw.py > seen
expect "numpy uniform and normal, random.triangular" "3.0 3.0 3" "$(sed -n 1p seen)"
expect "numpy triangular" "left == right" "$(sed -n 2p seen)"
expect "scipy triangular, drawn and by share" "3.0 nan" "$(sed -n 3p seen)"
expect "scipy uniform" "3.0 nan" "$(sed -n 4p seen)"
expect "rand_distr takes Triangular, Pert" "true false" "$(cargo run --quiet)"
done_expecting

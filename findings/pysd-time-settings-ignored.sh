#!/usr/bin/env bash
# PySD takes the time settings of a model among its parameters and does not use them; a step that does not divide a year
# makes years disappear.
#
# One would think: run(params={"final time": 3}) ends in year 3, as params={"joining": 50} changes who joins, and a name that
# cannot be set this way is refused. And whatever the step, the years asked for by SAVEPER come out, up to FINAL TIME.
# Seen: "final time", "time step" and "saveper" in params change nothing, without a warning; as arguments of run they do. A
# step of 0.3 with SAVEPER 1 gives the years 0 and 3 alone, a step of 2 goes on to year 6 of 5, both without a warning.
# What follows: count the rows of a run before comparing it with another program; months are whole steps, not twelfths.
# Versions: pysd 3.14.3.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
pip_install pysd==3.14.3

cat > members.mdl <<'MDL'
{UTF-8}
Members = INTEG (joining - leaving, 900) ~~|
joining = 100 ~~|
leaving = 0.1 * Members ~~|
INITIAL TIME = 0 ~~|
FINAL TIME = 5 ~~|
TIME STEP = 0.0833333333333333 ~~|
SAVEPER = 1 ~~|
MDL
cat > run.py <<'PY'
import warnings

import pysd


def run(**settings):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        rows = pysd.read_vensim("members.mdl").run(return_columns=["Members"], **settings)
    said = any("time" in str(warning.message).lower() for warning in seen)
    years = " ".join(f"{year:g}" for year in rows.index)
    return f"{years}: {rows['Members'].iloc[-1]:.3f}{', warned' if said else ''}"


print(run())
print(run(params={"final time": 3}))
print(run(params={"time step": 0.5, "saveper": 0.5}))
print(run(params={"joining": 50}))
print(run(final_time=3))
print(run(time_step=0.3))
print(run(time_step=2))
PY
python run.py > seen
line() { sed -n "$1p" seen; }
expect "as the model says" "0 1 2 3 4 5: 939.474" "$(line 1)"
expect "an end among the parameters" "0 1 2 3 4 5: 939.474" "$(line 2)"
expect "step and SAVEPER among the parameters" "0 1 2 3 4 5: 939.474" "$(line 3)"
expect "a parameter that is one" "0 1 2 3 4 5: 742.105" "$(line 4)"
expect "an end as an argument" "0 1 2 3: 926.011" "$(line 5)"
expect "a step of 0.3" "0 3: 926.258" "$(line 6)"
expect "a step of 2" "0 2 4 6: 948.800" "$(line 7)"
done_expecting

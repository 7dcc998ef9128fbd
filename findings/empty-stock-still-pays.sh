#!/usr/bin/env bash
# A fund of 100 that must not become negative and pays 30 a year is empty in the fourth, and has paid 180 by the sixth to PySD.
#
# One would think: `<non_negative/>` of XMILE, in which programs of system dynamics exchange models, cuts what flows out to what
# is there; a flow takes as much from one stock as it gives to the other, so their sum stays.
# Seen, without a warning: PySD stops the fund at 0 and lets the flow go on, so that the stock at its other end receives 80 that
# nobody had. The engine of Insight Maker moves 100 and no more, yet its result says of the flow that it is 30 to the end: six
# years of it are 180.
# What follows: limit a flow in its own equation (the lesser of the wish and the stock over the step), and let a test of every
# model hold the sum of what is moved constant.
# Versions: pysd 3.14.3, simulation 9.0.0.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install simulation@9.0.0
pip_install pysd==3.14.3

cat > fund.xmile <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>none</vendor><product version="1.0">none</product><name>fund</name></header>
<sim_specs method="Euler" time_units="year"><start>0</start><stop>6</stop><dt>1</dt></sim_specs>
<model><variables>
<stock name="fund"><eqn>100</eqn><outflow>paying</outflow><non_negative/></stock>
<stock name="paid"><eqn>0</eqn><inflow>paying</inflow></stock>
<flow name="paying"><eqn>30</eqn><non_negative/></flow>
</variables></model>
</xmile>
XML
cat > run.py <<'PY'
import warnings

import pysd

with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    rows = pysd.read_xmile("fund.xmile").run()
about_stocks = any("negative" in str(warning.message).lower() for warning in said)
print(*(f"{rows[name].iloc[-1]:g}" for name in ("fund", "paid", "paying")), "warned" if about_stocks else "no warning")
PY
cat > run.mjs <<'JS'
import { Model } from "simulation";

const model = new Model({ timeStart: 0, timeLength: 6, timeStep: 1, timeUnits: "Years", algorithm: "Euler" });
const fund = model.Stock({ name: "fund", initial: 100, nonNegative: true });
const paid = model.Stock({ name: "paid", initial: 0 });
const paying = model.Flow(fund, paid, { name: "paying", rate: 30 });
const result = model.simulate();
const sixYears = result.series(paying).slice(0, 6).reduce((sum, year) => sum + year);
console.log(...[fund, paid, paying].map((part) => result.series(part).at(-1)), sixYears);
JS
expect "PySD after six years: fund, paid, paying" "0 180 30 no warning" "$(python run.py)"
expect "Insight Maker's engine, and what six years of its flow are" "0 100 30 180" "$(node run.mjs)"
done_expecting

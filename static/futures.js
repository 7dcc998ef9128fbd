// Runs futures in a worker of the app, by the program of scripts/futures. `src/browser/workers.rs` is the other side.
//
//   { engines, futures }                                  first: where the programs are, and the futures of all questions
//   { id, plan, year, percent, lasting, sigma }           a question about a packed plan  ->  { id, chance }
//
// Questions are answered in their order. Where no program starts, the worker says { failed } once.
"use strict";

let engine = null;

/** The quickest program that this browser can start. */
async function started(engines) {
  let fault;
  for (let place = 0; place < engines.length; place += 2) {
    try {
      const answer = await fetch(engines[place + 1], { integrity: engines[place] });
      return (await WebAssembly.instantiate(await answer.arrayBuffer())).instance.exports;
    } catch (error) {
      fault = error; // no SIMD here: the next one needs none
    }
  }
  throw fault ?? new Error("no program");
}

/** Writes numbers into the program and lets it take them. */
function give({ memory, room }, numbers, take) {
  new Float64Array(memory.buffer, room(numbers.length), numbers.length).set(numbers);
  return take();
}

function answer(program, { id, plan, year, percent, lasting, sigma }) {
  if (give(program, plan, program.take_plan) === 0) throw new Error("not a plan");
  program.advance(0x7fffffff);
  postMessage({ id, chance: program.chance(year, percent, lasting, sigma) });
}

addEventListener("message", async ({ data }) => {
  try {
    if (data.engines) engine = started(data.engines);
    const program = await engine;
    if (data.futures) give(program, data.futures, program.take_futures);
    if (data.plan) answer(program, data);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});

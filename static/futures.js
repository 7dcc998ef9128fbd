// Runs futures in a worker of the app, by the program of scripts/futures. `src/browser/workers.rs` is the other side.
//
//   { engines }                                                    first: digest and address of each program
//   { futures }                                                    the futures of the questions that follow
//   { round, place, plan, own, year, percent, sigma }              a packed plan, and futures of its own or null
//                                                                  ->  { round, place, chance }
//
// Questions are answered in their order. What goes wrong is said as { failed }.
"use strict";

let starting = null; // the program on its way
let shared = new Float64Array(0);
let given = null; // the futures that the program has

/** The quickest program that this browser can start. */
async function start(engines) {
  let fault = new Error("no program");
  for (let place = 0; place < engines.length; place += 2) {
    try {
      const answer = await fetch(engines[place + 1], { integrity: engines[place] });
      return (await WebAssembly.instantiate(await answer.arrayBuffer())).instance.exports;
    } catch (error) {
      fault = error; // no SIMD here: the next program needs none
    }
  }
  throw fault;
}

/** Writes numbers into the program and lets it take them. */
function give({ memory, room }, numbers, take) {
  // The place first: making room may move the memory.
  const place = room(numbers.length);
  new Float64Array(memory.buffer, place, numbers.length).set(numbers);
  return take();
}

function answer(program, { round, place, plan, own, year, percent, sigma }) {
  const futures = own ?? shared;
  if (given !== futures) give(program, futures, program.take_futures);
  given = futures;
  if (give(program, plan, program.take_plan) === 0) throw new Error("not a plan");
  program.advance(0x7fffffff);
  postMessage({ round, place, chance: program.chance(year, percent, false, sigma) });
}

addEventListener("message", async ({ data }) => {
  try {
    if (data.engines) starting = start(data.engines);
    if (data.futures) shared = data.futures;
    const program = await starting;
    if (data.plan) answer(program, data);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});

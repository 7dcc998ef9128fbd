// node golden.mjs PROGRAM...: each program, built with the feature `golden`, gives the fingerprints of tests/golden/futures.txt.
import { readFileSync } from "node:fs";

const golden = readFileSync(new URL("../../tests/golden/futures.txt", import.meta.url), "utf8").trimEnd().split("\n");
let failed = 0;
for (const program of process.argv.slice(2)) {
  const { instance } = await WebAssembly.instantiate(readFileSync(program));
  for (const line of golden) {
    const [number, expected] = line.split(" ");
    const found = BigInt.asUintN(64, instance.exports.fingerprint(BigInt(Number(number)))).toString(16).padStart(16, "0");
    if (found === expected) continue;
    failed++;
    console.error(`${program}: scenario ${number} gives ${found}, not ${expected}`);
  }
}
console.log(`${process.argv.length - 2} programs, ${golden.length} scenarios each, ${failed} differ`);
process.exitCode = failed || process.argv.length < 4 ? 1 : 0;

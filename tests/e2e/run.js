// Every test file, as many at a time as the machine has cores. `node run.js NAME...` runs those whose names are given,
// as in `node run.js card layout`. Prints TAP; the last lines count the tests.
import { readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { tap } from "node:test/reporters";
import { fileURLToPath } from "node:url";

/** These take longest and begin first, so that none is left alone at the end. */
const LONGEST = ["presenter", "engines", "offline", "workbench", "access", "embed", "hosting", "layout", "input", "regions", "usb"];

const here = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(here).filter((name) => name.endsWith(".test.js")).map((name) => name.replace(".test.js", ""));
const asked = process.argv.slice(2);
for (const name of asked) if (!names.includes(name)) throw new Error(`no ${name}.test.js`);
const rank = (name) => (LONGEST.includes(name) ? LONGEST.indexOf(name) : LONGEST.length);
const files = (asked.length ? asked : names).sort((a, b) => rank(a) - rank(b)).map((name) => join(here, `${name}.test.js`));

run({ files, concurrency: availableParallelism?.() ?? cpus().length })
  .on("test:fail", () => (process.exitCode = 1))
  .compose(tap)
  .pipe(process.stdout);

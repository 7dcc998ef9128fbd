// Every test file, one more at a time than the machine has cores: each waits half of its time. `node run.js NAME...` runs those whose names are given,
// as in `node run.js card layout`. Prints TAP; the last lines count the tests.
//
// A test that fails beside others is run once more, alone. What fails again is broken. What passes then depends on how
// busy the machine is: it does not stop a release, and is named at the end, because somebody has to find out why.
import { readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { run } from "node:test";
import { tap } from "node:test/reporters";
import { fileURLToPath } from "node:url";

/** These take longest and begin first, so that none is left alone at the end. */
const LONGEST = ["presenter", "engines", "wordpress", "soak", "link", "offline", "workbench", "access", "embed", "hosting", "layout", "input", "regions", "usb"];

const here = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(here).filter((name) => name.endsWith(".test.js")).map((name) => name.replace(".test.js", ""));
const asked = process.argv.slice(2);
for (const name of asked) if (!names.includes(name)) throw new Error(`no ${name}.test.js`);
const rank = (name) => (LONGEST.includes(name) ? LONGEST.indexOf(name) : LONGEST.length);
const files = (asked.length ? asked : names).sort((a, b) => rank(a) - rank(b)).map((name) => join(here, `${name}.test.js`));

/** The counts that close a report, as `pass 12`; those of the runner come last and without nesting. */
const COUNT = /^(tests|pass|fail|cancelled) (\d+)$/;
const literally = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether the failed test passes when nothing else runs. A file that ended before its tests is run as a whole. */
async function passesAlone({ file, name }) {
  const only = name === file ? {} : { testNamePatterns: [`^${literally(name)}$`] };
  let [passed, failed] = [0, 0];
  for await (const { type, data } of run({ files: [file], concurrency: 1, ...only })) {
    if (type === "test:pass" && data.skip === undefined) passed += 1;
    if (type === "test:fail") failed += 1;
  }
  return passed > 0 && failed === 0;
}

async function* report() {
  const [failed, counts] = [[], {}];
  for await (const event of run({ files, concurrency: (availableParallelism?.() ?? cpus().length) + 1 })) {
    const { type, data } = event;
    const count = type === "test:diagnostic" && data.nesting === 0 && COUNT.exec(data.message);
    if (count) counts[count[1]] = Number(count[2]);
    else yield event;
    if (type === "test:fail" && data.nesting === 0) failed.push({ file: data.file ?? data.name, name: data.name });
  }
  const say = (message) => ({ type: "test:diagnostic", data: { nesting: 0, message } });
  for (const one of failed) {
    if (await passesAlone(one)) {
      [counts.pass, counts.fail] = [counts.pass + 1, counts.fail - 1];
      yield say(`passed only when it ran alone: ${one.name} (${basename(one.file)})`);
    }
  }
  if (counts.fail > 0 || counts.cancelled > 0) process.exitCode = 1;
  for (const [name, count] of Object.entries(counts)) yield say(`${name} ${count}`);
}

Readable.from(report()).compose(tap).pipe(process.stdout);

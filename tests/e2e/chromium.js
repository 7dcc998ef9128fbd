// The headless browser of the tests and the benchmarks.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** The engine without windows where there is one: it takes half of the processor's time. As scripts/setup.sh has it. */
const SHELL = "/usr/bin/chromium-headless-shell";
const executablePath =
  process.env.HEADLESS_CHROMIUM ?? process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : "/usr/bin/chromium");

/** `env`: the environment of the browser, if it is not that of the tests; `args`: further switches. */
export const launch = ({ env, args = [] } = {}) =>
  chromium.launch({
    env,
    executablePath,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", ...args,
    ],
  });

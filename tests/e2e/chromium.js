// The headless browser of the tests and the benchmarks.
import { chromium } from "playwright-core";

/** `env`: the environment of the browser, if it is not that of the tests. */
export const launch = ({ env } = {}) =>
  chromium.launch({
    env,
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });

// A host over time: releases come and go at one address, and the network fails.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/server.mjs";
import { dist } from "./harness.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the program that builds the site, `scripts/site-build`: the set-up names it in SITE_BUILD. */
export const siteBuild = (...options) =>
  execFileSync(process.env.SITE_BUILD ?? "site-build", options, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** One address whose content changes. `put(folder, change)` serves a folder there, `down()` nothing. */
export async function host(t) {
  let served;
  let port = 0;
  const down = async () => (await served?.close(), (served = undefined));
  const put = async (root = dist, change) => {
    await down();
    served = await serve({ root, port, change });
    port = Number(new URL(served.url).port);
    return served.url;
  };
  t.after(down);
  return { put, down, url: await put() };
}

/** A folder for the time of a test. */
export function folder(t) {
  const made = mkdtempSync(join(tmpdir(), "jangkau-"));
  t.after(() => rmSync(made, { recursive: true }));
  return made;
}

/**
 * The site as a later build would leave it: the same program with a mark in every file, so under other names, and
 * nothing of the release before can be found. `mark` tells the releases apart.
 */
export function laterRelease(t, mark) {
  const made = folder(t);
  siteBuild("pack", "--out", made, "--mark", mark);
  return made;
}

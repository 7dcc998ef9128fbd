// A host over time: releases come and go at one address, and the network fails.
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/server.mjs";
import { dist } from "./harness.js";

const HASHED = /-([0-9a-f]{16})(_bg)?\.(js|css|wasm)$/;
const RELEASE = /(data-release="|^const RELEASE = ")([0-9a-f]{16})/m;
const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

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
 * The site as a later build would leave it: the same program under other names, so that nothing of the release
 * before can be found. `mark` tells the releases apart.
 */
export function laterRelease(t, mark) {
  const made = folder(t);
  cpSync(dist, made, { recursive: true });
  const names = readdirSync(made).filter((name) => HASHED.test(name));
  const other = (hash) => createHash("sha256").update(hash + mark).digest("hex").slice(0, 16);
  const later = (name) => name.replace(HASHED, (end, hash) => end.replace(hash, other(hash)));
  // The program names its script: letter by letter, so that bytes stay bytes.
  const edit = (name, change) =>
    writeFileSync(join(made, name), change(readFileSync(join(made, name), "latin1")), "latin1");
  const rename = (text) => names.reduce((all, name) => all.replaceAll(name, later(name)), text);
  const digest = (name) => integrity(readFileSync(join(made, name)));
  const again = (text) =>
    text
      .replace(/(data-integrity=")[^"]+(" data-wasm="\.\/([^"]+)")/, (_, before, after, name) => before + digest(name) + after)
      .replace(/((?:href=|URL\()"\.\/([^"]+)"[^>"]*(?:"anonymous"[^>"]*)?integrity(?:=|: )")[^"]+/g, (_, before, name) => before + digest(name));
  // Each kind holds digests of the one before.
  for (const kind of [".wasm", ".css", ".js"]) {
    for (const name of names.filter((name) => name.endsWith(kind))) {
      edit(name, rename);
      renameSync(join(made, name), join(made, later(name)));
    }
  }
  for (const name of readdirSync(made).filter((name) => name.startsWith("chunks-"))) edit(name, again);
  for (const name of ["index.html", "embed.html"]) {
    edit(name, (page) => again(rename(page)).replace(RELEASE, (_, before, release) => before + other(release)));
  }
  const files = readdirSync(made).filter((name) => HASHED.test(name) || /^(icon.*\.svg|.*\.webmanifest)$/.test(name));
  const list = JSON.stringify(Object.fromEntries(files.map((name) => [name, digest(name)])));
  edit("sw.js", (worker) =>
    worker.replace(RELEASE, (_, before, release) => before + other(release)).replace(/^const FILES = .*$/m, `const FILES = ${list};`));
  return made;
}

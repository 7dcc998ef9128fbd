// node --test develop.js: what a developer does who has only Trunk and the wasm target. `trunk serve` compiles the app
// and serves it; it starts, a slider moves, the workbench and the stage open, and a change is served seconds later.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { newPage, ready, whole } from "./harness.js";
import { answers, eventually, slider } from "./screen.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const BUILD_MS = 900000;
const START_MS = 60000; // a program without optimisation, compiled by the browser

let trunk;
let url;

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Resolves when `trunk serve` has printed a text that matches. */
const said = (pattern) =>
  new Promise((resolve, reject) => {
    let heard = "";
    const hear = (bytes) => {
      heard += bytes;
      if (pattern.test(heard)) resolve();
    };
    for (const stream of [trunk.stdout, trunk.stderr]) stream.on("data", hear);
    trunk.once("exit", (code) => reject(new Error(`trunk ended with ${code}:\n${heard.slice(-2000)}`)));
  });

before(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  trunk = spawn("trunk", ["serve", "--address", "127.0.0.1", "--port", String(port)], { cwd: root });
  await said(/success/);
}, { timeout: BUILD_MS });

after(() => trunk?.kill());

test("the app starts, and a slider moves", { timeout: BUILD_MS }, async (t) => {
  const page = await newPage(t);
  await page.goto(url);
  await ready(page, START_MS);
  await whole(page, START_MS);
  const before = await answers(page);
  await slider(page, "csr").press("PageUp");
  await eventually(async () => assert.notDeepEqual(await answers(page), before));
  assert.deepEqual(page.complaints, []);
});

test("the stage opens", { timeout: BUILD_MS }, async (t) => {
  const page = await newPage(t);
  await page.goto(`${url}?tampil=presentasi`);
  await ready(page, START_MS);
  await page.getByText("25,87%").first().waitFor({ timeout: START_MS });
  assert.deepEqual(page.complaints, []);
});

test("the card opens at the address that it has on the site", { timeout: BUILD_MS }, async (t) => {
  const page = await newPage(t);
  await page.goto(`${url}?tampil=kartu`);
  await ready(page, START_MS);
  await page.getByText("Cakupan jaminan sosial ketenagakerjaan").first().waitFor();
  assert.match(page.url(), /\/embed\.html\?tampil=kartu/);
});

test("a change is served after a rebuild", { timeout: BUILD_MS }, async (t) => {
  const file = `${root}src/text/catalogue.rs`;
  const before = readFileSync(file, "utf8");
  const start = performance.now();
  const rebuilt = said(/success/);
  writeFileSync(file, `${before}\n`);
  t.after(() => writeFileSync(file, before));
  await rebuilt;
  t.diagnostic(`rebuilt after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const page = await newPage(t);
  await page.goto(url);
  await ready(page, START_MS);
});

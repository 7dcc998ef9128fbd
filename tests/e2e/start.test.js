// The app starts wherever it is put, and where it cannot start the reader gets a page, never a blank one.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "acorn";
import {
  LAPTOP, PHONE, START_LIMIT_MS, assertClean, axe, dist, edited, newPage, ready, screenshot, site, touchedUntilWhole, visit, whole,
} from "./harness.js";

const PROGRAM = /_bg\.wasm$/;
const GLUE = /^jangkau-web-[0-9a-f]+\.js$/;
const figures = (page) => page.getByText("35,68%");
const trouble = (page) => page.locator("#boot-trouble");

/** Opens a site that cannot start the app. */
async function visitBroken(t, change, context) {
  const page = await newPage(t, context);
  await page.goto(await site(t, { change }));
  return page;
}

async function assertReadable(page) {
  await figures(page).waitFor();
  assert.equal(await page.getByText("52,15%").isVisible(), true);
  assert.equal(await page.getByText("35.68% in April 2025").isVisible(), true);
}

async function assertRefused(page) {
  await trouble(page).getByText("Simulasi tidak dapat dimulai.").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), undefined);
  await assertReadable(page);
}

for (const prefix of ["/", "/a/b/"]) {
  for (const entry of ["", "embed.html"]) {
    test(`starts at ${prefix}${entry} without a complaint`, async (t) => {
      const page = await visit(t, entry, { prefix });
      assert.equal(await page.locator("#boot-page").count(), 0);
      assert.equal(await page.locator("#boot-progress").count(), 0);
      assertClean(page);
    });
  }
}

test("embed.html is the card", async (t) => {
  const url = await site(t);
  const page = await newPage(t, { javaScriptEnabled: false });
  await page.goto(`${url}embed.html`);
  assert.equal(await page.locator("html").getAttribute("data-tampil"), "kartu");
  await page.goto(url);
  assert.equal(await page.locator("html").getAttribute("data-tampil"), null);
});

test("language and theme of the address hold before the app is there", async (t) => {
  const page = await newPage(t);
  await page.goto(`${await site(t, { change: edited(GLUE, () => "") })}?lang=en&tema=gelap`);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("html").getAttribute("data-tema"), "gelap");
});

test("nonsense in the address is ignored", async (t) => {
  const page = await newPage(t);
  await page.goto(`${await site(t, { change: edited(GLUE, () => "") })}?lang=xx&tema=%22%3E`);
  assert.equal(await page.locator("html").getAttribute("lang"), "id");
  assert.equal(await page.locator("html").getAttribute("data-tema"), null);
});

test("starts in a sandboxed frame without storage", async (t) => {
  const url = await site(t);
  const page = await newPage(t);
  await page.goto(`${url}manifest.webmanifest`);
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    frame.src = src;
    document.body.append(frame);
  }, `${url}embed.html`);
  await page.frameLocator("iframe").locator('html[data-ready="true"]').waitFor({ state: "attached" });
});

test("the page reads without JavaScript", async (t) => {
  const page = await visitBroken(t, undefined, { javaScriptEnabled: false, viewport: PHONE });
  await assertReadable(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await screenshot(page, "fallback-phone");
});

test("the page reads when boot.js is blocked", async (t) => {
  const page = await newPage(t);
  await page.route("**/boot-*.js", (route) => route.abort());
  await page.goto(await site(t));
  await assertReadable(page);
  await axe(page);
});

const flipped = (body) => {
  const other = Buffer.from(body);
  other[other.length >> 1] ^= 1;
  return other;
};
const changed = /Satu berkas program berubah di perjalanan .* PERIKSA, langkah 7/;
// What comes in the place of a file, the cause that is told, and the file that is named.
const FAULTS = {
  "a flipped byte in the program": [edited(PROGRAM, flipped), changed, PROGRAM],
  "a program with one byte more": [edited(PROGRAM, (body) => Buffer.concat([body, Buffer.from([10])])), changed, PROGRAM],
  "a changed but valid script": [edited(GLUE, (body) => `${body}\n`), changed, GLUE],
  "a script that a proxy has shortened": [edited(GLUE, (body) => String(body).replace(/ = /g, "=")), changed, GLUE],
  "a script that a proxy has added to": [edited(GLUE, (body) => `${body}\n;(function(){})();`), changed, GLUE],
  "a sign-in page instead of the program": [edited(PROGRAM, () => "<!doctype html><title>Wi-Fi</title>"), /Yang datang sebuah halaman/, PROGRAM],
  "a sign-in page instead of the script": [edited(GLUE, () => "\n<html><title>Wi-Fi</title>"), /Yang datang sebuah halaman/, GLUE],
  "a program that is missing": [(path, answer) => (PROGRAM.test(path) ? { ...answer, status: 404 } : answer), /tidak ada di server/, PROGRAM],
};
for (const [fault, [change, cause, file]] of Object.entries(FAULTS)) {
  test(`${fault} does not start, and the page says why`, async (t) => {
    const page = await visitBroken(t, change);
    await assertRefused(page);
    await trouble(page).getByText(cause).waitFor();
    assert.match(await trouble(page).locator("code").innerText(), file);
    assert.equal(await page.locator("#boot-progress").isVisible(), false);
    await axe(page);
    await screenshot(page, "fallback-failed");
  });
}

test("a network that breaks off is told from a file that is missing", async (t) => {
  const page = await newPage(t);
  await page.route(/_bg\.wasm$/, (route) => route.abort());
  await page.goto(await site(t));
  await trouble(page).getByText("Jaringan terputus sebelum program tiba.").waitFor();
});

test("a policy that forbids the program is told, with the address to open elsewhere", async (t) => {
  const strict = (path, answer) => {
    const { "Content-Security-Policy": policy, ...headers } = answer.headers;
    return policy ? { ...answer, headers: { ...headers, "Content-Security-Policy": policy.replace(" 'wasm-unsafe-eval'", "") } } : answer;
  };
  const page = await visitBroken(t, strict);
  await trouble(page).getByText("Kebijakan situs atau bingkai ini melarang program berjalan.").waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Alamat halaman ini" }).inputValue(), page.url());
  await axe(page);
});

// What else may change a script of the start: the page says so, or starts.
const isBoot = /^boot-/;
test("a start that cannot be read by a browser of today was changed on the way", async (t) => {
  const page = await visitBroken(t, edited(isBoot, (body) => String(body).replace("const LIMIT_MS", "const const LIMIT_MS")));
  await trouble(page).getByText(changed).waitFor();
  assert.match(await trouble(page).locator("code").innerText(), isBoot);
  await assertReadable(page);
});

test("a start that is missing is told", async (t) => {
  const page = await visitBroken(t, (path, answer) => (isBoot.test(path) ? { ...answer, status: 404 } : answer));
  await trouble(page).getByText(/tidak ada di server/).waitFor();
  assert.match(await trouble(page).locator("code").innerText(), isBoot);
});

/** Changes the tags of the start in every page. */
const retagged = (edit, names = "boot") =>
  edited(/\.html$/, (body) => String(body).replace(new RegExp(`<script src="\\./(${names})-[^>]*></script>`, "g"), edit));
const DETACHED = {
  "a module": (tag) => tag.replace("<script", '<script type="module"'),
  "deferred": (tag) => tag.replace("<script", "<script defer"),
  "not waited for": (tag) => tag.replace("<script", "<script async"),
};
for (const [how, edit] of Object.entries(DETACHED)) {
  for (const entry of ["", "embed.html"]) {
    for (const names of ["boot", "trouble|frame|boot"]) {
      test(`a start that an optimiser has made ${how} finds its program: /${entry} (${names})`, async (t) => {
        const page = await visit(t, entry, { change: retagged(edit, names) });
        assert.equal(await page.locator("#boot-page").count(), 0);
        assertClean(page);
      });
    }
  }
}

test("a start that an optimiser has joined with other scripts says that it does not find its program", async (t) => {
  const page = await visitBroken(t, retagged((tag) => tag.replace(/ data-[^=]*="[^"]*"/g, "")));
  await trouble(page).getByText("Skrip halaman ini digabung atau dipindahkan oleh pengoptimal situs").waitFor();
  await assertReadable(page);
});

const WITHOUT_STREAMING = {
  "compiling while it arrives": () => {
    delete WebAssembly.compileStreaming;
    delete WebAssembly.instantiateStreaming;
  },
  "streams that can be looked into": () => delete globalThis.TransformStream,
  "either": () => {
    delete WebAssembly.compileStreaming;
    delete WebAssembly.instantiateStreaming;
    delete globalThis.TransformStream;
    Object.defineProperty(Response.prototype, "body", { get: () => null });
  },
};
for (const [what, remove] of Object.entries(WITHOUT_STREAMING)) {
  test(`a browser without ${what} starts, whole, and runs nothing that was changed`, async (t) => {
    const page = await newPage(t);
    await page.addInitScript(remove);
    await page.goto(await site(t));
    await whole(page);
    assertClean(page);
    const other = await newPage(t);
    await other.addInitScript(remove);
    await other.goto(await site(t, { change: FAULTS["a flipped byte in the program"][0] }));
    await trouble(other).getByText(changed).waitFor();
  });
}

for (const lost of [/^planner-.*\.wasm$/, /^planner-.*\.css$/]) {
  test(`without ${lost.source} the levers move, the page says so, and a touch tries again`, async (t) => {
    let isMissing = true;
    const change = (path, answer) => (lost.test(path) && isMissing ? { status: 404, headers: {}, body: "" } : answer);
    const page = await visit(t, "", { change });
    const says = page.getByText("Jawaban belum dapat dimuat.");
    await says.waitFor();
    await page.getByRole("status").getByText(/^Satu berkas program tidak ada di server; .* \(planner-/).waitFor();
    await screenshot(page, "loss");
    await page.getByRole("slider", { name: "Dana CSR per tahun" }).press("ArrowRight");
    assert.notEqual(await page.getByRole("slider", { name: "Dana CSR per tahun" }).inputValue(), "0");
    isMissing = false;
    await touchedUntilWhole(page);
    assert.equal(await says.count(), 0);
  });
}

test("a page of its own is shown once its styles are there, and nobody else fetches them", async (t) => {
  const page = await newPage(t);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const arrived = page.waitForResponse(/\/overview-[0-9a-f]+\.wasm$/);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/\/overview-[0-9a-f]+\.css$/, async (route) => (await held, route.continue()));
  const url = await site(t);
  await page.goto(`${url}?tampil=provinsi`);
  await ready(page);
  await arrived;
  assert.equal(await page.locator(".overview").count(), 0);
  release();
  await page.locator(".overview").waitFor();
  assert.equal(await page.locator(".overview > main").evaluate((main) => getComputedStyle(main).display), "grid");
  asked.length = 0;
  await page.goto(url);
  await whole(page);
  const sheets = asked.filter((name) => name.endsWith(".css")).map((name) => name.match(/\/([a-z]+)-/)[1]);
  assert.deepEqual(sheets, ["jangkau", "nanti", "planner"]);
  assertClean(page);
});

// On plain http, other than this machine, browsers offer no digests.
const withoutDigests = (page) => page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));

test("starts on plain http", async (t) => {
  const page = await newPage(t);
  await withoutDigests(page);
  await page.goto(await site(t));
  await ready(page);
  assertClean(page);
});

test("a flipped byte does not start on plain http either", async (t) => {
  const page = await newPage(t);
  await withoutDigests(page);
  await page.goto(await site(t, { change: FAULTS["a flipped byte in the program"][0] }));
  await assertRefused(page);
  await trouble(page).getByText(changed).waitFor();
});

// What trouble.js asks for; of the rest boot.js may make use.
const OLD = ["WebAssembly", "BigInt", "WeakRef", "ResizeObserver", "fetch"];
for (const missing of OLD) {
  for (const viewport of missing === "WebAssembly" ? [LAPTOP, PHONE] : [LAPTOP]) {
    test(`a browser without ${missing} is told that it is too old, and gives the address to copy: ${viewport.width} px`, async (t) => {
      const page = await newPage(t, { viewport });
      await page.addInitScript((name) => delete globalThis[name], missing);
      await page.goto(`${await site(t)}?wilayah=12.71&lang=en#1~12.71`);
      await assertRefused(page);
      await trouble(page).getByText("Peramban ini terlalu lama.").waitFor();
      assert.ok(await trouble(page).getByText("This browser is too old.").isVisible());
      const field = page.getByRole("textbox", { name: "Address of this page" });
      await field.click();
      assert.equal(await field.inputValue(), page.url());
      assert.equal(await field.evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd)), page.url());
      assert.equal(await page.locator("#boot-progress").isVisible(), false);
      await axe(page);
      await screenshot(page, `fallback-old-${viewport.width}`);
    });
  }
}

test("a browser that cannot read the start is told so", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => ["WeakRef", "BigInt"].forEach((name) => delete window[name]));
  await page.goto(await site(t, { change: edited(isBoot, (body) => `${body}\nvar 7;`) }));
  await assertRefused(page);
  await trouble(page).getByText("Peramban ini terlalu lama.").waitFor();
});

test("a browser that cannot read a program which came as it was made is too old", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    for (const name of ["compile", "compileStreaming"]) WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError("unknown opcode"));
  });
  await page.goto(await site(t));
  await trouble(page).getByText("Peramban ini terlalu lama.").waitFor();
});

test("the script that tells the cause is written in the language of 2009", () => {
  const names = readdirSync(dist).filter((name) => /^trouble-/.test(name));
  assert.equal(names.length, 1);
  const text = readFileSync(join(dist, names[0]), "utf8");
  parse(text, { ecmaVersion: 5 });
  for (const newer of ["() => 1", "let a = 1", "`a`"]) assert.throws(() => parse(newer, { ecmaVersion: 5 }), newer);
});

test("without any style the page reads, and shows no progress bar", async (t) => {
  const page = await newPage(t);
  for (const blocked of [/\.css$/, /\.js$/]) await page.route(blocked, (route) => route.abort());
  for (const entry of ["", "embed.html"]) {
    await page.goto((await site(t)) + entry);
    assert.equal(await page.getByRole("progressbar").count(), 0, entry);
    assert.equal(await page.locator("#boot-progress").isVisible(), false, entry);
  }
});

test("a slow start shows the page after 8 seconds and still ends in the app", async (t) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const url = await site(t, { change: async (path, answer) => (PROGRAM.test(path) && (await held), answer) });
  const page = await newPage(t);
  await page.clock.install();
  await page.goto(url);
  await page.getByText("Memuat simulasi").waitFor();
  assert.equal(await figures(page).isVisible(), false);
  await page.clock.fastForward(START_LIMIT_MS);
  await trouble(page).getByText("Masih memuat.").waitFor();
  await assertReadable(page);
  await axe(page);
  await screenshot(page, "fallback-slow");
  await page.clock.resume();
  release();
  await ready(page);
  assert.equal(await page.locator("#boot-page").count(), 0);
});

// The main journeys in Firefox and in WebKitGTK, the engine of iPhones, as Debian packages them: written once for both.
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ENGINES, newWindow, visitIn, watchedFolder, watchedSite, windowOpened } from "./engines.js";
import { edited } from "./harness.js";
import { region } from "./model.js";
import { host } from "./portal.js";
import { folder } from "./release.js";
import { answers, assertAgrees, eventually, field, headline, regionList, slider, type } from "./screen.js";

const PLAN = "#1~12.75~w.14000.202411~d.csr.1000j.12.202411.y2";
const button = (page, name) => page.getByRole("button", { name });

for (const engine of Object.keys(ENGINES)) {
  test(`${engine}: starts, with controls that assistive technology finds by role and name`, async (t) => {
    const page = await visitIn(t, engine);
    t.diagnostic(`${engine} ${page.engine.version}`);
    for (const [control, role, name] of [
      [slider(page, "csr"), "slider", "Dana CSR per tahun"],
      [field(page, "wage"), "textbox", "Laju pendaftaran penerima upah (angka)"],
      // WebKit calls a list that opens at a press a button.
      [regionList(page), engine === "WebKitGTK" ? "button" : "combobox", "Wilayah"],
    ]) {
      assert.deepEqual([await control.role(), await control.label()], [role, name]);
    }
    assert.equal(await page.locator("#boot-page").count(), 0);
    await assertAgrees(page, region("12.75"), {});
    await page.whole();
    await regionList(page).selectOption("12.71");
    await assertAgrees(page, region("12.71"), {});
  });

  test(`${engine}: what a page complains of is heard`, async (t) => {
    const page = await newWindow(t, engine, { isBroken: true });
    await page.goto(await watchedSite(t));
    await page.evaluate(() => {
      console.error("said by a script");
      setTimeout(() => { throw new Error("thrown by a script"); });
      document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/other.png" }));
    });
    await eventually(async () => {
      await page.collect();
      for (const kind of ["said by a script", "thrown by a script", "policy: img-src"]) assert.ok(page.complaints.some((text) => text.includes(kind)), kind);
    });
    if (engine === "Firefox") assert.ok(page.complaints.some((text) => text.startsWith("Content-Security-Policy:")), "its own console is read too");
  });

  test(`${engine}: sliders by key and mouse, and fields, give the figures of the model`, async (t) => {
    const page = await visitIn(t, engine);
    await page.whole();
    const csr = slider(page, "csr");
    for (const [key, position] of [["ArrowRight", 1], ["PageUp", undefined], ["Home", 0], ["ArrowUp", 1], ["ArrowLeft", 0]]) {
      const before = Number(await csr.inputValue());
      await csr.press(key);
      await eventually(async () => assert.notEqual(Number(await csr.inputValue()), before, key));
      if (position !== undefined) assert.equal(Number(await csr.inputValue()), position, key);
    }
    await csr.drag(0.05, 0.5);
    const dragged = await eventually(async () => {
      const steps = Number(await csr.inputValue());
      assert.ok(steps > 300 && steps < 800, `${steps} steps`);
      return steps;
    });
    await assertAgrees(page, region("12.75"), { csr: dragged * 1e7 });
    await type(field(page, "csr"), "1 miliar");
    await type(field(page, "wage"), "1,4");
    await assertAgrees(page, region("12.75"), { wage: 0.014, csr: 1e9 });
    await button(page, "Urungkan").press("Enter");
    await assertAgrees(page, region("12.75"), { csr: 1e9 });
    await type(field(page, "csr"), "banyak");
    await page.waitFor(() => document.querySelector('[aria-invalid="true"]'));
    await assertAgrees(page, region("12.75"), { csr: 1e9 });
  });

  test(`${engine}: a link opens its plan, the address follows, and a reload keeps it`, async (t) => {
    const page = await visitIn(t, engine, PLAN);
    await assertAgrees(page, region("12.75"), { wage: 0.014, csr: 1e9 });
    await page.whole();
    await type(field(page, "wage"), "2");
    await eventually(async () => assert.match(await page.url(), /~w\.20000\./));
    const [link, shown, said] = [await page.url(), await answers(page), await headline(page).innerText()];
    await page.reload();
    await page.ready();
    assert.deepEqual(await answers(page), shown);
    const other = await newWindow(t, engine);
    await other.goto(link);
    await other.ready();
    assert.equal(await headline(other).innerText(), said);
    await page.evaluate((hash) => void (location.hash = hash), PLAN);
    await assertAgrees(page, region("12.75"), { wage: 0.014, csr: 1e9 });
  });

  test(`${engine}: the audience's window shows what the presenter's does, and either may be reloaded`, async (t) => {
    const page = await visitIn(t, engine, `?wilayah=12.75&tampil=presentasi${PLAN}`);
    const number = (page) => page.locator(".stage-number");
    await number(page).waitFor();
    await page.press("a");
    const audience = await windowOpened(t, page, () => button(page, "Layar penonton").click());
    await audience.ready();
    await audience.getByTestId("audience").waitFor();
    const same = () => eventually(async () => assert.equal(await number(audience).innerText(), await number(page).innerText()));
    await same();
    const before = await number(page).innerText();
    await button(page, "Tutup meja").click();
    await page.press("b"); // the base: without any effort
    await eventually(async () => assert.notEqual(await number(page).innerText(), before));
    await same();
    await audience.reload();
    await same();
    await page.reload();
    await page.ready();
    await same();
  });

  test(`${engine}: the file for a USB stick opens, works and is reloaded`, async (t) => {
    const file = join(folder(t), "Salinan USB (1).html");
    copyFileSync(join(watchedFolder(t), "jangkau-usb.html"), file);
    const page = await newWindow(t, engine);
    await page.goto(pathToFileURL(file).href);
    await page.ready();
    await page.whole();
    await slider(page, "csr").press("PageUp");
    await eventually(async () => assert.match(await page.url(), /#1~12\.75~.*csr/));
    const shown = await answers(page);
    await page.reload();
    await page.ready();
    assert.deepEqual(await answers(page), shown);
  });

  for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
    test(`${engine}: the card starts, calculates and tells its height in a frame with sandbox="${sandbox}"`, async (t) => {
      const simulation = await watchedSite(t);
      // As WordPress makes it: the secret stands behind the plan, and comes back with the height.
      const heard = `<script>heard = []; addEventListener("message", ({ data }) => data.message === "height" && data.secret === "rahasia1" && heard.push(data.value))</script>`;
      const frame = `<iframe id="kartu" width="800" height="700" sandbox="${sandbox}" src="${simulation}embed.html?wilayah=12.75&tema=terang#1~12.75~d.csr.100j.12.202411.y2#?secret=rahasia1"></iframe>`;
      const portal = await host(t, heard + frame);
      const page = await newWindow(t, engine);
      await page.goto(portal);
      const card = page.frame("#kartu");
      await card.ready();
      const isClosed = engine === "WebKitGTK" && !sandbox.includes("same-origin");
      assert.match(await card.evaluate(() => location.pathname), isClosed ? /\/embed-tertutup\.html$/ : /\/embed\.html$/);
      assert.equal(await card.locator("html").getAttribute("data-tampil"), "kartu");
      const result = async () => (await answers(card))["coverage-2025"][0];
      const before = await result();
      assert.ok(Number(before) > 0);
      await type(field(card, "csr"), "1 miliar");
      await eventually(async () => assert.ok(Number(await result()) > Number(before)));
      await slider(card, "csr").press("Home");
      await eventually(async () => assert.ok(Number(await result()) < Number(before)));
      await eventually(async () => assert.ok((await page.evaluate(() => heard.at(-1))) > 150));
      assert.match(await card.evaluate(() => document.fonts.ready.then(() => [...document.fonts].map((font) => font.status).join())), /loaded/);
    });
  }

  // What arrives otherwise than it was made does not run, whatever the engine makes of a digest.
  const FILES = { "the script": /^jangkau-web-[0-9a-f]+\.js$/, "the program": /_bg\.wasm$/ };
  for (const [name, pattern] of Object.entries(FILES)) {
    test(`${engine}: one byte more in ${name} is not run, and is told`, async (t) => {
      const page = await newWindow(t, engine, { isBroken: true });
      await page.goto(await watchedSite(t, { change: edited(pattern, (body) => Buffer.concat([body, Buffer.from("\n")])) }));
      await page.waitFor(() => document.querySelector("#boot-trouble code"));
      assert.match(await page.locator("#boot-trouble").innerText(), /berubah di perjalanan/);
      assert.match(await page.locator("#boot-trouble code").innerText(), pattern);
      assert.equal(await page.locator("html").getAttribute("data-ready"), null);
      assert.equal(await page.locator("#boot-progress").isVisible(), false);
    });
  }

  test(`${engine}: a policy that forbids the program is told from a browser that is too old`, async (t) => {
    const page = await newWindow(t, engine, { isBroken: true });
    const edit = (text) => text.replace("'wasm-unsafe-eval'", "");
    await page.goto(await watchedSite(t, { change: edited(/\.html$/, (body) => edit(String(body))) }));
    await page.waitFor(() => document.querySelector("#boot-trouble .boot-address"));
    assert.match(await page.locator("#boot-trouble").innerText(), /melarang program berjalan/);
    assert.equal(await page.locator("#boot-trouble .boot-address").inputValue(), await page.url());
  });

  test(`${engine}: without streaming the program starts`, async (t) => {
    const first = "delete WebAssembly.compileStreaming; delete WebAssembly.instantiateStreaming; delete globalThis.TransformStream;\n";
    const page = await visitIn(t, engine, "", { first });
    await page.whole();
    await assertAgrees(page, region("12.75"), {});
  });

  test(`${engine}: a page whose scripts may not run has no progress bar and reads`, async (t) => {
    const page = await newWindow(t, engine, { isBroken: true });
    const simulation = await watchedSite(t, { change: edited(/\.html$/, (body) => String(body).replaceAll("'self'", "'none'").replace(/'sha256-[^']*'/g, "")) });
    for (const entry of ["", "embed.html"]) {
      await page.goto(simulation + entry);
      assert.match(await page.locator("#boot-page").innerText(), /How many workers does employment social security reach\?/);
      assert.equal(await page.locator("#boot-progress").isVisible(), false);
    }
  });
}

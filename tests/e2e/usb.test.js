// The single-file edition: opened by double click it does what the site does, and carries the scenario of its maker.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PHONE, assertClean, axe, dist, newPage, screenshot, site, visit, whole } from "./harness.js";
import { folder } from "./release.js";
import { answers, eventually, headline, slider } from "./screen.js";

const LIMIT = 2.85e6; // with tables, handouts, the overview, the reader of codes and the way back of a workbook
const links = fileURLToPath(new URL("../links", import.meta.url));
const NAMES = { id: ["Bagikan", "Unduh salinan USB"], en: ["Share", "Download the USB copy"] };

/** Opens the drawer of sharing and presses the button for the copy. */
async function askForCopy(page, lang = "id") {
  const [share, copy] = NAMES[lang];
  await page.getByRole("button", { name: share, exact: true }).click();
  await page.getByRole("button", { name: copy }).click();
}

/** The address of the file as it comes out of the build, in a folder as people have them. */
function stick(t) {
  const file = join(folder(t), "Salinan USB (1).html");
  copyFileSync(join(dist, "jangkau-usb.html"), file);
  return pathToFileURL(file).href;
}

/** Opens a file by double click. Whatever it asks a network for is a complaint. */
async function openFile(t, address, context) {
  const page = await newPage(t, context);
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) page.complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await whole(page);
  return page;
}

/** Asks for the copy and keeps what is downloaded. */
async function download(t, page, lang) {
  const [file] = await Promise.all([page.waitForEvent("download"), askForCopy(page, lang)]);
  const path = join(folder(t), file.suggestedFilename());
  await file.saveAs(path);
  return { path, address: pathToFileURL(path).href, name: file.suggestedFilename() };
}

test("the single file is at most 2.85 MB, without an address in it that would be fetched", (t) => {
  const size = statSync(join(dist, "jangkau-usb.html")).size;
  t.diagnostic(`jangkau-usb.html: ${(size / 1000).toFixed(0)} KB`);
  assert.ok(size <= LIMIT, `${size} bytes`);
  const text = readFileSync(join(dist, "jangkau-usb.html"), "utf8");
  assert.doesNotMatch(text, /<(script|img|iframe|link)[^>]* (src|href)="(?!data:)/);
  assert.match(text, /script-src( 'sha256-[^']{44}'){5} 'wasm-unsafe-eval';/);
  assert.doesNotMatch(text, /unsafe-inline/);
});

test("opened by double click it is the whole app, at once and without a complaint", async (t) => {
  const page = await openFile(t, stick(t));
  assert.equal(await page.locator("#boot-page").count(), 0);
  await slider(page, "csr").press("ArrowRight");
  await eventually(() => assert.match(page.url(), /#1~/));
  await axe(page);
  await screenshot(page, "usb");
  assertClean(page);
});

test("what is done in the file is still there after a reload", async (t) => {
  const page = await openFile(t, stick(t));
  await slider(page, "csr").press("PageUp");
  const before = await answers(page);
  await eventually(() => assert.match(page.url(), /#1~/));
  await page.reload();
  await whole(page);
  assert.deepEqual(await answers(page), before);
  assertClean(page);
});

/** The figures on screen after opening each link, by the name of the link. */
async function figures(t, address, context) {
  const found = {};
  for (const name of readdirSync(links).filter((name) => name.endsWith(".link"))) {
    const link = readFileSync(join(links, name), "utf8").trim();
    if (!link.startsWith("#")) continue; // as some programmes write it, not as an address ends
    const page = await newPage(t, context);
    await page.goto(address + link);
    await whole(page);
    found[name] = { figures: await answers(page), headline: await headline(page).innerText() };
    assertClean(page);
    await page.context().close();
  }
  return found;
}

test("every released link gives the same figures in the file and on the site", async (t) => {
  const inFile = await figures(t, stick(t));
  assert.ok(Object.keys(inFile).length >= 8);
  assert.ok(Object.values(inFile).every(({ figures }) => "coverage-2025" in figures));
  assert.deepEqual(inFile, await figures(t, await site(t)));
});

test("the app makes a copy with the scenario on screen, of its language, and the copy makes copies", async (t) => {
  const page = await visit(t, "?wilayah=12.18&lang=en");
  await whole(page);
  await slider(page, "csr", "en").press("PageUp");
  await eventually(() => assert.match(page.url(), /#1~12\.18~/));
  const made = await download(t, page, "en");
  assert.match(made.name, /^jangkau-usb-\d{4}-\d\d-\d\d\.html$/);
  await page.getByText("The download of the USB copy has started").waitFor();
  await axe(page);
  await screenshot(page, "usb-unduh");
  assertClean(page);
  const expected = await answers(page);

  const copy = await openFile(t, made.address);
  assert.equal(await copy.locator("html").getAttribute("lang"), "en");
  assert.deepEqual(await answers(copy), expected);
  assert.equal(await headline(copy).innerText(), await headline(page).innerText());
  await slider(copy, "wage", "en").press("PageUp");
  await eventually(async () => assert.notDeepEqual(await answers(copy), expected));
  await eventually(() => assert.match(copy.url(), /~w\./));
  const second = await download(t, copy, "en");
  assertClean(copy);

  const again = await openFile(t, second.address);
  assert.deepEqual(await answers(again), await answers(copy));
  assertClean(again);
});

/** The drafts that the browser keeps, by key. */
const drafts = (page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes(" draf.")).sort());

/** The scenario on screen as its file. */
async function saved(page) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Simpan", exact: true }).click()]);
  return readFileSync(await file.path(), "utf8");
}

test("the copy also carries what no link does: the region's own name, notes and sources", async (t) => {
  const page = await visit(t);
  await whole(page);
  const buffer = readFileSync(join(links, "../files/example.json"));
  await page.locator('input[type="file"]').setInputFiles({ name: "contoh.json", mimeType: "application/json", buffer });
  await page.getByText("contoh.json").first().waitFor();
  const file = await saved(page);
  await eventually(async () => assert.equal(await page.evaluate(() => jangkau.state.file), file));
  const { address } = await download(t, page);
  const copy = await openFile(t, address);
  assert.equal(await saved(copy), file);
  assert.equal(await copy.getByText("dipulihkan").count(), 0, "it is no draft of some other time");
  // Rehearsed yesterday, opened again today: the scenario of the file, and the rehearsal is not lost.
  const before = await drafts(copy);
  await slider(copy, "csr").press("End");
  await eventually(async () => assert.notDeepEqual(await drafts(copy), before));
  const later = await copy.context().newPage();
  await later.goto(address);
  await whole(later);
  assert.equal(await saved(later), file);
  assert.equal((await drafts(later)).length, 1);
  await later.getByRole("button", { name: "Buka draf itu", exact: true }).click();
  await eventually(async () => assert.notEqual(await saved(later), file));
  assertClean(copy);
});

test("a copy that is dropped on another page gives its scenario, and says where its agenda is", async (t) => {
  const page = await visit(t, "?wilayah=12.75");
  await whole(page);
  await slider(page, "csr").press("PageUp");
  await eventually(() => assert.match(page.url(), /#1~12\.75~/));
  await eventually(async () => assert.match(await page.evaluate(() => jangkau.state.file), /"csr"/));
  const { path } = await download(t, page);
  const expected = await answers(page);
  const other = await visit(t, "?wilayah=12.71");
  await whole(other);
  await other.locator('input[type="file"]').setInputFiles(path);
  await other.getByText("Dibuka:").waitFor();
  assert.deepEqual(await answers(other), expected);
  await other.locator('input[type="file"]').setInputFiles(join(dist, "jangkau-usb.html"));
  await other.getByText("Ini salinan USB Jangkau tanpa skenario di dalamnya.").waitFor();
  assertClean(other);
});

test("the copy carries the scenarios and the agenda for a room", async (t) => {
  const page = await visit(t, "?wilayah=12.75#1~12.75~w.14000.202411~d.csr.1000j.12.202411.y2");
  await whole(page);
  const agendaOf = async (where) => {
    await where.getByRole("button", { name: "Mode presentasi" }).click();
    await where.locator(".stage-number").waitFor();
    await where.keyboard.press("a");
    return where.getByRole("region", { name: "Agenda", exact: true });
  };
  const agenda = await agendaOf(page);
  await page.getByRole("button", { name: "Buat agenda dari rencana ini", exact: true }).click();
  await agenda.getByRole("listitem").nth(1).waitFor();
  await page.getByRole("textbox", { name: "Nama skenario 1", exact: true }).fill("Usul Disnaker");
  await page.keyboard.press("Tab");
  const steps = await agenda.getByRole("listitem").allInnerTexts();
  await page.getByRole("button", { name: "Tutup meja", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape"); // the first one says that the second leaves
  const { address } = await download(t, page);

  const copy = await openFile(t, address);
  const same = await agendaOf(copy);
  assert.deepEqual(await same.getByRole("listitem").allInnerTexts(), steps);
  assert.equal(await copy.getByRole("textbox", { name: "Nama skenario 1", exact: true }).inputValue(), "Usul Disnaker");
  assertClean(copy);
});

test("without a network the site says that the copy must wait; a sign-in page is no copy", async (t) => {
  const change = (path, answer) =>
    path === "jangkau-usb.html" ? { ...answer, body: "<!doctype html><title>Wi-Fi</title>" } : answer;
  const page = await visit(t, "", { change, viewport: PHONE });
  await whole(page);
  await askForCopy(page);
  await page.getByText("Salinan USB belum dapat diambil.").waitFor();
  await screenshot(page, "usb-belum");
  await page.getByRole("button", { name: "Tutup" }).last().click();
  assert.equal(await page.getByText("Salinan USB belum dapat diambil.").count(), 0);
  assertClean(page);
});

test("a file opened in a browser without decompression says so in both languages", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => delete globalThis.DecompressionStream);
  await page.goto(stick(t));
  await page.getByText("Peramban ini terlalu lama untuk salinan USB.").waitFor();
  assert.equal(await page.getByText("This browser is too old for the USB copy.").isVisible(), true);
  assert.equal(await page.getByText("35,68%").isVisible(), true);
  await axe(page);
});

test("a file opened in a browser that cannot compile while it reads starts", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    delete WebAssembly.compileStreaming;
    delete WebAssembly.instantiateStreaming;
  });
  await page.goto(stick(t));
  await whole(page);
  assertClean(page);
});

test("a damaged file does not start and says so", async (t) => {
  const path = new URL(stick(t));
  const text = readFileSync(path, "utf8");
  const place = text.indexOf('id="jangkau-program"') + 200_000;
  writeFileSync(path, text.slice(0, place) + (text[place] === "A" ? "B" : "A") + text.slice(place + 1));
  const page = await newPage(t);
  await page.goto(path.href);
  await page.getByText("Berkas ini rusak; mungkin penyalinannya terputus.").waitFor();
  assert.equal(await page.getByText("Simulasi tidak dapat dimulai.").isVisible(), true);
  assert.equal(await page.getByText("35,68%").isVisible(), true);
});

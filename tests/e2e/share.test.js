// Sharing: the link of a plan, the card for a portal, its code.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertClean, axe, newPage, PHONE, ready, screenshot, visit, whole } from "./harness.js";
import { fits, host } from "./portal.js";
import { choose, code, openSharing, plan, published } from "./sharing.js";

test("the link opens the same plan, and is copied", async (t) => {
  const page = await published(t, "?wilayah=12.75", { permissions: ["clipboard-read", "clipboard-write"] });
  await plan(page);
  await openSharing(page);
  const link = await page.getByRole("textbox", { name: "Tautan ke rencana ini" }).inputValue();
  assert.match(link, /^https:\/\/jangkau\.contoh\.go\.id\/simulasi\/\?lang=id#1~12\.75~.*csr/);
  await page.getByRole("button", { name: "Salin tautan" }).click();
  await page.getByText("Tersalin.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  const result = await page.getByTestId("coverage-2025").getAttribute("data-value");
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page);
  assert.equal(await page.getByTestId("coverage-2025").getAttribute("data-value"), result);
});

test("where copying is not allowed the text is selected", async (t) => {
  const page = await visit(t, "?wilayah=12.75");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await whole(page);
  await openSharing(page);
  await page.getByRole("button", { name: "Salin tautan" }).click();
  await page.getByText("Teksnya sudah dipilih: tekan Ctrl+C (Mac: Cmd+C); di ponsel, tahan lama lalu Salin.").waitFor();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.match(selected, /#1~12\.75/);
});

test("on this machine the code is for trying out, and is called so", async (t) => {
  const page = await visit(t, "?wilayah=12.75");
  await whole(page);
  await openSharing(page);
  assert.ok(await page.getByText("Hanya untuk mencoba: alamat halaman ini hanya ada di komputer ini").isVisible());
  const portal = await newPage(t);
  portal.home = new URL("./", page.url()).href;
  await portal.goto(await host(t, await code(page)));
  await fits(portal);
  assertClean(portal);
  assertClean(page);
});

test("an editor chooses, sees the card, and takes a code that works", async (t) => {
  const page = await published(t, "?wilayah=12.75");
  await plan(page);
  await openSharing(page);
  const card = page.frameLocator(".share-preview");
  await card.getByRole("slider", { name: "Dana CSR per tahun" }).waitFor();
  await choose(page, "Laju pendaftaran penerima upah", "tampil, terkunci");
  await choose(page, "Pengikutsertaan honorer (non-ASN)", "tidak tampil");
  await choose(page, "Isi", "Rencana ini");
  await card.getByRole("slider", { name: "Laju pendaftaran penerima upah" }).waitFor();
  await card.locator('html[data-ready="true"]').waitFor({ state: "attached" });
  assert.ok(await card.getByRole("slider", { name: "Laju pendaftaran penerima upah" }).isDisabled());
  const result = await page.getByTestId("coverage-2025").getAttribute("data-value");
  assert.equal(await card.getByTestId("coverage-2025").getAttribute("data-value"), result);

  await choose(page, "Bentuk", "Elemen dengan skrip");
  const element = await code(page);
  assert.match(element, /<jangkau-simulasi wilayah="12\.75" lang="id" kunci="wage_enrolment" tuas="[a-z_,]+" tautan="#1~12\.75~/);
  const portal = await published(t, "?wilayah=12.75");
  await portal.route("https://portal.contoh.go.id/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>Portal</title><body>${element}` }));
  for (const [form, pasted] of [["Elemen dengan skrip", element], ["Bingkai tanpa skrip", null], ["Untuk semua situs: bingkai, tautan, skrip", null]]) {
    await choose(page, "Bentuk", form);
    const body = pasted ?? (await code(page));
    await portal.unroute("https://portal.contoh.go.id/");
    await portal.route("https://portal.contoh.go.id/", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>Portal</title><body>${body}` }));
    await portal.goto("https://portal.contoh.go.id/");
    const there = portal.frameLocator("iframe");
    await there.locator('html[data-ready="true"]').waitFor({ state: "attached" });
    assert.equal(await there.getByTestId("coverage-2025").getAttribute("data-value"), result, form);
  }
  await fits(portal);
  await choose(page, "Bentuk", "Bingkai tanpa skrip");
  await choose(page, "Tinggi bingkai", "480 piksel");
  assert.match(await code(page), /height="480"/);
});

test("region, language, colours and width of the card are the editor's; the plan on screen is of its region", async (t) => {
  const page = await published(t, "?wilayah=12.75");
  await plan(page);
  await openSharing(page);
  await choose(page, "Bentuk", "Bingkai tanpa skrip");
  assert.match(await code(page), /embed\.html\?wilayah=12\.75&amp;lang=id&amp;tuas=csr,non_asn#1~12\.75~/, "the plan is not left out unnoticed");
  await choose(page, "Wilayah kartu", "Kota Tebing Tinggi");
  await choose(page, "Bahasa kartu", "English");
  await choose(page, "Warna kartu", "gelap");
  await choose(page, "Lebar", "480 piksel");
  const frame = await code(page);
  assert.match(frame, /embed\.html\?wilayah=12\.76&amp;lang=en&amp;tuas=csr,[a-z_]+&amp;tema=gelap"/);
  assert.match(frame, /width="480" .*style="border:0;max-width:100%"/);
  assert.match(frame, /title="[^"]*Tebing Tinggi/);
  const card = page.frameLocator(".share-preview");
  await card.getByRole("link", { name: "Open the full simulation" }).waitFor();
  assert.match(await card.getByTestId("headline").innerText(), /Tebing Tinggi/);
  assert.equal(await card.locator("html").getAttribute("data-tema"), "gelap");
});

test("a frozen code leads into the folder of this release, which is there", async (t) => {
  const page = await published(t, "?wilayah=12.75");
  await openSharing(page);
  await choose(page, "Bentuk", "Bingkai tanpa skrip");
  await choose(page, "Data", "Dibekukan seperti hari ini");
  const [, address] = /src="([^"]*)"/.exec(await code(page));
  assert.match(address, /\/simulasi\/versi\/[0-9a-f.-]+\/embed\.html\?/);
  await page.goto(address.replaceAll("&amp;", "&"));
  await ready(page);
  assert.ok(await page.getByTestId("headline").isVisible());
});

test("a portal without frames gets a picture that says the same", async (t) => {
  const page = await published(t, "?wilayah=12.75");
  await plan(page);
  await openSharing(page);
  await choose(page, "Bentuk", "Gambar dan tautan");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh gambar kartu (SVG)" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "kartu-12.75.svg");
  const picture = await readFile(await download.path(), "utf8");
  const sentence = (await page.getByTestId("headline").innerText()).replace(/\s+/g, " ").trim();
  assert.ok(picture.includes(`<title>${sentence}`), `${sentence}: ${picture.slice(0, 900)}`);
  assert.ok((await code(page)).includes('<img src="kartu-12.75.svg"'));

  // Its address completes the code.
  const place = page.getByRole("textbox", { name: "Alamat gambar" });
  await place.fill("D:\\kartu.png");
  await page.getByText("Alamat gambar harus diawali https://").waitFor();
  assert.ok((await code(page)).includes('<img src="kartu-12.75.svg"'));
  assert.equal(await place.inputValue(), "D:\\kartu.png", "what was typed stays");
  await place.fill("https://portal.contoh.go.id/unggah/kartu.png?v=1&w=2");
  assert.ok((await code(page)).includes('<img src="https://portal.contoh.go.id/unggah/kartu.png?v=1&amp;w=2"'), await code(page));
  await axe(page, "dialog[open]");
  await screenshot(page, "share-picture");
});

test("where regions have addresses of their own, the picture of one lies there, and needs no upload", async (t) => {
  const page = await published(t, "?wilayah=12.76", { hasRegions: true });
  await openSharing(page);
  assert.equal(await page.getByRole("textbox", { name: "Alamat untuk ditempel di WordPress" }).inputValue(), "https://jangkau.contoh.go.id/simulasi/wilayah/12.76/");
  await choose(page, "Bentuk", "Gambar dan tautan");
  assert.match(await code(page), /<img src="https:\/\/jangkau\.contoh\.go\.id\/simulasi\/wilayah\/12\.76\/gambar\.png" alt="Simulasi cakupan Jamsostek Kota Tebing Tinggi" width="600"/);
  await page.getByText("Gambar PNG ini ada di situs ini").waitFor();
  await screenshot(page, "share-picture-built");
  assertClean(page);
});

for (const viewport of [undefined, PHONE]) {
  test(`the drawer of sharing ${viewport ? "on a phone" : "on a laptop"}: nothing sticks out, axe finds nothing`, async (t) => {
    const page = await published(t, "?wilayah=12.75", viewport && { viewport });
    await openSharing(page);
    await page.frameLocator(".share-preview").locator('html[data-ready="true"]').waitFor({ state: "attached" });
    await axe(page, "dialog[open]");
    const overflow = await page.locator("dialog[open]").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    await screenshot(page, viewport ? "share-phone" : "share");
    assertClean(page);
  });
}

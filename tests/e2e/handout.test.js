// What is handed on: one page for the leadership, pictures, the answer to a chat.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertClean, axe, newPage, PHONE, screenshot, screens, site, whole } from "./harness.js";
import { eventually, field, open, speak, type } from "./screen.js";

const TEXTS = {
  id: { share: "Bagikan", note: "Satu halaman untuk pimpinan", print: "Cetak atau simpan PDF", close: "Tutup" },
  en: { share: "Share", note: "One page for the leadership", print: "Print or save as PDF", close: "Close" },
};
const PLAN = "#1~12.75~w.14000.202411.202512~d.csr.1000j.12.202411.y2~d.zakat.250j.6.202507.rf~qa.900000";
/** Whatever makes a page long: more programmes than stand alone, every payer, several targets, changed assumptions. */
const PAYERS = ["csr", "apbd", "apbn", "apbdes", "dbh_sawit", "dbh_cht", "zakat", "asn_donors", "other"];
const MANY = `#1~12.75~t.2025.390000~t.2026.450000~t.2027.500000~h.202812~w.14000.202411~s.20000.202501~n.500000.202501.6${PAYERS.map((payer, at) => `~d.${payer}.${300 + at}j.12.2025${String(at + 1).padStart(2, "0")}.y2`).join("")}~d.csr.90j.6.202507~d.apbd.91j.6.202508~qa.900000`;

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Opens the page for the leadership from the drawer of sharing. */
async function note(t, path, lang, options) {
  const page = await open(t, path, options);
  await whole(page);
  await press(page, TEXTS[lang].share);
  await press(page, TEXTS[lang].note);
  await page.getByTestId("note-page").waitFor();
  return page;
}

/** The page as a PDF: one A4 page, on which the chart can be read and nothing is cut off. */
async function onePage(page, name) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const size = /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1].trim().split(/\s+/).map(Number);
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, "one page");
  assert.ok(Math.abs(size[2] - 595) < 2 && Math.abs(size[3] - 842) < 2, `A4: ${size}`);
  await page.emulateMedia({ media: "print" });
  const before = page.viewportSize();
  await page.setViewportSize({ width: 703, height: 1032 });
  await screenshot(page, name);
  const { chart, cut, bottom, buttons } = await page.evaluate(() => {
    const sheet = document.querySelector(".note-page");
    // Names that somebody has given to plans and programmes may be longer than a column.
    const cells = [...sheet.querySelectorAll("td, thead th, .note-columns th")].filter((cell) => !cell.matches(".note-compare thead th"));
    return {
      chart: sheet.querySelector(".note-picture svg").getBoundingClientRect().height,
      cut: cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
      bottom: sheet.querySelector(".note-foot").getBoundingClientRect().bottom,
      buttons: [...document.querySelectorAll("button")].filter((button) => button.checkVisibility()).length,
    };
  });
  assert.ok(chart > 95, `the chart is ${chart} px high`);
  assert.deepEqual(cut, [], "no figure is cut off");
  assert.ok(bottom <= 1032, `its foot ends at ${bottom}`);
  assert.equal(buttons, 0, "nothing of the screen's buttons");
  await page.emulateMedia({ media: null });
  await page.setViewportSize(before);
}

for (const [lang, path] of [["id", `?wilayah=12.75${PLAN}`], ["id", `?wilayah=12.75${MANY}`], ["en", `?wilayah=12.75&lang=en${MANY}`]]) {
  const name = `${lang}-${path.includes(MANY) ? "long" : "usual"}`;
  test(`one page to the mayor, ${name}`, async (t) => {
    const page = await note(t, path, lang);
    const sheet = page.getByTestId("note-page");
    // The chance comes with the run.
    await eventually(async () => assert.match(await sheet.innerText(), /\d (dari|of|in) 10 /));
    await screenshot(page, `note-${name}`);
    const said = (await sheet.innerText()).replace(/\s+/g, " ");
    const headline = (await page.getByTestId("headline").locator(".first").innerText()).trim();
    assert.ok(said.includes(headline), `the answer of the page: ${headline}`);
    const version = await page.evaluate(() => jangkau.state.version);
    // On a page of very many rows they follow each other.
    const decisions = await sheet.locator(".note-decisions").innerText();
    for (const part of lang === "id" ? [/Menganggarkan Rp/, /Menunjuk pelaksana/] : [/To budget Rp/, /in charge of/]) assert.match(decisions, part);
    for (const part of ["CSR", "90%", version, "#1~12.75~"]) assert.ok(said.includes(part), part);
    const link = await sheet.locator("a.note-address").getAttribute("href");
    assert.equal(link.replace(/^.*#/, "#"), await page.evaluate(() => jangkau.state.link.replace(/^.*#/, "#")), "a press on a PDF opens the plan");
    assert.ok(await sheet.locator("svg.note-code path").isVisible(), "a code leads to the plan");
    await axe(page, "dialog[open]");
    await onePage(page, `note-${name}-paper`);
    // Esc leads back, and the page prints as before.
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    assert.equal(await page.locator("html").getAttribute("data-cetak"), null);
  });
}

test("two plans on one page, in both languages", async (t) => {
  const page = await open(t, "?wilayah=12.75");
  await whole(page);
  await press(page, "Rencana saya");
  const exact = (name) => ({ name, exact: true });
  const keep = async (money, name) => {
    await type(field(page, "csr"), money);
    await type(page.getByRole("textbox", exact("Nama rencana")), name);
    await press(page, "Simpan sebagai rencana");
    await page.getByText(`${name} tersimpan.`).waitFor();
  };
  await keep("1.000", "Rencana awal dengan nama yang panjang untuk satu kolom");
  await keep("2.000", "Dua kali");
  await page.getByRole("checkbox", exact("Bandingkan Rencana awal dengan nama yang panjang untuk satu kolom")).check();
  for (const lang of ["id", "en"]) {
    if (lang === "en") await speak(page, "id", "en");
    await page.getByTestId("comparison").getByRole("button", exact(TEXTS[lang].note)).click();
    const sheet = page.getByTestId("note-page");
    await sheet.waitFor();
    await eventually(async () => assert.equal(await page.getByTestId("note-compare").getByRole("columnheader").count(), 3));
    await axe(page, "dialog[open]");
    await onePage(page, `note-two-${lang}`);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
  }
});

test("four plans fit on one page", async (t) => {
  const page = await open(t, "?wilayah=12.75");
  await whole(page);
  await press(page, "Rencana saya");
  const exact = (name) => ({ name, exact: true });
  for (const [money, name] of [["500", "Satu"], ["1.000", "Dua"], ["1.500", "Tiga dengan nama yang cukup panjang"], ["2.000", "Empat"]]) {
    await type(field(page, "csr"), money);
    await type(page.getByRole("textbox", exact("Nama rencana")), name);
    await press(page, "Simpan sebagai rencana");
    await page.getByText(`${name} tersimpan.`).waitFor();
  }
  for (const name of ["Satu", "Dua", "Tiga dengan nama yang cukup panjang"]) await page.getByRole("checkbox", exact(`Bandingkan ${name}`)).check();
  await page.getByTestId("comparison").getByRole("button", exact(TEXTS.id.note)).click();
  await page.getByTestId("note-page").waitFor();
  await eventually(async () => assert.equal(await page.getByTestId("note-compare").getByRole("columnheader").count(), 5));
  await axe(page, "dialog[open]");
  await onePage(page, "note-four");
});

test("on a phone the page can be read without the page scrolling sideways", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}`, { viewport: PHONE });
  await whole(page);
  await page.locator(".phone-actions").getByRole("button", { name: "Bagikan" }).click();
  await press(page, TEXTS.id.note);
  await page.getByTestId("note-page").waitFor();
  await screenshot(page, "note-phone");
  const wide = await page.locator("dialog[open]").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await axe(page, "dialog[open]");
});

/** What a press saves. */
async function saved(page, group, name) {
  const button = page.getByRole("dialog").getByRole("group", { name: group }).getByRole("button", { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("pictures say everything by themselves and are sharp", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}`);
  await whole(page);
  await press(page, TEXTS.id.share);
  const answer = (await page.getByTestId("headline").locator(".first").innerText()).trim();
  await page.getByRole("group", { name: "Kartu sebagai gambar" }).waitFor();
  await screenshot(page, "sending");
  for (const [kind, width] of [["Grafik", 960], ["Kartu", 600]]) {
    const svg = await saved(page, `${kind} sebagai gambar`, "SVG");
    assert.match(svg.name, new RegExp(`^kota-binjai_${kind.toLowerCase()}_2024-06-15\\.svg$`));
    const text = svg.bytes.toString("utf8");
    for (const part of [answer, "Kota Binjai", "Data dasar 24,94%", "Dibuat 15 Juni 2024.", "~d.csr.1000j"]) {
      assert.ok(text.replace(/<\/text>\s*<text[^>]*>/g, " ").includes(part), `${part} in ${kind}`);
    }
    assert.ok(!/ d[xy]=|var\(|#[0-9A-F]{8}\b/i.test(text), "what every program reads");
    const png = await saved(page, `${kind} sebagai gambar`, "PNG");
    assert.equal(png.bytes.subarray(1, 4).toString(), "PNG");
    assert.equal(png.bytes.readUInt32BE(16), 2 * width, "two pixels for each");
    const drawn = await page.evaluate(inks, png.bytes.toString("base64"));
    assert.ok(drawn.plan > 400 && drawn.ink > 2000 && drawn.paper > 0.7, JSON.stringify(drawn));
    for (const [ending, { bytes }] of Object.entries({ png, svg })) await writeFile(join(screens, `picture-${kind.toLowerCase()}.${ending}`), bytes);
  }
});

/** In the page: how much of a bitmap is the line of the plan, dark letters, paper. */
async function inks(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const found = { plan: 0, ink: 0, paper: 0 };
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = data.subarray(at, at + 3);
    if (red < 20 && Math.abs(green - 114) < 12 && Math.abs(blue - 178) < 12) found.plan += 1;
    if (red < 60 && green < 60 && blue < 80) found.ink += 1;
    if (red > 250 && green > 250 && blue > 250) found.paper += 4 / data.length;
  }
  return found;
}

/** A phone with a share sheet that takes files, or none, and keeps what it was given. */
const sheet = (files) => {
  globalThis.given = [];
  const can = (data) => !data.files || files;
  Object.defineProperty(navigator, "canShare", { value: can, configurable: true });
  Object.defineProperty(navigator, "share", {
    configurable: true,
    value: async (data) => {
      if (!can(data)) throw new DOMException("no", "NotAllowedError");
      given.push({ text: data.text, url: data.url, files: await Promise.all((data.files ?? []).map(async (file) => [file.name, file.type, file.size])) });
    },
  });
};

for (const [lang, name, picture, chat] of [
  ["id", "Bagikan…", "Bagikan dengan gambar…", "Kirim lewat WhatsApp"],
  ["en", "Share…", "Share with the picture…", "Send by WhatsApp"],
]) {
  test(`the answer to a chat from a phone, ${lang}`, async (t) => {
    const page = await newPage(t, { viewport: PHONE });
    t.after(() => assertClean(page));
    await page.addInitScript(sheet, true);
    await page.goto(`${await site(t)}?wilayah=12.75&lang=${lang}${PLAN}`);
    await whole(page);
    await page.locator(".phone-actions").getByRole("button", { name: TEXTS[lang].share }).click();
    await press(page, name);
    await eventually(async () => assert.equal(await page.evaluate(() => given.length), 1));
    await press(page, picture);
    await eventually(async () => assert.equal(await page.evaluate(() => given.length), 2));
    const [plain, pictured] = await page.evaluate(() => given);
    const answer = (await page.getByTestId("headline").locator(".first").innerText()).trim();
    assert.ok(plain.text.startsWith(answer) && !/[*<>]/.test(plain.text), plain.text);
    assert.match(plain.url, /\?lang=(id|en)#1~12\.75~.*csr/);
    assert.deepEqual(pictured.text, `${plain.text}\n${plain.url}`);
    assert.match(pictured.files[0][0], /^kota-binjai_(kartu|card)_2024-06-15\.png$/);
    assert.ok(pictured.files[0][1] === "image/png" && pictured.files[0][2] > 20_000, JSON.stringify(pictured.files));
    const link = new URL(await page.getByRole("link", { name: chat }).getAttribute("href"));
    assert.deepEqual([link.origin + link.pathname, link.searchParams.get("text")], ["https://wa.me/", pictured.text]);
    await axe(page, "dialog[open]");
    await screenshot(page, `sending-${lang}`);
  });
}

test("where there is no share sheet, a message is copied, and no button promises one", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.evaluate(() => Object.defineProperty(navigator, "canShare", { value: undefined }));
  await whole(page);
  await press(page, TEXTS.id.share);
  await press(page, "Salin pesan");
  await page.getByText("Tersalin.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.getByRole("textbox", { name: "Pesan" }).inputValue());
  assert.equal(await page.getByRole("button", { name: /^Bagikan( dengan gambar)?…$/ }).count(), 0);
});

test("where a figure comes from, by keyboard: parts, sources, and the ledger as files", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}`);
  await whole(page);
  const figure = page.getByTestId("coverage-2025").getByRole("button");
  assert.equal(await figure.innerText(), "38,06%");
  await figure.focus();
  await page.keyboard.press("Enter");
  const told = page.getByTestId("figure-source");
  await told.waitFor();
  await screenshot(page, "figure-source");
  const said = (await told.innerText()).replace(/\s+/g, " ");
  for (const part of ["38,06%", "37.214 peserta aktif", "97.777 pekerja eligible", "akhir Desember 2025", "proyeksi, bukan angka resmi", "90%", "pengirim tautan"]) {
    assert.ok(said.includes(part), `${part} in ${said}`);
  }
  // What it rests on leads to its publications.
  const links = await told.getByRole("link").evaluateAll((all) => all.map((link) => link.href));
  assert.ok(links.length > 3 && links.every((link) => link.startsWith("https://")), links.join(" "));
  await axe(page, "dialog[open]");
  const csv = await saved(page, "Semua sumber sebagai berkas", "CSV biasa");
  assert.equal(csv.name, "kota-binjai_sumber_2024-06-15.csv");
  const [heads, eligible] = csv.bytes.toString("utf8").split("\r\n");
  assert.match(heads, /^Wilayah,kode_kemendagri,kode_bps,Angka,Nilai,Satuan,Tanggal,Status,Sumber,Alamat,Catatan,Diisi oleh,Penunjuk$/);
  assert.match(eligible, /^Kota Binjai,12\.75,1276,[^,]+,97777,orang,18 Oktober 2024,turunan,/);
  const json = await saved(page, "Semua sumber sebagai berkas", "JSON");
  const ledger = JSON.parse(json.bytes);
  assert.equal(ledger.scenario.region.eligible_workers, 97777);
  const quota = ledger.ledger.find((row) => row.pointer.endsWith("quota_acceptance"));
  assert.deepEqual([quota.value, quota.status, quota.by], [0.9, "sender", "pengirim tautan"]);
  await page.keyboard.press("Escape");
  await told.waitFor({ state: "detached" });
  assert.ok(await figure.evaluate((button) => button === document.activeElement), "the focus is back on the figure");
  // The others say where they come from, too, each by its name.
  const names = await page.locator(".facts .figure-button").evaluateAll((all) => all.map((button) => button.ariaLabel));
  assert.ok(names.length >= 4 && names.every((name) => name.endsWith("dari mana angka ini?")), names.join(" | "));
  for (const name of names) {
    await page.getByRole("button", { name, exact: true }).click();
    await told.waitFor();
    await page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });
  }
});

/** Opens a figure, says its name and its value, and goes back to where the figure is. */
async function openedBy(page, button, open) {
  await open();
  const told = page.getByTestId("figure-source");
  await told.waitFor();
  const said = [await told.locator(".figure-name").innerText(), await told.locator(".figure-value").innerText()];
  await page.keyboard.press("Escape");
  await told.waitFor({ state: "detached" });
  assert.ok(await button.evaluate((it) => it === document.activeElement), `the focus is back on ${said[0]}`);
  return said;
}

for (const [lang, headline, cells] of [
  ["id", [["Desember 2025", "38,06%"], ["Tambahan dari rencana ini", "12.002 orang"]], [["November 2024", "29,88%"], ["November 2024: Tanpa upaya tambahan", "25,00%"], ["November 2024: Biaya bulan ini", /^Rp/]]],
  ["en", [["December 2025", "38.06%"], ["What this plan adds", "12,002 people"]], [["November 2024", "29.88%"], ["November 2024: Without further effort", "25.00%"], ["November 2024: Cost of the month", /^Rp/]]],
]) {
  test(`the figures of the sentence, the table and the picture open to where they come from, ${lang}`, async (t) => {
    const page = await open(t, `?wilayah=12.75&lang=${lang}${PLAN}`);
    await whole(page);
    const words = page.getByTestId("headline").locator("h1 button");
    const texts = await words.allInnerTexts();
    assert.match(texts.join(" "), lang === "id" ? /38,06%/ : /38\.06%/);
    const opened = [];
    for (const button of await words.all()) opened.push(await openedBy(page, button, () => button.click()));
    assert.deepEqual(opened[0], headline[0]);
    // People and percent of one coverage are one stop of the Tab key.
    assert.deepEqual(await words.evaluateAll((all) => all.slice(0, 2).map((button) => button.tabIndex)), [0, -1]);
    await page.locator("#angka summary").click();
    const rows = page.getByTestId("chart-table").locator("tbody tr");
    const cell = (row, column) => rows.nth(row).locator("th, td").nth(column).getByRole("button");
    assert.equal(await page.locator("#angka [data-testid=chart-table] button:not([tabindex='-1'])").count(), 1, "one stop of the Tab key");
    await cell(0, 0).focus();
    for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    const aims = [[1, 1], [1, 3], [1, 5]];
    for (const [place, [row, column]] of aims.entries()) {
      const button = cell(row, column);
      assert.ok(await button.evaluate((it) => it === document.activeElement), `the arrows lead to ${row}, ${column}`);
      const [name, value] = await openedBy(page, button, () => page.keyboard.press("Enter"));
      assert.equal(name, cells[place][0]);
      assert.match(value, new RegExp(cells[place][1]));
      for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Control+Home");
    assert.ok(await cell(0, 0).evaluate((it) => it === document.activeElement));
    await page.keyboard.press("Control+End");
    assert.ok(await rows.last().locator("td").last().getByRole("button").evaluate((it) => it === document.activeElement));
    await axe(page);
    const label = page.locator(".chart-figures button").first();
    const [name] = await openedBy(page, label, () => label.click());
    assert.match(name, lang === "id" ? /^Selisih terhadap target/ : /^Distance to the target/);
  });
}

test("on a phone the strip with the result opens both of its figures, each as large as a finger", async (t) => {
  const page = await open(t, "?wilayah=12.75", { viewport: PHONE, hasTouch: true, isMobile: true });
  await whole(page);
  const parts = page.locator(".compact-result button");
  assert.equal(await parts.count(), 2);
  for (const [place, name] of ["Desember 2025", "Selisih terhadap target 37,10%, Desember 2025"].entries()) {
    const button = parts.nth(place);
    const box = await button.boundingBox();
    assert.ok(box.width >= 44 && box.height >= 44, JSON.stringify(box));
    assert.equal((await openedBy(page, button, () => button.tap()))[0], name);
  }
  await axe(page);
});

test("any figure on screen opens from the list of all, and from its part of the page", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}~o.202501.a25000`);
  await whole(page);
  const told = page.getByTestId("figure-source");
  const shut = async () => {
    await page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });
  };
  await press(page, "Asal setiap angka");
  await told.waitFor();
  const list = told.getByRole("combobox", { name: "Angka lain di layar" });
  const options = await list.locator("option").allInnerTexts();
  const groups = await list.locator("optgroup").evaluateAll((all) => all.map((group) => group.label));
  assert.deepEqual(groups, ["Jawaban dan angka utama", "Target", "Bulan pada grafik dan tabel", "Tuas rencana", "Uang menurut pembayar", "Realisasi", "Data wilayah dan asumsi"]);
  assert.ok(options.length > 60, `${options.length} figures`);
  // Each of them has a value, what it means or of when it is, and what it rests on or its source.
  for (const place of [...options.keys()].filter((place) => place % 7 === 0).concat(options.length - 1)) {
    await list.selectOption({ index: place });
    await eventually(async () => assert.notEqual((await told.locator(".figure-value").innerText()).trim(), "", options[place]));
    assert.ok((await told.locator(".figure-lines > div").count()) >= 3, options[place]);
  }
  await list.selectOption({ label: "Selisih terhadap target 37,10%, Desember 2025" });
  await eventually(async () => assert.match(await told.innerText(), /37,10% × 97\.777 = 36\.275/));
  await list.selectOption({ label: "Desember 2025" });
  await eventually(async () => assert.match(await told.innerText(), /peserta aktif[^]*pekerja eligible[^]*Tanpa upaya tambahan/));
  await axe(page, "dialog[open]");
  await screenshot(page, "figures-list");
  await shut();

  // A month of the table by its button; counts, the chance and money from where they stand.
  await page.locator("#angka > summary").click();
  const month = page.getByTestId("chart-table").getByRole("button", { name: /^Jan 2025/ });
  await month.focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(await told.innerText(), /25\.000 peserta aktif[^]*realisasi yang dicatat/));
  await shut();
  assert.ok(await month.evaluate((button) => button === document.activeElement), "the focus is back on the month");
  await page.locator("summary", { hasText: /^Uang$/ }).click();
  await page.locator("details[open]", { hasText: "Uang" }).getByRole("button", { name: "Asal setiap angka" }).last().click();
  await told.waitFor();
  await shut();
  await page.locator(".facts .figure-button").last().click();
  await eventually(async () => assert.match(await told.innerText(), /Seberapa pasti[^]*kemungkinan masa depan/));
  await shut();
});

test("sources that contradict each other stand side by side, in English on a phone, and one is chosen there", async (t) => {
  const page = await open(t, "?wilayah=12.71&lang=en", { viewport: PHONE });
  await whole(page);
  await page.locator(".facts .figure-button").first().click();
  const told = page.getByTestId("figure-source");
  await told.waitFor();
  const readings = told.locator(".figure-readings > div");
  assert.ok((await readings.count()) > 1);
  assert.equal(await told.locator(".is-used").count(), 1);
  const before = await told.locator(".is-used").innerText();
  await screenshot(page, "figure-conflict");
  await axe(page, "dialog[open]");
  const wide = await page.locator("dialog[open]").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await told.getByRole("button", { name: /^Use this one/ }).first().click();
  await eventually(async () => assert.notEqual(await told.locator(".is-used").innerText(), before));
});

// Proposals of the room: a phone scans the code of the stage, changes the plan, and shows a code; the presenter's desk
// reads it from a picture, by a real camera of Chromium, or as a link, compares it and puts it to the vote. And a stage
// on a slow or a broken line.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "./chromium.js";
import { PROJECTOR, assertClean, axe, newPage, ready, screenshot, site, visit } from "./harness.js";
import { eventually, painted, type } from "./screen.js";

const PLAN = "#1~12.75~i.3~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2~z.drrp66";
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const desk = (page) => page.getByRole("region", exact("Usul ruangan"));
const proposals = (page) => desk(page).getByRole("listitem");
const link = (page) => page.getByRole("textbox", exact("Usul dari ruangan"));

async function onDesk(t, options = {}) {
  const page = await visit(t, `?wilayah=12.75&tampil=presentasi${PLAN}`, { viewport: PROJECTOR, ...options });
  await page.locator(".stage-number").waitFor();
  await painted(page);
  await page.keyboard.press("a");
  await desk(page).waitFor();
  return page;
}

/** The address in the code on the stage, as phones at this test's server open it. */
async function invited(page) {
  await type(page.getByRole("textbox", exact("Alamat situs untuk ponsel")), "jangkau.example.go.id");
  await button(page, "Tampilkan kode QR di layar").click();
  const address = await page.getByTestId("code").getByRole("img").getAttribute("data-address");
  const prefix = "https://jangkau.example.go.id";
  assert.ok(address.startsWith(prefix), address);
  return address.slice(prefix.length).replace(/^\//, "");
}

/** A phone in the room that has scanned the code. */
async function phoneOf(t, path) {
  const phone = await visit(t, path, PHONE);
  await phone.getByTestId("proposal-number").waitFor();
  return phone;
}

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("a phone proposes; the desk reads its code from a picture, compares it and puts it to the vote by one press", async (t) => {
  const page = await onDesk(t);
  const path = await invited(page);
  assert.match(path, /^\?tampil=usul&tuas=wage_enrolment,csr,non_asn#1~12\.75/);
  await button(page, "Tutup meja").click();
  const [code, text] = [await page.getByTestId("code").getByRole("img").boundingBox(), page.getByTestId("code")];
  assert.ok(code.height >= 0.85 * PROJECTOR.height && code.width >= 0.85 * code.height, "the code fills the height");
  await text.getByText("jangkau.example.go.id/?tampil=usul&wilayah=12.75").waitFor();
  await screenshot(page, "proposals-invitation");
  await axe(page);

  const fetched = [];
  const phone = await visit(t, path, PHONE);
  phone.on("request", (request) => fetched.push(request.url()));
  await phone.getByTestId("proposal-number").waitFor();
  const before = await phone.getByTestId("proposal-number").innerText();
  assert.equal(await phone.getByTestId("proposal-difference").count(), 0);
  await phone.getByRole("button", { name: /^Tambah: Dana CSR/ }).click();
  await eventually(async () => assert.match(await phone.getByTestId("proposal-difference").innerText(), /^\+[\d.]+ orang dari rencana presenter$/));
  assert.notEqual(await phone.getByTestId("proposal-number").innerText(), before);
  await type(phone.getByRole("textbox", exact("Dari")), "Meja 3, serikat pekerja");
  await screenshot(phone, "proposals-phone");
  assert.ok((await sideways(phone)) <= 0);
  await axe(phone);
  // A reload keeps the plan on the stage apart from the proposed one, and who proposes.
  const difference = await phone.getByTestId("proposal-difference").innerText();
  await eventually(async () => assert.notEqual(new URL(phone.url()).hash, PLAN));
  await phone.reload();
  await ready(phone);
  await eventually(async () => assert.equal(await phone.getByTestId("proposal-difference").innerText(), difference));
  assert.equal(await phone.getByRole("textbox", exact("Dari")).inputValue(), "Meja 3, serikat pekerja");
  await button(phone, "Tunjukkan ke presenter").click();
  await phone.getByRole("img", exact("Kode QR usul ini")).waitFor();
  await screenshot(phone, "proposals-phone-code");
  await axe(phone);
  const picture = { name: "layar.png", mimeType: "image/png", buffer: await phone.screenshot() };
  assert.deepEqual(fetched.filter((url) => /\/(planner|stage|reader)-/.test(url)), [], "a phone loads no more than it shows");

  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await desk(page).locator("input[type=file]").setInputFiles(picture);
  await desk(page).getByText("Meja 3, serikat pekerja masuk daftar usul.").waitFor();
  const row = proposals(page).first();
  assert.match(await row.innerText(), /^Meja 3, serikat pekerja\s+pukul 09\.0\d/);
  await row.getByText(`${difference.replace(" dari rencana presenter", "")} dari rencana.`, { exact: false }).waitFor();
  await axe(page);
  await button(page, "Masukkan ke pemungutan suara: Meja 3, serikat pekerja").click();
  await row.getByText("pilihan B", { exact: true }).waitFor();
  const agenda = page.getByRole("region", exact("Agenda")).getByRole("listitem");
  assert.match(await agenda.first().innerText(), /Rencana presenter \/ Meja 3, serikat pekerja/);
  // Nothing moved on the stage, and a reload keeps the list.
  assert.equal(new URL(page.url()).hash, PLAN);
  await screenshot(page, "proposals-desk");
  await page.reload();
  await page.locator(".stage-number").waitFor();
  await painted(page);
  await page.keyboard.press("a");
  await row.getByText("pilihan B", { exact: true }).waitFor();
  await button(page, "Tampilkan: Meja 3, serikat pekerja").click();
  await eventually(async () => assert.equal(new URL(page.url()).hash, new URL(phone.url()).hash));
  assertClean(page);
  assertClean(phone);
});

test("a plan of another region stays aside with a sentence, a picture without a code and other texts say what is wrong", async (t) => {
  const page = await onDesk(t);
  const said = desk(page).locator("[role=status]").last();
  await link(page).fill("https://contoh.go.id/?tampil=usul&dari=Tamu#1~12.71~w.5000.202411");
  await link(page).press("Enter");
  await said.getByText("Usul ini untuk Kota Medan, sedangkan yang dibahas Kota Binjai. Usul tidak dicampur ke sini.").waitFor();
  const aside = said.getByRole("link", exact("Buka di tab lain"));
  assert.match(await aside.getAttribute("href"), /#1~12\.71/);
  const [other] = await Promise.all([page.context().waitForEvent("page"), aside.click()]);
  await ready(other);
  await other.getByRole("combobox").first().waitFor();
  assert.match(await other.title(), /Medan/);
  await other.close();
  await link(page).fill("halo");
  await link(page).press("Enter");
  await said.getByText("Ini bukan tautan rencana Jangkau.").waitFor();
  const grey = { name: "dinding.png", mimeType: "image/png", buffer: await page.locator(".console h2").first().screenshot() };
  await desk(page).locator("input[type=file]").setInputFiles(grey);
  await said.getByText("Tidak ada kode QR yang terbaca di gambar itu.").waitFor();
  assert.equal(await proposals(page).count(), 0);
  assert.equal(new URL(page.url()).hash, PLAN);
  assertClean(page);
});

test("the page of a phone in English, by keyboard, for a region that counts per 100,000", async (t) => {
  const page = await visit(t, "?lang=en&tampil=usul&wilayah=12.77&tuas=csr,wage_enrolment", PHONE);
  await page.getByTestId("proposal-number").waitFor();
  assert.deepEqual(await page.getByRole("heading", { level: 2 }).allInnerTexts(), ["Wage earners", "CSR funding"]);
  const number = await page.getByTestId("proposal-number").innerText();
  await page.getByRole("button", { name: /^More: .*CSR/ }).focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(await page.getByTestId("proposal-difference").innerText(), /^\+.* points against the presenter's plan$/));
  await page.getByRole("button", { name: "Back to the presenter's plan" }).press("Enter");
  await eventually(async () => assert.equal(await page.getByTestId("proposal-difference").count(), 0));
  assert.equal(await page.getByTestId("proposal-number").innerText(), number);
  assert.ok((await sideways(page)) <= 0);
  await axe(page);
  await screenshot(page, "proposals-phone-en");
  await page.getByRole("button", { name: "Show to the presenter" }).press("Enter");
  await page.getByRole("img", exact("QR code of this proposal")).waitFor();
  await page.getByRole("button", { name: "Change the proposal" }).press("Enter");
  await page.getByTestId("proposal-number").waitFor();
  assertClean(page);
});

/** A film for Chromium's camera: the code of a page's picture, a few times larger, in grey. */
async function film(folder, code) {
  const [side, path] = await code.evaluate((svg) => [svg.viewBox.baseVal.width, svg.querySelector(".qr-dark").getAttribute("d")]);
  const [width, height] = [640, 480];
  const scale = Math.floor((height - 20) / side);
  const light = Buffer.alloc(width * height, 200);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < scale; row++) {
      const start = (Number(y) * scale + row + 10) * width + 80 + Number(x) * scale;
      light.fill(40, start, start + Number(run) * scale);
    }
  }
  const frame = Buffer.concat([Buffer.from("FRAME\n"), light, Buffer.alloc((width * height) / 2, 128)]);
  const file = join(folder, "kode.y4m");
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`), ...Array(5).fill(frame)]));
  return file;
}

test("the camera of any laptop reads the code of a phone", async (t) => {
  const phone = await phoneOf(t, `?tampil=usul&dari=Meja%207${PLAN.replace("w.14000", "w.20000")}`);
  await button(phone, "Tunjukkan ke presenter").click();
  const folder = mkdtempSync(join(tmpdir(), "jangkau-camera-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = await film(folder, phone.getByRole("img", exact("Kode QR usul ini")));
  const browser = await launch({
    args: ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${file}`],
  });
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: PROJECTOR });
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${await site(t)}?wilayah=12.75&tampil=presentasi${PLAN}`);
  await page.locator(".stage-number").waitFor();
  await painted(page);
  await page.keyboard.press("a");
  assert.equal(await page.evaluate(() => "BarcodeDetector" in globalThis), false, "Chromium reads no codes here");
  await button(page, "Pindai dengan kamera").click();
  await desk(page).getByText("Meja 7 masuk daftar usul.").waitFor();
  await button(page, "Pindai dengan kamera").waitFor();
  assert.equal(await proposals(page).count(), 1);
  assert.deepEqual(errors, []);
});

/** A page whose stage module is answered by `answer(route)`. */
async function withStage(t, answer) {
  const page = await newPage(t, { viewport: PROJECTOR });
  await page.route(/\/stage-.*\.wasm/, answer);
  await page.goto(`${await site(t)}?wilayah=12.75&tampil=presentasi${PLAN}`);
  await ready(page);
  return page;
}

test("the stage says that it loads and loses no key", async (t) => {
  const held = [];
  const page = await withStage(t, (route) => void held.push(route));
  await page.getByText("Panggung sedang dimuat.").waitFor();
  await eventually(() => assert.equal(held.length, 1));
  await axe(page);
  for (const key of ["a", "ArrowDown", "ArrowLeft", "ArrowLeft", "F5"]) await page.keyboard.press(key);
  await held[0].continue();
  // The desk is open, and the second lever has moved by two steps.
  await desk(page).waitFor();
  await eventually(async () => assert.match(await page.locator(".is-held .stage-lever-value").innerText(), /dari Rp1 miliar ke Rp340 juta/));
  assertClean(page);
});

test("where the stage cannot be fetched the planner stays, says so and tries again when it is asked to", async (t) => {
  let isBroken = true;
  const page = await withStage(t, (route) => (isBroken ? route.abort() : route.continue()));
  await page.getByRole("alert").filter({ hasText: "Bagian ini belum dapat dimuat. Rencana tetap di sini." }).waitFor();
  await page.locator(".planner").waitFor();
  await screenshot(page, "stage-broken");
  await axe(page);
  isBroken = false;
  page.complaints.length = 0;
  await button(page, "Coba lagi").click();
  await page.locator(".stage-number").waitFor();
  assertClean(page);
});

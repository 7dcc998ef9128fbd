// A whole meeting as a presenter holds it: six steps, on one screen and on two, led by a clicker and a keyboard, without a
// network, with a reload in the middle of every step. And what is left of it: the end, the minutes, the agenda for the next.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { assertClean, axe, ready, screenshot } from "./harness.js";
import { SOFFICE, saved } from "./libreoffice.js";
import { eventually, open, painted, type } from "./screen.js";

const PLAN = "#1~12.75~i.3~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2~z.drrp66";
const OLD_PROJECTOR = { width: 1024, height: 768 };
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const agenda = (page) => page.getByRole("region", exact("Agenda"));
const minutes = (page) => page.getByTestId("minutes");

/** What a meeting of these steps says before each press, the end last. */
const PRESSES = [
  "Mulai agenda",
  "Tampilkan jawaban", "Pakai di rencana", "Langkah berikutnya",
  "Tampilkan jawaban", "Kembali ke rencana", "Langkah berikutnya",
  "Pakai di rencana",
  "Tampilkan suara", "Pakai pilihan terbanyak", "Langkah berikutnya",
  "Tampilkan suara", "Pakai pilihan terbanyak", "Langkah berikutnya",
  "Catat keputusan", "Tutup agenda",
  "Agenda selesai",
];

/** The desk before the meeting: a question, one that is shown alone, a statement, two votes, a decision. */
async function prepared(t) {
  const page = await open(t, `?wilayah=12.75&tampil=presentasi${PLAN}`, { viewport: OLD_PROJECTOR, reducedMotion: "reduce" });
  await page.locator(".stage-number").waitFor();
  await page.keyboard.press("a");
  await button(page, "Buat agenda dari rencana ini").click();
  await agenda(page).getByRole("combobox", exact("Langkah 2 dihitung")).selectOption("sendirian (dari data dasar)");
  await agenda(page).getByRole("combobox", exact("Langkah 3 sebagai")).selectOption("pernyataan");
  // Proposals of four tables and the plan make a vote of five; of another region none comes in.
  const link = page.getByRole("textbox", exact("Usul dari ruangan"));
  const proposals = page.getByRole("region", exact("Usul ruangan"));
  for (const [table, wage] of [["Meja 1", 20000], ["Meja 2", 16000], ["Meja 3", 12000], ["Meja 4", 10000]]) {
    await link.fill(`https://contoh.go.id/?tampil=usul&dari=${encodeURIComponent(table)}${PLAN.replace("w.14000", `w.${wage}`).replace(/~z\..*/, "")}`);
    await link.press("Enter");
    await button(page, `Masukkan ke pemungutan suara: ${table}`).click();
  }
  await link.fill("https://contoh.go.id/?tampil=usul&dari=Tamu#1~12.71~w.5000.202411");
  await link.press("Enter");
  await proposals.getByText(/^Usul ini untuk Kota Medan/).waitFor();
  await agenda(page).getByText(/Rencana presenter \/ Meja 1 \/ Meja 2 \/ Meja 3 \/ Meja 4/).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("b");
  await button(page, "Simpan yang tampil").click();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("b");
  await button(page, "Tambah pemungutan suara").click();
  await button(page, "Tambah keputusan").click();
  await type(page.getByRole("textbox", exact("Pertanyaan 6")), "Anggarkan di RKPD 2026");
  await type(page.getByRole("textbox", exact("Tempat")), "Aula Bappeda");
  const wheel = await page.evaluate(() => (scrollTo(0, 500), scrollY));
  assert.equal(wheel, 0, "beside the desk the stage stays where it is");
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await eventually(async () => assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).active?.state), "activated"));
  return page;
}

/** What the stage shows, but how sure it is, which comes a moment later. */
const shown = (page) => page.locator(".stage-number, .stage-say, .stage-options, .stage-summary, .guesses").allTextContents();

/** Nothing sticks out, and what is for the room can be read in its back row; the picture has half of the height. */
async function assertFits(page, step) {
  await painted(page);
  const faults = await page.evaluate(() => {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) found.push(`page of ${root.scrollWidth} by ${root.scrollHeight}`);
    const words = document.createTreeWalker(document.querySelector(".stage"), NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      if (!words.currentNode.data.trim() || element.closest(".hidden-text, .stage-tools, .field, .field-message") || !element.checkVisibility()) continue;
      if (parseFloat(getComputedStyle(element).fontSize) < 0.03 * innerHeight) found.push(`small: ${words.currentNode.data}`);
      const { left, right, bottom } = element.getBoundingClientRect();
      const isScrolled = element.closest(".console-guesses");
      if (!isScrolled && (left < 0 || right > innerWidth || bottom > innerHeight)) found.push(`outside: ${words.currentNode.data}`);
    }
    const picture = document.querySelector(".stage-picture");
    if (picture && picture.clientHeight < 0.5 * innerHeight) found.push(`a picture of ${picture.clientHeight}`);
    return found;
  });
  assert.deepEqual(faults, [], step);
}

/** The press that is announced on the only screen. */
async function nextPress(page) {
  const place = page.locator(".stage-press, .stage-call .button-main");
  await place.first().waitFor();
  return (await place.first().innerText()).replace(/^PgDn: /, "");
}

async function reloaded(page) {
  // The address has the plan a moment after the press.
  await eventually(async () => assert.ok(await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.endsWith("panggung"));
    return !key || location.search.includes("layar") || localStorage[key] === location.hash;
  })));
  await page.reload();
  await ready(page);
  await page.locator(".stage").waitFor();
}

/** Which option the vote gets that is asked about at a place of `PRESSES`. */
const winner = (place) => (place < 10 ? "B" : "A");

/** What the room says to a step that asks it. */
async function answer(page, press, place) {
  if (press === "Tampilkan jawaban") {
    const guesses = page.getByRole("textbox", { name: "Tebakan ruangan" });
    await guesses.focus();
    await page.keyboard.type("30 x 3; 35,5");
    await page.keyboard.press("Enter");
    await eventually(async () => assert.deepEqual(await page.getByTestId("guesses").locator("text").allTextContents(), ["35,5%", "30% ×3"]));
    // They stand at the month that is asked about.
    const dots = await page.locator(".guess-dots circle").evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect().left));
    assert.ok(dots.length === 2 && dots[0] === dots[1], `${dots}`);
  }
  if (press === "Tampilkan suara") {
    for (const letter of ["A", "B"]) await type(page.getByRole("textbox", exact(`Tangan untuk ${letter}`)), letter === winner(place) ? "11" : "4");
  }
  await page.evaluate(() => document.activeElement.blur());
}

test("one screen: a meeting of six steps by a clicker, without a network, reloaded in the middle of each, and its minutes", async (t) => {
  const page = await prepared(t);
  await button(page, "Tutup meja").click();
  await page.context().setOffline(true);
  const steps = [];
  for (const [place, press] of PRESSES.entries()) {
    await eventually(async () => assert.equal(await nextPress(page), press, `press ${place}`));
    await answer(page, press, place);
    await assertFits(page, `${place}: ${press}`);
    const before = await shown(page);
    await reloaded(page);
    await eventually(async () => assert.deepEqual(await shown(page), before, `${place}: ${press}`));
    assert.equal(await nextPress(page), press);
    if (press === "Pakai pilihan terbanyak") assert.equal(await page.locator(".is-winner .option-letter").innerText(), winner(place));
    steps.push(before);
    await screenshot(page, `meeting-${String(place).padStart(2, "0")}`);
    if (press !== PRESSES.at(-1)) await page.keyboard.press("PageDown");
  }
  assert.equal(new Set(steps.map(String)).size >= 12, true, "the room has seen something new with nearly every press");
  await axe(page);
  // One more press does nothing; back into the last step, and to the end again.
  await page.keyboard.press("PageDown");
  await painted(page);
  assert.deepEqual(await shown(page), steps.at(-1));
  await page.keyboard.press("PageUp");
  await eventually(async () => assert.equal(await page.locator(".stage-say").innerText(), "Anggarkan di RKPD 2026"));
  await page.keyboard.press("PageDown");
  await eventually(async () => assert.deepEqual(await shown(page), steps.at(-1)));
  await page.keyboard.press("a");
  const written = await minutes(page).innerText();
  assert.match(written, /Tebakan: 30% ×3; 35,5%\.[^]*Ruangan memilih B: 11 dari 15\.[^]*Ruangan memilih A: 11 dari 15\.[^]*Anggarkan di RKPD 2026/);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan risalah").click()]);
  await assertMinutes(t, page, readFileSync(await download.path(), "utf8"));
  // After a rehearsal: agenda and names stay, what was said is gone.
  await page.getByText("Mulai dari awal", { exact: true }).click();
  await button(page, "Ya, mulai dari awal").click();
  await eventually(async () => assert.equal(await minutes(page).getByRole("listitem").count(), 0));
  assert.equal(await agenda(page).getByRole("listitem").count(), 6);
  await button(page, "Tutup meja").click();
  assert.equal(await nextPress(page), PRESSES[0]);
  assert.deepEqual(page.complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|failed request/.test(complaint)), []);
});

/** Where a program is; nothing where this machine lacks it. */
const found = (name) => {
  try {
    return realpathSync(execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim());
  } catch {
    return "";
  }
};
const hasWriter = found("pdftotext") !== "" && existsSync(join(dirname(found(SOFFICE)), "libswlo.so"));

/** The minutes as a file: on A4 in the browser, and in LibreOffice Writer where this machine has it. */
async function assertMinutes(t, page, html) {
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 794, height: 1123 });
  await paper.setContent(html);
  await axe(paper);
  await screenshot(paper, "meeting-minutes");
  const images = await paper.locator("img").evaluateAll((all) => all.map((image) => image.complete && image.naturalWidth > 0));
  assert.ok(images.length > 3 && images.every(Boolean), `${images}`);
  await paper.close();
  if (!hasWriter) return t.diagnostic("LibreOffice Writer or pdftotext is missing: the minutes are not opened in it");
  const [pdf] = saved([{ name: "risalah.html", bytes: html }], { to: "pdf", from: "HTML (StarWriter)" });
  const folder = mkdtempSync(join(tmpdir(), "jangkau-minutes-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "risalah.pdf");
  writeFileSync(file, pdf);
  const text = execFileSync("pdftotext", ["-layout", "-f", "1", "-l", "1", file, "-"], { encoding: "utf8" });
  assert.match(text, /Risalah simulasi cakupan: Kota Binjai[^]*Anggarkan di RKPD 2026[^]*Seluruhnya[^]*Ruangan memilih B[^]*Ruangan memilih A/, "the first page is the first one");
}

test("two screens: the same meeting led from the audience's window, and either window is reloaded in each step", async (t) => {
  const page = await prepared(t);
  const [audience] = await Promise.all([page.context().waitForEvent("page"), button(page, "Layar penonton").click()]);
  await audience.setViewportSize(OLD_PROJECTOR);
  await ready(audience);
  await page.getByText("Layar penonton terhubung.").waitFor();
  await page.context().setOffline(true);
  const desk = page.locator(".console-run");
  for (const [place, press] of PRESSES.entries()) {
    const isEnd = press === PRESSES.at(-1);
    await (isEnd ? desk.getByText(press, { exact: true }) : button(desk, press)).waitFor();
    if (/^Tampilkan/.test(press)) await answer(page, press, place);
    await eventually(async () => assert.deepEqual(await shown(audience), await shown(page), `${place}: ${press}`));
    const before = await shown(audience);
    await assertFits(audience, `${place}: ${press}`);
    const [first, second] = place % 2 ? [audience, page] : [page, audience];
    await reloaded(first);
    if (first === page) await page.keyboard.press("a");
    await eventually(async () => assert.deepEqual(await shown(first), before, `${place}: ${press}`));
    assert.deepEqual(await shown(second), before);
    await page.locator(".console-run").waitFor();
    await audience.bringToFront();
    if (!isEnd) await audience.keyboard.press("PageDown");
  }
  await axe(audience);
  await screenshot(audience, "meeting-audience-end");
  assert.match(await minutes(page).innerText(), /Ruangan memilih B: 11 dari 15\.[^]*Anggarkan di RKPD 2026/);
});

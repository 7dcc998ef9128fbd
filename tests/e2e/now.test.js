// What month it is: a target that is over, one that lies ahead, the mark on the chart. Numbers of a link stay the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, axe, screenshot } from "./harness.js";
import { answers, chart, eventually, field, headline, open, regionList, speak, type } from "./screen.js";

const NOW = { today: "2026-11-28" };
/** A region of one's own, counted in August 2026, with targets of 2026 and 2027. */
const OWN = "#1~-0~b.202608~h.202806~t.2026.300000~t.2027.350000~e.97777~aw.13126~an.2359~as.5633~aj.3268~ao.0~f.400000";
const OVER = /lagi tiap bulan|perlu tambahan|Peserta baru per bulan|paling lambat/;
const fragment = (page) => page.evaluate(() => location.hash);

test("a target that is over is told in the past; its badge leads to the form for newer figures", async (t) => {
  const page = await open(t, "", NOW);
  const head = await headline(page).innerText();
  assert.match(head, /^Akhir 2025, 25\.290 pekerja Binjai sedianya terlindungi: 25,87%, kurang 10\.985 dari target\./);
  assert.match(head, /Desember 2025 sudah lewat\.[^]*dihitung dari Oktober 2024/);
  await page.getByRole("button", { name: "Capai 37,10%" }).waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), OVER);
  assert.match(await chart(page).getAttribute("aria-label"), /sedianya mencapai 25,87% pada Desember 2025[^]*Hari ini: November 2026\./);
  await axe(page);
  await screenshot(page, "now-over");
  await type(field(page, "csr"), "1.000");
  await eventually(async () => assert.match(await headline(page).innerText(), /Rencana ini sedianya menambah/));
  await eventually(async () => assert.match(await fragment(page), /~d\.csr\.1000j\.12\.202411/, "where all is over a plan starts after the baseline"));
  await page.getByRole("button", { name: "Isi angka terbaru" }).click();
  await page.getByRole("dialog").waitFor();
});

test("a link shows the same numbers at any date", async (t) => {
  const link = "#1~12.75~i.1~w.20000.202411~z.pb3gq7";
  const [then, now] = [await open(t, link), await open(t, link, NOW)];
  const numbers = async (page) => Object.values(await answers(page)).map(([value]) => value);
  assert.deepEqual(await numbers(now), await numbers(then));
});

test("where targets lie ahead the pace and what is new start next month, and today is on the chart", async (t) => {
  const page = await open(t, OWN, NOW);
  await eventually(async () => assert.match(await headline(page).innerText(), /^Akhir 2027, [^]*Perlu sekitar [\d.]+ peserta lagi tiap bulan: geser satu tuas\./));
  assert.doesNotMatch(await headline(page).innerText(), /dihitung dari/);
  assert.match(await chart(page).getAttribute("aria-label"), /Hari ini: November 2026\./);
  await screenshot(page, "now-ahead");
  await type(field(page, "csr"), "1.000");
  await type(field(page, "wage"), "1");
  await eventually(async () => assert.match(await fragment(page), /~w\.10000\.202612/));
  assert.match(await fragment(page), /~d\.csr\.1000j\.12\.202612/);
  await type(field(page, "wage"), "0");
  await type(field(page, "csr"), "0");
  await eventually(async () => assert.doesNotMatch(await fragment(page), /~w\.|~d\./, "nothing is left of it"));
  await speak(page, "id", "en");
  await eventually(async () => assert.match(await chart(page).getAttribute("aria-label"), /Today: November 2026\./));
});

test("on a phone, in English and per 100,000 workers, what is over and what is known roughly is said", async (t) => {
  const page = await open(t, "?lang=en", { ...NOW, viewport: PHONE });
  assert.match(await headline(page).innerText(), /would have been covered[^]*December 2025 has passed\.[^]*projected from October 2024/);
  assert.match(await page.locator(".compact-result").innerText(), /December 2025 has passed/);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await axe(page);
  await screenshot(page, "now-phone");
  await regionList(page, "en").selectOption("12.77");
  await eventually(async () => assert.match(await headline(page).innerText(), /about 41% of workers in Padangsidimpuan would have been covered/));
  await eventually(async () => assert.match((await answers(page))["coverage-2025"][1], /^about 41%$/));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await screenshot(page, "now-per-100k");
});

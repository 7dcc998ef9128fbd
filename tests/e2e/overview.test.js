// Many regions side by side: the map by keyboard, one's own figures, the file that carries all.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { axe, screenshot } from "./harness.js";
import { eventually, open, type } from "./screen.js";

const DAY = "2026-11-15";
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const table = (page) => page.getByTestId("region-table");
const row = (page, name) => table(page).getByRole("row").filter({ has: page.getByRole("button", exact(name)) });
const cells = async (page, name) => (await row(page, name).locator("td").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
/** Waits until everything that is asked has been found. */
const settled = (page) => eventually(async () => {
  assert.equal(await page.locator(".is-computing").count(), 0);
  assert.equal(await page.locator("progress").count(), 0);
  assert.match((await cells(page, "Kota Binjai"))[3], /dari 10|in 10/);
});

test("one's own figures on a phone, by keyboard, in English, in one file", async (t) => {
  const page = await open(t, "?tampil=provinsi&lang=en", { viewport: { width: 360, height: 740 }, today: DAY, acceptDownloads: true });
  await settled(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no horizontal scroll of the page");
  // Arrow keys go from square to square; Enter opens the details.
  await page.getByRole("button", { name: /Kota Binjai, 24.94%/ }).focus();
  await page.keyboard.press("ArrowLeft");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Kabupaten Langkat, no data yet/);
  await page.keyboard.press("Enter");
  await screenshot(page, "ikhtisar-ponsel");

  // Figures of one's own.
  await type(page.getByRole("textbox", exact("Code or name of the region")), "Kabupaten Langkat");
  await button(page, "Add a region").click();
  const form = page.getByRole("dialog", exact("Change the figures"));
  await type(form.getByRole("textbox", exact("Eligible workers")), "210,000");
  await type(form.getByRole("textbox", exact("Active members")), "61,400");
  await form.getByText("Enter the month of these figures").waitFor();
  await type(form.getByRole("textbox", exact("Month of data")), "kemarin");
  await form.getByText("The month cannot be read").waitFor();
  await type(form.getByRole("textbox", exact("Month of data")), "Sep 2026");
  await form.getByRole("button", exact("Close")).click();
  await eventually(async () => assert.equal((await cells(page, "Langkat"))[0], "29.24% Sep 2026"));
  await settled(page);
  await axe(page);

  // One file carries it; a broken one changes nothing.
  const menu = page.locator(".bar-menu");
  await menu.click();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save a file").click()]);
  const saved = readFileSync(await download.path(), "utf8");
  assert.equal(JSON.parse(saved).regions.find((region) => region.code === "12.05").active, 61400);
  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: "lain.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.getByText("lain.json is no overview of Jangkau").waitFor();
  const twice = saved.replace('{"code":"12.01","published":true}', '{"code":"12.02","published":true}');
  await input.setInputFiles({ name: "dua.json", mimeType: "application/json", buffer: Buffer.from(twice) });
  await page.getByText("Region 12.02: stands there already").waitFor();
  assert.equal((await cells(page, "Langkat"))[0], "29.24% Sep 2026");
});

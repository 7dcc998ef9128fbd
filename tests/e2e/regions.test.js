// The five regions, each with what is known and what is not; the choices and numbers that are the planner's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { REGIONS, december, isRough, project, region } from "./model.js";
import { answers, assertAgrees, countText, description, field, headline, open, openTable, regionList, slider, standing, table, type, undo } from "./screen.js";

/** Binjai where nothing grows by itself, as a link. */
const STILL = "#1~12.75~gw.0~gs.0";

test("Binjai opens first", async (t) => {
  const page = await open(t);
  assert.equal(await regionList(page).inputValue(), "12.75");
  const options = await regionList(page).locator("option").allInnerTexts();
  assert.deepEqual(options.map((text) => text.trim()).sort(), Object.values(REGIONS).map(({ name }) => name).sort());
});

test("the gaps officials print come out where nothing grows, on screen and natively", async (t) => {
  const still = region("12.75");
  still.assumptions = { organic_growth_per_month: { wage: 0, self_paid: 0, construction: 0 }, eligible_growth_per_year: 0 };
  assert.equal(Math.round(december(still, 2024).gap), 7372);
  assert.equal(Math.round(december(still, 2025).gap), 11890);
  const page = await open(t, STILL);
  await assertAgrees(page, still, {});
  const shown = await answers(page);
  assert.match(shown["gap-2024"][1], /7\.372/);
  assert.match(shown["gap-2025"][1], /11\.890/);
});

for (const [code, { short }] of Object.entries(REGIONS)) {
  test(`${short}: picked from the list, the answers are the model's`, async (t) => {
    const page = await open(t);
    await regionList(page).selectOption(code);
    await assertAgrees(page, region(code), {});
    assert.match(await headline(page).innerText(), new RegExp(short));
    assert.match(await page.title(), new RegExp(short));
    await type(field(page, "wage"), "1,5");
    await type(field(page, "csr"), "2 miliar");
    await assertAgrees(page, region(code), { wage: 0.015, csr: 2e9 });
    await regionList(page).selectOption("12.75");
    await assertAgrees(page, region("12.75"), {});
    await undo(page).click();
    await assertAgrees(page, region(code), { wage: 0.015, csr: 2e9 });
  });

  test(`${short}: by address, in English`, async (t) => {
    const page = await open(t, `?wilayah=${code}&lang=en`);
    await assertAgrees(page, region(code), {}, "en");
    assert.equal(await regionList(page, "en").inputValue(), code);
  });
}

for (const code of ["12.75", "12.76", "12.18", "12.71"]) {
  test(`${REGIONS[code].short}: the reading of the sources is the user's choice and changes the answer`, async (t) => {
    const page = await open(t, `?wilayah=${code}`);
    const choices = page.getByRole("radio");
    assert.equal(await choices.count(), REGIONS[code].readings);
    assert.equal(await choices.first().isChecked(), true);
    const seen = [];
    for (let reading = 0; reading < REGIONS[code].readings; reading++) {
      await choices.nth(reading).check();
      await assertAgrees(page, region(code, reading), {});
      seen.push(JSON.stringify(await answers(page)));
    }
    assert.equal(new Set(seen).size, seen.length);
    await undo(page).click();
    assert.equal(await choices.first().isChecked(), true);
    await assertAgrees(page, region(code), {});
  });
}

test("Serdang Bedagai keeps both targets in sight", async (t) => {
  const page = await open(t, "?wilayah=12.18");
  const text = await page.getByRole("group").first().innerText();
  assert.match(text, /46,80?/);
  assert.match(text, /54/);
});

test("Padangsidimpuan says that it counts per 100,000 and that its middle is an assumption", async (t) => {
  const page = await open(t, "?wilayah=12.77");
  const main = await page.getByRole("main").innerText();
  assert.match(main, /per 100\.000/i);
  assert.match(main, /30%?\s*[-–]\s*49%/);
  assert.match(main, /asumsi/i);
  assert.equal(isRough(region("12.77")), true);
});

test("one's own number of eligible workers counts people, not shares", async (t) => {
  const page = await open(t, "?wilayah=12.77");
  const before = await answers(page);
  await type(page.getByRole("textbox", { name: /eligible/i }).first(), "87.500");
  const scenario = region("12.77");
  const factor = 0.875;
  const scaled = scenario.region;
  scaled.eligible_workers = 87500;
  for (const stock of Object.keys(scaled.active)) scaled.active[stock] *= factor;
  scaled.active.wage = (scenario.region.active.wage + scenario.region.active.non_asn) - scaled.active.non_asn;
  const now = await answers(page);
  assert.ok(Math.abs(Number(now["coverage-2025"][0]) - Number(before["coverage-2025"][0])) < 1e-9);
  const row = project(region("12.77")).find(({ month }) => month === "2025-12");
  assert.match(await headline(page).innerText(), /Padangsidimpuan/);
  await openTable(page);
  const people = await table(page).locator("tbody tr", { hasText: /Des 2025/ }).locator("td").nth(1).innerText();
  assert.equal(people, countText("id", row.active * factor, true));
  assert.equal(await page.getByText(/87\.500/).first().isVisible(), true);
  await undo(page).click();
  assert.deepEqual(await answers(page), before);
});

test("Tebing Tinggi: the closed honorer lever says why, and opens with the planner's own groups", async (t) => {
  const page = await open(t, "?wilayah=12.76");
  assert.equal(await slider(page, "nonAsn").isDisabled(), true);
  assert.equal(await field(page, "nonAsn").isDisabled(), true);
  assert.ok((await description(slider(page, "nonAsn"))).length > 20);
  await type(page.getByRole("textbox", { name: /honorer/i }).last(), "500");
  assert.equal(await slider(page, "nonAsn").isDisabled(), false);
  await slider(page, "nonAsn").focus();
  await slider(page, "nonAsn").press("End");
  const scenario = region("12.76");
  const { active, non_asn_total: total } = scenario.region;
  scenario.region.non_asn_total = Math.max(total ?? 0, active.non_asn ?? 0) + 500;
  await assertAgrees(page, scenario, { nonAsn: 1 });
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.equal(await slider(page, "nonAsn").isDisabled(), true);
});

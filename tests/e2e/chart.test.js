// The chart: what it draws is what the table says and what the model computes, by pointer, by touch and by keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { planned, project, region } from "./model.js";
import { chart, countText, eventually, field, open, painted, percentText, scrub, table, type } from "./screen.js";

const BINJAI = region("12.75");
const PLAN = { wage: 0.014, csr: 1e9 };
const MONTHS = { "10": "Okt", "11": "Nov", "12": "Des", "01": "Jan", "06": "Jun" };

/** Rows of the table as text: month, then cells. */
const rowsOf = (page) =>
  table(page).locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));

/** The planner with the plan in its fields; its table, which is written in a task after the picture, shows it too. */
async function withPlan(t, options) {
  const page = await open(t, "", options);
  await type(field(page, "wage"), "1,4");
  await type(field(page, "csr"), "1 miliar");
  const last = percentText("id", project(planned(BINJAI, PLAN)).at(-1).coverage_percent);
  await eventually(async () => assert.equal((await rowsOf(page)).at(-1)[1], last));
  return page;
}

test("the table is the model's, month by month", async (t) => {
  const page = await withPlan(t);
  const [plan, base] = [project(planned(BINJAI, PLAN)), project(BINJAI)];
  const rows = await rowsOf(page);
  assert.equal(rows.length, plan.length);
  for (const [step, [month, planPercent, planPeople, basePercent, basePeople]] of rows.entries()) {
    const [year, number] = plan[step].month.split("-");
    if (MONTHS[number]) assert.ok(month.startsWith(MONTHS[number]) && month.endsWith(year), `${month} is ${plan[step].month}`);
    assert.equal(planPercent, percentText("id", plan[step].coverage_percent));
    assert.equal(planPeople, countText("id", plan[step].active));
    assert.equal(basePercent, percentText("id", base[step].coverage_percent));
    assert.equal(basePeople, countText("id", base[step].active));
  }
});

test("read by keyboard, every month says what the table says", async (t) => {
  const page = await withPlan(t);
  const rows = await rowsOf(page);
  const months = scrub(page);
  await months.focus();
  await months.press("Home");
  for (const [step, [, planPercent, planPeople, basePercent]] of rows.entries()) {
    if (step > 0) await months.press("ArrowRight");
    await eventually(async () => {
      const said = await page.locator("figure").first().innerText();
      const spoken = await months.getAttribute("aria-valuetext");
      for (const figure of [planPercent, planPeople, basePercent]) {
        assert.ok(said.includes(figure), `${figure} in ${said}`);
        assert.ok(spoken.includes(figure), `${figure} in ${spoken}`);
      }
    });
  }
});

test("read by pointer: the month under the pointer, and nothing once it leaves", async (t) => {
  const page = await withPlan(t);
  const rows = await rowsOf(page);
  const box = await chart(page).boundingBox();
  const figure = page.locator("figure").first();
  const silent = await figure.innerText();
  const seen = [];
  for (const share of [0.2, 0.4, 0.6]) {
    await page.mouse.move(box.x + share * box.width, box.y + box.height / 2);
    await painted(page);
    const said = await figure.locator(".readout-by").innerText();
    const row = rows.find(([, percent, people]) => said.includes(percent) && said.includes(people));
    assert.ok(row, said);
    seen.push(rows.indexOf(row));
  }
  assert.deepEqual([...seen].sort((a, b) => a - b), seen, "from left to right");
  assert.equal(new Set(seen).size, 3);
  await page.mouse.move(2, 2);
  await eventually(async () => assert.equal(await figure.innerText(), silent));
});

test("read by touch", async (t) => {
  const page = await withPlan(t, { hasTouch: true, viewport: { width: 820, height: 1100 } });
  await chart(page).scrollIntoViewIfNeeded();
  const box = await chart(page).boundingBox();
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await painted(page);
  const said = await page.locator(".readout-by").first().innerText();
  assert.ok((await rowsOf(page)).some(([, percent]) => said.includes(percent)), said);
});

test("the description names every target with the model's gap", async (t) => {
  const page = await open(t);
  const said = await chart(page).getAttribute("aria-label");
  const rows = project(BINJAI);
  for (const target of BINJAI.region.targets) {
    const row = rows.find(({ month }) => month === `${target.year}-12`);
    assert.ok(said.includes(percentText("id", row.coverage_percent)), said);
    assert.ok(said.includes(percentText("id", target.percent)), said);
    assert.ok(said.includes(countText("id", Math.abs((target.workers ?? (target.percent / 100) * row.eligible) - row.active))), said);
  }
});

/** Size of the bitmap, and how many different colours it holds. */
const bitmap = (page) =>
  chart(page).evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    const box = canvas.getBoundingClientRect();
    return { width: canvas.width, height: canvas.height, css: [box.width, box.height], colours: colours.size };
  });

for (const density of [1, 1.25, 2, 3]) {
  test(`sharp at ${density} device pixels a pixel`, async (t) => {
    const page = await open(t, "", { deviceScaleFactor: density });
    const { width, height, css, colours } = await bitmap(page);
    assert.ok(Math.abs(width - css[0] * density) <= 1 && Math.abs(height - css[1] * density) <= 1, `${width}x${height} for ${css}`);
    assert.ok(colours > 8, "something is drawn");
  });
}

test("redrawn when the window changes", async (t) => {
  const page = await open(t);
  const widths = [];
  for (const width of [1600, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await eventually(async () => {
      const drawn = await bitmap(page);
      assert.ok(Math.abs(drawn.width - drawn.css[0]) <= 1 && drawn.colours > 8, JSON.stringify(drawn));
      assert.notEqual(drawn.width, widths.at(-1));
      widths.push(drawn.width);
    });
  }
  assert.ok(widths[1] < widths[0]);
});

test("drawn anew for each move", async (t) => {
  const page = await open(t);
  const picture = () => chart(page).evaluate((canvas) => canvas.toDataURL());
  const before = await picture();
  await type(field(page, "wage"), "2");
  await painted(page);
  assert.notEqual(await picture(), before);
});

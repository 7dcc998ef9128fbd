// After a crash of the program the figures on screen are dead: the panel says so and offers a way on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { axe, ready, screenshot, visit } from "./harness.js";

// (module (func (export "f") unreachable)): what a Rust panic ends in.
const TRAP = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
const panel = (page) => page.getByRole("alert").filter({ hasText: "Angka di layar berhenti diperbarui." });

async function crash(page, how = "event") {
  await page.evaluate(
    async ([bytes, kind]) => {
      const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
      if (kind === "event") setTimeout(instance.exports.f);
      else Promise.resolve().then(instance.exports.f);
    },
    [TRAP, how],
  );
}

for (const how of ["event", "promise"]) {
  test(`a trap in ${how === "event" ? "an event" : "a promise"} shows the panel`, async (t) => {
    const page = await visit(t);
    await crash(page, how);
    await panel(page).waitFor();
    assert.equal(await page.locator("#app").evaluate((app) => app.inert), true);
    const box = await panel(page).boundingBox();
    assert.deepEqual([box.x, box.y, box.width], [0, 0, page.viewportSize().width]);
    await axe(page, ".boot-panel");
    await screenshot(page, "crash-panel");
  });
}

test("a panic of the program names message, place and version, in the panel and in the saved file", async (t) => {
  const page = await visit(t, "?lang=en#1~12.75~w.14000.202411");
  await page.waitForFunction(() => jangkau.state.file);
  const file = await page.evaluate(() => jangkau.state.file);
  // The program may put nothing on the page, which no browser refuses: the framework panics.
  await page.evaluate(() => {
    const { insertBefore, appendChild } = Node.prototype;
    const refuse = () => { throw new Error("refused by the test"); };
    Object.assign(Node.prototype, { insertBefore: refuse, appendChild: refuse });
    globalThis.allowAgain = () => Object.assign(Node.prototype, { insertBefore, appendChild });
    // At once: what the page prepares while it is idle would panic, too, and lay the panel over the button.
    document.querySelector("button.fold").click();
  });
  await page.locator(".boot-panel").waitFor();
  await page.evaluate(() => allowAgain());
  const details = page.getByRole("alert").locator("details");
  await details.locator("summary").click();
  const report = await details.locator("pre").innerText();
  const { version } = await page.evaluate(() => jangkau.state);
  assert.match(report, new RegExp(`^.+\n\\S+\\.rs:\\d+:\\d+\nJangkau ${version.replaceAll(".", "\\.")}$`));
  await axe(page, ".boot-panel");
  await screenshot(page, "panic-panel");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the scenario" }).click()]);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  const [message, place] = report.split("\n");
  assert.deepEqual(saved, { ...JSON.parse(file), panic: { message, place, version } });
});

test("an error of a script that is not ours changes nothing", async (t) => {
  const page = await visit(t);
  await page.evaluate(() => void setTimeout(() => { throw new Error("from an extension"); }));
  await page.waitForEvent("pageerror");
  assert.equal(await panel(page).count(), 0);
});

test("a second trap adds no second panel", async (t) => {
  const page = await visit(t);
  await crash(page);
  await panel(page).waitFor();
  await crash(page);
  await page.waitForEvent("pageerror");
  assert.equal(await panel(page).count(), 1);
});

test("reloading keeps the link", async (t) => {
  const page = await visit(t, "?lang=en#1~12.75");
  await crash(page);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
  await ready(page);
  assert.match(page.url(), /\?lang=en#1~/);
  assert.equal(await panel(page).count(), 0);
});

test("starting afresh drops the link and the drafts of Jangkau, and nothing else", async (t) => {
  const page = await visit(t, "#1~12.75");
  await page.evaluate(() => {
    localStorage.setItem("jangkau / test", "x");
    localStorage.setItem("other", "y");
    // As an app does that keeps a draft when its page goes.
    for (const type of ["pagehide", "beforeunload", "visibilitychange"]) {
      addEventListener(type, () => localStorage.setItem("jangkau / test", "dead"));
      document.addEventListener(type, () => localStorage.setItem("jangkau / test", "dead"));
    }
  });
  await crash(page);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Mulai baru" }).click()]);
  await ready(page);
  const kept = await page.evaluate(() => ["jangkau / test", "other"].map((key) => localStorage.getItem(key)));
  assert.deepEqual(kept, [null, "y"]);
});

test("the scenario can be saved from the panel", async (t) => {
  const page = await visit(t, "#1~12.75~w.14000.202411");
  // The app leaves its scenario for the panel once the slider has rested.
  await page.waitForFunction(() => jangkau.state.file);
  const state = await page.evaluate(() => jangkau.state.file);
  await crash(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh skenario" }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  assert.equal(saved, state);
  assert.equal(JSON.parse(saved).plan.wage_enrolment.rate_per_month, 0.014);
});

// Fingers on a slider: one that scrolls the page leaves the lever, one that goes along the track moves it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE } from "./harness.js";
import { CARDS, eventually, field, open, openMenu, painted, position, slider, undo } from "./screen.js";

const BY_FINGER = { viewport: PHONE, hasTouch: true, isMobile: true };
const PLAN = "#1~12.75~d.csr.1000j.12.202411.y2";

/** A finger that comes down at `from`, goes to `to` and is lifted. */
async function finger(page, from, to = from) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, points) => client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [from]);
  const steps = from === to ? 0 : 12;
  for (let step = 1; step <= steps; step++) {
    const at = (axis) => from[axis] + ((to[axis] - from[axis]) * step) / steps;
    await touch("touchMove", [{ x: at("x"), y: at("y") }]);
    await painted(page);
  }
  await touch("touchEnd", []);
  await painted(page);
  await client.detach();
}

/** The page on a phone with the card of a lever open and its track in the middle of the screen. */
async function phone(t, lever, path = PLAN) {
  const page = await open(t, path, BY_FINGER);
  await page.locator(".lever-toggle", { has: page.getByText(CARDS[lever], { exact: true }) }).tap();
  const track = slider(page, lever);
  await track.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await painted(page);
  // What stands above the track changes with the lever.
  const at = async (share) => {
    const box = await track.boundingBox();
    return { x: box.x + share * box.width, y: box.y + box.height / 2 };
  };
  return { page, track, at };
}

for (const lever of ["wage", "selfPaid", "csr", "nonAsn"]) {
  test(`${lever}: a thumb on the track that scrolls the page leaves it where it is`, async (t) => {
    const { page, track, at } = await phone(t, lever);
    const before = await position(track);
    const text = await field(page, lever).inputValue();
    for (const [share, by] of [[0.3, -160], [0.7, 140], [0.95, -160], [0.5, -90]]) {
      const from = await at(share);
      const scrolled = await page.evaluate(() => scrollY);
      await finger(page, from, { x: from.x + by / 8, y: from.y + by });
      await eventually(async () => assert.notEqual(await page.evaluate(() => scrollY), scrolled, "the page scrolls"));
      assert.equal(await position(track), before, `at ${share}`);
      assert.equal(await field(page, lever).inputValue(), text);
    }
    await track.focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await position(track), before + 1, "keys go on from there");
  });

  test(`${lever}: a finger along the track moves it, with the answer following`, async (t) => {
    const { page, track, at } = await phone(t, lever, "");
    const coverage = () => page.getByTestId("coverage-2025").first().getAttribute("data-value");
    const before = await coverage();
    await finger(page, await at(0.05), await at(0.6));
    const most = Number(await track.getAttribute("max"));
    assert.ok(Math.abs((await position(track)) / most - 0.6) < 0.1, `${await position(track)} of ${most}`);
    await eventually(async () => assert.notEqual(await coverage(), before));
    const end = await position(track);
    // A drag that wanders up and down is a drag.
    const from = await at(0.6);
    await finger(page, from, { x: (await at(0.3)).x, y: from.y + 30 });
    assert.ok((await position(track)) < end);
  });
}

test("a tap on the track moves the lever there, one step of the history", async (t) => {
  const { page, track, at } = await phone(t, "csr");
  const before = await position(track);
  await finger(page, await at(0.5));
  const tapped = await position(track);
  assert.notEqual(tapped, before);
  await eventually(async () => assert.ok((await field(page, "csr").inputValue()) !== "1.000"));
  await openMenu(page);
  await undo(page).click();
  await eventually(async () => assert.equal(await position(track), before));
});

test("on the stage as well", async (t) => {
  const page = await open(t, `?wilayah=12.75&tampil=presentasi${PLAN}`, { viewport: { width: 600, height: 600 }, hasTouch: true, isMobile: true });
  await page.locator(".stage-number").waitFor();
  const track = slider(page, "csr");
  await track.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const before = await position(track);
  const box = await track.boundingBox();
  const from = { x: box.x + 0.7 * box.width, y: box.y + box.height / 2 };
  await finger(page, from, { x: from.x, y: from.y - 120 });
  const hasScrolled = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  if (hasScrolled) assert.equal(await position(track), before);
  await finger(page, from, { x: box.x + 0.3 * box.width, y: from.y });
  assert.notEqual(await position(track), before);
});

// The stage under a clicker, a second window and hands that slip: page keys are the agenda's, nothing drops out of the
// presentation by one press, the screen stays on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PROJECTOR, axe, ready, screenshot } from "./harness.js";
import { eventually, open, painted, position, slider } from "./screen.js";

const PLAN = "#1~12.75~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2";
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const say = (page) => page.locator(".stage-say");
const number = (page) => page.locator(".stage-number");
const blank = (page) => page.getByTestId("blank");

async function stage(t, options = {}) {
  const page = await open(t, `?wilayah=12.75&tampil=presentasi${PLAN}`, { viewport: PROJECTOR, ...options });
  await number(page).waitFor();
  return page;
}

/** The stage with an agenda of three questions, none asked. */
async function prepared(t, options) {
  const page = await stage(t, options);
  await page.keyboard.press("a");
  await button(page, "Buat agenda dari rencana ini").click();
  await page.getByRole("region", exact("Agenda")).getByRole("listitem").nth(2).waitFor();
  return page;
}

/** Opens the audience's window. */
async function audienceOf(page) {
  const [audience] = await Promise.all([page.context().waitForEvent("page"), button(page, "Layar penonton").click()]);
  await audience.setViewportSize(PROJECTOR);
  await ready(audience);
  await page.getByText("Layar penonton terhubung.").waitFor();
  return audience;
}

const isAsked = (page) => eventually(async () => assert.match(await say(page).innerText(), /\?$/));

test("page keys are the agenda's, whatever has the focus", async (t) => {
  const page = await prepared(t);
  const csr = slider(page, "csr");
  const track = await csr.boundingBox();
  await page.mouse.move(track.x + 30, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + 200, track.y + track.height / 2, { steps: 6 });
  await page.mouse.up();
  const dragged = await position(csr);
  const focused = () => page.evaluate(() => document.activeElement.type);
  assert.equal(await focused(), "range", "the drag has left the focus on the slider");
  await page.keyboard.press("PageDown");
  await isAsked(page);
  await page.keyboard.press("PageUp");
  await eventually(async () => assert.doesNotMatch(await say(page).innerText(), /\?$/));
  await eventually(async () => assert.equal(await position(csr), dragged));
  for (const place of [page.getByRole("textbox", exact("Nama skenario 1")), page.getByRole("textbox", exact("Tebakan ruangan")), button(page, "Tutup meja")]) {
    if (!(await place.count())) continue;
    await place.focus();
    await page.keyboard.press("PageDown");
    await isAsked(page);
    await page.keyboard.press("PageUp");
    await eventually(async () => assert.doesNotMatch(await say(page).innerText(), /\?$/));
  }
});

test("a full stop darkens the stage, the next key lights it and does nothing else", async (t) => {
  const page = await prepared(t);
  await page.keyboard.press("a");
  const shown = await number(page).innerText();
  await page.keyboard.press(".");
  await blank(page).waitFor();
  await screenshot(page, "presenter-blank");
  await axe(page);
  const covered = await page.evaluate(() => document.elementFromPoint(400, 200).closest("[data-testid=blank]") !== null);
  assert.equal(covered, true);
  await page.keyboard.press(".");
  await blank(page).waitFor({ state: "detached" });
  for (const key of ["PageDown", "ArrowRight", "b", "1", "z", "q"]) {
    await page.keyboard.press(".");
    await blank(page).waitFor();
    await page.keyboard.press(key);
    await blank(page).waitFor({ state: "detached" });
    assert.equal(await number(page).innerText(), shown, key);
    assert.equal(await page.getByTestId("code").count(), 0, key);
  }
  assert.doesNotMatch(await say(page).innerText(), /\?$/, "the agenda has not gone on unseen");
});

test("Esc takes away what lies over the stage, then says that the next one leaves", async (t) => {
  const page = await stage(t, { clock: true });
  const leaving = page.getByText("Tekan Esc sekali lagi");
  await page.keyboard.press(".");
  await blank(page).waitFor();
  await page.keyboard.press("Escape");
  await blank(page).waitFor({ state: "detached" });
  await page.keyboard.press("q");
  await page.getByTestId("code").waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("code").waitFor({ state: "detached" });
  assert.equal(await leaving.count(), 0);
  await page.keyboard.press("Escape");
  await leaving.waitFor();
  await screenshot(page, "presenter-leaving");
  await axe(page);
  // Another key, or waiting, and it is forgotten.
  await page.keyboard.press("ArrowRight");
  await leaving.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await leaving.waitFor();
  await page.clock.runFor(5000);
  await leaving.waitFor({ state: "detached" });
  assert.equal(await page.locator(".stage").count(), 1);
  await page.keyboard.press("Escape");
  await leaving.waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".planner").waitFor();
});

test("the button still leaves at once", async (t) => {
  const page = await stage(t);
  await page.mouse.move(400, 300);
  await button(page, "Keluar").click();
  await page.locator(".planner").waitFor();
});

test("keys in the audience's window are those of the presenter's", async (t) => {
  const page = await prepared(t);
  const audience = await audienceOf(page);
  await audience.bringToFront();
  await audience.keyboard.press("PageDown");
  await isAsked(audience);
  await isAsked(page);
  await audience.keyboard.press("PageUp");
  await eventually(async () => assert.doesNotMatch(await say(audience).innerText(), /\?$/));
  const before = await number(audience).innerText();
  await audience.keyboard.press("ArrowRight");
  await eventually(async () => assert.notEqual(await number(audience).innerText(), before));
  await audience.keyboard.press("z");
  await eventually(async () => assert.equal(await number(audience).innerText(), before));
  await audience.keyboard.press(".");
  await Promise.all([blank(page).waitFor(), blank(audience).waitFor()]);
  await screenshot(audience, "presenter-audience-blank");
  await axe(audience);
  await audience.keyboard.press("Escape");
  await blank(audience).waitFor({ state: "detached" });
  await blank(page).waitFor({ state: "detached" });
  for (const _ of [1, 2, 3]) await audience.keyboard.press("Escape");
  await painted(page);
  assert.equal(await page.locator(".stage").count(), 1, "nobody leaves from the audience's window");
  assert.equal(await audience.getByTestId("audience").count(), 1);
});

/** Holds back what `pattern` matches until `release` is called. */
async function holdBack(context, pattern) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await context.route(pattern, async (route) => (await released, route.continue()));
  return { release, asked: context.waitForEvent("request", { predicate: (request) => pattern.test(request.url()) }) };
}

test("no key is lost while either window loads, its program or its stage, and none is carried out twice", async (t) => {
  const page = await prepared(t, { serviceWorkers: "block" }); // what a worker answers nobody holds back
  const audience = await audienceOf(page);
  await button(page, "Mulai agenda").waitFor();
  // The audience's window comes back while its stage is on its way, then its program.
  for (const [pattern, press, said] of [
    [/\/stage-.*\.wasm/, "PageDown", "Tampilkan jawaban"],
    [/jangkau-web-.*\.wasm/, "PageDown", "Pakai di rencana"],
  ]) {
    const held = await holdBack(audience.context(), pattern);
    await audience.bringToFront();
    await audience.reload({ waitUntil: "commit" });
    await held.asked;
    await audience.locator('html[data-boot], html[data-ready="true"]').waitFor({ state: "attached" });
    if (said === "Tampilkan jawaban") await audience.getByText("Panggung sedang dimuat.").waitFor();
    await audience.keyboard.press(press);
    await painted(audience);
    held.release();
    await button(page, said).waitFor();
    await audience.context().unroute(pattern);
  }
  // The presenter's own, while a key is pressed in both.
  const held = await holdBack(page.context(), /jangkau-web-.*\.wasm/);
  await page.reload({ waitUntil: "commit" });
  await held.asked;
  await page.locator("html[data-boot]").waitFor({ state: "attached" });
  await page.keyboard.press("a");
  await audience.bringToFront();
  await audience.keyboard.press("PageDown");
  await painted(audience);
  held.release();
  await page.locator(".console").waitFor();
  await button(page, "Langkah berikutnya").waitFor();
  await eventually(async () => assert.match(await page.getByTestId("minutes").innerText(), /masuk rencana/));
  for (let count = 0; count < 3; count += 1) await painted(page);
  assert.equal(await button(page, "Langkah berikutnya").count(), 1, "once");
});

test("letters switched off are off in the audience's window too, page keys are not", async (t) => {
  const page = await prepared(t);
  const audience = await audienceOf(page);
  await page.bringToFront();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("checkbox", exact("Tombol huruf dan angka dipakai")).uncheck();
  await page.keyboard.press("Escape");
  await audience.bringToFront();
  await eventually(async () => {
    await audience.keyboard.press(".");
    await painted(audience);
    assert.equal(await blank(page).count(), 0);
  });
  await audience.keyboard.press("PageDown");
  await isAsked(page);
});

/** Replaces the browser's locks by some that only remember; `refuses` those that the browser does not grant. */
const remembersLocks = (refuses) => (page) =>
  page.addInitScript((refuses) => {
    globalThis.locks = { asked: 0, held: 0 };
    Object.defineProperty(Navigator.prototype, "wakeLock", {
      get: () => ({
        async request(kind) {
          locks.asked += 1;
          if (refuses || kind !== "screen") throw new DOMException("refused", "NotAllowedError");
          locks.held += 1;
          const lock = { released: false, release: async () => void (lock.released ||= ((locks.held -= 1), true)) };
          document.addEventListener("visibilitychange", () => document.hidden && lock.release());
          return lock;
        },
      }),
    });
    globalThis.see = (isSeen) => {
      for (const [name, value] of [["hidden", !isSeen], ["visibilityState", isSeen ? "visible" : "hidden"]]) {
        Object.defineProperty(document, name, { configurable: true, get: () => value });
      }
      document.dispatchEvent(new Event("visibilitychange"));
    };
  }, refuses);

const held = (page) => page.evaluate(() => locks.held);

async function withLocks(t, refuses) {
  const page = await open(t, "?wilayah=12.75", { viewport: PROJECTOR });
  await remembersLocks(refuses)(page.context());
  await page.reload();
  await ready(page);
  assert.equal(await page.evaluate(() => locks.asked), 0, "no lock for the planner");
  await page.locator('html[data-whole="true"]').waitFor({ state: "attached" });
  await button(page, "Mode presentasi").click();
  await number(page).waitFor();
  return page;
}

test("the screen stays on while a stage is seen, in both windows", async (t) => {
  const page = await withLocks(t, false);
  await eventually(async () => assert.equal(await held(page), 1));
  await page.evaluate(() => see(false));
  assert.equal(await held(page), 0, "taken away with the page");
  await page.evaluate(() => see(true));
  await eventually(async () => assert.equal(await held(page), 1));
  await page.keyboard.press("a");
  const audience = await audienceOf(page);
  await eventually(async () => assert.equal(await held(audience), 1));
  await page.keyboard.press("ArrowRight");
  await painted(page);
  assert.deepEqual([await held(page), await page.evaluate(() => locks.asked)], [1, 2], "one lock, asked for at the start and on return");
  await button(page, "Keluar").click();
  await page.locator(".planner").waitFor();
  await eventually(async () => assert.equal(await held(page), 0));
});

test("a browser that refuses is left in peace", async (t) => {
  const page = await withLocks(t, true);
  await eventually(async () => assert.equal(await page.evaluate(() => locks.asked), 1));
  await page.keyboard.press("ArrowRight");
  await page.evaluate(() => see(false));
  await page.evaluate(() => see(true));
  await eventually(async () => assert.equal(await page.evaluate(() => locks.asked), 2));
  assert.equal(await held(page), 0);
});

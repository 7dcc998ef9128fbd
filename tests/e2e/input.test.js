// What cannot be read stays as typed, says why in the reader's language, and changes nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LEVERS, answers, description, field, open, position, redo, regionList, slider, type, undo } from "./screen.js";

const BAD = ["abc", "-5", "999999999999999", ""];

/** Types what is wrong, leaves, and looks at what is left. */
async function assertRefused(page, locator, text) {
  const before = await answers(page);
  await type(locator, text);
  assert.equal(await locator.inputValue(), text, "the text stays");
  assert.equal(await locator.getAttribute("aria-invalid"), "true");
  const message = await description(locator);
  assert.ok(message.length > 10, `a message for "${text}"`);
  assert.deepEqual(await answers(page), before, `"${text}" changes nothing`);
  return message;
}

for (const lever of LEVERS) {
  test(`${lever}: nonsense is refused in both languages`, async (t) => {
    const pages = { id: await open(t), en: await open(t, "?lang=en") };
    for (const text of BAD) {
      const said = {};
      for (const [lang, page] of Object.entries(pages)) {
        const input = field(page, lever, lang);
        said[lang] = await assertRefused(page, input, text);
        assert.equal(await position(slider(page, lever, lang)), 0);
        await input.press("Escape");
        assert.equal(await input.getAttribute("aria-invalid"), null);
      }
      assert.notEqual(said.id, said.en);
      assert.match(said.id, /\b(bukan|tidak|paling|isi|contoh|kurang|sampai|harus)\b/i);
      assert.match(said.en, /\b(not|at|enter|example|cannot|from|to|must|it)\b/i);
    }
  });
}

test("a value that holds survives nonsense typed over it", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1 miliar");
  for (const text of BAD) await assertRefused(page, field(page, "csr"), text);
  await field(page, "csr").press("Escape");
  assert.equal(await field(page, "csr").inputValue(), "1.000");
  assert.equal(await field(page, "csr").getAttribute("aria-invalid"), null);
});

test("the message goes away with the mistake", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "abc");
  await type(field(page, "wage"), "1,4");
  assert.equal(await field(page, "wage").getAttribute("aria-invalid"), null);
  assert.equal(await description(field(page, "wage")), "");
});

test("a point in a percentage is read, and said", async (t) => {
  const page = await open(t);
  const input = field(page, "wage");
  await input.fill("1.4");
  assert.match(await description(input), /Dibaca sebagai 1,40% per bulan/);
});

test("a mistake does not move the focus", async (t) => {
  const page = await open(t);
  await field(page, "wage").fill("abc");
  await field(page, "wage").press("Enter");
  assert.equal(await field(page, "wage").evaluate((element) => element === document.activeElement), true);
});

for (const [lang, asked, other] of [["id", "31,758", "31.758"], ["en", "31.758", "31,758"]]) {
  test(`counts (${lang}): ${asked} is asked, never guessed`, async (t) => {
    const page = await open(t, `?wilayah=12.77&lang=${lang}`);
    const count = page.getByRole("textbox", { name: /eligible/i }).first();
    for (const text of [...BAD, asked]) {
      if (text === "") continue;
      const message = await assertRefused(page, count, text);
      if (text === asked) assert.ok(message.includes(other), `${message} offers ${other}`);
    }
    const before = await answers(page);
    await type(count, other);
    assert.equal(await count.getAttribute("aria-invalid"), null);
    const now = await answers(page);
    assert.equal(now["coverage-2025"][0].slice(0, 12), before["coverage-2025"][0].slice(0, 12), "the same share of other people");
  });
}

test("the field for further honorer groups refuses the same", async (t) => {
  const page = await open(t, "?wilayah=12.76");
  const groups = page.getByRole("textbox", { name: /honorer/i }).last();
  for (const text of ["abc", "-5", "999999999999999", "31,758"]) await assertRefused(page, groups, text);
  assert.equal(await slider(page, "nonAsn").isDisabled(), true);
});

test("nonsense leaves no step behind", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "abc");
  assert.deepEqual([await undo(page).isDisabled(), await redo(page).isDisabled()], [true, true]);
  await regionList(page).selectOption({ label: "Kota Medan" });
  assert.notEqual(await field(page, "wage").inputValue(), "abc", "another region, another plan");
});

// My kabupaten of 2026 from nothing, in any order of typing: what is typed stands as typed, and the order changes nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertClean, axe, ready, screenshot, visit, whole } from "./harness.js";
import { answers, eventually, headline, open, openMenu, regionList, type } from "./screen.js";

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
const WORDS = {
  id: {
    other: "Wilayah lain…", place: "Nama atau kode", running: "Di antaranya, iurannya sedang didanai", segments: "Di antaranya, menurut segmen",
    group: "Tambah kelompok", wages: "Upah minimum (UMK)", month: "Oktober 2026", own: "angka Anda: Disnaker Langkat, 31 Oktober 2026",
    done: "Terinci 61.400 dari 61.400", divided: "Masih 22.500 belum terinci, dibagi menurut komposisi nasional",
    rest: "Masih 22.500 belum terinci, diambil dari peserta mandiri",
    refused: "Peserta yang sedang didanai (90.000) tidak boleh melebihi peserta aktif (61.400).", target: "belum diisi",
  },
  en: {
    other: "Another region…", place: "Name or code", running: "Of these, already sponsored", segments: "Of these, by segment",
    group: "Add a group", wages: "Minimum wage (UMK)", month: "October 2026", own: "your figure: Disnaker Langkat, 31 October 2026",
    done: "61,400 of 61,400 itemised", divided: "22,500 not itemised yet, divided as in the country",
    rest: "22,500 not itemised yet, taken from self-payers",
    refused: "Sponsored members at the baseline (90,000) must not exceed active members (61,400).", target: "not entered yet",
  },
};

const drawer = (page) => page.getByRole("dialog");
const row = (page, id) => page.locator(`[id="${id}-isian"]`);
const put = (page, id, text) => type(row(page, id), text);
const places = (page) => page.getByRole("listbox").getByRole("option");
const says = (page, text) => drawer(page).getByText(text, { exact: false }).first().waitFor();

async function unfold(page, title) {
  const fold = drawer(page).getByRole("button", { name: title, exact: true });
  if ((await fold.getAttribute("aria-expanded")) !== "true") await fold.click();
}

async function start(page, lang) {
  await openMenu(page);
  await regionList(page, lang).selectOption({ label: WORDS[lang].other });
  await drawer(page).waitFor();
}

/** What is entered, each by itself; the groups have to be there before their people are typed. */
const STEPS = {
  place: async (page, lang) => {
    const field = page.getByRole("combobox", { name: WORDS[lang].place, exact: true });
    await field.click();
    await field.pressSequentially("kab lang");
    await places(page).filter({ hasText: "Kabupaten Langkat" }).waitFor();
    await axe(page);
    if (lang === "en") {
      await places(page).filter({ hasText: "Kabupaten Langkat" }).tap();
    } else {
      await field.press("ArrowDown");
      assert.equal(await field.getAttribute("aria-activedescendant"), "region-name-pilihan-0");
      await field.press("Enter");
    }
    assert.equal(await field.inputValue(), "Kabupaten Langkat");
    assert.equal(await field.getAttribute("aria-expanded"), "false");
    await says(page, "12.05");
  },
  wages: async (page, lang) => {
    await unfold(page, WORDS[lang].wages);
    await put(page, "region-minimum_wage-2026", lang === "id" ? "3.500.000" : "3,500,000");
  },
  eligible: (page, lang) => put(page, "region-eligible_workers", lang === "id" ? "201.200" : "201,200"),
  total: (page, lang) => put(page, "region-active", lang === "id" ? "61.400" : "61,400"),
  groups: async (page, lang) => {
    await unfold(page, WORDS[lang].running);
    for (const [place, people] of ["6000", "2900"].entries()) {
      await drawer(page).getByRole("button", { name: WORDS[lang].group, exact: true }).click();
      await put(page, `region-sponsored-${place}-workers`, people);
    }
  },
  wage: async (page, lang) => {
    await unfold(page, WORDS[lang].segments);
    await put(page, "region-active-wage", "30000");
  },
  source: async (page) => {
    await type(page.locator("#sumber-sendiri-isian"), "Disnaker Langkat");
    await page.locator("#sumber-sendiri-tanggal").fill("2026-10-31");
    await page.locator("#sumber-sendiri-tanggal").press("Tab");
  },
};

/** Enters all of it and gives back what is on screen, and the link. */
async function enter(page, lang, order) {
  await start(page, lang);
  for (const step of order) await STEPS[step](page, lang);
  for (const [id, text] of [["region-active", "61400"], ["region-active-wage", "30000"], ["region-minimum_wage-2026", "3500000"]]) {
    await unfold(page, WORDS[lang].wages);
    await unfold(page, WORDS[lang].segments);
    assert.equal((await row(page, id).inputValue()).replace(/[.,]/g, ""), text, `${id} is as it was typed`);
  }
  assert.match(await row(page, "region-minimum_wage-2025").inputValue(), /^3[.,]134[.,]660$/, "the published one beside it");
  await says(page, WORDS[lang].divided);
  await says(page, WORDS[lang].own);
  await screenshot(page, `own-region-form-${lang}`);
  await axe(page);
  await page.keyboard.press("Escape");
  await headline(page).getByText(WORDS[lang].target).waitFor();
  await eventually(() => assert.match(page.url(), /#1~-0~.*~e\.201200.*rg\.1205|#1~-0~.*rg\.1205.*~e\.201200/));
  await eventually(() => assert.match(page.url(), /~z\./));
  return { values: Object.entries(await answers(page)).map(([id, [value]]) => [id, value]), link: new URL(page.url()).hash };
}

test("my kabupaten of 2026 from nothing is the same in any order of typing", async (t) => {
  const laptop = await open(t, "", { viewport: LAPTOP });
  const one = await enter(laptop, "id", ["place", "wages", "eligible", "total", "groups", "wage", "source"]);
  const phone = await open(t, "?lang=en", { viewport: PHONE, hasTouch: true, colorScheme: "dark" });
  const other = await enter(phone, "en", ["source", "groups", "wage", "wages", "total", "eligible", "place"]);
  assert.deepEqual(other, one);
  const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  const said = await headline(laptop).innerText();
  const opened = await visit(t, other.link, { viewport: LAPTOP });
  assert.equal(await headline(opened).innerText(), said);
  await assertClean(opened);
});

test("parts are of the total, and a code that means two regions is asked about", async (t) => {
  const page = await open(t, "", { viewport: LAPTOP });
  const words = WORDS.id;
  await start(page, "id");
  const field = page.getByRole("combobox", { name: words.place, exact: true });
  await field.fill("1205");
  await says(page, "1205 berarti Kabupaten Langkat menurut Kemendagri, Kabupaten Tapanuli Utara menurut BPS.");
  await field.press("Tab");
  await places(page).nth(1).waitFor();
  await screenshot(page, "own-region-two-meanings");
  await axe(page);
  await places(page).filter({ hasText: "Kabupaten Tapanuli Utara" }).click();
  assert.equal(await field.inputValue(), "Kabupaten Tapanuli Utara");
  await field.fill("langkat");
  await field.press("Escape");
  assert.equal(await places(page).count(), 0);
  assert.equal(await drawer(page).count(), 1, "Escape closes the list and nothing else");
  await field.press("Tab");
  assert.equal(await field.inputValue(), "Kabupaten Langkat");
  await STEPS.eligible(page, "id");
  await STEPS.total(page, "id");
  await says(page, "Masih 61.400 belum terinci, dibagi menurut komposisi nasional");
  await unfold(page, words.running);
  await drawer(page).getByRole("button", { name: words.group, exact: true }).click();
  await put(page, "region-sponsored-0-workers", "90000");
  await says(page, words.refused);
  await axe(page);
  assert.equal(await row(page, "region-active").inputValue(), "61.400", "nothing that was typed is lost");
  await put(page, "region-sponsored-0-workers", "8900");
  await unfold(page, words.segments);
  await put(page, "region-active-wage", "30000");
  await put(page, "region-active-construction", "0");
  await says(page, words.rest);
  await put(page, "region-active-self_paid", "22500");
  await says(page, words.done);
  await put(page, "region-active", "62.000");
  assert.equal(await row(page, "region-active-wage").inputValue(), "30.000", "a new total leaves typed segments alone");
  await screenshot(page, "own-region-parts");
});

test("half a kabupaten is there after F5 and after another region, and is finished then", async (t) => {
  const page = await open(t, "", { viewport: LAPTOP });
  const words = WORDS.id;
  const reload = async () => {
    await page.reload();
    await ready(page);
    await whole(page);
  };
  const edit = async () => {
    await page.getByRole("button", { name: "Ubah data", exact: true }).first().click();
    await drawer(page).waitFor();
  };
  await start(page, "id");
  await STEPS.place(page, "id");
  await STEPS.total(page, "id");
  assert.doesNotMatch(page.url(), /rg\.1205/, "nothing can be projected yet");
  await reload();
  await edit();
  assert.equal(await page.getByRole("combobox", { name: words.place, exact: true }).inputValue(), "Kabupaten Langkat");
  assert.equal(await row(page, "region-active").inputValue(), "61.400");
  assert.equal(await row(page, "region-eligible_workers").inputValue(), "");
  await STEPS.eligible(page, "id");
  await STEPS.wages(page, "id");
  await unfold(page, words.running);
  await drawer(page).getByRole("button", { name: words.group, exact: true }).click();
  await put(page, "region-sponsored-0-workers", "90000");
  await says(page, words.refused);
  await reload();
  await page.getByText(words.refused).first().waitFor();
  await axe(page);
  await screenshot(page, "own-region-unfinished-again");
  assert.doesNotMatch(page.url(), /90000/, "the link is that of the last scenario that can be projected");

  await regionList(page).selectOption({ label: "Kota Medan" });
  await page.getByText("Kabupaten Langkat tetap ada di Rencana saya.").first().waitFor();
  await page.getByRole("status").getByRole("button", { name: "Rencana saya", exact: true }).click();
  await page.getByRole("button", { name: /^Lanjutkan mengisi Kabupaten Langkat, / }).click();
  await page.getByText(words.refused).first().waitFor();
  await edit();
  for (const [id, text] of [["region-active", "61.400"], ["region-eligible_workers", "201.200"], ["region-sponsored-0-workers", "90.000"]]) {
    await unfold(page, words.running);
    assert.equal(await row(page, id).inputValue(), text, id);
  }
  await put(page, "region-sponsored-0-workers", "8900");
  await page.keyboard.press("Escape");
  await headline(page).getByText(words.target).waitFor();
  await eventually(() => assert.match(page.url(), /rg\.1205.*~k\.apbd\.8900\..*~z\./));
  const said = await headline(page).innerText();
  const opened = await visit(t, new URL(page.url()).hash, { viewport: LAPTOP });
  assert.equal(await headline(opened).innerText(), said);
  await assertClean(page);
});

// Everything a form can make that cannot be projected: said at its field, in both languages, while the last valid
// screen stays. docs/model.md, section 6.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, screenshot } from "./harness.js";
import { answers, eventually, open, type, undo } from "./screen.js";

const WORDS = {
  id: { region: "Ubah data", assumptions: /^Asumsi/, discard: "Batalkan perubahan", add: "Tambah tuas", pppk: "Honorer menjadi PPPK penuh waktu", details: "Rincian: " },
  en: { region: "Change data", assumptions: /^Assumptions/, discard: "Take the change back", add: "Add a lever", pppk: "Honorer becoming full-time PPPK", details: "Details: " },
};
const LEVER = {
  wage: { id: "Laju pendaftaran penerima upah", en: "Wage-earner enrolment rate" },
  csr: { id: "Dana CSR per tahun", en: "CSR funding per year" },
  nonAsn: { id: "Pengikutsertaan honorer (non-ASN)", en: "Honorer (non-ASN) inclusion" },
};
const MONTHS = { id: "harus bilangan bulat antara 1 dan 60 bulan.", en: "must be a whole number between 1 and 60 months." };

/** Where, what is typed (field: text; a list: option by place from the end or label), where it is said, and what. */
const CASES = [
  ["region", { "region-eligible_workers": "0" }, "region-eligible_workers",
    "Pekerja eligible harus lebih dari 0 dan paling banyak 1.000.000.000 orang.", "Eligible workers must be above 0 and at most 1,000,000,000 people."],
  ["region", { "region-active": "99000" }, "region-active",
    "Peserta aktif (99.000) tidak boleh melebihi pekerja eligible (97.777).", "Active members (99,000) must not exceed eligible workers (97,777)."],
  ["region", { "region-active-wage": "60000" }, "region-active-wage",
    "Penerima upah dan semua pegawai non-ASN (62.359) tidak boleh melebihi pekerja formal yang eligible (39.111).",
    "Wage earners and all non-ASN staff (62,359) must not exceed eligible formal workers (39,111)."],
  ["region", { "region-active-self_paid": "60000" }, "region-active-self_paid",
    "Peserta mandiri dan yang didanai (60.000) tidak boleh melebihi pekerja informal yang eligible (58.666).",
    "Self-paying and sponsored members (60,000) must not exceed eligible informal workers (58,666)."],
  ["region", { "region-active-non_asn": "2000", "region-non_asn_total": "1000" }, "region-non_asn_total",
    "Jumlah pegawai non-ASN tidak boleh kurang dari peserta non-ASN (2.000).", "Non-ASN staff in all must not be below the non-ASN members (2,000)."],
  ["region", { "region-baseline_month": "Desember 2029|December 2029" }, "horizon",
    "Akhir proyeksi harus antara Desember 2029 (data dasar) dan Desember 2059.", "End of the projection must be between December 2029 (the baseline) and December 2059."],
  ["assumptions", { "assumptions-organic_growth_per_month-self_paid": "-5" }, "assumptions-self_paid_lapse_per_month",
    "Laju berhenti peserta mandiri per bulan ditambah pertumbuhan alami peserta mandiri (-5%) harus lebih dari 0%.",
    "Lapse of self-paying members a month plus the organic growth of self-paying members (-5%) must be above 0%."],
  ["assumptions", { "assumptions-eligible_growth_per_year": "60" }, "assumptions-eligible_growth_per_year",
    "Pertumbuhan pekerja eligible per tahun harus antara -50% dan 50%.", "Growth of eligible workers a year must be between -50% and 50%."],
  ["assumptions", { "assumptions-grace_months_counted": "9" }, "assumptions-grace_months_counted",
    "Masa tenggang yang dihitung harus bilangan bulat antara 0 dan 3 bulan.", "Grace months counted must be a whole number between 0 and 3 months."],
  ["assumptions", { "assumptions-construction_season-3": "0" }, "assumptions-construction_season-3",
    "Indeks musiman jasa konstruksi bulan ke-4 harus lebih dari 0; 100 = rata-rata.", "Seasonal index of construction in month 4 must be above 0; 100 = average."],
  ["csr", { "plan-sponsorships-0-months": "61" }, "plan-sponsorships-0-months", `Bulan perlindungan program ke-1 ${MONTHS.id}`, `Months of cover of programme 1 ${MONTHS.en}`],
  ["csr", { "plan-sponsorships-0-months": "0" }, "plan-sponsorships-0-months", `Bulan perlindungan program ke-1 ${MONTHS.id}`, `Months of cover of programme 1 ${MONTHS.en}`],
  ["nonAsn", { "plan-non_asn-over_months": "99" }, "plan-non_asn-over_months", `Lama (bulan) pengikutsertaan honorer ${MONTHS.id}`, `Duration in months of honorer inclusion ${MONTHS.en}`],
  ["wage", { "plan-wage_enrolment-until": "Januari 2025|January 2025", "plan-wage_enrolment-from": "Juni 2025|June 2025" }, "plan-wage_enrolment-until",
    "Bulan terakhir pendaftaran penerima upah tidak boleh sebelum bulan mulainya (Juni 2025).", "Last month of wage-earner enrolment must not be before its first month (June 2025)."],
  ["pppk", { "plan-pppk_full_time-workers": "5000" }, "plan-pppk_full_time-workers",
    "Jumlah PPPK penuh waktu tidak boleh melebihi jumlah pegawai non-ASN (2.359).", "Full-time PPPK appointed must not exceed the non-ASN staff in all (2,359)."],
  ["pppk", { "plan-pppk_full_time-over_months": "61" }, "plan-pppk_full_time-over_months",
    `Lama (bulan) pengangkatan PPPK penuh waktu ${MONTHS.id}`, `Duration in months of full-time PPPK appointments ${MONTHS.en}`],
];

/** What the field itself cannot read: said before anything reaches the scenario. */
const UNREADABLE = [
  ["region", "region-formal_share", "101", "Paling banyak 100%.", "At most 100%."],
  ["region", "region-targets-0-percent", "101", "Paling banyak 100%.", "At most 100%."],
  ["region", "region-active-other", "2000000000", "Paling banyak 1.000.000.000 pekerja.", "At most 1,000,000,000 workers."],
  ["region", "region-targets-0-workers", "2000000000", "Paling banyak 1.000.000.000 pekerja.", "At most 1,000,000,000 workers."],
  ["region", "region-minimum_wage-2025", "2000000000000000", "Paling banyak Rp100 triliun.", "At most Rp100 trillion."],
  ["region", "region-eligible_workers", "-5", "Tidak boleh kurang dari nol.", "It cannot be below zero."],
  ["region", "region-active", "banyak", "Ini bukan angka.", "This is not a number."],
  ["assumptions", "assumptions-quota_acceptance", "-1", "Tidak boleh kurang dari nol.", "It cannot be below zero."],
  ["assumptions", "assumptions-wage_exit_per_month", "101", "Paling banyak 100,00% per bulan.", "At most 100.00% per month."],
  ["csr", "plan-sponsorships-0-months", "6,5", "Harus bilangan bulat.", "It must be a whole number."],
];

const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });

/** Opens the place where a field is, with everything foldable open. */
async function go(page, place, lang) {
  const words = WORDS[lang];
  if (place === "region" || place === "assumptions") {
    await button(page, words[place]).click();
    await page.getByRole("dialog").waitFor();
    const shut = page.getByRole("dialog").locator('.fold[aria-expanded="false"]');
    while (await shut.count()) await shut.first().click();
    return;
  }
  if (place === "pppk") {
    if (await page.locator("#plan-pppk_full_time-workers-isian").count()) return;
    await button(page, words.add).click();
    await button(page, words.pppk).click();
    return;
  }
  const details = button(page, words.details + LEVER[place][lang]);
  if ((await details.getAttribute("aria-expanded")) === "false") await details.click();
}

async function put(page, id, text, lang) {
  const input = page.locator(`[id="${id}-isian"]`);
  if (await input.evaluate((element) => element.tagName === "SELECT")) {
    await input.selectOption({ label: text.split("|")[lang === "id" ? 0 : 1] });
  } else {
    await type(input, text);
  }
}

async function assertSaid(page, id, sentence) {
  const input = page.locator(`[id="${id}-isian"]`);
  await eventually(async () => assert.equal(await input.getAttribute("aria-invalid"), "true", id));
  const described = await input.getAttribute("aria-describedby");
  assert.match(described, new RegExp(`${id}-pesan`));
  const message = await page.locator(`[id="${id}-pesan"]`).innerText();
  assert.ok(message.includes(sentence), `${id}: ${message}`);
}

/** Out of a drawer. */
async function leave(page) {
  while (await page.getByRole("dialog").count()) await page.keyboard.press("Escape");
}

for (const lang of ["id", "en"]) {
  test(`every refusal that a form can meet is said at its field (${lang})`, async (t) => {
    const page = await open(t, `?lang=${lang}`);
    await go(page, "pppk", lang);
    const before = await answers(page);
    for (const [place, values, id, inIndonesian, inEnglish] of CASES) {
      await go(page, place, lang);
      for (const [field, text] of Object.entries(values)) await put(page, field, text, lang);
      await assertSaid(page, id, lang === "id" ? inIndonesian : inEnglish);
      if (place === "region" || id === "plan-sponsorships-0-months") await axe(page);
      await leave(page);
      await button(page, WORDS[lang].discard).click();
      // Where the first of two values was valid, that one is taken back too.
      const isStep = Object.keys(values).length > 1;
      if (!isStep) assert.deepEqual(await answers(page), before, `${id} was projected`);
      for (let step = 0; isStep && step < 3; step++) await undo(page, lang).click();
      await eventually(async () => assert.equal(await button(page, WORDS[lang].discard).count(), 0, id));
    }
  });

  test(`what cannot be read is said at its field and changes nothing (${lang})`, async (t) => {
    const page = await open(t, `?lang=${lang}`);
    const before = await answers(page);
    for (const [place, id, text, inIndonesian, inEnglish] of UNREADABLE) {
      await go(page, place, lang);
      await put(page, id, lang === "en" ? text.replace(",", ".") : text, lang);
      await assertSaid(page, id, lang === "id" ? inIndonesian : inEnglish);
      await leave(page);
      assert.deepEqual(await answers(page), before, id);
    }
  });
}

test("appointments that leave nobody to divide by are refused, and the strip leads to the field", async (t) => {
  const page = await open(t);
  await go(page, "region", "id");
  await put(page, "horizon", "Desember 2034|", "id");
  await page.keyboard.press("Escape");
  await go(page, "pppk", "id");
  await put(page, "plan-pppk_full_time-workers", "2359", "id");
  await go(page, "assumptions", "id");
  await put(page, "assumptions-eligible_growth_per_year", "-50", "id");
  await page.keyboard.press("Escape");
  const strip = page.locator(".waiting");
  await strip.getByText("Jumlah PPPK penuh waktu harus di bawah pekerja eligible pada Desember 2034").waitFor();
  await assertSaid(page, "plan-pppk_full_time-workers", "agar masih ada penyebut.");
  await screenshot(page, "workbench-waiting");
  await strip.getByRole("button", { name: "Ke isiannya" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "plan-pppk_full_time-workers-isian");
  await axe(page);
});

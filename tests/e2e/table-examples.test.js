// Examples of tables to fill in: they leave by the screen and come back through LibreOffice as they were.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertClean, visit, whole } from "./harness.js";
import { locale, saved } from "./libreoffice.js";
import { program } from "./model.js";
import { regionList } from "./screen.js";

/** Rows of a table as `jangkau check` reads them. */
const read = (bytes) => JSON.parse(execFileSync(program, ["check", "-", "--lang", "en"], { input: bytes, encoding: "utf8", maxBuffer: 1e7 })).rows;

/** Semicolons, UTF-8, as the dialog of LibreOffice opens and saves them. */
const CSV = "59,34,76,1,,0,false,true";

test("an example is downloaded, and comes back as it was from LibreOffice in English and in Indonesian", async (t) => {
  const page = await visit(t, "?wilayah=12.75#1~12.75~o.202411.a24310~k.apbd.300.202512~k.csr.1250.202512", { serviceWorkers: "block" });
  await whole(page);
  await regionList(page).selectOption("tabel");
  await page.getByTestId("import").waitFor();
  const files = [];
  for (const name of ["Wilayah", "Bulan realisasi", "Bantuan iuran yang berjalan"]) {
    for (const kind of ["Excel", "CSV"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: `Contoh ${kind}: ${name}`, exact: true }).click()]);
      files.push({ name: `${files.length}.${kind === "CSV" ? "csv" : "xlsx"}`, bytes: readFileSync(await download.path()) });
    }
  }
  const before = files.map(({ bytes }) => read(bytes));
  assert.deepEqual(before.map((rows) => rows.length), [33, 33, 1, 1, 2, 2]);
  assert.ok(before[0].some((row) => row.code === "12.10"), "a code that ends in 0");
  const is = (kind) => files.filter(({ name }) => name.endsWith(kind));
  for (const country of ["en-US", "id-ID"]) {
    const settings = [locale(country)];
    const csv = `Text - txt - csv (StarCalc):${CSV}`;
    for (const [kind, how] of [["xlsx", { to: "xlsx", settings }], ["csv", { to: `csv:${csv}`, from: csv, settings }]]) {
      const some = is(kind);
      for (const [place, bytes] of saved(some, how).entries()) {
        assert.deepEqual(read(bytes), before[files.indexOf(some[place])], `${some[place].name} in ${country}`);
      }
    }
  }
  assertClean(page);
});

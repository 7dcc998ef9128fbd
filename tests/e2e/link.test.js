// The address holds the scenario: what is on screen can be sent, kept and opened again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ready } from "./harness.js";
import { region } from "./model.js";
import { answers, assertAgrees, eventually, field, open, regionList, type, undo } from "./screen.js";

const fragment = (page) => page.evaluate(() => location.hash);

test("the address follows what the user changes and opens the same scenario again", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  await type(field(page, "csr"), "1 miliar");
  await eventually(async () => assert.match(await fragment(page), /^#1~12\.75~.*csr/));
  const [link, shown] = [await fragment(page), await answers(page)];
  await page.reload();
  await ready(page);
  assert.deepEqual(await answers(page), shown);
  await assertAgrees(page, region("12.75"), { wage: 0.014, csr: 1e9 });

  await regionList(page).selectOption("12.71");
  await eventually(async () => assert.match(await fragment(page), /^#1~12\.71/));
  await page.evaluate((hash) => (location.hash = hash), link);
  await assertAgrees(page, region("12.75"), { wage: 0.014, csr: 1e9 });
  await undo(page).click();
  await assertAgrees(page, region("12.71"), {});
});

test("a link that cannot be read says so and opens what it can", async (t) => {
  const page = await open(t, "#1~12.75~zz.9~w.14000.202411");
  assert.match(await page.getByRole("alert").textContent(), /zz\.9/);
  await assertAgrees(page, region("12.75"), { wage: 0.014 });
});

for (const anchor of ["#nonsense", "#%00%ff"]) {
  test(`${anchor}: an anchor is no plan, and the app starts all the same`, async (t) => {
    const page = await open(t, anchor);
    assert.notEqual((await answers(page))["coverage-2025"][0], "");
  });
}

for (const broken of ["#9~12.75", "#1~", "#1~12.75~e.20000", `#1~12.75~${"w.14000.202411~".repeat(2000)}`]) {
  test(`${broken.slice(0, 20)}: no other plan is shown for a link that cannot be opened`, async (t) => {
    const page = await open(t, broken);
    await page.getByTestId("question").waitFor();
    assert.equal(await page.getByTestId("coverage-2025").count(), 0);
    await page.getByRole("button", { name: "Kota Tebing Tinggi" }).click();
    await assertAgrees(page, region("12.76"), {});
  });
}

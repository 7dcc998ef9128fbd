// Paper: light whatever the screen has, the chart as vectors, which plan it is on the first page, nothing over the page,
// nothing cut. What is checked in the medium of paper is looked at as a PDF where only that tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, whole } from "./harness.js";
import { chart, eventually, field, open, type } from "./screen.js";

/** An A4 page between margins of 12 mm, CSS pixels. */
const A4 = { width: 703, height: 1032 };
const PLAN = "#1~12.75~w.14000.202411.202512~d.csr.1000j.12.202411.y2~d.zakat.250j.6.202507.rf~qa.900000";

/** A page in the medium of paper, with a plan of two programmes and a changed assumption. */
async function printed(t, path = `?wilayah=12.75${PLAN}`, { viewport = A4, ...options } = {}) {
  const page = await open(t, path, { viewport, ...options });
  await whole(page);
  await page.emulateMedia({ media: "print" });
  await page.locator(".paper").waitFor();
  return page;
}

/** Lightness of a colour that the browser has computed, 0 to 255; nothing painted is the paper itself. */
const lightness = (colour) => {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return alpha === 0 ? 255 : (red + green + blue) / 3;
};

const colours = (page) =>
  page.evaluate(() => {
    const of = (selector, property) => getComputedStyle(document.querySelector(selector))[property];
    const svg = document.querySelector(".printed-chart svg").innerHTML.toUpperCase();
    return {
      grounds: ["html", "body", ".planner", ".facts", ".paper"].map((selector) => of(selector, "backgroundColor")),
      inks: [".headline", ".facts b", ".paper dd", ".foot"].map((selector) => of(selector, "color")),
      scheme: of("html", "colorScheme"),
      svg,
    };
  });

for (const [name, path, options] of [
  ["chosen", `?wilayah=12.75&tema=gelap${PLAN}`, {}],
  ["asked for by the system", `?wilayah=12.75${PLAN}`, { colorScheme: "dark" }],
]) {
  test(`dark that is ${name} prints light`, async (t) => {
    const page = await printed(t, path, options);
    const { grounds, inks, scheme, svg } = await colours(page);
    for (const ground of grounds) assert.ok(lightness(ground) > 230, `${grounds}`);
    for (const ink of inks) assert.ok(lightness(ink) < 130, `${inks}`);
    assert.equal(scheme, "light");
    assert.ok(svg.includes("#0072B2") && !svg.includes("#56B4E9"), "the plan's line has the colour for light ground");
    await page.emulateMedia({ media: "screen" });
    await page.locator(".paper").waitFor({ state: "detached" });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.ok(lightness(ground) < 60, `the screen is dark again: ${ground}`);
  });
}

test("the chart on paper is the vector picture, and the canvas is not there", async (t) => {
  const page = await printed(t);
  const svg = page.locator(".printed-chart svg");
  assert.ok(await svg.isVisible());
  assert.equal(await chart(page).isVisible(), false);
  const box = await svg.boundingBox();
  assert.ok(box.width > 600 && box.width <= A4.width, JSON.stringify(box));
  const said = await svg.textContent();
  for (const word of ["Target 2025", "37,10%", "Rencana ini"]) assert.ok(said.includes(word), `${word} in ${said}`);
});

test("the first page says which plan it is, what was assumed, when, by what and where", async (t) => {
  const page = await printed(t);
  const said = (await page.locator(".planner").innerText()).replace(/\s+/g, " ");
  const version = await page.evaluate(() => jangkau.state.version);
  for (const text of [
    "Binjai",
    "1,40% per bulan, Nov 2024 sampai Des 2025",
    "Rp1 miliar, JKK + JKM, iuran 12 bulan mulai Nov 2024, diulang 2 tahun",
    "Rp250 juta, JKK + JKM, iuran 6 bulan mulai Jul 2025, nama yang gugur diganti",
    "90%, bawaan 80%",
    version,
  ]) {
    assert.ok(said.includes(text), `${text} in ${said}`);
  }
  const today = await page.evaluate(() => new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format(new Date()));
  assert.ok(said.includes(`Dicetak ${today}`), said);
  // The link on paper opens the plan that is on it.
  const link = await page.locator(".paper-link").innerText();
  assert.equal(new URL(link).origin, new URL(page.url()).origin);
  assert.equal(link, `${page.url().split("?")[0]}?lang=id#${await page.evaluate(() => jangkau.state.link.replace(/^.*#/, ""))}`);
  // All of it, with the picture, is on the first page.
  const end = await page.locator(".paper").evaluate((paper) => paper.getBoundingClientRect().bottom + scrollY);
  assert.ok(end <= A4.height, `page one ends at ${end}`);
});

test("without a plan paper says so, in English too", async (t) => {
  const page = await printed(t, "?wilayah=12.75&lang=en");
  const said = await page.locator(".paper").innerText();
  assert.match(said, /Without extra effort/);
  assert.match(said, /all assumptions are the defaults/);
  assert.match(said, /Printed on \d+ \w+ \d{4}/);
});

for (const name of ["Bagikan", "Ubah data", "Asumsi"]) {
  test(`the drawer "${name}" does not print instead of the page`, async (t) => {
    const page = await open(t, `?wilayah=12.75${PLAN}`);
    await whole(page);
    await page.getByRole("button", { name }).first().click();
    await page.locator("dialog[open]").waitFor();
    await page.emulateMedia({ media: "print" });
    await page.locator(".paper").waitFor();
    assert.equal(await page.locator("dialog[open]").isVisible(), false);
    assert.ok(await page.getByTestId("headline").isVisible());
    assert.ok(await page.locator(".printed-chart svg").isVisible());
    for (const button of await page.locator("button:not(.figure-button)").all()) assert.equal(await button.isVisible(), false);
    await page.emulateMedia({ media: "screen" });
    assert.ok(await page.locator("dialog[open]").isVisible(), "it is still open on the screen");
  });
}

for (const path of [`?wilayah=12.75${PLAN}`, "?wilayah=12.71&lang=en#1~12.71~b.202412~h.203012~d.csr.90000j.12.202501.y5~d.apbd.7000j.9.202503.y4~s.20000.202501~n.500000.202501.6"]) {
  test(`nothing is wider than the page: ${path.slice(0, 24)}`, async (t) => {
    const page = await open(t, path, { viewport: { width: 1366, height: 768 } });
    await whole(page);
    const shut = page.locator("details:not([open]) > summary");
    while (await shut.count()) await shut.first().click();
    await page.setViewportSize(A4);
    await page.emulateMedia({ media: "print" });
    await page.locator(".paper").waitFor();
    const wide = await page.evaluate(() => {
      const parts = [...document.querySelectorAll(".planner *")].filter((part) => !part.closest("svg svg, .hidden-text"));
      const right = (part) => part.getBoundingClientRect().right;
      return parts.filter((part) => right(part) > innerWidth + 1).map((part) => `${part.outerHTML.slice(0, 80)} ends at ${right(part)}`);
    });
    assert.deepEqual(wide, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

test("a PDF holds no bitmap, and what is on paper only is made for it", async (t) => {
  const page = await open(t, `?wilayah=12.75&tema=gelap${PLAN}`);
  await whole(page);
  await page.evaluate(() => {
    window.made = [];
    new MutationObserver(() => document.querySelector(".paper .paper-link") && made.push("paper"))
      .observe(document.body, { childList: true, subtree: true });
    addEventListener("afterprint", () => made.push("after"));
  });
  let pdf;
  // Chromium does not wait for the page when it makes a PDF by command: now and then it is done before the page knows.
  await eventually(async () => {
    await page.evaluate(() => void (made.length = 0));
    pdf = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
    assert.deepEqual([...new Set(await page.evaluate(() => made))], ["paper", "after"]);
  });
  assert.ok(!/\/Subtype\s*\/Image/.test(pdf), "the chart is vectors");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 2 && pages <= 8, `${pages} pages`);
  await page.locator(".paper").waitFor({ state: "detached" });
});

test("axe has nothing to say about paper", async (t) => {
  await axe(await printed(t));
});

// What content management systems leave of the code of a card is never nothing and never another region.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IN_NODE, leftInNode, leftInPython, noPython } from "./filters.js";
import { newPage } from "./harness.js";
import { codes, plan, published } from "./sharing.js";

// Not the region that opens by itself.
const [CODE, NAME] = ["12.76", "Kota Tebing Tinggi"];

/** The codes of a plan, for all tests; a page of the first that asks. */
let written;
const theCodes = (t) =>
  (written ??= (async () => {
    const page = await published(t, `?wilayah=${CODE}`);
    await plan(page);
    const headline = (await page.getByTestId("headline").innerText()).replace(/\s+/g, " ").trim();
    return { codes: await codes(page), headline };
  })());

/** What a reader gets of HTML: text, links, and every address of the simulation in it. */
async function read(page, html) {
  return page.evaluate((html) => {
    const left = new DOMParser().parseFromString(html, "text/html");
    const addresses = [...left.querySelectorAll("[src], [href], [tautan]")].flatMap((element) =>
      ["src", "href", "tautan"].map((name) => element.getAttribute(name)).filter((address) => address && !/\.(js|svg)$/.test(address)));
    const links = [...left.querySelectorAll("a[href]")].map((link) => ({ href: link.href, text: link.textContent }));
    for (const script of left.querySelectorAll("script")) script.remove();
    return { text: left.body.textContent, links, addresses, elements: [...left.querySelectorAll("jangkau-simulasi")].map((element) => element.getAttribute("wilayah")) };
  }, html);
}

/** Sentence and region stand there, in a link to region and plan; nothing leads to another region. */
async function assertKept(page, html, headline, { isTextOnly = false } = {}) {
  const { text, links, addresses, elements } = await read(page, html);
  assert.ok(text.includes(`Simulasi cakupan Jamsostek ${NAME}: ${headline}`), html);
  for (const address of addresses) assert.match(address, /[?&]wilayah=12\.76(&|#|$)|\/wilayah\/12\.76\/|#1~12\.76~/, html);
  for (const region of elements) assert.equal(region, CODE, html);
  if (isTextOnly) return;
  assert.ok(links.some((link) => /#1~12\.76~.*csr/.test(link.href) && link.text.includes(headline)), html);
}

for (const name of Object.keys(IN_NODE)) {
  test(`what is left of each code leads to its region and plan, and says the result: ${name}`, async (t) => {
    const { codes, headline } = await theCodes(t);
    const page = await newPage(t);
    for (const code of Object.values(codes)) await assertKept(page, await leftInNode(t, name, code), headline);
  });
}

test("what is left of each code leads to its region and plan, and says the result: filters in Python", { skip: noPython }, async (t) => {
  const { codes, headline } = await theCodes(t);
  const page = await newPage(t);
  const left = Object.entries(leftInPython(codes));
  assert.ok(left.length >= 4);
  for (const [name, each] of left) {
    for (const html of Object.values(each)) await assertKept(page, html, headline, { isTextOnly: name.endsWith("every tag") });
  }
});

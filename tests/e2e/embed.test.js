// The card in a frame of somebody else's page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertClean, axe, dist, newPage, pass, ready, screenshot, site, visit } from "./harness.js";
import { fits, heights, host, portal } from "./portal.js";
import { eventually, painted } from "./screen.js";

const CSR = "Dana CSR per tahun";
const card = (page, place = 0) => page.locator("iframe").nth(place).contentFrame();
const result = (frame) => frame.getByTestId("coverage-2025").getAttribute("data-value").then(Number);

async function enter(frame, name, text) {
  const field = frame.getByRole("textbox", { name: `${name} (angka)`, exact: true });
  await field.fill(text);
  await field.press("Tab");
}

const frame = (simulation, query = "", attributes = "") =>
  `<iframe id="kartu" title="Simulasi" width="100%" height="300" style="border:0" ${attributes} src="${simulation}embed.html${query}"></iframe>`;

// What listeners of other makers do with a message, in a few lines each.
const LISTENERS = {
  datawrapper: `const height = event.data["datawrapper-height"]; if (height) set(Object.values(height)[0]);`,
  amp: `if (event.data.sentinel === "amp" && event.data.type === "embed-size") set(event.data.height);`,
  embedly: `if (typeof event.data !== "string" || event.data[0] !== "{") return;
    const said = JSON.parse(event.data);
    if (said.context === "iframe.resize" && said.src === frame.src) set(said.height);`,
  flourish: `if (typeof event.data !== "string" || event.data[0] !== "{") return;
    const said = JSON.parse(event.data);
    if (said.sender === "Flourish" && said.context === "iframe.resize") set(said.height);`,
  wordpress: `if (event.data.message === "height" && event.data.secret === "rahasia1") set(Math.min(1000, Math.max(200, event.data.value)));`,
  ours: `if (event.data.type === "jangkau:height" && event.data.v === 1) set(event.data.height);`,
};

const listening = (listener) => `<script>
  const frame = document.querySelector("iframe");
  const set = (height) => { frame.style.height = height + "px"; };
  addEventListener("message", (event) => { if (event.source !== frame.contentWindow) return; ${listener} });
</script>`;

const PARENTS = {
  "iframe-resizer 4": (simulation) =>
    `${frame(simulation)}<script src="/resizer4.js"></script><script>iFrameResize({ checkOrigin: false }, "#kartu")</script>`,
  "iframe-resizer 5": (simulation) =>
    `${frame(simulation)}<script src="/resizer5.js"></script><script>iframeResize({ checkOrigin: false, license: "GPLv3" }, "#kartu")</script>`,
  pym: (simulation) =>
    `<div id="tempat"></div><script src="/pym.js"></script><script>new pym.Parent("tempat", "${simulation}embed.html", {})</script>`,
  "the element of our own": (simulation) =>
    `<jangkau-simulasi wilayah="12.75"><a href="${simulation}">Simulasi</a></jangkau-simulasi><script src="${simulation}jangkau-simulasi.js"></script>`,
  ...Object.fromEntries(
    Object.entries(LISTENERS).map(([name, listener]) => [
      name,
      (simulation) => frame(simulation, name === "wordpress" ? "#?secret=rahasia1" : "") + listening(listener),
    ]),
  ),
};

for (const [name, body] of Object.entries(PARENTS)) {
  test(`the frame is as high as the card: ${name}`, async (t) => {
    const page = await portal(t, body);
    const before = await fits(page);
    await card(page).locator(".numbers summary").first().click();
    await page.waitForFunction((low) => document.querySelector("iframe").getBoundingClientRect().height > low + 50, before);
    await fits(page);
    assert.equal(await card(page).locator(".troubles").count(), 0, "the address of the frame is no broken link");
    assertClean(page);
  });
}

// What optimisers of portals do with the script of the element. The element as "Bagikan" writes it.
const SCRIPT = readFileSync(join(dist, "jangkau-simulasi.js"), "utf8");
const element = (simulation) =>
  `<jangkau-simulasi wilayah="12.75"><a href="${simulation}?lang=id&tampil=perencana&wilayah=12.75">Simulasi</a></jangkau-simulasi>`;
const MOVED = {
  "joined with others": (simulation) => `${element(simulation)}<script src="/gabung.js" defer></script>`,
  "joined, in front of the element": (simulation) => `<script src="/gabung.js"></script>${element(simulation)}`,
  "copied to the portal under its own name": (simulation) => `${element(simulation)}<script src="/cache/jangkau-simulasi.js"></script>`,
  "copied into the page": (simulation) => `${element(simulation)}<script>${SCRIPT}</script>`,
  "run as a text": (simulation) => `${element(simulation)}<script>new Function(${JSON.stringify(SCRIPT)})()</script>`,
  "a module": (simulation) => `${element(simulation)}<script type="module" src="${simulation}jangkau-simulasi.js"></script>`,
  "imported, and the element has no link": (simulation) =>
    `<jangkau-simulasi wilayah="12.75"></jangkau-simulasi><script type="module">await import("${simulation}jangkau-simulasi.js")</script>`,
  "kept for later, and the element has no link": (simulation) =>
    `<jangkau-simulasi wilayah="12.75"></jangkau-simulasi><script type="text/delayed" data-lazy-src="${simulation}jangkau-simulasi.js"></script>
     <script>addEventListener("load", () => new Function(${JSON.stringify(SCRIPT)})())</script>`,
  "run as a text, and the element names its folder": (simulation) =>
    `<jangkau-simulasi wilayah="12.75" alamat="${simulation.slice(0, -1)}"></jangkau-simulasi><script>new Function(${JSON.stringify(SCRIPT)})()</script>`,
  "run as a text, and the link is the folder": (simulation) =>
    `<jangkau-simulasi wilayah="12.75"><a href="${simulation}">Simulasi</a></jangkau-simulasi><script>new Function(${JSON.stringify(SCRIPT)})()</script>`,
};
const scripts = { "/gabung.js": `var other = 1;\n${SCRIPT}\n;other = 2;`, "/cache/jangkau-simulasi.js": SCRIPT };
for (const [how, body] of Object.entries(MOVED)) {
  test(`the script of the element finds its home: ${how}`, async (t) => {
    const page = await portal(t, body, { scripts });
    await fits(page);
    assert.ok((await result(card(page))) > 0);
    await eventually(async () => assert.equal(await page.locator("jangkau-simulasi > *").count(), 1, "the frame alone"));
    assertClean(page);
  });
}

test("an element whose home nothing tells leaves its link, or says what is missing", async (t) => {
  const page = await newPage(t);
  const run = `<script>new Function(${JSON.stringify(SCRIPT)})()</script>`;
  await page.goto(await host(t, `<jangkau-simulasi><a href="/halaman">Simulasi</a></jangkau-simulasi><jangkau-simulasi lang="en"></jangkau-simulasi>${run}`));
  assert.ok(await page.getByRole("link", { name: "Simulasi" }).isVisible());
  await page.getByText("Add the address of that folder as the attribute alamat.").waitFor();
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(page.complaints.filter((complaint) => complaint.includes("jangkau-simulasi")).length, 2, "the console says it too");
});

test("the link of the element stays until the card has answered; beside a silent one a sentence says so", async (t) => {
  const page = await newPage(t, { clock: true });
  const run = `<script src="/cache/jangkau-simulasi.js"></script>`;
  await page.goto(await host(t, `<jangkau-simulasi><a href="/halaman">Simulasi</a></jangkau-simulasi>${run}`, scripts));
  await page.locator("iframe").contentFrame().locator("body").waitFor({ state: "attached" });
  assert.ok(await page.getByRole("link", { name: "Simulasi" }).isVisible());
  await pass(page, 11_000);
  await page.getByText("Kartu simulasi belum menjawab. Tautannya tetap dapat dibuka:").waitFor();
  assert.ok(await page.getByRole("link", { name: "Simulasi" }).isVisible());
});

test("a card that nobody touches is silent", async (t) => {
  const listen = `<script>heard = []; addEventListener("message", (event) => {
    if (event.data.type !== "jangkau:height") return;
    heard.push([event.timeStamp, event.data.height]);
    const frame = [...document.querySelectorAll("iframe")].find((frame) => frame.contentWindow === event.source);
    frame.style.height = event.data.height + "px";
  })</script>`;
  const page = await portal(t, (simulation) =>
    listen + [320, 600, 1000].map((width) => `<div style="width:${width}px">${frame(simulation)}</div>`).join(""), { clock: true });
  await pass(page, 1500);
  const settled = await page.evaluate(() => heard.length);
  assert.ok(settled >= 3, "each has said its height");
  await pass(page, 60_000);
  assert.equal(await page.evaluate(() => heard.length), settled);
});

test("heights are said while the content grows, and not more than ten times a second", async (t) => {
  const page = await portal(t, (simulation) => `<script>heard = []; addEventListener("message", (event) => {
    if (event.data.type === "jangkau:height") heard.push([performance.now(), event.data.height]) })</script>${frame(simulation)}`, { clock: true });
  await pass(page, 1000);
  const body = card(page).locator("body");
  const before = await page.evaluate(() => heard.length);
  // A content that changes all the time, by the page's own clock.
  await body.evaluate((body) => void body.appendChild(document.createElement("div")).classList.add("growing"));
  for (let at = 1; at <= 25; at += 1) {
    await body.evaluate((body, at) => body.querySelector(".growing").style.setProperty("height", `${at * 9}px`), at);
    await painted(page);
    await pass(page, 40);
  }
  const times = (await page.evaluate(() => heard)).slice(before).map(([time]) => time);
  assert.ok(times.length > 5, `${times.length} reports while the content grows`);
  for (const start of times) {
    assert.ok(times.filter((time) => time >= start && time < start + 1000).length <= 11, times.join(" "));
  }
  await pass(page, 1000);
  const { content } = await heights(page);
  assert.equal(await page.evaluate(() => heard.at(-1)[1]), content, "the last word is said");
});

const WATCH = `<script>heard = []; addEventListener("message", (event) => {
  if (String(event.data?.type).startsWith("jangkau:")) heard.push({ ...event.data, origin: event.origin });
});
say = (message) => document.querySelector("iframe").contentWindow.postMessage(message, "*");</script>`;
const states = (page) => page.evaluate(() => heard.filter((message) => message.type === "jangkau:state"));

test("a parent that says hello hears the state, one that does not hears nothing", async (t) => {
  const page = await portal(t, (simulation) => WATCH + frame(simulation, "?wilayah=12.75"), { clock: true });
  await enter(card(page), CSR, "500");
  await pass(page, 1000);
  assert.deepEqual(await states(page), []);
  await page.evaluate(() => say({ type: "jangkau:hello", v: 1 }));
  await page.waitForFunction(() => heard.some((message) => message.type === "jangkau:state"));
  const [state] = await states(page);
  assert.match(state.link, /^#1~12\.75~/);
  assert.match(state.hash, /^[0-9a-f]{16}$/);
  assert.equal(state.coverage["2025"], await result(card(page)));
  await enter(card(page), CSR, "900");
  await page.waitForFunction(() => heard.filter((message) => message.type === "jangkau:state").length > 1);
  const [first, second] = await states(page);
  assert.notEqual(second.hash, first.hash);
  assert.ok(second.coverage["2025"] > first.coverage["2025"]);
});

test("a parent sets the plan; what is no plan leaves no trace", async (t) => {
  const page = await portal(t, (simulation) => WATCH + frame(simulation, "?wilayah=12.75"), { clock: true });
  await enter(card(page), CSR, "500");
  await page.evaluate(() => say({ type: "jangkau:hello", v: 1 }));
  await page.waitForFunction(() => heard.some((message) => message.type === "jangkau:state"));
  const link = (await states(page)).at(-1).link;
  const reached = await result(card(page));

  await enter(card(page), CSR, "0");
  await eventually(async () => assert.notEqual(await result(card(page)), reached));
  await page.evaluate((link) => say({ type: "jangkau:set", v: 1, link }), link);
  await eventually(async () => assert.equal(await result(card(page)), reached));
  await eventually(async () => assert.equal((await states(page)).at(-1).link, link));

  const nonsense = [
    null, 7, "jangkau:set", [], {}, { type: "jangkau:set" }, { type: "jangkau:set", v: 1 }, { type: "jangkau:set", v: 2, link: "#1~12.76" },
    { type: "jangkau:set", v: 1, link: 5 }, { type: "jangkau:set", v: 1, link: "https://contoh.example/#1~12.76" },
    { type: "jangkau:set", v: 1, link: "javascript:alert(1)" }, { type: "jangkau:set", v: 1, link: "#1~12.75~zz.zz.zz" },
    { type: "jangkau:set", v: 1, link: "#99~12.75" }, { type: "jangkau:set", v: 1, link: `#1~${"x".repeat(9000)}` },
    { type: "jangkau:hello", v: 9 }, "[iFrameSizer]", "[iFrameSizer]a:b", "pymxPYMx", { message: "ready", secret: "<script>" },
  ];
  for (const message of nonsense) await page.evaluate((message) => say(message), message);
  await pass(page, 1000);
  assert.equal(await result(card(page)), reached);
  assert.equal((await states(page)).at(-1).link, link);
  assert.equal(await card(page).locator("body").evaluate(() => location.hash), link);
  assertClean(page);
});

test("only the parent is heard", async (t) => {
  const forge = `<iframe id="lain" title="lain" srcdoc="<script>setInterval(() => {
    const card = parent.document.querySelector('#kartu').contentWindow;
    parent.forged = (parent.forged ?? 0) + 1;
    card.postMessage({ type: 'jangkau:hello', v: 1 }, '*');
    card.postMessage({ type: 'jangkau:set', v: 1, link: '#1~12.76' }, '*');
  }, 50)</script>"></iframe>`;
  const simulation = await site(t);
  const page = await newPage(t, { clock: true });
  await page.route("**/portal", (route) =>
    route.fulfill({ contentType: "text/html", body: `<title>Portal</title>${frame(simulation, "?wilayah=12.75")}${WATCH}${forge}` }));
  await page.goto(`${simulation}portal`);
  await card(page).locator('html[data-ready="true"]').waitFor({ state: "attached" });
  const tried = await page.evaluate(() => forged);
  await pass(page, 1000);
  await painted(page);
  assert.ok((await page.evaluate(() => forged)) >= tried + 10, "somebody has tried");
  assert.deepEqual(await states(page), []);
  assert.match(await card(page).locator(".card").evaluate(() => jangkau.state.link), /^#1~12\.75/);
});

test("works in the narrowest sandbox: starts, calculates, reads its link, and gives the address where it may not open it", async (t) => {
  const page = await portal(t, (simulation) => frame(simulation, "?wilayah=12.75", 'sandbox="allow-scripts"'));
  const frameHere = card(page);
  const before = await result(frameHere);
  await enter(frameHere, CSR, "1 miliar");
  assert.ok((await result(frameHere)) > before);
  const link = await frameHere.locator(".card").evaluate(() => jangkau.state.link);
  await frameHere.getByRole("link", { name: "Buka simulasi lengkap" }).click();
  const address = await frameHere.locator(".card-address").inputValue();
  assert.ok(address.endsWith(link), address);
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/\?lang=id&tampil=perencana#1~/);
  // The browser itself says that a popup was blocked.
  assert.deepEqual(page.complaints.filter((complaint) => !complaint.includes("Blocked opening")), []);

  const page2 = await portal(t, (simulation) => frame(simulation, `?wilayah=12.75${link}`, 'sandbox="allow-scripts"'));
  assert.equal(await result(card(page2)), await result(frameHere));
});

test("wheel and Tab belong to the page around the card", async (t) => {
  const page = await portal(t, (simulation) =>
    `<a href="#a" id="sebelum">sebelum</a>${frame(simulation, "?wilayah=12.75", 'height="700"')}${listening(LISTENERS.ours)}<a href="#b" id="sesudah">sesudah</a><div style="height:3000px"></div>`);
  await fits(page);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  for (const [x, y] of [[300, 350], [150, 560], [500, 120]]) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 100);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator("#sebelum").focus();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.id)) === "sesudah") break;
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), "sesudah");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "kartu");
});

test("several cards on a page do not know each other", async (t) => {
  const page = await portal(t, (simulation) =>
    ["12.75", "12.76", "12.18"].map((code) => frame(simulation, `?wilayah=${code}`).replace("kartu", `kartu-${code}`)).join(""));
  const others = [await result(card(page, 1)), await result(card(page, 2))];
  const before = await result(card(page, 0));
  await enter(card(page, 0), CSR, "900");
  assert.ok((await result(card(page, 0))) > before);
  assert.deepEqual([await result(card(page, 1)), await result(card(page, 2))], others);
  assertClean(page);
});

test("levers of the address: shown, at most three, and locked ones stand still", async (t) => {
  const page = await visit(t, "embed.html?wilayah=12.75&tuas=wage_enrolment,csr,non_asn,retention&kunci=csr");
  const sliders = page.locator(".card-levers input[type=range]");
  assert.equal(await sliders.count(), 3);
  assert.ok(await page.getByRole("slider", { name: CSR, exact: true }).isDisabled());
  assert.ok(await page.getByRole("textbox", { name: `${CSR} (angka)` }).isDisabled());
  assert.ok(await page.getByText("Dikunci oleh halaman ini.").isVisible());
  assert.ok(await page.getByRole("slider", { name: "Laju pendaftaran penerima upah" }).isEnabled());
});

test("tampil=kartu leads to the entry for frames, with its state", async (t) => {
  const page = await newPage(t);
  await page.goto(`${await site(t)}?tampil=kartu&wilayah=12.76&lang=en`);
  await page.waitForURL(/embed\.html\?tampil=kartu&wilayah=12\.76&lang=en/);
  await ready(page);
  assert.ok(await page.getByRole("link", { name: "Open the full simulation" }).isVisible());
});

test("the card needs no more than 470 KB to be worked with", async (t) => {
  const page = await newPage(t);
  const sizes = [];
  page.on("requestfinished", (request) => sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize)));
  await page.goto(`${await site(t)}embed.html`);
  await ready(page);
  await page.waitForLoadState("networkidle");
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  assert.ok(total <= 470_000, `${total} bytes`);
});

test("axe finds nothing on the card, whatever its width", async (t) => {
  const page = await visit(t, "embed.html?wilayah=12.75");
  await enter(page, CSR, "1000");
  // From where on the lever is enough: in words, and as the green part of its track.
  await page.getByText(/^cukup mulai Rp[\d,.]+ miliar$/).waitFor();
  for (const [width, height] of [[280, 480], [320, 480], [600, 600], [800, 600], [1200, 700]]) {
    await page.setViewportSize({ width, height });
    await painted(page);
    await axe(page);
    await screenshot(page, `card-${width}x${height}`);
  }
  assertClean(page);
});

test("dark, English, and the theme of the address", async (t) => {
  const page = await visit(t, "embed.html?wilayah=12.75&lang=en&tema=gelap", { viewport: { width: 600, height: 600 } });
  assert.ok(await page.getByText("Employment social security coverage").isVisible());
  await axe(page);
  await screenshot(page, "card-dark");
});

test("a card is light on any device, unless it is asked to follow it; the planner's page does as the device", async (t) => {
  const paper = (page) => page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).colorScheme]);
  const [LIGHT, DARK] = [["rgb(255, 255, 255)", "light"], ["rgb(16, 23, 29)", "dark"]];
  for (const [query, expected] of [["", LIGHT], ["&tema=terang", LIGHT], ["&tema=auto", DARK], ["&tema=gelap", DARK]]) {
    const page = await visit(t, `embed.html?wilayah=12.75${query}`, { colorScheme: "dark" });
    assert.deepEqual(await paper(page), expected, query);
    const onward = await page.getByRole("link", { name: "Buka simulasi lengkap" }).getAttribute("href");
    assert.equal(onward.includes("tema="), query.includes("gelap"), onward);
    assert.equal(new URL(page.url()).search, `?wilayah=12.75${query}`, "the address of the frame stays");
    assertClean(page);
  }
  const page = await newPage(t, { javaScriptEnabled: false, colorScheme: "dark" });
  await page.goto(`${await site(t)}embed.html`);
  assert.equal((await paper(page))[1], "light", "without scripts too");
});

test("without a program the card says what it needs, and shows no other region", async (t) => {
  const page = await newPage(t, { javaScriptEnabled: false, viewport: { width: 360, height: 600 } });
  await page.goto(`${await site(t)}embed.html?wilayah=12.71`);
  assert.ok(await page.getByText("Kartu ini baru menampilkan angka wilayahnya bila JavaScript diizinkan.").isVisible());
  assert.equal(await page.locator("img").count(), 0);
  assert.doesNotMatch(await page.locator("body").innerText(), /Binjai/);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  await screenshot(page, "card-fallback");
});

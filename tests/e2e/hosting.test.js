// The hosting kit does what it says: on nginx and Apache from Debian's packages, with their own files, and on hosts
// that know nothing of the app.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { headersOf } from "../../scripts/server.mjs";
import { assertClean, axe, dist, edited, newPage, ready, screenshot, site, touchedUntilWhole, visit, whole } from "./harness.js";
import { fits, heights, portal } from "./portal.js";
import { folder, siteBuild } from "./release.js";
import { apache, kit, nginx } from "./servers.js";
import { eventually, slider } from "./screen.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAMS = /_bg\.wasm$|^(planner|shared-[a-z-]+)-.*\.wasm$/;
/** What other sites may frame: the card, and the one that it leads closed frames to. */
const CARDS = ["embed.html", "embed-tertutup.html"];
const SERVERS = {
  nginx: (t) => nginx(t),
  "Apache by .htaccess": (t) => apache(t, { rules: ".htaccess" }),
  "Apache by its configuration": (t) => apache(t, { rules: "conf" }),
};
const BARE = { nginx: (t) => nginx(t, { rules: false }), Apache: (t) => apache(t, { rules: "none" }) };
const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|css|wasm|woff2)$/;
const COMPRESSED = /\.(html|js|css|wasm|svg|webmanifest)$/;
const files = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);

/** What a host sends for a file, by curl: Node's own fetch unpacks what it gets. */
async function headers(address, encodings = "gzip") {
  const { stdout } = await promisify(execFile)("curl", ["-s", "-o", "/dev/null", "-D", "-", "-H", `Accept-Encoding: ${encodings}`, address]);
  const lines = stdout.trim().split(/\r?\n/).slice(1).map((line) => line.split(/: (.*)/, 2));
  const names = lines.map(([name]) => name.toLowerCase());
  assert.deepEqual(names, [...new Set(names)], `a header twice: ${address}`);
  return Object.fromEntries(lines.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The card's list without what only the development server allows. */
const deployed = (name, value) =>
  value.replace(" http://127.0.0.1:* http://localhost:*", "").replace(/^(text\/[a-z]+|application\/json|application\/manifest\+json|image\/svg\+xml); charset=utf-8$/, "$1; charset=utf-8");

for (const [server, serve] of Object.entries(SERVERS)) {
  test(`${server}: every file has the headers of the development server, and is sent compressed`, async (t) => {
    const url = await serve(t);
    assert.ok(files.length >= 10);
    for (const file of files) {
      const sent = await headers(url + file);
      for (const [name, value] of Object.entries(headersOf(file))) {
        assert.equal(sent[name.toLowerCase()], deployed(name, value), `${name} of ${file}`);
      }
      assert.equal(sent["x-frame-options"], CARDS.includes(file) || server === "nginx" ? undefined : "SAMEORIGIN", file);
      const isSmall = Number(headersOf(file)["Content-Length"] ?? readFileSync(join(dist, file)).length) < 300;
      if (COMPRESSED.test(file) && !isSmall) assert.equal(sent["content-encoding"], "gzip", file);
    }
    const page = await headers(url);
    assert.equal(page["content-security-policy"], headersOf("index.html")["Content-Security-Policy"]);
    const [release] = readdirSync(join(dist, "versi"));
    for (const card of CARDS) {
      const frozen = await headers(`${url}versi/${release}/${card}`);
      assert.equal(frozen["content-security-policy"], deployed("", headersOf(card)["Content-Security-Policy"]));
    }
    const missing = await headers(`${url}none.wasm`);
    assert.equal(missing["cache-control"].includes("immutable"), false, "a missing file is not kept for a year");
  });

  test(`${server}: the app starts whole and without a complaint, as page and in a frame of the portal`, async (t) => {
    const url = await serve(t);
    const page = await newPage(t);
    await page.goto(url);
    await whole(page);
    await slider(page, "csr").press("ArrowRight");
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      document.body.append(frame);
    }, `${url}embed.html`);
    await page.frameLocator("iframe").locator('html[data-ready="true"]').waitFor({ state: "attached" });
    assertClean(page);
  });

  test(`${server}: what the administrator's check says is what is seen`, async (t) => {
    const url = await serve(t);
    const steps = checks();
    assert.ok(steps.length >= 6);
    for (const { command, expected } of steps) {
      const { stdout } = await promisify(execFile)("bash", ["-c", command], { env: { ...process.env, ALAMAT: url } });
      const seen = stdout.toLowerCase();
      for (const line of expected) assert.ok(seen.includes(line.toLowerCase()), `${command}\nlacks: ${line}\n${stdout}`);
      const size = /(\d+) byte/.exec(stdout);
      if (command.includes("size_download")) assert.ok(size && Number(size[1]) < MOST_BYTES, stdout);
    }
    for (const card of CARDS) {
      const { stdout } = await promisify(execFile)("curl", ["-sI", url + card]);
      assert.doesNotMatch(stdout, /x-frame-options/i);
    }
  });
}

for (const [server, serve] of Object.entries(SERVERS)) {
  test(`${server}: the check in the browser finds nothing, and shows the card as portals frame it`, async (t) => {
    const page = await newPage(t);
    await page.goto(`${await serve(t)}periksa.html`);
    await page.locator("html[data-checked]").waitFor({ state: "attached" });
    assert.deepEqual(await page.locator("#langkah ul > li").allInnerTexts(), []);
    assert.equal(await page.getByText("Semua 7 langkah sesuai.").count(), 1);
    await eventually(async () => assert.equal(await page.getByText(/^Kartu tampil, tingginya \d+ piksel\.$/).count(), 3));
    const portal = page.getByLabel("Alamat portal:");
    for (const [address, answer] of [
      ["https://desa.contoh.desa.id", "https://desa.contoh.desa.id boleh menyematkan kartu."],
      ["http://portal.contoh.go.id/berita", "http://portal.contoh.go.id belum boleh. Tambahkan http://portal.contoh.go.id"],
      ["portal", "Tulis alamat lengkap"],
    ]) {
      await portal.fill(address);
      await page.getByText(answer).waitFor();
    }
    // It asks for a file that is not there.
    assert.deepEqual(page.complaints.filter((complaint) => !/tidak-ada\.wasm|404/.test(complaint)), []);
    if (server !== "nginx") return;
    await axe(page);
    for (const size of [{ width: 1366, height: 768 }, { width: 360, height: 740 }]) {
      await page.setViewportSize(size);
      await screenshot(page, `periksa-${size.width}`);
    }
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText("All 7 steps are as they should be.").waitFor();
  });
}

test("the check in the browser names what is wrong, and what to do", async (t) => {
  const page = await newPage(t);
  const second = "frame-ancestors 'self'";
  const change = (path, answer) => {
    const headers = { ...answer.headers };
    if (path === "embed.html") headers["Content-Security-Policy"] += `, ${second}`;
    if (path.endsWith("_bg.wasm")) headers["Content-Type"] = "application/octet-stream";
    const body = /^boot-/.test(path) ? `${answer.body} ` : answer.body;
    return { ...answer, headers, body };
  };
  await page.goto(`${await site(t, { change })}periksa.html`);
  await page.locator("html[data-checked]").waitFor({ state: "attached" });
  const found = (await page.locator("#langkah ul > li").allInnerTexts()).join("\n");
  assert.match(found, /^embed\.html: 2 kebijakan .* seharusnya tepat satu/m);
  assert.match(found, /^jangkau-web-[0-9a-f]{16}_bg\.wasm: Content-Type: application\/octet-stream, seharusnya application\/wasm$/m);
  assert.match(found, /^boot-[0-9a-f]{16}\.js: berubah di perjalanan/m);
});

test("the check in the browser knows whether the site was built for the address at which it lies", async (t) => {
  const address = "https://portal.go.id/jangkau/";
  const built = folder(t);
  siteBuild("pack", "--out", built, "--address", address);
  execFileSync(process.env.PORTAL, ["--address", address, "--today", "2024-06", "--out", built], { cwd: root });
  const found = async (change) => {
    const page = await newPage(t);
    await page.goto(`${await site(t, { root: built, change })}periksa.html`);
    await page.locator("html[data-checked]").waitFor({ state: "attached" });
    return { page, found: await page.locator("#langkah ul > li").allInnerTexts() };
  };
  const here = await found();
  assert.deepEqual(here.found, [`situs dibangun untuk ${address}, tetapi terbuka di ${new URL("./", here.page.url()).href}: bangun ulang dengan make dist ALAMAT=${new URL("./", here.page.url()).href}`]);
  assert.match(headersOf("wilayah/12.75/gambar.png")["Content-Type"], /^image\/png$/);
});

test("the administrator's check finds files that were changed on the way, or did not arrive", async (t) => {
  assert.match(readFileSync(join(kit, "PERIKSA.md"), "utf8"), /^\*\*7\. Berkas utuh\*\*/m, "trouble.js names this step");
  const { command } = checks().find(({ command }) => command.includes("SIDIK"));
  const run = async (change) => {
    const { stdout } = await promisify(execFile)("bash", ["-c", command], { env: { ...process.env, ALAMAT: await site(t, { change }) } });
    return stdout.trim().split("\n");
  };
  const [whole, ...none] = await run();
  const count = Number(/^(\d+) berkas diperiksa, 0 berubah$/.exec(whole)?.[1]);
  const checked = files.filter((name) => HASHED.test(name)).length;
  assert.deepEqual([count, none], [checked, []], "every file whose name holds its digest");
  for (const [name, change] of [
    ["planner", edited(/^planner-.*\.wasm$/, flip)],
    ["boot", edited(/^boot-/, (body) => String(body).replace(/\s+/g, " "))],
    ["jangkau", edited(/^jangkau-.*\.css$/, (body) => `${body}/**/`)],
    ["stage", (path, answer) => (/^stage-.*\.wasm$/.test(path) ? { status: 404, headers: {}, body: "" } : answer)],
  ]) {
    const [found, sum, ...more] = await run(change);
    assert.match(found, new RegExp(`^berubah: ${name}-`));
    assert.deepEqual([sum, more], [`${count} berkas diperiksa, 1 berubah`, []]);
  }
});

/** What the program may weigh as a server sends it, by PERIKSA.md: servers pack faster and a little worse than gzip -9. */
const MOST_BYTES = Number(/di bawah ([\d.]+)\./.exec(readFileSync(join(kit, "PERIKSA.md"), "utf8"))[1].replaceAll(".", ""));

/** The commands of PERIKSA.md with the lines that must come out. */
function checks() {
  const text = readFileSync(join(kit, "PERIKSA.md"), "utf8");
  const found = text.matchAll(/```sh\n([^`]+)```\n```\n([^`]+)```/g);
  return [...found].map(([, command, lines]) => ({ command, expected: lines.trim().split("\n") }));
}

test("each page carries the policy that hosts send for it, but for who may frame it", () => {
  for (const page of ["index.html", "embed.html"]) {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(dist, page), "utf8"));
    assert.equal(`${policy}; frame-ancestors`, headersOf(page)["Content-Security-Policy"].replace(/frame-ancestors.*/, "frame-ancestors"), page);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/, page);
  }
  const closed = readFileSync(join(dist, "embed-tertutup.html"), "utf8");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(closed);
  assert.match(policy, /^default-src 'none'; script-src( 'sha256-[^']{44}'){5} 'wasm-unsafe-eval'; style-src 'sha256-[^']{44}'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; object-src 'none'$/);
  assert.doesNotMatch(closed, /<(script|img|iframe|link)[^>]* (src|href)="(?!data:)/);
});

test("Apache sends brotli to whoever takes it, and one encoding only", async (t) => {
  const url = await apache(t);
  const program = files.find((name) => /_bg\.wasm$/.test(name));
  assert.equal((await headers(url + program, "gzip, br"))["content-encoding"], "br");
});

for (const [server, serve] of Object.entries(BARE)) {
  test(`${server} as it comes, which knows nothing of the app: both parts of the program start`, async (t) => {
    const url = await serve(t);
    const page = await newPage(t);
    await page.goto(url);
    await whole(page);
    assert.notEqual((await headers(url + files.find((name) => /_bg\.wasm$/.test(name))))["content-type"], "application/wasm");
    assertClean(page);
  });
}

const VARIANTS = [
  ["application/octet-stream", true], ["application/octet-stream", false], ["text/plain", true], ["text/plain", false],
  ["text/html", false], [undefined, false],
];
for (const [type, isGuarded] of VARIANTS) {
  test(`both parts of the program start when sent as ${type ?? "nothing"}${isGuarded ? ", nosniff" : ""}`, async (t) => {
    const change = (path, answer) => {
      if (!PROGRAMS.test(path)) return answer;
      const { "Content-Type": _, "X-Content-Type-Options": guard, ...rest } = answer.headers;
      if (type) rest["Content-Type"] = type;
      if (isGuarded) rest["X-Content-Type-Options"] = guard;
      return { ...answer, headers: rest };
    };
    const page = await visit(t, "", { change });
    await whole(page);
    assertClean(page);
  });
}

const flip = (body) => {
  const flipped = Buffer.from(body);
  flipped[flipped.length >> 1] ^= 1;
  return flipped;
};
for (const isPlain of [false, true]) {
  test(`a flipped byte in the rest of the program does not run, is said, and the levers work on${isPlain ? ", on plain http" : ""}`, async (t) => {
    let isDamaged = true;
    const change = (path, answer) => (isDamaged ? edited(/^planner-.*\.wasm$/, flip)(path, answer) : answer);
    const page = await newPage(t);
    if (isPlain) await page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
    await page.goto(await site(t, { change }));
    await ready(page);
    await page.getByText("Jawaban belum dapat dimuat.").waitFor();
    await page.getByRole("status").getByText(/^Satu berkas program berubah di perjalanan .* \(planner-[0-9a-f]{16}\.wasm\)$/).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.whole), undefined);
    await slider(page, "csr").press("ArrowRight");
    assert.notEqual(await slider(page, "csr").inputValue(), "0");
    assert.equal(await page.locator(".boot-panel").count(), 0);
    isDamaged = false;
    await touchedUntilWhole(page);
    assert.equal(await page.getByText("berubah di perjalanan").count(), 0);
  });
}

test("a changed byte in the script of the program stops the start, and says so", async (t) => {
  const page = await newPage(t);
  await page.goto(await site(t, { change: edited(/^jangkau-web-.*\.js$/, (body) => `${body}\n`) }));
  await page.getByText("Simulasi tidak dapat dimulai.").waitFor();
  assert.equal(await page.getByText("35,68%").isVisible(), true);
});

test("the settings for IIS are well formed and say what the others say", async (t) => {
  const page = await newPage(t);
  const text = readFileSync(join(kit, "web.config"), "utf8");
  const read = await page.evaluate((xml) => {
    const config = new DOMParser().parseFromString(xml, "application/xml");
    const values = (place) =>
      Object.fromEntries([...place.querySelectorAll("customHeaders > add")].map((add) => [add.getAttribute("name"), add.getAttribute("value")]));
    return {
      error: config.querySelector("parsererror")?.textContent,
      all: values(config.querySelector("configuration > *")),
      cards: ["embed.html", "embed-tertutup.html"].map((card) => values(config.querySelector(`location[path="${card}"]`))),
      types: [...config.querySelectorAll("mimeMap")].map((map) => map.getAttribute("fileExtension")),
    };
  }, text);
  assert.equal(read.error, undefined);
  const { "Content-Type": _, ...expected } = headersOf("index.html");
  for (const [name, value] of Object.entries(expected)) assert.equal(read.all[name], deployed(name, value), name);
  for (const [at, card] of CARDS.entries()) {
    assert.equal(read.cards[at]["Content-Security-Policy"], deployed("", headersOf(card)["Content-Security-Policy"]));
  }
  for (const end of [".wasm", ".js", ".webmanifest", ".svg"]) assert.ok(read.types.includes(end), end);
});

test("oembed.json gives a portal that knows oEmbed the card; an address that nobody can reach is refused", async (t) => {
  const built = folder(t);
  const made = (address) => siteBuild("pack", "--out", built, "--address", address);
  for (const address of ["jangkau", "https://portal.go.id/jangkau", "http://localhost:8080/", 'https://portal.go.id/"/']) {
    assert.throws(() => made(address), /ALAMAT=/, address);
  }
  const address = "https://portal.go.id/jangkau/";
  made(address);
  for (const name of ["index.html", "embed.html"]) {
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(readFileSync(join(built, name), "utf8"));
    assert.equal(link?.[1], `${address}oembed.json`, name);
  }
  const { version, type, width, height, html, ...said } = JSON.parse(readFileSync(join(built, "oembed.json"), "utf8"));
  assert.deepEqual([version, type, said.provider_url], ["1.0", "rich", address]);
  // Which region was pasted is not known here: the frame asks, and no picture shows another region's result.
  assert.match(html, /embed\.html\?wilayah="/);
  assert.equal(said.thumbnail_url, undefined);
  for (const size of [width, height]) assert.ok(Number.isInteger(size) && size > 0);
  const page = await portal(t, (simulation) => html.replace(address, simulation), { viewport: { width, height: 800 } });
  const seen = await heights(page);
  assert.equal(seen.frame, height);
  assert.ok(seen.content <= height, `${seen.content} px`);
  assertClean(page);
});

// What WordPress does with the answer of a provider that it does not list: it keeps these attributes of the frame, shuts
// it in, and takes its height and its links from messages.
const KEPT = ["src", "width", "height", "frameborder", "scrolling", "title"];
function inWordPress(html) {
  const [, before, attributes] = /^(<blockquote>.*<\/blockquote>)<iframe ([^>]*)><\/iframe>$/s.exec(html);
  const kept = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].filter(([, name]) => KEPT.includes(name));
  const values = Object.fromEntries(kept.map(([, name, value]) => [name, name === "src" ? `${value}#?secret=rahasia1` : value]));
  const written = Object.entries(values).map(([name, value]) => `${name}="${value}"`).join(" ");
  return `${before.replace("<blockquote>", '<blockquote class="wp-embedded-content">')}
    <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="rahasia1" style="max-width:100%" ${written}></iframe>
    <script>
      const frame = document.querySelector("iframe");
      heights = [];
      frame.addEventListener("load", () => frame.contentWindow.postMessage({ message: "ready", secret: "rahasia1" }, "*"));
      addEventListener("message", ({ source, data }) => {
        if (source !== frame.contentWindow || data?.secret !== "rahasia1") return;
        if (data.message === "height") {
          heights.push(data.value);
          frame.height = Math.min(1000, Math.max(200, data.value));
        }
        if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host) location.href = data.value;
      });
    </script>`;
}

test("an address of a region, pasted into WordPress, becomes the card of that region, as high as it is, with a way onward", async (t) => {
  const out = folder(t);
  const address = "https://portal.go.id/jangkau/";
  execFileSync(process.env.PORTAL, ["--address", address, "--today", "2024-06", "--out", out], { cwd: root });
  const page = readFileSync(join(out, "wilayah/12.76/index.html"), "utf8");
  const [, found] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(page);
  const { html, type, version, ...thumbnail } = JSON.parse(readFileSync(join(out, found.replace(address, "")), "utf8"));
  assert.deepEqual([type, version], ["rich", "1.0"]);
  // Its picture lies where page and answer say, as large as they say.
  const [, preview] = /<meta property="og:image" content="([^"]*)"/.exec(page);
  assert.equal(preview, thumbnail.thumbnail_url);
  for (const [name, width, height] of [["pratinjau.png", thumbnail.thumbnail_width, thumbnail.thumbnail_height], ["gambar.png", 1200, undefined]]) {
    const png = readFileSync(join(out, "wilayah/12.76", name));
    assert.equal(png.toString("latin1", 1, 4), "PNG", name);
    assert.equal(png.readUInt32BE(16), width, name);
    if (height) assert.equal(png.readUInt32BE(20), height, name);
  }
  for (const width of [610, 330]) {
    const post = await portal(t, (simulation) => inWordPress(html.replaceAll(address, simulation)), { viewport: { width, height: 800 } });
    await fits(post, 2);
    const [first] = await post.evaluate(() => heights);
    const { content } = await heights(post);
    assert.ok(first > 200 && Math.abs(first - content) < 60, `the first height is that of a card: ${first}, later ${content}`);
    const card = post.frameLocator("iframe");
    assert.match(await card.getByTestId("headline").innerText(), /Tebing Tinggi/);
    assert.match(await post.locator("blockquote").innerText(), /^Simulasi cakupan Jamsostek Kota Tebing Tinggi: Akhir 20\d\d, /);
    assertClean(post);
    if (width === 330) continue;
    await card.getByRole("link", { name: "Buka simulasi lengkap" }).click();
    await post.waitForURL(/\/\?lang=id&tampil=perencana.*12\.76/);
  }
});

test("the security table has its thirteen rows, each with evidence that exists", () => {
  const rows = readFileSync(join(kit, "KEAMANAN.md"), "utf8").split("\n").filter((line) => /^\| [a-m] \|/.test(line));
  assert.deepEqual(rows.map((row) => row[2]), [..."abcdefghijklm"]);
  for (const row of rows) {
    const [, , , applies, , evidence] = row.split("|").map((cell) => cell.trim());
    const named = [...evidence.matchAll(/`([^`]+)`/g)].map(([, path]) => path);
    assert.equal(named.length === 0, evidence === "–", row);
    if (applies === "ya") assert.ok(named.length > 0, row);
    for (const path of named) assert.ok(existsSync(join(root, path)), path);
  }
});

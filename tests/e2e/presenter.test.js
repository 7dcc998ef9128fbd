// In the room: large enough for the back row, keys that stay out of text, predict and reveal, a second window that
// survives reloads, codes and proposals, minutes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PROJECTOR, assertClean, axe, pass, ready, screenshot, whole } from "./harness.js";
import { eventually, field, headline, open, openMenu, painted, slider, type } from "./screen.js";

const OLD_PROJECTOR = { width: 1024, height: 768 };
const PLAN = "#1~12.75~i.3~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2~z.drrp66";
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const number = (page) => page.locator(".stage-number");
const say = (page) => page.locator(".stage-say");
const guesses = (page) => page.getByRole("textbox", { name: "Tebakan ruangan" });
const minutes = (page) => page.getByTestId("minutes");

/** Opens the stage with a plan. */
async function stage(t, path = "", options = {}) {
  const page = await open(t, `?wilayah=12.75&tampil=presentasi${path}${PLAN}`, { viewport: PROJECTOR, ...options });
  await number(page).waitFor();
  return page;
}

/** Opens the console and makes the agenda from the plan. */
async function prepared(t, options) {
  const page = await stage(t, "", options);
  await page.keyboard.press("a");
  await button(page, "Buat agenda dari rencana ini").click();
  await page.getByRole("region", exact("Agenda")).getByRole("listitem").nth(2).waitFor();
  return page;
}

/** Opens the console and asks the room to choose between the plan and no effort. */
async function voting(t) {
  const page = await stage(t);
  await page.keyboard.press("b");
  await page.keyboard.press("a");
  await button(page, "Simpan yang tampil").click();
  await button(page, "Tambah pemungutan suara").click();
  await button(page, "Mulai agenda").click();
  return page;
}

const call = async (page, text) => {
  await guesses(page).fill(text);
  await guesses(page).press("Enter");
};

/** Text on the stage that is smaller than a share of the height, and what sticks out. */
const tooSmall = (page, share) =>
  page.evaluate((least) => {
    const words = document.createTreeWalker(document.querySelector(".stage"), NodeFilter.SHOW_TEXT);
    const small = [];
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      if (!words.currentNode.data.trim() || element.closest(".hidden-text, .stage-tools, .field, .field-message")) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < least * innerHeight && element.checkVisibility()) small.push(`${size}: ${words.currentNode.data}`);
    }
    return small;
  }, share);

for (const viewport of [OLD_PROJECTOR, PROJECTOR, { width: 1920, height: 1080 }]) {
  const size = `${viewport.width}x${viewport.height}`;
  test(`${size}: the number has 12 % of the height, no text less than 3 %, nothing sticks out`, async (t) => {
    const page = await stage(t, "", { viewport });
    const share = await number(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize) / innerHeight);
    assert.ok(share >= 0.12, `${share}`);
    assert.deepEqual(await tooSmall(page, 0.03), []);
    const over = await page.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight];
    });
    assert.ok(over[0] <= 0 && over[1] <= 0, `${over} px too large`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    // The picture is the larger half, and says where the price of contributions changes.
    const picture = await page.getByTestId("chart").boundingBox();
    assert.ok(picture.height >= 0.5 * viewport.height, `${picture.height} px of ${viewport.height}`);
    await page.getByTestId("odds").getByText(/^kemungkinan \d dari 10$/).waitFor();
    await page.getByRole("heading", exact("Honorer (asumsi: belum)")).waitFor();
    assert.equal(await page.locator(".stage-price:visible").count(), 1);
    await screenshot(page, `presenter-${size}`);
    await axe(page);
  });
}

/** Where the tracks lie, and how long they are. */
const tracks = (page) =>
  page.locator(".stage .slide").evaluateAll((slides) => slides.map((slide) => [slide.getBoundingClientRect().left, slide.clientWidth]));

for (const viewport of [OLD_PROJECTOR, PROJECTOR]) {
  const size = `${viewport.width}x${viewport.height}`;
  test(`${size}: a track keeps its place and length when a lever moves, with the console open too`, async (t) => {
    const page = await stage(t, "", { viewport });
    for (const [hasConsole, least] of [[false, 250], [true, 300]]) {
      if (hasConsole) await page.keyboard.press("a");
      assert.equal(await page.locator(".console").count(), Number(hasConsole));
      const before = await tracks(page);
      assert.ok(before.every(([, width]) => width >= least), `${before} px`);
      const held = page.locator(".is-held .stage-lever-value");
      for (const lever of ["Penerima upah", "Dana CSR", "Honorer"]) {
        await page.keyboard.press("ArrowLeft");
        await eventually(async () => assert.match(await held.innerText(), /^dari .* ke /, lever));
        assert.deepEqual(await tracks(page), before, lever);
        assert.ok(await held.evaluate((value) => value.clientHeight < 1.6 * parseFloat(getComputedStyle(value).lineHeight)));
        await page.keyboard.press("ArrowDown");
      }
    }
    await axe(page);
    await screenshot(page, `presenter-moved-${size}`);
  });

  test(`${size}: the code fills the height beside the tools, with an address to type; a local address is refused`, async (t) => {
    const page = await stage(t, "", { viewport });
    await page.keyboard.press("q");
    // A code that no phone can open is refused with the reason.
    await page.getByTestId("code").getByText("hanya ada di komputer ini").waitFor();
    assert.equal(await page.getByTestId("code").getByRole("img").count(), 0);
    await page.keyboard.press("a");
    await type(page.getByRole("textbox", exact("Alamat situs untuk ponsel")), "jangkau.example.go.id");
    await button(page, "Tutup meja").click();
    await page.getByTestId("code").getByText("atau ketik jangkau.example.go.id/?tampil=usul&wilayah=12.75").waitFor();
    await page.mouse.move(300, 300);
    await page.locator(".is-awake").waitFor();
    const code = await page.getByTestId("code").getByRole("img").boundingBox();
    const tools = await page.locator(".stage-tools").boundingBox();
    assert.ok(code.x + code.width <= tools.x || code.y + code.height <= tools.y, "the tools are beside it");
    assert.ok(code.height >= Math.min(0.85 * viewport.height, 0.6 * viewport.width), "large enough for the back row");
    assert.deepEqual(await tooSmall(page, 0.03), []);
    assert.equal(await page.getByText("hanya ada di komputer ini").count(), 0);
    await screenshot(page, `presenter-code-${size}`);
  });
}

for (const viewport of [OLD_PROJECTOR, PROJECTOR]) {
  test(`${viewport.width}: a target that is reached has its catch`, async (t) => {
    const page = await stage(t, "", { viewport });
    assert.match(await say(page).innerText(), /Target tercapai\.$/);
    assert.match(await page.locator(".stage-caveat").innerText(), /^Bertahan sampai Jun 2026; Nov 2026 turun ke 34,13%, 5\.011 orang berhenti\.$/);
    assert.ok((await page.locator(".stage-caveat").boundingBox()).height < 0.06 * viewport.height, "one line");
    const top = (await page.getByTestId("chart").boundingBox()).y;
    await page.keyboard.press("ArrowLeft");
    await eventually(async () => assert.match(await say(page).innerText(), /Kurang/));
    const moved = (await page.getByTestId("chart").boundingBox()).y - top;
    assert.ok(Math.abs(moved) < 0.5, `the picture does not jump: ${moved} px`); // rows of rem end between pixels
  });
}

test("dark systems get a light stage, and their colours back", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}`, { viewport: PROJECTOR, colorScheme: "dark" });
  await whole(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole("button", { name: "Mode presentasi" }).click();
  await number(page).waitFor();
  assert.equal(await paper(), "rgb(255, 255, 255)");
  assert.match(page.url(), /tampil=presentasi/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator(".planner").waitFor();
  assert.equal(await paper(), dark);
  assert.doesNotMatch(page.url(), /tampil/);
});

test("nothing on the console is cut: questions, names and what buttons do are read in full", async (t) => {
  const page = await prepared(t);
  await button(page, "Simpan yang tampil").click();
  for (const word of ["Dahulukan", "Hapus"]) await page.locator(".console-list").getByText(word, { exact: true }).first().waitFor();
  const agenda = page.getByRole("region", exact("Agenda"));
  await agenda.getByText("Honorer (non-ASN) menjadi 100%. Berapa cakupan akhir 2025?").waitFor();
  const own = "Bila desa ikut mendaftarkan seluruh perangkat, RT, RW, kader, dan linmas, berapa cakupan akhir tahun depan?";
  await page.getByRole("textbox", exact("Pertanyaan 1")).fill(own);
  await page.getByRole("textbox", exact("Pertanyaan 1")).press("Enter");
  await agenda.getByText(own).waitFor();
  const cut = await page.locator(".console-list *:not(input)").evaluateAll((all) =>
    all.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1).map((element) => element.textContent));
  assert.deepEqual(cut, []);
  await screenshot(page, "presenter-console-agenda");
});

test("keys move the chosen lever, choose another, undo, and show the baseline", async (t) => {
  const page = await stage(t);
  const before = await number(page).innerText();
  const csr = slider(page, "csr");
  const at = await csr.inputValue();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await eventually(async () => assert.ok(Number(await csr.inputValue()) < Number(at)));
  assert.match(await page.locator(".is-held").innerText(), /dari Rp1 miliar ke Rp\d+ juta/);
  assert.notEqual(await number(page).innerText(), before);
  await page.keyboard.press("z");
  await eventually(async () => assert.equal(await csr.inputValue(), at));
  await page.keyboard.press("b");
  await eventually(async () => assert.match(await say(page).innerText(), /^Tanpa upaya tambahan/));
  await page.keyboard.press("b");
  await eventually(async () => assert.equal(await number(page).innerText(), before));
  await page.keyboard.press("b");
  await page.keyboard.press("1");
  await eventually(async () => assert.equal(await number(page).innerText(), before));
});

test("keys stay out of text fields, lists and sliders' own keys", async (t) => {
  const page = await stage(t);
  await page.keyboard.press("a");
  const name = page.getByRole("textbox", exact("Nama skenario 1"));
  await name.pressSequentially("brqz 1fan");
  await name.press("ArrowLeft");
  assert.equal(await name.inputValue(), "brqz 1fan");
  assert.equal(await page.locator(".console").count(), 1);
  assert.equal(await page.getByTestId("code").count(), 0);
  const csr = slider(page, "csr");
  const at = Number(await csr.inputValue());
  await csr.focus();
  await page.keyboard.press("ArrowRight");
  await eventually(async () => assert.equal(Number(await csr.inputValue()), at + 1));
});

test("the keys are listed by ? and can be switched off; Esc closes the list first", async (t) => {
  const page = await stage(t);
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", exact("Tombol presentasi"));
  await list.waitFor();
  await list.getByText("daftar tombol ini").waitFor();
  const close = await button(list, "Tutup").evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  assert.ok(close >= 18, `${close} px`);
  await screenshot(page, "presenter-keys");
  await axe(page);
  await list.getByRole("checkbox", exact("Tombol huruf dan angka dipakai")).uncheck();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  assert.equal(await page.locator(".stage").count(), 1, "still on the stage");
  const before = await say(page).innerText();
  await page.keyboard.press("b");
  await page.keyboard.press("a");
  await painted(page);
  assert.equal(await say(page).innerText(), before);
  assert.equal(await page.locator(".console").count(), 0);
  await page.reload();
  await number(page).waitFor();
  await page.keyboard.press("b");
  await painted(page);
  assert.equal(await say(page).innerText(), before, "they stay off");
  await page.keyboard.press("Escape");
  await page.getByText("Tekan Esc sekali lagi").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".planner").waitFor();
});

/** How long the number stays the old one after the answer is asked for, milliseconds of the page's own clock. */
async function revealTime(page) {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const old = await number(page).textContent();
  await page.keyboard.press("PageDown");
  let took = 0;
  while ((await number(page).textContent()) === old && took < 3000) {
    await pass(page, 50);
    took += 50;
  }
  await page.clock.resume();
  return took;
}

test("predict, then reveal: the guesses stay, the answer comes within a second, undo and lock", async (t) => {
  const page = await prepared(t, { clock: true });
  await axe(page);
  await screenshot(page, "presenter-console");
  await button(page, "Mulai agenda").click();
  await call(page, "banyak");
  await page.getByText("Tulis persen 0 sampai 100").waitFor();
  await call(page, "29,5 x 4; 31; 33 x 6; 80");
  await page.getByText("33% ×6").first().waitFor();
  assert.match(await say(page).innerText(), /^Penerima upah menjadi 1,40% per bulan\./);
  const rail = page.getByTestId("guesses");
  assert.deepEqual(await rail.locator("text").allTextContents(), ["80%", "33% ×6", "31%", "29,5% ×4"]);
  assert.equal(await page.locator(".z-ok, .z-start").count(), 0, "no zone gives the answer away");
  await page.keyboard.press("Tab");
  await page.evaluate(() => document.activeElement.blur());
  const took = await revealTime(page);
  assert.ok(took > 300 && took <= 1200, `${took} ms`);
  await rail.locator(".is-answer").waitFor();
  assert.equal(await rail.locator(".is-nearest text").textContent(), "29,5% ×4");
  assert.match(await say(page).innerText(), /terlindungi akhir 2025/);
  await screenshot(page, "presenter-answer");
  await axe(page);
  const answer = await number(page).innerText();
  await button(page, "Jangan pakai").click();
  await eventually(async () => assert.notEqual(await number(page).innerText(), answer));
  await eventually(async () => assert.match(await minutes(page).innerText(), /29,5% ×4; 31%; 33% ×6; 80%[^]*Keputusan: tidak dipakai\./));
  await button(page, "Langkah berikutnya").click();
  await page.keyboard.press("PageDown");
  await button(page, "Pakai di rencana").click();
  await eventually(async () => assert.match(await minutes(page).innerText(), /Keputusan: masuk rencana\./));
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan sebagai teks").click()]);
  assert.equal(download.suggestedFilename(), "risalah-simulasi.txt");
  const text = readFileSync(await download.path(), "utf8");
  assert.match(text, /^Risalah simulasi cakupan: Kota Binjai, \d+ \p{L}+ \d{4}\n/u);
  assert.match(text, /Tautan: http:\S+#1~12\.75/);
});

for (const viewport of [OLD_PROJECTOR, PROJECTOR]) {
  const size = `${viewport.width}x${viewport.height}`;
  test(`${size}: predict, then reveal with one screen: the console is closed`, async (t) => {
    const page = await prepared(t, { viewport });
    await button(page, "Mulai agenda").click();
    await button(page, "Tutup meja").click();
    const now = page.locator(".stage-now");
    assert.equal(await now.innerText(), "Rencana sekarang");
    await call(page, "banyak");
    await page.getByText("Tulis persen 0 sampai 100").waitFor();
    await call(page, "29,5 x 4; 31; 33 x 6; 80");
    await page.getByRole("button", { name: "Hapus 31%" }).click();
    const rail = page.getByTestId("guesses");
    await eventually(async () =>
      assert.deepEqual(await rail.locator("text").allTextContents(), ["80%", "33% ×6", "29,5% ×4"]));
    assert.deepEqual(await tooSmall(page, 0.03), []);
    const over = await page.evaluate(() => {
      const root = document.documentElement;
      const strip = document.querySelector(".stage-call").getBoundingClientRect();
      const tools = document.querySelector(".stage-tools").getBoundingClientRect();
      return [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight, strip.right - innerWidth, strip.bottom - tools.top];
    });
    assert.ok(over.every((pixels) => pixels <= 0), `${over} px too large`);
    await axe(page);
    await screenshot(page, `presenter-strip-${size}`);
    const asked = await number(page).innerText();
    await guesses(page).fill("30");
    await guesses(page).press("PageDown");
    await rail.locator(".is-answer").waitFor();
    await rail.getByText("30%", { exact: true }).waitFor();
    assert.equal(await page.locator(".stage-call, .stage-now").count(), 0);
    assert.notEqual(await number(page).innerText(), asked);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await eventually(async () => assert.match(await say(page).innerText(), /^Dana CSR menjadi/));
    await button(page, "Tampilkan jawaban").click();
    await eventually(async () => assert.match(await say(page).innerText(), /terlindungi akhir 2025/));
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await eventually(async () => assert.match(await say(page).innerText(), /^Honorer/));
  });
}

test("no motion where the reader wants none", async (t) => {
  const page = await prepared(t, { reducedMotion: "reduce", clock: true });
  await button(page, "Mulai agenda").click();
  await page.evaluate(() => document.activeElement.blur());
  const took = await revealTime(page);
  assert.ok(took <= 100, `${took} ms`);
});

test("hands are counted, shown and decide", async (t) => {
  const page = await voting(t);
  await type(page.getByRole("textbox", exact("Tangan untuk A")), "12");
  await button(page, "Tambah tangan untuk B").click();
  await page.getByTestId("options").getByText("Tanpa upaya tambahan").waitFor();
  await page.getByTestId("options").getByText(/^CSR Rp1,6 miliar/).waitFor();
  await page.getByTestId("options").getByText("Nov 2026 turun ke 34,13%").waitFor();
  assert.equal(await page.locator(".option-bar").count(), 0, "not before they are counted");
  const size = (name) => page.locator(name).first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  assert.ok((await size(".option-figure strong")) > (await size(".option-figure")), "the coverage is larger than what is over");
  await button(page, "Tampilkan suara").click();
  await page.getByText("12 tangan").waitFor();
  assert.equal(await say(page).innerText(), "Ruangan memilih A: 12 dari 13.");
  assert.equal(await page.locator(".is-winner .option-letter").innerText(), "A");
  await button(page, "Tutup meja").click();
  await screenshot(page, "presenter-vote");
  assert.deepEqual(await tooSmall(page, 0.03), []);
  await axe(page);
  await page.keyboard.press("n");
  await page.keyboard.press("a");
  await eventually(async () => assert.match(await minutes(page).innerText(), /Suara: A \(.*\) 12; B .* 1\.[^]*Ruangan memilih A: 12 dari 13\.[^]*masuk rencana/));
  assert.match(page.url(), /d\.csr|#1/);
});

test("with one screen hands are counted on the stage", async (t) => {
  const page = await voting(t);
  await button(page, "Tutup meja").click();
  await type(page.getByRole("textbox", exact("Tangan untuk B")), "9");
  await button(page, "Tambah tangan untuk A").click();
  assert.deepEqual(await tooSmall(page, 0.03), []);
  await screenshot(page, "presenter-strip-vote");
  await axe(page);
  await button(page, "Tampilkan suara").click();
  await page.getByText("9 tangan").waitFor();
  assert.equal(await page.locator(".is-winner .option-letter").innerText(), "B");
});

test("the audience's window follows, and either may be reloaded", async (t) => {
  const page = await prepared(t);
  const [audience] = await Promise.all([
    page.context().waitForEvent("page"),
    button(page, "Layar penonton").click(),
  ]);
  const complaints = [];
  audience.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  audience.on("pageerror", (error) => complaints.push(error.message));
  await audience.setViewportSize(PROJECTOR);
  await ready(audience);
  await audience.getByTestId("audience").waitFor();
  await page.getByText("Layar penonton terhubung.").waitFor();
  await button(page, "Mulai agenda").click();
  await call(page, "30 x 7");
  await audience.getByText("30% ×7").waitFor();
  assert.equal(await audience.locator(".stage-now").innerText(), "Rencana sekarang");
  assert.equal(await audience.getByRole("textbox", { name: "Tebakan ruangan" }).count(), 0);
  await button(page, "Tutup meja").click();
  assert.equal(await guesses(page).count(), 0, "guesses are typed at the console where the room looks at its own window");
  await page.keyboard.press("a");
  const asked = await tracks(audience);
  assert.equal(await audience.getByRole("button").count(), 0, "nothing to press");
  await audience.bringToFront();
  await screenshot(audience, "presenter-audience-asked");
  await axe(audience);
  await page.bringToFront();
  await button(page, "Tampilkan jawaban").click();
  await eventually(async () => assert.match(await say(audience).innerText(), /terlindungi/));
  assert.deepEqual(await tracks(audience), asked, "the track of the question is the one of the answer");
  const shown = await number(page).innerText();
  await audience.reload();
  await eventually(async () => assert.equal(await number(audience).innerText(), shown));
  assert.equal(await audience.getByText("Menunggu jendela presenter").count(), 0);
  await page.reload();
  await ready(page);
  await eventually(async () => assert.equal(await number(page).innerText(), shown));
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await eventually(async () => assert.match(await say(audience).innerText(), /Dana CSR menjadi|Honorer/));
  await page.context().setOffline(true);
  await page.keyboard.press("q");
  await audience.getByTestId("code").waitFor();
  await audience.bringToFront();
  await screenshot(audience, "presenter-audience-code");
  assert.deepEqual(complaints, []);
});

test("without a channel the windows talk directly, and strangers are not heard", async (t) => {
  const page = await prepared(t);
  await page.context().addInitScript(() => delete window.BroadcastChannel);
  await page.addInitScript(() => delete window.BroadcastChannel);
  await page.reload();
  await number(page).waitFor();
  await page.keyboard.press("a");
  const [audience] = await Promise.all([
    page.context().waitForEvent("page"),
    button(page, "Layar penonton").click(),
  ]);
  await page.getByText("Layar penonton terhubung.").waitFor();
  await page.keyboard.press("Escape").catch(() => {});
  await audience.getByTestId("audience").waitFor();
  const before = await say(audience).innerText();
  await audience.evaluate(() => {
    const session = { "jangkau-session": 2, scenarios: [], steps: [], at: null, shown: [], selected: null, keys: true, code: false, replays: 0, site: "", decisions: [] };
    const forged = JSON.stringify({ "jangkau-screen": { lang: "id", plan: "#1~12.76", before: null, session } });
    for (const data of [forged, '"jangkau-hello"', "jangkau-screen", { a: 1 }, null]) {
      dispatchEvent(new MessageEvent("message", { data, origin: "https://example.com", source: window }));
    }
  });
  await painted(audience);
  assert.equal(await say(audience).innerText(), before);
});

test("the plan as a code on the planner's page comes back as a proposal, by its link or by the browser's own reader", async (t) => {
  const phone = await open(t, `?wilayah=12.75${PLAN}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await whole(phone);
  await openMenu(phone);
  await button(phone, "Kode QR").click();
  const shown = phone.getByRole("dialog", exact("Kode QR rencana ini"));
  await shown.getByRole("img").waitFor();
  await screenshot(phone, "presenter-phone-code");
  await axe(phone);
  const link = await phone.getByRole("textbox", exact("Tautan rencana")).inputValue();
  assert.equal(link, await shown.getByRole("img").getAttribute("data-address"));
  assert.ok(link.endsWith(PLAN), link);
  const page = await stage(t);
  await page.addInitScript((address) => {
    window.BarcodeDetector = class {
      detect() {
        return Promise.resolve(++window.looks > 2 ? [{ rawValue: address }] : []);
      }
    };
    window.looks = 0;
    navigator.mediaDevices.getUserMedia = () => {
      const canvas = document.createElement("canvas");
      canvas.getContext("2d");
      window.stream = canvas.captureStream(5);
      return Promise.resolve(window.stream);
    };
  }, `https://example.go.id/${PLAN.replace("w.14000", "w.5000")}`);
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.reload();
  await number(page).waitFor();
  await painted(page); // keys are heard from then on
  await page.keyboard.press("a");
  await button(page, "Pindai dengan kamera").click();
  await page.getByText("Usul masuk daftar.").waitFor();
  assert.equal(await page.evaluate(() => window.stream.active), false, "the camera is off again");
  assert.ok(!fetched.some((url) => url.includes("/reader-")), "no other reader is fetched");
  const proposal = page.getByRole("textbox", { name: "Usul dari ruangan" });
  await proposal.fill(link.replace("w.14000", "w.20000"));
  await proposal.press("Enter");
  await page.getByRole("heading", exact("Usul ruangan")).waitFor();
  await button(page, "Tampilkan: Usul 2").click();
  await eventually(async () => assert.match(page.url(), /w\.20000/));
});

test("the code on the screen says what phones will find, and where the site is", async (t) => {
  const page = await stage(t);
  await page.keyboard.press("a");
  await page.getByText("hanya ada di komputer ini").first().waitFor();
  await type(page.getByRole("textbox", exact("Alamat situs untuk ponsel")), "jangkau.example.go.id/simulasi/");
  await button(page, "Tampilkan kode QR di layar").click();
  const code = page.getByTestId("code").getByRole("img");
  assert.equal(await code.getAttribute("data-address"), `https://jangkau.example.go.id/simulasi/?tampil=usul&tuas=wage_enrolment,csr,non_asn${PLAN}`);
  await page.getByText("Pindai untuk mengusulkan dari ponsel").waitFor();
  await axe(page);
});

/** What is selected in the field that has the focus. */
const selected = (page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value?.slice(selectionStart, selectionEnd);
  });

test("where copying is refused each button gives the text selected and names the keys; saving says what to look for", async (t) => {
  const page = await prepared(t);
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"))));
  const keys = (where) => where.getByText("tekan Ctrl+C (Mac: Cmd+C); di ponsel, tahan lama lalu Salin.");
  const phones = page.getByRole("region", exact("Untuk ponsel"));
  await phones.getByRole("button", exact("Salin tautan")).click();
  await keys(phones).waitFor();
  await eventually(async () => assert.match(await selected(page), /^http.*#1~12\.75/));
  const written = page.getByRole("region", exact("Risalah"));
  await written.getByRole("button", exact("Salin risalah")).click();
  await keys(written).waitFor();
  await eventually(async () => assert.match(await selected(page), /^Risalah simulasi cakupan: Kota Binjai/));
  // Once more, from elsewhere: it is selected again.
  await phones.getByRole("button", exact("Salin tautan")).click();
  await eventually(async () => assert.match(await selected(page), /^http/));
  const [file] = await Promise.all([page.waitForEvent("download"), written.getByRole("button", exact("Simpan risalah")).click()]);
  await written.getByText(`Unduhan dimulai: ${file.suggestedFilename()}. Bila berkas tidak muncul`).waitFor();
  await axe(page);
  await screenshot(page, "presenter-salin");
  await page.keyboard.press("Escape");
});

test("the code of the plan on the planner's page: a refused copy selects the address", async (t) => {
  const page = await open(t, `?wilayah=12.75${PLAN}`);
  await whole(page);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await button(page, "Kode QR").click();
  await button(page, "Salin tautan").click();
  await eventually(async () => assert.match(await selected(page), /#1~12\.75~/));
  await page.getByText("tekan Ctrl+C (Mac: Cmd+C)").waitFor();
});

test("where nobody knows how many people there are the stage speaks of points, in a vote and in the minutes too", async (t) => {
  const page = await open(t, "?wilayah=12.77&tampil=presentasi#1~12.77~t.2025.550000~w.14000.202411~d.csr.1000j.12.202411.y2", { viewport: OLD_PROJECTOR });
  await number(page).waitFor();
  await eventually(async () => assert.match(await say(page).innerText(), /poin/));
  const assertNoPeople = async (place) =>
    assert.doesNotMatch(String(await place.allInnerTexts()).replaceAll("per 100.000 pekerja", ""), /\d (pekerja|orang)|Rp\d/);
  await assertNoPeople(page.locator(".stage-head > :not(.hidden-text)"));
  await page.keyboard.press("a");
  await button(page, "Simpan yang tampil").click();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("b");
  await button(page, "Simpan yang tampil").click();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("b");
  await button(page, "Tambah pemungutan suara").click();
  await button(page, "Mulai agenda").click();
  const options = page.getByTestId("options");
  await options.getByText("CSR belum dapat dihitung").waitFor();
  assert.match(await options.innerText(), /poin/);
  await assertNoPeople(options.locator(".option-figure, .option-money"));
  await page.getByRole("textbox", { name: /^Catat keputusan/ }).fill("Setuju");
  await page.getByRole("textbox", { name: /^Catat keputusan/ }).press("Enter");
  await eventually(async () => assert.match(await minutes(page).innerText(), /Setuju[^]*CSR belum dapat dihitung/));
  await screenshot(page, "presenter-points");
});

test("in English too", async (t) => {
  const page = await stage(t, "&lang=en");
  assert.match(await say(page).innerText(), /workers in Binjai covered at the end of 2025\./);
  await page.keyboard.press("a");
  await button(page, "Make the agenda from this plan").click();
  await button(page, "Start the agenda").click();
  await eventually(async () => assert.match(await say(page).innerText(), /What is the coverage at the end of 2025\?/));
  await axe(page);
  await screenshot(page, "presenter-console-en");
});

const AGENDA = (page) => page.getByRole("region", exact("Agenda"));

test("minutes stay as they were, the agenda ends in a summary, and a rehearsal leaves nothing behind", async (t) => {
  const page = await prepared(t, { reducedMotion: "reduce" });
  // Making the agenda has changed nothing on the stage.
  assert.match(await say(page).innerText(), /Target tercapai\.$/);
  const shown = await number(page).innerText();
  await AGENDA(page).getByRole("combobox", exact("Langkah 2 dihitung")).selectOption("sendirian (dari data dasar)");
  await AGENDA(page).getByRole("combobox", exact("Langkah 3 sebagai")).selectOption("pernyataan");
  await page.getByRole("textbox", exact("Catatan langkah 1")).fill("Tanya Disnaker dulu");
  await page.getByRole("textbox", exact("Catatan langkah 1")).press("Tab");
  await AGENDA(page).getByRole("button", { name: /^Hapus Honorer/ }).click();
  await AGENDA(page).getByText(/^Dihapus: Honorer/).waitFor();
  await button(page, "Kembalikan").click();
  await button(page, "Tambah keputusan").click();
  await type(page.getByRole("textbox", exact("Pertanyaan 4")), "Anggarkan di RKPD 2026");
  await type(page.getByRole("textbox", exact("Tempat")), "Aula Bappeda");
  await type(page.getByRole("textbox", exact("Hadir")), "Bappeda 4, Disnaker 3");
  await button(page, "Mulai agenda").click();
  await eventually(async () => assert.notEqual(await number(page).innerText(), shown, "it starts from no plan"));
  const start = await number(page).innerText();
  // While the room guesses nothing moves the plan.
  for (const key of ["ArrowRight", "1", "b", "z"]) await page.keyboard.press(key);
  await painted(page);
  assert.equal(await number(page).innerText(), start);
  assert.equal(await page.locator(".stage-lever input[type=range]").isDisabled(), true);
  // A guess without Enter is not lost by the press on the button, and the press is not lost either.
  await guesses(page).fill("30,5 x 3");
  await button(page, "Tampilkan jawaban").click();
  await eventually(async () => assert.match(await minutes(page).innerText(), /30,5% ×3/));
  await eventually(async () => assert.notEqual(await number(page).innerText(), start));
  const first = await number(page).innerText();
  await button(page, "Pakai di rencana").click();
  // Alone: from the baseline, and the plan is as before afterwards.
  await button(page, "Langkah berikutnya").click();
  await eventually(async () => assert.match(await say(page).innerText(), /saja, tanpa upaya lain/));
  await button(page, "Tampilkan jawaban").click();
  await eventually(async () => assert.notEqual(await number(page).innerText(), first));
  await button(page, "Kembali ke rencana").click();
  await eventually(async () => assert.equal(await number(page).innerText(), first));
  // A statement comes with its answer; one press takes it and goes on to the decision.
  await button(page, "Langkah berikutnya").click();
  await button(page, "Pakai di rencana").click();
  await button(page, "Catat keputusan").click();
  const end = await number(page).innerText();
  // Going back restores the plan of that moment.
  await button(page, "Mundur").click();
  await button(page, "Mundur").click();
  await button(page, "Mundur").click();
  await eventually(async () => assert.equal(await number(page).innerText(), first));
  await AGENDA(page).getByRole("button", { name: /^Keputusan/ }).click();
  await eventually(async () => assert.equal(await number(page).innerText(), end));
  await button(page, "Tutup agenda").click();
  await page.getByTestId("summary").getByText("Anggarkan di RKPD 2026").waitFor();
  await button(page, "Tutup meja").click();
  const over = await page.locator(".stage").innerText();
  await page.keyboard.press("PageDown");
  await painted(page);
  assert.equal(await page.locator(".stage").innerText(), over, "one more press does nothing");
  assert.deepEqual(await tooSmall(page, 0.03), []);
  await axe(page);
  await screenshot(page, "presenter-summary");
  await page.keyboard.press("a");
  const before = await minutes(page).innerText();
  assert.match(before, /Ditunjukkan sendirian; rencana tidak berubah\./);
  // Another region, another language and a reload leave them alone.
  const proposal = page.getByRole("textbox", { name: "Usul dari ruangan" });
  await proposal.fill("https://contoh.go.id/#1~12.71~w.5000.202411");
  await proposal.press("Enter");
  await page.getByText(/^Usul ini untuk Kota Medan, sedangkan yang dibahas Kota Binjai/).waitFor();
  await page.reload();
  await ready(page);
  await page.locator(".stage").waitFor();
  await painted(page); // keys are heard from then on
  await page.keyboard.press("a");
  await eventually(async () => assert.equal(await minutes(page).innerText(), before));
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan risalah").click()]);
  assert.equal(download.suggestedFilename(), "risalah-simulasi.html");
  const html = readFileSync(await download.path(), "utf8");
  assert.ok(html.indexOf("Anggarkan di RKPD 2026") < html.indexOf("Tebakan ruangan") && html.includes("Aula Bappeda"), html);
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 794, height: 1123 });
  await paper.setContent(html);
  await axe(paper);
  await screenshot(paper, "minutes-file");
  await paper.close();
  await page.emulateMedia({ media: "print" });
  await page.getByRole("article").getByText("Pimpinan rapat").waitFor();
  assert.equal(await page.locator(".stage").isVisible(), false);
  await page.emulateMedia({ media: "screen" });
  await page.locator(".stage").waitFor();
  await page.getByText("Mulai dari awal", { exact: true }).click();
  await button(page, "Ya, mulai dari awal").click();
  await eventually(async () => assert.equal(await minutes(page).getByRole("listitem").count(), 0));
  assert.equal(await AGENDA(page).getByRole("listitem").count(), 4);
  assert.equal(await page.getByRole("textbox", exact("Catatan langkah 1")).inputValue(), "Tanya Disnaker dulu");
  await axe(page);
});

test("a clicker with arrows leads the agenda, F5 comes back to the stage, and the next press is always said", async (t) => {
  const page = await prepared(t, { viewport: OLD_PROJECTOR });
  await button(page, "Tutup meja").click();
  await page.getByText("PgDn: Mulai agenda").waitFor();
  assert.deepEqual(await tooSmall(page, 0.03), []);
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", exact("Tombol presentasi"));
  await list.getByRole("checkbox", { name: "Panah kanan dan kiri" }).check();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  await painted(page); // keys are the stage's again
  await page.keyboard.press("ArrowRight");
  await eventually(async () => assert.match(await say(page).innerText(), /\?$/));
  await page.keyboard.press("ArrowRight");
  await page.getByText("PgDn: Pakai di rencana").waitFor();
  await screenshot(page, "presenter-next-press");
  await axe(page);
  await page.keyboard.press(".");
  await page.getByTestId("blank").waitFor();
  await page.keyboard.press("F5");
  await page.getByTestId("blank").waitFor({ state: "detached" });
  await page.getByText("PgDn: Pakai di rencana").waitFor();
  await page.keyboard.press("ArrowLeft");
  await eventually(async () => assert.match(await say(page).innerText(), /\?$/));
});

// Our SVG pictures in the programs that offices have: each label lies where the browser puts it. Every label gets one of six
// colours, six labels to a sheet; all else is left out. Sheets are large, since programs round the widths of small letters.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { newPage, whole } from "./harness.js";
import { open } from "./screen.js";
import { SOFFICE } from "./libreoffice.js";

const PLAN = "#1~12.75~w.14000.202411.202512~d.csr.1000j.12.202411.y2~d.zakat.250j.6.202507.rf~qa.900000";
/** A font that all programs have: which one it is says nothing about where a label belongs. */
const FONT = "Liberation Sans";
const SCALE = 3;
/** How far a label may lie from where the browser has it, in ems; and what its other end may be off, as a share of its width. */
const TOLERANCE = 0.15;
const WIDTHS = 0.03;
/** Colours of which a pixel shows only which channels are dark: red, green, blue, cyan, magenta, yellow. */
const INKS = ["#ff0000", "#00ff00", "#0000ff", "#00ffff", "#ff00ff", "#ffff00"];

/** Where a program is; nothing where this machine lacks it. */
const found = (name) => {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
};
const RSVG = found(process.env.RSVG ?? "rsvg-convert");
const office = found(SOFFICE);
const PDFTOPPM = found("pdftoppm");
const hasDraw = office !== "" && PDFTOPPM !== "" && existsSync(join(dirname(realpathSync(office)), "libsdlo.so"));
const resvg = await import("@resvg/resvg-js").catch(() => null);

/** How each program draws files `name.svg` of a folder, as PNGs by name. */
const PROGRAMS = {
  librsvg: [RSVG !== "" || "rsvg-convert is missing", (folder, names) =>
    names.map((name) => execFileSync(RSVG, [join(folder, `${name}.svg`)], { maxBuffer: 1e8 }))],
  resvg: [resvg !== null || "@resvg/resvg-js has no program for this machine", (folder, names) =>
    names.map((name) => {
      const svg = readFileSync(join(folder, `${name}.svg`), "utf8");
      return new resvg.Resvg(svg, { font: { loadSystemFonts: true, defaultFontFamily: FONT } }).render().asPng();
    })],
  // As it prints: on a screen it moves letters to whole pixels, which widens a label and says nothing about its place.
  LibreOffice: [hasDraw || "LibreOffice Draw or pdftoppm is missing", (folder, names) => {
    const files = names.map((name) => join(folder, `${name}.svg`));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
    return names.map((name) => execFileSync(PDFTOPPM, ["-r", "96", "-png", "-singlefile", join(folder, `${name}.pdf`)], { maxBuffer: 1e8 }));
  }],
};

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Chart and card as the page saves them. */
async function pictures(t) {
  const page = await open(t, `?wilayah=12.75${PLAN}`);
  await whole(page);
  await press(page, "Bagikan");
  const saved = {};
  for (const kind of ["Grafik", "Kartu"]) {
    const button = page.getByRole("group", { name: `${kind} sebagai gambar` }).getByRole("button", { name: "SVG" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    saved[kind] = readFileSync(await download.path(), "utf8");
  }
  return saved;
}

/** The sheets of a picture, and what stands on each: the words and their size in units. */
function sheets(svg) {
  const [, head, width, height] = /^(<svg [^>]*?)width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  const start = svg.replace(/^<svg [^>]*>/, (tag) => tag.replace(`${head}width="${width}" height="${height}"`, `${head}width="${width * SCALE}" height="${height * SCALE}"`));
  const opening = /^<svg [^>]*>/.exec(start)[0];
  const labels = [...svg.matchAll(/<text [^>]*>[^<]*<\/text>/g)].map(([label]) => label).filter((label) => !label.includes("aria-hidden"));
  assert.ok(labels.length > 20, `${labels.length} labels`);
  const unit = Number(/viewBox="0 0 (\d+)/.exec(opening)[1]) / (width * SCALE);
  const made = [];
  for (let at = 0; at < labels.length; at += INKS.length) {
    const part = labels.slice(at, at + INKS.length);
    const inked = part.map((label, place) => label.replace(/ fill="[^"]*"/, ` fill="${INKS[place]}"`).replace(/font-family="[^"]*"/, `font-family="${FONT}"`));
    made.push({
      svg: `${opening}<rect width="100%" height="100%" fill="#ffffff"/>${inked.join("")}</svg>`,
      said: part.map((label) => ({ text: />([^<]*)</.exec(label)[1], em: Number(/font-size="([\d.]+)"/.exec(label)[1]) / unit, anchor: / text-anchor="(\w+)"/.exec(label)?.[1] ?? "start" })),
      size: { width: Math.round(width * SCALE), height: Math.round(height * SCALE) },
    });
  }
  return made;
}

/** In the page: the box of each ink of a bitmap, in shares of its width. */
async function boxes(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  // By which channels are dark: green and blue for red letters, and so on.
  const inks = new Map([[3, 0], [5, 1], [6, 2], [4, 3], [2, 4], [1, 5]]);
  const found = Array.from(inks, () => [Infinity, Infinity, -Infinity, -Infinity]);
  const pixels = new Uint32Array(data.buffer);
  for (let at = 0; at < data.length; at += 4) {
    if (pixels[at / 4] === 0xffffffff) continue;
    const dark = (data[at] < 128) * 4 + (data[at + 1] < 128) * 2 + (data[at + 2] < 128);
    const box = found[inks.get(dark)];
    if (!box) continue;
    const [x, y] = [(at / 4) % bitmap.width, Math.floor(at / 4 / bitmap.width)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x + 1);
    box[3] = Math.max(box[3], y + 1);
  }
  return found.map((box) => box.map((edge) => edge / bitmap.width));
}

test("each label lies where the browser has it, in every program that draws SVG", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "jangkau-gambar-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const all = Object.entries(await pictures(t)).flatMap(([kind, svg]) => sheets(svg).map((sheet, place) => ({ ...sheet, name: `${kind}-${place}` })));
  for (const sheet of all) writeFileSync(join(folder, `${sheet.name}.svg`), sheet.svg);
  const reader = await newPage(t);
  const measured = async (png) => reader.evaluate(boxes, Buffer.from(png).toString("base64"));
  const browser = [];
  for (const sheet of all) {
    await reader.setViewportSize(sheet.size);
    await reader.setContent(`<body style="margin:0">${sheet.svg}`);
    browser.push(await measured(await reader.screenshot()));
  }
  for (const [program, [can, draw]] of Object.entries(PROGRAMS)) {
    await t.test(program, { skip: can === true ? false : can }, async () => {
      const drawn = draw(folder, all.map((sheet) => sheet.name));
      for (const [place, sheet] of all.entries()) {
        const there = await measured(drawn[place]);
        for (const [label, { text, em, anchor }] of sheet.said.entries()) {
          const here = browser[place][label];
          const off = here.map((edge, side) => (there[label][side] - edge) * sheet.size.width / em);
          const [left, top, right, bottom] = off;
          const held = [{ start: left, middle: (left + right) / 2, end: right }[anchor]];
          const wide = (here[2] - here[0]) * sheet.size.width / em;
          const say = `${sheet.name}, ${text}: left, top, right, bottom are off by ${off.map((one) => one.toFixed(2))} em`;
          assert.ok([...held, top, bottom].every((one) => Math.abs(one) <= TOLERANCE), say);
          assert.ok([left, right].every((one) => Math.abs(one) <= TOLERANCE + WIDTHS * wide), say);
        }
      }
    });
  }
});

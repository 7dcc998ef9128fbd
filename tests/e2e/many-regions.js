// All 514 kabupaten and kota as an overview and as a table, with figures that are made up, and a slider that moves them all.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const places = readFileSync(fileURLToPath(new URL("../../src/data/places.txt", import.meta.url)), "utf8");
const regions = places.trim().split("\n").map((line, at) => {
  const [, code, name] = line.match(/^([\d.]+) (?:\d+ )?(.*)$/);
  const eligible = 40_000 + ((at * 7919) % 500_000);
  return { code, name, eligible, active: Math.round((eligible * (10 + ((at * 37) % 45))) / 100), month: "2024-10" };
});

/** The file of an overview of all of them, asked about a December 62 months after their figures. */
export const asOverview = () =>
  JSON.stringify({
    format: "jangkau-overview", version: 1, name: "Indonesia", year: 2029, target_percent: 60,
    plan: { from: "2026-12", payer: "apbd" }, purse: 5e11, aim: "regions",
    regions: regions.map(({ eligible, ...rest }) => ({ ...rest, eligible_workers: eligible })),
  });

/** A table of all of them, as an office has it. */
export const asTable = () =>
  ["Kode;Kabupaten/Kota;Pekerja eligible;Peserta aktif;Bulan data",
    ...regions.map(({ code, name, eligible, active }) => `${code};${name};${eligible};${active};Okt 2024`)].join("\n");

/** In the page: moves the sliders of the common plan, and times each move to its frame, in milliseconds. */
export async function moveCommonPlan(moves) {
  const sliders = [...document.querySelectorAll('.common-plan input[type="range"]')];
  const headline = document.querySelector("h1");
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const found = { worked: [], shown: [], said: new Set() };
  for (let move = 0; move < moves; move++) {
    const slider = sliders[move % sliders.length];
    await frame();
    const start = performance.now();
    slider.value = String((Number(slider.value) + 7) % (Number(slider.max) + 1));
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    found.worked.push(performance.now() - start);
    found.shown.push((await frame()) - start);
    found.said.add(headline.textContent);
  }
  return { ...found, said: found.said.size };
}

// The answers used one after the other, as fast as a page lets them: for the benchmarks, which look for long tasks.

/** What users do, each touch in a task of its own, by the page's own events: nothing else runs in between. */
const actions = {
  move: async (_, times) => {
    const sliders = [...document.querySelectorAll('.slide input[type="range"]')].filter((one) => !one.disabled);
    for (let count = 0; count < times; count++) {
      const slider = sliders[count % sliders.length];
      slider.value = String((Number(slider.value) + Math.ceil(Number(slider.max) / 37)) % (Number(slider.max) + 1));
      slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 16));
    }
    for (const slider of sliders) slider.dispatchEvent(new Event("change", { bubbles: true }));
  },
  click: async (selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    await new Promise((done) => setTimeout(() => done(element.click())));
  },
  press: async (name) => {
    const found = [...document.querySelectorAll("button")].find((one) => one.innerText.trim() === name && !one.disabled);
    if (!found) throw new Error(`no ${name}`);
    await new Promise((done) => setTimeout(() => done(found.click())));
  },
  unfold: async (title) => {
    const found = [...document.querySelectorAll(".reasons .more > summary")].find((one) => one.innerText.includes(title));
    if (!found) throw new Error(`no ${title}`);
    await new Promise((done) => setTimeout(() => done(found.click())));
  },
  block: (_, milliseconds) =>
    new Promise((done) => setTimeout(() => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
      done();
    })),
};

/** A planner asks one answer after the other: what it is, what is done, to what, how often. */
export const JOURNEY = [
  ["reach the target", "click", "#capai"],
  ["accept", "press", "Pakai usul ini"],
  ["undo", "press", "Urungkan"],
  ["that lasts", "click", ".goal input"],
  ["reach the target that lasts", "click", "#capai"],
  ["refuse", "press", "Tidak jadi"],
  ["sliders move", "move", "", 40],
  ["the cheapest plan", "click", "#termurah"],
  ["sliders move beside it", "move", "", 24],
  ["how sure", "unfold", "Seberapa pasti"],
  ["sliders move below the band", "move", "", 24],
  ["why, in figures", "unfold", "Angka di balik gambar"],
  ["by when", "unfold", "Mulai kapan"],
  ["assumptions and plan apart", "unfold", "Karena keadaan, atau karena tindakan kita?"],
  ["the past", "unfold", "Seberapa tepat"],
  ["everything follows the sliders", "move", "", 24],
  ["undo with everything open", "press", "Urungkan"],
];

/** Six budget lines and a target that lies far off: the longest search that a planner is likely to ask for. */
const PAYERS = ["csr", "apbd", "apbn", "apbdes", "zakat", "other"];
export const MANY = `#1~12.75~t.2025.550000${PAYERS.map((payer, at) => `~d.${payer}.300j.12.${202501 + at}.y2`).join("")}`;
export const LONG_SEARCH = [
  ["reach a far target", "click", "#capai"],
  ["refuse", "press", "Tidak jadi"],
  ["the cheapest of many", "click", "#termurah"],
  ["sliders move beside it", "move", "", 16],
  ["how sure", "unfold", "Seberapa pasti"],
  ["everything follows the sliders", "move", "", 16],
];

/** Does one step in the page. */
export const act = (page, action, what, times) => page.evaluate(`(${actions[action]})(${JSON.stringify(what)}, ${times})`);

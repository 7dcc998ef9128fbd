// A portal's page around the card: another origin, its own markup and scripts, as the people there would write it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { newPage, site } from "./harness.js";
import { painted } from "./screen.js";

/** Scripts of parents, as published. */
const PACKAGES = {
  "/resizer4.js": "iframe-resizer/js/iframeResizer.js",
  "/resizer5.js": "@iframe-resizer/parent/index.umd.js",
  "/pym.js": "pym.js/dist/pym.v1.js",
};

/** Serves `body` as a page of another origin until the test ends, beside `scripts` by their path; its address. */
export async function host(t, body, scripts = {}) {
  const server = createServer(async (request, response) => {
    const script = PACKAGES[request.url];
    const own = scripts[request.url];
    const isPage = !script && !own && (request.url === "/" || !request.url.includes("."));
    response.statusCode = isPage || script || own ? 200 : 404;
    response.setHeader("Content-Type", script || own ? "text/javascript" : "text/html; charset=utf-8");
    if (own) return response.end(own);
    const page = `<!doctype html><html lang="id"><title>Portal</title><link rel="icon" href="data:,"><body>${body}`;
    response.end(script ? await readFile(new URL(`node_modules/${script}`, import.meta.url)) : page);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => new Promise((done) => server.close(done)));
  return `http://127.0.0.1:${server.address().port}/`;
}

/** A portal whose page is `body(address of the simulation)`; the page in a browser, once every card in it stands. */
export async function portal(t, body, { scripts, ...context } = {}) {
  const simulation = await site(t);
  const page = await newPage(t, { viewport: { width: 1000, height: 700 }, ...context });
  page.home = simulation; // what comes from there is no third party
  await page.goto(await host(t, body(simulation), scripts));
  await standing(page);
  return page;
}

/** Waits until all cards of a page stand. */
async function standing(page) {
  await page.waitForSelector("iframe", { state: "attached" });
  for (const frame of await page.locator("iframe").all()) {
    await frame.contentFrame().locator('html[data-ready="true"]').waitFor({ state: "attached", timeout: 15_000 });
  }
}

/** Height of the frame and of what is in it. */
export async function heights(page) {
  const frame = page.locator("iframe").first();
  const content = await frame.contentFrame().locator("body").evaluate((body) => body.getBoundingClientRect().height);
  return { frame: (await frame.boundingBox()).height, content: Math.ceil(content) };
}

/** Waits until the frame is as high as its content, give or take `slack` pixels; the height. */
export async function fits(page, slack = 1) {
  const end = Date.now() + 5000;
  for (;;) {
    const { frame, content } = await heights(page);
    if (content > 100 && Math.abs(frame - content) <= slack) return frame;
    if (Date.now() > end) throw new Error(`the frame is ${frame} px high, its content ${content} px`);
    await painted(page);
  }
}

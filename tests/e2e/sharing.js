// The drawer "Bagikan", where an editor of a portal takes the code of the card.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist, newPage, ready, whole } from "./harness.js";

/**
 * The site under an address that others can reach, as far as this browser knows. `hasRegions`: it was built with that
 * address, so regions have their own.
 */
export async function published(t, path, { hasRegions = false, ...context } = {}) {
  // A worker is fetched past the route below.
  const page = await newPage(t, { serviceWorkers: "block", ...context });
  await page.route("https://jangkau.contoh.go.id/simulasi/**", async (route) => {
    const name = new URL(route.request().url()).pathname.replace("/simulasi/", "") || "index.html";
    const announce = '<link rel="alternate" type="application/json+oembed" href="https://jangkau.contoh.go.id/simulasi/oembed.json">';
    if (hasRegions && name === "index.html") await route.fulfill({ contentType: "text/html", body: readFileSync(join(dist, name), "utf8").replace("</head>", `${announce}</head>`) });
    else await route.fulfill({ path: join(dist, name) });
  });
  await page.goto(`https://jangkau.contoh.go.id/simulasi/${path}`);
  await ready(page);
  await whole(page);
  return page;
}

/** What the card can be pasted as; the last is a picture of it. */
export const FORMS = ["Untuk semua situs: bingkai, tautan, skrip", "Elemen dengan skrip", "Bingkai tanpa skrip", "Gambar dan tautan"];

export const openSharing = (page) => page.getByRole("button", { name: "Bagikan", exact: true }).click();
export const code = (page) => page.getByRole("textbox", { name: "Kode untuk situs" }).inputValue();
export const choose = (page, name, option) => page.getByRole("combobox", { name, exact: true }).selectOption(option);

/** Gives the plan on screen money for premiums. */
export async function plan(page) {
  const field = page.getByRole("textbox", { name: "Dana CSR per tahun (angka)", exact: true });
  await field.fill("1000");
  await field.press("Tab");
}

/** The code of each form, for the region and the plan on screen; any picture stands for the one that was uploaded. */
export async function codes(page) {
  await openSharing(page);
  const found = {};
  for (const form of FORMS) {
    await choose(page, "Bentuk", form);
    if (form === FORMS.at(-1)) await page.getByRole("textbox", { name: "Alamat gambar" }).fill(new URL("./icon.svg", page.url()).href);
    found[form] = await code(page);
  }
  return found;
}

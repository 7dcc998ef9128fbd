// node --test old.js: a real browser of 2016 (QtWebKit, in wkhtmltopdf), which can read neither boot.js nor the program,
// is told so on every page, with the address to copy, and shows no progress bar.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { dist, site } from "./harness.js";
import { folder } from "./release.js";

/** What the page looks like to that browser; its console is written where the progress of the printing is. */
const LOOK = `console.log("<<" + JSON.stringify({
  trouble: document.getElementById("boot-trouble").innerText,
  address: (document.querySelector(".boot-address") || {}).value,
  bar: document.getElementById("boot-progress").offsetHeight,
  page: document.getElementById("boot-page").innerText.length
}) + ">>")`;

async function look(t, address) {
  const options = ["--debug-javascript", "--enable-local-file-access", "--javascript-delay", "500", "--run-script", LOOK];
  const env = { ...process.env, QT_QPA_PLATFORM: "offscreen", XDG_RUNTIME_DIR: folder(t) };
  const { stdout, stderr } = await promisify(execFile)(process.env.OLD_BROWSER ?? "wkhtmltopdf", [...options, address, join(folder(t), "cetak.pdf")], { env });
  return JSON.parse(/<<(.*)>>/s.exec(stdout + stderr)[1]);
}

for (const entry of ["?wilayah=12.71#1~12.71", "embed.html?wilayah=12.71"]) {
  test(`/${entry}: too old, with the address to copy`, async (t) => {
    const address = (await site(t)) + entry;
    const seen = await look(t, address);
    assert.match(seen.trouble, /Peramban ini terlalu lama\. Salin alamat ini[^]*This browser is too old\. Copy this address/);
    assert.equal(seen.address, address);
    assert.equal(seen.bar, 0);
    assert.ok(seen.page > 500, "the page reads");
  });
}

test("the file for a USB stick: too old for it", async (t) => {
  const seen = await look(t, pathToFileURL(join(dist, "jangkau-usb.html")).href);
  assert.match(seen.trouble, /Peramban ini terlalu lama untuk salinan USB\./);
  assert.equal(seen.address, undefined);
  assert.equal(seen.bar, 0);
});

// Filters and editors that portals put HTML through, with their defaults: each gives what it leaves of a code. Some are
// under the GPL: they are tools of these tests and no part of what is deployed.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sanitizeHtml from "sanitize-html";
import { newPage } from "./harness.js";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));
const HOME = "https://editor.contoh.go.id/";

/** A page of a portal that can load the packages of this folder. */
async function editorPage(t) {
  const page = await newPage(t);
  await page.route(`${HOME}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return path === "/" ? route.fulfill({ contentType: "text/html", body: '<!doctype html><meta charset="utf-8"><title>Editor</title><div id="teks"></div>' }) : route.fulfill({ path: join(packages, path) });
  });
  await page.goto(HOME);
  return page;
}

/** By the name of the filter, a function of the page of a portal and the HTML. */
export const IN_NODE = {
  "sanitize-html": async (_, html) => sanitizeHtml(html),
  DOMPurify: async (page, html) => {
    await page.addScriptTag({ url: "/dompurify/dist/purify.min.js" });
    return page.evaluate((html) => DOMPurify.sanitize(html), html);
  },
  "TinyMCE 7": async (page, html) => {
    await page.addScriptTag({ url: "/tinymce/tinymce.min.js" });
    return page.evaluate(async (html) => {
      const [editor] = await tinymce.init({ selector: "#teks", license_key: "gpl", base_url: "/tinymce", suffix: ".min" });
      editor.setContent(html);
      return editor.getContent();
    }, html);
  },
  "CKEditor 5": (page, html) => inCkeditor(page, html, false),
  "CKEditor 5 with all HTML allowed": (page, html) => inCkeditor(page, html, true),
};

async function inCkeditor(page, html, isOpen) {
  await page.addScriptTag({ url: "/ckeditor5/dist/browser/ckeditor5.umd.js" });
  return page.evaluate(async ([html, isOpen]) => {
    const { ClassicEditor, Essentials, Paragraph, Link, BlockQuote, GeneralHtmlSupport } = CKEDITOR;
    const plugins = [Essentials, Paragraph, Link, BlockQuote, ...(isOpen ? [GeneralHtmlSupport] : [])];
    const htmlSupport = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] };
    const editor = await ClassicEditor.create(document.getElementById("teks"), { licenseKey: "GPL", plugins, ...(isOpen && { htmlSupport }) });
    editor.setData(html);
    return editor.getData();
  }, [html, isOpen]);
}

/** What each filter of Node leaves of `html`. */
export async function leftInNode(t, name, html) {
  return IN_NODE[name](await editorPage(t), html);
}

/** Why the filters of Python are left out here; false where they are there. */
export const noPython = process.env.FILTERS_PYTHON ? false : "nh3 and bleach are not installed: 'make test' does it where Python has a network";

/** What the filters of Python leave of each of `codes`: filter, name of the code, HTML. */
export const leftInPython = (codes) =>
  JSON.parse(execFileSync(process.env.FILTERS_PYTHON, [fileURLToPath(new URL("filters.py", import.meta.url))], { input: JSON.stringify(codes), encoding: "utf8" }));

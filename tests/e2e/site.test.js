// What the deployed folder holds, and what it must not.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { headersOf } from "../../scripts/server.mjs";
import { dist } from "./harness.js";

const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const pathOf = (entry) => join(entry.parentPath ?? entry.path, entry.name);

test("the folder holds no source map, no path of the building machine, no test hook", () => {
  const forbidden = [/sourceMappingURL/, /\/\.cargo\/registry/, /\/home\//, /\/root\//, /\buji=/];
  for (const entry of files) {
    assert.doesNotMatch(entry.name, /\.(map|rs|toml|env)$/);
    const text = readFileSync(pathOf(entry), "latin1");
    for (const pattern of forbidden) {
      const at = text.search(pattern);
      assert.equal(at, -1, `${entry.name} holds ${text.slice(at, at + 80)}`);
    }
  }
});

/** The one script inside a page: it leads a closed frame to the card that needs no other file. */
const INSIDE = /<script>([^<]*embed-tertutup\.html[^<]*)<\/script>/g;

test("every page carries the one policy, and no inline script or style but the way out of a closed frame", () => {
  for (const page of ["index.html", "embed.html"]) {
    const text = readFileSync(join(dist, page), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    assert.equal(headersOf(page)["Content-Security-Policy"].replace(/; frame-ancestors .*/, ""), policy);
    const inside = [...text.matchAll(INSIDE)].map(([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    assert.equal(inside.length, page === "embed.html" ? 1 : 0, page);
    assert.deepEqual(policy.match(/'sha256-[^']*'/g) ?? [], inside, "named by its digest");
    assert.doesNotMatch(text.replace(INSIDE, ""), /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
    assert.doesNotMatch(text, /(?:src|href)="(?:\/|https?:)/, "relative addresses only");
  }
});

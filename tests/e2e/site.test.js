// What the deployed folder holds, and what it must not.
import assert from "node:assert/strict";
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

test("every page carries the one policy, and no inline script or style", () => {
  for (const page of ["index.html", "embed.html"]) {
    const text = readFileSync(join(dist, page), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    assert.equal(headersOf(page)["Content-Security-Policy"].replace(/; frame-ancestors .*/, ""), policy);
    assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
    assert.doesNotMatch(text, /(?:src|href)="(?:\/|https?:)/, "relative addresses only");
  }
});

// browse.js FILE: serves this folder, opens a blank page in $CHROMIUM, runs the async function that FILE holds there and
// prints what it returns as JSON.
"use strict";
const { readFileSync, existsSync } = require("node:fs");
const { createServer } = require("node:http");
const { extname, join } = require("node:path");
const puppeteer = require("puppeteer-core");

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".woff2": "font/woff2", ".wasm": "application/wasm" };

async function main() {
  const folder = process.cwd();
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = join(folder, path);
    if (path === "/") return response.setHeader("content-type", "text/html").end("<!doctype html><meta charset=utf-8>");
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const body = readFileSync(process.argv[2], "utf8");
    console.log(JSON.stringify(await page.evaluate(`(${body.trim().replace(/;$/, "")})()`)));
  } finally {
    await browser.close();
    server.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 2;
});

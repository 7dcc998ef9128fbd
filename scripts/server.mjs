// A static server for dist/, as a host should be set up: headers, types, caching, compression.
// `node scripts/server.mjs FOLDER PORT` serves it; the end-to-end tests start it from their harness.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".wasm", "application/wasm"],
  [".json", "application/json; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".png", "image/png"],
  [".csv", "text/csv; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".woff2", "font/woff2"],
]);
const COMPRESSED = new Set([".html", ".js", ".css", ".wasm", ".json", ".webmanifest", ".svg", ".csv", ".txt"]);
const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|css|wasm|woff2)$/;

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; object-src 'none'";
// Who may frame the card. Pages on this machine too, for trying it out.
const CARD_HOSTS = "'self' https://*.go.id https://*.desa.id http://127.0.0.1:* http://localhost:*";

// The script in the card's page that leads a closed frame to the card with everything inside.
const CARD_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'sha256-P74/ETBsH66Mb9vufpXIPlTDQAYEhpFmcGVAVLc7Ung='");

/** The content policy of a page. The copy for a USB stick and the card for closed frames carry their own inside. */
function policyOf(path) {
  if (path.endsWith("jangkau-usb.html")) return "frame-ancestors 'none'";
  if (path.endsWith("embed-tertutup.html")) return `frame-ancestors ${CARD_HOSTS}`;
  if (path.endsWith("embed.html")) return `${CARD_POLICY}; frame-ancestors ${CARD_HOSTS}`;
  return `${POLICY}; frame-ancestors 'self'`;
}

/** The headers of one file, by its path inside the site. */
export function headersOf(path) {
  const isPage = path.endsWith(".html");
  const isKept = HASHED.test(path);
  return {
    "Content-Type": TYPES.get(extname(path)) ?? "application/octet-stream",
    "Cache-Control": isKept ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
    ...(isPage && { "Content-Security-Policy": policyOf(path) }),
  };
}

/** The path of a file inside the site, or null when the address lies outside of it. */
function pathIn(prefix, url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    if (!path.startsWith(prefix) || path.includes("\0")) return null;
    const inside = normalize(path.slice(prefix.length) || "index.html");
    if (inside.startsWith("..") || inside.startsWith(sep)) return null;
    return inside.endsWith(sep) || inside === "." ? join(inside, "index.html") : inside;
  } catch {
    return null;
  }
}

/** The answer to a request: status, headers, body. `change(path, answer)` may return another, for tests. */
async function answer({ root, prefix, change }, request) {
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, headers: { Allow: "GET, HEAD" } };
  const path = pathIn(prefix, request.url);
  const file = path && join(root, path);
  const isFile = file && (await stat(file).then((found) => found.isFile(), () => false));
  if (!isFile) return { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: "not found" };
  const found = { status: 200, headers: headersOf(path), body: await content(file) };
  const given = (await change?.(path, found)) ?? found;
  return COMPRESSED.has(extname(path)) ? compressed(request, given) : given;
}

const contents = new Map(); // of files, with the time they were changed
const packed = new WeakMap(); // the compressed form of a content: the program takes a tenth of a second

async function content(file) {
  const { mtimeMs } = await stat(file);
  if (contents.get(file)?.mtimeMs !== mtimeMs) contents.set(file, { mtimeMs, body: await readFile(file) });
  return contents.get(file).body;
}

function pack(body) {
  const bytes = Buffer.from(body);
  if (typeof body !== "object") return gzipSync(bytes, { level: 9 });
  if (!packed.has(body)) packed.set(body, gzipSync(bytes, { level: 9 }));
  return packed.get(body);
}

function compressed(request, given) {
  const headers = { ...given.headers, Vary: "Accept-Encoding" };
  if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return { ...given, headers };
  return { ...given, headers: { ...headers, "Content-Encoding": "gzip" }, body: pack(given.body) };
}

async function respond(options, request, response) {
  const { status, headers, body = "" } = await answer(options, request);
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Serves `root` under `prefix` ("/", "/a/b/"). Port 0 takes a free one. Resolves to { url, close }. */
export function serve({ root, port = 0, prefix = "/", change }) {
  const server = createServer((request, response) => {
    respond({ root, prefix, change }, request, response).catch((error) => response.destroy(error));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
      resolve({ url: `http://127.0.0.1:${server.address().port}${prefix}`, close });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root = "dist", port = "8080"] = process.argv.slice(2);
  try {
    const { url } = await serve({ root, port: Number(port) });
    console.log(`ready: ${url}`);
  } catch (error) {
    const isTaken = error.code === "EADDRINUSE";
    console.error(isTaken ? `Port ${port} is taken: choose another with 'make serve PORT=8081'` : `Cannot serve: ${error.message}`);
    process.exit(1);
  }
}

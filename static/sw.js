// Keeps the site for times without a network. A release is kept whole, checked against its digests, or not at all, so
// the pages of one release never meet the program of another. The page comes from the network first, so a worker can
// never hold an old release against a new one; files whose name holds their hash come from here first.
// To be rid of it on a host, put sw-off.js of the hosting kit in its place.
"use strict";

// Written by scripts/site-build at each build.
const RELEASE = "";
const FILES = {};

const SCOPE = self.registration.scope;
const PREFIX = `jangkau ${SCOPE} `; // other folders of this host may hold other copies of the site
const CACHE = PREFIX + RELEASE;
const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|css|wasm|woff2)$/;
const PAGE_LIMIT_MS = 3000;
const KEPT_RELEASES = 3; // a tab may have been open across two of them

/** The path of an address inside the site. */
const nameOf = (address) => new URL(address).pathname.slice(new URL(SCOPE).pathname.length);
const isOurs = (name) => HASHED.test(name) || Object.hasOwn(FILES, name);

// Keeping a release

async function install() {
  try {
    await fill(await caches.open(CACHE));
  } catch (error) {
    await caches.delete(CACHE);
    throw error; // the browser drops this worker and tries again at its next look
  }
}

/** Fetches what is missing of this release. */
async function fill(cache) {
  const missing = async (address) => !(await cache.match(address));
  if (await missing(SCOPE)) await cache.put(SCOPE, await page());
  const files = Object.entries(FILES).map(async ([name, integrity]) => {
    if (await missing(name)) await cache.put(name, await file(name, integrity));
  });
  await Promise.all(files);
}

/** The page of this very release: a sign-in page of a hotel is none, nor is that of another release. */
async function page() {
  const { ok, headers, text } = await fetch(SCOPE, { cache: "no-cache" }).then(read);
  if (!ok || !text.includes(`data-release="${RELEASE}"`)) throw new Error("not the page of this release");
  // A response that was redirected may not answer a navigation; a fresh one may.
  return new Response(text, { headers });
}

async function read(answer) {
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return { ok: answer.ok, headers, text: await answer.text() };
}

async function file(name, integrity) {
  const known = HASHED.test(name) && (await kept(name));
  if (known) return known;
  const checked = async (options) => {
    const answer = await fetch(name, { integrity, ...options });
    if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
    return answer;
  };
  // What the browser keeps by itself may be damaged.
  return checked({}).catch(() => checked({ cache: "reload" }));
}

/** The caches of this site, the oldest first. */
async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/** A file of any kept release. */
async function kept(address) {
  for (const name of (await ownCaches()).reverse()) {
    const found = await caches.match(address, { cacheName: name });
    if (found) return found;
  }
  return undefined;
}

async function tidy() {
  const old = (await ownCaches()).filter((name) => name !== CACHE).slice(0, -(KEPT_RELEASES - 1));
  await Promise.all(old.map((name) => caches.delete(name)));
}

// Answering

/** The page: from the network, unless that is silent, broken or slow. */
async function freshPage(request) {
  const fresh = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PAGE_LIMIT_MS));
  const answer = await Promise.race([fresh.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  return (await caches.match(SCOPE, { cacheName: CACHE })) ?? answer ?? fresh;
}

async function keptFile({ request, clientId }) {
  const client = clientId && (await self.clients.get(clientId));
  const isChecking = client && nameOf(client.url) === "periksa.html"; // the administrator asks what the server sends
  if (isChecking || client?.frameType === "nested") return fetch(request); // a frame lives by its own network
  return (await kept(request.url.split(/[?#]/)[0])) ?? fetch(request);
}

/** Takes over from the release before, but never under another open tab. */
async function takeOver() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(SCOPE)).length <= 1) await self.skipWaiting();
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  const name = nameOf(request.url);
  if (request.mode === "navigate") {
    const isPage = name === "" || name === "index.html";
    if (isPage && request.destination === "document") event.respondWith(freshPage(request));
  } else if (isOurs(name)) {
    event.respondWith(keptFile(event));
  }
});
addEventListener("message", (event) => {
  const answers = {
    "jangkau:which": async () => event.ports[0]?.postMessage(RELEASE),
    "jangkau:mend": async () => fill(await caches.open(CACHE)).catch(() => {}), // without a network: another time
    "jangkau:follow": takeOver,
    "jangkau:now": () => self.skipWaiting(),
  };
  if (Object.hasOwn(answers, event.data)) event.waitUntil(answers[event.data]());
});

#!/usr/bin/env bash
# In a frame that is sandboxed without "allow-same-origin", 'self' of a content security policy matches nothing in WebKit.
#
# One would think: 'self' is where the page came from, whatever the sandbox says of its origin, as it is in Chromium.
# Seen (WebKitGTK 2.50.6, Chromium 156): the same page in the same frame runs its script in Chromium, and in WebKit it
# does not. With the address written out instead of 'self' it runs in both.
# What follows: a page that others may frame so (WordPress does it to every address it does not know) needs a policy with
# its address, or one of digests with everything inside. WebKit is every browser of an iPhone.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
need WebKitWebDriver Xvfb
npm_install puppeteer-core@24.43.1

cat > look.js <<'LOOK'
const { spawn } = require("node:child_process");
const { existsSync, readdirSync } = require("node:fs");
const { createServer } = require("node:http");
const puppeteer = require("puppeteer-core");

/** Serves the frame's page with 'self' or with its address in the policy, and pages of another origin around it. */
const listen = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));
async function serve() {
  const files = createServer((request, response) => {
    const source = request.url.endsWith("self") ? "'self'" : `http://127.0.0.1:${files.address().port}`;
    const answers = {
      "/run.js": ["text/javascript", "parent.postMessage('ran', '*')"],
      "/frame": ["text/html", "<!doctype html><title>frame</title><script src=/run.js></script>"],
    };
    const [type, body] = answers[request.url.split("?")[0]] ?? ["text/plain", ""];
    response.setHeader("content-type", type);
    response.setHeader("content-security-policy", `default-src 'none'; script-src ${source}`);
    response.end(body);
  });
  const port = await listen(files);
  const portal = createServer((request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>portal</title><script>said = "nothing"; onmessage = ({ data }) => { said = data; }</script>
      <iframe sandbox="allow-scripts" src="http://127.0.0.1:${port}/frame?${request.url.slice(1)}"></iframe>`);
  });
  return { address: `http://127.0.0.1:${await listen(portal)}/`, close: () => [files, portal].forEach((server) => server.close()) };
}

const SAID = "return new Promise((done) => setTimeout(() => done(said), 1500))";
const KINDS = ["self", "address"];

async function inChromium(address) {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  const said = [];
  for (const kind of KINDS) {
    const page = await browser.newPage();
    await page.goto(address + kind);
    said.push(await page.evaluate(`(() => { ${SAID} })()`));
  }
  await browser.close();
  return said;
}

async function inWebKit(address) {
  const browser = readdirSync("/usr/lib").map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`).find(existsSync);
  const screen = spawn("Xvfb", ["-displayfd", "3", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await new Promise((done) => screen.stdio[3].once("data", (text) => done(`:${String(text).trim()}`)));
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((done) => probe.close(done));
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: "1", GSETTINGS_BACKEND: "memory", NO_AT_BRIDGE: "1" };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env });
  const ask = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: body ? "POST" : "GET", body: body && JSON.stringify(body) });
    return (await answer.json()).value;
  };
  for (let tries = 0; tries < 200 && !(await ask("/status").catch(() => null)); tries += 1) await new Promise((done) => setTimeout(done, 50));
  const options = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } };
  const { sessionId, capabilities } = await ask("/session", { capabilities: { alwaysMatch: options } });
  console.error(`WebKitGTK ${capabilities.browserVersion}`);
  const said = [];
  for (const kind of KINDS) {
    await ask(`/session/${sessionId}/url`, { url: address + kind });
    said.push(await ask(`/session/${sessionId}/execute/sync`, { script: SAID, args: [] }));
  }
  driver.kill();
  screen.kill();
  return said;
}

(async () => {
  const { address, close } = await serve();
  console.log(JSON.stringify({ chromium: await inChromium(address), webkit: await inWebKit(address) }));
  close();
  process.exit();
})().catch((error) => (console.error(error), process.exit(2)));
LOOK

seen=$(NODE_PATH="$place/node_modules" node look.js)
part() { node -p "JSON.parse(process.argv[1]).$1" "$seen"; }
expect "Chromium, 'self'" ran "$(part "chromium[0]")"
expect "Chromium, the address" ran "$(part "chromium[1]")"
expect "WebKitGTK, 'self'" nothing "$(part "webkit[0]")"
expect "WebKitGTK, the address" ran "$(part "webkit[1]")"
done_expecting

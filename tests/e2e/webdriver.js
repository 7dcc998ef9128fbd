// The browsers beside Chromium, as Debian packages them, driven by the commands of WebDriver: Firefox over Marionette,
// the port on which geckodriver too would send them (Debian 12 has no geckodriver); WebKitGTK over WebKitWebDriver, on
// a display without a screen.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_MS = 30_000;
const COMMAND_MS = 60_000; // no command takes that long; one that does is a browser that has gone

/** A command by our name: how WebKitWebDriver is asked for it over HTTP, and what Marionette calls it. */
const COMMANDS = {
  open: ["POST", "/url", "Navigate"],
  address: ["GET", "/url", "GetCurrentURL"],
  reload: ["POST", "/refresh", "Refresh"],
  run: ["POST", "/execute/sync", "ExecuteScript"],
  find: ["POST", "/element", "FindElement"],
  click: ["POST", "/element/:id/click", "ElementClick"],
  keys: ["POST", "/element/:id/value", "ElementSendKeys"],
  label: ["GET", "/element/:id/computedlabel", "GetComputedLabel"],
  role: ["GET", "/element/:id/computedrole", "GetComputedRole"],
  act: ["POST", "/actions", "PerformActions"],
  frame: ["POST", "/frame", "SwitchToFrame"],
  windows: ["GET", "/window/handles", "GetWindowHandles"],
  toWindow: ["POST", "/window", "SwitchToWindow"],
  newWindow: ["POST", "/window/new", "NewWindow"],
  closeWindow: ["DELETE", "/window", "CloseWindow"],
  size: ["POST", "/window/rect", "SetWindowRect"],
};

/** Tries until `attempt` gives something, or `child` has ended. */
async function until(attempt, child, what) {
  for (const end = Date.now() + START_MS; ; await new Promise((done) => setTimeout(done, 30))) {
    const found = await attempt();
    if (found) return found;
    assert.ok(child.exitCode === null && Date.now() < end, `${what} does not start`);
  }
}

/** Ends a child that this process has started, and waits for its end. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  return ended;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const newFolder = () => mkdtempSync(join(tmpdir(), "jangkau-peramban-"));

// Firefox

/** What keeps a fresh profile quiet, and lets tests see what pages complain of. */
const PREFERENCES = {
  "marionette.port": 0, // any that is free; it writes down which
  "intl.accept_languages": "id-ID, id, en",
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:9/", // nothing is fetched from outside
  "dom.disable_open_during_load": false,
};

async function firefox() {
  const command = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
  assert.ok(existsSync(command), `${command} is missing: 'make test' installs it on Debian; elsewhere name it in FIREFOX`);
  const profile = newFolder();
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const args = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile];
  const env = { ...process.env, HOME: profile, TZ: "Asia/Jakarta", MOZ_HEADLESS_WIDTH: "1400", MOZ_HEADLESS_HEIGHT: "1000" };
  const child = spawn(command, args, { stdio: "ignore", env });
  const place = join(profile, "MarionetteActivePort");
  const port = await until(() => existsSync(place) && Number(readFileSync(place, "utf8")), child, "Firefox");
  const ask = await marionette(port);
  const { capabilities } = await ask("WebDriver:NewSession", {});
  const send = async (name, params = {}) => {
    const answer = await ask(`WebDriver:${COMMANDS[name][2]}`, params);
    return answer && "value" in answer && !Array.isArray(answer) ? answer.value : answer;
  };
  /** What stands in red in the console, since it was asked last. */
  const said = async () => {
    await ask("Marionette:SetContext", { value: "chrome" });
    try {
      return (await ask("WebDriver:ExecuteScript", { script: `return (${redLines})()`, args: [] })).value;
    } finally {
      await ask("Marionette:SetContext", { value: "content" });
    }
  };
  const close = async () => {
    await Promise.all([end(child), ask.close()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { name: "Firefox", version: capabilities.browserVersion, send, said, close };
}

/** In Firefox itself: errors of pages, with violations of their policies; then the console is empty again. */
function redLines() {
  /* global Services, Ci */
  const errors = Services.console.getMessageArray().filter((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return false;
    const isError = (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
    const isPutOff = /^ResizeObserver loop/.test(message.errorMessage); // as in engines.js
    return isError && !isPutOff && /^(http|file|blob|data):/.test(message.sourceName);
  });
  Services.console.reset();
  return errors.map((message) => `${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
}

/** Talks to Marionette: `LENGTH:[0, id, command, parameters]` there, `LENGTH:[1, id, error, result]` back. */
async function marionette(port) {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let count = 0;
  const lost = () => [...waiting.values()].forEach(({ reject }) => reject(new Error("Firefox has gone")));
  const greeted = new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.on("close", lost);
    socket.on("data", (bytes) => {
      received = Buffer.concat([received, bytes]);
      for (;;) {
        const colon = received.indexOf(":");
        const length = Number(received.subarray(0, Math.max(colon, 0)));
        if (colon < 0 || received.length < colon + 1 + length) return;
        const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length));
        received = received.subarray(colon + 1 + length);
        if (!Array.isArray(message)) resolve();
        else answered(message);
      }
    });
  });
  const answered = ([, id, error, result]) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
  };
  await greeted;
  const ask = (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      const timer = setTimeout(() => reject(new Error(`Firefox does not answer to ${command}`)), COMMAND_MS);
      const settled = (settle) => (value) => (clearTimeout(timer), settle(value));
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  ask.close = () => void socket.destroy();
  return ask;
}

// WebKitGTK

const MINI_BROWSER = () => {
  const libraries = ["/usr/lib", "/usr/libexec", ...readdirSync("/usr/lib").map((name) => join("/usr/lib", name))];
  const found = libraries.flatMap((folder) => ["4.1", "6.0", "4.0"].map((api) => join(folder, `webkit2gtk-${api}`, "MiniBrowser")));
  return process.env.WEBKIT ?? found.find(existsSync);
};

/** A display without a screen; its name. */
async function display() {
  const child = spawn(process.env.XVFB ?? "Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stdio[3].on("data", (text) => (said += text));
  child.on("error", () => {});
  return { child, name: `:${await until(() => said.endsWith("\n") && said.trim(), child, "Xvfb")}` };
}

async function webkit() {
  const [driver, binary] = [process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver", MINI_BROWSER()];
  assert.ok(existsSync(driver) && binary, "WebKitGTK is missing: 'make test' installs it on Debian; elsewhere name MiniBrowser in WEBKIT and WebKitWebDriver in WEBKIT_DRIVER");
  const screen = await display();
  const home = newFolder();
  const port = await freePort();
  const env = {
    ...process.env, DISPLAY: screen.name, HOME: home, XDG_RUNTIME_DIR: home, TZ: "Asia/Jakarta", LANG: "C.UTF-8", LANGUAGE: "id_ID:id",
    GDK_BACKEND: "x11", GSETTINGS_BACKEND: "memory", NO_AT_BRIDGE: "1", LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  };
  const child = spawn(driver, [`--port=${port}`], { stdio: "ignore", env });
  const request = (method, path, body) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(COMMAND_MS) }).then((answer) => answer.json());
  await until(() => request("GET", "/status").catch(() => null), child, "WebKitWebDriver");
  const ask = async (...what) => {
    const { value } = await request(...what);
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const options = { binary, args: ["--automation"] };
  const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
  const send = (name, params = {}) => {
    const [method, path] = COMMANDS[name];
    return ask(method, `/session/${sessionId}${path.replace(":id", params.id)}`, method === "POST" ? params : undefined);
  };
  const close = async () => {
    await ask("DELETE", `/session/${sessionId}`).catch(() => {});
    await end(child);
    await end(screen.child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { name: "WebKitGTK", version: capabilities.browserVersion, send, said: async () => [], close };
}

/** How each is started; none where they are left out (`need_engines` in scripts/setup.sh). */
export const ENGINES = process.env.JANGKAU_ENGINES === "no" ? {} : { Firefox: firefox, WebKitGTK: webkit };

// Real web servers as a portal has them, with the files of docs/hosting, each on a port of its own until its test ends.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist } from "./harness.js";
import { folder } from "./release.js";

export const kit = fileURLToPath(new URL("../../docs/hosting", import.meta.url));
const NGINX = process.env.NGINX ?? "/usr/sbin/nginx";
const APACHE = process.env.APACHE ?? "/usr/sbin/apache2";
const MODULES = process.env.APACHE_MODULES ?? "/usr/lib/apache2/modules";
const isRoot = process.getuid?.() === 0;
const START_MS = 5000;

/** A port that nobody uses. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A folder with the site in jangkau/, readable for the server's own user. */
function documents(t) {
  const root = folder(t);
  chmodSync(root, 0o755);
  cpSync(dist, join(root, "jangkau"), { recursive: true });
  return root;
}

/** Starts a server in the foreground and waits until it answers. */
async function start(t, command, args, port) {
  assert.ok(existsSync(command), `${command} is missing: 'make test' installs it on Debian; elsewhere name it in NGINX and APACHE`);
  const server = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  t.after(() => (server.kill("SIGTERM"), ended));
  const url = `http://127.0.0.1:${port}/jangkau/`;
  for (const end = Date.now() + START_MS; ; await new Promise((done) => setTimeout(done, 50))) {
    if (await fetch(url).then((answer) => (answer.body.cancel(), true), () => false)) {
      assert.doesNotMatch(said, /warn/, "the rules are taken without a warning");
      return url;
    }
    assert.ok(Date.now() < end && server.exitCode === null, `${command} does not start: ${said}`);
  }
}

/** nginx with the kit, or as it comes when there are no `rules`. */
export async function nginx(t, { rules = true } = {}) {
  const [port, root, work] = [await freePort(), documents(t), folder(t)];
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${work}/${kind};`);
  const include = (name) => (rules ? `include "${kit}/${name}";` : "");
  writeFileSync(join(work, "nginx.conf"), `
    daemon off; master_process off; pid ${work}/pid; error_log stderr warn; ${isRoot ? "user root;" : ""}
    events {}
    http {
      access_log off; ${temporary.join(" ")}
      types { text/html html; text/css css; application/javascript js; } default_type text/plain;
      ${include("nginx-peta.conf")}
      server {
        listen 127.0.0.1:${port}; root ${root};
        add_header X-Frame-Options SAMEORIGIN always; # as portals have it
        ${include("nginx-lokasi.conf")}
      }
    }`);
  return start(t, NGINX, ["-p", work, "-c", join(work, "nginx.conf"), "-e", "stderr"], port);
}

/** Apache with the kit as .htaccess or as its configuration, or as it comes. */
export async function apache(t, { rules = ".htaccess" } = {}) {
  const [port, root, work] = [await freePort(), documents(t), folder(t)];
  const site = join(root, "jangkau");
  const modules = ["mpm_event", "authz_core", "mime", "dir", "headers", "filter", "deflate", "brotli"];
  const available = modules.filter((name) => existsSync(join(MODULES, `mod_${name}.so`)));
  if (rules === ".htaccess") cpSync(join(kit, "apache.htaccess"), join(site, ".htaccess"));
  const kitRules = readFileSync(join(kit, "apache.conf"), "utf8")
    .replace("/var/www/html/jangkau", site)
    .replace("/etc/apache2/jangkau/apache.htaccess", join(kit, "apache.htaccess"));
  mkdirSync(join(work, "run"));
  writeFileSync(join(work, "mime.types"), "text/html html\ntext/css css\ntext/javascript js\n");
  writeFileSync(join(work, "apache.conf"), `
    ServerRoot "${work}"
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile "${work}/pid"
    DefaultRuntimeDir "${work}/run"
    ErrorLog "|/bin/cat"
    ${available.map((name) => `LoadModule ${name}_module "${MODULES}/mod_${name}.so"`).join("\n    ")}
    ${isRoot ? "User www-data\n    Group www-data" : ""}
    TypesConfig "${work}/mime.types"
    DocumentRoot "${root}"
    Header always set X-Frame-Options SAMEORIGIN
    Header set Content-Security-Policy "frame-ancestors 'self'"
    <Directory "${root}">
      AllowOverride ${rules === ".htaccess" ? "FileInfo" : "None"}
      Require all granted
    </Directory>
    ${rules === "conf" ? kitRules : ""}`);
  return start(t, APACHE, ["-f", join(work, "apache.conf"), "-DFOREGROUND"], port);
}

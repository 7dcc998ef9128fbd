// A real WordPress for the tests of a file: Debian's, with PHP and MariaDB of its own, in folders and on a port that end
// with the tests. `scripts/setup.sh` names its folder in WORDPRESS, or leaves it out where it cannot be installed.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { freePort } from "./servers.js";

const { WORDPRESS } = process.env;
const PHP = process.env.PHP ?? "php";
const MARIADB = process.env.MARIADB ?? "/usr/sbin/mariadbd";
const own = fileURLToPath(new URL("wordpress", import.meta.url));
const isRoot = process.getuid?.() === 0;
const START_MS = 20_000;

/** Why there is no WordPress here; false where there is one. */
export const noWordPress = WORDPRESS && existsSync(join(WORDPRESS, "wp-load.php")) ? false : "WordPress, PHP and MariaDB are not installed: 'make test' does it on Debian";

const ends = [];
after(async () => {
  for (const end of ends.reverse()) await end();
});

/** Starts a program, and ends it after the tests; what it says is in `said`. */
function begin(command, args, options) {
  const program = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], ...options });
  const ended = new Promise((resolve) => program.once("close", resolve));
  const running = { program, ended, out: "", said: "" };
  program.stdout.on("data", (text) => (running.out += text));
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (text) => (running.said += text));
  ends.push(() => (program.kill("SIGTERM"), ended));
  return running;
}

/** Waits until a program says that it is ready. */
async function says(running, words) {
  for (const end = Date.now() + START_MS; ; await new Promise((done) => setTimeout(done, 50))) {
    if (words.test(running.said)) return;
    assert.ok(Date.now() < end && running.program.exitCode === null, `${running.program.spawnfile} does not start: ${running.said}`);
  }
}

/** A database without tables, users or a port. */
async function database(folder) {
  const socket = join(folder, "socket");
  mkdirSync(join(folder, "data"));
  const options = [
    "--no-defaults", `--datadir=${folder}/data`, `--socket=${socket}`, `--pid-file=${folder}/pid`, "--skip-networking", "--skip-grant-tables",
    "--innodb-buffer-pool-size=32M", "--innodb-log-file-size=8M", "--innodb-flush-log-at-trx-commit=0", ...(isRoot ? ["--user=root"] : []),
  ];
  const server = begin(MARIADB, options);
  await says(server, /ready for connections/);
  return socket;
}

/**
 * A WordPress with the posts that `posts` lists: `by` is "administrator" or "author", `content` what its block editor would
 * save. For each its address, and what was `saved` of the content.
 */
export async function wordpress(posts) {
  const folder = mkdtempSync(join(tmpdir(), "jangkau-wp-"));
  ends.push(() => rmSync(folder, { recursive: true }));
  const port = await freePort();
  const environment = {
    ...process.env,
    JANGKAU_WORDPRESS_SETTINGS: join(own, "settings.php"),
    JANGKAU_WORDPRESS_SITE: `http://127.0.0.1:${port}`,
    JANGKAU_WORDPRESS_SOCKET: await database(folder),
  };
  const saving = begin(PHP, [join(own, "posts.php"), WORDPRESS], { env: environment });
  saving.program.stdin.end(JSON.stringify(posts));
  assert.equal(await saving.ended, 0, saving.said);
  const server = begin(PHP, ["-S", `127.0.0.1:${port}`, "-t", WORDPRESS], { env: environment });
  await says(server, /Development Server .* started/);
  return JSON.parse(saving.out);
}

/** What the block editor saves for HTML of one's own, and for an address that was pasted. */
export const ownHtml = (code) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
export const pasted = (address) =>
  `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

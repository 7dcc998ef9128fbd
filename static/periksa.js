// The administrator's check in the browser: what PERIKSA.md of the hosting kit asks of a server, step by step, and the card
// as portals frame it. It reads its own site and sends nothing.
const query = new URLSearchParams(location.search);
const isEnglish = query.get("lang") === "en";
const say = (id, en) => (isEnglish ? en : id);
const element = (id) => document.getElementById(id);
const NAMED = /[a-z0-9_-]+-[0-9a-f]{16}(?:_bg)?\.(?:js|css|wasm|woff2)/g;
const YEAR = "public, max-age=31536000, immutable";

// Reading the site

/** A file as the server sends it, past what the browser keeps. */
async function get(name) {
  const answer = await fetch(`./${name}`, { cache: "no-store" });
  return { status: answer.status, header: (header) => answer.headers.get(header) ?? "", bytes: await answer.arrayBuffer() };
}
const text = ({ bytes }) => new TextDecoder().decode(bytes);

// What is asked of an answer: each gives a sentence about what is wrong, or nothing.

const isFound = ({ status }) => (status === 200 ? "" : say(`dijawab ${status}, seharusnya 200`, `answered ${status}, expected 200`));
const has = (name, value) => (answer) =>
  answer.header(name).toLowerCase().includes(value.toLowerCase())
    ? ""
    : say(`${name}: ${answer.header(name) || "tidak ada"}, seharusnya ${value}`, `${name}: ${answer.header(name) || "missing"}, expected ${value}`);
const lacks = (name) => (answer) =>
  answer.header(name) ? say(`${name}: ${answer.header(name)}, seharusnya tidak ada`, `${name}: ${answer.header(name)}, expected none`) : "";
const isPacked = (answer) =>
  answer.header("Content-Encoding") ? "" : say("tidak terkompresi: aktifkan gzip atau brotli", "not compressed: switch on gzip or brotli");
/** Two policies are both kept by browsers, so that of a portal beside ours refuses the card. Several lines arrive as one. */
const onePolicy = (answer) => {
  const policies = answer.header("Content-Security-Policy").split(",").filter((policy) => policy.includes("-src") || policy.includes("frame-ancestors"));
  return policies.length === 1
    ? ""
    : say(
        `${policies.length} kebijakan (Content-Security-Policy), seharusnya tepat satu: hapus kebijakan portal untuk folder ini`,
        `${policies.length} policies (Content-Security-Policy), expected exactly one: remove the portal's own for this folder`,
      );
};

async function problems(name, ...questions) {
  const answer = await get(name).catch(() => undefined);
  if (!answer) return [`${name}: ${say("tidak dapat dibaca", "cannot be read")}`];
  return questions.map((question) => question(answer)).filter(Boolean).map((problem) => `${name}: ${problem}`);
}

async function damaged() {
  if (!globalThis.crypto?.subtle) return [say("hanya dapat dihitung lewat https", "can be computed on https only")];
  const pages = await Promise.all(["", "embed.html", "sw.js", nameIn(/jangkau-web-[0-9a-f]{16}\.js/)].map(get));
  const names = new Set(pages.flatMap((page) => text(page).match(NAMED) ?? []));
  const changed = async (name) => {
    const answer = await get(name);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", answer.bytes));
    const mark = Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (answer.status !== 200) return `${name}: ${isFound(answer)}`;
    return name.includes(mark) ? "" : `${name}: ${say("berubah di perjalanan; matikan pengecilan, penggabungan, dan penundaan skrip", "changed on the way; switch off minifying, joining and delaying of scripts")}`;
  };
  return (await Promise.all([...names].map(changed))).filter(Boolean);
}

/** Pages and pictures of regions, where the site was built with its address: that address must be this one. */
async function regions() {
  const { origin, pathname } = new URL("./", location.href);
  const [here, built] = [origin + pathname, new URL("./", announced).href];
  const moved = say(
    `situs dibangun untuk ${built}, tetapi terbuka di ${here}: bangun ulang dengan make dist ALAMAT=${here}`,
    `the site was built for ${built}, but opens at ${here}: build it again with make dist ALAMAT=${here}`,
  );
  const region = "wilayah/12.75/";
  const found = await Promise.all([
    problems(region, isFound, has("Content-Type", "text/html")),
    problems(`${region}oembed.json`, isFound, has("Content-Type", "application/json"), has("Access-Control-Allow-Origin", "*")),
    problems(`${region}gambar.png`, isFound, has("Content-Type", "image/png"), has("Cross-Origin-Resource-Policy", "cross-origin")),
  ]);
  return [...(built === here ? [] : [moved]), ...found.flat()];
}

const main = await get("").catch(() => undefined);
const announced = main && /type="application\/json\+oembed" href="([^"]*)"/.exec(text(main))?.[1];
const nameIn = (pattern) => (main && pattern.exec(text(main))?.[0]) ?? "index.html";
const CARD = [isFound, onePolicy, has("Content-Security-Policy", "frame-ancestors"), lacks("X-Frame-Options"), has("Access-Control-Allow-Origin", "*"), has("Cross-Origin-Resource-Policy", "cross-origin")];
const STEPS = [
  [say("Halaman: tidak disimpan lama, hanya host sendiri yang boleh membingkainya", "Page: not kept for long, framed by its own host alone"), () =>
    problems("index.html", isFound, has("Content-Type", "text/html; charset=utf-8"), has("Cache-Control", "no-cache"), onePolicy, has("Content-Security-Policy", "frame-ancestors 'self'"), has("X-Content-Type-Options", "nosniff"), has("Referrer-Policy", "strict-origin-when-cross-origin"))],
  [say("Kartu: boleh disematkan", "Card: may be framed"), async () => [...(await problems("embed.html", ...CARD)), ...(await problems("embed-tertutup.html", ...CARD))]],
  [say("Program: jenis yang benar, terkompresi, disimpan setahun", "Program: right type, compressed, kept for a year"), () =>
    problems(nameIn(/jangkau-web-[0-9a-f]{16}_bg\.wasm/), isFound, has("Content-Type", "application/wasm"), isPacked, has("Cache-Control", YEAR))],
  [say("Skrip dan gaya: terkompresi juga", "Scripts and styles: compressed too"), async () =>
    (await Promise.all([/boot-[0-9a-f]{16}\.js/, /jangkau-[0-9a-f]{16}\.css/].map((name) => problems(nameIn(name), isFound, isPacked, has("Cache-Control", YEAR))))).flat()],
  [say("Penyimpan luring: selalu ditanyakan kembali", "Offline worker: asked for each time"), () =>
    problems("sw.js", isFound, has("Content-Type", "text/javascript"), has("Cache-Control", "no-cache"))],
  [say("Yang tidak ada dijawab 404", "What is not there is answered with 404"), () =>
    problems("tidak-ada.wasm", ({ status }) => (status === 404 ? "" : say(`dijawab ${status}, seharusnya 404`, `answered ${status}, expected 404`)))],
  [say("Berkas utuh: yang diterima sama dengan yang dibangun", "Files whole: what arrives is what was built"), damaged],
  ...(announced ? [[say("Alamat wilayah dan gambarnya: untuk ditempel di portal", "Addresses of regions and their pictures: to paste into portals"), regions]] : []),
];

// Who may frame the card

/** Whether a source of `frame-ancestors` matches an origin; own is that of this page. */
function matches(source, origin) {
  if (source === "'self'") return origin.origin === location.origin;
  const [, scheme, host, port] = /^(?:(https?):\/\/)?([^:/]+)(?::(\d+|\*))?$/.exec(source) ?? [];
  if (!host) return false;
  const isHost = host.startsWith("*.") ? origin.hostname.endsWith(host.slice(1)) : origin.hostname === host;
  // A policy that names http means https as well, not the other way round.
  const isScheme = `${scheme}:` === origin.protocol || (scheme === "http" && origin.protocol === "https:");
  return isHost && isScheme && (port === "*" || (port ?? "") === origin.port);
}

async function framing(address) {
  const policy = (await get("embed.html")).header("Content-Security-Policy");
  const sources = /frame-ancestors ([^;,]*)/.exec(policy)?.[1].trim().split(/\s+/);
  if (!sources) return say("Server ini tidak membatasi penyemat: setiap situs boleh.", "This server does not limit who may frame the card: every site may.");
  const { origin } = address;
  if (sources.some((source) => matches(source, address))) return say(`${origin} boleh menyematkan kartu.`, `${origin} may frame the card.`);
  return say(
    `${origin} belum boleh. Tambahkan ${origin} di akhir daftar frame-ancestors untuk embed.html dan embed-tertutup.html.`,
    `${origin} may not yet. Add ${origin} at the end of the list frame-ancestors for embed.html and embed-tertutup.html.`,
  );
}

/** The address that was typed; undefined where it is none. */
function addressIn(typed) {
  try {
    return new URL(typed);
  } catch {
    return undefined;
  }
}

async function answerPortal() {
  const typed = element("portal").value.trim();
  const address = addressIn(typed);
  const isAddress = address && ["http:", "https:"].includes(address.protocol);
  const usual = say("Tulis alamat lengkap, misalnya https://desa.contoh.desa.id.", "Write a full address, as in https://desa.contoh.desa.id.");
  element("portal-jawab").textContent = isAddress ? await framing(address) : typed && usual;
}

// The card as portals frame it

const FRAMES = [
  [say("Bingkai biasa, 600 piksel", "Plain frame, 600 pixels"), 600, "allow-scripts allow-same-origin allow-downloads allow-popups allow-modals"],
  [say("Bingkai tertutup seperti di WordPress, 600 piksel", "Closed frame as in WordPress, 600 pixels"), 600, "allow-scripts"],
  [say("Ponsel, 330 piksel", "Phone, 330 pixels"), 330, "allow-scripts allow-same-origin"],
];

function showCards() {
  for (const [title, width, sandbox] of FRAMES) {
    const heading = Object.assign(document.createElement("h3"), { textContent: title });
    const frame = Object.assign(document.createElement("iframe"), { title, width, height: 640 });
    frame.setAttribute("sandbox", sandbox);
    frame.src = `./embed.html?wilayah=12.75&lang=${say("id", "en")}`;
    const note = Object.assign(document.createElement("p"), { textContent: say("Kartu belum menjawab.", "The card has not answered.") });
    addEventListener("message", ({ source, data }) => {
      if (source !== frame.contentWindow || data?.type !== "jangkau:height") return;
      frame.height = data.height;
      note.textContent = say(`Kartu tampil, tingginya ${data.height} piksel.`, `The card stands, ${data.height} pixels high.`);
    });
    element("kartu").append(heading, frame, note);
  }
}

// The page

function write() {
  document.documentElement.lang = say("id", "en");
  const texts = {
    judul: say("Pemeriksaan situs Jangkau", "Check of the Jangkau site"),
    tentang: say(
      "Untuk admin portal, sekali sesudah memasang: halaman ini membaca situsnya sendiri, di peramban ini. Tidak ada yang dikirim ke tempat lain.",
      "For the portal's administrator, once after installing: this page reads its own site, in this browser. Nothing is sent anywhere.",
    ),
    "portal-judul": say("Siapa yang boleh menyematkan", "Who may frame the card"),
    "portal-tentang": say(
      "Bawaannya: semua *.go.id dan *.desa.id lewat https. Portal yang masih http, dan domain lain, ditambahkan sendiri.",
      "By default all of *.go.id and *.desa.id on https. Portals still on http, and other domains, are added by hand.",
    ),
    "portal-label": say("Alamat portal:", "Address of the portal:"),
    "kartu-judul": say("Kartu seperti dibingkai portal", "The card as portals frame it"),
    "kartu-tentang": say("Di setiap bingkai kartunya harus tampil utuh, dengan angka Kota Binjai.", "In each frame the card must stand whole, with the figures of Kota Binjai."),
  };
  for (const [id, words] of Object.entries(texts)) element(id).textContent = words;
  document.title = texts.judul;
  const other = element("bahasa");
  Object.assign(other, { href: say("?lang=en", "?lang=id"), lang: say("en", "id"), hreflang: say("en", "id"), textContent: say("English", "Bahasa Indonesia") });
}

/** The styles of the site, whose names only its page knows. */
function dress() {
  for (const name of main ? (text(main).match(/(?:jangkau|nanti)-[0-9a-f]{16}\.css/g) ?? []) : []) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: `./${name}` }));
  }
}

async function check() {
  let wrong = 0;
  for (const [title, run] of STEPS) {
    const found = await run().catch((error) => [String(error)]);
    wrong += Number(found.length > 0);
    const step = document.createElement("li");
    const verdict = document.createElement("strong");
    verdict.className = found.length ? "mark-short" : "mark-ok";
    verdict.textContent = found.length ? say("Belum sesuai", "Not as it should be") : say("Sesuai", "As it should be");
    step.append(verdict, `. ${title}`);
    const list = document.createElement("ul");
    list.append(...found.map((problem) => Object.assign(document.createElement("li"), { textContent: problem })));
    if (found.length) step.append(list);
    element("langkah").append(step);
  }
  element("hasil").textContent = wrong
    ? say(`${wrong} dari ${STEPS.length} langkah belum sesuai.`, `${wrong} of ${STEPS.length} steps are not as they should be.`)
    : say(`Semua ${STEPS.length} langkah sesuai.`, `All ${STEPS.length} steps are as they should be.`);
  document.documentElement.dataset.checked = String(wrong);
}

write();
dress();
showCards();
element("portal").addEventListener("input", answerPortal);
await check();

// The first script of every page: says why the simulation cannot start, in both languages, on the readable page.
// In the syntax of 2009 (tests/e2e/start.test.js holds it to that), so that browsers that cannot read boot.js are told
// what they lack. It makes the object `jangkauTrouble`, which boot.js uses.
(function () {
  "use strict";
  var html = document.documentElement;

  var FAILED = ["Simulasi tidak dapat dimulai.", "The simulation could not start."];

  /** Each cause as a sentence, Indonesian and English. */
  var CAUSES = {
    old: [
      "Peramban ini terlalu lama. Salin alamat ini, lalu buka di Chrome, Edge, Firefox, Safari, atau Samsung Internet yang terbaru:",
      "This browser is too old. Copy this address and open it in a recent Chrome, Edge, Firefox, Safari or Samsung Internet:"
    ],
    oldForFile: [
      "Peramban ini terlalu lama untuk salinan USB. Pakai Chrome, Edge, Firefox, atau Safari terbitan 2023 ke atas.",
      "This browser is too old for the USB copy. Use Chrome, Edge, Firefox or Safari of 2023 or later."
    ],
    offline: ["Jaringan terputus sebelum program tiba.", "The network broke off before the program had arrived."],
    missing: [
      "Satu berkas program tidak ada di server; mungkin unggahannya belum lengkap.",
      "A file of the program is missing on the server; the upload may be incomplete."
    ],
    page: [
      "Yang datang sebuah halaman, bukan program; mungkin halaman masuk Wi-Fi.",
      "What arrived is a page and not the program, perhaps the sign-in page of a Wi-Fi."
    ],
    changed: [
      "Satu berkas program berubah di perjalanan (diperkecil atau disisipi oleh server, CDN, atau antivirus), jadi tidak dijalankan. Pengelola situs menemukannya dengan PERIKSA, langkah 7.",
      "A file of the program was changed on the way (minified or added to by a server, a CDN or a virus scanner), so it is not run. The site's administrator finds it with PERIKSA, step 7."
    ],
    damaged: [
      "Berkas ini rusak; mungkin penyalinannya terputus. Salin atau unduh sekali lagi.",
      "This file is damaged; copying it may have been interrupted. Copy or download it once more."
    ],
    detached: [
      "Skrip halaman ini digabung atau dipindahkan oleh pengoptimal situs, sehingga tidak menemukan programnya. Pengelola situs: kecualikan folder ini dari pengoptimal.",
      "The scripts of this page were joined or moved by an optimiser of the site, so they do not find their program. Administrators: leave this folder out of the optimiser."
    ],
    blocked: [
      "Kebijakan situs atau bingkai ini melarang program berjalan. Buka simulasi di halamannya sendiri.",
      "The policy of this site or frame forbids the program. Open the simulation on a page of its own."
    ]
  };

  /** What boot.js and the program are written for; each came to all browsers by 2021. */
  function isOld() {
    return !(window.WebAssembly && window.Promise && window.fetch && window.URLSearchParams && window.TextDecoder &&
      window.BigInt && window.globalThis && window.WeakRef && window.ResizeObserver && String.prototype.replaceAll);
  }

  function line(name, lang, text) {
    var made = document.createElement(name);
    made.lang = lang;
    made.textContent = text;
    return made;
  }

  /** Two sentences, that in the page's language first. */
  function sentences(texts, name) {
    var lines = [line(name, "id", texts[0]), line(name, "en", texts[1])];
    return html.lang === "en" ? lines.reverse() : lines;
  }

  /** The address of this page, which a touch selects. */
  function addressField() {
    var field = document.createElement("input");
    field.readOnly = true;
    field.className = "boot-address";
    field.value = location.href;
    field.setAttribute("aria-label", html.lang === "en" ? "Address of this page" : "Alamat halaman ini");
    field.onfocus = field.onclick = function () { field.setSelectionRange(0, field.value.length); };
    return field;
  }

  var isFile = location.protocol === "file:";
  var isSaid = false; // the first cause that is known is the cause

  /** Ends the start with a cause, if it is known. `file` is the one that failed; `more` are elements below the sentences. */
  function say(cause, file, more) {
    if (isSaid) return;
    isSaid = Boolean(cause);
    if (cause === "old" && isFile) cause = "oldForFile"; // its address leads nowhere else
    whenParsed(function () {
      var place = document.getElementById("boot-trouble");
      var why = CAUSES[cause];
      var parts = sentences(why ? [FAILED[0] + " " + why[0], FAILED[1] + " " + why[1]] : FAILED, "span");
      if (file) parts.push(line("code", "", file));
      if (cause === "old" || cause === "blocked") parts.push(addressField());
      parts = parts.concat(more || []);
      html.setAttribute("data-boot", "failed");
      if (!place) return;
      while (place.firstChild) place.removeChild(place.firstChild);
      for (var at = 0; at < parts.length; at += 1) place.appendChild(parts[at]);
    });
  }

  var isForbidden = false; // by a policy
  window.addEventListener("securitypolicyviolation", function (event) {
    isForbidden = isForbidden || event.blockedURI === "wasm-eval" || /\/jangkau-web-[^\/]*$/.test(event.blockedURI);
  });

  /** Says why the program could not be started: `files` are its files as `[address, digest]`. */
  function explain(error, files, more) {
    say(undefined, undefined, more);
    if (window.jangkauSupply) return say(!window.DecompressionStream ? "old" : isFile ? "damaged" : "changed", undefined, more);
    if (!files[0][0]) return say("detached", undefined, more);
    // WebKit says it in the error alone.
    if (isForbidden || /Content Security Policy|unsafe-eval/.test(error && error.message)) return say("blocked", undefined, more);
    Promise.all(files.map(function (file) { return faultOf(new URL(file[0], document.baseURI).href, file[1]); }))
      .then(function (faults) {
        for (var at = 0; at < faults.length; at += 1) if (faults[at]) say(faults[at], nameOf(files[at][0]), more);
        // Everything is as it was made, and yet this browser cannot read it.
        var name = error && error.name;
        if (name === "SyntaxError" || name === "CompileError" || name === "LinkError") say("old", undefined, more);
      });
  }

  /** What is wrong with a file of the program: it is asked for once more, past what the browser keeps. */
  function faultOf(address, digest) {
    var ask = function (integrity) {
      return fetch(address, integrity ? { cache: "reload", integrity: integrity } : { cache: "reload" });
    };
    var readStart = function (answer) {
      return answer.text().then(function (text) { return /^\s*<(!doctype|html)/i.test(text.slice(0, 200)) ? "page" : undefined; });
    };
    return ask()
      .then(function (answer) { return answer.ok ? readStart(answer) : "missing"; }, function () { return "offline"; })
      .then(function (fault) {
        if (fault || !digest) return fault;
        return ask(digest).then(function () { return undefined; }, function () { return "changed"; });
      });
  }

  function whenParsed(action) {
    if (document.readyState !== "loading") action();
    else document.addEventListener("DOMContentLoaded", action);
  }

  function nameOf(address) {
    return String(address).split(/[?#]/)[0].split("/").pop();
  }

  // A script of the start that fails before it can speak for itself.
  window.addEventListener("error", function (event) {
    var target = event.target || {};
    var address = target.src || event.filename || "";
    if (window.jangkau || !/\/boot-[0-9a-f]+\.js/.test(address)) return;
    // It did not come, or it came and cannot be read by a browser that should be able to.
    if (isOld()) say("old");
    else say(target.src ? "missing" : "changed", nameOf(address));
  }, true);

  whenParsed(function () {
    if (isOld()) say("old");
  });

  window.jangkauTrouble = { causes: CAUSES, explain: explain, faultOf: faultOf, isOld: isOld, sentences: sentences };
})();

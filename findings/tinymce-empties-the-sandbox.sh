#!/usr/bin/env bash
# TinyMCE 7 keeps a frame and takes away what its sandbox allowed, so that no script of the framed page runs.
#
# One would think: an editor either drops a frame that it does not trust or leaves it as it was written; a frame with
# `sandbox="allow-scripts"`, which is closed already, is left alone more than one without a sandbox.
# Seen (tinymce 7.7.2, Chromium 156, no options but the licence): both come back with `sandbox=""`, which forbids scripts,
# links in new windows and the page's own origin; all other attributes stay, so the code looks whole in the editor. With
# the option `sandbox_iframes: false` both stay as they were written.
# What follows: beside a frame for portals stands its content in words, with a link, outside of the frame.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1 tinymce@7.7.2

cat > page.js <<'PAGE'
async () => {
  const load = (src) => new Promise((done) => document.head.append(Object.assign(document.createElement("script"), { src, onload: done })));
  await load("/node_modules/tinymce/tinymce.min.js");
  const sandboxes = async (options) => {
    const target = document.createElement("div");
    document.body.append(target);
    const [editor] = await tinymce.init({ target, license_key: "gpl", base_url: "/node_modules/tinymce", suffix: ".min", ...options });
    editor.setContent('<iframe src="about:blank" title="a" sandbox="allow-scripts"></iframe><iframe src="about:blank" title="b"></iframe>');
    const left = new DOMParser().parseFromString(editor.getContent(), "text/html");
    return [...left.querySelectorAll("iframe")].map((frame) => `${frame.title}:${frame.getAttribute("sandbox")}`).join(" ");
  };
  return [await sandboxes({}), await sandboxes({ sandbox_iframes: false })];
};
PAGE
expect "sandboxes as they come, and with the option off" '["a: b:","a:allow-scripts b:null"]' "$(browse page.js)"
done_expecting

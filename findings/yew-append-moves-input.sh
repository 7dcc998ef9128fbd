#!/usr/bin/env bash
# In an unkeyed list of Yew, appending an item moves what was typed to the next item; putting one in front is harmless.
#
# One would think: as in React, items without keys are matched from the first on, so that appending is safe and only
# inserting in front needs keys.
# Seen (yew 0.23.0, Chromium 156): items are matched from the last on. After an append, the text typed into the input of
# item a stands beside item b, and so does the focus; after an insertion in front, both stay with a. With keys both stay.
# What follows: keys on every list whose items hold state of the page, first of all on those that only ever grow.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1

yew_app <<'RUST'
use yew::prelude::*;

#[component]
fn App() -> Html {
    let items = use_state(|| vec!["a", "b"]);
    let change = |change: fn(&mut Vec<&'static str>)| {
        let items = items.clone();
        Callback::from(move |_: MouseEvent| {
            let mut next = (*items).clone();
            change(&mut next);
            items.set(next);
        })
    };
    html! {
        <>
            <button id="append" onclick={change(|items| items.push("c"))}>{ "append" }</button>
            <button id="prepend" onclick={change(|items| items.insert(0, "z"))}>{ "prepend" }</button>
            <div id="bare">{ items.iter().map(|id| html! { <p><b>{ id }</b><input /></p> }).collect::<Html>() }</div>
            <div id="keyed">
                { items.iter().map(|id| html! { <p key={*id}><b>{ id }</b><input /></p> }).collect::<Html>() }
            </div>
        </>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
RUST
cat > page.js <<'PAGE'
async () => {
  const drawn = () => new Promise((done) => setTimeout(done, 300));
  const inputs = (id) => [...document.querySelectorAll(`#${id} input`)];
  const item = (input) => input.parentElement.querySelector("b").textContent;
  const see = (id) => inputs(id).map((input) => item(input) + (input.value ? "*" : "")).join(" ");
  const seen = {};
  for (const button of ["append", "prepend"]) {
    document.body.replaceChildren();
    const app = await import(`/site/app.js?${button}`);
    await app.default({ module_or_path: fetch("/site/app_bg.wasm") });
    await drawn();
    for (const id of ["bare", "keyed"]) inputs(id)[0].value = "typed";
    inputs("bare")[0].focus();
    document.getElementById(button).click();
    await drawn();
    seen[button] = { bare: see("bare"), keyed: see("keyed"), focus: item(document.activeElement) };
  }
  return seen;
};
PAGE
seen=$(browse page.js)
of() { node -p "JSON.parse(process.argv[1])$1" "$seen"; }
# The text was typed into the input of a.
expect "after c is appended, without keys" "a b* c" "$(of .append.bare)"
expect "the focus" b "$(of .append.focus)"
expect "after c is appended, with keys" "a* b c" "$(of .append.keyed)"
expect "after z is put in front, without keys" "z a* b" "$(of .prepend.bare)"
expect "the focus" a "$(of .prepend.focus)"
done_expecting

#!/usr/bin/env bash
# A <select> drawn by Yew shows its last option, and `value` on it does nothing.
#
# One would think: a list without `selected` shows its first option, as HTML says; <select value={choice}> is controlled
# by the state as an <input value={..}> is (React does both).
# Seen (yew 0.23.0, Chromium 156): children are put into the page from the last to the first, and a browser selects the
# first option that arrives, which is the last one. `value` becomes an attribute that no <select> has; as a property,
# `~value`, it is set before there are options, and counts from the next change on.
# What follows: `selected={..}` on each <option>, which is right at once and after every change.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1

yew_app <<'RUST'
use yew::prelude::*;

#[component]
fn App() -> Html {
    let step = use_state(|| 0);
    let onclick = {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| step.set(*step + 1))
    };
    let choice = if *step == 0 { "b" } else { "a" };
    let options = || ["a", "b", "c"].map(|id| html! { <option value={id}>{ id }</option> }).into_iter().collect::<Html>();
    let marked = ["a", "b", "c"].map(|id| html! { <option value={id} selected={id == choice}>{ id }</option> });
    html! {
        <>
            <button {onclick}>{ "next" }</button>
            <select id="plain">{ options() }</select>
            <select id="attribute" value={choice}>{ options() }</select>
            <select id="property" ~value={choice}>{ options() }</select>
            <select id="selected">{ marked.into_iter().collect::<Html>() }</select>
        </>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
RUST
cat > page.js <<'PAGE'
async () => {
  const app = await import("/site/app.js");
  await app.default({ module_or_path: fetch("/site/app_bg.wasm") });
  const drawn = () => new Promise((done) => setTimeout(done, 300));
  const see = () => ["plain", "attribute", "property", "selected"].map((id) => document.getElementById(id).value).join("");
  await drawn();
  const first = see();
  document.querySelector("button").click();
  await drawn();
  return `${first} ${see()}`;
};
PAGE
# The choice is b, then a; in the order plain, value, ~value, selected.
expect "options shown for b, then for a" '"cccb ccaa"' "$(browse page.js)"
done_expecting
